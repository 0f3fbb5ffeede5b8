// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace jaego {

class Database;

/// Who did what, when and why.
struct AuditEntry {
    qint64 number = 0; ///< given by the repository
    QDateTime at;
    QString who; ///< a person's login, or "jaego" for what the program does by itself
    QString what; ///< "adjust", "approve", "settings.change", "channel.write" …
    QString subject; ///< sku, run id, settings key, channel and listing …
    QString why;
    QString before;
    QString after;
    QByteArray previous; ///< given by the repository: hash of the entry before it, empty for the first
    QByteArray hash; ///< given by the repository: SHA-256 over `previous` and every field above

    bool operator==(const AuditEntry &) const = default;
};

/// The end of the chain: who notes it elsewhere can tell later that nothing before it was changed.
struct AuditHead {
    qint64 number = 0; ///< 0: the log is empty
    QByteArray hash;

    /// "1234 9f86d0…": the number and the hash in hexadecimal.
    [[nodiscard]] QString text() const;
    [[nodiscard]] static std::optional<AuditHead> fromText(const QString &text);
    bool operator==(const AuditHead &) const = default;
};

/// Append-only, each row chained to the one before it by SHA-256. The head is kept beside the
/// log, so that rows taken off its end are missed too.
class AuditRepository final {
public:
    explicit AuditRepository(Database &database);

    [[nodiscard]] Status append(const AuditEntry &entry);
    /// All or none, in this order.
    [[nodiscard]] Status append(const QList<AuditEntry> &entries);
    /// Newest first; `before` is the number the last page ended with, 0 for the first page.
    [[nodiscard]] Result<QList<AuditEntry>> list(int limit, qint64 before = 0) const;
    /// Walks the chain row by row; gives the rows checked, or an error that names the first row that
    /// was changed, removed or moved, and what to do.
    [[nodiscard]] Result<qint64> verify() const;
    /// Whether the log still holds what was noted of it before; the error says what is gone.
    [[nodiscard]] Status contains(const AuditHead &noted) const;
    [[nodiscard]] Result<AuditHead> head() const;

private:
    Database &m_db;
};

} // namespace jaego
