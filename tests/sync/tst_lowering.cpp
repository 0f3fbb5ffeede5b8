// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/await.h"
#include "support/world.h"
#include "sync/lowering.h"

#include <QtTest/QTest>

using namespace jaego;
using namespace jaego::test;

/// Orders are known before the next run: what shows too much is lowered at once.
class TestLowering : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatShowsMoreIsLoweredWithoutReadingFirst();
    void nothingIsEverRaised();
    void besideARunNothingIsPutBackOnSale();
    void aListingInFlightIsTakenUpWhenItsAnswerIsThere();
    void aSilentChannelEndsItAndTheOthersAreLowered();
    void aSilentWarehouseDoesNotHoldItUp();

private:
    /// The number is known to be this by now; no channel has been told.
    static void know(World *world, const Sku &sku, qint64 onHand)
    {
        world->book().count(sku, Units(onHand), Units(0), QDateTime::currentDateTimeUtc());
    }
    static void lower(World *world, Lowering *lowering, const QSet<Sku> &skus)
    {
        Q_UNUSED(world)
        awaitDone(lowering->lower(skus, {}, {}));
    }
};

void TestLowering::whatShowsMoreIsLoweredWithoutReadingFirst()
{
    World world;
    world.runOnce();
    know(&world, world.sku(1), 7);
    know(&world, world.sku(2), 0);
    const qint64 before = world.calls();
    Lowering lowering(&world.engine().workshop().context(), &world.engine().workshop().keeper());
    lower(&world, &lowering, { world.sku(1), world.sku(2), QStringLiteral("nobody knows this") });
    for (const ChannelId channel : kChannels) {
        QCOMPARE(world.shown(channel, world.sku(1)), 7);
        QCOMPARE(world.shown(channel, world.sku(2)), 0);
        QCOMPARE(world.shown(channel, world.sku(3)), 20);
    }
    QCOMPARE(lowering.written(), 6);
    // A write each, Naver's look before its write, and a look after each zero.
    QVERIFY2(world.calls() - before <= 6 + 2 + 3, qPrintable(QString::number(world.calls() - before)));
    QVERIFY(world.store().journal.unanswered()->isEmpty());
}

void TestLowering::nothingIsEverRaised()
{
    World world;
    world.runOnce();
    know(&world, world.sku(1), 50);
    Lowering lowering(&world.engine().workshop().context(), &world.engine().workshop().keeper());
    const qint64 before = world.calls();
    lower(&world, &lowering, { world.sku(1) });
    QCOMPARE(world.calls(), before);
    QCOMPARE(world.shown(ChannelId::Coupang, world.sku(1)), 20);
}

void TestLowering::besideARunNothingIsPutBackOnSale()
{
    World world;
    world.runOnce();
    // The run raises: 20 → 30, and while it writes, 28 of them are sold elsewhere.
    for (int i = 1; i <= 6; ++i)
        world.stock(world.sku(i), 30);
    Lowering lowering(&world.engine().workshop().context(), &world.engine().workshop().keeper());
    std::optional<Task<>> side;
    world.when(RunState::Syncing, [&] {
        for (int i = 1; i <= 6; ++i) {
            world.stock(world.sku(i), 2);
            world.book().count(world.sku(i), Units(2), Units(0), QDateTime::currentDateTimeUtc());
        }
        side = lowering.lower(
            { world.sku(1), world.sku(2), world.sku(3), world.sku(4), world.sku(5), world.sku(6) }, {}, {});
    });
    world.runOnce();
    QVERIFY(side.has_value());
    awaitDone(std::move(*side));
    for (const ChannelId channel : kChannels) {
        for (int i = 1; i <= 6; ++i)
            QCOMPARE(world.shown(channel, world.sku(i)), 2);
        const QList<SandboxWrite> writes = world.writes(channel);
        for (const SandboxWrite &write : writes)
            QVERIFY2(write.after != 30, "the run wrote what was sold already");
    }
}

void TestLowering::aListingInFlightIsTakenUpWhenItsAnswerIsThere()
{
    World world;
    world.runOnce();
    know(&world, world.sku(1), 7);
    const ListingKey key = world.listing(ChannelId::Coupang, world.sku(1));
    world.book().setInFlight(key, true); // another write of it is on the wire
    Lowering lowering(&world.engine().workshop().context(), &world.engine().workshop().keeper());
    auto side = lowering.lower({ world.sku(1) }, {}, {});
    QTRY_COMPARE(world.shown(ChannelId::Cafe24, world.sku(1)), 7);
    QCOMPARE(world.shown(ChannelId::Coupang, world.sku(1)), 20);
    world.book().setInFlight(key, false);
    awaitDone(std::move(side));
    QCOMPARE(world.shown(ChannelId::Coupang, world.sku(1)), 7);
}

void TestLowering::aSilentChannelEndsItAndTheOthersAreLowered()
{
    World world;
    world.runOnce();
    know(&world, world.sku(1), 7);
    world.breaks(SandboxSource::Naver, SandboxFault::Kind::ServerError);
    Lowering lowering(&world.engine().workshop().context(), &world.engine().workshop().keeper());
    lower(&world, &lowering, { world.sku(1) });
    QCOMPARE(world.shown(ChannelId::Coupang, world.sku(1)), 7);
    QCOMPARE(world.shown(ChannelId::Cafe24, world.sku(1)), 7);
    world.heals();
    world.stock(world.sku(1), 7);
    world.waitForLanes();
    world.runOnce(); // the run that follows mends the rest
    QCOMPARE(world.wrongListings(), QStringList());
}

void TestLowering::aSilentWarehouseDoesNotHoldItUp()
{
    World world;
    world.runOnce();
    know(&world, world.sku(1), 7);
    world.breaks(SandboxSource::Warehouse, SandboxFault::Kind::Down);
    Lowering lowering(&world.engine().workshop().context(), &world.engine().workshop().keeper());
    lower(&world, &lowering, { world.sku(1) });
    for (const ChannelId channel : kChannels)
        QCOMPARE(world.shown(channel, world.sku(1)), 7);
}

QTEST_GUILESS_MAIN(TestLowering)
#include "tst_lowering.moc"
