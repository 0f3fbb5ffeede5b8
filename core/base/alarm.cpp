// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/alarm.h"

namespace jaego {

Alarm::Alarm(Scheduler *scheduler, QObject *context, std::function<void()> rings)
    : m_scheduler(scheduler), m_context(context), m_rings(std::move(rings))
{
}

void Alarm::start(qint64 delayMs)
{
    m_active = true;
    const quint64 ticket = ++m_ticket;
    m_scheduler->callAfter(delayMs, m_context, [this, ticket] {
        if (!m_active || ticket != m_ticket)
            return;
        m_active = false;
        m_rings();
    });
}

void Alarm::stop()
{
    m_active = false;
}

} // namespace jaego
