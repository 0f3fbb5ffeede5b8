// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/orderkeeper.h"

namespace jaego {

namespace {

constexpr qint64 kForgetAfterDays = 35; ///< sales of the last 28 days are looked at for purchases

} // namespace

OrderKeeper::OrderKeeper(StockBook *book, Store *store, ReservationRule rule)
    : m_book(book)
    , m_store(store)
    , m_orders(std::move(rule), [book](const ListingKey &key) { return book->componentsOf(key); })
{
}

Status OrderKeeper::load(const QDateTime &now)
{
    const auto stored = m_store->orders.orders();
    if (!stored)
        return stored.error();
    for (const StoredOrder &order : *stored)
        m_orders.take(order.line, order.learntAt);
    for (int i = 0; i < m_book->productCount(); ++i) {
        const ProductState &product = m_book->product(i);
        if (product.asOf.isValid())
            m_orders.counted(product.product.sku, product.asOf);
        m_book->setOrdered(product.product.sku, m_orders.reserved(product.product.sku));
    }
    for (const ChannelId channel : kChannels) {
        const auto feed = m_store->orders.feed(channel);
        if (!feed)
            return feed.error();
        m_feeds[static_cast<size_t>(indexOf(channel))] = *feed;
    }
    return m_store->orders.remove(m_orders.forgetBefore(now.addDays(-kForgetAfterDays)));
}

Result<QSet<Sku>> OrderKeeper::takeOrders(ChannelId channel, const OrderReading &reading,
                                          const QDateTime &now)
{
    QList<StoredOrder> news;
    for (const OrderLine &line : reading.lines) {
        if (m_orders.isNews(line))
            news.append({ line, now });
    }
    FeedState &feed = m_feeds[static_cast<size_t>(indexOf(channel))];
    const FeedState next{ reading.watermark, reading.upTo.isValid() ? reading.upTo : feed.upTo };
    if (auto saved = m_store->orders.save(channel, news, next); !saved)
        return saved.error();
    feed = next;
    QSet<Sku> touched;
    for (const StoredOrder &order : std::as_const(news)) {
        const OrderLine &line = order.line;
        const bool isFirst = !m_orders.find(line);
        touched += m_orders.take(line, order.learntAt);
        // The channel has subtracted what it sold itself.
        if (isFirst && line.state == OrderLineState::Open && !line.channelFulfils && line.orderedAt.isValid())
            m_book->sold(line.listing, line.quantity, std::min(latestOf(line.orderedAt), now));
    }
    tellBook(touched);
    return touched;
}

void OrderKeeper::counted(const Sku &sku, const QDateTime &asOf)
{
    if (m_orders.counted(sku, asOf))
        tellBook({ sku });
}

void OrderKeeper::relinked(const ListingKey &listing)
{
    tellBook(m_orders.relinked(listing));
}

int OrderKeeper::recount()
{
    const QSet<Sku> changed = m_orders.recount();
    tellBook(changed);
    return static_cast<int>(changed.size());
}

QByteArray OrderKeeper::watermark(ChannelId channel) const
{
    return m_feeds[static_cast<size_t>(indexOf(channel))].watermark;
}

QDateTime OrderKeeper::upTo(ChannelId channel) const
{
    return m_feeds[static_cast<size_t>(indexOf(channel))].upTo;
}

void OrderKeeper::tellBook(const QSet<Sku> &skus)
{
    for (const Sku &sku : skus)
        m_book->setOrdered(sku, m_orders.reserved(sku));
}

} // namespace jaego
