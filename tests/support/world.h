// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "sandbox/sandbox.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <stop_token>

namespace jaego::test {

/// A clock that runs `factor` times faster than the machine's where delays are meant,
/// and shows the true time where a signature or a token needs it. A minute's pause
/// after a 429 is a second of a test, and nobody sleeps.
class QuickScheduler final : public Scheduler {
public:
    explicit QuickScheduler(double factor) : m_factor(factor) { }
    [[nodiscard]] qint64 nowMs() const override;
    [[nodiscard]] QDateTime utcNow() const override { return m_machine.utcNow().addMSecs(m_aheadMs); }
    /// Somebody sets the wall clock, or the machine slept: delays go on as they were.
    void jump(qint64 milliseconds) { m_aheadMs += milliseconds; }
    void callAt(qint64 atMs, QObject *context, std::function<void()> work) override;

private:
    double m_factor;
    qint64 m_aheadMs = 0;
    SystemScheduler m_machine;
};

struct WorldOptions {
    int products = 6; ///< plain: P-001, P-002 … each listed once on every channel under its own code
    qint64 onHand = 20; ///< of each plain product
    bool invented = false; ///< the invented catalogue instead, with options, sets and traps
    double differing = 0; ///< share of the listings that differ from the warehouse
    bool linked = true; ///< `map auto` has been done
    bool windowed = false; ///< started as the window starts it: schedule, snapshots, slots
    bool ledger = false; ///< the embedded warehouse instead of the one over HTTP
    double quickness = 50;
    bool events = false; ///< with `windowed`: the event inbox listens on a free port
    QString firstName; ///< of the first plain product, without commas; empty: as the others
    bool feeds = false; ///< with `windowed`: order feeds are read; the schedule is far away
};

/// A seller's whole world: simulated channels and warehouse over loopback HTTP, a
/// real database in a temporary folder, the real engine with the real adapters.
class World {
public:
    explicit World(WorldOptions options = {});
    ~World();
    World(const World &) = delete;
    World &operator=(const World &) = delete;

    [[nodiscard]] Sandbox &sandbox() { return *m_sandbox; }
    [[nodiscard]] Engine &engine() { return *m_engine; }
    [[nodiscard]] Store &store() { return m_engine->workshop().store(); }
    [[nodiscard]] StockBook &book() { return m_engine->workshop().book(); }
    [[nodiscard]] SyncSettings &rules() { return m_engine->workshop().context().settings; }
    /// Taken over by the next start of the engine.
    [[nodiscard]] Settings &settings() { return m_settings; }
    /// More of them than the practice servers need; taken over by the next start of the engine.
    [[nodiscard]] QHash<QString, Secret> &secrets() { return m_secrets; }
    /// Where the event inbox listens.
    [[nodiscard]] quint16 eventsPort() const { return m_eventsPort; }
    [[nodiscard]] QString dataDir() const { return m_folder.filePath(m_dataDir); }

    /// Runs once, to its end.
    RunReport runOnce(const RunRequest &request = {}, std::stop_token stop = {});
    RunReport runOnce(const QList<Sku> &skus);
    RunReport dryRun();
    /// Called on every sign of life of a run, before the engine hears of it.
    std::function<void(const RunStatus &)> onProgress;
    /// Called once, when the next run enters this state.
    void when(RunState state, std::function<void()> happens);

    /// The program ends in good order and starts again on the same folder.
    void restart();
    /// A picture of the disk as a power cut would leave it, and a start on it.
    [[nodiscard]] QString pictureOfTheDisk();
    void startOn(const QString &dataDir);

    [[nodiscard]] Sku sku(int number) const; ///< from 1
    [[nodiscard]] ListingKey listing(ChannelId channel, const Sku &sku) const;
    [[nodiscard]] qint64 shown(ChannelId channel, const Sku &sku) const;
    void show(ChannelId channel, const Sku &sku, qint64 quantity); ///< somebody edits the channel
    void stock(const Sku &sku, qint64 onHand); ///< the warehouse counts anew
    [[nodiscard]] QList<SandboxWrite> writes(ChannelId channel) const { return m_sandbox->writes(channel); }
    [[nodiscard]] qint64 writes() const; ///< on all channels
    /// Writes that changed something: Naver takes all options of a product with each write.
    [[nodiscard]] qint64 changes() const;
    [[nodiscard]] qint64 calls() const; ///< to all four

    void breaks(SandboxSource source, SandboxFault::Kind kind, int times = -1);
    void breaks(SandboxSource source, const SandboxFault &fault);
    void heals();
    /// Until no lane is paused any more.
    void waitForLanes();

    /// Linked, writable listings that do not show what their goods allow; by the truth
    /// of the servers, not by what the engine believes.
    [[nodiscard]] QStringList wrongListings() const;

private:
    void makeSandbox();
    void startEngine();
    void stopEngine();

    WorldOptions m_options;
    QTemporaryDir m_folder;
    QString m_dataDir = QStringLiteral("data");
    std::unique_ptr<Sandbox> m_sandbox;
    std::shared_ptr<TokenStore> m_tokens;
    std::unique_ptr<Engine> m_engine;
    Settings m_settings;
    QHash<QString, Secret> m_secrets;
    QList<QPair<RunState, std::function<void()>>> m_waiting;
    QList<SandboxListing> m_listings;
    int m_pictures = 0;
    quint16 m_eventsPort = 0;
    bool m_ended = true;
};

/// What a report says of one listing; fails loudly when it says nothing.
[[nodiscard]] const UpdateReport *updateOf(const RunReport &report, const ListingKey &listing);
[[nodiscard]] const SourceReport &sourceOf(const RunReport &report, const QString &source);
[[nodiscard]] bool finds(const RunReport &report, const QString &kind, const QString &code = {});
[[nodiscard]] QStringList statesOf(const RunReport &report);
/// Every transition is one the workflow's diagram allows, and the last one is an end.
[[nodiscard]] bool isLegal(const RunReport &report);

} // namespace jaego::test
