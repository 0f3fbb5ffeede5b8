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
    return one.listing == other.listing && one.sku == other.sku && one.quantity == other.quantity
        && one.state == other.state && one.channelFulfils == other.channelFulfils
        && one.soldOn == other.soldOn;
}

/// How long an order of which no more than its event is known keeps goods on a shelf that is
/// counted as it stands. Its channel's feed takes it over within seconds, where there is one.
constexpr qint64 kEventOnShelfMs = 7LL * 24 * 3600 * 1000;

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

bool OrderBook::reserves(const Line &line, const Sku &sku) const
{
    const auto counts = m_counts.constFind(sku);
    const qint64 asOf = counts == m_counts.cend() || counts->isEmpty() ? -1 : counts->last().asOfMs;
    switch (m_rule.reports) {
    case ReservationRule::Reports::Available:
        return !line.settled.contains(sku);
    case ReservationRule::Reports::OnHand: {
        if (line.told.fromEvent) { // nobody tells when its goods leave; a till's customer takes them along
            const qint64 stay = line.told.counter.isEmpty() ? kEventOnShelfMs : m_rule.orderLagMs;
            return orderedAt(line.told, line.learntAt).toMSecsSinceEpoch() + stay > asOf;
        }
        if (line.told.state == OrderLineState::Open)
            return true;
        // The goods have left; a count from before still has them.
        const QDateTime left = line.told.changedAt.isValid() ? line.told.changedAt : line.learntAt;
        return left.toMSecsSinceEpoch() > asOf;
    }
    case ReservationRule::Reports::Booked:
        return false;
    }
    return true;
}

/// Which orders the last count holds. First in, first out: a fall explains the oldest orders
/// first, and an order that it does not explain keeps the later ones waiting too.
void OrderBook::settle(const Sku &sku)
{
    const auto counts = m_counts.constFind(sku);
    const auto bucket = m_bySku.constFind(sku);
    if (m_rule.reports != ReservationRule::Reports::Available || counts == m_counts.cend()
        || counts->isEmpty() || bucket == m_bySku.cend())
        return;
    struct Sale {
        qint64 earliestMs = 0;
        qint64 atMs = 0; ///< the latest it can have been
        qint64 units = 0;
        Id id = 0;
        bool settled = false;
    };
    std::vector<Sale> sales;
    bool anyOpen = false;
    for (const Id id : bucket->live) {
        const Line &line = at(id);
        if (!mayReserve(line))
            continue;
        const qint64 latest = orderedAt(line.told, line.learntAt).toMSecsSinceEpoch();
        const qint64 told = line.told.orderedAt.isValid() ? line.told.orderedAt.toMSecsSinceEpoch() : latest;
        sales.push_back(
            { std::min(told, latest), latest, line.unitsOf(sku), id, line.settled.contains(sku) });
        anyOpen = anyOpen || !sales.back().settled;
    }
    if (!anyOpen)
        return;
    std::sort(sales.begin(), sales.end(),
              [](const Sale &a, const Sale &b) { return std::tie(a.atMs, a.id) < std::tie(b.atMs, b.id); });
    const CountHistory::Count last = counts->last();
    const auto explains = [&](const CountHistory::Count &before, const Sale &sale) {
        qint64 sold = 0;
        for (const Sale &other : sales) {
            const bool counted = other.settled || &other == &sale;
            sold += counted && other.atMs > before.asOfMs ? other.units : 0;
        }
        return before.sellable - last.sellable >= sold;
    };
    for (Sale &sale : sales) {
        if (sale.settled)
            continue;
        if (sale.earliestMs > last.asOfMs)
            break; // placed after the count
        const bool isLongAgo = sale.atMs + m_rule.orderLagMs <= last.asOfMs;
        // Which of the counts within its second came first, the second does not tell.
        const std::span<const CountHistory::Count> before = counts->before(sale.earliestMs, sale.atMs);
        const bool held = isLongAgo
            || std::any_of(before.begin(), before.end(),
                           [&](const CountHistory::Count &count) { return explains(count, sale); });
        if (!held)
            break;
        sale.settled = true;
        at(sale.id).settled.append(sku);
    }
}

/// What no later telling of a count can change leaves the list that every sum goes through.
void OrderBook::putAside(const Sku &sku)
{
    const auto counts = m_counts.constFind(sku);
    const auto bucket = m_bySku.find(sku);
    if (counts == m_counts.cend() || counts->isEmpty() || bucket == m_bySku.end())
        return;
    const qint64 oldest = counts->oldest().asOfMs;
    const auto isOver = [&](Id id) {
        const Line &line = at(id);
        if ((mayReserve(line) && reserves(line, sku)) || line.told.fromEvent)
            return false;
        return orderedAt(line.told, line.learntAt).toMSecsSinceEpoch() <= oldest;
    };
    const auto over = std::stable_partition(bucket->live.begin(), bucket->live.end(),
                                            [&isOver](Id id) { return !isOver(id); });
    bucket->over.insert(bucket->over.end(), over, bucket->live.end());
    bucket->live.erase(over, bucket->live.end());
}

Units OrderBook::sumOf(const Sku &sku) const
{
    Units sum(0);
    const auto bucket = m_bySku.constFind(sku);
    if (bucket == m_bySku.cend())
        return sum;
    for (const Id id : bucket->live) {
        const Line &line = at(id);
        if (mayReserve(line) && reserves(line, sku))
            sum = sum + Units(line.unitsOf(sku));
    }
    return sum;
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

void OrderBook::link(Id id)
{
    Line &line = at(id);
    line.parts = partsOf(line.told);
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
        if (m_free.empty()) {
            id = static_cast<Id>(m_lines.size());
            m_lines.emplace_back();
        } else {
            id = m_free.back();
            m_free.pop_back();
        }
        at(id) = Line{ line, learntAt, {}, {}, false };
        m_index.insert(key, id);
    }
    link(id);
    addPartsOf(id, &affected);
    return refreshAll(affected);
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
    return refreshAll(affected);
}

Units OrderBook::reserved(const Sku &sku) const
{
    return m_reserved.value(sku);
}

QList<OrderLine> OrderBook::linesOf(const Sku &sku) const
{
    QList<OrderLine> lines;
    for (const Id id : m_bySku.value(sku).live) {
        if (mayReserve(at(id)) && reserves(at(id), sku))
            lines.append(at(id).told);
    }
    std::sort(lines.begin(), lines.end(), [](const OrderLine &a, const OrderLine &b) {
        return std::tie(a.orderedAt, a.orderId, a.lineId) < std::tie(b.orderedAt, b.orderId, b.lineId);
    });
    return lines;
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
    return found == m_index.cend() ? QDateTime() : orderedAt(at(*found).told, at(*found).learntAt);
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

QList<OrderLine> OrderBook::forgetBefore(const QDateTime &time)
{
    QList<OrderLine> forgotten;
    for (Id id = 0; id < static_cast<Id>(m_lines.size()); ++id) {
        Line &line = at(id);
        if (line.free)
            continue;
        const bool reservesNow = mayReserve(line)
            && std::any_of(line.parts.begin(), line.parts.end(),
                           [&](const Component &part) { return reserves(line, part.sku); });
        const QDateTime last = line.told.changedAt.isValid() ? line.told.changedAt : line.learntAt;
        if (reservesNow || last >= time || (line.parts.isEmpty() && line.told.state == OrderLineState::Open))
            continue;
        forgotten.append(line.told);
        unlink(id);
        m_index.remove(keyOf(line.told));
        line = Line{};
        line.free = true;
        m_free.push_back(id);
    }
    return forgotten;
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
