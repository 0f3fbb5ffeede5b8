// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/troublerepository.h"

#include "storage/query.h"

#include <QSet>

namespace jaego {

namespace {

constexpr qint64 kHourMs = 3'600'000;
constexpr qint64 kDayMs = 24 * kHourMs;
constexpr qint64 kHoursUpToDays = 31; ///< a longer time is summed by days

/// The start of the hour or day, UTC milliseconds.
qint64 startOf(const QDateTime &at, qint64 length)
{
    const qint64 ms = at.toMSecsSinceEpoch();
    return ms - ms % length;
}

OversoldCase readCase(sql::Query &query)
{
    OversoldCase oversold;
    oversold.id = query.text();
    oversold.sku = query.text();
    oversold.name = query.text();
    oversold.listing = query.listingKey();
    oversold.orderId = query.text();
    oversold.lineId = query.text();
    oversold.orderedAt = query.time();
    oversold.foundAt = query.time();
    oversold.units = query.units();
    oversold.cause.kind = oversoldCauseFromString(query.text());
    oversold.cause.at = query.time();
    oversold.cause.units = query.units();
    oversold.cause.words = query.text();
    return oversold;
}

} // namespace

TroubleRepository::TroubleRepository(Database &database) : m_db(database)
{
}

Status TroubleRepository::addCauses(const QDateTime &at, const QList<MismatchCauseCount> &causes)
{
    return sql::forAll(
        m_db,
        "INSERT INTO mismatch_causes (span, start, channel, cause, count) VALUES ('hour', ?, ?, ?, ?),"
        " ('day', ?, ?, ?, ?)"
        " ON CONFLICT (span, start, channel, cause) DO UPDATE SET count = mismatch_causes.count + "
        "excluded.count",
        causes, [&at](sql::Query &query, const MismatchCauseCount &c) {
            return query.run(startOf(at, kHourMs), c.channel, nameOf(c.cause), c.count, startOf(at, kDayMs),
                             c.channel, nameOf(c.cause), c.count);
        });
}

Result<QList<MismatchCauseCount>> TroubleRepository::causes(const QDateTime &from, const QDateTime &to) const
{
    const bool byDay = from.daysTo(to) > kHoursUpToDays;
    return sql::collect<MismatchCauseCount>(
        m_db,
        "SELECT channel, cause, sum(count) FROM mismatch_causes WHERE span = ? AND start >= ? AND start < ?"
        " GROUP BY channel, cause ORDER BY sum(count) DESC, cause, channel",
        [](sql::Query &query) {
            MismatchCauseCount count;
            count.channel = query.channel();
            count.cause = reviewCauseFromString(query.text()).value_or(ReviewCause::Kind::Unknown);
            count.count = query.number();
            return count;
        },
        byDay ? QStringLiteral("day") : QStringLiteral("hour"), startOf(from, byDay ? kDayMs : kHourMs), to);
}

Status TroubleRepository::addAgreements(const QDateTime &at, const QList<SlowAgreement> &agreed)
{
    const qint64 day = startOf(at, kDayMs);
    return sql::forAll(m_db,
                       "INSERT INTO slow_agreements (sku, channel, day, times, total_ms, longest_ms)"
                       " VALUES (?,?,?,?,?,?) ON CONFLICT (sku, channel, day) DO UPDATE SET"
                       " times = slow_agreements.times + excluded.times,"
                       " total_ms = slow_agreements.total_ms + excluded.total_ms,"
                       " longest_ms = CASE WHEN excluded.longest_ms > slow_agreements.longest_ms"
                       " THEN excluded.longest_ms ELSE slow_agreements.longest_ms END",
                       agreed, [day](sql::Query &query, const SlowAgreement &a) {
                           return query.run(a.sku, a.channel, day, a.times, a.totalMs, a.longestMs);
                       });
}

/// Summing up a year of products only to show twenty would take longer than a person waits: the
/// longest days are found by their index, and only their products are summed.
Result<QList<SlowAgreement>> TroubleRepository::slowest(const QDateTime &from, const QDateTime &to,
                                                        int limit) const
{
    const qint64 first = startOf(from, kDayMs);
    sql::Query days(m_db,
                    "SELECT sku, channel FROM slow_agreements INDEXED BY slow_agreements_by_longest"
                    " WHERE day >= ? AND day < ? ORDER BY longest_ms DESC, sku, channel");
    if (auto done = days.run(first, to); !done)
        return done.error();
    QList<SlowAgreement> slow;
    QSet<QPair<Sku, int>> seen;
    while (slow.size() < limit && days.next()) {
        SlowAgreement one;
        one.sku = days.text();
        one.channel = days.channel();
        if (seen.contains({ one.sku, indexOf(one.channel) }))
            continue;
        seen.insert({ one.sku, indexOf(one.channel) });
        slow.append(one);
    }
    if (auto ended = days.end(); !ended)
        return ended.error();
    days.finish();
    sql::Query sums(m_db,
                    "SELECT coalesce((SELECT name FROM products WHERE sku = ?), ''), sum(times),"
                    " sum(total_ms), max(longest_ms) FROM slow_agreements"
                    " WHERE sku = ? AND channel = ? AND day >= ? AND day < ?");
    for (SlowAgreement &one : slow) {
        if (auto done = sums.run(one.sku, one.sku, one.channel, first, to); !done)
            return done.error();
        if (!sums.next())
            continue;
        one.name = sums.text();
        one.times = sums.number();
        one.totalMs = sums.number();
        one.longestMs = sums.number();
    }
    return slow;
}

Status TroubleRepository::addCase(const OversoldCase &c)
{
    return sql::execute(m_db,
                        "INSERT INTO oversold_cases (id, sku, channel, external_id, order_id, line_id,"
                        " ordered_at, found_at, units, cause, cause_at, cause_units, cause_words)"
                        " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT DO NOTHING",
                        c.id, c.sku, c.listing.channel, c.listing.externalId, c.orderId, c.lineId,
                        c.orderedAt, c.foundAt, c.units, nameOf(c.cause.kind), c.cause.at, c.cause.units,
                        c.cause.words);
}

Result<QList<OversoldCase>> TroubleRepository::cases(const QDateTime &from, const QDateTime &to,
                                                     int limit) const
{
    return sql::collect<OversoldCase>(
        m_db,
        "SELECT c.id, c.sku, coalesce(p.name, ''), c.channel, c.external_id, c.order_id, c.line_id,"
        " c.ordered_at, c.found_at, c.units, c.cause, c.cause_at, c.cause_units, c.cause_words"
        " FROM oversold_cases c LEFT JOIN products p ON p.sku = c.sku"
        " WHERE c.found_at >= ? AND c.found_at < ? ORDER BY c.found_at DESC, c.id DESC LIMIT ?",
        readCase, from, to, limit);
}

} // namespace jaego
