// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"
#include "support/await.h"
#include "support/fakescheduler.h"
#include "support/postgres.h"
#include "support/teststore.h"
#include "warehouse/sqlwarehouse.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace jaego;
using jaego::test::awaitResult;
using jaego::test::FakeScheduler;
using jaego::test::PrivatePostgres;
using jaego::test::TestStore;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

class NoSecret final : public SecretStore {
public:
    Task<Result<Secret>> read(QString /*name*/) override { co_return Secret(); }
    Task<Status> write(QString /*name*/, Secret /*value*/) override { co_return Done{}; }
    Task<Status> remove(QString /*name*/) override { co_return Done{}; }
    Task<Result<QString>> origin(QString /*name*/) override { co_return QString(); }
};

QString pathOf(const char *name)
{
    return q(JAEGO_TRYTON_DIR "/") + q(name);
}

QString textOf(const char *name)
{
    QFile file(pathOf(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// The handbook's example against the tables of a real ERP.
class TestTryton final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void goodsOnTheShelfAreCountedAndNothingElse();
    void aCorrectionIsADoneMove();
    void theHandbookHoldsThisExampleToTheLetter();

private:
    SqlWarehouseSettings m_settings;
    QTemporaryDir m_folder;
    FakeScheduler m_clock;
    NoSecret m_secrets;
    std::unique_ptr<Database> m_store;
};

void TestTryton::initTestCase()
{
    PrivatePostgres &server = TestStore::server();
    QCOMPARE(server.createDatabase(q("erp")), QString());
    for (const char *file : { "tryton-6.0.sql", "shop.sql", "jaego_adjustment.sql" })
        QCOMPARE(server.runFile(q("erp"), pathOf(file)), QString());
    m_settings.connection = server.connectionString(q("erp"));
    m_settings.stockQuery = textOf("stock_query.sql");
    m_settings.adjustStatement = textOf("adjust_statement.sql");
    m_store = std::move(*Database::open(m_folder.filePath(q("jaego.sqlite"))));
}

void TestTryton::goodsOnTheShelfAreCountedAndNothingElse()
{
    MetaRepository meta(*m_store);
    SqlWarehouse house(m_settings, &m_clock, &m_secrets, &meta);
    const auto reading = awaitResult(house.readAll({}));
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().message));
    QCOMPARE(reading->items.size(), 2); // no service, nothing inactive, nothing without a code
    for (const WarehouseItem &item : reading->items) {
        const bool isRed = item.product.sku == q("CUP-RED");
        QCOMPARE(item.onHand, Units(isRed ? 17 : 0));
        QCOMPARE(item.reserved, Units(isRed ? 2 : 0));
        QCOMPARE(item.product.name, q("Cup"));
    }
}

void TestTryton::aCorrectionIsADoneMove()
{
    MetaRepository meta(*m_store);
    SqlWarehouse house(m_settings, &m_clock, &m_secrets, &meta);
    WarehouseAdjustment adjustment;
    adjustment.id = q("01JTRYTON");
    adjustment.sku = q("CUP-RED");
    adjustment.delta = Units(-2);
    adjustment.reason = q("실사");
    for (int i = 0; i < 2; ++i) { // the second time it was made already
        const auto done = awaitResult(house.adjust(adjustment, {}));
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QCOMPARE(done->after, Units(15));
    }
    adjustment.id = q("01JTRYTOO");
    adjustment.sku = q("CUP-BLUE");
    adjustment.delta.reset();
    adjustment.setTo = Units(6);
    const auto found = awaitResult(house.adjust(adjustment, {}));
    QVERIFY2(found, found ? "" : qPrintable(found.error().message));
    QCOMPARE(
        TestStore::server().ask(
            q("erp"),
            q("SELECT p.code, f.name, t.name, m.quantity, m.state FROM stock_move m JOIN product_product p "
              "ON p.id ="
              " m.product JOIN stock_location f ON f.id = m.from_location JOIN stock_location t ON t.id ="
              " m.to_location WHERE m.create_uid = 0 ORDER BY m.id")),
        q("CUP-RED|Storage Zone|Lost and Found|2|done\nCUP-BLUE|Lost and Found|Storage Zone|6|done"));
    adjustment.id = q("01JSERVICE");
    adjustment.sku = q("REPAIR");
    QCOMPARE(awaitResult(house.adjust(adjustment, {})).error().kind, Error::Kind::NotFound);
}

void TestTryton::theHandbookHoldsThisExampleToTheLetter()
{
    for (const char *language : { "en", "ko" }) {
        QFile page(q(JAEGO_HELP_DIR "/") + q(language) + q("/database.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(page.readAll());
        for (const char *file : { "stock_query.sql", "adjust_statement.sql", "jaego_adjustment.sql" })
            QVERIFY2(text.contains(textOf(file).trimmed()), file);
    }
}

QTEST_GUILESS_MAIN(TestTryton)
#include "tst_tryton.moc"
