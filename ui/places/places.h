// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QList>

namespace jaego {

/// The rail, from top to bottom.
[[nodiscard]] QList<Place> allPlaces();

} // namespace jaego
