// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/auditnote.h"
#include "storage/backup.h"
#include "storage/cataloguerepository.h"
#include "storage/metarepository.h"
#include "storage/restore.h"
#include "storagefixture.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace jaego;
using namespace jaego::test;

namespace {

const QDateTime kNow = QDateTime::fromString(QStringLiteral("2026-11-23T10:00:00Z"), Qt::ISODate);

/// To its end; the error, where it fails.
Result<BackupInfo> backUp(Database *database, const QDateTime &at = kNow)
{
    auto begun = BackupCopy::begin(database, at);
    if (!begun)
        return begun.error();
    const QDeadlineTimer deadline(60'000);
    while (!deadline.hasExpired()) {
        const auto done = (*begun)->step();
        if (!done)
            return done.error();
        if (*done)
            return (*begun)->made();
    }
    return Error(Error::Kind::Timeout, QStringLiteral("test"), QStringLiteral("the backup never ends"));
}

void fill(Database *database, int rows)
{
    MetaRepository meta(*database);
    for (int i = 0; i < rows; ++i)
        VERIFY_OK(meta.set(QStringLiteral("row %1").arg(i), QString(2'000, QLatin1Char('x'))));
}

QString valueIn(const QString &path, const QString &key)
{
    const auto database = Database::openForCheck(path);
    if (!database)
        return database.error().message;
    const auto value = MetaRepository(**database).value(key);
    return value ? value->value_or(QStringLiteral("-")) : value.error().message;
}

} // namespace

/// Copies of the database, and the way back to them.
class TestBackup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCopyHoldsWhatIsWrittenWhileItIsMade();
    void aCopyIsTheOwnersAloneAndOneFile();
    void sevenAreKept();
    void aDamagedCopyIsNotKeptAndCostsNoOlderOne();
    void aFullDiskCostsNoOlderCopy();
    void draftsOfAKilledBackupAreCleared();
    void aRestoreGoesBackAndKeepsWhatWas();
    void afterARestoreTheChannelsAreUnread();
    void aCopyThatIsDamagedIsNotRestored();
    void aRestoreThatWasKilledIsEndedAtTheNextStart_data();
    void aRestoreThatWasKilledIsEndedAtTheNextStart();
    void aDatabaseThatCannotBeReadIsReplaced();
};

void TestBackup::aCopyHoldsWhatIsWrittenWhileItIsMade()
{
    StorageFixture fixture;
    fill(fixture.db.get(), 1'500); // several steps
    auto begun = BackupCopy::begin(fixture.db.get(), kNow);
    VERIFY_OK(begun);
    int steps = 0;
    bool ended = false;
    const QDeadlineTimer deadline(60'000);
    while (!ended && !deadline.hasExpired()) {
        const auto done = (*begun)->step();
        VERIFY_OK(done);
        ended = *done;
        if (++steps == 1) // beside the copy, by the connection that is copied
            VERIFY_OK(MetaRepository(*fixture.db).set(QStringLiteral("meanwhile"), QStringLiteral("yes")));
    }
    QVERIFY(ended);
    QVERIFY(steps > 2);
    QCOMPARE(valueIn((*begun)->made().path, QStringLiteral("meanwhile")), QStringLiteral("yes"));
    VERIFY_OK(checkBackup((*begun)->made().path));
}

void TestBackup::aCopyIsTheOwnersAloneAndOneFile()
{
    StorageFixture fixture;
    const auto made = backUp(fixture.db.get());
    VERIFY_OK(made);
    QVERIFY(made->path.endsWith(QStringLiteral("/backups/jaego-20261123-100000.db")));
    QCOMPARE(made->bytes, QFileInfo(made->path).size());
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(made->path) & others));
    const QDir folder = QFileInfo(made->path).absoluteDir();
    QCOMPARE(folder.entryList(QDir::Files).size(), 1);
}

void TestBackup::sevenAreKept()
{
    StorageFixture fixture;
    for (int day = 0; day < 9; ++day)
        VERIFY_OK(backUp(fixture.db.get(), kNow.addDays(day)));
    VERIFY_OK(backUp(fixture.db.get(), kNow.addDays(8))); // the same second again: another name
    const QList<BackupInfo> kept = listBackups(backupFolderOf(fixture.path()));
    QCOMPARE(kept.size(), 7);
    QCOMPARE(kept.first().takenAt, kNow.addDays(8).addSecs(1));
    QCOMPARE(kept.last().takenAt, kNow.addDays(3));
}

void TestBackup::aDamagedCopyIsNotKeptAndCostsNoOlderOne()
{
    StorageFixture fixture;
    VERIFY_OK(backUp(fixture.db.get()));
    // An audit log that somebody changed: a copy of it proves nothing.
    AuditEntry entry;
    entry.at = kNow;
    VERIFY_OK(AuditRepository(*fixture.db).append(entry));
    QCOMPARE(fixture.tryStatement(QStringLiteral("DROP TRIGGER audit_log_no_update")), QString());
    QCOMPARE(fixture.tryStatement(QStringLiteral("UPDATE audit_log SET why = 'x'")), QString());
    const auto made = backUp(fixture.db.get(), kNow.addDays(1));
    QVERIFY(!made);
    QVERIFY2(made.error().message.contains(QStringLiteral("entry 1")), qPrintable(made.error().message));
    const QString folder = backupFolderOf(fixture.path());
    QCOMPARE(listBackups(folder).size(), 1);
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 1); // and no draft
}

void TestBackup::aFullDiskCostsNoOlderCopy()
{
    StorageFixture fixture;
    VERIFY_OK(backUp(fixture.db.get()));
    fill(fixture.db.get(), 2'000);
    struct rlimit before { };
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    struct rlimit small = before;
    small.rlim_cur = 1'000'000;
    auto *handler = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto made = backUp(fixture.db.get(), kNow.addDays(1));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!made);
    QVERIFY2(made.error().message.contains(QStringLiteral("jaego-20261124")),
             qPrintable(made.error().message));
    QCOMPARE(QDir(backupFolderOf(fixture.path())).entryList(QDir::Files).size(), 1);
    VERIFY_OK(fixture.db->checkIntegrity());
    VERIFY_OK(backUp(fixture.db.get(), kNow.addDays(1))); // room again: it goes on
}

void TestBackup::draftsOfAKilledBackupAreCleared()
{
    StorageFixture fixture;
    const auto made = backUp(fixture.db.get());
    VERIFY_OK(made);
    const QString folder = backupFolderOf(fixture.path());
    QVERIFY(QFile::copy(made->path, folder + QStringLiteral("/jaego-20261124-100000.db.part")));
    QCOMPARE(listBackups(folder).size(), 1); // never taken for a backup
    clearUnfinishedBackups(folder);
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 1);
}

void TestBackup::aRestoreGoesBackAndKeepsWhatWas()
{
    StorageFixture fixture;
    VERIFY_OK(MetaRepository(*fixture.db).set(QStringLiteral("day"), QStringLiteral("monday")));
    const auto made = backUp(fixture.db.get());
    VERIFY_OK(made);
    VERIFY_OK(MetaRepository(*fixture.db).set(QStringLiteral("day"), QStringLiteral("tuesday")));
    fixture.db.reset();
    const auto aside = restoreBackup(fixture.path(), made->path, QStringLiteral("kim"), kNow.addDays(1));
    VERIFY_OK(aside);
    QCOMPARE(valueIn(fixture.path(), QStringLiteral("day")), QStringLiteral("monday"));
    QCOMPARE(valueIn(*aside, QStringLiteral("day")), QStringLiteral("tuesday"));
    fixture.reopen();
    const auto audit = AuditRepository(*fixture.db).list(1);
    VERIFY_OK(audit);
    QCOMPARE(audit->first().what, QStringLiteral("restore"));
    QCOMPARE(audit->first().who, QStringLiteral("kim"));
    QCOMPARE(audit->first().subject, QStringLiteral("jaego-20261123-100000.db"));
    VERIFY_OK(AuditRepository(*fixture.db).verify());
}

void TestBackup::afterARestoreTheChannelsAreUnread()
{
    StorageFixture fixture;
    QCOMPARE(fixture.tryStatement(QStringLiteral(
                 "INSERT INTO listings (channel, external_id, parent_id, title, option_name, seller_code,"
                 " barcode, writability, sale_state, published, observed_at, agreed)"
                 " VALUES ('NAVER', '1', '', '', '', '', '', 'writable', 'on_sale', 5, 1, 5)")),
             QString());
    const auto made = backUp(fixture.db.get());
    VERIFY_OK(made);
    fixture.db.reset();
    VERIFY_OK(restoreBackup(fixture.path(), made->path, QStringLiteral("kim"), kNow));
    fixture.reopen();
    const auto listings = CatalogueRepository(*fixture.db).listings();
    VERIFY_OK(listings);
    QCOMPARE(listings->size(), 1);
    QVERIFY(!listings->first().published);
    QVERIFY(!listings->first().agreed);
    QVERIFY(!listings->first().observedAt.isValid());
}

void TestBackup::aCopyThatIsDamagedIsNotRestored()
{
    StorageFixture fixture;
    fill(fixture.db.get(), 200);
    const auto made = backUp(fixture.db.get());
    VERIFY_OK(made);
    QFile file(made->path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    file.write(QByteArray(8'192, '\x55'));
    file.close();
    fixture.db.reset();
    const auto aside = restoreBackup(fixture.path(), made->path, QStringLiteral("kim"), kNow);
    QVERIFY(!aside);
    QVERIFY2(aside.error().message.contains(QStringLiteral("nothing was changed")),
             qPrintable(aside.error().message));
    fixture.reopen();
    VERIFY_OK(fixture.db->checkIntegrity());
    QCOMPARE(QFileInfo(fixture.path()).absoluteDir().entryList({ QStringLiteral("jaego.sqlite.*") }).size(),
             0);
}

void TestBackup::aRestoreThatWasKilledIsEndedAtTheNextStart_data()
{
    QTest::addColumn<bool>("journalMoved");
    QTest::addColumn<bool>("databaseMoved");
    QTest::addColumn<bool>("copyPlaced");
    QTest::newRow("when it was decided") << false << false << false;
    QTest::newRow("when the journal had been moved") << true << false << false;
    QTest::newRow("when the database had been moved") << true << true << false;
    QTest::newRow("when the copy had been placed") << true << true << true;
}

/// The state on the disk as a kill leaves it, made by hand.
void TestBackup::aRestoreThatWasKilledIsEndedAtTheNextStart()
{
    QFETCH(bool, journalMoved);
    QFETCH(bool, databaseMoved);
    QFETCH(bool, copyPlaced);
    StorageFixture fixture;
    VERIFY_OK(MetaRepository(*fixture.db).set(QStringLiteral("day"), QStringLiteral("monday")));
    const auto made = backUp(fixture.db.get());
    VERIFY_OK(made);
    VERIFY_OK(MetaRepository(*fixture.db).set(QStringLiteral("day"), QStringLiteral("tuesday")));
    fixture.db.reset();
    const QString path = fixture.path();
    const QString aside = path + QStringLiteral(".before-restore-x");
    QFile wal(path
              + QStringLiteral("-wal")); // of a process that was killed: not a word of it may reach the copy
    QVERIFY(wal.open(QIODevice::WriteOnly));
    wal.write(QByteArray(4'096, 'w'));
    wal.close();
    QVERIFY(QFile::copy(made->path, path + QStringLiteral(".restoring")));
    QFile mark(path + QStringLiteral(".restore"));
    QVERIFY(mark.open(QIODevice::WriteOnly));
    mark.write("jaego.sqlite.before-restore-x");
    mark.close();
    if (journalMoved)
        QVERIFY(QFile::rename(wal.fileName(), aside + QStringLiteral("-wal")));
    if (databaseMoved)
        QVERIFY(QFile::rename(path, aside));
    if (copyPlaced)
        QVERIFY(QFile::rename(path + QStringLiteral(".restoring"), path));
    QVERIFY(isRestoring(path));

    VERIFY_OK(finishRestore(path));
    QVERIFY(!isRestoring(path));
    QVERIFY(!QFile::exists(path + QStringLiteral(".restoring")));
    QVERIFY(!QFile::exists(path + QStringLiteral("-wal")));
    QCOMPARE(valueIn(path, QStringLiteral("day")), QStringLiteral("monday"));
    QVERIFY(QFile::exists(aside));
    QVERIFY(QFile::exists(aside + QStringLiteral("-wal")));
    VERIFY_OK(finishRestore(path)); // once more changes nothing
    QCOMPARE(valueIn(path, QStringLiteral("day")), QStringLiteral("monday"));
}

void TestBackup::aDatabaseThatCannotBeReadIsReplaced()
{
    StorageFixture fixture;
    VERIFY_OK(MetaRepository(*fixture.db).set(QStringLiteral("day"), QStringLiteral("monday")));
    const auto made = backUp(fixture.db.get());
    VERIFY_OK(made);
    fixture.db.reset();
    QFile file(fixture.path());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("this was a database once");
    file.close();
    const auto opened = Database::open(fixture.path());
    QVERIFY(!opened);
    QVERIFY2(opened.error().message.contains(QStringLiteral("jaego restore")),
             qPrintable(opened.error().message));
    const auto aside = restoreBackup(fixture.path(), made->path, QStringLiteral("kim"), kNow);
    VERIFY_OK(aside);
    QCOMPARE(valueIn(fixture.path(), QStringLiteral("day")), QStringLiteral("monday"));
    QFile kept(*aside);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), QByteArray("this was a database once"));
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
