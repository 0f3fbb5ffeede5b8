// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/freshreads.h"

#include <QtTest/QTest>

using namespace jaego;

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kHourMs = 60 * kMinuteMs;

/// One product for each listing, in step, read so long ago.
class Shelf {
public:
    explicit Shelf(int listings, qint64 available = 100)
    {
        for (int i = 0; i < listings; ++i)
            add(available);
    }

    int add(qint64 available, ChannelId channel = ChannelId::Coupang)
    {
        const int number = m_book.listingCount();
        Product product;
        product.sku = QStringLiteral("P-%1").arg(number);
        m_book.putProduct(product);
        m_book.count(product.sku, Units(available), Units(0), m_now);
        Listing listing;
        listing.key = { channel, QString::number(3'000'000 + number) };
        const int index = m_book.putListing(listing);
        m_book.map({ listing.key, { { product.sku, 1 } } });
        return index;
    }
    void read(int index, qint64 ageMs, std::optional<qint64> shows = std::nullopt)
    {
        const ListingState &state = m_book.listing(index);
        const Units value = shows ? Units(*shows) : *m_book.target(state);
        m_book.observe({ state.info.key, value, SaleState::OnSale, m_now.addMSecs(-ageMs) });
    }
    void readAll(qint64 ageMs)
    {
        for (int i = 0; i < m_book.listingCount(); ++i)
            read(i, ageMs);
    }
    [[nodiscard]] ListingKey key(int index) const { return m_book.listing(index).info.key; }
    [[nodiscard]] ReadQuery query(qsizetype most) const
    {
        ReadQuery query;
        query.now = m_now;
        query.most = most;
        return query;
    }
    [[nodiscard]] QList<int> chosen(const ReadQuery &query) const
    {
        QList<int> indices;
        for (const DueRead &read : chooseReads(m_book, query).reads)
            indices.append(read.listing);
        return indices;
    }
    StockBook &book() { return m_book; }
    [[nodiscard]] QDateTime now() const { return m_now; }

private:
    StockBook m_book;
    QDateTime m_now = QDateTime::fromString(QStringLiteral("2026-11-05T03:15:07Z"), Qt::ISODate);
};

} // namespace

/// Which listings are read next where every read is a call of its own.
class TestFreshReads : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCatalogueReadAMomentAgoIsLeftAlone()
    {
        Shelf shelf(50);
        shelf.readAll(kMinuteMs);
        QVERIFY(shelf.chosen(shelf.query(10)).isEmpty());
        QCOMPARE(chooseReads(shelf.book(), shelf.query(10)).readable, 50);
    }

    void whatNobodyEverReadComesBeforeEverythingElse()
    {
        Shelf shelf(4);
        shelf.read(0, 20 * kHourMs); // overdue
        shelf.read(1, kMinuteMs);
        shelf.book().setInFlight(shelf.key(1), true);
        shelf.book().setInFlight(shelf.key(1), false); // refused, or nobody knows
        shelf.read(2, kMinuteMs);
        shelf.book().accepted(shelf.key(2), Units(90), shelf.now().addMSecs(-30'000));
        QCOMPARE(shelf.chosen(shelf.query(10)), QList<int>({ 3, 1, 2, 0 }));
        QCOMPARE(shelf.chosen(shelf.query(2)), QList<int>({ 3, 1 }));
    }

    void anAcknowledgedWriteIsLookedAtOnceTheChannelHadAMomentToShowIt()
    {
        Shelf shelf(1);
        shelf.read(0, kMinuteMs);
        shelf.book().accepted(shelf.key(0), Units(90), shelf.now().addMSecs(-2'000));
        QVERIFY(shelf.chosen(shelf.query(10)).isEmpty());
        shelf.book().accepted(shelf.key(0), Units(90), shelf.now().addMSecs(-12'000));
        QCOMPARE(shelf.chosen(shelf.query(10)), QList<int>({ 0 }));
        shelf.read(0, 1'000, 90);
        QVERIFY(shelf.chosen(shelf.query(10)).isEmpty());
    }

    void whatWasSoldOnTheChannelIsReadOnceItsNumberIsOurOwnSum()
    {
        Shelf shelf(2);
        shelf.readAll(2 * kMinuteMs);
        shelf.book().sold(shelf.key(0), 3, shelf.now().addMSecs(-kMinuteMs),
                          shelf.now().addMSecs(-kMinuteMs));
        QCOMPARE(shelf.chosen(shelf.query(10)), QList<int>({ 0 }));
        shelf.read(0, 1'000);
        QVERIFY(shelf.chosen(shelf.query(10)).isEmpty());
    }

    void aFallThatNoOrderExplainsIsLookedAtAgain()
    {
        Shelf shelf(2);
        shelf.readAll(20 * kMinuteMs);
        shelf.read(1, 6 * kMinuteMs, 60);
        QCOMPARE(shelf.chosen(shelf.query(10)), QList<int>({ 1 }));
        shelf.read(1, kMinuteMs, 60);
        QVERIFY(shelf.chosen(shelf.query(10)).isEmpty());
    }

    void theLastOfAFastSellerIsReadManyTimesAsOftenAsAFullShelf()
    {
        Shelf shelf(0);
        const int full = shelf.add(500);
        const int scarce = shelf.add(2);
        const int fast = shelf.add(40);
        const int soldOut = shelf.add(0);
        const std::vector<double> demand{ 0, 0, 28.0 * 40, 28.0 * 40 };
        ReadQuery query = shelf.query(10);
        query.demand = &demand;
        shelf.readAll(5 * kHourMs);
        QCOMPARE(shelf.chosen(query), QList<int>({ fast, scarce, full, soldOut }));
        shelf.readAll(60 * kMinuteMs);
        QCOMPARE(shelf.chosen(query), QList<int>({ fast, scarce }));
        shelf.readAll(10 * kMinuteMs);
        QVERIFY(shelf.chosen(query).isEmpty());
    }

    void riskGrowsWithTheDemandAndAsTheGoodsRunOut()
    {
        QCOMPARE(riskOf(std::nullopt, 100), 1.0);
        QCOMPARE(riskOf(Units(0), 100), 1.0);
        QVERIFY(riskOf(Units(1), 0) > riskOf(Units(5), 0));
        QVERIFY(riskOf(Units(5), 280) > riskOf(Units(5), 28));
        QVERIFY(riskOf(Units(1), 1e9) <= 24);
        QVERIFY(riskOf(Units(100'000), 0) < 1.001);
    }

    void aLargeChannelBeginsEarlierToBeThroughInTime()
    {
        FreshRule rule;
        QCOMPARE(calmAgeMs(rule), 9 * kHourMs / 2);
        rule.wholeMs = 3 * kHourMs;
        QCOMPARE(calmAgeMs(rule), 324 * kMinuteMs - 3 * kHourMs);
        rule.wholeMs = 100 * kHourMs;
        QCOMPARE(calmAgeMs(rule), 36 * kMinuteMs);
    }

    void whatIsGoneOnTheWireOrOnAnotherChannelIsNotAskedFor()
    {
        Shelf shelf(3);
        shelf.add(5, ChannelId::Naver);
        shelf.book().setGone(shelf.key(0), true);
        shelf.book().setInFlight(shelf.key(1), true);
        QCOMPARE(shelf.chosen(shelf.query(10)), QList<int>({ 2 }));
        ReadQuery query = shelf.query(10);
        const QSet<int> resting{ 2 };
        query.resting = &resting;
        QVERIFY(shelf.chosen(query).isEmpty());
    }

    void aRunReadsEverythingUnknownAndFillsItsBudgetWithTheOldest()
    {
        Shelf shelf(20);
        for (int i = 5; i < 20; ++i)
            shelf.read(i, (i - 4) * kMinuteMs); // five were never read
        ReadQuery query = shelf.query(3);
        query.onlyDue = false;
        query.unknownAlways = true;
        QCOMPARE(shelf.chosen(query), QList<int>({ 0, 1, 2, 3, 4 }));
        query.most = 7;
        QCOMPARE(shelf.chosen(query), QList<int>({ 0, 1, 2, 3, 4, 19, 18 }));
    }

    void aClockSetBackMakesNothingOld()
    {
        Shelf shelf(3);
        shelf.readAll(-5 * kHourMs);
        QVERIFY(shelf.chosen(shelf.query(10)).isEmpty());
    }

    void demandIsWhatWasOrderedLatelyAndNotCancelled()
    {
        Shelf shelf(3);
        const QDateTime now = shelf.now();
        const auto line = [&](int listing, qint64 units, int daysAgo) {
            OrderLine one;
            one.listing = shelf.key(listing);
            one.orderId = QString::number(daysAgo);
            one.lineId = QString::number(listing);
            one.quantity = units;
            one.orderedAt = now.addDays(-daysAgo);
            return one;
        };
        OrderLine cancelled = line(1, 9, 1);
        cancelled.state = OrderLineState::Cancelled;
        OrderLine elsewhere = line(2, 4, 1);
        elsewhere.soldOn = ChannelId::Naver;
        OrderBook orders({}, [](const ListingKey &) { return QList<Component>{}; });
        for (const OrderLine &one : { line(0, 3, 1), line(0, 2, 27), line(0, 7, 40), cancelled, elsewhere })
            orders.take(one, now);
        const std::vector<double> demand = demandOf(shelf.book(), orders, now.addDays(-28));
        QCOMPARE(demand, std::vector<double>({ 5, 0, 0 }));
    }
};

QTEST_GUILESS_MAIN(TestFreshReads)
#include "tst_freshreads.moc"
