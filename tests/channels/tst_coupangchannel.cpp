// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/coupang/coupangchannel.h"
#include "channels/coupang/coupangsignature.h"
#include "channels/shopbench.h"

#include <QTest>

using namespace jaego;
using namespace jaego::test;

namespace {

const QByteArray kGone = "{\"code\":\"ERROR\",\"message\":\"유효한 옵션이 없습니다: [vendorItemId=9]\"}";
const QByteArray kWritten = "{\"code\":\"SUCCESS\",\"message\":\"재고 변경을 완료했습니다.\"}";

QByteArray stockOf(qint64 amount, bool onSale = true)
{
    return "{\"code\":\"SUCCESS\",\"message\":\"\",\"data\":{\"sellerItemId\":1,\"amountInStock\":"
        + QByteArray::number(amount) + ",\"salePrice\":100,\"onSale\":" + (onSale ? "true" : "false") + "}}";
}

ScriptedReply faulty(ScriptedReply::Fault fault)
{
    ScriptedReply reply = ScriptedReply::json(stockOf(5));
    reply.fault = fault;
    return reply;
}

struct Shop : ShopBench {
    Shop()
    {
        secrets.values = { { QStringLiteral("COUPANG_ACCESS_KEY"), QStringLiteral("access-1") },
                           { QStringLiteral("COUPANG_SECRET_KEY"), QStringLiteral("secret-1") } };
    }
    CoupangChannel channel{
        { server.url(QString()), QStringLiteral("A00012345") }, &scheduler, &http, &lane, &secrets, sink()
    };

    StockReading read(const QStringList &ids)
    {
        return awaitResult(channel.readStock(ids, Priority::SweepRead, {}, {}));
    }
    WriteResult write(const QString &id, std::optional<qint64> value)
    {
        const auto target = [value](const QString &, std::optional<Units>) {
            return value ? std::optional(Units(*value)) : std::nullopt;
        };
        return awaitResult(channel.write({ id }, 0, target, {})).first();
    }
};

QString lastPart(const SeenRequest &request, int fromEnd = 1)
{
    return QString::fromLatin1(request.target)
        .split(u'/')
        .at(QString::fromLatin1(request.target).count(u'/') + 1 - fromEnd);
}

QStringList manyIds(int count)
{
    QStringList ids;
    for (int i = 0; i < count; ++i)
        ids.append(QString::number(3'000'000'000LL + i));
    return ids;
}

} // namespace

class TestCoupangChannel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRequestIsSignedOverTheBytesThatArrive()
    {
        Shop shop;
        shop.server.setScript({ ScriptedReply::json(stockOf(37)) });
        const StockReading reading = shop.read({ QStringLiteral("642538970000000001") });
        QCOMPARE(reading.seen.size(), 1);
        QCOMPARE(reading.seen.first().quantity, std::optional(Units(37)));
        QCOMPARE(reading.seen.first().listing.externalId, QStringLiteral("642538970000000001"));
        const SeenRequest request = shop.server.seen().first();
        QCOMPARE(request.target,
                 QByteArray("/v2/providers/seller_api/apis/api/v1/marketplace/vendor-items/"
                            "642538970000000001/inventories"));
        const QByteArray header = request.header("Authorization");
        const QByteArray date = header.mid(header.indexOf("signed-date=") + 12, 14);
        QVERIFY(header.startsWith("CEA algorithm=HmacSHA256, access-key=access-1, signed-date="));
        QVERIFY(
            header.endsWith("signature=" + coupang::signature(date + "GET" + request.target, "secret-1")));
        QCOMPARE(request.header("X-Requested-By"), QByteArray("A00012345"));
        QCOMPARE(request.header("Content-Type"), QByteArray("application/json;charset=UTF-8"));
    }
    void everyTryIsSignedAnew()
    {
        Shop shop;
        shop.server.setScript(
            { ScriptedReply::json({}, 504), ScriptedReply::json({}, 504), ScriptedReply::json(stockOf(3)) });
        QCOMPARE(shop.read({ QStringLiteral("1") }).seen.size(), 1);
        QCOMPARE(shop.server.seen().size(), 3);
        QCOMPARE(shop.records.size(), 3);
        QVERIFY(!shop.records.at(0).success && shop.records.at(2).success);
    }
    void brokenAnswersAreAskedForAgain()
    {
        using Fault = ScriptedReply::Fault;
        Shop shop;
        shop.server.setScript({ faulty(Fault::CutShort), ScriptedReply::json("<html>busy</html>"),
                                ScriptedReply::json(stockOf(3)) });
        QCOMPARE(shop.read({ QStringLiteral("1") }).seen.size(), 1);
        shop.server.setScript({ ScriptedReply::json("{\"code\":\"ERROR\",\"message\":\"later\"}"),
                                ScriptedReply::json({}), ScriptedReply::json(stockOf(4)) });
        QCOMPARE(shop.read({ QStringLiteral("1") }).seen.first().quantity, std::optional(Units(4)));
        ScriptedReply packed = ScriptedReply::json(stockOf(6));
        packed.gzip = true;
        shop.server.setScript({ packed });
        QCOMPARE(shop.read({ QStringLiteral("1") }).seen.first().quantity, std::optional(Units(6)));
    }
    void oneBadOptionDoesNotHurtItsNeighbours()
    {
        Shop shop;
        shop.server.setHandler([](const SeenRequest &request) {
            const QString id = lastPart(request, 2);
            if (id == QLatin1String("2"))
                return ScriptedReply::json(kGone, 400);
            if (id == QLatin1String("3"))
                return ScriptedReply::json(stockOf(-4));
            if (id == QLatin1String("4"))
                return ScriptedReply::json("{\"code\":\"ERROR\",\"message\":\"later\"}");
            if (id == QLatin1String("5"))
                return ScriptedReply::json(stockOf(0, false));
            return ScriptedReply::json(stockOf(7));
        });
        int progress = 0;
        const StockReading reading = awaitResult(shop.channel.readStock(
            { QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"),
              QStringLiteral("5"), QStringLiteral("not-an-id"), QStringLiteral("1") },
            Priority::SweepRead, [&progress](int done, int) { progress = done; }, {}));
        QVERIFY(!reading.error);
        QCOMPARE(reading.seen.size(), 2);
        QCOMPARE(QSet<QString>(reading.gone.begin(), reading.gone.end()),
                 QSet<QString>({ QStringLiteral("2"), QStringLiteral("not-an-id") }));
        QCOMPARE(reading.contradictory.first().first, QStringLiteral("3"));
        QCOMPARE(reading.contradictory.first().second.kind, Error::Kind::Contradiction);
        QCOMPARE(reading.failed.size(), 1);
        QCOMPARE(reading.failed.first().first, QStringLiteral("4"));
        QCOMPARE(progress, 5);
    }
    void aRefusedKeyIsNotTriedOnThreeHundredOptions()
    {
        Shop shop;
        shop.server.setScript(
            { ScriptedReply::json("{\"code\":\"ERROR\",\"message\":\"Invalid signature.\"}", 401) });
        const StockReading reading = shop.read(manyIds(300));
        QCOMPARE(reading.error->kind, Error::Kind::Auth);
        QVERIFY2(shop.server.seen().size() <= 10, qPrintable(QString::number(shop.server.seen().size())));
    }
    void aDeadGatewayIsGivenUpEarly()
    {
        Shop shop;
        shop.server.setScript({ ScriptedReply::json({}, 504) });
        const StockReading reading = shop.read(manyIds(300));
        QCOMPARE(reading.error->kind, Error::Kind::Http);
        QVERIFY2(shop.server.seen().size() <= 30, qPrintable(QString::number(shop.server.seen().size())));
        shop.server.close();
        QCOMPARE(shop.read(manyIds(300)).error->kind, Error::Kind::Network);
        QCOMPARE(shop.read(manyIds(1)).error->kind, Error::Kind::Network);
    }
    void anEdgeBlockRestsTheLaneForTenMinutesAndEndsTheReadAtOnce()
    {
        Shop shop;
        shop.server.setScript({ ScriptedReply::json("<html>Access Denied Reference #18.1</html>", 403) });
        const StockReading reading = shop.read(manyIds(50));
        QCOMPARE(reading.error->kind, Error::Kind::Auth);
        QVERIFY(shop.lane.status().pausedForMs > 500'000);
        QVERIFY(shop.server.seen().size() <= 8);
    }
    void aRedirectIsNeverFollowed()
    {
        Shop shop;
        ScriptedReply redirect = ScriptedReply::json({}, 302);
        redirect.headers.append({ "Location", shop.server.url(QStringLiteral("/trap")).toEncoded() });
        shop.server.setScript({ redirect });
        QCOMPARE(shop.read({ QStringLiteral("1") }).error->kind, Error::Kind::Auth);
        QCOMPARE(shop.asked("/trap"), 0);
    }
    void tooManyCallsRestTheLaneForAMinuteAndThenTwo()
    {
        Shop shop;
        shop.server.setScript({ ScriptedReply::json("Too Many Requests", 429),
                                ScriptedReply::json("Too Many Requests", 429),
                                ScriptedReply::json(stockOf(1)) });
        const qint64 begun = shop.scheduler.nowMs();
        QCOMPARE(shop.read({ QStringLiteral("1") }).seen.size(), 1);
        const qint64 waited = shop.scheduler.nowMs() - begun;
        QVERIFY2(waited >= 180'000, qPrintable(QString::number(waited)));
        QVERIFY(shop.records.first().rateLimited);
    }
    void aWaitTheGatewayNamesIsHonoured()
    {
        Shop shop;
        ScriptedReply busy = ScriptedReply::json("Too Many Requests", 429);
        busy.headers.append(QPair<QByteArray, QByteArray>("Retry-After", "7"));
        shop.server.setScript({ busy, ScriptedReply::json(stockOf(1)) });
        const qint64 begun = shop.scheduler.nowMs();
        QCOMPARE(shop.read({ QStringLiteral("1") }).seen.size(), 1);
        const qint64 waited = shop.scheduler.nowMs() - begun;
        QVERIFY(waited >= 7'000);
        QVERIFY2(waited < 59'000 || shop.server.seen().size() == 2, qPrintable(QString::number(waited)));
    }
    void aWriteIsOnePutWithoutABody()
    {
        Shop shop;
        shop.server.setScript({ ScriptedReply::json(kWritten) });
        const WriteResult result = shop.write(QStringLiteral("3000000001"), 42);
        QCOMPARE(result.kind, WriteResult::Kind::Accepted);
        QCOMPARE(result.value, std::optional(Units(42)));
        QCOMPARE(shop.server.seen().size(), 1);
        const SeenRequest request = shop.server.seen().first();
        QCOMPARE(request.method, QByteArray("PUT"));
        QVERIFY(request.target.endsWith("/vendor-items/3000000001/quantities/42"));
        QVERIFY(request.body.isEmpty());
    }
    void nothingIsSentWhenThereIsNothingToWriteAnyMore()
    {
        Shop shop;
        const WriteResult result = shop.write(QStringLiteral("1"), std::nullopt);
        QCOMPARE(result.kind, WriteResult::Kind::NoChange);
        QVERIFY(!result.error && !result.value);
        QVERIFY(shop.server.seen().isEmpty());
        QCOMPARE(shop.write(QStringLiteral("1"), 100'000).kind, WriteResult::Kind::Failed);
        QCOMPARE(shop.write(QStringLiteral("1"), -1).kind, WriteResult::Kind::Failed);
        QVERIFY(shop.server.seen().isEmpty());
    }
    void aWriteIsNeverRepeatedWhenItMayHaveArrived_data()
    {
        QTest::addColumn<ScriptedReply>("reply");
        QTest::newRow("gateway time-out") << ScriptedReply::json({}, 504);
        QTest::newRow("dropped") << faulty(ScriptedReply::Fault::DropBeforeAnswer);
        QTest::newRow("cut short") << faulty(ScriptedReply::Fault::CutShort);
        QTest::newRow("web page") << ScriptedReply::json("<html></html>");
        QTest::newRow("error with 200") << ScriptedReply::json("{\"code\":\"ERROR\",\"message\":\"x\"}");
        QTest::newRow("empty") << ScriptedReply::json({});
    }
    void aWriteIsNeverRepeatedWhenItMayHaveArrived()
    {
        QFETCH(ScriptedReply, reply);
        Shop shop;
        shop.server.setScript({ reply });
        const WriteResult result = shop.write(QStringLiteral("1"), 5);
        QCOMPARE(result.kind, WriteResult::Kind::Unknown);
        QCOMPARE(result.value, std::optional(Units(5)));
        QVERIFY(result.error);
        QCOMPARE(shop.server.seen().size(), 1);
    }
    void aRefusedWriteFailsWithTheChannelsOwnWords()
    {
        Shop shop;
        shop.server.setScript({ ScriptedReply::json(
            "{\"code\":\"ERROR\",\"message\":\"재고변경에 실패했습니다. [옵션ID[3048***251] : 삭제된 "
            "상품은 변경이 불가능합니다.]\"}",
            400) });
        const WriteResult result = shop.write(QStringLiteral("1"), 5);
        QCOMPARE(result.kind, WriteResult::Kind::Failed);
        QCOMPARE(result.error->kind, Error::Kind::NotFound);
        QVERIFY(result.error->message.contains(QStringLiteral("삭제된 상품")));
    }
    void aWriteRefusedForItsRateGoesAgainWithAFreshValue()
    {
        Shop shop;
        shop.server.setScript({ ScriptedReply::json("slow", 429), ScriptedReply::json(kWritten) });
        int asked = 0;
        const auto target = [&asked](const QString &, std::optional<Units>) {
            return std::optional(Units(10 - ++asked));
        };
        const auto results = awaitResult(shop.channel.write({ QStringLiteral("1") }, 0, target, {}));
        QCOMPARE(results.first().kind, WriteResult::Kind::Accepted);
        QCOMPARE(results.first().value, std::optional(Units(8)));
        QVERIFY(shop.server.seen().last().target.endsWith("/quantities/8"));
    }
    void aMissingKeyIsNamed()
    {
        Shop shop;
        shop.secrets.values.remove(QStringLiteral("COUPANG_SECRET_KEY"));
        const StockReading reading = shop.read({ QStringLiteral("1") });
        QCOMPARE(reading.error->kind, Error::Kind::Config);
        QVERIFY(reading.error->message.contains(QStringLiteral("COUPANG_SECRET_KEY")));
        QCOMPARE(shop.write(QStringLiteral("1"), 3).error->kind, Error::Kind::Config);
        QVERIFY(shop.server.seen().isEmpty());
    }
    void newKeysAreTakenUpAfterARefusal()
    {
        Shop shop;
        shop.server.setHandler([&shop](const SeenRequest &request) {
            if (request.header("Authorization").contains("access-2"))
                return ScriptedReply::json(stockOf(2));
            shop.secrets.values.insert(QStringLiteral("COUPANG_ACCESS_KEY"), QStringLiteral("access-2"));
            return ScriptedReply::json("{\"code\":\"ERROR\",\"message\":\"Invalid signature.\"}", 401);
        });
        QCOMPARE(shop.read({ QStringLiteral("1") }).seen.size(), 1);
        QCOMPARE(shop.server.seen().size(), 2);
    }
    void theCatalogueIsReadPageByPageAndProductByProduct()
    {
        Shop shop;
        shop.server.setHandler([](const SeenRequest &request) {
            const QByteArray &target = request.target;
            if (target.contains("rg/inventory/summaries"))
                return ScriptedReply::json(
                    "{\"code\":\"200\",\"data\":[{\"vendorItemId\":22}],\"nextToken\":\"\"}");
            if (target.contains("businessTypes=rocketGrowth"))
                return ScriptedReply::json(
                    "{\"code\":\"SUCCESS\",\"nextToken\":\"\",\"data\":[{\"sellerProductId\":2}]}");
            if (target.endsWith("/seller-products/1"))
                return ScriptedReply::json("{\"code\":\"SUCCESS\",\"data\":{\"statusName\":\"승인완료\","
                                           "\"items\":[{\"vendorItemId\":11,"
                                           "\"externalVendorSku\":\"A\"},{\"vendorItemId\":null}]}}");
            if (target.endsWith("/seller-products/2"))
                return ScriptedReply::json("{\"code\":\"SUCCESS\",\"data\":{\"statusName\":\"승인완료\","
                                           "\"items\":[{\"vendorItemId\":21},"
                                           "{\"vendorItemId\":22}]}}");
            if (target.endsWith("/seller-products/3"))
                return ScriptedReply::json("{\"code\":\"SUCCESS\",\"data\":{}}");
            if (target.contains("nextToken=2"))
                return ScriptedReply::json("{\"code\":\"SUCCESS\",\"nextToken\":\"\",\"data\":[{"
                                           "\"sellerProductId\":1},{\"sellerProductId\":3,"
                                           "\"statusName\":\"승인완료\"}]}");
            return ScriptedReply::json("{\"code\":\"SUCCESS\",\"nextToken\":\"2\",\"data\":[{"
                                       "\"sellerProductId\":1,\"sellerProductName\":"
                                       "\"청\"},{\"sellerProductId\":2}]}");
        });
        const auto catalogue = awaitResult(shop.channel.readCatalogue({}, {}));
        QVERIFY(catalogue);
        QCOMPARE(catalogue.value().listings.size(), 3);
        QHash<QString, Writability> writability;
        for (const Listing &listing : catalogue.value().listings)
            writability.insert(listing.key.externalId, listing.writability);
        QCOMPARE(writability.value(QStringLiteral("11")), Writability::Writable);
        QCOMPARE(writability.value(QStringLiteral("21")), Writability::Writable);
        QCOMPARE(writability.value(QStringLiteral("22")), Writability::ChannelFulfilment);
        QCOMPARE(catalogue.value().failed.size(), 1);
        QCOMPARE(catalogue.value().failed.first().first, QStringLiteral("3"));
        QCOMPARE(shop.asked("vendorId=A00012345&maxPerPage=100"), 3);
    }
    void aSellerWithoutRocketGrowthIsNotAnError()
    {
        for (const int status : { 403, 404, 412 }) {
            Shop shop;
            shop.server.setHandler([status](const SeenRequest &request) {
                if (request.target.contains("rg/inventory") || request.target.contains("businessTypes"))
                    return ScriptedReply::json("{\"code\":\"ERROR\",\"message\":\"no\"}", status);
                if (request.target.endsWith("/seller-products/1"))
                    return ScriptedReply::json("{\"code\":\"SUCCESS\",\"data\":{\"statusName\":\"승인완료\","
                                               "\"items\":[{\"vendorItemId\":11}]}}");
                return ScriptedReply::json(
                    "{\"code\":\"SUCCESS\",\"nextToken\":\"\",\"data\":[{\"sellerProductId\":1}]}");
            });
            const auto catalogue = awaitResult(shop.channel.readCatalogue({}, {}));
            QVERIFY(catalogue);
            QCOMPARE(catalogue.value().listings.first().writability, Writability::Writable);
        }
    }
    void aListThatFailsOrGoesInCirclesIsNoCatalogue()
    {
        Shop shop;
        shop.server.setScript({ ScriptedReply::json({}, 500) });
        QVERIFY(!awaitResult(shop.channel.readCatalogue({}, {})));
        shop.server.setScript(
            { ScriptedReply::json("{\"code\":\"SUCCESS\",\"nextToken\":\"2\",\"data\":[]}") });
        QVERIFY(!awaitResult(shop.channel.readCatalogue({}, {})));
        QVERIFY(shop.server.seen().size() < 10);
    }
    void aStopEndsALongRead()
    {
        Shop shop;
        std::stop_source stop;
        shop.server.setScript({ ScriptedReply::json(stockOf(1)) });
        const StockReading reading = awaitResult(shop.channel.readStock(
            manyIds(200), Priority::SweepRead,
            [&stop](int done, int) {
                if (done == 10)
                    stop.request_stop();
            },
            stop.get_token()));
        QCOMPARE(reading.error->kind, Error::Kind::Cancelled);
        QVERIFY(reading.seen.size() >= 10 && reading.seen.size() < 30);
        QVERIFY(reading.failed.isEmpty());
    }
    void theTestCallSaysWhatIsWrong()
    {
        Shop shop;
        shop.server.setScript({ ScriptedReply::json(
            "{\"code\":\"SUCCESS\",\"data\":{\"vendorId\":\"A00012345\",\"restricted\":false,"
            "\"registeredCount\":412,\"permittedCount\":null}}") });
        const auto good = awaitResult(shop.channel.test({}));
        QVERIFY(good);
        QVERIFY(good.value().contains(QStringLiteral("412")));
        QVERIFY(shop.asked("/seller-products/inflow-status") == 1);
        shop.server.setScript(
            { ScriptedReply::json("{\"code\":\"SUCCESS\",\"data\":{\"vendorId\":\"A00099999\"}}") });
        const auto other = awaitResult(shop.channel.test({}));
        QCOMPARE(other.error().kind, Error::Kind::Config);
        QVERIFY(other.error().message.contains(QStringLiteral("A00099999")));
    }
};

QTEST_GUILESS_MAIN(TestCoupangChannel)
#include "tst_coupangchannel.moc"
