// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/snapshotter.h"

#include "insight/review.h"

namespace jaego {

namespace {

ChannelCell::State stateOf(Standing standing)
{
    switch (standing) {
    case Standing::Unmapped:
        return ChannelCell::State::NotListed;
    case Standing::Gone:
        return ChannelCell::State::Gone;
    case Standing::NotWritable:
        return ChannelCell::State::NotWritable;
    case Standing::Contradictory:
    case Standing::NoTarget:
    case Standing::Unread:
        return ChannelCell::State::Unread;
    case Standing::InStep:
        return ChannelCell::State::InStep;
    case Standing::ShowsMore:
        return ChannelCell::State::ShowsMore;
    case Standing::ShowsLess:
        return ChannelCell::State::ShowsLess;
    }
    return ChannelCell::State::NotListed;
}

/// Of several listings on one channel the most dangerous stands for all.
int rank(ChannelCell::State state)
{
    switch (state) {
    case ChannelCell::State::ShowsMore:
        return 6;
    case ChannelCell::State::ShowsLess:
        return 5;
    case ChannelCell::State::Gone:
        return 4;
    case ChannelCell::State::Unread:
        return 3;
    case ChannelCell::State::InStep:
        return 2;
    case ChannelCell::State::NotWritable:
        return 1;
    case ChannelCell::State::NotListed:
        break;
    }
    return 0;
}

bool isFresh(const ListingState &listing, const SnapshotFacts &facts, const QDateTime &at)
{
    if (!listing.observedAt.isValid()
        || (facts.maxAgeMs > 0 && listing.observedAt.msecsTo(at) > facts.maxAgeMs))
        return false;
    return facts.readOneByOne.contains(listing.info.key.channel) || !facts.freshSince.isValid()
        || listing.observedAt >= facts.freshSince;
}

} // namespace

StockRow Snapshotter::rowOf(const StockBook &book, const ProductState &product, const SnapshotFacts &facts,
                            const QDateTime &at)
{
    StockRow row;
    row.sku = product.product.sku;
    row.name = product.product.name;
    row.barcode = product.product.barcode;
    row.known = product.counted;
    row.onHand = product.onHand;
    row.reserved = product.reserved + product.ordered;
    row.available = product.available();
    row.unexplained = book.unexplained(product.product.sku);
    row.safetyStock = product.product.safetyStock;
    row.level = levelOf(row.available, thresholdsFor(product.product, facts.thresholds));
    for (const int index : product.listings) {
        const ListingState &listing = book.listing(index);
        ChannelCell &cell = row.cells[static_cast<size_t>(indexOf(listing.info.key.channel))];
        const auto state = stateOf(book.standing(listing));
        m_counts.mismatches +=
            state == ChannelCell::State::ShowsMore || state == ChannelCell::State::ShowsLess ? 1 : 0;
        m_counts.showsMore += state == ChannelCell::State::ShowsMore ? 1 : 0;
        const int listings = cell.listings + 1;
        if (rank(state) >= rank(cell.state)) {
            cell.state = state;
            cell.listing = listing.info.key.externalId;
            cell.published = listing.published;
            cell.target = book.target(listing);
            cell.observedAt = listing.observedAt;
            cell.fresh = isFresh(listing, facts, at);
            cell.writability = listing.info.writability;
            cell.unitsPerSale =
                listing.parts.size() == 1 ? std::optional(listing.parts.front().unitsPerSale) : std::nullopt;
        }
        cell.listings = listings;
        cell.inFlight = cell.inFlight || listing.inFlight;
        cell.held = cell.held || facts.held.contains(listing.info.key);
        cell.onHold = cell.onHold || listing.onHold;
        cell.manual = cell.manual || facts.manual.contains(listing.info.key);
    }
    return row;
}

StockSnapshot Snapshotter::take(const StockBook &book, const SnapshotFacts &facts, const QDateTime &at,
                                bool complete)
{
    m_counts = {};
    m_more = false;
    StockSnapshot snapshot;
    snapshot.at = at;
    snapshot.complete = complete || m_number == 0;
    const auto count = static_cast<size_t>(book.productCount());
    m_last.resize(count);
    if (snapshot.complete)
        snapshot.rows.reserve(static_cast<qsizetype>(count));
    for (size_t i = 0; i < count; ++i) {
        StockRow row = rowOf(book, book.product(static_cast<int>(i)), facts, at);
        if (snapshot.complete || !(row == m_last[i])) {
            if (!snapshot.complete && snapshot.rows.size() >= kMostRows) {
                m_more = true;
                continue; // still counted above
            }
            snapshot.rows.append(row);
            m_last[i] = std::move(row);
        }
    }
    for (int i = 0; i < book.listingCount(); ++i) {
        const ListingState &listing = book.listing(i);
        m_counts.unmapped += listing.parts.empty() && listing.known && !listing.gone ? 1 : 0;
        const ListingKey &key = listing.info.key;
        const auto kind = reviewKindOf(book, listing, facts.held.contains(key), facts.manual.contains(key));
        m_counts.toDecide += kind && *kind != ReviewKind::Unmapped ? 1 : 0;
    }
    m_counts.products = static_cast<int>(count);
    if (snapshot.complete || !snapshot.rows.isEmpty())
        snapshot.number = ++m_number;
    return snapshot;
}

} // namespace jaego
