// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Purchase proposals: taken over from runs, told to the window, decided by people.

#include "base/text.h"
#include "engine/alertdesk.h"
#include "engine/engine.h"
#include "engine/eventdesk.h"
#include "engine/feedloop.h"
#include "engine/holddesk.h"
#include "engine/operatorname.h"
#include "engine/proposaldesk.h"
#include "engine/purchasedesk.h"
#include "engine/purchaseoutbox.h"
#include "sync/lowering.h"

namespace jaego {

void Engine::openPurchasing()
{
    m_purchases = std::make_unique<PurchaseDesk>(&m_workshop->book(), &m_workshop->store());
    PurchaseOutbox::Hooks hooks;
    hooks.notice = [this](Notice::Severity severity, const QString &text) { notice(severity, text); };
    hooks.changed = [this] { tellProposals(); };
    hooks.idle = [this] { QMetaObject::invokeMethod(this, &Engine::applyPending, Qt::QueuedConnection); };
    m_purchaseOutbox = std::make_unique<PurchaseOutbox>(m_workshop.get(), std::move(hooks));
    hearPurchasing();
}

/// Whoever built the context anew has forgotten it.
void Engine::hearPurchasing()
{
    m_workshop->context().purchasingFacts = [this] {
        const QDateTime now = m_workshop->scheduler().utcNow();
        if (auto looked = m_purchases->look(now); !looked)
            notice(
                Notice::Severity::Warning,
                Text::tr("What has come in of the orders could not be stored: %1 The next run looks again.")
                    .arg(looked.error().message));
        const SyncContext &context = m_workshop->context();
        return m_purchases->facts(context.orders, context.settings.thresholds, now);
    };
    if (m_scheduled)
        m_purchaseOutbox->wake();
}

/// A preview changes nothing, and a run that failed or was stopped has computed nothing whole.
void Engine::followProposals(const RunReport &report)
{
    if (report.dryRun || report.state != RunState::Completed)
        return;
    const auto coming = m_purchases->onOrder();
    const auto followed = coming
        ? m_proposals->follow(report, *coming, m_workshop->settings().purchasing.reviewDays,
                              m_workshop->scheduler().utcNow())
        : Status(coming.error());
    if (!followed)
        notice(Notice::Severity::Warning,
               Text::tr("The purchase proposals could not be stored: %1 The next run tries again.")
                   .arg(followed.error().message));
}

void Engine::countProposals()
{
    if (const auto count = m_workshop->store().proposals.openCount(m_workshop->scheduler().utcNow()))
        m_status.openProposals = *count;
}

void Engine::tellProposals()
{
    if (!m_open || m_shuttingDown)
        return;
    const QDateTime now = m_workshop->scheduler().utcNow();
    const auto lines = m_proposals->lines(now, m_workshop->context().settings.thresholds);
    if (!lines) {
        notice(Notice::Severity::Warning, lines.error().message);
        return;
    }
    ProposalSnapshot snapshot;
    snapshot.number = ++m_proposalNumber;
    snapshot.at = now;
    snapshot.lines = *lines;
    const auto coming = m_purchases->lines();
    const auto posts = m_purchaseOutbox->posts(now);
    if (!coming || !posts) {
        notice(Notice::Severity::Warning, coming ? posts.error().message : coming.error().message);
        return;
    }
    snapshot.onOrder = *coming;
    snapshot.posts = *posts;
    snapshot.canPost = m_purchaseOutbox->canSend();
    snapshot.postTrouble = m_purchaseOutbox->trouble();
    QHash<Sku, Units> onOrder;
    for (const PurchaseLine &line : *coming)
        onOrder[line.purchase.sku] += line.purchase.open();
    for (ProposalLine &line : snapshot.lines)
        line.onOrder = onOrder.value(line.proposal.sku);
    Q_EMIT proposalsRead(snapshot);
}

void Engine::decideProposals(const ProposalChoice &choice)
{
    if (!m_open || m_shuttingDown)
        return;
    const QDateTime now = m_workshop->scheduler().utcNow();
    const QString who = operatorName();
    const bool approves = choice.action == ProposalAction::Approve;
    if (approves && choice.post && !m_purchaseOutbox->canSend()) {
        notice(Notice::Severity::Error,
               Text::tr("Nothing was approved: no address of a purchase system is set."));
        return;
    }
    const auto also = [&](const QList<Proposal> &approved) -> Status {
        if (!approves)
            return Done{};
        const int lead = m_workshop->settings().purchasing.leadTimeDays;
        if (auto ordered = m_workshop->store().purchases.add(m_purchases->ordersOf(approved, now, lead));
            !ordered)
            return ordered;
        return choice.post
            ? m_workshop->store().purchases.addPosts(m_purchaseOutbox->eventsOf(approved, who, now))
            : Status(Done{});
    };
    const auto decided = m_proposals->decide(choice, who, now, also);
    if (!decided) {
        const QString words =
            approves ? Text::tr("Nothing was approved: %1") : Text::tr("The proposals stay as they are: %1");
        notice(Notice::Severity::Error, words.arg(decided.error().message));
    } else if (approves) {
        notice(Notice::Severity::Info,
               choice.path.isEmpty()
                   ? Text::tr("%1 proposals were approved; the order is being sent.").arg(decided->size())
                   : Text::tr("%1 proposals were approved; the order is in %2.")
                         .arg(decided->size())
                         .arg(choice.path));
        if (choice.post)
            m_purchaseOutbox->wake();
    }
    countProposals();
    publishStatus();
    tellProposals();
}

void Engine::settlePurchases(const PurchaseChoice &choice)
{
    if (!m_open || m_shuttingDown)
        return;
    if (auto settled = m_purchases->settle(choice, operatorName(), m_workshop->scheduler().utcNow());
        !settled)
        notice(Notice::Severity::Error,
               Text::tr("The orders stay as they are: %1").arg(settled.error().message));
    tellProposals();
}

void Engine::sendPurchasesNow()
{
    if (!m_open || m_shuttingDown)
        return;
    m_purchaseOutbox->sendNow();
    tellProposals();
}

} // namespace jaego
