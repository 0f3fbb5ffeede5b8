// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orderbook.h"
#include "domain/run.h"
#include "domain/stockbook.h"
#include "domain/undo.h"

namespace jaego {

/// What taking a run back comes to now: each listing's old number, less what was ordered since,
/// and never more than there is. What changes comes first, what shows too much before the rest.
[[nodiscard]] UndoPlan planUndo(const StockBook &book, const OrderBook *orders, const RunReport &run);

} // namespace jaego
