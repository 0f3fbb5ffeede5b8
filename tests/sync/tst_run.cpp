// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/runjson.h"
#include "support/await.h"
#include "support/world.h"

#include <QtTest/QTest>

using namespace jaego;
using namespace jaego::test;

/// Whole runs over HTTP when nothing is broken.
class TestRun : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCleanFirstRunConvergesInOneGoAndTheSecondWritesNothing();
    void aDryRunPredictsExactlyWhatTheRunThenWrites();
    void onlyListingsThatMayBeWrittenAreWritten();
    void aSetOfThreeShowsAThirdOfWhatThereIs();
    void aRunOfOneProductTouchesOnlyItsListings();
    void unitsSoldAndKnownToTheWarehouseAreNotPutBackOnSale();
    void everyTransitionIsStoredBeforeItsWorkBegins();
    void theHistoryKeepsTheRunAsItWasPrinted();
    void aKpiRowIsStoredForARunAndNoneForADryRun();
    void aNumberRaisedInTheWarehouseMeanwhileIsWrittenAsItIsAtTheCall();
    void aPlanSaysWhatItWillCost();
    void aLowerCountMetWhileRaisingLowersTheOthersToo();
    void aRaiseWhoseSecondLookDiffersIsNotWritten();
    void aLowerNumberIsWrittenThoughTheListingMoved();
    void aProductTheWarehouseNoLongerNamesIsNotWritten();
    void aSafetyStockIsHeldBack();
    void criticalAndLowAreAlertedOnceAndNotOnEveryRun();
    void theStockLivesInTheEmbeddedLedgerToo();
};

void TestRun::aCleanFirstRunConvergesInOneGoAndTheSecondWritesNothing()
{
    WorldOptions options;
    options.invented = true;
    options.products = 80;
    options.differing = 0.15;
    World world(options);
    QVERIFY(!world.wrongListings().isEmpty());

    const RunReport first = world.runOnce();
    QCOMPARE(first.state, RunState::Completed);
    QCOMPARE(first.attempts, 1);
    QVERIFY(isLegal(first));
    QVERIFY(!first.leavesWork());
    QVERIFY(!first.error);
    QCOMPARE(world.wrongListings(), QStringList());
    QCOMPARE(world.changes(), first.mismatches.size());
    const qint64 writes = world.writes();
    QCOMPARE(first.updates.size(), first.mismatches.size());
    QVERIFY(first.kpi.accuracyBefore.value() < 1.0);
    QCOMPARE(first.kpi.accuracyAfter.value(), std::optional(1.0));
    QCOMPARE(first.kpi.apiSuccess.value(), std::optional(1.0));
    for (const SandboxSource source : kSandboxSources) {
        if (source != SandboxSource::Naver) // it takes all options of a product at once
            QCOMPARE(world.sandbox().counters(source).duplicateWrites, 0);
        QCOMPARE(world.sandbox().counters(source).refusedWrites, 0);
        QCOMPARE(world.sandbox().counters(source).rateLimited, 0);
    }

    const RunReport second = world.runOnce();
    QCOMPARE(second.state, RunState::Completed);
    QVERIFY(second.mismatches.isEmpty());
    QVERIFY(second.updates.isEmpty());
    QVERIFY(!statesOf(second).contains(QStringLiteral("SYNCING")));
    QCOMPARE(second.kpi.accuracyBefore.value(), std::optional(1.0));
    QCOMPARE(world.writes(), writes);
}

void TestRun::aDryRunPredictsExactlyWhatTheRunThenWrites()
{
    WorldOptions options;
    options.products = 30;
    options.differing = 0.2;
    World world(options);

    const RunReport predicted = world.dryRun();
    QCOMPARE(predicted.state, RunState::Completed);
    QVERIFY(predicted.dryRun);
    QVERIFY(!predicted.updates.isEmpty());
    QVERIFY(!predicted.leavesWork());
    QVERIFY(!statesOf(predicted).contains(QStringLiteral("SYNCING")));
    QVERIFY(predicted.alerts.isEmpty());
    QCOMPARE(world.writes(), 0);

    const RunReport real = world.runOnce();
    QCOMPARE(real.updates.size(), predicted.updates.size());
    for (const UpdateReport &update : predicted.updates) {
        QCOMPARE(update.status, QStringLiteral("DRY_RUN"));
        const UpdateReport *done = updateOf(real, update.listing);
        QVERIFY(done);
        QCOMPARE(done->status, QStringLiteral("SUCCESS"));
        QCOMPARE(done->oldQuantity, update.oldQuantity);
        QCOMPARE(done->newQuantity, update.newQuantity);
    }
}

void TestRun::onlyListingsThatMayBeWrittenAreWritten()
{
    WorldOptions options;
    options.invented = true;
    options.products = 240;
    options.differing = 1; // every listing differs: what may not be written would be tempting
    World world(options);

    QHash<ListingKey, SandboxListing> truth;
    const auto listings = world.sandbox().listings();
    QSet<Writability> traps;
    for (const SandboxListing &listing : listings) {
        truth.insert(listing.key, listing);
        traps.insert(listing.writability);
    }
    QVERIFY2(traps.size() >= 6, "the catalogue sets its traps");

    const RunReport report = world.runOnce();
    QCOMPARE(report.state, RunState::Completed);
    for (const ChannelId channel : kChannels) {
        const auto written = world.writes(channel);
        QVERIFY(!written.isEmpty());
        for (const SandboxWrite &write : written) {
            if (write.before == write.after)
                continue; // an option of Naver's that came along with its neighbour
            QVERIFY2(truth.value(write.listing).writable, qPrintable(write.listing.externalId));
            QVERIFY2(!world.book().componentsOf(write.listing).isEmpty(),
                     "a listing nobody linked was written");
        }
        QCOMPARE(world.sandbox().counters(sandboxSource(channel)).refusedWrites, 0);
    }
    QVERIFY(finds(report, QStringLiteral("not_writable")));
    QVERIFY(finds(report, QStringLiteral("unmapped")));
    QCOMPARE(world.wrongListings(), QStringList());
}

void TestRun::aSetOfThreeShowsAThirdOfWhatThereIs()
{
    World world;
    const ListingKey set = world.listing(ChannelId::Cafe24, world.sku(1));
    const ListingKey kit = world.listing(ChannelId::Naver, world.sku(2));
    world.stock(world.sku(1), 20);
    world.stock(world.sku(2), 50);
    world.stock(world.sku(3), 4);
    const Status linked = world.engine().workshop().keeper().takeMappings(
        { { set, { { world.sku(1), 3 } } }, { kit, { { world.sku(2), 2 }, { world.sku(3), 1 } } } },
        QDateTime::currentDateTimeUtc());
    QVERIFY(linked.ok());
    const RunReport report = world.runOnce();
    QCOMPARE(world.sandbox().shown(set), 6);
    QCOMPARE(world.sandbox().shown(kit), 4);
    QCOMPARE(updateOf(report, kit)->product, world.sku(3));
    QCOMPARE(world.wrongListings(), QStringList());
}

void TestRun::aRunOfOneProductTouchesOnlyItsListings()
{
    World world;
    world.runOnce();
    world.stock(world.sku(1), 5);
    world.stock(world.sku(2), 5);
    world.sandbox().resetCounters();

    const RunReport report = world.runOnce(QList<Sku>{ world.sku(1) });
    QCOMPARE(report.state, RunState::Completed);
    QCOMPARE(report.updates.size(), 3);
    for (const ChannelId channel : kChannels) {
        QCOMPARE(world.shown(channel, world.sku(1)), 5);
        QCOMPARE(world.shown(channel, world.sku(2)), 20);
        QCOMPARE(world.writes(channel).size(), 1);
    }
    for (const Mismatch &mismatch : report.mismatches)
        QCOMPARE(mismatch.product, world.sku(1));
}

void TestRun::unitsSoldAndKnownToTheWarehouseAreNotPutBackOnSale()
{
    World world;
    world.runOnce();
    const Sku sku = world.sku(1);
    const QString order = world.sandbox().placeOrder(world.listing(ChannelId::Coupang, sku), 3);
    QVERIFY(!order.isEmpty());
    QVERIFY(world.sandbox().learnOrder(ChannelId::Coupang, order));
    world.sandbox().resetCounters();

    world.runOnce();
    QCOMPARE(world.shown(ChannelId::Coupang, sku), 17);
    QCOMPARE(world.shown(ChannelId::Naver, sku), 17);
    QCOMPARE(world.shown(ChannelId::Cafe24, sku), 17);
    QVERIFY(world.writes(ChannelId::Coupang).isEmpty());
}

void TestRun::everyTransitionIsStoredBeforeItsWorkBegins()
{
    World world;
    world.stock(world.sku(1), 3); // something to write, and something low to tell
    QString runId;
    QStringList told;
    world.onProgress = [&](const RunStatus &status) {
        runId = status.runId;
        const auto record = world.store().runs.load(runId);
        QVERIFY(record.ok());
        if (!status.running || (!told.isEmpty() && told.last() == nameOf(status.state)))
            return;
        told.append(nameOf(status.state));
        QCOMPARE(record->transitions.last().state, nameOf(status.state));
        QCOMPARE(record->head.state, nameOf(status.state));
        if (status.state == RunState::Collecting)
            QCOMPARE(world.calls(), 0);
        if (status.state == RunState::Syncing) {
            QCOMPARE(world.writes(), 0);
            QVERIFY(!record->mismatches.isEmpty());
        }
    };
    const RunReport report = world.runOnce();
    QStringList stored = statesOf(report);
    QCOMPARE(stored.takeLast(), QStringLiteral("COMPLETED"));
    QCOMPARE(told, stored);
    QCOMPARE(
        told,
        QStringList({ QStringLiteral("COLLECTING"), QStringLiteral("ANALYZING"), QStringLiteral("SYNCING"),
                      QStringLiteral("CHECKING"), QStringLiteral("ALERTING") }));
}

void TestRun::theHistoryKeepsTheRunAsItWasPrinted()
{
    WorldOptions options;
    options.differing = 0.3;
    World world(options);
    const RunReport report = world.runOnce();
    const auto record = world.store().runs.load(report.runId);
    QVERIFY(record.ok());
    QCOMPARE(record->document, toJson(report));
    QCOMPARE(record->head.state, QStringLiteral("COMPLETED"));
    QCOMPARE(record->mismatches.size(), report.mismatches.size());
    QCOMPARE(record->updates.size(), report.updates.size());
    QCOMPARE(record->transitions.size(), report.transitions.size());
    QStringList steps;
    for (const StepReport &step : report.steps)
        steps.append(step.id);
    QCOMPARE(steps,
             QStringList({ QStringLiteral("STEP-INV-001"), QStringLiteral("STEP-INV-002"),
                           QStringLiteral("STEP-INV-003"), QStringLiteral("STEP-INV-004") }));
    const auto calls = world.store().calls.totalsOf(report.runId);
    QVERIFY(calls.ok());
    qint64 booked = 0;
    for (const CallTotals &totals : *calls)
        booked += totals.calls;
    QCOMPARE(booked, report.kpi.apiSuccess.whole);
    const auto unanswered = world.store().journal.unanswered();
    QVERIFY(unanswered.ok() && unanswered->isEmpty());
}

void TestRun::aKpiRowIsStoredForARunAndNoneForADryRun()
{
    World world;
    world.dryRun();
    QVERIFY(!world.store().kpis.latest()->has_value());
    world.stock(world.sku(1), 0);
    const RunReport report = world.runOnce();
    const auto sample = world.store().kpis.latest();
    QVERIFY(sample.ok() && sample->has_value());
    QCOMPARE((*sample)->runId, report.runId);
    QCOMPARE((*sample)->accuracyBefore, (Ratio{ 5, 6 }));
    QCOMPARE((*sample)->accuracyAfter, (Ratio{ 6, 6 }));
    QCOMPARE((*sample)->stockout, (Ratio{ 1, 6 }));
    QCOMPARE((*sample)->apiSuccess, report.kpi.apiSuccess);
}

void TestRun::aNumberRaisedInTheWarehouseMeanwhileIsWrittenAsItIsAtTheCall()
{
    World world;
    world.runOnce();
    world.rules().countMaxAgeMs = -1; // every count has aged by the time of the call
    world.stock(world.sku(1), 12);
    world.when(RunState::Syncing, [&world] { world.stock(world.sku(1), 9); });
    const RunReport report = world.runOnce();
    for (const ChannelId channel : kChannels) {
        QCOMPARE(world.shown(channel, world.sku(1)), 9);
        const UpdateReport *update = updateOf(report, world.listing(channel, world.sku(1)));
        QVERIFY(update);
        QCOMPARE(update->newQuantity, std::optional(Units(9)));
    }
    QCOMPARE(world.writes(ChannelId::Coupang).size(), 1);
    QCOMPARE(report.mismatches.first().target, Units(12));
}

void TestRun::aPlanSaysWhatItWillCost()
{
    World world;
    world.runOnce();
    world.stock(world.sku(1), 12);
    world.stock(world.sku(2), 0); // read back: a zero is looked at again
    world.stock(world.sku(3), 30); // raised: looked at before
    const RunReport plan = world.dryRun();
    QCOMPARE(plan.plan.size(), 3);
    const PlanCost &coupang = plan.plan.first();
    QCOMPARE(coupang.channel, ChannelId::Coupang);
    QCOMPARE(coupang.listings, 3);
    QCOMPARE(coupang.calls, 5); // three writes, one look back, one look before
    QCOMPARE(coupang.milliseconds, 25); // at the 200 calls a second of this shop
    QCOMPARE(world.writes(), 0);
    for (const PlanCost &cost : plan.plan)
        QVERIFY(cost.calls >= 1 && cost.listings == 3);
    const RunReport done = world.runOnce(); // the run keeps its plan
    QCOMPARE(done.plan, plan.plan);
    QCOMPARE(runFromJson(toJson(done))->plan, plan.plan);
}

void TestRun::aLowerCountMetWhileRaisingLowersTheOthersToo()
{
    World world;
    world.runOnce();
    world.rules().countMaxAgeMs = -1;
    world.rules().feedLagMs = 0;
    world.show(ChannelId::Naver, world.sku(1), 10); // to be raised
    world.when(RunState::Syncing, [&world] { world.stock(world.sku(1), 5); });
    world.runOnce();
    for (const ChannelId channel : kChannels)
        QCOMPARE(world.shown(channel, world.sku(1)), 5);
}

void TestRun::aRaiseWhoseSecondLookDiffersIsNotWritten()
{
    World world;
    world.runOnce();
    world.stock(world.sku(1), 40);
    world.sandbox().resetCounters();
    world.when(RunState::Syncing, [&world] { world.show(ChannelId::Coupang, world.sku(1), 18); });
    const RunReport report = world.runOnce();
    QCOMPARE(world.shown(ChannelId::Coupang, world.sku(1)), 18);
    QVERIFY(world.writes(ChannelId::Coupang).isEmpty());
    QCOMPARE(world.shown(ChannelId::Naver, world.sku(1)), 40);
    QVERIFY(finds(report, QStringLiteral("drift")));
    QCOMPARE(world.runOnce().updates.size(), 1); // and the next run looks anew
    QCOMPARE(world.shown(ChannelId::Coupang, world.sku(1)), 40);
}

void TestRun::aLowerNumberIsWrittenThoughTheListingMoved()
{
    World world;
    world.runOnce();
    world.stock(world.sku(1), 10);
    world.when(RunState::Syncing, [&world] { world.show(ChannelId::Coupang, world.sku(1), 19); });
    world.runOnce();
    QCOMPARE(world.shown(ChannelId::Coupang, world.sku(1)), 10);
}

void TestRun::aProductTheWarehouseNoLongerNamesIsNotWritten()
{
    WorldOptions options;
    options.products = 12;
    World world(options);
    world.runOnce();
    const QString strange = QStringLiteral("GONE-1");
    const ListingKey listing = world.listing(ChannelId::Naver, world.sku(1));
    world.book().count(strange, Units(7), Units(0), QDateTime::currentDateTimeUtc());
    QVERIFY(world.engine()
                .workshop()
                .keeper()
                .takeMappings({ { listing, { { strange, 1 } } } }, QDateTime::currentDateTimeUtc())
                .ok());
    world.sandbox().resetCounters();

    const RunReport report = world.runOnce();
    QCOMPARE(report.state, RunState::Completed);
    QCOMPARE(world.writes(), 0);
    QVERIFY(finds(report, QStringLiteral("contradiction"), errorcodes::dataMismatch));
    QCOMPARE(world.sandbox().shown(listing), 20);
}

void TestRun::aSafetyStockIsHeldBack()
{
    World world;
    Settings settings = world.settings();
    settings.policy = { 3, 50 };
    world.engine().applySettings(settings);
    world.stock(world.sku(1), 12);
    world.runOnce();
    QCOMPARE(world.shown(ChannelId::Coupang, world.sku(1)), 4); // (12 - 3) / 2
}

void TestRun::criticalAndLowAreAlertedOnceAndNotOnEveryRun()
{
    World world;
    world.stock(world.sku(1), 5);
    world.stock(world.sku(2), 10);
    const RunReport first = world.runOnce();
    QVERIFY(statesOf(first).contains(QStringLiteral("ALERTING")));
    QStringList kinds;
    for (const AlertReport &alert : first.alerts)
        kinds.append(alert.kind + QLatin1Char(' ') + alert.severity);
    QVERIFY(kinds.contains(QStringLiteral("critical HIGH")));
    QVERIFY(kinds.contains(QStringLiteral("low MEDIUM")));
    QVERIFY(!first.proposals.isEmpty());
    const RunReport second = world.runOnce();
    QCOMPARE(second.critical.size(), 1);
    QVERIFY(std::none_of(second.alerts.begin(), second.alerts.end(), [](const AlertReport &alert) {
        return alert.kind == QLatin1String("critical") || alert.kind == QLatin1String("low");
    }));
    world.stock(world.sku(1), 7);
    world.runOnce();
    const auto open = world.store().alerts.open();
    QVERIFY(open.ok());
    QVERIFY(std::none_of(open->begin(), open->end(),
                         [](const AlertRecord &alert) { return alert.kind == QLatin1String("critical"); }));
}

void TestRun::theStockLivesInTheEmbeddedLedgerToo()
{
    WorldOptions options;
    options.ledger = true;
    World world(options);
    QList<Product> products;
    for (int i = 1; i <= options.products; ++i) {
        Product product;
        product.sku = world.sku(i);
        products.append(product);
    }
    QVERIFY(world.store().ledger.saveProducts(products, QDateTime::currentDateTimeUtc()).ok());
    AdjustmentRequest count;
    count.sku = world.sku(1);
    count.setTo = Units(8);
    count.reason = adjustmentReasons().first();
    QVERIFY(awaitResult(world.engine().mapAutomatically(true, {})).ok());
    const auto both = awaitResult(world.engine().applyAdjustment(count, {}));
    QVERIFY(!both.first.error);
    QCOMPARE(both.first.before, Units(0));
    QCOMPARE(both.first.after, Units(8));
    QVERIFY(both.second);
    for (const ChannelId channel : kChannels) {
        QCOMPARE(world.shown(channel, world.sku(1)), 8);
        QCOMPARE(world.shown(channel, world.sku(2)), 20);
    }
}

QTEST_GUILESS_MAIN(TestRun)
#include "tst_run.moc"
