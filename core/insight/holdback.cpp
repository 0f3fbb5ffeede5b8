// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/holdback.h"

#include <algorithm>
#include <cmath>

namespace jaego {

namespace {

constexpr double kDayMs = 24.0 * 3600 * 1000;

/// P(N < units) of a Poisson variable.
double fewerThan(int units, double mean)
{
    double term = std::exp(-mean);
    double sum = 0;
    for (int n = 0; n < units; ++n) {
        sum += term;
        term *= mean / (n + 1);
    }
    return std::min(1.0, sum);
}

} // namespace

int holdBackUnits(double othersDaily, const HoldBackRule &rule)
{
    if (!(othersDaily > 0))
        return 0;
    const double blind = othersDaily * static_cast<double>(rule.blindMs) / kDayMs;
    const double horizon = othersDaily * rule.horizonDays;
    int hidden = 0;
    while (hidden < rule.most) {
        const int left = hidden + 1;
        if (rule.doubleSaleCost * (1 - fewerThan(left, blind)) <= fewerThan(left, horizon))
            break;
        hidden = left;
    }
    return hidden;
}

QHash<int, Units> holdBacks(const StockBook &book, const std::vector<double> &demand, double days,
                            const HoldBackRule &rule)
{
    QHash<int, Units> hidden;
    if (!(days > 0))
        return hidden;
    for (int i = 0; i < book.productCount(); ++i) {
        const ProductState &product = book.product(i);
        if (product.listings.size() < 2)
            continue;
        double all = 0;
        double most = 0;
        int fastest = -1;
        const auto daily = [&](int index) {
            const ListingState &listing = book.listing(index);
            const auto at = static_cast<size_t>(index);
            if (at >= demand.size() || listing.parts.size() != 1)
                return 0.0;
            return demand[at] * listing.parts[0].unitsPerSale / days;
        };
        for (const int index : product.listings) {
            const double units = daily(index);
            all += units;
            if (fastest < 0 || units > most) {
                fastest = index;
                most = units;
            }
        }
        if (!(all > 0))
            continue;
        for (const int index : product.listings) {
            const ListingState &listing = book.listing(index);
            if (index == fastest || listing.parts.size() != 1
                || listing.info.key.channel == book.listing(fastest).info.key.channel)
                continue;
            if (const int units = holdBackUnits(all - daily(index), rule); units > 0)
                hidden.insert(index, Units(units));
        }
    }
    return hidden;
}

} // namespace jaego
