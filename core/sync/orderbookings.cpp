// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/orderbookings.h"

#include "base/logging.h"
#include "base/ulid.h"

#include <algorithm>

namespace jaego {

OrderBookings::OrderBookings(Store *store, const OrderBook *orders) : m_store(store), m_orders(orders)
{
}

OrderBookings::Key OrderBookings::keyOf(const OrderLine &line)
{
    return { placeOf(line), line.orderId, line.lineId };
}

Status OrderBookings::load()
{
    const auto stored = m_store->orders.bookings();
    if (!stored)
        return stored.error();
    m_booked.clear();
    takeBack(*stored);
    return Done{};
}

void OrderBookings::takeBack(const QList<OrderBooking> &bookings)
{
    for (const OrderBooking &one : bookings)
        m_booked[{ one.place, one.orderId, one.lineId }].insert(one.sku, one.units);
}

bool OrderBookings::isShort(const OrderLine &line) const
{
    const Key key = keyOf(line);
    return std::any_of(m_short.cbegin(), m_short.cend(), [&key](const QList<OrderLine> &waiting) {
        return std::any_of(waiting.begin(), waiting.end(),
                           [&key](const OrderLine &one) { return keyOf(one) == key; });
    });
}

/// A count made after the order was placed holds it already.
Result<bool> OrderBookings::isInCount(const OrderLine &line, const Sku &sku) const
{
    const auto countedAt = m_store->ledger.countedAt(sku);
    if (!countedAt)
        return countedAt.error();
    return countedAt->isValid() && m_orders->orderedAtOf(line) <= *countedAt;
}

Result<QList<OrderBookings::Change>> OrderBookings::changesOf(const OrderLine &line) const
{
    QList<Change> changes;
    const Booked booked = m_booked.value(keyOf(line));
    const QHash<Sku, qint64> taken = m_orders->takenBy(line);
    // The goods of a shipped order have left as what they were: linking the listing otherwise
    // afterwards is meant for the next ones.
    const bool settledForGood = line.state == OrderLineState::Shipped && !booked.isEmpty();
    for (auto it = booked.cbegin(); it != booked.cend(); ++it) {
        const qint64 wanted =
            settledForGood && !taken.contains(it.key()) ? it.value() : taken.value(it.key());
        if (wanted == it.value())
            continue;
        const auto counted = isInCount(line, it.key());
        if (!counted)
            return counted.error();
        if (wanted < it.value() || !*counted)
            changes.append({ line, it.key(), it.value(), wanted });
    }
    for (auto it = taken.cbegin(); it != taken.cend(); ++it) {
        if (booked.contains(it.key()) || settledForGood || it.value() == 0)
            continue;
        const auto counted = isInCount(line, it.key());
        if (!counted)
            return counted.error();
        if (!*counted)
            changes.append({ line, it.key(), 0, it.value() });
    }
    return changes;
}

/// How much of the line is booked afterwards.
Result<qint64> OrderBookings::book(const Change &change, qint64 onHand, const QDateTime &now) const
{
    const qint64 possible = std::min(change.wanted, change.booked + onHand);
    LedgerAdjustment movement;
    movement.id = newUlid(now);
    movement.sku = change.sku;
    movement.delta = Units(change.booked - possible);
    movement.reason = change.wanted < change.booked ? QStringLiteral("주문 취소") : QStringLiteral("주문");
    movement.note = placeOf(change.line) + QLatin1Char(' ') + change.line.orderId;
    movement.operatorName = QStringLiteral("jaego");
    const auto done = m_store->db.inTransaction([&]() -> Status {
        if (possible != change.booked) {
            if (const auto moved = m_store->ledger.apply(movement, now); !moved)
                return moved.error();
        }
        return m_store->orders.saveBooking(
            { placeOf(change.line), change.line.orderId, change.line.lineId, change.sku, possible });
    });
    if (!done)
        return done.error();
    return possible;
}

Result<QSet<Sku>> OrderBookings::settle(const QList<OrderLine> &lines, const QDateTime &now)
{
    QList<Change> changes;
    for (const OrderLine &line : lines) {
        const auto some = changesOf(line);
        if (!some)
            return some.error();
        changes += *some;
    }
    // What is given back first: an event's line that its feed takes over must not want more than there is.
    std::stable_partition(changes.begin(), changes.end(),
                          [](const Change &change) { return change.wanted < change.booked; });
    QSet<Sku> moved;
    for (const Change &change : std::as_const(changes)) {
        const auto present = m_store->ledger.products({ change.sku });
        if (!present)
            return present.error();
        if (present->isEmpty())
            continue; // not a product of this ledger (yet): its import settles it
        const auto booked = book(change, present->first().onHand.value(), now);
        if (!booked)
            return booked.error();
        m_booked[keyOf(change.line)].insert(change.sku, *booked);
        if (*booked != change.booked)
            moved.insert(change.sku);
        if (*booked < change.wanted) {
            qCWarning(lcSync).noquote() << "sold more of" << change.sku << "than the ledger holds: order"
                                        << change.line.orderId << "lacks" << change.wanted - *booked;
            QList<OrderLine> &waiting = m_short[change.sku];
            if (!waiting.contains(change.line))
                waiting.append(change.line);
        }
    }
    return moved;
}

Result<QSet<Sku>> OrderBookings::settleShort(const QSet<Sku> &skus, const QDateTime &now)
{
    QList<OrderLine> waiting;
    for (const Sku &sku : skus)
        waiting += m_short.take(sku);
    if (waiting.isEmpty())
        return QSet<Sku>{};
    QList<OrderLine> lines;
    for (const OrderLine &line : std::as_const(waiting)) {
        if (const OrderLine *stands = m_orders->find(line))
            lines.append(*stands);
    }
    return settle(lines, now);
}

void OrderBookings::forget(const QList<OrderLine> &lines)
{
    for (const OrderLine &line : lines)
        m_booked.remove(keyOf(line));
}

qint64 OrderBookings::shortOf(const Sku &sku) const
{
    qint64 units = 0;
    for (const OrderLine &line : m_short.value(sku))
        units += m_orders->takenBy(line).value(sku) - m_booked.value(keyOf(line)).value(sku);
    return units;
}

} // namespace jaego
