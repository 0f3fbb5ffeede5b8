// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of orders that are over, and the sums of sales that go on counting them.

#include "domain/orderbook.h"

#include <algorithm>
#include <limits>

namespace jaego {

/// No count told later can make it reserve, and its goods have left or are free again. A line that
/// nothing is linked to waits for its link, and an event's for its feed, where it has one.
bool OrderBook::isOver(const Line &line) const
{
    const bool atTill = !line.told.counter.isEmpty() && !line.told.sku.isEmpty(); // no link to lose either
    const bool mayEnd =
        line.told.fromEvent ? atTill || isToldByFeedToo(line) : line.told.state != OrderLineState::Open;
    return mayEnd && !line.parts.isEmpty()
        && std::all_of(line.parts.begin(), line.parts.end(),
                       [&](const Component &part) { return reservedBy(line, part.sku) == 0; });
}

PastSales::Sale OrderBook::saleOf(const Line &line) const
{
    const OrderLine &told = line.told;
    PastSales::Sale sale;
    sale.atMs = latestOrderedAt(line).toMSecsSinceEpoch();
    sale.quantity = static_cast<qint32>(std::min<qint64>(told.quantity, std::numeric_limits<qint32>::max()));
    sale.ofListing = told.sku.isEmpty() && told.state != OrderLineState::Cancelled && !told.soldOn
        && told.quantity > 0 && !(told.fromEvent && isToldByFeedToo(line));
    sale.fromShelf = mayReserve(line);
    return sale;
}

bool OrderBook::holdsOrder(const OrderLine &line) const
{
    const auto ids = m_byOrder.constFind(line.orderId);
    return ids != m_byOrder.cend() && std::any_of(ids->begin(), ids->end(), [&](Id id) {
               const OrderLine &other = at(id).told;
               return other.listing.channel == line.listing.channel && other.counter == line.counter;
           });
}

QList<OrderLine> OrderBook::putAway(int keep, const std::function<bool(const OrderLine &)> &mayGo)
{
    struct Over {
        qint64 learntMs = 0;
        Id id = 0;
    };
    const auto goes = [&](Id id) { return isOver(at(id)) && mayGo(at(id).told); };
    std::vector<Over> over;
    for (Id id = 0; id < static_cast<Id>(m_lines.size()); ++id) {
        const Line &line = at(id);
        if (line.free || !goes(id))
            continue;
        const std::vector<Id> &order = *m_byOrder.constFind(line.told.orderId);
        if (std::all_of(order.begin(), order.end(), goes))
            over.push_back({ line.learntAt.toMSecsSinceEpoch(), id });
    }
    if (over.size() <= static_cast<size_t>(keep))
        return {};
    std::sort(over.begin(), over.end(), [](const Over &a, const Over &b) {
        return std::tie(a.learntMs, a.id) < std::tie(b.learntMs, b.id);
    });
    over.resize(over.size() - static_cast<size_t>(keep));
    QSet<QString> orders; // whole ones, also where a line that may stay is of the same
    for (const Over &one : over)
        orders.insert(at(one.id).told.orderId);
    QList<OrderLine> away;
    for (const QString &order : std::as_const(orders)) {
        const std::vector<Id> ids = m_byOrder.value(order);
        for (const Id id : ids) { // all of them before the first goes: they tell each other's sales
            const Line &line = at(id);
            if (line.told.sku.isEmpty())
                m_past.add(line.told.listing, saleOf(line), line.parts);
            else
                m_past.add(line.told.sku, saleOf(line));
            away.append(line.told);
        }
        for (const Id id : ids)
            drop(id);
    }
    return away;
}

void OrderBook::takeBack(const QList<Kept> &lines)
{
    std::vector<Id> ids;
    ids.reserve(static_cast<size_t>(lines.size()));
    for (const Kept &kept : lines) {
        if (m_index.contains(keyOf(kept.line)))
            continue;
        const Id id = place(kept.line, kept.learntAt);
        link(id);
        ids.push_back(id);
    }
    for (const Id id : ids) {
        const Line &line = at(id);
        if (line.told.sku.isEmpty())
            m_past.remove(line.told.listing, saleOf(line));
        else
            m_past.remove(line.told.sku, saleOf(line));
    }
}

QList<OrderBook::Sold> OrderBook::salesOf(const Sku &sku) const
{
    QList<Sold> sales;
    const auto held = m_bySku.constFind(sku);
    if (held != m_bySku.cend()) {
        for (const std::vector<Id> *ids : { &held->live, &held->over }) {
            for (const Id id : *ids) {
                if (const qint64 units = takenBy(at(id).told).value(sku); units > 0)
                    sales.append({ latestOrderedAt(at(id)), units });
            }
        }
    }
    m_past.each(sku, [&sales](const PastSales::Sale &sale, qint64 units) {
        if (sale.fromShelf && units > 0)
            sales.append({ QDateTime::fromMSecsSinceEpoch(sale.atMs, Qt::UTC), units });
    });
    return sales;
}

qint64 OrderBook::soldSince(const Sku &sku, const QDateTime &time) const
{
    qint64 units = 0;
    const QList<Sold> sales = salesOf(sku);
    for (const Sold &sale : sales) {
        if (sale.at >= time)
            units += sale.units;
    }
    return units;
}

QHash<ListingKey, double> OrderBook::orderedSince(const QDateTime &time) const
{
    QHash<ListingKey, double> units;
    const qint64 sinceMs = time.toMSecsSinceEpoch();
    const auto add = [&units, sinceMs](const ListingKey &listing, const PastSales::Sale &sale) {
        if (sale.ofListing && sale.atMs >= sinceMs)
            units[listing] += sale.quantity;
    };
    for (const Line &line : m_lines) {
        if (!line.free)
            add(line.told.listing, saleOf(line));
    }
    const auto &past = m_past.byListing();
    for (auto it = past.cbegin(); it != past.cend(); ++it) {
        for (const PastSales::Sale &sale : *it)
            add(it.key(), sale);
    }
    return units;
}

QDateTime OrderBook::knownSince() const
{
    QDateTime oldest;
    for (const Line &line : m_lines) {
        const QDateTime at = line.free ? QDateTime() : latestOrderedAt(line);
        if (at.isValid() && (!oldest.isValid() || at < oldest))
            oldest = at;
    }
    if (const qint64 past = m_past.oldestMs(); past >= 0) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(past, Qt::UTC);
        if (!oldest.isValid() || at < oldest)
            oldest = at;
    }
    return oldest;
}

QList<OrderLine> OrderBook::forgetBefore(const QDateTime &time)
{
    QList<OrderLine> forgotten;
    for (Id id = 0; id < static_cast<Id>(m_lines.size()); ++id) {
        const Line &line = at(id);
        if (line.free)
            continue;
        const bool reservesNow =
            std::any_of(line.parts.begin(), line.parts.end(),
                        [&](const Component &part) { return reservedBy(line, part.sku) > 0; });
        const QDateTime last = line.told.changedAt.isValid() ? line.told.changedAt : line.learntAt;
        if (reservesNow || last >= time || (line.parts.isEmpty() && line.told.state == OrderLineState::Open))
            continue;
        forgotten.append(line.told);
        drop(id);
    }
    m_past.forgetBefore(time);
    return forgotten;
}

} // namespace jaego
