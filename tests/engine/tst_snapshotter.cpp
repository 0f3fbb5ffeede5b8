// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/snapshotter.h"

#include <QtTest/QTest>

using namespace jaego;

namespace {

const QDateTime kNow = QDateTime(QDate(2026, 11, 5), QTime(3, 0), Qt::UTC);

Sku sku(int number)
{
    return QStringLiteral("P-%1").arg(number);
}

ListingKey key(int number, ChannelId channel)
{
    return { channel, QStringLiteral("L%1").arg(number) };
}

void list(StockBook *book, int number, ChannelId channel, qint64 shown, const Sku &sold)
{
    Listing listing;
    listing.key = key(number, channel);
    book->putListing(listing);
    book->map({ listing.key, { { sold, 1 } } });
    book->observe({ listing.key, Units(shown), SaleState::OnSale, kNow });
}

StockBook shop()
{
    StockBook book;
    for (int i = 0; i < 3; ++i) {
        book.count(sku(i), Units(20), Units(0), kNow);
        list(&book, i, ChannelId::Coupang, 20, sku(i));
    }
    return book;
}

} // namespace

/// The book as numbered rows for the window.
class TestSnapshotter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstSnapshotIsWholeAndNumbersRise();
    void onlyWhatChangedIsSent();
    void nothingChangedIsNothingSent();
    void aNewProductIsSent();
    void askedForItIsWholeAgain();
    void ofSeveralListingsTheMostDangerousStandsForAll();
    void heldManualAndFreshAreShown();
    void aNumberPastTheGreatestAgeIsOldWhoeverReadsIt();
    void differencesAreCounted();
    void manyChangesComeInPiecesAndNoneIsLost();
};

void TestSnapshotter::theFirstSnapshotIsWholeAndNumbersRise()
{
    StockBook book = shop();
    Snapshotter snapshotter;
    const StockSnapshot first = snapshotter.take(book, {}, kNow, false);
    QVERIFY(first.complete);
    QCOMPARE(first.number, quint64(1));
    QCOMPARE(first.rows.size(), 3);
    QCOMPARE(first.rows[0].sku, sku(0));
    QCOMPARE(first.rows[0].available, Units(20));
    book.count(sku(1), Units(4), Units(0), kNow);
    QCOMPARE(snapshotter.take(book, {}, kNow, false).number, quint64(2));
}

void TestSnapshotter::onlyWhatChangedIsSent()
{
    StockBook book = shop();
    Snapshotter snapshotter;
    (void)snapshotter.take(book, {}, kNow, true);
    book.count(sku(1), Units(4), Units(1), kNow);
    const StockSnapshot next = snapshotter.take(book, {}, kNow, false);
    QVERIFY(!next.complete);
    QCOMPARE(next.rows.size(), 1);
    const StockRow &row = next.rows.first();
    QCOMPARE(row.sku, sku(1));
    QCOMPARE(row.available, Units(3));
    QCOMPARE(row.level, Level::Critical);
    const ChannelCell &cell = row.cells[0];
    QCOMPARE(cell.state, ChannelCell::State::ShowsMore);
    QCOMPARE(cell.difference(), Units(-17));
    QCOMPARE(row.cells[1].state, ChannelCell::State::NotListed);
}

void TestSnapshotter::nothingChangedIsNothingSent()
{
    const StockBook book = shop();
    Snapshotter snapshotter;
    (void)snapshotter.take(book, {}, kNow, true);
    const StockSnapshot next = snapshotter.take(book, {}, kNow.addSecs(1), false);
    QCOMPARE(next.number, quint64(0));
    QVERIFY(next.rows.isEmpty());
}

void TestSnapshotter::aNewProductIsSent()
{
    StockBook book = shop();
    Snapshotter snapshotter;
    (void)snapshotter.take(book, {}, kNow, true);
    book.count(QStringLiteral("NEW"), Units(1), Units(0), kNow);
    const StockSnapshot next = snapshotter.take(book, {}, kNow, false);
    QCOMPARE(next.rows.size(), 1);
    QCOMPARE(next.rows.first().sku, QStringLiteral("NEW"));
}

void TestSnapshotter::askedForItIsWholeAgain()
{
    const StockBook book = shop();
    Snapshotter snapshotter;
    (void)snapshotter.take(book, {}, kNow, true);
    const StockSnapshot whole = snapshotter.take(book, {}, kNow, true);
    QVERIFY(whole.complete);
    QCOMPARE(whole.number, quint64(2));
    QCOMPARE(whole.rows.size(), 3);
}

void TestSnapshotter::ofSeveralListingsTheMostDangerousStandsForAll()
{
    StockBook book = shop();
    list(&book, 10, ChannelId::Coupang, 25, sku(0));
    list(&book, 11, ChannelId::Coupang, 5, sku(0));
    Snapshotter snapshotter;
    const StockSnapshot snapshot = snapshotter.take(book, {}, kNow, true);
    const ChannelCell &cell = snapshot.rows.first().cells[0];
    QCOMPARE(cell.listings, 3);
    QCOMPARE(cell.state, ChannelCell::State::ShowsMore);
    QCOMPARE(cell.listing, QStringLiteral("L10"));
}

void TestSnapshotter::heldManualAndFreshAreShown()
{
    StockBook book = shop();
    SnapshotFacts facts;
    facts.held = { key(0, ChannelId::Coupang) };
    facts.manual = { key(1, ChannelId::Coupang) };
    facts.freshSince = kNow.addSecs(1);
    book.observe({ key(2, ChannelId::Coupang), Units(20), SaleState::OnSale, kNow.addSecs(2) });
    Snapshotter snapshotter;
    const StockSnapshot snapshot = snapshotter.take(book, facts, kNow, true);
    QVERIFY(snapshot.rows[0].cells[0].held);
    QVERIFY(!snapshot.rows[0].cells[0].fresh);
    QVERIFY(snapshot.rows[1].cells[0].manual);
    QVERIFY(snapshot.rows[2].cells[0].fresh);
}

void TestSnapshotter::aNumberPastTheGreatestAgeIsOldWhoeverReadsIt()
{
    StockBook book = shop();
    list(&book, 10, ChannelId::Naver, 20, sku(0));
    SnapshotFacts facts;
    facts.maxAgeMs = 3'600'000;
    facts.freshSince = kNow.addSecs(60); // a run that read Naver whole, and of Coupang what pressed
    facts.readOneByOne = { ChannelId::Coupang };
    const auto cellAt = [&](ChannelId channel, const QDateTime &at) {
        Snapshotter snapshotter;
        return snapshotter.take(book, facts, at, true).rows[0].cells[static_cast<size_t>(indexOf(channel))];
    };
    QVERIFY(cellAt(ChannelId::Coupang, kNow.addSecs(120)).fresh);
    QVERIFY(!cellAt(ChannelId::Naver, kNow.addSecs(120)).fresh);
    QVERIFY(!cellAt(ChannelId::Coupang, kNow.addSecs(3'700)).fresh);
}

void TestSnapshotter::differencesAreCounted()
{
    StockBook book = shop();
    list(&book, 10, ChannelId::Naver, 25, sku(0));
    list(&book, 11, ChannelId::Naver, 5, sku(1));
    Listing stranger;
    stranger.key = key(12, ChannelId::Cafe24);
    book.putListing(stranger);
    Snapshotter snapshotter;
    (void)snapshotter.take(book, {}, kNow, true);
    QCOMPARE(snapshotter.counts().products, 3);
    QCOMPARE(snapshotter.counts().mismatches, 2);
    QCOMPARE(snapshotter.counts().showsMore, 1);
    QCOMPARE(snapshotter.counts().unmapped, 1);
}

void TestSnapshotter::manyChangesComeInPiecesAndNoneIsLost()
{
    StockBook book;
    const int count = static_cast<int>(Snapshotter::kMostRows) * 2 + 7;
    const auto code = [](int i) { return QStringLiteral("P-%1").arg(i); };
    for (int i = 0; i < count; ++i)
        book.count(code(i), Units(1), Units(0), kNow);
    Snapshotter snapshotter;
    QCOMPARE(snapshotter.take(book, {}, kNow, true).rows.size(), count); // a complete one is never cut
    for (int i = 0; i < count; ++i)
        book.count(code(i), Units(2), Units(0), kNow.addSecs(1));
    QSet<Sku> changed;
    int pieces = 0;
    do {
        const StockSnapshot piece = snapshotter.take(book, {}, kNow, false);
        QVERIFY(piece.rows.size() <= Snapshotter::kMostRows);
        for (const StockRow &row : piece.rows)
            changed.insert(row.sku);
        ++pieces;
    } while (snapshotter.hasMore());
    QCOMPARE(pieces, 3);
    QCOMPARE(changed.size(), count);
    QCOMPARE(snapshotter.take(book, {}, kNow, false).number, quint64(0));
}

QTEST_GUILESS_MAIN(TestSnapshotter)
#include "tst_snapshotter.moc"
