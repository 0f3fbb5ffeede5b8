// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/plancost.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace jaego {

namespace {

/// Those that share calls: looked at together, written together.
struct Group {
    int listings = 0;
    int looks = 0; ///< before a raise, where the write itself does not look
    int looksBack = 0;
    bool looksBeforeWriting = false;
};

int callsFor(int listings, int most)
{
    return (listings + most - 1) / most;
}

} // namespace

QList<PlanCost> costOf(const StockBook &book, const std::vector<Intent> &intents,
                       const QList<Channel *> &channels, Units readBackUpTo)
{
    QList<PlanCost> costs;
    for (Channel *channel : channels) {
        QHash<QString, Group> groups;
        PlanCost cost;
        cost.channel = channel->id();
        for (const Intent &intent : intents) {
            if (intent.listing.channel != channel->id())
                continue;
            const QString &id = intent.listing.externalId;
            Group &group = groups[channel->batchKey(id)];
            ++group.listings;
            group.looksBeforeWriting = channel->looksBeforeWriting(id);
            group.looks += intent.raises && !group.looksBeforeWriting ? 1 : 0;
            const auto target = book.target(intent.listing);
            group.looksBack +=
                target && (*target == Units(0) || (!intent.raises && *target <= readBackUpTo)) ? 1 : 0;
            ++cost.listings;
        }
        if (cost.listings == 0)
            continue;
        const int most = std::max(1, channel->maxBatch());
        for (const Group &group : std::as_const(groups)) {
            const int writes = callsFor(group.listings, most);
            cost.calls += writes * (group.looksBeforeWriting ? 2 : 1);
            cost.calls += callsFor(group.looks, most) + callsFor(group.looksBack, most);
        }
        const double rate = channel->lane()->status().callsPerSecond;
        cost.milliseconds = rate > 0 ? static_cast<qint64>(std::ceil(1000.0 * cost.calls / rate)) : 0;
        costs.append(cost);
    }
    return costs;
}

} // namespace jaego
