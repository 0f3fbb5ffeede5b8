// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orderbook.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace jaego;

namespace {

const QDateTime kNoon = QDateTime::fromString(QStringLiteral("2026-11-05T03:00:00Z"), Qt::ISODate);

QDateTime at(int seconds)
{
    return kNoon.addSecs(seconds);
}

ListingKey listing(const QString &id, ChannelId channel = ChannelId::Coupang)
{
    return { channel, id };
}

/// An order of two of "L1" at noon.
OrderLine line(int changedSeconds = 0)
{
    OrderLine line;
    line.listing = listing(QStringLiteral("L1"));
    line.orderId = QStringLiteral("O1");
    line.lineId = QStringLiteral("1");
    line.quantity = 2;
    line.orderedAt = at(0);
    line.changedAt = at(changedSeconds);
    return line;
}

} // namespace

/// Sold on one channel, not yet subtracted by the warehouse: not to be sold again.
class TestOrderBook : public QObject {
    Q_OBJECT

    QHash<ListingKey, QList<Component>> m_links;

    OrderBook book(ReservationRule rule = {})
    {
        m_links = { { listing(QStringLiteral("L1")), { { QStringLiteral("A"), 1 } } },
                    { listing(QStringLiteral("SET")), { { QStringLiteral("A"), 3 } } },
                    { listing(QStringLiteral("KIT")),
                      { { QStringLiteral("A"), 1 }, { QStringLiteral("B"), 2 } } },
                    { listing(QStringLiteral("L1"), ChannelId::Cafe24), { { QStringLiteral("A"), 1 } } } };
        return OrderBook(std::move(rule), [this](const ListingKey &key) { return m_links.value(key); });
    }

private Q_SLOTS:
    void anOrderReservesOnceHoweverOftenItIsTold()
    {
        OrderBook orders = book();
        QCOMPARE(orders.take(line(), at(1)), QSet<Sku>{ QStringLiteral("A") });
        for (int i = 0; i < 10; ++i)
            QVERIFY(orders.take(line(), at(2 + i)).isEmpty());
        QCOMPARE(orders.reserved(QStringLiteral("A")), Units(2));
        QCOMPARE(orders.linesOf(QStringLiteral("A")).size(), 1);
    }
    void setsAndKitsReserveTheirParts()
    {
        OrderBook orders = book();
        OrderLine set = line();
        set.listing = listing(QStringLiteral("SET"));
        orders.take(set, at(1));
        OrderLine kit = line();
        kit.listing = listing(QStringLiteral("KIT"));
        kit.lineId = QStringLiteral("2");
        orders.take(kit, at(1));
        QCOMPARE(orders.reserved(QStringLiteral("A")), Units(2 * 3 + 2));
        QCOMPARE(orders.reserved(QStringLiteral("B")), Units(4));
    }
    void aCancelFreesTheUnitsAndALateOldTellingDoesNotTakeThemAgain()
    {
        OrderBook orders = book();
        orders.take(line(), at(1));
        OrderLine cancelled = line(60);
        cancelled.state = OrderLineState::Cancelled;
        QCOMPARE(orders.take(cancelled, at(61)), QSet<Sku>{ QStringLiteral("A") });
        QCOMPARE(orders.reserved(QStringLiteral("A")), Units(0));
        QVERIFY(orders.take(line(), at(70)).isEmpty()); // the page was read before the cancel
        QCOMPARE(orders.reserved(QStringLiteral("A")), Units(0));
    }
    void aPartOfAnOrderIsCancelled()
    {
        OrderBook orders = book();
        orders.take(line(), at(1));
        OrderLine less = line(60);
        less.quantity = 1;
        orders.take(less, at(61));
        QCOMPARE(orders.reserved(QStringLiteral("A")), Units(1));
    }
    void whatTheChannelShipsFromItsOwnHouseNeverReserves()
    {
        OrderBook orders = book();
        OrderLine rocket = line();
        rocket.channelFulfils = true;
        QVERIFY(orders.take(rocket, at(1)).isEmpty());
        QCOMPARE(orders.reserved(QStringLiteral("A")), Units(0));
    }
    void anOrderThatCafe24ImportedFromOurCoupangIsCountedThere()
    {
        ReservationRule rule;
        rule.ours = { ChannelId::Coupang, ChannelId::Cafe24 };
        OrderBook orders = book(rule);
        OrderLine imported = line();
        imported.listing = listing(QStringLiteral("L1"), ChannelId::Cafe24);
        imported.soldOn = ChannelId::Coupang;
        orders.take(imported, at(1));
        QCOMPARE(orders.reserved(QStringLiteral("A")), Units(0));
        rule.ours = { ChannelId::Cafe24 }; // we do not look at Coupang: then it counts here
        orders.setRule(rule);
        QCOMPARE(orders.reserved(QStringLiteral("A")), Units(2));
    }
    void anOrderOfAnUnlinkedListingReservesAsSoonAsItIsLinked()
    {
        OrderBook orders = book();
        OrderLine unknown = line();
        unknown.listing = listing(QStringLiteral("NEW"));
        QVERIFY(orders.take(unknown, at(1)).isEmpty());
        QCOMPARE(orders.unlinked().size(), 1);
        m_links.insert(unknown.listing, { { QStringLiteral("B"), 1 } });
        QCOMPARE(orders.relinked(unknown.listing), QSet<Sku>{ QStringLiteral("B") });
        QCOMPARE(orders.reserved(QStringLiteral("B")), Units(2));
        QVERIFY(orders.unlinked().isEmpty());
        m_links.insert(unknown.listing, { { QStringLiteral("A"), 1 } }); // it was the wrong one
        QCOMPARE(orders.relinked(unknown.listing), (QSet<Sku>{ QStringLiteral("A"), QStringLiteral("B") }));
        QCOMPARE(orders.reserved(QStringLiteral("B")), Units(0));
    }
    void aCountThatMustHoldTheOrderEndsTheReservation()
    {
        OrderBook orders = book(); // available, 300 s
        orders.take(line(), at(1));
        QVERIFY(!orders.counted(QStringLiteral("A"), Units(20),
                                at(300))); // ordered in the second that began at noon
        QCOMPARE(orders.reserved(QStringLiteral("A")), Units(2));
        QVERIFY(orders.counted(QStringLiteral("A"), Units(20), at(301)));
        QCOMPARE(orders.reserved(QStringLiteral("A")), Units(0));
        QVERIFY(!orders.counted(QStringLiteral("A"), Units(20), at(200))); // an answer that was late itself
        QCOMPARE(orders.reserved(QStringLiteral("A")), Units(0));
        OrderLine late = line();
        late.lineId = QStringLiteral("2");
        QVERIFY(orders.take(late, at(400)).isEmpty()); // told late; the count has it already
    }
    void aCountThatFellByTheOrderHoldsItAtOnce()
    {
        OrderBook orders = book(); // available, 300 s
        const Sku sku = QStringLiteral("A");
        orders.counted(sku, Units(20), at(-10));
        orders.take(line(), at(5));
        QVERIFY(!orders.counted(sku, Units(20), at(30))); // the present stamped on an old number
        QCOMPARE(orders.reserved(sku), Units(2));
        QVERIFY(orders.counted(sku, Units(18), at(60)));
        QCOMPARE(orders.reserved(sku), Units(0));
        QVERIFY(!orders.counted(sku, Units(48), at(90))); // goods come in: the order does not come back
        QCOMPARE(orders.reserved(sku), Units(0));
        OrderLine later = line(); // told after the count that holds it
        later.lineId = QStringLiteral("2");
        later.quantity = 8;
        later.orderedAt = at(100);
        orders.counted(sku, Units(40), at(110));
        QVERIFY(orders.take(later, at(120)).isEmpty());
        QCOMPARE(orders.reserved(sku), Units(0));
    }
    void aFallHoldsTheOldestOrdersFirstAndEachUnitOnce()
    {
        OrderBook orders = book();
        const Sku sku = QStringLiteral("A");
        orders.counted(sku, Units(20), at(-10));
        for (int i = 0; i < 4; ++i) {
            OrderLine one = line();
            one.lineId = QString::number(i);
            one.orderedAt = at(i * 10);
            orders.take(one, at(i * 10 + 1));
        }
        QCOMPARE(orders.reserved(sku), Units(8));
        orders.counted(sku, Units(17), at(50)); // one order and a half
        QCOMPARE(orders.reserved(sku), Units(5));
        QCOMPARE(orders.linesOf(sku).size(), 3);
        orders.counted(sku, Units(16), at(60));
        QCOMPARE(orders.reserved(sku), Units(4));
        orders.counted(sku, Units(16), at(70));
        QCOMPARE(orders.reserved(sku), Units(4));
        QVERIFY(orders.recount().isEmpty());
        orders.counted(sku, Units(16), at(400)); // whatever it is that fell short: the time is over
        QCOMPARE(orders.reserved(sku), Units(0));
    }
    void aFallThatPaidForOneOrderDoesNotPayForTheNext()
    {
        OrderBook orders = book();
        const Sku sku = QStringLiteral("A");
        const auto three = [](const char *id, int second) {
            OrderLine one = line();
            one.lineId = QString::fromLatin1(id);
            one.quantity = 3;
            one.orderedAt = at(second);
            return one;
        };
        orders.counted(sku, Units(20), at(0));
        orders.take(three("A", 30), at(31));
        orders.counted(sku, Units(20), at(40)); // the warehouse has not heard of it
        orders.take(three("B", 55), at(56));
        orders.counted(sku, Units(17), at(60)); // … now it has, of the first
        QCOMPARE(orders.reserved(sku), Units(3));
        orders.counted(sku, Units(17), at(70));
        QCOMPARE(orders.reserved(sku), Units(3));
        orders.counted(sku, Units(14), at(81));
        QCOMPARE(orders.reserved(sku), Units(0));
    }
    void aWarehouseThatTakesTheLaterOrderFirstIsNotSubtractedTwice()
    {
        OrderBook orders = book();
        const Sku sku = QStringLiteral("A");
        orders.counted(sku, Units(8), at(0));
        OrderLine first = line();
        first.lineId = QStringLiteral("first");
        first.quantity = 1;
        first.orderedAt = at(10);
        orders.take(first, at(11));
        OrderLine second = first;
        second.lineId = QStringLiteral("second");
        second.quantity = 4;
        second.orderedAt = at(20);
        orders.take(second, at(21));
        orders.counted(sku, Units(4), at(30)); // the four
        QCOMPARE(orders.reserved(sku), Units(1)); // three are free, not none
        orders.counted(sku, Units(3), at(40));
        QCOMPARE(orders.reserved(sku), Units(0));
    }
    void whatACountHoldsIsKeptOverARestart()
    {
        OrderBook orders = book();
        const Sku sku = QStringLiteral("A");
        orders.counted(sku, Units(20), at(0));
        orders.take(line(), at(11));
        orders.counted(sku, Units(19), at(30));
        QCOMPARE(orders.reserved(sku), Units(1));
        const auto news = orders.takeInsideNews();
        QCOMPARE(news.size(), 1);
        QCOMPARE(news.first().units, 1);
        QVERIFY(orders.takeInsideNews().isEmpty());
        OrderBook again = book();
        again.take(line(), at(11));
        again.restoreInside(news.first().line, sku, news.first().units);
        again.counted(sku, Units(19), at(30));
        QCOMPARE(again.reserved(sku), Units(1));
        again.counted(sku, Units(18), at(40));
        QCOMPARE(again.reserved(sku), Units(0));
    }
    void whatACountHoldsOfAnEventItHoldsOfTheFeedsLine()
    {
        OrderBook orders = book();
        const Sku sku = QStringLiteral("A");
        orders.counted(sku, Units(20), at(0));
        OrderLine event = line();
        event.lineId = QStringLiteral("event");
        event.fromEvent = true;
        event.orderedAt = at(10);
        orders.take(event, at(11));
        orders.counted(sku, Units(18), at(20));
        QCOMPARE(orders.reserved(sku), Units(0));
        OrderLine told = line();
        told.orderedAt = at(10);
        orders.take(told, at(25)); // the feed is late
        QCOMPARE(orders.reserved(sku), Units(0));
    }
    void whatOurOwnHandTookOutIsNoOrder()
    {
        OrderBook orders = book();
        const Sku sku = QStringLiteral("A");
        orders.counted(sku, Units(20), at(-10));
        orders.take(line(), at(1));
        orders.moved(sku, Units(-2)); // two were broken
        orders.counted(sku, Units(18), at(30));
        QCOMPARE(orders.reserved(sku), Units(2));
    }
    void anOrderToldByAnEventAndByTheFeedIsOne()
    {
        for (const bool eventFirst : { true, false }) {
            for (const bool bySku : { true, false }) {
                OrderBook orders = book();
                OrderLine event = line();
                event.lineId = QStringLiteral("event");
                event.fromEvent = true;
                if (bySku) {
                    event.listing.externalId.clear();
                    event.sku = QStringLiteral("A");
                }
                orders.take(eventFirst ? event : line(), at(1));
                QCOMPARE(orders.reserved(QStringLiteral("A")), Units(2));
                QVERIFY(orders.take(eventFirst ? line() : event, at(2)).isEmpty());
                QCOMPARE(orders.reserved(QStringLiteral("A")), Units(2));
                QCOMPARE(orders.linesOf(QStringLiteral("A")).size(), 1);
                OrderLine cancelled = line(60);
                cancelled.state = OrderLineState::Cancelled;
                orders.take(cancelled, at(61)); // the event's line does not come forward again
                QCOMPARE(orders.reserved(QStringLiteral("A")), Units(0));
                QVERIFY(orders.recount().isEmpty());
            }
        }
    }
    void aTillAndAChannelMayUseTheSameOrderNumber()
    {
        OrderBook orders = book();
        OrderLine till = line();
        till.listing = {};
        till.counter = QStringLiteral("/shop/till");
        till.sku = QStringLiteral("A");
        till.fromEvent = true;
        orders.take(till, at(1));
        orders.take(line(), at(2));
        QCOMPARE(orders.reserved(QStringLiteral("A")), Units(4));
        QCOMPARE(orders.sameOrder(till).size(), 1);
    }
    void onTheShelfAnOrderCountsUntilItHasLeftAndTheShelfWasCounted()
    {
        ReservationRule rule;
        rule.reports = ReservationRule::Reports::OnHand;
        OrderBook orders = book(rule);
        orders.take(line(), at(1));
        orders.counted(QStringLiteral("A"), Units(20), at(5000));
        QCOMPARE(orders.reserved(QStringLiteral("A")), Units(2));
        OrderLine shipped = line(6000);
        shipped.state = OrderLineState::Shipped;
        orders.take(shipped, at(6001));
        QCOMPARE(orders.reserved(QStringLiteral("A")), Units(2)); // the last count still had it on the shelf
        orders.counted(QStringLiteral("A"), Units(20), at(6000));
        QCOMPARE(orders.reserved(QStringLiteral("A")), Units(0));
        QVERIFY(orders.take(line(7000), at(7001)).isEmpty()); // shipped goods do not come back
    }
    void whatIsOverIsForgottenAndWhatReservesIsNot()
    {
        OrderBook orders = book();
        orders.take(line(), at(1));
        OrderLine gone = line();
        gone.lineId = QStringLiteral("2");
        gone.state = OrderLineState::Cancelled;
        orders.take(gone, at(1));
        QCOMPARE(orders.forgetBefore(at(100'000)).size(), 1);
        QCOMPARE(orders.reserved(QStringLiteral("A")), Units(2));
    }
    void anyHistoryInAnyOrderEndsAtWhatTheNewestTellingsSay_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 200; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void anyHistoryInAnyOrderEndsAtWhatTheNewestTellingsSay()
    {
        QFETCH(const quint32, seed);
        std::mt19937 random(seed);
        const auto upTo = [&random](int most) {
            return static_cast<int>(random() % static_cast<quint32>(most + 1));
        };
        const QStringList ids{ QStringLiteral("L1"), QStringLiteral("SET"), QStringLiteral("KIT") };
        QList<QPair<OrderLine, int>> tellings; // and when they are heard
        QHash<Sku, Units> expected;
        for (int order = 0; order < 30; ++order) {
            OrderLine told = line(order);
            told.listing = listing(ids.at(upTo(2)));
            told.orderId = QString::number(order);
            told.orderedAt = at(order);
            told.quantity = 1 + upTo(4);
            const int steps = upTo(3);
            for (int step = 0; step <= steps; ++step) {
                told.changedAt = at(order + step * 10);
                if (step > 0 && told.quantity > 0)
                    told.quantity -= upTo(1);
                if (step == 3)
                    told.state = OrderLineState::Cancelled;
                for (int again = 0; again <= upTo(2); ++again)
                    tellings.append({ told, order + step * 10 + upTo(60) });
            }
            if (told.state == OrderLineState::Open) {
                for (const Component &part :
                     m_links.isEmpty() ? QList<Component>{} : m_links.value(told.listing))
                    expected[part.sku] += Units(told.quantity * part.unitsPerSale);
            }
        }
        OrderBook orders = book();
        expected.clear();
        QHash<QString, OrderLine> newest;
        for (const auto &[told, heard] : std::as_const(tellings)) {
            auto &stands = newest[told.orderId];
            if (stands.orderId.isEmpty() || stands.changedAt <= told.changedAt)
                stands = told;
        }
        for (const OrderLine &told : std::as_const(newest)) {
            if (told.state != OrderLineState::Open)
                continue;
            for (const Component &part : m_links.value(told.listing))
                expected[part.sku] += Units(told.quantity * part.unitsPerSale);
        }
        std::shuffle(tellings.begin(), tellings.end(), random);
        for (const auto &[told, heard] : std::as_const(tellings)) {
            orders.take(told, at(heard));
            if (upTo(5) == 0) {
                OrderBook other = orders;
                QVERIFY(other.recount().isEmpty()); // what is kept step by step is what the lines say
            }
        }
        for (const Sku &sku : { QStringLiteral("A"), QStringLiteral("B") })
            QCOMPARE(orders.reserved(sku), expected.value(sku));
    }
};

QTEST_GUILESS_MAIN(TestOrderBook)
#include "tst_orderbook.moc"
