// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/runjson.h"
#include "support/world.h"

#include <QJsonDocument>
#include <QtTest/QTest>

using namespace jaego;
using namespace jaego::test;

/// A source is slow, lies or is gone during a run: the run ends as it should, and the
/// next clean one makes good.
class TestRunFaults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanupTestCase() { m_world.reset(); }
    void whateverASourceDoesTheRunEndsAndTheNextOneConverges_data();
    void whateverASourceDoesTheRunEndsAndTheNextOneConverges();
    void aChannelThatIsDownIsSkippedAndTheOthersGoOn_data();
    void aChannelThatIsDownIsSkippedAndTheOthersGoOn();
    void withEveryChannelDownTheRunFailsAndWritesNothing();
    void aWarehouseThatFailsStopsTheRunAndNothingIsWritten_data();
    void aWarehouseThatFailsStopsTheRunAndNothingIsWritten();
    void aCatalogueThatIsSuddenlyEmptyTakesNothingAway_data();
    void aCatalogueThatIsSuddenlyEmptyTakesNothingAway();
    void aTokenThatIsVoidIsRenewedOnce();
    void oneListingThatFailsDoesNotFailItsNeighbours();

private:
    std::unique_ptr<World> m_world;
    int m_round = 0;
};

namespace {

using Kind = SandboxFault::Kind;

struct Named {
    const char *name;
    Kind kind;
};
constexpr std::array<Named, 19> kFaults{ {
    { "Latency", Kind::Latency },
    { "GatewayTimeoutBefore", Kind::GatewayTimeoutBefore },
    { "GatewayTimeoutAfter", Kind::GatewayTimeoutAfter },
    { "ServerError", Kind::ServerError },
    { "TooManyRequests", Kind::TooManyRequests },
    { "ForbiddenHtml", Kind::ForbiddenHtml },
    { "ErrorInOk", Kind::ErrorInOk },
    { "HtmlInOk", Kind::HtmlInOk },
    { "Gzip", Kind::Gzip },
    { "EmptyBody", Kind::EmptyBody },
    { "ShortBody", Kind::ShortBody },
    { "Trickle", Kind::Trickle },
    { "DropBefore", Kind::DropBefore },
    { "DropAfter", Kind::DropAfter },
    { "TokenInvalid", Kind::TokenInvalid },
    { "FalseSuccess", Kind::FalseSuccess },
    { "NumbersAsStrings", Kind::NumbersAsStrings },
    { "EmptyList", Kind::EmptyList },
    { "Down", Kind::Down },
} };
constexpr std::array<const char *, 4> kSources{ "Coupang", "Naver", "Cafe24", "Warehouse" };

/// Everything that must hold for any run, however it went.
void checkRun(const World &world, const RunReport &report)
{
    QVERIFY2(isLegal(report), qPrintable(statesOf(report).join(QLatin1Char(' '))));
    const auto parsed = runFromJson(toJson(report));
    QVERIFY(parsed.ok());
    QCOMPARE(parsed->runId, report.runId);
    QCOMPARE(parsed->updates.size(), report.updates.size());
    QCOMPARE(parsed->state, report.state);
    Q_UNUSED(world)
}

/// Two products differ, one of them now sells nothing any more.
void makeWork(World *world, int round)
{
    for (const ChannelId channel : kChannels) {
        world->show(channel, world->sku(1), 100 + round);
        world->show(channel, world->sku(2), 3);
    }
    world->stock(world->sku(3), round % 2 == 0 ? 0 : 11);
}

} // namespace

void TestRunFaults::whateverASourceDoesTheRunEndsAndTheNextOneConverges_data()
{
    QTest::addColumn<int>("source");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("every");
    for (size_t source = 0; source < kSources.size(); ++source) {
        for (const Named &fault : kFaults) {
            for (const int every : { 1, 3 }) {
                QTest::addRow("%s %s%s", kSources[source], fault.name, every == 1 ? "" : " now and then")
                    << static_cast<int>(source) << static_cast<int>(fault.kind) << every;
            }
        }
    }
}

void TestRunFaults::whateverASourceDoesTheRunEndsAndTheNextOneConverges()
{
    QFETCH(const int, source);
    QFETCH(const int, kind);
    QFETCH(const int, every);
    // One world serves all rows: each must leave it in order.
    if (!m_world) {
        WorldOptions options;
        options.products = 4;
        options.quickness = 300; // the pauses after a 429 are minutes
        m_world = std::make_unique<World>(options);
        m_world->runOnce();
        Settings settings = m_world->settings();
        settings.http.requestTimeoutMs = 90'000; // 0.3 s of the machine's
        m_world->engine().applySettings(settings);
    }
    World *const world = m_world.get();
    makeWork(world, ++m_round);
    SandboxFault fault;
    fault.kind = static_cast<Kind>(kind);
    fault.everyNth = every;
    fault.delayMs = fault.kind == Kind::Latency ? 30 : 250;
    world->breaks(static_cast<SandboxSource>(source), fault);
    const RunReport broken = world->runOnce();
    checkRun(*world, broken);
    const bool ended = broken.state == RunState::Completed || broken.state == RunState::Failed;
    QVERIFY2(ended, qPrintable(nameOf(broken.state)));
    if (broken.state == RunState::Failed)
        QVERIFY(broken.error.has_value());

    world->heals();
    world->waitForLanes();
    const RunReport clean = world->runOnce();
    checkRun(*world, clean);
    QCOMPARE(clean.state, RunState::Completed);
    for (const SourceReport &told : clean.sources)
        QCOMPARE(told.error ? told.source + QStringLiteral(": ") + told.error->message : QString(),
                 QString());
    QCOMPARE(world->wrongListings(), QStringList());
    QVERIFY(!clean.leavesWork());
    QVERIFY(world->store().journal.unanswered()->isEmpty());
    QVERIFY(world->store().runs.openManualWork()->isEmpty());
}

void TestRunFaults::aChannelThatIsDownIsSkippedAndTheOthersGoOn_data()
{
    QTest::addColumn<int>("channel");
    for (const ChannelId channel : kChannels)
        QTest::newRow(kSources[static_cast<size_t>(channel)]) << static_cast<int>(channel);
}

void TestRunFaults::aChannelThatIsDownIsSkippedAndTheOthersGoOn()
{
    QFETCH(const int, channel);
    const auto down = static_cast<ChannelId>(channel);
    World world;
    world.runOnce();
    world.stock(world.sku(1), 5);
    world.sandbox().resetCounters();
    world.breaks(sandboxSource(down), Kind::Down);

    const RunReport report = world.runOnce();
    QCOMPARE(report.state, RunState::Completed);
    for (const ChannelId one : kChannels) {
        const SourceReport &source = sourceOf(report, nameOf(one));
        if (one == down) {
            QCOMPARE(source.status, QStringLiteral("skipped"));
            QVERIFY(source.error);
            QCOMPARE(source.error->code, errorcodes::channelTimeout);
            QVERIFY(source.oldestAgeMs >= 0);
            QCOMPARE(world.shown(one, world.sku(1)), 20);
            QVERIFY(world.writes(one).isEmpty());
            QVERIFY(!updateOf(report, world.listing(one, world.sku(1))));
            const ListingState *known = world.book().find(world.listing(one, world.sku(1)));
            QCOMPARE(known->published, std::optional(Units(20)));
            QVERIFY(known->observedAt < report.startedAt);
        } else {
            QCOMPARE(source.status, QStringLiteral("ok"));
            QCOMPARE(world.shown(one, world.sku(1)), 5);
        }
    }
    QVERIFY(finds(report, QStringLiteral("unread")));
    for (const Mismatch &mismatch : report.mismatches)
        QVERIFY(mismatch.listing.channel != down);
    // What could not be read is no error of accuracy: it is not in it.
    QCOMPARE(report.kpi.accuracyAfter.value(), std::optional(1.0));
}

void TestRunFaults::withEveryChannelDownTheRunFailsAndWritesNothing()
{
    World world;
    world.runOnce();
    for (const ChannelId channel : kChannels)
        world.breaks(sandboxSource(channel), Kind::Down);
    const RunReport report = world.runOnce();
    QCOMPARE(report.state, RunState::Failed);
    QVERIFY(isLegal(report));
    QCOMPARE(report.error->code, errorcodes::channelTimeout);
    QVERIFY(!report.kpi.accuracyBefore.value());
}

void TestRunFaults::aWarehouseThatFailsStopsTheRunAndNothingIsWritten_data()
{
    QTest::addColumn<int>("kind");
    const QSet<Kind> harmless{ Kind::Latency, Kind::Gzip, Kind::NumbersAsStrings, Kind::FalseSuccess,
                               Kind::TokenInvalid };
    for (const Named &fault : kFaults) {
        if (!harmless.contains(fault.kind))
            QTest::newRow(fault.name) << static_cast<int>(fault.kind);
    }
}

void TestRunFaults::aWarehouseThatFailsStopsTheRunAndNothingIsWritten()
{
    QFETCH(const int, kind);
    World world;
    world.runOnce();
    Settings settings = world.settings();
    settings.http.requestTimeoutMs = 15'000;
    world.engine().applySettings(settings);
    for (const ChannelId channel : kChannels)
        world.show(channel, world.sku(1), 90);
    world.sandbox().resetCounters();
    world.breaks(SandboxSource::Warehouse, static_cast<Kind>(kind));

    const RunReport report = world.runOnce();
    QCOMPARE(report.state, RunState::Failed);
    QVERIFY(isLegal(report));
    QVERIFY(report.error);
    QCOMPARE(report.error->code, errorcodes::warehouseError);
    QCOMPARE(sourceOf(report, QStringLiteral("WAREHOUSE")).status, QStringLiteral("failed"));
    QCOMPARE(world.writes(), 0);
    QVERIFY(report.updates.isEmpty());
    QVERIFY2(!report.kpi.accuracyBefore.value(), "a run that believed nothing measures nothing");
    QVERIFY(!report.alerts.isEmpty());
    QVERIFY(!report.steps.isEmpty());
    QCOMPARE(world.book().find(world.sku(1))->onHand, Units(20));
}

void TestRunFaults::aCatalogueThatIsSuddenlyEmptyTakesNothingAway_data()
{
    aChannelThatIsDownIsSkippedAndTheOthersGoOn_data();
}

void TestRunFaults::aCatalogueThatIsSuddenlyEmptyTakesNothingAway()
{
    QFETCH(const int, channel);
    const auto empty = static_cast<ChannelId>(channel);
    World world;
    world.runOnce();
    world.rules().catalogueMaxAgeMs = -1; // it is read again
    world.breaks(sandboxSource(empty), Kind::EmptyList);
    const RunReport report = world.runOnce();
    QCOMPARE(report.state, RunState::Completed);
    QVERIFY(!finds(report, QStringLiteral("listing_gone")));
    QVERIFY(!world.book().find(world.listing(empty, world.sku(1)))->gone);
    const SourceReport &source = sourceOf(report, nameOf(empty));
    QVERIFY(source.error);
    QCOMPARE(source.error->code, errorcodes::dataMismatch);
}

void TestRunFaults::aTokenThatIsVoidIsRenewedOnce()
{
    for (const ChannelId channel : { ChannelId::Naver, ChannelId::Cafe24 }) {
        World world;
        world.runOnce();
        world.stock(world.sku(1), 4);
        world.sandbox().resetCounters();
        world.breaks(sandboxSource(channel), Kind::TokenInvalid, 1);
        const RunReport report = world.runOnce();
        QCOMPARE(report.state, RunState::Completed);
        QCOMPARE(world.sandbox().counters(sandboxSource(channel)).tokenCalls, 1);
        QCOMPARE(world.wrongListings(), QStringList());
    }
}

void TestRunFaults::oneListingThatFailsDoesNotFailItsNeighbours()
{
    World world;
    world.runOnce();
    for (int i = 1; i <= 4; ++i)
        world.stock(world.sku(i), 10 + i);
    const ListingKey sick = world.listing(ChannelId::Coupang, world.sku(2));
    SandboxFault fault;
    fault.kind = Kind::ServerError;
    fault.writesOnly = true;
    fault.pathContains = sick.externalId;
    world.breaks(SandboxSource::Coupang, fault);
    const RunReport report = world.runOnce();
    QCOMPARE(report.state, RunState::Completed);
    QVERIFY(report.leavesWork());
    for (const UpdateReport &update : report.updates)
        QCOMPARE(update.status,
                 update.listing == sick ? QStringLiteral("FAILED") : QStringLiteral("SUCCESS"));
    const UpdateReport *failed = updateOf(report, sick);
    QVERIFY(failed && failed->error);
    QCOMPARE(failed->error->code, errorcodes::updateFailed);
    QCOMPARE(report.manualWork.size(), 1);
    QCOMPARE(report.manualWork.first().listing, sick);
    QCOMPARE(world.store().runs.openManualWork()->size(), 1);
    QVERIFY(report.attempts > 1);
    // ERROR → RETRY → COLLECTING, and at most twice.
    QCOMPARE(statesOf(report).count(QStringLiteral("RETRY")), report.attempts - 1);
    QCOMPARE(report.attempts, 3);
    QVERIFY(isLegal(report));

    world.heals();
    const RunReport clean = world.runOnce();
    QVERIFY(!clean.leavesWork());
    QVERIFY(world.store().runs.openManualWork()->isEmpty());
    QCOMPARE(world.wrongListings(), QStringList());
}

QTEST_GUILESS_MAIN(TestRunFaults)
#include "tst_runfaults.moc"
