// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/order.h"

namespace jaego {

class Database;

/// An order line with the time it was first heard of (UTC).
struct StoredOrder {
    OrderLine line;
    QDateTime learntAt;

    bool operator==(const StoredOrder &) const = default;
};

/// How far a channel's order feed has been read.
struct FeedState {
    QByteArray watermark;
    QDateTime upTo; ///< UTC; invalid: never
};

/// Orders as the channels last told of them, and the feeds' watermarks.
class OrderRepository final {
public:
    explicit OrderRepository(Database &database);

    /// One polling: its lines and its watermark together or not at all. A line that is known
    /// keeps the time it was first heard of.
    [[nodiscard]] Status save(ChannelId channel, const QList<StoredOrder> &orders, const FeedState &feed);
    [[nodiscard]] Result<QList<StoredOrder>> orders() const;
    [[nodiscard]] Result<FeedState> feed(ChannelId channel) const;
    /// Forgets these lines.
    [[nodiscard]] Status remove(const QList<OrderLine> &lines);

private:
    Database &m_db;
};

} // namespace jaego
