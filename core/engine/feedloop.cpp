// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/feedloop.h"

#include <algorithm>

namespace jaego {

namespace {

constexpr double kIdleShare = 0.25; ///< of an idle channel's calls
constexpr int kMostHurry = 3; ///< times as often

} // namespace

FeedLoop::FeedLoop(Scheduler *scheduler, FeedReader *reader, QList<Channel *> channels,
                   std::function<void()> idle)
    : m_scheduler(scheduler), m_reader(reader), m_channels(std::move(channels)), m_idle(std::move(idle))
{
}

void FeedLoop::start(qint64 everyMs, std::function<bool()> hurries)
{
    m_everyMs = std::max<qint64>(1, everyMs);
    m_hurries = std::move(hurries);
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

/// A channel that failed, rests or is wanted by a run keeps its ordinary pace.
qint64 FeedLoop::intervalMs(Channel *channel) const
{
    const qint64 calls = m_reader->callsOfLast(channel->id());
    const LaneStatus lane = channel->lane()->status();
    if (calls <= 0 || lane.pausedForMs > 0 || lane.callsPerSecond <= 0 || !m_hurries())
        return m_everyMs;
    const auto affordable =
        static_cast<qint64>(1000.0 * static_cast<double>(calls) / (kIdleShare * lane.callsPerSecond));
    return std::min(std::max(affordable, m_everyMs / kMostHurry), m_everyMs);
}

Task<> FeedLoop::poll(Channel *channel)
{
    busy(channel) = true;
    const qint64 begunMs = m_scheduler->nowMs();
    co_await m_reader->poll(channel, m_stop.get_token());
    busy(channel) = false;
    if (m_on) {
        m_scheduler->callAt(begunMs + intervalMs(channel), &m_context, [this, channel] {
            if (m_on)
                startDetached(poll(channel), "feeds");
        });
    }
    m_idle();
}

} // namespace jaego
