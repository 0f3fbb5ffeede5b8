// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/naver/naverchannel.h"
#include "channels/naver/naversignature.h"
#include "support/scriptedserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <map>

namespace jaego::test {

inline Task<Result<Secret>> readyResult(Secret secret)
{
    co_return secret;
}
inline Task<Status> readyDone()
{
    co_return Done{};
}

class MemorySecrets final : public SecretStore {
public:
    QHash<QString, QString> values;
    Task<Result<Secret>> read(QString name) override { return readyResult(Secret(values.value(name))); }
    Task<Status> write(QString name, Secret value) override
    {
        values.insert(name, value.reveal());
        return readyDone();
    }
    Task<Status> remove(QString name) override
    {
        values.remove(name);
        return readyDone();
    }
    Task<Result<QString>> origin(QString /*name*/) override { co_return QStringLiteral("memory"); }
};

class MemoryTokens final : public TokenStore {
public:
    QHash<QString, Entry> entries;
    Task<Result<std::optional<Entry>>> load(QString name) override
    {
        std::optional<Entry> found;
        if (entries.contains(name))
            found = entries.value(name);
        co_return found;
    }
    Task<Status> save(QString name, Entry entry) override
    {
        entries.insert(name, entry);
        return readyDone();
    }
};

/// A small SmartStore behind HTTP: verifies the token signature, keeps products,
/// behaves as reference naver says, and goes wrong when told.
class NaverShop {
public:
    struct Option {
        qint64 id = 0;
        QString name;
        qint64 stock = 0;
        qint64 price = 0;
        bool usable = true;
        QString code;
    };
    struct Product {
        qint64 origin = 0;
        QString name;
        QString code;
        QString status = QStringLiteral("SALE");
        qint64 stock = 0;
        QList<Option> options;
        bool standard = false;
        std::optional<bool> managed = true;
        QString modified = QStringLiteral("2026-11-05T09:12:45.000+09:00");
        QJsonObject extra; ///< merged into originProduct
    };

    NaverShop() : server([this](const SeenRequest &request) { return answer(request); }) { }

    std::map<qint64, Product> products;
    ScriptedServer server;
    QString clientId = QStringLiteral("7dMvteboKNHwyRremLQfTz");
    QString secret = QStringLiteral("$2a$04$Q.K8pL0aZ1xY2wV3uT4sRe");
    QByteArray token = "token-1";
    int expiresIn = 10800;
    int pageSizeCap = 500;
    bool reopensByItself = true; ///< OUTOFSTOCK → SALE when stock comes
    bool ignoresStockWhileSoldOut = false; ///< STOCK alone leaves an OUTOFSTOCK product at 0
    QSet<qint64> ignoresWrites; ///< acknowledged, never applied
    std::function<std::optional<ScriptedReply>(const SeenRequest &)> fault; ///< answers instead

    void add(const Product &product) { products[product.origin] = product; }
    [[nodiscard]] int calls(const QByteArray &method, const QByteArray &part) const
    {
        int count = 0;
        for (const SeenRequest &request : server.seen())
            count += request.method == method && request.target.contains(part) ? 1 : 0;
        return count;
    }
    [[nodiscard]] QJsonObject lastBody(const QByteArray &part) const
    {
        for (auto it = server.seen().crbegin(); it != server.seen().crend(); ++it) {
            if (it->target.contains(part))
                return QJsonDocument::fromJson(it->body).object();
        }
        return {};
    }

    static ScriptedReply gateway(int status, const char *code, const char *message)
    {
        return ScriptedReply::json(
            QByteArray("{\"code\":\"") + code + "\",\"message\":\"" + message
                + "\",\"timestamp\":\"2026-11-05T12:15:07.123+09:00\",\"traceId\":\"0af7651916cd4"
                  "3dd8448eb211c80319c\"}",
            status);
    }

private:
    static ScriptedReply json(const QJsonObject &body, int status = 200)
    {
        return ScriptedReply::json(QJsonDocument(body).toJson(QJsonDocument::Compact), status);
    }

    ScriptedReply answer(const SeenRequest &request)
    {
        if (fault) {
            if (auto reply = fault(request))
                return *reply;
        }
        const QByteArray path = request.target;
        if (path == "/external/v1/oauth2/token")
            return tokenReply(request);
        if (request.header("Authorization") != "Bearer " + token)
            return gateway(401, "GW.AUTHN", "요청을 보낼 권한이 없습니다.");
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        if (request.method == "POST" && path == "/external/v1/products/search")
            return search(body);
        if (request.method == "PATCH" && path == "/external/v1/products/origin-products/multi-update")
            return multiUpdate(body);
        const QList<QByteArray> parts = path.mid(1).split('/');
        if (parts.size() < 5)
            return gateway(404, "GW.NOT_FOUND", "요청하신 리소스를 찾을 수 없습니다.");
        const auto product = products.find(parts.at(4).toLongLong());
        if (product == products.end())
            return gateway(404, "NOT_FOUND", "상품이 없습니다.");
        if (request.method == "GET")
            return json(detail(product->second));
        if (path.endsWith("/option-stock"))
            return optionStock(&product->second, body);
        if (path.endsWith("/change-status"))
            return changeStatus(&product->second, body);
        return gateway(404, "GW.NOT_FOUND", "요청하신 리소스를 찾을 수 없습니다.");
    }

    ScriptedReply tokenReply(const SeenRequest &request) const
    {
        const QUrlQuery form(QString::fromLatin1(request.body));
        const qint64 stamp = form.queryItemValue(QStringLiteral("timestamp")).toLongLong();
        const auto expected = naverTokenForm(clientId, Secret(secret), stamp);
        if (request.method != "POST" || request.header("Content-Type") != "application/x-www-form-urlencoded"
            || !expected || request.body != *expected)
            return gateway(400, "BAD_REQUEST", "client_secret_sign 항목이 유효하지 않습니다.");
        return json({ { QStringLiteral("access_token"), QString::fromLatin1(token) },
                      { QStringLiteral("expires_in"), expiresIn },
                      { QStringLiteral("token_type"), QStringLiteral("Bearer") } });
    }

    static qint64 stockOf(const Product &product)
    {
        if (product.options.isEmpty())
            return product.stock;
        qint64 sum = 0;
        for (const Option &option : product.options)
            sum += option.stock;
        return sum;
    }

    ScriptedReply search(const QJsonObject &body) const
    {
        QList<Product> found;
        const QJsonArray wanted = body.value(QLatin1String("originProductNos")).toArray();
        for (const auto &[origin, product] : products) {
            if (wanted.isEmpty() || wanted.contains(QJsonValue(origin)))
                found.append(product);
        }
        const int page = body.value(QLatin1String("page")).toInt();
        const int size = std::min(pageSizeCap, body.value(QLatin1String("size")).toInt());
        QJsonArray contents;
        for (const Product &product : found.mid(qsizetype{ page - 1 } * size, size)) {
            const QJsonObject row{ { QStringLiteral("originProductNo"), product.origin },
                                   { QStringLiteral("channelProductNo"), product.origin + 100'000'000 },
                                   { QStringLiteral("channelServiceType"), QStringLiteral("STOREFARM") },
                                   { QStringLiteral("name"), product.name },
                                   { QStringLiteral("sellerManagementCode"), product.code },
                                   { QStringLiteral("statusType"), product.status },
                                   { QStringLiteral("stockQuantity"), stockOf(product) },
                                   { QStringLiteral("modifiedDate"), product.modified } };
            contents.append(QJsonObject{ { QStringLiteral("originProductNo"), product.origin },
                                         { QStringLiteral("channelProducts"), QJsonArray{ row } } });
        }
        const int pages = static_cast<int>((found.size() + size - 1) / size);
        return json({ { QStringLiteral("contents"), contents },
                      { QStringLiteral("page"), page },
                      { QStringLiteral("size"), size },
                      { QStringLiteral("totalElements"), found.size() },
                      { QStringLiteral("totalPages"), pages },
                      { QStringLiteral("last"), page >= pages } });
    }

    static QJsonObject detail(const Product &product)
    {
        QJsonObject info;
        if (!product.options.isEmpty()) {
            QJsonArray options;
            for (const Option &option : product.options) {
                QJsonObject entry{ { QStringLiteral("id"), option.id },
                                   { QStringLiteral("optionName1"), option.name },
                                   { QStringLiteral("stockQuantity"), option.stock },
                                   { QStringLiteral("usable"), option.usable },
                                   { QStringLiteral("sellerManagerCode"), option.code } };
                if (!product.standard)
                    entry.insert(QStringLiteral("price"), option.price);
                options.append(entry);
            }
            info.insert(product.standard ? QStringLiteral("optionStandards")
                                         : QStringLiteral("optionCombinations"),
                        options);
            if (product.managed)
                info.insert(QStringLiteral("useStockManagement"), *product.managed);
        }
        QJsonObject origin{ { QStringLiteral("statusType"), product.status },
                            { QStringLiteral("name"), product.name },
                            { QStringLiteral("stockQuantity"), stockOf(product) },
                            { QStringLiteral("detailAttribute"),
                              QJsonObject{
                                  { QStringLiteral("sellerCodeInfo"),
                                    QJsonObject{ { QStringLiteral("sellerManagementCode"), product.code } } },
                                  { QStringLiteral("optionInfo"), info } } } };
        for (auto it = product.extra.begin(); it != product.extra.end(); ++it)
            origin.insert(it.key(), it.value());
        return { { QStringLiteral("originProduct"), origin } };
    }

    void settle(Product *product) const
    {
        const qint64 stock = stockOf(*product);
        if (product->status == QLatin1String("SUSPENSION"))
            return;
        if (stock == 0)
            product->status = QStringLiteral("OUTOFSTOCK");
        else if (product->status == QLatin1String("OUTOFSTOCK") && reopensByItself)
            product->status = QStringLiteral("SALE");
    }

    ScriptedReply optionStock(Product *product, const QJsonObject &body) const
    {
        const QJsonObject info = body.value(QLatin1String("optionInfo")).toObject();
        const QJsonArray options = info.value(product->standard ? QLatin1String("optionStandards")
                                                                : QLatin1String("optionCombinations"))
                                       .toArray();
        if (options.isEmpty())
            return gateway(400, "BAD_REQUEST", "입력한 데이터가 유효하지 않습니다.");
        for (const QJsonValue &value : options) {
            const QJsonObject given = value.toObject();
            const qint64 id = given.value(QLatin1String("id")).toInteger();
            const auto option = std::find_if(product->options.begin(), product->options.end(),
                                             [id](const Option &candidate) { return candidate.id == id; });
            if (option == product->options.end())
                return gateway(400, "BAD_REQUEST", "옵션이 없습니다.");
            if (ignoresWrites.contains(product->origin))
                continue;
            option->stock = given.value(QLatin1String("stockQuantity")).toInteger(0); // the defaults bite
            option->price = given.value(QLatin1String("price")).toInteger(0);
            option->usable = given.value(QLatin1String("usable")).toBool(true);
        }
        product->managed = info.value(QLatin1String("useStockManagement")).toBool(false);
        settle(product);
        return json({ { QStringLiteral("originProductNo"), product->origin } });
    }

    ScriptedReply multiUpdate(const QJsonObject &body)
    {
        const QJsonArray items = body.value(QLatin1String("multiProductUpdateRequestVos")).toArray();
        for (const QJsonValue &value : items) {
            const QJsonObject item = value.toObject();
            const auto product = products.find(item.value(QLatin1String("originProductNo")).toInteger());
            if (product == products.end())
                return gateway(400, "BAD_REQUEST", "상품이 없습니다.");
            if (!product->second.options.isEmpty())
                return gateway(
                    400, "BAD_REQUEST",
                    "조합형 옵션 상품인 경우 상품의 재고수량과 조합형옵션 재고수량의 합은 같아야 합니다.");
        }
        for (const QJsonValue &value : items) {
            const QJsonObject item = value.toObject();
            const qint64 origin = item.value(QLatin1String("originProductNo")).toInteger();
            if (ignoresWrites.contains(origin))
                continue;
            Product &product = products[origin];
            const bool onSale = item.value(QLatin1String("multiUpdateTypes"))
                                    .toArray()
                                    .contains(QStringLiteral("PRODUCT_STATUS_SALE"));
            if (ignoresStockWhileSoldOut && !onSale && product.status == QLatin1String("OUTOFSTOCK"))
                continue;
            product.stock = item.value(QLatin1String("stockQuantity")).toInteger();
            if (onSale)
                product.status = QStringLiteral("SALE");
            settle(&product);
        }
        return json({ { QStringLiteral("code"), QStringLiteral("SUCCESS") },
                      { QStringLiteral("message"), QStringLiteral("성공") } });
    }

    static ScriptedReply changeStatus(Product *product, const QJsonObject &body)
    {
        if (!body.contains(QLatin1String("stockQuantity")))
            return gateway(400, "BAD_REQUEST", "재고수량은 필수입니다.");
        product->status = body.value(QLatin1String("statusType")).toString();
        if (product->options.isEmpty())
            product->stock = body.value(QLatin1String("stockQuantity")).toInteger();
        return json({ { QStringLiteral("code"), QStringLiteral("SUCCESS") } });
    }
};

/// The shop and a channel on it.
struct NaverWorld {
    SystemScheduler scheduler;
    HttpClient http{ &scheduler, { 500, 500, 1 << 24 } };
    NaverShop shop;
    MemorySecrets secrets;
    MemoryTokens tokens;
    QList<CallRecord> records;
    Lane lane{ &scheduler, { 10'000, 6, true, 0 } };
    std::unique_ptr<NaverChannel> channel;

    NaverWorld()
    {
        secrets.values = { { secretnames::naverClientId, shop.clientId },
                           { secretnames::naverClientSecret, shop.secret } };
        restart();
    }
    /// A new process: what was in memory is gone.
    void restart()
    {
        channel = std::make_unique<NaverChannel>(
            NaverSettings{ shop.server.url(QStringLiteral("/external")) }, &scheduler, &http, &lane, &secrets,
            &tokens, [this](const CallRecord &record) { records.append(record); });
    }
};

} // namespace jaego::test
