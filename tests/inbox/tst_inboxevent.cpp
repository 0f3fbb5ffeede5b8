// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventvectors.h"
#include "inbox/inboxevent.h"

#include <QCryptographicHash>
#include <QTest>
#include <QTimeZone>

using namespace jaego;
using namespace jaego::test::vectors;

class TestInboxEvent final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anOrderIsRead();
    void aReceiptIsRead();
    void anAdjustmentIsRead();
    void aLinesOwnChannelWinsAndAListingWinsOverASku();
    void aShopCounterMayCallItselfWhatItLikes();
    void ourPrefixIsTakenOffOurTypesOnly();
    void aPlainWebhookIsReadUnderItsDeliverysId();
    void aCloudEventUnderTheWrongContentTypeKeepsItsOwnId();
    void aBinaryEventIsRead();
    void whatAStoredEventSaidCanBeReadAgain();
    void headerValuesAreDecodedOnce_data();
    void headerValuesAreDecodedOnce();
    void malformedHeaderValuesAreRefused_data();
    void malformedHeaderValuesAreRefused();
    void aBinaryEventMustBeWhole();
    void formatsThatAreNotReadAreToldSo_data();
    void formatsThatAreNotReadAreToldSo();
    void binaryDataOfOurTypesIsJson();
    void dataMayComeAsBase64();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void wholeNumbersAreTakenHoweverTheyAreWritten();
    void hostileTextIsRefused_data();
    void hostileTextIsRefused();
    void aTruncatedEventIsNeverRead();
    void equalNamesInDifferentObjectsAreNoTwins();
    void thousandsOfLinesAreRead();
    void timesAreReadToTheMillisecond_data();
    void timesAreReadToTheMillisecond();
};

namespace {

const QByteArray kCloudEvent = "application/cloudevents+json; charset=utf-8";

InboxHeaders headersOf(const QByteArray &contentType, const QList<QPair<QByteArray, QByteArray>> &more = {})
{
    InboxHeaders headers{ more };
    if (!contentType.isEmpty())
        headers.fields.append(qMakePair(QByteArray("content-type"), contentType));
    headers.fields.append(qMakePair(QByteArray("Webhook-Id"), QByteArray("msg_1")));
    return headers;
}

Result<InboxEvent> structured(const QByteArray &body)
{
    return readInboxEvent(headersOf(kCloudEvent), body);
}

/// An envelope around this data.
QByteArray eventOf(const QByteArray &type, const QByteArray &data)
{
    return R"({"specversion":"1.0","id":"e","source":"/s","type":")" + type + R"(","data":)" + data + '}';
}

Result<InboxEvent> order(const QByteArray &data)
{
    return structured(eventOf("order.completed", data));
}

Result<InboxEvent> orderLines(const QByteArray &lines)
{
    return order(R"({"order_id":"1","lines":)" + lines + '}');
}

QString complaint(const Result<InboxEvent> &read)
{
    return read ? QStringLiteral("(read)") : read.error().message;
}

QDateTime utc(const char *iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODateWithMs).toUTC();
}

QList<QPair<QByteArray, QByteArray>> attributes(const QByteArray &type = "order.completed")
{
    return { { "ce-specversion", "1.0" },
             { "CE-ID", "evt-1" },
             { "ce-source", "/jaego/%EC%B0%BD%EA%B3%A0" },
             { "Ce-Type", type },
             { "ce-time", "2026-03-02T09:15:28+09:00" },
             { "ce-subject", "SKU%20%EC%9E%AC%EA%B3%A0" } };
}

const QByteArray kOrderData = R"({"order_id":"20260302-0000013","lines":[{"sku":"JG-TS-BLK-L","qty":2}]})";

InboxLine skuLine(const QString &sku, qint64 quantity, const QString &channel = {})
{
    return { std::nullopt, sku, channel, Units(quantity) };
}

} // namespace

void TestInboxEvent::anOrderIsRead()
{
    const auto read = structured(kOrder);
    QVERIFY2(read, qPrintable(complaint(read)));
    QCOMPARE(read->id, QStringLiteral("evt-20260302-0001"));
    QCOMPARE(read->source, QStringLiteral("/jaego/loopback/pos"));
    QCOMPARE(read->type, QStringLiteral("order.completed"));
    QCOMPARE(read->time, utc("2026-03-02T00:15:28Z"));
    QCOMPARE(read->webhookId, QStringLiteral("msg_1"));
    QCOMPARE(read->bodyHash, QCryptographicHash::hash(kOrder, QCryptographicHash::Sha256));
    const OrderCompleted expected{ QStringLiteral("20260302-0000013"),
                                   {},
                                   { skuLine(QStringLiteral("JG-TS-BLK-L"), 2) } };
    QCOMPARE(std::get<OrderCompleted>(read->data), expected);
}

void TestInboxEvent::aReceiptIsRead()
{
    const auto read = structured(kReceipt);
    QVERIFY2(read, qPrintable(complaint(read)));
    const GoodsReceived expected{ QStringLiteral("IN-260302-07"),
                                  { skuLine(QStringLiteral("JG-TS-BLK-L"), 120) } };
    QCOMPARE(std::get<GoodsReceived>(read->data), expected);
}

void TestInboxEvent::anAdjustmentIsRead()
{
    const auto read = structured(kAdjustment);
    QVERIFY2(read, qPrintable(complaint(read)));
    const ManualAdjust expected{ QStringLiteral("JG-TS-BLK-L"), Units(-3), std::nullopt,
                                 QStringLiteral("파손"), QStringLiteral("김재고") };
    QCOMPARE(std::get<ManualAdjust>(read->data), expected);

    const auto counted = structured(eventOf(
        "inventory.manual_adjust", R"({"sku":"A","set_to":0,"delta":null,"reason":"실사","operator":"김"})"));
    QVERIFY2(counted, qPrintable(complaint(counted)));
    QCOMPARE(std::get<ManualAdjust>(counted->data).setTo, std::optional(Units(0)));
    QVERIFY(!std::get<ManualAdjust>(counted->data).delta);
}

void TestInboxEvent::aLinesOwnChannelWinsAndAListingWinsOverASku()
{
    const auto read = order(R"({"order_id":"1","channel":"coupang","lines":[
            {"listing":"3000000001","sku":"A","qty":1},
            {"listing":"55:77","channel":"NAVER","qty":2},
            {"sku":"B","channel":"Cafe24","qty":3},
            {"sku":"C","qty":4}]})");
    QVERIFY2(read, qPrintable(complaint(read)));
    const auto found = std::get<OrderCompleted>(read->data);
    QCOMPARE(found.channel, QStringLiteral("COUPANG"));
    QCOMPARE(found.lines.size(), 4);
    const InboxLine first{ ListingKey{ ChannelId::Coupang, QStringLiteral("3000000001") },
                           {},
                           QStringLiteral("COUPANG"),
                           Units(1) };
    const InboxLine second{
        ListingKey{ ChannelId::Naver, QStringLiteral("55:77") }, {}, QStringLiteral("NAVER"), Units(2)
    };
    QCOMPARE(found.lines.at(0), first);
    QCOMPARE(found.lines.at(1), second);
    QCOMPARE(found.lines.at(2), skuLine(QStringLiteral("B"), 3, QStringLiteral("CAFE24")));
    QCOMPARE(found.lines.at(3), skuLine(QStringLiteral("C"), 4, QStringLiteral("COUPANG")));
}

void TestInboxEvent::aShopCounterMayCallItselfWhatItLikes()
{
    const auto read = order(R"({"order_id":"1","channel":"동대문 매장","lines":[{"sku":"A","qty":1}]})");
    QVERIFY2(read, qPrintable(complaint(read)));
    QCOMPARE(std::get<OrderCompleted>(read->data).channel, QStringLiteral("동대문 매장"));
}

void TestInboxEvent::ourPrefixIsTakenOffOurTypesOnly()
{
    const auto ours = structured(eventOf("kr.jaego.order.completed", kOrderData));
    QVERIFY2(ours, qPrintable(complaint(ours)));
    QCOMPARE(ours->type, QStringLiteral("order.completed"));
    QVERIFY(std::holds_alternative<OrderCompleted>(ours->data));
    for (const char *type : { "kr.jaego.price.changed", "kr.jaego.", "com.example.order.completed",
                              "kr.jaego.kr.jaego.order.completed", "Order.Completed" }) {
        const auto other = structured(eventOf(type, R"("anything")"));
        QVERIFY2(other, qPrintable(complaint(other)));
        QCOMPARE(other->type, QString::fromLatin1(type));
        QVERIFY(std::holds_alternative<UnknownEvent>(other->data));
    }
}

void TestInboxEvent::aPlainWebhookIsReadUnderItsDeliverysId()
{
    const auto read = readInboxEvent(headersOf("application/json"),
                                     R"({"type":"order.completed","timestamp":"2026-03-02T00:15:30Z","data":)"
                                         + kOrderData + '}');
    QVERIFY2(read, qPrintable(complaint(read)));
    QCOMPARE(read->source, QStringLiteral("standardwebhooks"));
    QCOMPARE(read->id, QStringLiteral("msg_1"));
    QCOMPARE(read->mode, EventMode::Plain);
    QCOMPARE(read->time, utc("2026-03-02T00:15:30Z"));
    QVERIFY(std::holds_alternative<OrderCompleted>(read->data));
    // Well signed, yet no order: its data has other names.
    const auto wrong = readInboxEvent(headersOf("application/json"), kPlain);
    QCOMPARE(complaint(wrong), QStringLiteral("data.order_id is missing"));
}

void TestInboxEvent::aCloudEventUnderTheWrongContentTypeKeepsItsOwnId()
{
    const auto read = readInboxEvent(headersOf("application/json"), kOrder);
    QVERIFY2(read, qPrintable(complaint(read)));
    QCOMPARE(read->mode, EventMode::Structured);
    QCOMPARE(read->id, QStringLiteral("evt-20260302-0001"));
}

void TestInboxEvent::aBinaryEventIsRead()
{
    const auto read = readInboxEvent(headersOf("application/json; charset=UTF-8", attributes()), kOrderData);
    QVERIFY2(read, qPrintable(complaint(read)));
    QCOMPARE(read->mode, EventMode::Binary);
    QCOMPARE(read->id, QStringLiteral("evt-1"));
    QCOMPARE(read->source, QStringLiteral("/jaego/창고"));
    QCOMPARE(read->time, utc("2026-03-02T00:15:28Z"));
    QVERIFY(std::holds_alternative<OrderCompleted>(read->data));
}

void TestInboxEvent::whatAStoredEventSaidCanBeReadAgain()
{
    const QByteArray plain = R"({"type":"order.completed","data":)" + kOrderData + '}';
    const QList<QPair<InboxHeaders, QByteArray>> requests{
        { headersOf(kCloudEvent), kOrder },
        { headersOf("application/json", attributes("kr.jaego.order.completed")), kOrderData },
        { headersOf("application/json"), plain },
        { headersOf(kCloudEvent), eventOf("some.thing", "[1]") },
    };
    for (const auto &[headers, body] : requests) {
        const auto read = readInboxEvent(headers, body);
        QVERIFY2(read, qPrintable(complaint(read)));
        const auto mode = eventModeFromString(nameOf(read->mode));
        QVERIFY(mode.has_value());
        const auto again = readInboxData(read->type, *mode, body);
        QVERIFY(again);
        QCOMPARE(*again, read->data);
    }
}

void TestInboxEvent::headerValuesAreDecodedOnce_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<QString>("decoded");
    const auto row = [](const char *encoded, const char *decoded) {
        QTest::addRow("%s", encoded) << QByteArray(encoded) << QString::fromUtf8(decoded);
    };
    row("SKU%20%EC%9E%AC%EA%B3%A0", "SKU 재고");
    row("50%25%20%22%ED%95%A0%EC%9D%B8%22", "50% \"할인\"");
    row("%EA%B2%80%EC%A0%95/L", "검정/L");
    row("JG-TS-BLK-L", "JG-TS-BLK-L");
    row("Euro%20%E2%82%AC%20%F0%9F%98%80", "Euro € 😀");
    row("%ea%b2%80%ec%a0%95%2fL", "검정/L");
    row("%2525", "%25");
    row("\"quoted \\\"%41\\\"\"", "quoted \"A\"");
    row("  padded  ", "padded");
    row("\"", "\"");
    row("", "");
}

void TestInboxEvent::headerValuesAreDecodedOnce()
{
    QFETCH(QByteArray, encoded);
    QFETCH(QString, decoded);
    const auto found = decodeEventHeader(encoded);
    QVERIFY(found.has_value());
    QCOMPARE(*found, decoded);
}

void TestInboxEvent::malformedHeaderValuesAreRefused_data()
{
    QTest::addColumn<QByteArray>("encoded");
    for (const char *encoded : { "%C0%A0", "%", "%4", "a%zz", "%F0%9F%98", "%ED%A0%80", "100%", "\xff\xfe" })
        QTest::addRow("%s", encoded) << QByteArray(encoded);
}

void TestInboxEvent::malformedHeaderValuesAreRefused()
{
    QFETCH(QByteArray, encoded);
    QVERIFY(!decodeEventHeader(encoded).has_value());
    auto headers = attributes();
    headers.append(qMakePair(QByteArray("ce-note"), encoded));
    const auto read = readInboxEvent(headersOf("application/json", headers), kOrderData);
    QCOMPARE(complaint(read), QStringLiteral("ce-note is malformed"));
}

void TestInboxEvent::aBinaryEventMustBeWhole()
{
    const auto without = [](const QByteArray &name) {
        auto headers = attributes();
        headers.removeIf([&name](const auto &field) { return field.first.toLower() == name; });
        return complaint(readInboxEvent(headersOf("application/json", headers), kOrderData));
    };
    QCOMPARE(without("ce-id"), QStringLiteral("ce-id is missing"));
    QCOMPARE(without("ce-type"), QStringLiteral("ce-type is missing"));
    QCOMPARE(without("ce-source"), QStringLiteral("ce-source is missing"));
    QCOMPARE(without("ce-specversion"), QStringLiteral("ce-specversion is missing"));
    const auto with = [](const QByteArray &name, const QByteArray &value) {
        return complaint(readInboxEvent(headersOf("application/json", attributes() << qMakePair(name, value)),
                                        kOrderData));
    };
    QCOMPARE(with("ce-id", "evt-2"), QStringLiteral("ce-id is given twice"));
    QVERIFY(with("ce-datacontenttype", "application/json").contains(QStringLiteral("datacontenttype")));
    QCOMPARE(with("ce-color", "blue"), QStringLiteral("(read)"));
}

void TestInboxEvent::formatsThatAreNotReadAreToldSo_data()
{
    QTest::addColumn<QByteArray>("type");
    for (const char *type :
         { "application/cloudevents-batch+json", "Application/CloudEvents-Batch+JSON; charset=utf-8",
           "application/cloudevents+avro", "application/cloudevents", "text/plain", "",
           "application/x-www-form-urlencoded", "application/json; charset=euc-kr", ";;;" })
        QTest::addRow("%s", type) << QByteArray(type);
}

void TestInboxEvent::formatsThatAreNotReadAreToldSo()
{
    QFETCH(QByteArray, type);
    const auto read = readInboxEvent(headersOf(type), kOrder);
    QVERIFY(!read);
    QCOMPARE(read.error().httpStatus, 415);
}

void TestInboxEvent::binaryDataOfOurTypesIsJson()
{
    const auto xml = readInboxEvent(headersOf("text/xml", attributes()), "<order/>");
    QVERIFY(!xml);
    QCOMPARE(xml.error().httpStatus, 415);
    const auto other = readInboxEvent(headersOf("text/xml", attributes("some.thing")), "<order/>");
    QVERIFY2(other, qPrintable(complaint(other)));
    const auto untold = readInboxEvent(headersOf("", attributes()), kOrderData);
    QVERIFY2(untold, qPrintable(complaint(untold)));
}

void TestInboxEvent::dataMayComeAsBase64()
{
    const QByteArray head = R"({"specversion":"1.0","id":"e","source":"/s","type":"order.completed",)";
    const auto read = structured(head + R"("data_base64":")" + kOrderData.toBase64() + "\"}");
    QVERIFY2(read, qPrintable(complaint(read)));
    QVERIFY(std::holds_alternative<OrderCompleted>(read->data));
    QCOMPARE(complaint(structured(head + R"("data_base64":"e30=","data":{}})")),
             QStringLiteral("data and data_base64 exclude each other"));
    QCOMPARE(complaint(structured(head + R"("data_base64":"***"})")),
             QStringLiteral("data_base64 is not base64"));
    QCOMPARE(complaint(structured(head + R"("data_base64":7})")),
             QStringLiteral("data_base64 is not base64"));
    QVERIFY(complaint(structured(head + R"("data_base64":"TmFO"})")).contains(QStringLiteral("not JSON")));
}

void TestInboxEvent::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    const auto row = [](const QByteArray &body, const char *words) {
        QTest::addRow("%s", body.left(150).constData()) << body << QString::fromUtf8(words);
    };
    const auto envelope = [](const char *from, const char *to) {
        return QByteArray(kOrder).replace(from, to);
    };
    row(envelope("\"1.0\"", "\"0.3\""), "specversion must be 1.0");
    row(envelope("\"1.0\"", "1.0"), "specversion must be a text");
    row(envelope("\"specversion\":\"1.0\",", ""), "specversion is missing");
    row(envelope("\"evt-20260302-0001\"", "\"\""), "id is empty");
    row(envelope("\"evt-20260302-0001\"", "null"), "id is missing");
    row(envelope("\"evt-20260302-0001\"", "17"), "id must be a text");
    row(envelope("evt-20260302-0001", "evt\\u0000"), "id is too long or holds characters that are none");
    row(envelope("evt-20260302-0001", "\\ud800"), "id is too long or holds characters that are none");
    row(envelope("evt-20260302-0001", "\\uffff"), "id is too long or holds characters that are none");
    row(envelope("evt-20260302-0001", QByteArray(2'000, 'x')),
        "id is too long or holds characters that are none");
    row(envelope("/jaego/loopback/pos", ""), "source is empty");
    row(envelope("\"type\":\"order.completed\"", "\"type\":[]"), "type must be a text");
    row(envelope("2026-03-02T09:15:28+09:00", "yesterday"), "time is no RFC 3339 time with an offset");
    row(envelope("2026-03-02T09:15:28+09:00", "2026-03-02T09:15:28"),
        "time is no RFC 3339 time with an offset");
    row(envelope("2026-03-02T09:15:28+09:00", "2026-02-30T09:15:28Z"),
        "time is no RFC 3339 time with an offset");
    row(envelope("application/json", "text/xml"), "datacontenttype must be application/json");
    row(R"({"specversion":"1.0","id":"e","source":"/s","type":"order.completed"})", "data is missing");

    const auto data = [&row](const char *type, const QByteArray &content, const char *words) {
        row(eventOf(type, content), words);
    };
    data("order.completed", "null", "data must be an object");
    data("order.completed", R"("{\"order_id\":\"1\"}")", "data must be an object");
    data("order.completed", "[]", "data must be an object");
    data("order.completed", R"({"lines":[{"sku":"A","qty":1}]})", "data.order_id is missing");
    data("order.completed", R"({"order_id":7,"lines":[{"sku":"A","qty":1}]})",
         "data.order_id must be a text");
    data("order.completed", R"({"order_id":"1"})", "data.lines is missing");
    data("order.completed", R"({"order_id":"1","lines":{}})", "data.lines must be a list");
    data("order.completed", R"({"order_id":"1","lines":[]})", "data.lines is empty");
    data("order.completed", R"({"order_id":"1","lines":[{"sku":"A","qty":1},7]})",
         "data.lines[1] must be an object");
    const auto line = [&data](const QByteArray &content, const char *words) {
        data("order.completed", R"({"order_id":"1","lines":[)" + content + "]}", words);
    };
    const char *quantity = "data.lines[0].qty must be a whole number from 1 to 99999999";
    line(R"({"qty":1})", "data.lines[0].sku is missing");
    line(R"({"sku":" ","qty":1})", "data.lines[0].sku is empty");
    line(R"({"sku":["A"],"qty":1})", "data.lines[0].sku must be a text");
    line(R"({"sku":"A"})", "data.lines[0].qty is missing");
    line(R"({"sku":"A","qty":null})", "data.lines[0].qty is missing");
    for (const char *number :
         { "0", "-1", "1.5", "\"2\"", "true", "1e400", "100000000", "99999999.5", "9223372036854775807",
           "9223372036854775808", "18446744073709551617", "-9223372036854775809", "1e18", "[1]" })
        row(eventOf("order.completed",
                    QByteArray(R"({"order_id":"1","lines":[{"sku":"A","qty":)") + number + "}]}"),
            QByteArray(number) == "1e400" ? "the text is not JSON" : quantity);
    line(R"({"sku":"A","listing":"3","qty":1})",
         "data.lines[0].channel is missing: a listing belongs to a channel");
    line(R"({"listing":"3","channel":"11ST","qty":1})",
         "data.lines[0].channel must be COUPANG, NAVER or CAFE24 where a listing is given");
    line(R"({"listing":3,"channel":"NAVER","qty":1})", "data.lines[0].listing must be a text");
    data("inventory.received", R"({"lines":[{"sku":"A","qty":1}]})", "data.receipt_no is missing");
    data("inventory.received", R"({"receipt_no":"1","lines":[{"sku":"A","qty":0}]})", quantity);
    const auto adjust = [&data](const QByteArray &amount, const char *words) {
        data("inventory.manual_adjust", R"({"sku":"A",)" + amount + R"("reason":"실사","operator":"김"})",
             words);
    };
    adjust("", "data.delta or set_to is missing");
    adjust(R"("delta":1,"set_to":1,)", "data.delta and set_to cannot both be given");
    adjust(R"("delta":0,)", "data.delta must not be 0");
    adjust(R"("delta":-0,)", "data.delta must not be 0");
    adjust(R"("delta":100000000,)", "data.delta must be a whole number from -99999999 to 99999999");
    adjust(R"("set_to":-1,)", "data.set_to must be a whole number from 0 to 99999999");
    adjust(R"("set_to":"5",)", "data.set_to must be a whole number from 0 to 99999999");
    data("inventory.manual_adjust", R"({"sku":"A","delta":1,"operator":"김"})", "data.reason is missing");
    data("inventory.manual_adjust", R"({"sku":"A","delta":1,"reason":"실사"})", "data.operator is missing");
    data("inventory.manual_adjust", R"({"delta":1,"reason":"실사","operator":"김"})", "data.sku is missing");
}

void TestInboxEvent::whatIsWrongIsNamed()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    const auto read = structured(body);
    QVERIFY2(complaint(read).startsWith(words), qPrintable(complaint(read)));
    QCOMPARE(read.error().httpStatus, 400);
}

void TestInboxEvent::wholeNumbersAreTakenHoweverTheyAreWritten()
{
    for (const char *number : { "2", "2.0", "2e0", "0.2e1" }) {
        const auto read = orderLines(QByteArray(R"([{"sku":"A","qty":)") + number + "}]");
        QVERIFY2(read, qPrintable(complaint(read)));
        QCOMPARE(std::get<OrderCompleted>(read->data).lines.at(0).quantity, Units(2));
    }
}

void TestInboxEvent::hostileTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &body, const char *words) {
        QTest::newRow(name) << body << QString::fromLatin1(words);
    };
    row("nothing", "", "not JSON");
    row("NaN", eventOf("order.completed", R"({"order_id":"1","lines":[{"sku":"A","qty":NaN}]})"), "not JSON");
    row("Infinity", eventOf("order.completed", R"({"order_id":"1","lines":[{"sku":"A","qty":-Infinity}]})"),
        "not JSON");
    row("list", "[" + kOrder + "]", "must be a JSON object");
    row("scalar", "7", "not JSON");
    row("two", kOrder + kOrder, "not JSON");
    row("NUL", QByteArray(200, '\0'), "not JSON");
    row("invalid UTF-8", QByteArray(kOrder).replace("JG-TS", "JG-\xc0\xa0"), "not valid UTF-8");
    row("half a character", kReceipt.left(kReceipt.indexOf("고분") + 1), "not valid UTF-8");
    row("deep lists", eventOf("order.completed", QByteArray(100'000, '[')), "nested more than");
    row("deep objects", QByteArray("{\"a\":").repeated(40'000), "nested more than");
    row("deep in an unknown type", eventOf("some.thing", QByteArray(33, '[') + QByteArray(33, ']')),
        "nested more than");
    row("name twice", QByteArray(kOrder).replace("\"qty\":2", "\"qty\":2,\"qty\":200"), "\"qty\" twice");
    row("name twice, disguised", QByteArray(kOrder).replace("\"qty\":2", "\"qty\":2,\"\\u0071ty\":200"),
        "\"qty\" twice");
    row("empty name twice", eventOf("some.thing", R"({"":1,"":2})"), "\"\" twice");
    row("type twice", QByteArray(kOrder).replace("\"data\":", "\"type\":\"inventory.received\",\"data\":"),
        "\"type\" twice");
    row("trailing comma", QByteArray(kOrder).replace("\"qty\":2}", "\"qty\":2,}"), "not JSON");
    row("comment", "/* */" + kOrder, "not JSON");
    row("UTF-16", QByteArray("\xff\xfe{\0}\0", 6), "not valid UTF-8");
}

void TestInboxEvent::hostileTextIsRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    const auto read = structured(body);
    QVERIFY2(complaint(read).contains(words), qPrintable(complaint(read)));
    QCOMPARE(read.error().httpStatus, 400);
    QVERIFY(complaint(read).size() < 300);
}

void TestInboxEvent::aTruncatedEventIsNeverRead()
{
    for (qsizetype length = 0; length < kAdjustment.size(); ++length) {
        const auto read = structured(kAdjustment.left(length));
        QVERIFY(!read);
        QCOMPARE(read.error().httpStatus, 400);
    }
    QVERIFY(structured(kAdjustment));
}

void TestInboxEvent::equalNamesInDifferentObjectsAreNoTwins()
{
    const auto read = orderLines(R"([{"sku":"A,\"sku\":\"B","qty":1},{"sku":"{}","qty":1}])");
    QVERIFY2(read, qPrintable(complaint(read)));
    QCOMPARE(std::get<OrderCompleted>(read->data).lines.size(), 2);
}

void TestInboxEvent::thousandsOfLinesAreRead()
{
    QByteArray lines = "[";
    for (int i = 0; i < 8'000; ++i)
        lines += (i > 0 ? "," : "") + QByteArray(R"({"sku":"A","qty":99999999})");
    const auto read = orderLines(lines + ']');
    QVERIFY2(read, qPrintable(complaint(read)));
    QCOMPARE(std::get<OrderCompleted>(read->data).lines.size(), 8'000);
}

void TestInboxEvent::timesAreReadToTheMillisecond_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QDateTime>("meant");
    const auto row = [](const char *said, const char *meant) {
        QTest::addRow("%s", said) << QByteArray(said) << utc(meant);
    };
    row("2026-03-02T09:15:28+09:00", "2026-03-02T00:15:28Z");
    row("2026-03-02t00:15:28.5z", "2026-03-02T00:15:28.500Z");
    row("2026-03-02T00:15:28.123456789Z", "2026-03-02T00:15:28.123Z");
    row("2026-03-01T23:15:28-01:00", "2026-03-02T00:15:28Z");
    row("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z");
}

void TestInboxEvent::timesAreReadToTheMillisecond()
{
    QFETCH(QByteArray, said);
    QFETCH(QDateTime, meant);
    const auto read = structured(QByteArray(kOrder).replace("2026-03-02T09:15:28+09:00", said));
    QVERIFY2(read, qPrintable(complaint(read)));
    QCOMPARE(read->time, meant);
}

QTEST_APPLESS_MAIN(TestInboxEvent)
#include "tst_inboxevent.moc"
