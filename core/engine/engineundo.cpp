// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Why a number is what it is, and how a run is taken back.

#include "base/text.h"
#include "domain/runjson.h"
#include "engine/alertdesk.h"
#include "engine/engine.h"
#include "engine/eventdesk.h"
#include "engine/feedloop.h"
#include "engine/holddesk.h"
#include "insight/explanation.h"
#include "insight/undo.h"
#include "sync/lowering.h"

namespace jaego {

void Engine::tellExplanation(const QString &sku)
{
    if (!m_open || m_shuttingDown)
        return;
    const OrderBook *orders = m_workshop->feeds() ? &m_workshop->orders().orders() : nullptr;
    Q_EMIT explained(explain(m_workshop->book(), orders, sku, m_workshop->context().settings.thresholds,
                             m_workshop->scheduler().utcNow()));
}

UndoPlan Engine::undoPlanOf(const QString &runId)
{
    UndoPlan plan;
    plan.runId = runId;
    const auto record = m_workshop->store().runs.load(runId);
    if (!record) {
        plan.problem = record.error().message;
        return plan;
    }
    const auto report = runFromJson(record->document);
    if (!report) {
        plan.problem = Text::tr("The run has not ended, or what it did was not kept.");
        return plan;
    }
    return planUndo(m_workshop->book(), &m_workshop->orders().orders(), *report);
}

void Engine::planUndoOf(const QString &runId)
{
    if (m_open && !m_shuttingDown)
        Q_EMIT undoPlanned(undoPlanOf(runId));
}

/// Planned anew: what was ordered since the person looked counts. A ceiling never raises a listing
/// above what there is, so the run that follows keeps every guard it has.
void Engine::undo(const UndoChoice &choice)
{
    if (!m_open || m_shuttingDown)
        return;
    const UndoPlan plan = undoPlanOf(choice.runId);
    const QSet<ListingKey> chosen(choice.listings.begin(), choice.listings.end());
    QList<Hold> ceilings;
    RunRequest follow;
    for (const UndoLine &line : plan.lines) {
        if (!line.changes() || !chosen.contains(line.listing))
            continue;
        Hold ceiling;
        ceiling.listing = line.listing;
        ceiling.reason = choice.reason;
        ceiling.until = choice.until;
        ceiling.atMost = line.before;
        ceiling.atMostFrom = plan.runAt;
        ceilings.append(ceiling);
        const QList<Component> parts = m_workshop->book().componentsOf(line.listing);
        for (const Component &part : parts)
            follow.skus.append(part.sku);
    }
    if (ceilings.isEmpty()) {
        notice(Notice::Severity::Warning,
               Text::tr("Nothing was taken back: %1")
                   .arg(plan.problem.isEmpty() ? Text::tr("it is so already, or cannot be done any more.")
                                               : plan.problem));
        return;
    }
    hold(ceilings);
    notice(Notice::Severity::Info,
           Text::tr("%1 listings go back to what they showed, less what was ordered since.")
               .arg(ceilings.size()));
    requestRun(follow);
}

} // namespace jaego
