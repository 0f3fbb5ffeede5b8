// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/apireply.h"
#include "sandbox/coupangmarket.h"

#include <QJsonArray>

namespace jaego::sandbox {

namespace {

constexpr qint64 kDayMs = 24LL * 60 * 60 * 1000;
constexpr qint64 kOrderPage = 50;

HttpReply okList(const QJsonArray &data, const QString &nextToken)
{
    return jsonReply(200,
                     { { QStringLiteral("code"), 200 },
                       { QStringLiteral("message"), QStringLiteral("OK") },
                       { QStringLiteral("nextToken"), nextToken },
                       { QStringLiteral("data"), data } });
}

HttpReply openError(const QString &message)
{
    return jsonReply(400, { { QStringLiteral("code"), 400 }, { QStringLiteral("message"), message } });
}

struct Window {
    qint64 fromMs = 0;
    qint64 endMs = 0; ///< not included
    bool paged = true;
};

/// Day paging or minute mode; days and minutes count to their end.
Result<Window> windowOf(const FormFields &query)
{
    const auto refuse = [](const QString &words) {
        return Error(Error::Kind::Rejected, QStringLiteral("coupang"), words);
    };
    const auto from = parseKoreanTime(query.value(QStringLiteral("createdAtFrom")));
    const auto to = parseKoreanTime(query.value(QStringLiteral("createdAtTo")));
    if (!from || !to || *to < *from)
        return refuse(QStringLiteral("required parameters are missing"));
    if (query.value(QStringLiteral("searchType")) == QLatin1String("timeFrame")) {
        if (*to - *from >= kDayMs)
            return refuse(QStringLiteral("range should less than 1 day"));
        return Window{ *from, *to + 60'000, false };
    }
    if (*to - *from > 31 * kDayMs)
        return refuse(QStringLiteral("endTime-startTime range should less than31."));
    return Window{ *from, *to + kDayMs, true };
}

struct Pager {
    explicit Pager(const FormFields &query, bool paged)
        : page(std::max<qint64>(1, query.number(QStringLiteral("nextToken")).value_or(1)))
        , size(paged ? std::clamp<qint64>(query.number(QStringLiteral("maxPerPage")).value_or(kOrderPage), 1,
                                          kOrderPage)
                     : std::numeric_limits<qint64>::max())
        , skip(paged ? (page - 1) * size : 0)
    {
    }
    qint64 page;
    qint64 size;
    qint64 skip;
    qint64 seen = 0;
    QJsonArray rows;
    bool more = false;

    void offer(const QJsonObject &row)
    {
        if (seen++ < skip)
            return;
        if (rows.size() < size)
            rows.append(row);
        else
            more = true;
    }
    [[nodiscard]] QString nextToken() const { return more ? QString::number(page + 1) : QString(); }
};

QJsonValue money(qint64 won, bool version5)
{
    if (!version5)
        return won;
    return QJsonObject{ { QStringLiteral("currencyCode"), QStringLiteral("KRW") },
                        { QStringLiteral("units"), won },
                        { QStringLiteral("nanos"), 0 } };
}

} // namespace

QString coupangStatus(const Order &order)
{
    if (order.shipped)
        return QStringLiteral("DEPARTURE");
    return order.warehouse == Order::Warehouse::Unaware ? QStringLiteral("ACCEPT")
                                                        : QStringLiteral("INSTRUCT");
}

HttpReply CoupangMarket::openApi(const Call &call)
{
    const auto &parts = call.parts; // apis api vN vendors {vendorId} …
    if (parts.size() < 6 || parts.at(0) != QLatin1String("apis") || parts.at(1) != QLatin1String("api")
        || parts.at(3) != QLatin1String("vendors"))
        return coupangError(404, QStringLiteral("Not Found"));
    if (parts.at(4) != m_world->credentials().coupangVendorId)
        return openError(QStringLiteral("Invalid vendor ID"));
    if (call.request->method != "GET")
        return jsonReply(412,
                         { { QStringLiteral("code"), QStringLiteral("PRECONDITION_FAILED") },
                           { QStringLiteral("message"), QStringLiteral("Precondition Failed") } });
    const QString version = parts.at(2);
    const bool version5 = version == QLatin1String("v5");
    const auto rest = parts.mid(5);
    if (version5 || version == QLatin1String("v4")) {
        if (rest == QStringList{ QStringLiteral("ordersheets") })
            return orderSheets(call.query, version5);
        if (rest.size() == 2 && rest.at(0) == QLatin1String("ordersheets"))
            return orderSheetsOf(rest.at(1), true, version5);
        if (rest.size() == 2 && rest.at(1) == QLatin1String("ordersheets"))
            return orderSheetsOf(rest.at(0), false, version5);
    }
    if ((version == QLatin1String("v6") || version == QLatin1String("v4"))
        && rest == QStringList{ QStringLiteral("returnRequests") })
        return returnRequests(call.query);
    return coupangError(404, QStringLiteral("Not Found"));
}

QJsonObject CoupangMarket::orderSheet(const Order &o, bool version5)
{
    const auto &l = market().listings[static_cast<size_t>(o.listing)];
    const auto &p = market().productOf(l);
    const QJsonObject item{ { QStringLiteral("vendorItemId"), l.id },
                            { QStringLiteral("vendorItemName"),
                              QString(p.name + QLatin1Char(' ') + l.optionName) },
                            { QStringLiteral("productId"), p.channelNo },
                            { QStringLiteral("shippingCount"), o.quantity },
                            { QStringLiteral("holdCountForCancel"), 0 },
                            { QStringLiteral("cancelCount"), o.cancelledUnits() },
                            { QStringLiteral("canceled"), o.cancelled() },
                            { QStringLiteral("salesPrice"), money(l.price, version5) },
                            { QStringLiteral("orderPrice"), money(l.price * o.quantity, version5) },
                            { QStringLiteral("externalVendorSkuCode"), l.sellerCode },
                            { QStringLiteral("sellerProductId"), p.id },
                            { QStringLiteral("sellerProductName"), p.name },
                            { QStringLiteral("sellerProductItemName"), l.optionName } };
    const bool rocket = l.writability == Writability::ChannelFulfilment;
    return {
        { QStringLiteral("shipmentBoxId"), o.lineId.toLongLong() },
        { QStringLiteral("orderId"), o.orderId.toLongLong() },
        { QStringLiteral("orderedAt"), koreanIso(o.placedMs) },
        { QStringLiteral("paidAt"), koreanIso(o.placedMs) },
        { QStringLiteral("status"), coupangStatus(o) },
        { QStringLiteral("orderer"), QJsonObject{ { QStringLiteral("name"), QStringLiteral("김*수") } } },
        { QStringLiteral("receiver"),
          QJsonObject{ { QStringLiteral("name"), QStringLiteral("김민수") },
                       { QStringLiteral("addr1"), QStringLiteral("제주특별자치도 제주시 첨단로 242") },
                       { QStringLiteral("postCode"), QStringLiteral("63309") } } },
        { QStringLiteral("shipmentType"), rocket ? QStringLiteral("CGF") : QStringLiteral("THIRD_PARTY") },
        { QStringLiteral("orderItems"), QJsonArray{ item } }
    };
}

HttpReply CoupangMarket::orderSheets(const FormFields &query, bool version5)
{
    static const QStringList kStates{ QStringLiteral("ACCEPT"),         QStringLiteral("INSTRUCT"),
                                      QStringLiteral("DEPARTURE"),      QStringLiteral("DELIVERING"),
                                      QStringLiteral("FINAL_DELIVERY"), QStringLiteral("NONE_TRACKING") };
    const QString status = query.value(QStringLiteral("status"));
    if (!kStates.contains(status))
        return openError(QStringLiteral("required parameters are missing"));
    const auto window = windowOf(query);
    if (!window)
        return openError(window.error().message);
    Pager pager(query, window->paged);
    for (const auto &o : m_world->orders()) {
        const bool inside = o.placedMs >= window->fromMs && o.placedMs < window->endMs;
        // An order cancelled as a whole is a matter of returnRequests (coupang §9).
        if (o.channel == ChannelId::Coupang && inside && !o.cancelled() && coupangStatus(o) == status)
            pager.offer(orderSheet(o, version5));
    }
    return okList(pager.rows, pager.nextToken());
}

HttpReply CoupangMarket::orderSheetsOf(const QString &id, bool byBox, bool version5)
{
    QJsonArray rows;
    for (const auto &o : m_world->orders()) {
        if (o.channel == ChannelId::Coupang && (byBox ? o.lineId : o.orderId) == id)
            rows.append(orderSheet(o, version5));
    }
    if (rows.isEmpty())
        return openError(QStringLiteral("Invalid order ID"));
    return jsonReply(200,
                     { { QStringLiteral("code"), 200 },
                       { QStringLiteral("message"), QStringLiteral("OK") },
                       { QStringLiteral("data"), byBox ? QJsonValue(rows.first()) : QJsonValue(rows) } });
}

QJsonObject CoupangMarket::returnRequest(const Order &o, const Order::Cancel &cancel)
{
    const auto &l = market().listings[static_cast<size_t>(o.listing)];
    const auto &p = market().productOf(l);
    const QJsonObject item{ { QStringLiteral("vendorItemId"), l.id },
                            { QStringLiteral("vendorItemName"),
                              QString(p.name + QLatin1Char(' ') + l.optionName) },
                            { QStringLiteral("cancelCount"), cancel.units },
                            { QStringLiteral("purchaseCount"), o.quantity },
                            { QStringLiteral("shipmentBoxId"), o.lineId.toLongLong() },
                            { QStringLiteral("sellerProductId"), p.id },
                            { QStringLiteral("sellerProductName"), p.name } };
    return { { QStringLiteral("receiptId"), cancel.receiptId },
             { QStringLiteral("orderId"), o.orderId.toLongLong() },
             { QStringLiteral("receiptType"), QStringLiteral("CANCEL") },
             { QStringLiteral("receiptStatus"), QStringLiteral("RETURNS_COMPLETED") },
             { QStringLiteral("createdAt"), koreanLocal(cancel.atMs) },
             { QStringLiteral("modifiedAt"), koreanLocal(cancel.atMs) },
             { QStringLiteral("cancelCountSum"), cancel.units },
             { QStringLiteral("releaseStopStatus"), QStringLiteral("비대상") },
             { QStringLiteral("faultByType"), QStringLiteral("CUSTOMER") },
             { QStringLiteral("returnItems"), QJsonArray{ item } } };
}

HttpReply CoupangMarket::returnRequests(const FormFields &query)
{
    static const QStringList kStates{ QStringLiteral("RU"), QStringLiteral("UC"), QStringLiteral("CC"),
                                      QStringLiteral("PR") };
    const bool cancels = query.value(QStringLiteral("cancelType")) == QLatin1String("CANCEL");
    const QString status = query.value(QStringLiteral("status"));
    const bool conflicting =
        cancels && (query.contains(QStringLiteral("status")) || query.contains(QStringLiteral("orderId")));
    if (conflicting || (!cancels && !kStates.contains(status)))
        return openError(QStringLiteral("required parameters are missing"));
    const auto window = windowOf(query);
    if (!window)
        return openError(window.error().message);
    Pager pager(query, window->paged);
    // The sandbox knows cancels only: they answer to cancelType=CANCEL and as done (CC).
    for (const auto &o : m_world->orders()) {
        if (o.channel != ChannelId::Coupang || (!cancels && status != QLatin1String("CC")))
            continue;
        for (const auto &cancel : o.cancels) {
            if (cancel.atMs >= window->fromMs && cancel.atMs < window->endMs)
                pager.offer(returnRequest(o, cancel));
        }
    }
    return okList(pager.rows, pager.nextToken());
}

} // namespace jaego::sandbox
