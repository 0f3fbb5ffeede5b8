// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/simclock.h"

namespace jaego::sim {

void SimScheduler::callAt(qint64 atMs, QObject *context, std::function<void()> work)
{
    m_timers.emplace(std::pair(std::max(atMs, nowMs()), ++m_clock->sequence),
                     Timer{ context, std::move(work) });
}

std::optional<SimScheduler::Due> SimScheduler::next() const
{
    if (m_timers.empty())
        return std::nullopt;
    const auto &[at, sequence] = m_timers.begin()->first;
    return Due{ std::max(at + asleepMs(), m_clock->nowMs), sequence };
}

void SimScheduler::runNext()
{
    auto first = m_timers.extract(m_timers.begin());
    if (first.mapped().context)
        first.mapped().work();
}

bool SimScheduler::step()
{
    const auto due = next();
    if (!due)
        return false;
    m_clock->nowMs = due->atMs;
    runNext();
    return true;
}

} // namespace jaego::sim
