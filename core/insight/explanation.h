// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/explanation.h"
#include "domain/orderbook.h"
#include "domain/stockbook.h"

namespace jaego {

/// Why a product's numbers are what they are now; `orders` may be null where no orders are looked
/// at. Of an unknown product nothing but its name is filled in.
[[nodiscard]] Explanation explain(const StockBook &book, const OrderBook *orders, const Sku &sku);

} // namespace jaego
