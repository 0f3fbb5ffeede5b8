// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/units.h"
#include "domain/counthistory.h"
#include "domain/order.h"
#include "domain/pastsales.h"

#include <QHash>
#include <QSet>

#include <deque>
#include <functional>
#include <vector>

namespace jaego {

/// When the warehouse has heard of an order, so that its units are not subtracted twice
/// (domain: Reservations).
struct ReservationRule {
    enum class Reports : quint8 {
        Available, ///< orders the warehouse knows are inside its count
        OnHand, ///< everything on the shelf: an order counts until its goods have left
        Booked, ///< the embedded ledger: orders are subtracted in it as soon as they are known
    };
    Reports reports = Reports::Available;
    qint64 orderLagMs = 300'000; ///< how long an order may take to reach the warehouse
    QSet<ChannelId> ours; ///< channels that are switched on: an order imported from one is counted there
};

/// The orders that channels told of, and the units they keep from being sold again.
/// Pure: no clock, no I/O, one thread. Tellings may come late, twice and out of order.
///
/// Where the warehouse reports what is available, its count falls as it takes orders over, in an
/// order of its own: each unit that a count falls by is one unit of an order placed by then, the
/// oldest first, and whatever is left of an order is inside a count later than `orderLagMs`. Some
/// warehouses stamp the present on what they heard a minute ago: a count that never fell holds none.
///
/// An order told by an event and by its channel's feed is one: the event's line steps back
/// as soon as the feed tells a line of that order with the same listing or product.
class OrderBook {
public:
    /// What a listing sells, asked whenever it matters: empty when it is not linked.
    using Parts = std::function<QList<Component>(const ListingKey &)>;

    OrderBook(ReservationRule rule, Parts parts);

    void setRule(const ReservationRule &rule);

    /// Takes a telling; the products whose reservation may have changed (unlinked: none).
    /// An older telling than what stands changes nothing.
    QSet<Sku> take(const OrderLine &line, const QDateTime &learntAt);
    /// The warehouse's count of a product (on hand − reserved), with its as-of time: orders that
    /// are inside it reserve no longer. True when the reservation changed.
    bool counted(const Sku &sku, Units sellable, const QDateTime &asOf);
    /// A count changed by our own hand: no order explains that difference.
    void moved(const Sku &sku, Units delta);
    /// A listing is linked otherwise now: its lines reserve other products.
    QSet<Sku> relinked(const ListingKey &listing);

    [[nodiscard]] Units reserved(const Sku &sku) const;
    /// Units of a line that are inside the warehouse's count, as they were before a restart; before
    /// the counts are told again.
    void restoreInside(const OrderLine &line, const Sku &sku, qint64 units);
    struct Inside {
        OrderLine line;
        Sku sku;
        qint64 units = 0;
    };
    /// What came to be inside a count since this was last asked: to be kept over a restart.
    [[nodiscard]] QList<Inside> takeInsideNews();
    /// The lines behind reserved(): what the window shows under "why 3?".
    [[nodiscard]] QList<OrderLine> linesOf(const Sku &sku) const;
    /// The same with the units of the product that each keeps.
    struct Reservation {
        OrderLine line;
        qint64 units = 0;
    };
    [[nodiscard]] QList<Reservation> reservationsOf(const Sku &sku) const;
    /// Units of a product in orders placed since `time`, whoever has subtracted them; cancelled ones not.
    [[nodiscard]] qint64 soldSince(const Sku &sku, const QDateTime &time) const;
    /// The same sale by sale: when it was placed at the latest, and its units of the product.
    struct Sold {
        QDateTime at;
        qint64 units = 0;
    };
    [[nodiscard]] QList<Sold> salesOf(const Sku &sku) const;
    /// Sales units that each listing's own customers ordered since `time`; cancelled ones not.
    [[nodiscard]] QHash<ListingKey, double> orderedSince(const QDateTime &time) const;
    /// When the oldest order that is known was placed; invalid: none is known.
    [[nodiscard]] QDateTime knownSince() const;
    /// Every line of a listing.
    [[nodiscard]] QList<OrderLine> linesOf(const ListingKey &listing) const;
    /// Open lines whose listing is linked to nothing: they reserve as soon as it is.
    [[nodiscard]] QList<OrderLine> unlinked() const;
    /// Every sum made anew from the lines; the products whose number was another before.
    QSet<Sku> recount();
    /// Forgets what is over and was last told of before `time`; what it forgot of the lines it holds.
    QList<OrderLine> forgetBefore(const QDateTime &time);
    /// Puts whole orders away that are over for good and that `mayGo` says yes to, the oldest first,
    /// until no more than `keep` of their lines are held; what was put away. It stays in every sum of
    /// sales, and whoever has the lines on a disk takes them back before such an order is told of again.
    QList<OrderLine> putAway(int keep, const std::function<bool(const OrderLine &)> &mayGo);
    struct Kept {
        OrderLine line;
        QDateTime learntAt;
    };
    /// All lines of orders that had been put away, as they were kept; their insides are restored next.
    void takeBack(const QList<Kept> &lines);
    /// Whether any line of that order is held.
    [[nodiscard]] bool holdsOrder(const OrderLine &line) const;
    /// Whether take() would change what is known of the line.
    [[nodiscard]] bool isNews(const OrderLine &line) const;
    /// The line as it stands; nullptr: never told of.
    [[nodiscard]] const OrderLine *find(const OrderLine &line) const;
    /// What the line takes from the shelf, whoever subtracts it: nothing when it was cancelled, is
    /// sent from the channel's own house, or counts elsewhere.
    [[nodiscard]] QHash<Sku, qint64> takenBy(const OrderLine &line) const;
    [[nodiscard]] QList<OrderLine> sameOrder(const OrderLine &line) const;
    /// The latest it can have been ordered; invalid: not known.
    [[nodiscard]] QDateTime orderedAtOf(const OrderLine &line) const;
    /// Whether the sale of that line is known, be it by event or by feed.
    [[nodiscard]] bool knowsSale(const OrderLine &line) const;

    /// Those held.
    [[nodiscard]] int lineCount() const { return static_cast<int>(m_index.size()); }
    [[nodiscard]] QList<OrderLine> lines() const;

private:
    struct Key {
        ChannelId channel = ChannelId::Coupang;
        QString counter;
        QString orderId;
        QString lineId;
        bool operator==(const Key &) const = default;
    };
    friend size_t qHash(const Key &key, size_t seed) noexcept
    {
        return qHashMulti(seed, static_cast<int>(key.channel), key.counter, key.orderId, key.lineId);
    }
    using Id = int; ///< where a line stands in m_lines
    struct Line {
        OrderLine told;
        QDateTime learntAt;
        QList<Component> parts; ///< as it reserves now
        QList<qint64> inside; ///< units of each part that the warehouse's count holds; they only grow
        bool free = false; ///< forgotten; its place is used again

        [[nodiscard]] qint64 unitsOf(const Sku &sku) const;
        [[nodiscard]] qint64 insideOf(const Sku &sku) const;
        [[nodiscard]] qint64 outsideOf(const Sku &sku) const { return unitsOf(sku) - insideOf(sku); }
        void putInside(const Sku &sku, qint64 units);
    };
    /// The lines that a product's sum has to look at, and those that are over for good.
    struct Bucket {
        std::vector<Id> live;
        std::vector<Id> over;
    };

    [[nodiscard]] static Key keyOf(const OrderLine &line);
    [[nodiscard]] const Line &at(Id id) const { return m_lines[static_cast<size_t>(id)]; }
    [[nodiscard]] Line &at(Id id) { return m_lines[static_cast<size_t>(id)]; }
    [[nodiscard]] QList<Component> partsOf(const OrderLine &line) const;
    /// Units that it keeps from being sold again.
    [[nodiscard]] qint64 reservedBy(const Line &line, const Sku &sku) const;
    [[nodiscard]] bool mayReserve(const Line &line) const;
    [[nodiscard]] bool isToldByFeedToo(const Line &line) const;
    [[nodiscard]] Units sumOf(const Sku &sku) const;
    [[nodiscard]] static QDateTime latestOrderedAt(const Line &line);
    void inheritInside(Id id);
    void settle(const Sku &sku);
    void putAside(const Sku &sku);
    bool refresh(const Sku &sku);
    [[nodiscard]] QSet<Sku> refreshAll(const QSet<Sku> &affected);
    void link(Id id);
    void unlink(Id id);
    void addPartsOf(Id id, QSet<Sku> *skus) const;
    Id place(const OrderLine &line, const QDateTime &learntAt);
    void drop(Id id);
    [[nodiscard]] bool isOver(const Line &line) const;
    [[nodiscard]] PastSales::Sale saleOf(const Line &line) const;

    ReservationRule m_rule;
    Parts m_parts;
    std::deque<Line> m_lines;
    std::vector<Id> m_free;
    QHash<Key, Id> m_index;
    QHash<Sku, Bucket> m_bySku;
    QHash<ListingKey, std::vector<Id>> m_byListing;
    QHash<QString, std::vector<Id>> m_byOrder; ///< by the channel's order id
    QHash<Sku, CountHistory> m_counts;
    QSet<std::pair<Id, Sku>> m_insideNews;
    QHash<Sku, Units> m_reserved; ///< > 0 only
    PastSales m_past; ///< of the lines put away
};

} // namespace jaego
