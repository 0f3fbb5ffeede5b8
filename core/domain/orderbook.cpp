// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orderbook.h"

#include <algorithm>

namespace jaego {

namespace {

/// The latest a line can have been ordered: times are told to the second, and a count taken
/// within that second may be from before.
QDateTime orderedAt(const OrderLine &line, const QDateTime &learntAt)
{
    return line.orderedAt.isValid() ? std::min(latestOf(line.orderedAt), learntAt) : learntAt;
}

/// The newer telling wins. Without a time of its own a telling is as new as its reading.
bool isOlder(const OrderLine &one, const OrderLine &other)
{
    return one.changedAt.isValid() && other.changedAt.isValid() && one.changedAt < other.changedAt;
}

bool mayFollow(const OrderLine &next, const OrderLine &known)
{
    // Goods that have left do not come back because a list still names them.
    const bool returns = known.state == OrderLineState::Shipped && next.state == OrderLineState::Open;
    return !returns && !isOlder(next, known);
}

/// The same but for the time of telling.
bool saysTheSame(const OrderLine &one, const OrderLine &other)
{
    return one.listing == other.listing && one.quantity == other.quantity && one.state == other.state
        && one.channelFulfils == other.channelFulfils && one.soldOn == other.soldOn;
}

} // namespace

OrderBook::OrderBook(ReservationRule rule, Parts parts) : m_rule(std::move(rule)), m_parts(std::move(parts))
{
}

void OrderBook::setRule(const ReservationRule &rule)
{
    m_rule = rule;
    recount();
}

bool OrderBook::mayReserve(const OrderLine &line) const
{
    if (line.channelFulfils || line.quantity <= 0 || line.state == OrderLineState::Cancelled)
        return false;
    // Cafe24 imports orders of other markets: counted where they were made, when we look there.
    if (line.soldOn && *line.soldOn != line.listing.channel && m_rule.ours.contains(*line.soldOn))
        return false;
    return true;
}

bool OrderBook::reserves(const Line &line, const Sku &sku) const
{
    const QDateTime asOf = m_asOf.value(sku);
    switch (m_rule.reports) {
    case ReservationRule::Reports::Available:
        // A shipped order has reached the warehouse for certain, but its count may be from before.
        if (!asOf.isValid())
            return true;
        return orderedAt(line.told, line.learntAt).addMSecs(m_rule.orderLagMs) > asOf;
    case ReservationRule::Reports::OnHand:
        if (line.told.state == OrderLineState::Open)
            return true;
        // The goods have left; a count from before still has them.
        const QDateTime left = line.told.changedAt.isValid() ? line.told.changedAt : line.learntAt;
        return !asOf.isValid() || left > asOf;
    }
    return true;
}

Units OrderBook::sumOf(const Sku &sku) const
{
    Units sum(0);
    const auto keys = m_bySku.constFind(sku);
    if (keys == m_bySku.cend())
        return sum;
    for (const Key &key : *keys) {
        const Line &line = *m_lines.constFind(key);
        if (!mayReserve(line.told) || !reserves(line, sku))
            continue;
        for (const Component &part : line.parts) {
            if (part.sku == sku)
                sum = sum + Units(line.told.quantity * part.unitsPerSale);
        }
    }
    return sum;
}

bool OrderBook::refresh(const Sku &sku)
{
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

void OrderBook::link(const Key &key, Line *line)
{
    line->parts = m_parts(line->told.listing);
    m_byListing[line->told.listing].insert(key);
    for (const Component &part : std::as_const(line->parts))
        m_bySku[part.sku].insert(key);
}

void OrderBook::unlink(const Key &key, const Line &line)
{
    const auto takeFrom = [&key](auto &index, const auto &name) {
        const auto found = index.find(name);
        if (found == index.end())
            return;
        found->remove(key);
        if (found->isEmpty())
            index.erase(found);
    };
    takeFrom(m_byListing, line.told.listing);
    for (const Component &part : line.parts)
        takeFrom(m_bySku, part.sku);
}

QSet<Sku> OrderBook::take(const OrderLine &line, const QDateTime &learntAt)
{
    const Key key{ line.listing.channel, line.orderId, line.lineId };
    const auto known = m_lines.find(key);
    QSet<Sku> affected;
    Line next{ line, learntAt, {} };
    if (known != m_lines.end()) {
        if (!mayFollow(line, known->told))
            return {};
        next.learntAt = known->learntAt; // what counts is when the order was first known
        if (!next.told.orderedAt.isValid())
            next.told.orderedAt = known->told.orderedAt;
        for (const Component &part : std::as_const(known->parts))
            affected.insert(part.sku);
        unlink(key, *known);
    }
    link(key, &next);
    for (const Component &part : std::as_const(next.parts))
        affected.insert(part.sku);
    m_lines.insert(key, next);
    QSet<Sku> changed;
    for (const Sku &sku : std::as_const(affected)) {
        if (refresh(sku))
            changed.insert(sku);
    }
    return changed;
}

bool OrderBook::counted(const Sku &sku, const QDateTime &asOf)
{
    QDateTime &stands = m_asOf[sku];
    if (stands.isValid() && asOf <= stands)
        return false;
    stands = asOf;
    return refresh(sku);
}

QSet<Sku> OrderBook::relinked(const ListingKey &listing)
{
    QSet<Sku> affected;
    const QSet<Key> keys = m_byListing.value(listing);
    for (const Key &key : keys) {
        Line &line = *m_lines.find(key);
        for (const Component &part : std::as_const(line.parts))
            affected.insert(part.sku);
        unlink(key, line);
        link(key, &line);
        for (const Component &part : std::as_const(line.parts))
            affected.insert(part.sku);
    }
    QSet<Sku> changed;
    for (const Sku &sku : std::as_const(affected)) {
        if (refresh(sku))
            changed.insert(sku);
    }
    return changed;
}

Units OrderBook::reserved(const Sku &sku) const
{
    return m_reserved.value(sku);
}

QList<OrderLine> OrderBook::linesOf(const Sku &sku) const
{
    QList<OrderLine> lines;
    for (const Key &key : m_bySku.value(sku)) {
        const Line &line = *m_lines.constFind(key);
        if (mayReserve(line.told) && reserves(line, sku))
            lines.append(line.told);
    }
    std::sort(lines.begin(), lines.end(), [](const OrderLine &a, const OrderLine &b) {
        return std::tie(a.orderedAt, a.orderId, a.lineId) < std::tie(b.orderedAt, b.orderId, b.lineId);
    });
    return lines;
}

QList<OrderLine> OrderBook::unlinked() const
{
    QList<OrderLine> lines;
    for (const Line &line : m_lines) {
        if (line.parts.isEmpty() && line.told.state == OrderLineState::Open && mayReserve(line.told))
            lines.append(line.told);
    }
    std::sort(lines.begin(), lines.end(), [](const OrderLine &a, const OrderLine &b) {
        return std::tie(a.orderId, a.lineId) < std::tie(b.orderId, b.lineId);
    });
    return lines;
}

QSet<Sku> OrderBook::recount()
{
    const QHash<Sku, Units> before = std::exchange(m_reserved, {});
    m_bySku.clear();
    m_byListing.clear();
    for (auto it = m_lines.begin(); it != m_lines.end(); ++it)
        link(it.key(), &it.value());
    for (auto it = m_bySku.cbegin(); it != m_bySku.cend(); ++it)
        refresh(it.key());
    QSet<Sku> changed;
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (reserved(it.key()) != it.value())
            changed.insert(it.key());
    }
    for (auto it = m_reserved.cbegin(); it != m_reserved.cend(); ++it) {
        if (before.value(it.key()) != it.value())
            changed.insert(it.key());
    }
    return changed;
}

bool OrderBook::isNews(const OrderLine &line) const
{
    const OrderLine *known = find(line);
    return !known || (mayFollow(line, *known) && !saysTheSame(line, *known));
}

const OrderLine *OrderBook::find(const OrderLine &line) const
{
    const auto found = m_lines.constFind({ line.listing.channel, line.orderId, line.lineId });
    return found == m_lines.cend() ? nullptr : &found->told;
}

QList<OrderLine> OrderBook::forgetBefore(const QDateTime &time)
{
    QList<OrderLine> forgotten;
    for (auto it = m_lines.begin(); it != m_lines.end();) {
        const Line &line = it.value();
        const bool reservesNow =
            std::any_of(line.parts.begin(), line.parts.end(), [&](const Component &part) {
                return mayReserve(line.told) && reserves(line, part.sku);
            });
        const QDateTime last = line.told.changedAt.isValid() ? line.told.changedAt : line.learntAt;
        if (reservesNow || last >= time
            || (line.parts.isEmpty() && line.told.state == OrderLineState::Open)) {
            ++it;
            continue;
        }
        forgotten.append(line.told);
        unlink(it.key(), line);
        it = m_lines.erase(it);
    }
    return forgotten;
}

QList<OrderLine> OrderBook::lines() const
{
    QList<OrderLine> lines;
    lines.reserve(m_lines.size());
    for (const Line &line : m_lines)
        lines.append(line.told);
    return lines;
}

} // namespace jaego
