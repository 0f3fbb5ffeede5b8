// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/query.h"
#include "storage/runrecords.h"

namespace jaego::sql {

// How the rows of a run are read; the order of columns and reads is one thing.

inline constexpr const char *kHeadColumns =
    "SELECT id, trigger_name, state, attempts, dry_run, started_at, finished_at, budgets, summary FROM runs ";
inline constexpr const char *kUpdateColumns =
    "SELECT run_id, sku, channel, external_id, status, old_qty, new_qty, attempts, error_code, error_message,"
    " started_at, finished_at FROM run_updates ";
inline constexpr const char *kHeldColumns = "SELECT id, run_id, sku, channel, external_id, old_qty, new_qty, "
                                            "guard, held_at, decision, reason, decided_by,"
                                            " decided_at FROM held_updates ";
inline constexpr const char *kManualColumns = "SELECT id, run_id, sku, channel, external_id, target_qty, "
                                              "code, message, created_at, done_at FROM manual_work ";

[[nodiscard]] RunHead readHead(Query &query);
[[nodiscard]] RunUpdate readUpdate(Query &query);
[[nodiscard]] HeldUpdate readHeld(Query &query);
[[nodiscard]] StoredManualWork readManual(Query &query);

[[nodiscard]] Result<RunRecord> loadRun(const Database &db, const QString &runId);

} // namespace jaego::sql
