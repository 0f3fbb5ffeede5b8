// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stockbook.h"

#include <algorithm>

namespace jaego {

namespace {
constexpr qint64 kClockSkewMs = 2'000; ///< a channel's clock may go before ours
}

StockBook::StockBook(TargetPolicy policy) : m_policy(policy)
{
}

void StockBook::reserve(qsizetype products, qsizetype listings)
{
    m_products.reserve(static_cast<size_t>(products));
    m_listings.reserve(static_cast<size_t>(listings));
}

int StockBook::indexOf(const Sku &sku) const
{
    return m_productIndex.find(qHash(sku), [&](int place) { return product(place).product.sku == sku; });
}

int StockBook::indexOf(const ListingKey &key) const
{
    for (int place = m_near; place < std::min(m_near + 2, listingCount()); ++place) {
        if (listing(place).info.key == key)
            return m_near = place;
    }
    const int found =
        m_listingIndex.find(qHash(key), [&](int place) { return listing(place).info.key == key; });
    m_near = std::max(0, found);
    return found;
}

int StockBook::putProduct(const Product &product)
{
    if (const int known = indexOf(product.sku); known >= 0) {
        m_products[static_cast<size_t>(known)].product = product;
        return known;
    }
    const int index = productCount();
    m_products.emplace_back();
    m_products.back().product = product;
    m_productIndex.insert(index, qHash(product.sku));
    return index;
}

int StockBook::putListing(const Listing &listing)
{
    if (const int known = indexOf(listing.key); known >= 0) {
        auto &state = m_listings[static_cast<size_t>(known)];
        state.info = listing;
        state.known = true;
        return known;
    }
    const int index = listingCount();
    m_listings.emplace_back();
    m_listings.back().info = listing;
    m_listings.back().known = true;
    m_near = index;
    m_listingIndex.insert(index, qHash(listing.key));
    return index;
}

void StockBook::detach(int listingIndex)
{
    auto &state = m_listings[static_cast<size_t>(listingIndex)];
    for (const auto &part : state.parts)
        std::erase(m_products[static_cast<size_t>(part.product)].listings, listingIndex);
    state.parts.clear();
}

void StockBook::map(const Mapping &mapping)
{
    int index = indexOf(mapping.listing);
    if (index < 0) {
        Listing bare;
        bare.key = mapping.listing;
        index = putListing(bare);
        m_listings.back().known = false;
    }
    detach(index);
    for (const Component &component : mapping.components) {
        int product = indexOf(component.sku);
        if (product < 0) {
            Product bare;
            bare.sku = component.sku;
            product = putProduct(bare);
        }
        m_listings[static_cast<size_t>(index)].parts.push_back(
            { product, std::max(1, component.unitsPerSale) });
        auto &listings = m_products[static_cast<size_t>(product)].listings;
        if (std::find(listings.begin(), listings.end(), index) == listings.end())
            listings.push_back(index);
    }
}

QList<Component> StockBook::componentsOf(const ListingKey &key) const
{
    QList<Component> components;
    if (const ListingState *state = find(key)) {
        for (const auto &part : state->parts)
            components.append({ product(part.product).product.sku, part.unitsPerSale });
    }
    return components;
}

void StockBook::count(const Sku &sku, Units onHand, Units reserved, const QDateTime &asOf)
{
    int index = indexOf(sku);
    if (index < 0) {
        Product bare;
        bare.sku = sku;
        index = putProduct(bare);
    }
    auto &state = m_products[static_cast<size_t>(index)];
    if (state.counted && state.asOf.isValid() && asOf.isValid() && asOf < state.asOf)
        return;
    if (!m_falls.isEmpty() && state.counted)
        m_falls.counted(index, (state.onHand - state.reserved - (onHand - reserved)).value(), asOf);
    state.counted = true;
    state.vanished = false;
    state.onHand = onHand;
    state.reserved = reserved;
    state.asOf = asOf;
}

void StockBook::setOrdered(const Sku &sku, Units ordered)
{
    const int index = indexOf(sku);
    if (index >= 0)
        m_products[static_cast<size_t>(index)].ordered = ordered;
}

void StockBook::forgetOrders()
{
    for (ProductState &product : m_products)
        product.ordered = Units(0);
}

void StockBook::sold(const ListingKey &key, qint64 quantity, const QDateTime &earliest,
                     const QDateTime &latest)
{
    ListingState *state = edit(key);
    if (state && !m_falls.isEmpty())
        m_falls.explained(indexOf(key), quantity);
    if (!state || !state->published || !state->observedAt.isValid())
        return;
    // Right after a write of ours a reading shows that write, whether the order came before it or not.
    const bool ours = state->proof == Proof::Acknowledged || state->proof == Proof::Confirmed;
    if (state->observedAt >= (ours ? earliest.addMSecs(-kClockSkewMs) : latest))
        return;
    state->published = std::max(Units(0), *state->published - Units(quantity));
    if (state->proof == Proof::Read || state->proof == Proof::Confirmed)
        state->proof = Proof::Reckoned;
    settle(state);
}

void StockBook::vanish(const Sku &sku)
{
    const int index = indexOf(sku);
    if (index < 0)
        return;
    auto &state = m_products[static_cast<size_t>(index)];
    state.vanished = state.vanished || state.counted;
    state.counted = false;
}

ListingState *StockBook::edit(const ListingKey &key)
{
    const int index = indexOf(key);
    return index < 0 ? nullptr : &m_listings[static_cast<size_t>(index)];
}

void StockBook::settle(ListingState *listing) const
{
    if (!m_falls.isEmpty() && m_falls.contains(indexOf(listing->info.key)))
        return; // it shows what it should only for want of an explanation
    const auto shouldShow = target(*listing);
    if (shouldShow && listing->published && *shouldShow == *listing->published)
        listing->agreed = listing->published;
}

void StockBook::observe(const Observation &observation)
{
    ListingState *state = edit(observation.listing);
    if (!state)
        return;
    if (state->observedAt.isValid() && observation.observedAt < state->observedAt)
        return;
    state->gone = false;
    state->contradictory = false;
    if (observation.saleState != SaleState::Unknown)
        state->info.saleState = observation.saleState;
    const std::optional<Units> before = state->published;
    // What an unanswered or refused write left, or one that was acknowledged and not applied, did not sell.
    const bool wasShown =
        state->proof == Proof::Read || state->proof == Proof::Confirmed || state->proof == Proof::Reckoned;
    const bool confirms = (state->proof == Proof::Acknowledged || state->proof == Proof::Confirmed)
        && before == observation.quantity
        && state->observedAt.msecsTo(observation.observedAt) <= kClockSkewMs + 1'000; // told by the second
    if (m_watchesFalls && wasShown && !state->inFlight && before && observation.quantity)
        noteFall(*state, *before - *observation.quantity, observation.observedAt);
    state->observedAt = observation.observedAt;
    state->readAt = observation.observedAt;
    state->published = observation.quantity;
    state->lastRead = observation.quantity;
    // It may be from before the write.
    state->proof = state->inFlight ? Proof::Doubtful : confirms ? Proof::Confirmed : Proof::Read;
    settle(state);
}

void StockBook::noteFall(const ListingState &listing, Units units, const QDateTime &seenAt)
{
    const int index = indexOf(listing.info.key);
    if (units < Units(0)) {
        m_falls.explained(index, -units.value());
        return;
    }
    // What the channel sends from its own house is not our stock.
    if (units == Units(0) || listing.parts.empty() || listing.info.writability != Writability::Writable)
        return;
    std::vector<UnexplainedFalls::Part> parts;
    parts.reserve(static_cast<size_t>(listing.parts.size()));
    for (const auto &part : listing.parts)
        parts.push_back({ part.product, part.unitsPerSale });
    m_falls.fell(index, listing.info.key.channel, units.value(), std::move(parts), seenAt);
}

void StockBook::watchFalls(bool on)
{
    m_watchesFalls = on;
    if (!on)
        m_falls.clear();
}

QSet<Sku> StockBook::settleFalls(ChannelId channel, const QDateTime &time)
{
    return skusOf(m_falls.settle(channel, time));
}

QSet<Sku> StockBook::takeFalls()
{
    return skusOf(m_falls.takeNews());
}

QSet<Sku> StockBook::skusOf(const std::set<int> &products) const
{
    QSet<Sku> skus;
    for (const int index : products)
        skus.insert(product(index).product.sku);
    return skus;
}

Units StockBook::unexplained(const Sku &sku) const
{
    const int index = indexOf(sku);
    return Units(index < 0 ? 0 : m_falls.unitsOf(index));
}

void StockBook::contradict(const ListingKey &key)
{
    if (ListingState *state = edit(key))
        state->contradictory = true;
}

void StockBook::setGone(const ListingKey &key, bool gone)
{
    if (ListingState *state = edit(key))
        state->gone = gone;
}

void StockBook::setOnHold(const ListingKey &key, bool onHold)
{
    if (ListingState *state = edit(key))
        state->onHold = onHold;
}

void StockBook::accepted(const ListingKey &key, Units value, const QDateTime &at)
{
    ListingState *state = edit(key);
    if (!state)
        return;
    state->published = value;
    state->observedAt = at;
    state->proof = Proof::Acknowledged;
    settle(state);
}

void StockBook::setInFlight(const ListingKey &key, bool inFlight)
{
    ListingState *state = edit(key);
    if (!state)
        return;
    state->inFlight = inFlight;
    state->proof = Proof::Doubtful; // until it is acknowledged or read
}

void StockBook::restore(const ListingKey &key, std::optional<Units> published, const QDateTime &observedAt,
                        std::optional<Units> agreed, quint64 generation, Proof proof)
{
    ListingState *state = edit(key);
    if (!state)
        return;
    state->published = published;
    state->observedAt = observedAt;
    state->agreed = agreed;
    state->proof = proof;
    state->generation = std::max(state->generation, generation);
}

quint64 StockBook::nextGeneration(const ListingKey &key)
{
    ListingState *state = edit(key);
    return state ? ++state->generation : 0;
}

const ProductState *StockBook::find(const Sku &sku) const
{
    const int index = indexOf(sku);
    return index < 0 ? nullptr : &product(index);
}

const ListingState *StockBook::find(const ListingKey &key) const
{
    const int index = indexOf(key);
    return index < 0 ? nullptr : &listing(index);
}

qint64 StockBook::sellable(int index, bool withFalls) const
{
    const ProductState &state = product(index);
    const Units safety = state.product.safetyStock.value_or(m_policy.safetyStock);
    const qint64 missing = withFalls ? m_falls.unitsOf(index) : 0;
    const qint64 free = std::max<qint64>(0, (state.available() - safety).value() - missing);
    // In hundredths: the share and the set size are applied before anything is cut off.
    return free * m_policy.sharePercent;
}

/// Of the scarcest part; every part is counted.
qint64 StockBook::sellableSets(const ListingState &listing, bool withFalls) const
{
    qint64 least = maximumQuantity(listing.info.key.channel);
    for (const auto &part : listing.parts)
        least = std::min(least, sellable(part.product, withFalls) / (100LL * part.unitsPerSale));
    return least;
}

std::optional<Units> StockBook::target(const ListingState &listing) const
{
    const auto units = uncapped(listing);
    if (!units || m_ceilings.isEmpty())
        return units;
    return std::min(*units, ceiling(listing).value_or(*units));
}

std::optional<Units> StockBook::ceiling(const ListingState &listing) const
{
    const auto found = m_ceilings.constFind(indexOf(listing.info.key));
    return found == m_ceilings.cend() ? std::nullopt : std::optional(std::max(Units(0), *found));
}

bool StockBook::isHeldBack(const ListingState &listing) const
{
    if (m_holdBacks.isEmpty() || listing.parts.empty())
        return false;
    const auto hidden = m_holdBacks.constFind(indexOf(listing.info.key));
    return hidden != m_holdBacks.cend() && product(listing.parts[0].product).available() <= *hidden;
}

std::optional<Units> StockBook::uncapped(const ListingState &listing) const
{
    if (listing.parts.empty())
        return std::nullopt;
    for (const auto &part : listing.parts) {
        if (!product(part.product).counted)
            return std::nullopt;
    }
    if (isHeldBack(listing))
        return Units(0);
    const qint64 all = sellableSets(listing, false);
    if (m_falls.isEmpty())
        return Units(all);
    const qint64 least = sellableSets(listing, true);
    // Its own number has fallen already.
    if (listing.published && m_falls.contains(indexOf(listing.info.key)))
        return Units(std::max(least, std::min(all, listing.published->value())));
    return Units(least);
}

std::optional<Units> StockBook::target(const ListingKey &key) const
{
    const ListingState *state = find(key);
    return state ? target(*state) : std::nullopt;
}

int StockBook::scarcestPart(const ListingState &listing) const
{
    int scarcest = -1;
    qint64 least = 0;
    for (const auto &part : listing.parts) {
        const ProductState &state = product(part.product);
        const qint64 sets = state.counted ? sellable(part.product, true) / (100LL * part.unitsPerSale) : -1;
        if (scarcest < 0 || sets < least) {
            scarcest = part.product;
            least = sets;
        }
    }
    return scarcest;
}

Standing StockBook::standing(const ListingState &listing) const
{
    if (listing.parts.empty())
        return Standing::Unmapped;
    if (listing.gone)
        return Standing::Gone;
    if (listing.contradictory)
        return Standing::Contradictory;
    if (listing.info.writability != Writability::Writable)
        return Standing::NotWritable;
    const auto shouldShow = target(listing);
    if (!shouldShow)
        return Standing::NoTarget;
    if (!listing.published)
        return Standing::Unread;
    if (!listing.known) // only a link names it: whether it may be written, nobody has said
        return Standing::NotWritable;
    if (*listing.published == *shouldShow)
        return Standing::InStep;
    return *listing.published > *shouldShow ? Standing::ShowsMore : Standing::ShowsLess;
}

} // namespace jaego
