// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/world.h"

#include <QSignalSpy>
#include <QtTest/QTest>

using namespace jaego;
using namespace jaego::test;

/// The sweep in the whole program: what was edited on Coupang is found between the runs.
class TestSweepWorld : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEditOnCoupangIsFoundAndMendedWithoutAWholeRun();
    void aFalselyAcknowledgedWriteIsFoundOut();
    void withoutAScheduleNothingIsSwept();
    void theSweepStopsWithTheEngineAndGoesOnAfterARestart();
    void newSettingsAreTakenUpInTheMiddleOfASweep();

private:
    static WorldOptions serving()
    {
        WorldOptions options;
        options.windowed = true;
        options.feeds = true;
        options.quickness = 50;
        return options;
    }
    /// Ages are by the true clock: with this, a listing is due after a second or so.
    static void hasten(World *world, double seconds = 2)
    {
        world->settings().schedule.maxAgeHours = seconds / 3600;
        world->engine().applySettings(world->settings());
        QTRY_COMPARE(world->rules().maxAgeMs, static_cast<qint64>(seconds * 1000));
    }
    static qint64 reads(World *world) { return world->sandbox().counters(SandboxSource::Coupang).calls; }
};

void TestSweepWorld::anEditOnCoupangIsFoundAndMendedWithoutAWholeRun()
{
    World world(serving());
    world.runOnce();
    QSignalSpy finished(&world.engine(), &Engine::runFinished);
    hasten(&world);
    world.show(ChannelId::Coupang, world.sku(2), 27);
    QTRY_COMPARE_WITH_TIMEOUT(world.shown(ChannelId::Coupang, world.sku(2)), 20, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty(), 20'000);
    const auto report = finished.first().first().value<RunReport>();
    QCOMPARE(report.trigger, QStringLiteral("schedule"));
    QCOMPARE(sourceOf(report, QStringLiteral("COUPANG")).listings, 1);
    QCOMPARE(sourceOf(report, QStringLiteral("NAVER")).listings, 1);
    QCOMPARE(report.mismatches.size(), 1);
}

void TestSweepWorld::aFalselyAcknowledgedWriteIsFoundOut()
{
    World world(serving());
    world.runOnce();
    hasten(&world);
    world.breaks(SandboxSource::Coupang, SandboxFault::Kind::FalseSuccess, 1);
    world.stock(world.sku(1), 9);
    world.runOnce(QList<Sku>{ world.sku(1) });
    world.heals();
    QCOMPARE(world.shown(ChannelId::Coupang, world.sku(1)), 20); // Coupang said it was done
    QTRY_COMPARE_WITH_TIMEOUT(world.shown(ChannelId::Coupang, world.sku(1)), 9, 20'000);
}

void TestSweepWorld::withoutAScheduleNothingIsSwept()
{
    WorldOptions options = serving();
    options.feeds = false;
    World world(options);
    world.runOnce();
    hasten(&world, 0.01);
    const qint64 before = reads(&world);
    bool later = false;
    world.engine().workshop().scheduler().callAfter(30'000, &world.engine(), [&] { later = true; });
    QTRY_VERIFY(later);
    QCOMPARE(reads(&world), before);
}

void TestSweepWorld::theSweepStopsWithTheEngineAndGoesOnAfterARestart()
{
    World world(serving());
    world.runOnce();
    hasten(&world, 0.01); // always something to read
    for (int i = 0; i < 4; ++i) {
        const qint64 before = reads(&world);
        QTRY_VERIFY_WITH_TIMEOUT(reads(&world) > before + 5, 20'000);
        world.restart(); // in the middle of whatever is on its way
    }
    QSignalSpy stopped(&world.engine(), &Engine::stopped);
    world.engine().shutDown();
    QTRY_COMPARE(stopped.size(), 1);
    const qint64 calls = world.calls();
    QTest::qWait(0);
    QCOMPARE(world.calls(), calls);
}

void TestSweepWorld::newSettingsAreTakenUpInTheMiddleOfASweep()
{
    World world(serving());
    world.runOnce();
    hasten(&world, 0.01);
    for (int i = 1; i <= 5; ++i) {
        const qint64 before = reads(&world);
        QTRY_VERIFY_WITH_TIMEOUT(reads(&world) > before, 20'000);
        hasten(&world, 0.01 * (i + 1));
    }
    world.settings().coupang.enabled = false;
    world.engine().applySettings(world.settings());
    QTRY_VERIFY(!world.engine().workshop().channel(ChannelId::Coupang));
}

QTEST_GUILESS_MAIN(TestSweepWorld)
#include "tst_sweepworld.moc"
