// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/history/runtimeline.h"

#include "ui/models/history/historywords.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <algorithm>

namespace jaego {

namespace {

struct Timeline {
    Q_DECLARE_TR_FUNCTIONS(jaego::Timeline)
};

/// When the state was entered for the n-th time.
QDateTime entered(const QList<RunTransition> &transitions, RunState state, int nth)
{
    for (const RunTransition &transition : transitions) {
        if (transition.state == state && nth-- == 0)
            return transition.at;
    }
    return {};
}

} // namespace

QList<StripPart> stripOf(const QList<RunTransition> &transitions, const QDateTime &now)
{
    QList<StripPart> parts;
    for (qsizetype i = 0; i < transitions.size(); ++i) {
        const RunTransition &here = transitions.at(i);
        if (isFinal(here.state))
            break;
        const bool open = i + 1 == transitions.size();
        const QDateTime until = open ? now : transitions.at(i + 1).at;
        parts.append(
            { here.state, std::max<qint64>(0, here.at.msecsTo(until)), budgets::ofStep(here.state), open });
    }
    return parts;
}

QString textOf(const QList<StripPart> &strip)
{
    QStringList texts;
    for (const StripPart &part : strip) {
        const QString text =
            QStringLiteral("%1 %2").arg(Words::runState(part.state), Words::duration(part.durationMs));
        texts.append(part.breach() ? Timeline::tr("%1 (over budget)").arg(text) : text);
    }
    return texts.join(QStringLiteral(" · "));
}

QList<TimelineRow> timelineOf(const RunReport &report)
{
    QList<TimelineRow> rows;
    QHash<RunState, int> seen;
    for (const StepReport &step : report.steps) {
        rows.append({ step.id, Words::runState(step.state),
                      entered(report.transitions, step.state, seen[step.state]++), step.durationMs,
                      step.budgetMs });
    }
    if (report.startedAt.isValid() && report.finishedAt.isValid()) {
        rows.append({ {}, Timeline::tr("Whole run"), report.startedAt, report.durationMs(), budgets::runMs });
    }
    return rows;
}

QString verdictOf(const TimelineRow &row)
{
    if (row.budgetMs <= 0)
        return {};
    return row.breach() ? Timeline::tr("over by %1").arg(Words::duration(row.durationMs - row.budgetMs))
                        : Timeline::tr("kept");
}

} // namespace jaego
