// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QList>

namespace jaego {

class Database;

/// Who did what, when and why.
struct AuditEntry {
    qint64 number = 0; ///< given by the repository
    QDateTime at;
    QString who;
    QString what; ///< "adjust", "approve", "settings.change" …
    QString subject; ///< sku, run id, settings key …
    QString why;
    QString before;
    QString after;

    bool operator==(const AuditEntry &) const = default;
};

/// Append-only, each row chained to the one before it by SHA-256.
class AuditRepository final {
public:
    explicit AuditRepository(Database &database);

    [[nodiscard]] Status append(const AuditEntry &entry);
    /// Newest first; `before` is the number the last page ended with, 0 for the first page.
    [[nodiscard]] Result<QList<AuditEntry>> list(int limit, qint64 before = 0) const;
    /// Walks the chain; gives the rows checked, or an error that names the first row that does not fit.
    [[nodiscard]] Result<qint64> verify() const;

private:
    Database &m_db;
};

} // namespace jaego
