// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/units.h"
#include "domain/indextable.h"
#include "domain/listing.h"
#include "domain/targetpolicy.h"
#include "domain/unexplained.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QVarLengthArray>

#include <optional>
#include <vector>

namespace jaego {

/// What is known of one product.
struct ProductState {
    Product product;
    bool counted = false; ///< the warehouse has told a number
    bool vanished = false; ///< it told one before, and no longer names the product
    Units onHand;
    Units reserved; ///< units in orders the warehouse has not subtracted from on hand
    Units ordered; ///< units in orders the warehouse has not heard of (OrderBook): never in `reserved` too
    QDateTime asOf; ///< UTC, of the count
    std::vector<int> listings; ///< indices of the listings that sell it

    [[nodiscard]] Units available() const { return std::max(Units(0), onHand - reserved - ordered); }
};

/// How well C is known.
enum class Proof : quint8 {
    Read, ///< the channel showed it
    Confirmed, ///< the channel showed our own write, just after it
    Reckoned, ///< the channel showed it, and we subtracted what it sold since
    Acknowledged, ///< the channel took our write and has not shown it yet
    Doubtful, ///< a write was sent and refused, or its fate is unknown; C is from before
};

/// What is known of one listing: W is asked for by target(), C and A stand here.
struct ListingState {
    struct Part {
        int product = -1; ///< index
        int unitsPerSale = 1;
    };
    Listing info;
    QVarLengthArray<Part, 1> parts; ///< empty: not mapped; nearly all sell one product
    std::optional<Units> published; ///< C: what the channel last showed or acknowledged
    QDateTime observedAt; ///< UTC, of C; invalid: never
    std::optional<Units> lastRead; ///< what was read, not acknowledged
    QDateTime readAt;
    std::optional<Units> agreed; ///< A
    Proof proof = Proof::Read; ///< of C
    quint64 generation = 0; ///< of the newest intent; an older retry is dropped
    bool gone = false;
    bool contradictory = false; ///< the last reading made no sense (ERR-INV-003): never written on
    bool onHold = false; ///< a person asked not to touch it: read and shown, never written
    bool inFlight = false;
    bool known = false; ///< the channel's catalogue has named it (else only the mapping did)
};

/// Where a listing stands against its target.
enum class Standing : quint8 {
    Unmapped,
    Gone,
    Contradictory,
    NotWritable, ///< read, never written
    NoTarget, ///< a product it sells has no count: nothing may be said
    Unread, ///< no C: never 0, never a mismatch of numbers
    InStep,
    ShowsMore, ///< 과판매 위험
    ShowsLess, ///< 판매 손실
};

/// What is known: on hand, reserved, W C A per listing, ages, generations.
/// Pure: no clock of its own, no I/O, one thread.
class StockBook {
public:
    explicit StockBook(TargetPolicy policy = {});

    /// Listings that show nothing when no more than so many units of their product are left, by index.
    void setHoldBacks(QHash<int, Units> units) { m_holdBacks = std::move(units); }
    /// Listings that show no more than so many because a person wants it so, by index.
    void setCeilings(QHash<int, Units> units) { m_ceilings = std::move(units); }
    void setPolicy(TargetPolicy policy) { m_policy = policy; }
    /// Whether a number that fell unexplained counts as sold until its channel's orders say otherwise:
    /// where orders are heard of all the time. Off: nothing is kept back for it.
    void watchFalls(bool on);
    [[nodiscard]] const TargetPolicy &policy() const { return m_policy; }

    // What there is.
    /// Room for so many in all: a list that grows by doubling holds half of itself empty.
    void reserve(qsizetype products, qsizetype listings);
    int putProduct(const Product &product);
    int putListing(const Listing &listing);
    /// Replaces what a listing sells; no components: unmapped. Products and listings not
    /// known yet are made, without count.
    void map(const Mapping &mapping);
    [[nodiscard]] QList<Component> componentsOf(const ListingKey &key) const;

    // What was learnt. Older knowledge than what stands is ignored.
    void count(const Sku &sku, Units onHand, Units reserved, const QDateTime &asOf);
    /// Orders known from the channels that no count holds yet.
    void setOrdered(const Sku &sku, Units ordered);
    void forgetOrders();
    /// The channel sold that many itself and has subtracted them, between those two moments by its own
    /// clock; C follows without a read. Only what is older than the order is changed: a newer reading
    /// has it already, and a write of ours put it back on sale. Where our write and the order may have
    /// crossed, the worse is believed: C stays, and what it shows too much is lowered.
    void sold(const ListingKey &key, qint64 quantity, const QDateTime &earliest, const QDateTime &latest);
    /// The warehouse no longer names it: its listings have no target any more.
    void vanish(const Sku &sku);
    void observe(const Observation &observation);
    void contradict(const ListingKey &key);
    void setGone(const ListingKey &key, bool gone);
    void setOnHold(const ListingKey &key, bool onHold);
    /// The channel acknowledged a write: C until the next read says otherwise.
    void accepted(const ListingKey &key, Units value, const QDateTime &at);
    void setInFlight(const ListingKey &key, bool inFlight);
    /// What was stored before a restart.
    void restore(const ListingKey &key, std::optional<Units> published, const QDateTime &observedAt,
                 std::optional<Units> agreed, quint64 generation, Proof proof = Proof::Read);
    quint64 nextGeneration(const ListingKey &key);
    /// The channel's orders are known as they stood at `time`: falls read by then were no orders.
    /// The products whose targets rise again.
    QSet<Sku> settleFalls(ChannelId channel, const QDateTime &time);
    /// The products whose listings should show less (or more) for a fall seen since the last call.
    QSet<Sku> takeFalls();

    // Answers.
    [[nodiscard]] int productCount() const { return static_cast<int>(m_products.size()); }
    [[nodiscard]] int listingCount() const { return static_cast<int>(m_listings.size()); }
    [[nodiscard]] const ProductState &product(int index) const
    {
        return m_products[static_cast<size_t>(index)];
    }
    [[nodiscard]] const ListingState &listing(int index) const
    {
        return m_listings[static_cast<size_t>(index)];
    }
    [[nodiscard]] int indexOf(const Sku &sku) const;
    [[nodiscard]] int indexOf(const ListingKey &key) const;
    [[nodiscard]] const ProductState *find(const Sku &sku) const;
    [[nodiscard]] const ListingState *find(const ListingKey &key) const;

    /// W: floor(max(0, available − safety) × share ÷ units per sale), of the scarcest part,
    /// at most the channel's maximum and a person's ceiling; nullopt when unmapped or a part has no
    /// count. What fell unexplained on one listing is kept back on all; that one is not raised for it.
    [[nodiscard]] std::optional<Units> target(const ListingState &listing) const;
    [[nodiscard]] std::optional<Units> target(const ListingKey &key) const;
    /// The part that bounds the target (its product index), -1 when unmapped.
    [[nodiscard]] int scarcestPart(const ListingState &listing) const;
    [[nodiscard]] Standing standing(const ListingState &listing) const;
    [[nodiscard]] std::optional<Units> ceiling(const ListingState &listing) const;
    /// Its last units are kept for faster channels now.
    [[nodiscard]] bool isHeldBack(const ListingState &listing) const;
    [[nodiscard]] bool hasFalls(ChannelId channel) const { return m_falls.isAnyOn(channel); }
    /// Units that are missing on some channel with no order to say why: kept back in every target.
    [[nodiscard]] Units unexplained(const Sku &sku) const;

private:
    ListingState *edit(const ListingKey &key);
    [[nodiscard]] std::optional<Units> uncapped(const ListingState &listing) const;
    [[nodiscard]] qint64 sellable(int product, bool withFalls) const;
    [[nodiscard]] qint64 sellableSets(const ListingState &listing, bool withFalls) const;
    void noteFall(const ListingState &listing, Units units, const QDateTime &seenAt);
    [[nodiscard]] QSet<Sku> skusOf(const std::set<int> &products) const;
    void detach(int listingIndex);
    void settle(ListingState *listing) const;

    TargetPolicy m_policy;
    std::vector<ProductState> m_products;
    std::vector<ListingState> m_listings;
    QHash<int, Units> m_holdBacks;
    QHash<int, Units> m_ceilings;
    UnexplainedFalls m_falls;
    bool m_watchesFalls = false;
    IndexTable m_productIndex;
    IndexTable m_listingIndex;
    mutable int m_near = 0; ///< the listing asked for last: the same or the next is often asked for then
};

} // namespace jaego
