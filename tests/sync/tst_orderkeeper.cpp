// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store.h"
#include "sync/orderkeeper.h"

#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace jaego;

namespace {

OrderReading shippedOn(const QDateTime &day, const QString &id)
{
    OrderLine line;
    line.listing = { ChannelId::Naver, QStringLiteral("9100000001") };
    line.orderId = id;
    line.lineId = id;
    line.quantity = 1;
    line.state = OrderLineState::Shipped;
    line.orderedAt = day;
    line.changedAt = day;
    OrderReading reading;
    reading.lines = { line };
    reading.watermark = "{}";
    reading.upTo = day;
    return reading;
}

} // namespace

class TestOrderKeeper : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aProgramThatRunsForMonthsForgetsWhatIsLongOver()
    {
        const QTemporaryDir folder;
        auto database = Database::open(folder.filePath(QStringLiteral("jaego.sqlite")));
        QVERIFY(database);
        Store store(**database);
        StockBook book;
        OrderKeeper keeper(&book, &store, {});
        const QDateTime first(QDate(2026, 1, 1), QTime(9, 0), Qt::UTC);
        QVERIFY(keeper.load(first));
        for (int day = 0; day < 120; ++day) {
            const QDateTime now = first.addDays(day);
            QVERIFY(keeper.takeOrders(ChannelId::Naver, shippedOn(now, QString::number(day)), now));
        }
        const int lines = keeper.orders().lineCount();
        QVERIFY2(lines >= 35 && lines <= 37, qPrintable(QString::number(lines)));
        QCOMPARE(store.orders.orders()->size(), lines); // the disk as well
    }

    void ordersThatAreOverStayOnTheDiskAndACancelFindsThem()
    {
        const QTemporaryDir folder;
        auto database = Database::open(folder.filePath(QStringLiteral("jaego.sqlite")));
        QVERIFY(database);
        Store store(**database);
        const Sku sku = QStringLiteral("TEA");
        const ListingKey key{ ChannelId::Naver, QStringLiteral("9100000001") };
        StockBook book;
        Product product;
        product.sku = sku;
        book.putProduct(product);
        Listing listing;
        listing.key = key;
        book.putListing(listing);
        book.map({ key, { { sku, 2 } } });
        const QDateTime first(QDate(2026, 1, 1), QTime(9, 0), Qt::UTC);
        QVERIFY(store.ledger.saveProducts({ product }, first));
        LedgerAdjustment stocked;
        stocked.id = QStringLiteral("01HSTOCK000000000000000001");
        stocked.sku = sku;
        stocked.delta = Units(10'000);
        QVERIFY(store.ledger.apply(stocked, first));
        ReservationRule rule;
        rule.reports = ReservationRule::Reports::Booked;
        auto keeper = std::make_unique<OrderKeeper>(&book, &store, rule);
        QVERIFY(keeper->load(first));
        const auto onHand = [&] { return store.ledger.products({ sku })->first().onHand; };
        constexpr int kOrders = 3'000;
        for (int i = 0; i < kOrders; ++i) {
            const QDateTime now = first.addSecs(60LL * (i + 1));
            OrderReading reading = shippedOn(now, QString::number(i));
            reading.lines.first().state = OrderLineState::Open;
            QVERIFY(keeper->takeOrders(ChannelId::Naver, reading, now));
            QVERIFY(keeper->takeOrders(ChannelId::Naver, shippedOn(now.addSecs(5), QString::number(i)),
                                       now.addSecs(5)));
        }
        QCOMPARE(onHand(), Units(10'000 - 2 * kOrders));
        QVERIFY2(keeper->orders().lineCount() <= 140,
                 qPrintable(QString::number(keeper->orders().lineCount())));
        QCOMPARE(keeper->orders().soldSince(sku, first), 2 * kOrders);
        const QDateTime later = first.addDays(4);
        for (int again = 0; again < 2; ++again) { // told twice, given back once; and so after a restart
            OrderReading back = shippedOn(later, QStringLiteral("7"));
            back.lines.first().state = OrderLineState::Cancelled;
            QVERIFY(keeper->takeOrders(ChannelId::Naver, back, later));
            QCOMPARE(onHand(), Units(10'000 - 2 * (kOrders - 1)));
            QCOMPARE(keeper->orders().soldSince(sku, first), 2 * (kOrders - 1));
            keeper = std::make_unique<OrderKeeper>(&book, &store, rule);
            QVERIFY(keeper->load(later));
            QVERIFY(keeper->orders().lineCount() <= 140);
        }
        QVERIFY(keeper->takeOrders(ChannelId::Naver, shippedOn(first, QStringLiteral("11")), later));
        QCOMPARE(onHand(), Units(10'000 - 2 * (kOrders - 1))); // an old telling of one that was put away
    }
};

QTEST_GUILESS_MAIN(TestOrderKeeper)
#include "tst_orderkeeper.moc"
