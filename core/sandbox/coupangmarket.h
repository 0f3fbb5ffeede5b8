// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/httpexchange.h"
#include "sandbox/world.h"

#include <QJsonObject>

namespace jaego::sandbox {

/// Coupang Wing Open API as in reference coupang; requests in, replies out.
class CoupangMarket {
public:
    explicit CoupangMarket(World *world);

    [[nodiscard]] HttpReply handle(const HttpRequest &request);
    void applyRates(); ///< after a change of the rate factor; also lifts a block
    void invalidateKeysOnce() { m_refuseNext = true; }

private:
    struct Call {
        const HttpRequest *request = nullptr;
        QStringList parts; ///< after the provider prefix
        FormFields query;
    };
    [[nodiscard]] HttpReply route(const HttpRequest &request);
    [[nodiscard]] HttpReply sellerApi(const Call &call);
    [[nodiscard]] HttpReply openApi(const Call &call);
    [[nodiscard]] HttpReply rocketGrowth(const Call &call);

    [[nodiscard]] HttpReply vendorItem(const Call &call);
    [[nodiscard]] HttpReply inventories(const QString &idText);
    [[nodiscard]] HttpReply setQuantity(const QString &idText, const QString &quantityText);
    [[nodiscard]] HttpReply setSale(const QString &idText, bool resume);
    [[nodiscard]] HttpReply products(const FormFields &query);
    [[nodiscard]] HttpReply product(const QString &idText);
    [[nodiscard]] HttpReply productsByCode(const QString &code);
    [[nodiscard]] HttpReply productsByTime(const FormFields &query);
    [[nodiscard]] HttpReply inflowStatus();

    [[nodiscard]] HttpReply orderSheets(const FormFields &query, bool version5);
    [[nodiscard]] HttpReply orderSheetsOf(const QString &id, bool byBox, bool version5);
    [[nodiscard]] HttpReply returnRequests(const FormFields &query);
    [[nodiscard]] QJsonObject orderSheet(const Order &order, bool version5);
    [[nodiscard]] QJsonObject returnRequest(const Order &order, const Order::Cancel &cancel);
    [[nodiscard]] QJsonObject summary(const MarketProduct &product) const;
    [[nodiscard]] Market &market() { return m_world->market(ChannelId::Coupang); }

    World *m_world;
    BlockingBucket m_rate;
    RateBucket m_rocketRate;
    bool m_refuseNext = false;
};

[[nodiscard]] HttpReply coupangError(int status, const QString &message);
[[nodiscard]] QString coupangStatus(const Order &order);

} // namespace jaego::sandbox
