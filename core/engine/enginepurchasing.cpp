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
#include "sync/lowering.h"

namespace jaego {

/// A preview changes nothing, and a run that failed or was stopped has computed nothing whole.
void Engine::followProposals(const RunReport &report)
{
    if (report.dryRun || report.state != RunState::Completed)
        return;
    if (auto followed = m_proposals->follow(report, m_workshop->scheduler().utcNow()); !followed)
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
    Q_EMIT proposalsRead(snapshot);
}

void Engine::decideProposals(const ProposalChoice &choice)
{
    if (!m_open || m_shuttingDown)
        return;
    const auto decided = m_proposals->decide(choice, operatorName(), m_workshop->scheduler().utcNow());
    if (!decided) {
        const QString words = choice.action == ProposalAction::Approve
            ? Text::tr("Nothing was approved: %1")
            : Text::tr("The proposals stay as they are: %1");
        notice(Notice::Severity::Error, words.arg(decided.error().message));
    } else if (choice.action == ProposalAction::Approve) {
        notice(Notice::Severity::Info,
               Text::tr("%1 proposals were approved; the order is in %2.")
                   .arg(decided->size())
                   .arg(choice.path));
    }
    countProposals();
    publishStatus();
    tellProposals();
}

} // namespace jaego
