// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/level.h"
#include "domain/product.h"
#include "domain/run.h"
#include "domain/stockbook.h"
#include "insight/demand.h"

#include <QHash>

#include <optional>

namespace jaego {

struct PurchasingRule {
    double servicePercent = 95; ///< lead times without a stock-out, of a hundred; 50 to 99.9
    int defaultLeadTimeDays = 7;
    int reviewDays = 7;
};

/// How many to order, with the sum behind it, or nullopt when nothing is needed (domain: purchase
/// proposals): max(MOQ, ceil(demand × (lead + review) + safety − available − on order)), rounded up
/// to the pack. The safety is z·σ·√lead where a product sells steadily; where it sells seldom or
/// unevenly that is wrong, and it is the quantile of what a lead time may sell, over its mean.
///
/// - Without history, up to half the overstock limit; nothing when it stood there to be bought
///   through all of the days that are looked at, and nobody did.
/// - With goods on order, only when they will not last until what is ordered now would come.
[[nodiscard]] std::optional<ProposalBasis> proposalFor(const Product &product, Units available, Units onOrder,
                                                       const DemandHistory &history,
                                                       const LevelThresholds &limits,
                                                       const PurchasingRule &rule);

/// What a proposal looks at, beside the book.
struct PurchasingFacts {
    QHash<Sku, DemandHistory> demand; ///< a product that is missing has none
    QHash<Sku, Units> onOrder; ///< ordered, and not in yet
};

/// Products of which a proposal is thought about: counted, listed, and low or below.
[[nodiscard]] QSet<Sku> runningLow(const StockBook &book, const LevelThresholds &defaults);
[[nodiscard]] QList<ProposalReport> proposalsOf(const StockBook &book, const LevelThresholds &defaults,
                                                const PurchasingRule &rule, const PurchasingFacts &facts);

} // namespace jaego
