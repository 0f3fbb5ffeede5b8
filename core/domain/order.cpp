// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/order.h"

namespace jaego {

QDateTime latestOf(const QDateTime &time)
{
    return time.time().msec() == 0 ? time.addMSecs(999) : time;
}

QString nameOf(OrderLineState state)
{
    switch (state) {
    case OrderLineState::Open:
        return QStringLiteral("open");
    case OrderLineState::Shipped:
        return QStringLiteral("shipped");
    case OrderLineState::Cancelled:
        return QStringLiteral("cancelled");
    }
    return {};
}

} // namespace jaego
