// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/run.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace jaego {

/// One stay of a run in a state, as a piece of the strip in the list.
struct StripPart {
    RunState state = RunState::Collecting;
    qint64 durationMs = 0;
    qint64 budgetMs = 0; ///< 0: none
    bool open = false; ///< the run is still in it
    [[nodiscard]] bool breach() const { return budgetMs > 0 && durationMs > budgetMs; }
    bool operator==(const StripPart &) const = default;
};

/// The stays between the transitions; the last one is open while the run is on, until `now`.
[[nodiscard]] QList<StripPart> stripOf(const QList<RunTransition> &transitions, const QDateTime &now);
/// "Collecting 2.1 s · Analyzing 0.3 s": the strip for the ear and the tool tip.
[[nodiscard]] QString textOf(const QList<StripPart> &strip);

/// One line of the timeline: a step, or the whole run, against its budget.
struct TimelineRow {
    QString id; ///< STEP-INV-001 …; empty on the whole run
    QString title;
    QDateTime startedAt;
    qint64 durationMs = 0;
    qint64 budgetMs = 0;
    [[nodiscard]] bool breach() const { return budgetMs > 0 && durationMs > budgetMs; }
    bool operator==(const TimelineRow &) const = default;
};

/// The steps in their order (a retried run has some twice), then the run itself.
[[nodiscard]] QList<TimelineRow> timelineOf(const RunReport &report);
/// "kept" or "over by 3.2 s".
[[nodiscard]] QString verdictOf(const TimelineRow &row);

} // namespace jaego

Q_DECLARE_METATYPE(jaego::StripPart)
