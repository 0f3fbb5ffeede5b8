// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stockbook.h"

#include <QtTest/QTest>

#include <map>
#include <random>

using namespace jaego;

namespace {

ListingKey on(ChannelId channel, const char *id)
{
    return { channel, QString::fromLatin1(id) };
}

QDateTime at(int second)
{
    return QDateTime(QDate(2026, 11, 5), QTime(3, 0), Qt::UTC).addSecs(second);
}

const Sku kApple = QStringLiteral("APPLE");
const Sku kPear = QStringLiteral("PEAR");
const ListingKey kListing{ ChannelId::Coupang, QStringLiteral("3000000001") };

/// One product, one listing of it.
StockBook shop(TargetPolicy policy = {}, int unitsPerSale = 1)
{
    StockBook book(policy);
    Listing listing;
    listing.key = kListing;
    book.putListing(listing);
    book.map({ kListing, { { kApple, unitsPerSale } } });
    return book;
}

qint64 targetOf(const StockBook &book, const ListingKey &key = kListing)
{
    const auto target = book.target(key);
    return target ? target->value() : -1;
}

} // namespace

class TestStockBook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTargetFollowsThePolicy_data();
    void theTargetFollowsThePolicy();
    void aProductsOwnSafetyStockGoesBeforeThePolicys();
    void aKitSellsWhatItsScarcestPartAllows();
    void noMoreThanAChannelTakesIsAskedOfIt();
    void withoutACountThereIsNoTarget();
    void aProductThatVanishedHasNoTargetAndComesBackWithItsNextCount();
    void olderKnowledgeIsIgnored();
    void aListingThatWasNeverReadIsNotZero();
    void standingsGoBeforeEachOther();
    void aReadingBringsBackWhatWasGoneOrContradictory();
    void agreedIsWhatTargetAndChannelLastHadInCommon();
    void aWriteIsDoubtfulUntilItIsAcknowledgedAndProvenOnlyByAReading();
    void codesAreCaseSensitive();
    void generationsOnlyRise();
    void aNewLinkTakesTheListingFromItsOldProduct();
    void whatFellUnexplainedIsKeptBackUntilTheOrdersAreKnown();
    void anOrderThatExplainsAFallIsSubtractedOnce();
    void aCountThatFellHoldsTheFall();
    void aFallOfASetTakesItsParts();
    void manyNumbersThatFallAtOnceAreAnEditAndHideNothing();
    void anAcknowledgedWriteThatNeverAppliedIsNoFall();
    void whatTheChannelSendsFromItsOwnHouseIsNoFallOfOurs();
    void fallsAreWatchedOnlyWhereOrdersAreHeardOf();
    void aSaleThatOurWriteMayHaveErasedIsLoweredAgain();
    void aReadingRightAfterOurWriteDoesNotHideASaleItErased();
    void randomHistoriesAgreeWithANaiveModel();
};

void TestStockBook::theTargetFollowsThePolicy_data()
{
    QTest::addColumn<int>("onHand");
    QTest::addColumn<int>("reserved");
    QTest::addColumn<int>("safety");
    QTest::addColumn<int>("share");
    QTest::addColumn<int>("perSale");
    QTest::addColumn<int>("target");
    QTest::newRow("out of the box it is the warehouse's number") << 37 << 0 << 0 << 100 << 1 << 37;
    QTest::newRow("reserved units are not for sale") << 37 << 7 << 0 << 100 << 1 << 30;
    QTest::newRow("never below zero") << 3 << 7 << 0 << 100 << 1 << 0;
    QTest::newRow("safety stock stays behind") << 10 << 0 << 3 << 100 << 1 << 7;
    QTest::newRow("safety above what there is") << 2 << 0 << 3 << 100 << 1 << 0;
    QTest::newRow("half, cut off") << 7 << 0 << 0 << 50 << 1 << 3;
    QTest::newRow("no share at all") << 7 << 0 << 0 << 0 << 1 << 0;
    QTest::newRow("a set of three") << 20 << 0 << 0 << 100 << 3 << 6;
    QTest::newRow("share and set are cut off once, not twice") << 20 << 0 << 0 << 75 << 3 << 5;
    QTest::newRow("cut off at the end only") << 5 << 0 << 0 << 50 << 2 << 1;
    QTest::newRow("everything together") << 50 << 6 << 4 << 80 << 3 << 10;
}

void TestStockBook::theTargetFollowsThePolicy()
{
    QFETCH(const int, onHand);
    QFETCH(const int, reserved);
    QFETCH(const int, safety);
    QFETCH(const int, share);
    QFETCH(const int, perSale);
    QFETCH(const int, target);
    StockBook book = shop({ Units(safety), share }, perSale);
    book.count(kApple, Units(onHand), Units(reserved), at(0));
    QCOMPARE(targetOf(book), target);
}

void TestStockBook::aProductsOwnSafetyStockGoesBeforeThePolicys()
{
    StockBook book = shop({ Units(3), 100 });
    Product apple;
    apple.sku = kApple;
    apple.safetyStock = Units(0);
    book.putProduct(apple);
    book.count(kApple, Units(10), Units(0), at(0));
    QCOMPARE(targetOf(book), 10);
}

void TestStockBook::aKitSellsWhatItsScarcestPartAllows()
{
    StockBook book = shop();
    book.map({ kListing, { { kApple, 2 }, { kPear, 1 } } });
    book.count(kApple, Units(9), Units(0), at(0));
    QCOMPARE(targetOf(book), -1); // the pears have not been counted
    book.count(kPear, Units(5), Units(0), at(0));
    QCOMPARE(targetOf(book), 4);
    QCOMPARE(book.scarcestPart(*book.find(kListing)), book.indexOf(kApple));
    book.count(kPear, Units(3), Units(0), at(1));
    QCOMPARE(targetOf(book), 3);
    QCOMPARE(book.scarcestPart(*book.find(kListing)), book.indexOf(kPear));
}

void TestStockBook::noMoreThanAChannelTakesIsAskedOfIt()
{
    StockBook book = shop();
    const ListingKey naver = on(ChannelId::Naver, "1");
    book.map({ naver, { { kApple, 1 } } });
    book.count(kApple, Units(250'000), Units(0), at(0));
    QCOMPARE(targetOf(book), 99'999);
    QCOMPARE(targetOf(book, naver), 250'000);
    book.count(kApple, Units(2'000'000'000), Units(0), at(1));
    QCOMPARE(targetOf(book, naver), 99'999'999);
}

void TestStockBook::withoutACountThereIsNoTarget()
{
    StockBook book = shop();
    QCOMPARE(book.standing(*book.find(kListing)), Standing::NoTarget);
    QVERIFY(!book.target(on(ChannelId::Naver, "unheard of")));
}

void TestStockBook::aProductThatVanishedHasNoTargetAndComesBackWithItsNextCount()
{
    StockBook book = shop();
    book.vanish(kApple);
    QVERIFY2(!book.find(kApple)->vanished, "what was never counted cannot vanish");
    book.count(kApple, Units(4), Units(0), at(0));
    book.vanish(kApple);
    book.vanish(kApple);
    QVERIFY(book.find(kApple)->vanished);
    QVERIFY(!book.target(kListing));
    book.count(kApple, Units(5), Units(0), at(1));
    QVERIFY(!book.find(kApple)->vanished);
    QCOMPARE(targetOf(book), 5);
    book.vanish(QStringLiteral("NOBODY"));
}

void TestStockBook::olderKnowledgeIsIgnored()
{
    StockBook book = shop();
    book.count(kApple, Units(10), Units(0), at(10));
    book.count(kApple, Units(99), Units(0), at(9));
    QCOMPARE(targetOf(book), 10);
    book.count(kApple, Units(11), Units(0), at(10)); // of the same moment: the later word
    QCOMPARE(targetOf(book), 11);

    book.observe({ kListing, Units(7), SaleState::OnSale, at(10) });
    book.observe({ kListing, Units(50), SaleState::OnSale, at(9) });
    QCOMPARE(book.find(kListing)->published, std::optional(Units(7)));
    book.accepted(kListing, Units(11), at(12));
    book.observe({ kListing, Units(7), SaleState::OnSale, at(11) }); // read before the write
    QCOMPARE(book.find(kListing)->published, std::optional(Units(11)));
    QCOMPARE(book.standing(*book.find(kListing)), Standing::InStep);
}

void TestStockBook::aListingThatWasNeverReadIsNotZero()
{
    StockBook book = shop();
    book.count(kApple, Units(0), Units(0), at(0));
    QCOMPARE(book.standing(*book.find(kListing)), Standing::Unread);
    book.observe({ kListing, std::nullopt, SaleState::OnSale, at(1) });
    QCOMPARE(book.standing(*book.find(kListing)), Standing::Unread);
    book.observe({ kListing, Units(0), SaleState::SoldOut, at(2) });
    QCOMPARE(book.standing(*book.find(kListing)), Standing::InStep);
}

void TestStockBook::standingsGoBeforeEachOther()
{
    StockBook book = shop();
    const auto standing = [&book] { return book.standing(*book.find(kListing)); };
    book.count(kApple, Units(5), Units(0), at(0));
    book.observe({ kListing, Units(9), SaleState::OnSale, at(0) });
    QCOMPARE(standing(), Standing::ShowsMore);
    book.observe({ kListing, Units(4), SaleState::OnSale, at(1) });
    QCOMPARE(standing(), Standing::ShowsLess);
    Listing rocket;
    rocket.key = kListing;
    rocket.writability = Writability::ChannelFulfilment;
    book.putListing(rocket);
    QCOMPARE(standing(), Standing::NotWritable);
    book.contradict(kListing);
    QCOMPARE(standing(), Standing::Contradictory);
    book.setGone(kListing, true);
    QCOMPARE(standing(), Standing::Gone);
    book.map({ kListing, {} });
    QCOMPARE(standing(), Standing::Unmapped);
}

void TestStockBook::aReadingBringsBackWhatWasGoneOrContradictory()
{
    StockBook book = shop();
    book.count(kApple, Units(5), Units(0), at(0));
    book.setGone(kListing, true);
    book.contradict(kListing);
    book.setOnHold(kListing, true);
    book.observe({ kListing, Units(5), SaleState::Unknown, at(1) });
    QCOMPARE(book.standing(*book.find(kListing)), Standing::InStep);
    QVERIFY2(book.find(kListing)->onHold, "a person's hold is a person's to lift");
    // Said of a listing nobody knows, nothing happens.
    const ListingKey stranger = on(ChannelId::Cafe24, "9:P9");
    book.observe({ stranger, Units(5), SaleState::OnSale, at(1) });
    book.contradict(stranger);
    book.setGone(stranger, true);
    book.accepted(stranger, Units(1), at(1));
    QVERIFY(!book.find(stranger));
}

void TestStockBook::agreedIsWhatTargetAndChannelLastHadInCommon()
{
    StockBook book = shop();
    book.count(kApple, Units(5), Units(0), at(0));
    book.observe({ kListing, Units(9), SaleState::OnSale, at(0) });
    QVERIFY(!book.find(kListing)->agreed);
    book.accepted(kListing, Units(5), at(1));
    QCOMPARE(book.find(kListing)->agreed, std::optional(Units(5)));
    book.observe({ kListing, Units(3), SaleState::OnSale, at(2) }); // sold
    QCOMPARE(book.find(kListing)->agreed, std::optional(Units(5)));
}

void TestStockBook::aWriteIsDoubtfulUntilItIsAcknowledgedAndProvenOnlyByAReading()
{
    StockBook book = shop();
    const ListingState &listing = *book.find(kListing);
    book.observe({ kListing, Units(20), SaleState::OnSale, at(0) });
    QCOMPARE(listing.proof, Proof::Read);
    book.sold(kListing, 2, at(1), at(1));
    QCOMPARE(listing.proof, Proof::Reckoned);
    book.setInFlight(kListing, true);
    book.observe({ kListing, Units(18), SaleState::OnSale, at(2) }); // before or after the write?
    QCOMPARE(listing.proof, Proof::Doubtful);
    book.setInFlight(kListing, false);
    QCOMPARE(listing.proof, Proof::Doubtful);
    book.accepted(kListing, Units(15), at(3));
    QCOMPARE(listing.proof, Proof::Acknowledged);
    book.observe({ kListing, Units(15), SaleState::OnSale, at(4) });
    QCOMPARE(listing.proof, Proof::Confirmed);
    book.observe({ kListing, Units(15), SaleState::OnSale, at(40) });
    QCOMPARE(listing.proof, Proof::Read); // the write is long past
}

void TestStockBook::codesAreCaseSensitive()
{
    StockBook book;
    book.count(QStringLiteral("85123A"), Units(3), Units(0), at(0));
    book.count(QStringLiteral("85123a"), Units(8), Units(0), at(0));
    QCOMPARE(book.productCount(), 2);
    QCOMPARE(book.find(QStringLiteral("85123A"))->onHand, Units(3));
    QCOMPARE(book.find(QStringLiteral("85123a"))->onHand, Units(8));
}

void TestStockBook::generationsOnlyRise()
{
    StockBook book = shop();
    QCOMPARE(book.nextGeneration(kListing), quint64(1));
    book.restore(kListing, std::nullopt, {}, std::nullopt, 7);
    QCOMPARE(book.nextGeneration(kListing), quint64(8));
    book.restore(kListing, std::nullopt, {}, std::nullopt, 2);
    QCOMPARE(book.nextGeneration(kListing), quint64(9));
    QCOMPARE(book.nextGeneration(on(ChannelId::Naver, "nobody")), quint64(0));
}

void TestStockBook::aNewLinkTakesTheListingFromItsOldProduct()
{
    StockBook book = shop();
    book.map({ kListing, { { kPear, 1 }, { kPear, 2 } } });
    QVERIFY(book.find(kApple)->listings.empty());
    QCOMPARE(book.find(kPear)->listings.size(), size_t(1));
    book.count(kPear, Units(4), Units(0), at(0));
    QCOMPARE(targetOf(book), 2);
    book.map({ kListing, {} });
    QVERIFY(book.find(kPear)->listings.empty());
    QVERIFY(!book.target(kListing));
}

/// The same words to the book and to two maps; they must never disagree.
namespace {

const ListingKey kNaver{ ChannelId::Naver, QStringLiteral("9100000001") };

void read(StockBook *book, const ListingKey &key, qint64 shows, int second)
{
    book->observe({ key, Units(shows), SaleState::OnSale, at(second) });
}

/// Ten apples, on two channels, in step.
StockBook twoChannels(int unitsPerSale = 1)
{
    StockBook book = shop({}, unitsPerSale);
    Listing naver;
    naver.key = kNaver;
    book.putListing(naver);
    book.map({ kNaver, { { kApple, 1 } } });
    book.count(kApple, Units(10), Units(0), at(0));
    book.watchFalls(true);
    read(&book, kListing, 10 / unitsPerSale, 1);
    read(&book, kNaver, 10, 1);
    return book;
}

} // namespace

void TestStockBook::whatFellUnexplainedIsKeptBackUntilTheOrdersAreKnown()
{
    StockBook book = twoChannels();
    QVERIFY(book.takeFalls().isEmpty());
    read(&book, kListing, 7, 10);
    QCOMPARE(book.takeFalls(), QSet<Sku>{ kApple });
    QCOMPARE(targetOf(book, kNaver), 7);
    QCOMPARE(targetOf(book), 7); // not raised on a guess
    QCOMPARE(book.unexplained(kApple), Units(3));
    QCOMPARE(book.find(kListing)->agreed, Units(10)); // it only looks in step
    QVERIFY(book.settleFalls(ChannelId::Coupang, at(9)).isEmpty()); // older than the reading
    QVERIFY(book.settleFalls(ChannelId::Naver, at(20)).isEmpty());
    QCOMPARE(targetOf(book, kNaver), 7);
    QCOMPARE(book.settleFalls(ChannelId::Coupang, at(10)), QSet<Sku>{ kApple });
    QCOMPARE(targetOf(book, kNaver), 10);
    QCOMPARE(targetOf(book), 10);
}

void TestStockBook::anOrderThatExplainsAFallIsSubtractedOnce()
{
    StockBook book = twoChannels();
    read(&book, kListing, 7, 10);
    book.sold(kListing, 2, at(8), at(8)); // seen in the feed: two of the three
    book.setOrdered(kApple, Units(2));
    QCOMPARE(targetOf(book, kNaver), 7);
    QCOMPARE(targetOf(book), 7);
    book.sold(kListing, 1, at(9), at(9));
    book.setOrdered(kApple, Units(3));
    QCOMPARE(targetOf(book, kNaver), 7);
    QCOMPARE(book.unexplained(kApple), Units(0));
    read(&book, kListing, 9, 20); // shows more: nothing is missing
    read(&book, kListing, 8, 21);
    read(&book, kListing, 9, 22);
    QCOMPARE(book.unexplained(kApple), Units(0));
}

void TestStockBook::aCountThatFellHoldsTheFall()
{
    StockBook book = twoChannels();
    read(&book, kListing, 7, 10);
    book.count(kApple, Units(8), Units(0), at(11));
    QCOMPARE(targetOf(book, kNaver), 7); // two of the three are inside
    book.count(kApple, Units(7), Units(0), at(12));
    QCOMPARE(targetOf(book, kNaver), 7);
    QCOMPARE(book.unexplained(kApple), Units(0));
}

void TestStockBook::aFallOfASetTakesItsParts()
{
    StockBook book = twoChannels(3);
    read(&book, kListing, 1, 10); // two sets of three gone
    QCOMPARE(targetOf(book, kNaver), 4);
    QCOMPARE(targetOf(book), 1);
    book.count(kApple, Units(4), Units(0), at(11));
    QCOMPARE(targetOf(book, kNaver), 4);
    QCOMPARE(targetOf(book), 1);
}

void TestStockBook::manyNumbersThatFallAtOnceAreAnEditAndHideNothing()
{
    StockBook book;
    book.watchFalls(true);
    for (int i = 0; i < 40; ++i) {
        const Sku sku = QString::number(i);
        const ListingKey coupang = on(ChannelId::Coupang, qPrintable(sku));
        const ListingKey naver = on(ChannelId::Naver, qPrintable(sku));
        book.map({ coupang, { { sku, 1 } } });
        book.map({ naver, { { sku, 1 } } });
        book.count(sku, Units(10), Units(0), at(0));
        read(&book, coupang, 10, 1);
        read(&book, naver, 10, 1);
    }
    for (int i = 0; i < 40; ++i)
        read(&book, on(ChannelId::Coupang, qPrintable(QString::number(i))), 0, 10 + i % 3);
    for (int i = 0; i < 40; ++i)
        QCOMPARE(targetOf(book, on(ChannelId::Naver, qPrintable(QString::number(i)))), 10);
    read(&book, on(ChannelId::Coupang, "1"), 9, 100);
    read(&book, on(ChannelId::Coupang, "1"), 8, 200); // one alone, later
    QCOMPARE(targetOf(book, on(ChannelId::Naver, "1")), 9);
}

void TestStockBook::anAcknowledgedWriteThatNeverAppliedIsNoFall()
{
    StockBook book = twoChannels();
    book.setInFlight(kListing, true);
    book.accepted(kListing, Units(10), at(5));
    book.setInFlight(kListing, false);
    book.accepted(kListing, Units(10), at(6));
    read(&book, kListing, 4, 10);
    QCOMPARE(targetOf(book, kNaver), 10);
}

void TestStockBook::whatTheChannelSendsFromItsOwnHouseIsNoFallOfOurs()
{
    StockBook book = twoChannels();
    Listing rocket;
    rocket.key = kListing;
    rocket.writability = Writability::ChannelFulfilment;
    book.putListing(rocket);
    read(&book, kListing, 4, 10);
    QCOMPARE(targetOf(book, kNaver), 10);
    QVERIFY(book.takeFalls().isEmpty());
}

void TestStockBook::fallsAreWatchedOnlyWhereOrdersAreHeardOf()
{
    StockBook book = twoChannels();
    read(&book, kListing, 7, 10);
    QCOMPARE(targetOf(book, kNaver), 7);
    book.watchFalls(false);
    QCOMPARE(targetOf(book, kNaver), 10);
    read(&book, kListing, 5, 20);
    QCOMPARE(targetOf(book, kNaver), 10);
}

void TestStockBook::aSaleThatOurWriteMayHaveErasedIsLoweredAgain()
{
    // Our write of 10 landed at 30.8; the channel tells that it sold one in second 30.
    StockBook book = twoChannels();
    book.accepted(kListing, Units(10), at(30).addMSecs(800));
    book.setOrdered(kApple, Units(1));
    book.sold(kListing, 1, at(30), at(31));
    QCOMPARE(book.find(kListing)->published, Units(10));
    QCOMPARE(book.standing(*book.find(kListing)), Standing::ShowsMore);
    book.accepted(kListing, Units(9), at(31));
    book.setOrdered(kApple, Units(2));
    book.sold(kListing, 1, at(40), at(41)); // long after the write
    QCOMPARE(book.find(kListing)->published, Units(8));
    QCOMPARE(book.standing(*book.find(kListing)), Standing::InStep);
    read(&book, kListing, 8, 50);
    book.setOrdered(kApple, Units(3));
    book.sold(kListing, 1, at(50), at(51)); // a reading of that second: probably from before
    QCOMPARE(book.find(kListing)->published, Units(7));
}

void TestStockBook::aReadingRightAfterOurWriteDoesNotHideASaleItErased()
{
    // The channel sold one at 30.1, our write of 2 landed at 30.8 and was read back at 30.9; told is
    // second 30. That reading shows our write: nobody subtracted the sale from it.
    StockBook book = twoChannels();
    book.count(kApple, Units(2), Units(0), at(30));
    book.accepted(kListing, Units(2), at(30).addMSecs(800));
    read(&book, kListing, 2, 31);
    QCOMPARE(book.find(kListing)->proof, Proof::Confirmed);
    book.setOrdered(kApple, Units(1));
    book.sold(kListing, 1, at(30), at(31));
    QCOMPARE(book.find(kListing)->published, Units(2));
    QCOMPARE(book.standing(*book.find(kListing)), Standing::ShowsMore);
    // A reading that came later knows better.
    book.accepted(kListing, Units(1), at(32));
    read(&book, kListing, 1, 60);
    book.setOrdered(kApple, Units(2));
    book.sold(kListing, 1, at(61), at(62));
    QCOMPARE(book.find(kListing)->published, Units(0));
}

void TestStockBook::randomHistoriesAgreeWithANaiveModel()
{
    struct Counted {
        qint64 available = -1; ///< -1: no count
        int asOf = -1;
    };
    struct Shown {
        int product = -1;
        int units = 1;
        qint64 quantity = -1;
        int seenAt = -1000;
        bool gone = false;
    };
    constexpr int kProducts = 5;
    constexpr int kListings = 9;
    for (quint32 seed = 1; seed <= 200; ++seed) {
        std::mt19937 random(seed);
        const auto below = [&random](int bound) {
            return static_cast<int>(random() % static_cast<quint32>(bound));
        };
        const int safety = below(4);
        const int share = 10 * (1 + below(10));
        StockBook book({ Units(safety), share });
        std::array<Counted, kProducts> products;
        std::array<Shown, kListings> listings;
        const auto sku = [](int i) { return QStringLiteral("S%1").arg(i); };
        const auto key = [](int i) {
            return ListingKey{ kChannels[static_cast<size_t>(i) % 3], QStringLiteral("L%1").arg(i) };
        };
        for (int i = 0; i < kListings; ++i) {
            Listing listing;
            listing.key = key(i);
            book.putListing(listing);
        }
        for (int step = 0; step < 120; ++step) {
            const auto p = static_cast<size_t>(below(kProducts));
            const auto l = static_cast<size_t>(below(kListings));
            const int when = step + below(20) - 10;
            const int number = below(60);
            switch (below(6)) {
            case 0:
                book.count(sku(static_cast<int>(p)), Units(number), Units(5), at(when));
                if (products[p].available < 0 || when >= products[p].asOf)
                    products[p] = { std::max(0, number - 5), when };
                break;
            case 1:
                book.vanish(sku(static_cast<int>(p)));
                products[p].available = -1;
                break;
            case 2: {
                const int units = 1 + below(3);
                book.map({ key(static_cast<int>(l)), { { sku(static_cast<int>(p)), units } } });
                listings[l].product = static_cast<int>(p);
                listings[l].units = units;
                break;
            }
            case 3:
                book.observe({ key(static_cast<int>(l)), Units(number), SaleState::OnSale, at(when) });
                if (when >= listings[l].seenAt) {
                    listings[l].quantity = number;
                    listings[l].seenAt = when;
                    listings[l].gone = false;
                }
                break;
            case 4:
                book.setGone(key(static_cast<int>(l)), true);
                listings[l].gone = true;
                break;
            default:
                book.accepted(key(static_cast<int>(l)), Units(number), at(step + 20));
                listings[l].quantity = number;
                listings[l].seenAt = step + 20;
                break;
            }
            for (size_t i = 0; i < kListings; ++i) {
                const Shown &model = listings[i];
                const ListingState &state = *book.find(key(static_cast<int>(i)));
                qint64 target = -1;
                if (model.product >= 0 && products[static_cast<size_t>(model.product)].available >= 0) {
                    const qint64 free =
                        std::max<qint64>(0, products[static_cast<size_t>(model.product)].available - safety);
                    target = free * share / 100 / model.units;
                }
                QCOMPARE(targetOf(book, key(static_cast<int>(i))), target);
                Standing expected = Standing::InStep;
                if (model.product < 0)
                    expected = Standing::Unmapped;
                else if (model.gone)
                    expected = Standing::Gone;
                else if (target < 0)
                    expected = Standing::NoTarget;
                else if (model.quantity < 0)
                    expected = Standing::Unread;
                else if (model.quantity != target)
                    expected = model.quantity > target ? Standing::ShowsMore : Standing::ShowsLess;
                QCOMPARE(book.standing(state), expected);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestStockBook)
#include "tst_stockbook.moc"
