// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace jaego {

/// The schema step of what is told to people: one row for a message to one route, stored
/// before it is sent. Alerts of the time when nobody sent anything, and that have ended,
/// are never told.
inline constexpr std::array kMessageSchema{
    "CREATE TABLE messages ("
    " id TEXT PRIMARY KEY, route TEXT NOT NULL, run_id TEXT NOT NULL, payload TEXT NOT NULL,"
    " state TEXT NOT NULL, attempts INTEGER NOT NULL, next_try_at INTEGER, created_at INTEGER NOT NULL,"
    " sent_at INTEGER, answer TEXT NOT NULL, maybe_sent INTEGER NOT NULL, reached TEXT NOT NULL)"
    " WITHOUT ROWID",
    "CREATE INDEX messages_waiting ON messages (route, id) WHERE state IN ('pending', 'disabled')",
    "CREATE INDEX messages_sent ON messages (route, sent_at) WHERE sent_at IS NOT NULL",
    "CREATE TABLE message_alerts ("
    " alert_id TEXT NOT NULL, message_id TEXT NOT NULL, PRIMARY KEY (alert_id, message_id)) WITHOUT ROWID",
    "CREATE INDEX message_alerts_by_message ON message_alerts (message_id)",
    "UPDATE alerts SET state = 'not_sent' WHERE state = 'pending' AND cleared_at IS NOT NULL",
};

} // namespace jaego
