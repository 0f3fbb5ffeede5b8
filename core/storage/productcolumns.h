// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/product.h"
#include "storage/query.h"

namespace jaego::sql {

/// sku, name, barcode, safety_stock, critical, low, overstock, lead_time_days, moq, pack_size, supplier: in
/// this order.
[[nodiscard]] inline Product readProduct(Query &query)
{
    Product product;
    product.sku = query.text();
    product.name = query.text();
    product.barcode = query.text();
    product.safetyStock = query.maybeUnits();
    product.critical = query.maybeUnits();
    product.low = query.maybeUnits();
    product.overstock = query.maybeUnits();
    product.leadTimeDays = query.maybeInteger();
    product.moq = query.maybeUnits();
    product.packSize = query.maybeUnits();
    product.supplier = query.text();
    return product;
}

} // namespace jaego::sql
