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
