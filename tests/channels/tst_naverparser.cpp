// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/naver/navererrors.h"
#include "channels/naver/naveroptioncache.h"
#include "channels/naver/naverparser.h"
#include "channels/naver/naverrequests.h"
#include "channels/naver/navertoken.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace jaego;

namespace {

const QString kWhere = QStringLiteral("test");

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

HttpReply reply(int status, const QByteArray &body, HttpHeaders headers = {})
{
    HttpReply out;
    out.status = status;
    out.body = body;
    out.headers = std::move(headers);
    return out;
}

const QByteArray kSearch =
    R"({"contents":[{"groupProductNo":0,"originProductNo":9100000001,"channelProducts":[
  {"originProductNo":9100000001,"channelProductNo":9200000001,"channelServiceType":"STOREFARM","categoryId":"50002330",
   "name":"한라봉청 수제 과일청","sellerManagementCode":"JJ-HB","statusType":"SALE","salePrice":12900,"stockQuantity":57,
   "modifiedDate":"2026-11-05T09:12:45.000+09:00"}]}],
  "page":1,"size":500,"totalElements":1,"totalPages":1,"first":true,"last":true})";

const QByteArray kProduct =
    R"({"originProduct":{"statusType":"SALE","saleType":"NEW","name":"한라봉청 수제 과일청","salePrice":12900,"stockQuantity":57,
  "detailAttribute":{"sellerCodeInfo":{"sellerManagementCode":"JJ-HB","sellerBarcode":"8801234567893"},
   "optionInfo":{"optionCombinationGroupNames":{"optionGroupName1":"용량"},
    "optionCombinations":[{"id":40000000001,"optionName1":"500g","stockQuantity":37,"price":0,"usable":true,"sellerManagerCode":"JJ-HB-500"},
                          {"id":40000000002,"optionName1":"1kg","stockQuantity":20,"price":12000,"usable":true,"sellerManagerCode":"JJ-HB-1000"}],
    "useStockManagement":true},
   "supplementProductInfo":{"supplementProducts":[{"id":50000000001,"name":"보자기","price":2000,"stockQuantity":100,"sellerManagementCode":"WRAP-01","usable":true}]}}},
 "smartstoreChannelProduct":{"channelProductName":"한라봉청 수제 과일청"}})";

NaverProduct product(const QByteArray &json)
{
    const auto parsed = parseNaverProduct(object(json), kWhere);
    return parsed ? *parsed : NaverProduct{};
}

NaverProduct withOptionInfo(const QByteArray &info)
{
    return product(R"({"originProduct":{"statusType":"SALE","name":"청","stockQuantity":57,"detailAttribute":{
        "sellerCodeInfo":{"sellerManagementCode":"JJ"},"optionInfo":)"
                   + info + "}}}");
}

} // namespace

class TestNaverParser final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSearchOfTheReferenceIsRead();
    void aSearchThatIsNoneIsAskedAgain_data();
    void aSearchThatIsNoneIsAskedAgain();
    void noContentsAtAllAreEmptyWhereTheAnswerSaysSo();
    void aProductOnTwoPagesCountsOnce();
    void windowAndSmartStoreShareOneStock();
    void channelProductsThatDisagreeAreNamed();
    void theProductOfTheReferenceBecomesTwoListings();
    void simpleAndCustomOptionsStayAtTheProduct();
    void standardOptionsCountOnlyWhereTheySaySo();
    void fulfilmentStockIsNeverOurs();
    void everyStatusIsKnownAsWritableOrNot_data();
    void everyStatusIsKnownAsWritableOrNot();
    void aSwitchedOffOptionIsWrittenButStaysOff();
    void numbersAsTextAndBigIdsStayExact();
    void quantitiesNobodyCanBelieveAreContradictions();
    void anOptionListedTwiceWithTwoNumbersIsAContradiction();
    void hostileProductsAreRefused_data();
    void hostileProductsAreRefused();
    void listingIdsAreTheirTwoNumbers();
    void truncatedAnswersNeverCrashTheParser();

    void everyErrorRowOfTheReference_data();
    void everyErrorRowOfTheReference();
    void aGoodStatusWithAnErrorCodeIsAFailure_data();
    void aGoodStatusWithAnErrorCodeIsAFailure();
    void naversOwnWordsAndTraceAreKept();
    void theQuotaPauseIsAnHour();
    void rateLimitWaitsDouble();
    void rateHeadersAreRead();
    void theSumRuleIsRecognised();

    void theWriteOfOptionsEchoesPriceAndUsable();
    void standardOptionsAreWrittenWithoutPrice();
    void anUnreadableNeighbourStopsTheWrite();
    void multiUpdateAndSearchBodiesAreTheOnesOfTheReference();

    void theCacheHoldsUntilTheProductChanges();
    void theCacheSurvivesTheProcess();
    void aBrokenCacheFileIsJustEmpty_data();
    void aBrokenCacheFileIsJustEmpty();
    void numbersReadAcrossAWriteAreNotBelieved();

    void tokenAnswers_data();
    void tokenAnswers();
};

void TestNaverParser::theSearchOfTheReferenceIsRead()
{
    const auto page = parseNaverSearch(object(kSearch), kWhere);
    QVERIFY(page.ok());
    QCOMPARE(page->rows.size(), 1);
    const NaverSearchRow &row = page->rows.first();
    QCOMPARE(row.originProductNo, QStringLiteral("9100000001"));
    QCOMPARE(row.channelProductNo, QStringLiteral("9200000001"));
    QCOMPARE(row.name, QStringLiteral("한라봉청 수제 과일청"));
    QCOMPARE(row.sellerCode, QStringLiteral("JJ-HB"));
    QCOMPARE(row.status, QStringLiteral("SALE"));
    QCOMPARE(row.stock, std::optional<qint64>(57));
    QVERIFY(page->last);
    QCOMPARE(page->totalPages, 1);
}

void TestNaverParser::aSearchThatIsNoneIsAskedAgain_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("missing though there are some") << QByteArray(R"({"totalElements":3})");
    QTest::newRow("not a list") << QByteArray(R"({"contents":{"a":1}})");
    QTest::newRow("no number") << QByteArray(R"({"contents":[{"channelProducts":[{"name":"x"}]}]})");
    QTest::newRow("number zero") << QByteArray(
        R"({"contents":[{"originProductNo":0,"channelProducts":[{"channelProductNo":1}]}]})");
    QTest::newRow("fraction") << QByteArray(
        R"({"contents":[{"originProductNo":9.5,"channelProducts":[{"channelProductNo":1}]}]})");
    QTest::newRow("channelProducts is text")
        << QByteArray(R"({"contents":[{"originProductNo":9,"channelProducts":"none"}]})");
}

void TestNaverParser::aSearchThatIsNoneIsAskedAgain()
{
    QFETCH(QByteArray, body);
    const auto page = parseNaverSearch(object(body), kWhere);
    QVERIFY(!page.ok());
    QCOMPARE(page.error().kind, Error::Kind::Network);
}

void TestNaverParser::noContentsAtAllAreEmptyWhereTheAnswerSaysSo()
{
    const auto page = parseNaverSearch(object(R"({"totalElements":0})"), kWhere);
    QVERIFY(page.ok());
    QVERIFY(page->rows.isEmpty());
    QVERIFY(page->last);
}

void TestNaverParser::aProductOnTwoPagesCountsOnce()
{
    NaverSearchPage page = *parseNaverSearch(object(kSearch), kWhere);
    NaverSearchBook book;
    const QDateTime first = QDateTime::fromString(QStringLiteral("2026-11-05T03:00:00Z"), Qt::ISODate);
    QCOMPARE(book.add(page, first), 1);
    page.rows[0].stock = 56;
    QCOMPARE(book.add(page, first.addSecs(1)), 0);
    QCOMPARE(book.products().size(), 1);
    QCOMPARE(book.products().first().row.stock, std::optional<qint64>(56));
    QCOMPARE(book.products().first().seenAt, first.addSecs(1));
    QVERIFY(book.products().first().contradiction.isEmpty());
}

void TestNaverParser::windowAndSmartStoreShareOneStock()
{
    const auto page = parseNaverSearch(object(R"({"contents":[{"originProductNo":1,"channelProducts":[
            {"channelProductNo":11,"channelServiceType":"WINDOW","name":"창","stockQuantity":5,"statusType":"SALE","modifiedDate":"2026-11-06"},
            {"channelProductNo":12,"channelServiceType":"STOREFARM","name":"가게","stockQuantity":5,"statusType":"SALE","modifiedDate":"2026-11-05"}]}],
            "totalPages":1})"),
                                       kWhere);
    QVERIFY(page.ok());
    NaverSearchBook book;
    QCOMPARE(book.add(*page, QDateTime::currentDateTimeUtc()), 2);
    QCOMPARE(book.products().size(), 1);
    QCOMPARE(book.products().first().row.name, QStringLiteral("가게"));
    QCOMPARE(book.products().first().row.modifiedDate, QStringLiteral("2026-11-06"));
}

void TestNaverParser::channelProductsThatDisagreeAreNamed()
{
    const auto page = parseNaverSearch(object(R"({"contents":[{"originProductNo":1,"channelProducts":[
            {"channelProductNo":11,"channelServiceType":"WINDOW","stockQuantity":5,"statusType":"SALE"},
            {"channelProductNo":12,"channelServiceType":"STOREFARM","stockQuantity":6,"statusType":"SALE"}]}]})"),
                                       kWhere);
    NaverSearchBook book;
    book.add(*page, QDateTime::currentDateTimeUtc());
    QVERIFY(book.products().first().contradiction.contains(QStringLiteral("5 and 6")));
}

void TestNaverParser::theProductOfTheReferenceBecomesTwoListings()
{
    const QDateTime now = QDateTime::fromString(QStringLiteral("2026-11-05T03:15:07Z"), Qt::ISODate);
    const auto told = naverListings(QStringLiteral("9100000001"), product(kProduct), now);
    QCOMPARE(told.listings.size(), 2);
    QCOMPARE(told.listings.at(0).key,
             (ListingKey{ ChannelId::Naver, QStringLiteral("9100000001:40000000001") }));
    QCOMPARE(told.listings.at(0).parentId, QStringLiteral("9100000001"));
    QCOMPARE(told.listings.at(0).optionName, QStringLiteral("500g"));
    QCOMPARE(told.listings.at(0).sellerCode, QStringLiteral("JJ-HB-500"));
    QCOMPARE(told.listings.at(1).sellerCode, QStringLiteral("JJ-HB-1000"));
    QVERIFY(told.listings.at(0).barcode.isEmpty()); // the barcode is the product's, not the option's
    QCOMPARE(told.observations.at(0).quantity, std::optional(Units(37)));
    QCOMPARE(told.observations.at(1).quantity, std::optional(Units(20)));
    QCOMPARE(told.observations.at(1).observedAt, now);
    QVERIFY(told.contradictions.isEmpty());
}

void TestNaverParser::simpleAndCustomOptionsStayAtTheProduct()
{
    for (const QByteArray info :
         { R"({"optionSimple":[{"id":1,"groupName":"색","name":"빨강","usable":true}]})",
           R"({"optionCustom":[{"id":2,"groupName":"문구","usable":true}]})", "{}", "null" }) {
        const auto told = naverListings(QStringLiteral("9"), withOptionInfo(info), QDateTime());
        QCOMPARE(told.listings.size(), 1);
        QCOMPARE(told.listings.first().key.externalId, QStringLiteral("9"));
        QCOMPARE(told.listings.first().sellerCode, QStringLiteral("JJ"));
        QCOMPARE(told.observations.first().quantity, std::optional(Units(57)));
    }
}

void TestNaverParser::standardOptionsCountOnlyWhereTheySaySo()
{
    const QByteArray options =
        R"("optionStandards":[{"id":7,"optionName1":"빨강","optionName2":"L","stockQuantity":9999,"usable":true}])";
    const auto counted = naverListings(QStringLiteral("9"),
                                       withOptionInfo("{" + options + R"(,"useStockManagement":true})"), {});
    QCOMPARE(counted.listings.first().writability, Writability::Writable);
    QCOMPARE(counted.listings.first().optionName, QStringLiteral("빨강 / L"));
    QCOMPARE(counted.observations.first().quantity, std::optional(Units(9999)));
    for (const QByteArray managed : { R"(,"useStockManagement":false)", "" }) {
        const auto free =
            naverListings(QStringLiteral("9"), withOptionInfo("{" + options + managed + "}"), {});
        QCOMPARE(free.listings.first().writability, Writability::NoStockManagement);
        QVERIFY(!free.observations.first().quantity.has_value());
    }
}

void TestNaverParser::fulfilmentStockIsNeverOurs()
{
    const auto whole = naverListings(QStringLiteral("9"), product(R"({"originProduct":{"statusType":"SALE",
        "stockQuantity":4,"productLogistics":[{"logisticsCompanyId":"X"}]}})"),
                                     {});
    QCOMPARE(whole.listings.first().writability, Writability::ChannelFulfilment);
    const auto one = naverListings(
        QStringLiteral("9"),
        withOptionInfo(
            R"({"optionStandards":[{"id":7,"stockQuantity":1,"skuYn":true},{"id":8,"stockQuantity":2,"skuYn":"N"}],
                           "useStockManagement":true})"),
        {});
    QCOMPARE(one.listings.at(0).writability, Writability::ChannelFulfilment);
    QCOMPARE(one.listings.at(1).writability, Writability::Writable);
}

void TestNaverParser::everyStatusIsKnownAsWritableOrNot_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("writability");
    QTest::addColumn<int>("state");
    const auto row = [](const char *status, Writability writability, SaleState state) {
        QTest::newRow(status) << QString::fromLatin1(status) << int(writability) << int(state);
    };
    row("SALE", Writability::Writable, SaleState::OnSale);
    row("OUTOFSTOCK", Writability::Writable, SaleState::SoldOut);
    row("SUSPENSION", Writability::Writable, SaleState::Stopped);
    row("WAIT", Writability::Writable, SaleState::Unknown);
    row("DELETE", Writability::Deleted, SaleState::Unknown);
    row("CLOSE", Writability::Closed, SaleState::Stopped);
    row("PROHIBITION", Writability::Closed, SaleState::Stopped);
    row("UNADMISSION", Writability::NotApproved, SaleState::Unknown);
    row("REJECTION", Writability::NotApproved, SaleState::Unknown);
    row("A_WORD_OF_NEXT_YEAR", Writability::NotApproved, SaleState::Unknown);
}

void TestNaverParser::everyStatusIsKnownAsWritableOrNot()
{
    QFETCH(QString, status);
    QFETCH(int, writability);
    QFETCH(int, state);
    QCOMPARE(int(naverWritability(status)), writability);
    QCOMPARE(int(naverSaleState(status)), state);
}

void TestNaverParser::aSwitchedOffOptionIsWrittenButStaysOff()
{
    const NaverProduct read = withOptionInfo(
        R"({"optionCombinations":[{"id":7,"stockQuantity":3,"price":0,"usable":false}],"useStockManagement":true})");
    const auto told = naverListings(QStringLiteral("9"), read, {});
    QCOMPARE(told.listings.first().writability, Writability::Writable);
    QCOMPARE(told.listings.first().saleState, SaleState::Stopped);
    const auto body = naver::optionStockBody(read, { { QStringLiteral("7"), Units(5) } });
    QVERIFY(body->contains("\"usable\":false"));
}

void TestNaverParser::numbersAsTextAndBigIdsStayExact()
{
    const auto told = naverListings(
        QStringLiteral("9007199254740993"),
        withOptionInfo(
            R"({"optionCombinations":[{"id":9007199254740993,"stockQuantity":"37","price":"12000","usable":"true"}]})"),
        {});
    QCOMPARE(told.listings.first().key.externalId, QStringLiteral("9007199254740993:9007199254740993"));
    QCOMPARE(told.observations.first().quantity, std::optional(Units(37)));
    const auto body = naver::multiUpdateBody({ { QStringLiteral("9223372036854775807"), Units(1), false } });
    QVERIFY(body.contains("9223372036854775807"));
}

void TestNaverParser::quantitiesNobodyCanBelieveAreContradictions()
{
    for (const QByteArray stock : { "-1", "100000000", "1.5", "null", "\"many\"" }) {
        const auto told = naverListings(
            QStringLiteral("9"),
            product(R"({"originProduct":{"statusType":"SALE","stockQuantity":)" + stock + "}}"), {});
        QCOMPARE(told.listings.size(), 1);
        QVERIFY(told.observations.isEmpty());
        QCOMPARE(told.contradictions.size(), 1);
    }
}

void TestNaverParser::anOptionListedTwiceWithTwoNumbersIsAContradiction()
{
    const auto told = naverListings(
        QStringLiteral("9"),
        withOptionInfo(
            R"({"optionCombinations":[{"id":7,"stockQuantity":3},{"id":7,"stockQuantity":4},{"id":8,"stockQuantity":5},{"id":8,"stockQuantity":5}]})"),
        {});
    QCOMPARE(told.listings.size(), 2);
    QCOMPARE(told.observations.size(), 1);
    QCOMPARE(told.contradictions.size(), 1);
    QCOMPARE(told.contradictions.first().first, QStringLiteral("9:7"));
}

void TestNaverParser::hostileProductsAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray head =
        R"({"originProduct":{"statusType":"SALE","stockQuantity":1,"detailAttribute":{"optionInfo":)";
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("list") << QByteArray(R"({"originProduct":[]})");
    QTest::newRow("no status") << QByteArray(R"({"originProduct":{"stockQuantity":1}})");
    QTest::newRow("optionInfo is text") << QByteArray(head + "\"none\"}}}");
    QTest::newRow("options are text") << QByteArray(head + R"({"optionCombinations":"two"}}}})");
    QTest::newRow("option without id")
        << QByteArray(head + R"({"optionCombinations":[{"stockQuantity":2}]}}}})");
    QTest::newRow("option is a number") << QByteArray(head + R"({"optionCombinations":[3]}}}})");
    QTest::newRow("price is a word") << QByteArray(
        head + R"({"optionCombinations":[{"id":1,"price":"free","stockQuantity":2}]}}}})");
    QTest::newRow("both kinds") << QByteArray(
        head + R"({"optionCombinations":[{"id":1}],"optionStandards":[{"id":2}]}}}})");
}

void TestNaverParser::hostileProductsAreRefused()
{
    QFETCH(QByteArray, body);
    QVERIFY(!object(body).isEmpty() || body == "{}");
    QVERIFY(!parseNaverProduct(object(body), kWhere).ok());
}

void TestNaverParser::listingIdsAreTheirTwoNumbers()
{
    QCOMPARE(NaverListingId::parse(QStringLiteral("9100000001"))->option, QString());
    QCOMPARE(NaverListingId::parse(QStringLiteral("9100000001:4"))->option, QStringLiteral("4"));
    for (const char *bad :
         { "", ":", "1:", ":1", "a", "1:b", "1:2:3", "-1", "01", "9223372036854775808", "1 " })
        QVERIFY2(!NaverListingId::parse(QString::fromLatin1(bad)).has_value(), bad);
}

void TestNaverParser::truncatedAnswersNeverCrashTheParser()
{
    for (const QByteArray &whole : { kSearch, kProduct }) {
        for (qsizetype length = 0; length < whole.size(); length += 3) {
            const auto cut = naverError(reply(200, whole.left(length)), kWhere);
            QVERIFY(cut.has_value());
            QCOMPARE(cut->kind, Error::Kind::Network);
        }
    }
}

void TestNaverParser::everyErrorRowOfTheReference_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("kind");
    const auto row = [](int status, const char *code, Error::Kind kind) {
        QTest::addRow("%d %s", status, code) << status << QString::fromLatin1(code) << int(kind);
    };
    row(401, "GW.AUTHN", Error::Kind::Auth);
    row(403, "GW.IP_NOT_ALLOWED", Error::Kind::Auth);
    row(403, "GW.AUTHZ", Error::Kind::Auth);
    row(404, "GW.NOT_FOUND", Error::Kind::Config);
    row(429, "GW.RATE_LIMIT", Error::Kind::RateLimited);
    row(429, "GW.QUOTA_LIMIT", Error::Kind::RateLimited);
    row(500, "GW.PROXY.03", Error::Kind::Http);
    row(500, "GW.INTERNAL_SERVER_ERROR", Error::Kind::Http);
    row(503, "GW.BLOCK.01", Error::Kind::Http);
    row(503, "GW.BLOCK.02", Error::Kind::Http);
    row(504, "GW.TIMEOUT.01", Error::Kind::Timeout);
    row(504, "GW.TIMEOUT.02", Error::Kind::Timeout);
    row(400, "BAD_REQUEST", Error::Kind::Rejected);
    row(401, "UNAUTHORIZED", Error::Kind::Auth);
    row(403, "FORBIDDEN", Error::Kind::Auth);
    row(404, "NOT_FOUND", Error::Kind::NotFound);
    row(500, "INTERNAL_SERVER_ERROR", Error::Kind::Http);
    row(308, "PERMANENT_REDIRECT", Error::Kind::Config);
    row(400, "104139", Error::Kind::Rejected);
    row(502, "", Error::Kind::Http);
    row(504, "", Error::Kind::Timeout);
    row(429, "", Error::Kind::RateLimited);
}

void TestNaverParser::everyErrorRowOfTheReference()
{
    QFETCH(int, status);
    QFETCH(QString, code);
    QFETCH(int, kind);
    const auto error =
        naverError(reply(status, R"({"code":")" + code.toLatin1() + R"(","message":"말씀"})"), kWhere);
    QVERIFY(error.has_value());
    QCOMPARE(int(error->kind), kind);
    QCOMPARE(error->httpStatus, status);
    QVERIFY(error->message.contains(QStringLiteral("말씀")));
}

void TestNaverParser::aGoodStatusWithAnErrorCodeIsAFailure_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const char *body, Error::Kind kind) {
        QTest::newRow(name) << QByteArray(body) << int(kind);
    };
    row("bad request", R"({"code":"BAD_REQUEST","message":"x"})", Error::Kind::Rejected);
    row("not found", R"({"code":"NOT_FOUND","message":"x"})", Error::Kind::NotFound);
    row("internal", R"({"code":"INTERNAL_SERVER_ERROR","message":"x"})", Error::Kind::Http);
    row("authn", R"({"code":"GW.AUTHN","message":"x"})", Error::Kind::Auth);
    row("rate", R"({"code":"GW.RATE_LIMIT","message":"x"})", Error::Kind::RateLimited);
    row("error", R"({"code":"ERROR","message":"x"})", Error::Kind::Network);
    row("html", "<!DOCTYPE html><html><body>점검 중</body></html>", Error::Kind::Network);
    row("empty", "", Error::Kind::Network);
    row("half", R"({"code":"SUCC)", Error::Kind::Network);
    row("list", "[]", Error::Kind::Network);
}

void TestNaverParser::aGoodStatusWithAnErrorCodeIsAFailure()
{
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    const auto error = naverError(reply(200, body), kWhere);
    QVERIFY(error.has_value());
    QCOMPARE(int(error->kind), kind);
    QVERIFY(!naverError(reply(200, R"({"code":"SUCCESS","message":"성공","data":{}})"), kWhere).has_value());
    QVERIFY(!naverError(reply(200, R"({"code":"OK"})"), kWhere).has_value());
}

void TestNaverParser::naversOwnWordsAndTraceAreKept()
{
    const auto error =
        naverError(reply(400, R"({"code":"BAD_REQUEST","message":"입력한 데이터가 유효하지 않습니다.",
            "invalidInputs":[{"name":"originProduct.salePrice","type":"NotNull","message":"필수 항목입니다."}]})",
                         { { "GNCP-GW-Trace-ID", "0af7651916cd43dd8448eb211c80319c" } }),
                   kWhere);
    QVERIFY(error->message.contains(QStringLiteral("입력한 데이터가 유효하지 않습니다.")));
    QVERIFY(error->message.contains(QStringLiteral("originProduct.salePrice: 필수 항목입니다.")));
    QCOMPARE(error->traceId, QStringLiteral("0af7651916cd43dd8448eb211c80319c"));
    const auto ip = naverError(
        reply(403, R"({"code":"GW.IP_NOT_ALLOWED","message":"호출이 허용되지 않은 IP입니다."})"), kWhere);
    QVERIFY(ip->message.contains(QStringLiteral("IPv4")));
    const auto page = naverError(reply(404, "<html>nginx</html>"), kWhere);
    QVERIFY(page->kind != Error::Kind::NotFound); // nobody said that the product is gone
}

void TestNaverParser::theQuotaPauseIsAnHour()
{
    const QByteArray body = R"({"code":"GW.QUOTA_LIMIT","message":"할당된 시간당 요청량을 초과하였습니다."})";
    const HttpReply hours =
        reply(429, body, { { "gncp-gw-quota-period", "HOURS" }, { "gncp-gw-quota-remaining", "0" } });
    QVERIFY(isNaverQuotaLimit(hours));
    QCOMPARE(naverPauseMs(hours, 1, 0.5), 3'600'000);
    QCOMPARE(naverError(hours, kWhere)->retryAfter, std::optional(std::chrono::milliseconds(3'600'000)));
    QCOMPARE(naverPauseMs(reply(429, body), 3, 0.5), 3'600'000);
    QVERIFY(!isNaverQuotaLimit(reply(429, R"({"code":"GW.RATE_LIMIT"})")));
}

void TestNaverParser::rateLimitWaitsDouble()
{
    const HttpReply limited = reply(429, R"({"code":"GW.RATE_LIMIT"})");
    QCOMPARE(naverPauseMs(limited, 1, 0.0), 1000);
    QCOMPARE(naverPauseMs(limited, 1, 0.5), 1500);
    QCOMPARE(naverPauseMs(limited, 2, 0.5), 3000);
    QCOMPARE(naverPauseMs(limited, 3, 0.0), 4000);
    QCOMPARE(naverPauseMs(limited, 40, 0.9), 32'000);
}

void TestNaverParser::rateHeadersAreRead()
{
    const auto rate = naverRate(reply(200, "{}",
                                      { { "gncp-gw-ratelimit-replenish-rate", "2" },
                                        { "GNCP-GW-RateLimit-Burst-Capacity", "4" },
                                        { "GNCP-GW-RateLimit-Remaining", "0" } }));
    QCOMPARE(rate, (NaverRate{ 2, 0 }));
    QCOMPARE(naverRate(reply(200, "{}")), NaverRate{});
    QCOMPARE(naverRate(reply(200, "{}", { { "GNCP-GW-RateLimit-Replenish-Rate", "-1" } })).perSecond, 0.0);
    QCOMPARE(naverRate(reply(200, "{}", { { "GNCP-GW-RateLimit-Replenish-Rate", "nan" } })).perSecond, 0.0);
}

void TestNaverParser::theSumRuleIsRecognised()
{
    const auto error = naverError(
        reply(400,
              "{\"code\":\"BAD_REQUEST\",\"message\":\"조합형 옵션 상품인 경우 상품의 재고수량과 조합형옵션 "
              "재고수량의 합은 같아야 합니다.\"}"),
        kWhere);
    QVERIFY(isNaverSumRule(*error));
}

void TestNaverParser::theWriteOfOptionsEchoesPriceAndUsable()
{
    const auto body =
        naver::optionStockBody(product(kProduct), { { QStringLiteral("40000000001"), Units(35) } });
    QVERIFY(body.has_value());
    const QJsonObject expected = object(
        R"({"optionInfo":{"optionCombinations":[{"id":40000000001,"stockQuantity":35,"price":0,"usable":true},
            {"id":40000000002,"stockQuantity":20,"price":12000,"usable":true}],"useStockManagement":true}})");
    QCOMPARE(object(*body), expected);
}

void TestNaverParser::standardOptionsAreWrittenWithoutPrice()
{
    const NaverProduct read = withOptionInfo(
        R"({"optionStandards":[{"id":7,"stockQuantity":3,"usable":true},{"id":8,"stockQuantity":4,"usable":false,"skuYn":true}],
            "useStockManagement":true})");
    const auto body = naver::optionStockBody(
        read, { { QStringLiteral("7"), Units(1) }, { QStringLiteral("8"), Units(2) } });
    const QJsonObject expected =
        object(R"({"optionInfo":{"optionStandards":[{"id":7,"stockQuantity":1,"usable":true},
                     {"id":8,"stockQuantity":4,"usable":false}],"useStockManagement":true}})");
    QCOMPARE(object(*body), expected);
}

void TestNaverParser::anUnreadableNeighbourStopsTheWrite()
{
    const NaverProduct read = withOptionInfo(
        R"({"optionCombinations":[{"id":7,"stockQuantity":3},{"id":8,"stockQuantity":null}],"useStockManagement":true})");
    QVERIFY(!naver::optionStockBody(read, { { QStringLiteral("7"), Units(1) } }).has_value());
    QVERIFY(naver::optionStockBody(read,
                                   { { QStringLiteral("7"), Units(1) }, { QStringLiteral("8"), Units(2) } }));
}

void TestNaverParser::multiUpdateAndSearchBodiesAreTheOnesOfTheReference()
{
    const QByteArray body = naver::multiUpdateBody({ { QStringLiteral("9100000010"), Units(80), false },
                                                     { QStringLiteral("9100000011"), Units(15), true } });
    QCOMPARE(
        object(body),
        object(
            R"({"multiProductUpdateRequestVos":[{"originProductNo":9100000010,"multiUpdateTypes":["STOCK"],"stockQuantity":80},
                 {"originProductNo":9100000011,"multiUpdateTypes":["STOCK","PRODUCT_STATUS_SALE"],"stockQuantity":15}]})"));
    QCOMPARE(object(naver::onSaleBody(Units(15))), object(R"({"statusType":"SALE","stockQuantity":15})"));
    const QJsonObject search = object(naver::searchBody(3));
    QCOMPARE(search.value(QLatin1String("page")).toInt(), 3);
    QCOMPARE(search.value(QLatin1String("size")).toInt(), 500);
    QCOMPARE(search.value(QLatin1String("orderType")).toString(), QStringLiteral("NO"));
    QVERIFY(!search.value(QLatin1String("productStatusTypes")).toArray().contains(QStringLiteral("DELETE")));
    QVERIFY(
        search.value(QLatin1String("productStatusTypes")).toArray().contains(QStringLiteral("SUSPENSION")));
    const QJsonObject some = object(naver::searchBody({ QStringLiteral("9100000010") }));
    QCOMPARE(some.value(QLatin1String("originProductNos")).toArray().first().toInteger(), 9100000010);
}

void TestNaverParser::theCacheHoldsUntilTheProductChanges()
{
    NaverOptionCache cache;
    NaverSearchRow row = parseNaverSearch(object(kSearch), kWhere)->rows.first();
    QVERIFY(cache.current(row) == nullptr);
    cache.store(row.originProductNo, row.modifiedDate, product(kProduct), 0);
    QVERIFY(cache.current(row) != nullptr);
    row.stock = 56; // one was sold, nobody knows of which option
    QVERIFY(cache.current(row) == nullptr);
    row.stock = 57;
    row.modifiedDate = QStringLiteral("2026-11-05T10:00:00.000+09:00");
    QVERIFY(cache.current(row) == nullptr);

    // A plain product's own number is in the row.
    cache.store(row.originProductNo, row.modifiedDate, withOptionInfo("{}"), 0);
    row.stock = 3;
    QVERIFY(cache.current(row) != nullptr);
}

void TestNaverParser::theCacheSurvivesTheProcess()
{
    NaverOptionCache cache;
    const NaverSearchRow row = parseNaverSearch(object(kSearch), kWhere)->rows.first();
    cache.store(row.originProductNo, row.modifiedDate, product(kProduct), 0);
    cache.store(QStringLiteral("77"), QStringLiteral("x"), withOptionInfo("{}"), 0);
    NaverOptionCache next;
    next.fromJson(cache.toJson());
    QCOMPARE(next.size(), 2);
    const NaverProduct *known = next.current(row);
    QVERIFY(known != nullptr);
    QCOMPARE(known->options.size(), 2);
    QCOMPARE(known->options.at(1).stock, std::optional<qint64>(20));
    QCOMPARE(known->options.at(1).sellerCode, QStringLiteral("JJ-HB-1000"));
    next.keepOnly({ QStringLiteral("77") });
    QCOMPARE(next.size(), 1);
}

void TestNaverParser::aBrokenCacheFileIsJustEmpty_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("cache");
    QTest::newRow("other version") << QByteArray(R"({"v":2,"products":{"1":{"kind":"none"}}})");
    QTest::newRow("bad number") << QByteArray(
        R"({"v":1,"products":{"x":{"kind":"none"},"1:2":{"kind":"none"}}})");
    QTest::newRow("bad kind") << QByteArray(R"({"v":1,"products":{"1":{"kind":"some"}}})");
    QTest::newRow("options without options")
        << QByteArray(R"({"v":1,"products":{"1":{"kind":"combination"}}})");
    QTest::newRow("bad option") << QByteArray(
        R"({"v":1,"products":{"1":{"kind":"combination","options":[{"id":"x"}]}}})");
}

void TestNaverParser::aBrokenCacheFileIsJustEmpty()
{
    QFETCH(QByteArray, json);
    NaverOptionCache cache;
    cache.fromJson(json);
    QCOMPARE(cache.size(), 0);
}

void TestNaverParser::numbersReadAcrossAWriteAreNotBelieved()
{
    NaverOptionCache cache;
    const NaverSearchRow row = parseNaverSearch(object(kSearch), kWhere)->rows.first();
    const quint64 before = cache.writesOf(row.originProductNo);
    cache.distrust(row.originProductNo); // our write falls between the question and the answer
    cache.store(row.originProductNo, row.modifiedDate, product(kProduct), before);
    QVERIFY(cache.current(row) == nullptr);
    QVERIFY(cache.lastKnown(row.originProductNo) != nullptr);
}

void TestNaverParser::tokenAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("good");
    QTest::newRow("reference") << QByteArray(
        R"({"access_token":"5kJt2c9Yq0aEXAMPLE","expires_in":10800,"token_type":"Bearer"})")
                               << true;
    QTest::newRow("seconds as text") << QByteArray(R"({"access_token":"a","expires_in":"10800"})") << true;
    QTest::newRow("no token") << QByteArray(R"({"expires_in":10800})") << false;
    QTest::newRow("no end") << QByteArray(R"({"access_token":"a"})") << false;
    QTest::newRow("ended") << QByteArray(R"({"access_token":"a","expires_in":0})") << false;
    QTest::newRow("header smuggling")
        << QByteArray(R"({"access_token":"a\r\nX: y","expires_in":10})") << false;
}

void TestNaverParser::tokenAnswers()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, good);
    const QDateTime sent = QDateTime::fromString(QStringLiteral("2026-11-05T03:15:07Z"), Qt::ISODate);
    const auto entry = parseNaverToken(object(body), sent);
    QCOMPARE(entry.ok(), good);
    if (good)
        QCOMPARE(entry->expiresAt, sent.addSecs(10800));
}

QTEST_GUILESS_MAIN(TestNaverParser)
#include "tst_naverparser.moc"
