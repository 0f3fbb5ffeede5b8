// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"
#include "support/await.h"
#include "support/fakescheduler.h"
#include "support/lossyproxy.h"
#include "support/postgres.h"
#include "support/teststore.h"
#include "warehouse/sqlwarehouse.h"

#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace jaego;
using jaego::test::awaitResult;
using jaego::test::FakeScheduler;
using jaego::test::LossyProxy;
using jaego::test::PrivatePostgres;
using jaego::test::TestStore;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

const QString kQuery = q("SELECT code AS sku, qty AS on_hand, title AS name FROM stock");
const QString kUpdate = q("UPDATE stock SET qty = qty + :delta WHERE code = :sku");
const QString kOnce = q("WITH once AS (INSERT INTO seen (id) VALUES (:adjustment_id))"
                        " UPDATE stock SET qty = qty + :delta WHERE code = :sku");

class OneSecret final : public SecretStore {
public:
    Task<Result<Secret>> read(QString /*name*/) override { co_return Secret(q("pass-word-9")); }
    Task<Status> write(QString /*name*/, Secret /*value*/) override { co_return Done{}; }
    Task<Status> remove(QString /*name*/) override { co_return Done{}; }
    Task<Result<QString>> origin(QString /*name*/) override { co_return q("memory"); }
};

WarehouseAdjustment change(const char *id, qint64 delta, const char *sku = "A")
{
    WarehouseAdjustment a;
    a.id = QString::fromLatin1(id);
    a.sku = q(sku);
    a.delta = Units(delta);
    a.reason = q("파손");
    a.operatorName = q("kim");
    return a;
}

/// Somebody's database with a table of stock, and Jaego's own store beside it.
struct Company {
    QTemporaryDir folder;
    FakeScheduler clock;
    OneSecret secrets;
    std::unique_ptr<Database> db =
        std::move(*Database::open(folder.filePath(QStringLiteral("jaego.sqlite"))));
    MetaRepository meta{ *db };
    QString database;

    Company()
    {
        static int number = 0;
        database = QStringLiteral("company%1").arg(++number);
        must(server().createDatabase(database));
        run("CREATE TABLE stock (code text PRIMARY KEY, qty numeric NOT NULL CHECK (qty >= 0), title text);"
            "CREATE TABLE seen (id text PRIMARY KEY);"
            "INSERT INTO stock VALUES ('A', 37, 'hand'), ('B', 0, 'foot'), ('한글 1', 5, NULL)");
    }
    static PrivatePostgres &server() { return TestStore::server(); }
    static void must(const QString &trouble)
    {
        if (!trouble.isEmpty())
            qFatal("%s", qPrintable(trouble));
    }
    void run(const char *statements) const { must(server().run(database, q(statements))); }
    [[nodiscard]] QString ask(const char *statement) const { return server().ask(database, q(statement)); }
    [[nodiscard]] SqlWarehouseSettings settings(const QString &statement = kUpdate,
                                                const QString &query = kQuery) const
    {
        SqlWarehouseSettings settings;
        settings.connection = server().connectionString(database);
        settings.stockQuery = query;
        settings.adjustStatement = statement;
        settings.statementTimeoutMs = 3'000;
        return settings;
    }
    std::unique_ptr<SqlWarehouse> open(const SqlWarehouseSettings &settings)
    {
        return std::make_unique<SqlWarehouse>(settings, &clock, &secrets, &meta);
    }
};

} // namespace

/// The seller's own database, a real PostgreSQL.
class TestSqlWarehouse final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theQueryIsTheWarehouse();
    void someProductsAreAskedForByName();
    void aRowThatIsNoCountIsAContradictionAndNotAZero();
    void aRowWithoutAProductStopsTheReading();
    void aColumnThatIsNotThereIsNamed();
    void aQueryCannotChangeAnythingWhateverItCalls();
    void aCorrectionIsOneTransaction();
    void aDatabaseWithoutAStatementIsOnlyRead();
    void whatWasExpectedIsHeldAgainstWhatIsThere();
    void aTriggerThatDoublesIsTakenBack();
    void theSameCorrectionSentAgainCountsOnce();
    void aDuplicateOfSomethingElseIsNoCorrectionThatArrived();
    void aCorrectionWhoseAnswerWasLostIsFoundByItsCount();
    void aCommitWhoseAnswerIsLostIsLookedUp();
    void aLineThatBreaksAtTheCommitCountsOnce_data();
    void aLineThatBreaksAtTheCommitCountsOnce();
    void aLineThatGoesSilentHangsNobody();
    void twoWhoCorrectTheSameProductBothCount();
    void aServerThatGoesAwayComesBack();
    void aQueryThatHangsIsAnErrorAndNotAWait();
    void aRefusalSaysWhatToDo_data();
    void aRefusalSaysWhatToDo();
    void passwordsAndOpenLinesAreRefused_data();
    void passwordsAndOpenLinesAreRefused();
    void aFileIsReadAndCorrectedLikeAServer();
    void theFirstLookShowsWhatItIs();
    void aTryLeavesNothing();
    void aHundredThousandProductsAreRead();
    void stoppingDoesNotWaitForTheAnswer();
};

void TestSqlWarehouse::theQueryIsTheWarehouse()
{
    Company company;
    const auto warehouse = company.open(company.settings());
    const QDateTime asked = company.clock.utcNow();
    const auto reading = awaitResult(warehouse->readAll({}));
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().message));
    QCOMPARE(reading->items.size(), 3);
    QCOMPARE(reading->asOf, asked);
    QHash<Sku, Units> counts;
    for (const WarehouseItem &item : reading->items)
        counts.insert(item.product.sku, item.onHand);
    QCOMPARE(counts,
             (QHash<Sku, Units>{ { q("A"), Units(37) }, { q("B"), Units(0) }, { q("한글 1"), Units(5) } }));
    company.run("UPDATE stock SET qty = 36 WHERE code = 'A'");
    QCOMPARE(awaitResult(warehouse->readSome({ q("A") }, {}))->items.first().onHand, Units(36));
    const auto words = awaitResult(warehouse->test({}));
    QVERIFY2(words && words->contains(q("3 products")),
             words ? qPrintable(*words) : qPrintable(words.error().message));
}

void TestSqlWarehouse::someProductsAreAskedForByName()
{
    Company company;
    const auto warehouse = company.open(company.settings(kUpdate, kQuery + q(" ORDER BY code")));
    const auto reading = awaitResult(warehouse->readSome({ q("한글 1"), q("x' OR '1'='1"), q("B") }, {}));
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().message));
    QCOMPARE(reading->items.size(), 2);
    QCOMPARE(reading->unknown, QStringList{ q("x' OR '1'='1") });
}

void TestSqlWarehouse::aRowThatIsNoCountIsAContradictionAndNotAZero()
{
    Company company;
    const auto warehouse = company.open(company.settings(
        kUpdate,
        q("SELECT * FROM (VALUES ('A', 1::numeric), ('B', NULL), ('C', 2.5), ('D', -3), ('E', 4), ('E', 5),"
          " ('F', 6), ('F', 6), ('G', 'NaN')) AS r (sku, on_hand)")));
    const auto reading = awaitResult(warehouse->readAll({}));
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().message));
    QCOMPARE(reading->items.size(), 2); // A and F
    QCOMPARE(reading->contradictions.size(), 5);
    const QString words = reading->contradictions.join(u'|');
    for (const char *part : { "WAREHOUSE B", "empty", "2.5", "-3", "listed twice", "WAREHOUSE G" })
        QVERIFY2(words.contains(q(part)), qPrintable(words));
    const auto some = awaitResult(warehouse->readSome({ q("B"), q("A") }, {}));
    QVERIFY(some);
    QCOMPARE(some->items.size(), 1);
    QVERIFY(some->unknown.isEmpty()); // known, but not believed
}

void TestSqlWarehouse::aRowWithoutAProductStopsTheReading()
{
    Company company;
    const auto warehouse = company.open(
        company.settings(kUpdate, q("SELECT * FROM (VALUES ('A', 1), (NULL, 2)) AS r (sku, on_hand)")));
    const auto reading = awaitResult(warehouse->readAll({}));
    QVERIFY(!reading);
    QVERIFY2(reading.error().message.contains(q("row 2")), qPrintable(reading.error().message));
}

void TestSqlWarehouse::aColumnThatIsNotThereIsNamed()
{
    Company company;
    const auto warehouse = company.open(company.settings(kUpdate, q("SELECT code, qty FROM stock")));
    const auto reading = awaitResult(warehouse->readAll({}));
    QVERIFY(!reading);
    QCOMPARE(reading.error().kind, Error::Kind::Config);
    QVERIFY2(reading.error().message.contains(q("code, qty")), qPrintable(reading.error().message));
}

void TestSqlWarehouse::aQueryCannotChangeAnythingWhateverItCalls()
{
    Company company;
    company.run(
        "CREATE FUNCTION steal() RETURNS text LANGUAGE sql AS $$ UPDATE stock SET qty = 0; SELECT 'A' $$");
    const auto warehouse = company.open(company.settings(kUpdate, q("SELECT steal() AS sku, 1 AS on_hand")));
    const auto reading = awaitResult(warehouse->readAll({}));
    QVERIFY(!reading);
    QVERIFY2(reading.error().message.contains(q("read-only")), qPrintable(reading.error().message));
    QCOMPARE(company.ask("SELECT qty FROM stock WHERE code = 'A'"), q("37"));
}

void TestSqlWarehouse::aCorrectionIsOneTransaction()
{
    Company company;
    const auto warehouse = company.open(company.settings());
    const auto outcome = awaitResult(warehouse->adjust(change("1", -2), {}));
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
    QCOMPARE(outcome->before, Units(37));
    QCOMPARE(outcome->after, Units(35));
    QCOMPARE(company.ask("SELECT qty FROM stock WHERE code = 'A'"), q("35"));
    QVERIFY(company.meta.valuesWithPrefix(q("warehouse.sql."))->isEmpty());
    WarehouseAdjustment set = change("2", 0, "한글 1");
    set.delta.reset();
    set.setTo = Units(9);
    QCOMPARE(awaitResult(warehouse->adjust(set, {}))->after, Units(9));
    const auto unknown = awaitResult(warehouse->adjust(change("3", 1, "nobody"), {}));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, Error::Kind::NotFound);
    const auto below = awaitResult(warehouse->adjust(change("4", -36), {}));
    QVERIFY(!below);
    QCOMPARE(below.error().kind, Error::Kind::Rejected);
}

void TestSqlWarehouse::aDatabaseWithoutAStatementIsOnlyRead()
{
    Company company;
    const auto warehouse = company.open(company.settings(QString()));
    const auto outcome = awaitResult(warehouse->adjust(change("1", -2), {}));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Rejected);
    QVERIFY(outcome.error().message.contains(q("adjust_statement")));
    QCOMPARE(company.ask("SELECT qty FROM stock WHERE code = 'A'"), q("37"));
}

void TestSqlWarehouse::whatWasExpectedIsHeldAgainstWhatIsThere()
{
    Company company;
    const auto warehouse = company.open(company.settings());
    WarehouseAdjustment set = change("1", 0);
    set.delta.reset();
    set.setTo = Units(30);
    set.expected = Units(40);
    const auto outcome = awaitResult(warehouse->adjust(set, {}));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Conflict);
    QVERIFY(outcome.error().message.contains(q("37")));
}

void TestSqlWarehouse::aTriggerThatDoublesIsTakenBack()
{
    Company company;
    company.run("CREATE FUNCTION twice() RETURNS trigger LANGUAGE plpgsql AS"
                " $$ BEGIN NEW.qty := OLD.qty + 2 * (NEW.qty - OLD.qty); RETURN NEW; END $$;"
                "CREATE TRIGGER doubles BEFORE UPDATE ON stock FOR EACH ROW EXECUTE FUNCTION twice()");
    const auto warehouse = company.open(company.settings());
    const auto outcome = awaitResult(warehouse->adjust(change("1", -2), {}));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Rejected);
    QVERIFY2(outcome.error().message.contains(q("33")) && outcome.error().message.contains(q("35")),
             qPrintable(outcome.error().message));
    QCOMPARE(company.ask("SELECT qty FROM stock WHERE code = 'A'"), q("37"));
}

void TestSqlWarehouse::theSameCorrectionSentAgainCountsOnce()
{
    Company company;
    const auto warehouse = company.open(company.settings(kOnce));
    for (int i = 0; i < 3; ++i) {
        const auto outcome = awaitResult(warehouse->adjust(change("same", -2), {}));
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
        QCOMPARE(outcome->after, Units(35));
    }
    QCOMPARE(company.ask("SELECT qty FROM stock WHERE code = 'A'"), q("35"));
}

void TestSqlWarehouse::aDuplicateOfSomethingElseIsNoCorrectionThatArrived()
{
    Company company;
    company.run("CREATE TABLE once_a_day (day text PRIMARY KEY); INSERT INTO once_a_day VALUES ('today')");
    const auto warehouse = company.open(company.settings(
        q("WITH id AS (INSERT INTO seen (id) VALUES (:adjustment_id)), day AS (INSERT INTO once_a_day"
          " VALUES ('today')) UPDATE stock SET qty = qty + :delta WHERE code = :sku")));
    const auto outcome = awaitResult(warehouse->adjust(change("1", -2), {}));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Rejected);
    QVERIFY2(outcome.error().message.contains(q("once_a_day")), qPrintable(outcome.error().message));
    QCOMPARE(company.ask("SELECT qty FROM stock WHERE code = 'A'"), q("37"));
}

/// The statement carries no id: what the count was before is remembered until the outcome is known.
void TestSqlWarehouse::aCorrectionWhoseAnswerWasLostIsFoundByItsCount()
{
    Company company;
    const auto warehouse = company.open(company.settings());
    QVERIFY(company.meta.set(q("warehouse.sql.lost"), q("37")));
    QVERIFY(company.meta.set(q("warehouse.sql.never"), q("35")));
    QVERIFY(company.meta.set(q("warehouse.sql.nobody-knows"), q("50")));
    company.run("UPDATE stock SET qty = 35 WHERE code = 'A'"); // it had arrived
    const auto arrived = awaitResult(warehouse->adjust(change("lost", -2), {}));
    QVERIFY2(arrived, arrived ? "" : qPrintable(arrived.error().message));
    QCOMPARE(arrived->after, Units(35));
    QCOMPARE(company.ask("SELECT qty FROM stock WHERE code = 'A'"), q("35"));
    QCOMPARE(awaitResult(warehouse->adjust(change("never", -1), {}))->after, Units(34));
    const auto unknown = awaitResult(warehouse->adjust(change("nobody-knows", -1), {}));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, Error::Kind::Rejected);
    QVERIFY2(unknown.error().message.contains(q("Count it")), qPrintable(unknown.error().message));
    QVERIFY(company.meta.valuesWithPrefix(q("warehouse.sql."))->isEmpty());
}

/// The session dies while the commit is under way: a trigger at its very end sees to it.
void TestSqlWarehouse::aCommitWhoseAnswerIsLostIsLookedUp()
{
    Company company;
    company.run("CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS"
                " $$ BEGIN IF NEW.qty = 35 THEN PERFORM pg_terminate_backend(pg_backend_pid()); END IF;"
                " RETURN NULL; END $$;"
                "CREATE CONSTRAINT TRIGGER dies AFTER UPDATE ON stock DEFERRABLE INITIALLY DEFERRED"
                " FOR EACH ROW EXECUTE FUNCTION die()");
    const auto warehouse = company.open(company.settings());
    const auto outcome = awaitResult(warehouse->adjust(change("1", -2), {}));
    QVERIFY(!outcome); // it was not committed, and that is known
    QCOMPARE(company.ask("SELECT qty FROM stock WHERE code = 'A'"), q("37"));
    company.run("DROP TRIGGER dies ON stock");
    const auto again = awaitResult(warehouse->adjust(change("1", -2), {}));
    QVERIFY2(again, again ? "" : qPrintable(again.error().message));
    QCOMPARE(company.ask("SELECT qty FROM stock WHERE code = 'A'"), q("35"));
}

void TestSqlWarehouse::aLineThatBreaksAtTheCommitCountsOnce_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<int>("loss");
    QTest::newRow("the answer is lost, with the id") << kOnce << static_cast<int>(LossyProxy::Loss::Answer);
    QTest::newRow("the answer is lost, without") << kUpdate << static_cast<int>(LossyProxy::Loss::Answer);
    QTest::newRow("the words are lost, with the id") << kOnce << static_cast<int>(LossyProxy::Loss::Words);
    QTest::newRow("the words are lost, without") << kUpdate << static_cast<int>(LossyProxy::Loss::Words);
}

void TestSqlWarehouse::aLineThatBreaksAtTheCommitCountsOnce()
{
    QFETCH(QString, statement);
    QFETCH(int, loss);
    Company company;
    LossyProxy proxy(static_cast<quint16>(Company::server().port()));
    SqlWarehouseSettings settings = company.settings(statement);
    settings.connection.replace(QString::number(Company::server().port()), QString::number(proxy.port()));
    const auto warehouse = company.open(settings);
    QVERIFY(awaitResult(warehouse->readAll({})));
    proxy.lose(static_cast<LossyProxy::Loss>(loss), "COMMIT");
    Result<AdjustmentOutcome> outcome = awaitResult(warehouse->adjust(change("lost", -2), {}));
    QCOMPARE(proxy.losses(), 1);
    if (!outcome) // told as not done: the engine sends the same one again
        outcome = awaitResult(warehouse->adjust(change("lost", -2), {}));
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
    QCOMPARE(outcome->after, Units(35));
    QCOMPARE(company.ask("SELECT qty FROM stock WHERE code = 'A'"), q("35"));
}

void TestSqlWarehouse::aLineThatGoesSilentHangsNobody()
{
    Company company;
    LossyProxy proxy(static_cast<quint16>(Company::server().port()));
    SqlWarehouseSettings settings = company.settings(kOnce);
    settings.connection.replace(QString::number(Company::server().port()), QString::number(proxy.port()));
    auto warehouse = company.open(settings);
    QVERIFY(awaitResult(warehouse->readAll({})));
    proxy.lose(LossyProxy::Loss::Silence, "SELECT code");
    auto reading = warehouse->readAll({});
    QTRY_COMPARE(proxy.losses(), 1);
    company.clock.advance(60'000);
    const auto late = awaitResult(std::move(reading));
    QVERIFY(!late);
    QCOMPARE(late.error().kind, Error::Kind::Timeout);
    QVERIFY(awaitResult(warehouse->readAll({}))); // on a new thread; the other is left behind
    proxy.lose(LossyProxy::Loss::Silence, "COMMIT");
    auto adjusting = warehouse->adjust(change("silent", -2), {});
    QTRY_COMPARE(proxy.losses(), 2);
    company.clock.advance(60'000);
    const auto unknown = awaitResult(std::move(adjusting));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, Error::Kind::Timeout);
    warehouse.reset(); // and the program may end
}

void TestSqlWarehouse::twoWhoCorrectTheSameProductBothCount()
{
    Company company;
    const auto one = company.open(company.settings());
    const auto other = company.open(company.settings());
    std::vector<Task<Result<AdjustmentOutcome>>> tasks;
    for (int i = 0; i < 20; ++i) {
        tasks.push_back(one->adjust(change(qPrintable(QStringLiteral("a%1").arg(i)), 1), {}));
        tasks.push_back(other->adjust(change(qPrintable(QStringLiteral("b%1").arg(i)), 1), {}));
    }
    int done = 0;
    for (auto &task : tasks) {
        const auto outcome = awaitResult(std::move(task));
        done += outcome ? 1 : 0;
    }
    QCOMPARE(company.ask("SELECT qty FROM stock WHERE code = 'A'"), QString::number(37 + done));
    QVERIFY2(done >= 20,
             qPrintable(QString::number(done))); // who loses four times in a row is told, and nothing is half
}

void TestSqlWarehouse::aServerThatGoesAwayComesBack()
{
    Company company;
    const auto warehouse = company.open(company.settings());
    QVERIFY(awaitResult(warehouse->readAll({})));
    Company::server().crash();
    const auto away = awaitResult(warehouse->readAll({}));
    QVERIFY(!away);
    QCOMPARE(away.error().kind, Error::Kind::Network);
    QCOMPARE(Company::server().start(), QString());
    Result<WarehouseReading> back = awaitResult(warehouse->readAll({}));
    if (!back) // the first question after it may still meet the old line
        back = awaitResult(warehouse->readAll({}));
    QVERIFY2(back, back ? "" : qPrintable(back.error().message));
}

void TestSqlWarehouse::aQueryThatHangsIsAnErrorAndNotAWait()
{
    Company company;
    SqlWarehouseSettings settings =
        company.settings(kUpdate, q("SELECT 'A' AS sku, 1 AS on_hand FROM (SELECT pg_sleep(60)) AS s"));
    settings.statementTimeoutMs = 200;
    const auto warehouse = company.open(settings);
    const auto reading = awaitResult(warehouse->readAll({}));
    QVERIFY(!reading);
    QCOMPARE(reading.error().kind, Error::Kind::Timeout);
}

void TestSqlWarehouse::aRefusalSaysWhatToDo_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("connection");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("named");
    QTest::newRow("a word wrong") << q("SELECT sku, on_hand FORM stock") << QString() << Error::Kind::Config
                                  << q("FORM");
    QTest::newRow("no such table") << q("SELECT sku, on_hand FROM shelf") << QString() << Error::Kind::Config
                                   << q("shelf");
    QTest::newRow("no such database") << kQuery << q("host=127.0.0.1 port=%1 dbname=nowhere user=jaego_admin")
                                      << Error::Kind::Config << q("nowhere");
    QTest::newRow("not allowed") << q("SELECT code AS sku, qty AS on_hand FROM secret_stock")
                                 << q("host=127.0.0.1 port=%1 dbname=%2 user=reader") << Error::Kind::Auth
                                 << q("secret_stock");
    QTest::newRow("nobody there") << kQuery << q("host=127.0.0.1 port=9 dbname=x user=y")
                                  << Error::Kind::Network << q("server runs");
}

void TestSqlWarehouse::aRefusalSaysWhatToDo()
{
    QFETCH(QString, query);
    QFETCH(QString, connection);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, named);
    Company company;
    company.run(
        "DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'reader') THEN CREATE ROLE reader"
        " LOGIN; END IF; END $$; CREATE TABLE secret_stock (code text, qty int)");
    SqlWarehouseSettings settings = company.settings(kUpdate, query);
    if (!connection.isEmpty()) {
        settings.connection = connection;
        if (connection.contains(q("%1")))
            settings.connection.replace(q("%1"), QString::number(Company::server().port()));
        settings.connection.replace(q("%2"), company.database);
    }
    const auto warehouse = company.open(settings);
    const auto reading = awaitResult(warehouse->readAll({}));
    QVERIFY(!reading);
    QVERIFY2(reading.error().message.contains(named), qPrintable(reading.error().message));
    QVERIFY2(!reading.error().message.contains(q("pass-word-9")), qPrintable(reading.error().message));
    QCOMPARE(reading.error().kind, kind);
}

void TestSqlWarehouse::passwordsAndOpenLinesAreRefused_data()
{
    QTest::addColumn<QString>("driver");
    QTest::addColumn<QString>("connection");
    QTest::addColumn<QString>("named");
    QTest::newRow("password") << q("QPSQL") << q("host=db dbname=x user=y password=abc123")
                              << q("WAREHOUSE_TOKEN");
    QTest::newRow("no tls") << q("QPSQL") << q("host=db.example dbname=x user=y sslmode=disable")
                            << q("verify-full");
    QTest::newRow("unverified tls") << q("QPSQL") << q("host=db.example dbname=x sslmode=require")
                                    << q("verify-full");
    QTest::newRow("other address behind")
        << q("QPSQL") << q("host=localhost hostaddr=10.0.0.9 dbname=x sslmode=prefer") << q("verify-full");
    QTest::newRow("unknown key") << q("QPSQL") << q("host=db dbname=x options=-cfsync=off") << q("options");
    QTest::newRow("not understood") << q("QPSQL") << q("dbname='x") << q("character 1");
    QTest::newRow("no database") << q("QPSQL") << q("host=db") << q("dbname");
    QTest::newRow("semicolon") << q("QPSQL") << q("dbname='x;sslmode=disable' host=db") << q("semicolon");
    QTest::newRow("a file that is not there")
        << q("QSQLITE") << q("dbname=/nowhere/stock.db") << q("/nowhere/stock.db");
    if (QSqlDatabase::isDriverAvailable(q("QMYSQL")))
        QTest::newRow("mysql over the network")
            << q("QMYSQL") << q("host=db.example dbname=x user=y") << q("ssh -L");
    QTest::newRow("driver") << q("QNOSUCH") << q("dbname=x") << q("QNOSUCH");
}

void TestSqlWarehouse::passwordsAndOpenLinesAreRefused()
{
    QFETCH(QString, driver);
    QFETCH(QString, connection);
    QFETCH(QString, named);
    Company company;
    SqlWarehouseSettings settings = company.settings();
    settings.driver = driver;
    settings.connection = connection;
    const auto warehouse = company.open(settings);
    const auto reading = awaitResult(warehouse->readAll({}));
    QVERIFY(!reading);
    QCOMPARE(reading.error().kind, Error::Kind::Config);
    QVERIFY2(reading.error().message.contains(named), qPrintable(reading.error().message));
    QVERIFY(!reading.error().message.contains(q("abc123")));
}

void TestSqlWarehouse::aFileIsReadAndCorrectedLikeAServer()
{
    Company company;
    const QString path = company.folder.filePath(q("their stock.db"));
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(q("QSQLITE"), q("their"));
        db.setDatabaseName(path);
        QVERIFY(db.open());
        for (const char *statement :
             { "CREATE TABLE stock (code TEXT PRIMARY KEY, qty INTEGER CHECK (qty >= 0), title TEXT)",
               "CREATE TABLE seen (id TEXT PRIMARY KEY)", "INSERT INTO stock VALUES ('A', 37, 'hand')" })
            QVERIFY(QSqlQuery(db).exec(q(statement)));
        db.close();
    }
    QSqlDatabase::removeDatabase(q("their"));
    SqlWarehouseSettings settings = company.settings();
    settings.driver = q("QSQLITE");
    settings.connection = QStringLiteral("dbname='%1'").arg(path);
    const auto warehouse = company.open(settings);
    QCOMPARE(awaitResult(warehouse->readAll({}))->items.first().onHand, Units(37));
    const auto outcome = awaitResult(warehouse->adjust(change("1", -2), {}));
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
    QCOMPARE(outcome->after, Units(35));
    QCOMPARE(awaitResult(warehouse->readSome({ q("A") }, {}))->items.first().onHand, Units(35));
    const auto below = awaitResult(warehouse->adjust(change("2", -40), {}));
    QVERIFY(!below);
    QCOMPARE(below.error().kind, Error::Kind::Rejected);
}

void TestSqlWarehouse::theFirstLookShowsWhatItIs()
{
    Company company;
    SqlSource source(
        company.settings(kUpdate, q("SELECT code AS sku, qty, title AS name FROM stock ORDER BY code")));
    const auto look = source.look(2, Secret());
    QVERIFY2(look, look ? "" : qPrintable(look.error().message));
    QCOMPARE(look->count, 3);
    QCOMPARE(look->rows.size(), 2);
    QCOMPARE(look->rows.first(), (QStringList{ q("A"), q("37"), q("hand") }));
    QCOMPARE(look->columns.at(0).meaning, q("sku"));
    QCOMPARE(look->columns.at(1).meaning, QString());
    QCOMPARE(look->columns.at(2).meaning, q("name"));
    QVERIFY(look->problems.first().contains(q("on_hand")));
}

void TestSqlWarehouse::aTryLeavesNothing()
{
    Company company;
    SqlSource source(company.settings(kOnce));
    const auto tried = source.tryAdjustment(q("A"), Secret());
    QVERIFY2(tried, tried ? "" : qPrintable(tried.error().message));
    QVERIFY(tried->contains(q("37")) && tried->contains(q("38")));
    QCOMPARE(company.ask("SELECT qty FROM stock WHERE code = 'A'"), q("37"));
    QCOMPARE(company.ask("SELECT count(*) FROM seen"), q("0"));
}

void TestSqlWarehouse::aHundredThousandProductsAreRead()
{
    Company company;
    company.run("INSERT INTO stock SELECT 'SKU-' || n, n % 200, 'product ' || n FROM generate_series(1, "
                "100000) AS n");
    const auto warehouse = company.open(company.settings());
    const auto reading = awaitResult(warehouse->readAll({}), 60'000);
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().message));
    QCOMPARE(reading->items.size(), 100'003);
}

void TestSqlWarehouse::stoppingDoesNotWaitForTheAnswer()
{
    Company company;
    SqlWarehouseSettings settings =
        company.settings(kUpdate, q("SELECT 'A' AS sku, 1 AS on_hand FROM (SELECT pg_sleep(60)) AS s"));
    settings.statementTimeoutMs = 1'000;
    const auto warehouse = company.open(settings);
    std::stop_source stop;
    auto task = warehouse->readAll(stop.get_token());
    stop.request_stop();
    const auto reading = awaitResult(std::move(task));
    QVERIFY(!reading);
    QCOMPARE(reading.error().kind, Error::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(TestSqlWarehouse)
#include "tst_sqlwarehouse.moc"
