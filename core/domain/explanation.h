// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/level.h"
#include "domain/order.h"

#include <QList>
#include <QMetaType>

#include <optional>

namespace jaego {

/// Why one listing should show what it should show.
struct ListingExplanation {
    ListingKey listing;
    QString title;
    std::optional<Units> target; ///< empty: nothing may be said
    std::optional<Units> published;
    QDateTime observedAt;
    Sku scarcest; ///< the part that bounds it, of a kit
    int unitsPerSale = 1; ///< of that part
    Units sellable; ///< units of that part that may be shown, before the set size
    std::optional<Units> ceiling; ///< a person lets it show no more than that
    Units maximum; ///< the channel takes no larger number
    bool heldBack = false; ///< its last units are kept for faster channels
    bool onHold = false; ///< a person asked not to touch it
    bool operator==(const ListingExplanation &) const = default;
};

/// An order line and the units of the product that it keeps from being sold again.
struct ReservingOrder {
    OrderLine line;
    qint64 units = 0;
    bool operator==(const ReservingOrder &) const = default;
};

/// Why a number is what it is now: on hand − reserved − safety stock, times the share, by the set.
struct Explanation {
    Sku sku;
    bool counted = false;
    QDateTime countedAt;
    Units onHand;
    Units reserved; ///< by the warehouse's own word
    Units ordered; ///< in orders that the warehouse has not heard of
    Units available;
    Units safetyStock;
    Units unexplained; ///< missing on some channel with no order to say why
    int sharePercent = 100;
    QList<ReservingOrder> orders; ///< behind `ordered`, the oldest first
    QList<ListingExplanation> listings;
    LevelThresholds thresholds; ///< the product's own, or everybody's
    qint64 sold = 0; ///< units in orders of the last `soldDays`
    double soldDays = 0; ///< as far as orders are known, at most 28; 0: none is known
    [[nodiscard]] double soldPerDay() const
    {
        return soldDays > 0 ? static_cast<double>(sold) / soldDays : 0;
    }
    bool operator==(const Explanation &) const = default;
};

} // namespace jaego

Q_DECLARE_METATYPE(jaego::Explanation)
