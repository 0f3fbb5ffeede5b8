// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/cafe24/cafe24orderparser.h"

#include "channels/orderwire.h"
#include "channels/wire.h"

#include <QJsonArray>

namespace jaego::cafe24 {

namespace {

/// By order_status: N00 to N22 are still here, N30 and later have left; C… are cancels
/// before that, R… and E… claims after it (reference cafe24 §7).
std::optional<OrderLineState> stateOf(const QString &status)
{
    if (status.size() < 2)
        return std::nullopt;
    switch (status.at(0).toLatin1()) {
    case 'N':
        return status >= QLatin1String("N30") ? OrderLineState::Shipped : OrderLineState::Open;
    case 'C':
        return OrderLineState::Cancelled;
    case 'R':
    case 'E':
        return OrderLineState::Shipped;
    default:
        return std::nullopt;
    }
}

/// Orders of markets that the mall imports (reference cafe24 §7, order_place_id).
std::optional<ChannelId> soldOn(const QString &place)
{
    if (place == QLatin1String("shopn"))
        return ChannelId::Naver;
    if (place == QLatin1String("coupang"))
        return ChannelId::Coupang;
    return std::nullopt;
}

} // namespace

Result<OrderPage> parseOrders(const HttpReply &reply, const QString &where)
{
    const auto object = reply.jsonObject(where);
    if (!object || !object.value().value(u"orders").isArray())
        return wire::brokenReply(where, QStringLiteral("Cafe24's orders are missing in its answer"), reply);
    OrderPage page;
    for (const QJsonValue &value : object.value().value(u"orders").toArray()) {
        const QJsonObject order = value.toObject();
        ++page.orders;
        const QString id = wire::idText(order.value(u"order_id")).isEmpty()
            ? wire::text(order.value(u"order_id"))
            : wire::idText(order.value(u"order_id"));
        const bool cancelled = order.value(u"canceled").toString() == QLatin1String("T");
        const auto place = soldOn(wire::text(order.value(u"order_place_id")));
        const QDateTime orderedAt = wire::koreanTime(order.value(u"order_date").toString());
        if (id.isEmpty() || !order.value(u"items").isArray()) {
            page.unreadable.append(QStringLiteral("order %1 has no items").arg(id));
            continue;
        }
        for (const QJsonValue &row : order.value(u"items").toArray()) {
            const QJsonObject item = row.toObject();
            const QString product = wire::idText(item.value(u"product_no"));
            const QString variant = wire::text(item.value(u"variant_code"));
            OrderLine line;
            line.orderId = id;
            line.lineId = wire::text(item.value(u"order_item_code"));
            line.listing = { ChannelId::Cafe24, product + QLatin1Char(':') + variant };
            line.orderedAt = orderedAt;
            line.soldOn = place;
            const auto quantity = wire::integer(item.value(u"quantity"));
            const auto claimed = item.value(u"claim_quantity").isNull() || !item.contains(u"claim_quantity")
                ? std::optional<qint64>(0)
                : wire::integer(item.value(u"claim_quantity"));
            const auto state = stateOf(wire::text(item.value(u"order_status")));
            if (product.isEmpty() || variant.isEmpty() || line.lineId.isEmpty() || !state || !quantity
                || *quantity < 0 || *quantity > wire::kAbsurdQuantity || !claimed || *claimed < 0) {
                page.unreadable.append(QStringLiteral("order %1: an item makes no sense").arg(id));
                continue;
            }
            line.state = *state;
            if (cancelled && line.state == OrderLineState::Open)
                line.state = OrderLineState::Cancelled;
            line.quantity = line.state == OrderLineState::Cancelled ? 0 : *quantity;
            if (line.state == OrderLineState::Open)
                line.quantity = std::max<qint64>(0, *quantity - *claimed);
            page.lines.append(line);
        }
    }
    for (const QJsonValue &link : object.value().value(u"links").toArray())
        page.more = page.more || link.toObject().value(u"rel").toString() == QLatin1String("next");
    return page;
}

} // namespace jaego::cafe24
