// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/channelid.h"
#include "domain/product.h"

#include <QString>

#include <functional>
#include <utility>
#include <vector>

namespace jaego::bench {

class Market;

inline constexpr qint64 kMinute = 60'000;
inline constexpr qint64 kHour = 60 * kMinute;
inline constexpr qint64 kDay = 24 * kHour;

/// What a customer wants: one line of an order, on one channel.
struct Wish {
    qint64 at = 0; ///< ms since the week began (Monday, 00:00 in Seoul)
    ChannelId channel = ChannelId::Coupang;
    int order = 0;
    int product = 0;
    qint64 quantity = 0;
};

struct WeekProduct {
    Sku sku;
    qint64 stock = 0; ///< units on the shelf after the morning's delivery: about one day's mean demand
};

/// A real week's orders, dealt over the three channels. Made from the seed alone: every
/// algorithm meets the same customers at the same moments.
struct Demand {
    std::vector<WeekProduct> products;
    std::vector<Wish> wishes; ///< in order of time
    QDateTime begin; ///< UTC
    /// What else happens, in any order; the market hears of it at its moment (ms since the week began).
    std::vector<std::pair<qint64, std::function<void(Market *)>>> happenings;
    int sheets = 0; ///< order lines of the data
    qint64 wanted = 0; ///< units
};

/// `times`: every order is placed that often, each by a customer of their own: another
/// channel, another moment within the hour. The shelf does not grow with it.
[[nodiscard]] Result<Demand> readDemand(const QString &csvGz, int times, quint32 seed);

} // namespace jaego::bench
