// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orderbook.h"
#include "domain/stockbook.h"

#include <QSet>

#include <vector>

namespace jaego {

/// Why a listing is read one by one, the most pressing reason first (domain: Freshness).
enum class ReadReason : quint8 {
    NeverRead,
    Doubtful, ///< a write was sent, and the channel has not said that it took it
    Touched, ///< written or sold, and not read since; or it fell, and no order says why
    Overdue, ///< about to pass the greatest age
    Risk, ///< due by risk × age
    Spare, ///< not due; read where calls are left over
};

struct FreshRule {
    qint64 maxAgeMs = 6LL * 3600 * 1000; ///< every listing is read at least once within it
    /// What reading the whole channel once takes at the rate that may be spent on it: a large
    /// one has to begin earlier to be through in time.
    qint64 wholeMs = 0;
};

/// How many times as often as the calmest listing this one is read, 1 … 24:
///
///     risk = 1 + 23 × daily ÷ (daily + target)      daily = demand ÷ 28 + ½
///
/// The fraction is the share that a day's sales take of what the listing may still sell, so
/// it grows with the demand and as the goods run out. Half a unit a day is taken for what
/// never sold: it may sell next. A target of 0 (nothing to oversell) and none are calm.
/// `demand`: units of it ordered in the last 28 days.
[[nodiscard]] double riskOf(std::optional<Units> target, double demand);

/// The age at which a calm listing is due: three quarters of the greatest age, or as much
/// earlier as a large channel needs. A listing is due at this age ÷ its risk: with six
/// hours, the calmest at 4 h 30, the riskiest at 11 minutes.
[[nodiscard]] qint64 calmAgeMs(const FreshRule &rule);

struct DueRead {
    int listing = -1; ///< its index in the book
    ReadReason reason = ReadReason::Spare;
    double urgency = 0; ///< age × risk ÷ calm age; due from 1
};

struct ReadQuery {
    ChannelId channel = ChannelId::Coupang;
    QDateTime now; ///< UTC
    FreshRule rule;
    const std::vector<double> *demand = nullptr; ///< by listing index, see demandOf(); nullptr: none
    const QSet<int> *resting = nullptr; ///< asked in vain a moment ago: left out
    qsizetype most = 0;
    bool onlyDue = true; ///< false: `most` is filled up with what is not due
    bool unknownAlways = false; ///< never read and doubtful ones whatever `most` says
};

struct ReadChoice {
    std::vector<DueRead> reads; ///< in the order in which they are to be read
    int readable = 0; ///< linked listings of the channel that can be read at all
};

/// Which listings of a channel to read next. Pure, one pass over the book: 100,000 listings
/// are a few milliseconds.
[[nodiscard]] ReadChoice chooseReads(const StockBook &book, const ReadQuery &query);

/// Units ordered since `since`, by listing index.
[[nodiscard]] std::vector<double> demandOf(const StockBook &book, const OrderBook &orders,
                                           const QDateTime &since);

} // namespace jaego
