// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"
#include "sync/feedreader.h"

#include <QObject>

#include <array>
#include <functional>
#include <stop_token>

namespace jaego {

/// Has the channels' order feeds polled again and again, each at its own pace: one that does
/// not answer keeps no other waiting (domain: Freshness). Lives on the engine's thread.
class FeedLoop {
public:
    /// `idle`: a polling has ended; who waited for silence may go on.
    FeedLoop(Scheduler *scheduler, FeedReader *reader, QList<Channel *> channels, std::function<void()> idle);
    FeedLoop(const FeedLoop &) = delete;
    FeedLoop &operator=(const FeedLoop &) = delete;

    /// A polling now, and then one each `everyMs` at the latest (from begin to begin, never two at
    /// once). While `hurries` says so (nothing else wants the channels), a channel is asked up to
    /// three times as often, as far as a quarter of its calls allows: what is sold twice is sold
    /// between two looks.
    void start(qint64 everyMs, std::function<bool()> hurries);
    /// No new polling begins; those under way end by themselves, soon.
    void stop();
    [[nodiscard]] bool isBusy() const;

private:
    Task<> poll(Channel *channel);
    [[nodiscard]] qint64 intervalMs(Channel *channel) const;
    [[nodiscard]] bool &busy(const Channel *channel)
    {
        return m_busy[static_cast<size_t>(indexOf(channel->id()))];
    }

    Scheduler *m_scheduler;
    FeedReader *m_reader;
    QList<Channel *> m_channels;
    std::function<void()> m_idle;
    std::function<bool()> m_hurries;
    QObject m_context; ///< of the timers
    std::stop_source m_stop;
    std::array<bool, kChannelCount> m_busy{};
    qint64 m_everyMs = 15'000;
    bool m_on = false;
};

} // namespace jaego
