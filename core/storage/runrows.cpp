// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/runrows.h"

#include "base/text.h"

#include <array>

namespace jaego {

namespace {
constexpr std::array<std::pair<HeldDecision, const char *>, 3> kDecisions{ {
    { HeldDecision::Pending, "pending" },
    { HeldDecision::Approved, "approved" },
    { HeldDecision::Rejected, "rejected" },
} };
} // namespace

QString nameOf(HeldDecision decision)
{
    for (const auto &[value, name] : kDecisions) {
        if (value == decision)
            return QString::fromLatin1(name);
    }
    return {};
}

HeldDecision heldDecisionFromString(const QString &name)
{
    for (const auto &[value, text] : kDecisions) {
        if (name == QLatin1String(text))
            return value;
    }
    return HeldDecision::Pending;
}

namespace sql {

RunHead readHead(Query &query)
{
    RunHead head;
    head.id = query.text();
    head.trigger = query.text();
    head.state = query.text();
    head.attempts = query.integer();
    head.dryRun = query.flag();
    head.startedAt = query.time();
    head.finishedAt = query.time();
    head.budgets = query.blob();
    head.summary = query.blob();
    return head;
}

RunUpdate readUpdate(Query &query)
{
    RunUpdate update;
    update.runId = query.text();
    update.productId = query.text();
    update.listing = query.listingKey();
    update.status = query.text();
    update.oldQty = query.maybeUnits();
    update.newQty = query.maybeUnits();
    update.attempts = query.integer();
    update.errorCode = query.text();
    update.errorMessage = query.text();
    update.startedAt = query.time();
    update.finishedAt = query.time();
    return update;
}

HeldUpdate readHeld(Query &query)
{
    HeldUpdate held;
    held.id = query.text();
    held.runId = query.text();
    held.productId = query.text();
    held.listing = query.listingKey();
    held.oldQty = query.maybeUnits();
    held.newQty = query.maybeUnits();
    held.guard = query.text();
    held.heldAt = query.time();
    held.decision = heldDecisionFromString(query.text());
    held.reason = query.text();
    held.decidedBy = query.text();
    held.decidedAt = query.time();
    return held;
}

StoredManualWork readManual(Query &query)
{
    StoredManualWork work;
    work.id = query.text();
    work.runId = query.text();
    work.productId = query.text();
    work.listing = query.listingKey();
    work.targetQty = query.maybeUnits();
    work.code = query.text();
    work.message = query.text();
    work.createdAt = query.time();
    work.doneAt = query.time();
    return work;
}

namespace {

StoredTransition readTransition(Query &query)
{
    StoredTransition transition;
    transition.state = query.text();
    transition.at = query.time();
    return transition;
}

RunStep readStep(Query &query)
{
    RunStep step;
    step.id = query.text();
    step.state = query.text();
    step.startedAt = query.time();
    step.durationMs = query.number();
    step.budgetMs = query.number();
    step.withinBudget = query.flag();
    return step;
}

RunSource readSource(Query &query)
{
    RunSource source;
    source.source = query.text();
    source.status = query.text();
    source.listings = query.number();
    source.read = query.number();
    source.calls = query.number();
    source.failedCalls = query.number();
    source.errorCode = query.text();
    source.errorMessage = query.text();
    return source;
}

RunMismatch readMismatch(Query &query)
{
    RunMismatch mismatch;
    mismatch.productId = query.text();
    mismatch.listing = query.listingKey();
    mismatch.channelQty = query.units();
    mismatch.warehouseQty = query.units();
    mismatch.targetQty = query.units();
    mismatch.difference = query.units();
    return mismatch;
}

RunFinding readFinding(Query &query)
{
    RunFinding finding;
    finding.kind = query.text();
    finding.code = query.text();
    const auto channel = channelFromString(query.text());
    const QString externalId = query.text();
    if (channel)
        finding.listing = ListingKey{ *channel, externalId };
    finding.productId = query.text();
    finding.message = query.text();
    return finding;
}

/// Fills one list of the record; the first failure is what loadRun answers with.
template <typename T, typename Reader>
void fill(const Database &db, const QByteArray &statement, Reader read, const QString &runId, QList<T> *into,
          std::optional<Error> *failure)
{
    if (*failure)
        return;
    auto rows = collect<T>(db, statement.constData(), read, runId);
    if (!rows)
        *failure = rows.error();
    else
        *into = std::move(*rows);
}

} // namespace

Result<RunRecord> loadRun(const Database &db, const QString &runId)
{
    const auto head =
        first<RunHead>(db, (QByteArray(kHeadColumns) + "WHERE id = ?").constData(), readHead, runId);
    if (!head)
        return head.error();
    if (!*head)
        return Error(Error::Kind::NotFound, QStringLiteral("storage.run"),
                     Text::tr("There is no run %1.").arg(runId));
    RunRecord record;
    record.head = **head;
    std::optional<Error> failure;
    fill(db, "SELECT state, at FROM run_transitions WHERE run_id = ? ORDER BY number", readTransition, runId,
         &record.transitions, &failure);
    fill(db,
         "SELECT step, state, started_at, duration_ms, budget_ms, within_budget FROM run_steps"
         " WHERE run_id = ? ORDER BY number",
         readStep, runId, &record.steps, &failure);
    fill(db,
         "SELECT source, status, listings, read_count, calls, failed_calls, error_code, error_message"
         " FROM run_sources WHERE run_id = ? ORDER BY source",
         readSource, runId, &record.sources, &failure);
    fill(db,
         "SELECT sku, channel, external_id, channel_qty, warehouse_qty, target_qty, difference FROM "
         "run_mismatches"
         " WHERE run_id = ? ORDER BY number",
         readMismatch, runId, &record.mismatches, &failure);
    fill(db, QByteArray(kUpdateColumns) + "WHERE run_id = ? ORDER BY number", readUpdate, runId,
         &record.updates, &failure);
    fill(db,
         "SELECT kind, code, channel, external_id, sku, message FROM run_findings WHERE run_id = ? ORDER BY "
         "number",
         readFinding, runId, &record.findings, &failure);
    fill(db, QByteArray(kHeldColumns) + "WHERE run_id = ? ORDER BY id", readHeld, runId, &record.held,
         &failure);
    fill(db, QByteArray(kManualColumns) + "WHERE run_id = ? ORDER BY id", readManual, runId,
         &record.manualWork, &failure);
    if (failure)
        return *failure;
    const auto document = first<QByteArray>(
        db, "SELECT document FROM runs WHERE id = ?", [](Query &query) { return query.blob(); }, runId);
    if (!document)
        return document.error();
    record.document = document->value_or(QByteArray());
    return record;
}

} // namespace sql

} // namespace jaego
