// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/bookkeeper.h"
#include "sync/synccontext.h"

namespace jaego {

/// What one channel gave in a pass.
struct CollectedChannel {
    ChannelId channel = ChannelId::Coupang;
    SourceReport report;
    QSet<QString> read; ///< external ids whose quantity is of now
    QSet<QString> known; ///< not asked for; their last value is younger than the greatest age
    int leftOut = 0; ///< not asked for, and too old to stand in for a read
    QList<Finding> findings;
};

struct Collected {
    QList<CollectedChannel> channels;
    SourceReport warehouse;
    std::optional<ReportedError> warehouseError; ///< ERR-INV-004: nothing may be written
    QList<Finding> findings;
};

/// STEP-INV-001: reads the warehouse and all channels side by side into the book.
/// A channel that fails is skipped; its listings keep their last known values and ages.
class Collector {
public:
    using Progress = std::function<void(const SourceProgress &)>;

    Collector(SyncContext *context, Bookkeeper *keeper, Progress progress);

    /// `sparing`: see RunOrder; it says nothing where a scope is given.
    Task<Collected> collect(QSet<Sku> scope, bool sparing, std::stop_token stop);

private:
    Task<> readWarehouse(QSet<Sku> scope, Collected *out, std::stop_source *channelsStop,
                         std::stop_token stop);
    Task<> readChannel(Channel *channel, QSet<Sku> scope, bool sparing, CollectedChannel *out,
                       std::stop_token stop);
    QStringList mostPressing(Channel *channel, const QStringList &wanted, CollectedChannel *out) const;
    Task<std::optional<Error>> readCatalogue(Channel *channel, CollectedChannel *out, std::stop_token stop);
    [[nodiscard]] bool allGoneAtOnce(ChannelId channel, const StockReading &reading, qsizetype asked) const;
    Task<std::optional<Error>> readListings(Channel *channel, QStringList ids, bool whole,
                                            CollectedChannel *out, std::stop_token stop);
    void report(CollectedChannel *out, const std::optional<Error> &error, qsizetype wanted);
    [[nodiscard]] bool needsCatalogue(Channel *channel, const QSet<Sku> &scope, const QStringList &ids) const;
    [[nodiscard]] qint64 oldestAgeMs(ChannelId channel, const QSet<QString> &read) const;

    SyncContext *m_context;
    Bookkeeper *m_keeper;
    Progress m_progress;
};

/// A person's words for an error of a source: what failed, and the channel's own words.
[[nodiscard]] QString wordsFor(const QString &source, const Error &error);

} // namespace jaego
