// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/runrepository.h"

#include "storage/query.h"
#include "storage/runrows.h"

#include <QSet>

#include <algorithm>

namespace jaego {

RunRepository::RunRepository(Database &database) : m_db(database)
{
}

Status RunRepository::begin(const RunHead &head)
{
    return m_db.inTransaction([&]() -> Status {
        auto stored = sql::execute(m_db,
                                   "INSERT INTO runs (id, trigger_name, state, attempts, dry_run, started_at,"
                                   " finished_at, budgets, summary) VALUES (?,?,?,?,?,?,?,?,?)",
                                   head.id, head.trigger, head.state, head.attempts, head.dryRun,
                                   head.startedAt, head.finishedAt, head.budgets, head.summary);
        if (!stored)
            return stored;
        return recordTransition(head.id, head.state, head.startedAt);
    });
}

Status RunRepository::recordTransition(const QString &runId, const QString &state, const QDateTime &at)
{
    return m_db.inTransaction([&]() -> Status {
        auto moved = sql::execute(m_db, "UPDATE runs SET state = ? WHERE id = ?", state, runId);
        if (!moved)
            return moved;
        return sql::execute(m_db, "INSERT INTO run_transitions (run_id, state, at) VALUES (?,?,?)", runId,
                            state, at);
    });
}

Status RunRepository::setAttempts(const QString &runId, int attempts)
{
    return sql::execute(m_db, "UPDATE runs SET attempts = ? WHERE id = ?", attempts, runId);
}

Status RunRepository::addStep(const QString &runId, const RunStep &step)
{
    return sql::execute(m_db,
                        "INSERT INTO run_steps (run_id, step, state, started_at, duration_ms, budget_ms,"
                        " within_budget) VALUES (?,?,?,?,?,?,?)",
                        runId, step.id, step.state, step.startedAt, step.durationMs, step.budgetMs,
                        step.withinBudget);
}

Status RunRepository::saveSources(const QString &runId, const QList<RunSource> &sources)
{
    static constexpr const char *kSave =
        "INSERT INTO run_sources (run_id, source, status, "
        "listings, read_count, calls, failed_calls,"
        " error_code, error_message) VALUES (?,?,?,?,?,?,?,?,?)"
        " ON CONFLICT (run_id, source) DO UPDATE SET status = excluded.status,"
        " listings = excluded.listings, read_count = excluded.read_count,"
        " calls = excluded.calls, failed_calls = excluded.failed_calls,"
        " error_code = excluded.error_code,"
        " error_message = excluded.error_message";
    return sql::forAll(m_db, kSave, sources, [&runId](sql::Query &query, const RunSource &s) {
        return query.run(runId, s.source, s.status, s.listings, s.read, s.calls, s.failedCalls, s.errorCode,
                         s.errorMessage);
    });
}

Status RunRepository::addMismatches(const QString &runId, const QList<RunMismatch> &mismatches)
{
    static constexpr const char *kAdd = "INSERT INTO run_mismatches (run_id, sku, channel, external_id, "
                                        "channel_qty, warehouse_qty, target_qty,"
                                        " difference) VALUES (?,?,?,?,?,?,?,?)";
    return sql::forAll(m_db, kAdd, mismatches, [&runId](sql::Query &query, const RunMismatch &m) {
        return query.run(runId, m.productId, m.listing.channel, m.listing.externalId, m.channelQty,
                         m.warehouseQty, m.targetQty, m.difference);
    });
}

Status RunRepository::saveUpdates(const QString &runId, const QList<RunUpdate> &updates)
{
    static constexpr const char *kSave =
        "INSERT INTO run_updates (run_id, sku, channel, external_id, status, old_qty, new_qty,"
        " attempts, error_code, error_message, started_at, finished_at) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)"
        " ON CONFLICT (run_id, channel, external_id) DO UPDATE SET sku = excluded.sku,"
        " status = excluded.status, old_qty = excluded.old_qty, new_qty = excluded.new_qty,"
        " attempts = excluded.attempts, error_code = excluded.error_code,"
        " error_message = excluded.error_message, started_at = excluded.started_at,"
        " finished_at = excluded.finished_at";
    return sql::forAll(m_db, kSave, updates, [&runId](sql::Query &query, const RunUpdate &u) {
        return query.run(runId, u.productId, u.listing.channel, u.listing.externalId, u.status, u.oldQty,
                         u.newQty, u.attempts, u.errorCode, u.errorMessage, u.startedAt, u.finishedAt);
    });
}

Status RunRepository::addFindings(const QString &runId, const QList<RunFinding> &findings)
{
    static constexpr const char *kAdd =
        "INSERT INTO run_findings (run_id, kind, code, channel, external_id, sku, message)"
        " VALUES (?,?,?,?,?,?,?)";
    return sql::forAll(m_db, kAdd, findings, [&runId](sql::Query &query, const RunFinding &f) {
        const auto channel = f.listing ? std::optional(f.listing->channel) : std::nullopt;
        const auto externalId = f.listing ? std::optional(f.listing->externalId) : std::nullopt;
        return query.run(runId, f.kind, f.code, channel, externalId, f.productId, f.message);
    });
}

Status RunRepository::finish(const QString &runId, const QString &state, const QDateTime &at,
                             const QByteArray &summary, const QByteArray &document)
{
    return m_db.inTransaction([&]() -> Status {
        if (auto moved = recordTransition(runId, state, at); !moved)
            return moved;
        return sql::execute(m_db, "UPDATE runs SET finished_at = ?, summary = ?, document = ? WHERE id = ?",
                            at, summary, document, runId);
    });
}

Result<QList<RunHead>> RunRepository::unfinished() const
{
    const QByteArray statement = QByteArray(sql::kHeadColumns) + "WHERE finished_at IS NULL ORDER BY id";
    return sql::collect<RunHead>(m_db, statement.constData(), sql::readHead);
}

Result<QList<RunHead>> RunRepository::list(int limit, const QString &before) const
{
    const QByteArray statement = QByteArray(sql::kHeadColumns) + "WHERE id < ? ORDER BY id DESC LIMIT ?";
    return sql::collect<RunHead>(m_db, statement.constData(), sql::readHead, sql::pageEnd(before), limit);
}

Result<qint64> RunRepository::count() const
{
    const auto rows =
        sql::first<qint64>(m_db, "SELECT count(*) FROM runs", [](sql::Query &q) { return q.number(); });
    if (!rows)
        return rows.error();
    return rows->value_or(0);
}

Result<std::optional<RunHead>> RunRepository::lastFinished() const
{
    const QByteArray statement = QByteArray(sql::kHeadColumns)
        + "WHERE finished_at IS NOT NULL AND dry_run = 0 ORDER BY id DESC LIMIT 1";
    return sql::first<RunHead>(m_db, statement.constData(), sql::readHead);
}

Result<QList<RunUpdate>> RunRepository::updates(const QDateTime &from, const QDateTime &to, int limit) const
{
    const QByteArray statement = QByteArray(sql::kUpdateColumns)
        + "WHERE finished_at >= ? AND finished_at < ? ORDER BY run_id DESC, number LIMIT ?";
    return sql::collect<RunUpdate>(m_db, statement.constData(), sql::readUpdate, from, to, limit);
}

Result<QList<RunUpdate>> RunRepository::updatesOf(const ListingKey &listing, int limit) const
{
    const QByteArray statement = QByteArray(sql::kUpdateColumns)
        + "WHERE channel = ? AND external_id = ? ORDER BY number DESC LIMIT ?";
    return sql::collect<RunUpdate>(m_db, statement.constData(), sql::readUpdate, listing.channel,
                                   listing.externalId, limit);
}

Status RunRepository::hold(const QList<HeldUpdate> &held)
{
    static constexpr const char *kHold =
        "INSERT INTO held_updates (id, run_id, sku, channel, external_id, old_qty, new_qty, guard, held_at,"
        " decision, reason, decided_by, decided_at) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)";
    return sql::forAll(m_db, kHold, held, [](sql::Query &query, const HeldUpdate &h) {
        return query.run(h.id, h.runId, h.productId, h.listing.channel, h.listing.externalId, h.oldQty,
                         h.newQty, h.guard, h.heldAt, nameOf(h.decision), h.reason, h.decidedBy, h.decidedAt);
    });
}

Result<QList<HeldUpdate>> RunRepository::pendingHeld() const
{
    const QByteArray statement = QByteArray(sql::kHeldColumns) + "WHERE decision = 'pending' ORDER BY id";
    return sql::collect<HeldUpdate>(m_db, statement.constData(), sql::readHeld);
}

Result<QList<HeldUpdate>> RunRepository::heldOf(const QString &runId) const
{
    const QByteArray statement = QByteArray(sql::kHeldColumns) + "WHERE run_id = ? ORDER BY id";
    return sql::collect<HeldUpdate>(m_db, statement.constData(), sql::readHeld, runId);
}

Result<QList<HeldUpdate>> RunRepository::decideHeld(const QString &runId, HeldDecision decision,
                                                    const QString &by, const QString &reason,
                                                    const QDateTime &at, const QList<ListingKey> &listings)
{
    const QSet<ListingKey> wanted(listings.begin(), listings.end());
    QList<HeldUpdate> decided;
    const auto done = m_db.inTransaction([&]() -> Status {
        const QByteArray statement =
            QByteArray(sql::kHeldColumns) + "WHERE run_id = ? AND decision = 'pending' ORDER BY id";
        auto pending = sql::collect<HeldUpdate>(m_db, statement.constData(), sql::readHeld, runId);
        if (!pending)
            return pending.error();
        decided = *pending;
        if (!wanted.isEmpty())
            decided.removeIf([&wanted](const HeldUpdate &held) { return !wanted.contains(held.listing); });
        for (HeldUpdate &held : decided) {
            held.decision = decision;
            held.reason = reason;
            held.decidedBy = by;
            held.decidedAt = at;
        }
        static constexpr const char *kDecide =
            "UPDATE held_updates SET decision = ?, reason = ?, decided_by = ?, decided_at = ? WHERE id = ?";
        return sql::forAll(m_db, kDecide, decided, [](sql::Query &query, const HeldUpdate &held) {
            return query.run(nameOf(held.decision), held.reason, held.decidedBy, held.decidedAt, held.id);
        });
    });
    if (!done)
        return done.error();
    return decided;
}

Status RunRepository::supersedeHeld(const QList<ListingKey> &listings, const QString &reason,
                                    const QDateTime &at)
{
    static constexpr const char *kSupersede =
        "UPDATE held_updates SET decision = 'rejected', reason = ?, decided_at = ?"
        " WHERE channel = ? AND external_id = ? AND decision = 'pending'";
    return sql::forAll(m_db, kSupersede, listings, [&](sql::Query &query, const ListingKey &key) {
        return query.run(reason, at, key.channel, key.externalId);
    });
}

Status RunRepository::addManualWork(const QList<StoredManualWork> &work)
{
    static constexpr const char *kAdd = "INSERT INTO manual_work (id, run_id, sku, channel, external_id, "
                                        "target_qty, code, message, created_at,"
                                        " done_at) VALUES (?,?,?,?,?,?,?,?,?,?)";
    return sql::forAll(m_db, kAdd, work, [](sql::Query &query, const StoredManualWork &w) {
        return query.run(w.id, w.runId, w.productId, w.listing.channel, w.listing.externalId, w.targetQty,
                         w.code, w.message, w.createdAt, w.doneAt);
    });
}

Result<QList<StoredManualWork>> RunRepository::openManualWork() const
{
    const QByteArray statement = QByteArray(sql::kManualColumns) + "WHERE done_at IS NULL ORDER BY id";
    return sql::collect<StoredManualWork>(m_db, statement.constData(), sql::readManual);
}

Status RunRepository::closeManualWork(const QString &id, const QDateTime &at)
{
    return sql::execute(m_db, "UPDATE manual_work SET done_at = ? WHERE id = ? AND done_at IS NULL", at, id);
}

Status RunRepository::closeManualWorkOf(const QList<ListingKey> &listings, const QDateTime &at)
{
    // A run names every listing that is in step; work stands open for a few of them at most.
    const auto open = openManualWork();
    if (!open)
        return open.error();
    if (open->isEmpty())
        return Done{};
    QSet<ListingKey> waiting;
    for (const StoredManualWork &work : *open)
        waiting.insert(work.listing);
    QList<ListingKey> closed;
    std::copy_if(listings.begin(), listings.end(), std::back_inserter(closed),
                 [&waiting](const ListingKey &key) { return waiting.contains(key); });
    static constexpr const char *kClose =
        "UPDATE manual_work SET done_at = ? WHERE channel = ? AND external_id = ? AND done_at IS NULL";
    return sql::forAll(m_db, kClose, closed, [&at](sql::Query &query, const ListingKey &key) {
        return query.run(at, key.channel, key.externalId);
    });
}

Result<RunRecord> RunRepository::load(const QString &runId) const
{
    return sql::loadRun(m_db, runId);
}

} // namespace jaego
