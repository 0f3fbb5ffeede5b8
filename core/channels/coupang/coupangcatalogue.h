// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"
#include "channels/coupang/coupangparser.h"

namespace jaego::coupang {

/// A product of the list with what its detail call brought.
struct ReadProduct {
    ProductRow row;
    std::optional<Result<ProductDetail>> detail; ///< empty: never asked
};

/// List rows with what repeats left out: a product added between two pages shifts a row into both.
[[nodiscard]] QList<ProductRow> withoutRepeats(const QList<ProductRow> &rows);

/// Listings of everything read. Options without a vendorItemId are not listed yet
/// and get no listing (reference coupang §8.2).
[[nodiscard]] Catalogue assemble(const QList<ReadProduct> &products, const Fulfilment &fulfilment);

} // namespace jaego::coupang
