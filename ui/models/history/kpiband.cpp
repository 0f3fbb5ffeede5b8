// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/history/kpiband.h"

#include "domain/run.h"

#include <cmath>

namespace jaego {

KpiLimits limitsOf(Kpi kpi)
{
    switch (kpi) {
    case Kpi::Accuracy:
        return { 0.99, 0.97, true };
    case Kpi::Duration:
        return { static_cast<double>(budgets::runMs), 3.0 * 60'000, false };
    case Kpi::Stockout:
        return { 0.02, 0.05, false };
    case Kpi::ApiSuccess:
        return { 0.99, 0.95, true };
    }
    return {};
}

Band bandOf(Kpi kpi, std::optional<double> value)
{
    if (!value || !std::isfinite(*value))
        return Band::NoData;
    const KpiLimits limits = limitsOf(kpi);
    if (limits.higherIsBetter) {
        if (*value >= limits.target)
            return Band::Good;
        return *value < limits.alert ? Band::Alert : Band::Caution;
    }
    if (*value < limits.target)
        return Band::Good;
    return *value > limits.alert ? Band::Alert : Band::Caution;
}

} // namespace jaego
