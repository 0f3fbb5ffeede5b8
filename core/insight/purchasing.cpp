// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/purchasing.h"

#include "insight/freshness.h"

#include <algorithm>
#include <cmath>

namespace jaego {

namespace {

/// Sums of doubles that should be whole are so again: 9.1 + 0.9 is ten, not ten and a bit.
constexpr double kRoundingError = 1e-9;

qint64 roundedUp(double units)
{
    return static_cast<qint64>(std::ceil(units - kRoundingError));
}

bool isRunningLow(const ProductState &state, const LevelThresholds &limits)
{
    if (!state.counted || state.listings.empty())
        return false;
    const Level level = levelOf(state.available(), limits);
    return level == Level::StockOut || level == Level::Critical || level == Level::Low;
}

/// The supplier's terms.
Units inTerms(const ProposalBasis &basis)
{
    const qint64 pack = basis.pack.value();
    const qint64 wanted = std::max(basis.moq.value(), basis.need.value());
    return Units((wanted + pack - 1) / pack * pack);
}

} // namespace

std::optional<ProposalBasis> proposalFor(const Product &product, Units available, Units onOrder,
                                         const DemandHistory &history, const LevelThresholds &limits,
                                         const PurchasingRule &rule)
{
    const DemandShape shape = shapeOf(history);
    ProposalBasis basis;
    basis.model = modelFor(shape);
    basis.kind = shape.kind;
    basis.perDay = shape.perDay;
    basis.knownDays = shape.days;
    basis.leadDays = std::max(0, product.leadTimeDays.value_or(rule.defaultLeadTimeDays));
    basis.reviewDays = rule.reviewDays;
    basis.servicePercent = static_cast<int>(std::lround(rule.servicePercent));
    basis.available = available;
    basis.onOrder = onOrder;
    basis.moq = std::max(Units(1), product.moq.value_or(Units(1)));
    basis.pack = std::max(Units(1), product.packSize.value_or(Units(1)));
    const double have = static_cast<double>((available + onOrder).value());
    if (basis.model == DemandModel::NoHistory) {
        if (shape.days >= kDemandDays && available > Units(0))
            return std::nullopt; // it was there to be bought all the time
        basis.upTo = Units(limits.overstock.value() / 2);
        basis.need = Units(roundedUp(static_cast<double>(limits.overstock.value()) / 2.0 - have));
    } else {
        const double enough =
            enoughFor(history, shape, basis.model, basis.leadDays, rule.servicePercent / 100.0);
        if (onOrder > Units(0) && have >= enough)
            return std::nullopt;
        const double safety = enough - shape.perDay * basis.leadDays;
        basis.safety = Units(roundedUp(safety));
        basis.need = Units(roundedUp(shape.perDay * (basis.leadDays + basis.reviewDays) + safety - have));
    }
    if (basis.need <= Units(0))
        return std::nullopt;
    basis.quantity = inTerms(basis);
    return basis;
}

QSet<Sku> runningLow(const StockBook &book, const LevelThresholds &defaults)
{
    QSet<Sku> skus;
    for (int i = 0; i < book.productCount(); ++i) {
        const ProductState &state = book.product(i);
        if (isRunningLow(state, thresholdsFor(state.product, defaults)))
            skus.insert(state.product.sku);
    }
    return skus;
}

QList<ProposalReport> proposalsOf(const StockBook &book, const LevelThresholds &defaults,
                                  const PurchasingRule &rule, const PurchasingFacts &facts)
{
    QList<ProposalReport> proposals;
    for (int i = 0; i < book.productCount(); ++i) {
        const ProductState &state = book.product(i);
        const LevelThresholds limits = thresholdsFor(state.product, defaults);
        if (!isRunningLow(state, limits))
            continue;
        const Sku &sku = state.product.sku;
        if (const auto basis = proposalFor(state.product, state.available(), facts.onOrder.value(sku),
                                           facts.demand.value(sku), limits, rule))
            proposals.append({ sku, basis->quantity, *basis });
    }
    return proposals;
}

} // namespace jaego
