// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/automap.h"

#include <QtTest/QTest>

using namespace jaego;

namespace {

const QDateTime kNow = QDateTime(QDate(2026, 11, 5), QTime(3, 0), Qt::UTC);

QString q(const char *text)
{
    return QString::fromLatin1(text);
}

ListingKey list(StockBook *book, const char *id, const char *code, ChannelId channel = ChannelId::Coupang)
{
    Listing listing;
    listing.key = { channel, q(id) };
    listing.sellerCode = q(code);
    book->putListing(listing);
    return listing.key;
}

StockBook warehouseOf(const QStringList &skus)
{
    StockBook book;
    for (const QString &sku : skus)
        book.count(sku, Units(1), Units(0), kNow);
    return book;
}

} // namespace

class TestAutoMap : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneCodeOnOneListingIsLinked();
    void theSameCodeOnAnotherChannelIsNoDoubt();
    void aCodeOnTwoListingsIsLeftForAPerson();
    void aListingWithoutACodeIsLeftForAPerson();
    void twinsThatDifferInCaseAreNotMixedUp();
    void aCodeOfAnotherCaseIsAHintAndNoLink();
    void linksThatExistAreLeftAlone();
    void aProductTheWarehouseNoLongerNamesIsNotLinked();
    void listingsThatAreGoneAreNeitherLinkedNorInTheWay();
};

void TestAutoMap::oneCodeOnOneListingIsLinked()
{
    StockBook book = warehouseOf({ q("A-1") });
    const ListingKey key = list(&book, "1", " A-1 "); // a stray blank of the seller's
    const AutoMapping mapping = autoMap(book);
    QCOMPARE(mapping.linked, QList<Mapping>({ { key, { { q("A-1"), 1 } } } }));
    QVERIFY(mapping.rest.isEmpty());
}

void TestAutoMap::theSameCodeOnAnotherChannelIsNoDoubt()
{
    StockBook book = warehouseOf({ q("A-1") });
    list(&book, "1", "A-1", ChannelId::Coupang);
    list(&book, "1", "A-1", ChannelId::Naver);
    list(&book, "1", "A-1", ChannelId::Cafe24);
    QCOMPARE(autoMap(book).linked.size(), 3);
}

void TestAutoMap::aCodeOnTwoListingsIsLeftForAPerson()
{
    StockBook book = warehouseOf({ q("A-1") });
    list(&book, "1", "A-1");
    list(&book, "2", "A-1");
    const AutoMapping mapping = autoMap(book);
    QVERIFY(mapping.linked.isEmpty());
    QCOMPARE(mapping.rest.size(), 2);
    QCOMPARE(mapping.rest.first().candidates, QList<Sku>({ q("A-1") }));
    QVERIFY(!mapping.rest.first().reason.isEmpty());
}

void TestAutoMap::aListingWithoutACodeIsLeftForAPerson()
{
    StockBook book = warehouseOf({ q("A-1") });
    list(&book, "1", "");
    list(&book, "2", "   ");
    const AutoMapping mapping = autoMap(book);
    QVERIFY(mapping.linked.isEmpty());
    QCOMPARE(mapping.rest.size(), 2);
    QVERIFY(mapping.rest.first().candidates.isEmpty());
}

void TestAutoMap::twinsThatDifferInCaseAreNotMixedUp()
{
    StockBook book = warehouseOf({ q("85123A"), q("85123a") });
    const ListingKey upper = list(&book, "1", "85123A");
    const ListingKey lower = list(&book, "2", "85123a");
    const AutoMapping mapping = autoMap(book);
    QCOMPARE(mapping.linked,
             QList<Mapping>({ { upper, { { q("85123A"), 1 } } }, { lower, { { q("85123a"), 1 } } } }));
}

void TestAutoMap::aCodeOfAnotherCaseIsAHintAndNoLink()
{
    StockBook book = warehouseOf({ q("85123A") });
    list(&book, "1", "85123a");
    const AutoMapping mapping = autoMap(book);
    QVERIFY(mapping.linked.isEmpty());
    QCOMPARE(mapping.rest.first().candidates, QList<Sku>({ q("85123A") }));
}

void TestAutoMap::linksThatExistAreLeftAlone()
{
    StockBook book = warehouseOf({ q("A-1"), q("B-2") });
    const ListingKey key = list(&book, "1", "A-1");
    book.map({ key, { { q("B-2"), 3 } } }); // a person knew better
    const AutoMapping mapping = autoMap(book);
    QVERIFY(mapping.linked.isEmpty());
    QVERIFY(mapping.rest.isEmpty());
    QCOMPARE(mapping.alreadyMapped, 1);
}

void TestAutoMap::aProductTheWarehouseNoLongerNamesIsNotLinked()
{
    StockBook book = warehouseOf({ q("A-1") });
    book.vanish(q("A-1"));
    list(&book, "1", "A-1");
    QVERIFY(autoMap(book).linked.isEmpty());
    QCOMPARE(autoMap(book).rest.size(), 1);
}

void TestAutoMap::listingsThatAreGoneAreNeitherLinkedNorInTheWay()
{
    StockBook book = warehouseOf({ q("A-1") });
    book.setGone(list(&book, "1", "A-1"), true);
    const ListingKey key = list(&book, "2", "A-1");
    const AutoMapping mapping = autoMap(book);
    QCOMPARE(mapping.linked.size(), 1);
    QCOMPARE(mapping.linked.first().listing, key);
    QVERIFY(mapping.rest.isEmpty());
}

QTEST_GUILESS_MAIN(TestAutoMap)
#include "tst_automap.moc"
