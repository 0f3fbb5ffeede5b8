// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/oversell/market.h"

#include <algorithm>

namespace jaego::bench {

Market::Market(const Demand &demand, quint32 seed, double falseSuccesses, qint64 begin)
    : m_demand(demand), m_random(seed), m_falseSuccesses(falseSuccesses), m_begin(begin)
{
    for (const WeekProduct &product : demand.products)
        m_shelf.push_back(product.stock);
    m_warehouse = m_shelf;
    for (auto &window : m_windows)
        window = m_shelf;
    for (auto &changes : m_changes)
        changes.assign(m_shelf.size(), 0);
}

void Market::sell(const Wish &wish, qint64 now)
{
    const auto channel = static_cast<size_t>(indexOf(wish.channel));
    qint64 &shown = m_windows[channel][at(wish.product)];
    qint64 &shelf = m_shelf[at(wish.product)];
    const qint64 sold = std::min(wish.quantity, shown);
    const qint64 there = std::min(sold, shelf);
    shown -= sold;
    shelf -= there;
    const qint64 refused = std::min(wish.quantity - sold, shelf);
    if (sold > 0) {
        m_orders[channel].push_back({ now, wish.order, wish.product, sold, there, -1, -1 });
        if (m_hearsSoonestMs >= 0) {
            const auto span = static_cast<quint32>(m_hearsLatestMs - m_hearsSoonestMs);
            m_orders[channel].back().heardAt =
                now + m_hearsSoonestMs + static_cast<qint64>(m_random() % span);
            m_unheard[channel].push_back(m_orders[channel].size() - 1);
        }
        ++m_changes[channel][at(wish.product)];
    }
    if (!m_counts)
        return;
    m_tally.wanted += wish.quantity;
    m_tally.sold += sold;
    m_tally.oversold += sold - there;
    m_tally.oversoldLines += sold > there ? 1 : 0;
    m_tally.refused += refused;
}

void Market::cancel(ChannelId channel, size_t order, qint64 now)
{
    const auto index = static_cast<size_t>(indexOf(channel));
    Sold &sold = m_orders[index].at(order);
    if (sold.cancelledAt >= 0 || order < m_open[index])
        return;
    sold.cancelledAt = now;
    m_cancels[index].push_back(order);
    m_shelf[at(sold.product)] += sold.there;
    if (m_hearsSoonestMs < 0)
        return;
    // Not heard of yet: it never will be. Else the warehouse puts it back.
    if (std::erase(m_unheard[index], order) == 0)
        m_warehouse[at(sold.product)] += sold.there;
}

void Market::hearOneByOne(qint64 soonestMs, qint64 latestMs)
{
    m_hearsSoonestMs = soonestMs;
    m_hearsLatestMs = latestMs;
}

void Market::hearOrders(qint64 now)
{
    for (size_t channel = 0; channel < m_unheard.size(); ++channel) {
        std::erase_if(m_unheard[channel], [&](size_t order) {
            const Sold &sold = m_orders[channel][order];
            if (sold.heardAt > now)
                return false;
            m_warehouse[at(sold.product)] -= sold.there;
            return true;
        });
    }
    m_warehouseAsOf = now;
}

void Market::edit(ChannelId channel, int product, qint64 quantity)
{
    const auto index = static_cast<size_t>(indexOf(channel));
    m_windows[index][at(product)] = quantity;
    ++m_changes[index][at(product)];
}

void Market::receive(int product, qint64 quantity)
{
    m_shelf[at(product)] += quantity;
    m_warehouse[at(product)] += quantity;
}

void Market::restock()
{
    for (size_t i = 0; i < m_shelf.size(); ++i) {
        const qint64 delivered = m_demand.products[i].stock - m_shelf[i];
        m_shelf[i] += delivered;
        m_warehouse[i] += delivered;
    }
}

void Market::ship()
{
    for (size_t i = 0; i < m_open.size(); ++i)
        m_open[i] = m_orders[i].size();
}

void Market::importOrders(qint64 now)
{
    m_warehouse = m_shelf;
    m_warehouseAsOf = now;
}

void Market::beginCounting()
{
    m_counts = true;
    m_tally = Tally{};
}

void Market::write(ChannelId channel, int product, qint64 quantity)
{
    const auto index = static_cast<size_t>(indexOf(channel));
    if (onWrite)
        onWrite(channel, product, quantity);
    m_tally.acknowledged += m_counts ? 1 : 0;
    const bool forgotten = static_cast<double>(m_random()) / 4294967296.0 < m_falseSuccesses;
    if (forgotten) {
        m_tally.neverApplied += m_counts ? 1 : 0;
        return;
    }
    m_windows[index][at(product)] = quantity;
    ++m_changes[index][at(product)];
}

} // namespace jaego::bench
