// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ulid.h"
#include "storage/auditrepository.h"
#include "storage/calllogrepository.h"
#include "storage/retention.h"
#include "storagefixture.h"

#include <QElapsedTimer>
#include <QTest>

using namespace jaego;
using namespace jaego::test;

namespace {

const QDateTime kNow = at("2026-11-23T10:00:00Z");

qint64 count(const StorageFixture &fixture, const char *statement)
{
    QSqlQuery query(fixture.db->connection());
    return query.exec(QString::fromLatin1(statement)) && query.next() ? query.value(0).toLongLong() : -1;
}

void put(const StorageFixture &fixture, const QString &statement)
{
    QCOMPARE(fixture.tryStatement(statement), QString());
}

QString ms(const QDateTime &time)
{
    return QString::number(time.toMSecsSinceEpoch());
}

/// A whole pass; the longest step in milliseconds.
qint64 pass(const StorageFixture &fixture)
{
    Retention retention(fixture.db.get(), kNow);
    qint64 longest = 0;
    for (int steps = 0; steps < 100'000; ++steps) {
        QElapsedTimer took;
        took.start();
        const auto more = retention.step();
        longest = std::max(longest, took.elapsed());
        if (!more)
            qFatal("%s", qPrintable(more.error().message));
        if (!*more)
            return longest;
    }
    qFatal("the pass never ends");
}

} // namespace

/// What grows for ever otherwise.
class TestRetention : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void singleCallsGoAndTheirHoursStay();
    void numbersKeepTheLastBeforeTheBound();
    void detailsOfOldRunsGoAndTheRunsStay();
    void slowAgreementsAndSamplesOfLastYearGo();
    void evidenceIsNeverTouched();
};

void TestRetention::singleCallsGoAndTheirHoursStay()
{
    StorageFixture fixture;
    CallLogRepository calls(*fixture.db);
    QList<CallEntry> entries;
    entries.reserve(3'000);
    for (int i = 0; i < 3'000; ++i) {
        CallEntry call;
        call.source = QStringLiteral("COUPANG");
        call.where = QStringLiteral("coupang.stock.read");
        call.startedAt = kNow.addDays(i < 2'500 ? -15 : -13);
        call.success = true;
        entries.append(call);
    }
    VERIFY_OK(calls.append(entries));
    QVERIFY(pass(fixture) < 1'000);
    QCOMPARE(count(fixture, "SELECT count(*) FROM call_log"), 500);
    QCOMPARE(count(fixture, "SELECT sum(calls) FROM call_totals"), 3'000);
}

void TestRetention::numbersKeepTheLastBeforeTheBound()
{
    StorageFixture fixture;
    for (int product = 0; product < 250; ++product) {
        for (const int days : { 300, 250, 181, 10, 1 }) {
            put(fixture,
                QStringLiteral("INSERT INTO count_steps VALUES ('P-%1', %2, 5, 0)")
                    .arg(product, 3, 10, QLatin1Char('0'))
                    .arg(ms(kNow.addDays(-days))));
            put(fixture,
                QStringLiteral("INSERT INTO reading_steps VALUES ('%1', '%2', %3, 5)")
                    .arg(product % 2 == 0 ? QStringLiteral("COUPANG") : QStringLiteral("NAVER"))
                    .arg(product)
                    .arg(ms(kNow.addDays(-days))));
        }
    }
    put(fixture,
        QStringLiteral("INSERT INTO count_steps VALUES ('old', %1, 5, 0)").arg(ms(kNow.addDays(-900))));
    pass(fixture);
    for (const char *table : { "count_steps", "reading_steps" }) {
        const QByteArray all =
            QByteArray("SELECT count(*) FROM ") + table + " WHERE at <> " + ms(kNow.addDays(-900)).toLatin1();
        QCOMPARE(count(fixture, all.constData()), 750); // 181, 10 and 1 days ago
        const QByteArray kept =
            QByteArray("SELECT count(*) FROM ") + table + " WHERE at = " + ms(kNow.addDays(-181)).toLatin1();
        QCOMPARE(count(fixture, kept.constData()), 250);
    }
    QCOMPARE(count(fixture, "SELECT count(*) FROM count_steps WHERE sku = 'old'"), 1); // it still holds
}

void TestRetention::detailsOfOldRunsGoAndTheRunsStay()
{
    StorageFixture fixture;
    for (const int days : { 500, 300 }) {
        const QDateTime time = kNow.addDays(-days);
        const QString id = newUlid(time);
        put(fixture,
            QStringLiteral(
                "INSERT INTO runs (id, trigger_name, state, attempts, dry_run, started_at, finished_at,"
                " budgets, summary, document) VALUES ('%1', 'schedule', 'COMPLETED', 1, 0, %2, %2, x'',"
                " x'7b7d', x'7b7d')")
                .arg(id, ms(time)));
        put(fixture,
            QStringLiteral(
                "INSERT INTO run_mismatches (run_id, sku, channel, external_id, channel_qty,"
                " warehouse_qty, target_qty, difference) VALUES ('%1', 'A', 'NAVER', '1', 1, 2, 2, 1)")
                .arg(id));
        put(fixture,
            QStringLiteral(
                "INSERT INTO run_updates (run_id, sku, channel, external_id, status, attempts,"
                " error_code, error_message) VALUES ('%1', 'A', 'NAVER', '1', 'SUCCESS', 1, '', '')")
                .arg(id));
        put(fixture,
            QStringLiteral("INSERT INTO run_transitions (run_id, state, at) VALUES ('%1', 'COMPLETED', 1)")
                .arg(id));
    }
    pass(fixture);
    QCOMPARE(count(fixture, "SELECT count(*) FROM runs"), 2);
    QCOMPARE(count(fixture, "SELECT count(*) FROM runs WHERE length(document) > 0"), 1);
    QCOMPARE(count(fixture, "SELECT count(*) FROM run_mismatches"), 1);
    QCOMPARE(count(fixture, "SELECT count(*) FROM run_transitions"), 1);
    QCOMPARE(count(fixture, "SELECT count(*) FROM run_updates"), 2); // every update is remembered
}

void TestRetention::slowAgreementsAndSamplesOfLastYearGo()
{
    StorageFixture fixture;
    for (const int days : { 500, 300 }) {
        put(fixture,
            QStringLiteral("INSERT INTO slow_agreements VALUES ('A', 'NAVER', %1, 1, 1, 1)")
                .arg(ms(kNow.addDays(-days))));
        put(fixture,
            QStringLiteral("INSERT INTO kpi_samples VALUES ('%1', %2, 1, 1, 1, 1, 1, 1, 1, 1, 1)")
                .arg(newUlid(kNow.addDays(-days)), ms(kNow.addDays(-days))));
    }
    pass(fixture);
    QCOMPARE(count(fixture, "SELECT count(*) FROM slow_agreements"), 1);
    QCOMPARE(count(fixture, "SELECT count(*) FROM kpi_samples"), 1);
}

void TestRetention::evidenceIsNeverTouched()
{
    StorageFixture fixture;
    AuditRepository audit(*fixture.db);
    AuditEntry entry;
    entry.at = kNow.addYears(-9);
    VERIFY_OK(audit.append(entry));
    put(fixture,
        QStringLiteral("INSERT INTO write_journal (id, run_id, channel, external_id, generation, value,"
                       " sent_at, outcome) VALUES ('1', '', 'NAVER', '1', 1, 1, 1, 'accepted')"));
    pass(fixture);
    QCOMPARE(*audit.verify(), 1);
    QCOMPARE(count(fixture, "SELECT count(*) FROM write_journal"), 1);
}

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
