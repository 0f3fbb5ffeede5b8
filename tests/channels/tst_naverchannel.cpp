// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "navershop.h"
#include "support/await.h"

#include <QTest>

using namespace jaego;
using namespace jaego::test;

namespace {

using Kind = WriteResult::Kind;

NaverShop::Product plain(qint64 origin, qint64 stock, const QString &status = QStringLiteral("SALE"))
{
    NaverShop::Product product;
    product.origin = origin;
    product.name = QStringLiteral("상품 %1").arg(origin);
    product.code = QStringLiteral("P-%1").arg(origin);
    product.stock = stock;
    product.status = status;
    return product;
}

NaverShop::Product jelly()
{
    NaverShop::Product product;
    product.origin = 9100000001;
    product.name = QStringLiteral("한라봉청 수제 과일청");
    product.code = QStringLiteral("JJ-HB");
    product.options = { { 40000000001, QStringLiteral("500g"), 37, 0, true, QStringLiteral("JJ-HB-500") },
                        { 40000000002, QStringLiteral("1kg"), 20, 12000, true, QStringLiteral("JJ-HB-1000") },
                        { 40000000003, QStringLiteral("2kg"), 5, 30000, false,
                          QStringLiteral("JJ-HB-2000") } };
    return product;
}

const QString kSmall = QStringLiteral("9100000001:40000000001");
const QString kLarge = QStringLiteral("9100000001:40000000002");

TargetSource fixed(QHash<QString, Units> values)
{
    return [values](const QString &externalId, std::optional<Units>) {
        const auto at = values.constFind(externalId);
        return at == values.constEnd() ? std::nullopt : std::optional(*at);
    };
}

WriteResult resultOf(const QList<WriteResult> &results, const QString &externalId)
{
    for (const WriteResult &result : results) {
        if (result.externalId == externalId)
            return result;
    }
    return { QStringLiteral("none"), Kind::Failed, std::nullopt, std::nullopt };
}

std::optional<Units> shown(const QList<Observation> &observations, const QString &externalId)
{
    for (const Observation &seen : observations) {
        if (seen.listing.externalId == externalId)
            return seen.quantity;
    }
    return std::nullopt;
}

} // namespace

class TestNaverChannel final : public QObject {
    Q_OBJECT

    std::unique_ptr<NaverWorld> m_world;

    Result<Catalogue> catalogue() { return awaitResult(m_world->channel->readCatalogue({}, {})); }
    StockReading stock(const QStringList &ids, Priority priority = Priority::TargetedRead)
    {
        return awaitResult(m_world->channel->readStock(ids, priority, {}, {}));
    }
    QList<WriteResult> write(const QStringList &ids, const QHash<QString, Units> &values)
    {
        return awaitResult(m_world->channel->write(ids, 1.0, fixed(values), {}));
    }
    NaverShop &shop() { return m_world->shop; }

private Q_SLOTS:
    void init() { m_world = std::make_unique<NaverWorld>(); }
    void cleanup() { m_world.reset(); }

    void everyListingComesWithItsQuantity();
    void theSecondCatalogueReadsOnlyWhatChanged();
    void theKnowledgeOfOptionsOutlivesTheProcess();
    void aCatalogueOfManyPagesIsReadWhole();
    void oneUnreadableProductDoesNotLoseTheOthers();
    void aPageThatFailsFailsTheCatalogue();
    void aHolePageFailsTheCatalogue();
    void aWebPageInsteadOfDataIsAskedAgain();

    void oneTokenServesManyCallsAndTheNextProcess();
    void aTokenThatEndsMidRunIsRenewedOnce();
    void aTokenOfAnotherSecretIsNotUsed();
    void aBrokenSecretNeverReachesNaver();
    void aMissingSecretIsNamed();
    void aRefusedTokenIsNotAskedForByEveryCall();
    void aClockThatIsOffDoesNotStopNaver_data();
    void aClockThatIsOffDoesNotStopNaver();
    void aRefusalThatIsNotTheClocksNamesBoth();
    void aStrangerAddressIsExplained();
    void aQuotaLimitStopsEverythingWithinMoments();
    void theTestSaysHowManyProducts();

    void plainAndOptionQuantitiesAreReadById();
    void whatIsGoneIsToldApartFromWhatFailed();
    void aDeadShopIsNotKnockedAtForEveryListing();

    void optionsAreWrittenTogetherWithPricesKept();
    void nothingIsSentWhenNaverShowsItAlready();
    void anOptionThatWasEditedAwayIsNamed();
    void twoWritesOfOneProductNeverOverlap();
    void aTimedOutWriteIsUnknownAndSentOnce();
    void aSoldOutOptionProductGoesBackOnSaleWhenNaverDoesNotDoIt();

    void plainProductsShareOneCallAndOneCheck();
    void aWriteThatIsAcknowledgedButNotAppliedIsNotASuccess();
    void oneBadProductDoesNotFailTheBatch();
    void soldOutProductsAreReopenedAfterALook_data();
    void soldOutProductsAreReopenedAfterALook();
    void aSuspendedProductStaysSuspended();
    void anErrorCodeBehindAGoodStatusIsAFailure();
    void whatHasNoTargetAnyMoreIsLeftOut();
    void absurdTargetsAreNeverSent();
    void batchKeysKeepProductsApart();
};

void TestNaverChannel::everyListingComesWithItsQuantity()
{
    shop().add(jelly());
    shop().add(plain(9100000010, 80));
    shop().add(plain(9100000011, 0, QStringLiteral("OUTOFSTOCK")));
    shop().add(plain(9100000012, 7, QStringLiteral("PROHIBITION")));
    const auto read = catalogue();
    QVERIFY(read.ok());
    QCOMPARE(read->listings.size(), 6);
    QCOMPARE(shown(read->observations, kSmall), std::optional(Units(37)));
    QCOMPARE(shown(read->observations, kLarge), std::optional(Units(20)));
    QCOMPARE(shown(read->observations, QStringLiteral("9100000010")), std::optional(Units(80)));
    QVERIFY(read->failed.isEmpty());
    QVERIFY(read->contradictions.isEmpty());
    for (const Listing &listing : read->listings) {
        if (listing.key.externalId == QLatin1String("9100000011"))
            QCOMPARE(listing.saleState, SaleState::SoldOut);
        if (listing.key.externalId == QLatin1String("9100000012"))
            QCOMPARE(listing.writability, Writability::Closed);
        if (listing.parentId == QLatin1String("9100000001"))
            QVERIFY(listing.sellerCode.startsWith(QLatin1String("JJ-HB-")));
    }
}

void TestNaverChannel::theSecondCatalogueReadsOnlyWhatChanged()
{
    shop().add(jelly());
    shop().add(plain(9100000010, 80));
    shop().add(plain(9100000011, 9));
    QVERIFY(catalogue().ok());
    QCOMPARE(shop().calls("GET", "origin-products"), 3);

    shop().server.clearSeen();
    shop().products[9100000010].stock = 79; // a plain product's number is in the search
    auto again = catalogue();
    QCOMPARE(shop().calls("GET", "origin-products"), 0);
    QCOMPARE(shown(again->observations, QStringLiteral("9100000010")), std::optional(Units(79)));
    QCOMPARE(shown(again->observations, kLarge), std::optional(Units(20)));

    shop().products[9100000001].options[1].stock = 19; // the sum differs
    shop().products[9100000011].modified = QStringLiteral("2026-11-05T10:00:00.000+09:00");
    again = catalogue();
    QCOMPARE(shop().calls("GET", "origin-products"), 2);
    QCOMPARE(shown(again->observations, kLarge), std::optional(Units(19)));
}

void TestNaverChannel::theKnowledgeOfOptionsOutlivesTheProcess()
{
    shop().add(jelly());
    QVERIFY(catalogue().ok());
    const QByteArray kept = m_world->channel->exportCache();
    m_world->restart();
    m_world->channel->importCache(kept);
    shop().server.clearSeen();
    const auto read = catalogue();
    QCOMPARE(shop().calls("GET", "origin-products"), 0);
    QCOMPARE(shown(read->observations, kSmall), std::optional(Units(37)));
    QCOMPARE(read->listings.at(1).optionName, QStringLiteral("1kg"));
}

void TestNaverChannel::aCatalogueOfManyPagesIsReadWhole()
{
    shop().pageSizeCap = 7;
    for (int i = 0; i < 40; ++i)
        shop().add(plain(9100000100 + i, i));
    int total = 0;
    const auto read =
        awaitResult(m_world->channel->readCatalogue([&total](int, int all) { total = all; }, {}));
    QVERIFY(read.ok());
    QCOMPARE(read->listings.size(), 40);
    QCOMPARE(read->observations.size(), 40);
    QCOMPARE(total, 40);
    QCOMPARE(shop().calls("POST", "search"), 6);
}

void TestNaverChannel::oneUnreadableProductDoesNotLoseTheOthers()
{
    shop().add(jelly());
    shop().add(plain(9100000010, 80));
    shop().fault = [](const SeenRequest &request) -> std::optional<ScriptedReply> {
        if (request.target.endsWith("/9100000001"))
            return NaverShop::gateway(400, "BAD_REQUEST", "상품을 읽을 수 없습니다.");
        return std::nullopt;
    };
    const auto read = catalogue();
    QVERIFY(read.ok());
    QCOMPARE(read->listings.size(), 1);
    QCOMPARE(read->failed.size(), 1);
    QCOMPARE(read->failed.first().first, QStringLiteral("9100000001"));
    QVERIFY(read->failed.first().second.message.contains(QStringLiteral("상품을 읽을 수 없습니다.")));
}

void TestNaverChannel::aPageThatFailsFailsTheCatalogue()
{
    shop().pageSizeCap = 5;
    for (int i = 0; i < 12; ++i)
        shop().add(plain(9100000100 + i, i));
    shop().fault = [](const SeenRequest &request) -> std::optional<ScriptedReply> {
        if (request.body.contains("\"page\":2"))
            return NaverShop::gateway(400, "BAD_REQUEST", "안 됩니다.");
        return std::nullopt;
    };
    const auto read = catalogue();
    QVERIFY(!read.ok());
    QCOMPARE(read.error().kind, Error::Kind::Rejected);
}

void TestNaverChannel::aHolePageFailsTheCatalogue()
{
    for (int i = 0; i < 3; ++i)
        shop().add(plain(9100000100 + i, i));
    shop().fault = [](const SeenRequest &request) -> std::optional<ScriptedReply> {
        if (request.target.endsWith("/search"))
            return ScriptedReply::json(R"({"contents":[],"totalElements":3,"totalPages":1,"last":true})");
        return std::nullopt;
    };
    QVERIFY(!catalogue().ok());
}

void TestNaverChannel::aWebPageInsteadOfDataIsAskedAgain()
{
    shop().add(plain(9100000010, 80));
    int pages = 0;
    shop().fault = [&pages](const SeenRequest &request) -> std::optional<ScriptedReply> {
        if (!request.target.endsWith("/search") || pages++ > 0)
            return std::nullopt;
        ScriptedReply page = ScriptedReply::json("<!DOCTYPE html><html><body>점검 중입니다</body></html>");
        page.headers = { { "Content-Type", "text/html" } };
        return page;
    };
    const auto read = catalogue();
    QVERIFY(read.ok());
    QCOMPARE(read->listings.size(), 1);
}

void TestNaverChannel::oneTokenServesManyCallsAndTheNextProcess()
{
    for (int i = 0; i < 20; ++i)
        shop().add(plain(9100000100 + i, i));
    QVERIFY(catalogue().ok());
    QCOMPARE(shop().calls("POST", "token"), 1);
    m_world->restart();
    QVERIFY(catalogue().ok());
    QCOMPARE(shop().calls("POST", "token"), 1);
}

void TestNaverChannel::aTokenThatEndsMidRunIsRenewedOnce()
{
    for (int i = 0; i < 20; ++i)
        shop().add(plain(9100000100 + i, i));
    int calls = 0;
    shop().fault = [this, &calls](const SeenRequest &request) -> std::optional<ScriptedReply> {
        if (request.method == "GET" && ++calls == 6)
            shop().token = "token-2";
        return std::nullopt;
    };
    const auto read = catalogue();
    QVERIFY(read.ok());
    QCOMPARE(read->listings.size(), 20);
    QVERIFY(read->failed.isEmpty());
    QCOMPARE(shop().calls("POST", "token"), 2);
}

void TestNaverChannel::aTokenOfAnotherSecretIsNotUsed()
{
    QVERIFY(catalogue().ok());
    shop().secret = QStringLiteral("$2a$04$......................");
    shop().token = "token-2";
    m_world->secrets.values[secretnames::naverClientSecret] = shop().secret;
    m_world->restart();
    shop().server.clearSeen();
    QVERIFY(catalogue().ok());
    QCOMPARE(shop().calls("POST", "token"), 1);
    QCOMPARE(shop().calls("POST", "search"), 1); // no 401 in between
}

void TestNaverChannel::aBrokenSecretNeverReachesNaver()
{
    m_world->secrets.values[secretnames::naverClientSecret] = QStringLiteral("a4.K8pL0aZ1xY2wV3uT4sRe");
    const auto read = catalogue();
    QVERIFY(!read.ok());
    QCOMPARE(read.error().kind, Error::Kind::Config);
    QVERIFY(shop().server.seen().isEmpty());
}

void TestNaverChannel::aMissingSecretIsNamed()
{
    m_world->secrets.values.remove(secretnames::naverClientId);
    const auto read = catalogue();
    QCOMPARE(read.error().kind, Error::Kind::Config);
    QVERIFY(read.error().message.contains(QStringLiteral("NAVER_CLIENT_ID")));
}

void TestNaverChannel::aRefusedTokenIsNotAskedForByEveryCall()
{
    shop().secret = QStringLiteral("$2a$04$......................"); // the application's secret has changed
    QVERIFY(!catalogue().ok());
    QVERIFY(!catalogue().ok());
    const auto reading = stock({ QStringLiteral("1"), QStringLiteral("2:3") });
    QVERIFY(reading.error.has_value());
    QCOMPARE(reading.error->kind, Error::Kind::Auth);
    QVERIFY2(reading.error->message.contains(QStringLiteral("NAVER_CLIENT_SECRET")),
             qPrintable(reading.error->message));
    QCOMPARE(shop().calls("POST", "token"), 1);
}

/// Naver as its clock, `aheadMs` from ours, sees a token request (reference naver 2): a time from
/// the future or older than five minutes is refused.
std::optional<ScriptedReply> byAnotherClock(const SeenRequest &request, qint64 aheadMs, bool refuseAll)
{
    if (!request.target.endsWith("/oauth2/token"))
        return std::nullopt;
    const QDateTime theirs = QDateTime::currentDateTimeUtc().addMSecs(aheadMs);
    const qint64 stamp =
        QUrlQuery(QString::fromLatin1(request.body)).queryItemValue(QStringLiteral("timestamp")).toLongLong();
    const qint64 old = theirs.toMSecsSinceEpoch() - stamp;
    if (!refuseAll && old >= 0 && old <= 300'000)
        return std::nullopt;
    ScriptedReply reply = NaverShop::gateway(400, "BAD_REQUEST", "timestamp");
    reply.headers.append(
        { "Date",
          QLocale::c().toString(theirs, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1() });
    return reply;
}

void TestNaverChannel::aClockThatIsOffDoesNotStopNaver_data()
{
    QTest::addColumn<qint64>("serverAheadMs");
    QTest::addColumn<int>("requests");
    QTest::newRow("right") << qint64{ 0 } << 1;
    QTest::newRow("ours is 8 s ahead") << qint64{ -8'000 } << 2;
    QTest::newRow("ours is 6 min ahead") << qint64{ -360'000 } << 2;
    QTest::newRow("ours is 4 min behind") << qint64{ 240'000 } << 1;
    QTest::newRow("ours is 6 min behind") << qint64{ 360'000 } << 2;
}

void TestNaverChannel::aClockThatIsOffDoesNotStopNaver()
{
    QFETCH(const qint64, serverAheadMs);
    QFETCH(const int, requests);
    shop().add(plain(9100000010, 80));
    shop().fault = [serverAheadMs](const SeenRequest &request) {
        return byAnotherClock(request, serverAheadMs, false);
    };
    const auto read = catalogue();
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().message));
    QCOMPARE(shop().calls("POST", "token"), requests);
    // The next one is right at once.
    QVERIFY(awaitResult(m_world->channel->test({})).ok());
    QVERIFY(shop().calls("POST", "token") <= requests + 1);
}

void TestNaverChannel::aRefusalThatIsNotTheClocksNamesBoth()
{
    shop().fault = [](const SeenRequest &request) { return byAnotherClock(request, -8'000, true); };
    const auto read = catalogue();
    QVERIFY(!read.ok());
    QCOMPARE(read.error().kind, Error::Kind::Auth);
    for (const char *part : { "clock is 8 s fast", "NAVER_CLIENT_SECRET" })
        QVERIFY2(read.error().message.contains(QString::fromUtf8(part)), qPrintable(read.error().message));
    QCOMPARE(shop().calls("POST", "token"), 2);
}

void TestNaverChannel::aStrangerAddressIsExplained()
{
    shop().fault = [](const SeenRequest &) -> std::optional<ScriptedReply> {
        return NaverShop::gateway(403, "GW.IP_NOT_ALLOWED", "호출이 허용되지 않은 IP입니다.");
    };
    const auto tested = awaitResult(m_world->channel->test({}));
    QVERIFY(!tested.ok());
    QCOMPARE(tested.error().kind, Error::Kind::Auth);
    QVERIFY(tested.error().message.contains(QStringLiteral("IPv4")));
    QCOMPARE(shop().server.seen().size(), 1);
}

void TestNaverChannel::aQuotaLimitStopsEverythingWithinMoments()
{
    for (int i = 0; i < 30; ++i)
        shop().add(plain(9100000100 + i, i));
    shop().fault = [](const SeenRequest &request) -> std::optional<ScriptedReply> {
        if (request.method != "GET")
            return std::nullopt;
        ScriptedReply reply =
            NaverShop::gateway(429, "GW.QUOTA_LIMIT", "할당된 시간당 요청량을 초과하였습니다.");
        reply.headers += { { "gncp-gw-quota-limit", "1" },
                           { "gncp-gw-quota-period", "HOURS" },
                           { "gncp-gw-quota-remaining", "0" } };
        return reply;
    };
    const auto read = catalogue();
    QVERIFY(!read.ok());
    QCOMPARE(read.error().kind, Error::Kind::RateLimited);
    QVERIFY(read.error().message.contains(QStringLiteral("할당된 시간당 요청량을 초과하였습니다.")));
    const qsizetype calls = shop().server.seen().size();
    QVERIFY(m_world->lane.status().pausedForMs > 3'000'000);
    const auto reading = stock({ QStringLiteral("9100000100") });
    QCOMPARE(reading.error->kind, Error::Kind::RateLimited);
    QCOMPARE(shop().server.seen().size(), calls); // never hammered
}

void TestNaverChannel::theTestSaysHowManyProducts()
{
    shop().add(plain(1, 1));
    shop().add(plain(2, 1));
    const auto tested = awaitResult(m_world->channel->test({}));
    QVERIFY(tested.ok());
    QVERIFY(tested->contains(QStringLiteral("2 products")));
}

void TestNaverChannel::plainAndOptionQuantitiesAreReadById()
{
    shop().add(jelly());
    shop().add(plain(9100000010, 80));
    shop().add(plain(9100000011, -3));
    const auto reading =
        stock({ kSmall, kLarge, QStringLiteral("9100000010"), QStringLiteral("9100000011") });
    QVERIFY(!reading.error.has_value());
    QCOMPARE(reading.seen.size(), 3);
    QCOMPARE(shown(reading.seen, kLarge), std::optional(Units(20)));
    QCOMPARE(shown(reading.seen, QStringLiteral("9100000010")), std::optional(Units(80)));
    QCOMPARE(reading.contradictory.size(), 1);
    QCOMPARE(reading.contradictory.first().second.kind, Error::Kind::Contradiction);
    QCOMPARE(shop().calls("POST", "search"), 1);
    QCOMPARE(shop().calls("GET", "origin-products"), 1);
}

void TestNaverChannel::whatIsGoneIsToldApartFromWhatFailed()
{
    shop().add(jelly());
    const QString vanishedOption = QStringLiteral("9100000001:49999999999");
    shop().fault = [](const SeenRequest &request) -> std::optional<ScriptedReply> {
        if (request.target.endsWith("/9100000077"))
            return NaverShop::gateway(400, "BAD_REQUEST", "안 됩니다.");
        return std::nullopt;
    };
    const auto reading = stock({ kSmall, vanishedOption, QStringLiteral("9100000066"),
                                 QStringLiteral("9100000077"), QStringLiteral("not-a-number") });
    QCOMPARE(reading.seen.size(), 1);
    QStringList gone = reading.gone;
    gone.sort();
    QCOMPARE(gone, QStringList({ vanishedOption, QStringLiteral("9100000066") }));
    QCOMPARE(reading.failed.size(), 2);
    QVERIFY(!reading.error.has_value());
}

void TestNaverChannel::aDeadShopIsNotKnockedAtForEveryListing()
{
    QVERIFY(catalogue().ok());
    shop().server.clearSeen();
    shop().fault = [](const SeenRequest &) -> std::optional<ScriptedReply> {
        return NaverShop::gateway(503, "GW.BLOCK.02", "점검 중입니다.");
    };
    QStringList ids;
    for (int i = 0; i < 100; ++i)
        ids.append(QStringLiteral("%1:1").arg(9100000200 + i));
    const auto reading = stock(ids);
    QVERIFY(reading.error.has_value());
    QVERIFY(reading.error->message.contains(QStringLiteral("점검 중입니다.")));
    QCOMPARE(reading.failed.size(), 100);
    QVERIFY(shop().server.seen().size() < 60);
}

void TestNaverChannel::optionsAreWrittenTogetherWithPricesKept()
{
    shop().add(jelly());
    const auto results = write({ kSmall, kLarge }, { { kSmall, Units(35) }, { kLarge, Units(0) } });
    QCOMPARE(results.size(), 3);
    QCOMPARE(resultOf(results, kSmall).kind, Kind::Accepted);
    QCOMPARE(resultOf(results, kSmall).value, std::optional(Units(35)));
    QCOMPARE(results.last().kind, Kind::Echoed); // all options go out together: it may erase a sale
    QCOMPARE(results.last().value, std::optional(Units(5)));
    QCOMPARE(resultOf(results, kLarge).value, std::optional(Units(0)));
    const auto &options = shop().products[9100000001].options;
    QCOMPARE(options.at(0).stock, 35);
    QCOMPARE(options.at(1).stock, 0);
    QCOMPARE(options.at(1).price, 12000);
    QCOMPARE(options.at(2).stock, 5);
    QCOMPARE(options.at(2).price, 30000);
    QVERIFY(!options.at(2).usable);
    QCOMPARE(shop().products[9100000001].managed, std::optional(true));
    QCOMPARE(shop().calls("PUT", "option-stock"), 1);
    QCOMPARE(shop().calls("GET", "origin-products"), 1);
}

void TestNaverChannel::nothingIsSentWhenNaverShowsItAlready()
{
    shop().add(jelly());
    const auto results = write({ kSmall }, { { kSmall, Units(37) } });
    QCOMPARE(resultOf(results, kSmall).kind, Kind::NoChange);
    QCOMPARE(resultOf(results, kSmall).value, std::optional(Units(37)));
    QCOMPARE(shop().calls("PUT", ""), 0);
}

void TestNaverChannel::anOptionThatWasEditedAwayIsNamed()
{
    shop().add(jelly());
    const QString old = QStringLiteral("9100000001:49999999999");
    const auto results = write({ old, kSmall }, { { old, Units(1) }, { kSmall, Units(30) } });
    QCOMPARE(resultOf(results, old).kind, Kind::Failed);
    QCOMPARE(resultOf(results, old).error->kind, Error::Kind::NotFound);
    QVERIFY(resultOf(results, old).error->message.contains(QStringLiteral("sellerManagerCode")));
    QCOMPARE(resultOf(results, kSmall).kind, Kind::Accepted);
    QCOMPARE(shop().products[9100000001].options.at(0).stock, 30);
}

void TestNaverChannel::twoWritesOfOneProductNeverOverlap()
{
    shop().add(jelly());
    auto first = m_world->channel->write({ kSmall }, 1.0, fixed({ { kSmall, Units(1) } }), {});
    auto second = m_world->channel->write({ kLarge }, 1.0, fixed({ { kLarge, Units(2) } }), {});
    const auto one = awaitResult(std::move(first));
    const auto two = awaitResult(std::move(second));
    QCOMPARE(one.first().kind, Kind::Accepted);
    QCOMPARE(two.first().kind, Kind::Accepted);
    QCOMPARE(shop().products[9100000001].options.at(0).stock, 1); // not put back by the second
    QCOMPARE(shop().products[9100000001].options.at(1).stock, 2);
    QList<QByteArray> methods;
    for (const SeenRequest &request : shop().server.seen()) {
        if (request.target.contains("9100000001"))
            methods.append(request.method);
    }
    QCOMPARE(methods, QList<QByteArray>({ "GET", "PUT", "GET", "PUT" }));
}

void TestNaverChannel::aTimedOutWriteIsUnknownAndSentOnce()
{
    shop().add(jelly());
    shop().add(plain(9100000010, 80));
    shop().fault = [](const SeenRequest &request) -> std::optional<ScriptedReply> {
        if (request.method == "PUT")
            return NaverShop::gateway(504, "GW.TIMEOUT.01", "요청 대기 시간이 초과되었습니다.");
        if (request.method == "PATCH") {
            ScriptedReply cut = ScriptedReply::json(R"({"code":"SUCCESS","message":"성공","data":{}})");
            cut.fault = ScriptedReply::Fault::CutShort;
            return cut;
        }
        return std::nullopt;
    };
    const auto options = write({ kSmall }, { { kSmall, Units(1) } });
    QCOMPARE(options.first().kind, Kind::Unknown);
    QCOMPARE(options.first().value, std::optional(Units(1)));
    const auto one = write({ QStringLiteral("9100000010") }, { { QStringLiteral("9100000010"), Units(1) } });
    QCOMPARE(one.first().kind, Kind::Unknown);
    QCOMPARE(shop().calls("PUT", "option-stock"), 1);
    QCOMPARE(shop().calls("PATCH", "multi-update"), 1);
}

void TestNaverChannel::aSoldOutOptionProductGoesBackOnSaleWhenNaverDoesNotDoIt()
{
    auto product = jelly();
    for (auto &option : product.options)
        option.stock = 0;
    product.status = QStringLiteral("OUTOFSTOCK");
    shop().add(product);
    shop().reopensByItself = false;
    const auto results = write({ kSmall }, { { kSmall, Units(12) } });
    QCOMPARE(results.first().kind, Kind::Accepted);
    QCOMPARE(shop().products[9100000001].status, QStringLiteral("SALE"));
    QCOMPARE(shop().lastBody("change-status").value(QLatin1String("stockQuantity")).toInt(), 12);

    shop().products[9100000001].status = QStringLiteral("SUSPENSION");
    shop().server.clearSeen();
    QCOMPARE(write({ kSmall }, { { kSmall, Units(13) } }).first().kind, Kind::Accepted);
    QCOMPARE(shop().products[9100000001].status, QStringLiteral("SUSPENSION"));
    QCOMPARE(shop().calls("PUT", "change-status"), 0);
}

void TestNaverChannel::plainProductsShareOneCallAndOneCheck()
{
    QStringList ids;
    QHash<QString, Units> targets;
    for (int i = 0; i < 50; ++i) {
        shop().add(plain(9100000100 + i, 5));
        ids.append(QString::number(9100000100 + i));
        targets.insert(ids.last(), Units(i + 1));
    }
    const auto results = write(ids, targets);
    QCOMPARE(results.size(), 50);
    for (const WriteResult &result : results)
        QCOMPARE(result.kind, Kind::Accepted);
    QCOMPARE(shop().products[9100000149].stock, 50);
    QCOMPARE(shop().calls("PATCH", "multi-update"), 1);
    QCOMPARE(shop().calls("POST", "search"), 1);
    QCOMPARE(shop().calls("PUT", "change-status"), 0);
}

void TestNaverChannel::aWriteThatIsAcknowledgedButNotAppliedIsNotASuccess()
{
    shop().add(plain(9100000010, 80));
    shop().add(plain(9100000011, 80));
    shop().ignoresWrites = { 9100000011 };
    const QString good = QStringLiteral("9100000010");
    const QString lost = QStringLiteral("9100000011");
    const auto results = write({ good, lost }, { { good, Units(1) }, { lost, Units(0) } });
    QCOMPARE(resultOf(results, good).kind, Kind::Accepted);
    QCOMPARE(resultOf(results, lost).kind, Kind::Unknown);
    QVERIFY(resultOf(results, lost).error->message.contains(QStringLiteral("shows 80")));
}

void TestNaverChannel::oneBadProductDoesNotFailTheBatch()
{
    shop().add(jelly()); // by now it has options: its own number may not be written
    QStringList ids{ QStringLiteral("9100000001") };
    QHash<QString, Units> targets{ { ids.first(), Units(9) } };
    for (int i = 0; i < 9; ++i) {
        shop().add(plain(9100000100 + i, 5));
        ids.append(QString::number(9100000100 + i));
        targets.insert(ids.last(), Units(3));
    }
    const auto results = write(ids, targets);
    QCOMPARE(results.size(), 10);
    for (const WriteResult &result : results) {
        const bool bad = result.externalId == QLatin1String("9100000001");
        QCOMPARE(result.kind, bad ? Kind::Failed : Kind::Accepted);
        if (bad)
            QVERIFY(result.error->message.contains(QStringLiteral("조합형")));
    }
    QCOMPARE(shop().products[9100000001].options.at(0).stock, 37);
}

void TestNaverChannel::soldOutProductsAreReopenedAfterALook_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("statusCalls");
    QTest::addColumn<int>("patchCalls");
    QTest::addColumn<bool>("ignored");
    QTest::newRow("one: change-status") << 1 << 1 << 1 << false;
    QTest::newRow("many: one more batch") << 5 << 0 << 2 << false;
    QTest::newRow("one that ignored its number") << 1 << 1 << 1 << true;
    QTest::newRow("many that ignored their numbers") << 5 << 0 << 2 << true;
}

void TestNaverChannel::soldOutProductsAreReopenedAfterALook()
{
    QFETCH(int, count);
    QFETCH(int, statusCalls);
    QFETCH(int, patchCalls);
    QFETCH(bool, ignored);
    shop().reopensByItself = false;
    shop().ignoresStockWhileSoldOut = ignored;
    QStringList ids;
    QHash<QString, Units> targets;
    for (int i = 0; i < count; ++i) {
        shop().add(plain(9100000100 + i, 0, QStringLiteral("OUTOFSTOCK")));
        ids.append(QString::number(9100000100 + i));
        targets.insert(ids.last(), Units(15));
    }
    const auto results = write(ids, targets);
    for (const WriteResult &result : results) {
        QCOMPARE(result.kind, Kind::Accepted);
        QCOMPARE(shop().products[result.externalId.toLongLong()].status, QStringLiteral("SALE"));
        QCOMPARE(shop().products[result.externalId.toLongLong()].stock, 15);
    }
    QCOMPARE(shop().calls("PUT", "change-status"), statusCalls);
    QCOMPARE(shop().calls("PATCH", "multi-update"), patchCalls);
}

void TestNaverChannel::aSuspendedProductStaysSuspended()
{
    shop().add(plain(9100000010, 0, QStringLiteral("SUSPENSION")));
    const QString id = QStringLiteral("9100000010");
    QCOMPARE(write({ id }, { { id, Units(4) } }).first().kind, Kind::Accepted);
    QCOMPARE(shop().products[9100000010].stock, 4);
    QCOMPARE(shop().products[9100000010].status, QStringLiteral("SUSPENSION"));
    QCOMPARE(shop().calls("PUT", "change-status"), 0);
    QVERIFY(!shop().server.seen().at(1).body.contains("PRODUCT_STATUS_SALE"));
}

void TestNaverChannel::anErrorCodeBehindAGoodStatusIsAFailure()
{
    shop().add(plain(9100000010, 80));
    shop().fault = [](const SeenRequest &request) -> std::optional<ScriptedReply> {
        if (request.method == "PATCH")
            return NaverShop::gateway(200, "BAD_REQUEST", "입력한 데이터가 유효하지 않습니다.");
        return std::nullopt;
    };
    const QString id = QStringLiteral("9100000010");
    const auto results = write({ id }, { { id, Units(4) } });
    QCOMPARE(results.first().kind, Kind::Failed);
    QVERIFY(results.first().error->message.contains(QStringLiteral("입력한 데이터가 유효하지 않습니다.")));
}

void TestNaverChannel::whatHasNoTargetAnyMoreIsLeftOut()
{
    shop().add(plain(9100000010, 80));
    shop().add(plain(9100000011, 80));
    const QString kept = QStringLiteral("9100000010");
    const QString dropped = QStringLiteral("9100000011");
    auto results = write({ kept, dropped }, { { kept, Units(4) } });
    QCOMPARE(resultOf(results, kept).kind, Kind::Accepted);
    QCOMPARE(resultOf(results, dropped).kind, Kind::NoChange);
    QCOMPARE(shop().products[9100000011].stock, 80);
    shop().server.clearSeen();
    results = write({ dropped }, {});
    QCOMPARE(results.first().kind, Kind::NoChange);
    QVERIFY(shop().server.seen().isEmpty());
}

void TestNaverChannel::absurdTargetsAreNeverSent()
{
    shop().add(plain(9100000010, 80));
    const QString id = QStringLiteral("9100000010");
    for (const qint64 value : { qint64(-1), qint64(100'000'000) })
        QCOMPARE(write({ id }, { { id, Units(value) } }).first().kind, Kind::Failed);
    QCOMPARE(write({ QStringLiteral("x") }, { { QStringLiteral("x"), Units(1) } }).first().kind,
             Kind::Failed);
    QVERIFY(shop().calls("PATCH", "") == 0);
}

void TestNaverChannel::batchKeysKeepProductsApart()
{
    const auto &channel = *m_world->channel;
    QCOMPARE(channel.batchKey(QStringLiteral("1")), channel.batchKey(QStringLiteral("2")));
    QCOMPARE(channel.batchKey(QStringLiteral("1:5")), channel.batchKey(QStringLiteral("1:6")));
    QVERIFY(channel.batchKey(QStringLiteral("1:5")) != channel.batchKey(QStringLiteral("2:5")));
    QVERIFY(channel.batchKey(QStringLiteral("1:5")) != channel.batchKey(QStringLiteral("1")));
    QCOMPARE(channel.maxBatch(), 50);
}

QTEST_GUILESS_MAIN(TestNaverChannel)
#include "tst_naverchannel.moc"
