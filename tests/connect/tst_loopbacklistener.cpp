// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/browser.h"
#include "connect/loopbacklistener.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace jaego;
using namespace jaego::test;

namespace {

LoopbackListener::Asked asked(QStringList *arrived)
{
    return { [](const QByteArray &target) { return target == "/oauth/kakao?code=1&state=2"; },
             [arrived](const Secret &target) { arrived->append(target.reveal()); },
             QByteArray("You may <b>close</b> this window"), QByteArray("Back to Jaego."), QByteArray("en") };
}

/// Bytes to the listener, and all it says until it hangs up.
QByteArray say(quint16 port, const QByteArray &bytes)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }, 10'000))
        return "not connected";
    socket.write(bytes);
    const bool ended =
        QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 20'000);
    return ended ? socket.readAll() : QByteArray("never ended");
}

} // namespace

class TestLoopbackListener final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_port = freePort();
        m_url = QUrl(QStringLiteral("http://127.0.0.1:%1/oauth/kakao").arg(m_port));
        m_arrived.clear();
    }

    void theBrowserIsToldAndItsAnswerArrivesOnce()
    {
        LoopbackListener listener;
        QVERIFY(listener.start(m_url, asked(&m_arrived)).ok());
        Browser browser;
        const QUrl back(m_url.toString() + QStringLiteral("?code=1&state=2"));
        const HttpReply page = browser.open(back);
        QCOMPARE(page.status, 200);
        QVERIFY(page.header("Content-Type").startsWith("text/html"));
        QCOMPARE(page.header("Referrer-Policy"), QByteArray("no-referrer"));
        QCOMPARE(page.header("Cache-Control"), QByteArray("no-store"));
        QVERIFY(page.header("Content-Security-Policy").contains("default-src 'none'"));
        QVERIFY(page.body.contains("lang=\"en\""));
        QVERIFY(page.body.contains("&lt;b&gt;close&lt;/b&gt;"));
        QVERIFY(!page.body.contains("code"));
        QVERIFY(!page.body.contains("<script"));
        QTRY_COMPARE(m_arrived, QStringList{ QStringLiteral("/oauth/kakao?code=1&state=2") });
        QCOMPARE(browser.open(back).status, 404); // the same once more
        QCOMPARE(m_arrived.size(), 1);
    }

    void whoeverElseComesFindsNothing()
    {
        LoopbackListener listener;
        QVERIFY(listener.start(m_url, asked(&m_arrived)).ok());
        for (const char *request :
             { "GET / HTTP/1.1\r\nHost: a\r\n\r\n", "GET /favicon.ico HTTP/1.1\r\nHost: a\r\n\r\n",
               "GET /oauth/kakao?code=1&state=3 HTTP/1.1\r\nHost: a\r\n\r\n",
               "POST /oauth/kakao?code=1&state=2 HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n",
               "HEAD /oauth/kakao?code=1&state=2 HTTP/1.1\r\nHost: a\r\n\r\n",
               "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n" })
            QVERIFY2(say(m_port, request).startsWith("HTTP/1.1 404 "), request);
        QVERIFY(say(m_port, "GET / HTTP/1.1\r\nX: " + QByteArray(20'000, 'x') + "\r\n\r\n")
                    .startsWith("HTTP/1.1 431 "));
        QCOMPARE(say(m_port, "\x16\x03\x01 no HTTP at all\r\n\r\n"), QByteArray());
        QVERIFY(m_arrived.isEmpty());
    }

    void whoSaysNothingIsCutOff()
    {
        LoopbackListener::Options options;
        options.requestTime = std::chrono::milliseconds(100);
        LoopbackListener listener(options);
        QVERIFY(listener.start(m_url, asked(&m_arrived)).ok());
        QCOMPARE(say(m_port, "GET /oauth/kakao?code=1"), QByteArray());
        QVERIFY(m_arrived.isEmpty());
    }

    void aPortThatIsTakenIsSaid()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost), m_port));
        LoopbackListener listener;
        const Status started = listener.start(m_url, asked(&m_arrived));
        QVERIFY(!started.ok());
        QVERIFY(started.error().message.contains(QString::number(m_port)));
    }

    void afterTheEndNothingArrivesAndThePortIsFree()
    {
        LoopbackListener listener;
        QVERIFY(listener.start(m_url, asked(&m_arrived)).ok());
        QTcpSocket open;
        open.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        QTRY_COMPARE(open.state(), QAbstractSocket::ConnectedState);
        listener.stop();
        QTRY_COMPARE(open.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(listener.start(m_url, asked(&m_arrived)).ok());
        listener.stop();
        listener.stop();
        QVERIFY(m_arrived.isEmpty());
    }

private:
    quint16 m_port = 0;
    QUrl m_url;
    QStringList m_arrived;
};

QTEST_GUILESS_MAIN(TestLoopbackListener)
#include "tst_loopbacklistener.moc"
