// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"
#include "sync/synccontext.h"

namespace jaego {

/// Writes a run into the store as it goes: a transition before its state's work, the
/// whole document at the end.
class RunLog {
public:
    RunLog(Store *store, Scheduler *scheduler);

    Status begin(const RunOrder &order, RunReport *report);
    /// Stores the transition, then puts it into the report.
    Status enter(RunReport *report, RunState state);
    Status mismatches(const RunReport &report);
    /// Everything else, and the final state.
    Status end(RunReport *report, RunState state);
    Status hold(const RunReport &report, const QList<UpdateReport> &held);
    Status closeManualWork(const QList<ListingKey> &inStep);

private:
    Status saveParts(const RunReport &report);

    Store *m_store;
    Scheduler *m_scheduler;
};

/// What a list of runs shows, as JSON; and back.
[[nodiscard]] QByteArray summaryOf(const RunReport &report);

} // namespace jaego
