// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/proposaldesk.h"
#include "support/world.h"

#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QtTest/QTest>

using namespace jaego;
using namespace jaego::test;

/// What to buy, as drafts: runs compute, people decide, and neither undoes the other.
class TestPurchasingWorld : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { registerEngineTypes(); }
    void aLowProductGetsOneProposalThatRunsFollow();
    void aPersonsNumberOutlastsEveryRun();
    void aTargetedRunLeavesTheOtherDrafts();
    void anUntouchedProposalClosesWhenTheProductHasRecovered();
    void anEditedProposalStaysAndSaysThatItIsNoLongerNeeded();
    void aPreviewProposesNothing();
    void anApprovalIsAFileAnAuditEntryAndNoSecondProposal();
    void whatASpreadsheetWouldRunIsMadeHarmless();
    void aFileThatCannotBeWrittenApprovesNothing();
    void aDismissedProductIsNotProposedAgainUntilItHasRecovered();
    void aSnoozedProposalComesBackByItself();
    void whatWasDismissedMayBeTakenBack();
    void aDecisionThatCannotBeStoredIsNotMade();
    void aNewSupplierIsTakenOverFromTheWarehouse();
    void nonsenseIsRefusedInWords();
    void draftsOutliveARestart();

private:
    static QList<ProposalLine> read(World &world)
    {
        QSignalSpy told(&world.engine(), &Engine::proposalsRead);
        world.engine().tellProposals();
        return told.isEmpty() ? QList<ProposalLine>() : told.first().first().value<ProposalSnapshot>().lines;
    }
    static ProposalLine lineOf(World &world, const Sku &sku)
    {
        const QList<ProposalLine> lines = read(world);
        for (const ProposalLine &line : lines) {
            if (line.proposal.sku == sku)
                return line;
        }
        return {};
    }
    static ProposalChoice choiceOf(World &world, const Sku &sku, ProposalAction action)
    {
        ProposalChoice choice;
        choice.action = action;
        choice.ids = { lineOf(world, sku).proposal.id };
        choice.reason = QStringLiteral("단종 예정");
        choice.until = QDateTime::currentDateTimeUtc().addDays(7);
        return choice;
    }
    static void edit(World &world, const Sku &sku, qint64 quantity)
    {
        ProposalChoice choice = choiceOf(world, sku, ProposalAction::SetQuantity);
        choice.quantity = Units(quantity);
        world.engine().decideProposals(choice);
    }
};

void TestPurchasingWorld::aLowProductGetsOneProposalThatRunsFollow()
{
    World world;
    QSignalSpy status(&world.engine(), &Engine::statusChanged);
    world.runOnce();
    QVERIFY(read(world).isEmpty());
    world.stock(world.sku(1), 8);
    world.runOnce();
    QCOMPARE(read(world).size(), 1);
    const ProposalLine first = read(world).first();
    QCOMPARE(first.proposal.sku, world.sku(1));
    QCOMPARE(first.proposal.proposed, Units(42)); // up to half the overstock limit
    QCOMPARE(first.available, Units(8));
    QCOMPARE(first.level, Level::Low);
    world.engine().acknowledgeAlerts({ QStringLiteral("any") }); // tells the counts
    QCOMPARE(status.last().first().value<EngineStatus>().openProposals, 1);
    world.stock(world.sku(1), 3);
    const RunReport second = world.runOnce();
    QCOMPARE(read(world).size(), 1);
    QCOMPARE(read(world).first().proposal.id, first.proposal.id);
    QCOMPARE(read(world).first().proposal.proposed, Units(47));
    QCOMPARE(read(world).first().proposal.runId, second.runId);
}

void TestPurchasingWorld::aPersonsNumberOutlastsEveryRun()
{
    World world;
    world.stock(world.sku(1), 8);
    world.runOnce();
    edit(world, world.sku(1), 120);
    QCOMPARE(lineOf(world, world.sku(1)).proposal.quantity(), Units(120));
    world.stock(world.sku(1), 3);
    world.runOnce();
    const Proposal after = lineOf(world, world.sku(1)).proposal;
    QCOMPARE(after.quantity(), Units(120));
    QCOMPARE(after.proposed, Units(47)); // what the run computes is told beside it
    const auto audit = world.store().audit.list(1'000);
    const auto edited = std::find_if(audit->cbegin(), audit->cend(), [](const AuditEntry &entry) {
        return entry.what == QStringLiteral("proposal.edit"); // the run wrote to channels since
    });
    QVERIFY(edited != audit->cend());
    QCOMPARE(edited->before, QStringLiteral("open 42"));
    QCOMPARE(edited->after, QStringLiteral("open 120"));
    ProposalChoice back = choiceOf(world, world.sku(1), ProposalAction::SetQuantity);
    world.engine().decideProposals(back);
    QCOMPARE(lineOf(world, world.sku(1)).proposal.quantity(), Units(47));
}

void TestPurchasingWorld::aTargetedRunLeavesTheOtherDrafts()
{
    World world;
    for (const int number : { 1, 2, 3 })
        world.stock(world.sku(number), 4);
    world.runOnce();
    edit(world, world.sku(2), 99);
    const ProposalLine untouched = lineOf(world, world.sku(3));
    world.stock(world.sku(1), 2);
    world.runOnce(QList<Sku>{ world.sku(1) });
    QCOMPARE(read(world).size(), 3);
    QCOMPARE(lineOf(world, world.sku(1)).proposal.proposed, Units(48));
    QCOMPARE(lineOf(world, world.sku(2)).proposal.quantity(), Units(99));
    QCOMPARE(lineOf(world, world.sku(3)), untouched);
}

void TestPurchasingWorld::anUntouchedProposalClosesWhenTheProductHasRecovered()
{
    World world;
    world.stock(world.sku(1), 4);
    world.runOnce();
    world.stock(world.sku(1), 60);
    world.runOnce();
    QCOMPARE(lineOf(world, world.sku(1)).proposal.state, ProposalState::Closed);
    QCOMPARE(*world.store().proposals.openCount(QDateTime::currentDateTimeUtc()), 0);
    world.stock(world.sku(1), 4); // and low again: a new one
    world.runOnce();
    QCOMPARE(lineOf(world, world.sku(1)).proposal.state, ProposalState::Open);
    QCOMPARE(read(world).size(), 2);
}

void TestPurchasingWorld::anEditedProposalStaysAndSaysThatItIsNoLongerNeeded()
{
    World world;
    world.stock(world.sku(1), 4);
    world.runOnce();
    edit(world, world.sku(1), 99);
    world.stock(world.sku(1), 60);
    world.runOnce();
    const Proposal after = lineOf(world, world.sku(1)).proposal;
    QCOMPARE(after.state, ProposalState::Open);
    QCOMPARE(after.quantity(), Units(99));
    QVERIFY(!after.needed);
    world.stock(world.sku(1), 4);
    world.runOnce();
    QVERIFY(lineOf(world, world.sku(1)).proposal.needed);
}

void TestPurchasingWorld::aPreviewProposesNothing()
{
    World world;
    world.stock(world.sku(1), 4);
    const RunReport preview = world.dryRun();
    QVERIFY(!preview.proposals.isEmpty());
    QVERIFY(read(world).isEmpty());
}

void TestPurchasingWorld::anApprovalIsAFileAnAuditEntryAndNoSecondProposal()
{
    World world;
    world.stock(world.sku(1), 4);
    world.stock(world.sku(2), 4);
    world.runOnce();
    edit(world, world.sku(1), 99);
    ProposalChoice choice = choiceOf(world, world.sku(1), ProposalAction::Approve);
    choice.path = world.dataDir() + QStringLiteral("/order.csv");
    QSignalSpy noticed(&world.engine(), &Engine::noticed);
    world.engine().decideProposals(choice);
    QVERIFY(!noticed.isEmpty());
    QCOMPARE(noticed.last().first().value<Notice>().severity, Notice::Severity::Info);
    QFile file(choice.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
    const QList<QByteArray> rows = bytes.split('\n');
    QCOMPARE(rows.size(), 3); // head, one product, and what follows the last line's end
    QVERIFY(rows.at(1).contains(world.sku(1).toUtf8()));
    QVERIFY(rows.at(1).contains(",99,"));
    QCOMPARE(lineOf(world, world.sku(1)).proposal.state, ProposalState::Approved);
    QCOMPARE(lineOf(world, world.sku(2)).proposal.state, ProposalState::Open);
    const auto audit = world.store().audit.list(1);
    QCOMPARE(audit->first().what, QStringLiteral("proposal.approve"));
    QCOMPARE(audit->first().subject, world.sku(1));
    world.runOnce();
    QCOMPARE(read(world).size(), 2); // ordered once
    world.engine().decideProposals(choice); // a second click
    QCOMPARE(noticed.last().first().value<Notice>().severity, Notice::Severity::Error);
}

void TestPurchasingWorld::whatASpreadsheetWouldRunIsMadeHarmless()
{
    World world;
    ProposalDesk desk(&world.book(), &world.store());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QStringList starts{ QStringLiteral("="), QStringLiteral("+"),  QStringLiteral("-"),
                              QStringLiteral("@"), QStringLiteral("\t"), QStringLiteral("\r") };
    RunReport report;
    report.runId = QStringLiteral("01RUN");
    for (const QString &start : starts) {
        Product product;
        product.sku = start + QStringLiteral("cmd|1");
        product.name = start + QStringLiteral("HYPERLINK(\"http://x\")");
        product.supplier = QStringLiteral("케이블나라");
        product.moq = Units(24);
        world.book().putProduct(product);
        world.book().count(product.sku, Units(2), Units(0), now);
        report.proposals.append({ product.sku, Units(48), {} });
    }
    QVERIFY(desk.follow(report, {}, 7, now).ok());
    const auto lines = desk.lines(now, {});
    QVERIFY(lines.ok());
    ProposalChoice choice;
    choice.action = ProposalAction::Approve;
    for (const ProposalLine &line : *lines)
        choice.ids.append(line.proposal.id);
    QCOMPARE(choice.ids.size(), starts.size());
    choice.path = world.dataDir() + QStringLiteral("/order.csv");
    QVERIFY(desk.decide(choice, QStringLiteral("김재고"), now).ok());
    QFile file(choice.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    for (const QString &start : starts) {
        QVERIFY2(text.contains(QStringLiteral("'") + start + QStringLiteral("cmd|1")), qPrintable(start));
        QVERIFY2(text.contains(QStringLiteral("'") + start + QStringLiteral("HYPERLINK")), qPrintable(start));
    }
    QVERIFY(text.contains(QStringLiteral(",48,24,"))); // numbers stay numbers
}

void TestPurchasingWorld::aFileThatCannotBeWrittenApprovesNothing()
{
    World world;
    world.stock(world.sku(1), 4);
    world.runOnce();
    ProposalChoice choice = choiceOf(world, world.sku(1), ProposalAction::Approve);
    QSignalSpy noticed(&world.engine(), &Engine::noticed);
    for (const QString &path : { QString(), QStringLiteral("/no/such/folder/order.csv") }) {
        choice.path = path;
        world.engine().decideProposals(choice);
        QCOMPARE(noticed.last().first().value<Notice>().severity, Notice::Severity::Error);
        QCOMPARE(lineOf(world, world.sku(1)).proposal.state, ProposalState::Open);
    }
}

void TestPurchasingWorld::aDismissedProductIsNotProposedAgainUntilItHasRecovered()
{
    World world;
    world.stock(world.sku(1), 4);
    world.runOnce();
    world.engine().decideProposals(choiceOf(world, world.sku(1), ProposalAction::Dismiss));
    QCOMPARE(lineOf(world, world.sku(1)).proposal.reason, QStringLiteral("단종 예정"));
    world.stock(world.sku(1), 2);
    world.runOnce();
    QCOMPARE(read(world).size(), 1);
    world.stock(world.sku(1), 30);
    world.runOnce();
    world.stock(world.sku(1), 4);
    world.runOnce();
    QCOMPARE(read(world).size(), 2);
    QCOMPARE(read(world).first().proposal.state, ProposalState::Open);
}

void TestPurchasingWorld::aSnoozedProposalComesBackByItself()
{
    World world;
    world.stock(world.sku(1), 4);
    world.runOnce();
    ProposalChoice choice = choiceOf(world, world.sku(1), ProposalAction::Snooze);
    world.engine().decideProposals(choice);
    QCOMPARE(lineOf(world, world.sku(1)).proposal.state, ProposalState::Snoozed);
    world.runOnce();
    QCOMPARE(read(world).size(), 1);
    QCOMPARE(lineOf(world, world.sku(1)).proposal.state, ProposalState::Snoozed);
    const ProposalDesk desk(&world.book(), &world.store());
    const auto later = desk.lines(choice.until, {});
    QVERIFY(later.ok() && later->size() == 1);
    QCOMPARE(later->first().proposal.state, ProposalState::Open);
}

void TestPurchasingWorld::whatWasDismissedMayBeTakenBack()
{
    World world;
    world.stock(world.sku(1), 4);
    world.runOnce();
    world.engine().decideProposals(choiceOf(world, world.sku(1), ProposalAction::Dismiss));
    world.engine().decideProposals(choiceOf(world, world.sku(1), ProposalAction::Reopen));
    const Proposal back = lineOf(world, world.sku(1)).proposal;
    QCOMPARE(back.state, ProposalState::Open);
    QVERIFY(!back.decidedAt.isValid());
    QCOMPARE(world.store().audit.list(1)->first().what, QStringLiteral("proposal.reopen"));
}

void TestPurchasingWorld::aDecisionThatCannotBeStoredIsNotMade()
{
    World world;
    world.stock(world.sku(1), 4);
    world.runOnce();
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
        raw.setDatabaseName(world.engine().workshop().databasePath());
        QVERIFY(raw.open());
        QSqlQuery query(raw);
        QVERIFY(query.exec(QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON audit_log"
                                          " BEGIN SELECT RAISE(ABORT, 'the disk is full'); END")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("raw"));
    QSignalSpy noticed(&world.engine(), &Engine::noticed);
    edit(world, world.sku(1), 99);
    QCOMPARE(noticed.last().first().value<Notice>().severity, Notice::Severity::Error);
    QCOMPARE(lineOf(world, world.sku(1)).proposal.quantity(), Units(46));
    ProposalChoice choice = choiceOf(world, world.sku(1), ProposalAction::Approve);
    choice.path = world.dataDir() + QStringLiteral("/order.csv");
    world.engine().decideProposals(choice);
    QVERIFY(noticed.last().first().value<Notice>().text.contains(choice.path)); // it lies there: say so
    QCOMPARE(lineOf(world, world.sku(1)).proposal.state, ProposalState::Open);
    const auto open = world.store().alerts.open();
    QVERIFY(open.ok() && !open->isEmpty());
    world.engine().acknowledgeAlerts({ open->first().id });
    QVERIFY(!world.store().alerts.open()->first().acknowledgedAt.isValid());
}

void TestPurchasingWorld::aNewSupplierIsTakenOverFromTheWarehouse()
{
    World world;
    ProposalDesk desk(&world.book(), &world.store());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Product product;
    product.sku = QStringLiteral("MUG-02");
    world.book().putProduct(product);
    world.book().count(product.sku, Units(2), Units(0), now);
    RunReport report;
    report.runId = QStringLiteral("01RUN");
    report.proposals = { { product.sku, Units(48), {} } };
    QVERIFY(desk.follow(report, {}, 7, now).ok());
    product.supplier = QStringLiteral("이천도예");
    world.book().putProduct(product);
    QVERIFY(desk.follow(report, {}, 7, now).ok());
    QCOMPARE(lineOf(world, product.sku).proposal.supplier, QStringLiteral("이천도예"));
}

void TestPurchasingWorld::nonsenseIsRefusedInWords()
{
    World world;
    world.stock(world.sku(1), 4);
    world.runOnce();
    QSignalSpy noticed(&world.engine(), &Engine::noticed);
    const auto refused = [&](const ProposalChoice &choice) {
        noticed.clear();
        world.engine().decideProposals(choice);
        return noticed.size() == 1
            && noticed.first().first().value<Notice>().severity == Notice::Severity::Error;
    };
    ProposalChoice unnamed;
    QVERIFY(refused(unnamed));
    ProposalChoice unknown;
    unknown.ids = { QStringLiteral("no such") };
    QVERIFY(refused(unknown));
    ProposalChoice negative = choiceOf(world, world.sku(1), ProposalAction::SetQuantity);
    negative.quantity = Units(-4);
    QVERIFY(refused(negative));
    ProposalChoice silent = choiceOf(world, world.sku(1), ProposalAction::Dismiss);
    silent.reason = QStringLiteral("  ");
    QVERIFY(refused(silent));
    ProposalChoice past = choiceOf(world, world.sku(1), ProposalAction::Snooze);
    past.until = QDateTime::currentDateTimeUtc().addSecs(-1);
    QVERIFY(refused(past));
    QCOMPARE(lineOf(world, world.sku(1)).proposal.quantity(), Units(46));
}

void TestPurchasingWorld::draftsOutliveARestart()
{
    World world;
    world.stock(world.sku(1), 4);
    world.stock(world.sku(2), 4);
    world.runOnce();
    edit(world, world.sku(1), 99);
    world.restart();
    QCOMPARE(lineOf(world, world.sku(1)).proposal.quantity(), Units(99));
    world.runOnce();
    QCOMPARE(lineOf(world, world.sku(1)).proposal.quantity(), Units(99));
    QCOMPARE(lineOf(world, world.sku(2)).proposal.state, ProposalState::Open);
}

QTEST_GUILESS_MAIN(TestPurchasingWorld)
#include "tst_purchasingworld.moc"
