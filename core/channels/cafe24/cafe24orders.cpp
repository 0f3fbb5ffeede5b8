// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/cafe24/cafe24orders.h"

#include "base/text.h"
#include "channels/cafe24/cafe24parser.h"
#include "channels/wire.h"

#include <QJsonArray>

#include <algorithm>

namespace jaego::cafe24 {

namespace {

Error notPromised(const HttpReply &reply, const QString &where, const char *what)
{
    return wire::brokenReply(where, Text::tr("Cafe24's answer has no %1").arg(QLatin1String(what)), reply);
}

/// Order and item codes: 20260302-0000013-01.
QString codeOf(const QJsonValue &value)
{
    const QString code = wire::text(value);
    const bool good = code.size() <= 60 && std::all_of(code.begin(), code.end(), [](QChar c) {
                          return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-');
                      });
    return good ? code : QString();
}

/// A status: a letter and two digits.
struct ItemStatus {
    char letter = 0;
    int number = 0;
};

std::optional<ItemStatus> statusOf(const QString &text)
{
    const QString status = text.trimmed().toUpper();
    bool isNumber = false;
    const int number = QStringView(status).mid(1).toInt(&isNumber);
    if (status.size() != 3 || !isNumber || number < 0)
        return std::nullopt;
    const char letter = status.at(0).toLatin1();
    if (letter != 'N' && letter != 'C' && letter != 'R' && letter != 'E')
        return std::nullopt;
    return ItemStatus{ letter, number };
}

constexpr int kShippingBegins = 30; // N30
constexpr int kCancelHolds = 34; // C34 and above; before it a cancel is asked for and may be refused

struct Left {
    OrderLineState state = OrderLineState::Open;
    qint64 quantity = 0;
};

/// What is left of an item and where it is. An unpaid order (N00) may hold stock already and
/// counts as open. Where a part was cancelled within the item, that part is gone.
std::optional<Left> whatIsLeft(const QJsonObject &item)
{
    const auto status = statusOf(wire::text(item.value(u"order_status")));
    const auto quantity = wire::integer(item.value(u"quantity"));
    const QJsonValue claimed = item.value(u"claim_quantity");
    const bool nothingClaimed = claimed.isUndefined() || claimed.isNull();
    const auto claim = nothingClaimed ? std::optional<qint64>(0) : wire::integer(claimed);
    if (!status || !quantity || !claim || wire::unbelievable(*quantity) || wire::unbelievable(*claim)
        || *claim > *quantity)
        return std::nullopt;
    using State = OrderLineState;
    if (status->letter == 'R' || status->letter == 'E') // had left before it comes back
        return Left{ State::Shipped, *quantity };
    const qint64 left = *quantity - *claim;
    if (status->letter == 'C') {
        if (status->number < kCancelHolds)
            return Left{ State::Open, *quantity };
        if (*claim == 0 || left == 0)
            return Left{ State::Cancelled, 0 };
        return Left{ State::Open, left };
    }
    if (status->number >= kShippingBegins)
        return Left{ State::Shipped, left };
    return Left{ left == 0 ? State::Cancelled : State::Open, left };
}

void addItem(const QJsonObject &item, OrderLine line, OrderPage *page)
{
    line.lineId = codeOf(item.value(u"order_item_code"));
    const auto id = variantId(
        externalId({ wire::idText(item.value(u"product_no")), wire::text(item.value(u"variant_code")) }));
    const auto left = whatIsLeft(item);
    if (line.lineId.isEmpty() || !id || !left) {
        page->unreadable.append(
            Text::tr("Cafe24 shows order %1 with an item (%2) whose code, variant, status or quantity "
                     "is none")
                .arg(line.orderId, line.lineId));
        return;
    }
    line.listing = { ChannelId::Cafe24, externalId(*id) };
    line.state = left->state;
    line.quantity = left->quantity;
    page->lines.append(line);
}

QByteArray stamp(const QDateTime &time)
{
    return wire::encoded(orderfeed::inKorea(time).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"))
                         + QStringLiteral("+09:00"));
}

} // namespace

std::optional<ChannelId> soldOn(const QString &orderPlaceId)
{
    const QString place = orderPlaceId.trimmed().toLower();
    if (place == QLatin1String("shopn"))
        return ChannelId::Naver;
    if (place == QLatin1String("coupang"))
        return ChannelId::Coupang;
    return std::nullopt;
}

Result<OrderPage> parseOrders(const HttpReply &reply, const QString &where)
{
    const auto object = reply.jsonObject(where);
    if (!object || !object.value().value(u"orders").isArray())
        return notPromised(reply, where, "list of orders");
    const QJsonArray orders = object.value().value(u"orders").toArray();
    OrderPage page;
    page.rows = orders.size();
    bool withItems = orders.isEmpty();
    for (const auto &value : orders) {
        const QJsonObject order = value.toObject();
        OrderLine line;
        line.orderId = codeOf(order.value(u"order_id"));
        if (line.orderId.isEmpty()) {
            page.unreadable.append(Text::tr("Cafe24 shows an order without its number"));
            continue;
        }
        if (!order.value(u"items").isArray()) {
            page.unreadable.append(Text::tr("Cafe24 shows order %1 without its items").arg(line.orderId));
            continue;
        }
        withItems = true;
        line.soldOn = soldOn(wire::text(order.value(u"order_place_id")));
        line.orderedAt = orderfeed::timeOf(wire::text(order.value(u"order_date")));
        const QJsonArray items = order.value(u"items").toArray();
        for (const auto &item : items)
            addItem(item.toObject(), line, &page);
    }
    if (!withItems) // nothing was embedded
        return notPromised(reply, where, "items of the orders");
    const QJsonArray links = object.value().value(u"links").toArray();
    page.more = std::any_of(links.begin(), links.end(), [](const QJsonValue &link) {
        return wire::text(link.toObject().value(u"rel")) == QLatin1String("next");
    });
    return page;
}

QByteArray ordersQuery(const QByteArray &filter, const orderfeed::Window &window, qsizetype offset)
{
    return "shop_no=1&" + filter + "&start_date=" + stamp(window.from) + "&end_date=" + stamp(window.to)
        + "&embed=items&limit=" + QByteArray::number(kOrdersPerPage)
        + "&offset=" + QByteArray::number(offset);
}

} // namespace jaego::cafe24
