// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/bookkeeper.h"
#include "sync/freshreads.h"
#include "sync/synccontext.h"

#include <QObject>

#include <array>
#include <functional>
#include <stop_token>

namespace jaego {

/// Reads the listings of channels that have per-item reads only, a few at a time and between
/// the runs: those whose number is in doubt, those at risk often, every one within the
/// greatest age (domain: Freshness). It spends half of the channel's rate at most, nothing
/// while others wait in the lane, the lane rests or a run is on, and no call before a listing
/// is due: what nobody buys costs a call every few hours. Lives on the engine's thread.
class SweepLoop {
public:
    struct Hooks {
        std::function<bool()> isRunning; ///< a run is on: it reads for itself
        /// Numbers were read. `differing`: products of listings that are no longer in step.
        std::function<void(const QSet<Sku> &differing)> seen;
        std::function<void()> idle; ///< a round has ended: who waited for silence may go on
    };

    SweepLoop(SyncContext *context, Bookkeeper *keeper, Hooks hooks);
    SweepLoop(const SweepLoop &) = delete;
    SweepLoop &operator=(const SweepLoop &) = delete;

    void start();
    /// No new round begins; the one under way ends by itself.
    void stop();
    [[nodiscard]] bool isBusy() const { return m_busy; }

private:
    /// What one channel's sweep has been allowed, and what it may not ask again yet.
    struct Turn {
        double allowed = 0; ///< calls
        qint64 allowedAtMs = -1;
        qint64 restsUntilMs = 0; ///< the channel as a whole did not answer
        int readable = 0;
        QHash<int, qint64> restUntil; ///< listing index → not asked before (nowMs)
    };

    Task<> round();
    Task<> sweep(Channel *channel, QSet<Sku> *differing, bool *any, std::stop_token stop);
    [[nodiscard]] std::vector<DueRead> choose(Channel *channel, Turn *turn);
    [[nodiscard]] bool mayRead(Channel *channel) const;
    void take(Channel *channel, StockReading reading, const std::vector<DueRead> &asked,
              const std::vector<ListingState> &before, QSet<Sku> *differing);
    void refreshDemand();

    SyncContext *m_context;
    Bookkeeper *m_keeper;
    Hooks m_hooks;
    QObject m_timers; ///< their context
    std::stop_source m_stop;
    std::array<Turn, kChannelCount> m_turns;
    std::vector<double> m_demand;
    qint64 m_demandAtMs = -1;
    quint64 m_ticket = 0; ///< of the present start; an older round's timer is void
    bool m_on = false;
    bool m_busy = false;
};

} // namespace jaego
