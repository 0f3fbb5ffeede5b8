// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/bookkeeper.h"
#include "sync/planner.h"
#include "sync/synccontext.h"

namespace jaego {

/// Lowers what shows more than there is, at once, from what is known: no read comes
/// first, and it goes on beside a run (domain: lowering never waits). It never raises;
/// what is left to raise or to look at is the next run's.
///
/// Beside a run two writes of one listing must not cross on the wire: a listing that is
/// in flight is taken up again when its answer is there.
class Lowering {
public:
    Lowering(SyncContext *context, Bookkeeper *keeper);
    Lowering(const Lowering &) = delete;
    Lowering &operator=(const Lowering &) = delete;

    /// Returns when no listing of these products shows more than its target any more, or
    /// its channel does not answer. Called while it is under way, it takes these up too.
    /// `runId`: the run its writes are journaled with; empty: none.
    Task<> lower(QSet<Sku> skus, QString runId, std::stop_token stop);

    /// Writes that were acknowledged, since the start.
    [[nodiscard]] int written() const { return m_written; }

private:
    struct Wanted {
        std::vector<Intent> intents;
        QSet<Sku> later; ///< in flight just now
    };
    [[nodiscard]] Wanted wantedFor(const QSet<Sku> &skus) const;

    SyncContext *m_context;
    Bookkeeper *m_keeper;
    QSet<Sku> m_waiting;
    bool m_busy = false;
    int m_written = 0;
};

} // namespace jaego
