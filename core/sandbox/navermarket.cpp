// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/navermarket.h"

#include "sandbox/apireply.h"

#include <QSet>

#include <algorithm>

namespace jaego::sandbox {

namespace {

constexpr double kRate = 2; // per API and second (naver §4)
constexpr qint64 kPageMax = 500;

QSet<qint64> numberSet(const QJsonValue &value)
{
    QSet<qint64> numbers;
    for (const auto &entry : value.toArray())
        numbers.insert(jsonNumber(entry).value_or(-1));
    return numbers;
}

QSet<QString> textSet(const QJsonValue &value)
{
    QSet<QString> texts;
    for (const auto &entry : value.toArray())
        texts.insert(entry.toString());
    return texts;
}

} // namespace

HttpReply naverError(int status, const QString &code, const QString &message, qint64 nowMs)
{
    return jsonReply(status,
                     { { QStringLiteral("code"), code },
                       { QStringLiteral("message"), message },
                       { QStringLiteral("timestamp"), koreanIsoMs(nowMs) },
                       { QStringLiteral("traceId"), newTraceId() } });
}

HttpReply naverInvalid(const QString &field, const QString &message, qint64 nowMs)
{
    const QJsonObject input{ { QStringLiteral("name"), field },
                             { QStringLiteral("type"), QStringLiteral("Invalid") },
                             { QStringLiteral("message"), message } };
    return jsonReply(400,
                     { { QStringLiteral("code"), QStringLiteral("BAD_REQUEST") },
                       { QStringLiteral("message"), message },
                       { QStringLiteral("invalidInputs"), QJsonArray{ input } },
                       { QStringLiteral("timestamp"), koreanIsoMs(nowMs) } });
}

HttpReply naverQuotaLimit(qint64 nowMs)
{
    auto reply = naverError(429, QStringLiteral("GW.QUOTA_LIMIT"),
                            QStringLiteral("할당된 시간당 요청량을 초과하였습니다."), nowMs);
    reply.setHeader("gncp-gw-quota-limit", "1");
    reply.setHeader("gncp-gw-quota-period", "HOURS");
    reply.setHeader("gncp-gw-quota-remaining", "0");
    return reply;
}

NaverMarket::NaverMarket(World *world) : m_world(world), m_tokens(world)
{
}

HttpReply NaverMarket::handle(const HttpRequest &request)
{
    const qint64 now = m_world->now();
    const auto finish = [](HttpReply reply) {
        reply.setHeader("GNCP-GW-Trace-ID", newTraceId().toLatin1());
        reply.setHeader("GNCP-GW-HttpClient-ResponseTime", "12");
        return reply;
    };
    if (request.path() == "/external/v1/oauth2/token")
        return finish(request.method == "POST"
                          ? m_tokens.issue(request)
                          : naverError(404, QStringLiteral("GW.NOT_FOUND"),
                                       QStringLiteral("요청하신 리소스를 찾을 수 없습니다."), now));
    if (m_tokens.isPenalized())
        return finish(naverQuotaLimit(now));
    if (!m_tokens.isValid(request.header("Authorization")))
        return finish(
            naverError(401, QStringLiteral("GW.AUTHN"), QStringLiteral("요청을 보낼 권한이 없습니다."), now));
    const auto found = route(request);
    if (!found.handler)
        return finish(naverError(404, QStringLiteral("GW.NOT_FOUND"),
                                 QStringLiteral("요청하신 리소스를 찾을 수 없습니다."), now));
    const double rate = kRate * m_world->options().rateFactor;
    auto bucket = m_buckets.find(found.api);
    if (bucket == m_buckets.end())
        bucket = m_buckets.insert(found.api, RateBucket(rate, 2 * rate));
    auto reply = bucket->take(now)
        ? found.handler()
        : naverError(429, QStringLiteral("GW.RATE_LIMIT"),
                     QStringLiteral("요청이 많아 서비스를 일시적으로 사용할 수 없습니다."), now);
    const auto whole = [](double value) { return QByteArray::number(static_cast<qint64>(value)); };
    reply.setHeader("GNCP-GW-RateLimit-Replenish-Rate", whole(std::max(1.0, rate)));
    reply.setHeader("GNCP-GW-RateLimit-Burst-Capacity", whole(bucket->capacity()));
    reply.setHeader("GNCP-GW-RateLimit-Remaining", whole(bucket->remaining(now)));
    return finish(std::move(reply));
}

NaverMarket::Route NaverMarket::route(const HttpRequest &request)
{
    auto parts = pathParts(request.path());
    if (parts.size() < 3 || parts.takeFirst() != QLatin1String("external"))
        return {};
    if (parts.at(1) == QLatin1String("products"))
        return productRoute(request, parts);
    if (parts.mid(0, 3)
        == QStringList{ QStringLiteral("v1"), QStringLiteral("pay-order"), QStringLiteral("seller") })
        return orderRoute(request, parts.mid(3));
    return {};
}

NaverMarket::Route NaverMarket::productRoute(const HttpRequest &request, const QStringList &parts)
{
    const QString method = QString::fromLatin1(request.method);
    const bool v1 = parts.at(0) == QLatin1String("v1");
    const bool v2 = parts.at(0) == QLatin1String("v2");
    const bool origin = parts.value(2) == QLatin1String("origin-products");
    const QString last = parts.value(4);
    const qint64 number = wholeNumber(parts.value(3)).value_or(-1);
    if (v1 && parts.size() == 3 && parts.at(2) == QLatin1String("search") && method == QLatin1String("POST"))
        return { QStringLiteral("POST /v1/products/search"), [this, request] { return search(request); } };
    if (v2 && parts.size() == 4 && method == QLatin1String("GET") && origin)
        return { QStringLiteral("GET /v2/products/origin-products/{no}"),
                 [this, number] { return oneProduct(market().product(number)); } };
    if (v2 && parts.size() == 4 && method == QLatin1String("GET")
        && parts.at(2) == QLatin1String("channel-products"))
        return { QStringLiteral("GET /v2/products/channel-products/{no}"),
                 [this, number] { return oneProduct(market().productByChannelNo(number)); } };
    if (!v1 || !origin)
        return {};
    if (parts.size() == 4 && parts.at(3) == QLatin1String("multi-update") && method == QLatin1String("PATCH"))
        return { QStringLiteral("PATCH /v1/products/origin-products/multi-update"),
                 [this, request] { return multiUpdate(request); } };
    if (parts.size() == 5 && last == QLatin1String("option-stock") && method == QLatin1String("PUT"))
        return { QStringLiteral("PUT /v1/products/origin-products/{no}/option-stock"),
                 [this, request, number] { return setOptionStock(market().product(number), request); } };
    if (parts.size() == 5 && last == QLatin1String("change-status") && method == QLatin1String("PUT"))
        return { QStringLiteral("PUT /v1/products/origin-products/{no}/change-status"),
                 [this, request, number] { return changeStatus(market().product(number), request); } };
    return {};
}

QJsonObject NaverMarket::searchRow(const MarketProduct &p) const
{
    const QJsonObject channel{ { QStringLiteral("originProductNo"), p.id },
                               { QStringLiteral("channelProductNo"), p.channelNo },
                               { QStringLiteral("channelServiceType"), QStringLiteral("STOREFARM") },
                               { QStringLiteral("categoryId"), QStringLiteral("50002330") },
                               { QStringLiteral("name"), p.name },
                               { QStringLiteral("sellerManagementCode"), p.code },
                               { QStringLiteral("statusType"), p.status },
                               { QStringLiteral("channelProductDisplayStatusType"), QStringLiteral("ON") },
                               { QStringLiteral("salePrice"), p.price },
                               { QStringLiteral("discountedPrice"), p.price },
                               { QStringLiteral("stockQuantity"),
                                 m_world->market(ChannelId::Naver).totalQuantity(p) },
                               { QStringLiteral("deliveryAttributeType"), QStringLiteral("NORMAL") },
                               { QStringLiteral("regDate"), koreanIsoMs(p.createdMs) },
                               { QStringLiteral("modifiedDate"), koreanIsoMs(p.modifiedMs) } };
    return { { QStringLiteral("groupProductNo"), 0 },
             { QStringLiteral("originProductNo"), p.id },
             { QStringLiteral("channelProducts"), QJsonArray{ channel } } };
}

HttpReply NaverMarket::search(const HttpRequest &request)
{
    const qint64 now = m_world->now();
    const auto body = jsonBody(request);
    if (!body)
        return naverInvalid(QStringLiteral("body"), QStringLiteral("입력한 데이터가 유효하지 않습니다."),
                            now);
    const qint64 page = jsonNumber(body->value(QStringLiteral("page"))).value_or(1);
    const qint64 size = jsonNumber(body->value(QStringLiteral("size"))).value_or(50);
    if (page < 1 || size < 1 || size > kPageMax)
        return naverInvalid(QStringLiteral("size"),
                            QStringLiteral("페이지 크기는 1 이상 500 이하로 입력해 주세요."), now);
    const auto origins = numberSet(body->value(QStringLiteral("originProductNos")));
    const auto channels = numberSet(body->value(QStringLiteral("channelProductNos")));
    const auto states = textSet(body->value(QStringLiteral("productStatusTypes")));
    const QString code = body->value(QStringLiteral("sellerManagementCode")).toString();
    const auto matches = [&](const MarketProduct &p) {
        return (origins.isEmpty() || origins.contains(p.id))
            && (channels.isEmpty() || channels.contains(p.channelNo))
            && (states.isEmpty() || states.contains(p.status)) && (code.isEmpty() || p.code == code);
    };
    QJsonArray contents;
    qint64 total = 0;
    const auto &all = market().products;
    for (auto it = all.crbegin(); it != all.crend() && !market().listsNothing; ++it) { // NO, descending
        if (!matches(*it))
            continue;
        if (total >= (page - 1) * size && contents.size() < size)
            contents.append(searchRow(*it));
        ++total;
    }
    const qint64 pages = (total + size - 1) / size;
    const QJsonObject field{ { QStringLiteral("name"), QStringLiteral("no") },
                             { QStringLiteral("direction"), QStringLiteral("DESC") } };
    return jsonReply(200,
                     { { QStringLiteral("contents"), contents },
                       { QStringLiteral("page"), page },
                       { QStringLiteral("size"), size },
                       { QStringLiteral("totalElements"), total },
                       { QStringLiteral("totalPages"), pages },
                       { QStringLiteral("sort"),
                         QJsonObject{ { QStringLiteral("sorted"), true },
                                      { QStringLiteral("fields"), QJsonArray{ field } } } },
                       { QStringLiteral("first"), page == 1 },
                       { QStringLiteral("last"), page >= pages } });
}

QJsonObject NaverMarket::optionInfo(const MarketProduct &p)
{
    using OptionKind = MarketProduct::OptionKind;
    if (p.optionKind == OptionKind::None)
        return {};
    const bool standard = p.optionKind == OptionKind::Standard;
    QJsonArray options;
    for (const int index : p.listings) {
        const auto &l = market().listings[static_cast<size_t>(index)];
        QJsonObject option{ { QStringLiteral("id"), l.id },
                            { QStringLiteral("optionName1"), l.optionValue1 },
                            { QStringLiteral("stockQuantity"), l.quantity },
                            { QStringLiteral("usable"), l.usable },
                            { QStringLiteral("sellerManagerCode"), l.sellerCode } };
        if (!p.group2.isEmpty())
            option.insert(QStringLiteral("optionName2"), l.optionValue2);
        if (standard)
            option.insert(QStringLiteral("skuYn"), p.skuYn);
        else
            option.insert(QStringLiteral("price"), l.price);
        options.append(option);
    }
    QJsonObject info{ { QStringLiteral("useStockManagement"), p.useStockManagement } };
    if (standard) {
        info.insert(QStringLiteral("standardOptionGroups"),
                    QJsonArray{ QJsonObject{ { QStringLiteral("groupName"), p.group1 } } });
        info.insert(QStringLiteral("optionStandards"), options);
        return info;
    }
    QJsonObject names{ { QStringLiteral("optionGroupName1"), p.group1 } };
    if (!p.group2.isEmpty())
        names.insert(QStringLiteral("optionGroupName2"), p.group2);
    info.insert(QStringLiteral("optionCombinationSortType"), QStringLiteral("CREATE"));
    info.insert(QStringLiteral("optionCombinationGroupNames"), names);
    info.insert(QStringLiteral("optionCombinations"), options);
    return info;
}

QJsonObject NaverMarket::originProduct(const MarketProduct &p)
{
    QJsonObject detail{ { QStringLiteral("sellerCodeInfo"),
                          QJsonObject{ { QStringLiteral("sellerManagementCode"), p.code },
                                       { QStringLiteral("sellerBarcode"), p.barcode } } } };
    if (p.optionKind != MarketProduct::OptionKind::None)
        detail.insert(QStringLiteral("optionInfo"), optionInfo(p));
    QJsonObject origin{ { QStringLiteral("statusType"), p.status },
                        { QStringLiteral("saleType"), QStringLiteral("NEW") },
                        { QStringLiteral("leafCategoryId"), QStringLiteral("50002330") },
                        { QStringLiteral("name"), p.name },
                        { QStringLiteral("salePrice"), p.price },
                        { QStringLiteral("stockQuantity"), market().totalQuantity(p) },
                        { QStringLiteral("detailAttribute"), detail } };
    if (p.fulfilment)
        origin.insert(
            QStringLiteral("productLogistics"),
            QJsonArray{ QJsonObject{ { QStringLiteral("logisticsCompanyId"), QStringLiteral("NFA0001") } } });
    return origin;
}

QJsonObject NaverMarket::channelProduct(const MarketProduct &p) const
{
    return { { QStringLiteral("channelProductName"), p.name },
             { QStringLiteral("naverShoppingRegistration"), true },
             { QStringLiteral("channelProductDisplayStatusType"), QStringLiteral("ON") } };
}

HttpReply NaverMarket::oneProduct(const MarketProduct *product)
{
    if (!product || product->status == QLatin1String("DELETE"))
        return naverError(404, QStringLiteral("NOT_FOUND"), QStringLiteral("상품을 찾을 수 없습니다."),
                          m_world->now());
    return jsonReply(200,
                     { { QStringLiteral("originProduct"), originProduct(*product) },
                       { QStringLiteral("smartstoreChannelProduct"), channelProduct(*product) } });
}

} // namespace jaego::sandbox
