// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/apireply.h"
#include "sandbox/navermarket.h"

#include <algorithm>

namespace jaego::sandbox {

namespace {

constexpr qint64 kDayMs = 24LL * 60 * 60 * 1000;
constexpr qint64 kRowsMax = 300;

QString statusOf(const Order &o)
{
    if (o.cancelled())
        return QStringLiteral("CANCELED");
    return o.shipped ? QStringLiteral("DELIVERING") : QStringLiteral("PAYED");
}

QString changeOf(const Order &o)
{
    if (o.shipped)
        return QStringLiteral("DISPATCHED");
    return o.cancels.empty() ? QStringLiteral("PAYED") : QStringLiteral("CLAIM_COMPLETED");
}

/// 2026-11-05T12:01:05.4+09:00: the feed prints one digit of the fraction (naver §10).
QString tenths(qint64 epochMs)
{
    return koreanLocal(epochMs) + QStringLiteral(".%1+09:00").arg(epochMs % 1000 / 100);
}

HttpReply orderError(const QString &code, const QString &message, qint64 nowMs)
{
    return naverError(400, code, message, nowMs);
}

QJsonObject envelope(qint64 nowMs)
{
    return { { QStringLiteral("timestamp"), koreanIsoMs(nowMs) },
             { QStringLiteral("traceId"), newTraceId() } };
}

} // namespace

NaverMarket::Route NaverMarket::orderRoute(const HttpRequest &request, const QStringList &parts)
{
    const bool get = request.method == "GET";
    const auto query = FormFields(request.query());
    if (parts == QStringList{ QStringLiteral("product-orders"), QStringLiteral("last-changed-statuses") }
        && get)
        return { QStringLiteral("GET /v1/pay-order/seller/product-orders/last-changed-statuses"),
                 [this, query] { return lastChanged(query); } };
    if (parts == QStringList{ QStringLiteral("product-orders"), QStringLiteral("query") }
        && request.method == "POST")
        return { QStringLiteral("POST /v1/pay-order/seller/product-orders/query"),
                 [this, request] { return ordersByIds(request); } };
    if (parts == QStringList{ QStringLiteral("product-orders") } && get)
        return { QStringLiteral("GET /v1/pay-order/seller/product-orders"),
                 [this, query] { return ordersPaid(query); } };
    if (parts.size() == 3 && parts.at(0) == QLatin1String("orders")
        && parts.at(2) == QLatin1String("product-order-ids") && get)
        return { QStringLiteral("GET /v1/pay-order/seller/orders/{id}/product-order-ids"),
                 [this, id = parts.at(1)] { return productOrderIds(id); } };
    return {};
}

HttpReply NaverMarket::lastChanged(const FormFields &query)
{
    const qint64 now = m_world->now();
    const auto from = parseKoreanTime(query.value(QStringLiteral("lastChangedFrom")));
    if (!from || *from > now)
        return orderError(QStringLiteral("4000"), QStringLiteral("lastChangedFrom 값이 유효하지 않습니다."),
                          now);
    const bool hasTo = query.contains(QStringLiteral("lastChangedTo"));
    const auto to =
        hasTo ? parseKoreanTime(query.value(QStringLiteral("lastChangedTo"))) : std::optional(*from + kDayMs);
    if (!to || *to < *from)
        return orderError(QStringLiteral("4000"), QStringLiteral("lastChangedTo 값이 유효하지 않습니다."),
                          now);
    if (*to - *from > kDayMs)
        return orderError(QStringLiteral("104139"),
                          QStringLiteral("조회 기간은 24시간을 초과할 수 없습니다."), now);
    const QString type = query.value(QStringLiteral("lastChangedType"));
    const QString sequence = query.value(QStringLiteral("moreSequence"));
    const qint64 limit =
        std::clamp<qint64>(query.number(QStringLiteral("limitCount")).value_or(kRowsMax), 1, kRowsMax);
    std::vector<const Order *> rows;
    for (const auto &o : m_world->orders()) {
        const bool visible =
            o.channel == ChannelId::Naver && o.changedMs + m_world->options().naverFeedLagMs <= now;
        const bool inside =
            o.changedMs >= *from && o.changedMs <= *to && (type.isEmpty() || changeOf(o) == type);
        const bool before = o.changedMs == *from && !sequence.isEmpty() && o.lineId < sequence;
        if (visible && inside && !before)
            rows.push_back(&o);
    }
    std::sort(rows.begin(), rows.end(), [](const Order *a, const Order *b) {
        return std::tie(a->changedMs, a->lineId) < std::tie(b->changedMs, b->lineId);
    });
    auto reply = envelope(now);
    if (rows.empty()) // the key "data" is missing then (naver §10)
        return jsonReply(200, reply);
    QJsonArray statuses;
    const auto count = std::min(rows.size(), static_cast<size_t>(limit));
    for (size_t i = 0; i < count; ++i) {
        const auto &o = *rows[i];
        QJsonObject row{ { QStringLiteral("orderId"), o.orderId },
                         { QStringLiteral("productOrderId"), o.lineId },
                         { QStringLiteral("lastChangedType"), changeOf(o) },
                         { QStringLiteral("paymentDate"), koreanIsoMs(o.placedMs) },
                         { QStringLiteral("lastChangedDate"), tenths(o.changedMs) },
                         { QStringLiteral("productOrderStatus"), statusOf(o) },
                         { QStringLiteral("receiverAddressChanged"), false } };
        if (o.cancelled()) {
            row.insert(QStringLiteral("claimType"), QStringLiteral("CANCEL"));
            row.insert(QStringLiteral("claimStatus"), QStringLiteral("CANCEL_DONE"));
        }
        statuses.append(row);
    }
    QJsonObject data{ { QStringLiteral("lastChangeStatuses"), statuses },
                      { QStringLiteral("count"), static_cast<qint64>(count) } };
    if (rows.size() > count)
        data.insert(QStringLiteral("more"),
                    QJsonObject{ { QStringLiteral("moreFrom"), tenths(rows[count]->changedMs) },
                                 { QStringLiteral("moreSequence"), rows[count]->lineId } });
    reply.insert(QStringLiteral("data"), data);
    return jsonReply(200, reply);
}

QJsonObject NaverMarket::orderDetail(const Order &o)
{
    const auto &l = market().listings[static_cast<size_t>(o.listing)];
    const auto &p = market().productOf(l);
    const bool hasOption = p.optionKind != MarketProduct::OptionKind::None;
    const qint64 unitPrice = hasOption ? p.price + l.price : p.price;
    QJsonObject line{ { QStringLiteral("productOrderId"), o.lineId },
                      { QStringLiteral("productOrderStatus"), statusOf(o) },
                      { QStringLiteral("placeOrderStatus"), QStringLiteral("NOT_YET") },
                      { QStringLiteral("productId"), QString::number(p.channelNo) },
                      { QStringLiteral("originalProductId"), QString::number(p.id) },
                      { QStringLiteral("productName"), p.name },
                      { QStringLiteral("sellerProductCode"), p.code },
                      { QStringLiteral("productClass"),
                        hasOption ? QStringLiteral("조합형옵션상품") : QStringLiteral("단일상품") },
                      { QStringLiteral("quantity"), o.quantity },
                      { QStringLiteral("initialQuantity"), o.quantity },
                      { QStringLiteral("remainQuantity"), o.wanted() },
                      { QStringLiteral("unitPrice"), unitPrice },
                      { QStringLiteral("totalPaymentAmount"), unitPrice * o.quantity } };
    if (hasOption) {
        line.insert(QStringLiteral("productOption"), l.optionName);
        line.insert(QStringLiteral("optionCode"), QString::number(l.id));
        line.insert(QStringLiteral("itemNo"), QString::number(l.id));
        line.insert(QStringLiteral("optionManageCode"), l.sellerCode);
    }
    if (p.fulfilment || p.skuYn)
        line.insert(QStringLiteral("logisticsCompanyId"), QStringLiteral("NFA0001"));
    QJsonObject detail{ { QStringLiteral("order"),
                          QJsonObject{ { QStringLiteral("orderId"), o.orderId },
                                       { QStringLiteral("orderDate"), koreanIsoMs(o.placedMs) },
                                       { QStringLiteral("paymentDate"), koreanIsoMs(o.placedMs) } } } };
    if (o.cancelled()) {
        line.insert(QStringLiteral("claimType"), QStringLiteral("CANCEL"));
        line.insert(QStringLiteral("claimStatus"), QStringLiteral("CANCEL_DONE"));
    }
    QJsonArray claims;
    for (const auto &cancel : o.cancels)
        claims.append(QJsonObject{ { QStringLiteral("claimType"), QStringLiteral("CANCEL") },
                                   { QStringLiteral("claimStatus"), QStringLiteral("CANCEL_DONE") },
                                   { QStringLiteral("requestQuantity"), cancel.units } });
    if (!claims.isEmpty())
        detail.insert(QStringLiteral("completedClaims"), claims);
    detail.insert(QStringLiteral("productOrder"), line);
    return detail;
}

HttpReply NaverMarket::ordersByIds(const HttpRequest &request)
{
    const qint64 now = m_world->now();
    const auto body = jsonBody(request);
    const auto ids = body ? body->value(QStringLiteral("productOrderIds")).toArray() : QJsonArray();
    if (ids.isEmpty() || ids.size() > kRowsMax)
        return orderError(QStringLiteral("4000"), QStringLiteral("productOrderIds 값이 유효하지 않습니다."),
                          now);
    QJsonArray data; // ids we do not know are simply absent
    for (const auto &o : m_world->orders()) {
        if (o.channel == ChannelId::Naver && ids.contains(o.lineId))
            data.append(orderDetail(o));
    }
    auto reply = envelope(now);
    reply.insert(QStringLiteral("data"), data);
    return jsonReply(200, reply);
}

HttpReply NaverMarket::ordersPaid(const FormFields &query)
{
    const qint64 now = m_world->now();
    const auto from = parseKoreanTime(query.value(QStringLiteral("from")));
    const auto to = query.contains(QStringLiteral("to")) ? parseKoreanTime(query.value(QStringLiteral("to")))
        : from                                           ? std::optional(*from + kDayMs)
                                                         : std::nullopt;
    if (!from || !to || *to < *from)
        return orderError(QStringLiteral("4000"), QStringLiteral("조회 기간이 유효하지 않습니다."), now);
    if (*to - *from > kDayMs)
        return orderError(QStringLiteral("104139"),
                          QStringLiteral("조회 기간은 24시간을 초과할 수 없습니다."), now);
    const qint64 size =
        std::clamp<qint64>(query.number(QStringLiteral("pageSize")).value_or(kRowsMax), 1, kRowsMax);
    const qint64 page = std::max<qint64>(1, query.number(QStringLiteral("page")).value_or(1));
    QJsonArray contents;
    qint64 seen = 0;
    bool more = false;
    for (const auto &o : m_world->orders()) {
        if (o.channel != ChannelId::Naver || o.placedMs < *from || o.placedMs > *to
            || seen++ < (page - 1) * size)
            continue;
        more = contents.size() == size;
        if (more)
            break;
        contents.append(QJsonObject{ { QStringLiteral("productOrderId"), o.lineId },
                                     { QStringLiteral("content"), orderDetail(o) } });
    }
    auto reply = envelope(now);
    reply.insert(QStringLiteral("data"),
                 QJsonObject{ { QStringLiteral("contents"), contents },
                              { QStringLiteral("pagination"),
                                QJsonObject{ { QStringLiteral("page"), page },
                                             { QStringLiteral("size"), size },
                                             { QStringLiteral("hasNext"), more } } } });
    return jsonReply(200, reply);
}

HttpReply NaverMarket::productOrderIds(const QString &orderId)
{
    QJsonArray ids;
    for (const auto &o : m_world->orders()) {
        if (o.channel == ChannelId::Naver && o.orderId == orderId)
            ids.append(o.lineId);
    }
    auto reply = envelope(m_world->now());
    reply.insert(QStringLiteral("data"), ids);
    return jsonReply(200, reply);
}

} // namespace jaego::sandbox
