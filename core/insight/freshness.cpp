// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/freshness.h"

#include <algorithm>

namespace jaego {

Freshness freshnessOf(const QList<SeenListing> &listings, const QDateTime &now, qint64 maxAgeMs)
{
    Freshness result;
    if (listings.isEmpty())
        return result;
    qsizetype fresh = 0;
    double demand = 0;
    double staleDemand = 0;
    for (const SeenListing &listing : listings) {
        const double weight = 1.0 + std::max(0.0, listing.demand);
        demand += weight;
        // A clock set back makes ages negative: that is fresh, not a reason for a wrong figure.
        const qint64 age =
            listing.seenAt.isValid() ? std::max<qint64>(0, listing.seenAt.msecsTo(now)) : maxAgeMs + 1;
        if (age <= maxAgeMs)
            ++fresh;
        else
            staleDemand += weight;
        if (listing.seenAt.isValid())
            result.oldestSeconds = std::max(result.oldestSeconds.value_or(0), age / 1000);
    }
    result.coverage = static_cast<double>(fresh) / static_cast<double>(listings.size());
    result.demandWeightedStale = staleDemand / demand;
    return result;
}

QHash<ListingKey, double> unitsOrderedSince(const QList<OrderLine> &lines, const QDateTime &since)
{
    QHash<ListingKey, double> units;
    for (const OrderLine &line : lines) {
        const QDateTime at = line.orderedAt.isValid() ? line.orderedAt : line.changedAt;
        if (line.state == OrderLineState::Cancelled || line.soldOn || line.quantity <= 0
            || (at.isValid() && at < since))
            continue;
        units[line.listing] += static_cast<double>(line.quantity);
    }
    return units;
}

} // namespace jaego
