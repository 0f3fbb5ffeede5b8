// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/oversell/farside.h"

namespace jaego::bench {

Task<Status> Line::send(SimCall call, std::stop_token stop)
{
    auto place = co_await m_lane->acquire(call.priority, call.danger, call.api, stop);
    if (!place)
        co_return place.error();
    if (call.build && !call.build()) {
        place->giveBackUnused();
        co_return Error(Error::Kind::Cancelled, call.api);
    }
    m_counted();
    const std::stop_token until = call.write ? std::stop_token{} : stop;
    bool stopped = co_await sleepFor(m_time, call.tripMs / 2, until);
    if (!stopped) {
        call.act();
        stopped = co_await sleepFor(m_time, call.tripMs - call.tripMs / 2, until);
    }
    if (stopped)
        co_return Error(Error::Kind::Cancelled, call.api);
    m_lane->contacted();
    co_return Done{};
}

} // namespace jaego::bench
