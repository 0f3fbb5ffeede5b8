// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QList>

namespace jaego {

class Database;

/// One try of one call.
struct CallEntry {
    QString runId; ///< empty: outside a run (feeds)
    QString source; ///< COUPANG, NAVER, CAFE24, WAREHOUSE
    QString where; ///< "coupang.stock.read"
    QDateTime startedAt;
    qint64 waitedMs = 0;
    qint64 elapsedMs = 0;
    int attempt = 1;
    int httpStatus = 0;
    bool success = false;
    bool rateLimited = false;
    QString errorKind;

    bool operator==(const CallEntry &) const = default;
};

struct CallTotals {
    QString source;
    QDateTime hour; ///< of hourly totals; else invalid
    qint64 calls = 0;
    qint64 failed = 0;
    qint64 rateLimited = 0;
    qint64 retries = 0; ///< tries beyond the first
    qint64 waitedMs = 0;
    qint64 elapsedMs = 0;

    bool operator==(const CallTotals &) const = default;
};

/// What was called and how it ended. Single calls are kept for a while, hourly totals for good.
class CallLogRepository final {
public:
    explicit CallLogRepository(Database &database);

    [[nodiscard]] Status append(const QList<CallEntry> &calls);
    [[nodiscard]] Result<QList<CallTotals>> totalsOf(const QString &runId) const;
    [[nodiscard]] Result<QList<CallTotals>> hourly(const QDateTime &from, const QDateTime &to) const;
    /// One line a source: whole hours, from <= hour < to.
    [[nodiscard]] Result<QList<CallTotals>> summed(const QDateTime &from, const QDateTime &to) const;
    /// Single calls, oldest first.
    [[nodiscard]] Result<QList<CallEntry>> callsOf(const QString &runId, int limit) const;
    /// Forgets single calls started before `before`; gives how many. Totals stay.
    [[nodiscard]] Result<qint64> forgetBefore(const QDateTime &before);

private:
    Database &m_db;
};

} // namespace jaego
