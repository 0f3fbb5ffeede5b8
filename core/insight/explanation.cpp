// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/explanation.h"

namespace jaego {

namespace {

constexpr qint64 kSalesDays = 28;
constexpr double kDayMs = 86'400'000;

Units sellableOf(const StockBook &book, const ProductState &product)
{
    const Units safety = product.product.safetyStock.value_or(book.policy().safetyStock);
    const Units free =
        std::max(Units(0), product.available() - safety - book.unexplained(product.product.sku));
    return Units(free.value() * book.policy().sharePercent / 100);
}

ListingExplanation explainListing(const StockBook &book, const ListingState &listing)
{
    ListingExplanation why;
    why.listing = listing.info.key;
    why.title = titleOf(listing.info);
    why.target = book.target(listing);
    why.published = listing.published;
    why.observedAt = listing.observedAt;
    why.ceiling = book.ceiling(listing);
    why.maximum = Units(maximumQuantity(listing.info.key.channel));
    why.heldBack = book.isHeldBack(listing);
    why.onHold = listing.onHold;
    const int scarcest = book.scarcestPart(listing);
    for (const auto &part : listing.parts) {
        if (part.product != scarcest)
            continue;
        const ProductState &product = book.product(part.product);
        why.scarcest = product.product.sku;
        why.unitsPerSale = part.unitsPerSale;
        why.sellable = sellableOf(book, product);
    }
    return why;
}

} // namespace

Explanation explain(const StockBook &book, const OrderBook *orders, const Sku &sku,
                    const LevelThresholds &defaults, const QDateTime &now)
{
    Explanation why;
    why.sku = sku;
    const ProductState *product = book.find(sku);
    if (!product)
        return why;
    why.counted = product->counted;
    why.countedAt = product->asOf;
    why.onHand = product->onHand;
    why.reserved = product->reserved;
    why.ordered = product->ordered;
    why.available = product->available();
    why.safetyStock = product->product.safetyStock.value_or(book.policy().safetyStock);
    why.unexplained = book.unexplained(sku);
    why.sharePercent = book.policy().sharePercent;
    why.thresholds = thresholdsFor(product->product, defaults);
    if (orders) {
        const QDateTime begin = now.addDays(-kSalesDays);
        const QDateTime known = orders->knownSince();
        if (known.isValid() && known < now) {
            why.sold = orders->soldSince(sku, begin);
            why.soldDays = static_cast<double>(std::max(begin, known).msecsTo(now)) / kDayMs;
        }
        for (const OrderBook::Reservation &reservation : orders->reservationsOf(sku))
            why.orders.append({ reservation.line, reservation.units });
    }
    why.listings.reserve(static_cast<qsizetype>(product->listings.size()));
    for (const int index : product->listings)
        why.listings.append(explainListing(book, book.listing(index)));
    return why;
}

} // namespace jaego
