// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/level.h"

namespace jaego {

LevelThresholds thresholdsFor(const Product &product, const LevelThresholds &defaults)
{
    return { product.critical.value_or(defaults.critical), product.low.value_or(defaults.low),
             product.overstock.value_or(defaults.overstock) };
}

Level levelOf(Units available, const LevelThresholds &thresholds)
{
    if (available <= Units(0))
        return Level::StockOut;
    if (available <= thresholds.critical)
        return Level::Critical;
    if (available <= thresholds.low)
        return Level::Low;
    if (available >= thresholds.overstock)
        return Level::Overstock;
    return Level::Normal;
}

} // namespace jaego
