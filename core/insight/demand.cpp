// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/demand.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace jaego {

namespace {

constexpr double kDayMs = 24.0 * 3600 * 1000;
constexpr int kDraws = 2'000;
constexpr quint32 kSeed = 20'110'321; ///< any: what counts is that it never changes
constexpr double kMostEvents = 700; ///< e^-700 is still a number

/// The smallest n with P(N ≤ n) ≥ service, N of a Poisson variable.
double poissonQuantile(double mean, double service)
{
    if (mean <= 0)
        return 0;
    if (mean > kMostEvents)
        return std::ceil(mean + normalQuantile(service) * std::sqrt(mean));
    double term = std::exp(-mean);
    double sum = term;
    double n = 0;
    while (sum < service && term > 0) {
        n += 1;
        term *= mean / n;
        sum += term;
    }
    return n;
}

/// `days` days drawn from the history again and again; what was enough in that share of the draws.
double bootstrapQuantile(const std::vector<double> &daily, int days, double service)
{
    std::mt19937 random(kSeed); // its distributions are not the same on every machine: taken modulo
    std::vector<double> sums(kDraws, 0.0);
    for (double &sum : sums) {
        for (int day = 0; day < days; ++day)
            sum += daily[random() % daily.size()];
    }
    const auto at =
        std::min<std::ptrdiff_t>(kDraws - 1, static_cast<std::ptrdiff_t>(std::ceil(service * kDraws)) - 1);
    std::nth_element(sums.begin(), sums.begin() + at, sums.end());
    return sums[static_cast<size_t>(at)];
}

} // namespace

double normalQuantile(double probability)
{
    // Bisection on erfc: exact enough, and nothing to get wrong in a table of coefficients.
    double low = -8;
    double high = 8;
    for (int i = 0; i < 60; ++i) {
        const double middle = (low + high) / 2;
        (0.5 * std::erfc(-middle / std::sqrt(2.0)) < probability ? low : high) = middle;
    }
    return (low + high) / 2;
}

DemandShape shapeOf(const DemandHistory &history)
{
    DemandShape shape;
    shape.days = static_cast<int>(history.daily.size());
    if (shape.days == 0)
        return shape;
    double sum = 0;
    for (const double units : history.daily) {
        sum += units;
        if (units > 0)
            ++shape.sellingDays;
    }
    shape.perDay = sum / shape.days;
    double squares = 0;
    double sizeSquares = 0;
    shape.sizeMean = shape.sellingDays > 0 ? sum / shape.sellingDays : 0;
    for (const double units : history.daily) {
        squares += (units - shape.perDay) * (units - shape.perDay);
        if (units > 0)
            sizeSquares += (units - shape.sizeMean) * (units - shape.sizeMean);
    }
    if (shape.days > 1)
        shape.sigmaPerDay = std::sqrt(squares / (shape.days - 1));
    if (shape.sellingDays == 0)
        return shape;
    shape.interval = static_cast<double>(shape.days) / shape.sellingDays;
    if (shape.sellingDays > 1)
        shape.sizeCv2 = sizeSquares / (shape.sellingDays - 1) / (shape.sizeMean * shape.sizeMean);
    const bool rare = shape.interval > kIntermittentFrom;
    const bool uneven = shape.sizeCv2 > kLumpyFrom;
    if (rare)
        shape.kind = uneven ? DemandClass::Lumpy : DemandClass::Intermittent;
    else
        shape.kind = uneven ? DemandClass::Erratic : DemandClass::Smooth;
    return shape;
}

DemandModel modelFor(const DemandShape &shape)
{
    if (shape.sellingDays == 0)
        return DemandModel::NoHistory;
    if (shape.days < kSpreadKnownDays || shape.sellingDays <= kFewSellingDays)
        return DemandModel::Poisson;
    switch (shape.kind) {
    case DemandClass::Smooth:
        return DemandModel::Normal;
    case DemandClass::Intermittent:
        return DemandModel::Poisson;
    default:
        return DemandModel::Empirical;
    }
}

double enoughFor(const DemandHistory &history, const DemandShape &shape, DemandModel model, int days,
                 double service)
{
    const double mean = shape.perDay * days;
    switch (model) {
    case DemandModel::Normal:
        return std::max(mean, mean + normalQuantile(service) * shape.sigmaPerDay * std::sqrt(days));
    case DemandModel::Poisson: {
        // Days with sales come one by one, each sells what such a day has sold on average.
        const double size = std::max(1.0, shape.sizeMean);
        return std::max(mean, size * poissonQuantile(mean / size, service));
    }
    case DemandModel::Empirical:
        return std::max(mean, bootstrapQuantile(history.daily, days, service));
    case DemandModel::NoHistory:
        break;
    }
    return mean;
}

QHash<Sku, DemandHistory> demandHistories(const OrderBook &orders, const QSet<Sku> &skus,
                                          const QDateTime &now, int days)
{
    QHash<Sku, DemandHistory> histories;
    const QDateTime since = orders.knownSince();
    const double knownMs = since.isValid() ? static_cast<double>(since.msecsTo(now)) : -1;
    // A day that has only begun to be known tells too little, unless there is no other.
    const int known = knownMs < 0 ? 0 : std::clamp(static_cast<int>(knownMs / kDayMs), 1, days);
    for (const Sku &sku : skus)
        histories[sku].daily.assign(static_cast<size_t>(known), 0.0);
    if (known == 0)
        return histories;
    for (const Sku &sku : skus) {
        std::vector<double> &daily = histories[sku].daily;
        const QList<OrderBook::Sold> sales = orders.salesOf(sku);
        for (const OrderBook::Sold &sale : sales) {
            const auto ago =
                static_cast<int>(std::max(0.0, static_cast<double>(sale.at.msecsTo(now))) / kDayMs);
            if (ago < known)
                daily[static_cast<size_t>(known - 1 - ago)] += static_cast<double>(sale.units);
        }
    }
    return histories;
}

} // namespace jaego
