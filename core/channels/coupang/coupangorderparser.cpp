// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/coupang/coupangorderparser.h"

#include "channels/orderwire.h"
#include "channels/wire.h"

#include <QJsonArray>

namespace jaego::coupang {

namespace {

/// The rows under "data"; an answer without them is no empty list.
Result<QJsonArray> rowsOf(const HttpReply &reply, const QString &where)
{
    const auto object = reply.jsonObject(where);
    if (!object)
        return wire::brokenReply(where, QStringLiteral("Coupang's answer is not what was promised"), reply);
    const QJsonValue data = object.value().value(u"data");
    if (data.isObject())
        return QJsonArray{ data };
    if (!data.isArray())
        return wire::brokenReply(where, QStringLiteral("Coupang's orders are missing in its answer"), reply);
    return data.toArray();
}

std::optional<qint64> count(const QJsonValue &value, qint64 absent)
{
    if (value.isUndefined() || value.isNull())
        return absent;
    const auto number = wire::integer(value);
    return number && *number >= 0 && *number <= wire::kAbsurdQuantity ? number : std::nullopt;
}

OrderLineState stateOf(const QString &status)
{
    if (status == QLatin1String("ACCEPT") || status == QLatin1String("INSTRUCT"))
        return OrderLineState::Open;
    return OrderLineState::Shipped;
}

} // namespace

Result<OrderSheets> parseOrderSheets(const HttpReply &reply, const QString &where)
{
    const auto rows = rowsOf(reply, where);
    if (!rows)
        return rows.error();
    OrderSheets sheets;
    for (const QJsonValue &value : rows.value()) {
        const QJsonObject sheet = value.toObject();
        const QString box = wire::idText(sheet.value(u"shipmentBoxId"));
        const QString order = wire::idText(sheet.value(u"orderId"));
        const QString status = sheet.value(u"status").toString();
        if (box.isEmpty() || order.isEmpty() || status.isEmpty()) {
            sheets.unreadable.append(QStringLiteral("an order sheet without its number or state"));
            continue;
        }
        // CGF and CGF LITE leave from Coupang's own house (reference coupang §9).
        const bool theirs = wire::text(sheet.value(u"shipmentType")).startsWith(QLatin1String("CGF"));
        const QDateTime orderedAt = wire::koreanTime(sheet.value(u"orderedAt").toString());
        for (const QJsonValue &row : sheet.value(u"orderItems").toArray()) {
            const QJsonObject item = row.toObject();
            OrderLine line;
            line.listing = { ChannelId::Coupang, wire::idText(item.value(u"vendorItemId")) };
            line.orderId = order;
            line.lineId = box + QLatin1Char(':') + line.listing.externalId;
            line.orderedAt = orderedAt;
            line.channelFulfils = theirs;
            const auto bought = count(item.value(u"shippingCount"), -1);
            const auto held = count(item.value(u"holdCountForCancel"), 0);
            const auto cancelled = count(item.value(u"cancelCount"), 0);
            if (line.listing.externalId.isEmpty() || !bought || *bought < 0 || !held || !cancelled
                || *held + *cancelled > *bought) {
                sheets.unreadable.append(
                    QStringLiteral("order %1: the quantities of an option make no sense").arg(order));
                continue;
            }
            const bool whole = wire::flag(item.value(u"canceled")).value_or(false);
            line.quantity = whole ? 0 : *bought - *held - *cancelled;
            line.state = line.quantity == 0 ? OrderLineState::Cancelled : stateOf(status);
            sheets.lines.append(line);
        }
    }
    return sheets;
}

Result<ReturnRequests> parseReturnRequests(const HttpReply &reply, const QString &where)
{
    const auto rows = rowsOf(reply, where);
    if (!rows)
        return rows.error();
    ReturnRequests requests;
    for (const QJsonValue &value : rows.value()) {
        const QJsonObject request = value.toObject();
        const QString order = wire::idText(request.value(u"orderId"));
        const bool cancel = request.value(u"receiptType").toString() == QLatin1String("CANCEL");
        for (const QJsonValue &row : request.value(u"returnItems").toArray()) {
            const QJsonObject entry = row.toObject();
            ReturnedItem item;
            item.orderId = order;
            item.shipmentBoxId = wire::idText(entry.value(u"shipmentBoxId"));
            item.vendorItemId = wire::idText(entry.value(u"vendorItemId"));
            item.cancel = cancel;
            const auto cancelled = count(entry.value(u"cancelCount"), -1);
            const auto bought = count(entry.value(u"purchaseCount"), -1);
            if (order.isEmpty() || item.shipmentBoxId.isEmpty() || item.vendorItemId.isEmpty() || !cancelled
                || *cancelled < 0 || !bought || *bought < *cancelled) {
                requests.unreadable.append(QStringLiteral("a cancel or return without numbers"));
                continue;
            }
            item.cancelCount = *cancelled;
            item.purchaseCount = *bought;
            requests.items.append(item);
        }
    }
    return requests;
}

} // namespace jaego::coupang
