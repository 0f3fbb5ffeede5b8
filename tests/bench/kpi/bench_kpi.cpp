// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The KPI page on a year: 52,560 runs, 20 million calls. What the page asks is asked of the program's own
// history reader; beside it the same question as plain SQL over the raw rows.
#include "engine/historyreader.h"
#include "storage/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <vector>

namespace {

using namespace jaego;

constexpr int kRuns = 52'560; ///< a year of ten minutes
constexpr qint64 kCalls = 20'000'000;
constexpr qint64 kTenMinutesMs = 600'000;
constexpr qint64 kDayMs = 86'400'000;
constexpr int kSlowProductsADay = 300;

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

template <typename Work>
double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

bool execute(const QSqlDatabase &db, const QString &statement)
{
    QSqlQuery query(db);
    if (query.exec(statement))
        return true;
    QTextStream(stderr) << query.lastError().text() << Qt::endl;
    return false;
}

Status addRuns(Store *store, qint64 begin)
{
    return store->db.inTransaction([&]() -> Status {
        for (int i = 0; i < kRuns; ++i) {
            KpiSample sample;
            sample.runId = QStringLiteral("R%1").arg(i, 8, 10, QLatin1Char('0'));
            sample.at = QDateTime::fromMSecsSinceEpoch(begin + i * kTenMinutesMs, Qt::UTC);
            sample.accuracyBefore = { 4'000 - i % 60, 4'000 };
            sample.accuracyAfter = { 4'000 - i % 7, 4'000 };
            sample.durationMs = 20'000 + i % 30'000;
            sample.stockout = { i % 90, 4'000 };
            sample.apiSuccess = { 380 - i % 5, 380 };
            if (auto added = store->kpis.add(sample); !added)
                return added;
        }
        return Done{};
    });
}

/// Raw calls, and the sums that the program keeps beside them as it goes.
bool addCalls(Store *store, qint64 begin)
{
    const QSqlDatabase db = store->db.connection();
    const qint64 year = kRuns * kTenMinutesMs;
    const QString rows =
        QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < %1 - 1)"
                       " INSERT INTO call_log (run_id, source, call_name, started_at, waited_ms,"
                       " elapsed_ms, attempt, http_status, success, rate_limited, error_kind)"
                       " SELECT printf('R%08d', i * %2 / %1),"
                       " CASE i % 4 WHEN 0 THEN 'COUPANG' WHEN 1 THEN 'NAVER' WHEN 2 THEN 'CAFE24'"
                       "  ELSE 'WAREHOUSE' END, 'stock.read', %3 + CAST(i * (%4 * 1.0 / %1) AS INTEGER),"
                       " i % 900, 40 + i % 200, 1 + (i % 97 = 0), 200, i % 101 > 0, i % 997 = 0, ''"
                       " FROM n")
            .arg(kCalls)
            .arg(kRuns)
            .arg(begin)
            .arg(year);
    return execute(db, QStringLiteral("BEGIN")) && execute(db, rows)
        && execute(
               db,
               QStringLiteral("INSERT INTO call_totals (hour, source, calls, failed, rate_limited, retries,"
                              " waited_ms, elapsed_ms) SELECT started_at - started_at % 3600000, source,"
                              " count(*), sum(success = 0), sum(rate_limited), sum(attempt > 1),"
                              " sum(waited_ms), sum(elapsed_ms) FROM call_log GROUP BY 1, 2"))
        && execute(db, QStringLiteral("COMMIT"));
}

Status addTroubles(Store *store, qint64 begin)
{
    const qint64 hours = kRuns / 6;
    return store->db.inTransaction([&]() -> Status {
        for (qint64 hour = 0; hour < hours; ++hour) {
            const QDateTime at = QDateTime::fromMSecsSinceEpoch(begin + hour * 3'600'000, Qt::UTC);
            QList<MismatchCauseCount> causes;
            for (const ChannelId channel : kChannels) {
                for (int cause = 4; cause < 13; ++cause)
                    causes.append({ static_cast<ReviewCause::Kind>(cause), channel, 1 + hour % 9 });
            }
            if (auto added = store->trouble.addCauses(at, causes); !added)
                return added;
            if (hour % 24 != 0)
                continue;
            QList<SlowAgreement> slow;
            for (int i = 0; i < kSlowProductsADay; ++i) {
                const qint64 ms = 60'000 + (hour * 7 + i * 13LL) % 900'000;
                slow.append({ QStringLiteral("P-%1").arg((hour + i * 37LL) % 4'000),
                              {},
                              kChannels.at(static_cast<size_t>(i % 3)),
                              1,
                              ms,
                              ms });
            }
            if (auto added = store->trouble.addAgreements(at, slow); !added)
                return added;
        }
        return Done{};
    });
}

void compare(HistoryReader *reader, const QSqlDatabase &db, const QString &name, qint64 begin, int days)
{
    const QDateTime to = QDateTime::fromMSecsSinceEpoch(begin + kRuns * kTenMinutesMs, Qt::UTC);
    const QDateTime from = to.addMSecs(-days * kDayMs);
    std::vector<double> ours;
    ours.reserve(5);
    qsizetype points = 0;
    QObject::connect(reader, &HistoryReader::kpisRead, reader,
                     [&points](const KpiSeries &series) { points = series.points.size(); });
    for (int round = 0; round < 5; ++round)
        ours.push_back(milliseconds([&] { reader->readKpis(from, to); }));
    reader->disconnect();
    std::sort(ours.begin(), ours.end());
    const qint64 first = from.toMSecsSinceEpoch();
    const double plain = milliseconds([&] {
        QSqlQuery query(db);
        query.setForwardOnly(true);
        query.exec(QStringLiteral("SELECT source, count(*), sum(success = 0), sum(rate_limited),"
                                  " sum(attempt > 1), sum(waited_ms) FROM call_log WHERE started_at >= %1"
                                  " GROUP BY source")
                       .arg(first));
        while (query.next())
            ;
        query.exec(
            QStringLiteral("SELECT at / %1, sum(before_part), sum(before_whole), sum(after_part),"
                           " sum(after_whole), avg(duration_ms), sum(stockout_part), sum(stockout_whole),"
                           " sum(api_part), sum(api_whole) FROM kpi_samples WHERE at >= %2 GROUP BY 1")
                .arg(days > 31 ? kDayMs : 3'600'000)
                .arg(first));
        while (query.next())
            ;
    });
    out() << QStringLiteral(
                 "%1 %2 points   the whole page: median %3 ms, worst %4 ms | plain SQL: %5 ms | %6×\n")
                 .arg(name, -8)
                 .arg(points, 5)
                 .arg(ours.at(2), 0, 'f', 1)
                 .arg(ours.back(), 0, 'f', 1)
                 .arg(plain, 0, 'f', 1)
                 .arg(plain / std::max(0.001, ours.at(2)), 0, 'f', 0);
    out().flush();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    registerEngineTypes();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("data/jaego.sqlite"));
    auto opened = Database::open(path);
    if (!opened)
        return 1;
    Store store(**opened);
    const qint64 begin = QDateTime(QDate(2025, 11, 23), QTime(), Qt::UTC).toMSecsSinceEpoch();
    const double made = milliseconds([&] {
        if (!addRuns(&store, begin) || !addCalls(&store, begin) || !addTroubles(&store, begin))
            std::exit(1);
    });
    out() << QStringLiteral("%1 runs, %2 calls; %3 MB; made in %4 s\n")
                 .arg(kRuns)
                 .arg(kCalls)
                 .arg(QFileInfo(path).size() / 1'000'000)
                 .arg(made / 1000, 0, 'f', 0);
    out().flush();
    HistoryReader reader(path);
    for (const auto &[name, days] : std::array<std::pair<const char *, int>, 4>{
             { { "24 hours", 1 }, { "7 days", 7 }, { "30 days", 30 }, { "1 year", 365 } } })
        compare(&reader, store.db.connection(), QString::fromLatin1(name), begin, days);
    return 0;
}
