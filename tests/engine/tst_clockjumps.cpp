// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The wall clock jumps while Jaego waits for its next run: the machine slept, or somebody set it.
#include "support/world.h"

#include <QSignalSpy>
#include <QTest>

using namespace jaego;
using namespace jaego::test;

class TestClockJumps : public QObject {
    Q_OBJECT

    static QuickScheduler &clockOf(World &world)
    {
        return static_cast<QuickScheduler &>(world.engine().workshop().scheduler());
    }

    /// A run is due in two seconds, and every minute after that.
    static void waitForTheNextMinute(World *world)
    {
        QuickScheduler &clock = clockOf(*world);
        clock.jump(58'000 - clock.utcNow().toMSecsSinceEpoch() % 60'000);
        Settings settings = world->settings();
        settings.schedule.enabled = true;
        settings.schedule.cron = QStringLiteral("* * * * *");
        QSignalSpy applied(&world->engine(), &Engine::settingsApplied);
        world->engine().applySettings(settings);
        QTRY_VERIFY(!applied.isEmpty());
    }

    static WorldOptions windowed()
    {
        WorldOptions options;
        options.windowed = true;
        return options;
    }

private Q_SLOTS:
    void whatWasMissedAsleepRunsOnce();
    void aClockSetBackDoesNotStopTheSchedule();
};

void TestClockJumps::whatWasMissedAsleepRunsOnce()
{
    World world(windowed());
    waitForTheNextMinute(&world);
    QSignalSpy finished(&world.engine(), &Engine::runFinished);
    QSignalSpy status(&world.engine(), &Engine::statusChanged);
    clockOf(world).jump(8LL * 3600 * 1000); // 480 minutes of it
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 45'000);
    status.clear();
    QTRY_VERIFY_WITH_TIMEOUT(!status.isEmpty(), 10'000);
    const QDateTime next = status.last().first().value<EngineStatus>().nextRunAt;
    const qint64 away = clockOf(world).utcNow().msecsTo(next);
    QVERIFY2(away > 0 && away <= 60'000, qPrintable(QString::number(away)));
    QCOMPARE(finished.size(), 1);
}

void TestClockJumps::aClockSetBackDoesNotStopTheSchedule()
{
    World world(windowed());
    waitForTheNextMinute(&world);
    QSignalSpy status(&world.engine(), &Engine::statusChanged);
    clockOf(world).jump(-3600LL * 1000);
    const auto away = [&] {
        return status.isEmpty()
            ? qint64{ 3'600'000 }
            : clockOf(world).utcNow().msecsTo(status.last().first().value<EngineStatus>().nextRunAt);
    };
    QTRY_VERIFY2_WITH_TIMEOUT(away() <= 60'000, qPrintable(QString::number(away())), 20'000);
}

QTEST_GUILESS_MAIN(TestClockJumps)
#include "tst_clockjumps.moc"
