// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/order.h"
#include "net/http.h"

/// Cafe24's orders as values (reference cafe24 §7).
namespace jaego::cafe24 {

struct OrderPage {
    QList<OrderLine> lines; ///< `changedAt` is left to who knows when it was asked
    QStringList unreadable;
    int orders = 0; ///< on this page
    bool more = false; ///< a link to the next page came along
};

[[nodiscard]] Result<OrderPage> parseOrders(const HttpReply &reply, const QString &where);

} // namespace jaego::cafe24
