// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/seedrun.h"

#include "sim/actors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace jaego::sim {

namespace {

constexpr qint64 kSecond = 1'000;
constexpr qint64 kMinute = 60 * kSecond;
/// From the end of all trouble to the run that must put everything right: blocks after a 429 end,
/// orders reach the warehouse, and what an order may still be to a warehouse (300 s) is over.
constexpr qint64 kCalm = 11 * kMinute;
constexpr int kMostLogins = 14;
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

/// Every count is told three units too high.
void tellTooMuch(SandboxSource source, HttpReply *reply)
{
    if (source != SandboxSource::Warehouse || reply->status != 200)
        return;
    QJsonObject body = QJsonDocument::fromJson(reply->body).object();
    QJsonArray items = body[QStringLiteral("items")].toArray();
    for (auto &&value : items) {
        QJsonObject item = value.toObject();
        item[QStringLiteral("on_hand")] = item[QStringLiteral("on_hand")].toInteger() + 3;
        value = item;
    }
    if (items.isEmpty())
        return;
    body[QStringLiteral("items")] = items;
    reply->body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    for (auto &[name, value] : reply->headers) {
        if (name == "Content-Length")
            value = QByteArray::number(reply->body.size());
    }
}

void sabotage(SimWorld &world, Oracle &oracle, Sabotage which)
{
    const SandboxListing listing = world.listings().first();
    switch (which) {
    case Sabotage::Shelf:
        world.sandbox().setOnHand(listing.sku, world.sandbox().onHand(listing.sku) + 1);
        return;
    case Sabotage::Listing:
        world.sandbox().setShown(listing.key, world.sandbox().shown(listing.key).value_or(0) + 1);
        return;
    case Sabotage::Journal: {
        WriteIntent intent;
        intent.id = QStringLiteral("from nowhere");
        intent.listing = listing.key;
        intent.generation = 1'000'000;
        intent.sentAt = world.scheduler().utcNow();
        if (!world.store().journal.recordIntents({ intent }))
            qFatal("the journal takes nothing");
        return;
    }
    case Sabotage::Event:
        oracle.offered(QStringLiteral("e0"), true, JournalAnswer::Accepted);
        return;
    case Sabotage::Message:
        world.slack().clear();
        return;
    case Sabotage::None:
    case Sabotage::Raise:
        break;
    }
}

void live(SimWorld &world, SimPlan &plan, Oracle &oracle, Actors &actors, Sabotage which)
{
    const auto before = [&](Sabotage check) {
        if (which == check)
            sabotage(world, oracle, which);
    };
    if (which == Sabotage::Raise)
        world.network().setTamper(tellTooMuch);
    oracle.begin();
    if (!world.start())
        return oracle.complain(QStringLiteral("the program does not start"));
    world.run(2 * kMinute);
    world.network().setTrouble(plan.trouble);
    actors.begin();
    world.run(plan.minutes * kMinute);
    if (oracle.failed())
        return;

    actors.rest();
    world.network().setTrouble(0);
    world.crashAfter(0);
    world.clock().skewMs = 0;
    world.run(kCalm);
    // Cafe24's refresh token is good once: who lost its answer needs a person, and Cafe24 gives no
    // more than fifteen in two hours.
    const QString cafe24 = nameOf(ChannelId::Cafe24);
    for (int i = 0;
         i < kMostLogins && world.isStarted() && !world.engine().workshop().lastError(cafe24).isEmpty();
         ++i) {
        world.connectCafe24();
        world.run(kCalm);
    }
    if (!world.isStarted())
        return oracle.complain(QStringLiteral("the program is not on any more"));
    if (!wholeRun(world))
        return oracle.complain(QStringLiteral("a whole run does not end"));
    // What the run itself set off: a number that it found fallen is kept back from the other channels
    // until the orders say why, and comes back by a targeted run of its own.
    world.run(45 * kSecond);
    before(Sabotage::Listing);
    oracle.checkInStep();
    before(Sabotage::Journal);
    oracle.checkJournal();
    before(Sabotage::Shelf);
    before(Sabotage::Event);
    oracle.checkNothingLost();
    world.run(6 * kMinute); // a message may still wait for its next try
    before(Sabotage::Message);
    oracle.checkAlerts();
    oracle.checkStore();
    if (!world.stop())
        oracle.complain(QStringLiteral("the program does not end"));
}

} // namespace

SeedResult runSeed(const SeedOptions &options)
{
    SimPlan plan(options.seed);
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
    world.setLoud(options.loud);
    Oracle oracle(&world);
    judge = &oracle;
    Actors actors(&world, &plan, &oracle);
    live(world, plan, oracle, actors, options.sabotage);

    SeedResult result;
    result.seed = options.seed;
    result.complaint = oracle.complaint();
    result.lastLines = oracle.lastLines();
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
