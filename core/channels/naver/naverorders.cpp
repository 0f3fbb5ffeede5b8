// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/naver/naverorders.h"

#include "base/text.h"
#include "channels/naver/naverparser.h"
#include "channels/orderfeed.h"
#include "channels/wire.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace jaego::naver {

namespace {

constexpr qsizetype kLongestSequence = 200;

Error broken(const QString &where, const char *what)
{
    return { Error::Kind::Network, where,
             Text::tr("Naver's answer is not what it should be: %1").arg(QLatin1String(what)), 200 };
}

bool isMissing(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

/// Nothing to tell leaves `data` out, but the envelope stands and carries no error code.
bool meansNone(const QJsonObject &body)
{
    return wire::text(body.value(u"code")).isEmpty()
        && (!isMissing(body.value(u"timestamp")) || !isMissing(body.value(u"traceId")));
}

/// Order ids are digits, sent as text; anything longer is no id.
QString orderNo(const QJsonValue &value)
{
    const QString text = wire::idText(value);
    const bool good = text.size() <= 40 && std::all_of(text.begin(), text.end(), [](QChar c) {
                          return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-');
                      });
    return good ? text : QString();
}

/// A product's or option's number, or empty.
QString productNo(const QJsonValue &value)
{
    const auto id = NaverListingId::parse(wire::idText(value));
    return id && id->option.isEmpty() ? id->origin : QString();
}

/// Where the goods are. An unpaid order (무통장) may hold stock already and counts as open;
/// what came back is not on our shelf again before the warehouse says so.
std::optional<OrderLineState> stateOf(const QString &status)
{
    static const QStringList open{ QStringLiteral("PAYMENT_WAITING"), QStringLiteral("PAYED") };
    static const QStringList left{ QStringLiteral("DELIVERING"), QStringLiteral("DELIVERED"),
                                   QStringLiteral("PURCHASE_DECIDED"), QStringLiteral("EXCHANGED"),
                                   QStringLiteral("RETURNED") };
    if (open.contains(status))
        return OrderLineState::Open;
    if (left.contains(status))
        return OrderLineState::Shipped;
    if (status == QLatin1String("CANCELED") || status == QLatin1String("CANCELED_BY_NOPAYMENT"))
        return OrderLineState::Cancelled;
    return std::nullopt;
}

/// remainQuantity; where it is missing, what was bought first.
std::optional<qint64> quantityOf(const QJsonObject &order)
{
    QJsonValue value = order.value(u"remainQuantity");
    if (isMissing(value))
        value = order.value(u"quantity");
    const auto quantity = wire::integer(value);
    if (!quantity || wire::unbelievable(*quantity))
        return std::nullopt;
    return quantity;
}

bool standsAtNavers(const QJsonObject &order)
{
    return !order.value(u"skuMappings").toArray().isEmpty()
        || !wire::text(order.value(u"logisticsCompanyId")).isEmpty();
}

std::optional<ProductOrder> productOrderOf(const QJsonObject &entry)
{
    const QJsonObject line = entry.value(u"productOrder").toObject();
    const QJsonObject head = entry.value(u"order").toObject();
    ProductOrder order;
    order.productOrderId = orderNo(line.value(u"productOrderId"));
    order.orderId = orderNo(head.value(u"orderId"));
    const auto state = stateOf(line.value(u"productOrderStatus").toString());
    const auto quantity = quantityOf(line);
    if (order.productOrderId.isEmpty() || order.orderId.isEmpty() || !state || !quantity)
        return std::nullopt;
    order.state = *quantity == 0 && *state == OrderLineState::Open ? OrderLineState::Cancelled : *state;
    order.quantity = order.state == OrderLineState::Cancelled ? 0 : *quantity;
    order.origin = productNo(line.value(u"originalProductId"));
    order.channelProduct = productNo(line.value(u"productId"));
    order.option = productNo(line.value(u"optionCode"));
    if (order.option.isEmpty())
        order.option = productNo(line.value(u"itemNo"));
    order.fulfilment = standsAtNavers(line);
    order.supplement = line.value(u"productClass")
                           .toString()
                           .normalized(QString::NormalizationForm_C)
                           .contains(QStringLiteral("추가구성"));
    order.orderedAt = orderfeed::timeOf(head.value(u"orderDate").toString());
    if (!order.orderedAt.isValid())
        order.orderedAt = orderfeed::timeOf(head.value(u"paymentDate").toString());
    return order;
}

QByteArray stamp(const QDateTime &time)
{
    return wire::encoded(orderfeed::inKorea(time).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz"))
                         + QStringLiteral("+09:00"));
}

} // namespace

Result<ChangePage> parseOrderChanges(const QJsonObject &body, const QString &where)
{
    ChangePage page;
    const QJsonValue value = body.value(u"data");
    if (isMissing(value)) {
        if (!meansNone(body))
            return broken(where, "neither orders nor the word that there are none");
        return page;
    }
    if (!value.isObject())
        return broken(where, "data is not an object");
    const QJsonObject data = value.toObject();
    const QJsonValue list = data.value(u"lastChangeStatuses");
    if (!isMissing(list) && !list.isArray())
        return broken(where, "lastChangeStatuses is not a list");
    const QJsonArray rows = list.toArray();
    for (const auto &row : rows) {
        const QJsonObject object = row.toObject();
        const OrderChange change{ orderNo(object.value(u"productOrderId")),
                                  orderfeed::timeOf(object.value(u"lastChangedDate").toString()) };
        if (change.productOrderId.isEmpty())
            page.unreadable.append(Text::tr("Naver tells of a changed order without its number (%1)")
                                       .arg(orderNo(object.value(u"orderId"))));
        else
            page.changes.append(change);
    }
    const QJsonValue more = data.value(u"more");
    if (isMissing(more))
        return page;
    const QJsonObject cursor = more.toObject();
    page.more = ChangeCursor{ orderfeed::timeOf(cursor.value(u"moreFrom").toString()),
                              wire::idText(cursor.value(u"moreSequence")) };
    if (!page.more->from.isValid() || page.more->sequence.isEmpty()
        || page.more->sequence.size() > kLongestSequence)
        return broken(where, "it says there are more orders, but not where they begin");
    return page;
}

Result<ProductOrderPage> parseProductOrders(const QJsonObject &body, const QString &where)
{
    ProductOrderPage page;
    const QJsonValue data = body.value(u"data");
    if (isMissing(data)) {
        if (!meansNone(body))
            return broken(where, "no orders");
        return page;
    }
    if (!data.isArray())
        return broken(where, "data is not a list of orders");
    const QJsonArray entries = data.toArray();
    for (const auto &value : entries) {
        const QJsonObject entry = value.toObject();
        if (auto order = productOrderOf(entry)) {
            page.orders.append(std::move(*order));
            continue;
        }
        const QJsonObject line = entry.value(u"productOrder").toObject();
        page.unreadable.append(
            Text::tr("Naver shows product order %1 (%2) with an id, state or quantity that is none")
                .arg(orderNo(line.value(u"productOrderId")),
                     line.value(u"productOrderStatus").toString().left(40)));
    }
    return page;
}

QByteArray changesQuery(const QDateTime &from, const QDateTime &to, const QString &sequence)
{
    QByteArray query = "lastChangedFrom=" + stamp(from);
    if (to.isValid())
        query += "&lastChangedTo=" + stamp(to);
    if (!sequence.isEmpty())
        query += "&moreSequence=" + wire::encoded(sequence);
    return query + "&limitCount=" + QByteArray::number(kChangesPerPage);
}

QByteArray productOrdersBody(const QStringList &productOrderIds)
{
    const QJsonObject body{ { QStringLiteral("productOrderIds"),
                              QJsonArray::fromStringList(productOrderIds) },
                            { QStringLiteral("quantityClaimCompatibility"), true } };
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace jaego::naver
