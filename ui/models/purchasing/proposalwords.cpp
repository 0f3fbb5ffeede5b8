// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/purchasing/proposalwords.h"

#include "ui/text/words.h"

#include <QSet>

namespace jaego {

QString ProposalWords::supplier(const QString &supplier)
{
    return supplier.trimmed().isEmpty() ? tr("No supplier named") : supplier;
}

QString ProposalWords::terms(const ProposalLine &line)
{
    QStringList parts;
    if (line.moq)
        parts.append(tr("min. %1").arg(Words::units(*line.moq)));
    if (line.packSize && *line.packSize > Units(1))
        parts.append(tr("packs of %1").arg(Words::units(*line.packSize)));
    if (line.leadTimeDays)
        parts.append(tr("%Ln day(s)", nullptr, *line.leadTimeDays));
    return parts.isEmpty() ? Words::noData() : parts.join(QStringLiteral(" · "));
}

QString ProposalWords::objection(const ProposalLine &line)
{
    const Units quantity = line.proposal.quantity();
    if (line.moq && quantity < *line.moq)
        return tr("below the smallest order of %1").arg(Words::units(*line.moq));
    if (line.packSize && line.packSize->value() > 1 && quantity.value() % line.packSize->value() != 0)
        return tr("not in whole packs of %1").arg(Words::units(*line.packSize));
    return {};
}

QString ProposalWords::decision(const Proposal &proposal)
{
    const QString when = Words::dateTime(proposal.decidedAt);
    switch (proposal.state) {
    case ProposalState::Approved:
        return tr("approved by %1, %2").arg(proposal.decidedBy, when);
    case ProposalState::Dismissed:
        return tr("dismissed by %1, %2: %3").arg(proposal.decidedBy, when, proposal.reason);
    case ProposalState::Closed:
        return tr("no longer needed, %1").arg(when);
    case ProposalState::Snoozed: {
        const QString until = Words::dateTime(proposal.until);
        return proposal.reason.isEmpty() ? tr("comes back %1").arg(until)
                                         : tr("comes back %1: %2").arg(until, proposal.reason);
    }
    case ProposalState::Open:
        break;
    }
    return {};
}

QString ProposalWords::note(const ProposalLine &line)
{
    QStringList parts;
    const QString decided = decision(line.proposal);
    if (!decided.isEmpty())
        parts.append(decided);
    if (line.proposal.isLive()) {
        if (line.proposal.edited)
            parts.append(line.proposal.needed ? tr("changed by hand")
                                              : tr("no longer low; your number stays"));
        if (const QString against = objection(line); !against.isEmpty())
            parts.append(against);
    }
    return parts.join(QStringLiteral(" · "));
}

QString ProposalWords::totals(const QList<ProposalLine> &lines)
{
    QSet<QString> suppliers;
    qint64 units = 0;
    for (const ProposalLine &line : lines) {
        if (!line.proposal.supplier.trimmed().isEmpty())
            suppliers.insert(line.proposal.supplier);
        units += line.proposal.quantity().value();
    }
    const QString products = tr("%Ln product(s)", nullptr, static_cast<int>(lines.size()));
    const QString unitWords = tr("%Ln unit(s)", nullptr, static_cast<int>(units));
    if (suppliers.isEmpty())
        return tr("%1, %2").arg(products, unitWords);
    return tr("%1, %2, %3")
        .arg(products, unitWords, tr("%Ln supplier(s)", nullptr, static_cast<int>(suppliers.size())));
}

Mark markOf(Level level)
{
    switch (level) {
    case Level::StockOut:
    case Level::Critical:
        return Mark::Bad;
    case Level::Low:
        return Mark::Caution;
    default:
        return Mark::Quiet;
    }
}

Mark noteMark(const ProposalLine &line)
{
    if (!line.proposal.isLive())
        return Mark::Quiet;
    const bool warns =
        !ProposalWords::objection(line).isEmpty() || (line.proposal.edited && !line.proposal.needed);
    return warns ? Mark::Caution : Mark::Quiet;
}

} // namespace jaego
