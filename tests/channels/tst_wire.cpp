// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/wire.h"
#include "net/replywords.h"
#include "support/await.h"

#include <QTest>

using namespace jaego;

namespace {

QJsonValue valueOf(const QByteArray &json)
{
    return QJsonDocument::fromJson("{\"v\":" + json + "}").object().value(u"v");
}

HttpReply replyWith(const QByteArray &name, const QByteArray &value)
{
    HttpReply reply;
    reply.headers.append({ name, value });
    return reply;
}

struct Counter {
    int running = 0;
    int most = 0;
    QList<int> begun;
    std::vector<OneShot> doors;
};

Task<bool> piece(Counter *counter, int index, int endAt)
{
    counter->begun.append(index);
    counter->most = std::max(counter->most, ++counter->running);
    const OneShot door = counter->doors.at(static_cast<size_t>(index));
    co_await door.wait();
    --counter->running;
    co_return index != endAt;
}

} // namespace

class TestWire : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anIdOfEighteenDigitsKeepsItsLastDigit()
    {
        QCOMPARE(wire::integer(valueOf("642538970000000001")), 642538970000000001LL);
        QCOMPARE(wire::idText(valueOf("642538970000000001")), QStringLiteral("642538970000000001"));
        QCOMPARE(wire::idText(valueOf("9223372036854775807")), QStringLiteral("9223372036854775807"));
        QCOMPARE(wire::idText(valueOf("\"642538970000000001\"")), QStringLiteral("642538970000000001"));
    }
    void aNumberMayComeAsText_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<std::optional<qint64>>("expected");
        QTest::newRow("number") << QByteArray("37") << std::optional<qint64>(37);
        QTest::newRow("zero") << QByteArray("0") << std::optional<qint64>(0);
        QTest::newRow("one") << QByteArray("1") << std::optional<qint64>(1);
        QTest::newRow("negative") << QByteArray("-3") << std::optional<qint64>(-3);
        QTest::newRow("text") << QByteArray("\" 37 \"") << std::optional<qint64>(37);
        QTest::newRow("decimal text") << QByteArray("\"37.00\"") << std::optional<qint64>(37);
        QTest::newRow("whole decimal") << QByteArray("37.0") << std::optional<qint64>(37);
        QTest::newRow("fraction") << QByteArray("37.5") << std::optional<qint64>();
        QTest::newRow("fraction text") << QByteArray("\"37.5\"") << std::optional<qint64>();
        QTest::newRow("past 64 bits") << QByteArray("99999999999999999999") << std::optional<qint64>();
        QTest::newRow("text past 64 bits")
            << QByteArray("\"9999999999999999999\"") << std::optional<qint64>();
        QTest::newRow("words") << QByteArray("\"many\"") << std::optional<qint64>();
        QTest::newRow("empty") << QByteArray("\"\"") << std::optional<qint64>();
        QTest::newRow("null") << QByteArray("null") << std::optional<qint64>();
        QTest::newRow("true") << QByteArray("true") << std::optional<qint64>();
        QTest::newRow("list") << QByteArray("[37]") << std::optional<qint64>();
    }
    void aNumberMayComeAsText()
    {
        QFETCH(QByteArray, json);
        QFETCH(std::optional<qint64>, expected);
        QCOMPARE(wire::integer(valueOf(json)), expected);
    }
    void flagsComeInManySpellings()
    {
        QCOMPARE(wire::flag(valueOf("true")), std::optional(true));
        QCOMPARE(wire::flag(valueOf("\"T\"")), std::optional(true));
        QCOMPARE(wire::flag(valueOf("\"f\"")), std::optional(false));
        QCOMPARE(wire::flag(valueOf("\"N\"")), std::optional(false));
        QCOMPARE(wire::flag(valueOf("null")), std::optional<bool>());
        QCOMPARE(wire::flag(valueOf("\"maybe\"")), std::optional<bool>());
    }
    void aQuantityBelowZeroOrBeyondReasonIsNotBelieved()
    {
        QVERIFY(!wire::unbelievable(0));
        QVERIFY(!wire::unbelievable(99'999'999));
        QVERIFY(wire::unbelievable(-1));
        QVERIFY(wire::unbelievable(100'000'000));
        QVERIFY(!wire::unbelievable(-1, true));
        QVERIFY(wire::unbelievable(-100'000'000, true));
    }
    void aWebPageIsToldFromData()
    {
        HttpReply reply;
        reply.body = "  <!DOCTYPE html><html><body>Access Denied</body></html>";
        QVERIFY(wire::looksLikeHtml(reply));
        QCOMPARE(firstWords(reply.body), QStringLiteral("Access Denied"));
        reply.body = "{\"a\":\"<html>\"}";
        QVERIFY(!wire::looksLikeHtml(reply));
        QVERIFY(wire::looksLikeHtml(replyWith("content-type", "text/html; charset=utf-8")));
    }
    void theFirstWordsOfARottenBodyArePlainText()
    {
        QCOMPARE(firstWords("<style>p{}</style><p>재고\n\t오류</p><script>alert(1)"),
                 QStringLiteral("재고 오류"));
        QCOMPARE(firstWords(QByteArray("a\0b\x1b[31mc", 9)), QStringLiteral("a b [31mc"));
        QCOMPARE(firstWords(QByteArray(1'000'000, '<')), QString());
        QCOMPARE(firstWords(QByteArray(5000, 'x')).size(), 160);
    }
    void secretsAreBlottedOut()
    {
        const QString text =
            withoutSecrets(QStringLiteral("Authorization: Bearer abcdef123456 {\"refresh_token\":\"RT-99\"} "
                                          "signature=deadbeef, access-key=AK-1 ok"));
        QVERIFY(!text.contains(QLatin1String("abcdef123456")));
        QVERIFY(!text.contains(QLatin1String("RT-99")));
        QVERIFY(!text.contains(QLatin1String("deadbeef")));
        QVERIFY(!text.contains(QLatin1String("AK-1")));
        QVERIFY(text.endsWith(QLatin1String("ok")));
    }
    void aWaitIsReadAsSecondsOrAsADate()
    {
        const QDateTime now(QDate(2026, 11, 5), QTime(3, 15, 7), Qt::UTC);
        using std::chrono::milliseconds;
        QCOMPARE(wire::retryAfter(replyWith("Retry-After", "7"), now), std::optional(milliseconds(7000)));
        QCOMPARE(wire::retryAfter(replyWith("retry-after", "Thu, 05 Nov 2026 03:16:07 GMT"), now),
                 std::optional(milliseconds(60'000)));
        QVERIFY(!wire::retryAfter(replyWith("Retry-After", "-5"), now));
        QVERIFY(!wire::retryAfter(replyWith("Retry-After", "soon"), now));
        QVERIFY(!wire::retryAfter(replyWith("Retry-After", "nan"), now));
        QVERIFY(!wire::retryAfter(replyWith("Retry-After", "1e300"), now));
        QVERIFY(!wire::retryAfter(HttpReply{}, now));
    }
    void anAddressKeepsItsEncodedBytes()
    {
        const QUrl url = wire::address(QUrl(QStringLiteral("http://127.0.0.1:80/external/")), "/v1/a",
                                       "t=2026-11-05T00:00%2B09:00&n=%EC%B4%88~");
        QCOMPARE(url.toEncoded(),
                 QByteArray("http://127.0.0.1:80/external/v1/a?t=2026-11-05T00:00%2B09:00&n=%EC%B4%88~"));
        QCOMPARE(wire::encoded(QStringLiteral("a/b c+초~")), QByteArray("a%2Fb%20c%2B%EC%B4%88~"));
    }
    void aWriteThatMayHaveArrivedIsUnknown()
    {
        using Kind = WriteResult::Kind;
        const auto error = [](Error::Kind kind) { return Error(kind, QStringLiteral("x")); };
        QCOMPARE(wire::writeOutcome(error(Error::Kind::Timeout), true, false), Kind::Unknown);
        QCOMPARE(wire::writeOutcome(error(Error::Kind::Http), true, false), Kind::Unknown);
        QCOMPARE(wire::writeOutcome(error(Error::Kind::Cancelled), true, false), Kind::Unknown);
        QCOMPARE(wire::writeOutcome(error(Error::Kind::Cancelled), false, false), Kind::Failed);
        QCOMPARE(wire::writeOutcome(error(Error::Kind::Cancelled), false, true), Kind::NoChange);
        QCOMPARE(wire::writeOutcome(error(Error::Kind::Rejected), true, false), Kind::Failed);
        QCOMPARE(wire::writeOutcome(error(Error::Kind::RateLimited), true, false), Kind::Failed);
    }
    void aDeadSourceIsGivenUpAfterThreeFailuresInARow()
    {
        wire::DeadSource source;
        const Error network(Error::Kind::Network, QStringLiteral("x"));
        source.failed(network);
        source.failed(network);
        source.answered();
        source.failed(network);
        source.failed(network);
        QVERIFY(!source.verdict());
        QVERIFY(!source.finalVerdict());
        source.failed(network);
        QVERIFY(source.verdict());
    }
    void aRefusedKeyIsEnoughToGiveUp()
    {
        wire::DeadSource source;
        source.failed(Error(Error::Kind::Rejected, QStringLiteral("x"), {}, 400));
        QVERIFY(!source.verdict());
        source.failed(Error(Error::Kind::Auth, QStringLiteral("x"), {}, 401));
        QCOMPARE(source.verdict()->kind, Error::Kind::Auth);
    }
    void oneListingThatFailsAloneIsNotADeadSource()
    {
        wire::DeadSource lone;
        lone.failed(Error(Error::Kind::Network, QStringLiteral("x"), {}, 200));
        QVERIFY(!lone.finalVerdict());
        wire::DeadSource dead;
        dead.failed(Error(Error::Kind::Network, QStringLiteral("x"), {}, 0));
        QVERIFY(dead.finalVerdict());
    }
    void onlySoManyPiecesRunAtOnce()
    {
        Counter counter;
        counter.doors.resize(5);
        auto run =
            wire::forEachBounded(5, 2, [&counter](int index) { return piece(&counter, index, -1); }, {});
        QCOMPARE(counter.begun, QList<int>({ 0, 1 }));
        counter.doors[1].fire();
        QCOMPARE(counter.begun, QList<int>({ 0, 1, 2 }));
        for (const OneShot &door : counter.doors)
            door.fire();
        test::awaitDone(std::move(run));
        QCOMPARE(counter.begun, QList<int>({ 0, 1, 2, 3, 4 }));
        QCOMPARE(counter.most, 2);
    }
    void aRunThatEndsEarlyFinishesWhatItBegan()
    {
        Counter counter;
        counter.doors.resize(9);
        for (const OneShot &door : counter.doors)
            door.fire();
        test::awaitDone(
            wire::forEachBounded(9, 2, [&counter](int index) { return piece(&counter, index, 3); }, {}));
        QVERIFY(counter.begun.size() <= 5);
        QCOMPARE(counter.running, 0);
    }
};

QTEST_GUILESS_MAIN(TestWire)
#include "tst_wire.moc"
