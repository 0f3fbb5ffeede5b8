// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/seedrun.h"

#include "sim/actors.h"

namespace jaego::sim {

namespace {

constexpr qint64 kSecond = 1'000;
constexpr qint64 kMinute = 60 * kSecond;
/// From the end of all trouble to the run that must put everything right: blocks after a 429 end,
/// orders reach the warehouse, and what an order may still be to a warehouse (300 s) is over.
constexpr qint64 kCalm = 25 * kMinute;
constexpr qint64 kRunEnds = 30 * kMinute;

/// One whole run, from now to its end.
bool wholeRun(SimWorld &world)
{
    bool ended = false;
    QObject context;
    QObject::connect(&world.engine(), &Engine::runFinished, &context, [&ended](const RunReport &report) {
        ended = ended || report.trigger == QLatin1String("manual");
    });
    if (!world.runUntil([&world] { return !world.engine().isRunning(); }, kRunEnds))
        return false;
    world.engine().requestRun({});
    return world.runUntil([&ended] { return ended; }, kRunEnds);
}

void live(SimWorld &world, SimPlan &plan, Oracle &oracle, Actors &actors)
{
    oracle.begin();
    if (!world.start())
        return oracle.complain(QStringLiteral("the program does not start"));
    world.run(2 * kMinute);
    world.network().setTrouble(plan.trouble);
    actors.begin();
    world.run(plan.minutes * kMinute);

    actors.rest();
    world.network().setTrouble(0);
    world.crashAfter(0);
    world.clock().skewMs = 0;
    world.run(kCalm);
    if (!world.isStarted())
        return oracle.complain(QStringLiteral("the program is not on any more"));
    if (!wholeRun(world))
        return oracle.complain(QStringLiteral("a whole run does not end"));
    oracle.checkInStep();
    oracle.checkJournal();
    oracle.checkNothingLost();
    world.run(10 * kMinute); // a message may still wait for its next try
    oracle.checkAlerts();
    oracle.checkStore();
    if (!world.stop())
        oracle.complain(QStringLiteral("the program does not end"));
}

} // namespace

SeedResult runSeed(quint64 seed, bool loud)
{
    SimPlan plan(seed);
    SimWorld *living = nullptr;
    Oracle *judge = nullptr;
    SimWorld::Hooks hooks;
    hooks.step = [] {};
    hooks.delivered = [&judge](SandboxSource source, const HttpRequest &request, const HttpReply &reply,
                               qint64 sentAt, qint64 servedAt) {
        judge->delivered(source, request, reply, sentAt, servedAt);
    };
    hooks.served = [&judge](SandboxSource source, const HttpRequest &, qint64 sentAt) {
        judge->checkWrites(source, sentAt);
    };
    hooks.born = [&judge](Engine *engine) {
        judge->born();
        QObject::connect(engine, &Engine::adjustmentFinished, engine,
                         [&judge](const AdjustmentResult &result) { judge->answered(result); });
        QObject::connect(engine, &Engine::runFinished, engine,
                         [&judge](const RunReport &) { judge->checkJournal(); });
    };
    SimWorld world(&plan, std::move(hooks));
    living = &world;
    living->setLoud(loud);
    Oracle oracle(&world);
    judge = &oracle;
    Actors actors(&world, &plan, &oracle);
    live(world, plan, oracle, actors);

    SeedResult result;
    result.seed = seed;
    result.complaint = oracle.complaint();
    if (oracle.failed())
        result.lastLines = QList<QString>(world.lastLines().begin(), world.lastLines().end());
    result.hash = world.hash();
    result.steps = world.steps();
    result.checks = oracle.checks();
    result.calls = world.network().calls();
    result.crashes = world.crashes();
    result.simulatedMs = world.clock().nowMs;
    result.faults = world.network().faults();
    result.deeds = actors.deeds();
    return result;
}

} // namespace jaego::sim
