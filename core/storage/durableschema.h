// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace jaego {

/// The schema step of what lasts: the audit log's head beside the log, what a listing showed when
/// it was written, and an index by which old sums are found without a look at every one.
inline constexpr std::array kDurableSchema{
    "INSERT OR REPLACE INTO meta (name, content)"
    " SELECT 'audit.head', number || ' ' || lower(hex(hash)) FROM audit_log ORDER BY number DESC LIMIT 1",
    "ALTER TABLE write_journal ADD COLUMN value_before INTEGER",
    "CREATE INDEX slow_agreements_by_day ON slow_agreements (day)",
};

} // namespace jaego
