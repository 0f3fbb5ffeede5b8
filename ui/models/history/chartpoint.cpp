// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/history/chartpoint.h"

#include <algorithm>
#include <array>

namespace jaego {

namespace {

/// The points of one pixel column that must stay.
struct Column {
    const ChartPoint *first = nullptr;
    const ChartPoint *least = nullptr;
    const ChartPoint *greatest = nullptr;
    const ChartPoint *last = nullptr;

    void take(const ChartPoint &point)
    {
        if (!first)
            first = least = greatest = &point;
        if (point.value < least->value)
            least = &point;
        if (point.value > greatest->value)
            greatest = &point;
        last = &point;
    }

    void moveTo(ChartSegment &out)
    {
        if (!first)
            return;
        std::array<const ChartPoint *, 4> kept{ first, least, greatest, last };
        std::sort(kept.begin(), kept.end()); // they lie in one array, by time
        const auto *const end = std::unique(kept.begin(), kept.end());
        for (const auto *it = kept.begin(); it != end; ++it)
            out.append(**it);
        *this = {};
    }
};

ChartSegment thinnedSegment(const ChartSegment &segment, qint64 fromMs, qint64 toMs, int columns)
{
    const auto before = [](const ChartPoint &point, qint64 at) { return point.atMs < at; };
    const auto after = [](qint64 at, const ChartPoint &point) { return at < point.atMs; };
    auto begin = std::lower_bound(segment.cbegin(), segment.cend(), fromMs, before);
    auto end = std::upper_bound(begin, segment.cend(), toMs, after);
    if (begin != segment.cbegin())
        --begin;
    if (end != segment.cend())
        ++end;

    ChartSegment out;
    Column column;
    qint64 current = -1;
    for (auto it = begin; it != end; ++it) {
        const qint64 inside = std::clamp(it->atMs, fromMs, toMs) - fromMs;
        const qint64 at = inside * columns / std::max<qint64>(1, toMs - fromMs);
        if (at != current)
            column.moveTo(out);
        current = at;
        column.take(*it);
    }
    column.moveTo(out);
    return out;
}

} // namespace

QList<ChartSegment> thinned(const QList<ChartSegment> &segments, qint64 fromMs, qint64 toMs, int columns)
{
    QList<ChartSegment> out;
    for (const ChartSegment &segment : segments) {
        if (segment.isEmpty() || segment.last().atMs < fromMs || segment.first().atMs > toMs)
            continue;
        ChartSegment thin = thinnedSegment(segment, fromMs, toMs, std::max(1, columns));
        if (!thin.isEmpty())
            out.append(std::move(thin));
    }
    return out;
}

} // namespace jaego
