// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/historyreader.h"
#include "support/world.h"

#include <QSignalSpy>
#include <QtTest/QTest>

using namespace jaego;
using namespace jaego::test;

/// What the window is told, and what it looks back at.
class TestEngine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWindowIsToldEverythingFirstAndThenWhatChanges();
    void theScheduleNamesItsNextRunAndObeysItsSwitch();
    void aScheduleThatMakesNoSenseIsSaid();
    void settingsChangedDuringARunCountAfterIt();
    void shuttingDownDuringARunEndsItInGoodOrder();
    void anAdjustmentWhoseAnswerIsLostGoesAgainWithoutARestart();
    void theHistoryListsRunsNewestFirstAndPages();
    void theHistoryShowsARunAsItWas();
    void theHistoryDrawsKpisWithGapsAndNotZeros();
    void aHistoryWithoutADatabaseSaysSo();

private:
    static WorldOptions windowed()
    {
        WorldOptions options;
        options.windowed = true;
        return options;
    }
};

void TestEngine::theWindowIsToldEverythingFirstAndThenWhatChanges()
{
    World world(windowed());
    QSignalSpy stock(&world.engine(), &Engine::stockChanged);
    QSignalSpy runs(&world.engine(), &Engine::runChanged);
    QSignalSpy finished(&world.engine(), &Engine::runFinished);
    world.stock(world.sku(2), 7);
    world.engine().requestRun({});
    QTRY_COMPARE(finished.size(), 1);
    const auto shows = [&stock, &world] {
        if (stock.isEmpty())
            return false;
        const auto rows = stock.last().first().value<StockSnapshot>().rows;
        return std::any_of(rows.begin(), rows.end(), [&world](const StockRow &row) {
            return row.sku == world.sku(2) && row.onHand == Units(7)
                && row.cells[0].state == ChannelCell::State::InStep;
        });
    };
    QTRY_VERIFY(shows());
    quint64 last = 0;
    for (const auto &arguments : stock) {
        const auto snapshot = arguments.first().value<StockSnapshot>();
        QVERIFY(snapshot.number > last);
        last = snapshot.number;
    }
    QTRY_VERIFY(!runs.isEmpty() && !runs.last().first().value<RunStatus>().running);
    QCOMPARE(runs.last().first().value<RunStatus>().state, RunState::Completed);
}

void TestEngine::theScheduleNamesItsNextRunAndObeysItsSwitch()
{
    World world(windowed());
    QSignalSpy status(&world.engine(), &Engine::statusChanged);
    Settings settings = world.settings();
    settings.schedule.enabled = true;
    settings.schedule.cron = QStringLiteral("0 4 1 1 *");
    world.engine().applySettings(settings);
    const auto next = [&status] {
        return status.isEmpty() ? EngineStatus{} : status.last().first().value<EngineStatus>();
    };
    QTRY_VERIFY(next().scheduleEnabled);
    const QDateTime local = next().nextRunAt.toTimeZone(QTimeZone("Asia/Seoul"));
    QCOMPARE(local.time(), QTime(4, 0));
    QCOMPARE(local.date().month(), 1);
    QCOMPARE(local.date().day(), 1);
    settings.schedule.enabled = false;
    world.engine().applySettings(settings);
    QTRY_VERIFY(!next().scheduleEnabled);
    QVERIFY(!next().nextRunAt.isValid());
}

void TestEngine::aScheduleThatMakesNoSenseIsSaid()
{
    World world(windowed());
    QSignalSpy notices(&world.engine(), &Engine::noticed);
    Settings settings = world.settings();
    settings.schedule.enabled = true;
    settings.schedule.cron = QStringLiteral("every now and then");
    world.engine().applySettings(settings);
    QTRY_COMPARE(notices.size(), 1);
    QCOMPARE(notices.first().first().value<Notice>().severity, Notice::Severity::Error);
}

void TestEngine::settingsChangedDuringARunCountAfterIt()
{
    World world(windowed());
    QSignalSpy applied(&world.engine(), &Engine::settingsApplied);
    QSignalSpy finished(&world.engine(), &Engine::runFinished);
    Settings settings = world.settings();
    settings.policy.safetyStock = 5;
    bool early = false;
    world.when(RunState::Analyzing, [&] {
        world.engine().applySettings(settings);
        early = !applied.isEmpty();
    });
    world.engine().requestRun({});
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!early);
    QVERIFY2(finished.first().first().value<RunReport>().updates.isEmpty(), "the run kept its own rules");
    QTRY_COMPARE(applied.size(), 1);
    QTRY_VERIFY(!world.engine().isRunning());
    world.engine().requestRun({});
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(world.shown(ChannelId::Coupang, world.sku(1)), 15);
}

void TestEngine::shuttingDownDuringARunEndsItInGoodOrder()
{
    World world(windowed());
    for (int i = 1; i <= 6; ++i)
        world.stock(world.sku(i), 11);
    world.when(RunState::Syncing, [&world] { world.engine().shutDown(); });
    QSignalSpy stopped(&world.engine(), &Engine::stopped);
    world.engine().requestRun({});
    QTRY_COMPARE(stopped.size(), 1);
    world.restart();
    QVERIFY(world.store().runs.unfinished()->isEmpty());
    const auto last = world.store().runs.lastFinished();
    QVERIFY(last.ok() && *last);
    QCOMPARE((*last)->state, QStringLiteral("CANCELLED"));
    world.runOnce();
    QCOMPARE(world.wrongListings(), QStringList());
}

/// The warehouse did it and nobody heard: under the same id it is asked again until it says so,
/// and nothing is counted twice.
void TestEngine::anAdjustmentWhoseAnswerIsLostGoesAgainWithoutARestart()
{
    World world(windowed());
    world.runOnce();
    SandboxFault lost;
    lost.kind = SandboxFault::Kind::DropAfter;
    lost.pathContains = QStringLiteral("adjustments");
    lost.times = 3; // all tries of the first sending
    world.breaks(SandboxSource::Warehouse, lost);
    QSignalSpy answered(&world.engine(), &Engine::adjustmentFinished);
    AdjustmentRequest request;
    request.id = QStringLiteral("01KA0000000000000000000001");
    request.sku = world.sku(1);
    request.delta = Units(-3);
    request.reason = adjustmentReasons().first();
    request.operatorName = QStringLiteral("test");
    world.engine().adjust(request);
    QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 1, 20'000);
    QVERIFY(answered.first().first().value<AdjustmentResult>().error.has_value());
    const auto state = [&world, &request] {
        const auto found = world.store().adjustments.find(request.id);
        return found && *found ? (*found)->state : AdjustmentState::Refused;
    };
    QCOMPARE(state(), AdjustmentState::Journaled);
    QTRY_COMPARE_WITH_TIMEOUT(state(), AdjustmentState::Applied, 30'000);
    QCOMPARE(world.sandbox().onHand(world.sku(1)), 17);
    for (const ChannelId channel : kChannels)
        QTRY_COMPARE_WITH_TIMEOUT(world.shown(channel, world.sku(1)), 17, 20'000);
}

void TestEngine::theHistoryListsRunsNewestFirstAndPages()
{
    World world;
    QStringList ids;
    for (int i = 0; i < 3; ++i) {
        world.stock(world.sku(1), 10 + i);
        ids.prepend(world.runOnce().runId);
    }
    HistoryReader history(world.engine().workshop().databasePath());
    QSignalSpy read(&history, &HistoryReader::runsRead);
    history.readRuns(2, {});
    QCOMPARE(read.size(), 1);
    const auto newest = read.first().first().value<QList<RunSummary>>();
    QCOMPARE(newest.size(), 2);
    QCOMPARE(newest[0].runId, ids[0]);
    QCOMPARE(newest[0].succeeded, 3);
    QCOMPARE(newest[0].mismatches, 3);
    QCOMPARE(newest[0].state, RunState::Completed);
    QVERIFY(newest[0].accuracy && *newest[0].accuracy < 1);
    history.readRuns(2, newest[1].startedAt);
    const auto older = read.last().first().value<QList<RunSummary>>();
    QVERIFY(
        std::any_of(older.begin(), older.end(), [&](const RunSummary &run) { return run.runId == ids[2]; }));
    history.close();
}

void TestEngine::theHistoryShowsARunAsItWas()
{
    World world;
    world.stock(world.sku(1), 3);
    const RunReport report = world.runOnce();
    HistoryReader history(world.engine().workshop().databasePath());
    QSignalSpy read(&history, &HistoryReader::runRead);
    history.readRun(report.runId);
    QCOMPARE(read.size(), 1);
    const auto back = read.first().first().value<RunReport>();
    QCOMPARE(back.runId, report.runId);
    QCOMPARE(back.updates.size(), report.updates.size());
    QCOMPARE(back.steps, report.steps);
    QCOMPARE(back.kpi, report.kpi);
    // A run that is still on is shown as far as it is.
    world.stock(world.sku(1), 4);
    world.when(RunState::Syncing, [&] {
        const auto head = world.store().runs.unfinished();
        history.readRun(head->first().id);
    });
    world.runOnce();
    const auto underWay = read.last().first().value<RunReport>();
    QCOMPARE(underWay.transitions.last().state, RunState::Syncing);
    QSignalSpy notices(&history, &HistoryReader::noticed);
    history.readRun(QStringLiteral("no such run"));
    QCOMPARE(notices.size(), 1);
    history.close();
}

void TestEngine::theHistoryDrawsKpisWithGapsAndNotZeros()
{
    World world;
    world.runOnce();
    world.breaks(SandboxSource::Warehouse, SandboxFault::Kind::ServerError);
    world.runOnce();
    HistoryReader history(world.engine().workshop().databasePath());
    QSignalSpy read(&history, &HistoryReader::kpisRead);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    history.readKpis(now.addDays(-1), now.addSecs(60));
    const auto series = read.last().first().value<KpiSeries>();
    QCOMPARE(series.points.size(), 2);
    QCOMPARE(series.points[0].accuracy, std::optional(1.0));
    QVERIFY(!series.points[1].accuracy);
    QVERIFY(series.points[1].apiSuccess && *series.points[1].apiSuccess < 1);
    QCOMPARE(series.usage.size(), 4);
    QCOMPARE(series.usage.last().source, QStringLiteral("WAREHOUSE"));
    QVERIFY(series.usage.last().failed >= 3);
    for (const int days : { 60, 400 }) {
        history.readKpis(now.addDays(-days), now.addDays(1));
        const auto wide = read.last().first().value<KpiSeries>();
        QCOMPARE(wide.points.size(), 1);
        QCOMPARE(wide.points.first().accuracy, std::optional(1.0));
        QVERIFY(wide.points.first().runId.isEmpty());
    }
    history.close();
}

void TestEngine::aHistoryWithoutADatabaseSaysSo()
{
    HistoryReader history(QStringLiteral("/nowhere/jaego.sqlite"));
    QSignalSpy notices(&history, &HistoryReader::noticed);
    history.readRuns(10, {});
    QCOMPARE(notices.size(), 1);
}

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
