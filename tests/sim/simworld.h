// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "engine/eventdesk.h"
#include "sim/simdisk.h"
#include "sim/simnetwork.h"

#include <QTemporaryDir>

#include <deque>

namespace jaego::sim {

/// What a seed makes of the world before it begins.
struct SimPlan {
    explicit SimPlan(quint64 seedOf);

    quint64 seed = 0;
    Dice dice; ///< all chance of the world from here on
    int products = 0;
    bool invented = false; ///< sets, options and traps instead of plain products
    int minutes = 0; ///< of trouble
    double trouble = 0; ///< share of calls that something is done to
    bool crashes = false;
    bool clockJumps = false;
    bool sleeps = false;
    bool restarts = false; ///< of far sides
    bool edits = false; ///< somebody edits channels by hand
    qint64 orderLagSeconds = 0; ///< from an order to the warehouse
};

/// One engine as one process of the operating system would hold it.
struct SimProcess {
    QString dataDir;
    std::shared_ptr<Wire> wire = std::make_shared<Wire>();
    std::unique_ptr<Engine> engine;
    SimScheduler *scheduler = nullptr; ///< the engine's
    std::unique_ptr<Dice> chance; ///< its back-off, jitter and ids
    bool started = false;
    bool ended = false;
};

/// A seller's world under a virtual clock: the real engine with its real adapters and storage,
/// the simulated marketplaces and warehouse without sockets, a network between them that does
/// what networks do. One thread, no real time, nothing unseeded.
class SimWorld {
public:
    struct Hooks {
        std::function<void()> step; ///< after everything that happened
        std::function<void(SandboxSource, const HttpRequest &, const HttpReply &, qint64 sentAt,
                           qint64 servedAt)>
            delivered;
        std::function<void(SandboxSource, const HttpRequest &, qint64 sentAt)> served;
        std::function<void(Engine *)> born; ///< a process's engine, before it starts
    };

    SimWorld(SimPlan *plan, Hooks hooks);
    ~SimWorld();
    SimWorld(const SimWorld &) = delete;
    SimWorld &operator=(const SimWorld &) = delete;

    /// Starts the program, and waits until it has. False: it did not start.
    [[nodiscard]] bool start();
    /// Lets the world go on for so long.
    void run(qint64 milliseconds);
    /// Lets the world go on until `done`, at most so long; false: it never was.
    [[nodiscard]] bool runUntil(const std::function<bool()> &done, qint64 atMostMs);
    /// The process ends in good order and starts again on the same folder.
    [[nodiscard]] bool restart();
    /// Ends the process in good order; false: it did not end.
    [[nodiscard]] bool stop();
    /// Dies at the n-th await or write from now on; 0: not at all.
    void crashAfter(qint64 points) { m_pointsLeft = points; }
    /// A person sets how often orders are asked for: every adapter is made anew.
    void changeSettings();
    /// A person logs in at Cafe24 with a browser and enters the token that comes of it; false: Cafe24
    /// gives none just now.
    bool connectCafe24();
    /// Hours pass in which no timer of the program runs.
    void sleep(qint64 milliseconds);

    [[nodiscard]] SimClock &clock() { return *m_clock; }
    [[nodiscard]] SimScheduler &scheduler() { return m_world; }
    [[nodiscard]] Sandbox &sandbox() { return *m_sandbox; }
    [[nodiscard]] SimNetwork &network() { return *m_network; }
    [[nodiscard]] Engine &engine() { return *m_process->engine; }
    [[nodiscard]] Store &store() { return engine().workshop().store(); }
    /// Whether what the engine says now still reaches anybody.
    [[nodiscard]] bool isAlive() const { return m_process && m_process->wire->alive; }
    [[nodiscard]] bool isStarted() const { return isAlive() && m_process->started; }
    [[nodiscard]] const QList<SandboxListing> &listings() const { return m_listings; }
    [[nodiscard]] QList<QByteArray> &slack() { return m_slack; } ///< what Slack took: path, line end, body
    [[nodiscard]] qint64 steps() const { return m_steps; }
    [[nodiscard]] qint64 crashes() const { return m_crashes; }
    [[nodiscard]] quint64 hash() const { return m_hash; }
    [[nodiscard]] const std::deque<QString> &lastLines() const { return m_lines; }
    /// Part of what a replay must repeat.
    void trace(const QString &line);
    /// For who reads a loud trace only.
    void note(const std::function<QString()> &line) const;
    void setLoud(bool loud) { m_loud = loud; }

private:
    void makeFarSides();
    void begin(const QString &dataDir);
    void point();
    void takePicture();
    void bury();
    void drain();
    bool stepOnce(qint64 untilMs);
    [[nodiscard]] HttpReply slackAnswers(const HttpRequest &request);

    SimPlan *m_plan;
    Hooks m_hooks;
    QTemporaryDir m_folder;
    std::shared_ptr<SimClock> m_clock = std::make_shared<SimClock>();
    SimScheduler m_world{ m_clock, SimScheduler::Of::World };
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<SimNetwork> m_network;
    std::shared_ptr<TokenStore> m_tokens;
    QHash<QString, Secret> m_secrets;
    Settings m_settings;
    std::unique_ptr<SimProcess> m_process;
    QList<SandboxListing> m_listings;
    QList<QByteArray> m_slack;
    QString m_survivor; ///< the folder as the dead process left it
    qint64 m_pointsLeft = 0;
    qint64 m_steps = 0;
    qint64 m_crashes = 0;
    int m_folders = 0;
    std::deque<QString> m_lines;
    quint64 m_hash = 14'695'981'039'346'656'037ULL;
    bool m_loud = false;
};

} // namespace jaego::sim
