// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/market.h"
#include "sandbox/ratebucket.h"
#include "sandbox/sandbox.h"

#include <QHash>
#include <QSet>

#include <array>
#include <deque>
#include <functional>
#include <random>

namespace jaego::sandbox {

struct StockItem {
    Sku sku;
    QString name;
    QString barcode;
    qint64 onHand = 0;
    qint64 reserved = 0;
    qint64 updatedMs = 0;
};

/// One order line, in all the ways the three channels name it.
struct Order {
    enum class Warehouse : quint8 { Unaware, Reserved, Shipped, Cancelled, NeverOurs };
    struct Cancel {
        qint64 receiptId = 0; ///< Coupang's number for it
        qint64 atMs = 0;
        int units = 0;
    };
    ChannelId channel = ChannelId::Coupang;
    int listing = 0; ///< index in its market
    int quantity = 0;
    QString orderId; ///< as the channel prints it
    QString lineId; ///< shipmentBoxId, productOrderId, order_item_code
    QString place; ///< Cafe24's order_place_id
    std::vector<Cancel> cancels; ///< of all units, or of some at a time
    qint64 placedMs = 0;
    qint64 changedMs = 0;
    bool shipped = false;
    Warehouse warehouse = Warehouse::Unaware;

    [[nodiscard]] int cancelledUnits() const
    {
        int units = 0;
        for (const Cancel &cancel : cancels)
            units += cancel.units;
        return units;
    }
    [[nodiscard]] int wanted() const { return quantity - cancelledUnits(); }
    [[nodiscard]] bool cancelled() const { return wanted() == 0; }
    /// Of the last cancel; 0 without one.
    [[nodiscard]] qint64 cancelledMs() const { return cancels.empty() ? 0 : cancels.back().atMs; }
};

/// Everything the four servers know, without a word of HTTP. Lives on the servers'
/// thread; the clock is given in, so that a test owns the time.
class World {
public:
    using Clock = std::function<qint64()>; ///< milliseconds since the epoch

    World(SandboxOptions options, Clock clock);

    [[nodiscard]] qint64 now() const { return m_clock(); }
    [[nodiscard]] const SandboxOptions &options() const { return m_options; }
    void setRateFactor(double factor) { m_options.rateFactor = factor; }
    [[nodiscard]] const SandboxCredentials &credentials() const { return m_credentials; }
    [[nodiscard]] Market &market(ChannelId channel)
    {
        return m_markets[static_cast<size_t>(indexOf(channel))];
    }
    [[nodiscard]] SandboxCounters &counters(SandboxSource source)
    {
        return m_counters[static_cast<size_t>(source)];
    }
    [[nodiscard]] std::vector<StockItem> &stock() { return m_stock; }
    [[nodiscard]] StockItem *stockItem(const Sku &sku);
    void addStock(StockItem item);

    /// A write that came through the API. A swallowed one (false success) lasts until
    /// the answer is made, so that the answer echoes it, and is undone by endCall().
    void write(MarketListing &listing, ChannelId channel, qint64 quantity);
    void endCall();
    /// Asked before each write: true swallows it.
    std::function<bool()> swallowsWrite;
    [[nodiscard]] const QList<SandboxWrite> &writes(ChannelId channel) const
    {
        return m_writes[static_cast<size_t>(indexOf(channel))];
    }
    void resetCounters();

    /// The quantity moved for another reason: status and time of change follow.
    void setQuantity(MarketListing &listing, ChannelId channel, qint64 quantity);

    [[nodiscard]] const std::deque<Order> &orders() const { return m_orders; }
    QString placeOrder(const ListingKey &key, int quantity, const QString &place = {});
    bool cancelOrder(ChannelId channel, const QString &id);
    bool cancelUnits(ChannelId channel, const QString &id, int units);
    bool learnOrder(ChannelId channel, const QString &id);
    bool shipOrder(ChannelId channel, const QString &id);
    /// Lets the warehouse learn and ship what is due by now.
    void settle();
    /// Orders placed up to this moment are inside the warehouse's figures.
    [[nodiscard]] qint64 asOf() const;
    /// A random line of a random channel sells one or two.
    void shop();

private:
    [[nodiscard]] Order *order(ChannelId channel, const QString &id);
    void nameOrder(Order &order);
    void learn(Order &order);
    void ship(Order &order);

    SandboxOptions m_options;
    Clock m_clock;
    SandboxCredentials m_credentials;
    struct Undo {
        ChannelId channel = ChannelId::Coupang;
        int index = 0;
        MarketListing listing;
        QString status;
        qint64 modifiedMs = 0;
    };
    std::vector<Undo> m_undo;
    std::array<Market, kChannelCount> m_markets;
    std::array<SandboxCounters, kSandboxSources.size()> m_counters;
    std::array<QList<SandboxWrite>, kChannelCount> m_writes;
    std::vector<StockItem> m_stock;
    QHash<Sku, int> m_stockIndex;
    std::deque<Order> m_orders;
    qint64 m_nextReceipt;
    size_t m_firstOpen = 0; ///< orders before it are settled for good
    mutable qint64 m_toldAsOf = -1; ///< what the warehouse last said its numbers hold
    qint64 m_lastPlacedMs = -1;
    std::mt19937 m_shopper;
};

} // namespace jaego::sandbox
