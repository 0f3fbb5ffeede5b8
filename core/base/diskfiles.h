// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace jaego {

/// Returns when what was written to this file, or renamed in this folder, is on the disk.
[[nodiscard]] Status flushToDisk(const QString &path);

/// Renames over whatever has the new name, in one step. Both in the same folder or on the same disk.
[[nodiscard]] Status renameOver(const QString &from, const QString &to);

/// Where this process writes what will become `path`: beside it, so that it only has to be renamed.
/// Drafts of the same file that a process left when it was killed are removed first.
[[nodiscard]] QString freshDraft(const QString &path);
/// Removes every draft in a folder whose process is gone.
void removeDeadDrafts(const QString &folder);

} // namespace jaego
