// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/coupangmarket.h"

#include "sandbox/apireply.h"
#include "sandbox/signatures.h"

#include <QJsonArray>
#include <QUuid>

namespace jaego::sandbox {

namespace {

constexpr double kCallsPerSecond = 5; // since 2026-03-17 (coupang §4)
constexpr double kRocketPerMinute = 50;
constexpr qint64 kMaximumQuantity = 99'999;
constexpr qint64 kPageMax = 100;
constexpr qint64 kTimeFrameMs = 10LL * 60 * 1000;

HttpReply success(QJsonObject body, const QString &message = {})
{
    body.insert(QStringLiteral("code"), QStringLiteral("SUCCESS"));
    body.insert(QStringLiteral("message"), message);
    return jsonReply(200, body);
}

HttpReply preconditionFailed()
{
    return jsonReply(412,
                     { { QStringLiteral("code"), QStringLiteral("PRECONDITION_FAILED") },
                       { QStringLiteral("message"), QStringLiteral("Precondition Failed") } });
}

HttpReply notFound()
{
    return coupangError(404, QStringLiteral("Not Found"));
}

/// 3047***045: ids in messages are masked (coupang §6).
QString masked(const QString &id)
{
    return id.left(4) + QStringLiteral("***") + id.right(3);
}

HttpReply refused(CeaVerdict verdict)
{
    switch (verdict) {
    case CeaVerdict::Missing: {
        const QString english = QStringLiteral("Request is not authorized.");
        return jsonReply(
            401,
            { { QStringLiteral("code"), QStringLiteral("ERROR") },
              { QStringLiteral("message"), english },
              { QStringLiteral("messages"),
                QJsonObject{ { QStringLiteral("korean"), QStringLiteral("인증되지 않은 요청입니다.") },
                             { QStringLiteral("english"), english } } },
              { QStringLiteral("transactionId"), QUuid::createUuid().toString(QUuid::WithoutBraces) } });
    }
    case CeaVerdict::Malformed:
        return coupangError(401, QStringLiteral("HMAC format is invalid."));
    case CeaVerdict::Expired:
        return coupangError(401, QStringLiteral("Specified signature is expired."));
    case CeaVerdict::Wrong:
    case CeaVerdict::Good:
        break;
    }
    return coupangError(401, QStringLiteral("Invalid signature."));
}

bool isDeleted(const MarketListing &listing)
{
    return listing.writability == Writability::Deleted;
}

QString statusWord(const QString &status)
{
    static const QHash<QString, QString> kWords{
        { QStringLiteral("IN_REVIEW"), QStringLiteral("심사중") },
        { QStringLiteral("SAVED"), QStringLiteral("임시저장") },
        { QStringLiteral("APPROVING"), QStringLiteral("승인대기중") },
        { QStringLiteral("APPROVED"), QStringLiteral("승인완료") },
        { QStringLiteral("PARTIAL_APPROVED"), QStringLiteral("부분승인완료") },
        { QStringLiteral("DENIED"), QStringLiteral("승인반려") },
        { QStringLiteral("DELETED"), QStringLiteral("상품삭제") },
    };
    return kWords.value(status);
}

} // namespace

HttpReply coupangError(int status, const QString &message)
{
    return jsonReply(
        status,
        { { QStringLiteral("code"), QStringLiteral("ERROR") },
          { QStringLiteral("message"), message },
          { QStringLiteral("transactionId"), QUuid::createUuid().toString(QUuid::WithoutBraces) } });
}

CoupangMarket::CoupangMarket(World *world) : m_world(world), m_rate(1, 0), m_rocketRate(1, 1)
{
    applyRates();
}

void CoupangMarket::applyRates()
{
    const auto &options = m_world->options();
    const auto quietMs = static_cast<qint64>(options.coupangBlockSeconds * 1000 / options.rateFactor);
    m_rate = BlockingBucket(kCallsPerSecond * options.rateFactor, quietMs);
    m_rocketRate =
        RateBucket(kRocketPerMinute / 60 * options.rateFactor, kRocketPerMinute * options.rateFactor);
}

HttpReply CoupangMarket::handle(const HttpRequest &request)
{
    const auto &keys = m_world->credentials();
    const auto verdict =
        verifyCea({ request.header("Authorization"), request.method, request.path(), request.query(),
                    keys.coupangAccessKey.toUtf8(), keys.coupangSecretKey.toUtf8(), m_world->now() });
    if (verdict != CeaVerdict::Good || std::exchange(m_refuseNext, false))
        return refused(verdict);
    if (!m_rate.take(m_world->now()))
        return coupangError(429, QStringLiteral("Too Many Requests"));
    return route(request);
}

HttpReply CoupangMarket::route(const HttpRequest &request)
{
    const auto all = pathParts(request.path());
    if (all.size() < 5 || all.mid(0, 2) != QStringList{ QStringLiteral("v2"), QStringLiteral("providers") })
        return notFound();
    const QString &provider = all.at(2);
    Call call{ &request, all.mid(3), FormFields(request.query()) };
    if (provider == QLatin1String("seller_api"))
        return sellerApi(call);
    if (provider == QLatin1String("openapi"))
        return openApi(call);
    if (provider == QLatin1String("rg_open_api"))
        return rocketGrowth(call);
    return coupangError(400, QStringLiteral("Provider id is not specified correctly."));
}

HttpReply CoupangMarket::sellerApi(const Call &call)
{
    static const QStringList kPrefix{ QStringLiteral("apis"), QStringLiteral("api"), QStringLiteral("v1"),
                                      QStringLiteral("marketplace") };
    if (call.parts.mid(0, 4) != kPrefix)
        return notFound();
    const auto rest = call.parts.mid(4);
    const bool get = call.request->method == "GET";
    if (rest.value(0) == QLatin1String("vendor-items"))
        return vendorItem({ call.request, rest, call.query });
    if (rest.value(0) != QLatin1String("seller-products"))
        return notFound();
    const bool byCode = rest.size() == 3 && rest.at(1) == QLatin1String("external-vendor-sku-codes");
    if (!get || (rest.size() > 2 && !byCode))
        return preconditionFailed();
    if (rest.size() == 1)
        return products(call.query);
    if (byCode)
        return productsByCode(rest.at(2));
    if (rest.at(1) == QLatin1String("time-frame"))
        return productsByTime(call.query);
    if (rest.at(1) == QLatin1String("inflow-status"))
        return inflowStatus();
    return product(rest.at(1));
}

HttpReply CoupangMarket::vendorItem(const Call &call)
{
    const auto &parts = call.parts; // vendor-items, id, what, …
    const QByteArray method = call.request->method;
    const QString what = parts.value(2);
    if (parts.size() == 3 && what == QLatin1String("inventories"))
        return method == "GET" ? inventories(parts.at(1)) : preconditionFailed();
    if (parts.size() == 4 && what == QLatin1String("quantities"))
        return method == "PUT" ? setQuantity(parts.at(1), parts.at(3)) : preconditionFailed();
    if (parts.size() == 4 && what == QLatin1String("sales"))
        return method == "PUT" ? setSale(parts.at(1), parts.at(3) == QLatin1String("resume"))
                               : preconditionFailed();
    return notFound();
}

HttpReply CoupangMarket::inventories(const QString &idText)
{
    const auto id = wholeNumber(idText);
    if (!id)
        return coupangError(400, QStringLiteral("유효하지 않은 ID가 입력되었습니다."));
    const auto *listing = market().listingById(*id);
    if (!listing || isDeleted(*listing))
        return coupangError(400, QStringLiteral("유효한 옵션이 없습니다: [vendorItemId=%1]").arg(*id));
    return success({ { QStringLiteral("data"),
                       QJsonObject{ { QStringLiteral("sellerItemId"), listing->id },
                                    { QStringLiteral("amountInStock"), listing->quantity },
                                    { QStringLiteral("salePrice"), listing->price },
                                    { QStringLiteral("onSale"), listing->onSale } } } });
}

HttpReply CoupangMarket::setQuantity(const QString &idText, const QString &quantityText)
{
    const auto id = wholeNumber(idText);
    if (!id)
        return coupangError(400, QStringLiteral("유효하지 않은 ID가 입력되었습니다."));
    const auto quantity = wholeNumber(quantityText);
    if (!quantity || *quantity > kMaximumQuantity)
        return coupangError(400, QStringLiteral("유효하지 않은 재고수량입니다."));
    auto *listing = market().listingById(*id);
    auto &counted = m_world->counters(SandboxSource::Coupang);
    if (!listing || isDeleted(*listing)) {
        ++counted.refusedWrites;
        const QString why = listing ? QStringLiteral("[옵션ID[%1] : 삭제된 상품은 변경이 불가능합니다.]")
                                    : QStringLiteral("[vendoritemid %1 not found]");
        return coupangError(400, QStringLiteral("재고변경에 실패했습니다. ") + why.arg(masked(idText)));
    }
    if (listing->writability != Writability::Writable) {
        ++counted.refusedWrites;
        return coupangError(
            400,
            QStringLiteral("재고변경에 실패했습니다. [옵션ID[%1] : 변경할 수 없는 옵션입니다.]")
                .arg(masked(idText)));
    }
    m_world->write(*listing, ChannelId::Coupang, *quantity);
    return success({}, QStringLiteral("재고 변경을 완료했습니다."));
}

HttpReply CoupangMarket::setSale(const QString &idText, bool resume)
{
    auto *listing = market().listingById(wholeNumber(idText).value_or(0));
    if (!listing || isDeleted(*listing)) {
        const QString what = resume ? QStringLiteral("판매재개에 실패했습니다. ")
                                    : QStringLiteral("판매중지에 실패했습니다. ");
        const QString why = listing ? QStringLiteral("[옵션ID[%1] : 삭제된 상품은 변경이 불가능합니다.]")
                                    : QStringLiteral("[vendoritemid %1 not found]");
        return coupangError(400, what + why.arg(masked(idText)));
    }
    listing->onSale = resume;
    return success(
        {}, resume ? QStringLiteral("판매가 재개되었습니다.") : QStringLiteral("판매 중지 처리되었습니다."));
}

QJsonObject CoupangMarket::summary(const MarketProduct &product) const
{
    return { { QStringLiteral("sellerProductId"), product.id },
             { QStringLiteral("sellerProductName"), product.name },
             { QStringLiteral("displayCategoryCode"), 58634 },
             { QStringLiteral("categoryId"), 2113 },
             { QStringLiteral("productId"), product.channelNo },
             { QStringLiteral("vendorId"), m_world->credentials().coupangVendorId },
             { QStringLiteral("saleStartedAt"), koreanLocal(product.createdMs) },
             { QStringLiteral("saleEndedAt"), QStringLiteral("2099-12-31T00:00:00") },
             { QStringLiteral("brand"), product.brand },
             { QStringLiteral("statusName"), product.status },
             { QStringLiteral("createdAt"), koreanLocal(product.createdMs) } };
}

HttpReply CoupangMarket::products(const FormFields &query)
{
    if (query.value(QStringLiteral("vendorId")) != m_world->credentials().coupangVendorId)
        return notFound();
    const auto token = wholeNumber(query.value(QStringLiteral("nextToken"), QStringLiteral("1")));
    const auto perPage = wholeNumber(query.value(QStringLiteral("maxPerPage"), QStringLiteral("10")));
    if ((!query.value(QStringLiteral("nextToken")).isEmpty() && (!token || *token < 1)) || !perPage
        || *perPage < 1 || *perPage > kPageMax)
        return coupangError(400, QStringLiteral("유효하지 않은 파라미터입니다."));
    const QString status = statusWord(query.value(QStringLiteral("status")));
    const QString name = query.value(QStringLiteral("sellerProductName"));
    const auto onlyId = query.number(QStringLiteral("sellerProductId"));
    const QString created = query.value(QStringLiteral("createdAt"));
    const bool rocket = query.value(QStringLiteral("businessTypes")) == QLatin1String("rocketGrowth");
    const auto matches = [&](const MarketProduct &p) {
        return (status.isEmpty() || p.status == status) && (name.isEmpty() || p.name.contains(name))
            && (!onlyId || p.id == *onlyId)
            && (created.isEmpty() || koreanLocal(p.createdMs).startsWith(created))
            && (!rocket || p.rocketGrowth);
    };
    const qint64 skip = (token.value_or(1) - 1) * *perPage;
    qint64 seen = 0;
    QJsonArray data;
    bool more = false;
    for (const auto &p : market().products) {
        if (market().listsNothing || more)
            break;
        if (!matches(p) || seen++ < skip)
            continue;
        more = data.size() == *perPage;
        if (!more)
            data.append(summary(p));
    }
    return success(
        { { QStringLiteral("nextToken"), more ? QString::number(token.value_or(1) + 1) : QString() },
          { QStringLiteral("data"), data } });
}

HttpReply CoupangMarket::product(const QString &idText)
{
    const auto id = wholeNumber(idText);
    if (!id)
        return coupangError(400, QStringLiteral("업체상품아이디는 숫자형으로 입력해주세요."));
    const auto *p = market().product(*id);
    if (!p)
        return coupangError(400, QStringLiteral("업체상품[%1]을(를) 찾을 수 없습니다.").arg(*id));
    QJsonArray items;
    for (const int index : p->listings) {
        const auto &l = market().listings[static_cast<size_t>(index)];
        QJsonObject item{ { QStringLiteral("sellerProductItemId"), l.itemId },
                          { QStringLiteral("vendorItemId"), l.id == 0 ? QJsonValue() : QJsonValue(l.id) },
                          { QStringLiteral("itemName"), l.optionName },
                          { QStringLiteral("originalPrice"), l.price * 11 / 10 },
                          { QStringLiteral("salePrice"), l.price },
                          { QStringLiteral("maximumBuyCount"), 100 },
                          { QStringLiteral("externalVendorSku"), l.sellerCode },
                          { QStringLiteral("barcode"), l.barcode },
                          { QStringLiteral("modelNo"), QString() } };
        if (l.writability == Writability::AutoGenerated)
            item.insert(QStringLiteral("isAutoGenerated"), true);
        items.append(item);
    }
    auto data = summary(*p);
    data.insert(QStringLiteral("displayProductName"), QString(p->brand + QLatin1Char(' ') + p->name));
    data.insert(QStringLiteral("items"), items);
    return success({ { QStringLiteral("data"), data } });
}

HttpReply CoupangMarket::productsByCode(const QString &code)
{
    QJsonArray data;
    for (const auto &p : market().products) {
        const bool has = std::any_of(p.listings.cbegin(), p.listings.cend(), [&](int i) {
            return market().listings[static_cast<size_t>(i)].sellerCode == code;
        });
        if (has)
            data.append(summary(p));
    }
    return success({ { QStringLiteral("data"), data } });
}

HttpReply CoupangMarket::productsByTime(const FormFields &query)
{
    const auto from = parseKoreanTime(query.value(QStringLiteral("createdAtFrom")));
    const auto to = parseKoreanTime(query.value(QStringLiteral("createdAtTo")));
    if (query.value(QStringLiteral("vendorId")) != m_world->credentials().coupangVendorId)
        return notFound();
    if (!from || !to)
        return coupangError(400, QStringLiteral("유효하지 않은 파라미터입니다."));
    if (*to - *from > kTimeFrameMs || *to < *from)
        return coupangError(400,
                            QStringLiteral("검색 허용 범위를 초과했습니다. 최대 허용 범위는 10분입니다."));
    QJsonArray data;
    for (const auto &p : market().products) {
        if (p.createdMs >= *from && p.createdMs <= *to)
            data.append(summary(p));
    }
    return success({ { QStringLiteral("data"), data } });
}

HttpReply CoupangMarket::inflowStatus()
{
    const auto &all = market().products;
    const auto live = std::count_if(all.cbegin(), all.cend(), [](const MarketProduct &p) {
        return p.status != QStringLiteral("상품삭제");
    });
    return success({ { QStringLiteral("data"),
                       QJsonObject{ { QStringLiteral("vendorId"), m_world->credentials().coupangVendorId },
                                    { QStringLiteral("restricted"), false },
                                    { QStringLiteral("registeredCount"), static_cast<qint64>(live) },
                                    { QStringLiteral("permittedCount"), QJsonValue() } } } });
}

HttpReply CoupangMarket::rocketGrowth(const Call &call)
{
    static const QStringList kPrefix{ QStringLiteral("apis"), QStringLiteral("api"), QStringLiteral("v1"),
                                      QStringLiteral("vendors") };
    static const QStringList kSuffix{ QStringLiteral("rg"), QStringLiteral("inventory"),
                                      QStringLiteral("summaries") };
    const QString vendor = m_world->credentials().coupangVendorId;
    if (call.parts.mid(0, 4) != kPrefix || call.parts.mid(5) != kSuffix || call.parts.value(4) != vendor)
        return notFound();
    if (call.request->method != "GET")
        return preconditionFailed();
    if (!m_rocketRate.take(m_world->now()))
        return coupangError(429, QStringLiteral("Too Many Requests"));
    const qint64 skip =
        (std::max<qint64>(1, call.query.number(QStringLiteral("nextToken")).value_or(1)) - 1) * kPageMax;
    QJsonArray data;
    qint64 seen = 0;
    bool more = false;
    for (const auto &l : market().listings) {
        if (l.writability != Writability::ChannelFulfilment || seen++ < skip)
            continue;
        more = data.size() == kPageMax;
        if (more)
            break;
        data.append(QJsonObject{ { QStringLiteral("vendorId"), vendor },
                                 { QStringLiteral("vendorItemId"), l.id },
                                 { QStringLiteral("externalSkuId"), l.itemId },
                                 { QStringLiteral("inventoryDetails"),
                                   QJsonObject{ { QStringLiteral("totalOrderableQuantity"), l.quantity } } },
                                 { QStringLiteral("salesCountMap"),
                                   QJsonObject{ { QStringLiteral("SALES_COUNT_LAST_THIRTY_DAYS"), 41 } } } });
    }
    return jsonReply(
        200,
        { { QStringLiteral("code"), QStringLiteral("200") },
          { QStringLiteral("message"), QStringLiteral("SUCCESS") },
          { QStringLiteral("data"), data },
          { QStringLiteral("nextToken"), more ? QString::number(skip / kPageMax + 2) : QString() } });
}

} // namespace jaego::sandbox
