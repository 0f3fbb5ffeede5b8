// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/cafe24market.h"
#include "sandbox/quietworld.h"

#include <QTest>

using namespace jaego;
using namespace jaego::sandbox;
using namespace jaego::test;

namespace {

const QByteArray kAdmin = "/api/v2/admin/";

struct Cafe24 : QuietWorld {
    explicit Cafe24(const SandboxOptions &options = {}) : QuietWorld(options), market(&world)
    {
        const auto first = json(refresh(world.credentials().cafe24RefreshToken));
        token = first.value(QStringLiteral("access_token")).toString().toLatin1();
        nextRefresh = first.value(QStringLiteral("refresh_token")).toString();
    }
    Cafe24Market market;
    QByteArray token;
    QString nextRefresh;

    HttpReply form(const QByteArray &path, const QByteArray &body)
    {
        HttpRequest request{ "POST", path, {}, body };
        request.headers.append(
            qMakePair(QByteArray("Content-Type"), QByteArray("application/x-www-form-urlencoded")));
        request.headers.append(qMakePair(QByteArray("Authorization"),
                                         basicAuthorization("jaegoDemoClientId01", "jaegoDemoSecret01")));
        return market.handle(request);
    }
    HttpReply refresh(const QString &with)
    {
        return form("/api/v2/oauth/token", "grant_type=refresh_token&refresh_token=" + with.toLatin1());
    }
    HttpReply call(const QByteArray &method, const QByteArray &target, const QJsonObject &body = {})
    {
        HttpRequest request{ method, kAdmin + target, {}, compact(body) };
        request.headers.append(qMakePair(QByteArray("Authorization"), QByteArray("Bearer " + token)));
        request.headers.append(qMakePair(QByteArray("Content-Type"), QByteArray("application/json")));
        return market.handle(request);
    }
    [[nodiscard]] QByteArray path(const MarketListing &v)
    {
        return "products/" + QByteArray::number(world.market(ChannelId::Cafe24).productOf(v).id)
            + "/variants/" + v.variantCode.toLatin1();
    }
};

QJsonObject quantity(qint64 value)
{
    return { { QStringLiteral("shop_no"), 1 },
             { QStringLiteral("request"), QJsonObject{ { QStringLiteral("quantity"), value } } } };
}

} // namespace

class TestCafe24Market final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRefreshTokenServesOnce();
    void tokenTimesAreKoreanWithoutAZone();
    void fifteenTokenRequestsInTwoHours();
    void anAuthorizationCodeIsProvenAndServesOnce();
    void aCodeIsOnlyGivenAsTheReferenceSays();
    void anExpiredTokenIsToldFromAnUnknownOne();
    void theBucketOfTheReference();
    void productsPageBySinceAndEmbedAtMostAHundredVariants();
    void oneVariantIsWrittenAndTheSameAgainIsAConflict();
    void manyVariantsOfOneProductInOneCall();
    void stockIsFlatInGetAndNestedAfterPut();
    void ordersCarryItemsAndLinks();
    void aFalseSuccessEchoesWhatItNeverApplied();
};

void TestCafe24Market::aRefreshTokenServesOnce()
{
    Cafe24 c;
    const auto again = c.refresh(c.world.credentials().cafe24RefreshToken);
    QCOMPARE(again.status, 400);
    QCOMPARE(json(again).value(QStringLiteral("error")), QStringLiteral("invalid_grant"));
    QCOMPARE(c.refresh(c.nextRefresh).status, 200);
    QCOMPARE(c.form("/api/v2/oauth/token", "grant_type=password").status, 400);
    HttpRequest stranger{ "POST", "/api/v2/oauth/token", {}, "grant_type=refresh_token&refresh_token=x" };
    stranger.headers.append(qMakePair(QByteArray("Authorization"), basicAuthorization("x", "y")));
    const auto refused = c.market.handle(stranger);
    QCOMPARE(refused.status, 401);
    QCOMPARE(json(refused).value(QStringLiteral("error")), QStringLiteral("invalid_client"));
}

void TestCafe24Market::tokenTimesAreKoreanWithoutAZone()
{
    Cafe24 c;
    const auto body = json(c.refresh(c.nextRefresh));
    QCOMPARE(body.value(QStringLiteral("issued_at")), QStringLiteral("2026-11-05T12:15:07.000"));
    QCOMPARE(body.value(QStringLiteral("expires_at")), QStringLiteral("2026-11-05T14:15:07.000"));
    QCOMPARE(body.value(QStringLiteral("shop_no")), QStringLiteral("1"));
    QVERIFY(!body.contains(QStringLiteral("expires_in")));
}

void TestCafe24Market::fifteenTokenRequestsInTwoHours()
{
    SandboxOptions real;
    real.rateFactor = 1;
    Cafe24 c(real);
    for (int i = 1; i < 15; ++i) {
        const auto body = json(c.refresh(c.nextRefresh));
        c.nextRefresh = body.value(QStringLiteral("refresh_token")).toString();
        QVERIFY(!c.nextRefresh.isEmpty());
    }
    QCOMPARE(c.refresh(c.nextRefresh).status, 429);
    c.nowMs += 2LL * 3600 * 1000;
    QCOMPARE(c.refresh(c.nextRefresh).status, 200);
}

void TestCafe24Market::anAuthorizationCodeIsProvenAndServesOnce()
{
    Cafe24 c;
    const QByteArray redirect = "http%3A%2F%2F127.0.0.1%3A18080%2Fcafe24%2Fcallback";
    HttpRequest ask{
        "GET",
        "/api/v2/oauth/"
        "authorize?response_type=code&client_id=jaegoDemoClientId01&state=abc&scope=mall.read_product&"
        "redirect_uri="
            + redirect
            + "&code_challenge=l2CHbqxbOA6m20_oBmN9U4Zz2PNUS5WkPd_0wSm7Lvc&code_challenge_method=S256",
        {},
        {}
    };
    const auto reply = c.market.handle(ask);
    QCOMPARE(reply.status, 302);
    const QByteArray location = reply.header("Location");
    QVERIFY(location.startsWith("http://127.0.0.1:18080/cafe24/callback?code="));
    const QByteArray code = location.mid(location.indexOf("code=") + 5).split('&').first();
    const QByteArray grant = "grant_type=authorization_code&code=" + code + "&redirect_uri=" + redirect;
    const QByteArray proof = "&code_verifier=jaego-desktop-pkce-verifier-0123456789abcdefXYZ~";
    QCOMPARE(c.form("/api/v2/oauth/token", grant + proof).status, 200);
    QCOMPARE(c.form("/api/v2/oauth/token", grant + proof).status, 400);
}

void TestCafe24Market::aCodeIsOnlyGivenAsTheReferenceSays()
{
    Cafe24 c;
    const QByteArray path =
        "/api/v2/oauth/authorize?response_type=code&client_id=jaegoDemoClientId01&state=abc&"
        "scope=mall.read_product&redirect_uri=";
    const QByteArray here = "https%3A%2F%2F127.0.0.1%3A18091%2Foauth%2Fcafe24";
    const QByteArray challenge = "&code_challenge=l2CHbqxbOA6m20_oBmN9U4Zz2PNUS5WkPd_0wSm7Lvc";
    const auto ask = [&](const QByteArray &rest) { return c.market.handle({ "GET", path + rest, {}, {} }); };
    QCOMPARE(ask("https%3A%2F%2Felsewhere.example%2Foauth").status, 400); // not registered
    QCOMPARE(ask("").status, 400);
    QVERIFY(ask(here + challenge + "&code_challenge_method=plain")
                .header("Location")
                .contains("invalid_request"));
    QVERIFY(ask(here + "&code_challenge=short&code_challenge_method=S256")
                .header("Location")
                .contains("invalid_request"));
    const QByteArray location = ask(here).header("Location");
    QVERIFY(location.startsWith("https://127.0.0.1:18091/oauth/cafe24?code="));
    const QByteArray code = location.mid(location.indexOf("code=") + 5).split('&').first();
    const QByteArray grant = "grant_type=authorization_code&code=" + code + "&redirect_uri=" + here;
    QCOMPARE(c.form("/api/v2/oauth/token", grant + "&code_verifier=out-of-nowhere").status, 400);
    // Asked for wrongly once, it is gone.
    QCOMPARE(c.form("/api/v2/oauth/token", grant).status, 400);
}

void TestCafe24Market::anExpiredTokenIsToldFromAnUnknownOne()
{
    Cafe24 c;
    QCOMPARE(c.call("GET", "products/count").status, 200);
    c.nowMs += 7'200'000;
    const auto reply = c.call("GET", "products/count");
    QCOMPARE(reply.status, 401);
    QCOMPARE(json(reply).value(QStringLiteral("error")).toObject().value(QStringLiteral("message")),
             QStringLiteral("access_token time expired. (invalid_token)"));
    c.token = "nobody";
    QCOMPARE(c.call("GET", "products/count").status, 401);
}

void TestCafe24Market::theBucketOfTheReference()
{
    SandboxOptions real;
    real.rateFactor = 1;
    Cafe24 c(real);
    const auto good = [&c](int calls) {
        int ok = 0;
        for (int i = 0; i < calls; ++i)
            ok += c.call("GET", "products/count").status == 200 ? 1 : 0;
        return ok;
    };
    QCOMPARE(good(8), 8);
    QCOMPARE(c.call("GET", "products/count").header("X-Api-Call-Limit"), QByteArray("9/40"));
    c.nowMs += 100'000;
    QCOMPARE(good(45), 40);
    c.nowMs += 3000;
    QCOMPARE(good(10), 6);
    const auto full = c.call("GET", "products/count");
    QCOMPARE(full.status, 429);
    QVERIFY(!full.header("X-Cafe24-Call-Remain").isEmpty());
}

void TestCafe24Market::productsPageBySinceAndEmbedAtMostAHundredVariants()
{
    Cafe24 c;
    qint64 since = 0;
    qsizetype seen = 0;
    qsizetype widest = 0;
    qint64 wide = 0;
    for (;;) {
        const auto rows =
            json(c.call("GET",
                        "products?limit=20&embed=variants&since_product_no=" + QByteArray::number(since)))
                .value(QStringLiteral("products"))
                .toArray();
        for (const auto &row : rows) {
            since = row.toObject().value(QStringLiteral("product_no")).toInteger();
            const auto size = row.toObject().value(QStringLiteral("variants")).toArray().size();
            wide = size > widest ? since : wide;
            widest = std::max(widest, size);
        }
        seen += rows.size();
        if (rows.size() < 20)
            break;
    }
    QCOMPARE(json(c.call("GET", "products/count")).value(QStringLiteral("count")).toInteger(), seen);
    QCOMPARE(widest, 100);
    const auto all = json(c.call("GET", "products/" + QByteArray::number(wide) + "/variants"))
                         .value(QStringLiteral("variants"))
                         .toArray();
    QVERIFY(all.size() > 100);
    QSet<QString> codes;
    for (const auto &v : all)
        codes.insert(v.toObject().value(QStringLiteral("variant_code")).toString());
    QCOMPARE(codes.size(), all.size());
    QCOMPARE((*codes.cbegin()).size(), 12);
    QCOMPARE(c.call("GET", "products?limit=101").status, 422);
    QCOMPARE(c.call("GET", "products/999999").status, 404);
}

void TestCafe24Market::oneVariantIsWrittenAndTheSameAgainIsAConflict()
{
    Cafe24 c;
    auto &v = c.first(ChannelId::Cafe24);
    const qint64 wanted = v.quantity + 5;
    const auto reply = c.call("PUT", c.path(v) + "/inventories", quantity(wanted));
    QCOMPARE(reply.status, 200);
    QCOMPARE(json(reply)
                 .value(QStringLiteral("inventory"))
                 .toObject()
                 .value(QStringLiteral("quantity"))
                 .toInteger(),
             wanted);
    QCOMPARE(v.quantity, wanted);
    const auto again = c.call("PUT", c.path(v) + "/inventories", quantity(wanted));
    QCOMPARE(again.status, 409);
    QCOMPARE(json(again).value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toInteger(),
             409);
    QCOMPARE(c.call("PUT", c.path(v) + "/inventories", quantity(-1)).status, 422);
    QCOMPARE(c.call("PUT", c.path(v) + "/inventories").status, 422);
    QCOMPARE(c.world.writes(ChannelId::Cafe24).size(), 1);
}

void TestCafe24Market::manyVariantsOfOneProductInOneCall()
{
    Cafe24 c;
    auto &m = c.world.market(ChannelId::Cafe24);
    const auto it = std::find_if(m.products.begin(), m.products.end(),
                                 [](const MarketProduct &p) { return p.listings.size() > 100; });
    QVERIFY(it != m.products.end());
    const QByteArray target = "products/" + QByteArray::number(it->id) + "/variants";
    const auto body = [&](size_t count) {
        QJsonArray requests;
        for (size_t i = 0; i < count; ++i)
            requests.append(QJsonObject{ { QStringLiteral("variant_code"),
                                           m.listings[static_cast<size_t>(it->listings[i])].variantCode },
                                         { QStringLiteral("quantity"), 777 } });
        return QJsonObject{ { QStringLiteral("shop_no"), 1 }, { QStringLiteral("requests"), requests } };
    };
    QCOMPARE(c.call("PUT", target, body(101)).status, 422);
    const auto reply = c.call("PUT", target, body(100));
    QCOMPARE(reply.status, 200);
    const auto rows = json(reply).value(QStringLiteral("variants")).toArray();
    QCOMPARE(rows.size(), 100);
    QCOMPARE(rows.first()
                 .toObject()
                 .value(QStringLiteral("inventories"))
                 .toObject()
                 .value(QStringLiteral("quantity"))
                 .toInteger(),
             777);
    QCOMPARE(c.call("PUT", target, body(100)).status, 409);
}

void TestCafe24Market::stockIsFlatInGetAndNestedAfterPut()
{
    Cafe24 c;
    auto &v = c.first(ChannelId::Cafe24);
    const auto flat = json(c.call("GET", c.path(v))).value(QStringLiteral("variant")).toObject();
    QCOMPARE(flat.value(QStringLiteral("quantity")).toInteger(), v.quantity);
    QVERIFY(!flat.contains(QStringLiteral("inventories")));
    const auto nested =
        json(c.call("PUT", c.path(v), quantity(v.quantity + 1))).value(QStringLiteral("variant")).toObject();
    QVERIFY(!nested.contains(QStringLiteral("quantity")));
    QCOMPARE(
        nested.value(QStringLiteral("inventories")).toObject().value(QStringLiteral("quantity")).toInteger(),
        v.quantity);
    auto &uncounted = c.first(ChannelId::Cafe24, Writability::NoStockManagement);
    const auto inventory =
        json(c.call("GET", c.path(uncounted) + "/inventories")).value(QStringLiteral("inventory")).toObject();
    QCOMPARE(inventory.value(QStringLiteral("use_inventory")), QStringLiteral("F"));
}

void TestCafe24Market::ordersCarryItemsAndLinks()
{
    Cafe24 c;
    auto &v = c.first(ChannelId::Cafe24);
    v.quantity = 10;
    const QString first = c.world.placeOrder({ ChannelId::Cafe24, v.externalId }, 1);
    c.world.placeOrder({ ChannelId::Cafe24, v.externalId }, 2);
    QCOMPARE(v.quantity, 7);
    const QByteArray target = "orders?start_date=2026-11-05&end_date=2026-11-05&embed=items&limit=1";
    const auto page = json(c.call("GET", target));
    const auto order = page.value(QStringLiteral("orders")).toArray().first().toObject();
    QCOMPARE(order.value(QStringLiteral("order_id")).toString(), first);
    const auto item = order.value(QStringLiteral("items")).toArray().first().toObject();
    QCOMPARE(item.value(QStringLiteral("variant_code")).toString(), v.variantCode);
    QCOMPARE(item.value(QStringLiteral("quantity")).toInteger(), 1);
    QVERIFY(page.value(QStringLiteral("links"))
                .toArray()
                .first()
                .toObject()
                .value(QStringLiteral("href"))
                .toString()
                .contains(QStringLiteral("offset=1")));
    QVERIFY(c.world.cancelOrder(ChannelId::Cafe24, first));
    const auto cancels = json(c.call("GET", target + "&date_type=cancel_date&order_status=C40"))
                             .value(QStringLiteral("orders"))
                             .toArray();
    QCOMPARE(cancels.size(), 1);
    QCOMPARE(c.call("GET", "orders?start_date=2026-01-01&end_date=2026-11-05").status, 422);
    QCOMPARE(c.call("GET", "orders/" + first.toLatin1()).status, 200);
}

void TestCafe24Market::aFalseSuccessEchoesWhatItNeverApplied()
{
    Cafe24 c;
    auto &v = c.first(ChannelId::Cafe24);
    const qint64 before = v.quantity;
    c.world.swallowsWrite = [] { return true; };
    const auto reply = c.call("PUT", c.path(v) + "/inventories", quantity(before + 5));
    c.world.endCall();
    QCOMPARE(reply.status, 200);
    QCOMPARE(json(reply)
                 .value(QStringLiteral("inventory"))
                 .toObject()
                 .value(QStringLiteral("quantity"))
                 .toInteger(),
             before + 5);
    QCOMPARE(v.quantity, before);
    QVERIFY(c.world.writes(ChannelId::Cafe24).isEmpty());
    QCOMPARE(c.world.counters(SandboxSource::Cafe24).swallowedWrites, 1);
}

QTEST_GUILESS_MAIN(TestCafe24Market)
#include "tst_cafe24market.moc"
