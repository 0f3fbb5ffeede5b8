// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stockbook.h"

#include <QHash>

#include <vector>

namespace jaego {

struct HoldBackRule {
    qint64 blindMs = 25'000; ///< from a sale to the other channels showing it
    double horizonDays = 1; ///< until goods come in again, or the day's customers have been served
    double doubleSaleCost = 5; ///< a cancelled order, in sales not made
    int most = 5; ///< units that are ever hidden
};

/// How many last units a slower channel hides (domain: Hold-back). With `a` units left, the
/// others sell N ~ Poisson(their units a day × time) of them:
///
///     hidden while  cost × P(N within the blind window ≥ a)  >  P(N within the horizon < a)
///
/// On the left what showing them risks, on the right the chance that nobody else would buy
/// them, so that hiding loses the sale. `othersDaily`: units a day that other channels sell.
[[nodiscard]] int holdBackUnits(double othersDaily, const HoldBackRule &rule);

/// For every listing that hides any, by its index: units of the product at or below which it
/// shows 0. Of each product the channel that sells most hides nothing. Kits hide nothing.
/// `demand`: units ordered of a listing in the last `days`, by its index.
[[nodiscard]] QHash<int, Units> holdBacks(const StockBook &book, const std::vector<double> &demand,
                                          double days, const HoldBackRule &rule);

} // namespace jaego
