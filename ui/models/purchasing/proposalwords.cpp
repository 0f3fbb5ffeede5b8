// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/purchasing/proposalwords.h"

#include "ui/text/words.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

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

QString ProposalWords::safety(const ProposalBasis &basis)
{
    const QString percent = Words::percent(basis.servicePercent / 100.0, 0);
    if (basis.model == DemandModel::Normal)
        return tr("%1: sells steadily, normal distribution").arg(percent);
    if (basis.model == DemandModel::Empirical)
        return basis.kind == DemandClass::Erratic
            ? tr("%1: sells in uneven amounts, drawn from its own days").arg(percent)
            : tr("%1: sells in lumps, drawn from its own days").arg(percent);
    if (basis.knownDays < 7)
        return tr("%1: few days are known, Poisson").arg(percent);
    return basis.kind == DemandClass::Intermittent ? tr("%1: sells now and then, Poisson").arg(percent)
                                                   : tr("%1: few sales, Poisson").arg(percent);
}

QString ProposalWords::sum(const ProposalBasis &basis)
{
    if (basis.quantity <= Units(0))
        return tr("The next sync computes this number.");
    const QString have =
        tr("− %1 available − %2 on order").arg(Words::units(basis.available), Words::units(basis.onOrder));
    QStringList parts;
    if (basis.model == DemandModel::NoHistory) {
        parts.append(tr("No sales are known: half the overstock limit %1 %2 = %3")
                         .arg(Words::units(basis.upTo), have, Words::units(basis.need)));
    } else {
        parts.append(tr("%1/day × %2 days + safety %3 (%4) %5 = %6")
                         .arg(QLocale().toString(basis.perDay, 'f', 1))
                         .arg(basis.leadDays + basis.reviewDays)
                         .arg(Words::units(basis.safety), safety(basis), have, Words::units(basis.need)));
    }
    if (basis.moq > basis.need)
        parts.append(tr("smallest order %1").arg(Words::units(basis.moq)));
    if (basis.pack > Units(1))
        parts.append(tr("pack of %1").arg(Words::units(basis.pack)));
    parts.append(Words::units(basis.quantity));
    QString words = parts.join(QStringLiteral(" → "));
    if (basis.model != DemandModel::NoHistory && basis.knownDays < 28)
        words += QStringLiteral(" · ") + tr("orders of %Ln day(s) are known", nullptr, basis.knownDays);
    return words;
}

QString ProposalWords::cover(const ProposalLine &line)
{
    const double perDay = line.proposal.basis.perDay;
    if (!line.known || !(perDay > 0))
        return Words::noData();
    const auto days = [perDay](Units units) {
        const double length = static_cast<double>(std::max<qint64>(0, units.value())) / perDay;
        return QLocale().toString(length, 'f', length < 10 ? 1 : 0);
    };
    const Units now = line.available;
    const Units coming = line.onOrder + (line.proposal.isLive() ? line.proposal.quantity() : Units(0));
    return tr("%1 → %2 d").arg(days(now), days(now + coming));
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
