// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/oversell/simchannel.h"

namespace jaego::bench {

std::unique_ptr<SimChannel> makeSimCoupang(Market *market, VirtualTime *time, Lane *lane);
std::unique_ptr<SimChannel> makeSimNaver(Market *market, VirtualTime *time, Lane *lane);
std::unique_ptr<SimChannel> makeSimCafe24(Market *market, VirtualTime *time, Lane *lane);

inline std::unique_ptr<SimChannel> makeSimChannel(ChannelId id, Market *market, VirtualTime *time, Lane *lane)
{
    switch (id) {
    case ChannelId::Coupang:
        return makeSimCoupang(market, time, lane);
    case ChannelId::Naver:
        return makeSimNaver(market, time, lane);
    case ChannelId::Cafe24:
        break;
    }
    return makeSimCafe24(market, time, lane);
}

} // namespace jaego::bench
