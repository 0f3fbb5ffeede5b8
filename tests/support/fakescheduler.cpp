// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakescheduler.h"

namespace jaego::test {

FakeScheduler::FakeScheduler(QDateTime start) : m_start(std::move(start))
{
}

void FakeScheduler::callAt(qint64 atMs, QObject *context, std::function<void()> work)
{
    m_timers.emplace(std::max(atMs, m_now), Timer{ context, std::move(work) });
}

void FakeScheduler::advance(qint64 milliseconds)
{
    const qint64 end = m_now + milliseconds;
    while (!m_timers.empty() && m_timers.begin()->first <= end)
        runNext();
    m_now = end;
}

bool FakeScheduler::runNext()
{
    if (m_timers.empty())
        return false;
    const auto first = m_timers.begin();
    m_now = std::max(m_now, first->first);
    const Timer timer = std::move(first->second);
    m_timers.erase(first);
    if (timer.context)
        timer.work();
    return true;
}

} // namespace jaego::test
