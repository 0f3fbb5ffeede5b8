// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/numberhistory.h"
#include "ui/charts/stepchart.h"

#include <QCoreApplication>

namespace jaego {

/// A product's history as the chart wants it: the warehouse, each listing, and what happened.
class StoryChart {
    Q_DECLARE_TR_FUNCTIONS(jaego::StoryChart)
public:
    [[nodiscard]] static QList<StepChart::Series> series(const NumberHistory &history);
    /// Where the chart begins: where something is known, if that is later than the history's time.
    [[nodiscard]] static QDateTime beginning(const NumberHistory &history);
    [[nodiscard]] static QList<StepChart::Marks> marks(const NumberHistory &history);
};

} // namespace jaego
