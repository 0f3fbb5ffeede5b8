// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/cafe24/cafe24parser.h"
#include "channels/wire.h"

#include <QTest>

using namespace jaego;
using namespace jaego::cafe24;

namespace {

const QString kWhere = QStringLiteral("test");
const QDateTime kNow(QDate(2026, 3, 2), QTime(0, 15, 30), Qt::UTC);

HttpReply replyOf(const QByteArray &body, int status = 200, const HttpHeaders &headers = {})
{
    HttpReply reply;
    reply.status = status;
    reply.body = body;
    reply.headers = headers;
    return reply;
}

QByteArray productsWith(const QByteArray &variants, const QByteArray &more = {})
{
    return "{\"products\":[{\"product_no\":24,\"product_name\":\"재고 기본 "
           "티셔츠\",\"custom_product_code\":\"JG-TS\""
        + more + ",\"variants\":[" + variants + "]}]}";
}

Catalogue catalogueOf(const QByteArray &body)
{
    Catalogue catalogue;
    QSet<QString> known;
    const auto page = parseProducts(replyOf(body), kWhere);
    if (page) {
        for (const cafe24::Product &product : page.value().products)
            addProduct(product, kNow, &known, &catalogue);
    }
    return catalogue;
}

Variant variantWith(std::optional<qint64> quantity, bool showsSoldOut = true)
{
    Variant variant;
    variant.code = QStringLiteral("P000000X000A");
    variant.quantity = quantity;
    variant.showsSoldOut = showsSoldOut;
    return variant;
}

const QString kCode = QStringLiteral("P000000X000A");
const QString kOther = QStringLiteral("P000000X000B");

} // namespace

class TestCafe24Parser : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // ---- tokens
    void theVectorsOfTheReferenceHold()
    {
        QCOMPARE(
            basicAuthorization(QStringLiteral("jaegoDemoClientId01"), QStringLiteral("jaegoDemoSecret01")),
            QByteArray("Basic amFlZ29EZW1vQ2xpZW50SWQwMTpqYWVnb0RlbW9TZWNyZXQwMQ=="));
        QCOMPARE(kstTime(QStringLiteral("2026-03-02T11:15:30.000")).toSecsSinceEpoch(), 1772417730);
        QCOMPARE(kstTime(QStringLiteral("2026-03-02T11:15:30+09:00")).toSecsSinceEpoch(), 1772417730);
        QCOMPARE(codeForm(QStringLiteral("AbCdEf123456"),
                          QStringLiteral("http://127.0.0.1:18080/cafe24/callback")),
                 QByteArray("grant_type=authorization_code&code=AbCdEf123456&redirect_uri="
                            "http%3A%2F%2F127.0.0.1%3A18080%2Fcafe24%2Fcallback"));
        QCOMPARE(pkceChallenge("jaego-desktop-pkce-verifier-0123456789abcdefXYZ~"),
                 QByteArray("l2CHbqxbOA6m20_oBmN9U4Zz2PNUS5WkPd_0wSm7Lvc"));
    }
    void aTokenWithOddCharactersSurvivesTheForm()
    {
        QCOMPARE(refreshForm(QStringLiteral("a+b/c=&d")),
                 QByteArray("grant_type=refresh_token&refresh_token=a%2Bb%2Fc%3D%26d"));
    }
    void theLifeOfATokenIsASpan()
    {
        const auto token = parseToken(replyOf("{\"access_token\":\"AT\",\"expires_at\":\"2026-03-02T11:15:30."
                                              "000\",\"refresh_token\":\"RT\","
                                              "\"refresh_token_expires_at\":\"2026-03-16T09:15:30.000\","
                                              "\"mall_id\":\"jaegomall\",\"issued_at\":"
                                              "\"2026-03-02T09:15:30.000\",\"shop_no\":\"1\"}"),
                                      kWhere);
        QVERIFY(token);
        QCOMPARE(token.value().accessTtlMs, 7'200'000);
        QCOMPARE(token.value().refreshTtlMs, 14LL * 24 * 3'600'000);
        QCOMPARE(token.value().mallId, QStringLiteral("jaegomall"));
        const auto undated = parseToken(
            replyOf("{\"access_token\":\"AT\",\"refresh_token\":\"RT\",\"expires_at\":\"soon\"}"), kWhere);
        QCOMPARE(undated.value().accessTtlMs, 7'200'000);
    }
    void aHalfTokenAnswerIsNoneAndShowsNoToken()
    {
        const auto half = parseToken(replyOf("{\"access_token\":\"VERYSECRET\"}"), kWhere);
        QVERIFY(!half);
        QVERIFY(!half.error().message.contains(QStringLiteral("VERYSECRET")));
        QVERIFY(!parseToken(replyOf("<html>"), kWhere));
    }
    void tokenErrorsSayWhatToDo_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, int status, const QByteArray &body, Error::Kind kind,
                            const char *words) {
            QTest::newRow(name) << status << body << static_cast<int>(kind) << QString::fromUtf8(words);
        };
        row("used", 400, "{\"error\":\"invalid_grant\",\"error_description\":\"Invalid refresh_token\"}",
            Error::Kind::Auth, "CAFE24_REFRESH_TOKEN");
        row("client", 401, "{\"error\":\"invalid_client\"}", Error::Kind::Auth, "CAFE24_CLIENT_SECRET");
        row("grant type", 400, "{\"error\":\"unsupported_grant_type\"}", Error::Kind::Rejected,
            "unsupported_grant_type");
        row("missing", 400, "{\"error\":\"invalid_request\"}", Error::Kind::Rejected, "invalid_request");
        row("no mall", 404, "<html>no such mall</html>", Error::Kind::Config, "base_url");
        row("down", 503, "", Error::Kind::Http, "503");
        row("many", 429, "", Error::Kind::RateLimited, "Too many");
        row("web page", 200, "<html>", Error::Kind::Network, "promised");
    }
    void tokenErrorsSayWhatToDo()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        QFETCH(QString, words);
        const auto error = classifyToken(replyOf(body, status), kWhere);
        QVERIFY(error);
        QCOMPARE(static_cast<int>(error->kind), kind);
        QVERIFY2(error->message.contains(words), qPrintable(error->message));
    }

    // ---- errors and limits
    void everyRowOfTheErrorTableHasItsKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("kind");
        const auto row = [](int status, Error::Kind kind) {
            QTest::addRow("%d", status) << status << static_cast<int>(kind);
        };
        row(302, Error::Kind::Config);
        row(400, Error::Kind::Rejected);
        row(401, Error::Kind::Auth);
        row(403, Error::Kind::Auth);
        row(404, Error::Kind::NotFound);
        row(422, Error::Kind::Rejected);
        row(429, Error::Kind::RateLimited);
        row(500, Error::Kind::Http);
        row(503, Error::Kind::Http);
        row(504, Error::Kind::Http);
    }
    void everyRowOfTheErrorTableHasItsKind()
    {
        QFETCH(int, status);
        QFETCH(int, kind);
        const auto error =
            classify(replyOf("{\"error\":{\"code\":\"" + QByteArray::number(status)
                                 + "\",\"message\":\"their words\",\"more_info\":{},\"trace_id\":\"t1\"}}",
                             status),
                     kWhere);
        QVERIFY(error);
        QCOMPARE(static_cast<int>(error->kind), kind);
        QVERIFY(error->message.contains(QStringLiteral("their words")));
        QCOMPARE(error->traceId, QStringLiteral("t1"));
        QCOMPARE(classify(replyOf("<html>oops</html>", status), kWhere)->kind,
                 static_cast<Error::Kind>(kind));
    }
    void theSameContentAgainIsASuccess()
    {
        QVERIFY(!classify(replyOf("{\"error\":{\"code\":409,\"message\":\"same\"}}", 409), kWhere));
        QVERIFY(!classify(replyOf("{}", 207), kWhere));
    }
    void aGoodStatusWithoutDataIsBroken()
    {
        for (const char *body :
             { "", "<html>", "{\"prod", "[]", "{\"error\":{\"code\":500,\"message\":\"x\"}}" })
            QCOMPARE(classify(replyOf(body), kWhere)->kind, Error::Kind::Network);
    }
    void theBucketIsReadFromItsHeader()
    {
        const auto limit = callLimitOf(replyOf({}, 200, { { "x-api-call-limit", "8/40" } }));
        QCOMPARE(limit->used, 8);
        QCOMPARE(limit->limit, 40);
        for (const char *odd : { "", "8", "8/0", "-1/40", "a/b", "1/2/3", "1/99999999999" })
            QVERIFY(!callLimitOf(replyOf({}, 200, { { "X-Api-Call-Limit", odd } })));
    }
    void theWaitIsTheLongerOfBothBudgets()
    {
        QCOMPARE(waitAfter429(replyOf({}, 429), kNow, 0), 1000);
        QCOMPARE(
            waitAfter429(
                replyOf({}, 429, { { "X-Cafe24-Call-Remain", "12" }, { "X-Cafe24-Time-Remain", "30.5" } }),
                kNow, 0),
            30'500);
        QCOMPARE(
            waitAfter429(replyOf({}, 429, { { "X-Cafe24-Call-Remain", "junk" }, { "Retry-After", "4" } }),
                         kNow, 0),
            4000);
        QCOMPARE(waitAfter429(replyOf({}, 429), kNow, 1), 1500);
        QCOMPARE(waitForUsage(replyOf({}, 200, { { "X-Cafe24-Call-Usage", "99.9" } })), 0);
        QCOMPARE(waitForUsage(replyOf(
                     {}, 200, { { "X-Cafe24-Call-Usage", "120.04" }, { "X-Cafe24-Call-Remain", "9" } })),
                 9000);
        QCOMPARE(waitForUsage(replyOf({}, 200, { { "X-Cafe24-Time-Usage", "100" } })), 1000);
        QCOMPARE(waitForUsage(replyOf({}, 200, { { "X-Cafe24-Call-Remain", "9" } })), 0);
    }

    // ---- catalogue and stock
    void aProductGivesListingsAndQuantities()
    {
        const Catalogue catalogue =
            catalogueOf(productsWith("{\"variant_code\":\"P000000X000A\",\"custom_variant_code\":\"JG-TS-BLK-"
                                     "L\",\"options\":[{\"name\":\"색상\",\"value\":\"검정\"},"
                                     "{\"name\":\"사이즈\",\"value\":\"L\"}],\"display\":\"T\",\"selling\":"
                                     "\"T\",\"use_inventory\":\"T\",\"display_soldout\":\"T\","
                                     "\"quantity\":37},{\"variant_code\":\"P000000X000B\",\"use_inventory\":"
                                     "\"T\",\"display_soldout\":\"T\",\"quantity\":\"0\"}"));
        QCOMPARE(catalogue.listings.size(), 2);
        const Listing first = catalogue.listings.first();
        QCOMPARE(first.key.externalId, QStringLiteral("24:P000000X000A"));
        QCOMPARE(first.parentId, QStringLiteral("24"));
        QCOMPARE(first.optionName, QStringLiteral("검정 / L"));
        QCOMPARE(first.sellerCode, QStringLiteral("JG-TS-BLK-L"));
        QCOMPARE(first.saleState, SaleState::OnSale);
        QVERIFY(catalogue.listings.at(1).sellerCode.isEmpty()); // the product's code is not one variant's
        QCOMPARE(catalogue.listings.at(1).saleState, SaleState::SoldOut);
        QCOMPARE(catalogue.observations.at(0).quantity, std::optional(Units(37)));
        QCOMPARE(catalogue.observations.at(1).quantity, std::optional(Units(0)));
    }
    void theOnlyVariantTakesTheProductsCode()
    {
        const Catalogue catalogue = catalogueOf(
            productsWith("{\"variant_code\":\"P000000X000A\",\"custom_variant_code\":\"\",\"quantity\":1}"));
        QCOMPARE(catalogue.listings.first().sellerCode, QStringLiteral("JG-TS"));
    }
    void whatSellsWithoutCountingHasNoQuantityAndIsNotZero()
    {
        const Catalogue catalogue = catalogueOf(
            productsWith("{\"variant_code\":\"P000000X000A\",\"use_inventory\":\"F\",\"quantity\":0}"));
        QCOMPARE(catalogue.listings.first().writability, Writability::NoStockManagement);
        QCOMPARE(catalogue.observations.size(), 1);
        QVERIFY(!catalogue.observations.first().quantity);
    }
    void belowZeroIsLegalOnlyWhereSoldOutIsNotShown()
    {
        const auto open = observationOf(QStringLiteral("24"), variantWith(-3, false), false, kNow);
        QVERIFY(open);
        QCOMPARE(open.value().quantity, std::optional(Units(-3)));
        QCOMPARE(open.value().saleState, SaleState::OnSale);
        QCOMPARE(observationOf(QStringLiteral("24"), variantWith(-3, true), false, kNow).error().kind,
                 Error::Kind::Contradiction);
        QVERIFY(!observationOf(QStringLiteral("24"), variantWith(std::nullopt), false, kNow));
        QVERIFY(!observationOf(QStringLiteral("24"), variantWith(1'000'000'000), false, kNow));
    }
    void stoppedIsAPersonsDecisionOnProductOrVariant()
    {
        QCOMPARE(catalogueOf(productsWith("{\"variant_code\":\"A\",\"quantity\":5}", ",\"selling\":\"F\""))
                     .listings.first()
                     .saleState,
                 SaleState::Stopped);
        QCOMPARE(catalogueOf(productsWith("{\"variant_code\":\"A\",\"quantity\":5,\"display\":\"F\"}"))
                     .observations.first()
                     .saleState,
                 SaleState::Stopped);
    }
    void oneVariantTwiceIsNotBelieved()
    {
        const Catalogue catalogue = catalogueOf(
            productsWith("{\"variant_code\":\"A\",\"quantity\":5},{\"variant_code\":\"A\",\"quantity\":6}"));
        QCOMPARE(catalogue.listings.size(), 1);
        QVERIFY(catalogue.observations.isEmpty());
        QCOMPARE(catalogue.contradictions.size(), 1);
    }
    void rottenPagesAreBrokenAndNotEmpty()
    {
        for (const char *body :
             { "", "{}", "{\"products\":null}", "{\"products\":{}}", "{\"products\":[{\"product_no\":1}]}" })
            QVERIFY(!parseProducts(replyOf(body), kWhere));
        const auto page =
            parseProducts(replyOf("{\"products\":[7,{\"product_no\":\"x/../"
                                  "y\",\"variants\":[]},{\"product_no\":1,\"variants\":[{}]}]}"),
                          kWhere);
        QVERIFY(page);
        QCOMPARE(page.value().rows, 3);
        QCOMPARE(page.value().products.size(), 1);
        QCOMPARE(page.value().unreadable.size(), 3);
        QVERIFY(!parseVariant(replyOf("{\"variant\":{}}"), kWhere));
        QVERIFY(!parseVariants(replyOf("{\"variants\":3}"), kWhere));
        QVERIFY(!parseCount(replyOf("{\"count\":\"many\"}"), kWhere));
        QCOMPARE(parseCount(replyOf("{\"count\":\"1284\"}"), kWhere).value(), 1284);
    }
    void listingIdsAreTakenApartWithCare()
    {
        QCOMPARE(variantId(QStringLiteral("24:P000000X000A")),
                 std::optional(VariantId{ QStringLiteral("24"), QStringLiteral("P000000X000A") }));
        for (const char *odd : { "", "24", ":A", "24:", "x:A", "24:../..", "24:A/B", "24:가", "-1:A" })
            QVERIFY2(!variantId(QString::fromUtf8(odd)), odd);
    }

    // ---- writes
    void bodiesCarryTheQuantityAlone()
    {
        QCOMPARE(singleWriteBody(Units(35)), QByteArray("{\"shop_no\":1,\"request\":{\"quantity\":35}}"));
        const QJsonObject many =
            QJsonDocument::fromJson(multiWriteBody({ { kCode, Units(35) }, { kOther, Units(0) } })).object();
        QCOMPARE(many.value(u"shop_no").toInt(), 1);
        const QJsonArray requests = many.value(u"requests").toArray();
        QCOMPARE(requests.size(), 2);
        QCOMPARE(
            requests.at(1).toObject(),
            (QJsonObject{ { QStringLiteral("variant_code"), kOther }, { QStringLiteral("quantity"), 0 } }));
    }
    void theAnsweredQuantityMustBeTheSentOne()
    {
        using Kind = WriteResult::Kind;
        const QString product = QStringLiteral("24");
        const auto one = [&product](const QByteArray &body, int status = 200) {
            return writeResults(product, { { kCode, Units(35) } }, replyOf(body, status), kWhere)
                .first()
                .kind;
        };
        QCOMPARE(one("{\"inventory\":{\"variant_code\":\"P000000X000A\",\"quantity\":35}}"), Kind::Accepted);
        QCOMPARE(one("{\"inventory\":{\"shop_no\":1,\"quantity\":\"35\"}}"), Kind::Accepted);
        QCOMPARE(one("{\"variant\":{\"variant_code\":\"P000000X000A\",\"inventories\":{\"quantity\":35}}}"),
                 Kind::Accepted);
        QCOMPARE(one("{\"inventory\":{\"variant_code\":\"P000000X000A\",\"quantity\":37}}"), Kind::Unknown);
        QCOMPARE(one("{\"inventory\":{\"variant_code\":\"P000000X000A\"}}"), Kind::Unknown);
        QCOMPARE(one("{\"inventory\":{\"variant_code\":\"SOMEONEELSE0\",\"quantity\":35}}"), Kind::Unknown);
        QCOMPARE(one("{}"), Kind::Unknown);
        QCOMPARE(one("{\"error\":{\"code\":409}}", 409), Kind::NoChange);
    }
    void objectsOfAMultiAnswerAreJudgedOneByOne()
    {
        using Kind = WriteResult::Kind;
        const QString third = QStringLiteral("P000000X000C");
        const QString fourth = QStringLiteral("P000000X000D");
        const auto results = writeResults(
            QStringLiteral("24"),
            { { kCode, Units(35) }, { kOther, Units(0) }, { third, Units(1) }, { fourth, Units(2) } },
            replyOf("{\"variants\":[{\"variant_code\":\"P000000X000A\",\"inventories\":{\"quantity\":35}},{"
                    "\"variant_code\":\"P000000X000B\","
                    "\"error\":{\"code\":\"422\",\"message\":\"out of "
                    "spec\"}},{\"variant_code\":\"P000000X000C\",\"error\":{\"code\":409}}]}",
                    207),
            kWhere);
        QCOMPARE(results.at(0).kind, Kind::Accepted);
        QCOMPARE(results.at(1).kind, Kind::Failed);
        QCOMPARE(results.at(1).error->message, QStringLiteral("out of spec"));
        QCOMPARE(results.at(2).kind, Kind::NoChange);
        QCOMPARE(results.at(3).kind, Kind::Unknown);
        QCOMPARE(results.at(3).externalId, QStringLiteral("24:P000000X000D"));
    }
};

QTEST_GUILESS_MAIN(TestCafe24Parser)
#include "tst_cafe24parser.moc"
