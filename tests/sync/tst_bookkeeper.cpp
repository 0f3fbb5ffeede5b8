// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store.h"
#include "sync/bookkeeper.h"

#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace jaego;

class TestBookkeeper final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aReadingOlderThanTheLastChangesNeitherTheBookNorTheDisk();
};

/// A warehouse behind several servers may answer from one that lags.
void TestBookkeeper::aReadingOlderThanTheLastChangesNeitherTheBookNorTheDisk()
{
    QTemporaryDir folder;
    auto opened = Database::open(folder.filePath(QStringLiteral("data/jaego.sqlite")));
    QVERIFY(opened.ok());
    Store store(**opened);
    StockBook book;
    Bookkeeper keeper(&book, &store);
    QVERIFY(keeper.load().ok());

    WarehouseItem item;
    item.product.sku = QStringLiteral("JJ-1");
    item.product.name = QStringLiteral("한라봉");
    item.onHand = Units(20);
    WarehouseReading reading;
    reading.asOf = QDateTime(QDate(2026, 11, 23), QTime(9, 0, 1), Qt::UTC);
    reading.items = { item };
    QVERIFY(keeper.takeWarehouse(reading, true).ok());

    WarehouseReading late = reading;
    late.asOf = reading.asOf.addSecs(-1);
    late.items.first().onHand = Units(50);
    late.items.first().product.name = QStringLiteral("제주 한라봉");
    QVERIFY(keeper.takeWarehouse(late, true).ok());

    const ProductState *kept = book.find(item.product.sku);
    QVERIFY(kept);
    QCOMPARE(kept->onHand, Units(20));
    QCOMPARE(kept->product.name, QStringLiteral("제주 한라봉"));
    const auto stored = store.catalogue.products();
    QVERIFY(stored.ok());
    QCOMPARE(stored->size(), 1);
    QCOMPARE(stored->first().onHand, Units(20));
    QCOMPARE(stored->first().asOf, reading.asOf);
    QCOMPARE(stored->first().product.name, QStringLiteral("제주 한라봉"));
}

QTEST_GUILESS_MAIN(TestBookkeeper)
#include "tst_bookkeeper.moc"
