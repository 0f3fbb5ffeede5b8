// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/transport.h"
#include "sandbox/sandbox.h"
#include "sim/dice.h"
#include "sim/simclock.h"

#include <functional>
#include <map>
#include <memory>

namespace jaego::sim {

/// One process's end of the wire; cut when the process dies.
struct Wire {
    struct Call {
        OneShot done;
        std::optional<Result<HttpReply>> answer;
        void end(Result<HttpReply> with)
        {
            if (answer)
                return;
            answer = std::move(with);
            done.fire();
        }
    };
    bool alive = true;
    std::map<quint64, std::weak_ptr<Call>> calls; ///< on their way, in the order they were made
};

/// A network that delays, reorders, drops, truncates and lies, in front of the simulated
/// marketplaces, warehouse and Slack. Everything it does is drawn from the seed's dice; a
/// request that is on the wire when its process dies may still arrive.
class SimNetwork {
public:
    /// What happens when a request arrives; the answer as the far side's server gives it.
    using Far = std::function<HttpReply(const HttpRequest &)>;
    struct Hooks {
        std::function<void(const QString &)> trace;
        /// A whole answer is about to be handed to a live process.
        std::function<void(SandboxSource, const HttpRequest &, const HttpReply &, qint64 sentAt,
                           qint64 servedAt)>
            delivered;
        /// The far side has dealt with a request that was sent at `sentAt` (true time).
        std::function<void(SandboxSource, const HttpRequest &, qint64 sentAt)> served;
        /// A process is about to send, or has just been answered: it may die here.
        std::function<void()> awaits;
    };

    SimNetwork(std::shared_ptr<SimClock> clock, SimScheduler *world, Dice *dice, Sandbox *sandbox, Far slack,
               Hooks hooks);

    Task<Result<HttpReply>> exchange(std::shared_ptr<Wire> wire, HttpRequest request, std::stop_token stop);
    /// The process is dead: nothing more comes out of it, and nobody hears what comes back.
    void cut(Wire *wire);

    /// Share of calls that something is done to; 0: a good network.
    void setTrouble(double share) { m_trouble = share; }
    /// Calls to `source` are refused until then (true time), and its tokens are void after it.
    void restart(SandboxSource source, qint64 untilMs);
    /// Changes whole answers on their last step, after everybody else has seen them: how a test makes
    /// the program believe what is not so.
    void setTamper(std::function<void(SandboxSource, HttpReply *)> tamper) { m_tamper = std::move(tamper); }
    [[nodiscard]] const std::map<QString, qint64> &faults() const { return m_faults; }
    /// Calls to Slack that something was done to.
    [[nodiscard]] qint64 slackFaults() const { return m_slackFaults; }
    [[nodiscard]] qint64 calls() const { return m_calls; }
    void count(const QString &fault) { ++m_faults[fault]; }

private:
    struct Fate {
        QString name; ///< empty: nothing is done to it
        std::optional<SandboxFault::Kind> far; ///< what the far side does instead or besides
        bool lostBefore = false;
        bool lostAfter = false;
        bool silent = false; ///< lost without a sign, rather than with a broken connection
        bool shortened = false;
        qint64 thereMs = 1;
        qint64 backMs = 1;
    };
    [[nodiscard]] Fate fateOf(std::optional<SandboxSource> source);
    [[nodiscard]] HttpReply serve(std::optional<SandboxSource> source, const HttpRequest &request,
                                  const Fate &fate, qint64 sentAt);
    void arrive(const std::shared_ptr<Wire> &wire, const std::shared_ptr<Wire::Call> &call,
                const HttpRequest &request, const Fate &fate, qint64 sentAt);

    std::shared_ptr<SimClock> m_clock;
    SimScheduler *m_world;
    Dice *m_dice;
    Sandbox *m_sandbox;
    Far m_slack;
    Hooks m_hooks;
    double m_trouble = 0;
    std::array<qint64, kSandboxSources.size()> m_downUntil{};
    std::function<void(SandboxSource, HttpReply *)> m_tamper;
    std::map<QString, qint64> m_faults;
    qint64 m_slackFaults = 0;
    qint64 m_calls = 0;
    quint64 m_sequence = 0;
    QObject m_context;
};

/// One process's transport.
class SimTransport final : public HttpTransport {
public:
    SimTransport(SimNetwork *network, std::shared_ptr<Wire> wire)
        : m_network(network), m_wire(std::move(wire))
    {
    }
    Task<Result<HttpReply>> exchange(HttpRequest request, HttpSettings /*settings*/,
                                     std::stop_token stop) override
    {
        return m_network->exchange(m_wire, std::move(request), std::move(stop));
    }

private:
    SimNetwork *m_network;
    std::shared_ptr<Wire> m_wire;
};

} // namespace jaego::sim
