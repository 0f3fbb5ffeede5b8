// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/cafe24oauth.h"
#include "sandbox/httpexchange.h"
#include "sandbox/world.h"

#include <QJsonArray>
#include <QJsonObject>

namespace jaego::sandbox {

/// Cafe24 Admin API as in reference cafe24; every path begins with /api/v2.
class Cafe24Market {
public:
    explicit Cafe24Market(World *world);

    [[nodiscard]] HttpReply handle(const HttpRequest &request);
    [[nodiscard]] Cafe24OAuth &oauth() { return m_oauth; }
    void applyRates();

private:
    [[nodiscard]] HttpReply route(const HttpRequest &request, const QStringList &parts);
    [[nodiscard]] HttpReply productRoute(const HttpRequest &request, const QStringList &parts);
    [[nodiscard]] HttpReply variantRoute(const HttpRequest &request, MarketProduct &product,
                                         const QStringList &parts);
    [[nodiscard]] HttpReply products(const FormFields &query, bool countOnly);
    [[nodiscard]] HttpReply variants(const MarketProduct &product, const FormFields &query);
    [[nodiscard]] HttpReply writeVariants(MarketProduct &product, const HttpRequest &request);
    [[nodiscard]] HttpReply writeVariant(MarketListing &variant, const HttpRequest &request,
                                         bool inventoryOnly);

    [[nodiscard]] HttpReply orderRoute(const HttpRequest &request, const QStringList &parts);
    [[nodiscard]] HttpReply orders(const FormFields &query, bool countOnly);
    [[nodiscard]] QJsonObject orderJson(const Order &order, bool withItems);
    [[nodiscard]] QJsonArray itemsJson(const Order &order);

    [[nodiscard]] QJsonObject productJson(const MarketProduct &product, const FormFields &query);
    [[nodiscard]] QJsonObject variantJson(const MarketListing &variant, bool nested);
    [[nodiscard]] static QJsonObject inventoryJson(const MarketListing &variant);
    /// Empty: applied (or the same content already, told by `same`).
    [[nodiscard]] QString applyInventory(MarketListing &variant, const QJsonObject &fields, bool *same);
    [[nodiscard]] MarketListing *variant(const MarketProduct &product, const QString &code);
    [[nodiscard]] Market &market() { return m_world->market(ChannelId::Cafe24); }

    World *m_world;
    Cafe24OAuth m_oauth;
    RateBucket m_bucket;
};

[[nodiscard]] HttpReply cafe24Error(int status, const QString &message);

} // namespace jaego::sandbox
