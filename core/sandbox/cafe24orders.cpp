// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/apireply.h"
#include "sandbox/cafe24market.h"

#include <QUrl>

#include <algorithm>

namespace jaego::sandbox {

namespace {

constexpr qint64 kDayMs = 24LL * 60 * 60 * 1000;
constexpr qint64 kPageMax = 1000;
constexpr qint64 kOffsetMax = 15'000;
constexpr qint64 kSpanMs = 92 * kDayMs;

QString money(qint64 won)
{
    return QString::number(won) + QStringLiteral(".00");
}

QString statusOf(const Order &o)
{
    if (o.cancelled())
        return QStringLiteral("C40");
    return o.shipped ? QStringLiteral("N30") : QStringLiteral("N10");
}

/// The time a date_type speaks of; nullopt when the order has none.
std::optional<qint64> dateOf(const Order &o, const QString &type)
{
    if (type == QLatin1String("order_date") || type == QLatin1String("pay_date"))
        return o.placedMs;
    if (type == QLatin1String("cancel_date") || type == QLatin1String("cancel_complete_date"))
        return o.cancels.empty() ? std::nullopt : std::optional(o.cancelledMs());
    if (type == QLatin1String("shipbegin_date"))
        return o.shipped ? std::optional(o.changedMs) : std::nullopt;
    return std::nullopt;
}

QString nextLink(const FormFields &query, qint64 limit, qint64 offset, const QString &mall)
{
    QString target = QStringLiteral("https://%1.cafe24api.com/api/v2/admin/orders?").arg(mall);
    for (const auto &name : query.names()) {
        if (name != QLatin1String("limit") && name != QLatin1String("offset"))
            target += name + QLatin1Char('=')
                + QString::fromLatin1(QUrl::toPercentEncoding(query.value(name))) + QLatin1Char('&');
    }
    return target + QStringLiteral("limit=%1&offset=%2").arg(limit).arg(offset);
}

} // namespace

HttpReply Cafe24Market::orderRoute(const HttpRequest &request, const QStringList &parts)
{
    const FormFields query(request.query());
    if (request.method != "GET" || parts.size() > 2)
        return cafe24Error(404, QStringLiteral("No API found"));
    if (parts.isEmpty())
        return orders(query, false);
    if (parts.size() == 1 && parts.at(0) == QLatin1String("count"))
        return orders(query, true);
    const auto &all = m_world->orders();
    const auto it = std::find_if(all.cbegin(), all.cend(), [&](const Order &o) {
        return o.channel == ChannelId::Cafe24 && o.orderId == parts.at(0);
    });
    if (it == all.cend())
        return cafe24Error(404, QStringLiteral("No such order"));
    if (parts.size() == 1)
        return jsonReply(
            200,
            { { QStringLiteral("order"),
                orderJson(*it, query.list(QStringLiteral("embed")).contains(QStringLiteral("items"))) } });
    if (parts.at(1) == QLatin1String("items"))
        return jsonReply(200, { { QStringLiteral("items"), itemsJson(*it) } });
    return cafe24Error(404, QStringLiteral("No API found"));
}

QJsonArray Cafe24Market::itemsJson(const Order &o)
{
    const auto &v = market().listings[static_cast<size_t>(o.listing)];
    const auto &p = market().productOf(v);
    QString option = p.group1.isEmpty() ? QString() : QString(p.group1 + QLatin1Char('=') + v.optionValue1);
    if (!p.group2.isEmpty())
        option += QStringLiteral(", ") + p.group2 + QLatin1Char('=') + v.optionValue2;
    return { QJsonObject{
        { QStringLiteral("shop_no"), 1 },
        { QStringLiteral("item_no"), 1 },
        { QStringLiteral("order_item_code"), o.lineId },
        { QStringLiteral("product_no"), p.id },
        { QStringLiteral("product_code"), p.productCode },
        { QStringLiteral("variant_code"), v.variantCode },
        { QStringLiteral("custom_product_code"), p.code },
        { QStringLiteral("custom_variant_code"), v.sellerCode },
        { QStringLiteral("product_name"), p.name },
        { QStringLiteral("option_value"), option },
        { QStringLiteral("quantity"), o.quantity },
        { QStringLiteral("order_status"), statusOf(o) },
        { QStringLiteral("status_code"), o.cancelled() ? QStringLiteral("C2") : QStringLiteral("N1") },
        { QStringLiteral("claim_code"),
          o.cancels.empty() ? QJsonValue() : QJsonValue(QStringLiteral("C") + o.orderId) },
        { QStringLiteral("claim_quantity"), o.cancelledUnits() },
        { QStringLiteral("product_bundle"), QStringLiteral("F") },
        // order-item times carry no zone (cafe24 §1)
        { QStringLiteral("ordered_date"),
          koreanTime(o.placedMs).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) } } };
}

QJsonObject Cafe24Market::orderJson(const Order &o, bool withItems)
{
    const auto &v = market().listings[static_cast<size_t>(o.listing)];
    QJsonObject json{ { QStringLiteral("shop_no"), 1 },
                      { QStringLiteral("currency"), QStringLiteral("KRW") },
                      { QStringLiteral("order_id"), o.orderId },
                      { QStringLiteral("order_place_id"), o.place },
                      { QStringLiteral("paid"), QStringLiteral("T") },
                      { QStringLiteral("canceled"),
                        o.cancels.empty()   ? QStringLiteral("F")
                            : o.cancelled() ? QStringLiteral("T")
                                            : QStringLiteral("M") },
                      { QStringLiteral("order_date"), koreanIso(o.placedMs) },
                      { QStringLiteral("payment_date"), koreanIso(o.placedMs) },
                      { QStringLiteral("cancel_date"),
                        o.cancels.empty() ? QJsonValue() : QJsonValue(koreanIso(o.cancelledMs())) },
                      { QStringLiteral("payment_amount"), money(market().productOf(v).price * o.quantity) } };
    if (withItems)
        json.insert(QStringLiteral("items"), itemsJson(o));
    return json;
}

HttpReply Cafe24Market::orders(const FormFields &query, bool countOnly)
{
    const QString startText = query.value(QStringLiteral("start_date"));
    const QString endText = query.value(QStringLiteral("end_date"));
    const auto start = parseKoreanTime(startText);
    const auto end = parseKoreanTime(endText);
    const auto limit = wholeNumber(query.value(QStringLiteral("limit"), QStringLiteral("10")));
    const auto offset = wholeNumber(query.value(QStringLiteral("offset"), QStringLiteral("0")));
    if (!start || !end || *end < *start || *end - *start > kSpanMs)
        return cafe24Error(422, QStringLiteral("start_date and end_date must span less than 3 months"));
    if (!limit || *limit < 1 || *limit > kPageMax || !offset || *offset > kOffsetMax)
        return cafe24Error(422, QStringLiteral("limit or offset is out of range"));
    const QString type = query.value(QStringLiteral("date_type"), QStringLiteral("order_date"));
    const auto states = query.list(QStringLiteral("order_status"));
    const bool items = query.list(QStringLiteral("embed")).contains(QStringLiteral("items"));
    // A bare date means its whole day; a time, that second.
    const qint64 endMs = *end + (endText.size() == 10 ? kDayMs : 1000);
    QJsonArray rows;
    qint64 matched = 0;
    for (const auto &o : m_world->orders()) {
        const auto date = dateOf(o, type);
        const bool inside = o.channel == ChannelId::Cafe24 && date && *date >= *start && *date < endMs;
        if (!inside || (!states.isEmpty() && !states.contains(statusOf(o))))
            continue;
        if (matched++ >= *offset && rows.size() < *limit && !countOnly)
            rows.append(orderJson(o, items));
    }
    if (countOnly)
        return jsonReply(200, { { QStringLiteral("count"), matched } });
    QJsonArray links;
    if (matched > *offset + rows.size())
        links.append(QJsonObject{
            { QStringLiteral("rel"), QStringLiteral("next") },
            { QStringLiteral("href"),
              nextLink(query, *limit, *offset + *limit, m_world->credentials().cafe24MallId) } });
    return jsonReply(200, { { QStringLiteral("orders"), rows }, { QStringLiteral("links"), links } });
}

} // namespace jaego::sandbox
