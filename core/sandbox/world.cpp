// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world.h"

#include "sandbox/apireply.h"

#include <algorithm>

namespace jaego::sandbox {

namespace {

constexpr qint64 kFirstCoupangOrder = 2000006593044;
constexpr qint64 kFirstShipmentBox = 642538970000000001; // 18 digits (coupang §9)
constexpr qint64 kFirstReceipt = 365001;

SandboxCredentials practiceCredentials()
{
    SandboxCredentials c;
    c.coupangVendorId = QStringLiteral("A00012345");
    c.coupangAccessKey = QStringLiteral("11111111-2222-3333-4444-555555555555");
    c.coupangSecretKey = QStringLiteral("0123456789abcdef0123456789abcdef01234567");
    c.naverClientId = QStringLiteral("7dMvteboKNHwyRremLQfTz");
    c.naverClientSecret = QStringLiteral("$2a$04$Q.K8pL0aZ1xY2wV3uT4sRe");
    c.cafe24MallId = QStringLiteral("jaegomall");
    c.cafe24ClientId = QStringLiteral("jaegoDemoClientId01");
    c.cafe24ClientSecret = QStringLiteral("jaegoDemoSecret01");
    c.cafe24RefreshToken = QStringLiteral("practiceRefreshToken0000");
    c.warehouseToken = QStringLiteral("practice-warehouse-token");
    return c;
}

/// Stock standing in the channel's own house is no business of our warehouse.
bool isOurs(const MarketListing &listing)
{
    return listing.writability != Writability::ChannelFulfilment;
}

} // namespace

World::World(SandboxOptions options, Clock clock)
    : m_options(std::move(options))
    , m_clock(std::move(clock))
    , m_credentials(practiceCredentials())
    , m_nextReceipt(kFirstReceipt)
    , m_shopper(m_options.seed)
{
    for (const auto channel : kChannels)
        market(channel).channel = channel;
}

StockItem *World::stockItem(const Sku &sku)
{
    const auto it = m_stockIndex.constFind(sku);
    return it == m_stockIndex.cend() ? nullptr : &m_stock[static_cast<size_t>(*it)];
}

void World::addStock(StockItem item)
{
    m_stockIndex.insert(item.sku, static_cast<int>(m_stock.size()));
    m_stock.push_back(std::move(item));
}

void World::write(MarketListing &listing, ChannelId channel, qint64 quantity)
{
    auto &counted = counters(sandboxSource(channel));
    auto &m = market(channel);
    if (swallowsWrite && swallowsWrite()) {
        ++counted.swallowedWrites;
        const auto &product = m.productOf(listing);
        m_undo.push_back({ channel, static_cast<int>(&listing - m.listings.data()), listing, product.status,
                           product.modifiedMs });
        return setQuantity(listing, channel, quantity);
    }
    ++counted.writes;
    if (listing.quantity == quantity)
        ++counted.duplicateWrites;
    const ListingKey key{ channel, listing.externalId };
    m_writes[static_cast<size_t>(indexOf(channel))].append(
        { QDateTime::fromMSecsSinceEpoch(now(), Qt::UTC), key, listing.quantity, quantity });
    setQuantity(listing, channel, quantity);
}

void World::endCall()
{
    for (auto it = m_undo.rbegin(); it != m_undo.rend(); ++it) {
        auto &m = market(it->channel);
        auto &listing = m.listings[static_cast<size_t>(it->index)];
        listing = it->listing;
        auto &product = m.productOf(listing);
        product.status = it->status;
        product.modifiedMs = it->modifiedMs;
    }
    m_undo.clear();
}

void World::resetCounters()
{
    m_counters.fill({});
    for (auto &list : m_writes)
        list.clear();
}

void World::setQuantity(MarketListing &listing, ChannelId channel, qint64 quantity)
{
    listing.quantity = quantity;
    auto &m = market(channel);
    auto &product = m.productOf(listing);
    product.modifiedMs = now();
    if (channel != ChannelId::Naver)
        return;
    // Stock 0 always yields OUTOFSTOCK, except that SUSPENSION stays (naver §9).
    const qint64 total = m.totalQuantity(product);
    if (total == 0 && product.status == QLatin1String("SALE"))
        product.status = QStringLiteral("OUTOFSTOCK");
    else if (total > 0 && product.status == QLatin1String("OUTOFSTOCK") && m_options.naverReopens)
        product.status = QStringLiteral("SALE");
}

void World::nameOrder(Order &order)
{
    const auto number = static_cast<qint64>(m_orders.size());
    const QString day = koreanTime(order.placedMs).toString(QStringLiteral("yyyyMMdd"));
    switch (order.channel) {
    case ChannelId::Coupang:
        order.orderId = QString::number(kFirstCoupangOrder + number * 7);
        order.lineId = QString::number(kFirstShipmentBox + number * 3);
        break;
    case ChannelId::Naver:
        order.orderId = day + QStringLiteral("%1").arg(10'000'000 + number * 2, 8, 10, QLatin1Char('0'));
        order.lineId = day + QStringLiteral("%1").arg(50'000'000 + number * 2 + 1, 8, 10, QLatin1Char('0'));
        break;
    case ChannelId::Cafe24:
        order.orderId = day + QStringLiteral("-%1").arg(13 + number, 7, 10, QLatin1Char('0'));
        order.lineId = order.orderId + QStringLiteral("-01");
        break;
    }
}

QString World::placeOrder(const ListingKey &key, int quantity, const QString &place)
{
    auto *listing = market(key.channel).listing(key.externalId);
    if (!listing || quantity < 1 || listing->quantity < quantity)
        return {};
    Order order;
    order.channel = key.channel;
    order.listing = static_cast<int>(listing - market(key.channel).listings.data());
    order.quantity = quantity;
    order.place = place.isEmpty() ? QStringLiteral("cafe24") : place;
    // Naver's feed prints tenths of a second (naver §10). What the warehouse said of the time up to
    // now must stay true: an order within the same tenth carries the next.
    order.placedMs = now() / 100 * 100;
    if (order.placedMs <= m_toldAsOf)
        order.placedMs = (m_toldAsOf / 100 + 1) * 100;
    m_lastPlacedMs = std::max(m_lastPlacedMs, order.placedMs);
    order.changedMs = order.placedMs;
    order.warehouse = isOurs(*listing) ? Order::Warehouse::Unaware : Order::Warehouse::NeverOurs;
    nameOrder(order);
    setQuantity(*listing, key.channel, listing->quantity - quantity);
    m_orders.push_back(order);
    return order.orderId;
}

Order *World::order(ChannelId channel, const QString &id)
{
    const auto it = std::find_if(m_orders.begin(), m_orders.end(), [&](const Order &o) {
        return o.channel == channel && (o.orderId == id || o.lineId == id);
    });
    return it == m_orders.end() ? nullptr : &*it;
}

bool World::cancelOrder(ChannelId channel, const QString &id)
{
    const auto *o = order(channel, id);
    return o != nullptr && cancelUnits(channel, id, o->wanted());
}

bool World::cancelUnits(ChannelId channel, const QString &id, int units)
{
    auto *o = order(channel, id);
    if (!o || o->shipped || units < 1 || units > o->wanted())
        return false;
    auto &listing = market(channel).listings[static_cast<size_t>(o->listing)];
    o->changedMs = std::max(now() / 100 * 100, o->changedMs + 100);
    o->cancels.push_back({ m_nextReceipt++, o->changedMs, units });
    if (m_options.cancelRestores)
        setQuantity(listing, channel, listing.quantity + units);
    auto *item = stockItem(listing.sku);
    if (item && o->warehouse == Order::Warehouse::Reserved) {
        item->reserved -= qint64{ units } * listing.unitsPerSale;
        item->updatedMs = now();
    }
    if (o->cancelled() && o->warehouse != Order::Warehouse::NeverOurs)
        o->warehouse = Order::Warehouse::Cancelled;
    return true;
}

void World::learn(Order &o)
{
    const auto &listing = market(o.channel).listings[static_cast<size_t>(o.listing)];
    o.warehouse = Order::Warehouse::Reserved;
    if (auto *item = stockItem(listing.sku)) {
        item->reserved += qint64{ o.wanted() } * listing.unitsPerSale;
        item->updatedMs = now();
    }
}

void World::ship(Order &o)
{
    const auto &listing = market(o.channel).listings[static_cast<size_t>(o.listing)];
    if (o.warehouse == Order::Warehouse::Reserved) {
        if (auto *item = stockItem(listing.sku)) {
            const qint64 units = qint64{ o.wanted() } * listing.unitsPerSale;
            item->reserved -= units;
            item->onHand = std::max<qint64>(0, item->onHand - units);
            item->updatedMs = now();
        }
        o.warehouse = Order::Warehouse::Shipped;
    }
    o.shipped = true;
    o.changedMs = std::max(now() / 100 * 100, o.changedMs + 100);
}

bool World::learnOrder(ChannelId channel, const QString &id)
{
    auto *o = order(channel, id);
    if (!o || o->warehouse != Order::Warehouse::Unaware)
        return false;
    learn(*o);
    return true;
}

bool World::shipOrder(ChannelId channel, const QString &id)
{
    auto *o = order(channel, id);
    if (!o || o->cancelled() || o->shipped)
        return false;
    if (o->warehouse == Order::Warehouse::Unaware)
        learn(*o);
    ship(*o);
    return true;
}

void World::settle()
{
    const auto lagMs = static_cast<qint64>(m_options.orderLagSeconds * 1000);
    const auto shipMs = lagMs + static_cast<qint64>(m_options.shipLagSeconds * 1000);
    const qint64 at = now();
    bool allSettled = true;
    for (size_t i = m_firstOpen; i < m_orders.size(); ++i) {
        auto &o = m_orders[i];
        if (o.warehouse == Order::Warehouse::Unaware && at >= o.placedMs + lagMs)
            learn(o);
        if (!o.cancelled() && !o.shipped && o.warehouse != Order::Warehouse::Unaware
            && at >= o.placedMs + shipMs)
            ship(o);
        allSettled = allSettled && (o.cancelled() || o.shipped);
        if (allSettled)
            m_firstOpen = i + 1;
    }
}

qint64 World::asOf() const
{
    const auto open =
        std::find_if(m_orders.cbegin() + static_cast<std::ptrdiff_t>(m_firstOpen), m_orders.cend(),
                     [](const Order &o) { return o.warehouse == Order::Warehouse::Unaware; });
    m_toldAsOf = open == m_orders.cend() ? std::max(now(), m_lastPlacedMs) : open->placedMs - 1;
    return m_toldAsOf;
}

void World::shop()
{
    constexpr int kTries = 50; // the first lines drawn may be sold out
    for (int attempt = 0; attempt < kTries; ++attempt) {
        auto &m = m_markets[m_shopper() % m_markets.size()];
        if (m.listings.empty())
            continue;
        const auto &listing = m.listings[m_shopper() % m.listings.size()];
        const bool buyable = listing.writability == Writability::Writable && listing.onSale
            && m.productOf(listing).status != QLatin1String("SUSPENSION");
        const int wanted = 1 + static_cast<int>(m_shopper() % 2);
        if (buyable && !placeOrder({ m.channel, listing.externalId }, wanted).isEmpty())
            return;
    }
}

} // namespace jaego::sandbox
