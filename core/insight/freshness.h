// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order.h"

#include <QDateTime>
#include <QHash>
#include <QList>

#include <optional>

namespace jaego {

/// One mapped, writable listing: when its channel last told or acknowledged its number.
struct SeenListing {
    QDateTime seenAt; ///< UTC; invalid: never
    double demand = 0; ///< units of it ordered lately; ≥ 0
};

/// How old the knowledge is that the program acts on (domain: Freshness).
struct Freshness {
    std::optional<double> coverage; ///< share of the listings seen within the greatest age; none: no listing
    std::optional<qint64> oldestSeconds; ///< of those ever seen
    std::optional<double> demandWeightedStale; ///< share of the demand on listings not seen within that age
};

/// A listing without a recorded sale still weighs one unit: what was never sold may be
/// sold next, and a shop without orders yet has a figure too.
[[nodiscard]] Freshness freshnessOf(const QList<SeenListing> &listings, const QDateTime &now,
                                    qint64 maxAgeMs);

/// Sales older than this say little about what may be sold next.
inline constexpr int kDemandDays = 28;

/// Units of each listing ordered since `since` and not cancelled. An order that came from
/// another channel of ours is that channel's.
[[nodiscard]] QHash<ListingKey, double> unitsOrderedSince(const QList<OrderLine> &lines,
                                                          const QDateTime &since);

} // namespace jaego
