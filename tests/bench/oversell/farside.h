// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/task.h"
#include "bench/oversell/market.h"
#include "bench/oversell/virtualtime.h"
#include "channels/wire.h"
#include "net/lane.h"

#include <functional>
#include <stop_token>

namespace jaego::bench {

/// From the order to its showing in the channel's feed. Naver's feed "can lag some seconds"
/// (reference naver §10); of the other two no lag is known, and a second is given them.
[[nodiscard]] constexpr qint64 visibilityLagMs(ChannelId channel)
{
    return channel == ChannelId::Naver ? 3'000 : 1'000;
}

/// There and back again; the far side acts half-way.
inline constexpr qint64 kReadMs = 150;
inline constexpr qint64 kWriteMs = 250;
inline constexpr qint64 kFeedMs = 200;
inline constexpr qint64 kWarehouseMs = 100;

struct SimCall {
    Priority priority = Priority::SweepRead;
    double danger = 0;
    QString api;
    qint64 tripMs = kReadMs;
    bool write = false; ///< seen to its end when the caller is stopped
    /// Asked when the place in the lane is held; false: nothing to send, the place goes unused.
    std::function<bool()> build;
    std::function<void()> act; ///< on the far side
};

/// One HTTP call of an adapter: a place from the real lane, the way there, the far side, the
/// way back. Error Cancelled: stopped, or nothing was to be sent.
class Line {
public:
    Line(VirtualTime *time, Lane *lane, std::function<void()> counted)
        : m_time(time), m_lane(lane), m_counted(std::move(counted))
    {
    }
    Task<Status> send(SimCall call, std::stop_token stop);

    [[nodiscard]] VirtualTime *time() const { return m_time; }
    [[nodiscard]] Lane *lane() const { return m_lane; }

private:
    VirtualTime *m_time;
    Lane *m_lane;
    std::function<void()> m_counted;
};

} // namespace jaego::bench
