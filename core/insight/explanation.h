// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/explanation.h"
#include "domain/level.h"
#include "domain/orderbook.h"
#include "domain/stockbook.h"

namespace jaego {

/// Why a product's numbers are what they are now; `orders` may be null where no orders are looked
/// at. Of an unknown product nothing but its name is filled in. Sales are those of the 28 days before
/// `now` (UTC), or of the time that orders are known for.
[[nodiscard]] Explanation explain(const StockBook &book, const OrderBook *orders, const Sku &sku,
                                  const LevelThresholds &defaults, const QDateTime &now);

} // namespace jaego
