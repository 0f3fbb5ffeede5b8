// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/database/databasesetup.h"
#include "ui/pages/settings/databasedialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest/QTest>

using namespace jaego;

namespace {

using Purpose = WarehouseQuestion::Purpose;

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

/// The engine's end of the wire: what it was asked, and answers as it would give them.
struct FarEnd {
    EngineLink link;
    SettingsDraft draft;
    QList<WarehouseQuestion> asked;

    FarEnd()
    {
        QObject::connect(&link, &EngineLink::warehouseLookRequested, &link,
                         [this](const WarehouseQuestion &question) { asked.append(question); });
    }
    void answer(const std::function<void(WarehouseLook &)> &with = {})
    {
        const WarehouseQuestion question = asked.constLast();
        WarehouseLook look;
        look.purpose = question.purpose;
        look.number = question.number;
        look.query = question.stockQuery;
        look.statement = question.adjustStatement;
        look.example = question.adjustStatement;
        if (with)
            with(look);
        Q_EMIT link.warehouseLooked(look);
    }
    void answerRows()
    {
        answer([](WarehouseLook &look) {
            look.columns = { { q("code"), q("text"), {} },
                             { q("qty"), q("numeric"), {} },
                             { q("name"), q("text"), q("name") } };
            look.rows = { { q("A"), q("37"), q("hand") }, { q("B"), q("0"), q("foot") } };
            look.count = 2;
            look.problems = { q("there is no column sku") };
        });
        answer(); // the check that follows
    }
};

} // namespace

/// Somebody's database becomes the warehouse, step by step; nothing runs that was not read before.
class TestDatabaseSetup final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsAskedBeforeItWasCheckedAndShown();
    void anAnswerToAnOlderQuestionIsNone();
    void columnsAreChosenAndTheQueryFollows();
    void whatIsRefusedCannotBeRunNorTakenOver();
    void aTryNeedsAStatementAndAProduct();
    void theConnectionIsWrittenAsItIsRead();
    void theDialogLeadsFromTheServerToTheSettings();
};

void TestDatabaseSetup::nothingIsAskedBeforeItWasCheckedAndShown()
{
    FarEnd far;
    DatabaseSetup setup(&far.link, &far.draft);
    QVERIFY(far.asked.isEmpty());
    setup.setConnection({ q("QPSQL"), q("127.0.0.1"), q("5432"), q("erp"), q("jaego"), {} });
    setup.setQuery(q("SELECT code, qty FROM stock"));
    QCOMPARE(far.asked.constLast().purpose, Purpose::Check);
    QVERIFY(!setup.canLook());
    setup.look();
    QCOMPARE(far.asked.constLast().purpose, Purpose::Check);
    far.answer();
    QVERIFY(setup.canLook());
    setup.look();
    QCOMPARE(far.asked.constLast().purpose, Purpose::Look);
    QCOMPARE(far.asked.constLast().stockQuery, setup.check().query); // to the letter what was shown
    QVERIFY(setup.isBusy());
}

void TestDatabaseSetup::anAnswerToAnOlderQuestionIsNone()
{
    FarEnd far;
    DatabaseSetup setup(&far.link, &far.draft);
    setup.setConnection({ q("QPSQL"), {}, {}, q("erp"), {}, {} });
    setup.setQuery(q("SELECT 1"));
    WarehouseLook late;
    late.number = far.asked.constLast().number;
    late.query = q("SELECT 1");
    setup.setQuery(q("DROP TABLE stock"));
    Q_EMIT far.link.warehouseLooked(late);
    QVERIFY(!setup.canLook());
}

void TestDatabaseSetup::columnsAreChosenAndTheQueryFollows()
{
    FarEnd far;
    DatabaseSetup setup(&far.link, &far.draft);
    const QAbstractItemModelTester tester(setup.rows(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    setup.setConnection(
        { q("QPSQL"), q("db.example"), {}, q("erp"), q("jaego"), q("sslrootcert=/etc/ca.pem") });
    setup.setQuery(q("SELECT * FROM stock"));
    far.answer();
    setup.look();
    far.answerRows();
    QCOMPARE(setup.rows()->rowCount(), 2);
    QVERIFY(!setup.isOutcomeGood());
    QVERIFY(!setup.canTakeOver());
    QCOMPARE(setup.chosen(q("name")), q("name")); // it says so itself
    setup.choose(q("sku"), q("code"));
    far.answer();
    setup.choose(q("on_hand"), q("qty"));
    QCOMPARE(far.asked.constLast().stockQuery,
             q("SELECT code AS sku, qty AS on_hand, name FROM (SELECT * FROM stock) AS stock_rows"));
    far.answer();
    QCOMPARE(setup.rows()->headerData(1, Qt::Horizontal).toString(), q("qty → on hand"));
    QCOMPARE(setup.firstSku(), q("A"));
    QVERIFY(setup.canTakeOver());
    QVERIFY2(setup.isOutcomeGood(), qPrintable(setup.outcome())); // nothing is missing any more
    setup.choose(q("reserved"), q("qty")); // a column means one thing
    QCOMPARE(setup.chosen(q("on_hand")), QString());
    setup.choose(q("on_hand"), q("qty"));
    far.answer();
    setup.takeOver();
    QCOMPARE(far.draft.draft().warehouse.kind, WarehouseKind::Sql);
    QCOMPARE(far.draft.draft().warehouse.connection,
             q("host=db.example dbname=erp user=jaego sslrootcert=/etc/ca.pem"));
    QCOMPARE(far.draft.draft().warehouse.stockQuery,
             q("SELECT code AS sku, qty AS on_hand, name FROM (SELECT * FROM stock) AS stock_rows"));
    QVERIFY(far.draft.canApply());
}

void TestDatabaseSetup::whatIsRefusedCannotBeRunNorTakenOver()
{
    FarEnd far;
    DatabaseSetup setup(&far.link, &far.draft);
    setup.setConnection({ q("QPSQL"), {}, {}, q("erp"), {}, {} });
    setup.setQuery(q("DELETE FROM stock"));
    far.answer([](WarehouseLook &look) {
        look.query.clear();
        look.queryTrouble = q("DELETE changes something");
    });
    QVERIFY(!setup.canLook());
    setup.look();
    QCOMPARE(far.asked.constLast().purpose, Purpose::Check);
    setup.setQuery(q("SELECT code AS sku, qty AS on_hand FROM stock"));
    far.answer();
    setup.look();
    far.answer([](WarehouseLook &look) { look.error = q("the database says: no"); });
    QVERIFY(!setup.isOutcomeGood());
    QCOMPARE(setup.outcome(), q("the database says: no"));
    QVERIFY(!setup.canTakeOver());
}

void TestDatabaseSetup::aTryNeedsAStatementAndAProduct()
{
    FarEnd far;
    DatabaseSetup setup(&far.link, &far.draft);
    setup.setConnection({ q("QPSQL"), {}, {}, q("erp"), {}, {} });
    setup.setQuery(q("SELECT code AS sku, qty AS on_hand FROM stock"));
    far.answer();
    setup.look();
    far.answerRows();
    QVERIFY(!setup.canTry());
    setup.setStatement(q("UPDATE stock SET qty = qty + :delta WHERE code = :sku"));
    far.answer();
    QVERIFY(setup.canTry());
    setup.tryIt(q("  "));
    QCOMPARE(far.asked.constLast().purpose, Purpose::Check);
    setup.tryIt(q(" A "));
    QCOMPARE(far.asked.constLast().purpose, Purpose::Try);
    QCOMPARE(far.asked.constLast().sku, q("A"));
    far.answer([](WarehouseLook &look) { look.tried = q("It works"); });
    QVERIFY(setup.isTriedGood());
    QCOMPARE(setup.tried(), q("It works"));
}

void TestDatabaseSetup::theConnectionIsWrittenAsItIsRead()
{
    FarEnd far;
    Settings settings;
    settings.warehouse.connection =
        q("host=db.example port=5433 dbname='our shop' user='o\\'neil' sslmode=verify-ca");
    far.draft.setApplied(settings);
    DatabaseSetup setup(&far.link, &far.draft);
    QCOMPARE(setup.connection().host, q("db.example"));
    QCOMPARE(setup.connection().port, q("5433"));
    QCOMPARE(setup.connection().database, q("our shop"));
    QCOMPARE(setup.connection().user, q("o'neil"));
    QCOMPARE(setup.connection().others, q("sslmode=verify-ca"));
    setup.setQuery(q("SELECT 1"));
    QCOMPARE(far.asked.constLast().connection,
             q("host=db.example port=5433 dbname='our shop' user='o\\'neil' sslmode=verify-ca"));
    // What cannot be read is kept where a person sees it, not thrown away.
    settings.warehouse.connection = q("dbname='half");
    far.draft.setApplied(settings);
    const DatabaseSetup half(&far.link, &far.draft);
    QCOMPARE(half.connection().others, q("dbname='half"));
}

void TestDatabaseSetup::theDialogLeadsFromTheServerToTheSettings()
{
    FarEnd far;
    auto *dialog = new DatabaseDialog(new DatabaseSetup(&far.link, &far.draft));
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    auto *look = dialog->findChild<QPushButton *>(q("databaseLook"));
    auto *take = dialog->findChild<QPushButton *>(q("databaseTake"));
    QVERIFY(look != nullptr && !look->isEnabled());
    QVERIFY(take != nullptr && !take->isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(q("databaseHost")), q("127.0.0.1"));
    QTest::keyClicks(dialog->findChild<QLineEdit *>(q("databaseName")), q("erp"));
    dialog->findChild<QPlainTextEdit *>(q("databaseQuery"))->setPlainText(q("SELECT * FROM stock"));
    far.answer();
    QVERIFY(dialog->findChild<QLabel *>(q("databaseAsked"))->text().contains(q("SELECT * FROM stock")));
    QVERIFY(look->isEnabled());
    look->click();
    far.answerRows();
    auto *sku = dialog->findChild<QComboBox *>(q("databaseColumn.sku"));
    auto *onHand = dialog->findChild<QComboBox *>(q("databaseColumn.on_hand"));
    sku->setCurrentIndex(sku->findData(q("code")));
    far.answer();
    onHand->setCurrentIndex(onHand->findData(q("qty")));
    far.answer();
    QVERIFY(take->isEnabled());
    take->click();
    QCOMPARE(far.draft.text(q("warehouse.kind")), q("sql"));
}

QTEST_MAIN(TestDatabaseSetup)
#include "tst_databasesetup.moc"
