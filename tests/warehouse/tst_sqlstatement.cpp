// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/warehouselook.h"
#include "warehouse/sqlstatement.h"

#include <QtTest/QTest>

using namespace jaego;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// What a person writes into the settings is looked at before a database sees it.
class TestSqlStatement final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void queriesThatReadAreTaken_data();
    void queriesThatReadAreTaken();
    void queriesThatDoMoreAreRefused_data();
    void queriesThatDoMoreAreRefused();
    void correctionsOfOneProductAreTaken_data();
    void correctionsOfOneProductAreTaken();
    void correctionsThatCouldDoMoreAreRefused_data();
    void correctionsThatCouldDoMoreAreRefused();
    void aTruncatedStatementIsNeverTakenForMoreThanItIs();
    void columnsWithOtherNamesAreRenamedAroundTheQuery();
    void thePersonReadsTheStatementWithItsValues();
};

void TestSqlStatement::queriesThatReadAreTaken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *text, const char *kept) { QTest::newRow(text) << q(text) << q(kept); };
    row("SELECT sku, on_hand FROM stock", "SELECT sku, on_hand FROM stock");
    row("  select sku, on_hand from stock ; ", "select sku, on_hand from stock");
    row("WITH a AS (SELECT 1) SELECT sku, on_hand FROM a", "WITH a AS (SELECT 1) SELECT sku, on_hand FROM a");
    row("SELECT ';' || sku AS sku, on_hand FROM s", "SELECT ';' || sku AS sku, on_hand FROM s");
    row("SELECT 'it''s; DROP TABLE x' AS sku, 1 AS on_hand",
        "SELECT 'it''s; DROP TABLE x' AS sku, 1 AS on_hand");
    row("SELECT \"update\" AS on_hand, sku FROM s", "SELECT \"update\" AS on_hand, sku FROM s");
    row("SELECT sku, on_hand::bigint FROM s", "SELECT sku, on_hand::bigint FROM s");
    row("SELECT sku, on_hand -- the shelf; only\nFROM s", "SELECT sku, on_hand FROM s");
    row("SELECT sku, /* a /* nested; */ one */ on_hand FROM s", "SELECT sku, on_hand FROM s");
    row("SELECT E'\\'; DROP' AS sku, 1 AS on_hand", "SELECT E'\\'; DROP' AS sku, 1 AS on_hand");
    row("SELECT sku, on_hand FROM s; -- that is all", "SELECT sku, on_hand FROM s");
    row("SELECT sku, on_hand FROM 재고", "SELECT sku, on_hand FROM 재고");
}

void TestSqlStatement::queriesThatReadAreTaken()
{
    QFETCH(QString, text);
    QFETCH(QString, kept);
    const auto read = readStockQuery(text);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->text, kept);
}

void TestSqlStatement::queriesThatDoMoreAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *text, const char *named) { QTest::newRow(text) << q(text) << q(named); };
    row("", "no statement");
    row("-- nothing", "no statement");
    row("SELECT 1; DROP TABLE stock", "DROP TABLE stock");
    row("SELECT 1;;", "only one statement");
    row("DROP TABLE stock", "DROP");
    row("UPDATE stock SET on_hand = 0", "UPDATE");
    row("SELECT * INTO copy FROM stock", "INTO");
    row("SELECT sku, on_hand FROM stock FOR UPDATE", "UPDATE");
    row("WITH gone AS (DELETE FROM stock RETURNING *) SELECT sku, on_hand FROM gone", "DELETE");
    row("SELECT sku FROM stock WHERE a = :sku", ":sku");
    row("SELECT sku FROM stock WHERE a = ?", "\"?\"");
    row("SELECT 'never closed", "not closed");
    row("SELECT \"never closed", "not closed");
    row("SELECT /* never /* closed */", "not closed");
    row("SELECT $$text$$", "$$");
    row("SELECT $tag$text$tag$", "$tag$");
    row("SELECT (1", "not closed");
    row("SELECT 1)", "not opened");
    row("SELECT pg_read_file('/etc/passwd') AS sku, 1 AS on_hand", "PG_READ_FILE");
    row("SELECT a AS sku, b AS on_hand FROM dblink('host=x', 'DELETE') AS t (a text, b int)", "DBLINK");
    row("SELECT nextval('s') AS on_hand, 'A' AS sku", "NEXTVAL");
    row("EXPLAIN ANALYZE DELETE FROM stock", "EXPLAIN");
}

void TestSqlStatement::queriesThatDoMoreAreRefused()
{
    QFETCH(QString, text);
    QFETCH(QString, named);
    const auto read = readStockQuery(text);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Config);
    QVERIFY2(read.error().message.startsWith(q("warehouse.stock_query: ")), qPrintable(read.error().message));
    QVERIFY2(read.error().message.contains(named), qPrintable(read.error().message));
}

void TestSqlStatement::correctionsOfOneProductAreTaken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char *text, const char *names) {
        QTest::newRow(text) << q(text) << q(names).split(u' ');
    };
    row("UPDATE stock SET qty = qty + :delta WHERE code = :sku", "delta sku");
    row("UPDATE stock SET qty = :set_to WHERE code = :sku AND qty = :before", "set_to sku before");
    row("INSERT INTO moves (id, code, qty, why) VALUES (:adjustment_id, :sku, :delta, :reason)",
        "adjustment_id sku delta reason");
    row("WITH once AS (INSERT INTO seen VALUES (:adjustment_id)) UPDATE stock SET qty = qty + :delta WHERE "
        "code = :sku",
        "adjustment_id delta sku");
    row("SELECT book_move(:sku, :delta::int, ':reason')", "sku delta");
    row("CALL book_move(:sku, :delta)", "sku delta");
}

void TestSqlStatement::correctionsOfOneProductAreTaken()
{
    QFETCH(QString, text);
    QFETCH(QStringList, names);
    const auto read = readAdjustStatement(text);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->placeholders, names);
}

void TestSqlStatement::correctionsThatCouldDoMoreAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *text, const char *named) { QTest::newRow(text) << q(text) << q(named); };
    row("UPDATE stock SET qty = qty + :delta -- WHERE code = :sku", "WHERE");
    row("UPDATE stock SET qty = (SELECT 1 WHERE :sku = :delta)", "without WHERE");
    row("UPDATE stock SET qty = 0 WHERE code = :sku", ":delta");
    row("UPDATE stock SET qty = qty + :delta WHERE 1 = 1", ":sku");
    row("UPDATE stock SET qty = qty + :delta WHERE code = :code", ":code");
    row("DELETE FROM stock WHERE code = :sku AND :delta = 1", "DELETE");
    row("TRUNCATE stock", "TRUNCATE");
    row("UPDATE stock SET qty = qty + :delta WHERE code = :sku; DROP TABLE stock", "only one statement");
}

void TestSqlStatement::correctionsThatCouldDoMoreAreRefused()
{
    QFETCH(QString, text);
    QFETCH(QString, named);
    const auto read = readAdjustStatement(text);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Config);
    QVERIFY2(read.error().message.contains(named), qPrintable(read.error().message));
}

void TestSqlStatement::aTruncatedStatementIsNeverTakenForMoreThanItIs()
{
    const QString whole =
        q("SELECT sku, /* c */ 'a;''b' AS name, \"on;hand\" AS on_hand FROM s WHERE x = E'\\';' -- ; end\n;");
    QVERIFY(readStockQuery(whole));
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const auto read = readStockQuery(whole.left(length)); // taken or refused, never more than was said
        if (read)
            QVERIFY(read->text.size() <= length + 1);
    }
    QVERIFY(!readStockQuery(QString(200'000, u'S')));
    QVERIFY(!readStockQuery(q("SELECT 1") + QChar(u'\0') + q("DROP")));
}

void TestSqlStatement::columnsWithOtherNamesAreRenamedAroundTheQuery()
{
    const QString query = q("SELECT * FROM stock;");
    QCOMPARE(renamedQuery(query, { { q("sku"), q("sku") }, { q("on_hand"), q("on_hand") } }), query);
    const QString renamed = renamedQuery(
        query, { { q("sku"), q("Code") }, { q("on_hand"), q("qty") }, { q("name"), q("a\"b") } });
    QCOMPARE(renamed,
             q("SELECT \"Code\" AS sku, qty AS on_hand, \"a\"\"b\" AS name FROM (SELECT * FROM stock) AS "
               "stock_rows"));
    QVERIFY(readStockQuery(renamed));
}

void TestSqlStatement::thePersonReadsTheStatementWithItsValues()
{
    const auto read = readAdjustStatement(q("UPDATE s SET q = q + :delta WHERE c = :sku"));
    QVERIFY(read);
    QCOMPARE(withExampleValues(*read), q("UPDATE s SET q = q + -2 WHERE c = 'SKU-1'"));
}

QTEST_GUILESS_MAIN(TestSqlStatement)
#include "tst_sqlstatement.moc"
