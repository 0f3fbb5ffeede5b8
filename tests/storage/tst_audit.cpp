// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/auditnote.h"
#include "storage/journalrepository.h"
#include "storage/ledgerrepository.h"
#include "storagefixture.h"

#include <QTest>

using namespace jaego;
using namespace jaego::test;

namespace {

const QDateTime kNow = at("2026-11-23T10:00:00.123Z");

AuditEntry entryOf(int number)
{
    AuditEntry entry;
    entry.at = kNow.addSecs(number);
    entry.who = QStringLiteral("kim");
    entry.what = QStringLiteral("adjust");
    entry.subject = QStringLiteral("SKU-%1").arg(number);
    entry.why = QStringLiteral("count");
    entry.before = QString::number(number);
    entry.after = QString::number(number + 1);
    return entry;
}

/// Five entries, and nothing any more that keeps a stranger from changing them.
struct OpenLog {
    StorageFixture fixture;
    AuditRepository audit{ *fixture.db };

    OpenLog()
    {
        for (int i = 1; i <= 5; ++i) {
            if (!audit.append(entryOf(i)))
                qFatal("the log cannot be written");
        }
        for (const char *trigger : { "audit_log_no_update", "audit_log_no_delete", "audit_log_no_replace" })
            change(QStringLiteral("DROP TRIGGER ") + QLatin1String(trigger));
    }
    void change(const QString &statement)
    {
        const QString refused = fixture.tryStatement(statement);
        if (!refused.isEmpty())
            qFatal("%s", qPrintable(refused));
    }
    [[nodiscard]] QString complaint() const
    {
        const auto checked = audit.verify();
        return checked ? QString() : checked.error().message;
    }
};

WriteIntent intentOf(const QString &id, std::optional<Units> before)
{
    return {
        id, QStringLiteral("RUN"), { ChannelId::Naver, QStringLiteral("77") }, 1, Units(35), kNow, before
    };
}

} // namespace

/// Who did what: nothing of it can be changed unseen.
class TestAudit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anyChangedFieldIsFound_data();
    void anyChangedFieldIsFound();
    void aRemovedEntryIsFound_data();
    void aRemovedEntryIsFound();
    void entriesThatChangedPlacesAreFound();
    void whatFollowsARemovedEndDoesNotHideIt();
    void aLogThatWasMadeAnewDoesNotFitWhatWasNotedOutside();
    void aDatabaseThatLostItsLastDayIsFound();
    void aLogOfTheSchemaBeforeIsTakenOver();
    void everyWriteToAChannelIsToldWithWhatWasShownBefore();
    void whatBecameOfAWriteIsToldUnlessItWasPlainlyTaken();
    void aWriteThatCannotBeAuditedIsNotJournaled();
    void theLedgersOwnMovementsAreToldOnce();
};

void TestAudit::anyChangedFieldIsFound_data()
{
    QTest::addColumn<QString>("change");
    for (const char *change :
         { "at = at + 1", "who = 'lee'", "what = 'x'", "subject = 'x'", "why = 'x'", "value_before = '9'",
           "value_after = '9'", "hash = x'00'", "prev_hash = x'00'" })
        QTest::newRow(change) << QString::fromLatin1(change);
}

void TestAudit::anyChangedFieldIsFound()
{
    QFETCH(QString, change);
    OpenLog log;
    QCOMPARE(log.complaint(), QString());
    log.change(QStringLiteral("UPDATE audit_log SET %1 WHERE number = 3").arg(change));
    QVERIFY2(log.complaint().contains(QStringLiteral("entry 3")), qPrintable(log.complaint()));
}

void TestAudit::aRemovedEntryIsFound_data()
{
    QTest::addColumn<QString>("which");
    QTest::addColumn<QString>("named");
    QTest::newRow("the first") << "number = 1"
                               << "entry 1 is gone";
    QTest::newRow("some of the middle") << "number IN (2, 3)"
                                        << "entries 2 to 3 are gone";
    QTest::newRow("the last") << "number = 5"
                              << "entry 5 is gone";
    QTest::newRow("all") << "1 = 1"
                         << "entries 1 to 5 are gone";
}

void TestAudit::aRemovedEntryIsFound()
{
    QFETCH(QString, which);
    QFETCH(QString, named);
    OpenLog log;
    log.change(QStringLiteral("DELETE FROM audit_log WHERE ") + which);
    QVERIFY2(log.complaint().contains(named), qPrintable(log.complaint()));
    // Without SQLite's counter, the head that is kept beside the log still tells.
    log.change(QStringLiteral("DELETE FROM sqlite_sequence WHERE name = 'audit_log'"));
    QVERIFY2(log.complaint().contains(named), qPrintable(log.complaint()));
}

void TestAudit::entriesThatChangedPlacesAreFound()
{
    OpenLog log;
    log.change(QStringLiteral("UPDATE audit_log SET number = 99 WHERE number = 2"));
    log.change(QStringLiteral("UPDATE audit_log SET number = 2 WHERE number = 4"));
    log.change(QStringLiteral("UPDATE audit_log SET number = 4 WHERE number = 99"));
    QVERIFY2(log.complaint().contains(QStringLiteral("entry 2")), qPrintable(log.complaint()));
}

void TestAudit::whatFollowsARemovedEndDoesNotHideIt()
{
    OpenLog log;
    log.change(QStringLiteral("DELETE FROM audit_log WHERE number >= 4"));
    VERIFY_OK(log.audit.append(entryOf(6)));
    QVERIFY2(log.complaint().contains(QStringLiteral("entries 4 to 5 are gone")),
             qPrintable(log.complaint()));
}

/// Whoever can write the file can make every hash anew; not what was noted elsewhere.
void TestAudit::aLogThatWasMadeAnewDoesNotFitWhatWasNotedOutside()
{
    OpenLog log;
    const auto head = log.audit.head();
    VERIFY_OK(head);
    QCOMPARE(AuditHead::fromText(head->text()).value_or(AuditHead{}), *head);
    log.change(QStringLiteral("DELETE FROM audit_log"));
    log.change(QStringLiteral("DELETE FROM meta WHERE name = 'audit.head'"));
    log.change(QStringLiteral("DELETE FROM sqlite_sequence"));
    for (int i = 11; i <= 16; ++i)
        VERIFY_OK(log.audit.append(entryOf(i)));
    QCOMPARE(log.complaint(), QString()); // in itself it is flawless
    const Status noted = log.audit.contains(*head);
    QVERIFY(!noted);
    QCOMPARE(noted.error().kind, Error::Kind::Contradiction);
}

void TestAudit::aDatabaseThatLostItsLastDayIsFound()
{
    ONLY_OF_A_FILE();
    StorageFixture fixture;
    AuditRepository audit(*fixture.db);
    VERIFY_OK(audit.append(entryOf(1)));
    QCOMPARE(readAuditNote(fixture.path()), AuditHead{}); // nothing noted: nothing to miss
    VERIFY_OK(audit.contains(readAuditNote(fixture.path())));
    const QString yesterday = fixture.path() + QStringLiteral(".yesterday");
    VERIFY_OK(fixture.db->copyTo(yesterday));
    VERIFY_OK(audit.append(entryOf(2)));
    const auto head = audit.head();
    VERIFY_OK(head);
    VERIFY_OK(writeAuditNote(fixture.path(), *head));
    VERIFY_OK(audit.contains(readAuditNote(fixture.path())));
    auto old = Database::openForCheck(yesterday);
    VERIFY_OK(old);
    const AuditRepository before(**old);
    VERIFY_OK(before.verify());
    const Status noted = before.contains(readAuditNote(fixture.path()));
    QVERIFY(!noted);
    QVERIFY2(noted.error().message.contains(QStringLiteral("entry 2")), qPrintable(noted.error().message));
}

void TestAudit::aLogOfTheSchemaBeforeIsTakenOver()
{
    ONLY_OF_A_FILE();
    OpenLog log;
    log.change(QStringLiteral("DROP INDEX slow_agreements_by_day"));
    log.change(QStringLiteral("ALTER TABLE write_journal DROP COLUMN value_before"));
    log.change(QStringLiteral("DELETE FROM meta WHERE name = 'audit.head'"));
    log.change(QStringLiteral("PRAGMA user_version = 10"));
    log.fixture.reopen();
    AuditRepository audit(*log.fixture.db);
    const auto head = audit.head();
    VERIFY_OK(head);
    QCOMPARE(head->number, 5);
    VERIFY_OK(audit.append(entryOf(6)));
    QCOMPARE(*audit.verify(), 6);
}

void TestAudit::everyWriteToAChannelIsToldWithWhatWasShownBefore()
{
    StorageFixture fixture;
    JournalRepository journal(*fixture.db);
    VERIFY_OK(journal.recordIntents(
        { intentOf(QStringLiteral("1"), Units(37)), intentOf(QStringLiteral("2"), std::nullopt) }));
    VERIFY_OK(journal.recordOutcome(QStringLiteral("1"), WriteOutcome::Accepted, kNow));
    const auto log = AuditRepository(*fixture.db).list(10);
    VERIFY_OK(log);
    QCOMPARE(log->size(), 2);
    const AuditEntry &first = log->last();
    QCOMPARE(first.what, QStringLiteral("channel.write"));
    QCOMPARE(first.who, QStringLiteral("jaego"));
    QCOMPARE(first.subject, QStringLiteral("NAVER 77"));
    QCOMPARE(first.why, QStringLiteral("run RUN"));
    QCOMPARE(first.before, QStringLiteral("37"));
    QCOMPARE(first.after, QStringLiteral("35"));
    QCOMPARE(log->first().before, QString());
    const auto all = journal.all();
    VERIFY_OK(all);
    QCOMPARE(all->first().intent, intentOf(QStringLiteral("1"), Units(37)));
}

void TestAudit::whatBecameOfAWriteIsToldUnlessItWasPlainlyTaken()
{
    StorageFixture fixture;
    JournalRepository journal(*fixture.db);
    VERIFY_OK(journal.recordIntents({ intentOf(QStringLiteral("1"), Units(37)) }));
    VERIFY_OK(
        journal.recordOutcome(QStringLiteral("1"), WriteOutcome::Failed, kNow, QStringLiteral("refused")));
    const auto log = AuditRepository(*fixture.db).list(1);
    VERIFY_OK(log);
    QCOMPARE(log->first().what, QStringLiteral("channel.write.failed"));
    QCOMPARE(log->first().subject, QStringLiteral("NAVER 77"));
    QVERIFY(log->first().why.contains(QStringLiteral("refused")));
}

void TestAudit::aWriteThatCannotBeAuditedIsNotJournaled()
{
    StorageFixture fixture;
    QCOMPARE(fixture.tryStatement(QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON audit_log"
                                                 " BEGIN SELECT RAISE(ABORT, 'no room'); END")),
             QString());
    JournalRepository journal(*fixture.db);
    QVERIFY(!journal.recordIntents({ intentOf(QStringLiteral("1"), Units(37)) }));
    const auto all = journal.all();
    VERIFY_OK(all);
    QVERIFY(all->isEmpty());
}

void TestAudit::theLedgersOwnMovementsAreToldOnce()
{
    StorageFixture fixture;
    LedgerRepository ledger(*fixture.db);
    Product product;
    product.sku = QStringLiteral("A");
    VERIFY_OK(ledger.saveProducts({ product }, kNow));
    LedgerAdjustment order;
    order.id = QStringLiteral("order-1");
    order.sku = product.sku;
    order.delta = Units(5);
    order.reason = QStringLiteral("receipt");
    VERIFY_OK(ledger.apply(order, kNow));
    VERIFY_OK(ledger.apply(order, kNow)); // the same again books nothing
    const auto log = AuditRepository(*fixture.db).list(10);
    VERIFY_OK(log);
    QCOMPARE(log->size(), 1);
    QCOMPARE(log->first().what, QStringLiteral("ledger.write"));
    QCOMPARE(log->first().before, QStringLiteral("0"));
    QCOMPARE(log->first().after, QStringLiteral("5"));
}

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
