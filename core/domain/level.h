// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/units.h"
#include "domain/product.h"

namespace jaego {

/// How much there is of a product, on available. Edges as in the workflow:
/// critical <= 5, low <= 10, overstock >= 100.
enum class Level : quint8 { StockOut, Critical, Low, Normal, Overstock };

struct LevelThresholds {
    Units critical{ 5 };
    Units low{ 10 };
    Units overstock{ 100 };
    bool operator==(const LevelThresholds &) const = default;
};

/// The settings' thresholds with the product's own in front.
[[nodiscard]] LevelThresholds thresholdsFor(const Product &product, const LevelThresholds &defaults);
[[nodiscard]] Level levelOf(Units available, const LevelThresholds &thresholds);

} // namespace jaego
