// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QString>

namespace jaego {

/// The one style sheet. Roles: panel (QFrame), primary, quiet, link (QPushButton, QToolButton), chip
/// (checkable QPushButton), rail (QPushButton), title, heading, caption, danger, warning, good (QLabel),
/// band.
[[nodiscard]] QString styleSheetFor(const Colours &colours);

} // namespace jaego
