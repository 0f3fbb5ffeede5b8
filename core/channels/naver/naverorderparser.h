// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/order.h"

#include <QJsonObject>

namespace jaego {

/// A row of the feed: the last change of one product order in the window (reference naver §10).
struct NaverChange {
    QString productOrderId;
    QDateTime changedAt; ///< UTC; to a tenth of a second
    QString what; ///< lastChangedType and state: two changes may share a tenth of a second

    bool operator==(const NaverChange &) const = default;
};

struct NaverChangePage {
    QList<NaverChange> changes;
    QStringList unreadable;
    QString moreFrom; ///< as it goes back, milliseconds filled up; empty on the last page
    QString moreSequence;
};

/// Without rows the "data" key is missing: an empty page.
[[nodiscard]] Result<NaverChangePage> parseNaverChanges(const QJsonObject &body, const QString &where);

struct NaverOrders {
    QList<OrderLine> lines; ///< `changedAt` is left to who has the feed's row
    QStringList unreadable;
};

/// Supplements are left out: they have stock of their own and no listing here.
[[nodiscard]] Result<NaverOrders> parseNaverOrders(const QJsonObject &body, const QString &where);

} // namespace jaego
