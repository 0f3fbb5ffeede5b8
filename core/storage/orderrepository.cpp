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

StoredOrder readOrder(sql::Query &query)
{
    StoredOrder stored;
    OrderLine &line = stored.line;
    line.listing = query.listingKey();
    line.orderId = query.text();
    line.lineId = query.text();
    line.quantity = query.number();
    line.state = stateFrom(query.text());
    line.channelFulfils = query.flag();
    line.soldOn = channelFromString(query.text());
    line.orderedAt = query.time();
    line.changedAt = query.time();
    stored.learntAt = query.time();
    return stored;
}

} // namespace

OrderRepository::OrderRepository(Database &database) : m_db(database)
{
}

Status OrderRepository::save(ChannelId channel, const QList<StoredOrder> &orders, const FeedState &feed)
{
    return m_db.inTransaction([&]() -> Status {
        sql::Query query(m_db,
                         "INSERT INTO orders (channel, external_id, order_id, line_id, quantity, state,"
                         " channel_fulfils, sold_on, ordered_at, changed_at, learnt_at)"
                         " VALUES (?,?,?,?,?,?,?,?,?,?,?)"
                         " ON CONFLICT (channel, order_id, line_id) DO UPDATE SET"
                         " external_id = excluded.external_id, quantity = excluded.quantity,"
                         " state = excluded.state, channel_fulfils = excluded.channel_fulfils,"
                         " sold_on = excluded.sold_on,"
                         " ordered_at = coalesce(excluded.ordered_at, ordered_at),"
                         " changed_at = excluded.changed_at");
        for (const StoredOrder &stored : orders) {
            const OrderLine &line = stored.line;
            const QString soldOn = line.soldOn ? nameOf(*line.soldOn) : QString();
            if (auto done = query.run(line.listing.channel, line.listing.externalId, line.orderId,
                                      line.lineId, line.quantity, nameOf(line.state), line.channelFulfils,
                                      soldOn, line.orderedAt, line.changedAt, stored.learntAt);
                !done)
                return done;
        }
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
        " channel_fulfils, sold_on, ordered_at, changed_at, learnt_at FROM orders",
        readOrder);
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
    return sql::forAll(m_db, "DELETE FROM orders WHERE channel = ? AND order_id = ? AND line_id = ?", lines,
                       [](sql::Query &query, const OrderLine &line) {
                           return query.run(line.listing.channel, line.orderId, line.lineId);
                       });
}

} // namespace jaego
