// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/httpexchange.h"
#include "sandbox/navertoken.h"
#include "sandbox/world.h"

#include <QJsonArray>
#include <QJsonObject>

namespace jaego::sandbox {

/// Naver Commerce API as in reference naver; every path begins with /external.
class NaverMarket {
public:
    explicit NaverMarket(World *world);

    [[nodiscard]] HttpReply handle(const HttpRequest &request);
    [[nodiscard]] NaverTokens &tokens() { return m_tokens; }
    void applyRates() { m_buckets.clear(); }

private:
    struct Route {
        QString api; ///< "PUT /v1/products/origin-products/{no}/option-stock": the bucket's name
        std::function<HttpReply()> handler;
    };
    [[nodiscard]] Route route(const HttpRequest &request);
    [[nodiscard]] Route productRoute(const HttpRequest &request, const QStringList &parts);
    [[nodiscard]] Route orderRoute(const HttpRequest &request, const QStringList &parts);

    [[nodiscard]] HttpReply search(const HttpRequest &request);
    [[nodiscard]] HttpReply oneProduct(const MarketProduct *product);
    [[nodiscard]] HttpReply setOptionStock(MarketProduct *product, const HttpRequest &request);
    [[nodiscard]] HttpReply multiUpdate(const HttpRequest &request);
    [[nodiscard]] HttpReply changeStatus(MarketProduct *product, const HttpRequest &request);

    [[nodiscard]] HttpReply lastChanged(const FormFields &query);
    [[nodiscard]] HttpReply ordersByIds(const HttpRequest &request);
    [[nodiscard]] HttpReply ordersPaid(const FormFields &query);
    [[nodiscard]] HttpReply productOrderIds(const QString &orderId);
    [[nodiscard]] QJsonObject orderDetail(const Order &order);

    [[nodiscard]] QJsonObject searchRow(const MarketProduct &product) const;
    [[nodiscard]] QJsonObject originProduct(const MarketProduct &product);
    [[nodiscard]] QJsonObject channelProduct(const MarketProduct &product) const;
    [[nodiscard]] QJsonObject optionInfo(const MarketProduct &product);
    [[nodiscard]] QString applyStock(MarketProduct &product, const QJsonObject &item);
    [[nodiscard]] QString applyStatus(MarketProduct &product, const QString &status,
                                      std::optional<qint64> stock);
    void writeProduct(MarketProduct &product, qint64 stock);
    [[nodiscard]] Market &market() { return m_world->market(ChannelId::Naver); }

    World *m_world;
    NaverTokens m_tokens;
    QHash<QString, RateBucket> m_buckets;
};

[[nodiscard]] HttpReply naverError(int status, const QString &code, const QString &message, qint64 nowMs);
[[nodiscard]] HttpReply naverInvalid(const QString &field, const QString &message, qint64 nowMs);
[[nodiscard]] HttpReply naverQuotaLimit(qint64 nowMs);
/// Why no stock may be written to a product; empty when it may.
[[nodiscard]] QString naverWriteRefusal(const MarketProduct &product);

} // namespace jaego::sandbox
