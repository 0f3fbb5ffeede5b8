// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/runlog.h"

#include "base/ulid.h"
#include "domain/runjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace jaego {

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

QString codeOf(const std::optional<ReportedError> &error)
{
    return error ? error->code : QString();
}
QString wordsOf(const std::optional<ReportedError> &error)
{
    return error ? error->message : QString();
}

RunUpdate stored(const QString &runId, const UpdateReport &update)
{
    RunUpdate out;
    out.runId = runId;
    out.productId = update.product;
    out.listing = update.listing;
    out.status = update.status;
    out.oldQty = update.oldQuantity;
    out.newQty = update.newQuantity;
    out.attempts = update.attempts;
    out.errorCode = codeOf(update.error);
    out.errorMessage = wordsOf(update.error);
    out.finishedAt = update.finishedAt;
    return out;
}

int countStatus(const RunReport &report, const char *status)
{
    return static_cast<int>(std::count_if(report.updates.begin(), report.updates.end(),
                                          [status](const UpdateReport &u) { return u.status == q(status); }));
}

} // namespace

QByteArray summaryOf(const RunReport &report)
{
    const auto accuracy = report.kpi.accuracyBefore.value();
    QJsonArray transitions;
    for (const RunTransition &transition : report.transitions)
        transitions.append(QJsonObject{ { q("state"), nameOf(transition.state) },
                                        { q("at"), transition.at.toMSecsSinceEpoch() } });
    const QJsonObject summary{
        { q("mismatches"), report.mismatches.size() },
        { q("succeeded"), countStatus(report, "SUCCESS") },
        { q("failed"), countStatus(report, "FAILED") },
        { q("held"), countStatus(report, "HELD") },
        { q("manual_work"), report.manualWork.size() },
        { q("accuracy"), accuracy ? QJsonValue(*accuracy) : QJsonValue() },
        { q("within_budget"), report.durationMs() <= budgets::runMs },
        { q("error"), wordsOf(report.error) },
        { q("transitions"), transitions },
    };
    return QJsonDocument(summary).toJson(QJsonDocument::Compact);
}

RunLog::RunLog(Store *store, Scheduler *scheduler) : m_store(store), m_scheduler(scheduler)
{
}

Status RunLog::begin(const RunOrder &order, RunReport *report)
{
    const QDateTime now = m_scheduler->utcNow();
    report->runId = order.runId;
    report->trigger = order.trigger;
    report->dryRun = order.dryRun;
    report->startedAt = now;
    report->adjustment = order.adjustment;
    report->state = RunState::Collecting;
    RunHead head;
    head.id = order.runId;
    head.trigger = order.trigger;
    head.state = nameOf(RunState::Collecting);
    head.dryRun = order.dryRun;
    head.startedAt = now;
    if (auto begun = m_store->runs.begin(head); !begun)
        return begun;
    report->transitions.append({ RunState::Collecting, now });
    return Done{};
}

Status RunLog::enter(RunReport *report, RunState state)
{
    if (!isAllowed(report->state, state))
        return Error(
            Error::Kind::Storage, q("run.state"),
            QStringLiteral("a run may not go from %1 to %2").arg(nameOf(report->state), nameOf(state)));
    const QDateTime now = m_scheduler->utcNow();
    if (auto stored = m_store->runs.recordTransition(report->runId, nameOf(state), now); !stored)
        return stored;
    report->state = state;
    report->transitions.append({ state, now });
    return Done{};
}

Status RunLog::mismatches(const RunReport &report)
{
    QList<RunMismatch> rows;
    rows.reserve(report.mismatches.size());
    for (const Mismatch &mismatch : report.mismatches)
        rows.append({ mismatch.product, mismatch.listing, mismatch.channelQuantity,
                      mismatch.warehouseQuantity, mismatch.target, mismatch.difference() });
    return m_store->runs.addMismatches(report.runId, rows);
}

Status RunLog::hold(const RunReport &report, const QList<UpdateReport> &held)
{
    QList<HeldUpdate> rows;
    QList<ListingKey> keys;
    const QDateTime now = m_scheduler->utcNow();
    for (const UpdateReport &update : held) {
        HeldUpdate row;
        row.id = newUlid(now);
        row.runId = report.runId;
        row.productId = update.product;
        row.listing = update.listing;
        row.oldQty = update.oldQuantity;
        row.newQty = update.newQuantity;
        row.guard = update.heldWhy;
        row.heldAt = now;
        rows.append(row);
        keys.append(update.listing);
    }
    if (auto done =
            m_store->runs.supersedeHeld(keys, QStringLiteral("held again by run %1").arg(report.runId), now);
        !done)
        return done;
    return m_store->runs.hold(rows);
}

Status RunLog::closeManualWork(const QList<ListingKey> &inStep)
{
    return m_store->runs.closeManualWorkOf(inStep, m_scheduler->utcNow());
}

Status RunLog::saveParts(const RunReport &report)
{
    for (const StepReport &step : report.steps) {
        if (auto s = m_store->runs.addStep(report.runId,
                                           { step.id, nameOf(step.state), report.startedAt, step.durationMs,
                                             step.budgetMs, step.withinBudget() });
            !s)
            return s;
    }
    QList<RunUpdate> updates;
    for (const UpdateReport &update : report.updates)
        updates.append(stored(report.runId, update));
    if (auto s = m_store->runs.saveUpdates(report.runId, updates); !s)
        return s;
    QList<StoredManualWork> work;
    for (const ManualWork &item : report.manualWork) {
        StoredManualWork row;
        row.id = newUlid(m_scheduler->utcNow());
        row.runId = report.runId;
        row.productId = item.product;
        row.listing = item.listing;
        row.code = item.code;
        row.message = item.message;
        row.createdAt = item.since;
        work.append(row);
    }
    return m_store->runs.addManualWork(work);
}

Status RunLog::end(RunReport *report, RunState state)
{
    if (!isAllowed(report->state, state))
        return Error(
            Error::Kind::Storage, q("run.state"),
            QStringLiteral("a run may not go from %1 to %2").arg(nameOf(report->state), nameOf(state)));
    const QDateTime now = m_scheduler->utcNow();
    report->state = state;
    report->finishedAt = now;
    report->transitions.append({ state, now });
    return m_store->db.inTransaction([&]() -> Status {
        if (auto s = m_store->runs.setAttempts(report->runId, report->attempts); !s)
            return s;
        if (auto s = saveParts(*report); !s)
            return s;
        if (!report->dryRun) {
            KpiSample sample{ report->runId,
                              now,
                              report->kpi.accuracyBefore,
                              report->kpi.accuracyAfter,
                              report->kpi.durationMs,
                              report->kpi.stockout,
                              report->kpi.apiSuccess };
            if (auto s = m_store->kpis.add(sample); !s)
                return s;
        }
        return m_store->runs.finish(report->runId, nameOf(state), now, summaryOf(*report), toJson(*report));
    });
}

} // namespace jaego
