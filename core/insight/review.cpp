// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/review.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace jaego {

namespace {

using Cause = ReviewCause::Kind;

ReviewCause cause(Cause kind, Units units = {}, const QDateTime &at = {}, const QString &words = {})
{
    return { kind, units, at, words };
}

bool anyPartVanished(const StockBook &book, const ListingState &listing)
{
    return std::any_of(listing.parts.begin(), listing.parts.end(), [&](const ListingState::Part &part) {
        const ProductState &product = book.product(part.product);
        return !product.counted && product.vanished;
    });
}

/// Units in orders that its scarcest part holds back, and the warehouse still counts.
Units reservedFor(const StockBook &book, const ListingState &listing)
{
    const int scarcest = book.scarcestPart(listing);
    if (scarcest < 0)
        return {};
    const ProductState &product = book.product(scarcest);
    return product.reserved + product.ordered;
}

/// The last write says something only where it is no older than the difference, or aimed at
/// the very number that is wanted.
std::optional<ReviewCause> causeByWrite(const StockBook &book, const ListingState &listing,
                                        const ReviewFacts &facts)
{
    if (!facts.lastWrite)
        return std::nullopt;
    const auto write = facts.lastWrite(listing.info.key);
    if (!write)
        return std::nullopt;
    const QDateTime since = facts.since ? facts.since(listing.info.key) : QDateTime();
    const bool ofThis = !since.isValid() || write->sentAt >= since || book.target(listing) == write->value;
    if (!ofThis && write->outcome != WriteFact::Outcome::Accepted)
        return std::nullopt;
    switch (write->outcome) {
    case WriteFact::Outcome::Unanswered:
        return cause(Cause::WriteUnanswered, write->value, write->sentAt);
    case WriteFact::Outcome::Failed:
        return cause(Cause::WriteFailed, write->value, write->sentAt, write->error);
    case WriteFact::Outcome::Accepted:
        break;
    }
    const bool readSince = listing.readAt.isValid() && listing.readAt >= write->sentAt;
    // Exactly what stood there before: an edit would have to hit that very number.
    if (readSince && write->before && listing.published == write->before && *write->before != write->value)
        return cause(Cause::WriteIgnored, write->value, write->sentAt);
    return std::nullopt;
}

ReviewCause causeByValues(const StockBook &book, const ListingState &listing, Units published, Units target)
{
    if (!listing.agreed)
        return cause(Cause::NeverInStep);
    const Units agreed = *listing.agreed;
    if (published > target) {
        if (published > agreed)
            return cause(Cause::EditedUp, published - agreed);
        const Units reserved = reservedFor(book, listing);
        if (reserved > Units(0))
            return cause(Cause::OrdersReserved, reserved);
        return target < agreed ? cause(Cause::StockFell, agreed - target) : cause(Cause::Unknown);
    }
    if (published < agreed)
        return cause(Cause::SoldOrEdited, agreed - published);
    return target > agreed ? cause(Cause::StockRose, target - agreed) : cause(Cause::Unknown);
}

double dangerWithin(const ReviewLine &line)
{
    if (line.kind == ReviewKind::Unmapped)
        return static_cast<double>(line.cause.units.value()); // sold, and reserved nowhere
    if (!line.published || !line.target)
        return -1;
    const auto difference = static_cast<double>(qAbs(line.difference().value()));
    // As the planner sends them: what would be empty first, then by how much of what there is.
    const bool empties = line.showsMore() && *line.target == Units(0);
    return (line.showsMore() ? 1e12 : 0) + (empties ? 1e11 : 0)
        + difference / (static_cast<double>(line.target->value()) + 1);
}

ReviewLine lineOf(const StockBook &book, const ListingState &listing, ReviewKind kind,
                  const ReviewFacts &facts)
{
    ReviewLine line;
    line.kind = kind;
    line.listing = listing.info.key;
    if (!listing.info.title.isEmpty()) // else the page names it by its code
        line.title = titleOf(listing.info);
    line.sellerCode = listing.info.sellerCode;
    line.published = listing.published;
    line.target = book.target(listing);
    line.observedAt = listing.observedAt;
    line.inFlight = listing.inFlight;
    if (const int scarcest = book.scarcestPart(listing); scarcest >= 0) {
        const ProductState &product = book.product(scarcest);
        line.sku = product.product.sku;
        line.name = product.product.name;
        if (product.counted)
            line.available = product.available();
        line.reserved = product.reserved + product.ordered;
    }
    if (const auto held = facts.held.constFind(listing.info.key); held != facts.held.cend()) {
        line.heldRun = held->runId;
        line.heldGuard = held->guard;
        line.since = held->at;
    }
    if (const auto manual = facts.manual.constFind(listing.info.key); manual != facts.manual.cend()) {
        line.manual = true;
        line.manualWords = manual->message;
        line.manualCode = manual->code;
        line.since = manual->since;
    }
    return line;
}

} // namespace

std::optional<ReviewKind> reviewKindOf(const StockBook &book, const ListingState &listing, bool held,
                                       bool manual)
{
    if (held)
        return ReviewKind::Held;
    switch (const Standing standing = book.standing(listing)) {
    case Standing::ShowsMore:
        return ReviewKind::ShowsMore;
    case Standing::ShowsLess: {
        if (manual)
            return ReviewKind::ManualWork;
        const bool ourStockMoved = !listing.agreed || book.target(listing) != listing.agreed;
        return !ourStockMoved && listing.published < listing.agreed ? ReviewKind::Drift
                                                                    : ReviewKind::ShowsLess;
    }
    case Standing::Unmapped:
        if (listing.known && !listing.gone)
            return ReviewKind::Unmapped;
        break;
    case Standing::Gone:
        return ReviewKind::ListingGone;
    case Standing::Contradictory:
        return ReviewKind::Contradiction;
    case Standing::NoTarget:
        return anyPartVanished(book, listing) ? ReviewKind::Contradiction : ReviewKind::Unmapped;
    case Standing::NotWritable:
    case Standing::Unread:
    case Standing::InStep:
        if (manual && standing != Standing::NotWritable)
            return ReviewKind::ManualWork;
        break;
    }
    return std::nullopt;
}

ReviewCause causeOf(const StockBook &book, const ListingState &listing, const ReviewFacts &facts)
{
    if (const auto held = facts.held.constFind(listing.info.key); held != facts.held.cend())
        return cause(Cause::HeldByGuard, {}, held->at, held->words);
    switch (book.standing(listing)) {
    case Standing::Unmapped:
        return listing.agreed ? cause(Cause::LinkLost, Units(facts.ordered.value(listing.info.key)))
                              : cause(Cause::NeverLinked, Units(facts.ordered.value(listing.info.key)));
    case Standing::Gone:
        return cause(Cause::Gone);
    case Standing::Contradictory:
        return cause(Cause::ReadingMadeNoSense, {}, listing.observedAt);
    case Standing::NoTarget:
        return cause(anyPartVanished(book, listing) ? Cause::ProductVanished : Cause::ProductUnknown);
    case Standing::InStep:
        return cause(Cause::BackInStep);
    case Standing::NotWritable:
    case Standing::Unread:
        return causeByWrite(book, listing, facts).value_or(cause(Cause::Unknown));
    case Standing::ShowsMore:
    case Standing::ShowsLess:
        break;
    }
    if (listing.onHold)
        return cause(Cause::OnHold);
    if (listing.inFlight)
        return cause(Cause::BeingSent);
    if (auto written = causeByWrite(book, listing, facts))
        return *written;
    const ReviewCause byValues = causeByValues(book, listing, *listing.published, *book.target(listing));
    // Our own stock is known to have moved, however old the read is; what the channel did is not.
    const bool ours = byValues.kind == Cause::OrdersReserved || byValues.kind == Cause::StockFell
        || byValues.kind == Cause::StockRose;
    const bool stale = !listing.observedAt.isValid() || listing.observedAt.msecsTo(facts.now) > facts.staleMs;
    return stale && !ours ? cause(Cause::StaleRead, {}, listing.observedAt) : byValues;
}

Review reviewOf(const StockBook &book, const ReviewFacts &facts, qsizetype most)
{
    Review review;
    struct Place {
        ReviewKind kind;
        double danger;
        int listing;
    };
    std::vector<Place> places;
    for (int i = 0; i < book.listingCount(); ++i) {
        const ListingState &listing = book.listing(i);
        const auto kind = reviewKindOf(book, listing, facts.held.contains(listing.info.key),
                                       facts.manual.contains(listing.info.key));
        if (!kind)
            continue;
        ++review.counts[static_cast<size_t>(*kind)];
        // Only what the order needs: a shop that is not linked yet has a line for every listing.
        ReviewLine sketch;
        sketch.kind = *kind;
        sketch.published = listing.published;
        sketch.target = book.target(listing);
        if (*kind == ReviewKind::Unmapped)
            sketch.cause.units = Units(facts.ordered.value(listing.info.key));
        places.push_back({ *kind, dangerWithin(sketch), i });
    }
    const auto before = [&book](const Place &a, const Place &b) {
        if (a.kind != b.kind)
            return a.kind < b.kind;
        if (a.danger != b.danger)
            return a.danger > b.danger;
        const ListingKey &left = book.listing(a.listing).info.key;
        const ListingKey &right = book.listing(b.listing).info.key;
        return std::tie(left.channel, left.externalId) < std::tie(right.channel, right.externalId);
    };
    const auto kept = std::min<qsizetype>(most, static_cast<qsizetype>(places.size()));
    std::partial_sort(places.begin(), places.begin() + kept, places.end(), before);
    review.lines.reserve(kept);
    for (qsizetype i = 0; i < kept; ++i) {
        const Place &place = places[static_cast<size_t>(i)];
        const ListingState &listing = book.listing(place.listing);
        ReviewLine line = lineOf(book, listing, place.kind, facts);
        line.cause = causeOf(book, listing, facts);
        if (!line.since.isValid() && facts.since)
            line.since = facts.since(line.listing);
        review.lines.append(std::move(line));
    }
    return review;
}

} // namespace jaego
