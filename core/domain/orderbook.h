// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/units.h"
#include "domain/order.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <vector>

namespace jaego {

/// When the warehouse has heard of an order, so that its units are not subtracted twice
/// (domain: Reservations).
struct ReservationRule {
    enum class Reports : quint8 {
        Available, ///< orders the warehouse knows are inside its count
        OnHand, ///< everything on the shelf: an order counts until its goods have left
    };
    Reports reports = Reports::Available;
    qint64 orderLagMs = 300'000; ///< how long an order may take to reach the warehouse
    QSet<ChannelId> ours; ///< channels that are switched on: an order imported from one is counted there
};

/// The orders that channels told of, and the units they keep from being sold again.
/// Pure: no clock, no I/O, one thread. Tellings may come late, twice and out of order.
class OrderBook {
public:
    /// What a listing sells, asked whenever it matters: empty when it is not linked.
    using Parts = std::function<QList<Component>(const ListingKey &)>;

    OrderBook(ReservationRule rule, Parts parts);

    void setRule(const ReservationRule &rule);

    /// Takes a telling; the products whose reservation may have changed (unlinked: none).
    /// An older telling than what stands changes nothing.
    QSet<Sku> take(const OrderLine &line, const QDateTime &learntAt);
    /// The warehouse's count of a product, with its as-of time: orders that are old enough to
    /// be inside it reserve no longer. True when the reservation changed.
    bool counted(const Sku &sku, const QDateTime &asOf);
    /// A listing is linked otherwise now: its lines reserve other products.
    QSet<Sku> relinked(const ListingKey &listing);

    [[nodiscard]] Units reserved(const Sku &sku) const;
    /// The lines behind reserved(): what the window shows under "why 3?".
    [[nodiscard]] QList<OrderLine> linesOf(const Sku &sku) const;
    /// Open lines whose listing is linked to nothing: they reserve as soon as it is.
    [[nodiscard]] QList<OrderLine> unlinked() const;
    /// Every sum made anew from the lines; the products whose number was another before.
    QSet<Sku> recount();
    /// Forgets what is over and was last told of before `time`; what it forgot.
    QList<OrderLine> forgetBefore(const QDateTime &time);
    /// Whether take() would change what is known of the line.
    [[nodiscard]] bool isNews(const OrderLine &line) const;
    /// The line as it stands; nullptr: never told of.
    [[nodiscard]] const OrderLine *find(const OrderLine &line) const;

    [[nodiscard]] int lineCount() const { return static_cast<int>(m_lines.size()); }
    [[nodiscard]] QList<OrderLine> lines() const;

private:
    struct Key {
        ChannelId channel = ChannelId::Coupang;
        QString orderId;
        QString lineId;
        bool operator==(const Key &) const = default;
    };
    friend size_t qHash(const Key &key, size_t seed) noexcept
    {
        return qHashMulti(seed, static_cast<int>(key.channel), key.orderId, key.lineId);
    }
    struct Line {
        OrderLine told;
        QDateTime learntAt;
        QList<Component> parts; ///< as it reserves now
    };

    [[nodiscard]] bool reserves(const Line &line, const Sku &sku) const;
    [[nodiscard]] bool mayReserve(const OrderLine &line) const;
    [[nodiscard]] Units sumOf(const Sku &sku) const;
    bool refresh(const Sku &sku);
    void link(const Key &key, Line *line);
    void unlink(const Key &key, const Line &line);

    ReservationRule m_rule;
    Parts m_parts;
    QHash<Key, Line> m_lines;
    QHash<Sku, QSet<Key>> m_bySku;
    QHash<ListingKey, QSet<Key>> m_byListing;
    QHash<Sku, QDateTime> m_asOf; ///< of the last count
    QHash<Sku, Units> m_reserved; ///< > 0 only
};

} // namespace jaego
