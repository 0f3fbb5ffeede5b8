// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/planner.h"

#include <QtTest/QTest>

using namespace jaego;

namespace {

const QDateTime kNow = QDateTime(QDate(2026, 11, 5), QTime(3, 0), Qt::UTC);

QString q(const char *text)
{
    return QString::fromLatin1(text);
}

Sku sku(int number)
{
    return QStringLiteral("P-%1").arg(number, 3, 10, QLatin1Char('0'));
}

ListingKey key(int number, ChannelId channel = ChannelId::Coupang)
{
    return { channel, QString::number(3'000'000'000LL + number) };
}

void list(StockBook *book, int number, qint64 there, std::optional<qint64> shown,
          ChannelId channel = ChannelId::Coupang)
{
    Listing listing;
    listing.key = key(number, channel);
    listing.title = QStringLiteral("상품 %1").arg(number);
    book->putListing(listing);
    book->map({ listing.key, { { sku(number), 1 } } });
    book->count(sku(number), Units(there), Units(0), kNow);
    if (shown)
        book->observe({ listing.key, Units(*shown), SaleState::OnSale, kNow });
}

const ReadNow kAll = [](int) { return true; };

Plan planOf(const StockBook &book, const GuardLimits &guards = {}, const QSet<ListingKey> &approved = {})
{
    return planUpdates(book, {}, kAll, guards, approved);
}

QStringList kinds(const Plan &plan)
{
    QStringList out;
    for (const Finding &finding : plan.findings)
        out.append(finding.kind);
    return out;
}

/// `all` products in stock, of which the warehouse now says 0 for `zero`.
StockBook emptied(int zero, int all)
{
    StockBook book;
    for (int i = 0; i < all; ++i)
        list(&book, i, i < zero ? 0 : 20, 20);
    return book;
}

} // namespace

class TestPlanner : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyStandingHasItsAnswer();
    void whatWasNotReadNowIsNotWritten();
    void aProductThatVanishedKeepsSellingAndIsSaid();
    void whatOnlyALinkNamesIsNotWritten();
    void theMostDangerousGoesFirst();
    void dangerIsOrderedByWhatItCosts();
    void aScopeLooksAtItsProductsOnly();
    void aListingAPersonHoldsIsSaidAndNotWritten();
    void driftIsToldFromOrdinaryDifferences();
    void massZeroHasItsEdges_data();
    void massZeroHasItsEdges();
    void massZeroHoldsZerosOnly();
    void whatAPersonApprovedPassesTheGuard();
    void moreThanHalfAtZeroIsNotBelieved();
    void massMismatchHoldsOnlyIfChosen();
    void aShrunkenWarehouseHasItsEdges();
};

void TestPlanner::everyStandingHasItsAnswer()
{
    StockBook book;
    list(&book, 1, 5, 5);
    list(&book, 2, 5, 9);
    list(&book, 3, 5, 2);
    list(&book, 4, 5, std::nullopt); // never read
    Listing stranger;
    stranger.key = key(5);
    stranger.sellerCode = q("ERP1");
    book.putListing(stranger); // unmapped
    list(&book, 6, 5, 9);
    book.setGone(key(6), true);
    list(&book, 7, 5, 9);
    book.contradict(key(7));
    list(&book, 8, 5, 9);
    Listing rocket = book.find(key(8))->info;
    rocket.writability = Writability::ChannelFulfilment;
    book.putListing(rocket);
    book.map({ key(9), { { q("UNKNOWN"), 1 } } }); // linked to what the warehouse never named

    const Plan plan = planOf(book);
    QCOMPARE(plan.intents.size(), size_t(2));
    QCOMPARE(plan.intents[0].listing, key(2));
    QVERIFY(!plan.intents[0].raises);
    QCOMPARE(plan.intents[1].listing, key(3));
    QVERIFY(plan.intents[1].raises);
    QCOMPARE(plan.mismatches.size(), 2);
    QCOMPARE(plan.mismatches[0].difference(), Units(-4));
    QCOMPARE(plan.mismatches[1].difference(), Units(3));
    QCOMPARE(kinds(plan),
             QStringList({ q("unread"), q("unmapped"), q("listing_gone"), q("contradiction"),
                           q("not_writable"), q("unmapped") }));
    for (const Finding &finding : plan.findings)
        QCOMPARE(finding.code, finding.kind == q("contradiction") ? errorcodes::dataMismatch : QString());
    QVERIFY(!plan.disbelief);
}

void TestPlanner::whatWasNotReadNowIsNotWritten()
{
    StockBook book;
    list(&book, 1, 5, 9);
    list(&book, 2, 5, 5);
    const Plan plan = planUpdates(book, {}, [](int) { return false; }, {});
    QVERIFY(plan.intents.empty());
    QVERIFY(plan.mismatches.isEmpty());
    QCOMPARE(kinds(plan), QStringList({ q("unread"), q("unread") }));
}

void TestPlanner::aProductThatVanishedKeepsSellingAndIsSaid()
{
    StockBook book;
    list(&book, 1, 5, 9);
    book.vanish(sku(1));
    const Plan plan = planOf(book);
    QVERIFY(plan.intents.empty());
    QCOMPARE(kinds(plan), QStringList({ q("contradiction") }));
    QCOMPARE(plan.findings.first().code, errorcodes::dataMismatch);
    QCOMPARE(plan.findings.first().product, sku(1));
}

void TestPlanner::whatOnlyALinkNamesIsNotWritten()
{
    StockBook book;
    book.map({ key(1), { { sku(1), 1 } } }); // from a file; perhaps a listing in the channel's own warehouse
    book.count(sku(1), Units(5), Units(0), kNow);
    QCOMPARE(kinds(planOf(book)), QStringList({ q("unread") }));
    book.observe({ key(1), Units(9), SaleState::OnSale, kNow });
    const Plan plan = planOf(book);
    QVERIFY(plan.intents.empty());
    QCOMPARE(kinds(plan), QStringList({ q("not_writable") }));
    list(&book, 1, 5, 9); // now the catalogue has named it
    QCOMPARE(planOf(book).intents.size(), size_t(1));
}

void TestPlanner::theMostDangerousGoesFirst()
{
    StockBook book;
    list(&book, 1, 30, 20); // shows less
    list(&book, 2, 5, 6); // a little too much
    list(&book, 3, 0, 2); // sells what is not there
    list(&book, 4, 30, 0); // hidden stock
    list(&book, 5, 1, 40); // far too much
    const Plan plan = planOf(book);
    QList<ListingKey> order;
    for (const Intent &intent : plan.intents)
        order.append(intent.listing);
    QCOMPARE(order, QList<ListingKey>({ key(3), key(5), key(2), key(4), key(1) }));
    QCOMPARE(plan.mismatches.first().listing, key(3));
    QCOMPARE(plan.mismatches.last().listing, key(1));
}

void TestPlanner::dangerIsOrderedByWhatItCosts()
{
    for (int a = 1; a <= 40; ++a) {
        QVERIFY(dangerOf(Units(a), Units(0)) > dangerOf(Units(100'000), Units(1))); // zero before everything
        QVERIFY(dangerOf(Units(a + 1), Units(a)) > dangerOf(Units(0), Units(100'000))); // more before less
        QVERIFY(dangerOf(Units(0), Units(a)) > dangerOf(Units(1), Units(100'000))); // hidden before short
    }
    QVERIFY(dangerOf(Units(20), Units(5)) > dangerOf(Units(10), Units(5)));
    QVERIFY(dangerOf(Units(10), Units(1)) > dangerOf(Units(109), Units(100)));
}

void TestPlanner::aScopeLooksAtItsProductsOnly()
{
    StockBook book;
    list(&book, 1, 5, 9);
    list(&book, 2, 5, 9);
    list(&book, 3, 5, 9, ChannelId::Naver);
    book.map({ key(3, ChannelId::Naver), { { sku(1), 1 }, { sku(2), 1 } } });
    book.observe({ key(3, ChannelId::Naver), Units(1), SaleState::OnSale, kNow });
    const Plan plan = planUpdates(book, { sku(1) }, kAll, {});
    QCOMPARE(plan.intents.size(), size_t(2)); // its own and the kit it is in
    for (const Intent &intent : plan.intents)
        QVERIFY(intent.listing != key(2));
}

void TestPlanner::aListingAPersonHoldsIsSaidAndNotWritten()
{
    StockBook book;
    list(&book, 1, 5, 9);
    book.setOnHold(key(1), true);
    const Plan plan = planOf(book);
    QCOMPARE(plan.mismatches.size(), 1);
    QVERIFY(plan.intents.empty());
}

void TestPlanner::driftIsToldFromOrdinaryDifferences()
{
    StockBook book;
    list(&book, 1, 5, 5); // agreed on 5
    book.observe({ key(1), Units(9), SaleState::OnSale, kNow.addSecs(1) }); // edited
    QCOMPARE(kinds(planOf(book)), QStringList({ q("drift") }));
    QCOMPARE(planOf(book).intents.size(), size_t(1));
    book.observe({ key(1), Units(3), SaleState::OnSale, kNow.addSecs(2) }); // sold
    QVERIFY(kinds(planOf(book)).isEmpty());
    book.count(sku(1), Units(2), Units(0), kNow.addSecs(3)); // own stock fell
    QVERIFY(kinds(planOf(book)).isEmpty());
}

void TestPlanner::massZeroHasItsEdges_data()
{
    QTest::addColumn<int>("zero");
    QTest::addColumn<int>("all");
    QTest::addColumn<bool>("held");
    QTest::newRow("19 % of a hundred") << 19 << 100 << false;
    QTest::newRow("20 % of a hundred") << 20 << 100 << true;
    QTest::newRow("50 % of a hundred") << 50 << 100 << true;
    QTest::newRow("nine products, though they are 30 %") << 9 << 30 << false;
    QTest::newRow("ten products of thirty") << 10 << 30 << true;
    QTest::newRow("ten products of fifty-one") << 10 << 51 << false;
    QTest::newRow("none") << 0 << 30 << false;
}

void TestPlanner::massZeroHasItsEdges()
{
    QFETCH(const int, zero);
    QFETCH(const int, all);
    QFETCH(const bool, held);
    const Plan plan = planOf(emptied(zero, all));
    QVERIFY(!plan.disbelief);
    QCOMPARE(plan.held.size(), held ? static_cast<size_t>(zero) : size_t(0));
    QCOMPARE(plan.intents.size(), held ? size_t(0) : static_cast<size_t>(zero));
    QCOMPARE(plan.heldWhy, held ? q("mass_zero") : QString());
    QCOMPARE(plan.mismatches.size(), zero);
}

void TestPlanner::massZeroHoldsZerosOnly()
{
    StockBook book = emptied(10, 40);
    list(&book, 39, 7, 20); // an ordinary change
    for (int i = 0; i < 10; ++i)
        list(&book, 100 + i, 0, 0); // out of stock for long: no news
    const Plan plan = planOf(book);
    QCOMPARE(plan.held.size(), size_t(10));
    QCOMPARE(plan.intents.size(), size_t(1));
    QCOMPARE(plan.intents.front().listing, key(39));
}

void TestPlanner::whatAPersonApprovedPassesTheGuard()
{
    const StockBook book = emptied(10, 40);
    QSet<ListingKey> approved;
    for (int i = 0; i < 9; ++i)
        approved.insert(key(i));
    const Plan plan = planOf(book, {}, approved);
    QCOMPARE(plan.intents.size(), size_t(9));
    QCOMPARE(plan.held.size(), size_t(1));
}

void TestPlanner::moreThanHalfAtZeroIsNotBelieved()
{
    QVERIFY(!planOf(emptied(15, 30)).disbelief);
    const Plan plan = planOf(emptied(16, 30));
    QVERIFY(plan.disbelief);
    QCOMPARE(plan.disbelief->code, errorcodes::warehouseError);
    QVERIFY(planOf(emptied(30, 30)).disbelief);
}

void TestPlanner::massMismatchHoldsOnlyIfChosen()
{
    StockBook book;
    for (int i = 0; i < 9; ++i) {
        list(&book, i, 20, 21);
        list(&book, i, 20, 21, ChannelId::Naver);
    }
    GuardLimits chosen;
    chosen.holdMassMismatch = true;
    QVERIFY(planOf(book, chosen).held.empty());
    list(&book, 9, 20, 21);
    QVERIFY(planOf(book).held.empty());
    const Plan plan = planOf(book, chosen);
    QCOMPARE(plan.held.size(), size_t(19));
    QVERIFY(plan.intents.empty());
    QCOMPARE(plan.heldWhy, q("mass_mismatch"));
}

void TestPlanner::aShrunkenWarehouseHasItsEdges()
{
    QVERIFY(!isShrunken(0, 0, {})); // the first time
    QVERIFY(!isShrunken(0, 100, {}));
    QVERIFY(!isShrunken(100, 70, {}));
    QVERIFY(isShrunken(100, 69, {}));
    QVERIFY(isShrunken(100, 0, {}));
    QVERIFY(isShrunken(1, 0, {}));
    QVERIFY(!isShrunken(100, 130, {}));
}

QTEST_GUILESS_MAIN(TestPlanner)
#include "tst_planner.moc"
