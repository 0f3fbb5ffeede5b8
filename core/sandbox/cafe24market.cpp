// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/cafe24market.h"

#include "sandbox/apireply.h"

#include <algorithm>
#include <cmath>

namespace jaego::sandbox {

namespace {

constexpr double kBucket = 40; // leaks 2 a second (cafe24 §4)
constexpr double kLeak = 2;
constexpr qsizetype kEmbeddedVariants = 100;
constexpr qsizetype kRequestsMax = 100;
constexpr qint64 kProductPage = 100;
constexpr qint64 kProductOffset = 5000;

QString money(qint64 won)
{
    return QString::number(won) + QStringLiteral(".00");
}

HttpReply noSuchResource()
{
    return cafe24Error(404, QStringLiteral("No API found"));
}

/// The projection `fields=a,b`.
QJsonObject projected(const QJsonObject &object, const FormFields &query)
{
    const auto names = query.list(QStringLiteral("fields"));
    if (names.isEmpty())
        return object;
    QJsonObject out;
    for (const auto &name : names) {
        if (object.contains(name))
            out.insert(name, object.value(name));
    }
    return out;
}

} // namespace

HttpReply cafe24Error(int status, const QString &message)
{
    return jsonReply(status,
                     { { QStringLiteral("error"),
                         QJsonObject{ { QStringLiteral("code"), status },
                                      { QStringLiteral("message"), message },
                                      { QStringLiteral("more_info"), QJsonObject() } } } });
}

Cafe24Market::Cafe24Market(World *world) : m_world(world), m_oauth(world), m_bucket(1, 1)
{
    applyRates();
}

void Cafe24Market::applyRates()
{
    const double factor = m_world->options().rateFactor;
    m_bucket = RateBucket(kLeak * factor, kBucket * factor);
}

HttpReply Cafe24Market::handle(const HttpRequest &request)
{
    if (auto reply = m_oauth.handle(request))
        return *reply;
    const qint64 now = m_world->now();
    switch (m_oauth.check(request.header("Authorization"))) {
    case Cafe24OAuth::Bearer::Good:
        break;
    case Cafe24OAuth::Bearer::Expired:
        return cafe24Error(401, QStringLiteral("access_token time expired. (invalid_token)"));
    case Cafe24OAuth::Bearer::Missing:
    case Cafe24OAuth::Bearer::Unknown:
        return cafe24Error(401, QStringLiteral("Invalid access_token"));
    }
    const bool allowed = m_bucket.take(now);
    HttpReply reply;
    if (allowed) {
        const auto all = pathParts(request.path());
        static const QStringList kPrefix{ QStringLiteral("api"), QStringLiteral("v2"),
                                          QStringLiteral("admin") };
        const bool plainText = (request.method == "PUT" || request.method == "POST")
            && !request.header("Content-Type").toLower().startsWith("application/json");
        reply = plainText ? cafe24Error(400, QStringLiteral("Content-Type must be application/json"))
            : all.mid(0, 3) == kPrefix ? route(request, all.mid(3))
                                       : noSuchResource();
    } else {
        reply = cafe24Error(429, QStringLiteral("Too Many Requests"));
        reply.setHeader("X-Cafe24-Call-Usage", "100.00");
        reply.setHeader("X-Cafe24-Call-Remain", "1");
    }
    const auto used = static_cast<qint64>(std::ceil(m_bucket.level(now)));
    reply.setHeader("X-Api-Call-Limit",
                    QByteArray::number(used) + '/'
                        + QByteArray::number(static_cast<qint64>(m_bucket.capacity())));
    return reply;
}

HttpReply Cafe24Market::route(const HttpRequest &request, const QStringList &parts)
{
    if (parts.value(0) == QLatin1String("products"))
        return productRoute(request, parts.mid(1));
    if (parts.value(0) == QLatin1String("orders"))
        return orderRoute(request, parts.mid(1));
    return noSuchResource();
}

HttpReply Cafe24Market::productRoute(const HttpRequest &request, const QStringList &parts)
{
    const FormFields query(request.query());
    const bool get = request.method == "GET";
    if (parts.isEmpty())
        return get ? products(query, false) : noSuchResource();
    if (parts.size() == 1 && parts.at(0) == QLatin1String("count"))
        return get ? products(query, true) : noSuchResource();
    auto *product = market().product(wholeNumber(parts.at(0)).value_or(-1));
    if (!product)
        return cafe24Error(404, QStringLiteral("No such product"));
    if (parts.size() == 1)
        return get ? jsonReply(200, { { QStringLiteral("product"), productJson(*product, query) } })
                   : noSuchResource();
    return parts.at(1) == QLatin1String("variants") ? variantRoute(request, *product, parts.mid(2))
                                                    : noSuchResource();
}

HttpReply Cafe24Market::variantRoute(const HttpRequest &request, MarketProduct &product,
                                     const QStringList &parts)
{
    const bool get = request.method == "GET";
    if (!get && request.method != "PUT")
        return noSuchResource();
    if (parts.isEmpty())
        return get ? variants(product, FormFields(request.query())) : writeVariants(product, request);
    auto *v = variant(product, parts.at(0));
    if (!v)
        return cafe24Error(404, QStringLiteral("No such variant"));
    const bool inventories = parts.size() == 2 && parts.at(1) == QLatin1String("inventories");
    if (parts.size() > 1 && !inventories)
        return noSuchResource();
    if (!get)
        return writeVariant(*v, request, inventories);
    if (!inventories)
        return jsonReply(200, { { QStringLiteral("variant"), variantJson(*v, false) } });
    auto inventory = inventoryJson(*v);
    inventory.insert(QStringLiteral("shop_no"), 1);
    inventory.insert(QStringLiteral("variant_code"), v->variantCode);
    inventory.insert(QStringLiteral("origin_code"), QStringLiteral("W00000BT"));
    return jsonReply(200, { { QStringLiteral("inventory"), inventory } });
}

QJsonObject Cafe24Market::inventoryJson(const MarketListing &v)
{
    const bool counts = v.writability != Writability::NoStockManagement;
    return { { QStringLiteral("use_inventory"), counts ? QStringLiteral("T") : QStringLiteral("F") },
             { QStringLiteral("important_inventory"), QStringLiteral("A") },
             { QStringLiteral("inventory_control_type"), QStringLiteral("B") },
             { QStringLiteral("display_soldout"), QStringLiteral("T") },
             { QStringLiteral("quantity"), v.quantity },
             { QStringLiteral("safety_inventory"), 0 } };
}

QJsonObject Cafe24Market::variantJson(const MarketListing &v, bool nested)
{
    const auto &p = market().productOf(v);
    QJsonArray options;
    if (!p.group1.isEmpty())
        options.append(
            QJsonObject{ { QStringLiteral("name"), p.group1 }, { QStringLiteral("value"), v.optionValue1 } });
    if (!p.group2.isEmpty())
        options.append(
            QJsonObject{ { QStringLiteral("name"), p.group2 }, { QStringLiteral("value"), v.optionValue2 } });
    QJsonObject json{ { QStringLiteral("shop_no"), 1 },
                      { QStringLiteral("variant_code"), v.variantCode },
                      { QStringLiteral("custom_variant_code"), v.sellerCode },
                      { QStringLiteral("options"), options.isEmpty() ? QJsonValue() : QJsonValue(options) },
                      { QStringLiteral("display"), QStringLiteral("T") },
                      { QStringLiteral("selling"), v.onSale ? QStringLiteral("T") : QStringLiteral("F") },
                      { QStringLiteral("additional_amount"), QStringLiteral("0.00") } };
    const auto inventory = inventoryJson(v);
    if (nested) { // after a PUT the stock is nested, in a GET it is flat (cafe24 §6)
        json.insert(QStringLiteral("inventories"), inventory);
        return json;
    }
    for (auto it = inventory.begin(); it != inventory.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QJsonObject Cafe24Market::productJson(const MarketProduct &p, const FormFields &query)
{
    QJsonObject json{ { QStringLiteral("shop_no"), 1 },
                      { QStringLiteral("product_no"), p.id },
                      { QStringLiteral("product_code"), p.productCode },
                      { QStringLiteral("custom_product_code"), p.code },
                      { QStringLiteral("product_name"), p.name },
                      { QStringLiteral("price"), money(p.price) },
                      { QStringLiteral("display"), QStringLiteral("T") },
                      { QStringLiteral("selling"),
                        p.status == QLatin1String("SUSPENSION") ? QStringLiteral("F") : QStringLiteral("T") },
                      { QStringLiteral("sold_out"),
                        market().totalQuantity(p) > 0 ? QStringLiteral("F") : QStringLiteral("T") },
                      { QStringLiteral("created_date"), koreanIso(p.createdMs) },
                      { QStringLiteral("updated_date"), koreanIso(p.modifiedMs) } };
    json = projected(json, query);
    if (query.list(QStringLiteral("embed")).contains(QStringLiteral("variants"))) {
        QJsonArray embedded;
        for (const int index : p.listings) {
            if (embedded.size() < kEmbeddedVariants)
                embedded.append(variantJson(market().listings[static_cast<size_t>(index)], false));
        }
        json.insert(QStringLiteral("variants"), embedded);
    }
    return json;
}

HttpReply Cafe24Market::products(const FormFields &query, bool countOnly)
{
    const bool paging = query.contains(QStringLiteral("since_product_no"));
    const auto since = wholeNumber(query.value(QStringLiteral("since_product_no"), QStringLiteral("0")));
    const auto limit = wholeNumber(query.value(QStringLiteral("limit"), QStringLiteral("10")));
    const auto offset = wholeNumber(query.value(QStringLiteral("offset"), QStringLiteral("0")));
    if (!since || !limit || *limit < 1 || *limit > kProductPage || !offset || *offset > kProductOffset)
        return cafe24Error(422, QStringLiteral("limit, offset or since_product_no is out of range"));
    if (paging && (query.contains(QStringLiteral("offset")) || query.contains(QStringLiteral("product_no"))))
        return cafe24Error(
            422, QStringLiteral("since_product_no cannot be used with product_no, sort, order, offset"));
    const auto numbers = query.list(QStringLiteral("product_no"));
    const auto codes = query.list(QStringLiteral("product_code"));
    const auto customs = query.list(QStringLiteral("custom_product_code"));
    const auto variantCodes = query.list(QStringLiteral("custom_variant_code"));
    const auto matches = [&](const MarketProduct &p) {
        const auto has = [&](int i) {
            return variantCodes.contains(market().listings[static_cast<size_t>(i)].sellerCode);
        };
        return p.id > *since && (numbers.isEmpty() || numbers.contains(QString::number(p.id)))
            && (codes.isEmpty() || codes.contains(p.productCode))
            && (customs.isEmpty() || customs.contains(p.code))
            && (variantCodes.isEmpty() || std::any_of(p.listings.cbegin(), p.listings.cend(), has));
    };
    QJsonArray rows;
    qint64 count = 0;
    auto &all = market().products;
    const auto first = std::partition_point(all.cbegin(), all.cend(),
                                            [&](const MarketProduct &p) { return p.id <= *since; });
    for (auto it = first; it != all.cend() && !market().listsNothing; ++it) {
        if (!countOnly && rows.size() == *limit)
            break;
        if (!matches(*it) || count++ < *offset || countOnly)
            continue;
        rows.append(productJson(*it, query));
    }
    if (countOnly)
        return jsonReply(200, { { QStringLiteral("count"), count } });
    return jsonReply(200, { { QStringLiteral("products"), rows } });
}

HttpReply Cafe24Market::variants(const MarketProduct &product, const FormFields &query)
{
    const bool embed = query.list(QStringLiteral("embed")).contains(QStringLiteral("inventories"));
    QJsonArray rows;
    for (const int index : product.listings) {
        const auto &v = market().listings[static_cast<size_t>(index)];
        auto row = variantJson(v, false);
        if (embed)
            row.insert(QStringLiteral("inventories"), inventoryJson(v));
        rows.append(projected(row, query));
    }
    return jsonReply(200, { { QStringLiteral("variants"), rows } });
}

MarketListing *Cafe24Market::variant(const MarketProduct &product, const QString &code)
{
    auto *listing = market().listing(QString::number(product.id) + QLatin1Char(':') + code);
    return listing;
}

QString Cafe24Market::applyInventory(MarketListing &v, const QJsonObject &fields, bool *same)
{
    const auto value = fields.value(QStringLiteral("quantity"));
    const auto quantity = jsonNumber(value);
    if (!value.isUndefined() && (!quantity || *quantity < 0))
        return QStringLiteral("quantity is invalid");
    const auto useInventory = fields.value(QStringLiteral("use_inventory"));
    if (!useInventory.isUndefined() && useInventory != QLatin1String("T")
        && useInventory != QLatin1String("F"))
        return QStringLiteral("use_inventory is invalid");
    const bool counts = v.writability != Writability::NoStockManagement;
    const bool wantsCount = useInventory.isUndefined() ? counts : useInventory == QLatin1String("T");
    *same = counts == wantsCount && (!quantity || *quantity == v.quantity);
    if (!counts && quantity)
        ++m_world->counters(SandboxSource::Cafe24)
              .refusedWrites; // taken, without selling effect (cafe24 §10)
    if (*same) {
        ++m_world->counters(SandboxSource::Cafe24).duplicateWrites;
        return {};
    }
    v.writability = wantsCount ? Writability::Writable : Writability::NoStockManagement;
    if (quantity)
        m_world->write(v, ChannelId::Cafe24, *quantity);
    return {};
}

HttpReply Cafe24Market::writeVariant(MarketListing &v, const HttpRequest &request, bool inventoryOnly)
{
    const auto body = jsonBody(request);
    const auto fields = body ? body->value(QStringLiteral("request")) : QJsonValue();
    if (!fields.isObject())
        return cafe24Error(422, QStringLiteral("request is missing"));
    bool same = false;
    const QString refusal = applyInventory(v, fields.toObject(), &same);
    if (!refusal.isEmpty())
        return cafe24Error(422, refusal);
    if (same)
        return cafe24Error(409, QStringLiteral("The same content was requested for the same resource"));
    if (!inventoryOnly)
        return jsonReply(200, { { QStringLiteral("variant"), variantJson(v, true) } });
    auto inventory = inventoryJson(v);
    inventory.insert(QStringLiteral("shop_no"), 1);
    inventory.insert(QStringLiteral("variant_code"), v.variantCode);
    return jsonReply(200, { { QStringLiteral("inventory"), inventory } });
}

HttpReply Cafe24Market::writeVariants(MarketProduct &product, const HttpRequest &request)
{
    const auto body = jsonBody(request);
    const auto requests = body ? body->value(QStringLiteral("requests")).toArray() : QJsonArray();
    if (requests.isEmpty() || requests.size() > kRequestsMax)
        return cafe24Error(422, QStringLiteral("requests must hold 1 to 100 objects"));
    QList<QPair<MarketListing *, QJsonObject>> changes;
    for (const auto &entry : requests) {
        const auto fields = entry.toObject();
        auto *v = variant(product, fields.value(QStringLiteral("variant_code")).toString());
        const auto quantity = fields.value(QStringLiteral("quantity"));
        if (!v)
            return cafe24Error(404, QStringLiteral("No such variant"));
        if (!quantity.isUndefined() && jsonNumber(quantity).value_or(-1) < 0)
            return cafe24Error(422, QStringLiteral("quantity is invalid"));
        changes.append({ v, fields });
    }
    bool allSame = true;
    QJsonArray rows;
    for (const auto &[v, fields] : std::as_const(changes)) {
        bool same = false;
        const QString refusal = applyInventory(*v, fields, &same);
        if (!refusal.isEmpty())
            return cafe24Error(422, refusal);
        allSame = allSame && same;
        rows.append(variantJson(*v, true));
    }
    if (allSame)
        return cafe24Error(409, QStringLiteral("The same content was requested for the same resource"));
    return jsonReply(200, { { QStringLiteral("variants"), rows } });
}

} // namespace jaego::sandbox
