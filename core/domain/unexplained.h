// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/units.h"
#include "domain/listing.h"

#include <QDateTime>
#include <QHash>

#include <array>
#include <set>
#include <vector>

namespace jaego {

/// Channel numbers that fell without an order we know of (domain: Three values, C < A): an order
/// that has not reached its feed yet, or somebody's edit. Until that channel's orders are newer
/// than the reading, what is missing counts as sold: the other listings of the product show
/// that much less. Pure; few at a time.
class UnexplainedFalls {
public:
    struct Part {
        int product = -1; ///< index in the book
        int unitsPerSale = 1;
    };
    /// `most`: a channel on which more listings than this fell at once was edited, or is sick: that
    /// is no sale, and must not empty the shelves of the others.
    explicit UnexplainedFalls(int most = 10) : m_most(most) { }

    /// The listing shows `units` less than it did. Told again: it fell further.
    void fell(int listing, ChannelId channel, qint64 units, std::vector<Part> parts, const QDateTime &seenAt);
    /// It shows more again, or an order was told of, by that many sold units.
    void explained(int listing, qint64 units);
    /// The warehouse's count of a product fell by that many units after `since`: they were sold, and
    /// are inside the count now.
    void counted(int product, qint64 units, const QDateTime &asOf);
    /// The channel's orders are known as they stood at `time`: what was seen by then was no order. The
    /// products whose targets change.
    std::set<int> settle(ChannelId channel, const QDateTime &time);
    /// The products with a new fall since this was last asked.
    std::set<int> takeNews();
    void clear();

    [[nodiscard]] bool isEmpty() const { return m_falls.empty(); }
    [[nodiscard]] bool contains(int listing) const;
    [[nodiscard]] bool isAnyOn(ChannelId channel) const;
    /// Units of a product that are missing somewhere.
    [[nodiscard]] qint64 unitsOf(int product) const { return m_units.value(product); }

private:
    struct Fall {
        int listing = -1;
        ChannelId channel = ChannelId::Coupang;
        qint64 units = 0; ///< as the listing counts: sets
        std::vector<Part> parts;
        QDateTime seenAt; ///< UTC, the reading
    };
    void add(Fall *fall, qint64 units);
    void dropEmpty();

    int m_most;
    std::vector<Fall> m_falls;
    QHash<int, qint64> m_units; ///< by product
    std::set<int> m_news;
    std::array<QDateTime, kChannelCount> m_edited; ///< when too many fell at once there
};

} // namespace jaego
