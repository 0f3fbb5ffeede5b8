// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/oversell/virtualtime.h"

namespace jaego::bench {

void VirtualTime::callAt(qint64 atMs, QObject *context, std::function<void()> work)
{
    m_timers.emplace(std::max(atMs, m_now), Timer{ context, std::move(work) });
}

bool VirtualTime::step(qint64 until)
{
    const auto first = m_timers.begin();
    if (first == m_timers.end() || first->first > until) {
        m_now = std::max(m_now, until);
        return false;
    }
    m_now = std::max(m_now, first->first);
    const Timer timer = std::move(first->second);
    m_timers.erase(first);
    if (timer.context)
        timer.work();
    return true;
}

} // namespace jaego::bench
