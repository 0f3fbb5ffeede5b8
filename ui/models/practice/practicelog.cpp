// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/practice/practicelog.h"

#include "ui/models/practice/practicewords.h"
#include "ui/text/words.h"

#include <algorithm>

namespace jaego {

PracticeLog::PracticeLog(QObject *parent) : QAbstractListModel(parent)
{
}

int PracticeLog::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant PracticeLog::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return m_lines.at(index.row());
    return {};
}

void PracticeLog::add(const PracticeOutcome &outcome)
{
    if (outcome.refusal == PracticeOutcome::Refusal::None)
        follow(outcome);
    const QString next = PracticeWords::next(outcome, m_feedSeconds);
    QString text = Words::time(outcome.at) + QStringLiteral("  ") + PracticeWords::done(outcome);
    if (!next.isEmpty())
        text += QStringLiteral("\n→ ") + next;
    beginInsertRows({}, 0, 0);
    m_lines.prepend(text);
    endInsertRows();
    if (m_lines.size() > kMost) {
        beginRemoveRows({}, kMost, static_cast<int>(m_lines.size()) - 1);
        m_lines.resize(kMost);
        endRemoveRows();
    }
}

void PracticeLog::follow(const PracticeOutcome &outcome)
{
    const PracticeDeed &deed = outcome.deed;
    const auto same = [&deed](const auto &entry) { return entry.first == deed.source; };
    switch (deed.kind) {
    case PracticeDeed::Kind::Break:
        m_broken.removeIf(same);
        m_broken.append({ deed.source, deed.how });
        break;
    case PracticeDeed::Kind::Mend:
        m_broken.removeIf(same);
        break;
    case PracticeDeed::Kind::MendAll:
        m_broken.clear();
        break;
    case PracticeDeed::Kind::Rush:
        m_rushing = deed.perSecond > 0;
        break;
    default:
        break;
    }
}

QString PracticeLog::broken() const
{
    QStringList parts;
    for (const auto &[source, how] : m_broken)
        parts.append(QStringLiteral("%1: %2").arg(Words::source(source), PracticeWords::breakage(how)));
    return parts.join(QStringLiteral(" · "));
}

} // namespace jaego
