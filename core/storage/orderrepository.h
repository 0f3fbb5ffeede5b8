// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/order.h"

namespace jaego {

class Database;

/// An order line with the time it was first heard of (UTC).
struct StoredOrder {
    OrderLine line;
    QDateTime learntAt;

    bool operator==(const StoredOrder &) const = default;
};

/// How far a channel's order feed has been read.
struct FeedState {
    QByteArray watermark;
    QDateTime upTo; ///< UTC; invalid: never
};

/// Units of a product that have been subtracted for one line of an order: by us in the embedded
/// ledger (bookings), or by the warehouse in a count of its own (insides).
struct OrderBooking {
    QString place; ///< see placeOf()
    QString orderId;
    QString lineId;
    Sku sku;
    qint64 units = 0; ///< ≥ 0
};

/// The stored name of where an order was made: the channel, or @ and the name of a counter.
[[nodiscard]] QString placeOf(const OrderLine &line);

/// Orders as the channels last told of them, and the feeds' watermarks.
class OrderRepository final {
public:
    explicit OrderRepository(Database &database);

    /// One polling: its lines and its watermark together or not at all. A line that is known
    /// keeps the time it was first heard of.
    [[nodiscard]] Status save(ChannelId channel, const QList<StoredOrder> &orders, const FeedState &feed);
    /// Lines that no feed told of (events).
    [[nodiscard]] Status save(const QList<StoredOrder> &orders);
    [[nodiscard]] Result<QList<StoredOrder>> orders() const;
    /// Every line of the order that this line is of.
    [[nodiscard]] Result<QList<StoredOrder>> sameOrder(const OrderLine &line) const;
    /// Those last told of before `time` (UTC), whatever they are.
    [[nodiscard]] Result<QList<OrderLine>> toldBefore(const QDateTime &time) const;
    [[nodiscard]] Result<FeedState> feed(ChannelId channel) const;
    /// Forgets these lines, and what was subtracted for them.
    [[nodiscard]] Status remove(const QList<OrderLine> &lines);

    [[nodiscard]] Result<QList<OrderBooking>> bookings() const;
    [[nodiscard]] Result<QList<OrderBooking>> bookingsOf(const OrderLine &line) const; ///< of its order
    [[nodiscard]] Status saveBooking(const OrderBooking &booking);
    [[nodiscard]] Result<QList<OrderBooking>> insides() const;
    [[nodiscard]] Result<QList<OrderBooking>> insidesOf(const OrderLine &line) const; ///< of its order
    [[nodiscard]] Status saveInsides(const QList<OrderBooking> &insides);

private:
    Database &m_db;
};

} // namespace jaego
