// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/feedloop.h"

#include <algorithm>

namespace jaego {

FeedLoop::FeedLoop(Scheduler *scheduler, FeedReader *reader, QList<Channel *> channels,
                   std::function<void()> idle)
    : m_scheduler(scheduler), m_reader(reader), m_channels(std::move(channels)), m_idle(std::move(idle))
{
}

void FeedLoop::start(qint64 everyMs)
{
    m_everyMs = std::max<qint64>(1, everyMs);
    m_on = true;
    for (Channel *channel : std::as_const(m_channels))
        startDetached(poll(channel), "feeds");
}

void FeedLoop::stop()
{
    m_on = false;
    m_stop.request_stop();
}

bool FeedLoop::isBusy() const
{
    return std::any_of(m_busy.begin(), m_busy.end(), [](bool busy) { return busy; });
}

Task<> FeedLoop::poll(Channel *channel)
{
    busy(channel) = true;
    const qint64 begunMs = m_scheduler->nowMs();
    co_await m_reader->poll(channel, m_stop.get_token());
    busy(channel) = false;
    if (m_on) {
        m_scheduler->callAt(begunMs + m_everyMs, &m_context, [this, channel] {
            if (m_on)
                startDetached(poll(channel), "feeds");
        });
    }
    m_idle();
}

} // namespace jaego
