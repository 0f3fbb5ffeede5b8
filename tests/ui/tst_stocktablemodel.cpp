// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inventedshop.h"
#include "ui/models/stocktablemodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace jaego;

class TestStockTableModel final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anOlderSnapshotIsIgnored();
    void whatSellsMoreThanThereIsComesFirst();
    void aChangeTouchesOnlyItsRow();
    void manyChangesAreAnnouncedOnce();
    void aFullSnapshotOfTheSameProductsMovesNothing();
    void aRepairedProductStaysInPlaceUntilSettled();
    void newAndRemovedProductsAreCounted();
    void chipsNarrowAndCount();
    void chipAndWordsTogether();
    void equalProductsKeepTheirOrder_data();
    void equalProductsKeepTheirOrder();
    void whatIsUnknownIsLastInBothDirections();
    void aCopiedTablePastesIntoASpreadsheet();
    void anyOrderOfChangesKeepsTheModelSound();
    void aHundredThousandProductsAnswerAtOnce();

private:
    static QStringList skus(const StockTableModel &model)
    {
        QStringList result;
        for (int row = 0; row < model.rowCount(); ++row)
            result.append(model.productAt(row).sku);
        return result;
    }
    static ChannelCell &cell(StockRow *row, ChannelId channel)
    {
        return row->cells[static_cast<size_t>(indexOf(channel))];
    }
    static StockRow repaired(StockRow row)
    {
        for (ChannelCell &one : row.cells) {
            if (one.difference() == Units())
                continue;
            one.published = one.target;
            one.state = ChannelCell::State::InStep;
        }
        return row;
    }
};

void TestStockTableModel::anOlderSnapshotIsIgnored()
{
    InventedShop shop;
    StockTableModel model;
    const QAbstractItemModelTester tester(&model);
    StockSnapshot first = shop.everything();
    StockRow row = shop.row(QStringLiteral("TS-BLK-L"));
    row.onHand = Units(1);
    const StockSnapshot newer = shop.changed({ row });
    QVERIFY(model.apply(first));
    QVERIFY(model.apply(newer));
    QVERIFY(!model.apply(first));
    QVERIFY(!model.apply(newer));
    QCOMPARE(model.product(row.sku)->onHand, Units(1));
}

void TestStockTableModel::whatSellsMoreThanThereIsComesFirst()
{
    InventedShop shop;
    StockTableModel model;
    const QAbstractItemModelTester tester(&model);
    QVERIFY(model.apply(shop.everything()));
    QCOMPARE(model.rowCount(), 24);
    QCOMPARE(model.productAt(0).sku, QStringLiteral("JJ-HB-500"));
    bool over = true;
    for (int row = 0; row < model.rowCount(); ++row) {
        const bool oversold = (chipsOf(model.productAt(row)) & bit(StockChip::Oversell)) != 0;
        QVERIFY2(over || !oversold, "an oversold product below one that is not");
        over = oversold;
    }
}

void TestStockTableModel::aChangeTouchesOnlyItsRow()
{
    InventedShop shop;
    StockTableModel model;
    const QAbstractItemModelTester tester(&model);
    QVERIFY(model.apply(shop.everything()));
    const QStringList before = skus(model);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    StockRow row = shop.row(QStringLiteral("MUG-03"));
    row.onHand = Units(27);
    QVERIFY(model.apply(shop.changed({ row, shop.row(QStringLiteral("MUG-02")) })));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0][0].toModelIndex().row(), model.rowOf(row.sku));
    QCOMPARE(changes[0][1].toModelIndex().row(), model.rowOf(row.sku));
    QCOMPARE(resets.size(), 0);
    QCOMPARE(skus(model), before);
}

void TestStockTableModel::manyChangesAreAnnouncedOnce()
{
    InventedShop shop(2'400);
    StockTableModel model;
    QVERIFY(model.apply(shop.everything()));
    QVector<StockRow> rows;
    for (int i = 0; i < shop.rows().size(); i += 2) {
        rows.append(shop.rows()[i]);
        rows.last().onHand += Units(1);
    }
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(model.apply(shop.changed(rows)));
    QCOMPARE(changes.size(), 1);
}

void TestStockTableModel::aFullSnapshotOfTheSameProductsMovesNothing()
{
    InventedShop shop;
    StockTableModel model;
    const QAbstractItemModelTester tester(&model);
    QVERIFY(model.apply(shop.everything()));
    const QPersistentModelIndex kept = model.index(7, 0);
    const QString sku = model.productAt(7).sku;
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    shop.rows()[3].onHand = Units(99);
    QVERIFY(model.apply(shop.everything()));
    QCOMPARE(resets.size(), 0);
    QVERIFY(kept.isValid());
    QCOMPARE(kept.data(StockTableModel::SkuRole).toString(), sku);
    QCOMPARE(model.product(shop.rows()[3].sku)->onHand, Units(99));
}

void TestStockTableModel::aRepairedProductStaysInPlaceUntilSettled()
{
    InventedShop shop;
    StockTableModel model;
    const QAbstractItemModelTester tester(&model);
    QVERIFY(model.apply(shop.everything()));
    model.setChip(StockChip::Oversell);
    const QStringList before = skus(model);
    const StockRow fixed = repaired(shop.row(before.first()));
    QVERIFY(model.apply(shop.changed({ fixed })));
    QCOMPARE(skus(model), before);
    QCOMPARE(model.count(StockChip::Oversell), static_cast<int>(before.size()) - 1);
    QVERIFY(model.isUnsettled());
    model.settle();
    QVERIFY(!model.isUnsettled());
    QCOMPARE(skus(model), before.mid(1));
}

void TestStockTableModel::newAndRemovedProductsAreCounted()
{
    InventedShop shop;
    StockTableModel model;
    const QAbstractItemModelTester tester(&model);
    QVERIFY(model.apply(shop.everything()));
    StockRow fresh = shop.row(QStringLiteral("MUG-03"));
    fresh.sku = QStringLiteral("mug-03"); // another product: codes are case-sensitive
    QVERIFY(model.apply(shop.changed({ fresh }, { QStringLiteral("MUG-02"), QStringLiteral("NEVER-SEEN") })));
    QCOMPARE(model.total(), 24);
    QCOMPARE(model.rowCount(), 24);
    QVERIFY(model.product(QStringLiteral("mug-03")));
    QVERIFY(model.product(QStringLiteral("MUG-03")));
    QVERIFY(!model.product(QStringLiteral("MUG-02")));
    QCOMPARE(model.rowOf(QStringLiteral("MUG-02")), -1);
    QList<Sku> everything;
    for (const StockRow &row : shop.rows())
        everything.append(row.sku);
    QVERIFY(model.apply(shop.changed({}, everything)));
    QCOMPARE(skus(model), QStringList{ QStringLiteral("mug-03") });
    QCOMPARE(model.count(StockChip::All), 1);
}

void TestStockTableModel::chipsNarrowAndCount()
{
    InventedShop shop;
    StockTableModel model;
    const QAbstractItemModelTester tester(&model);
    QVERIFY(model.apply(shop.everything()));
    for (const StockChip chip : kStockChips) {
        model.setChip(chip);
        QCOMPARE(model.rowCount(), model.count(chip));
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY((chipsOf(model.productAt(row)) & bit(chip)) != 0);
    }
    QCOMPARE(model.count(StockChip::All), 24);
    QCOMPARE(model.count(StockChip::Oversell), 5);
    QCOMPARE(model.count(StockChip::Mismatch), 7);
    QCOMPARE(model.count(StockChip::OutOfStock), 1);
    QCOMPARE(model.count(StockChip::NotListed), 2);
}

void TestStockTableModel::chipAndWordsTogether()
{
    InventedShop shop;
    StockTableModel model;
    const QAbstractItemModelTester tester(&model);
    QVERIFY(model.apply(shop.everything()));
    model.setFilterText(QStringLiteral("ㅎ"));
    model.setFilterText(QStringLiteral("ㅎㄹㅂ"));
    QCOMPARE(model.rowCount(), 2);
    model.setFilterText(QStringLiteral("jj-hb-5"));
    QCOMPARE(skus(model), QStringList{ QStringLiteral("JJ-HB-500") });
    model.setFilterText(shop.row(QStringLiteral("MUG-02")).barcode);
    QCOMPARE(skus(model), QStringList{ QStringLiteral("MUG-02") });
    model.setChip(StockChip::Overstock);
    QCOMPARE(model.rowCount(), 0);
    model.setFilterText({});
    QCOMPARE(model.rowCount(), model.count(StockChip::Overstock));
}

void TestStockTableModel::equalProductsKeepTheirOrder_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    for (int column = 0; column < kStockColumnCount; ++column) {
        QTest::addRow("column %d up", column) << column << Qt::AscendingOrder;
        QTest::addRow("column %d down", column) << column << Qt::DescendingOrder;
    }
}

void TestStockTableModel::equalProductsKeepTheirOrder()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, order);
    InventedShop shop(240);
    StockTableModel model;
    const QAbstractItemModelTester tester(&model);
    QVERIFY(model.apply(shop.everything()));
    model.sort(column, order);
    QHash<Sku, int> given;
    for (int i = 0; i < shop.rows().size(); ++i)
        given.insert(shop.rows()[i].sku, i);
    bool missing = false;
    for (int row = 1; row < model.rowCount(); ++row) {
        const QVariant before = model.index(row - 1, column).data(StockTableModel::SortRole);
        const QVariant here = model.index(row, column).data(StockTableModel::SortRole);
        QVERIFY2(!missing || !here.isValid(), "a value below a row without one");
        missing = missing || !here.isValid();
        if (before == here) {
            QVERIFY(given.value(model.productAt(row - 1).sku) < given.value(model.productAt(row).sku));
        } else if (here.isValid()) {
            const bool numbers = here.metaType() == QMetaType::fromType<qint64>();
            const bool less = numbers ? before.toLongLong() < here.toLongLong()
                                      : before.toString().toCaseFolded() < here.toString().toCaseFolded();
            QCOMPARE(less, order == Qt::AscendingOrder);
        }
    }
}

void TestStockTableModel::whatIsUnknownIsLastInBothDirections()
{
    InventedShop shop;
    StockTableModel model;
    QVERIFY(model.apply(shop.everything()));
    const int cafe24 = static_cast<int>(StockColumn::Cafe24);
    for (const Qt::SortOrder order : { Qt::AscendingOrder, Qt::DescendingOrder }) {
        model.sort(cafe24, order);
        QVERIFY(model.productAt(model.rowCount() - 1).sku.startsWith(QStringLiteral("MUG-0")));
        QVERIFY(model.productAt(model.rowCount() - 2).sku.startsWith(QStringLiteral("MUG-0")));
    }
}

void TestStockTableModel::aCopiedTablePastesIntoASpreadsheet()
{
    InventedShop shop;
    shop.rows()[0].name = QStringLiteral("tab\there");
    StockTableModel model;
    QVERIFY(model.apply(shop.everything()));
    const QString table = model.tableText({ model.rowOf(QStringLiteral("JJ-HB-500")) });
    const QStringList lines = table.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    const QStringList cells = lines[1].split(QLatin1Char('\t'));
    QCOMPARE(cells.size(), kStockColumnCount);
    QCOMPARE(cells.mid(1),
             (QStringList{ QStringLiteral("JJ-HB-500"), QStringLiteral("tab here"), QStringLiteral("5"),
                           QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("9"), QStringLiteral("3"),
                           QStringLiteral("3") }));
}

void TestStockTableModel::anyOrderOfChangesKeepsTheModelSound()
{
    InventedShop shop(120);
    StockTableModel model;
    const QAbstractItemModelTester tester(&model);
    QVERIFY(model.apply(shop.everything()));
    QRandomGenerator random(20261122);
    for (int step = 0; step < 300; ++step) {
        StockRow row = shop.rows()[random.bounded(static_cast<int>(shop.rows().size()))];
        switch (random.bounded(6)) {
        case 0:
            model.setChip(kStockChips[static_cast<size_t>(random.bounded(8))]);
            break;
        case 1:
            model.setFilterText(QString(random.bounded(3), QChar(u'ㅈ')));
            break;
        case 2:
            model.sort(random.bounded(kStockColumnCount),
                       random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
            break;
        case 3:
            QVERIFY(model.apply(shop.changed({}, { row.sku })));
            break;
        case 4:
            model.settle();
            break;
        default:
            row.onHand = Units(random.bounded(200));
            row.available = row.onHand;
            QVERIFY(model.apply(shop.changed({ repaired(row) })));
            break;
        }
    }
    model.setFilterText({});
    model.setChip(StockChip::All);
    model.settle();
    QCOMPARE(model.rowCount(), model.total());
}

void TestStockTableModel::aHundredThousandProductsAnswerAtOnce()
{
    // The figures themselves are measured in tests/bench; this catches only a wrong order of growth.
    InventedShop shop(100'000);
    StockTableModel model;
    QVERIFY(model.apply(shop.everything()));
    model.setFilterText(QStringLiteral("ㅎㄹㅂ"));
    QVERIFY(model.rowCount() > 0);
    QElapsedTimer timer;
    timer.start();
    model.setFilterText(QStringLiteral("ㅎㄹㅂㅊ"));
    model.setFilterText({});
    model.sort(static_cast<int>(StockColumn::Name), Qt::AscendingOrder);
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestStockTableModel)
#include "tst_stocktablemodel.moc"
