// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/coupang/coupangcatalogue.h"
#include "channels/coupang/coupangerrors.h"
#include "channels/wire.h"

#include <QTest>

using namespace jaego;
using namespace jaego::coupang;

namespace {

const QString kWhere = QStringLiteral("test");
const QDateTime kNow(QDate(2026, 11, 5), QTime(3, 15, 7), Qt::UTC);

HttpReply replyOf(const QByteArray &body, int status = 200, const HttpHeaders &headers = {})
{
    HttpReply reply;
    reply.status = status;
    reply.body = body;
    reply.headers = headers;
    return reply;
}

std::optional<Error> judged(const QByteArray &body, int status, CallKind kind = CallKind::Read,
                            const HttpHeaders &headers = {})
{
    return classify(replyOf(body, status, headers), kWhere, kind, kNow);
}

QByteArray said(const QByteArray &message)
{
    return "{\"code\":\"ERROR\",\"message\":\"" + message + "\",\"transactionId\":\"tx-1\"}";
}

ReadProduct productOf(const QString &id, const QString &status, const QList<Option> &options)
{
    return { { id, QStringLiteral("한라봉청"), status },
             Result<ProductDetail>(ProductDetail{ id, {}, status, options }) };
}

} // namespace

class TestCoupangParser : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aStockAnswerIsRead()
    {
        const auto stock =
            parseStock(replyOf("{\"code\":\"SUCCESS\",\"message\":\"\",\"data\":{\"sellerItemId\":3000000001,"
                               "\"amountInStock\":37,\"salePrice\":12900,\"onSale\":true,\"extra\":[1]}}"),
                       kWhere);
        QVERIFY(stock);
        QCOMPARE(stock.value().amount, 37);
        QCOMPARE(saleStateOf(stock.value()), SaleState::OnSale);
    }
    void stoppedByAPersonAndEmptyAreTwoThings()
    {
        QCOMPARE(saleStateOf({ 0, true }), SaleState::SoldOut);
        QCOMPARE(saleStateOf({ 0, false }), SaleState::Stopped);
        QCOMPARE(saleStateOf({ 5, false }), SaleState::Stopped);
        QCOMPARE(saleStateOf({ 5, std::nullopt }), SaleState::Unknown);
    }
    void aStockAnswerThatIsNoneIsBrokenAndNeverZero_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *body : { "", "{}", "[]", "null", "{\"code\":\"SUCCESS\",\"data\":null}",
                                  "{\"code\":\"SUCCESS\",\"data\":{}}",
                                  "{\"code\":\"SUCCESS\",\"data\":[{\"amountInStock\":3}]}",
                                  "{\"code\":\"SUCCESS\",\"data\":{\"amountInStock\":null}}",
                                  "{\"code\":\"SUCCESS\",\"data\":{\"amountInStock\":\"lots\"}}",
                                  "{\"code\":\"SUCCESS\",\"data\":{\"amountInStock\":1.5}}",
                                  "{\"code\":\"SUCCESS\",\"data\":{\"amountInSt", "<html>busy</html>" })
            QTest::addRow("%s", body) << QByteArray(body);
    }
    void aStockAnswerThatIsNoneIsBrokenAndNeverZero()
    {
        QFETCH(QByteArray, body);
        const auto stock = parseStock(replyOf(body), kWhere);
        QVERIFY(!stock);
        QCOMPARE(stock.error().kind, Error::Kind::Network); // a read asks again
    }
    void theListGivesRowsAndTheNextPage()
    {
        const auto page = parseProductPage(replyOf("{\"code\":\"SUCCESS\",\"nextToken\":\"2\",\"data\":[{"
                                                   "\"sellerProductId\":1320567890,\"sellerProductName\":"
                                                   "\"한라봉청\",\"statusName\":\"승인완료\"},{"
                                                   "\"sellerProductName\":\"lost\"},7,{\"sellerProductId\":"
                                                   "\"642538970000000001\",\"statusName\":\"심사중\"}]}"),
                                           kWhere);
        QVERIFY(page);
        QCOMPARE(page.value().nextToken, QStringLiteral("2"));
        QCOMPARE(page.value().rows.size(), 2);
        QCOMPARE(page.value().rows.at(1).sellerProductId, QStringLiteral("642538970000000001"));
        QCOMPARE(page.value().unreadable.size(), 2);
        QVERIFY(parseProductPage(replyOf("{\"code\":\"SUCCESS\",\"nextToken\":null,\"data\":[]}"), kWhere)
                    .value()
                    .nextToken.isEmpty());
        QVERIFY(!parseProductPage(replyOf("{\"code\":\"SUCCESS\",\"data\":{}}"), kWhere));
    }
    void aProductGivesItsOptions()
    {
        const auto product =
            parseProduct(replyOf("{\"code\":\"SUCCESS\",\"data\":{\"sellerProductId\":1320567890,"
                                 "\"sellerProductName\":\"한라봉청\",\"statusName\":"
                                 "\"승인완료\",\"items\":[{\"vendorItemId\":642538970000000001,\"itemName\":"
                                 "\"500g 1개\",\"externalVendorSku\":"
                                 "\"JJ-HB-500\",\"barcode\":\"8801234567893\"},{\"vendorItemId\":null,"
                                 "\"itemName\":\"1kg\"},{\"vendorItemId\":3,"
                                 "\"isAutoGenerated\":true}]}}"),
                         kWhere);
        QVERIFY(product);
        QCOMPARE(product.value().options.size(), 3);
        QCOMPARE(product.value().options.at(0).vendorItemId, QStringLiteral("642538970000000001"));
        QCOMPARE(product.value().options.at(0).sellerCode, QStringLiteral("JJ-HB-500"));
        QVERIFY(product.value().options.at(1).vendorItemId.isEmpty());
        QVERIFY(product.value().options.at(2).autoGenerated);
        QVERIFY(!parseProduct(replyOf("{\"code\":\"SUCCESS\",\"data\":{\"items\":{}}}"), kWhere));
        QVERIFY(!parseProduct(replyOf("{\"code\":\"SUCCESS\",\"data\":{\"items\":[1]}}"), kWhere));
    }
    void onlyApprovedProductsAreWritten()
    {
        QCOMPARE(writabilityOf(QStringLiteral("승인완료")), Writability::Writable);
        QCOMPARE(writabilityOf(QStringLiteral("부분승인완료")), Writability::Writable);
        QCOMPARE(writabilityOf(QStringLiteral("상품삭제")), Writability::Deleted);
        for (const char *status : { "심사중", "임시저장", "승인대기중", "승인반려", "something new", "" })
            QCOMPARE(writabilityOf(QString::fromUtf8(status)), Writability::NotApproved);
    }
    void optionsWithoutAnIdAndRepeatedRowsMakeNoListing()
    {
        const QList<ProductRow> rows{ { QStringLiteral("1"), {}, {} },
                                      { QStringLiteral("2"), {}, {} },
                                      { QStringLiteral("1"), {}, {} } };
        QCOMPARE(withoutRepeats(rows).size(), 2);
        const Catalogue catalogue =
            assemble({ productOf(QStringLiteral("1"), QStringLiteral("부분승인완료"),
                                 { { QStringLiteral("10"), QStringLiteral("500g"), {}, {}, false },
                                   { {}, {}, {}, {}, false } }) },
                     {});
        QCOMPARE(catalogue.listings.size(), 1);
        QCOMPARE(catalogue.listings.first().key.externalId, QStringLiteral("10"));
        QCOMPARE(catalogue.listings.first().parentId, QStringLiteral("1"));
        QCOMPARE(catalogue.listings.first().title, QStringLiteral("한라봉청"));
        QVERIFY(catalogue.observations.isEmpty());
    }
    void oneOptionInTwoProductsIsAContradiction()
    {
        const Option option{ QStringLiteral("10"), {}, {}, {}, false };
        const Catalogue catalogue =
            assemble({ productOf(QStringLiteral("1"), QStringLiteral("승인완료"), { option }),
                       productOf(QStringLiteral("2"), QStringLiteral("승인완료"), { option }) },
                     {});
        QCOMPARE(catalogue.listings.size(), 1);
        QCOMPARE(catalogue.contradictions.size(), 1);
    }
    void whatMustNotBeWrittenIsMarked()
    {
        const Option plain{ QStringLiteral("10"), {}, {}, {}, false };
        const Option bundle{ QStringLiteral("11"), {}, {}, {}, true };
        const Option rocket{ QStringLiteral("12"), {}, {}, {}, false };
        Fulfilment fulfilment;
        fulfilment.options.insert(QStringLiteral("12"));
        const Catalogue catalogue =
            assemble({ productOf(QStringLiteral("1"), QStringLiteral("승인완료"), { plain, bundle, rocket }),
                       productOf(QStringLiteral("2"), QStringLiteral("상품삭제"),
                                 { { QStringLiteral("20"), {}, {}, {}, false } }) },
                     fulfilment);
        QCOMPARE(catalogue.listings.at(0).writability, Writability::Writable);
        QCOMPARE(catalogue.listings.at(1).writability, Writability::AutoGenerated);
        QCOMPARE(catalogue.listings.at(2).writability, Writability::ChannelFulfilment);
        QCOMPARE(catalogue.listings.at(3).writability, Writability::Deleted);
    }
    void rocketGrowthIsToldByFilterAndSummariesTogether()
    {
        const Option own{ QStringLiteral("10"), {}, {}, {}, false };
        const Option rocket{ QStringLiteral("12"), {}, {}, {}, false };
        const QString mixed = QStringLiteral("1");
        const QString empty = QStringLiteral("2");
        Fulfilment fulfilment{ { mixed, empty }, { QStringLiteral("12") }, true };
        QVERIFY(fulfilment.holds(mixed, { own, rocket }, rocket));
        QVERIFY(!fulfilment.holds(mixed, { own, rocket }, own)); // the seller's own option beside it
        QVERIFY(fulfilment.holds(empty, { own }, own)); // nothing in Coupang's house yet
        fulfilment.filterTells = false; // a gateway that ignores the filter names every product
        QVERIFY(!fulfilment.holds(empty, { own }, own));
        QVERIFY(fulfilment.holds(mixed, { own, rocket }, rocket));
    }
    void anUnreadProductIsNamedUnlessItIsDeleted()
    {
        const Error refused(Error::Kind::Rejected, kWhere, {}, 400);
        const Catalogue catalogue = assemble(
            { { { QStringLiteral("1"), {}, QStringLiteral("승인완료") }, Result<ProductDetail>(refused) },
              { { QStringLiteral("2"), {}, QStringLiteral("상품삭제") }, Result<ProductDetail>(refused) } },
            {});
        QCOMPARE(catalogue.failed.size(), 1);
        QCOMPARE(catalogue.failed.first().first, QStringLiteral("1"));
    }
    void rocketGrowthPagesAreRead()
    {
        const auto page = parseFulfilment(
            replyOf("{\"code\":\"200\",\"message\":\"SUCCESS\",\"data\":[{\"vendorItemId\":3000000009,"
                    "\"inventoryDetails\":{\"totalOrderableQuantity\":120}},{}],\"nextToken\":\"\"}"),
            kWhere);
        QVERIFY(page);
        QCOMPARE(page.value().vendorItemIds, QStringList{ QStringLiteral("3000000009") });
    }

    void goodAnswersOfEveryGatewayAreGood()
    {
        QVERIFY(!judged("{\"code\":\"SUCCESS\",\"message\":\"재고 변경을 완료했습니다.\"}", 200,
                        CallKind::Write));
        QVERIFY(!judged("{\"code\":200,\"message\":\"OK\"}", 200));
        QVERIFY(!judged("{\"code\":\"200\",\"message\":\"SUCCESS\"}", 200));
    }
    void everyRowOfTheErrorTableHasItsKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, int status, const QByteArray &body, Error::Kind kind,
                            const char *words) {
            QTest::newRow(name) << status << body << static_cast<int>(kind) << QString::fromUtf8(words);
        };
        using Kind = Error::Kind;
        row("wrong secret", 401, said("Invalid signature."), Kind::Auth, "do not belong together");
        row("expired", 401, said("Specified signature is expired."), Kind::Auth, "PC clock");
        row("expired as 403", 403, said("Specified signature is expired."), Kind::Auth, "PC clock");
        row("malformed", 401, said("HMAC format is invalid."), Kind::Auth, "malformed");
        row("no header", 401,
            "{\"code\":\"ERROR\",\"messages\":{\"korean\":\"x\",\"english\":\"y\"},\"message\":\"Request is "
            "not authorized.\"}",
            Kind::Auth, "no signature");
        row("ip", 403, "{\"code\":\"FORBIDDEN\",\"message\":\"Not allowed IP.\"}", Kind::Auth, "IP address");
        row("edge block", 403, "<html><h1>Access Denied</h1>Reference #18.abc</html>", Kind::Auth,
            "ten minutes");
        row("auto block", 302, "", Kind::Auth, "redirect");
        row("not found", 404, "", Kind::Rejected, "vendor id");
        row("retired", 410, "{}", Kind::Rejected, "410");
        row("precondition", 412, "{\"code\":\"PRECONDITION_FAILED\"}", Kind::Rejected, "412");
        row("locked", 423, "", Kind::Rejected, "423");
        row("too many", 429, "Too Many Requests", Kind::RateLimited, "Too Many Requests");
        row("too many as JSON", 429, said("Too Many Requests"), Kind::RateLimited, "Too Many Requests");
        row("internal", 500, said("Internal Exception"), Kind::Http, "Internal Exception");
        row("gateway", 504, "", Kind::Http, "504");
        row("down", 521, "<html>down</html>", Kind::Http, "down");
        row("gone", 400, said("유효한 옵션이 없습니다: [vendorItemId=3000000001]"), Kind::NotFound,
            "유효한 옵션");
        row("bad id", 400, said("유효하지 않은 ID가 입력되었습니다."), Kind::NotFound, "유효하지 않은 ID");
        row("bad quantity", 400, said("유효하지 않은 재고수량입니다."), Kind::Rejected, "재고수량");
        row("bad quantity in English", 400, said("Invalid inventory quantity."), Kind::Rejected,
            "inventory quantity");
        row("deleted", 400,
            said("재고변경에 실패했습니다. [옵션ID[3048***251] : 삭제된 상품은 변경이 불가능합니다.]"),
            Kind::NotFound, "삭제된");
        row("unknown option", 400, said("재고변경에 실패했습니다. [vendoritemid 3047***045 not found]"),
            Kind::NotFound, "not found");
        row("vendor", 400, said("Invalid vendor ID"), Kind::Config, "vendor ID");
        row("provider", 400, said("Provider id is not specified correctly."), Kind::Rejected, "Provider id");
        row("odd", 400, said("Object text must begin with '{' at character 0"), Kind::Rejected,
            "character 0");
        row("html with 200", 200, "<html><title>점검</title>점검 중</html>", Kind::Network, "점검");
        row("empty with 200", 200, "", Kind::Network, "promised");
        row("half JSON", 200, "{\"code\":\"SUCC", Kind::Network, "promised");
        row("error with 200", 200, said("temporarily out of order"), Kind::Network, "temporarily");
        row("gone with 200", 200, said("유효한 옵션이 없습니다"), Kind::NotFound, "옵션");
    }
    void everyRowOfTheErrorTableHasItsKind()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        QFETCH(QString, words);
        const auto error = judged(body, status);
        QVERIFY(error);
        QCOMPARE(static_cast<int>(error->kind), kind);
        QVERIFY2(error->message.contains(words), qPrintable(error->message));
        QCOMPARE(error->httpStatus, status);
    }
    void aWriteAnsweredErrorWithAGoodStatusIsUnknownWhateverItSays()
    {
        const auto error = judged(said("유효한 옵션이 없습니다"), 200, CallKind::Write);
        QCOMPARE(wire::writeOutcome(*error, true, false), WriteResult::Kind::Unknown);
    }
    void theTransactionIdIsKeptForTheSupportDesk()
    {
        QCOMPARE(judged(said("Invalid signature."), 401)->traceId, QStringLiteral("tx-1"));
    }
    void aWrongClockIsMeasuredAgainstTheServers()
    {
        const auto error = judged(said("Specified signature is expired."), 401, CallKind::Read,
                                  { { "Date", "Thu, 05 Nov 2026 03:05:07 GMT" } });
        QVERIFY2(error->message.contains(QStringLiteral("600 s ahead")), qPrintable(error->message));
    }
    void aBlockAsksForTenMinutes()
    {
        QCOMPARE(judged("<html>Access Denied</html>", 403)->retryAfter,
                 std::optional<std::chrono::milliseconds>(600'000));
        QVERIFY(!judged("{\"code\":\"FORBIDDEN\",\"message\":\"Not allowed IP.\"}", 403)->retryAfter);
        QCOMPARE(judged("slow down", 429, CallKind::Read, { { "Retry-After", "90" } })->retryAfter,
                 std::optional<std::chrono::milliseconds>(90'000));
    }
};

QTEST_GUILESS_MAIN(TestCoupangParser)
#include "tst_coupangparser.moc"
