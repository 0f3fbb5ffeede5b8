// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/calllogrepository.h"

#include "storage/query.h"

namespace jaego {

namespace {

constexpr qint64 kHourMs = 3'600'000;

/// One batch as hourly sums, so that a batch of hundreds touches a handful of rows.
QHash<QPair<qint64, QString>, CallTotals> sumByHour(const QList<CallEntry> &calls)
{
    QHash<QPair<qint64, QString>, CallTotals> sums;
    for (const CallEntry &call : calls) {
        const qint64 at = call.startedAt.toMSecsSinceEpoch();
        CallTotals &sum = sums[{ at - at % kHourMs, call.source }];
        sum.calls += 1;
        sum.failed += call.success ? 0 : 1;
        sum.rateLimited += call.rateLimited ? 1 : 0;
        sum.retries += call.attempt > 1 ? 1 : 0;
        sum.waitedMs += call.waitedMs;
        sum.elapsedMs += call.elapsedMs;
    }
    return sums;
}

CallTotals readTotals(sql::Query &query)
{
    CallTotals totals;
    totals.source = query.text();
    totals.hour = query.time();
    totals.calls = query.number();
    totals.failed = query.number();
    totals.rateLimited = query.number();
    totals.retries = query.number();
    totals.waitedMs = query.number();
    totals.elapsedMs = query.number();
    return totals;
}

CallEntry readCall(sql::Query &query)
{
    CallEntry call;
    call.runId = query.text();
    call.source = query.text();
    call.where = query.text();
    call.startedAt = query.time();
    call.waitedMs = query.number();
    call.elapsedMs = query.number();
    call.attempt = query.integer();
    call.httpStatus = query.integer();
    call.success = query.flag();
    call.rateLimited = query.flag();
    call.errorKind = query.text();
    return call;
}

} // namespace

CallLogRepository::CallLogRepository(Database &database) : m_db(database)
{
}

Status CallLogRepository::append(const QList<CallEntry> &calls)
{
    return m_db.inTransaction([&]() -> Status {
        sql::Query add(m_db,
                       "INSERT INTO call_log (run_id, source, call_name, started_at, waited_ms, elapsed_ms,"
                       " attempt, http_status, success, rate_limited, error_kind)"
                       " VALUES (?,?,?,?,?,?,?,?,?,?,?)",
                       sql::Query::Sending::Gathered);
        for (const CallEntry &c : calls) {
            auto done = add.run(c.runId, c.source, c.where, c.startedAt, c.waitedMs, c.elapsedMs, c.attempt,
                                c.httpStatus, c.success, c.rateLimited, c.errorKind);
            if (!done)
                return done;
        }
        if (auto sent = add.flush(); !sent)
            return sent;
        sql::Query sum(
            m_db,
            "INSERT INTO call_totals (hour, source, calls, failed, rate_limited, retries, waited_ms,"
            " elapsed_ms) VALUES (?,?,?,?,?,?,?,?) ON CONFLICT (hour, source) DO UPDATE SET"
            " calls = call_totals.calls + excluded.calls, failed = call_totals.failed + excluded.failed,"
            " rate_limited = call_totals.rate_limited + excluded.rate_limited,"
            " retries = call_totals.retries + excluded.retries,"
            " waited_ms = call_totals.waited_ms + excluded.waited_ms,"
            " elapsed_ms = call_totals.elapsed_ms + excluded.elapsed_ms");
        const auto sums = sumByHour(calls);
        for (auto it = sums.cbegin(); it != sums.cend(); ++it) {
            auto done = sum.run(it.key().first, it.key().second, it->calls, it->failed, it->rateLimited,
                                it->retries, it->waitedMs, it->elapsedMs);
            if (!done)
                return done;
        }
        return Done{};
    });
}

Result<QList<CallTotals>> CallLogRepository::totalsOf(const QString &runId) const
{
    return sql::collect<CallTotals>(
        m_db,
        "SELECT source, NULL, count(*), sum(CASE WHEN success = 0 THEN 1 ELSE 0 END), sum(rate_limited),"
        " sum(CASE WHEN attempt > 1 THEN 1 ELSE 0 END),"
        " sum(waited_ms), sum(elapsed_ms) FROM call_log"
        " WHERE run_id = ? AND run_id <> '' GROUP BY source ORDER BY source",
        readTotals, runId);
}

Result<QList<CallTotals>> CallLogRepository::hourly(const QDateTime &from, const QDateTime &to) const
{
    return sql::collect<CallTotals>(
        m_db,
        "SELECT source, hour, calls, failed, rate_limited, retries, waited_ms, elapsed_ms"
        " FROM call_totals WHERE hour >= ? AND hour < ? ORDER BY hour, source",
        readTotals, from, to);
}

Result<QList<CallTotals>> CallLogRepository::summed(const QDateTime &from, const QDateTime &to) const
{
    return sql::collect<CallTotals>(m_db,
                                    "SELECT source, NULL, sum(calls), sum(failed), sum(rate_limited),"
                                    " sum(retries), sum(waited_ms), sum(elapsed_ms) FROM call_totals"
                                    " WHERE hour >= ? AND hour < ? GROUP BY source ORDER BY source",
                                    readTotals, from, to);
}

Result<QList<CallEntry>> CallLogRepository::callsOf(const QString &runId, int limit) const
{
    return sql::collect<CallEntry>(
        m_db,
        "SELECT run_id, source, call_name, started_at, waited_ms, elapsed_ms, attempt,"
        " http_status, success, rate_limited, error_kind FROM call_log"
        " WHERE run_id = ? ORDER BY number LIMIT ?",
        readCall, runId, limit);
}

Result<qint64> CallLogRepository::forgetBefore(const QDateTime &before)
{
    sql::Query query(m_db, "DELETE FROM call_log WHERE started_at < ?");
    if (auto done = query.run(before); !done)
        return done.error();
    return query.changed();
}

} // namespace jaego
