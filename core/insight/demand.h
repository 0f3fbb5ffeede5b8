// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orderbook.h"
#include "domain/proposalbasis.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <vector>

namespace jaego {

/// What was sold of a product on each of the days that are known, the oldest first.
struct DemandHistory {
    std::vector<double> daily; ///< units ≥ 0; empty: nothing is known
    bool operator==(const DemandHistory &) const = default;
};

/// The numbers the model is chosen by.
struct DemandShape {
    int days = 0;
    int sellingDays = 0;
    double perDay = 0;
    double sigmaPerDay = 0; ///< of a sample: n − 1
    double interval = 0; ///< days per day with sales (ADI); 0: nothing was sold
    double sizeMean = 0; ///< units on a day with sales
    double sizeCv2 = 0; ///< squared coefficient of variation of those
    DemandClass kind = DemandClass::Unknown;
};

inline constexpr double kIntermittentFrom = 1.32; ///< average days between days with sales
inline constexpr double kLumpyFrom = 0.49; ///< CV² of what such a day sells
/// With fewer days nobody knows how much a product's sales spread.
inline constexpr int kSpreadKnownDays = 7;
/// Up to so many days with sales, the history is too short to draw days from.
inline constexpr int kFewSellingDays = 4;

[[nodiscard]] DemandShape shapeOf(const DemandHistory &history);
/// Which model the safety is taken from.
[[nodiscard]] DemandModel modelFor(const DemandShape &shape);

/// Units that are enough over `days` days in `service` (0..1) of all cases, by the model; never
/// below the mean. Deterministic: the same history always gives the same number.
[[nodiscard]] double enoughFor(const DemandHistory &history, const DemandShape &shape, DemandModel model,
                               int days, double service);

/// The standard normal quantile of a probability in (0, 1).
[[nodiscard]] double normalQuantile(double probability);

/// Units of each of these products sold in the last `days` times 24 hours before `now`, by day, as far
/// as orders are known; cancelled lines do not count, sets count their units, kits their parts. Every
/// product gets a history: zeros where nothing was sold. Empty ones where no order is known at all.
[[nodiscard]] QHash<Sku, DemandHistory> demandHistories(const OrderBook &orders, const QSet<Sku> &skus,
                                                        const QDateTime &now, int days);

} // namespace jaego
