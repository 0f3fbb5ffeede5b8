// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/auditnote.h"
#include "storage/journalrepository.h"
#include "storage/metarepository.h"
#include "storagefixture.h"

#include <QFile>
#include <QTest>

using namespace jaego;
using namespace jaego::test;

namespace {

/// What a power cut leaves of a database that is open: the file and its journal, as they are.
void picture(const StorageFixture &fixture, const QString &to)
{
    QVERIFY(QFile::copy(fixture.path(), to));
    QVERIFY(QFile::copy(fixture.path() + QStringLiteral("-wal"), to + QStringLiteral("-wal")));
}

} // namespace

/// Disks that are full or torn and files that somebody else holds: said in words that help, and
/// nothing that was stored before is lost.
class TestFaults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFullDiskIsSaidAndWorkGoesOnWhenThereIsRoom();
    void aLockedFileIsSaid();
    void aTornJournalLosesOnlyItsEndAndThatIsFound_data();
    void aTornJournalLosesOnlyItsEndAndThatIsFound();
    void aFlippedByteInTheAuditTableIsFound();
    void aTornPageIsSaidWithTheWayOut();
};

void TestFaults::aFullDiskIsSaidAndWorkGoesOnWhenThereIsRoom()
{
    StorageFixture fixture;
    JournalRepository journal(*fixture.db);
    MetaRepository meta(*fixture.db);
    VERIFY_OK(meta.set(QStringLiteral("before"), QStringLiteral("kept")));
    // SQLite's own "no further page": the same answer as of a disk without room.
    QCOMPARE(fixture.tryStatement(QStringLiteral("PRAGMA max_page_count = 1")), QString());
    const Status refused = meta.set(QStringLiteral("large"), QString(200'000, QLatin1Char('x')));
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(QStringLiteral("is full")),
             qPrintable(refused.error().message));
    QVERIFY(refused.error().message.contains(fixture.path()));
    QList<WriteIntent> intents;
    intents.reserve(2'000);
    for (int i = 0; i < 2'000; ++i)
        intents.append({ QString::number(i),
                         QString(),
                         { ChannelId::Naver, QString::number(i) },
                         1,
                         Units(1),
                         at("2026-11-23T10:00:00Z") });
    QVERIFY(!journal.recordIntents(intents)); // all or none
    const auto left = journal.all();
    VERIFY_OK(left);
    QVERIFY(left->isEmpty());
    QCOMPARE(fixture.tryStatement(QStringLiteral("PRAGMA max_page_count = 1000000")), QString());
    VERIFY_OK(meta.set(QStringLiteral("large"), QString(200'000, QLatin1Char('x'))));
    VERIFY_OK(journal.recordIntents(intents));
    VERIFY_OK(fixture.db->checkIntegrity());
    QCOMPARE(meta.value(QStringLiteral("before"))->value_or(QString()), QStringLiteral("kept"));
}

void TestFaults::aLockedFileIsSaid()
{
    StorageFixture fixture;
    StorageFixture *holder = &fixture;
    auto second = Database::open(fixture.path());
    VERIFY_OK(second);
    QCOMPARE(holder->tryStatement(QStringLiteral("BEGIN EXCLUSIVE")), QString());
    const Status refused = MetaRepository(**second).set(QStringLiteral("a"), QStringLiteral("b"));
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(QStringLiteral("locked by another program")),
             qPrintable(refused.error().message));
    QCOMPARE(holder->tryStatement(QStringLiteral("COMMIT")), QString());
    VERIFY_OK(MetaRepository(**second).set(QStringLiteral("a"), QStringLiteral("b")));
}

void TestFaults::aTornJournalLosesOnlyItsEndAndThatIsFound_data()
{
    QTest::addColumn<int>("keptPercent");
    QTest::addColumn<bool>("garbage");
    for (const int percent : { 0, 30, 60, 97 }) {
        QTest::addRow("%d %% of it", percent) << percent << false;
        QTest::addRow("%d %% of it and garbage behind", percent) << percent << true;
    }
}

void TestFaults::aTornJournalLosesOnlyItsEndAndThatIsFound()
{
    QFETCH(int, keptPercent);
    QFETCH(bool, garbage);
    StorageFixture fixture;
    QCOMPARE(fixture.tryStatement(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")), QString());
    AuditRepository audit(*fixture.db);
    AuditEntry entry;
    entry.at = at("2026-11-23T10:00:00Z");
    for (int i = 0; i < 40; ++i)
        VERIFY_OK(audit.append(entry));
    const QString torn = fixture.folder.filePath(QStringLiteral("data/torn.sqlite"));
    picture(fixture, torn);
    const auto head = audit.head();
    VERIFY_OK(head);
    VERIFY_OK(writeAuditNote(torn, *head));
    QFile wal(torn + QStringLiteral("-wal"));
    const qint64 kept = wal.size() * keptPercent / 100;
    QVERIFY(wal.resize(kept));
    if (garbage) {
        QVERIFY(wal.open(QIODevice::Append));
        wal.write(QByteArray(9'000, '\x5a'));
        wal.close();
    }
    auto opened = Database::open(torn);
    VERIFY_OK(opened);
    VERIFY_OK((*opened)->checkIntegrity());
    AuditRepository after(**opened);
    const auto rows = after.verify();
    VERIFY_OK(rows); // what is left fits together
    QVERIFY(*rows < 40);
    const Status noted = after.contains(readAuditNote(torn));
    QVERIFY(!noted); // and that something is missing is said
    QVERIFY2(noted.error().message.contains(QStringLiteral("entry 40")), qPrintable(noted.error().message));
    VERIFY_OK(after.append(entry)); // work goes on
}

/// In the file, past SQLite: the text of an entry, found and changed by one bit.
void TestFaults::aFlippedByteInTheAuditTableIsFound()
{
    StorageFixture fixture;
    AuditEntry entry;
    entry.at = at("2026-11-23T10:00:00Z");
    entry.why = QStringLiteral("a reason that can be found in the file");
    VERIFY_OK(AuditRepository(*fixture.db).append(entry));
    QCOMPARE(fixture.tryStatement(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")), QString());
    fixture.db.reset();
    QFile file(fixture.path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray all = file.readAll();
    const qsizetype place = all.indexOf(entry.why.toUtf8());
    QVERIFY(place > 0);
    QVERIFY(file.seek(place));
    file.write(QByteArray(1, static_cast<char>(all.at(place) ^ 1)));
    file.close();
    fixture.reopen();
    VERIFY_OK(fixture.db->checkIntegrity()); // SQLite sees nothing wrong
    const auto checked = AuditRepository(*fixture.db).verify();
    QVERIFY(!checked);
    QVERIFY2(checked.error().message.contains(QStringLiteral("entry 1")),
             qPrintable(checked.error().message));
}

void TestFaults::aTornPageIsSaidWithTheWayOut()
{
    StorageFixture fixture;
    AuditEntry entry;
    entry.at = at("2026-11-23T10:00:00Z");
    entry.why = QString(3'000, QLatin1Char('w'));
    QList<AuditEntry> entries(100, entry);
    VERIFY_OK(AuditRepository(*fixture.db).append(entries));
    QCOMPARE(fixture.tryStatement(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")), QString());
    fixture.db.reset();
    QFile file(fixture.path());
    const qint64 size = file.size();
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(size / 2 / 4096 * 4096));
    file.write(QByteArray(40'960, '\x7f'));
    file.close();
    auto opened = Database::open(fixture.path());
    const QString words = opened ? (*opened)->checkIntegrity().error().message : opened.error().message;
    QVERIFY2(words.contains(QStringLiteral("jaego restore")), qPrintable(words));
    QVERIFY(words.contains(fixture.path()));
    QCOMPARE(QFileInfo(fixture.path()).size(), size); // nothing was made worse
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
