// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventvectors.h"
#include "inbox/inboxserver.h"
#include "rawclient.h"

#include <QTest>
#include <QThread>
#include <QTimer>

#include <memory>

using namespace jaego;
using namespace jaego::test;
using namespace jaego::test::vectors;
using namespace std::chrono_literals;

namespace {

/// A server whose clock stands still at the time of the vectors, and a journal that can be
/// told to keep its answers.
struct Bench {
    struct Handed {
        InboxEvent event;
        QByteArray raw;
        InboxServer::Answer answer;
    };
    QList<Handed> handed;
    QThread *journalThread = nullptr;
    std::optional<JournalAnswer> says = JournalAnswer::Accepted;
    std::unique_ptr<InboxServer> server;
    quint16 port = 0;

    explicit Bench(InboxServer::Options options = {}, const QString &secret = kSecret1)
    {
        options.clock = [] { return kOrderTime; };
        server = std::make_unique<InboxServer>(
            [this](const InboxEvent &event, const QByteArray &raw, const InboxServer::Answer &answer) {
                handed.append({ event, raw, answer });
                journalThread = QThread::currentThread();
                if (says)
                    answer(*says);
            },
            options);
        const auto started = server->start(0, secret);
        if (!started)
            qFatal("%s", qPrintable(started.error().message));
        port = *started;
    }
};

QByteArray post(const QByteArray &body, const QByteArray &id = "msg_1", const QString &secret = kSecret1,
                qint64 now = kOrderTime)
{
    return signedPost(body, id, secret, now);
}

QByteArray changed(const QByteArray &text, const char *from, const QByteArray &to)
{
    QByteArray copy = text;
    copy.replace(from, to);
    return copy;
}

/// An event of a type nobody knows, of exactly this size.
QByteArray eventOfSize(qsizetype size)
{
    const QByteArray head = R"({"specversion":"1.0","id":"big","source":"/s","type":"t","data":")";
    const QByteArray tail = "\"}";
    return head + QByteArray(size - head.size() - tail.size(), 'x') + tail;
}

QByteArray chunked(const QByteArray &body, qsizetype piece)
{
    QByteArray text;
    for (qsizetype at = 0; at < body.size(); at += piece) {
        const QByteArray part = body.mid(at, piece);
        text += QByteArray::number(part.size(), 16) + "\r\n" + part + "\r\n";
    }
    return text + "0\r\n\r\n";
}

QByteArray chunkedPost(const QByteArray &body, qsizetype piece)
{
    auto fields = signedFields(body, "msg_1", kSecret1, kOrderTime);
    fields.append(qMakePair(QByteArray("Transfer-Encoding"), QByteArray("chunked")));
    return request("POST /events", fields, chunked(body, piece));
}

} // namespace

class TestInboxServer final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSignedEventIsHandedOverOnTheJournalsThread();
    void theSenderHearsWhatTheJournalSays_data();
    void theSenderHearsWhatTheJournalSays();
    void theSenderWaitsForTheJournal();
    void unbelievedEventsAllHearTheSame_data();
    void unbelievedEventsAllHearTheSame();
    void withoutASecretNoEventIsTaken();
    void aNewSecretIsBelievedAtOnce();
    void aSecretThatIsNoneIsRefused();
    void malformedEventsAreToldWhatIsWrong();
    void requestsAreAnsweredByTheBook_data();
    void requestsAreAnsweredByTheBook();
    void healthTellsNoSecrets();
    void aNameOfThisMachineIsNeeded_data();
    void aNameOfThisMachineIsNeeded();
    void aBodyMayBeAsLongAsTheLimitAndNoLonger();
    void aBodyInChunksIsLimitedToo();
    void headersAreLimited();
    void aClientMayAskBeforeItSendsTheBody();
    void manyRequestsInOneWriteAreAnsweredInTurn();
    void aRequestMayComeByteByByte();
    void halfARequestHarmsNobody();
    void whatIsNoHttpIsToldSo_data();
    void whatIsNoHttpIsToldSo();
    void aSlowClientIsCutOff_data();
    void aSlowClientIsCutOff();
    void connectionsAreLimitedAndTheNextIsServedLater();
    void aSilentJournalIsNotWaitedForForEver();
    void aFullQueueSaysComeBack();
    void aFloodIsToldToComeBackAndAnHonestSenderIsServedThen();
    void anAnswerAfterTheEndIsDropped();
    void aClientThatLeftIsNotAnswered();
    void itListensOnBothLoopbackAddresses();
    void aTakenPortIsNamed();
    void itStartsAgainAfterAStop();
};

void TestInboxServer::aSignedEventIsHandedOverOnTheJournalsThread()
{
    Bench bench;
    RawClient client(bench.port);
    const auto answer = client.ask(post(kOrder));
    QCOMPARE(answer.status, 202);
    QCOMPARE(answer.word("status"), QStringLiteral("accepted"));
    QCOMPARE(answer.word("id"), QStringLiteral("evt-20260302-0001"));
    QCOMPARE(answer.header("Content-Type"), "application/json");
    QCOMPARE(bench.handed.size(), 1);
    QCOMPARE(bench.journalThread, QThread::currentThread());
    QCOMPARE(bench.handed.first().raw, kOrder);
    QCOMPARE(bench.handed.first().event.webhookId, QStringLiteral("msg_1"));
    QVERIFY(std::holds_alternative<OrderCompleted>(bench.handed.first().event.data));
}

void TestInboxServer::theSenderHearsWhatTheJournalSays_data()
{
    QTest::addColumn<int>("says");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("retry");
    const auto row = [](JournalAnswer says, int status, const QString &word, bool retry) {
        QTest::addRow("%d", status) << static_cast<int>(says) << status << word << retry;
    };
    row(JournalAnswer::Accepted, 202, QStringLiteral("accepted"), false);
    row(JournalAnswer::Duplicate, 200, QStringLiteral("duplicate"), false);
    row(JournalAnswer::Conflict, 409, QString(), false);
    row(JournalAnswer::NotWritten, 503, QString(), true);
}

void TestInboxServer::theSenderHearsWhatTheJournalSays()
{
    QFETCH(int, says);
    QFETCH(int, status);
    QFETCH(QString, word);
    QFETCH(bool, retry);
    Bench bench;
    bench.says = static_cast<JournalAnswer>(says);
    RawClient client(bench.port);
    const auto answer = client.ask(post(kOrder));
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.word("status"), word);
    QCOMPARE(!answer.header("Retry-After").isEmpty(), retry);
}

void TestInboxServer::theSenderWaitsForTheJournal()
{
    Bench bench;
    bench.says.reset();
    RawClient client(bench.port);
    client.send(post(kOrder));
    QVERIFY(eventually([&] { return bench.handed.size() == 1; }));
    QCOMPARE(client.socket().bytesAvailable(), 0);
    bench.handed.first().answer(JournalAnswer::Accepted);
    bench.handed.first().answer(JournalAnswer::Conflict); // a second word counts for nothing
    QCOMPARE(client.read().status, 202);
    bench.says = JournalAnswer::Duplicate;
    QCOMPARE(client.ask(post(kOrder)).status, 200);
}

void TestInboxServer::unbelievedEventsAllHearTheSame_data()
{
    QTest::addColumn<QByteArray>("request");
    const QByteArray good = post(kOrder);
    const auto without = [&good](const char *name) {
        const auto begin = good.indexOf(name);
        return QByteArray(good).remove(begin, good.indexOf("\r\n", begin) + 2 - begin);
    };
    QTest::newRow("no id") << without("Webhook-Id");
    QTest::newRow("no time") << without("Webhook-Timestamp");
    QTest::newRow("no signature") << without("Webhook-Signature");
    QTest::newRow("other secret") << post(kOrder, "msg_1", kSecret2);
    QTest::newRow("old") << post(kOrder, "msg_1", kSecret1, kOrderTime - 301);
    QTest::newRow("early") << post(kOrder, "msg_1", kSecret1, kOrderTime + 301);
    QTest::newRow("milliseconds") << post(kOrder, "msg_1", kSecret1, kOrderTime * 1000);
    QTest::newRow("dot") << post(kOrder, "msg.1");
    QTest::newRow("tampered") << changed(good, "\"qty\":2}", "\"qty\":9}");
    QTest::newRow("two ids") << changed(good, "Webhook-Id: msg_1", "Webhook-Id: msg_1\r\nWebhook-Id: msg_2");
    QTest::newRow("an id twice") << changed(good, "Webhook-Id: msg_1",
                                            "Webhook-Id: msg_1\r\nwebhook-id: msg_1");
    QTest::newRow("nonsense and unsigned") << request(
        "POST /events", withLength({ { "Host", "localhost" }, { "Content-Type", "text/plain" } }, "{"), "{");
}

void TestInboxServer::unbelievedEventsAllHearTheSame()
{
    QFETCH(QByteArray, request);
    Bench bench;
    RawClient client(bench.port);
    const auto answer = client.ask(request);
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.word("error"), QStringLiteral("the signature is missing, too old or wrong"));
    QVERIFY(bench.handed.isEmpty());
}

void TestInboxServer::withoutASecretNoEventIsTaken()
{
    Bench bench({}, QString());
    RawClient client(bench.port);
    const auto answer = client.ask(post(kOrder));
    QCOMPARE(answer.status, 503);
    QVERIFY(answer.header("Retry-After").toInt() > 0);
    const QByteArray emptyKey = "Webhook-Signature: "
        + webhookSignature({}, "msg_1", QByteArray::number(kOrderTime), kOrder) + "\r\n";
    const QByteArray good = post(kOrder);
    const auto begin = good.indexOf("Webhook-Signature");
    const QByteArray forged =
        QByteArray(good).replace(begin, good.indexOf("\r\n", begin) + 2 - begin, emptyKey);
    QCOMPARE(client.ask(forged).status, 503);
    QCOMPARE(
        client.ask(request("POST /events", withLength({ { "Host", "localhost" } }, kOrder), kOrder)).status,
        401);
    QVERIFY(bench.handed.isEmpty());
    QVERIFY(bench.server->setSecret(kSecret1));
    QCOMPARE(client.ask(post(kOrder)).status, 202);
}

void TestInboxServer::aNewSecretIsBelievedAtOnce()
{
    Bench bench;
    RawClient client(bench.port);
    QVERIFY(bench.server->setSecret(kSecret1 + QLatin1Char(' ') + kSecret2));
    QCOMPARE(client.ask(post(kOrder, "msg_1", kSecret1)).status, 202);
    QCOMPARE(client.ask(post(kOrder, "msg_1", kSecret2)).status, 202);
    QVERIFY(bench.server->setSecret(kSecret2));
    QCOMPARE(client.ask(post(kOrder, "msg_1", kSecret1)).status, 401);
    QVERIFY(!bench.server->setSecret(QStringLiteral("whsec_AAAA")));
    QCOMPARE(client.ask(post(kOrder, "msg_1", kSecret2)).status, 202);
    // Two signatures, in one header or in two.
    const QByteArray both =
        changed(post(kOrder, "msg_1", kSecret2),
                "Webhook-Signature: ", "Webhook-Signature: v1,AAAA v1a,BBBB\r\nWebhook-Signature: ");
    QCOMPARE(client.ask(both).status, 202);
    QVERIFY(bench.server->setSecret(QString()));
    QCOMPARE(client.ask(post(kOrder, "msg_1", kSecret2)).status, 503);
}

void TestInboxServer::aSecretThatIsNoneIsRefused()
{
    InboxServer server([](const InboxEvent &, const QByteArray &, const InboxServer::Answer &) {});
    const auto started = server.start(0, QStringLiteral("whsec_!!!"));
    QVERIFY(!started);
    QCOMPARE(started.error().kind, Error::Kind::Config);
    QCOMPARE(server.port(), 0);
}

void TestInboxServer::malformedEventsAreToldWhatIsWrong()
{
    Bench bench;
    RawClient client(bench.port);
    const auto bad = client.ask(post(changed(kOrder, "\"qty\":2}", "\"qty\":0}")));
    QCOMPARE(bad.status, 400);
    QVERIFY(bad.word("error").startsWith(QStringLiteral("data.lines[0].qty")));
    QCOMPARE(client.ask(post("")).status, 400);
    QCOMPARE(client.ask(post("{\"half\":")).status, 400);
    const auto batch =
        signedFields("[]", "msg_1", kSecret1, kOrderTime, "application/cloudevents-batch+json");
    QCOMPARE(client.ask(request("POST /events", withLength(batch, "[]"), "[]")).status, 415);
    QVERIFY(bench.handed.isEmpty());
}

void TestInboxServer::requestsAreAnsweredByTheBook_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("allow");
    const auto row = [](const char *line, const Fields &fields, int status, const char *allow = "") {
        Fields all{ { "Host", "127.0.0.1" } };
        QTest::addRow("%s %d", line, status) << request(line, all + fields) << status << QByteArray(allow);
    };
    row("GET /events", {}, 405, "POST");
    row("PUT /events", {}, 405, "POST");
    row("DELETE /events?all=1", {}, 405, "POST");
    row("HEAD /events", {}, 405, "POST");
    row("OPTIONS /events", { { "WebHook-Request-Origin", "pos.example" } }, 405, "POST");
    row("BREW /events", {}, 405, "POST");
    row("POST /health", { { "Content-Length", "0" } }, 405, "GET");
    row("HEAD /health", {}, 405, "GET");
    row("GET /", {}, 404);
    row("GET /healthy", {}, 404);
    row("POST /events/", { { "Content-Length", "0" } }, 404);
    row("POST /events/../events", { { "Content-Length", "0" } }, 404);
    row("POST /%65vents", { { "Content-Length", "0" } }, 404);
    row("POST http://127.0.0.1/events", { { "Content-Length", "0" } }, 404);
    row("OPTIONS *", {}, 404);
    row("POST /events", {}, 401);
    row("POST /events?access_token=let-me-in", { { "Content-Length", "0" } }, 401);
    row("POST /events", { { "Content-Length", "0" }, { "Authorization", "Bearer let-me-in" } }, 401);
    row("POST /events", { { "Content-Length", "262145" } }, 413);
    row("POST /events", { { "Content-Length", "9223372036854775807" } }, 413);
    row("POST /events", { { "Content-Length", "5" }, { "Content-Encoding", "gzip" } }, 415);
    row("POST /events", { { "Content-Length", "5" }, { "Expect", "the unexpected" } }, 417);
    row("POST /events", { { "Content-Length", "-1" } }, 400);
    row("POST /events", { { "Content-Length", "five" } }, 400);
    row("POST /events", { { "Content-Length", "1" }, { "Content-Length", "2" } }, 400);
    row("POST /events", { { "Content-Length", "1" }, { "Transfer-Encoding", "chunked" } }, 400);
    row("POST /events", { { "Transfer-Encoding", "gzip" } }, 501);
    row("GET /health", {}, 200);
    row("GET /health?verbose", {}, 200);
    row("GET /health", { { "Origin", "http://127.0.0.1" } }, 403);
    row("POST /events", { { "Origin", "null" }, { "Content-Length", "0" } }, 403);
    row("OPTIONS /events", { { "Origin", "https://evil.example" } }, 403);
}

void TestInboxServer::requestsAreAnsweredByTheBook()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    QFETCH(QByteArray, allow);
    Bench bench;
    RawClient client(bench.port);
    client.send(request);
    const bool isHead = request.startsWith("HEAD");
    if (isHead)
        QVERIFY(eventually([&] { return client.socket().bytesAvailable() > 0; }));
    const QByteArray peeked = isHead ? client.socket().readAll() : QByteArray();
    const auto answer = isHead ? RawAnswer{ peeked.mid(9, 3).toInt(), peeked, {} } : client.read();
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.header("Allow"), allow);
    QVERIFY(!isHead || peeked.endsWith("\r\n\r\n"));
    QVERIFY(bench.handed.isEmpty());
    // And the next one is served, whatever this one was.
    QCOMPARE(RawClient(bench.port).ask(post(kOrder)).status, 202);
}

void TestInboxServer::healthTellsNoSecrets()
{
    Bench bench;
    RawClient client(bench.port);
    const auto answer = client.ask(request("GET /health", { { "Host", "localhost" } }));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, R"({"status":"ok","takes_events":true})");
    QCOMPARE(answer.header("Cache-Control"), "no-store");
    QCOMPARE(answer.header("Access-Control-Allow-Origin"), "");
}

void TestInboxServer::aNameOfThisMachineIsNeeded_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("status");
    for (const char *own :
         { "127.0.0.1", "127.0.0.1:18090", "localhost", "LOCALHOST:1", "[::1]", "[::1]:80" })
        QTest::addRow("%s", own) << QByteArray(own) << 200;
    for (const char *other :
         { "evil.example", "evil.example:18090", "localhost.evil.example", "127.0.0.1.evil.example",
           "127.0.0.1@evil.example", "127.0.0.1:", "127.0.0.1:80:80", "127.0.0.1:x", "::1", "0.0.0.0",
           "192.168.0.7", "127.0.0.1:999999", "" })
        QTest::addRow("%s", other) << QByteArray(other) << 403;
}

void TestInboxServer::aNameOfThisMachineIsNeeded()
{
    QFETCH(QByteArray, host);
    QFETCH(int, status);
    Bench bench;
    QCOMPARE(RawClient(bench.port).ask(request("GET /health", { { "Host", host } })).status, status);
    QCOMPARE(RawClient(bench.port).ask(changed(post(kOrder), "Host: 127.0.0.1", "Host: " + host)).status,
             status == 200 ? 202 : 403);
    QCOMPARE(RawClient(bench.port).ask(request("GET /health", {})).status, 400);
    QCOMPARE(RawClient(bench.port)
                 .ask(request("GET /health", { { "Host", "localhost" }, { "Host", "evil.example" } }))
                 .status,
             400);
}

void TestInboxServer::aBodyMayBeAsLongAsTheLimitAndNoLonger()
{
    Bench bench;
    const qsizetype limit = 256LL * 1024;
    QCOMPARE(RawClient(bench.port).ask(post(eventOfSize(limit))).status, 202);
    QCOMPARE(bench.handed.first().raw.size(), limit);
    RawClient client(bench.port);
    const auto answer = client.ask(post(eventOfSize(limit + 1)));
    QCOMPARE(answer.status, 413);
    QCOMPARE(answer.header("Connection"), "close");
    QVERIFY(client.isCutOff());
    QCOMPARE(bench.handed.size(), 1);
}

void TestInboxServer::aBodyInChunksIsLimitedToo()
{
    Bench bench;
    RawClient small(bench.port);
    QCOMPARE(small.ask(chunkedPost(kOrder, 7)).status, 202);
    QCOMPARE(bench.handed.first().raw, kOrder);
    QCOMPARE(small.ask(chunkedPost(kOrder, 1'000)).status, 202);
    QCOMPARE(RawClient(bench.port).ask(chunkedPost(eventOfSize(256 * 1024 + 1), 10'000)).status, 413);
    auto endless = signedFields("", "msg_1", kSecret1, kOrderTime);
    endless.append(qMakePair(QByteArray("Transfer-Encoding"), QByteArray("chunked")));
    QCOMPARE(RawClient(bench.port).ask(request("POST /events", endless, "FFFFFFFFFFFFFFF\r\n")).status, 413);
    QCOMPARE(RawClient(bench.port).ask(request("POST /events", endless, "not hex\r\n")).status, 400);
    QCOMPARE(bench.handed.size(), 2);
}

void TestInboxServer::headersAreLimited()
{
    Bench bench;
    RawClient client(bench.port);
    QCOMPARE(client.ask(request("GET /health", { { "Host", "localhost" }, { "X", QByteArray(20'000, 'x') } }))
                 .status,
             431);
    QVERIFY(client.isCutOff());
    Fields many{ { "Host", "localhost" } };
    for (int i = 0; i < 5'000; ++i)
        many.append(qMakePair(QByteArray("A"), QByteArray("b")));
    QCOMPARE(RawClient(bench.port).ask(request("GET /health", many)).status, 431);
    QCOMPARE(RawClient(bench.port).ask("GET /" + QByteArray(100'000, 'x')).status, 431);
}

void TestInboxServer::aClientMayAskBeforeItSendsTheBody()
{
    Bench bench;
    RawClient client(bench.port);
    auto fields = withLength(signedFields(kOrder, "msg_1", kSecret1, kOrderTime), kOrder);
    fields.append(qMakePair(QByteArray("Expect"), QByteArray("100-Continue")));
    QCOMPARE(client.ask(request("POST /events", fields)).status, 100);
    QCOMPARE(client.ask(kOrder).status, 202);
    fields.append(qMakePair(QByteArray("Origin"), QByteArray("https://evil.example")));
    QCOMPARE(client.ask(request("POST /events", fields)).status, 403);
}

void TestInboxServer::manyRequestsInOneWriteAreAnsweredInTurn()
{
    Bench bench;
    RawClient client(bench.port);
    const QByteArray health = request("GET /health", { { "Host", "localhost" } });
    client.send(post(kOrder, "msg_1") + health + post(kReceipt, "msg_2")
                + request("GET /x", { { "Host", "localhost" } }) + post(kAdjustment, "msg_3"));
    QCOMPARE(client.read().word("id"), QStringLiteral("evt-20260302-0001"));
    QCOMPARE(client.read().status, 200);
    QCOMPARE(client.read().word("id"), QStringLiteral("evt-20260302-0002"));
    QCOMPARE(client.read().status, 404);
    QCOMPARE(client.read().word("id"), QStringLiteral("evt-20260302-0003"));
    QCOMPARE(bench.handed.size(), 3);
}

void TestInboxServer::aRequestMayComeByteByByte()
{
    Bench bench;
    RawClient client(bench.port);
    client.socket().setSocketOption(QAbstractSocket::LowDelayOption, 1);
    const QByteArray whole = post(kOrder);
    for (const char byte : whole)
        client.send(QByteArray(1, byte));
    QCOMPARE(client.read().status, 202);
}

void TestInboxServer::halfARequestHarmsNobody()
{
    Bench bench;
    const QByteArray whole = post(kOrder);
    for (qsizetype length = 0; length < whole.size(); length += 37) {
        RawClient half(bench.port);
        half.send(whole.left(length));
        if (length % 2 == 0)
            half.cut();
        else
            half.socket().disconnectFromHost();
    }
    QCOMPARE(RawClient(bench.port).ask(whole).status, 202);
    QCOMPARE(bench.handed.size(), 1);
}

void TestInboxServer::whatIsNoHttpIsToldSo_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11)
            + QByteArray(200, '\x5a');
    QTest::newRow("NUL") << QByteArray(1'000, '\0');
    QTest::newRow("words") << QByteArray("hello there, is this the stock?\r\n\r\n");
    QTest::newRow("HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
    QTest::newRow("version") << QByteArray("GET /health HTTP/9.9\r\nHost: localhost\r\n\r\n");
    QTest::newRow("bad name") << QByteArray("GET /health HTTP/1.1\r\nHost: localhost\r\nBad Name: x\r\n\r\n");
    QTest::newRow("NUL in value") << QByteArray("GET /health HTTP/1.1\r\nHost: local\0host\r\n\r\n", 42);
}

void TestInboxServer::whatIsNoHttpIsToldSo()
{
    QFETCH(QByteArray, bytes);
    Bench bench;
    RawClient client(bench.port);
    QCOMPARE(client.ask(bytes).status, 400);
    QVERIFY(client.isCutOff());
    QCOMPARE(RawClient(bench.port).ask(post(kOrder)).status, 202);
}

void TestInboxServer::aSlowClientIsCutOff_data()
{
    QTest::addColumn<QByteArray>("start");
    const QByteArray whole = post(kOrder);
    QTest::newRow("says nothing") << QByteArray();
    QTest::newRow("header by header") << QByteArray("POST /events HTTP/1.1\r\nHost: localhost\r\nX: ");
    QTest::newRow("half a body") << whole.left(whole.size() - 100);
}

void TestInboxServer::aSlowClientIsCutOff()
{
    QFETCH(QByteArray, start);
    InboxServer::Options options;
    options.requestTime = 300ms;
    Bench bench(options);
    RawClient client(bench.port);
    client.send(start);
    QTimer drip; // a byte now and then does not buy more time
    QObject::connect(&drip, &QTimer::timeout, &client.socket(), [&] {
        if (!start.isEmpty() && client.isConnected())
            client.send("x");
    });
    drip.start(20);
    QVERIFY(client.isCutOff());
    QVERIFY(bench.handed.isEmpty());
}

void TestInboxServer::connectionsAreLimitedAndTheNextIsServedLater()
{
    InboxServer::Options options;
    options.connections = 2;
    options.requestTime = 300ms;
    Bench bench(options);
    std::vector<std::unique_ptr<RawClient>> idle;
    idle.reserve(6);
    for (int i = 0; i < 6; ++i)
        idle.push_back(std::make_unique<RawClient>(bench.port));
    RawClient client(bench.port);
    const auto answer = client.ask(post(kOrder));
    QCOMPARE(answer.status, 202);
    for (const auto &other : idle)
        QVERIFY(other->isCutOff());
}

void TestInboxServer::aSilentJournalIsNotWaitedForForEver()
{
    InboxServer::Options options;
    options.journalTime = 100ms;
    Bench bench(options);
    bench.says.reset();
    RawClient client(bench.port);
    const auto answer = client.ask(post(kOrder));
    QCOMPARE(answer.status, 503);
    QVERIFY(answer.header("Retry-After").toInt() > 0);
    bench.handed.first().answer(JournalAnswer::Accepted); // too late, yet stored
    bench.says = JournalAnswer::Duplicate;
    QCOMPARE(client.ask(post(kOrder)).status, 200);
}

void TestInboxServer::aFullQueueSaysComeBack()
{
    InboxServer::Options options;
    options.waiting = 2;
    Bench bench(options);
    bench.says.reset();
    RawClient first(bench.port);
    RawClient second(bench.port);
    first.send(post(kOrder, "msg_1"));
    second.send(post(kReceipt, "msg_2"));
    QVERIFY(eventually([&] { return bench.handed.size() == 2; }));
    RawClient third(bench.port);
    const auto answer = third.ask(post(kAdjustment, "msg_3"));
    QCOMPARE(answer.status, 429);
    QVERIFY(answer.header("Retry-After").toInt() > 0);
    for (const auto &waiting : bench.handed)
        waiting.answer(JournalAnswer::Accepted);
    QCOMPARE(first.read().status, 202);
    QCOMPARE(second.read().status, 202);
    bench.says = JournalAnswer::Accepted;
    QCOMPARE(third.ask(post(kAdjustment, "msg_3")).status, 202);
}

void TestInboxServer::aFloodIsToldToComeBackAndAnHonestSenderIsServedThen()
{
    InboxServer::Options options;
    options.perSecond = 20;
    options.burst = 5;
    Bench bench(options);
    RawClient client(bench.port);
    QHash<int, int> answers;
    for (int i = 0; i < 30; ++i) { // nobody knows its key: it is not even reckoned any more
        const auto answer = client.ask(post(kOrder, "msg_1", kSecret2));
        ++answers[answer.status];
        if (answer.status == 429)
            QVERIFY(answer.header("Retry-After").toInt() > 0);
    }
    QVERIFY(answers.value(401) >= 5);
    QVERIFY(answers.value(429) > 0);
    QCOMPARE(answers.value(401) + answers.value(429), 30);
    QVERIFY(bench.handed.isEmpty());
    QVERIFY(eventually([&] { return client.ask(post(kOrder)).status == 202; }));
    QCOMPARE(bench.handed.size(), 1);
}

void TestInboxServer::anAnswerAfterTheEndIsDropped()
{
    InboxServer::Answer late;
    {
        Bench bench;
        bench.says.reset();
        RawClient client(bench.port);
        client.send(post(kOrder));
        QVERIFY(eventually([&] { return bench.handed.size() == 1; }));
        late = bench.handed.first().answer;
        bench.server->stop();
        QVERIFY(client.isCutOff());
        late(JournalAnswer::Accepted);
    }
    late(JournalAnswer::Accepted);
    // An event that is on its way to the journal when the server goes.
    Bench bench;
    RawClient client(bench.port);
    client.socket().write(post(kOrder));
    client.socket().waitForBytesWritten();
    bench.server.reset();
    QVERIFY(client.isCutOff());
}

void TestInboxServer::aClientThatLeftIsNotAnswered()
{
    Bench bench;
    bench.says.reset();
    {
        RawClient client(bench.port);
        client.send(post(kOrder));
        QVERIFY(eventually([&] { return bench.handed.size() == 1; }));
        client.cut();
    }
    bench.handed.first().answer(JournalAnswer::Accepted);
    bench.says = JournalAnswer::Duplicate;
    QCOMPARE(RawClient(bench.port).ask(post(kOrder)).status, 200);
}

void TestInboxServer::itListensOnBothLoopbackAddresses()
{
    Bench bench;
    QTcpSocket probe;
    if (!probe.bind(QHostAddress(QHostAddress::LocalHostIPv6)))
        QSKIP("this machine has no ::1");
    RawClient client(bench.port, QHostAddress(QHostAddress::LocalHostIPv6));
    QVERIFY(client.isConnected());
    QCOMPARE(
        client.ask(changed(post(kOrder), "Host: 127.0.0.1", "Host: [::1]:" + QByteArray::number(bench.port)))
            .status,
        202);
}

void TestInboxServer::aTakenPortIsNamed()
{
    Bench bench;
    InboxServer second([](const InboxEvent &, const QByteArray &, const InboxServer::Answer &) {});
    const auto started = second.start(bench.port, kSecret1);
    QVERIFY(!started);
    QCOMPARE(started.error().kind, Error::Kind::Network);
    QVERIFY(started.error().message.contains(QString::number(bench.port)));
    QCOMPARE(second.port(), 0);
    QCOMPARE(bench.server->port(), bench.port);
}

void TestInboxServer::itStartsAgainAfterAStop()
{
    Bench bench;
    const quint16 port = bench.port;
    QCOMPARE(RawClient(port).ask(post(kOrder)).status, 202);
    bench.server->stop();
    bench.server->stop();
    QCOMPARE(bench.server->port(), 0);
    QVERIFY(!RawClient(port).isConnected());
    const auto again = bench.server->start(port, kSecret2);
    QVERIFY2(again, again ? "" : qPrintable(again.error().message));
    QCOMPARE(RawClient(port).ask(post(kOrder, "msg_1", kSecret2)).status, 202);
}

QTEST_GUILESS_MAIN(TestInboxServer)
#include "tst_inboxserver.moc"
