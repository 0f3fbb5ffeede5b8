// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/auditrepository.h"

namespace jaego {

// The head of the audit log, kept in a small file beside the database: a database that lost its
// last transactions, or was replaced by an older copy, is found by it.

[[nodiscard]] QString auditNotePath(const QString &databasePath);
[[nodiscard]] Status writeAuditNote(const QString &databasePath, const AuditHead &head);
/// Nothing was noted yet: a head with the number 0.
[[nodiscard]] AuditHead readAuditNote(const QString &databasePath);

} // namespace jaego
