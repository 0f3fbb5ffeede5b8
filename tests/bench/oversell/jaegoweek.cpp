// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/factory.h"
#include "bench/oversell/algorithms.h"
#include "bench/oversell/simchannels.h"
#include "bench/oversell/simwarehouse.h"
#include "engine/engine.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <random>

namespace jaego::bench {

namespace {

/// The engine keeps its clock in its own hands; the stage keeps the time.
class BorrowedTime final : public Scheduler {
public:
    explicit BorrowedTime(VirtualTime *time) : m_time(time) { }
    [[nodiscard]] qint64 nowMs() const override { return m_time->nowMs(); }
    [[nodiscard]] QDateTime utcNow() const override { return m_time->utcNow(); }
    void callAt(qint64 atMs, QObject *context, std::function<void()> work) override
    {
        m_time->callAt(atMs, context, std::move(work));
    }

private:
    VirtualTime *m_time;
};

/// The program's own factory but for the clock and the far sides. No calls are told to the
/// sink: a million and a half rows of call log a week have no say in what is sold.
class StageFactory final : public EngineFactory {
public:
    explicit StageFactory(Stage *stage) : m_app(QHash<QString, Secret>{}), m_stage(stage) { }
    std::unique_ptr<Scheduler> makeScheduler() override
    {
        return std::make_unique<BorrowedTime>(m_stage->time());
    }
    std::unique_ptr<SecretStore> makeSecrets() override { return m_app.makeSecrets(); }
    std::unique_ptr<TokenStore> makeTokens() override { return m_app.makeTokens(); }
    [[nodiscard]] LaneSettings laneSettings(ChannelId channel, const Settings &settings) const override
    {
        return m_app.laneSettings(channel, settings);
    }
    std::unique_ptr<Channel> makeChannel(ChannelId channel, const Settings & /*settings*/, Lane *lane,
                                         const EngineTools & /*tools*/) override
    {
        return makeSimChannel(channel, m_stage->market(), m_stage->time(), lane);
    }
    std::unique_ptr<Warehouse> makeWarehouse(const Settings & /*settings*/, Lane *lane,
                                             const EngineTools & /*tools*/) override
    {
        return std::make_unique<SimWarehouse>(m_stage->market(), m_stage->time(), lane);
    }

private:
    AppFactory m_app;
    Stage *m_stage;
};

QString folderTemplate()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath())
        + QStringLiteral("/jaego-oversell-XXXXXX");
}

Settings settingsFor(const StageOptions &options)
{
    Settings settings;
    settings.warehouse.kind = WarehouseKind::Http;
    settings.warehouse.reports = WarehouseReports::Available;
    settings.warehouse.orderLagSeconds = options.orderLagSeconds;
    // The engine's own timer runs on the machine's clock: the stage asks for the runs.
    settings.events.enabled = false;
    settings.schedule.cron = QStringLiteral("0 0 29 2 *");
    return settings;
}

Task<> linkAll(Engine *engine, QString *trouble, int wanted, bool *done)
{
    const auto mapping = co_await engine->mapAutomatically(true, {});
    if (!mapping)
        *trouble = mapping.error().message;
    else if (mapping->linked.size() != wanted)
        *trouble = QStringLiteral("%1 of %2 listings linked").arg(mapping->linked.size()).arg(wanted);
    *done = true;
}

} // namespace

Outcome runJaego(const Demand &demand, const StageOptions &options)
{
    Stage stage(demand, options);
    const QTemporaryDir folder(folderTemplate());
    Engine engine(std::make_unique<StageFactory>(&stage), folder.path());
    Outcome outcome;
    bool ready = false;
    QObject::connect(&engine, &Engine::started, &engine, [&](bool ok, const QString &words) {
        ready = true;
        if (!ok)
            outcome.trouble = words;
    });
    engine.start(settingsFor(options));
    while (!ready && stage.time()->step(kWarmUpMs)) { }
    std::mt19937 jitter(options.seed);
    engine.workshop().context().random01 = [&jitter] { return static_cast<double>(jitter()) / 4294967296.0; };
    bool linked = false;
    startDetached(
        linkAll(&engine, &outcome.trouble, static_cast<int>(demand.products.size()) * kChannelCount, &linked),
        "bench.link");
    while (!linked && stage.time()->step(kWarmUpMs)) { }
    if (!ready || !linked || !outcome.trouble.isEmpty())
        outcome.trouble = QStringLiteral("the engine did not start: ") + outcome.trouble;

    stage.everyTenMinutes(stage.time()->nowMs(), [&engine, &stage, &outcome] {
        if (engine.isRunning())
            return; // as the engine's own schedule: a tick during a run is merged into it
        RunRequest request;
        request.trigger = QStringLiteral("schedule");
        engine.requestRun(request);
        outcome.runs += stage.time()->nowMs() >= kWarmUpMs ? 1 : 0;
    });
    while (stage.time()->step(stage.end())) { }
    outcome.tally = stage.market()->tally();
    if (options.atEnd)
        options.atEnd(&stage);

    bool ended = false;
    QObject::connect(&engine, &Engine::stopped, &engine, [&ended] { ended = true; });
    engine.shutDown();
    while (!ended) {
        stage.time()->step(stage.time()->nowMs() + 1000);
        QCoreApplication::processEvents();
    }
    return outcome;
}

} // namespace jaego::bench
