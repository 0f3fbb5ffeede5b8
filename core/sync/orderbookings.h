// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orderbook.h"
#include "storage/store.h"

namespace jaego {

/// Subtracts orders in the embedded ledger as soon as they are known, and gives back what a
/// cancel frees (domain: Reservations, the ledger at once).
///
/// What is booked for a line is stored beside the movement that booked it, in one transaction;
/// only the difference to what the line takes is ever booked. So a line told twice, a crash
/// between two steps and a corrected link all come to the same balance.
class OrderBookings {
public:
    OrderBookings(Store *store, const OrderBook *orders);

    /// What was booked before the restart.
    Status load();

    /// Books what these lines take and is not booked yet; the products whose count changed. An
    /// order that is not newer than its product's last count was on the counting list already.
    /// Where the ledger holds less than was sold, the rest is booked when goods come in.
    Result<QSet<Sku>> settle(const QList<OrderLine> &lines, const QDateTime &now);
    /// Goods have come in, or a count was corrected: what was short of these products is booked.
    Result<QSet<Sku>> settleShort(const QSet<Sku> &skus, const QDateTime &now);
    void forget(const QList<OrderLine> &lines);
    /// What was booked for lines that are held again.
    void takeBack(const QList<OrderBooking> &bookings);
    /// Whether the line waits for goods to be booked whole.
    [[nodiscard]] bool isShort(const OrderLine &line) const;
    /// Units of a product that are sold and that the ledger does not hold.
    [[nodiscard]] qint64 shortOf(const Sku &sku) const;

private:
    struct Key {
        QString place;
        QString orderId;
        QString lineId;
        bool operator==(const Key &) const = default;
    };
    friend size_t qHash(const Key &key, size_t seed) noexcept
    {
        return qHashMulti(seed, key.place, key.orderId, key.lineId);
    }
    using Booked = QHash<Sku, qint64>;
    struct Change {
        OrderLine line;
        Sku sku;
        qint64 booked = 0;
        qint64 wanted = 0;
    };

    [[nodiscard]] static Key keyOf(const OrderLine &line);
    [[nodiscard]] Result<bool> isInCount(const OrderLine &line, const Sku &sku) const;
    [[nodiscard]] Result<QList<Change>> changesOf(const OrderLine &line) const;
    [[nodiscard]] Result<qint64> book(const Change &change, qint64 onHand, const QDateTime &now) const;

    Store *m_store;
    const OrderBook *m_orders;
    QHash<Key, Booked> m_booked;
    QHash<Sku, QList<OrderLine>> m_short; ///< lines that could not be booked whole
};

} // namespace jaego
