// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/oversell/demand.h"

#include <array>
#include <random>
#include <vector>

namespace jaego::bench {

/// What was counted from the beginning of the week on.
struct Tally {
    qint64 wanted = 0; ///< units
    qint64 sold = 0; ///< units the channels took an order for
    qint64 oversold = 0; ///< … of which nothing stood on the shelf
    qint64 oversoldLines = 0;
    qint64 refused = 0; ///< units refused though they stood on the shelf, promised to nobody
    qint64 acknowledged = 0; ///< writes, each listing by itself
    qint64 neverApplied = 0; ///< … that the channel acknowledged and forgot
    std::array<qint64, kChannelCount> calls{};
    qint64 warehouseCalls = 0;

    [[nodiscard]] qint64 allCalls() const
    {
        qint64 sum = warehouseCalls;
        for (const qint64 one : calls)
            sum += one;
        return sum;
    }
};

/// An order line as its channel keeps it.
struct Sold {
    qint64 at = 0; ///< virtual ms
    int order = 0;
    int product = 0;
    qint64 quantity = 0;
    qint64 there = 0; ///< of it: units that stood on the shelf
    qint64 cancelledAt = -1; ///< -1: it is not
    qint64 heardAt = -1; ///< when the warehouse takes it over by itself; -1: with the next import of all
};

/// The world without any program of ours: a shelf, three shop windows that subtract what
/// they sell themselves, and a warehouse system that hears of orders late.
class Market {
public:
    /// `begin`: the week's first moment on the virtual clock.
    Market(const Demand &demand, quint32 seed, double falseSuccesses, qint64 begin);

    // What happens by itself.
    void sell(const Wish &wish, qint64 now);
    /// The morning's delivery: every product back to its stock; the warehouse books it at once.
    void restock();
    /// What was ordered until now leaves the house.
    void ship();
    /// The warehouse takes over all orders placed by now.
    void importOrders(qint64 now);
    /// From now on it hears of each order after a time of its own, whichever was placed first, and stamps
    /// the present on what it has heard.
    void hearOneByOne(qint64 soonestMs, qint64 latestMs);
    void hearOrders(qint64 now);
    /// From now on everything counts.
    void beginCounting();

    /// A buyer changes their mind before the goods leave: back on the shelf. The channel's own number stays.
    void cancel(ChannelId channel, size_t order, qint64 now);
    /// Somebody writes a number into the channel's own pages.
    void edit(ChannelId channel, int product, qint64 quantity);
    /// Goods come in; the warehouse books them at once.
    void receive(int product, qint64 quantity);

    // What a program sees and does.
    [[nodiscard]] qint64 shown(ChannelId channel, int product) const { return window(channel)[at(product)]; }
    /// Acknowledged always; applied nearly always.
    void write(ChannelId channel, int product, qint64 quantity);
    /// Rises whenever the listing changes, by a sale or a write.
    [[nodiscard]] quint64 changes(ChannelId channel, int product) const
    {
        return m_changes[static_cast<size_t>(indexOf(channel))][at(product)];
    }
    /// The channel's orders, oldest first.
    [[nodiscard]] const std::vector<Sold> &orders(ChannelId channel) const
    {
        return m_orders[static_cast<size_t>(indexOf(channel))];
    }
    /// Where in orders() those begin that are still in the house.
    [[nodiscard]] size_t firstOpen(ChannelId channel) const
    {
        return m_open[static_cast<size_t>(indexOf(channel))];
    }
    /// What the warehouse says, and as of when: every order placed up to then is inside.
    [[nodiscard]] qint64 warehouseCount(int product) const { return m_warehouse[at(product)]; }
    [[nodiscard]] qint64 warehouseAsOf() const { return m_warehouseAsOf; }

    /// Lines that were cancelled, by their place in orders(), oldest cancel first.
    [[nodiscard]] const std::vector<size_t> &cancels(ChannelId channel) const
    {
        return m_cancels[static_cast<size_t>(indexOf(channel))];
    }
    /// Told of each write before it applies: a test looks over the program's shoulder.
    std::function<void(ChannelId channel, int product, qint64 quantity)> onWrite;

    void called(ChannelId channel)
    {
        m_tally.calls[static_cast<size_t>(indexOf(channel))] += m_counts ? 1 : 0;
    }
    void calledWarehouse() { m_tally.warehouseCalls += m_counts ? 1 : 0; }

    [[nodiscard]] const Tally &tally() const { return m_tally; }
    [[nodiscard]] qint64 onShelf(int product) const { return m_shelf[at(product)]; }
    [[nodiscard]] const Demand &demand() const { return m_demand; }
    [[nodiscard]] int productCount() const { return static_cast<int>(m_shelf.size()); }
    [[nodiscard]] qint64 begin() const { return m_begin; }

private:
    [[nodiscard]] static size_t at(int product) { return static_cast<size_t>(product); }
    [[nodiscard]] const std::vector<qint64> &window(ChannelId channel) const
    {
        return m_windows[static_cast<size_t>(indexOf(channel))];
    }

    const Demand &m_demand;
    std::mt19937 m_random;
    double m_falseSuccesses;
    qint64 m_begin;
    std::vector<qint64> m_shelf; ///< units promised to nobody
    std::array<std::vector<qint64>, kChannelCount> m_windows;
    std::array<std::vector<quint64>, kChannelCount> m_changes;
    std::array<std::vector<Sold>, kChannelCount> m_orders;
    std::array<std::vector<size_t>, kChannelCount> m_cancels;
    std::array<size_t, kChannelCount> m_open{};
    std::vector<qint64> m_warehouse;
    qint64 m_hearsSoonestMs = -1; ///< -1: all at once
    qint64 m_hearsLatestMs = -1;
    std::array<std::vector<size_t>, kChannelCount> m_unheard;
    qint64 m_warehouseAsOf = 0;
    Tally m_tally;
    bool m_counts = false;
};

} // namespace jaego::bench
