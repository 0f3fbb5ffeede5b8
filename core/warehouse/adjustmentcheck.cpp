// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "warehouse/adjustmentcheck.h"

#include "base/text.h"

namespace jaego {

std::optional<Error> malformed(const WarehouseAdjustment &adjustment)
{
    const QString where = QStringLiteral("warehouse.adjust");
    if (adjustment.id.isEmpty() || adjustment.sku.isEmpty())
        return Error(Error::Kind::Rejected, where, Text::tr("an adjustment needs an id and a product"));
    if (adjustment.delta.has_value() == adjustment.setTo.has_value())
        return Error(Error::Kind::Rejected, where,
                     Text::tr("an adjustment either adds a difference or sets a quantity"));
    if (adjustment.setTo && *adjustment.setTo < Units(0))
        return Error(Error::Kind::Rejected, where, Text::tr("the quantity would be below zero"));
    return std::nullopt;
}

} // namespace jaego
