// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/await.h"
#include "support/world.h"

#include <QtTest/QTest>

using namespace jaego;
using namespace jaego::test;

/// The machine stops, a person decides.
class TestRunGuards : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWarehouseThatSaysZeroForEverythingIsNotBelieved();
    void aWarehouseThatNamesTooFewProductsIsNotBelieved();
    void aWarehouseWhoseClockWentBackIsNotIgnoredSilently();
    void aQuarterOfTheProductsAtZeroIsHeldForAPerson();
    void approvingWritesTheValueWorkedOutAnew();
    void rejectingLeavesTheListingsAsTheyAre();
    void aHoldIsReplacedByTheHoldOfTheNextRun();
    void whatIsHeldIsSaidByADryRunAndNotStored();
    void tenProductsThatDifferAreHeldIfTheOperatorChoseSo();
    void tenProductsThatDifferAreOnlyAlertedOtherwise();

private:
    static void makeZero(World *world, int products)
    {
        for (int i = 1; i <= products; ++i)
            world->stock(world->sku(i), 0);
    }
    static WorldOptions forty()
    {
        WorldOptions options;
        options.products = 40;
        return options;
    }
};

void TestRunGuards::aWarehouseThatSaysZeroForEverythingIsNotBelieved()
{
    World world(forty());
    world.runOnce();
    makeZero(&world, 40);
    const RunReport report = world.runOnce();
    QCOMPARE(report.state, RunState::Failed);
    QVERIFY(isLegal(report));
    QCOMPARE(report.error->code, errorcodes::warehouseError);
    QCOMPARE(world.writes(), 0);
    QVERIFY(!report.alerts.isEmpty());
    // The next believable reading goes on as if nothing had been.
    for (int i = 1; i <= 40; ++i)
        world.stock(world.sku(i), i == 1 ? 19 : 20);
    QCOMPARE(world.runOnce().updates.size(), 3);
    QCOMPARE(world.wrongListings(), QStringList());
}

void TestRunGuards::aWarehouseThatNamesTooFewProductsIsNotBelieved()
{
    World world(forty());
    world.runOnce();
    // Last time it had named 60.
    WarehouseReading reading;
    reading.asOf = QDateTime::currentDateTimeUtc();
    for (int i = 1; i <= 60; ++i) {
        WarehouseItem item;
        item.product.sku = world.sku(i);
        item.onHand = Units(20);
        reading.items.append(item);
    }
    QVERIFY(world.engine().workshop().keeper().takeWarehouse(reading, true).ok());
    world.show(ChannelId::Naver, world.sku(1), 99);
    const RunReport report = world.runOnce();
    QCOMPARE(report.state, RunState::Failed);
    QCOMPARE(report.error->code, errorcodes::warehouseError);
    QCOMPARE(world.writes(), 0);
    QCOMPARE(world.shown(ChannelId::Naver, world.sku(1)), 99);
}

void TestRunGuards::aWarehouseWhoseClockWentBackIsNotIgnoredSilently()
{
    World world(forty());
    const auto told = [](const RunReport &report) {
        return std::any_of(report.findings.begin(), report.findings.end(), [](const Finding &finding) {
            return finding.message.contains(QStringLiteral("set back"));
        });
    };
    QVERIFY(!told(world.runOnce()));
    // What it said an hour from now, by the clock it had.
    WarehouseReading reading;
    reading.asOf = QDateTime::currentDateTimeUtc().addSecs(3600);
    for (int i = 1; i <= 40; ++i) {
        WarehouseItem item;
        item.product.sku = world.sku(i);
        item.onHand = Units(20);
        reading.items.append(item);
    }
    QVERIFY(world.engine().workshop().keeper().takeWarehouse(reading, true).ok());
    world.stock(world.sku(1), 7);
    const RunReport report = world.runOnce();
    QVERIFY(isLegal(report));
    QVERIFY(told(report));
    QCOMPARE(world.shown(ChannelId::Coupang, world.sku(1)), 20); // the newer count is kept
}

void TestRunGuards::aQuarterOfTheProductsAtZeroIsHeldForAPerson()
{
    World world(forty());
    world.runOnce();
    makeZero(&world, 10);
    world.stock(world.sku(11), 7); // an ordinary change goes on
    const RunReport report = world.runOnce();
    QCOMPARE(report.state, RunState::Completed);
    QVERIFY2(report.leavesWork(), "the command ends with exit code 3");
    int held = 0;
    for (const UpdateReport &update : report.updates) {
        if (update.status != QLatin1String("HELD"))
            continue;
        ++held;
        QCOMPARE(update.heldWhy, QStringLiteral("mass_zero"));
        QCOMPARE(update.newQuantity, std::optional(Units(0)));
        QCOMPARE(update.oldQuantity, std::optional(Units(20)));
    }
    QCOMPARE(held, 30);
    QCOMPARE(world.shown(ChannelId::Coupang, world.sku(1)), 20);
    QCOMPARE(world.shown(ChannelId::Coupang, world.sku(11)), 7);
    QCOMPARE(world.store().runs.pendingHeld()->size(), 30);
}

void TestRunGuards::approvingWritesTheValueWorkedOutAnew()
{
    World world(forty());
    world.runOnce();
    makeZero(&world, 10);
    const RunReport held = world.runOnce();
    world.stock(world.sku(1), 6); // a parcel was found meanwhile
    world.sandbox().resetCounters();
    const auto approved = awaitResult(
        world.engine().decideHeld(held.runId, true, QStringLiteral("재고 확인"), QStringLiteral("지은")));
    QVERIFY(approved.ok());
    QCOMPARE(approved->state, RunState::Completed);
    QVERIFY(!approved->leavesWork());
    QCOMPARE(world.shown(ChannelId::Naver, world.sku(1)), 6);
    QCOMPARE(world.shown(ChannelId::Naver, world.sku(2)), 0);
    QCOMPARE(world.wrongListings(), QStringList());
    QVERIFY(world.store().runs.pendingHeld()->isEmpty());
    const auto decided = world.store().runs.heldOf(held.runId);
    QCOMPARE(decided->first().decision, HeldDecision::Approved);
    QCOMPARE(decided->first().reason, QStringLiteral("재고 확인"));
    QVERIFY(!awaitResult(world.engine().decideHeld(held.runId, true, {}, {})).ok());
}

void TestRunGuards::rejectingLeavesTheListingsAsTheyAre()
{
    World world(forty());
    world.runOnce();
    makeZero(&world, 10);
    const RunReport held = world.runOnce();
    world.sandbox().resetCounters();
    QVERIFY(awaitResult(world.engine().decideHeld(held.runId, false, QStringLiteral("창고 오류"),
                                                  QStringLiteral("지은")))
                .ok());
    QCOMPARE(world.calls(), 0);
    QCOMPARE(world.shown(ChannelId::Cafe24, world.sku(1)), 20);
    QVERIFY(world.store().runs.pendingHeld()->isEmpty());
}

void TestRunGuards::aHoldIsReplacedByTheHoldOfTheNextRun()
{
    World world(forty());
    world.runOnce();
    makeZero(&world, 10);
    const RunReport first = world.runOnce();
    const RunReport second = world.runOnce();
    const auto pending = world.store().runs.pendingHeld();
    QCOMPARE(pending->size(), 30);
    for (const HeldUpdate &update : *pending)
        QCOMPARE(update.runId, second.runId);
    QVERIFY(!awaitResult(world.engine().decideHeld(first.runId, true, {}, {})).ok());
    QCOMPARE(world.writes(), 0);
}

void TestRunGuards::whatIsHeldIsSaidByADryRunAndNotStored()
{
    World world(forty());
    world.runOnce();
    makeZero(&world, 10);
    const RunReport report = world.dryRun();
    QCOMPARE(report.updates.size(), 30);
    QCOMPARE(report.updates.first().status, QStringLiteral("HELD"));
    QVERIFY(world.store().runs.pendingHeld()->isEmpty());
}

void TestRunGuards::tenProductsThatDifferAreHeldIfTheOperatorChoseSo()
{
    World world(forty());
    Settings settings = world.settings();
    settings.guards.holdMassMismatch = true;
    world.engine().applySettings(settings);
    for (int i = 1; i <= 9; ++i)
        world.stock(world.sku(i), 19);
    QVERIFY(!world.runOnce().leavesWork());
    for (int i = 1; i <= 10; ++i)
        world.stock(world.sku(i), 18);
    world.sandbox().resetCounters();
    const RunReport report = world.runOnce();
    QCOMPARE(report.updates.size(), 30);
    for (const UpdateReport &update : report.updates)
        QCOMPARE(update.heldWhy, QStringLiteral("mass_mismatch"));
    QCOMPARE(world.writes(), 0);
    QVERIFY(awaitResult(world.engine().decideHeld(report.runId, true, {}, {})).ok());
    QCOMPARE(world.wrongListings(), QStringList());
}

void TestRunGuards::tenProductsThatDifferAreOnlyAlertedOtherwise()
{
    World world(forty());
    for (int i = 1; i <= 10; ++i)
        world.stock(world.sku(i), 19);
    const RunReport report = world.runOnce();
    QCOMPARE(report.updates.size(), 30);
    QCOMPARE(world.wrongListings(), QStringList());
    QVERIFY(std::any_of(report.alerts.begin(), report.alerts.end(),
                        [](const AlertReport &a) { return a.kind == QLatin1String("mass_mismatch"); }));
}

QTEST_GUILESS_MAIN(TestRunGuards)
#include "tst_runguards.moc"
