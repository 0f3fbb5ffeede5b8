// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/counthistory.h"

#include <algorithm>

namespace jaego {

bool CountHistory::take(const QDateTime &asOf, Units sellable, qint64 keepMs)
{
    const Count next{ asOf.toMSecsSinceEpoch(), sellable.value() };
    if (!m_counts.empty() && next.asOfMs <= last().asOfMs)
        return false;
    m_counts.push_back(next);
    auto keep = m_counts.begin();
    while (keep + 1 != m_counts.end() && (keep + 1)->asOfMs <= next.asOfMs - keepMs)
        ++keep;
    m_counts.erase(m_counts.begin(), keep);
    return true;
}

void CountHistory::moved(Units delta)
{
    for (Count &count : m_counts)
        count.sellable += delta.value();
}

std::span<const CountHistory::Count> CountHistory::before(qint64 earliestMs, qint64 latestMs) const
{
    if (m_counts.empty())
        return {};
    const auto later = [](qint64 time, const Count &count) { return time < count.asOfMs; };
    const auto end = std::upper_bound(m_counts.begin(), m_counts.end() - 1, latestMs, later);
    auto begin = std::upper_bound(m_counts.begin(), end, earliestMs, later);
    if (begin != m_counts.begin())
        --begin;
    return { begin, end };
}

} // namespace jaego
