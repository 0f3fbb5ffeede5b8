// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/await.h"
#include "support/fakescheduler.h"
#include "warehouse/ledgercsv.h"
#include "warehouse/ledgerwarehouse.h"

#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace jaego;
using jaego::test::awaitResult;
using jaego::test::FakeScheduler;

namespace {

/// A shop's ledger in a folder that goes away.
struct Shop {
    QTemporaryDir folder;
    FakeScheduler clock;
    std::unique_ptr<Database> db =
        std::move(*Database::open(folder.filePath(QStringLiteral("jaego.sqlite"))));
    LedgerRepository ledger{ *db };
    LedgerWarehouse warehouse{ ledger, clock };

    Result<LedgerImport> import(const QByteArray &csv, bool skipBad = false)
    {
        const auto table = readCsv(csv);
        if (!table)
            return table.error();
        return importLedger(*db, *table, { skipBad, QStringLiteral("kim"), clock.utcNow() });
    }
    [[nodiscard]] qint64 onHand(const char *sku)
    {
        const auto rows = ledger.products({ QString::fromLatin1(sku) });
        return rows && !rows->isEmpty() ? rows->first().onHand.value() : -1;
    }
};

WarehouseAdjustment damaged(const char *id, qint64 difference)
{
    WarehouseAdjustment a;
    a.id = QString::fromLatin1(id);
    a.sku = QStringLiteral("A");
    a.delta = Units(difference);
    a.reason = QStringLiteral("파손");
    return a;
}

} // namespace

class TestLedgerWarehouse final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWholeLedgerIsReadAtThisMoment();
    void codesNobodyKnowsAreNamed();
    void theSameAdjustmentSentAgainCountsOnce();
    void refusalsKeepTheirKind();
    void aStoppedReadIsCancelled();
    void countsThatDifferBecomeMovements();
    void columnsThatAreNotThereLeaveWhatIsStored();
    void oneBadRowStopsTheWholeFile();
    void badRowsAreLeftOutWhenAsked();
    void everyBadRowIsNamedWithItsLine();
    void aMissingColumnIsNamed();
    void aFileFromKoreanExcelIsTaken();
    void whatIsExportedIsImportedAgain();
};

void TestLedgerWarehouse::theWholeLedgerIsReadAtThisMoment()
{
    Shop shop;
    QVERIFY(shop.import("sku,name,on_hand\nA,hand,5\nB,foot,0\n"));
    shop.clock.advance(1'000);
    const auto reading = awaitResult(shop.warehouse.readAll({}));
    QVERIFY(reading);
    QCOMPARE(reading->items.size(), 2);
    QCOMPARE(reading->items.at(0).onHand, Units(5));
    QCOMPARE(reading->items.at(0).reserved, Units(0));
    QCOMPARE(reading->asOf, shop.clock.utcNow());
    QVERIFY(awaitResult(shop.warehouse.test({}))->contains(QStringLiteral("2 products")));
}

void TestLedgerWarehouse::codesNobodyKnowsAreNamed()
{
    Shop shop;
    QVERIFY(shop.import("sku,name,on_hand\nA,hand,5\n"));
    const auto reading = awaitResult(
        shop.warehouse.readSome({ QStringLiteral("A"), QStringLiteral("a"), QStringLiteral("A") }, {}));
    QVERIFY(reading);
    QCOMPARE(reading->items.size(), 1);
    QCOMPARE(reading->unknown, QStringList{ QStringLiteral("a") });
}

void TestLedgerWarehouse::theSameAdjustmentSentAgainCountsOnce()
{
    Shop shop;
    QVERIFY(shop.import("sku,name,on_hand\nA,hand,5\n"));
    for (int i = 0; i < 2; ++i) {
        const auto outcome = awaitResult(shop.warehouse.adjust(damaged("1", -2), {}));
        QVERIFY(outcome);
        QCOMPARE(outcome->before, Units(5));
        QCOMPARE(outcome->after, Units(3));
    }
    QCOMPARE(shop.onHand("A"), 3);
}

void TestLedgerWarehouse::refusalsKeepTheirKind()
{
    Shop shop;
    QVERIFY(shop.import("sku,name,on_hand\nA,hand,5\n"));
    QCOMPARE(awaitResult(shop.warehouse.adjust(damaged("1", -6), {})).error().kind, Error::Kind::Rejected);
    WarehouseAdjustment stale = damaged("2", 0);
    stale.delta.reset();
    stale.setTo = Units(9);
    stale.expected = Units(4);
    QCOMPARE(awaitResult(shop.warehouse.adjust(stale, {})).error().kind, Error::Kind::Conflict);
    WarehouseAdjustment unknown = damaged("3", 1);
    unknown.sku = QStringLiteral("Z");
    QCOMPARE(awaitResult(shop.warehouse.adjust(unknown, {})).error().kind, Error::Kind::NotFound);
}

void TestLedgerWarehouse::aStoppedReadIsCancelled()
{
    Shop shop;
    std::stop_source source;
    source.request_stop();
    QCOMPARE(awaitResult(shop.warehouse.readAll(source.get_token())).error().kind, Error::Kind::Cancelled);
}

void TestLedgerWarehouse::countsThatDifferBecomeMovements()
{
    Shop shop;
    QVERIFY(shop.import("sku,name,on_hand\nA,hand,5\nB,foot,7\n"));
    const auto again = shop.import("sku,name,on_hand\nA,hand,5\nB,foot,9\n");
    QVERIFY(again && again->imported);
    QCOMPARE(again->movements, 1);
    const auto story = shop.ledger.movements(QStringLiteral("B"), 10);
    QCOMPARE(story->size(), 2);
    QCOMPARE(story->first().delta, Units(2));
    QCOMPARE(story->first().adjustment.reason, QStringLiteral("실사"));
    QCOMPARE(story->first().adjustment.operatorName, QStringLiteral("kim"));
    QVERIFY(shop.ledger.checkBalances());
}

void TestLedgerWarehouse::columnsThatAreNotThereLeaveWhatIsStored()
{
    Shop shop;
    QVERIFY(shop.import("sku,name,on_hand,critical,lead_time_days,supplier\nA,hand,5,3,14,한빛\n"));
    QVERIFY(shop.import("on_hand,sku,name,critical\n5,A,hand,\n"));
    const Product product = shop.ledger.products()->first().product;
    QCOMPARE(product.supplier, QStringLiteral("한빛"));
    QCOMPARE(product.leadTimeDays, std::optional(14));
    QVERIFY(!product.critical);
}

void TestLedgerWarehouse::oneBadRowStopsTheWholeFile()
{
    Shop shop;
    const auto done = shop.import("sku,name,on_hand\nA,hand,5\nB,foot,many\n");
    QVERIFY(done);
    QVERIFY(!done->imported);
    QCOMPARE(done->problems.size(), 1);
    QCOMPARE(done->problems.first().line, 3);
    QVERIFY(shop.ledger.products()->isEmpty());
}

void TestLedgerWarehouse::badRowsAreLeftOutWhenAsked()
{
    Shop shop;
    const auto done = shop.import("sku,name,on_hand\nA,hand,5\nB,foot,many\nC\n", true);
    QVERIFY(done && done->imported);
    QCOMPARE(done->products, 1);
    QCOMPARE(done->problems.size(), 2);
    QCOMPARE(shop.onHand("A"), 5);
    QCOMPARE(shop.onHand("B"), -1);
}

void TestLedgerWarehouse::everyBadRowIsNamedWithItsLine()
{
    Shop shop;
    const auto done =
        shop.import("sku,name,on_hand,moq,critical\nA,n,5,1,\n,n,5,,\nB,n,-1,,\nC,n,,,\nD,n,1.5,,\n"
                    "E,n,5,0,\nF,n,5,,x\nA,n,6,,\nG,n,99999999999,,\n");
    QVERIFY(done && !done->imported);
    QCOMPARE(done->problems.size(), 8);
    for (qsizetype i = 0; i < done->problems.size(); ++i)
        QCOMPARE(done->problems.at(i).line, i + 3);
}

void TestLedgerWarehouse::aMissingColumnIsNamed()
{
    Shop shop;
    const auto done = shop.import("sku,on_hand\nA,5\n");
    QVERIFY(!done);
    QVERIFY(done.error().message.contains(QStringLiteral("name")));
    const auto extra = shop.import("sku,name,on_hand,price\nA,hand,5,100\n");
    QVERIFY(extra && extra->imported);
    QCOMPARE(extra->ignoredColumns, QStringList{ QStringLiteral("price") });
}

void TestLedgerWarehouse::aFileFromKoreanExcelIsTaken()
{
    Shop shop;
    QVERIFY(shop.import("sku,name,on_hand\r\nA,\xc7\xda\xb5\xe5\xc5\xa9\xb8\xb2,5\r\n"));
    QCOMPARE(shop.ledger.products()->first().product.name, QStringLiteral("핸드크림"));
}

void TestLedgerWarehouse::whatIsExportedIsImportedAgain()
{
    Shop shop;
    QVERIFY(shop.import(
        "sku,name,on_hand,barcode,safety_stock,critical,low,overstock,lead_time_days,moq,pack_size,"
        "supplier\n'=A,\"핸드, "
        "\"\"크림\"\"\",5,8801234567890,1,2,3,400,14,20,10,'@한빛\nB,foot,0,,,,,,,,,\n"));
    const auto csv = exportLedger(shop.ledger);
    QVERIFY(csv);
    Shop other;
    QVERIFY(other.import(csv->bytes()));
    const auto before = shop.ledger.products();
    const auto after = other.ledger.products();
    QCOMPARE(after->size(), 2);
    for (qsizetype i = 0; i < 2; ++i) {
        QCOMPARE(after->at(i).product, before->at(i).product);
        QCOMPARE(after->at(i).onHand, before->at(i).onHand);
    }
    QCOMPARE(after->first().product.sku, QStringLiteral("=A"));
}

QTEST_GUILESS_MAIN(TestLedgerWarehouse)
#include "tst_ledgerwarehouse.moc"
