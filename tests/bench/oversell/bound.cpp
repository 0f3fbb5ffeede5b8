// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/oversell/algorithms.h"
#include "bench/oversell/farside.h"

#include <algorithm>
#include <queue>

namespace jaego::bench {

namespace {

struct Lowering {
    qint64 at = 0;
    size_t channel = 0;
    size_t product = 0;
    qint64 quantity = 0;
    bool operator>(const Lowering &other) const { return at > other.at; }
};

/// When the first asking whose answer can hold it has lowered the others.
qint64 loweredAt(const Wish &wish, qint64 everyMs)
{
    const qint64 shows = wish.at + visibilityLagMs(wish.channel);
    const qint64 asked = (shows - kFeedMs / 2 + everyMs - 1) / everyMs * everyMs;
    return asked + kFeedMs + kWriteMs / 2;
}

} // namespace

Outcome physicalBound(const Demand &demand, qint64 everyMs)
{
    Outcome outcome;
    std::vector<qint64> stock;
    stock.reserve(demand.products.size());
    for (const WeekProduct &product : demand.products)
        stock.push_back(product.stock);
    std::vector<qint64> shelf = stock;
    std::array<std::vector<qint64>, kChannelCount> windows{ stock, stock, stock };
    std::priority_queue<Lowering, std::vector<Lowering>, std::greater<>> coming;
    qint64 delivery = kDeliveryMs;
    for (const Wish &wish : demand.wishes) {
        for (; delivery <= wish.at; delivery += kDay) {
            shelf = stock;
            windows = { stock, stock, stock };
            coming = {};
        }
        for (; !coming.empty() && coming.top().at <= wish.at; coming.pop()) {
            const Lowering &one = coming.top();
            qint64 &shown = windows[one.channel][one.product];
            shown = std::max<qint64>(0, shown - one.quantity);
        }
        const auto channel = static_cast<size_t>(indexOf(wish.channel));
        const auto product = static_cast<size_t>(wish.product);
        const qint64 sold = std::min(wish.quantity, windows[channel][product]);
        const qint64 there = std::min(sold, shelf[product]);
        windows[channel][product] -= sold;
        shelf[product] -= there;
        outcome.tally.wanted += wish.quantity;
        outcome.tally.sold += sold;
        outcome.tally.oversold += sold - there;
        outcome.tally.oversoldLines += sold > there ? 1 : 0;
        outcome.tally.refused += std::min(wish.quantity - sold, shelf[product]);
        for (size_t other = 0; other < windows.size(); ++other) {
            if (other != channel && sold > 0)
                coming.push({ loweredAt(wish, everyMs), other, product, sold });
        }
    }
    return outcome;
}

} // namespace jaego::bench
