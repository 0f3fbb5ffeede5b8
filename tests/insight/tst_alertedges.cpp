// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/alerts.h"

#include <QtTest/QTest>

using namespace jaego;

namespace {

using Open = QList<QPair<QString, QString>>;

const Sku kApple = QStringLiteral("APPLE");
const QString kCritical = QStringLiteral("critical");
const QString kLow = QStringLiteral("low");
const QString kKpi = QStringLiteral("kpi");
const QString kContradiction = QStringLiteral("data_mismatch");

/// A shop with one linked product of which there are `units`.
AlertDecision decide(int units, const Open &open, const AlertMemory &memory = {},
                     const RunReport &report = {})
{
    StockBook book;
    Product product;
    product.sku = kApple;
    product.name = QStringLiteral("사과");
    book.putProduct(product);
    const QDateTime now(QDate(2026, 11, 23), QTime(3, 0), Qt::UTC);
    book.count(kApple, Units(units), Units(0), now);
    Listing listing;
    listing.key = { ChannelId::Coupang, QStringLiteral("1") };
    book.putListing(listing);
    book.map({ listing.key, { { kApple, 1 } } });
    return decideAlerts(book, {}, report, 10, open, memory);
}

bool raises(const AlertDecision &decision, const QString &kind, const QString &subject)
{
    return std::any_of(decision.raise.begin(), decision.raise.end(), [&](const AlertCondition &condition) {
        return condition.kind == kind && condition.subject == subject;
    });
}

bool clears(const AlertDecision &decision, const QString &kind, const QString &subject)
{
    return decision.clear.contains({ kind, subject });
}

RunReport contradictionIn(const QString &listing)
{
    RunReport report;
    report.findings = { { QStringLiteral("contradiction"), ChannelId::Coupang, listing, kApple,
                          QStringLiteral("-3 units"), errorcodes::dataMismatch } };
    return report;
}

} // namespace

class TestAlertEdges final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void enteringALevel_data();
    void enteringALevel();
    void leavingALevel_data();
    void leavingALevel();
    void aFigureBeyondItsLimit_data();
    void aFigureBeyondItsLimit();
    void tenDifferingProductsAreMany();
    void whatNobodyAcknowledgedForADayIsToldAgain();
    void aContradictionEndsWhenItIsLookedAtAndNotFound();
    void anOrdinaryDifferenceIsNoContradiction();
};

void TestAlertEdges::enteringALevel_data()
{
    QTest::addColumn<int>("units");
    QTest::addColumn<QString>("kind");
    for (const int units : { 0, 4, 5 })
        QTest::addRow("%d units", units) << units << kCritical;
    for (const int units : { 6, 9, 10 })
        QTest::addRow("%d units", units) << units << kLow;
    for (const int units : { 11, 99, 100, 101 })
        QTest::addRow("%d units", units) << units << QString();
}

void TestAlertEdges::enteringALevel()
{
    QFETCH(const int, units);
    QFETCH(const QString, kind);
    const AlertDecision decision = decide(units, {});
    QCOMPARE(raises(decision, kCritical, kApple), kind == kCritical);
    QCOMPARE(raises(decision, kLow, kApple), kind == kLow);
    QVERIFY(!kind.isEmpty() || decision.raise.isEmpty()); // overstock is a level, and told to nobody
}

void TestAlertEdges::leavingALevel_data()
{
    QTest::addColumn<int>("units");
    QTest::addColumn<QString>("open");
    QTest::addColumn<bool>("ends");
    QTest::addRow("critical stays at 6") << 6 << kCritical << false;
    QTest::addRow("critical ends at 7") << 7 << kCritical << true;
    QTest::addRow("low stays at 11") << 11 << kLow << false;
    QTest::addRow("low ends at 12") << 12 << kLow << true;
    QTest::addRow("low gives way to critical at 5") << 5 << kLow << true;
    QTest::addRow("low stays at 6") << 6 << kLow << false;
}

void TestAlertEdges::leavingALevel()
{
    QFETCH(const int, units);
    QFETCH(const QString, open);
    QFETCH(const bool, ends);
    const AlertDecision decision = decide(units, { { open, kApple } });
    QCOMPARE(clears(decision, open, kApple), ends);
    QVERIFY(!raises(decision, open, kApple)); // told once
}

void TestAlertEdges::aFigureBeyondItsLimit_data()
{
    QTest::addColumn<QString>("figure");
    QTest::addColumn<RunKpi>("kpi");
    QTest::addColumn<bool>("alarms");
    const auto accuracy = [](qint64 part) {
        RunKpi kpi;
        kpi.accuracyBefore = { part, 10'000 };
        return kpi;
    };
    const auto duration = [](qint64 ms) {
        RunKpi kpi;
        kpi.durationMs = ms;
        return kpi;
    };
    const auto stockout = [](qint64 part) {
        RunKpi kpi;
        kpi.stockout = { part, 10'000 };
        return kpi;
    };
    const auto calls = [](qint64 part) {
        RunKpi kpi;
        kpi.apiSuccess = { part, 10'000 };
        return kpi;
    };
    const QString byAccuracy = QStringLiteral("sync_accuracy");
    QTest::addRow("accuracy 97 %%") << byAccuracy << accuracy(9'700) << false;
    QTest::addRow("accuracy 96.99 %%") << byAccuracy << accuracy(9'699) << true;
    const QString byDuration = QStringLiteral("duration");
    QTest::addRow("three minutes") << byDuration << duration(180'000) << false;
    QTest::addRow("a moment longer") << byDuration << duration(180'001) << true;
    const QString byStockout = QStringLiteral("stockout_rate");
    QTest::addRow("5 %% sold out") << byStockout << stockout(500) << false;
    QTest::addRow("5.01 %% sold out") << byStockout << stockout(501) << true;
    const QString byCalls = QStringLiteral("api_success_rate");
    QTest::addRow("95 %% of the calls") << byCalls << calls(9'500) << false;
    QTest::addRow("94.99 %% of the calls") << byCalls << calls(9'499) << true;
    QTest::addRow("no call at all") << byCalls << RunKpi{} << false;
}

void TestAlertEdges::aFigureBeyondItsLimit()
{
    QFETCH(const QString, figure);
    QFETCH(const RunKpi, kpi);
    QFETCH(const bool, alarms);
    RunReport report;
    report.kpi = kpi;
    QCOMPARE(raises(decide(50, {}, {}, report), kKpi, figure), alarms);
    if (alarms) // and over when it is back
        QVERIFY(!raises(decide(50, { { kKpi, figure } }, {}, report), kKpi, figure));
}

void TestAlertEdges::tenDifferingProductsAreMany()
{
    const auto differing = [](int products) {
        RunReport report;
        for (int i = 0; i < products; ++i) {
            Mismatch one;
            one.product = QStringLiteral("P-%1").arg(i);
            report.mismatches.append(one);
            report.mismatches.append(one); // on a second channel: one product all the same
        }
        return report;
    };
    const QString many = QStringLiteral("mass_mismatch");
    QVERIFY(!raises(decide(50, {}, {}, differing(9)), many, {}));
    QVERIFY(raises(decide(50, {}, {}, differing(10)), many, {}));
}

void TestAlertEdges::whatNobodyAcknowledgedForADayIsToldAgain()
{
    AlertMemory memory;
    memory.again = { { kCritical, kApple } };
    const AlertDecision again = decide(4, { { kCritical, kApple } }, memory);
    QVERIFY(raises(again, kCritical, kApple));
    QVERIFY(clears(again, kCritical, kApple)); // the old one ends
    QVERIFY(!raises(decide(7, { { kCritical, kApple } }, memory), kCritical, kApple)); // over
}

void TestAlertEdges::aContradictionEndsWhenItIsLookedAtAndNotFound()
{
    const QString listing = QStringLiteral("3000000001");
    QVERIFY(raises(decide(50, {}, {}, contradictionIn(listing)), kContradiction, listing));
    const Open open{ { kContradiction, listing } };
    QVERIFY(!clears(decide(50, open), kContradiction, listing)); // nobody looked
    AlertMemory looked;
    looked.lookedAt = { listing };
    QVERIFY(clears(decide(50, open, looked), kContradiction, listing));
    QVERIFY(!clears(decide(50, open, looked, contradictionIn(listing)), kContradiction, listing));
}

void TestAlertEdges::anOrdinaryDifferenceIsNoContradiction()
{
    RunReport report;
    Mismatch one;
    one.product = kApple;
    one.channelQuantity = Units(37);
    one.target = Units(35);
    report.mismatches = { one };
    QVERIFY(decide(50, {}, {}, report).raise.isEmpty());
}

QTEST_GUILESS_MAIN(TestAlertEdges)
#include "tst_alertedges.moc"
