// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http.h"
#include "support/await.h"
#include "support/scriptedserver.h"

#include <QTest>

using namespace jaego;
using jaego::test::awaitResult;
using jaego::test::ScriptedReply;
using jaego::test::ScriptedServer;
using Fault = ScriptedReply::Fault;

class TestHttp : public QObject {
    Q_OBJECT

private:
    SystemScheduler m_scheduler;

    Result<HttpReply> ask(const ScriptedServer &server, const QByteArray &method = "GET",
                          const QByteArray &body = {}, HttpSettings settings = { 3000, 400, 1 << 20 })
    {
        HttpClient client(&m_scheduler, settings);
        HttpRequest request{ method,
                             server.url(QStringLiteral("/a%2Bb?x=%2B&y=1")),
                             { { "X-Own", "1" } },
                             body,
                             QStringLiteral("test.call") };
        return awaitResult(client.send(request, {}));
    }

private Q_SLOTS:
    void aWholeAnswerOfAnyStatusIsAValue()
    {
        ScriptedServer server;
        for (const int status : { 200, 207, 404, 409, 429, 500, 503 }) {
            server.setScript({ ScriptedReply::json("{\"n\":1}", status) });
            const auto reply = ask(server);
            QVERIFY2(reply.ok(), qPrintable(QString::number(status)));
            QCOMPARE(reply->status, status);
            QCOMPARE(reply->jsonObject(QString())->value(QStringLiteral("n")).toInt(), 1);
        }
    }

    void theAddressGoesOutByteForByteAndHeadersAreOurs()
    {
        ScriptedServer server;
        QVERIFY(ask(server).ok());
        QCOMPARE(server.seen().first().target, QByteArray("/a%2Bb?x=%2B&y=1"));
        QCOMPARE(server.seen().first().header("X-Own"), QByteArray("1"));
        QVERIFY(server.seen().first().header("User-Agent").startsWith("Jaego/"));
    }

    void aCompressedAnswerIsReadWhole()
    {
        ScriptedServer server;
        ScriptedReply reply = ScriptedReply::json("{\"words\":\"" + QByteArray(50'000, 'a') + "\"}");
        reply.gzip = true;
        server.setScript({ reply });
        const auto answer = ask(server);
        QVERIFY(answer.ok());
        QCOMPARE(answer->body.size(), reply.body.size());
    }

    void aDecompressionBombIsRefused()
    {
        ScriptedServer server;
        ScriptedReply reply = ScriptedReply::json(QByteArray(4 << 20, ' '));
        reply.gzip = true;
        server.setScript({ reply });
        QVERIFY(!ask(server).ok());
    }

    void anAnswerLargerThanTheBoundIsRefused()
    {
        ScriptedServer server;
        server.setScript({ ScriptedReply::json(QByteArray(3 << 20, ' ')) });
        const auto answer = ask(server);
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().kind, Error::Kind::Parse);
    }

    void aBodyShorterThanItsContentLengthIsABrokenConnection()
    {
        ScriptedServer server;
        ScriptedReply reply = ScriptedReply::json("{\"amount\":37,\"more\":\"....................\"}");
        reply.fault = Fault::CutShort;
        server.setScript({ reply });
        const auto answer = ask(server);
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().kind, Error::Kind::Network);
    }

    void aChunkedBodyThatBreaksOffIsABrokenConnection()
    {
        ScriptedServer server;
        ScriptedReply reply = ScriptedReply::json("{\"amount\":37}");
        reply.chunkedCut = true;
        server.setScript({ reply });
        const auto answer = ask(server);
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().kind, Error::Kind::Network);
    }

    void anAnswerThatTricklesPastTheDeadlineIsATimeout()
    {
        ScriptedServer server;
        ScriptedReply reply = ScriptedReply::json(QByteArray(100'000, ' '));
        reply.fault = Fault::Trickle;
        server.setScript({ reply });
        const auto answer = ask(server);
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().kind, Error::Kind::Timeout);
    }

    void silenceIsATimeout()
    {
        ScriptedServer server;
        ScriptedReply reply;
        reply.fault = Fault::Silent;
        server.setScript({ reply });
        const auto answer = ask(server);
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().kind, Error::Kind::Timeout);
    }

    void aCallWhoseLostAnswerCostsMuchIsWaitedForLonger()
    {
        ScriptedServer server;
        ScriptedReply reply;
        reply.fault = Fault::Silent;
        server.setScript({ reply });
        HttpClient client(&m_scheduler, { 3000, 50, 1 << 20 });
        HttpRequest request{
            "POST", server.url(), {}, "grant_type=refresh_token", QStringLiteral("test.token")
        };
        request.patience = 6;
        const qint64 startedAt = m_scheduler.nowMs();
        const auto answer = awaitResult(client.send(request, {}));
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().kind, Error::Kind::Timeout);
        QVERIFY(m_scheduler.nowMs() - startedAt >= 300);
        QVERIFY2(answer.error().message.contains(QLatin1String("300 ms")),
                 qPrintable(answer.error().message));
    }

    void aRefusedConnectionIsANetworkErrorWithoutTheQuery()
    {
        ScriptedServer server;
        server.close();
        const auto answer = ask(server);
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().kind, Error::Kind::Network);
        QVERIFY(!answer.error().message.contains(QStringLiteral("x=")));
    }

    void aWriteIsNeverRepeatedBehindOurBack_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("PUT without a body (Coupang quantities)") << QByteArray("PUT") << QByteArray();
        QTest::newRow("PUT with a body") << QByteArray("PUT") << QByteArray("{\"quantity\":3}");
        QTest::newRow("POST") << QByteArray("POST") << QByteArray("{\"delta\":-2}");
        QTest::newRow("PATCH") << QByteArray("PATCH") << QByteArray("{\"stock\":2}");
    }

    void aWriteIsNeverRepeatedBehindOurBack()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, body);
        ScriptedServer server;
        HttpClient client(&m_scheduler, { 3000, 2000, 1 << 20 });
        const HttpRequest request{ method, server.url(), {}, body, QStringLiteral("test.write") };

        // On a fresh connection, and on one kept alive by a good answer before.
        for (const bool warm : { false, true }) {
            server.setScript({ ScriptedReply{} });
            if (warm)
                QVERIFY(awaitResult(client.send(request, {})).ok());
            server.clearSeen();
            ScriptedReply drop;
            drop.fault = Fault::DropBeforeAnswer;
            server.setScript({ drop });
            const auto answer = awaitResult(client.send(request, {}));
            QVERIFY(!answer.ok());
            QCOMPARE(answer.error().kind, Error::Kind::Network);
            QCOMPARE(server.seen().size(), 1);
            QCOMPARE(server.seen().first().body, body);
            QCOMPARE(server.seen().first().header("Content-Length"), QByteArray::number(body.size()));
        }
    }

    void aRedirectIsNeverFollowed()
    {
        ScriptedServer server;
        ScriptedReply reply = ScriptedReply::json("{}", 302);
        reply.headers.append(qMakePair(QByteArray("Location"), QByteArray("/elsewhere")));
        server.setScript({ reply });
        const auto answer = ask(server);
        QVERIFY(answer.ok());
        QCOMPARE(answer->status, 302);
        QCOMPARE(server.seen().size(), 1);
    }

    void plainHttpIsForThisMachineOnly_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("https") << QStringLiteral("https://api-gateway.coupang.com") << true;
        QTest::newRow("loopback") << QStringLiteral("http://127.0.0.1:8080/x") << true;
        QTest::newRow("loopback 6") << QStringLiteral("http://[::1]:8080") << true;
        QTest::newRow("localhost") << QStringLiteral("http://localhost:1") << true;
        QTest::newRow("plain") << QStringLiteral("http://api-gateway.coupang.com") << false;
        QTest::newRow("looks like") << QStringLiteral("http://localhost.example.com") << false;
        QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void plainHttpIsForThisMachineOnly()
    {
        QFETCH(QString, url);
        QFETCH(bool, allowed);
        QCOMPARE(isAllowedBaseUrl(QUrl(url)), allowed);
    }

    void aStopEndsACallAtOnce()
    {
        ScriptedServer server;
        ScriptedReply reply;
        reply.fault = Fault::Silent;
        server.setScript({ reply });
        HttpClient client(&m_scheduler, { 3000, 30'000, 1 << 20 });
        std::stop_source stop;
        QTimer::singleShot(50, this, [&stop] { stop.request_stop(); });
        const auto answer = awaitResult(
            client.send({ "GET", server.url(), {}, {}, QStringLiteral("test.call") }, stop.get_token()),
            5000);
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().kind, Error::Kind::Cancelled);
        QCOMPARE(client.inFlight(), 0);
    }

    void halfJsonHtmlAndNothingAreToldApart()
    {
        HttpReply reply;
        reply.status = 200;
        for (const QByteArray &body : { QByteArray("{\"a\":1"), QByteArray("<html>Access Denied</html>"),
                                        QByteArray(), QByteArray("[1]"), QByteArray("\xff\xfe\0x", 4) }) {
            reply.body = body;
            const auto object = reply.jsonObject(QStringLiteral("test"));
            QVERIFY(!object.ok());
            QCOMPARE(object.error().kind, Error::Kind::Parse);
        }
        reply.body = "<html>Access Denied</html>";
        QVERIFY(
            reply.jsonObject(QStringLiteral("t")).error().message.contains(QStringLiteral("Access Denied")));
    }

    void aStopWhileTheBodyIsStillLeavingHarmsNothing()
    {
        ScriptedServer server;
        HttpClient client(&m_scheduler, { 3000, 2000, 1 << 20 });
        for (int turns = 0; turns < 60; ++turns) {
            std::stop_source stop;
            auto task = client.send(
                { "POST", server.url(), {}, QByteArray(300'000, 'b'), QStringLiteral("test.call") },
                stop.get_token());
            for (int i = 0; i < turns; ++i)
                QCoreApplication::processEvents();
            stop.request_stop();
            (void)awaitResult(std::move(task));
        }
        QTest::qWait(0); // what Qt's own thread still had to say
        QCOMPARE(client.inFlight(), 0);
    }
};

QTEST_GUILESS_MAIN(TestHttp)
#include "tst_http.moc"
