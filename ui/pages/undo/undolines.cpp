// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/undo/undolines.h"

#include "ui/text/words.h"

#include <algorithm>

namespace jaego {

UndoLines::UndoLines(const UndoPlan &plan) : m_plan(plan)
{
    for (const UndoLine &line : m_plan.lines) {
        if (line.changes())
            m_chosen.insert(line.listing);
    }
}

int UndoLines::changing() const
{
    return static_cast<int>(std::count_if(m_plan.lines.cbegin(), m_plan.lines.cend(),
                                          [](const UndoLine &line) { return line.changes(); }));
}

QString UndoLines::headline() const
{
    if (!m_plan.problem.isEmpty())
        return m_plan.problem;
    const QString when = Words::dateTime(m_plan.runAt);
    if (changing() == 0)
        return tr("Nothing of the run of %1 can or need be taken back any more.").arg(when);
    return tr("%Ln listing(s) go back to what they showed before the run of %1.", nullptr, changing())
        .arg(when);
}

QString UndoLines::remainder() const
{
    const auto count = [this](UndoKind kind) {
        return static_cast<int>(std::count_if(m_plan.lines.cbegin(), m_plan.lines.cend(),
                                              [kind](const UndoLine &line) { return line.kind == kind; }));
    };
    QStringList parts;
    if (const int none = count(UndoKind::NothingToDo))
        parts.append(tr("%Ln show(s) that number already", nullptr, none));
    if (const int few = count(UndoKind::NotEnough))
        parts.append(tr("of %Ln there is no more than is shown", nullptr, few));
    if (const int not_ours = count(UndoKind::Untouchable))
        parts.append(tr("%Ln must not or cannot be written", nullptr, not_ours));
    return parts.join(QStringLiteral(", "));
}

QString UndoLines::words(const UndoLine &line)
{
    switch (line.kind) {
    case UndoKind::Lowers:
    case UndoKind::Raises:
        return line.soldSince > 0
            ? tr("%1 before, %2 ordered since")
                  .arg(Words::units(line.before.value_or(Units(0))), Words::number(line.soldSince))
            : tr("as before the run");
    case UndoKind::Partly:
        return tr("%1 before; there are only %2")
            .arg(Words::units(line.before.value_or(Units(0))), Words::units(line.value));
    case UndoKind::NothingToDo:
        return tr("shows it already");
    case UndoKind::NotEnough:
        return tr("there is no more than it shows");
    case UndoKind::Untouchable:
        return tr("must not or cannot be written");
    }
    return {};
}

Mark UndoLines::mark(const UndoLine &line)
{
    if (!line.changes())
        return Mark::Quiet;
    return line.kind == UndoKind::Partly ? Mark::Caution : Mark::Plain;
}

void UndoLines::choose(const ListingKey &listing, bool chosen)
{
    const bool can = std::any_of(m_plan.lines.cbegin(), m_plan.lines.cend(), [&](const UndoLine &line) {
        return line.listing == listing && line.changes();
    });
    if (chosen && can)
        m_chosen.insert(listing);
    else
        m_chosen.remove(listing);
}

UndoChoice UndoLines::choice(const QDateTime &until, const QString &reason) const
{
    UndoChoice choice;
    choice.runId = m_plan.runId;
    choice.until = until;
    choice.reason = reason;
    for (const UndoLine &line : m_plan.lines) {
        if (isChosen(line))
            choice.listings.append(line.listing);
    }
    return choice;
}

} // namespace jaego
