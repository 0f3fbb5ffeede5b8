// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/naver/naverorderparser.h"

#include "channels/orderwire.h"
#include "channels/wire.h"

#include <QJsonArray>

namespace jaego {

namespace {

Error broken(const QString &where, const QString &words)
{
    return { Error::Kind::Parse, where, words };
}

std::optional<OrderLineState> stateOf(const QString &status)
{
    static const QHash<QString, OrderLineState> kStates{
        // 무통장 may hold stock already: reserved, not sold (reference naver §11.2)
        { QStringLiteral("PAYMENT_WAITING"), OrderLineState::Open },
        { QStringLiteral("PAYED"), OrderLineState::Open },
        { QStringLiteral("DELIVERING"), OrderLineState::Shipped },
        { QStringLiteral("DELIVERED"), OrderLineState::Shipped },
        { QStringLiteral("PURCHASE_DECIDED"), OrderLineState::Shipped },
        { QStringLiteral("EXCHANGED"), OrderLineState::Shipped },
        { QStringLiteral("RETURNED"), OrderLineState::Shipped }, // back when the warehouse has it
        { QStringLiteral("CANCELED"), OrderLineState::Cancelled },
        { QStringLiteral("CANCELED_BY_NOPAYMENT"), OrderLineState::Cancelled },
    };
    const auto found = kStates.constFind(status);
    return found == kStates.cend() ? std::nullopt : std::optional(*found);
}

QString externalId(const QJsonObject &order)
{
    const QString origin = wire::idText(order.value(u"originalProductId"));
    QString option = wire::idText(order.value(u"optionCode"));
    if (option.isEmpty())
        option = wire::idText(order.value(u"itemNo"));
    // A plain product may carry a code too: only a class with options has listings by option.
    const QString kind = order.value(u"productClass").toString();
    const bool plain = !kind.isEmpty() && !kind.contains(QStringLiteral("옵션"));
    return option.isEmpty() || plain || origin.isEmpty() ? origin : origin + QLatin1Char(':') + option;
}

} // namespace

Result<NaverChangePage> parseNaverChanges(const QJsonObject &body, const QString &where)
{
    NaverChangePage page;
    const QJsonValue data = body.value(u"data");
    if (data.isUndefined() || data.isNull())
        return page;
    const QJsonValue rows = data.toObject().value(u"lastChangeStatuses");
    if (!data.isObject() || !rows.isArray())
        return broken(where, QStringLiteral("Naver's changed orders are missing in its answer"));
    for (const QJsonValue &value : rows.toArray()) {
        const QJsonObject row = value.toObject();
        const NaverChange change{ wire::idText(row.value(u"productOrderId")),
                                  wire::koreanTime(row.value(u"lastChangedDate").toString()),
                                  row.value(u"lastChangedType").toString() + QLatin1Char('/')
                                      + row.value(u"productOrderStatus").toString() };
        if (change.productOrderId.isEmpty())
            page.unreadable.append(QStringLiteral("a changed order without its number"));
        else
            page.changes.append(change);
    }
    const QJsonObject more = data.toObject().value(u"more").toObject();
    if (!more.isEmpty()) {
        const QDateTime from = wire::koreanTime(more.value(u"moreFrom").toString());
        page.moreSequence = wire::idText(more.value(u"moreSequence"));
        if (!from.isValid() || page.moreSequence.isEmpty())
            return broken(where, QStringLiteral("Naver says there is more, and not from where"));
        page.moreFrom = wire::koreanMilli(from);
    }
    return page;
}

Result<NaverOrders> parseNaverOrders(const QJsonObject &body, const QString &where)
{
    const QJsonValue data = body.value(u"data");
    if (!data.isArray())
        return broken(where, QStringLiteral("Naver's orders are missing in its answer"));
    NaverOrders orders;
    for (const QJsonValue &value : data.toArray()) {
        const QJsonObject order = value.toObject().value(u"order").toObject();
        const QJsonObject item = value.toObject().value(u"productOrder").toObject();
        const QString kind = item.value(u"productClass").toString();
        if (kind.contains(QStringLiteral("추가구성")))
            continue;
        OrderLine line;
        line.listing = { ChannelId::Naver, externalId(item) };
        line.lineId = wire::idText(item.value(u"productOrderId"));
        line.orderId = wire::idText(order.value(u"orderId"));
        line.orderedAt = wire::koreanTime(order.value(u"paymentDate").toString());
        if (!line.orderedAt.isValid())
            line.orderedAt = wire::koreanTime(order.value(u"orderDate").toString());
        line.channelFulfils = !item.value(u"skuMappings").toArray().isEmpty()
            || !wire::text(item.value(u"logisticsCompanyId")).isEmpty();
        const auto state = stateOf(item.value(u"productOrderStatus").toString());
        // After a part was cancelled `quantity` still tells the first number (reference naver §10).
        const auto left = wire::integer(item.contains(u"remainQuantity") ? item.value(u"remainQuantity")
                                                                         : item.value(u"quantity"));
        if (line.lineId.isEmpty() || line.orderId.isEmpty() || line.listing.externalId.isEmpty() || !state
            || !left || *left < 0 || *left > wire::kAbsurdQuantity) {
            orders.unreadable.append(QStringLiteral("product order %1 makes no sense").arg(line.lineId));
            continue;
        }
        line.state = *state;
        line.quantity = *state == OrderLineState::Cancelled ? 0 : *left;
        if (line.quantity == 0 && line.state == OrderLineState::Open)
            line.state = OrderLineState::Cancelled;
        orders.lines.append(line);
    }
    return orders;
}

} // namespace jaego
