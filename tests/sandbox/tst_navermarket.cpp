// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/navermarket.h"
#include "sandbox/quietworld.h"

#include <QTest>
#include <QUrl>

using namespace jaego;
using namespace jaego::sandbox;
using namespace jaego::test;

namespace {

using OptionKind = MarketProduct::OptionKind;

const QByteArray kToken = "/external/v1/oauth2/token";
const QByteArray kOrigin = "/external/v1/products/origin-products/";
const QByteArray kFeed = "/external/v1/pay-order/seller/product-orders/last-changed-statuses";

struct Naver : QuietWorld {
    explicit Naver(const SandboxOptions &options = {}) : QuietWorld(options), market(&world)
    {
        token = json(askToken(form())).value(QStringLiteral("access_token")).toString().toLatin1();
    }
    NaverMarket market;
    QByteArray token;

    [[nodiscard]] QByteArray form(qint64 skewMs = 0) const
    {
        const auto &keys = world.credentials();
        const QByteArray stamp = QByteArray::number(nowMs + skewMs);
        const auto sign = naverSignature(keys.naverClientId.toUtf8(), stamp, keys.naverClientSecret.toUtf8());
        return "client_id=" + keys.naverClientId.toUtf8() + "&timestamp=" + stamp
            + "&grant_type=client_credentials&client_secret_sign="
            + QUrl::toPercentEncoding(QString::fromLatin1(sign)) + "&type=SELF";
    }
    HttpReply askToken(const QByteArray &body, const QByteArray &type = "application/x-www-form-urlencoded",
                       const QByteArray &query = {})
    {
        HttpRequest request{ "POST", kToken + query, {}, body };
        request.headers.append(qMakePair(QByteArray("Content-Type"), type));
        return market.handle(request);
    }
    HttpReply call(const QByteArray &method, const QByteArray &target, const QJsonObject &body = {})
    {
        HttpRequest request{ method, target, {}, compact(body) };
        request.headers.append(qMakePair(QByteArray("Authorization"), QByteArray("Bearer " + token)));
        return market.handle(request);
    }
    MarketProduct &productOf(OptionKind kind, const QString &status = QStringLiteral("SALE"))
    {
        for (auto &p : world.market(ChannelId::Naver).products) {
            if (p.optionKind == kind && p.status == status && !p.fulfilment && !p.skuYn
                && (kind == OptionKind::None || p.listings.size() > 1))
                return p;
        }
        qFatal("no such product");
    }
    MarketListing &listingOf(const MarketProduct &p, size_t i = 0)
    {
        return world.market(ChannelId::Naver).listings[static_cast<size_t>(p.listings[i])];
    }
    QString placeOn(const MarketProduct &p, int n = 1)
    {
        return world.placeOrder({ ChannelId::Naver, listingOf(p).externalId }, n);
    }
};

QJsonObject stockItem(qint64 no, qint64 stock, const QStringList &types = { QStringLiteral("STOCK") })
{
    return { { QStringLiteral("originProductNo"), no },
             { QStringLiteral("multiUpdateTypes"), QJsonArray::fromStringList(types) },
             { QStringLiteral("stockQuantity"), stock } };
}

QJsonObject multi(const QJsonArray &items)
{
    return { { QStringLiteral("multiProductUpdateRequestVos"), items } };
}

QJsonObject options(const QJsonArray &items)
{
    return { { QStringLiteral("optionInfo"),
               QJsonObject{ { QStringLiteral("optionCombinations"), items },
                            { QStringLiteral("useStockManagement"), true } } } };
}

QByteArray encodedTime(qint64 ms)
{
    return QUrl::toPercentEncoding(QDateTime::fromMSecsSinceEpoch(ms, Qt::OffsetFromUTC, 32400)
                                       .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz"))
                                   + QStringLiteral("+09:00"));
}

} // namespace

class TestNaverMarket final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSameTokenComesBackUntilHalfAnHourIsLeft();
    void aWrongSignOrTimeIsRefusedWithoutPenalty();
    void aTokenCallOfTheWrongFormThrottlesTheWholeApplication_data();
    void aTokenCallOfTheWrongFormThrottlesTheWholeApplication();
    void withoutATokenNothingIsTold();
    void searchPagesThroughAllAndFilters();
    void eachApiHasItsOwnBucketAndSaysSo();
    void omittedOptionFieldsBite();
    void unknownOptionsAndPlainProductsAreRefused();
    void plainProductsAreWrittenInBatchesOneByOne();
    void soldOutNeedsAStatusChangeToComeBack();
    void suspensionStays();
    void closedAndFulfilledProductsAreNotWritten();
    void theFeedLeavesDataOutWhenNothingChanged();
    void theFeedContinuesWithMore();
    void orderDetailsNameTheOption();
};

void TestNaverMarket::theSameTokenComesBackUntilHalfAnHourIsLeft()
{
    Naver n;
    n.nowMs += 7'200'000;
    const auto again = json(n.askToken(n.form()));
    QCOMPARE(again.value(QStringLiteral("access_token")).toString().toLatin1(), n.token);
    QCOMPARE(again.value(QStringLiteral("expires_in")).toInteger(), 3600);
    n.nowMs += 1'860'000;
    QVERIFY(json(n.askToken(n.form())).value(QStringLiteral("access_token")).toString().toLatin1()
            != n.token);
    QCOMPARE(n.call("POST", "/external/v1/products/search").status, 200); // the old one lives on
    n.nowMs += 1'800'000;
    QCOMPARE(n.call("POST", "/external/v1/products/search").status, 401);
}

void TestNaverMarket::aWrongSignOrTimeIsRefusedWithoutPenalty()
{
    Naver n;
    QCOMPARE(n.askToken(n.form().replace("sign=JDJh", "sign=JDJi")).status, 400);
    QCOMPARE(n.askToken(n.form(-301'000)).status, 400);
    QCOMPARE(n.askToken(n.form(5000)).status, 400);
    QCOMPARE(n.askToken(n.form()).status, 200);
}

void TestNaverMarket::aTokenCallOfTheWrongFormThrottlesTheWholeApplication_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("more");
    const QByteArray form = "application/x-www-form-urlencoded";
    QTest::newRow("query") << form << QByteArray("?type=SELF") << QByteArray();
    QTest::newRow("json") << QByteArray("application/json") << QByteArray() << QByteArray();
    QTest::newRow("account_id") << form << QByteArray() << QByteArray("&account_id=");
}

void TestNaverMarket::aTokenCallOfTheWrongFormThrottlesTheWholeApplication()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, more);
    Naver n;
    QCOMPARE(n.askToken(n.form() + more, type, query).status, 400);
    const auto reply = n.call("POST", "/external/v1/products/search");
    QCOMPARE(reply.status, 429);
    QCOMPARE(json(reply).value(QStringLiteral("code")), QStringLiteral("GW.QUOTA_LIMIT"));
    QCOMPARE(reply.header("gncp-gw-quota-period"), QByteArray("HOURS"));
    n.nowMs += 24LL * 3600 * 1000;
    QCOMPARE(n.askToken(n.form()).status, 200);
}

void TestNaverMarket::withoutATokenNothingIsTold()
{
    Naver n;
    n.market.tokens().invalidate();
    const auto reply = n.call("POST", "/external/v1/products/search");
    QCOMPARE(reply.status, 401);
    QCOMPARE(json(reply).value(QStringLiteral("code")), QStringLiteral("GW.AUTHN"));
    QVERIFY(!reply.header("GNCP-GW-Trace-ID").isEmpty());
}

void TestNaverMarket::searchPagesThroughAllAndFilters()
{
    Naver n;
    const auto ask = [&n](const QJsonObject &body) {
        return json(n.call("POST", "/external/v1/products/search", body));
    };
    QSet<qint64> seen;
    bool last = false;
    for (int page = 1; !last; ++page) {
        const auto body = ask({ { QStringLiteral("page"), page }, { QStringLiteral("size"), 30 } });
        for (const auto &row : body.value(QStringLiteral("contents")).toArray())
            seen.insert(row.toObject().value(QStringLiteral("originProductNo")).toInteger());
        last = body.value(QStringLiteral("last")).toBool();
    }
    QCOMPARE(static_cast<size_t>(seen.size()), n.world.market(ChannelId::Naver).products.size());
    const auto &p = n.productOf(OptionKind::Combination);
    const auto one = ask({ { QStringLiteral("originProductNos"), QJsonArray{ p.id } } })
                         .value(QStringLiteral("contents"))
                         .toArray();
    QCOMPARE(one.size(), 1);
    const auto channel =
        one.first().toObject().value(QStringLiteral("channelProducts")).toArray().first().toObject();
    QCOMPARE(channel.value(QStringLiteral("stockQuantity")).toInteger(),
             n.world.market(ChannelId::Naver).totalQuantity(p));
    QCOMPARE(channel.value(QStringLiteral("channelProductNo")).toInteger(), p.channelNo);
    QCOMPARE(ask({ { QStringLiteral("productStatusTypes"), QJsonArray{ QStringLiteral("PROHIBITION") } } })
                 .value(QStringLiteral("totalElements"))
                 .toInteger(),
             1);
    QCOMPARE(n.call("POST", "/external/v1/products/search", { { QStringLiteral("size"), 501 } }).status, 400);
}

void TestNaverMarket::eachApiHasItsOwnBucketAndSaysSo()
{
    SandboxOptions real;
    real.rateFactor = 1;
    Naver n(real);
    const auto &p = n.productOf(OptionKind::None);
    const QByteArray target = "/external/v2/products/origin-products/" + QByteArray::number(p.id);
    HttpReply reply;
    for (int i = 0; i < 4; ++i) {
        reply = n.call("GET", target);
        QCOMPARE(reply.status, 200);
    }
    QCOMPARE(reply.header("GNCP-GW-RateLimit-Replenish-Rate"), QByteArray("2"));
    QCOMPARE(reply.header("GNCP-GW-RateLimit-Burst-Capacity"), QByteArray("4"));
    QCOMPARE(reply.header("GNCP-GW-RateLimit-Remaining"), QByteArray("0"));
    QCOMPARE(json(n.call("GET", target)).value(QStringLiteral("code")), QStringLiteral("GW.RATE_LIMIT"));
    QCOMPARE(n.call("POST", "/external/v1/products/search").status, 200);
    n.nowMs += 500;
    QCOMPARE(n.call("GET", target).status, 200);
}

void TestNaverMarket::omittedOptionFieldsBite()
{
    Naver n;
    auto &p = n.productOf(OptionKind::Combination);
    auto &first = n.listingOf(p, 0);
    auto &second = n.listingOf(p, 1);
    const qint64 kept = second.quantity = 17;
    first.price = 1000;
    first.usable = false;
    const auto reply = n.call("PUT", kOrigin + QByteArray::number(p.id) + "/option-stock",
                              options({ QJsonObject{ { QStringLiteral("id"), first.id } } }));
    QCOMPARE(reply.status, 200);
    QCOMPARE(json(reply).value(QStringLiteral("originProductNo")).toInteger(), p.id);
    QCOMPARE(first.quantity, 0);
    QCOMPARE(first.price, 0);
    QVERIFY(first.usable);
    QCOMPARE(second.quantity, kept); // not in the request: unchanged
}

void TestNaverMarket::unknownOptionsAndPlainProductsAreRefused()
{
    Naver n;
    auto &p = n.productOf(OptionKind::Combination);
    const QByteArray target = kOrigin + QByteArray::number(p.id) + "/option-stock";
    QCOMPARE(n.call("PUT", target,
                    options({ QJsonObject{ { QStringLiteral("id"), 1 },
                                           { QStringLiteral("stockQuantity"), 5 } } }))
                 .status,
             400);
    QCOMPARE(n.call("PUT", target,
                    options({ QJsonObject{ { QStringLiteral("id"), n.listingOf(p).id },
                                           { QStringLiteral("stockQuantity"), -5 } } }))
                 .status,
             400);
    QCOMPARE(n.call("PUT", kOrigin + "1/option-stock", options({ QJsonObject{} })).status, 404);
    const auto summed = n.call("PATCH", kOrigin + "multi-update", multi({ stockItem(p.id, 3) }));
    QCOMPARE(summed.status, 400);
    QVERIFY(json(summed)
                .value(QStringLiteral("message"))
                .toString()
                .startsWith(QStringLiteral("조합형 옵션 상품인 경우")));
    QVERIFY(n.world.writes(ChannelId::Naver).isEmpty());
}

void TestNaverMarket::plainProductsAreWrittenInBatchesOneByOne()
{
    Naver n;
    auto &p = n.productOf(OptionKind::None);
    const auto good = n.call("PATCH", kOrigin + "multi-update", multi({ stockItem(p.id, 80) }));
    QCOMPARE(json(good).value(QStringLiteral("code")), QStringLiteral("SUCCESS"));
    QCOMPARE(n.listingOf(p).quantity, 80);
    const auto partly =
        n.call("PATCH", kOrigin + "multi-update", multi({ stockItem(1, 5), stockItem(p.id, 81) }));
    QCOMPARE(partly.status, 400);
    QCOMPARE(json(partly).value(QStringLiteral("invalidInputs")).toArray().size(), 1);
    QCOMPARE(n.listingOf(p).quantity, 81);
    QJsonArray many;
    for (int i = 0; i < 51; ++i)
        many.append(stockItem(p.id, 1));
    QCOMPARE(n.call("PATCH", kOrigin + "multi-update", multi(many)).status, 400);
}

void TestNaverMarket::soldOutNeedsAStatusChangeToComeBack()
{
    Naver n;
    auto &p = n.productOf(OptionKind::None);
    const QByteArray status = kOrigin + QByteArray::number(p.id) + "/change-status";
    QCOMPARE(n.call("PATCH", kOrigin + "multi-update", multi({ stockItem(p.id, 0) })).status, 200);
    QCOMPARE(p.status, QStringLiteral("OUTOFSTOCK"));
    QCOMPARE(n.call("PATCH", kOrigin + "multi-update", multi({ stockItem(p.id, 5) })).status, 200);
    QCOMPARE(p.status, QStringLiteral("OUTOFSTOCK"));
    QCOMPARE(n.call("PUT", status, { { QStringLiteral("statusType"), QStringLiteral("SALE") } }).status, 400);
    QCOMPARE(n.call("PUT", status,
                    { { QStringLiteral("statusType"), QStringLiteral("SALE") },
                      { QStringLiteral("stockQuantity"), 5 } })
                 .status,
             200);
    QCOMPARE(p.status, QStringLiteral("SALE"));
    n.world.setQuantity(n.listingOf(p), ChannelId::Naver, 0);
    const QStringList both{ QStringLiteral("STOCK"), QStringLiteral("PRODUCT_STATUS_SALE") };
    QCOMPARE(n.call("PATCH", kOrigin + "multi-update", multi({ stockItem(p.id, 9, both) })).status, 200);
    QCOMPARE(p.status, QStringLiteral("SALE"));
}

void TestNaverMarket::suspensionStays()
{
    Naver n;
    auto &p = n.productOf(OptionKind::None);
    p.status = QStringLiteral("SUSPENSION");
    for (const qint64 stock : { 0, 5 }) {
        QCOMPARE(n.call("PATCH", kOrigin + "multi-update", multi({ stockItem(p.id, stock) })).status, 200);
        QCOMPARE(p.status, QStringLiteral("SUSPENSION"));
    }
}

void TestNaverMarket::closedAndFulfilledProductsAreNotWritten()
{
    Naver n;
    for (auto &p : n.world.market(ChannelId::Naver).products) {
        if (naverWriteRefusal(p).isEmpty())
            continue;
        const QByteArray no = QByteArray::number(p.id);
        const auto reply = p.optionKind == OptionKind::None
            ? n.call("PATCH", kOrigin + "multi-update", multi({ stockItem(p.id, 1) }))
            : n.call("PUT", kOrigin + no + "/option-stock",
                     options({ QJsonObject{ { QStringLiteral("id"), n.listingOf(p).id } } }));
        QCOMPARE(reply.status, 400);
    }
    QVERIFY(n.world.writes(ChannelId::Naver).isEmpty());
}

void TestNaverMarket::theFeedLeavesDataOutWhenNothingChanged()
{
    Naver n;
    const auto body = json(n.call("GET", kFeed + "?lastChangedFrom=" + encodedTime(n.nowMs - 60'000)));
    QVERIFY(!body.contains(QStringLiteral("data")));
    QVERIFY(body.contains(QStringLiteral("traceId")));
    QCOMPARE(n.call("GET", kFeed).status, 400);
    QCOMPARE(n.call("GET", kFeed + "?lastChangedFrom=" + encodedTime(n.nowMs + 60'000)).status, 400);
    const auto tooLong = n.call("GET",
                                kFeed + "?lastChangedFrom=" + encodedTime(n.nowMs - 90'000'000)
                                    + "&lastChangedTo=" + encodedTime(n.nowMs));
    QCOMPARE(json(tooLong).value(QStringLiteral("code")), QStringLiteral("104139"));
}

void TestNaverMarket::theFeedContinuesWithMore()
{
    Naver n;
    auto &p = n.productOf(OptionKind::None);
    n.world.setQuantity(n.listingOf(p), ChannelId::Naver, 1000);
    for (int i = 0; i < 25; ++i) {
        n.placeOn(p);
        n.nowMs += i % 5 == 4 ? 700 : 0; // five orders in one tenth of a second
    }
    const QByteArray to = "&lastChangedTo=" + encodedTime(n.nowMs);
    QByteArray from = encodedTime(n.nowMs - 60'000);
    QByteArray more;
    QSet<QString> ids;
    int calls = 0;
    do {
        const auto data = json(n.call("GET", kFeed + "?limitCount=7&lastChangedFrom=" + from + to + more))
                              .value(QStringLiteral("data"))
                              .toObject();
        for (const auto &row : data.value(QStringLiteral("lastChangeStatuses")).toArray())
            ids.insert(row.toObject().value(QStringLiteral("productOrderId")).toString());
        const auto next = data.value(QStringLiteral("more")).toObject();
        more = next.isEmpty()
            ? QByteArray()
            : "&moreSequence=" + next.value(QStringLiteral("moreSequence")).toString().toLatin1();
        from = QUrl::toPercentEncoding(next.value(QStringLiteral("moreFrom")).toString());
    } while (!more.isEmpty() && ++calls < 10);
    QCOMPARE(ids.size(), 25);
    QCOMPARE(calls, 3);
}

void TestNaverMarket::orderDetailsNameTheOption()
{
    Naver n;
    auto &p = n.productOf(OptionKind::Combination);
    auto &l = n.listingOf(p);
    n.world.setQuantity(l, ChannelId::Naver, 10);
    const QString orderId = n.placeOn(p, 2);
    QCOMPARE(l.quantity, 8);
    const QString line = n.world.orders().back().lineId;
    const QByteArray target = "/external/v1/pay-order/seller/product-orders/query";
    const QJsonObject body{ { QStringLiteral("productOrderIds"),
                              QJsonArray{ line, QStringLiteral("2026110500000000") } } };
    const auto rows = json(n.call("POST", target, body)).value(QStringLiteral("data")).toArray();
    QCOMPARE(rows.size(), 1);
    const auto order = rows.first().toObject().value(QStringLiteral("productOrder")).toObject();
    QCOMPARE(order.value(QStringLiteral("originalProductId")).toString(), QString::number(p.id));
    QCOMPARE(order.value(QStringLiteral("productId")).toString(), QString::number(p.channelNo));
    QCOMPARE(order.value(QStringLiteral("optionCode")).toString(), QString::number(l.id));
    QCOMPARE(order.value(QStringLiteral("remainQuantity")).toInteger(), 2);
    QVERIFY(n.world.cancelOrder(ChannelId::Naver, orderId));
    const auto after =
        json(n.call("POST", target, body)).value(QStringLiteral("data")).toArray().first().toObject();
    QCOMPARE(after.value(QStringLiteral("productOrder"))
                 .toObject()
                 .value(QStringLiteral("remainQuantity"))
                 .toInteger(),
             0);
    QCOMPARE(l.quantity, 10);
}

QTEST_GUILESS_MAIN(TestNaverMarket)
#include "tst_navermarket.moc"
