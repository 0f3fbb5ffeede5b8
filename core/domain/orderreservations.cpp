// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What orders keep from being sold again, and when a count holds them; the lines themselves are
// orderbook.cpp's.

#include "domain/orderbook.h"

#include <algorithm>

namespace jaego {

namespace {
/// How long an order of which no more than its event is known keeps goods on a shelf that is
/// counted as it stands. Its channel's feed takes it over within seconds, where there is one.
constexpr qint64 kEventOnShelfMs = 7LL * 24 * 3600 * 1000;
} // namespace

/// Times are told to the second, and a count taken within that second may be from before.
QDateTime OrderBook::latestOrderedAt(const Line &line)
{
    const QDateTime &told = line.told.orderedAt;
    return told.isValid() ? std::min(latestOf(told), line.learntAt) : line.learntAt;
}

qint64 OrderBook::Line::insideOf(const Sku &sku) const
{
    qint64 units = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts.at(i).sku == sku)
            units += std::min(inside.at(i), told.quantity * parts.at(i).unitsPerSale);
    }
    return units;
}

void OrderBook::Line::putInside(const Sku &sku, qint64 units)
{
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts.at(i).sku != sku)
            continue;
        const qint64 room = std::max<qint64>(0, told.quantity * parts.at(i).unitsPerSale - inside.at(i));
        const qint64 now = std::min(units, room);
        inside[i] += now;
        units -= now;
    }
}

qint64 OrderBook::reservedBy(const Line &line, const Sku &sku) const
{
    if (!mayReserve(line))
        return 0;
    const auto counts = m_counts.constFind(sku);
    const qint64 asOf = counts == m_counts.cend() ? -1 : counts->asOfMs();
    switch (m_rule.reports) {
    case ReservationRule::Reports::Available:
        return line.outsideOf(sku);
    case ReservationRule::Reports::OnHand: {
        if (line.told.fromEvent) { // nobody tells when its goods leave; a till's customer takes them along
            const qint64 stay = line.told.counter.isEmpty() ? kEventOnShelfMs : m_rule.orderLagMs;
            const bool there = latestOrderedAt(line).toMSecsSinceEpoch() + stay > asOf;
            return there ? line.unitsOf(sku) : 0;
        }
        if (line.told.state == OrderLineState::Open)
            return line.unitsOf(sku);
        // The goods have left; a count from before still has them.
        const QDateTime left = line.told.changedAt.isValid() ? line.told.changedAt : line.learntAt;
        return left.toMSecsSinceEpoch() > asOf ? line.unitsOf(sku) : 0;
    }
    case ReservationRule::Reports::Booked:
        return 0;
    }
    return line.unitsOf(sku);
}

/// Which units the last count holds. Which orders they belong to, the count does not tell, and it
/// does not matter: what counts is how many of them are still to be subtracted.
void OrderBook::settle(const Sku &sku)
{
    const auto counts = m_counts.find(sku);
    const auto bucket = m_bySku.constFind(sku);
    if (m_rule.reports != ReservationRule::Reports::Available || counts == m_counts.end() || counts->isEmpty()
        || bucket == m_bySku.cend())
        return;
    struct Sale {
        qint64 earliestMs = 0;
        qint64 latestMs = 0;
        Id id = 0;
    };
    std::vector<Sale> sales; // those not wholly inside
    for (const Id id : bucket->live) {
        const Line &line = at(id);
        if (!mayReserve(line) || line.outsideOf(sku) <= 0)
            continue;
        const qint64 latest = latestOrderedAt(line).toMSecsSinceEpoch();
        const qint64 told = line.told.orderedAt.isValid() ? line.told.orderedAt.toMSecsSinceEpoch() : latest;
        sales.push_back({ std::min(told, latest), latest, id });
    }
    std::sort(sales.begin(), sales.end(), [](const Sale &a, const Sale &b) {
        return std::tie(a.latestMs, a.id) < std::tie(b.latestMs, b.id);
    });
    const auto putInside = [&](Id id, qint64 units) {
        if (units <= 0)
            return;
        at(id).putInside(sku, units);
        m_insideNews.insert({ id, sku });
    };
    for (const Sale &sale : sales) {
        for (CountHistory::Fall &fall : counts->falls()) {
            if (sale.earliestMs > fall.asOfMs)
                continue; // placed after that count
            const qint64 units = std::min(fall.units, at(sale.id).outsideOf(sku));
            fall.units -= units;
            putInside(sale.id, units);
        }
        if (sale.latestMs + m_rule.orderLagMs <= counts->asOfMs())
            putInside(sale.id, at(sale.id).outsideOf(sku));
    }
}

/// What no later telling of a count can change leaves the list that every sum goes through.
void OrderBook::putAside(const Sku &sku)
{
    const auto bucket = m_bySku.find(sku);
    if (bucket == m_bySku.end())
        return;
    const auto isOver = [&](Id id) { return !at(id).told.fromEvent && reservedBy(at(id), sku) == 0; };
    const auto over = std::stable_partition(bucket->live.begin(), bucket->live.end(),
                                            [&isOver](Id id) { return !isOver(id); });
    bucket->over.insert(bucket->over.end(), over, bucket->live.end());
    bucket->live.erase(over, bucket->live.end());
}

Units OrderBook::sumOf(const Sku &sku) const
{
    qint64 sum = 0;
    const auto bucket = m_bySku.constFind(sku);
    if (bucket == m_bySku.cend())
        return Units(0);
    for (const Id id : bucket->live)
        sum += reservedBy(at(id), sku);
    return Units(sum);
}

bool OrderBook::refresh(const Sku &sku)
{
    settle(sku);
    putAside(sku);
    const Units now = sumOf(sku);
    const Units before = m_reserved.value(sku);
    if (now == before)
        return false;
    if (now == Units(0))
        m_reserved.remove(sku);
    else
        m_reserved.insert(sku, now);
    return true;
}

QSet<Sku> OrderBook::refreshAll(const QSet<Sku> &affected)
{
    QSet<Sku> changed;
    for (const Sku &sku : affected) {
        if (refresh(sku))
            changed.insert(sku);
    }
    return changed;
}

void OrderBook::restoreInside(const OrderLine &line, const Sku &sku, qint64 units)
{
    const auto found = m_index.constFind(keyOf(line));
    if (found == m_index.cend())
        return;
    at(*found).putInside(sku, units);
}

QList<OrderBook::Inside> OrderBook::takeInsideNews()
{
    QList<Inside> news;
    news.reserve(m_insideNews.size());
    for (const auto &[id, sku] : std::as_const(m_insideNews)) {
        if (!at(id).free)
            news.append({ at(id).told, sku, at(id).insideOf(sku) });
    }
    m_insideNews.clear();
    return news;
}

bool OrderBook::counted(const Sku &sku, Units sellable, const QDateTime &asOf)
{
    const qint64 keepMs = m_rule.reports == ReservationRule::Reports::Available ? m_rule.orderLagMs : 0;
    return m_counts[sku].take(asOf, sellable, keepMs) && refresh(sku);
}

void OrderBook::moved(const Sku &sku, Units delta)
{
    const auto counts = m_counts.find(sku);
    if (counts != m_counts.end())
        counts->moved(delta);
}

/// What a count was seen to hold of an order that was told by an event, it holds of the same order
/// as the channel's feed tells it.
void OrderBook::inheritInside(Id id)
{
    Line &line = at(id);
    if (line.told.fromEvent)
        return;
    const auto ids = m_byOrder.constFind(line.told.orderId);
    for (const Id other : std::vector<Id>(*ids)) {
        Line &event = at(other);
        if (!event.told.fromEvent || !isToldByFeedToo(event))
            continue;
        for (const Component &part : QList<Component>(line.parts)) {
            const qint64 units = event.insideOf(part.sku);
            if (units <= 0)
                continue;
            line.putInside(part.sku, units);
            m_insideNews.insert({ id, part.sku });
            m_insideNews.insert({ other, part.sku }); // nothing of it any more: not to be inherited twice
        }
        event.inside.fill(0);
    }
}

} // namespace jaego
