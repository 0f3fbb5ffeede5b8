// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <array>
#include <optional>

namespace jaego {

enum class Kpi : quint8 { Accuracy, Duration, Stockout, ApiSuccess };
inline constexpr std::array<Kpi, 4> kKpis{ Kpi::Accuracy, Kpi::Duration, Kpi::Stockout, Kpi::ApiSuccess };

/// How a value stands against its target and its alert limit.
enum class Band : quint8 { NoData, Good, Caution, Alert };

struct KpiLimits {
    double target = 0; ///< ratios 0..1, the duration in milliseconds
    double alert = 0;
    bool higherIsBetter = true;
};

[[nodiscard]] KpiLimits limitsOf(Kpi kpi);

/// Accuracy and API success: good from the target on, alert below the limit.
/// Duration and stock-out rate: good below the target, alert above the limit.
[[nodiscard]] Band bandOf(Kpi kpi, std::optional<double> value);

} // namespace jaego
