// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listing.h"
#include "sync/bookkeeper.h"
#include "sync/planner.h"
#include "sync/synccontext.h"

#include <array>

namespace jaego {

/// Lowers what shows more than there is, at once, from what is known: no read of the listing
/// comes first, and it goes on beside a run (domain: lowering never waits). It never raises;
/// what is left to raise or to look at is the next run's. Each channel goes at its own pace:
/// one that does not answer keeps no other waiting.
///
/// Beside a run two writes of one listing must not cross on the wire: a listing that is
/// in flight is taken up again when its answer is there.
class Lowering {
public:
    Lowering(SyncContext *context, Bookkeeper *keeper);
    Lowering(const Lowering &) = delete;
    Lowering &operator=(const Lowering &) = delete;

    /// Returns when no listing of these products shows more than its target any more, or
    /// its channel does not answer. A channel that is at it already takes these up too.
    /// `runId`: the run its writes are journaled with; empty: none.
    Task<> lower(QSet<Sku> skus, QString runId, std::stop_token stop);

    [[nodiscard]] bool isBusy() const;
    /// Writes that were acknowledged, since the start.
    [[nodiscard]] int written() const { return m_written; }

private:
    struct Wanted {
        std::vector<Intent> intents;
        QSet<Sku> later; ///< in flight just now
    };
    struct Pace {
        QSet<Sku> waiting;
        bool busy = false;
    };
    Task<> lowerChannel(Channel *channel, QString runId, std::stop_token stop);
    Task<> lowerOnce(Channel *channel, QString runId, std::stop_token stop);
    [[nodiscard]] Wanted wantedFor(ChannelId channel, const QSet<Sku> &skus) const;
    [[nodiscard]] Pace &paceOf(ChannelId channel) { return m_paces[static_cast<size_t>(indexOf(channel))]; }

    SyncContext *m_context;
    Bookkeeper *m_keeper;
    std::array<Pace, kChannelCount> m_paces;
    int m_written = 0;
};

} // namespace jaego
