// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stockbook.h"
#include "engine/values.h"

#include <QSet>

namespace jaego {

/// What the rows need beside the book.
struct SnapshotFacts {
    LevelThresholds thresholds;
    QDateTime freshSince; ///< observed later: fresh
    qint64 maxAgeMs = 0; ///< observed longer ago: never fresh; 0: no limit
    QSet<ChannelId> readOneByOne; ///< no run need read all of them: of these the age alone decides
    QSet<ListingKey> held;
    QSet<ListingKey> manual;
};

struct SnapshotCounts {
    int products = 0;
    int mismatches = 0; ///< listings
    int showsMore = 0;
    int unmapped = 0;
    int toDecide = 0; ///< listings for the review place, unlinked ones left out
};

/// Turns the book into numbered rows, and sends only what changed since the last time.
class Snapshotter {
public:
    /// Rows of one partial snapshot at most: a window that takes them stays within a frame or two.
    static constexpr qsizetype kMostRows = 600;

    /// Empty rows (and number 0) when nothing changed. What is beyond kMostRows comes with
    /// the next call: see hasMore(). A complete snapshot is never cut.
    [[nodiscard]] StockSnapshot take(const StockBook &book, const SnapshotFacts &facts, const QDateTime &at,
                                     bool complete);
    [[nodiscard]] bool hasMore() const { return m_more; }
    [[nodiscard]] const SnapshotCounts &counts() const { return m_counts; }

private:
    [[nodiscard]] StockRow rowOf(const StockBook &book, const ProductState &product,
                                 const SnapshotFacts &facts, const QDateTime &at);

    quint64 m_number = 0;
    std::vector<StockRow> m_last; ///< by the book's product index
    SnapshotCounts m_counts;
    bool m_more = false;
};

} // namespace jaego
