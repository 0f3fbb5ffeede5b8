// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reportsprobe.h"
#include "support/world.h"

#include <QSignalSpy>
#include <QtTest/QTest>

using namespace jaego;
using namespace jaego::test;

/// Orders are heard of between the runs: what one channel sold, the others stop offering.
class TestFeeds : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anOrderLowersTheOtherChannelsWithoutARun();
    void theSellersOwnChannelIsNotWrittenOver();
    void whatIsSoldDuringARunIsNotPutBackOnSale();
    void ordersAndWatermarksOutliveARestart();
    void aCancelledOrderIsOnSaleAgain();
    void anOrderIsNotSubtractedTwiceOnceTheWarehouseHasIt();
    void howTheWarehouseCountsIsSeenFromARealOrder();
    void reservationsAreCountedAnewOnDemand();
    void aFeedThatIsDownIsToldOnceAndTheOthersGoOn();
    void onTheShelfAnOrderReservesThoughTheWarehouseHasCountedSince();

    void whatIsSoldOfAnUnlinkedListingIsSaidAndReservesOnceItIsLinked();
    void aNumberThatFellWithoutAnOrderIsRaisedAndSaid();
    void whileNobodyKnowsWhyANumberFellTheOthersShowAsMuchLess();
    void aRaiseWaitsForOrdersThatCannotBeRead();
    void aRunAsksAgainForOrdersThatTheRunBeforeCouldNotRead();
    void aFeedThatIsRefusedForGoodDoesNotHideStock();
    void aChannelThatDoesNotAnswerKeepsNoOtherWaiting();

private:
    static WorldOptions serving()
    {
        WorldOptions options;
        options.windowed = true;
        options.feeds = true;
        options.quickness = 50; // fifteen seconds are 0.3
        return options;
    }
};

void TestFeeds::anOrderLowersTheOtherChannelsWithoutARun()
{
    World world(serving());
    world.runOnce();
    const auto last = world.store().runs.lastFinished();
    QVERIFY(!world.sandbox().placeOrder(world.listing(ChannelId::Coupang, world.sku(1)), 3).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(world.shown(ChannelId::Naver, world.sku(1)), 17, 10'000);
    QTRY_COMPARE(world.shown(ChannelId::Cafe24, world.sku(1)), 17);
    QCOMPARE(world.shown(ChannelId::Coupang, world.sku(1)), 17); // it subtracted them itself
    QCOMPARE(world.shown(ChannelId::Naver, world.sku(2)), 20);
    const auto now = world.store().runs.lastFinished();
    QCOMPARE((*now)->id, (*last)->id);
}

void TestFeeds::theSellersOwnChannelIsNotWrittenOver()
{
    World world(serving());
    world.runOnce();
    const auto before = world.writes(ChannelId::Cafe24).size();
    QVERIFY(!world.sandbox().placeOrder(world.listing(ChannelId::Cafe24, world.sku(1)), 3).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(world.shown(ChannelId::Coupang, world.sku(1)), 17, 10'000);
    QTRY_COMPARE(world.shown(ChannelId::Naver, world.sku(1)), 17);
    QCOMPARE(world.shown(ChannelId::Cafe24, world.sku(1)), 17);
    QCOMPARE(world.writes(ChannelId::Cafe24).size(), before);
}

void TestFeeds::whatIsSoldDuringARunIsNotPutBackOnSale()
{
    World world(serving());
    world.runOnce();
    for (int i = 1; i <= 6; ++i)
        world.stock(world.sku(i), 30); // the run has to raise everything
    world.when(RunState::Syncing, [&] {
        for (int i = 1; i <= 6; ++i)
            (void)world.sandbox().placeOrder(world.listing(ChannelId::Coupang, world.sku(i)), 5);
    });
    world.runOnce();
    for (int i = 1; i <= 6; ++i) {
        for (const ChannelId channel : kChannels)
            QTRY_COMPARE_WITH_TIMEOUT(world.shown(channel, world.sku(i)), 25, 20'000);
    }
}

void TestFeeds::ordersAndWatermarksOutliveARestart()
{
    World world(serving());
    world.runOnce();
    QVERIFY(!world.sandbox().placeOrder(world.listing(ChannelId::Coupang, world.sku(1)), 3).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(world.shown(ChannelId::Naver, world.sku(1)), 17, 10'000);
    world.restart();
    QCOMPARE(world.store().orders.orders()->size(), 1);
    QVERIFY(world.engine().workshop().orders().upTo(ChannelId::Coupang).isValid());
    QCOMPARE(world.book().find(world.sku(1))->available(), Units(17));
    QVERIFY(world.engine().workshop().orders().recount().isEmpty());
}

void TestFeeds::aCancelledOrderIsOnSaleAgain()
{
    World world(serving());
    world.runOnce();
    const QString order = world.sandbox().placeOrder(world.listing(ChannelId::Cafe24, world.sku(1)), 3);
    QTRY_COMPARE_WITH_TIMEOUT(world.shown(ChannelId::Coupang, world.sku(1)), 17, 10'000);
    QVERIFY(world.sandbox().cancelOrder(ChannelId::Cafe24, order));
    for (const ChannelId channel : kChannels)
        QTRY_COMPARE_WITH_TIMEOUT(world.shown(channel, world.sku(1)), 20, 20'000);
}

void TestFeeds::anOrderIsNotSubtractedTwiceOnceTheWarehouseHasIt()
{
    World world(serving());
    world.settings().warehouse.orderLagSeconds = 0;
    world.engine().applySettings(world.settings());
    world.runOnce();
    const QString order = world.sandbox().placeOrder(world.listing(ChannelId::Coupang, world.sku(1)), 3);
    QVERIFY(world.sandbox().learnOrder(ChannelId::Coupang, order));
    QTRY_COMPARE_WITH_TIMEOUT(world.shown(ChannelId::Naver, world.sku(1)), 17, 10'000);
    world.runOnce(); // counts: on hand 20, reserved 3
    for (const ChannelId channel : kChannels)
        QTRY_COMPARE(world.shown(channel, world.sku(1)), 17);
    QCOMPARE(world.book().find(world.sku(1))->available(), Units(17));
}

void TestFeeds::howTheWarehouseCountsIsSeenFromARealOrder()
{
    World world(serving());
    world.settings().warehouse.orderLagSeconds = 0;
    world.engine().applySettings(world.settings());
    world.runOnce();
    // Orders are told to the second: in the second of the count nobody knows which was first.
    const qint64 counted = world.book().find(world.sku(1))->asOf.toSecsSinceEpoch();
    QTRY_VERIFY(QDateTime::currentSecsSinceEpoch() > counted);
    const QString order = world.sandbox().placeOrder(world.listing(ChannelId::Coupang, world.sku(1)), 3);
    QTRY_COMPARE_WITH_TIMEOUT(world.store().orders.orders()->size(), 1, 10'000);
    QVERIFY(world.sandbox().learnOrder(ChannelId::Coupang, order));
    QTRY_COMPARE_WITH_TIMEOUT(
        (world.runOnce(), world.store().meta.value(kReportsSeenKey)->value_or(QString())),
        QStringLiteral("A"), 10'000);
}

void TestFeeds::reservationsAreCountedAnewOnDemand()
{
    World world(serving());
    world.runOnce();
    QVERIFY(!world.sandbox().placeOrder(world.listing(ChannelId::Coupang, world.sku(1)), 3).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(world.book().find(world.sku(1))->available(), Units(17), 10'000);
    QSignalSpy noticed(&world.engine(), &Engine::noticed);
    world.engine().recount();
    QCOMPARE(noticed.size(), 1);
    QCOMPARE(noticed.first().first().value<Notice>().severity, Notice::Severity::Info);
    QCOMPARE(world.book().find(world.sku(1))->available(), Units(17));
    const auto audit = world.store().audit.list(1);
    QVERIFY(audit && !audit->isEmpty());
    QCOMPARE(audit->first().what, QStringLiteral("recount"));
}

void TestFeeds::aFeedThatIsDownIsToldOnceAndTheOthersGoOn()
{
    World world(serving());
    world.runOnce();
    QSignalSpy noticed(&world.engine(), &Engine::noticed);
    world.breaks(SandboxSource::Naver, SandboxFault::Kind::ServerError);
    QVERIFY(!world.sandbox().placeOrder(world.listing(ChannelId::Coupang, world.sku(1)), 3).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(world.shown(ChannelId::Cafe24, world.sku(1)), 17, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!noticed.isEmpty(), 20'000);
}

void TestFeeds::onTheShelfAnOrderReservesThoughTheWarehouseHasCountedSince()
{
    World world(serving());
    world.runOnce();
    QVERIFY(!world.sandbox().placeOrder(world.listing(ChannelId::Coupang, world.sku(1)), 3).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(world.book().find(world.sku(1))->available(), Units(17), 10'000);
    world.settings().warehouse.reports = WarehouseReports::OnHand;
    world.engine().applySettings(world.settings());
    world.stock(world.sku(1), 20); // the shelf is counted: the goods are still on it
    world.runOnce();
    QCOMPARE(world.book().find(world.sku(1))->available(), Units(17));
    QCOMPARE(world.shown(ChannelId::Naver, world.sku(1)), 17);
}

void TestFeeds::whatIsSoldOfAnUnlinkedListingIsSaidAndReservesOnceItIsLinked()
{
    World world(serving());
    world.runOnce();
    const ListingKey sold = world.listing(ChannelId::Coupang, world.sku(1));
    QVERIFY(world.engine().workshop().keeper().takeMappings({ { sold, {} } }, {}).ok());
    QVERIFY(!world.sandbox().placeOrder(sold, 3).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(world.store().orders.orders()->size(), 1, 10'000);
    QCOMPARE(world.book().find(world.sku(1))->available(), Units(20));
    QVERIFY(finds(world.runOnce(), QStringLiteral("unmapped")));
    QVERIFY(world.engine().workshop().keeper().takeMappings({ { sold, { { world.sku(1), 1 } } } }, {}).ok());
    QCOMPARE(world.book().find(world.sku(1))->available(), Units(17));
    world.runOnce();
    for (const ChannelId channel : kChannels)
        QCOMPARE(world.shown(channel, world.sku(1)), 17);
}

void TestFeeds::aNumberThatFellWithoutAnOrderIsRaisedAndSaid()
{
    World world(serving());
    world.runOnce();
    world.rules().feedLagMs = 100; // readings are stamped with the machine's own time
    world.show(ChannelId::Coupang, world.sku(1), 15);
    QList<RunReport> reports;
    QObject::connect(&world.engine(), &Engine::runFinished, &world.engine(),
                     [&reports](const RunReport &report) { reports.append(report); });
    world.runOnce();
    for (const ChannelId channel : kChannels)
        QTRY_COMPARE_WITH_TIMEOUT(world.shown(channel, world.sku(1)), 20, 20'000);
    QTRY_VERIFY(std::any_of(reports.cbegin(), reports.cend(),
                            [](const RunReport &report) { return finds(report, QStringLiteral("drift")); }));
}

void TestFeeds::whileNobodyKnowsWhyANumberFellTheOthersShowAsMuchLess()
{
    World world(serving());
    world.runOnce();
    world.rules().feedLagMs = 100;
    SandboxFault fault; // the orders cannot be asked for: the five may be sold
    fault.kind = SandboxFault::Kind::ServerError;
    fault.pathContains = QStringLiteral("/ordersheets");
    world.breaks(SandboxSource::Coupang, fault);
    world.show(ChannelId::Coupang, world.sku(1), 15);
    world.runOnce();
    QTRY_COMPARE_WITH_TIMEOUT(world.shown(ChannelId::Naver, world.sku(1)), 15, 20'000);
    QTRY_COMPARE(world.shown(ChannelId::Cafe24, world.sku(1)), 15);
    QCOMPARE(world.shown(ChannelId::Coupang, world.sku(1)), 15);
    QCOMPARE(world.shown(ChannelId::Naver, world.sku(2)), 20);
    world.heals(); // nothing was sold
    for (const ChannelId channel : kChannels)
        QTRY_COMPARE_WITH_TIMEOUT(world.shown(channel, world.sku(1)), 20, 20'000);
}

void TestFeeds::aRaiseWaitsForOrdersThatCannotBeRead()
{
    World world;
    world.runOnce();
    for (int i = 1; i <= 6; ++i)
        world.stock(world.sku(i), 30);
    SandboxFault fault;
    fault.kind = SandboxFault::Kind::ServerError;
    fault.pathContains = QStringLiteral("/ordersheets");
    world.breaks(SandboxSource::Coupang, fault);
    const RunReport report = world.runOnce();
    for (int i = 1; i <= 6; ++i) {
        QCOMPARE(world.shown(ChannelId::Coupang, world.sku(i)), 20); // what was sold there, nobody knows
        QCOMPARE(world.shown(ChannelId::Naver, world.sku(i)), 30);
    }
    QVERIFY(!report.manualWork.isEmpty());
    world.heals();
    world.runOnce();
    QVERIFY2(world.wrongListings().isEmpty(), qPrintable(world.wrongListings().join(QLatin1Char('\n'))));
}

void TestFeeds::aRunAsksAgainForOrdersThatTheRunBeforeCouldNotRead()
{
    WorldOptions options;
    options.quickness =
        4; // a feed rests for more than a second after it failed: longer than the next run takes
    World world(options);
    world.runOnce();
    world.stock(world.sku(1), 30);
    SandboxFault fault;
    fault.kind = SandboxFault::Kind::ServerError;
    fault.pathContains = QStringLiteral("/ordersheets");
    world.breaks(SandboxSource::Coupang, fault);
    world.runOnce();
    QCOMPARE(world.shown(ChannelId::Coupang, world.sku(1)), 20);
    world.heals();
    world.runOnce(); // somebody mended it and presses the key at once
    QCOMPARE(world.shown(ChannelId::Coupang, world.sku(1)), 30);
}

void TestFeeds::aFeedThatIsRefusedForGoodDoesNotHideStock()
{
    World world;
    world.runOnce();
    world.stock(world.sku(1), 30);
    SandboxFault fault;
    fault.kind = SandboxFault::Kind::Unknown;
    fault.pathContains = QStringLiteral("/ordersheets");
    world.breaks(SandboxSource::Coupang, fault);
    world.runOnce();
    QCOMPARE(world.shown(ChannelId::Coupang, world.sku(1)), 30);
}

void TestFeeds::aChannelThatDoesNotAnswerKeepsNoOtherWaiting()
{
    World world(serving());
    world.runOnce();
    world.breaks(SandboxSource::Naver, SandboxFault::Kind::Trickle);
    QVERIFY(!world.sandbox().placeOrder(world.listing(ChannelId::Coupang, world.sku(1)), 3).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(world.shown(ChannelId::Cafe24, world.sku(1)), 17, 10'000);
    // Naver is still being asked; the next order does not wait for its answer either.
    QVERIFY(!world.sandbox().placeOrder(world.listing(ChannelId::Coupang, world.sku(2)), 4).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(world.shown(ChannelId::Cafe24, world.sku(2)), 16, 10'000);
    world.heals();
    QTRY_COMPARE_WITH_TIMEOUT(world.shown(ChannelId::Naver, world.sku(1)), 17, 30'000);
}

QTEST_GUILESS_MAIN(TestFeeds)
#include "tst_feeds.moc"
