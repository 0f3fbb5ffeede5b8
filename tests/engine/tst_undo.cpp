// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/undo.h"
#include "support/world.h"

#include <QSignalSpy>
#include <QtTest/QTest>

using namespace jaego;
using namespace jaego::test;

/// A run is taken back: against the orders as they are, and never above what there is.
class TestUndo : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRaiseIsTakenBackAndStaysTakenBack();
    void whatWasOrderedSinceIsSubtracted();
    void aCeilingComesDownWithEverySaleAnywhere();
    void aLoweringIsTakenBackOnlyAsFarAsThereAreGoods();
    void theCeilingIsLiftedAndTheListingFollowsTheWarehouseAgain();
    void aCeilingOutlivesARestart();
    void whatAPersonAskedNotToTouchIsLeft();
    void aPreviewAndARunThatChangedNothingHaveNoUndo();
    void anUnknownRunSaysSo();
    void ofASetSoldPiecesCountAsSets();

private:
    static UndoPlan planOf(World *world, const QString &runId)
    {
        QSignalSpy planned(&world->engine(), &Engine::undoPlanned);
        world->engine().planUndoOf(runId);
        return planned.isEmpty() ? UndoPlan() : planned.last().first().value<UndoPlan>();
    }
    static UndoChoice all(const UndoPlan &plan)
    {
        UndoChoice choice;
        choice.runId = plan.runId;
        choice.reason = QStringLiteral("잘못된 입고");
        for (const UndoLine &line : plan.lines)
            choice.listings.append(line.listing);
        return choice;
    }
    static const UndoLine *lineOf(const UndoPlan &plan, const ListingKey &key)
    {
        const auto found = std::find_if(plan.lines.cbegin(), plan.lines.cend(),
                                        [&](const UndoLine &line) { return line.listing == key; });
        return found == plan.lines.cend() ? nullptr : &*found;
    }
    static WorldOptions serving()
    {
        WorldOptions options;
        options.windowed = true;
        options.feeds = true;
        return options;
    }
};

void TestUndo::aRaiseIsTakenBackAndStaysTakenBack()
{
    World world(serving());
    world.runOnce();
    world.stock(world.sku(1), 200); // a receipt typed with one zero too many
    const RunReport wrong = world.runOnce();
    QCOMPARE(world.shown(ChannelId::Naver, world.sku(1)), 200);
    const UndoPlan plan = planOf(&world, wrong.runId);
    QVERIFY2(plan.problem.isEmpty(), qPrintable(plan.problem));
    QCOMPARE(plan.lines.size(), 3);
    for (const UndoLine &line : plan.lines) {
        QCOMPARE(line.kind, UndoKind::Lowers);
        QCOMPARE(line.before, Units(20));
        QCOMPARE(line.written, Units(200));
        QCOMPARE(line.value, Units(20));
    }
    world.engine().undo(all(plan));
    for (const ChannelId channel : kChannels)
        QTRY_COMPARE_WITH_TIMEOUT(world.shown(channel, world.sku(1)), 20, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!world.engine().isRunning(), 20'000);
    const RunReport next = world.runOnce();
    QCOMPARE(world.shown(ChannelId::Coupang, world.sku(1)), 20);
    QVERIFY(next.updates.isEmpty());
    QCOMPARE(next.kpi.accuracyBefore.value(), 1.0); // it is so because a person wants it
}

void TestUndo::whatWasOrderedSinceIsSubtracted()
{
    World world(serving());
    world.runOnce();
    world.stock(world.sku(1), 200);
    const RunReport wrong = world.runOnce();
    QVERIFY(!world.sandbox().placeOrder(world.listing(ChannelId::Coupang, world.sku(1)), 3).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(world.shown(ChannelId::Cafe24, world.sku(1)), 197, 20'000);
    const UndoPlan plan = planOf(&world, wrong.runId);
    const UndoLine *line = lineOf(plan, world.listing(ChannelId::Naver, world.sku(1)));
    QVERIFY(line);
    QCOMPARE(line->soldSince, 3);
    QCOMPARE(line->value, Units(17));
    world.engine().undo(all(plan));
    for (const ChannelId channel : kChannels)
        QTRY_COMPARE_WITH_TIMEOUT(world.shown(channel, world.sku(1)), 17, 20'000);
}

void TestUndo::aCeilingComesDownWithEverySaleAnywhere()
{
    World world(serving());
    world.runOnce();
    world.stock(world.sku(1), 200);
    const RunReport wrong = world.runOnce();
    world.engine().undo(all(planOf(&world, wrong.runId)));
    for (const ChannelId channel : kChannels)
        QTRY_COMPARE_WITH_TIMEOUT(world.shown(channel, world.sku(1)), 20, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!world.engine().isRunning(), 20'000);
    QVERIFY(!world.sandbox().placeOrder(world.listing(ChannelId::Coupang, world.sku(1)), 4).isEmpty());
    for (const ChannelId channel : kChannels)
        QTRY_COMPARE_WITH_TIMEOUT(world.shown(channel, world.sku(1)), 16, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!world.engine().isRunning(), 20'000);
    world.runOnce();
    for (const ChannelId channel : kChannels)
        QCOMPARE(world.shown(channel, world.sku(1)), 16); // never up to 20 again by itself
}

void TestUndo::aLoweringIsTakenBackOnlyAsFarAsThereAreGoods()
{
    World world;
    world.runOnce();
    world.stock(world.sku(1), 5);
    world.stock(world.sku(2), 5);
    const RunReport lowered = world.runOnce();
    const ListingKey first = world.listing(ChannelId::Coupang, world.sku(1));
    const ListingKey second = world.listing(ChannelId::Coupang, world.sku(2));
    UndoPlan plan = planOf(&world, lowered.runId);
    QVERIFY(lineOf(plan, first));
    QCOMPARE(lineOf(plan, first)->kind, UndoKind::NotEnough);
    QVERIFY(!lineOf(plan, first)->changes());

    world.stock(world.sku(2), 12); // some of it was found again, and no run has been there yet
    world.dryRun();
    plan = planOf(&world, lowered.runId);
    QVERIFY(lineOf(plan, second));
    QCOMPARE(lineOf(plan, second)->kind, UndoKind::Partly);
    QCOMPARE(lineOf(plan, second)->value, Units(12));
    QCOMPARE(plan.lines.first().sku, world.sku(2)); // what changes comes first
}

void TestUndo::theCeilingIsLiftedAndTheListingFollowsTheWarehouseAgain()
{
    World world(serving());
    world.runOnce();
    world.stock(world.sku(1), 60);
    const RunReport raised = world.runOnce();
    UndoChoice choice = all(planOf(&world, raised.runId));
    const ListingKey only = world.listing(ChannelId::Cafe24, world.sku(1));
    choice.listings = { only };
    world.engine().undo(choice);
    QTRY_COMPARE_WITH_TIMEOUT(world.shown(ChannelId::Cafe24, world.sku(1)), 20, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!world.engine().isRunning(), 20'000);
    QCOMPARE(world.shown(ChannelId::Naver, world.sku(1)), 60); // only what was chosen
    const auto open = world.store().holds.open(QDateTime::currentDateTimeUtc());
    QCOMPARE(open->size(), 1);
    QCOMPARE(open->first().atMost, Units(20));
    QCOMPARE(open->first().listing, only);
    world.engine().liftHold(open->first().id, {});
    QTRY_COMPARE_WITH_TIMEOUT(world.shown(ChannelId::Cafe24, world.sku(1)), 60, 20'000);
}

void TestUndo::aCeilingOutlivesARestart()
{
    World world(serving());
    world.runOnce();
    world.stock(world.sku(1), 60);
    const RunReport raised = world.runOnce();
    world.engine().undo(all(planOf(&world, raised.runId)));
    QTRY_COMPARE_WITH_TIMEOUT(world.shown(ChannelId::Cafe24, world.sku(1)), 20, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!world.engine().isRunning(), 20'000);
    world.restart();
    world.stock(world.sku(1), 80);
    world.runOnce();
    QCOMPARE(world.shown(ChannelId::Cafe24, world.sku(1)), 20);
}

void TestUndo::whatAPersonAskedNotToTouchIsLeft()
{
    World world;
    world.runOnce();
    world.stock(world.sku(1), 60);
    const RunReport raised = world.runOnce();
    Hold hold;
    hold.listing = world.listing(ChannelId::Naver, world.sku(1));
    hold.reason = QStringLiteral("행사");
    world.engine().hold({ hold });
    const UndoPlan plan = planOf(&world, raised.runId);
    const UndoLine *line = lineOf(plan, *hold.listing);
    QVERIFY(line);
    QCOMPARE(line->kind, UndoKind::Untouchable);
    QSignalSpy noticed(&world.engine(), &Engine::noticed);
    UndoChoice choice = all(plan);
    choice.listings = { *hold.listing };
    world.engine().undo(choice);
    QCOMPARE(noticed.size(), 1);
    QVERIFY(!world.engine().isRunning());
}

void TestUndo::aPreviewAndARunThatChangedNothingHaveNoUndo()
{
    World world;
    world.runOnce();
    const RunReport nothing = world.runOnce();
    QVERIFY(planOf(&world, nothing.runId).lines.isEmpty());
    QVERIFY(!planOf(&world, nothing.runId).problem.isEmpty());
    world.stock(world.sku(1), 60);
    const RunReport preview = world.dryRun();
    QVERIFY(!planOf(&world, preview.runId).problem.isEmpty());
}

void TestUndo::anUnknownRunSaysSo()
{
    World world;
    QVERIFY(!planOf(&world, QStringLiteral("01NOSUCHRUN")).problem.isEmpty());
}

/// By the book alone: a set of three that showed 10 before, and eight pieces sold since on other channels.
void TestUndo::ofASetSoldPiecesCountAsSets()
{
    StockBook book;
    const ListingKey set{ ChannelId::Coupang, QStringLiteral("set") };
    Listing listing;
    listing.key = set;
    book.putListing(listing);
    book.map({ set, { { QStringLiteral("A"), 3 } } });
    const QDateTime t0 = QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC);
    book.count(QStringLiteral("A"), Units(300), Units(0), t0);
    book.observe({ set, Units(100), SaleState::OnSale, t0 });
    OrderBook orders({}, [&book](const ListingKey &key) { return book.componentsOf(key); });
    OrderLine line;
    line.listing = { ChannelId::Naver, QStringLiteral("piece") };
    line.sku = QStringLiteral("A");
    line.orderId = QStringLiteral("o");
    line.lineId = QStringLiteral("l");
    line.quantity = 8;
    line.orderedAt = t0.addSecs(60);
    line.changedAt = line.orderedAt;
    orders.take(line, t0.addSecs(61));
    RunReport run;
    run.runId = QStringLiteral("r");
    run.startedAt = t0.addSecs(10);
    UpdateReport update;
    update.listing = set;
    update.status = QStringLiteral("SUCCESS");
    update.oldQuantity = Units(10);
    update.newQuantity = Units(100);
    run.updates.append(update);
    const UndoPlan plan = planUndo(book, &orders, run);
    QCOMPARE(plan.lines.size(), 1);
    QCOMPARE(plan.lines.first().soldSince, 3); // eight pieces break into three sets
    QCOMPARE(plan.lines.first().value, Units(7));
    run.startedAt = t0.addSecs(120); // an order from before the run was no sale since
    QCOMPARE(planUndo(book, &orders, run).lines.first().value, Units(10));
}

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
