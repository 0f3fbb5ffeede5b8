// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/quietworld.h"
#include "sandbox/wmsserver.h"

#include <QTest>

using namespace jaego;
using namespace jaego::sandbox;
using namespace jaego::test;

namespace {

struct Wms : QuietWorld {
    WmsServer server{ &world };

    HttpReply call(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                   const QByteArray &key = {})
    {
        HttpRequest request{ method, target, {}, body };
        request.headers.append(
            qMakePair(QByteArray("Authorization"), QByteArray("Bearer practice-warehouse-token")));
        if (!key.isEmpty())
            request.headers.append(qMakePair(QByteArray("Idempotency-Key"), key));
        return server.handle(request);
    }
    StockItem &item() { return *world.stockItem(QStringLiteral("JJ-HB-500")); }
};

} // namespace

class TestWmsServer final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stockPagesByCursorAndBySku();
    void anAdjustmentIsAppliedOncePerKey();
    void whatCannotBeIsRefused();
    void aChangedExpectationIsAConflict();
    void anOrderIsReservedAfterItsLagAndThenLeaves();
};

void TestWmsServer::stockPagesByCursorAndBySku()
{
    Wms w;
    QString cursor = QStringLiteral("0");
    qsizetype seen = 0;
    while (!cursor.isEmpty()) {
        const auto page = json(w.call("GET", "/stock?limit=100&cursor=" + cursor.toLatin1()));
        seen += page.value(QStringLiteral("items")).toArray().size();
        cursor = page.value(QStringLiteral("next_cursor")).toString();
    }
    QCOMPARE(seen, 240);
    const auto some = json(w.call("GET", "/stock?sku=JJ-HB-500&sku=nothing&sku=MUG-02"))
                          .value(QStringLiteral("items"))
                          .toArray();
    QCOMPARE(some.size(), 2);
    QCOMPARE(some.first().toObject().value(QStringLiteral("name")), QStringLiteral("제주담다 한라봉청 500g"));
    HttpRequest stranger{ "GET", "/stock", {}, {} };
    const auto refused = w.server.handle(stranger);
    QCOMPARE(refused.status, 401);
    QCOMPARE(refused.header("Content-Type"), QByteArray("application/problem+json"));
}

void TestWmsServer::anAdjustmentIsAppliedOncePerKey()
{
    Wms w;
    w.item().onHand = 35;
    const QByteArray body = R"({"id":"1","sku":"JJ-HB-500","delta":-2,"reason":"파손"})";
    for (int i = 0; i < 3; ++i) {
        const auto reply = w.call("POST", "/adjustments", body, "k1");
        QCOMPARE(reply.status, 200);
        QCOMPARE(json(reply).value(QStringLiteral("on_hand")).toInteger(), 33);
    }
    QCOMPARE(w.item().onHand, 33);
    QCOMPARE(w.call("POST", "/adjustments", R"({"id":"1","sku":"JJ-HB-500","delta":-3})", "k1").status, 422);
    QCOMPARE(w.call("POST", "/adjustments", body).status, 400);
}

void TestWmsServer::whatCannotBeIsRefused()
{
    Wms w;
    w.item().onHand = 5;
    QCOMPARE(w.call("POST", "/adjustments", R"({"sku":"no such","delta":1})", "a").status, 404);
    QCOMPARE(w.call("POST", "/adjustments", R"({"sku":"JJ-HB-500","delta":-6})", "b").status, 422);
    QCOMPARE(w.call("POST", "/adjustments", R"({"sku":"JJ-HB-500","set_to":-1})", "c").status, 422);
    QCOMPARE(w.call("POST", "/adjustments", R"({"sku":"JJ-HB-500","set_to":1,"delta":1})", "d").status, 422);
    QCOMPARE(w.call("POST", "/adjustments", R"({"sku":"JJ-HB-500","delta":1.5})", "e").status, 422);
    QCOMPARE(w.call("POST", "/adjustments", "{\"sku\":", "f").status, 400);
    QCOMPARE(w.call("GET", "/adjustments").status, 405);
    QCOMPARE(w.call("GET", "/elsewhere").status, 404);
    QCOMPARE(w.item().onHand, 5);
}

void TestWmsServer::aChangedExpectationIsAConflict()
{
    Wms w;
    w.item().onHand = 7;
    const auto conflict =
        w.call("POST", "/adjustments", R"({"sku":"JJ-HB-500","set_to":9,"expected":8})", "x");
    QCOMPARE(conflict.status, 409);
    QCOMPARE(json(conflict).value(QStringLiteral("on_hand")).toInteger(), 7);
    QCOMPARE(w.call("POST", "/adjustments", R"({"sku":"JJ-HB-500","set_to":9,"expected":7})", "y").status,
             200);
    QCOMPARE(w.item().onHand, 9);
}

void TestWmsServer::anOrderIsReservedAfterItsLagAndThenLeaves()
{
    Wms w;
    auto &listing = w.first(ChannelId::Coupang);
    auto &item = *w.world.stockItem(listing.sku);
    item.onHand = 50;
    const auto placed = w.nowMs;
    w.world.placeOrder({ ChannelId::Coupang, listing.externalId }, 2);
    const auto read = [&] {
        const auto body = json(w.call("GET", "/stock?sku=" + listing.sku.toUtf8()));
        const auto row = body.value(QStringLiteral("items")).toArray().first().toObject();
        return std::tuple(
            row.value(QStringLiteral("on_hand")).toInteger(),
            row.value(QStringLiteral("reserved")).toInteger(),
            QDateTime::fromString(body.value(QStringLiteral("as_of")).toString(), Qt::ISODateWithMs)
                .toMSecsSinceEpoch());
    };
    w.nowMs += 59'000;
    QCOMPARE(std::get<1>(read()), 0);
    QVERIFY(std::get<2>(read()) < placed); // the order is not in these figures, and as_of says so
    w.nowMs += 1000;
    QCOMPARE(std::get<0>(read()), 50);
    QCOMPARE(std::get<1>(read()), 2);
    QCOMPARE(std::get<2>(read()), w.nowMs);
    w.nowMs += 600'000;
    QCOMPARE(std::get<0>(read()), 48);
    QCOMPARE(std::get<1>(read()), 0);
}

QTEST_GUILESS_MAIN(TestWmsServer)
#include "tst_wmsserver.moc"
