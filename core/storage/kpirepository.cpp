// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/kpirepository.h"

#include "storage/query.h"

namespace jaego {

namespace {

constexpr qint64 kHourMs = 3'600'000;

QString nameOf(KpiSpan span)
{
    return span == KpiSpan::Hour ? QStringLiteral("hour") : QStringLiteral("day");
}

Ratio readRatio(sql::Query &query)
{
    Ratio ratio;
    ratio.part = query.number();
    ratio.whole = query.number();
    return ratio;
}

constexpr const char *kSampleColumns =
    "SELECT run_id, at, before_part, before_whole, after_part, after_whole, duration_ms, stockout_part,"
    " stockout_whole, api_part, api_whole FROM kpi_samples ";

KpiSample readSample(sql::Query &query)
{
    KpiSample sample;
    sample.runId = query.text();
    sample.at = query.time();
    sample.accuracyBefore = readRatio(query);
    sample.accuracyAfter = readRatio(query);
    sample.durationMs = query.number();
    sample.stockout = readRatio(query);
    sample.apiSuccess = readRatio(query);
    return sample;
}

KpiBucket readBucket(sql::Query &query)
{
    KpiBucket bucket;
    bucket.start = query.time();
    bucket.runs = query.number();
    bucket.accuracyBefore = readRatio(query);
    bucket.accuracyAfter = readRatio(query);
    bucket.durationSumMs = query.number();
    bucket.durationMaxMs = query.number();
    bucket.stockout = readRatio(query);
    bucket.apiSuccess = readRatio(query);
    return bucket;
}

QDateTime startOf(KpiSpan span, const QDateTime &at, const QTimeZone &dayZone)
{
    if (span == KpiSpan::Day)
        return at.toTimeZone(dayZone).date().startOfDay(dayZone);
    const qint64 ms = at.toMSecsSinceEpoch();
    return QDateTime::fromMSecsSinceEpoch(ms - ms % kHourMs, Qt::UTC);
}

Status addToBucket(Database &db, KpiSpan span, const QDateTime &start, const KpiSample &s)
{
    return sql::execute(
        db,
        "INSERT INTO kpi_buckets (span, start, runs, before_part, before_whole, after_part,"
        " after_whole, duration_sum, duration_max, stockout_part, stockout_whole, api_part, api_whole)"
        " VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (span, start) DO UPDATE SET runs = kpi_buckets.runs + 1,"
        " before_part = kpi_buckets.before_part + excluded.before_part,"
        " before_whole = kpi_buckets.before_whole + excluded.before_whole,"
        " after_part = kpi_buckets.after_part + excluded.after_part,"
        " after_whole = kpi_buckets.after_whole + excluded.after_whole,"
        " duration_sum = kpi_buckets.duration_sum + excluded.duration_sum,"
        " duration_max = CASE WHEN excluded.duration_max > kpi_buckets.duration_max"
        " THEN excluded.duration_max ELSE kpi_buckets.duration_max END,"
        " stockout_part = kpi_buckets.stockout_part + excluded.stockout_part,"
        " stockout_whole = kpi_buckets.stockout_whole + excluded.stockout_whole,"
        " api_part = kpi_buckets.api_part + excluded.api_part, api_whole = kpi_buckets.api_whole + "
        "excluded.api_whole",
        nameOf(span), start, s.accuracyBefore.part, s.accuracyBefore.whole, s.accuracyAfter.part,
        s.accuracyAfter.whole, s.durationMs, s.durationMs, s.stockout.part, s.stockout.whole,
        s.apiSuccess.part, s.apiSuccess.whole);
}

} // namespace

KpiRepository::KpiRepository(Database &database, const QTimeZone &dayZone)
    : m_db(database), m_dayZone(dayZone)
{
}

Status KpiRepository::add(const KpiSample &s)
{
    return m_db.inTransaction([&]() -> Status {
        sql::Query query(
            m_db,
            "INSERT INTO kpi_samples (run_id, at, before_part, before_whole, after_part, after_whole,"
            " duration_ms, stockout_part, stockout_whole, api_part, api_whole)"
            " VALUES (?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT (run_id) DO NOTHING");
        auto added = query.run(s.runId, s.at, s.accuracyBefore.part, s.accuracyBefore.whole,
                               s.accuracyAfter.part, s.accuracyAfter.whole, s.durationMs, s.stockout.part,
                               s.stockout.whole, s.apiSuccess.part, s.apiSuccess.whole);
        if (!added || query.changed() == 0)
            return added;
        for (const KpiSpan span : { KpiSpan::Hour, KpiSpan::Day }) {
            if (auto done = addToBucket(m_db, span, startOf(span, s.at, m_dayZone), s); !done)
                return done;
        }
        return Done{};
    });
}

Result<QList<KpiSample>> KpiRepository::samples(const QDateTime &from, const QDateTime &to) const
{
    const QByteArray statement = QByteArray(kSampleColumns) + "WHERE at >= ? AND at < ? ORDER BY at, run_id";
    return sql::collect<KpiSample>(m_db, statement.constData(), readSample, from, to);
}

Result<QList<KpiBucket>> KpiRepository::buckets(KpiSpan span, const QDateTime &from,
                                                const QDateTime &to) const
{
    return sql::collect<KpiBucket>(
        m_db,
        "SELECT start, runs, before_part, before_whole, after_part, after_whole,"
        " duration_sum, duration_max, stockout_part, stockout_whole, api_part, api_whole"
        " FROM kpi_buckets WHERE span = ? AND start >= ? AND start < ? ORDER BY start",
        readBucket, nameOf(span), from, to);
}

Result<std::optional<KpiSample>> KpiRepository::latest() const
{
    const QByteArray statement = QByteArray(kSampleColumns) + "ORDER BY at DESC, run_id DESC LIMIT 1";
    return sql::first<KpiSample>(m_db, statement.constData(), readSample);
}

} // namespace jaego
