// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/cafe24/cafe24channel.h"
#include "channels/shopbench.h"

#include <QTest>

using namespace jaego;
using namespace jaego::test;

namespace {

QByteArray tokenAnswer(int number)
{
    const QByteArray n = QByteArray::number(number);
    return "{\"access_token\":\"AT" + n
        + "\",\"expires_at\":\"2026-03-02T11:15:30.000\",\"refresh_token\":\"RT" + n
        + "\",\"refresh_token_expires_at\":\"2026-03-16T09:15:30.000\",\"issued_at\":\"2026-03-02T09:15:30."
          "000\"}";
}

QByteArray variantJson(const QByteArray &code, int quantity)
{
    return "{\"variant_code\":\"" + code
        + "\",\"use_inventory\":\"T\",\"display_soldout\":\"T\",\"quantity\":" + QByteArray::number(quantity)
        + "}";
}

QByteArray productJson(int number, const QByteArray &variants)
{
    return "{\"product_no\":" + QByteArray::number(number) + ",\"product_name\":\"p\",\"variants\":["
        + variants + "]}";
}

QByteArray productsJson(int from, int to)
{
    QByteArrayList rows;
    for (int number = from; number <= to; ++number)
        rows.append(productJson(number, variantJson("V" + QByteArray::number(number), number)));
    return "{\"products\":[" + rows.join(',') + "]}";
}

struct Mall : ShopBench {
    Mall()
    {
        secrets.values = { { QStringLiteral("CAFE24_CLIENT_ID"), QStringLiteral("jaegoDemoClientId01") },
                           { QStringLiteral("CAFE24_CLIENT_SECRET"), QStringLiteral("jaegoDemoSecret01") },
                           { QStringLiteral("CAFE24_REFRESH_TOKEN"), QStringLiteral("SEED") } };
        server.setHandler([this](const SeenRequest &request) { return answer(request); });
    }

    ScriptedReply answer(const SeenRequest &request)
    {
        if (request.target == "/api/v2/oauth/token") {
            ++refreshes;
            return token ? token(request) : ScriptedReply::json(tokenAnswer(refreshes));
        }
        return api(request);
    }

    int refreshes = 0;
    ScriptedServer::Handler token;
    ScriptedServer::Handler api = [](const SeenRequest &) { return ScriptedReply::json("{\"count\":1284}"); };
    Cafe24Channel channel{ { server.url(QString()), QStringLiteral("jaegomall"),
                             QStringLiteral("2026-03-01") },
                           &scheduler,
                           &http,
                           &lane,
                           &secrets,
                           &tokens,
                           sink() };

    StockReading read(const QStringList &ids)
    {
        return awaitResult(channel.readStock(ids, Priority::SweepRead, {}, {}));
    }
    QHash<QString, WriteResult> write(const QHash<QString, std::optional<Units>> &targets)
    {
        QHash<QString, WriteResult> byId;
        const auto source = [targets](const QString &id, std::optional<Units>) { return targets.value(id); };
        const auto results = awaitResult(channel.write(targets.keys(), 0, source, {}));
        for (const WriteResult &result : results)
            byId.insert(result.externalId, result);
        return byId;
    }
};

/// Echoes what a write sent, as Cafe24 does.
ScriptedReply echo(const SeenRequest &request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (body.contains(u"request")) {
        const QJsonObject inventory{ { QStringLiteral("quantity"),
                                       body.value(u"request").toObject().value(u"quantity") } };
        return ScriptedReply::json(
            QJsonDocument(QJsonObject{ { QStringLiteral("inventory"), inventory } }).toJson());
    }
    QJsonArray variants;
    const QJsonArray requests = body.value(u"requests").toArray();
    for (const QJsonValue &one : requests)
        variants.append(QJsonObject{
            { QStringLiteral("variant_code"), one.toObject().value(u"variant_code") },
            { QStringLiteral("inventories"),
              QJsonObject{ { QStringLiteral("quantity"), one.toObject().value(u"quantity") } } } });
    return ScriptedReply::json(
        QJsonDocument(QJsonObject{ { QStringLiteral("variants"), variants } }).toJson());
}

const QString kA = QStringLiteral("24:P000000X000A");
const QString kB = QStringLiteral("24:P000000X000B");

} // namespace

class TestCafe24Channel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // ---- tokens
    void theRotatedTokenIsStoredBeforeTheFirstCallUsesItsSibling()
    {
        Mall mall;
        QStringList savedWhenCalled;
        mall.api = [&mall, &savedWhenCalled](const SeenRequest &) {
            savedWhenCalled = mall.tokens.saves;
            return ScriptedReply::json("{\"count\":3}");
        };
        QVERIFY(awaitResult(mall.channel.test({})));
        QCOMPARE(savedWhenCalled.first(), QStringLiteral("CAFE24_REFRESH_TOKEN=RT1"));
        const SeenRequest refresh = mall.server.seen().first();
        QCOMPARE(refresh.method, QByteArray("POST"));
        QCOMPARE(refresh.body, QByteArray("grant_type=refresh_token&refresh_token=SEED"));
        QCOMPARE(refresh.header("Authorization"),
                 QByteArray("Basic amFlZ29EZW1vQ2xpZW50SWQwMTpqYWVnb0RlbW9TZWNyZXQwMQ=="));
        QCOMPARE(refresh.header("Content-Type"), QByteArray("application/x-www-form-urlencoded"));
        const SeenRequest call = mall.server.seen().last();
        QCOMPARE(call.header("Authorization"), QByteArray("Bearer AT1"));
        QCOMPARE(call.header("X-Cafe24-Api-Version"), QByteArray("2026-03-01"));
        QCOMPARE(call.header("Content-Type"), QByteArray("application/json"));
    }
    void manyCallsWaitForOneRefresh()
    {
        Mall mall;
        auto first = mall.channel.test({});
        auto second = mall.channel.test({});
        auto third = mall.channel.readStock({ kA }, Priority::SweepRead, {}, {});
        QVERIFY(awaitResult(std::move(first)));
        QVERIFY(awaitResult(std::move(second)));
        awaitResult(std::move(third));
        QCOMPARE(mall.refreshes, 1);
    }
    void anAccessTokenOutlivesTheProcess()
    {
        Mall mall;
        QVERIFY(awaitResult(mall.channel.test({})));
        Cafe24Channel later({ mall.server.url(QString()), QStringLiteral("jaegomall"), {} }, &mall.scheduler,
                            &mall.http, &mall.lane, &mall.secrets, &mall.tokens, mall.sink());
        QVERIFY(awaitResult(later.test({})));
        QCOMPARE(mall.refreshes, 1);
    }
    void twoCallsAtTheStartShareTheStoredToken()
    {
        Mall mall;
        QVERIFY(awaitResult(mall.channel.test({})));
        mall.tokens.slow = true;
        Cafe24Channel later({ mall.server.url(QString()), QStringLiteral("jaegomall"), {} }, &mall.scheduler,
                            &mall.http, &mall.lane, &mall.secrets, &mall.tokens, mall.sink());
        auto first = later.test({});
        auto second = later.test({});
        QVERIFY(awaitResult(std::move(first)));
        QVERIFY(awaitResult(std::move(second)));
        QCOMPARE(mall.refreshes, 1);
    }
    void aStoredTokenBeatsItsSeedUntilTheSeedChanges()
    {
        Mall mall;
        const QByteArray hash = seedHashOf(Secret(QStringLiteral("SEED")));
        mall.tokens.entries.insert(QStringLiteral("CAFE24_REFRESH_TOKEN"),
                                   { Secret(QStringLiteral("RT-OLD")), {}, hash });
        QVERIFY(awaitResult(mall.channel.test({})));
        QVERIFY(mall.server.seen().first().body.endsWith("=RT-OLD"));

        Mall other;
        other.tokens.entries = mall.tokens.entries;
        other.secrets.values.insert(QStringLiteral("CAFE24_REFRESH_TOKEN"), QStringLiteral("NEW-SEED"));
        QVERIFY(awaitResult(other.channel.test({})));
        QVERIFY(other.server.seen().first().body.endsWith("=NEW-SEED"));
    }
    void aTokenWithLessThanFiveMinutesIsRenewed()
    {
        Mall mall;
        const QByteArray hash = seedHashOf(Secret(QStringLiteral("SEED")));
        mall.tokens.entries.insert(
            QStringLiteral("CAFE24_ACCESS_TOKEN"),
            { Secret(QStringLiteral("AT-OLD")), mall.scheduler.utcNow().addSecs(290), hash });
        QVERIFY(awaitResult(mall.channel.test({})));
        QCOMPARE(mall.refreshes, 1);
        QCOMPARE(mall.server.seen().last().header("Authorization"), QByteArray("Bearer AT1"));
    }
    void aRefusedTokenIsRenewedOnceAndTheCallRepeated()
    {
        Mall mall;
        const QByteArray hash = seedHashOf(Secret(QStringLiteral("SEED")));
        mall.tokens.entries.insert(
            QStringLiteral("CAFE24_ACCESS_TOKEN"),
            { Secret(QStringLiteral("AT-OLD")), mall.scheduler.utcNow().addSecs(7000), hash });
        mall.api = [](const SeenRequest &request) {
            if (request.header("Authorization") == "Bearer AT-OLD")
                return ScriptedReply::json(
                    "{\"error\":{\"code\":401,\"message\":\"access_token time expired. (invalid_token)\"}}",
                    401);
            return ScriptedReply::json("{\"count\":3}");
        };
        QVERIFY(awaitResult(mall.channel.test({})));
        QCOMPARE(mall.refreshes, 1);

        mall.api = [](const SeenRequest &) {
            return ScriptedReply::json("{\"error\":{\"code\":\"401\",\"message\":\"Invalid access_token\"}}",
                                       401);
        };
        const auto refused = awaitResult(mall.channel.test({}));
        QCOMPARE(refused.error().kind, Error::Kind::Auth);
        QCOMPARE(mall.refreshes, 2);
        for (int i = 0; i < 20; ++i) // there are only 15 token requests in two hours
            QVERIFY(!awaitResult(mall.channel.test({})));
        QVERIFY2(mall.refreshes <= 5, qPrintable(QString::number(mall.refreshes)));
        const LaneStatus lane = mall.channel.lane()->status();
        QVERIFY(lane.pausedForMs > 0); // for everybody to see
        QVERIFY2(lane.pauseReason.contains(QLatin1String("every new access token")),
                 qPrintable(lane.pauseReason));
    }
    void aUsedUpTokenIsNotTriedAgain()
    {
        Mall mall;
        mall.token = [](const SeenRequest &) {
            return ScriptedReply::json("{\"error\":\"invalid_grant\",\"error_description\":\"x\"}", 400);
        };
        QCOMPARE(awaitResult(mall.channel.test({})).error().kind, Error::Kind::Auth);
        QCOMPARE(mall.read({ kA }).error->kind, Error::Kind::Auth);
        QCOMPARE(mall.write({ { kA, Units(1) } }).value(kA).error->kind, Error::Kind::Auth);
        QCOMPARE(mall.refreshes, 1);
        mall.token = {};
        mall.secrets.values.insert(QStringLiteral("CAFE24_REFRESH_TOKEN"), QStringLiteral("NEW-SEED"));
        QVERIFY(awaitResult(mall.channel.test({})));
    }
    /// The single-use refresh token died with an answer on the wire; a person signs in again.
    void aDeadSignInLeavesNoPauseThatOutlastsTheNextOne()
    {
        Mall mall;
        const auto good = mall.api;
        QVERIFY(awaitResult(mall.channel.test({})));
        mall.api = [](const SeenRequest &) {
            return ScriptedReply::json("{\"error\":{\"code\":\"401\",\"message\":\"Invalid access_token\"}}",
                                       401);
        };
        mall.token = [](const SeenRequest &) {
            return ScriptedReply::json("{\"error\":\"invalid_grant\",\"error_description\":\"x\"}", 400);
        };
        for (int i = 0; i < 6; ++i)
            QCOMPARE(awaitResult(mall.channel.test({})).error().kind, Error::Kind::Auth);
        QCOMPARE(mall.refreshes, 2);
        QCOMPARE(mall.channel.lane()->status().pausedForMs, 0);
        mall.api = good;
        mall.token = {};
        mall.secrets.values.insert(QStringLiteral("CAFE24_REFRESH_TOKEN"), QStringLiteral("NEW-SEED"));
        QVERIFY(awaitResult(mall.channel.test({})));
    }
    void aTokenThatCannotBeStoredIsNotUsedAndNotLost()
    {
        Mall mall;
        mall.tokens.full = true;
        QCOMPARE(awaitResult(mall.channel.test({})).error().kind, Error::Kind::Storage);
        QCOMPARE(mall.asked("/products/count"), 0);
        mall.tokens.full = false;
        QVERIFY(awaitResult(mall.channel.test({})));
        QCOMPARE(mall.refreshes, 1);
        QCOMPARE(mall.tokens.entries.value(QStringLiteral("CAFE24_REFRESH_TOKEN")).value.reveal(),
                 QStringLiteral("RT1"));
    }
    void aStopDoesNotLoseTheTokenThatIsUnderWay()
    {
        Mall mall;
        std::stop_source stop;
        mall.token = [&stop](const SeenRequest &) {
            stop.request_stop();
            return ScriptedReply::json(tokenAnswer(1));
        };
        QVERIFY(!awaitResult(mall.channel.test(stop.get_token())));
        QCOMPARE(mall.tokens.entries.value(QStringLiteral("CAFE24_REFRESH_TOKEN")).value.reveal(),
                 QStringLiteral("RT1"));
    }
    void aMissingSecretIsNamed()
    {
        for (const QString &name : { secretnames::cafe24ClientId, secretnames::cafe24ClientSecret,
                                     secretnames::cafe24RefreshToken }) {
            Mall mall;
            mall.secrets.values.remove(name);
            const auto refused = awaitResult(mall.channel.test({}));
            QCOMPARE(refused.error().kind, Error::Kind::Config);
            QVERIFY(refused.error().message.contains(name));
            QVERIFY(mall.server.seen().isEmpty());
        }
    }

    // ---- reads
    void theCatalogueIsReadByProductNumber()
    {
        Mall mall;
        mall.api = [](const SeenRequest &request) {
            if (request.target.contains("since_product_no=0"))
                return ScriptedReply::json(productsJson(1, 100));
            if (request.target.contains("since_product_no=100"))
                return ScriptedReply::json(productsJson(100, 130)); // a row that was sent before
            return ScriptedReply::json("{}", 404);
        };
        const auto catalogue = awaitResult(mall.channel.readCatalogue({}, {}));
        QVERIFY(catalogue);
        QCOMPARE(catalogue.value().listings.size(), 130);
        QCOMPARE(catalogue.value().observations.size(), 130);
        QVERIFY(catalogue.value().contradictions.isEmpty());
        QCOMPARE(mall.asked("embed=variants"), 2);
    }
    void aFullPageThatBringsNothingNewIsNoCatalogue()
    {
        Mall mall;
        mall.api = [](const SeenRequest &) { return ScriptedReply::json(productsJson(1, 100)); };
        QVERIFY(!awaitResult(mall.channel.readCatalogue({}, {})));
        QVERIFY(mall.server.seen().size() < 5);
    }
    void aProductOfAHundredVariantsIsReadByItself()
    {
        QByteArrayList hundred;
        for (int i = 0; i < 120; ++i)
            hundred.append(variantJson("V" + QByteArray::number(i), i));
        Mall mall;
        mall.api = [hundred](const SeenRequest &request) {
            if (request.target.contains("/products/7/variants"))
                return ScriptedReply::json("{\"variants\":[" + hundred.join(',') + "]}");
            return ScriptedReply::json("{\"products\":[" + productJson(7, hundred.mid(0, 100).join(','))
                                       + "]}");
        };
        QCOMPARE(awaitResult(mall.channel.readCatalogue({}, {})).value().listings.size(), 120);
        mall.api = [hundred](const SeenRequest &request) {
            if (request.target.contains("/products/7/variants"))
                return ScriptedReply::json("{}", 500);
            return ScriptedReply::json("{\"products\":[" + productJson(7, hundred.mid(0, 100).join(','))
                                       + "]}");
        };
        const auto half = awaitResult(mall.channel.readCatalogue({}, {}));
        QCOMPARE(half.value().failed.first().first, QStringLiteral("7"));
        QCOMPARE(half.value().listings.size(), 100);
    }
    void aHandfulIsReadVariantByVariant()
    {
        Mall mall;
        mall.api = [](const SeenRequest &request) {
            if (request.target.contains("/products/24/variants/P000000X000A"))
                return ScriptedReply::json("{\"variant\":" + variantJson("P000000X000A", 37) + "}");
            if (request.target.contains("/products/25/variants?"))
                return ScriptedReply::json("{\"variants\":[" + variantJson("A", 1) + ','
                                           + variantJson("B", -1) + "]}");
            return ScriptedReply::json("{\"error\":{\"code\":404,\"message\":\"no\"}}", 404);
        };
        const StockReading reading =
            mall.read({ kA, QStringLiteral("25:A"), QStringLiteral("25:B"), QStringLiteral("25:C"),
                        QStringLiteral("26:Z"), QStringLiteral("nonsense") });
        QVERIFY(!reading.error);
        QCOMPARE(reading.seen.size(), 2);
        QCOMPARE(reading.contradictory.size(), 1);
        QCOMPARE(
            QSet<QString>(reading.gone.begin(), reading.gone.end()),
            QSet<QString>({ QStringLiteral("25:C"), QStringLiteral("26:Z"), QStringLiteral("nonsense") }));
        QCOMPARE(mall.asked("/api/v2/admin/"), 3);
    }
    void manyAreReadAHundredProductsAtATime()
    {
        Mall mall;
        mall.api = [](const SeenRequest &request) {
            if (request.target.contains("product_no=1,2,3,"))
                return ScriptedReply::json(productsJson(1, 100));
            if (request.target.contains("product_no=101,"))
                return ScriptedReply::json(productsJson(101, 148)); // 149 and 150 are gone
            return ScriptedReply::json("{}", 404);
        };
        QStringList ids;
        for (int number = 1; number <= 150; ++number)
            ids.append(QStringLiteral("%1:V%1").arg(number));
        const StockReading reading = mall.read(ids);
        QVERIFY(!reading.error);
        QCOMPARE(reading.seen.size(), 148);
        QCOMPARE(reading.gone.size(), 2);
        QCOMPARE(mall.asked("/api/v2/admin/"), 4);
    }
    void aMallThatDoesNotFilterIsReadWhole()
    {
        Mall mall;
        mall.api = [](const SeenRequest &request) {
            if (request.target.contains("since_product_no="))
                return ScriptedReply::json(request.target.contains("=0") ? productsJson(1, 100)
                                                                         : productsJson(101, 160));
            return ScriptedReply::json("{\"error\":{\"code\":422,\"message\":\"no\"}}", 422);
        };
        QStringList ids;
        for (int number = 50; number <= 170; ++number)
            ids.append(QStringLiteral("%1:V%1").arg(number));
        const StockReading reading = mall.read(ids);
        QVERIFY(!reading.error);
        QCOMPARE(reading.seen.size(), 111);
        QCOMPARE(reading.gone.size(), 10);
        QCOMPARE(mall.asked("/api/v2/admin/"), 3);
    }
    void aRefusedAppIsNotAskedAHundredTimes()
    {
        Mall mall;
        mall.api = [](const SeenRequest &) {
            return ScriptedReply::json("{\"error\":{\"code\":403,\"message\":\"No authority to access\"}}",
                                       403);
        };
        QStringList ids;
        for (int number = 1; number <= 300; ++number)
            ids.append(QStringLiteral("%1:A").arg(number));
        const StockReading reading = mall.read(ids);
        QCOMPARE(reading.error->kind, Error::Kind::Auth);
        QVERIFY(reading.error->message.contains(QStringLiteral("No authority")));
        QCOMPARE(mall.asked("/api/v2/admin/"), 1);
    }

    // ---- writes
    void oneVariantIsOneSmallPut()
    {
        Mall mall;
        mall.api = echo;
        const WriteResult result = mall.write({ { kA, Units(35) } }).value(kA);
        QCOMPARE(result.kind, WriteResult::Kind::Accepted);
        QCOMPARE(result.value, std::optional(Units(35)));
        const SeenRequest request = mall.server.seen().last();
        QCOMPARE(request.method, QByteArray("PUT"));
        QCOMPARE(request.target, QByteArray("/api/v2/admin/products/24/variants/P000000X000A/inventories"));
        QCOMPARE(request.body, QByteArray("{\"shop_no\":1,\"request\":{\"quantity\":35}}"));
    }
    void variantsOfOneProductShareACall()
    {
        Mall mall;
        mall.api = echo;
        const auto results =
            mall.write({ { kA, Units(35) }, { kB, Units(0) }, { QStringLiteral("24:C"), std::nullopt } });
        QCOMPARE(results.value(kA).kind, WriteResult::Kind::Accepted);
        QCOMPARE(results.value(kB).kind, WriteResult::Kind::Accepted);
        QCOMPARE(results.value(QStringLiteral("24:C")).kind, WriteResult::Kind::NoChange);
        QCOMPARE(mall.asked("/api/v2/admin/"), 1);
        QCOMPARE(mall.server.seen().last().target, QByteArray("/api/v2/admin/products/24/variants"));
        QCOMPARE(mall.channel.batchKey(kA), mall.channel.batchKey(kB));
    }
    void nothingIsSentWhenNothingIsLeftToWrite()
    {
        Mall mall;
        const auto results = mall.write({ { kA, std::nullopt }, { kB, std::nullopt } });
        QCOMPARE(results.value(kA).kind, WriteResult::Kind::NoChange);
        QCOMPARE(results.value(kB).kind, WriteResult::Kind::NoChange);
        QCOMPARE(mall.asked("/api/v2/admin/"), 0);
        QCOMPARE(mall.write({ { kA, Units(-1) } }).value(kA).kind, WriteResult::Kind::Failed);
        QCOMPARE(mall.asked("/api/v2/admin/"), 0);
    }
    void theSameContentAgainIsNoChangeAndNoFailedCall()
    {
        Mall mall;
        mall.api = [](const SeenRequest &) {
            return ScriptedReply::json("{\"error\":{\"code\":409,\"message\":\"same\"}}", 409);
        };
        const WriteResult result = mall.write({ { kA, Units(35) } }).value(kA);
        QCOMPARE(result.kind, WriteResult::Kind::NoChange);
        QCOMPARE(result.value, std::optional(Units(35)));
        QVERIFY(mall.records.last().success);
    }
    void anAnswerWithAnotherQuantityIsUnknown()
    {
        Mall mall;
        mall.api = [](const SeenRequest &) {
            return ScriptedReply::json("{\"inventory\":{\"quantity\":37}}");
        };
        const WriteResult result = mall.write({ { kA, Units(35) } }).value(kA);
        QCOMPARE(result.kind, WriteResult::Kind::Unknown);
        QCOMPARE(result.error->kind, Error::Kind::Contradiction);
    }
    void aWriteThatMayHaveArrivedIsSentOnce()
    {
        for (const int status : { 500, 503, 504 }) {
            Mall mall;
            mall.api = [status](const SeenRequest &) { return ScriptedReply::json("{}", status); };
            QCOMPARE(mall.write({ { kA, Units(35) } }).value(kA).kind, WriteResult::Kind::Unknown);
            QCOMPARE(mall.asked("/api/v2/admin/"), 1);
        }
        Mall mall;
        mall.api = [](const SeenRequest &) {
            ScriptedReply dropped;
            dropped.fault = ScriptedReply::Fault::DropBeforeAnswer;
            return dropped;
        };
        const auto results = mall.write({ { kA, Units(35) }, { kB, Units(1) } });
        QCOMPARE(results.value(kA).kind, WriteResult::Kind::Unknown);
        QCOMPARE(results.value(kB).kind, WriteResult::Kind::Unknown);
        QCOMPARE(mall.asked("/api/v2/admin/"), 1);
    }
    void oneBadVariantDoesNotHurtItsNeighbours()
    {
        Mall mall;
        mall.api = [](const SeenRequest &request) {
            if (request.target.endsWith("/variants") || request.target.contains("P000000X000B"))
                return ScriptedReply::json("{\"error\":{\"code\":422,\"message\":\"no such variant\"}}", 422);
            return echo(request);
        };
        const auto results = mall.write({ { kA, Units(35) }, { kB, Units(0) } });
        QCOMPARE(results.value(kA).kind, WriteResult::Kind::Accepted);
        QCOMPARE(results.value(kB).kind, WriteResult::Kind::Failed);
        QCOMPARE(results.value(kB).error->kind, Error::Kind::Rejected);
        QCOMPARE(mall.asked("/api/v2/admin/"), 3);
    }
    void aFullBucketIsWaitedForAsLongAsItSays()
    {
        Mall mall;
        int calls = 0;
        mall.api = [&calls](const SeenRequest &) {
            if (++calls > 1)
                return ScriptedReply::json("{\"count\":3}");
            ScriptedReply full = ScriptedReply::json("{}", 429);
            full.headers.append(QPair<QByteArray, QByteArray>("X-Cafe24-Call-Remain", "42"));
            return full;
        };
        const qint64 begun = mall.scheduler.nowMs();
        QVERIFY(awaitResult(mall.channel.test({})));
        QVERIFY(mall.scheduler.nowMs() - begun >= 42'000);
        QCOMPARE(calls, 2);
    }
    void aSpentUsageBudgetRestsTheLane()
    {
        Mall mall;
        mall.api = [](const SeenRequest &) {
            ScriptedReply reply = ScriptedReply::json("{\"count\":3}");
            reply.headers.append(QPair<QByteArray, QByteArray>("X-Cafe24-Call-Usage", "120.04"));
            reply.headers.append(QPair<QByteArray, QByteArray>("X-Cafe24-Call-Remain", "500"));
            return reply;
        };
        QVERIFY(awaitResult(mall.channel.test({})));
        QVERIFY(mall.lane.status().pausedForMs > 300'000);
    }
    void theTestCallCountsProducts()
    {
        Mall mall;
        const auto words = awaitResult(mall.channel.test({}));
        QVERIFY(words.value().contains(QStringLiteral("1284")));
        QCOMPARE(mall.asked("/api/v2/admin/products/count"), 1);
    }
};

QTEST_GUILESS_MAIN(TestCafe24Channel)
#include "tst_cafe24channel.moc"
