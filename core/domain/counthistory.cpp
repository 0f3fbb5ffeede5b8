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

const CountHistory::Count *CountHistory::before(qint64 timeMs) const
{
    const auto after = std::upper_bound(m_counts.begin(), m_counts.end(), timeMs,
                                        [](qint64 time, const Count &count) { return time < count.asOfMs; });
    return after == m_counts.begin() ? nullptr : &*(after - 1);
}

} // namespace jaego
