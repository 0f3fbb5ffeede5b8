// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace jaego {

/// One value on a time axis and the place in its series that it came from.
struct ChartPoint {
    qint64 atMs = 0; ///< since the epoch, UTC
    double value = 0;
    int index = -1;
    bool operator==(const ChartPoint &) const = default;
};

/// An unbroken stretch of a line. Between two stretches nothing is known, and nothing is drawn.
using ChartSegment = QList<ChartPoint>;

/// The same line for a plot of so many pixel columns: of each column the first, the least,
/// the greatest and the last point stay, so no peak is lost however long the series. Outside
/// the window one neighbour stays on each side, so that the line runs to the edge.
[[nodiscard]] QList<ChartSegment> thinned(const QList<ChartSegment> &segments, qint64 fromMs, qint64 toMs,
                                          int columns);

} // namespace jaego
