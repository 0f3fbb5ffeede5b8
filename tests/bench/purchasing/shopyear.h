// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "insight/purchasing.h"

#include <array>
#include <functional>
#include <vector>

namespace jaego::bench {

/// What customers wanted of one product, a number a day.
struct ProductYear {
    Sku sku;
    std::vector<double> wanted;
};

[[nodiscard]] Result<std::vector<ProductYear>> readYear(const QString &csvGz);

struct YearOptions {
    int firstDay = 28; ///< of the simulation: the days before are history
    int measuredFrom = 112; ///< what stood on the shelf at the start has sold by then
    int leadDays = 7;
    int everyDays = 1; ///< between two looks
    LevelThresholds limits;
};

/// How many to order now, 0: none. Sees what a shop sees: what it has, what is on order, what it sold.
using Policy = std::function<qint64(Units available, Units onOrder, const DemandHistory &sold)>;

/// Units, and days of one product.
struct YearSums {
    double wanted = 0;
    double sold = 0;
    double held = 0; ///< at the end of each day
    double days = 0;
    double inStock = 0; ///< days that ended with something to sell
    int products = 0;

    void add(const YearSums &other);
    [[nodiscard]] double fill() const { return wanted > 0 ? sold / wanted : 1; }
    [[nodiscard]] double available() const { return days > 0 ? inStock / days : 1; }
    [[nodiscard]] double heldADay() const { return days > 0 ? held / days * products : 0; }
};

/// By class of the product (DemandClass), of the months before the measured ones.
using YearResult = std::array<YearSums, 5>;

[[nodiscard]] YearSums total(const YearResult &result);
/// Day by day: what was ordered comes in, customers buy what there is, in the evening the shelf is
/// looked at. Whoever finds nothing buys nowhere, and nobody learns of it.
[[nodiscard]] YearResult liveThrough(const std::vector<ProductYear> &year, const YearOptions &options,
                                     const Policy &policy);

} // namespace jaego::bench
