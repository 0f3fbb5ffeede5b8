// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/caller.h"
#include "support/await.h"
#include "support/scriptedserver.h"

#include <QTest>

using namespace jaego;
using jaego::test::awaitResult;
using jaego::test::ScriptedReply;
using jaego::test::ScriptedServer;
using jaego::test::SeenRequest;

namespace {

std::optional<Error> byStatus(const HttpReply &reply)
{
    const QString where = QStringLiteral("test");
    if (reply.status == 200)
        return std::nullopt;
    if (reply.status == 401)
        return Error(Error::Kind::Auth, where, QStringLiteral("expired"), 401);
    if (reply.status == 429)
        return Error(Error::Kind::RateLimited, where, QStringLiteral("too many"), 429);
    if (reply.status >= 500)
        return Error(Error::Kind::Http, where, QStringLiteral("trouble"), reply.status);
    return Error(Error::Kind::Rejected, where, QStringLiteral("no"), reply.status);
}

Task<Result<bool>> renew(int *count, bool works)
{
    ++*count;
    co_return works;
}

} // namespace

class TestCaller : public QObject {
    Q_OBJECT

    SystemScheduler m_scheduler;
    HttpClient m_http{ &m_scheduler, { 1000, 1000, 1 << 20 } };
    QList<CallRecord> m_records;
    int m_renewals = 0;

    Result<HttpReply> ask(ScriptedServer *server, QList<int> statuses, CallKind kind,
                          bool renewalWorks = true)
    {
        QList<ScriptedReply> script;
        for (const int status : statuses)
            script.append(ScriptedReply::json("{}", status));
        if (!script.isEmpty())
            server->setScript(script);
        m_records.clear();
        m_renewals = 0;
        Lane lane(&m_scheduler, { 1000, 4, false, 0 });
        Caller caller(QStringLiteral("COUPANG"), &m_scheduler, &m_http, &lane,
                      [this](const CallRecord &record) { m_records.append(record); },
                      { [this, renewalWorks](std::stop_token) { return renew(&m_renewals, renewalWorks); },
                        {},
                        [](const HttpReply &, int) { return qint64{ 5 }; } });
        Call call;
        call.where = QStringLiteral("test");
        call.kind = kind;
        call.build = [server]() -> Result<HttpRequest> {
            return HttpRequest{ "PUT", server->url(), {}, {}, {} };
        };
        call.classify = byStatus;
        return awaitResult(caller.send(call, { 3, 2, 10 }, {}));
    }

private Q_SLOTS:
    void aReadIsRepeatedUntilItAnswers()
    {
        ScriptedServer server;
        QVERIFY(ask(&server, { 500, 503, 200 }, CallKind::Read).ok());
        QCOMPARE(m_records.size(), 3);
        QCOMPARE(m_records[2].attempt, 3);
        QVERIFY(m_records[2].success && !m_records[1].success);
    }

    void theDateOfAReplyTellsHowFarTheClocksAreApart_data()
    {
        QTest::addColumn<qint64>("serverAheadS");
        QTest::addColumn<qint64>("leastMs");
        QTest::addColumn<qint64>("mostMs");
        // Whole seconds and the way there and back are never a difference of clocks.
        QTest::newRow("right") << qint64{ 0 } << qint64{ 0 } << qint64{ 0 };
        QTest::newRow("ours is 364 s ahead") << qint64{ -364 } << qint64{ 362'000 } << qint64{ 364'999 };
        QTest::newRow("ours is 364 s behind") << qint64{ 364 } << qint64{ -364'999 } << qint64{ -360'000 };
    }

    void theDateOfAReplyTellsHowFarTheClocksAreApart()
    {
        QFETCH(const qint64, serverAheadS);
        QFETCH(const qint64, leastMs);
        QFETCH(const qint64, mostMs);
        ScriptedServer server([serverAheadS](const SeenRequest &) {
            ScriptedReply reply;
            const QDateTime theirs = QDateTime::currentDateTimeUtc().addSecs(serverAheadS);
            reply.headers.append({ "Date",
                                   QLocale::c()
                                       .toString(theirs, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
                                       .toLatin1() });
            return reply;
        });
        QVERIFY(ask(&server, {}, CallKind::Read).ok());
        QCOMPARE(m_records.size(), 1);
        const qint64 ahead = m_records.first().clockAheadMs.value_or(-1);
        QVERIFY2(ahead >= leastMs && ahead <= mostMs, qPrintable(QString::number(ahead)));
    }

    void aReplyWithoutADateTellsNothingOfClocks_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("no date") << QByteArray("X-Other") << QByteArray("1");
        QTest::newRow("no time") << QByteArray("Date") << QByteArray("yesterday");
        QTest::newRow("empty") << QByteArray("Date") << QByteArray("");
    }

    void aReplyWithoutADateTellsNothingOfClocks()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, value);
        ScriptedServer server([name, value](const SeenRequest &) {
            ScriptedReply reply;
            reply.headers.append({ name, value });
            return reply;
        });
        QVERIFY(ask(&server, {}, CallKind::Read).ok());
        QVERIFY(!m_records.first().clockAheadMs.has_value());
    }

    void aCachesDateIsNoClock()
    {
        ScriptedServer server([](const SeenRequest &) {
            ScriptedReply reply;
            reply.headers.emplaceBack("Date", "Mon, 02 Mar 2026 02:15:30 GMT");
            reply.headers.emplaceBack("Age", "600");
            return reply;
        });
        QVERIFY(ask(&server, {}, CallKind::Read).ok());
        QVERIFY(!m_records.first().clockAheadMs.has_value());
    }

    void aReadGivesUpAfterThreeTries()
    {
        ScriptedServer server;
        const auto reply = ask(&server, { 500 }, CallKind::Read);
        QVERIFY(!reply.ok());
        QCOMPARE(server.seen().size(), 3);
    }

    void aWriteOfUnknownFateIsNotRepeatedHere()
    {
        ScriptedServer server;
        const auto reply = ask(&server, { 504 }, CallKind::Write);
        QVERIFY(!reply.ok());
        QCOMPARE(server.seen().size(), 1);
    }

    void aWriteRefusedByTheRateLimitGoesAgain()
    {
        ScriptedServer server;
        QVERIFY(ask(&server, { 429, 200 }, CallKind::Write).ok());
        QVERIFY(m_records[0].rateLimited);
    }

    void oneRenewalOn401AndNoMore()
    {
        ScriptedServer server;
        QVERIFY(ask(&server, { 401, 200 }, CallKind::Write).ok());
        QCOMPARE(m_renewals, 1);
        QVERIFY(!ask(&server, { 401 }, CallKind::Read).ok());
        QCOMPARE(m_renewals, 1);
        QCOMPARE(server.seen().size(), 2 + 2);
        QVERIFY(!ask(&server, { 401 }, CallKind::Read, false).ok());
    }

    void aRefusalIsNotRepeated()
    {
        ScriptedServer server;
        QVERIFY(!ask(&server, { 400 }, CallKind::Read).ok());
        QCOMPARE(server.seen().size(), 1);
    }

    void nothingToSendUsesNoCall()
    {
        ScriptedServer server;
        Lane lane(&m_scheduler, { 1, 4, false, 0 });
        QList<CallRecord> records;
        Caller caller(QStringLiteral("COUPANG"), &m_scheduler, &m_http, &lane,
                      [&records](const CallRecord &record) { records.append(record); }, {});
        Call call;
        call.build = []() -> Result<HttpRequest> {
            return Error(Error::Kind::Cancelled, QStringLiteral("test"));
        };
        call.classify = byStatus;
        for (int i = 0; i < 20; ++i) // at one call a second this would take 20 s if places were used up
            QVERIFY(!awaitResult(caller.send(call, { 3, 2, 10 }, {}), 2000).ok());
        QVERIFY(records.isEmpty());
        QVERIFY(server.seen().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCaller)
#include "tst_caller.moc"
