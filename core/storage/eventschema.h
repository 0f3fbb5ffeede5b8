// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace jaego {

/// The schema step of the event inbox. Whoever answered 202 has promised the row: it is
/// never deleted, and nothing but its state is ever changed.
inline constexpr std::array kEventSchema{
    "CREATE TABLE events ("
    " sequence INTEGER PRIMARY KEY AUTOINCREMENT, source TEXT NOT NULL, id TEXT NOT NULL,"
    " webhook_id TEXT NOT NULL UNIQUE, type TEXT NOT NULL, mode TEXT NOT NULL, occurred_at INTEGER,"
    " received_at INTEGER NOT NULL, body BLOB NOT NULL, body_sha256 BLOB NOT NULL, state TEXT NOT NULL,"
    " words TEXT NOT NULL DEFAULT '', applied_at INTEGER, UNIQUE (source, id))",
    "CREATE INDEX events_unapplied ON events (sequence) WHERE state = 'accepted'",
    "CREATE INDEX events_for_person ON events (sequence) WHERE state = 'for_person'",
    "CREATE TRIGGER events_no_delete BEFORE DELETE ON events"
    " BEGIN SELECT RAISE(ABORT, 'events are kept for good'); END",
    "CREATE TRIGGER events_no_change BEFORE UPDATE OF sequence, source, id, webhook_id, type, mode,"
    " occurred_at, received_at, body, body_sha256 ON events"
    " BEGIN SELECT RAISE(ABORT, 'only the state of an event changes'); END",
    "CREATE TRIGGER events_no_replace BEFORE INSERT ON events"
    " WHEN EXISTS (SELECT 1 FROM events WHERE sequence = NEW.sequence OR webhook_id = NEW.webhook_id"
    "  OR (source = NEW.source AND id = NEW.id))"
    " BEGIN SELECT RAISE(ABORT, 'this event was stored before'); END",
};

} // namespace jaego
