// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace jaego {

/// What goes wrong, kept for good as small sums: hours of calls and causes, days of slow agreements,
/// and every order beyond what was there.
inline constexpr std::array kTroubleSchema{
    "ALTER TABLE call_totals ADD COLUMN retries INTEGER NOT NULL DEFAULT 0",
    "CREATE TABLE mismatch_causes ("
    " span TEXT NOT NULL, start INTEGER NOT NULL, channel TEXT NOT NULL, cause TEXT NOT NULL,"
    " count INTEGER NOT NULL, PRIMARY KEY (span, start, channel, cause)) WITHOUT ROWID",
    "CREATE TABLE slow_agreements ("
    " sku TEXT NOT NULL, channel TEXT NOT NULL, day INTEGER NOT NULL, times INTEGER NOT NULL,"
    " total_ms INTEGER NOT NULL, longest_ms INTEGER NOT NULL, PRIMARY KEY (sku, channel, day)) WITHOUT ROWID",
    "CREATE INDEX slow_agreements_by_longest ON slow_agreements (longest_ms)",
    "CREATE TABLE oversold_cases ("
    " id TEXT PRIMARY KEY, sku TEXT NOT NULL, channel TEXT NOT NULL, external_id TEXT NOT NULL,"
    " order_id TEXT NOT NULL, line_id TEXT NOT NULL, ordered_at INTEGER, found_at INTEGER NOT NULL,"
    " units INTEGER NOT NULL CHECK (units > 0), cause TEXT NOT NULL, cause_at INTEGER,"
    " cause_units INTEGER NOT NULL, cause_words TEXT NOT NULL,"
    " UNIQUE (channel, order_id, line_id, sku)) WITHOUT ROWID",
    "CREATE INDEX oversold_cases_by_time ON oversold_cases (found_at)",
};

} // namespace jaego
