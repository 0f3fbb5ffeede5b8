// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/listing.h"

#include <QByteArray>
#include <QStringList>

namespace jaego {

/// How far one order line has come, as far as stock is concerned.
enum class OrderLineState : quint8 {
    Open, ///< sold, the goods are still in our house
    Shipped, ///< the goods have left
    Cancelled, ///< before shipping: the units are free again
};

[[nodiscard]] QString nameOf(OrderLineState state);

/// The end of the second, where only the second is known.
[[nodiscard]] QDateTime latestOf(const QDateTime &time);

/// One line of a customer's order as a channel last told it; a whole state, not a change:
/// the newest `changedAt` wins, whatever order the tellings arrive in.
struct OrderLine {
    ListingKey listing; ///< its channel is the order's
    QString orderId; ///< the channel's id of the order, shared by its lines
    QString lineId; ///< unique within channel + order (Naver productOrderId, Cafe24 order_item_code,
                    ///< Coupang shipmentBoxId:vendorItemId)
    qint64 quantity = 0; ///< sales units still wanted: ordered − cancelled; ≥ 0
    OrderLineState state = OrderLineState::Open;
    bool channelFulfils = false; ///< Rocket Growth, CGF, Naver fulfilment: never reserves
    /// Where it was made when that is no channel of ours (a shop's till); the listing's channel
    /// then says nothing.
    QString counter;
    Sku sku; ///< sold as this product, piece by piece, where no listing was named (events only)
    bool fromEvent = false; ///< told by an event: the channel's own feed knows better
    std::optional<ChannelId> soldOn; ///< Cafe24 order_place_id: the order came from this channel of ours
    QDateTime orderedAt; ///< UTC; invalid: not told
    QDateTime changedAt; ///< UTC, of this state; what the channel says, else when it was read

    bool operator==(const OrderLine &) const = default;
};

/// One polling of a channel's order feed.
struct OrderReading {
    QList<OrderLine> lines; ///< what was told, also when `error` is set
    /// Words about lines that nobody can read (an id or a quantity that is none): they are not in
    /// `lines`, and no reason to hold back the others. Told again as long as the overlap holds them.
    QStringList unreadable;
    /// Where the next polling goes on (JSON of the adapter's own, kept over restarts). Unchanged
    /// on an error: nothing is skipped, the overlap is read again.
    QByteArray watermark;
    qint64 calls = 0; ///< what the polling took of the channel's limit
    QDateTime upTo; ///< UTC: every change that the channel shows by now and that is older is in `lines`
    std::optional<Error> error;
};

} // namespace jaego
