// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/purchasing.h"

#include <algorithm>
#include <cmath>

namespace jaego {

std::optional<Units> proposalFor(const Product &product, Units available, Units onOrder,
                                 const std::optional<Demand> &demand, const LevelThresholds &limits,
                                 const PurchasingRule &rule)
{
    const double have = static_cast<double>((available + onOrder).value());
    double need = 0;
    if (demand) {
        const double lead = product.leadTimeDays.value_or(rule.defaultLeadTimeDays);
        need = demand->perDay * (lead + rule.reviewDays)
            + rule.serviceZ * demand->sigmaPerDay * std::sqrt(lead) - have;
    } else {
        need = static_cast<double>(limits.overstock.value()) / 2.0 - have;
    }
    if (need <= 0)
        return std::nullopt;
    const qint64 moq = product.moq.value_or(Units(1)).value();
    const qint64 pack = std::max<qint64>(1, product.packSize.value_or(Units(1)).value());
    const qint64 wanted = std::max(moq, static_cast<qint64>(std::ceil(need)));
    return Units((wanted + pack - 1) / pack * pack);
}

QList<ProposalReport> proposalsOf(const StockBook &book, const LevelThresholds &defaults,
                                  const PurchasingRule &rule)
{
    QList<ProposalReport> proposals;
    for (int i = 0; i < book.productCount(); ++i) {
        const ProductState &state = book.product(i);
        if (!state.counted || state.listings.empty())
            continue;
        const LevelThresholds limits = thresholdsFor(state.product, defaults);
        const Level level = levelOf(state.available(), limits);
        if (level != Level::StockOut && level != Level::Critical && level != Level::Low)
            continue;
        if (const auto quantity =
                proposalFor(state.product, state.available(), Units(0), std::nullopt, limits, rule))
            proposals.append({ state.product.sku, *quantity });
    }
    return proposals;
}

} // namespace jaego
