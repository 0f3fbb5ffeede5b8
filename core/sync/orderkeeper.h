// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orderbook.h"
#include "domain/stockbook.h"
#include "storage/store.h"

namespace jaego {

/// Takes what the order feeds tell into memory and onto the disk, and keeps the stock
/// book's share of it: units that no count holds yet (domain: Reservations).
class OrderKeeper {
public:
    OrderKeeper(StockBook *book, Store *store, ReservationRule rule);

    /// The orders as they were before the restart; what is long over is forgotten.
    Status load(const QDateTime &now);

    /// One polling. Lines and watermark are stored together before anything acts on them. The
    /// products whose available units changed; a Storage error changes nothing.
    Result<QSet<Sku>> takeOrders(ChannelId channel, const OrderReading &reading, const QDateTime &now);
    void counted(const Sku &sku, const QDateTime &asOf);
    void relinked(const ListingKey &listing);
    /// Everything anew from the lines; how many products had another number.
    int recount();

    [[nodiscard]] QByteArray watermark(ChannelId channel) const;
    /// Every order older than this is known (UTC); invalid: the feed was never read.
    [[nodiscard]] QDateTime upTo(ChannelId channel) const;
    [[nodiscard]] const OrderBook &orders() const { return m_orders; }

private:
    void tellBook(const QSet<Sku> &skus);

    StockBook *m_book;
    Store *m_store;
    OrderBook m_orders;
    std::array<FeedState, kChannelCount> m_feeds;
};

} // namespace jaego
