// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/orderrepository.h"

#include "storage/query.h"

namespace jaego {

namespace {

OrderLineState stateFrom(const QString &name)
{
    for (const OrderLineState state :
         { OrderLineState::Open, OrderLineState::Shipped, OrderLineState::Cancelled }) {
        if (nameOf(state) == name)
            return state;
    }
    return OrderLineState::Open; // unknown words keep the units back rather than sell them twice
}

constexpr QLatin1Char kCounterMark('@');

StoredOrder readOrder(sql::Query &query)
{
    StoredOrder stored;
    OrderLine &line = stored.line;
    const QString place = query.text();
    if (place.startsWith(kCounterMark))
        line.counter = place.mid(1);
    else
        line.listing.channel = channelFromString(place).value_or(ChannelId::Coupang);
    line.listing.externalId = query.text();
    line.orderId = query.text();
    line.lineId = query.text();
    line.quantity = query.number();
    line.state = stateFrom(query.text());
    line.channelFulfils = query.flag();
    line.soldOn = channelFromString(query.text());
    line.orderedAt = query.time();
    line.changedAt = query.time();
    line.sku = query.text();
    line.fromEvent = query.flag();
    stored.learntAt = query.time();
    return stored;
}

OrderBooking readBooking(sql::Query &query)
{
    OrderBooking booking;
    booking.place = query.text();
    booking.orderId = query.text();
    booking.lineId = query.text();
    booking.sku = query.text();
    booking.units = query.number();
    return booking;
}

} // namespace

QString placeOf(const OrderLine &line)
{
    return line.counter.isEmpty() ? nameOf(line.listing.channel) : kCounterMark + line.counter;
}

OrderRepository::OrderRepository(Database &database) : m_db(database)
{
}

Status OrderRepository::save(const QList<StoredOrder> &orders)
{
    static constexpr const char *kSave =
        "INSERT INTO orders (channel, external_id, order_id, line_id, quantity, state,"
        " channel_fulfils, sold_on, ordered_at, changed_at, sku, from_event, learnt_at)"
        " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)"
        " ON CONFLICT (channel, order_id, line_id) DO UPDATE SET"
        " external_id = excluded.external_id, quantity = excluded.quantity,"
        " state = excluded.state, channel_fulfils = excluded.channel_fulfils,"
        " sold_on = excluded.sold_on, sku = excluded.sku, from_event = excluded.from_event,"
        " ordered_at = coalesce(excluded.ordered_at, orders.ordered_at), changed_at = excluded.changed_at";
    return sql::forAll(m_db, kSave, orders, [](sql::Query &query, const StoredOrder &stored) {
        const OrderLine &line = stored.line;
        const QString soldOn = line.soldOn ? nameOf(*line.soldOn) : QString();
        return query.run(placeOf(line), line.listing.externalId, line.orderId, line.lineId, line.quantity,
                         nameOf(line.state), line.channelFulfils, soldOn, line.orderedAt, line.changedAt,
                         line.sku, line.fromEvent, stored.learntAt);
    });
}

Status OrderRepository::save(ChannelId channel, const QList<StoredOrder> &orders, const FeedState &feed)
{
    return m_db.inTransaction([&]() -> Status {
        if (auto saved = save(orders); !saved)
            return saved;
        return sql::execute(m_db,
                            "INSERT INTO order_feeds (channel, watermark, up_to) VALUES (?,?,?)"
                            " ON CONFLICT (channel) DO UPDATE SET watermark = excluded.watermark,"
                            " up_to = excluded.up_to",
                            channel, feed.watermark, feed.upTo);
    });
}

Result<QList<StoredOrder>> OrderRepository::orders() const
{
    return sql::collect<StoredOrder>(
        m_db,
        "SELECT channel, external_id, order_id, line_id, quantity, state,"
        " channel_fulfils, sold_on, ordered_at, changed_at, sku, from_event, learnt_at FROM orders",
        readOrder);
}

Result<QList<StoredOrder>> OrderRepository::sameOrder(const OrderLine &line) const
{
    return sql::collect<StoredOrder>(
        m_db,
        "SELECT channel, external_id, order_id, line_id, quantity, state,"
        " channel_fulfils, sold_on, ordered_at, changed_at, sku, from_event, learnt_at FROM orders"
        " WHERE channel = ? AND order_id = ?",
        readOrder, placeOf(line), line.orderId);
}

Result<QList<OrderLine>> OrderRepository::toldBefore(const QDateTime &time) const
{
    return sql::collect<OrderLine>(
        m_db,
        "SELECT channel, external_id, order_id, line_id, quantity, state,"
        " channel_fulfils, sold_on, ordered_at, changed_at, sku, from_event, learnt_at FROM orders"
        " WHERE coalesce(changed_at, learnt_at) < ?",
        [](sql::Query &query) { return readOrder(query).line; }, time);
}

Result<FeedState> OrderRepository::feed(ChannelId channel) const
{
    const auto found = sql::first<FeedState>(
        m_db, "SELECT watermark, up_to FROM order_feeds WHERE channel = ?",
        [](sql::Query &query) {
            FeedState state;
            state.watermark = query.blob();
            state.upTo = query.time();
            return state;
        },
        channel);
    if (!found)
        return found.error();
    return found->value_or(FeedState{});
}

Status OrderRepository::remove(const QList<OrderLine> &lines)
{
    const auto removeOne = [](sql::Query &query, const OrderLine &line) {
        return query.run(placeOf(line), line.orderId, line.lineId);
    };
    return m_db.inTransaction([&]() -> Status {
        auto removed =
            sql::forAll(m_db, "DELETE FROM order_bookings WHERE channel = ? AND order_id = ? AND line_id = ?",
                        lines, removeOne);
        if (!removed)
            return removed;
        removed =
            sql::forAll(m_db, "DELETE FROM order_insides WHERE channel = ? AND order_id = ? AND line_id = ?",
                        lines, removeOne);
        if (!removed)
            return removed;
        return sql::forAll(m_db, "DELETE FROM orders WHERE channel = ? AND order_id = ? AND line_id = ?",
                           lines, removeOne);
    });
}

Result<QList<OrderBooking>> OrderRepository::bookings() const
{
    return sql::collect<OrderBooking>(
        m_db, "SELECT channel, order_id, line_id, sku, units FROM order_bookings", readBooking);
}

Result<QList<OrderBooking>> OrderRepository::bookingsOf(const OrderLine &line) const
{
    return sql::collect<OrderBooking>(m_db,
                                      "SELECT channel, order_id, line_id, sku, units FROM order_bookings"
                                      " WHERE channel = ? AND order_id = ?",
                                      readBooking, placeOf(line), line.orderId);
}

Status OrderRepository::saveBooking(const OrderBooking &booking)
{
    return sql::execute(m_db,
                        "INSERT INTO order_bookings (channel, order_id, line_id, sku, units)"
                        " VALUES (?,?,?,?,?)"
                        " ON CONFLICT (channel, order_id, line_id, sku) DO UPDATE SET units = excluded.units",
                        booking.place, booking.orderId, booking.lineId, booking.sku, booking.units);
}

Result<QList<OrderBooking>> OrderRepository::insides() const
{
    return sql::collect<OrderBooking>(
        m_db, "SELECT channel, order_id, line_id, sku, units FROM order_insides", readBooking);
}

Result<QList<OrderBooking>> OrderRepository::insidesOf(const OrderLine &line) const
{
    return sql::collect<OrderBooking>(m_db,
                                      "SELECT channel, order_id, line_id, sku, units FROM order_insides"
                                      " WHERE channel = ? AND order_id = ?",
                                      readBooking, placeOf(line), line.orderId);
}

Status OrderRepository::saveInsides(const QList<OrderBooking> &insides)
{
    if (insides.isEmpty())
        return Done{};
    return sql::forAll(m_db,
                       "INSERT INTO order_insides (channel, order_id, line_id, sku, units) VALUES (?,?,?,?,?)"
                       " ON CONFLICT (channel, order_id, line_id, sku) DO UPDATE SET units = excluded.units",
                       insides, [](sql::Query &query, const OrderBooking &inside) {
                           return query.run(inside.place, inside.orderId, inside.lineId, inside.sku,
                                            inside.units);
                       });
}

} // namespace jaego
