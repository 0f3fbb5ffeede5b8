// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/units.h"

#include <QList>
#include <QString>

#include <optional>

namespace jaego {

/// The warehouse's own code: opaque, case-sensitive (`85123A` is not `85123a`).
using Sku = QString;

/// The smallest thing the warehouse counts. Optional fields fall back to the
/// thresholds and policy of the settings.
struct Product {
    Sku sku;
    QString name;
    QString barcode;
    std::optional<Units> safetyStock;
    std::optional<Units> critical;
    std::optional<Units> low;
    std::optional<Units> overstock;
    std::optional<int> leadTimeDays;
    std::optional<Units> moq; ///< smallest order at the supplier
    std::optional<Units> packSize;
    QString supplier;

    bool operator==(const Product &) const = default;
};

} // namespace jaego
