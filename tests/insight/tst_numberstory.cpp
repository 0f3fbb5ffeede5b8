// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/explanation.h"
#include "insight/numberstory.h"

#include <QtTest/QTest>

#include <cmath>

using namespace jaego;

namespace {

using Kind = NumberEvent::Kind;
using Fate = NumberEvent::Fate;

const ListingKey kCoupang{ ChannelId::Coupang, QStringLiteral("101") };
const ListingKey kNaver{ ChannelId::Naver, QStringLiteral("202") };

QDateTime at(int second)
{
    return QDateTime::fromSecsSinceEpoch(1'795'000'000LL + second, Qt::UTC);
}

NumberEvent made(int second, Kind kind, qint64 value, std::optional<ListingKey> listing = {})
{
    NumberEvent one;
    one.at = at(second);
    one.kind = kind;
    one.value = Units(value);
    one.listing = listing;
    return one;
}

NumberHistory history(const QList<NumberEvent> &events)
{
    NumberHistory all;
    all.sku = QStringLiteral("A");
    all.from = at(0);
    all.to = at(1000);
    all.listings = { { kCoupang, {}, 1 }, { kNaver, {}, 1 } };
    all.events = events;
    return all;
}

} // namespace

/// What a number was at a moment, and by what.
class TestNumberStory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void beforeAnythingIsKnownNothingIsSaid();
    void aReadingStandsUntilTheNextAndSalesComeOff();
    void whatWeSentStandsFromItsSendingAndARefusedOneNever();
    void anUnansweredWriteIsADoubtUntilAReadingConfirmsIt();
    void aCancelledOrderTookNothing();
    void theStepsBeginWithWhatWasKnownBefore();
    void theExplanationAddsUpToTheNumber();
    void ofAKitTheScarcestPartIsNamed();
};

void TestNumberStory::beforeAnythingIsKnownNothingIsSaid()
{
    const NumberHistory all = history({ made(50, Kind::Read, 9, kCoupang) });
    QVERIFY(!shownAt(all, kCoupang, at(49)).value);
    QVERIFY(!shownAt(all, kNaver, at(60)).value);
    QCOMPARE(countedAt(all, at(60)).basis, -1);
}

void TestNumberStory::aReadingStandsUntilTheNextAndSalesComeOff()
{
    const NumberHistory all =
        history({ made(10, Kind::Read, 9, kCoupang), made(20, Kind::Ordered, 2, kCoupang),
                  made(25, Kind::Ordered, 5, kNaver), made(30, Kind::Ordered, 1, kCoupang),
                  made(40, Kind::Read, 6, kCoupang) });
    QCOMPARE(shownAt(all, kCoupang, at(10)).value, Units(9)); // the moment itself counts
    QCOMPARE(shownAt(all, kCoupang, at(25)).value, Units(7));
    const ShownThen then = shownAt(all, kCoupang, at(39));
    QCOMPARE(then.value, Units(6));
    QCOMPARE(then.soldSince, 3);
    QCOMPARE(then.basis, 0);
    QCOMPARE(shownAt(all, kCoupang, at(40)).soldSince, 0);
}

void TestNumberStory::whatWeSentStandsFromItsSendingAndARefusedOneNever()
{
    QList<NumberEvent> events{ made(10, Kind::Read, 9, kCoupang), made(20, Kind::Written, 4, kCoupang),
                               made(30, Kind::Written, 2, kCoupang) };
    events[2].fate = Fate::Failed;
    const NumberHistory all = history(events);
    QCOMPARE(shownAt(all, kCoupang, at(25)).value, Units(4));
    QCOMPARE(shownAt(all, kCoupang, at(35)).value, Units(4));
    QCOMPARE(shownAt(all, kCoupang, at(35)).inDoubt, -1);
}

void TestNumberStory::anUnansweredWriteIsADoubtUntilAReadingConfirmsIt()
{
    QList<NumberEvent> events{ made(10, Kind::Read, 9, kCoupang), made(20, Kind::Written, 4, kCoupang),
                               made(30, Kind::Read, 4, kCoupang) };
    events[1].fate = Fate::Unknown;
    const NumberHistory all = history(events);
    QCOMPARE(shownAt(all, kCoupang, at(25)).value, Units(9));
    QCOMPARE(shownAt(all, kCoupang, at(25)).inDoubt, 1);
    QCOMPARE(shownAt(all, kCoupang, at(30)).inDoubt, -1);
}

void TestNumberStory::aCancelledOrderTookNothing()
{
    QList<NumberEvent> events{ made(10, Kind::Read, 9, kCoupang), made(20, Kind::Ordered, 2, kCoupang) };
    events[1].cancelled = true;
    QCOMPARE(shownAt(history(events), kCoupang, at(30)).value, Units(9));
}

void TestNumberStory::theStepsBeginWithWhatWasKnownBefore()
{
    QList<NumberEvent> events{ made(-50, Kind::Counted, 12), made(-40, Kind::Read, 9, kCoupang),
                               made(20, Kind::Ordered, 2, kCoupang), made(30, Kind::Read, 7, kCoupang),
                               made(40, Kind::Counted, 10) };
    events[4].second = Units(3);
    const NumberHistory all = history(events);
    QCOMPARE(countSteps(all), (QList<NumberStep>{ { at(0), Units(12) }, { at(40), Units(7) } }));
    // The reading at 30 told nothing new.
    QCOMPARE(shownSteps(all, kCoupang), (QList<NumberStep>{ { at(0), Units(9) }, { at(20), Units(7) } }));
    QVERIFY(shownSteps(all, kNaver).isEmpty());
}

void TestNumberStory::theExplanationAddsUpToTheNumber()
{
    TargetPolicy policy;
    policy.safetyStock = Units(2);
    policy.sharePercent = 50;
    StockBook book(policy);
    Listing listing;
    listing.key = kCoupang;
    listing.title = QStringLiteral("한라봉");
    listing.optionName = QStringLiteral("3개 세트");
    book.putListing(listing);
    book.map({ kCoupang, { { QStringLiteral("A"), 3 } } });
    book.count(QStringLiteral("A"), Units(40), Units(3), at(0));
    OrderBook orders({}, [&book](const ListingKey &key) { return book.componentsOf(key); });
    OrderLine line;
    line.listing = kCoupang;
    line.orderId = QStringLiteral("o1");
    line.lineId = QStringLiteral("l1");
    line.quantity = 1;
    line.orderedAt = at(5);
    line.changedAt = at(5);
    orders.take(line, at(6));
    book.setOrdered(QStringLiteral("A"), orders.reserved(QStringLiteral("A")));
    const Explanation why = explain(book, &orders, QStringLiteral("A"), {}, at(86'406));
    QCOMPARE(why.onHand, Units(40));
    QCOMPARE(why.reserved, Units(3));
    QCOMPARE(why.ordered, Units(3));
    QCOMPARE(why.available, Units(34));
    QCOMPARE(why.orders.size(), 1);
    QCOMPARE(why.orders.first().units, 3);
    QCOMPARE(why.sold, 3);
    QVERIFY(std::abs(why.soldDays - 1) < 0.001); // orders are known for a day, not for 28
    QVERIFY(std::abs(why.soldPerDay() - 3) < 0.01);
    QCOMPARE(why.thresholds.low, Units(10));
    QCOMPARE(why.listings.size(), 1);
    const ListingExplanation &shown = why.listings.first();
    QCOMPARE(shown.title, QStringLiteral("한라봉 / 3개 세트"));
    QCOMPARE(shown.sellable, Units(16)); // (34 − 2) × 50 %
    QCOMPARE(shown.unitsPerSale, 3);
    QCOMPARE(shown.target, Units(5));
    QVERIFY(!explain(book, nullptr, QStringLiteral("nobody knows it"), {}, at(10)).counted);
}

void TestNumberStory::ofAKitTheScarcestPartIsNamed()
{
    StockBook book;
    Listing listing;
    listing.key = kNaver;
    book.putListing(listing);
    book.map({ kNaver, { { QStringLiteral("A"), 1 }, { QStringLiteral("B"), 2 } } });
    book.count(QStringLiteral("A"), Units(40), Units(0), at(0));
    book.count(QStringLiteral("B"), Units(7), Units(0), at(0));
    book.setCeilings({ { book.indexOf(kNaver), Units(2) } });
    const Explanation why = explain(book, nullptr, QStringLiteral("A"), {}, at(10));
    QCOMPARE(why.listings.first().scarcest, QStringLiteral("B"));
    QCOMPARE(why.listings.first().target, Units(2));
    QCOMPARE(why.listings.first().ceiling, Units(2));
    book.setCeilings({ { book.indexOf(kNaver), Units(9) } });
    QCOMPARE(book.target(kNaver), Units(3)); // a ceiling raises nothing
}

QTEST_GUILESS_MAIN(TestNumberStory)
#include "tst_numberstory.moc"
