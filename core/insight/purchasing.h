// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/level.h"
#include "domain/product.h"
#include "domain/run.h"
#include "domain/stockbook.h"

#include <optional>

namespace jaego {

/// Demand of one product over the last 28 days, from its reservations.
struct Demand {
    double perDay = 0;
    double sigmaPerDay = 0;
};

struct PurchasingRule {
    double serviceZ = 1.645; ///< 95 % of lead times without a stock-out
    int defaultLeadTimeDays = 7;
    int reviewDays = 7;
};

/// How many to order, or nullopt when nothing is needed (domain: purchase proposals):
/// max(MOQ, ceil(demand × (lead + review) + z·σ·√lead − available − on order)), rounded up
/// to the pack; without history, up to half the overstock limit.
[[nodiscard]] std::optional<Units> proposalFor(const Product &product, Units available, Units onOrder,
                                               const std::optional<Demand> &demand,
                                               const LevelThresholds &limits, const PurchasingRule &rule);

/// Proposals for every product at low or below, without demand history.
[[nodiscard]] QList<ProposalReport> proposalsOf(const StockBook &book, const LevelThresholds &defaults,
                                                const PurchasingRule &rule);

} // namespace jaego
