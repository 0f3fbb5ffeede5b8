// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/oversell/algorithms.h"

#include <QtTest/QTest>

using namespace jaego;
using namespace jaego::bench;

/// The bookkeeping of the simulated market: what the bench's table is made of.
class TestOversellMarket : public QObject {
    Q_OBJECT

private:
    static Demand oneProduct(qint64 stock)
    {
        Demand demand;
        demand.products = { { QStringLiteral("85123A"), stock } };
        return demand;
    }
    static Wish wish(ChannelId channel, qint64 quantity) { return { 0, channel, 1, 0, quantity }; }

private Q_SLOTS:
    void unitsSoldBeyondTheShelfAreOversold()
    {
        const Demand demand = oneProduct(5);
        Market market(demand, 1, 0, 0);
        market.beginCounting();
        market.sell(wish(ChannelId::Coupang, 4), 10);
        market.sell(wish(ChannelId::Naver, 4), 20); // nobody has told Naver
        QCOMPARE(market.tally().sold, 8);
        QCOMPARE(market.tally().oversold, 3);
        QCOMPARE(market.tally().oversoldLines, 1);
        QCOMPARE(market.tally().refused, 0);
        QCOMPARE(market.shown(ChannelId::Naver, 0), 1);
        QCOMPARE(market.onShelf(0), 0);
        QCOMPARE(market.orders(ChannelId::Naver).size(), size_t(1));
    }
    void unitsHiddenOnAChannelAreRefusedThoughInStock()
    {
        const Demand demand = oneProduct(5);
        Market market(demand, 1, 0, 0);
        market.beginCounting();
        market.write(ChannelId::Cafe24, 0, 1);
        market.sell(wish(ChannelId::Cafe24, 3), 10);
        QCOMPARE(market.tally().sold, 1);
        QCOMPARE(market.tally().refused, 2);
        market.sell(wish(ChannelId::Coupang, 9), 20); // four are left; nobody could have had five more
        QCOMPARE(market.tally().refused, 2);
        QCOMPARE(market.tally().wanted, 12);
    }
    void aForgottenWriteIsAcknowledgedAllTheSame()
    {
        const Demand demand = oneProduct(5);
        Market market(demand, 1, 1.0, 0);
        market.beginCounting();
        market.write(ChannelId::Coupang, 0, 2);
        QCOMPARE(market.shown(ChannelId::Coupang, 0), 5);
        QCOMPARE(market.tally().acknowledged, 1);
        QCOMPARE(market.tally().neverApplied, 1);
    }
    void theWarehouseHearsOfOrdersAtItsImport()
    {
        const Demand demand = oneProduct(5);
        Market market(demand, 1, 0, 0);
        market.importOrders(0);
        market.sell(wish(ChannelId::Coupang, 2), 10);
        QCOMPARE(market.warehouseCount(0), 5);
        QCOMPARE(market.warehouseAsOf(), 0);
        market.restock(); // booked at once, the order still is not
        QCOMPARE(market.onShelf(0), 5);
        QCOMPARE(market.warehouseCount(0), 7);
        market.importOrders(20);
        QCOMPARE(market.warehouseCount(0), 5);
        QCOMPARE(market.warehouseAsOf(), 20);
    }
    void oneSeedDealsOneWeek()
    {
        const auto week = readDemand(QStringLiteral(OVERSELL_DATA), 1, 7);
        const auto again = readDemand(QStringLiteral(OVERSELL_DATA), 1, 7);
        const auto thrice = readDemand(QStringLiteral(OVERSELL_DATA), 3, 7);
        QVERIFY(week && again && thrice);
        QCOMPARE(week->products.size(), size_t(1807));
        QCOMPARE(week->wanted, 78'715);
        QCOMPARE(thrice->wanted, 3 * week->wanted);
        QCOMPARE(thrice->products.front().stock, week->products.front().stock);
        QCOMPARE(week->wishes.size(), again->wishes.size());
        for (size_t i = 0; i < week->wishes.size(); ++i) {
            QCOMPARE(week->wishes[i].at, again->wishes[i].at);
            QCOMPARE(week->wishes[i].channel, again->wishes[i].channel);
        }
    }
    void whoAsksMoreOftenSellsLessTwice()
    {
        const auto week = readDemand(QStringLiteral(OVERSELL_DATA), 3, 7);
        QVERIFY(week);
        const qint64 seldom = physicalBound(*week, 10 * kMinute).tally.oversold;
        const qint64 often = physicalBound(*week, 15'000).tally.oversold;
        QVERIFY(often < seldom);
    }
};

QTEST_GUILESS_MAIN(TestOversellMarket)
#include "tst_oversellmarket.moc"
