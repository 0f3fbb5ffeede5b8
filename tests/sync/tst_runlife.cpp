// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ulid.h"
#include "support/await.h"
#include "support/world.h"

#include <QSignalSpy>
#include <QtTest/QTest>

using namespace jaego;
using namespace jaego::test;

/// Stops, crashes, adjustments, and what is asked for while a run is on.
class TestRunLife : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRunFoundUnfinishedIsClosedAsInterruptedAndANewOneFollows();
    void afterAPowerCutAtAnyMomentTheNextRunConverges_data();
    void afterAPowerCutAtAnyMomentTheNextRunConverges();
    void aListingWhoseWriteWasNeverAnsweredCountsAsUnreadUntilItIsRead();
    void aWriteAcknowledgedInTheMillisecondOfItsReadStandsAfterARestart();
    void aLateOrderOfIntentsGoesOnAboveTheLastGeneration();
    void aRunStoppedInTheMiddleIsCancelledAndNothingIsTorn_data();
    void aRunStoppedInTheMiddleIsCancelledAndNothingIsTorn();
    void twoRunsAreNeverOnAtOnce();
    void whatIsAskedForDuringARunBecomesOneRunAfterIt();
    void anAdjustmentDuringARunIsFollowedByItsOwnRun();
    void anAdjustmentAfterAStoppedRunStillRuns();
    void anAdjustmentIsSentBookedAndFollowedByItsTargetedRun();
    void anAdjustmentWhoseNumberMovedIsRefusedWithTheNumber();
    void anAdjustmentBelowZeroOrOfAnUnknownProductIsRefused();
    void anAdjustmentThatTimedOutAfterItWasAppliedIsAppliedOnce();
    void anAdjustmentJournaledBeforeACrashIsSentAgainWithTheSameKey();
    void anAdjustmentIsHeardThoughTheWarehousesTimeLags();

private:
    static AdjustmentRequest adjustment(const World &world, int sku)
    {
        AdjustmentRequest request;
        request.id = newUlid(QDateTime::currentDateTimeUtc());
        request.sku = world.sku(sku);
        request.reason = adjustmentReasons().first();
        request.operatorName = QStringLiteral("지은");
        return request;
    }
};

void TestRunLife::aRunFoundUnfinishedIsClosedAsInterruptedAndANewOneFollows()
{
    WorldOptions options;
    options.windowed = true;
    World world(options);
    QString runId;
    QString picture;
    world.when(RunState::Syncing, [&] { picture = world.pictureOfTheDisk(); });
    world.stock(world.sku(1), 14);
    runId = world.runOnce().runId;
    QVERIFY(!picture.isEmpty());

    world.startOn(picture);
    const auto record = world.store().runs.load(runId);
    QVERIFY(record.ok());
    QCOMPARE(record->head.state, QStringLiteral("INTERRUPTED"));
    QVERIFY(record->head.finishedAt.isValid());
    QVERIFY(!record->document.isEmpty());
    // What it left is done by a run that nobody has to ask for.
    QVERIFY(QTest::qWaitFor([&] {
        const auto last = world.store().runs.lastFinished();
        return last.ok() && *last && (*last)->id != runId && !world.engine().isRunning();
    }));
    QVERIFY(world.store().runs.unfinished()->isEmpty());
}

void TestRunLife::afterAPowerCutAtAnyMomentTheNextRunConverges_data()
{
    QTest::addColumn<int>("signOfLife");
    for (const int sign : { 1, 3, 6, 8, 10, 12, 14, 16, 20, 24 })
        QTest::addRow("at sign %d", sign) << sign;
}

void TestRunLife::afterAPowerCutAtAnyMomentTheNextRunConverges()
{
    QFETCH(const int, signOfLife);
    World world;
    world.runOnce();
    for (int i = 1; i <= 4; ++i)
        world.stock(world.sku(i), 10 + i);
    QString picture;
    int signs = 0;
    world.onProgress = [&](const RunStatus &) {
        if (++signs == signOfLife)
            picture = world.pictureOfTheDisk();
    };
    const QString runId = world.runOnce().runId;
    world.onProgress = {};
    if (picture.isEmpty())
        QSKIP("the run was over before");
    for (const ChannelId channel : kChannels)
        world.show(channel, world.sku(2), 17); // as if that write had never arrived

    world.startOn(picture);
    QVERIFY(world.store().db.checkIntegrity().ok());
    const RunReport after = world.runOnce();
    QCOMPARE(after.state, RunState::Completed);
    QCOMPARE(world.wrongListings(), QStringList());
    QVERIFY(world.store().journal.unanswered()->isEmpty());
    QVERIFY(world.store().runs.unfinished()->isEmpty());
    const auto record = world.store().runs.load(runId);
    QVERIFY(record.ok());
    QVERIFY(isFinal(*runStateFromString(record->head.state)));
}

void TestRunLife::aListingWhoseWriteWasNeverAnsweredCountsAsUnreadUntilItIsRead()
{
    World world;
    world.runOnce();
    QCOMPARE(world.wrongListings(), QStringList());
    const ListingKey key = world.listing(ChannelId::Coupang, world.sku(1));
    const WriteIntent intent{ newUlid(QDateTime::currentDateTimeUtc()), {}, key, 41, Units(3),
                              QDateTime::currentDateTimeUtc() };
    QVERIFY(world.store().journal.recordIntents({ intent }).ok());
    world.show(ChannelId::Coupang, world.sku(1), 3); // it did arrive
    world.restart();
    QCOMPARE(world.book().standing(*world.book().find(key)), Standing::Unread);
    world.runOnce();
    QCOMPARE(world.shown(ChannelId::Coupang, world.sku(1)), 20);
    QVERIFY(world.store().journal.unanswered()->isEmpty());
    world.restart();
    QCOMPARE(world.book().standing(*world.book().find(key)), Standing::InStep);
}

void TestRunLife::aWriteAcknowledgedInTheMillisecondOfItsReadStandsAfterARestart()
{
    World world;
    world.runOnce();
    const ListingKey key = world.listing(ChannelId::Coupang, world.sku(1));
    const QDateTime at = QDateTime::currentDateTimeUtc();
    QVERIFY(world.store().catalogue.saveObservations({ { key, Units(3), SaleState::OnSale, at } }).ok());
    QVERIFY(world.store().catalogue.saveAccepted(key, Units(20), at).ok());
    world.restart();
    QCOMPARE(world.book().standing(*world.book().find(key)), Standing::InStep);
}

void TestRunLife::aLateOrderOfIntentsGoesOnAboveTheLastGeneration()
{
    World world;
    world.stock(world.sku(1), 9);
    world.runOnce();
    world.restart();
    world.stock(world.sku(1), 8);
    world.runOnce();
    const auto entries = world.store().journal.of(world.listing(ChannelId::Naver, world.sku(1)), 10);
    QCOMPARE(entries->size(), 2);
    QCOMPARE(entries->at(0).intent.generation, quint64(2));
    QCOMPARE(entries->at(1).intent.generation, quint64(1));
}

void TestRunLife::aRunStoppedInTheMiddleIsCancelledAndNothingIsTorn_data()
{
    QTest::addColumn<int>("state");
    QTest::newRow("while it reads") << static_cast<int>(RunState::Collecting);
    QTest::newRow("before it writes") << static_cast<int>(RunState::Analyzing);
    QTest::newRow("while it writes") << static_cast<int>(RunState::Syncing);
}

void TestRunLife::aRunStoppedInTheMiddleIsCancelledAndNothingIsTorn()
{
    QFETCH(const int, state);
    WorldOptions options;
    options.products = 30;
    World world(options);
    world.runOnce();
    for (int i = 1; i <= 20; ++i)
        world.stock(world.sku(i), 10);
    std::stop_source stop;
    world.when(static_cast<RunState>(state), [&stop] { stop.request_stop(); });
    const RunReport report = world.runOnce({}, stop.get_token());
    QCOMPARE(report.state, RunState::Cancelled);
    QVERIFY(isLegal(report));
    QVERIFY(!report.error);
    for (const UpdateReport &update : report.updates) {
        QVERIFY(update.status == QLatin1String("SUCCESS"));
        QCOMPARE(world.sandbox().shown(update.listing), 10);
    }
    QVERIFY(world.store().journal.unanswered()->isEmpty());
    QVERIFY(report.alerts.isEmpty());
    for (int i = 0; i < world.book().listingCount(); ++i)
        QVERIFY(!world.book().listing(i).inFlight);

    QCOMPARE(world.runOnce().state, RunState::Completed);
    QCOMPARE(world.wrongListings(), QStringList());
}

void TestRunLife::twoRunsAreNeverOnAtOnce()
{
    World world;
    bool refused = false;
    world.when(RunState::Analyzing, [&] {
        const auto second = awaitResult(world.engine().run({}, {}));
        refused = !second && second.error().kind == Error::Kind::Conflict;
    });
    QCOMPARE(world.runOnce().state, RunState::Completed);
    QVERIFY(refused);
    QCOMPARE(*world.store().runs.count(), 1);
}

void TestRunLife::whatIsAskedForDuringARunBecomesOneRunAfterIt()
{
    WorldOptions options;
    options.windowed = true;
    World world(options);
    QSignalSpy finished(&world.engine(), &Engine::runFinished);
    world.when(RunState::Analyzing, [&] {
        RunRequest one;
        one.skus = { world.sku(1) };
        one.trigger = QStringLiteral("order.completed");
        RunRequest two;
        two.skus = { world.sku(2) };
        world.engine().requestRun(one);
        world.engine().requestRun(two);
        world.engine().requestRun(one);
        world.stock(world.sku(2), 6);
        world.stock(world.sku(3), 6);
    });
    world.engine().requestRun({});
    QTRY_COMPARE(finished.size(), 2);
    QTRY_VERIFY(!world.engine().isRunning());
    QCOMPARE(*world.store().runs.count(), 2);
    const auto second = finished.at(1).first().value<RunReport>();
    QCOMPARE(second.trigger, QStringLiteral("order.completed"));
    QCOMPARE(world.shown(ChannelId::Cafe24, world.sku(2)), 6);
    QVERIFY2(world.shown(ChannelId::Cafe24, world.sku(3)) == 20, "nobody had asked for this one");
}

void TestRunLife::anAdjustmentDuringARunIsFollowedByItsOwnRun()
{
    WorldOptions options;
    options.windowed = true;
    World world(options);
    QSignalSpy finished(&world.engine(), &Engine::runFinished);
    QSignalSpy adjusted(&world.engine(), &Engine::adjustmentFinished);
    // A run is asked for while an adjustment's own run is on: it must not be forgotten.
    world.when(RunState::Analyzing, [&] { world.engine().requestRun({}); });
    AdjustmentRequest request = adjustment(world, 1);
    request.setTo = Units(4);
    world.engine().adjust(request);
    QTRY_COMPARE(adjusted.size(), 1);
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(finished.at(0).first().value<RunReport>().trigger, QStringLiteral("inventory.manual_adjust"));
    QCOMPARE(finished.at(1).first().value<RunReport>().trigger, QStringLiteral("manual"));
    QTRY_VERIFY(!world.engine().isRunning());

    // And an adjustment in the middle of a run gets its run after it.
    finished.clear();
    AdjustmentRequest second = adjustment(world, 2);
    second.delta = Units(-3);
    world.when(RunState::Analyzing, [&] { world.engine().adjust(second); });
    world.engine().requestRun({});
    QTRY_COMPARE(adjusted.size(), 2);
    QTRY_COMPARE(world.shown(ChannelId::Coupang, world.sku(2)), 17);
    QTRY_VERIFY(!world.engine().isRunning());
}

void TestRunLife::anAdjustmentAfterAStoppedRunStillRuns()
{
    WorldOptions options;
    options.windowed = true;
    World world(options);
    QSignalSpy finished(&world.engine(), &Engine::runFinished);
    world.when(RunState::Collecting, [&] { world.engine().stopRun(); });
    world.engine().requestRun({});
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.at(0).first().value<RunReport>().state, RunState::Cancelled);
    QTRY_VERIFY(!world.engine().isRunning());
    AdjustmentRequest request = adjustment(world, 1);
    request.setTo = Units(4);
    world.engine().adjust(request);
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(finished.at(1).first().value<RunReport>().state, RunState::Completed);
    QCOMPARE(world.shown(ChannelId::Naver, world.sku(1)), 4);
}

void TestRunLife::anAdjustmentIsSentBookedAndFollowedByItsTargetedRun()
{
    World world;
    world.runOnce();
    world.stock(world.sku(2), 5); // somebody else's change: not this run's business
    AdjustmentRequest request = adjustment(world, 1);
    request.delta = Units(-2);
    request.note = QStringLiteral("상자 하나 파손");
    const auto [result, report] = awaitResult(world.engine().applyAdjustment(request, {}));
    QVERIFY(!result.error);
    QCOMPARE(result.before, Units(20));
    QCOMPARE(result.after, Units(18));
    QCOMPARE(world.sandbox().onHand(world.sku(1)), 18);
    QVERIFY(report);
    QCOMPARE(report->trigger, QStringLiteral("inventory.manual_adjust"));
    QVERIFY(report->adjustment);
    QCOMPARE(report->adjustment->id, request.id);
    QCOMPARE(report->adjustment->delta, Units(-2));
    for (const ChannelId channel : kChannels) {
        QCOMPARE(world.shown(channel, world.sku(1)), 18);
        QCOMPARE(world.shown(channel, world.sku(2)), 20);
    }
    const auto stored = world.store().adjustments.find(request.id);
    QVERIFY(stored.ok() && *stored);
    QCOMPARE((*stored)->state, AdjustmentState::Applied);
    // The same id is one adjustment, however often it is asked for.
    const auto again = awaitResult(world.engine().applyAdjustment(request, {}));
    QVERIFY(!again.first.error); // the same answer: who asked may have lost the first
    QCOMPARE(again.first.before, Units(20));
    QCOMPARE(again.first.after, Units(18));
    QCOMPARE(world.sandbox().onHand(world.sku(1)), 18);
    request.delta = Units(-3); // under that id another wish is none
    QVERIFY(awaitResult(world.engine().applyAdjustment(request, {})).first.error);
    QCOMPARE(world.sandbox().onHand(world.sku(1)), 18);
}

void TestRunLife::anAdjustmentWhoseNumberMovedIsRefusedWithTheNumber()
{
    World world;
    world.runOnce();
    AdjustmentRequest request = adjustment(world, 1);
    request.setTo = Units(12);
    request.expected = Units(20);
    world.stock(world.sku(1), 19);
    const auto [result, report] = awaitResult(world.engine().applyAdjustment(request, {}));
    QVERIFY(result.error);
    QCOMPARE(result.error->kind, Error::Kind::Conflict);
    QVERIFY2(result.error->message.contains(QLatin1String("19")), qPrintable(result.error->message));
    QVERIFY(!report);
    QCOMPARE(world.sandbox().onHand(world.sku(1)), 19);
    QCOMPARE((*world.store().adjustments.find(request.id))->state, AdjustmentState::Refused);
    QVERIFY(world.store().adjustments.unanswered()->isEmpty());
}

void TestRunLife::anAdjustmentBelowZeroOrOfAnUnknownProductIsRefused()
{
    World world;
    AdjustmentRequest below = adjustment(world, 1);
    below.delta = Units(-21);
    const auto first = awaitResult(world.engine().applyAdjustment(below, {}));
    QVERIFY(first.first.error);
    QCOMPARE(first.first.error->kind, Error::Kind::Rejected);
    AdjustmentRequest unknown = adjustment(world, 1);
    unknown.sku = QStringLiteral("NO-SUCH");
    unknown.delta = Units(1);
    const auto second = awaitResult(world.engine().applyAdjustment(unknown, {}));
    QVERIFY(second.first.error);
    QCOMPARE(second.first.error->kind, Error::Kind::NotFound);
    AdjustmentRequest reasonless = adjustment(world, 1);
    reasonless.delta = Units(1);
    reasonless.reason = QStringLiteral("그냥");
    QVERIFY(awaitResult(world.engine().applyAdjustment(reasonless, {})).first.error);
    AdjustmentRequest both = adjustment(world, 1);
    both.delta = Units(1);
    both.setTo = Units(1);
    QVERIFY(awaitResult(world.engine().applyAdjustment(both, {})).first.error);
    QCOMPARE(world.sandbox().onHand(world.sku(1)), 20);
    QVERIFY(world.store().adjustments.unanswered()->isEmpty());
}

void TestRunLife::anAdjustmentThatTimedOutAfterItWasAppliedIsAppliedOnce()
{
    World world;
    world.runOnce();
    SandboxFault fault;
    fault.kind = SandboxFault::Kind::GatewayTimeoutAfter;
    fault.pathContains = QStringLiteral("/adjustments");
    fault.times = 1;
    world.breaks(SandboxSource::Warehouse, fault);
    AdjustmentRequest request = adjustment(world, 1);
    request.delta = Units(-2);
    const auto [result, report] = awaitResult(world.engine().applyAdjustment(request, {}));
    QVERIFY(!result.error);
    QCOMPARE(world.sandbox().onHand(world.sku(1)), 18);
    QCOMPARE(world.shown(ChannelId::Coupang, world.sku(1)), 18);
}

void TestRunLife::anAdjustmentJournaledBeforeACrashIsSentAgainWithTheSameKey()
{
    World world;
    world.runOnce();
    SandboxFault fault;
    fault.kind = SandboxFault::Kind::DropAfter; // applied, and the answer lost however often it is asked
    fault.pathContains = QStringLiteral("/adjustments");
    world.breaks(SandboxSource::Warehouse, fault);
    AdjustmentRequest request = adjustment(world, 1);
    request.delta = Units(-2);
    const auto [result, report] = awaitResult(world.engine().applyAdjustment(request, {}));
    QVERIFY(result.error);
    QVERIFY(!report);
    QCOMPARE(world.store().adjustments.unanswered()->size(), 1);
    world.heals();
    world.restart();
    QVERIFY(world.store().adjustments.unanswered()->isEmpty());
    const auto stored = world.store().adjustments.find(request.id);
    QCOMPARE((*stored)->state, AdjustmentState::Applied);
    QCOMPARE((*stored)->after, std::optional(Units(18)));
    QCOMPARE(world.sandbox().onHand(world.sku(1)), 18);
}

void TestRunLife::anAdjustmentIsHeardThoughTheWarehousesTimeLags()
{
    WorldOptions options;
    options.linked = false;
    World world(options);
    // An order the warehouse has not heard of holds its as-of time back.
    QVERIFY(!world.sandbox().placeOrder(world.listing(ChannelId::Naver, world.sku(5)), 1).isEmpty());
    QVERIFY(awaitResult(world.engine().mapAutomatically(true, {})).ok());
    world.runOnce();
    AdjustmentRequest request = adjustment(world, 1);
    request.setTo = Units(15);
    QVERIFY(!awaitResult(world.engine().applyAdjustment(request, {})).first.error);
    QCOMPARE(world.shown(ChannelId::Coupang, world.sku(1)), 15);
    world.stock(world.sku(1), 11);
    world.runOnce();
    QCOMPARE(world.shown(ChannelId::Coupang, world.sku(1)), 11);
}

QTEST_GUILESS_MAIN(TestRunLife)
#include "tst_runlife.moc"
