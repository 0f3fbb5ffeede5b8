// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/metarepository.h"
#include "storage/migrations.h"
#include "storagefixture.h"

#include <QFile>
#include <QProcess>
#include <QSqlDatabase>

#include <array>

#include <csignal>
#include <unistd.h>

using namespace jaego;
using jaego::test::StorageFixture;

class TestDatabase final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFirstStartMakesAPrivateFolderAndFile();
    void whatWasStoredIsThereAfterARestart();
    void aFileOfANewerJaegoIsRefusedAndLeftAsItIs();
    void aFileThatIsNoDatabaseIsRefusedAndLeftAsItIs();
    void anotherProgramsDatabaseIsRefused();
    void aFolderThatCannotBeWrittenIsNamed();
    void aFailingSchemaStepChangesNothing();
    void schemaStepsBuildOnEachOther();
    void halfOfAChangeIsNeverKept();
    void anInnerFailureTakesBackTheInnerPartOnly();
    void aProcessKilledInAChangeLeavesTheOldState();
    void historyIsReadBesideAWriter();
    void aReaderCannotWrite();
    void aDamagedFileIsReported();
    void anOnlineCopyHoldsEverything();
    void twoConnectionsOfOneProcessHaveTheirOwnNames();

private:
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void put(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
};

void TestDatabase::aFirstStartMakesAPrivateFolderAndFile()
{
    StorageFixture fixture;
    const auto everybodyElse = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QVERIFY(!(QFile::permissions(fixture.path()) & everybodyElse));
    QVERIFY(!(QFile::permissions(fixture.folder.filePath(QStringLiteral("data"))) & everybodyElse));
    VERIFY_OK(MetaRepository(*fixture.db).set(QStringLiteral("a"), QStringLiteral("b")));
    QVERIFY(!(QFile::permissions(fixture.path() + QStringLiteral("-wal")) & everybodyElse));
    VERIFY_OK(fixture.db->checkIntegrity());
    QCOMPARE(fixture.db->schemaVersion(), schemaMigrations().back().version);
}

void TestDatabase::whatWasStoredIsThereAfterARestart()
{
    StorageFixture fixture;
    VERIFY_OK(MetaRepository(*fixture.db).set(QStringLiteral("last"), QStringLiteral("한글")));
    fixture.reopen();
    const auto value = MetaRepository(*fixture.db).value(QStringLiteral("last"));
    VERIFY_OK(value);
    QCOMPARE(value->value_or(QString()), QStringLiteral("한글"));
}

void TestDatabase::aFileOfANewerJaegoIsRefusedAndLeftAsItIs()
{
    StorageFixture fixture;
    QCOMPARE(fixture.tryStatement(QStringLiteral("PRAGMA user_version = 999")), QString());
    fixture.db.reset();
    const QByteArray before = contentOf(fixture.path());
    const auto opened = Database::open(fixture.path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Storage);
    QVERIFY(opened.error().message.contains(QStringLiteral("newer Jaego")));
    QVERIFY(!Database::openReadOnly(fixture.path()));
    QVERIFY(contentOf(fixture.path()) == before);
}

void TestDatabase::aFileThatIsNoDatabaseIsRefusedAndLeftAsItIs()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("jaego.sqlite"));
    const QByteArray letter = QByteArray("Dear shop, this is a letter and not a database. ").repeated(100);
    put(path, letter);
    const auto opened = Database::open(path);
    QVERIFY(!opened);
    QVERIFY2(opened.error().message.contains(QStringLiteral("not a Jaego database")),
             qPrintable(opened.error().message));
    QCOMPARE(contentOf(path), letter);
}

void TestDatabase::anotherProgramsDatabaseIsRefused()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("jaego.sqlite"));
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        other.setDatabaseName(path);
        QVERIFY(other.open());
        QSqlQuery(other).exec(QStringLiteral("CREATE TABLE bookmarks (url TEXT)"));
        other.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
    const QByteArray before = contentOf(path);
    const auto opened = Database::open(path);
    QVERIFY(!opened);
    QVERIFY(opened.error().message.contains(QStringLiteral("another program")));
    QCOMPARE(contentOf(path), before);
}

void TestDatabase::aFolderThatCannotBeWrittenIsNamed()
{
    if (::geteuid() == 0) { // root writes everywhere but into a file's place
        QTemporaryDir folder;
        put(folder.filePath(QStringLiteral("file")), "x");
        const auto opened = Database::open(folder.filePath(QStringLiteral("file/jaego.sqlite")));
        QVERIFY(!opened);
        QVERIFY(opened.error().message.contains(folder.filePath(QStringLiteral("file"))));
        return;
    }
    StorageFixture fixture;
    fixture.db.reset();
    const QString folder = fixture.folder.filePath(QStringLiteral("data"));
    QVERIFY(QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    const auto opened = Database::open(folder + QStringLiteral("/other.sqlite"));
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    QVERIFY(!opened);
    QVERIFY(opened.error().message.contains(folder));
}

void TestDatabase::aFailingSchemaStepChangesNothing()
{
    StorageFixture fixture;
    const int version = fixture.db->schemaVersion();
    static constexpr std::array kBroken{ "CREATE TABLE half_done (a TEXT)",
                                         "CREATE TABLE meta (twice TEXT)" };
    const std::array<Migration, 1> steps{ Migration{ version + 1, kBroken } };
    const auto reached = migrate(fixture.db->connection(), steps);
    QVERIFY(!reached);
    QVERIFY(reached.error().message.contains(QStringLiteral("nothing was changed")));
    QVERIFY(!fixture.tryStatement(QStringLiteral("SELECT * FROM half_done")).isEmpty());
    fixture.reopen();
    QCOMPARE(fixture.db->schemaVersion(), version);
}

void TestDatabase::schemaStepsBuildOnEachOther()
{
    StorageFixture fixture;
    const int version = fixture.db->schemaVersion();
    static constexpr std::array kFirst{ "CREATE TABLE later (a TEXT)" };
    static constexpr std::array kSecond{ "ALTER TABLE later ADD COLUMN b INTEGER" };
    const std::array<Migration, 2> steps{ Migration{ version + 1, kFirst },
                                          Migration{ version + 2, kSecond } };
    const auto reached = migrate(fixture.db->connection(), steps);
    VERIFY_OK(reached);
    QCOMPARE(*reached, version + 2);
    QCOMPARE(fixture.tryStatement(QStringLiteral("INSERT INTO later (a, b) VALUES ('x', 1)")), QString());
    VERIFY_OK(migrate(fixture.db->connection(), steps));
}

void TestDatabase::halfOfAChangeIsNeverKept()
{
    StorageFixture fixture;
    MetaRepository meta(*fixture.db);
    const auto done = fixture.db->inTransaction([&]() -> Status {
        if (auto set = meta.set(QStringLiteral("half"), QStringLiteral("1")); !set)
            return set;
        return Error(Error::Kind::Rejected, QStringLiteral("test"));
    });
    QVERIFY(!done);
    QVERIFY(!meta.value(QStringLiteral("half"))->has_value());
}

void TestDatabase::anInnerFailureTakesBackTheInnerPartOnly()
{
    StorageFixture fixture;
    MetaRepository meta(*fixture.db);
    VERIFY_OK(fixture.db->inTransaction([&]() -> Status {
        if (auto set = meta.set(QStringLiteral("outer"), QStringLiteral("1")); !set)
            return set;
        const auto inner = fixture.db->inTransaction([&]() -> Status {
            if (auto set = meta.set(QStringLiteral("inner"), QStringLiteral("1")); !set)
                return set;
            return Error(Error::Kind::Rejected, QStringLiteral("test"));
        });
        return inner ? Status(Error()) : Status(Done{});
    }));
    QVERIFY(meta.value(QStringLiteral("outer"))->has_value());
    QVERIFY(!meta.value(QStringLiteral("inner"))->has_value());
}

void TestDatabase::aProcessKilledInAChangeLeavesTheOldState()
{
    StorageFixture fixture;
    VERIFY_OK(MetaRepository(*fixture.db).set(QStringLiteral("count"), QStringLiteral("1")));
    fixture.db.reset();
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
                { QStringLiteral("--die-in-a-change"), fixture.path() });
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    fixture.reopen();
    VERIFY_OK(fixture.db->checkIntegrity());
    QCOMPARE(MetaRepository(*fixture.db).value(QStringLiteral("count"))->value_or(QString()),
             QStringLiteral("1"));
}

void TestDatabase::historyIsReadBesideAWriter()
{
    StorageFixture fixture;
    auto reader = Database::openReadOnly(fixture.path());
    VERIFY_OK(reader);
    VERIFY_OK(fixture.db->inTransaction([&]() -> Status {
        if (auto set = MetaRepository(*fixture.db).set(QStringLiteral("k"), QStringLiteral("new")); !set)
            return set;
        const auto seen = MetaRepository(**reader).value(QStringLiteral("k"));
        return seen && !seen->has_value() ? Status(Done{}) : Status(Error());
    }));
    QVERIFY(MetaRepository(**reader).value(QStringLiteral("k"))->has_value());
}

void TestDatabase::aReaderCannotWrite()
{
    StorageFixture fixture;
    auto reader = Database::openReadOnly(fixture.path());
    VERIFY_OK(reader);
    QVERIFY(!MetaRepository(**reader).set(QStringLiteral("k"), QStringLiteral("v")));
    QVERIFY(!Database::openReadOnly(fixture.folder.filePath(QStringLiteral("nothing.sqlite"))));
}

void TestDatabase::aDamagedFileIsReported()
{
    StorageFixture fixture;
    VERIFY_OK(fixture.db->inTransaction([&]() -> Status {
        MetaRepository meta(*fixture.db);
        for (int i = 0; i < 2'000; ++i) {
            if (auto set = meta.set(QStringLiteral("key%1").arg(i), QString(100, u'x')); !set)
                return set;
        }
        return Done{};
    }));
    fixture.db.reset();
    QFile file(fixture.path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() - 40'000));
    file.write(QByteArray(20'000, '\x5a'));
    file.close();
    auto opened = Database::open(fixture.path());
    if (opened) {
        const auto checked = (*opened)->checkIntegrity();
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, Error::Kind::Storage);
    }
}

void TestDatabase::anOnlineCopyHoldsEverything()
{
    StorageFixture fixture;
    VERIFY_OK(MetaRepository(*fixture.db).set(QStringLiteral("k"), QStringLiteral("v")));
    const QString copy = fixture.folder.filePath(QStringLiteral("data/copy.sqlite"));
    VERIFY_OK(fixture.db->copyTo(copy));
    QVERIFY(!fixture.db->copyTo(copy));
    auto opened = Database::open(copy);
    VERIFY_OK(opened);
    QVERIFY(MetaRepository(**opened).value(QStringLiteral("k"))->has_value());
}

void TestDatabase::twoConnectionsOfOneProcessHaveTheirOwnNames()
{
    StorageFixture fixture;
    auto second = Database::open(fixture.path());
    VERIFY_OK(second);
    QVERIFY((*second)->connection().connectionName() != fixture.db->connection().connectionName());
    const QString name = (*second)->connection().connectionName();
    second->reset();
    QVERIFY(!QSqlDatabase::contains(name));
    VERIFY_OK(MetaRepository(*fixture.db).set(QStringLiteral("k"), QStringLiteral("v")));
}

namespace {

int dieInAChange(const QString &path)
{
    auto opened = Database::open(path);
    if (!opened)
        return 1;
    (void)(*opened)->inTransaction([&]() -> Status {
        (void)MetaRepository(**opened).set(QStringLiteral("count"), QStringLiteral("2"));
        ::kill(::getpid(), SIGKILL);
        return Done{};
    });
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() == 3 && arguments.at(1) == QStringLiteral("--die-in-a-change"))
        return dieInAChange(arguments.at(2));
    TestDatabase test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_database.moc"
