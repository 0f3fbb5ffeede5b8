// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stockbook.h"

namespace jaego {

/// A listing that code alone cannot link.
struct Unlinked {
    Listing listing;
    QString reason; ///< for a person
    QList<Sku> candidates; ///< products it might be
};

struct AutoMapping {
    QList<Mapping> linked;
    QList<Unlinked> rest; ///< for a person
    int alreadyMapped = 0;
};

/// Links listings to products by seller code: only where the code is exactly a product's
/// and stands on one listing of that channel. Links that exist are left alone.
[[nodiscard]] AutoMapping autoMap(const StockBook &book);

} // namespace jaego
