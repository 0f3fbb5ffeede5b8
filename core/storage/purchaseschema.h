// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace jaego {

/// The schema step of purchases: the sum behind a proposal, goods on order, orders on their way to
/// the purchase system. Nothing of it is ever deleted.
inline constexpr std::array kPurchaseSchema{
    "ALTER TABLE proposals ADD COLUMN basis BLOB NOT NULL DEFAULT x''",
    "CREATE TABLE purchases ("
    " id TEXT PRIMARY KEY, sku TEXT NOT NULL, supplier TEXT NOT NULL, ordered INTEGER NOT NULL,"
    " arrived INTEGER NOT NULL, seen_on_hand INTEGER NOT NULL, ordered_at INTEGER NOT NULL,"
    " expected_at INTEGER, lapses_at INTEGER, state TEXT NOT NULL, how TEXT NOT NULL,"
    " settled_by TEXT NOT NULL, settled_at INTEGER) WITHOUT ROWID",
    "CREATE INDEX purchases_open ON purchases (sku) WHERE state = 'on_order'",
    // Stored before it is sent; the id is the webhook-id of every try.
    "CREATE TABLE purchase_posts ("
    " id TEXT PRIMARY KEY, supplier TEXT NOT NULL, lines INTEGER NOT NULL, body BLOB NOT NULL,"
    " state TEXT NOT NULL, tries INTEGER NOT NULL, created_at INTEGER NOT NULL, next_at INTEGER,"
    " answered_at INTEGER, http_status INTEGER NOT NULL, words TEXT NOT NULL) WITHOUT ROWID",
    "CREATE INDEX purchase_posts_waiting ON purchase_posts (id) WHERE state = 'waiting'",
};

} // namespace jaego
