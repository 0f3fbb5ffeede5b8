// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/orderkeeper.h"

#include <map>
#include <tuple>

namespace jaego {

namespace {

/// Pollings that tell nothing new are not written down one by one: windows overlap by more than this.
constexpr qint64 kStoreSeconds = 60;
constexpr qint64 kForgetAfterDays = 35; ///< sales of the last 28 days are looked at for purchases
/// So many lines that are over are held: pollings overlap, and tell again what ended lately.
constexpr int kOverHeld = 64;
constexpr int kPutAwayEvery = 64; ///< lines

} // namespace

OrderKeeper::OrderKeeper(StockBook *book, Store *store, const ReservationRule &rule)
    : m_book(book)
    , m_store(store)
    , m_orders(rule, [book](const ListingKey &key) { return book->componentsOf(key); })
    , m_probe(rule.orderLagMs)
    , m_oversold(store, [this](const Sku &sku) { return lacking(sku); })
{
    if (rule.reports == ReservationRule::Reports::Booked)
        m_bookings = std::make_unique<OrderBookings>(store, &m_orders);
}

Status OrderKeeper::load(const QDateTime &now)
{
    const auto stored = m_store->orders.orders();
    if (!stored)
        return stored.error();
    for (const StoredOrder &order : *stored)
        m_orders.take(order.line, order.learntAt);
    if (auto loaded = loadInsides(); !loaded)
        return loaded;
    for (int i = 0; i < m_book->productCount(); ++i) {
        const ProductState &product = m_book->product(i);
        if (product.asOf.isValid())
            m_orders.counted(product.product.sku, product.onHand - product.reserved, product.asOf);
        m_book->setOrdered(product.product.sku, m_orders.reserved(product.product.sku));
    }
    for (const ChannelId channel : kChannels) {
        const auto feed = m_store->orders.feed(channel);
        if (!feed)
            return feed.error();
        m_feeds[static_cast<size_t>(indexOf(channel))] = *feed;
    }
    if (auto forgotten = forgetOld(now); !forgotten)
        return forgotten;
    if (m_bookings) {
        if (auto loaded = m_bookings->load(); !loaded)
            return loaded;
        if (const auto booked = book(m_orders.lines(), now); !booked)
            return booked.error();
    }
    putAway();
    return Done{};
}

/// A program that runs for months must not carry every order it ever saw.
Status OrderKeeper::forgetOld(const QDateTime &now)
{
    m_forgottenAt = now;
    const QDateTime before = now.addDays(-kForgetAfterDays);
    (void)m_orders.forgetBefore(before);
    const auto told = m_store->orders.toldBefore(before);
    if (!told)
        return told.error();
    QList<OrderLine> old; // what still reserves, or waits for a link, is held
    for (const OrderLine &line : *told) {
        if (!m_orders.find(line))
            old.append(line);
    }
    if (old.isEmpty())
        return Done{};
    if (m_bookings)
        m_bookings->forget(old);
    return m_store->orders.remove(old);
}

/// Whatever nothing can happen to any more is looked up when it is told of again.
void OrderKeeper::putAway()
{
    const QList<OrderLine> away = m_orders.putAway(
        kOverHeld, [this](const OrderLine &line) { return !m_bookings || !m_bookings->isShort(line); });
    m_putAwayAbove = m_orders.lineCount() + kPutAwayEvery;
    m_anyAway = m_anyAway || !away.isEmpty();
    if (m_bookings)
        m_bookings->forget(away);
}

/// Before lines are taken: the orders they are of, where these have been put away.
Status OrderKeeper::recall(const QList<OrderLine> &lines)
{
    if (!m_anyAway)
        return Done{};
    for (const OrderLine &line : lines) {
        if (m_orders.holdsOrder(line))
            continue;
        const auto stored = m_store->orders.sameOrder(line);
        if (!stored)
            return stored.error();
        if (stored->isEmpty())
            continue; // a new one
        const auto insides = m_store->orders.insidesOf(line);
        if (!insides)
            return insides.error();
        QList<OrderBook::Kept> kept;
        kept.reserve(stored->size());
        for (const StoredOrder &one : *stored)
            kept.append({ one.line, one.learntAt });
        m_orders.takeBack(kept);
        for (const OrderBooking &inside : *insides) {
            for (const StoredOrder &one : *stored) {
                if (one.line.lineId == inside.lineId)
                    m_orders.restoreInside(one.line, inside.sku, inside.units);
            }
        }
        if (!m_bookings)
            continue;
        const auto bookings = m_store->orders.bookingsOf(line);
        if (!bookings)
            return bookings.error();
        m_bookings->takeBack(*bookings);
    }
    return Done{};
}

Status OrderKeeper::loadInsides()
{
    const auto insides = m_store->orders.insides();
    if (!insides)
        return insides.error();
    if (insides->isEmpty())
        return Done{};
    std::map<std::tuple<QString, QString, QString>, OrderLine> lines;
    for (const OrderLine &line : m_orders.lines())
        lines.insert({ { placeOf(line), line.orderId, line.lineId }, line });
    for (const OrderBooking &inside : *insides) {
        const auto line = lines.find({ inside.place, inside.orderId, inside.lineId });
        if (line != lines.end())
            m_orders.restoreInside(line->second, inside.sku, inside.units);
    }
    return Done{};
}

Status OrderKeeper::keepInsides()
{
    QList<OrderBooking> insides;
    for (const OrderBook::Inside &inside : m_orders.takeInsideNews())
        insides.append(
            { placeOf(inside.line), inside.line.orderId, inside.line.lineId, inside.sku, inside.units });
    return m_store->orders.saveInsides(insides);
}

QList<StoredOrder> OrderKeeper::newsOf(const QList<OrderLine> &lines, const QDateTime &now) const
{
    QList<StoredOrder> news;
    for (const OrderLine &line : lines) {
        if (m_orders.isNews(line))
            news.append({ line, now });
    }
    return news;
}

Result<QSet<Sku>> OrderKeeper::takeOrders(ChannelId channel, const OrderReading &reading,
                                          const QDateTime &now)
{
    if (m_forgottenAt.isValid() && m_forgottenAt.daysTo(now) >= 1) {
        if (auto forgotten = forgetOld(now); !forgotten)
            return forgotten.error();
    }
    if (auto recalled = recall(reading.lines); !recalled)
        return recalled.error();
    const QList<StoredOrder> news = newsOf(reading.lines, now);
    FeedState &feed = m_feeds[static_cast<size_t>(indexOf(channel))];
    const FeedState next{ reading.watermark, reading.upTo.isValid() ? reading.upTo : feed.upTo };
    QDateTime &storedAt = m_storedAt[static_cast<size_t>(indexOf(channel))];
    if (news.isEmpty() && storedAt.isValid() && storedAt.secsTo(now) < kStoreSeconds) {
        feed = next;
        return QSet<Sku>{};
    }
    if (auto saved = m_store->orders.save(channel, news, next); !saved)
        return saved.error();
    feed = next;
    storedAt = now;
    return take(news, now);
}

Result<QSet<Sku>> OrderKeeper::takeLines(const QList<OrderLine> &lines, const QDateTime &now)
{
    if (auto recalled = recall(lines); !recalled)
        return recalled.error();
    const QList<StoredOrder> news = newsOf(lines, now);
    if (auto saved = m_store->orders.save(news); !saved)
        return saved.error();
    return take(news, now);
}

Result<QSet<Sku>> OrderKeeper::take(const QList<StoredOrder> &news, const QDateTime &now)
{
    QSet<Sku> touched;
    QList<OrderLine> lines;
    for (const StoredOrder &order : news) {
        const OrderLine &line = order.line;
        const bool isFirst = !m_orders.knowsSale(line);
        if (isFirst && line.state == OrderLineState::Open && !line.channelFulfils)
            m_oversold.expect(line, partsOf(line));
        touched += m_orders.take(line, order.learntAt);
        watch(line, isFirst);
        lines += m_orders.sameOrder(line);
        // The channel has subtracted what it sold itself.
        if (isFirst && line.sku.isEmpty() && line.state == OrderLineState::Open && !line.channelFulfils
            && line.orderedAt.isValid())
            m_book->sold(line.listing, line.quantity, line.orderedAt,
                         std::min(latestOf(line.orderedAt), now));
    }
    tellBook(touched);
    if (auto kept = keepInsides(); !kept)
        return kept.error();
    const auto booked = book(lines, now);
    if (!booked)
        return booked.error();
    m_oversold.settle(now);
    if (m_orders.lineCount() > m_putAwayAbove)
        putAway();
    return touched + *booked;
}

QList<Component> OrderKeeper::partsOf(const OrderLine &line) const
{
    return line.sku.isEmpty() ? m_book->componentsOf(line.listing) : QList<Component>{ { line.sku, 1 } };
}

/// Units that are sold and that nothing on the shelf stands for.
qint64 OrderKeeper::lacking(const Sku &sku) const
{
    if (m_bookings)
        return m_bookings->shortOf(sku);
    const ProductState *product = m_book->find(sku);
    if (!product || !product->counted)
        return 0;
    return std::max<qint64>(0, (product->reserved + product->ordered - product->onHand).value());
}

/// What the order does to the warehouse's count tells how it counts.
void OrderKeeper::watch(const OrderLine &line, bool isFirst)
{
    const QHash<Sku, qint64> taken = m_orders.takenBy(line);
    if (m_bookings || line.state != OrderLineState::Open || line.channelFulfils) {
        for (const Component &part : m_book->componentsOf(line.listing))
            m_probe.drop(part.sku);
        return;
    }
    if (!isFirst)
        return; // told by an event and now by the feed
    for (auto it = taken.cbegin(); it != taken.cend(); ++it) {
        const ProductState *product = m_book->find(it.key());
        if (product && product->counted)
            m_probe.ordered(it.key(), it.value(), line.orderedAt, product->onHand - product->reserved,
                            product->asOf);
    }
}

/// With the embedded ledger its counts follow the orders; the book hears of them at once.
Result<QSet<Sku>> OrderKeeper::book(const QList<OrderLine> &lines, const QDateTime &now)
{
    if (!m_bookings || lines.isEmpty())
        return QSet<Sku>{};
    const auto moved = m_bookings->settle(lines, now);
    if (!moved)
        return moved.error();
    if (auto told = tellCounts(*moved, now); !told)
        return told.error();
    return *moved;
}

Status OrderKeeper::tellCounts(const QSet<Sku> &skus, const QDateTime &now)
{
    if (skus.isEmpty())
        return Done{};
    const auto products = m_store->ledger.products(QList<Sku>(skus.begin(), skus.end()));
    if (!products)
        return products.error();
    QList<StoredProduct> counts;
    for (const LedgerProduct &product : *products) {
        m_book->count(product.product.sku, product.onHand, Units(0), now);
        counts.append({ product.product, product.onHand, Units(0), now, true });
    }
    return m_store->catalogue.saveProducts(counts);
}

void OrderKeeper::counted(const Sku &sku, Units sellable, const QDateTime &asOf)
{
    if (const auto verdict = m_probe.counted(sku, sellable, asOf)) {
        const auto seen = m_store->meta.value(kReportsSeenKey);
        if (seen) // a verdict that cannot be kept is made again by the next order
            (void)m_store->meta.set(kReportsSeenKey, withVerdict(seen->value_or(QString()), *verdict));
    }
    m_orders.counted(sku, sellable, asOf);
    tellBook({ sku }); // a product that was just named for the first time may have orders
}

void OrderKeeper::moved(const Sku &sku, Units delta)
{
    m_orders.moved(sku, delta);
    m_probe.drop(sku);
}

Result<QSet<Sku>> OrderKeeper::relinked(const QList<ListingKey> &listings, const QDateTime &now)
{
    QSet<Sku> touched;
    QList<OrderLine> lines;
    const QList<OrderLine> unlinked = m_orders.unlinked();
    for (const OrderLine &line : unlinked) {
        if (line.state == OrderLineState::Open && listings.contains(line.listing))
            m_oversold.expect(line, partsOf(line), true);
    }
    for (const ListingKey &listing : listings) {
        touched += m_orders.relinked(listing);
        if (m_bookings)
            lines += m_orders.linesOf(listing);
    }
    tellBook(touched);
    const auto booked = book(lines, now);
    if (!booked)
        return booked.error();
    m_oversold.settle(now);
    return touched + *booked;
}

Result<QSet<Sku>> OrderKeeper::ledgerChanged(const QSet<Sku> &skus, const QDateTime &now)
{
    if (!m_bookings)
        return QSet<Sku>{};
    const auto moved = m_bookings->settleShort(skus, now);
    if (!moved)
        return moved.error();
    if (auto told = tellCounts(*moved, now); !told)
        return told.error();
    return *moved;
}

QSet<Sku> OrderKeeper::recount()
{
    QSet<Sku> changed = m_orders.recount();
    tellBook(changed);
    return changed;
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
