// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/apireply.h"
#include "sandbox/navermarket.h"

#include <QSet>

namespace jaego::sandbox {

namespace {

using OptionKind = MarketProduct::OptionKind;

constexpr qint64 kMaximumStock = 99'999'999;
constexpr qint64 kMaximumPrice = 999'999'990;
constexpr qint64 kUnmanagedStock = 9'999;
constexpr qsizetype kMultiUpdateMax = 50;

QString sumRule()
{
    return QStringLiteral(
        "조합형 옵션 상품인 경우 상품의 재고수량과 조합형옵션 재고수량의 합은 같아야 합니다.");
}

HttpReply success()
{
    return jsonReply(200,
                     { { QStringLiteral("code"), QStringLiteral("SUCCESS") },
                       { QStringLiteral("message"), QStringLiteral("성공") },
                       { QStringLiteral("data"), QJsonObject() } });
}

/// A number that may be left out; a wrong one is -1.
qint64 numberOr(const QJsonObject &object, const QString &key, qint64 fallback)
{
    const auto value = object.value(key);
    return value.isUndefined() ? fallback : jsonNumber(value).value_or(-1);
}

} // namespace

QString naverWriteRefusal(const MarketProduct &p)
{
    static const QSet<QString> kClosed{ QStringLiteral("UNADMISSION"), QStringLiteral("REJECTION"),
                                        QStringLiteral("CLOSE"), QStringLiteral("PROHIBITION"),
                                        QStringLiteral("DELETE") };
    if (kClosed.contains(p.status))
        return QStringLiteral("변경할 수 없는 판매상태의 상품입니다.");
    if (p.fulfilment || p.skuYn)
        return QStringLiteral("물류 연동 상품의 재고수량은 변경할 수 없습니다.");
    return {};
}

HttpReply NaverMarket::setOptionStock(MarketProduct *product, const HttpRequest &request)
{
    const qint64 now = m_world->now();
    if (!product || product->status == QLatin1String("DELETE"))
        return naverError(404, QStringLiteral("NOT_FOUND"), QStringLiteral("상품을 찾을 수 없습니다."), now);
    const auto body = jsonBody(request);
    const auto info = body ? body->value(QStringLiteral("optionInfo")).toObject() : QJsonObject();
    const bool standard = product->optionKind == OptionKind::Standard;
    const QString field = standard ? QStringLiteral("optionStandards") : QStringLiteral("optionCombinations");
    const auto options = info.value(field).toArray();
    if (product->optionKind == OptionKind::None || options.isEmpty())
        return naverInvalid(QStringLiteral("optionInfo.") + field,
                            QStringLiteral("옵션 정보가 상품의 옵션 구분과 맞지 않습니다."), now);
    if (auto refusal = naverWriteRefusal(*product); !refusal.isEmpty()) {
        ++m_world->counters(SandboxSource::Naver).refusedWrites;
        return naverInvalid(QStringLiteral("originProductNo"), refusal, now);
    }
    struct Change {
        MarketListing *listing;
        qint64 stock;
        qint64 price;
        bool usable;
    };
    std::vector<Change> changes;
    for (const auto &entry : options) {
        const auto option = entry.toObject();
        auto *listing = market().listingById(jsonNumber(option.value(QStringLiteral("id"))).value_or(0));
        const Change change{ listing, numberOr(option, QStringLiteral("stockQuantity"), 0),
                             numberOr(option, QStringLiteral("price"), 0),
                             option.value(QStringLiteral("usable")).toBool(true) };
        if (!listing || &market().productOf(*listing) != product)
            return naverInvalid(field + QStringLiteral(".id"), QStringLiteral("존재하지 않는 옵션입니다."),
                                now);
        if (change.stock < 0 || change.stock > kMaximumStock)
            return naverInvalid(field + QStringLiteral(".stockQuantity"),
                                QStringLiteral("재고수량은 0 이상 99,999,999 이하로 입력해 주세요."), now);
        if (change.price < 0 || change.price > kMaximumPrice)
            return naverInvalid(field + QStringLiteral(".price"),
                                QStringLiteral("옵션가가 유효하지 않습니다."), now);
        changes.push_back(change);
    }
    const bool managed = info.value(QStringLiteral("useStockManagement")).toBool(false);
    if (standard)
        product->useStockManagement = managed;
    for (const auto &change : changes) {
        m_world->write(*change.listing, ChannelId::Naver,
                       standard && !managed ? kUnmanagedStock : change.stock);
        change.listing->usable = change.usable;
        if (!standard)
            change.listing->price = change.price;
    }
    return jsonReply(200,
                     { { QStringLiteral("originProductNo"), product->id },
                       { QStringLiteral("smartstoreChannelProductNo"), product->channelNo },
                       { QStringLiteral("originProduct"), originProduct(*product) },
                       { QStringLiteral("smartstoreChannelProduct"), channelProduct(*product) } });
}

void NaverMarket::writeProduct(MarketProduct &product, qint64 stock)
{
    m_world->write(market().listings[static_cast<size_t>(product.listings.front())], ChannelId::Naver, stock);
}

QString NaverMarket::applyStatus(MarketProduct &product, const QString &status, std::optional<qint64> stock)
{
    const auto is = [&product](QLatin1String s) { return product.status == s; };
    if (auto refusal = naverWriteRefusal(product); !refusal.isEmpty())
        return refusal;
    if (stock && (*stock < 0 || *stock > kMaximumStock))
        return QStringLiteral("재고수량이 유효하지 않습니다.");
    const bool plain = product.optionKind == OptionKind::None;
    const bool hasStock = market().totalQuantity(product) > 0;
    if (stock && !plain && *stock != market().totalQuantity(product))
        return sumRule();
    if (status == QLatin1String("SALE")) {
        if (is(QLatin1String("OUTOFSTOCK")) && !stock)
            return QStringLiteral("재고수량은 필수 항목입니다.");
        if (!is(QLatin1String("OUTOFSTOCK")) && !is(QLatin1String("SUSPENSION"))
            && !is(QLatin1String("SALE")))
            return QStringLiteral("변경할 수 없는 판매상태입니다.");
        if (plain && stock)
            writeProduct(product, *stock);
        product.status =
            market().totalQuantity(product) > 0 ? QStringLiteral("SALE") : QStringLiteral("OUTOFSTOCK");
        return {};
    }
    if (status == QLatin1String("OUTOFSTOCK") && is(QLatin1String("SALE"))) {
        if (hasStock) {
            for (const int index : product.listings)
                m_world->write(market().listings[static_cast<size_t>(index)], ChannelId::Naver, 0);
        }
        product.status = status;
        return {};
    }
    if (status == QLatin1String("SUSPENSION")) {
        product.status = status;
        return {};
    }
    return QStringLiteral("변경할 수 없는 판매상태입니다.");
}

HttpReply NaverMarket::changeStatus(MarketProduct *product, const HttpRequest &request)
{
    const qint64 now = m_world->now();
    if (!product || product->status == QLatin1String("DELETE"))
        return naverError(404, QStringLiteral("NOT_FOUND"), QStringLiteral("상품을 찾을 수 없습니다."), now);
    const auto body = jsonBody(request);
    if (!body)
        return naverInvalid(QStringLiteral("statusType"), QStringLiteral("필수 항목입니다."), now);
    const auto stock = jsonNumber(body->value(QStringLiteral("stockQuantity")));
    const QString refusal =
        applyStatus(*product, body->value(QStringLiteral("statusType")).toString(), stock);
    if (!refusal.isEmpty())
        return naverInvalid(QStringLiteral("statusType"), refusal, now);
    product->modifiedMs = now;
    return success();
}

QString NaverMarket::applyStock(MarketProduct &product, const QJsonObject &item)
{
    const qint64 stock = numberOr(item, QStringLiteral("stockQuantity"), -1);
    if (product.optionKind != OptionKind::None)
        return sumRule();
    if (auto refusal = naverWriteRefusal(product); !refusal.isEmpty()) {
        ++m_world->counters(SandboxSource::Naver).refusedWrites;
        return refusal;
    }
    if (stock < 0 || stock > kMaximumStock)
        return QStringLiteral("재고수량이 유효하지 않습니다.");
    writeProduct(product, stock);
    return {};
}

HttpReply NaverMarket::multiUpdate(const HttpRequest &request)
{
    const qint64 now = m_world->now();
    const auto body = jsonBody(request);
    const auto items =
        body ? body->value(QStringLiteral("multiProductUpdateRequestVos")).toArray() : QJsonArray();
    if (items.isEmpty() || items.size() > kMultiUpdateMax)
        return naverInvalid(QStringLiteral("multiProductUpdateRequestVos"),
                            QStringLiteral("입력한 데이터가 유효하지 않습니다."), now);
    // One by one: a bad one does not undo its neighbours (naver §8).
    QJsonArray invalid;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const auto item = items.at(i).toObject();
        auto *product =
            market().product(jsonNumber(item.value(QStringLiteral("originProductNo"))).value_or(-1));
        QString refusal = product ? QString() : QStringLiteral("상품을 찾을 수 없습니다.");
        const auto types = item.value(QStringLiteral("multiUpdateTypes")).toArray();
        if (product && types.contains(QStringLiteral("STOCK")))
            refusal = applyStock(*product, item);
        if (refusal.isEmpty() && types.contains(QStringLiteral("PRODUCT_STATUS_SALE")))
            refusal = product->status == QLatin1String("OUTOFSTOCK") && market().totalQuantity(*product) > 0
                ? (product->status = QStringLiteral("SALE"), QString())
                : product->status == QLatin1String("OUTOFSTOCK")
                ? QStringLiteral("재고수량은 필수 항목입니다.")
                : applyStatus(*product, QStringLiteral("SALE"), std::nullopt);
        if (refusal.isEmpty() && types.contains(QStringLiteral("PRODUCT_STATUS_SUSPENSION")))
            refusal = applyStatus(*product, QStringLiteral("SUSPENSION"), std::nullopt);
        if (!refusal.isEmpty())
            invalid.append(QJsonObject{
                { QStringLiteral("name"), QStringLiteral("multiProductUpdateRequestVos[%1]").arg(i) },
                { QStringLiteral("type"), QStringLiteral("Invalid") },
                { QStringLiteral("message"), refusal } });
    }
    if (invalid.isEmpty())
        return success();
    return jsonReply(
        400,
        { { QStringLiteral("code"), QStringLiteral("BAD_REQUEST") },
          { QStringLiteral("message"), invalid.first().toObject().value(QStringLiteral("message")) },
          { QStringLiteral("invalidInputs"), invalid },
          { QStringLiteral("timestamp"), koreanIsoMs(now) } });
}

} // namespace jaego::sandbox
