// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "channels/orderfeed.h"
#include "domain/order.h"
#include "net/http.h"

#include <QStringList>

/// Cafe24's orders as values, and their query (reference cafe24 §7).
namespace jaego::cafe24 {

inline constexpr qsizetype kOrdersPerPage = 500;
/// The API's own end of paging: what lies behind it is asked for in shorter windows.
inline constexpr qsizetype kLastOrderOffset = 15'000;

struct OrderPage {
    QList<OrderLine> lines; ///< `changedAt` is left to the reader: orders do not tell
    QStringList unreadable;
    qsizetype rows = 0; ///< orders as sent, readable or not
    bool more = false; ///< a link to the next page
};

/// Orders with their items embedded; without them it is no answer.
[[nodiscard]] Result<OrderPage> parseOrders(const HttpReply &reply, const QString &where);

/// The channel of ours an order came from (`order_place_id`): a mall linked to markets lists
/// their orders as well. Naver Pay in one's own mall (NCHECKOUT) is the mall's own sale.
[[nodiscard]] std::optional<ChannelId> soldOn(const QString &orderPlaceId);

/// Which of an order's dates a window means …
inline const QByteArray kByOrderDate = QByteArrayLiteral("date_type=order_date");
/// … and only those whose goods are still here.
inline const QByteArray kOpenByOrderDate =
    QByteArrayLiteral("date_type=order_date&order_status=N00,N10,N20,N21,N22");

[[nodiscard]] QByteArray ordersQuery(const QByteArray &filter, const orderfeed::Window &window,
                                     qsizetype offset);

} // namespace jaego::cafe24
