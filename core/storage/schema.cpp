// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/durableschema.h"
#include "storage/eventschema.h"
#include "storage/messageschema.h"
#include "storage/migrations.h"
#include "storage/purchaseschema.h"
#include "storage/troubleschema.h"

#include <array>

namespace jaego {

namespace {

// Times are milliseconds since 1970 UTC, NULL where there is none. Skus and external
// ids are opaque text and compare byte by byte.

constexpr std::array kVersion1{
    // What the warehouse and the channels list.
    "CREATE TABLE products ("
    " sku TEXT PRIMARY KEY, name TEXT NOT NULL, barcode TEXT NOT NULL, safety_stock INTEGER, critical "
    "INTEGER,"
    " low INTEGER, overstock INTEGER, lead_time_days INTEGER, moq INTEGER, pack_size INTEGER,"
    " supplier TEXT NOT NULL, on_hand INTEGER NOT NULL, reserved INTEGER NOT NULL, as_of INTEGER,"
    " active INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE TABLE listings ("
    " channel TEXT NOT NULL, external_id TEXT NOT NULL, parent_id TEXT NOT NULL, title TEXT NOT NULL,"
    " option_name TEXT NOT NULL, seller_code TEXT NOT NULL, barcode TEXT NOT NULL, writability TEXT NOT NULL,"
    " sale_state TEXT NOT NULL, published INTEGER, observed_at INTEGER, agreed INTEGER, accepted INTEGER,"
    " accepted_at INTEGER, gone INTEGER NOT NULL DEFAULT 0,"
    " PRIMARY KEY (channel, external_id)) WITHOUT ROWID",
    "CREATE TABLE mappings ("
    " channel TEXT NOT NULL, external_id TEXT NOT NULL, position INTEGER NOT NULL, sku TEXT NOT NULL,"
    " units_per_sale INTEGER NOT NULL CHECK (units_per_sale >= 1),"
    " PRIMARY KEY (channel, external_id, position)) WITHOUT ROWID",
    "CREATE INDEX mappings_by_sku ON mappings (sku)",
    "CREATE TABLE channel_cache ("
    " channel TEXT NOT NULL, name TEXT NOT NULL, content BLOB NOT NULL,"
    " PRIMARY KEY (channel, name)) WITHOUT ROWID",

    // Runs.
    "CREATE TABLE runs ("
    " id TEXT PRIMARY KEY, trigger_name TEXT NOT NULL, state TEXT NOT NULL, attempts INTEGER NOT NULL,"
    " dry_run INTEGER NOT NULL, started_at INTEGER NOT NULL, finished_at INTEGER, budgets BLOB NOT NULL,"
    " summary BLOB NOT NULL, document BLOB NOT NULL DEFAULT x'')",
    "CREATE INDEX runs_unfinished ON runs (id) WHERE finished_at IS NULL",
    "CREATE TABLE run_transitions ("
    " number INTEGER PRIMARY KEY, run_id TEXT NOT NULL REFERENCES runs (id), state TEXT NOT NULL,"
    " at INTEGER NOT NULL)",
    "CREATE INDEX run_transitions_by_run ON run_transitions (run_id, number)",
    "CREATE TABLE run_steps ("
    " number INTEGER PRIMARY KEY, run_id TEXT NOT NULL REFERENCES runs (id), step TEXT NOT NULL,"
    " state TEXT NOT NULL, started_at INTEGER, duration_ms INTEGER NOT NULL, budget_ms INTEGER NOT NULL,"
    " within_budget INTEGER NOT NULL)",
    "CREATE INDEX run_steps_by_run ON run_steps (run_id, number)",
    "CREATE TABLE run_sources ("
    " run_id TEXT NOT NULL REFERENCES runs (id), source TEXT NOT NULL, status TEXT NOT NULL,"
    " listings INTEGER NOT NULL, read_count INTEGER NOT NULL, calls INTEGER NOT NULL,"
    " failed_calls INTEGER NOT NULL, error_code TEXT NOT NULL, error_message TEXT NOT NULL,"
    " PRIMARY KEY (run_id, source)) WITHOUT ROWID",
    "CREATE TABLE run_mismatches ("
    " number INTEGER PRIMARY KEY, run_id TEXT NOT NULL REFERENCES runs (id), sku TEXT NOT NULL,"
    " channel TEXT NOT NULL, external_id TEXT NOT NULL, channel_qty INTEGER NOT NULL,"
    " warehouse_qty INTEGER NOT NULL, target_qty INTEGER NOT NULL, difference INTEGER NOT NULL)",
    "CREATE INDEX run_mismatches_by_run ON run_mismatches (run_id, number)",
    "CREATE TABLE run_updates ("
    " number INTEGER PRIMARY KEY, run_id TEXT NOT NULL REFERENCES runs (id), sku TEXT NOT NULL,"
    " channel TEXT NOT NULL, external_id TEXT NOT NULL, status TEXT NOT NULL, old_qty INTEGER,"
    " new_qty INTEGER, attempts INTEGER NOT NULL, error_code TEXT NOT NULL, error_message TEXT NOT NULL,"
    " started_at INTEGER, finished_at INTEGER, UNIQUE (run_id, channel, external_id))",
    "CREATE INDEX run_updates_by_listing ON run_updates (channel, external_id, number)",
    "CREATE INDEX run_updates_by_time ON run_updates (finished_at)",
    "CREATE TABLE run_findings ("
    " number INTEGER PRIMARY KEY, run_id TEXT NOT NULL REFERENCES runs (id), kind TEXT NOT NULL,"
    " code TEXT NOT NULL, channel TEXT, external_id TEXT, sku TEXT NOT NULL, message TEXT NOT NULL)",
    "CREATE INDEX run_findings_by_run ON run_findings (run_id, number)",
    "CREATE TABLE held_updates ("
    " id TEXT PRIMARY KEY, run_id TEXT NOT NULL, sku TEXT NOT NULL, channel TEXT NOT NULL,"
    " external_id TEXT NOT NULL, old_qty INTEGER, new_qty INTEGER, guard TEXT NOT NULL,"
    " held_at INTEGER NOT NULL, decision TEXT NOT NULL, reason TEXT NOT NULL, decided_by TEXT NOT NULL,"
    " decided_at INTEGER)",
    "CREATE INDEX held_updates_by_run ON held_updates (run_id)",
    "CREATE INDEX held_updates_pending ON held_updates (id) WHERE decision = 'pending'",
    "CREATE TABLE manual_work ("
    " id TEXT PRIMARY KEY, run_id TEXT NOT NULL, sku TEXT NOT NULL, channel TEXT NOT NULL,"
    " external_id TEXT NOT NULL, target_qty INTEGER, code TEXT NOT NULL, message TEXT NOT NULL,"
    " created_at INTEGER NOT NULL, done_at INTEGER)",
    "CREATE INDEX manual_work_by_run ON manual_work (run_id)",
    "CREATE INDEX manual_work_open ON manual_work (id) WHERE done_at IS NULL",

    // Journals.
    "CREATE TABLE write_journal ("
    " id TEXT PRIMARY KEY, run_id TEXT NOT NULL, channel TEXT NOT NULL, external_id TEXT NOT NULL,"
    " generation INTEGER NOT NULL, value INTEGER NOT NULL, sent_at INTEGER NOT NULL, outcome TEXT,"
    " answered_at INTEGER, error TEXT NOT NULL DEFAULT '', verified_at INTEGER) WITHOUT ROWID",
    "CREATE INDEX write_journal_unanswered ON write_journal (id) WHERE outcome IS NULL OR outcome = "
    "'unknown'",
    "CREATE INDEX write_journal_by_listing ON write_journal (channel, external_id, sent_at)",
    "CREATE INDEX write_journal_by_time ON write_journal (sent_at)",
    "CREATE TABLE listing_generations ("
    " channel TEXT NOT NULL, external_id TEXT NOT NULL, generation INTEGER NOT NULL,"
    " PRIMARY KEY (channel, external_id)) WITHOUT ROWID",
    "CREATE TABLE adjustments ("
    " id TEXT PRIMARY KEY, sku TEXT NOT NULL, delta INTEGER, set_to INTEGER, expected INTEGER,"
    " reason TEXT NOT NULL, note TEXT NOT NULL, operator TEXT NOT NULL, state TEXT NOT NULL,"
    " qty_before INTEGER, qty_after INTEGER, error TEXT NOT NULL, created_at INTEGER NOT NULL,"
    " settled_at INTEGER, undo_of TEXT NOT NULL, CHECK ((delta IS NULL) <> (set_to IS NULL))) WITHOUT ROWID",
    "CREATE INDEX adjustments_by_sku ON adjustments (sku, id)",
    "CREATE INDEX adjustments_unanswered ON adjustments (id) WHERE state = 'journaled'",

    // Calls and KPIs.
    "CREATE TABLE call_log ("
    " number INTEGER PRIMARY KEY, run_id TEXT NOT NULL, source TEXT NOT NULL, call_name TEXT NOT NULL,"
    " started_at INTEGER NOT NULL, waited_ms INTEGER NOT NULL, elapsed_ms INTEGER NOT NULL,"
    " attempt INTEGER NOT NULL, http_status INTEGER NOT NULL, success INTEGER NOT NULL,"
    " rate_limited INTEGER NOT NULL, error_kind TEXT NOT NULL)",
    "CREATE INDEX call_log_by_run ON call_log (run_id, number) WHERE run_id <> ''",
    "CREATE INDEX call_log_by_time ON call_log (started_at)",
    "CREATE TABLE call_totals ("
    " hour INTEGER NOT NULL, source TEXT NOT NULL, calls INTEGER NOT NULL, failed INTEGER NOT NULL,"
    " rate_limited INTEGER NOT NULL, waited_ms INTEGER NOT NULL, elapsed_ms INTEGER NOT NULL,"
    " PRIMARY KEY (hour, source)) WITHOUT ROWID",
    "CREATE TABLE kpi_samples ("
    " run_id TEXT PRIMARY KEY, at INTEGER NOT NULL, before_part INTEGER NOT NULL, before_whole INTEGER NOT "
    "NULL,"
    " after_part INTEGER NOT NULL, after_whole INTEGER NOT NULL, duration_ms INTEGER NOT NULL,"
    " stockout_part INTEGER NOT NULL, stockout_whole INTEGER NOT NULL, api_part INTEGER NOT NULL,"
    " api_whole INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE INDEX kpi_samples_by_time ON kpi_samples (at)",
    "CREATE TABLE kpi_buckets ("
    " span TEXT NOT NULL, start INTEGER NOT NULL, runs INTEGER NOT NULL, before_part INTEGER NOT NULL,"
    " before_whole INTEGER NOT NULL, after_part INTEGER NOT NULL, after_whole INTEGER NOT NULL,"
    " duration_sum INTEGER NOT NULL, duration_max INTEGER NOT NULL, stockout_part INTEGER NOT NULL,"
    " stockout_whole INTEGER NOT NULL, api_part INTEGER NOT NULL, api_whole INTEGER NOT NULL,"
    " PRIMARY KEY (span, start)) WITHOUT ROWID",

    // Alerts, audit, odds and ends.
    "CREATE TABLE alerts ("
    " id TEXT PRIMARY KEY, kind TEXT NOT NULL, severity TEXT NOT NULL, subject TEXT NOT NULL,"
    " run_id TEXT NOT NULL, message TEXT NOT NULL, routes TEXT NOT NULL, state TEXT NOT NULL,"
    " raised_at INTEGER NOT NULL, cleared_at INTEGER, acknowledged_at INTEGER, acknowledged_by TEXT NOT "
    "NULL)",
    "CREATE INDEX alerts_open ON alerts (id) WHERE cleared_at IS NULL",
    "CREATE INDEX alerts_undelivered ON alerts (id) WHERE state IN ('pending', 'failed')",
    "CREATE TABLE audit_log ("
    " number INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, who TEXT NOT NULL, what TEXT NOT NULL,"
    " subject TEXT NOT NULL, why TEXT NOT NULL, value_before TEXT NOT NULL, value_after TEXT NOT NULL,"
    " prev_hash BLOB NOT NULL, hash BLOB NOT NULL)",
    "CREATE TRIGGER audit_log_no_update BEFORE UPDATE ON audit_log"
    " BEGIN SELECT RAISE(ABORT, 'audit_log is append-only'); END",
    "CREATE TRIGGER audit_log_no_delete BEFORE DELETE ON audit_log"
    " BEGIN SELECT RAISE(ABORT, 'audit_log is append-only'); END",
    "CREATE TRIGGER audit_log_no_replace BEFORE INSERT ON audit_log"
    " WHEN EXISTS (SELECT 1 FROM audit_log WHERE number = NEW.number)"
    " BEGIN SELECT RAISE(ABORT, 'audit_log is append-only'); END",
    "CREATE TABLE meta (name TEXT PRIMARY KEY, content TEXT NOT NULL) WITHOUT ROWID",

    // The embedded warehouse.
    "CREATE TABLE ledger_products ("
    " sku TEXT PRIMARY KEY, name TEXT NOT NULL, barcode TEXT NOT NULL, safety_stock INTEGER, critical "
    "INTEGER,"
    " low INTEGER, overstock INTEGER, lead_time_days INTEGER, moq INTEGER, pack_size INTEGER,"
    " supplier TEXT NOT NULL, on_hand INTEGER NOT NULL CHECK (on_hand >= 0),"
    " updated_at INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE TABLE ledger_movements ("
    " number INTEGER PRIMARY KEY AUTOINCREMENT, adjustment_id TEXT NOT NULL UNIQUE,"
    " sku TEXT NOT NULL REFERENCES ledger_products (sku), asked_delta INTEGER, asked_set INTEGER,"
    " asked_expected INTEGER, delta INTEGER NOT NULL, balance_before INTEGER NOT NULL,"
    " balance_after INTEGER NOT NULL CHECK (balance_after >= 0), reason TEXT NOT NULL, note TEXT NOT NULL,"
    " operator TEXT NOT NULL, at INTEGER NOT NULL, CHECK (balance_before + delta = balance_after))",
    "CREATE INDEX ledger_movements_by_sku ON ledger_movements (sku, number)",
    "CREATE TRIGGER ledger_movements_no_update BEFORE UPDATE ON ledger_movements"
    " BEGIN SELECT RAISE(ABORT, 'ledger_movements is append-only'); END",
    "CREATE TRIGGER ledger_movements_no_delete BEFORE DELETE ON ledger_movements"
    " BEGIN SELECT RAISE(ABORT, 'ledger_movements is append-only'); END",
    "CREATE TRIGGER ledger_movements_no_replace BEFORE INSERT ON ledger_movements"
    " WHEN EXISTS (SELECT 1 FROM ledger_movements WHERE number = NEW.number"
    "  OR adjustment_id = NEW.adjustment_id)"
    " BEGIN SELECT RAISE(ABORT, 'ledger_movements is append-only'); END",
};

constexpr std::array kVersion2{
    // Orders as the channels last told of them, and how far each feed has been read.
    "CREATE TABLE orders ("
    " channel TEXT NOT NULL, order_id TEXT NOT NULL, line_id TEXT NOT NULL, external_id TEXT NOT NULL,"
    " quantity INTEGER NOT NULL CHECK (quantity >= 0), state TEXT NOT NULL,"
    " channel_fulfils INTEGER NOT NULL, sold_on TEXT NOT NULL, ordered_at INTEGER, changed_at INTEGER,"
    " learnt_at INTEGER NOT NULL, PRIMARY KEY (channel, order_id, line_id)) WITHOUT ROWID",
    "CREATE TABLE order_feeds ("
    " channel TEXT PRIMARY KEY, watermark BLOB NOT NULL, up_to INTEGER) WITHOUT ROWID",
};

constexpr std::array kVersion4{
    // Orders that were told as events: by product instead of by listing, or made where no channel of ours is.
    "ALTER TABLE orders ADD COLUMN sku TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE orders ADD COLUMN from_event INTEGER NOT NULL DEFAULT 0",
    // What the embedded warehouse has subtracted for a line: the difference to what it should is booked.
    "CREATE TABLE order_bookings ("
    " channel TEXT NOT NULL, order_id TEXT NOT NULL, line_id TEXT NOT NULL, sku TEXT NOT NULL,"
    " units INTEGER NOT NULL CHECK (units >= 0), PRIMARY KEY (channel, order_id, line_id, sku)) WITHOUT "
    "ROWID",
};

constexpr std::array kVersion5{
    // What people asked not to touch: one listing, or every listing of a product.
    "CREATE TABLE holds ("
    " id TEXT PRIMARY KEY, channel TEXT NOT NULL, external_id TEXT NOT NULL, sku TEXT NOT NULL,"
    " reason TEXT NOT NULL, who TEXT NOT NULL, since INTEGER NOT NULL, until INTEGER,"
    " lifted_at INTEGER, lifted_by TEXT) WITHOUT ROWID",
    "CREATE INDEX holds_open ON holds (lifted_at, until)",
    // Units of an order line that the warehouse's own count was seen to hold.
    "CREATE TABLE order_insides ("
    " channel TEXT NOT NULL, order_id TEXT NOT NULL, line_id TEXT NOT NULL, sku TEXT NOT NULL,"
    " units INTEGER NOT NULL CHECK (units >= 0), PRIMARY KEY (channel, order_id, line_id, sku)) WITHOUT "
    "ROWID",
};

constexpr std::array kVersion6{
    // A hold with a number is a ceiling, less what was ordered from that time on.
    "ALTER TABLE holds ADD COLUMN at_most INTEGER",
    "ALTER TABLE holds ADD COLUMN at_most_from INTEGER",
    // What the warehouse and the channels told whenever it was something else than before, so that a
    // number of last Tuesday can be explained. Kept by triggers: whoever stores a number keeps its history.
    // (Inside a trigger OR REPLACE would give way to the conflict clause of the statement that fired it.)
    "CREATE TABLE count_steps ("
    " sku TEXT NOT NULL, at INTEGER NOT NULL, on_hand INTEGER NOT NULL, reserved INTEGER NOT NULL,"
    " PRIMARY KEY (sku, at)) WITHOUT ROWID",
    "CREATE TABLE reading_steps ("
    " channel TEXT NOT NULL, external_id TEXT NOT NULL, at INTEGER NOT NULL, published INTEGER,"
    " PRIMARY KEY (channel, external_id, at)) WITHOUT ROWID",
    "INSERT INTO count_steps SELECT sku, as_of, on_hand, reserved FROM products WHERE as_of IS NOT NULL",
    "INSERT INTO reading_steps SELECT channel, external_id, observed_at, published FROM listings"
    " WHERE observed_at IS NOT NULL",
    "CREATE TRIGGER count_steps_first AFTER INSERT ON products WHEN NEW.as_of IS NOT NULL"
    " BEGIN DELETE FROM count_steps WHERE sku = NEW.sku AND at = NEW.as_of;"
    "  INSERT INTO count_steps VALUES (NEW.sku, NEW.as_of, NEW.on_hand, NEW.reserved); END",
    "CREATE TRIGGER count_steps_next AFTER UPDATE OF on_hand, reserved, as_of ON products"
    " WHEN NEW.as_of IS NOT NULL AND (NEW.on_hand IS NOT OLD.on_hand OR NEW.reserved IS NOT OLD.reserved"
    "  OR OLD.as_of IS NULL)"
    " BEGIN DELETE FROM count_steps WHERE sku = NEW.sku AND at = NEW.as_of;"
    "  INSERT INTO count_steps VALUES (NEW.sku, NEW.as_of, NEW.on_hand, NEW.reserved); END",
    // A read that shows the old number after we wrote another one is news too: the write was lost.
    "CREATE TRIGGER reading_steps_next AFTER UPDATE OF published, observed_at ON listings"
    " WHEN NEW.observed_at IS NOT NULL AND (NEW.published IS NOT OLD.published OR OLD.observed_at IS NULL"
    "  OR (OLD.accepted_at BETWEEN OLD.observed_at AND NEW.observed_at AND NEW.published IS NOT "
    "OLD.accepted))"
    " BEGIN DELETE FROM reading_steps"
    "  WHERE channel = NEW.channel AND external_id = NEW.external_id AND at = NEW.observed_at;"
    "  INSERT INTO reading_steps VALUES (NEW.channel, NEW.external_id, NEW.observed_at, NEW.published); END",
    "CREATE INDEX orders_by_listing ON orders (channel, external_id, ordered_at)",
    "CREATE INDEX orders_by_sku ON orders (sku, ordered_at) WHERE sku <> ''",
};

constexpr std::array kVersion7{
    // What to buy: computed by runs, edited and decided by people. quantity is a person's own number.
    "CREATE TABLE proposals ("
    " id TEXT PRIMARY KEY, sku TEXT NOT NULL, supplier TEXT NOT NULL, proposed INTEGER NOT NULL,"
    " quantity INTEGER, state TEXT NOT NULL, needed INTEGER NOT NULL, until INTEGER, reason TEXT NOT NULL,"
    " run_id TEXT NOT NULL, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL,"
    " decided_by TEXT NOT NULL, decided_at INTEGER) WITHOUT ROWID",
    "CREATE UNIQUE INDEX proposals_live ON proposals (sku) WHERE state IN ('open', 'snoozed')",
    "CREATE INDEX proposals_decided ON proposals (decided_at)",
};

constexpr std::array<Migration, 11> kSteps{ { { 1, kVersion1 },
                                              { 2, kVersion2 },
                                              { 3, kEventSchema },
                                              { 4, kVersion4 },
                                              { 5, kVersion5 },
                                              { 6, kVersion6 },
                                              { 7, kVersion7 },
                                              { 8, kTroubleSchema },
                                              { 9, kPurchaseSchema },
                                              { 10, kMessageSchema },
                                              { 11, kDurableSchema } } };

} // namespace

std::span<const Migration> schemaMigrations()
{
    return kSteps;
}

} // namespace jaego
