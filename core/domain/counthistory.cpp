// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/counthistory.h"

namespace jaego {

bool CountHistory::take(const QDateTime &asOf, Units sellable, qint64 keepMs)
{
    const qint64 nextMs = asOf.toMSecsSinceEpoch();
    if (nextMs <= m_asOfMs)
        return false;
    if (!isEmpty() && sellable.value() < m_sellable)
        m_falls.push_back({ nextMs, m_sellable - sellable.value() });
    m_asOfMs = nextMs;
    m_sellable = sellable.value();
    std::erase_if(m_falls,
                  [&](const Fall &fall) { return fall.units <= 0 || fall.asOfMs < nextMs - keepMs; });
    return true;
}

} // namespace jaego
