// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/runrepository.h"
#include "storagefixture.h"

using namespace jaego;
using jaego::test::at;
using jaego::test::StorageFixture;

namespace {

RunHead run(const QString &id, const char *started)
{
    RunHead head;
    head.id = id;
    head.trigger = QStringLiteral("schedule");
    head.state = QStringLiteral("COLLECTING");
    head.startedAt = at(started);
    head.budgets = "{\"complete_ms\":60000}";
    return head;
}

const ListingKey kListing{ ChannelId::Cafe24, QStringLiteral("12:P000BCD") };

HeldUpdate heldUpdate(const QString &id, const QString &runId, const ListingKey &listing)
{
    HeldUpdate held;
    held.id = id;
    held.runId = runId;
    held.productId = QStringLiteral("A");
    held.listing = listing;
    held.oldQty = Units(12);
    held.newQty = Units(0);
    held.guard = QStringLiteral("mass_zero");
    held.heldAt = at("2026-11-22T01:00:10Z");
    return held;
}

} // namespace

class TestRuns final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRunCutShortIsFoundAtTheNextStart();
    void aWholeRunComesBackAsItWasStored();
    void aSecondTryOfAListingReplacesTheFirst();
    void runsAreListedNewestFirstInPages();
    void aRunNobodyKnowsIsNotFound();
    void theLastFinishedRunIsNoDryRun();
    void heldUpdatesWaitUntilSomebodyDecides();
    void aNewerHoldTakesTheOldOnesPlace();
    void manualWorkIsClosedWhenTheListingIsRightAgain();
};

void TestRuns::aRunCutShortIsFoundAtTheNextStart()
{
    StorageFixture fixture;
    RunRepository runs(*fixture.db);
    VERIFY_OK(runs.begin(run(QStringLiteral("R1"), "2026-11-22T01:00:00Z")));
    VERIFY_OK(runs.begin(run(QStringLiteral("R2"), "2026-11-22T01:10:00Z")));
    VERIFY_OK(runs.finish(QStringLiteral("R1"), QStringLiteral("COMPLETED"), at("2026-11-22T01:00:04.210Z"),
                          "{}", "{}"));
    VERIFY_OK(
        runs.recordTransition(QStringLiteral("R2"), QStringLiteral("SYNCING"), at("2026-11-22T01:10:02Z")));
    fixture.reopen();
    const auto left = RunRepository(*fixture.db).unfinished();
    VERIFY_OK(left);
    QCOMPARE(left->size(), 1);
    QCOMPARE(left->first().id, QStringLiteral("R2"));
    QCOMPARE(left->first().state, QStringLiteral("SYNCING"));
}

void TestRuns::aWholeRunComesBackAsItWasStored()
{
    StorageFixture fixture;
    RunRepository runs(*fixture.db);
    const QString id = QStringLiteral("R1");
    VERIFY_OK(runs.begin(run(id, "2026-11-22T01:00:00.120Z")));
    VERIFY_OK(runs.recordTransition(id, QStringLiteral("ANALYZING"), at("2026-11-22T01:00:02Z")));
    VERIFY_OK(runs.setAttempts(id, 2));
    const RunStep step{ QStringLiteral("STEP-INV-001"),
                        QStringLiteral("COLLECTING"),
                        at("2026-11-22T01:00:00.120Z"),
                        2'100,
                        10'000,
                        true };
    VERIFY_OK(runs.addStep(id, step));
    const RunSource source{ QStringLiteral("WAREHOUSE"),   QStringLiteral("failed"),        0, 0, 3, 3,
                            QStringLiteral("ERR-INV-004"), QStringLiteral("창고 응답 없음") };
    VERIFY_OK(runs.saveSources(id, { source }));
    VERIFY_OK(runs.saveSources(id, { source }));
    const RunMismatch mismatch{ QStringLiteral("A"), kListing, Units(37), Units(35), Units(35), Units(-2) };
    VERIFY_OK(runs.addMismatches(id, { mismatch }));
    RunUpdate update;
    update.runId = id;
    update.productId = QStringLiteral("A");
    update.listing = kListing;
    update.status = QStringLiteral("SUCCESS");
    update.oldQty = Units(37);
    update.newQty = Units(35);
    update.attempts = 1;
    update.startedAt = at("2026-11-22T01:00:03Z");
    update.finishedAt = at("2026-11-22T01:00:03.500Z");
    VERIFY_OK(runs.saveUpdates(id, { update }));
    const RunFinding about{ QStringLiteral("contradiction"), QStringLiteral("ERR-INV-003"), kListing,
                            QStringLiteral("A"), QStringLiteral("-1") };
    const RunFinding general{ QStringLiteral("drift"), QString::fromLatin1(""), std::nullopt,
                              QString::fromLatin1(""), QStringLiteral("words") };
    VERIFY_OK(runs.addFindings(id, { about, general }));
    VERIFY_OK(runs.finish(id, QStringLiteral("COMPLETED"), at("2026-11-22T01:00:04.210Z"), "{\"updates\":1}",
                          "{\"schema\":\"jaego.run/1\"}"));

    const auto record = runs.load(id);
    VERIFY_OK(record);
    QCOMPARE(record->head.state, QStringLiteral("COMPLETED"));
    QCOMPARE(record->head.attempts, 2);
    QCOMPARE(record->head.startedAt, at("2026-11-22T01:00:00.120Z"));
    QCOMPARE(record->head.finishedAt, at("2026-11-22T01:00:04.210Z"));
    QCOMPARE(record->head.budgets, QByteArray("{\"complete_ms\":60000}"));
    QCOMPARE(record->transitions.size(), 3);
    QCOMPARE(record->transitions.at(1),
             (StoredTransition{ QStringLiteral("ANALYZING"), at("2026-11-22T01:00:02Z") }));
    QCOMPARE(record->steps, QList<RunStep>{ step });
    QCOMPARE(record->sources, QList<RunSource>{ source });
    QCOMPARE(record->mismatches, QList<RunMismatch>{ mismatch });
    QCOMPARE(record->updates, QList<RunUpdate>{ update });
    QCOMPARE(record->findings, (QList<RunFinding>{ about, general }));
    QCOMPARE(record->document, QByteArray("{\"schema\":\"jaego.run/1\"}"));
    QCOMPARE(runs.updatesOf(kListing, 10)->size(), 1);
    QCOMPARE(runs.updates(at("2026-11-22T00:00:00Z"), at("2026-11-23T00:00:00Z"), 10)->size(), 1);
    QCOMPARE(runs.updates(at("2026-11-23T00:00:00Z"), at("2026-11-24T00:00:00Z"), 10)->size(), 0);
}

void TestRuns::aSecondTryOfAListingReplacesTheFirst()
{
    StorageFixture fixture;
    RunRepository runs(*fixture.db);
    VERIFY_OK(runs.begin(run(QStringLiteral("R1"), "2026-11-22T01:00:00Z")));
    RunUpdate update;
    update.listing = kListing;
    update.status = QStringLiteral("FAILED");
    update.attempts = 1;
    VERIFY_OK(runs.saveUpdates(QStringLiteral("R1"), { update }));
    update.status = QStringLiteral("SUCCESS");
    update.attempts = 2;
    VERIFY_OK(runs.saveUpdates(QStringLiteral("R1"), { update }));
    const auto record = runs.load(QStringLiteral("R1"));
    QCOMPARE(record->updates.size(), 1);
    QCOMPARE(record->updates.first().attempts, 2);
    QVERIFY(!record->updates.first().oldQty);
}

void TestRuns::runsAreListedNewestFirstInPages()
{
    StorageFixture fixture;
    RunRepository runs(*fixture.db);
    for (int i = 1; i <= 5; ++i)
        VERIFY_OK(runs.begin(run(QStringLiteral("R%1").arg(i), "2026-11-22T01:00:00Z")));
    const auto firstPage = runs.list(2);
    QCOMPARE(firstPage->at(0).id, QStringLiteral("R5"));
    const auto secondPage = runs.list(2, firstPage->constLast().id);
    QCOMPARE(secondPage->at(0).id, QStringLiteral("R3"));
    QCOMPARE(runs.list(2, QStringLiteral("R1"))->size(), 0);
    QCOMPARE(*runs.count(), 5);
}

void TestRuns::aRunNobodyKnowsIsNotFound()
{
    StorageFixture fixture;
    const auto record = RunRepository(*fixture.db).load(QStringLiteral("nothing"));
    QVERIFY(!record);
    QCOMPARE(record.error().kind, Error::Kind::NotFound);
    QVERIFY(!RunRepository(*fixture.db).addStep(QStringLiteral("nothing"), RunStep()));
}

void TestRuns::theLastFinishedRunIsNoDryRun()
{
    StorageFixture fixture;
    RunRepository runs(*fixture.db);
    QVERIFY(!runs.lastFinished()->has_value());
    VERIFY_OK(runs.begin(run(QStringLiteral("R1"), "2026-11-22T01:00:00Z")));
    RunHead dry = run(QStringLiteral("R2"), "2026-11-22T01:10:00Z");
    dry.dryRun = true;
    VERIFY_OK(runs.begin(dry));
    for (const auto &id : { QStringLiteral("R1"), QStringLiteral("R2") })
        VERIFY_OK(runs.finish(id, QStringLiteral("COMPLETED"), at("2026-11-22T01:20:00Z"), "{}", "{}"));
    QCOMPARE((*runs.lastFinished())->id, QStringLiteral("R1"));
}

void TestRuns::heldUpdatesWaitUntilSomebodyDecides()
{
    StorageFixture fixture;
    RunRepository runs(*fixture.db);
    const HeldUpdate held = heldUpdate(QStringLiteral("H1"), QStringLiteral("R1"), kListing);
    VERIFY_OK(runs.hold({ held, heldUpdate(QStringLiteral("H2"), QStringLiteral("R2"), kListing) }));
    fixture.reopen();
    RunRepository again(*fixture.db);
    QCOMPARE(again.pendingHeld()->size(), 2);
    const auto decided = again.decideHeld(QStringLiteral("R1"), HeldDecision::Approved, QStringLiteral("kim"),
                                          QStringLiteral("재고 실사 확인"), at("2026-11-22T02:00:00Z"));
    VERIFY_OK(decided);
    QCOMPARE(decided->size(), 1);
    QCOMPARE(again.pendingHeld()->size(), 1);
    QCOMPARE(*again.heldOf(QStringLiteral("R1")), *decided);
    QCOMPARE(decided->first().decision, HeldDecision::Approved);
    const auto twice = again.decideHeld(QStringLiteral("R1"), HeldDecision::Rejected, QString(), QString(),
                                        at("2026-11-22T03:00:00Z"));
    QVERIFY(twice->isEmpty());
    QCOMPARE(again.heldOf(QStringLiteral("R1"))->first().decision, HeldDecision::Approved);
}

void TestRuns::aNewerHoldTakesTheOldOnesPlace()
{
    StorageFixture fixture;
    RunRepository runs(*fixture.db);
    VERIFY_OK(runs.hold({ heldUpdate(QStringLiteral("H1"), QStringLiteral("R1"), kListing) }));
    VERIFY_OK(runs.supersedeHeld({ kListing }, QStringLiteral("superseded"), at("2026-11-22T02:00:00Z")));
    QVERIFY(runs.pendingHeld()->isEmpty());
    QCOMPARE(runs.heldOf(QStringLiteral("R1"))->first().reason, QStringLiteral("superseded"));
}

void TestRuns::manualWorkIsClosedWhenTheListingIsRightAgain()
{
    StorageFixture fixture;
    RunRepository runs(*fixture.db);
    StoredManualWork work;
    work.id = QStringLiteral("M1");
    work.runId = QStringLiteral("R1");
    work.productId = QStringLiteral("A");
    work.listing = kListing;
    work.targetQty = Units(3);
    work.code = QStringLiteral("ERR-INV-002");
    work.message = QStringLiteral("판매 정지된 상품입니다");
    work.createdAt = at("2026-11-22T01:00:00Z");
    StoredManualWork other = work;
    other.id = QStringLiteral("M2");
    other.listing.externalId = QStringLiteral("99");
    VERIFY_OK(runs.addManualWork({ work, other }));
    QCOMPARE(*runs.openManualWork(), (QList<StoredManualWork>{ work, other }));
    VERIFY_OK(runs.closeManualWorkOf({ kListing }, at("2026-11-22T02:00:00Z")));
    QCOMPARE(*runs.openManualWork(), QList<StoredManualWork>{ other });
    VERIFY_OK(runs.closeManualWork(QStringLiteral("M2"), at("2026-11-22T02:00:00Z")));
    QVERIFY(runs.openManualWork()->isEmpty());
}

QTEST_GUILESS_MAIN(TestRuns)
#include "tst_runs.moc"
