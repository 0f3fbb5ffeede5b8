// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"
#include "domain/level.h"
#include "domain/orderbook.h"
#include "domain/runstatus.h"
#include "domain/stockbook.h"
#include "insight/purchasing.h"
#include "net/retry.h"
#include "storage/store.h"
#include "sync/calltally.h"
#include "sync/planner.h"
#include "warehouse/warehouse.h"

#include <QRandomGenerator>

#include <functional>

namespace jaego {

class FeedReader;

struct SyncSettings {
    LevelThresholds thresholds;
    GuardLimits guards;
    PurchasingRule purchasing;
    int writeTries = 5; ///< per listing (domain: One run)
    int passes = 3; ///< the first and two through RETRY
    qint64 catalogueMaxAgeMs = 24LL * 3600 * 1000; ///< where the catalogue is not the stock read
    qint64 maxAgeMs = 6LL * 3600 * 1000; ///< every listing is read at least once within it
    qint64 countMaxAgeMs = 5'000; ///< a count older than this is read again before it is written from
    Units readBackUpTo{ 2 }; ///< a lowering to no more than this is read back at once
    qint64 feedMaxAgeMs =
        5'000; ///< before a write its channel's order feed is no older (domain: Freshness 4)
    qint64 feedLagMs = 6'000; ///< an order may take so long to show in its channel's feed
    RetryLimits writeRetry{ 5, 500, 30'000 };
};

/// What a run works with. Everything lives on the engine's thread and outlives the run.
struct SyncContext {
    Scheduler *scheduler = nullptr;
    StockBook *book = nullptr;
    Store *store = nullptr;
    Warehouse *warehouse = nullptr;
    const OrderBook *orders = nullptr; ///< what sold lately decides what is read first; may be none
    QList<Channel *> channels; ///< enabled ones
    QList<ChannelId> disabled;
    CallTally *tally = nullptr;
    FeedReader *feeds = nullptr; ///< null: no orders are looked at
    SyncSettings settings;
    /// In [0, 1): the jitter of waits. A simulation that has to repeat itself gives its own.
    std::function<double()> random01 = [] { return QRandomGenerator::global()->generateDouble(); };
    /// What sold lately and what is on order, asked when proposals are computed; empty: nothing is known.
    std::function<PurchasingFacts()> purchasingFacts;
    /// Told of what a run raised, in the transaction that stores it; may set the records' states.
    std::function<Status(QList<AlertRecord> *)> raised;
    std::function<void(const RunStatus &)> progress; ///< called often; the listener thins it out
};

/// What is asked of a run.
struct RunOrder {
    QString runId;
    QString trigger;
    QSet<Sku> scope; ///< empty: everything
    bool dryRun = false;
    /// Where a channel has per-item reads only, a whole run reads as many as its step has time for;
    /// known values stand in for the rest. The sweep between the runs reads those.
    bool sparing = false;
    QSet<ListingKey> approved; ///< let through a guard by a person
    QSet<ListingKey> left; ///< held, and not decided on yet: not written, whatever else is
    std::optional<AdjustmentReport> adjustment;
};

} // namespace jaego
