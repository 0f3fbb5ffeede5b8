// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/await.h"
#include "support/scriptedserver.h"
#include "warehouse/httpwarehouse.h"
#include "warehouse/jsonpointer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>

using namespace jaego;
using namespace jaego::test;

namespace {

class MemorySecrets final : public SecretStore {
public:
    QString token = QStringLiteral("wms-token");
    Task<Result<Secret>> read(QString /*name*/) override { co_return Secret(token); }
    Task<Status> write(QString /*name*/, Secret /*value*/) override { co_return Done{}; }
    Task<Status> remove(QString /*name*/) override { co_return Done{}; }
    Task<Result<QString>> origin(QString /*name*/) override { co_return QStringLiteral("memory"); }
};

QByteArray item(const QByteArray &sku, const QByteArray &onHand, const QByteArray &reserved = "0")
{
    return R"({"sku":")" + sku + R"(","name":"청","on_hand":)" + onHand + R"(,"reserved":)" + reserved
        + R"(,"updated_at":"2026-11-22T04:00:00.000Z"})";
}

QByteArray page(const QByteArrayList &items, const QByteArray &cursor = "null", const QByteArray &more = {})
{
    return R"({"as_of":"2026-11-22T04:31:00.120Z","items":[)" + items.join(',') + R"(],"next_cursor":)"
        + cursor + more + "}";
}

WarehouseAdjustment damaged(qint64 delta)
{
    WarehouseAdjustment adjustment;
    adjustment.id = QStringLiteral("01JD9W5V3K0000000000000000");
    adjustment.sku = QStringLiteral("JJ-HB-500");
    adjustment.delta = Units(delta);
    adjustment.reason = QStringLiteral("파손");
    adjustment.operatorName = QStringLiteral("소피아");
    return adjustment;
}

} // namespace

class TestHttpWarehouse final : public QObject {
    Q_OBJECT

    SystemScheduler m_scheduler;
    HttpClient m_http{ &m_scheduler, { 500, 500, 1 << 24 } };
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Lane> m_lane;
    std::unique_ptr<HttpWarehouse> m_warehouse;
    MemorySecrets m_secrets;

    void use(const HttpWarehouseFields &fields)
    {
        m_warehouse = std::make_unique<HttpWarehouse>(
            HttpWarehouseSettings{ m_server->url(QStringLiteral("/wms/")), fields }, &m_scheduler, &m_http,
            m_lane.get(), &m_secrets, CallSink{});
    }
    Result<WarehouseReading> readAll() { return awaitResult(m_warehouse->readAll({})); }
    Result<WarehouseReading> readSome(const QList<Sku> &skus)
    {
        return awaitResult(m_warehouse->readSome(skus, {}));
    }
    Result<AdjustmentOutcome> adjust(const WarehouseAdjustment &adjustment)
    {
        return awaitResult(m_warehouse->adjust(adjustment, {}));
    }
    void answers(const QByteArrayList &bodies)
    {
        QList<ScriptedReply> script;
        for (const QByteArray &body : bodies)
            script.append(ScriptedReply::json(body));
        m_server->setScript(script);
    }
    void answers(int status, const QByteArray &body)
    {
        m_server->setScript({ ScriptedReply::json(body, status) });
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>();
        m_lane = std::make_unique<Lane>(&m_scheduler, LaneSettings{ 10'000, 4, false, 0 });
        m_secrets.token = QStringLiteral("wms-token");
        use({});
    }
    void cleanup()
    {
        m_warehouse.reset();
        m_lane.reset();
        m_server.reset();
    }

    void everyPageIsReadAndTheOldestTimeCounts();
    void aTimeFromTheFutureIsNow();
    void aListThatIsNotWholeIsAnError_data();
    void aListThatIsNotWholeIsAnError();
    void numbersNobodyCanBelieveAreLeftOut();
    void oneCodeWithTwoNumbersIsAContradiction();
    void codesThatDifferInCaseAreTwoProducts();
    void aForeignWarehouseIsReadByPointers();
    void wrongPointersAreNamed();
    void pointerSettingsAreChecked();
    void pointersFollowTheirRfc();

    void someProductsAreAskedForByShortAddresses();
    void unknownCodesAreTold();
    void codesAreEncodedExactly();

    void anAdjustmentCarriesItsKey();
    void anAdjustmentOfUnknownFateIsRepeatedWithTheSameKey();
    void anAdjustmentIsNotRepeatedForEver();
    void settingAQuantityTellsWhatWasBefore();
    void aRefusalIsToldInTheWarehousesWords_data();
    void aRefusalIsToldInTheWarehousesWords();
    void nonsenseIsNotSent();

    void aMissingTokenIsNamed();
    void theTestReadsOneProduct();
    void truncatedListsNeverCrashTheParser();
};

void TestHttpWarehouse::everyPageIsReadAndTheOldestTimeCounts()
{
    answers({ page({ item("A", "3"), item("B", "\"4\"", "1") }, "\"c 1/&\""),
              QByteArray(page({ item("C", "5") })).replace("04:31:00.120Z", "04:30:00.000Z") });
    const auto reading = readAll();
    QVERIFY(reading.ok());
    QCOMPARE(reading->items.size(), 3);
    QCOMPARE(reading->items.at(1).onHand, Units(4));
    QCOMPARE(reading->items.at(1).reserved, Units(1));
    QCOMPARE(reading->items.at(0).product.name, QStringLiteral("청"));
    QVERIFY(reading->items.at(0).updatedAt.isValid());
    QCOMPARE(reading->asOf,
             QDateTime::fromString(QStringLiteral("2026-11-22T04:30:00.000Z"), Qt::ISODateWithMs).toUTC());
    QCOMPARE(m_server->seen().at(0).target, QByteArray("/wms/stock?limit=1000"));
    QCOMPARE(m_server->seen().at(1).target, QByteArray("/wms/stock?limit=1000&cursor=c%201%2F%26"));
    QCOMPARE(m_server->seen().at(0).header("Authorization"), QByteArray("Bearer wms-token"));
}

void TestHttpWarehouse::aTimeFromTheFutureIsNow()
{
    answers({ R"({"as_of":"2126-01-01T00:00:00Z","items":[]})" });
    auto reading = readAll();
    QVERIFY(reading->asOf <= QDateTime::currentDateTimeUtc());
    answers({ R"({"items":[]})" });
    reading = readAll();
    QVERIFY(reading->asOf.isValid());
    QVERIFY(reading->asOf <= QDateTime::currentDateTimeUtc());
}

void TestHttpWarehouse::aListThatIsNotWholeIsAnError_data()
{
    QTest::addColumn<QByteArrayList>("bodies");
    QTest::newRow("a circle of cursors")
        << QByteArrayList{ page({ item("A", "1") }, "\"x\""), page({ item("B", "1") }, "\"x\"") };
    QTest::newRow("an empty page before the last")
        << QByteArrayList{ page({}, "\"x\""), page({ item("B", "1") }) };
    QTest::newRow("a total that changes")
        << QByteArrayList{ page({ item("A", "1") }, "\"x\"", R"(,"total":2)"),
                           page({ item("B", "1") }, "null", R"(,"total":3)") };
    QTest::newRow("a total that is not there")
        << QByteArrayList{ page({ item("A", "1") }, "null", R"(,"total":2)") };
    QTest::newRow("no items") << QByteArrayList{ R"({"as_of":"2026-11-22T04:31:00Z"})" };
    QTest::newRow("items are text") << QByteArrayList{ R"({"items":"many"})" };
    QTest::newRow("an item without a code") << QByteArrayList{ R"({"items":[{"on_hand":3}]})" };
    QTest::newRow("an item is a number") << QByteArrayList{ R"({"items":[3]})" };
    QTest::newRow("half an answer") << QByteArrayList{ R"({"items":[{"sku":"A","on_h)" };
    QTest::newRow("a web page") << QByteArrayList{ "<html><body>Login</body></html>" };
    QTest::newRow("nothing") << QByteArrayList{ "" };
}

void TestHttpWarehouse::aListThatIsNotWholeIsAnError()
{
    QFETCH(QByteArrayList, bodies);
    answers(bodies);
    const auto reading = readAll();
    QVERIFY(!reading.ok());
    QVERIFY(!reading.error().message.isEmpty());
}

void TestHttpWarehouse::numbersNobodyCanBelieveAreLeftOut()
{
    answers({ page({ item("A", "-1"), item("B", "1.5"), item("C", "1000000000"), item("D", "null"),
                     item("E", "3", "-2"), item("F", "9", "\"many\""), item("G", "7", "null") }) });
    const auto reading = readAll();
    QVERIFY(reading.ok());
    QCOMPARE(reading->items.size(), 1);
    QCOMPARE(reading->items.first().product.sku, QStringLiteral("G"));
    QCOMPARE(reading->contradictions.size(), 6);
}

void TestHttpWarehouse::oneCodeWithTwoNumbersIsAContradiction()
{
    answers({ page({ item("A", "1"), item("B", "2") }, "\"x\""),
              page({ item("A", "1"), item("B", "3"), item("B", "4") }) });
    const auto reading = readAll();
    QVERIFY(reading.ok());
    QCOMPARE(reading->items.size(), 1);
    QCOMPARE(reading->items.first().product.sku, QStringLiteral("A"));
    QCOMPARE(reading->contradictions.size(), 1);
    QVERIFY(reading->contradictions.first().contains(u'B'));
}

void TestHttpWarehouse::codesThatDifferInCaseAreTwoProducts()
{
    answers({ page({ item("85123A", "1"), item("85123a", "2"), R"({"sku":123,"on_hand":4})" }) });
    const auto reading = readAll();
    QCOMPARE(reading->items.size(), 3);
    QCOMPARE(reading->items.at(2).product.sku, QStringLiteral("123"));
    QVERIFY(reading->contradictions.isEmpty());
}

void TestHttpWarehouse::aForeignWarehouseIsReadByPointers()
{
    const auto fields =
        HttpWarehouseFields::fromSettings({ { QStringLiteral("items"), QStringLiteral("/data/rows") },
                                            { QStringLiteral("next_cursor"), QStringLiteral("/page/next") },
                                            { QStringLiteral("as_of"), QStringLiteral("/page/at~1utc") },
                                            { QStringLiteral("sku"), QStringLiteral("/product/code") },
                                            { QStringLiteral("on_hand"), QStringLiteral("/qty/0") },
                                            { QStringLiteral("reserved"), QStringLiteral("/qty/1") } });
    QVERIFY(fields.ok());
    use(*fields);
    answers(
        { R"({"data":{"rows":[{"product":{"code":"A"},"qty":[7,2]}]},"page":{"next":2,"at/utc":"2026-11-22T04:31:00Z"}})",
          R"({"data":{"rows":[{"product":{"code":"B"},"qty":[8,0]}]},"page":{"next":null}})" });
    const auto reading = readAll();
    QVERIFY(reading.ok());
    QCOMPARE(reading->items.size(), 2);
    QCOMPARE(reading->items.at(0).onHand, Units(7));
    QCOMPARE(reading->items.at(0).reserved, Units(2));
    QCOMPARE(m_server->seen().at(1).target, QByteArray("/wms/stock?limit=1000&cursor=2"));
}

void TestHttpWarehouse::wrongPointersAreNamed()
{
    answers({ R"({"items":[{"sku":"A","quantity":3},{"sku":"B","quantity":4}]})" });
    const auto reading = readAll();
    QVERIFY(!reading.ok());
    QCOMPARE(reading.error().kind, Error::Kind::Config);
    QVERIFY(reading.error().message.contains(QStringLiteral("/on_hand")));
}

void TestHttpWarehouse::pointerSettingsAreChecked()
{
    const auto wrong =
        HttpWarehouseFields::fromSettings({ { QStringLiteral("quantity"), QStringLiteral("/q") },
                                            { QStringLiteral("sku"), QStringLiteral("code") } });
    QVERIFY(!wrong.ok());
    QCOMPARE(wrong.error().kind, Error::Kind::Config);
    QVERIFY(wrong.error().message.contains(QStringLiteral("quantity is not a field")));
    QVERIFY(wrong.error().message.contains(QStringLiteral("sku=code")));
    QCOMPARE(*HttpWarehouseFields::fromSettings({}), HttpWarehouseFields{});
}

void TestHttpWarehouse::pointersFollowTheirRfc()
{
    const QJsonValue root = QJsonDocument::fromJson(R"({"a":{"b/c":[1,{"~":2}]},"":3})").object();
    QCOMPARE(valueAt(root, QStringLiteral("/a/b~1c/0")).toInt(), 1);
    QCOMPARE(valueAt(root, QStringLiteral("/a/b~1c/1/~0")).toInt(), 2);
    QCOMPARE(valueAt(root, QStringLiteral("/")).toInt(), 3);
    QVERIFY(valueAt(root, QString()).isObject());
    for (const char *none : { "/a/b~1c/2", "/a/b~1c/01", "/a/b~1c/-1", "/x", "/a/b~1c/0/y", "a" })
        QVERIFY2(valueAt(root, QString::fromLatin1(none)).isUndefined(), none);
    QVERIFY(!isJsonPointer(QStringLiteral("/a~2")));
    QVERIFY(!isJsonPointer(QStringLiteral("/a~")));
}

void TestHttpWarehouse::someProductsAreAskedForByShortAddresses()
{
    m_server->setHandler([](const SeenRequest &request) {
        QByteArrayList items;
        const QUrlQuery query(QUrl::fromEncoded(request.target));
        const QStringList skus = query.allQueryItemValues(QStringLiteral("sku"), QUrl::FullyDecoded);
        for (const QString &sku : skus)
            items.append(item(sku.toUtf8(), "5"));
        return ScriptedReply::json(page(items));
    });
    QList<Sku> skus;
    for (int i = 0; i < 500; ++i)
        skus.append(QStringLiteral("한라봉-%1").arg(i));
    const auto reading = readSome(skus);
    QVERIFY(reading.ok());
    QCOMPARE(reading->items.size(), 500);
    QVERIFY(reading->unknown.isEmpty());
    QVERIFY(m_server->seen().size() > 5);
    const qsizetype host = m_server->url().toEncoded().size();
    for (const SeenRequest &request : m_server->seen())
        QVERIFY(request.target.size() + host <= 1802);
}

void TestHttpWarehouse::unknownCodesAreTold()
{
    answers({ page({ item("A", "5"), item("X", "-4"), item("NOT-ASKED", "9") }) });
    const auto reading =
        readSome({ QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("X"), QStringLiteral("B") });
    QCOMPARE(reading->items.size(), 1);
    QCOMPARE(reading->unknown, QStringList{ QStringLiteral("B") });
    QCOMPARE(reading->contradictions.size(), 1);
    m_server->clearSeen();
    QVERIFY(readSome({}).ok());
    QVERIFY(m_server->seen().isEmpty());
}

void TestHttpWarehouse::codesAreEncodedExactly()
{
    answers({ page({}) });
    QVERIFY(readSome({ QStringLiteral("A&B=C+D #1%/?재") }).ok());
    QCOMPARE(m_server->seen().first().target,
             QByteArray("/wms/stock?sku=A%26B%3DC%2BD%20%231%25%2F%3F%EC%9E%AC"));
}

void TestHttpWarehouse::anAdjustmentCarriesItsKey()
{
    answers({ R"({"sku":"JJ-HB-500","on_hand":33})" });
    const auto outcome = adjust(damaged(-2));
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->before, Units(35));
    QCOMPARE(outcome->after, Units(33));
    const SeenRequest request = m_server->seen().first();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.target, QByteArray("/wms/adjustments"));
    QCOMPARE(request.header("Idempotency-Key"), QByteArray("01JD9W5V3K0000000000000000"));
    QCOMPARE(
        QJsonDocument::fromJson(request.body).object(),
        QJsonDocument::fromJson(
            R"({"id":"01JD9W5V3K0000000000000000","sku":"JJ-HB-500","delta":-2,"reason":"파손","operator":"소피아"})")
            .object());
}

void TestHttpWarehouse::anAdjustmentOfUnknownFateIsRepeatedWithTheSameKey()
{
    ScriptedReply dropped;
    dropped.fault = ScriptedReply::Fault::DropBeforeAnswer;
    m_server->setScript({ dropped, ScriptedReply::json("<html>", 502),
                          ScriptedReply::json(R"({"sku":"JJ-HB-500","on_hand":33})") });
    const auto outcome = adjust(damaged(-2));
    QVERIFY(outcome.ok());
    QCOMPARE(m_server->seen().size(), 3);
    for (const SeenRequest &request : m_server->seen()) {
        QCOMPARE(request.header("Idempotency-Key"), QByteArray("01JD9W5V3K0000000000000000"));
        QCOMPARE(request.body, m_server->seen().first().body);
    }
}

void TestHttpWarehouse::anAdjustmentIsNotRepeatedForEver()
{
    answers(503, R"({"title":"Maintenance"})");
    const auto outcome = adjust(damaged(-2));
    QCOMPARE(outcome.error().kind, Error::Kind::Http);
    QCOMPARE(m_server->seen().size(), 3);
}

void TestHttpWarehouse::settingAQuantityTellsWhatWasBefore()
{
    WarehouseAdjustment count = damaged(0);
    count.delta.reset();
    count.setTo = Units(30);
    answers({ page({ item("JJ-HB-500", "35") }), R"({"sku":"JJ-HB-500","on_hand":30})" });
    auto outcome = adjust(count);
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->before, Units(35));
    QCOMPARE(outcome->after, Units(30));

    count.expected = Units(35);
    m_server->clearSeen();
    answers({ R"({"sku":"JJ-HB-500","on_hand":30})" });
    outcome = adjust(count);
    QCOMPARE(outcome->before, Units(35));
    QCOMPARE(m_server->seen().size(), 1);
    const QJsonObject body = QJsonDocument::fromJson(m_server->seen().first().body).object();
    QCOMPARE(body.value(QLatin1String("set_to")).toInt(), 30);
    QCOMPARE(body.value(QLatin1String("expected")).toInt(), 35);
    QVERIFY(!body.contains(QLatin1String("delta")));
}

void TestHttpWarehouse::aRefusalIsToldInTheWarehousesWords_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("expectation") << 409 << QByteArray(R"({"on_hand":31})") << int(Error::Kind::Conflict)
                                 << QStringLiteral("31");
    QTest::newRow("unknown") << 404
                             << QByteArray(R"({"title":"Unknown SKU","detail":"JJ-HB-500 is not stocked"})")
                             << int(Error::Kind::NotFound) << QStringLiteral("JJ-HB-500 is not stocked");
    QTest::newRow("below zero")
        << 422
        << QByteArray(
               R"({"title":"Invalid","errors":[{"pointer":"/delta","detail":"재고가 0보다 작아집니다"}]})")
        << int(Error::Kind::Rejected) << QStringLiteral("/delta: 재고가 0보다 작아집니다");
    QTest::newRow("plain text") << 400 << QByteArray("no such thing") << int(Error::Kind::Rejected)
                                << QStringLiteral("no such thing");
    QTest::newRow("token") << 401 << QByteArray(R"({"title":"Unauthorized"})") << int(Error::Kind::Auth)
                           << QStringLiteral("WAREHOUSE_TOKEN");
    QTest::newRow("other product") << 200 << QByteArray(R"({"sku":"OTHER","on_hand":3})")
                                   << int(Error::Kind::Contradiction) << QStringLiteral("OTHER");
    QTest::newRow("moved") << 301 << QByteArray() << int(Error::Kind::Config) << QStringLiteral("base_url");
}

void TestHttpWarehouse::aRefusalIsToldInTheWarehousesWords()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    QFETCH(QString, words);
    answers(status, body);
    const auto outcome = adjust(damaged(-2));
    QVERIFY(!outcome.ok());
    QCOMPARE(int(outcome.error().kind), kind);
    QVERIFY2(outcome.error().message.contains(words), qPrintable(outcome.error().message));
    QCOMPARE(m_server->seen().size(), 1);
}

void TestHttpWarehouse::nonsenseIsNotSent()
{
    WarehouseAdjustment both = damaged(1);
    both.setTo = Units(3);
    QCOMPARE(adjust(both).error().kind, Error::Kind::Rejected);
    WarehouseAdjustment neither = damaged(1);
    neither.delta.reset();
    QCOMPARE(adjust(neither).error().kind, Error::Kind::Rejected);
    neither.setTo = Units(-1);
    QCOMPARE(adjust(neither).error().kind, Error::Kind::Rejected);
    WarehouseAdjustment noKey = damaged(1);
    noKey.id.clear();
    QCOMPARE(adjust(noKey).error().kind, Error::Kind::Rejected);
    QVERIFY(m_server->seen().isEmpty());
}

void TestHttpWarehouse::aMissingTokenIsNamed()
{
    m_secrets.token.clear();
    answers(401, R"({"title":"Unauthorized"})");
    const auto reading = readAll();
    QCOMPARE(reading.error().kind, Error::Kind::Config);
    QVERIFY(reading.error().message.contains(QStringLiteral("WAREHOUSE_TOKEN")));
    QVERIFY(m_server->seen().first().header("Authorization").isEmpty());
}

void TestHttpWarehouse::theTestReadsOneProduct()
{
    answers({ page({ item("A", "5") }, "\"more\"") });
    const auto tested = awaitResult(m_warehouse->test({}));
    QVERIFY(tested.ok());
    QVERIFY(tested->contains(QStringLiteral("A with 5")));
    QCOMPARE(m_server->seen().size(), 1);
    QCOMPARE(m_server->seen().first().target, QByteArray("/wms/stock?limit=1"));
}

void TestHttpWarehouse::truncatedListsNeverCrashTheParser()
{
    const QByteArray whole = page({ item("A", "3"), item("B", "4") }, "\"x\"");
    for (qsizetype length = 0; length < whole.size(); ++length) {
        HttpReply reply;
        reply.status = 200;
        reply.body = whole.left(length);
        QVERIFY(!parseWarehousePage(reply, {}, QStringLiteral("test")).ok());
    }
}

QTEST_GUILESS_MAIN(TestHttpWarehouse)
#include "tst_httpwarehouse.moc"
