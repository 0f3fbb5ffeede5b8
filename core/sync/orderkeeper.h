// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orderbook.h"
#include "domain/reportsprobe.h"
#include "domain/stockbook.h"
#include "storage/store.h"
#include "sync/orderbookings.h"
#include "sync/oversoldwatch.h"

#include <array>
#include <memory>

namespace jaego {

/// Takes what order feeds and events tell into memory and onto the disk (orders that are over stay
/// on the disk only), and keeps the stock book's share of it: units that no count holds yet, or, with the
/// embedded ledger, the count itself (domain: Reservations).
class OrderKeeper {
public:
    OrderKeeper(StockBook *book, Store *store, const ReservationRule &rule);

    /// The orders as they were before the restart; what is long over is forgotten, and what a
    /// crash left unbooked is booked.
    Status load(const QDateTime &now);

    /// One polling. Lines and watermark are stored together before anything acts on them. The
    /// products whose available units changed; a Storage error changes nothing.
    Result<QSet<Sku>> takeOrders(ChannelId channel, const OrderReading &reading, const QDateTime &now);
    /// Lines that no feed told of.
    Result<QSet<Sku>> takeLines(const QList<OrderLine> &lines, const QDateTime &now);
    /// The warehouse counted: `sellable` is on hand − reserved.
    void counted(const Sku &sku, Units sellable, const QDateTime &asOf);
    /// After the counts are on the disk: which units of which orders they hold.
    Status keepInsides();
    /// Our own hand changed a count by that much.
    void moved(const Sku &sku, Units delta);
    /// Listings are linked otherwise now. The products whose available units changed.
    Result<QSet<Sku>> relinked(const QList<ListingKey> &listings, const QDateTime &now);
    /// With the ledger: its counts changed by other hands than an order's.
    Result<QSet<Sku>> ledgerChanged(const QSet<Sku> &skus, const QDateTime &now);
    /// Everything anew from the lines; the products that had another number.
    QSet<Sku> recount();

    [[nodiscard]] QByteArray watermark(ChannelId channel) const;
    /// Every order older than this is known (UTC); invalid: the feed was never read.
    [[nodiscard]] QDateTime upTo(ChannelId channel) const;
    [[nodiscard]] const OrderBook &orders() const { return m_orders; }

private:
    [[nodiscard]] QList<StoredOrder> newsOf(const QList<OrderLine> &lines, const QDateTime &now) const;
    Result<QSet<Sku>> take(const QList<StoredOrder> &news, const QDateTime &now);
    Result<QSet<Sku>> book(const QList<OrderLine> &lines, const QDateTime &now);
    Status tellCounts(const QSet<Sku> &skus, const QDateTime &now);
    void tellBook(const QSet<Sku> &skus);
    Status loadInsides();
    Status forgetOld(const QDateTime &now);
    Status recall(const QList<OrderLine> &lines);
    void putAway();
    void watch(const OrderLine &line, bool isFirst);
    [[nodiscard]] QList<Component> partsOf(const OrderLine &line) const;
    [[nodiscard]] qint64 lacking(const Sku &sku) const;

    StockBook *m_book;
    Store *m_store;
    OrderBook m_orders;
    ReportsProbe m_probe;
    std::unique_ptr<OrderBookings> m_bookings; ///< with the embedded ledger only
    OversoldWatch m_oversold;
    std::array<FeedState, kChannelCount> m_feeds;
    QDateTime m_forgottenAt; ///< once a day
    int m_putAwayAbove = 0; ///< lines held
    bool m_anyAway = false; ///< some orders are on the disk only
    std::array<QDateTime, kChannelCount> m_storedAt; ///< when a watermark was last written down
};

} // namespace jaego
