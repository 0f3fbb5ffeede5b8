// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/order.h"
#include "net/http.h"

/// Coupang's order sheets and cancels as values (reference coupang §9, §10).
namespace jaego::coupang {

struct OrderSheets {
    QList<OrderLine> lines; ///< `changedAt` is left to who knows when it was asked
    QStringList unreadable; ///< words about rows that make no sense
};

/// A cancel or a return, one option of one order.
struct ReturnedItem {
    QString orderId;
    QString shipmentBoxId;
    QString vendorItemId;
    bool cancel = false; ///< before shipping; else a return, which frees nothing
    qint64 cancelCount = 0;
    qint64 purchaseCount = 0;
};

struct ReturnRequests {
    QList<ReturnedItem> items;
    QStringList unreadable;
};

/// Both shapes: a list (by window) and the sheets of one order.
[[nodiscard]] Result<OrderSheets> parseOrderSheets(const HttpReply &reply, const QString &where);
[[nodiscard]] Result<ReturnRequests> parseReturnRequests(const HttpReply &reply, const QString &where);

} // namespace jaego::coupang
