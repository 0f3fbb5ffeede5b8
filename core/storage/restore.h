// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>

namespace jaego {

/// Puts a backup in the place of the database. Only by who holds the data folder, with nothing open.
///
/// The backup is verified, copied beside the database and made ready there: brought up to today's
/// schema, every number a channel showed forgotten (it is read anew before anything is written), an
/// entry in its audit log. Then the present database is moved aside, with its journal, and the copy
/// takes its place; killed in between, finishRestore() ends it. Gives where the old one lies now
/// (empty: there was none).
[[nodiscard]] Result<QString> restoreBackup(const QString &databasePath, const QString &backupPath,
                                            const QString &who, const QDateTime &now);

/// A restore was begun and is not ended.
[[nodiscard]] bool isRestoring(const QString &databasePath);

/// Ends a restore that a crash interrupted, and removes what one left that never began. Called by
/// who holds the data folder, before the database is opened.
[[nodiscard]] Status finishRestore(const QString &databasePath);

} // namespace jaego
