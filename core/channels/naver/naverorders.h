// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/order.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

/// Naver's order feed as values (reference naver §10). The feed says which product orders
/// changed; what they are now is asked for by their ids.
namespace jaego::naver {

inline constexpr int kChangesPerPage = 300;
inline constexpr int kIdsPerOrderQuery = 300;

struct OrderChange {
    QString productOrderId;
    QDateTime changedAt; ///< UTC; invalid when it is not told
};

/// Where the next page begins: both as Naver gave them.
struct ChangeCursor {
    QDateTime from;
    QString sequence;

    bool operator==(const ChangeCursor &) const = default;
};

struct ChangePage {
    QList<OrderChange> changes;
    QStringList unreadable;
    std::optional<ChangeCursor> more;
};

/// Without a change the whole `data` is missing. A `more` nobody can follow is a broken
/// answer: the rows behind it must not be lost.
[[nodiscard]] Result<ChangePage> parseOrderChanges(const QJsonObject &body, const QString &where);

/// One product order as the detail call tells it; which listing it sells, the catalogue
/// has to say.
struct ProductOrder {
    QString orderId;
    QString productOrderId;
    QString origin; ///< originalProductId; may be empty
    QString channelProduct; ///< productId: the channel product, never an origin product
    QString option; ///< optionCode; empty without one
    qint64 quantity = 0; ///< after partial cancels
    OrderLineState state = OrderLineState::Open;
    bool fulfilment = false; ///< stands in Naver's house
    bool supplement = false; ///< 추가구성상품: no listing of the main product
    QDateTime orderedAt;
};

struct ProductOrderPage {
    QList<ProductOrder> orders;
    QStringList unreadable;
};

/// Ids that Naver does not know (yet) are simply not in it.
[[nodiscard]] Result<ProductOrderPage> parseProductOrders(const QJsonObject &body, const QString &where);

/// The feed's query; the end is left to Naver (24 hours later) where `to` is invalid.
[[nodiscard]] QByteArray changesQuery(const QDateTime &from, const QDateTime &to, const QString &sequence);
[[nodiscard]] QByteArray productOrdersBody(const QStringList &productOrderIds);

} // namespace jaego::naver
