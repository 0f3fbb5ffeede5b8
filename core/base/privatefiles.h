// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace jaego {

/// Makes the folder (and what is above it) where it is missing, for its owner only
/// (0700). A folder that was there is tightened when it is empty or Jaego's own;
/// another one, a home folder say, keeps its mode.
[[nodiscard]] Status ensurePrivateFolder(const QString &path);

/// Takes everybody's rights but the owner's from a file (0600).
[[nodiscard]] Status makeFilePrivate(const QString &path);

} // namespace jaego
