// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listing.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <optional>

namespace jaego {

/// "Do not touch": a person asks that nothing is written to a listing, or to any listing of a
/// product, until a date or until it is lifted. Reading and showing go on.
struct Hold {
    QString id; ///< ULID
    std::optional<ListingKey> listing; ///< this one …
    Sku sku; ///< … or, without one, every listing that sells this product
    QString reason;
    QString who;
    QDateTime since; ///< UTC
    QDateTime until; ///< UTC; invalid: until it is lifted
    /// With a number it is a ceiling instead: the listing follows the warehouse as ever, and shows no
    /// more than so many, less what was ordered of it on any channel from `atMostFrom` on.
    std::optional<Units> atMost;
    QDateTime atMostFrom; ///< UTC

    [[nodiscard]] bool isCeiling() const { return atMost.has_value() && listing.has_value(); }
    [[nodiscard]] bool isOverAt(const QDateTime &time) const { return until.isValid() && until <= time; }
    bool operator==(const Hold &) const = default;
};

} // namespace jaego

Q_DECLARE_METATYPE(jaego::Hold)
