// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orderbook.h"

#include <algorithm>

namespace jaego {

namespace {

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
    return one.listing == other.listing && one.sku == other.sku && one.quantity == other.quantity
        && one.state == other.state && one.channelFulfils == other.channelFulfils
        && one.soldOn == other.soldOn;
}

void erase(std::vector<int> *ids, int id)
{
    ids->erase(std::remove(ids->begin(), ids->end(), id), ids->end());
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

OrderBook::Key OrderBook::keyOf(const OrderLine &line)
{
    return { line.listing.channel, line.counter, line.orderId, line.lineId };
}

qint64 OrderBook::Line::unitsOf(const Sku &sku) const
{
    qint64 units = 0;
    for (const Component &part : parts) {
        if (part.sku == sku)
            units += told.quantity * part.unitsPerSale;
    }
    return units;
}

QList<Component> OrderBook::partsOf(const OrderLine &line) const
{
    return line.sku.isEmpty() ? m_parts(line.listing) : QList<Component>{ { line.sku, 1 } };
}

bool OrderBook::mayReserve(const Line &line) const
{
    const OrderLine &told = line.told;
    if (told.channelFulfils || told.quantity <= 0 || told.state == OrderLineState::Cancelled)
        return false;
    // Cafe24 imports orders of other markets: counted where they were made, when we look there.
    if (told.soldOn && *told.soldOn != told.listing.channel && m_rule.ours.contains(*told.soldOn))
        return false;
    return !told.fromEvent || !isToldByFeedToo(line);
}

bool OrderBook::isToldByFeedToo(const Line &line) const
{
    const auto ids = m_byOrder.constFind(line.told.orderId);
    if (ids == m_byOrder.cend())
        return false;
    return std::any_of(ids->begin(), ids->end(), [&](Id id) {
        const Line &other = at(id);
        if (other.told.fromEvent || other.told.listing.channel != line.told.listing.channel
            || other.told.counter != line.told.counter)
            return false;
        if (line.told.sku.isEmpty())
            return other.told.listing == line.told.listing;
        return std::any_of(other.parts.begin(), other.parts.end(),
                           [&](const Component &part) { return part.sku == line.told.sku; });
    });
}

void OrderBook::link(Id id)
{
    Line &line = at(id);
    const QList<Component> before = std::exchange(line.parts, partsOf(line.told));
    const QList<qint64> inside = std::exchange(line.inside, QList<qint64>(line.parts.size(), 0));
    for (qsizetype i = 0; i < before.size(); ++i) { // what a count holds, it goes on holding
        for (qsizetype j = 0; j < line.parts.size(); ++j) {
            if (line.parts.at(j).sku == before.at(i).sku && line.inside.at(j) == 0)
                line.inside[j] = inside.at(i);
        }
    }
    if (line.told.sku.isEmpty())
        m_byListing[line.told.listing].push_back(id);
    m_byOrder[line.told.orderId].push_back(id);
    for (const Component &part : std::as_const(line.parts))
        m_bySku[part.sku].live.push_back(id);
}

void OrderBook::unlink(Id id)
{
    const Line &line = at(id);
    const auto takeFrom = [id](auto *index, const auto &name) {
        const auto found = index->find(name);
        if (found == index->end())
            return;
        erase(&*found, id);
        if (found->empty())
            index->erase(found);
    };
    takeFrom(&m_byListing, line.told.listing);
    takeFrom(&m_byOrder, line.told.orderId);
    for (const Component &part : line.parts) {
        const auto found = m_bySku.find(part.sku);
        if (found == m_bySku.end())
            continue;
        erase(&found->live, id);
        erase(&found->over, id);
        if (found->live.empty() && found->over.empty())
            m_bySku.erase(found);
    }
}

/// With those of the lines that tell the same order: an event's steps back, or comes forward.
void OrderBook::addPartsOf(Id id, QSet<Sku> *skus) const
{
    const auto ids = m_byOrder.constFind(at(id).told.orderId);
    if (ids == m_byOrder.cend())
        return;
    for (const Id one : *ids) {
        for (const Component &part : at(one).parts)
            skus->insert(part.sku);
    }
}

QSet<Sku> OrderBook::take(const OrderLine &line, const QDateTime &learntAt)
{
    const Key key = keyOf(line);
    const auto known = m_index.constFind(key);
    QSet<Sku> affected;
    Id id = 0;
    if (known != m_index.cend()) {
        id = *known;
        if (!mayFollow(line, at(id).told))
            return {};
        addPartsOf(id, &affected);
        unlink(id);
        const QDateTime ordered = at(id).told.orderedAt;
        at(id).told = line; // when the order was first known stays: that is what counts
        if (!line.orderedAt.isValid())
            at(id).told.orderedAt = ordered;
    } else {
        id = place(line, learntAt);
    }
    link(id);
    inheritInside(id);
    addPartsOf(id, &affected);
    return refreshAll(affected);
}

OrderBook::Id OrderBook::place(const OrderLine &line, const QDateTime &learntAt)
{
    Id id = 0;
    if (m_free.empty()) {
        id = static_cast<Id>(m_lines.size());
        m_lines.emplace_back();
    } else {
        id = m_free.back();
        m_free.pop_back();
    }
    at(id) = Line{ line, learntAt, {}, {}, false };
    m_index.insert(keyOf(line), id);
    return id;
}

void OrderBook::drop(Id id)
{
    Line &line = at(id);
    unlink(id);
    m_index.remove(keyOf(line.told));
    line = Line{};
    line.free = true;
    m_free.push_back(id);
}

QSet<Sku> OrderBook::relinked(const ListingKey &listing)
{
    QSet<Sku> affected;
    const std::vector<Id> ids = m_byListing.value(listing);
    for (const Id id : ids) {
        addPartsOf(id, &affected);
        unlink(id);
        link(id);
        addPartsOf(id, &affected);
    }
    if (!m_past.isEmpty())
        m_past.relink(listing, m_parts(listing));
    return refreshAll(affected);
}

Units OrderBook::reserved(const Sku &sku) const
{
    return m_reserved.value(sku);
}

QList<OrderLine> OrderBook::linesOf(const Sku &sku) const
{
    QList<OrderLine> lines;
    for (const Reservation &reservation : reservationsOf(sku))
        lines.append(reservation.line);
    return lines;
}

QList<OrderBook::Reservation> OrderBook::reservationsOf(const Sku &sku) const
{
    QList<Reservation> reservations;
    for (const Id id : m_bySku.value(sku).live) {
        if (const qint64 units = reservedBy(at(id), sku); units > 0)
            reservations.append({ at(id).told, units });
    }
    std::sort(reservations.begin(), reservations.end(), [](const Reservation &a, const Reservation &b) {
        return std::tie(a.line.orderedAt, a.line.orderId, a.line.lineId)
            < std::tie(b.line.orderedAt, b.line.orderId, b.line.lineId);
    });
    return reservations;
}

QList<OrderLine> OrderBook::linesOf(const ListingKey &listing) const
{
    QList<OrderLine> lines;
    for (const Id id : m_byListing.value(listing))
        lines.append(at(id).told);
    return lines;
}

QList<OrderLine> OrderBook::unlinked() const
{
    QList<OrderLine> lines;
    for (const Line &line : m_lines) {
        if (!line.free && line.parts.isEmpty() && line.told.state == OrderLineState::Open && mayReserve(line))
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
    m_byOrder.clear();
    for (Id id = 0; id < static_cast<Id>(m_lines.size()); ++id) {
        if (!at(id).free)
            link(id);
    }
    const QList<Sku> skus = m_bySku.keys();
    for (const Sku &sku : skus)
        refresh(sku);
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
    const auto found = m_index.constFind(keyOf(line));
    return found == m_index.cend() ? nullptr : &at(*found).told;
}

QHash<Sku, qint64> OrderBook::takenBy(const OrderLine &line) const
{
    QHash<Sku, qint64> taken;
    const auto found = m_index.constFind(keyOf(line));
    if (found == m_index.cend() || !mayReserve(at(*found)))
        return taken;
    for (const Component &part : at(*found).parts)
        taken[part.sku] += at(*found).told.quantity * part.unitsPerSale;
    return taken;
}

QList<OrderLine> OrderBook::sameOrder(const OrderLine &line) const
{
    QList<OrderLine> lines;
    for (const Id id : m_byOrder.value(line.orderId)) {
        const OrderLine &other = at(id).told;
        if (other.listing.channel == line.listing.channel && other.counter == line.counter)
            lines.append(other);
    }
    return lines;
}

QDateTime OrderBook::orderedAtOf(const OrderLine &line) const
{
    const auto found = m_index.constFind(keyOf(line));
    return found == m_index.cend() ? QDateTime() : latestOrderedAt(at(*found));
}

bool OrderBook::knowsSale(const OrderLine &line) const
{
    const auto ids = m_byOrder.constFind(line.orderId);
    return ids != m_byOrder.cend() && std::any_of(ids->begin(), ids->end(), [&](Id id) {
               const OrderLine &other = at(id).told;
               const bool same = other.listing == line.listing && other.counter == line.counter;
               return same && (other.fromEvent != line.fromEvent || other.lineId == line.lineId);
           });
}

QList<OrderLine> OrderBook::lines() const
{
    QList<OrderLine> lines;
    lines.reserve(m_index.size());
    for (const Line &line : m_lines) {
        if (!line.free)
            lines.append(line.told);
    }
    return lines;
}

} // namespace jaego
