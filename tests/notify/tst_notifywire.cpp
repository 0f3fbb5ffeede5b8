// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/kakaowire.h"
#include "notify/slackwire.h"
#include "notify/solapiwire.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest/QTest>

using namespace jaego;

namespace {

HttpReply reply(int status, const QByteArray &body, const HttpHeaders &headers = {})
{
    HttpReply one;
    one.status = status;
    one.body = body;
    one.headers = headers;
    return one;
}

NotifyMessage message(int items, const QString &name)
{
    NotifyMessage m;
    m.id = QStringLiteral("01JD0000000000000000000001");
    m.title = QStringLiteral("재고 경보 · 위험 3개");
    m.restWords = QStringLiteral("… %1");
    m.namesRest = QStringLiteral(" 외 %1건");
    m.at = QDateTime::fromString(QStringLiteral("2026-03-02T00:15:30Z"), Qt::ISODate);
    for (int i = 0; i < items; ++i)
        m.items.append({ QStringLiteral("01JD%1").arg(i, 22, 10, QLatin1Char('0')),
                         QStringLiteral("critical"), QStringLiteral("HIGH"), QStringLiteral("위험"), name,
                         name + QStringLiteral(" 2개"), QStringLiteral("2") });
    return m;
}

using Outcome = Delivery::Outcome;

} // namespace

/// The words of Slack, Kakao and SOLAPI, by their references.
class TestNotifyWire : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void slackEscapesWhatOthersWrote();
    void hundredsOfProductsAreOneValidMessage();
    void slackAnswersMeanWhatTheReferenceSays_data();
    void slackAnswersMeanWhatTheReferenceSays();
    void aBotIsNeverJudgedByTheStatusAlone();
    void aMissingWaitIsHalfAMinute();
    void kakaoFormsAreTheReferences();
    void kakaoSaysHowManyInTwoHundredCharacters();
    void kakaoQuotasWaitForKoreasMidnight();
    void friendsThatFailedAreAskedAgainAloneAndOthersNot();
    void aFriendTheAnswerNeverMentionsIsGivenUpAfterThreeTries();
    void aKakaoTokenKeepsItsOldRefreshTokenWhenNoneComes();
    void solapiSignsLikeTheReference();
    void aPhoneNumberIsAskedOnce();
    void aWrongClockIsSaidInWordsAndTriedAgain();
    void partOfTheNumbersMayFail();
    void nonsenseIsNeverASuccess();
};

void TestNotifyWire::slackEscapesWhatOthersWrote()
{
    QCOMPARE(slack::escaped(QStringLiteral("A&B <특가>")), QStringLiteral("A&amp;B &lt;특가&gt;"));
    QCOMPARE(slack::escaped(QStringLiteral("<!channel>")), QStringLiteral("&lt;!channel&gt;"));
    QCOMPARE(slack::escaped(QStringLiteral("&lt;")), QStringLiteral("&amp;lt;"));
    QCOMPARE(slack::plain(QStringLiteral("a*b"), 10), QStringLiteral("a*\u200Bb"));
    const QByteArray body =
        slack::payload(message(1, QStringLiteral("<!channel> & <script> =HYPERLINK()\n*x*")));
    QVERIFY(!body.contains("<!channel>"));
    QVERIFY(!body.contains("<script>"));
    QVERIFY(body.contains("01JD0000000000000000000000")); // the alert's id
}

void TestNotifyWire::hundredsOfProductsAreOneValidMessage()
{
    const QByteArray body = slack::payload(message(700, QString(3'500, QLatin1Char('&'))));
    const QJsonObject o = QJsonDocument::fromJson(body).object();
    const QJsonArray blocks = o[QStringLiteral("blocks")].toArray();
    QVERIFY(blocks.size() <= 50);
    QVERIFY(o[QStringLiteral("text")].toString().size() < 4'000);
    for (const QJsonValue &value : blocks) {
        const QString text =
            value.toObject()[QStringLiteral("text")].toObject()[QStringLiteral("text")].toString();
        QVERIFY(text.size() <= 2'900);
    }
    QVERIFY(body.contains("690")); // the rest is a number
}

void TestNotifyWire::slackAnswersMeanWhatTheReferenceSays_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<bool>("breaks");
    const int yes = static_cast<int>(Outcome::Delivered);
    const int later = static_cast<int>(Outcome::Retry);
    const int never = static_cast<int>(Outcome::Permanent);
    QTest::newRow("ok") << 200 << QByteArray("ok") << yes << false;
    QTest::newRow("a page") << 200 << QByteArray("<html>") << later << false;
    QTest::newRow("payload") << 400 << QByteArray("invalid_payload") << never << false;
    QTest::newRow("user") << 400 << QByteArray("user_not_found") << never << true;
    QTest::newRow("blocks") << 400 << QByteArray("invalid_blocks") << never << false;
    QTest::newRow("prohibited") << 403 << QByteArray("action_prohibited") << never << true;
    QTest::newRow("token") << 403 << QByteArray("invalid_token") << never << true;
    QTest::newRow("no service") << 404 << QByteArray("no_service") << never << true;
    QTest::newRow("archived") << 410 << QByteArray("channel_is_archived") << never << true;
    QTest::newRow("limited") << 429 << QByteArray("{}") << later << false;
    QTest::newRow("trouble") << 500 << QByteArray("rollup_error") << later << false;
    QTest::newRow("moved") << 302 << QByteArray() << never << true;
}

void TestNotifyWire::slackAnswersMeanWhatTheReferenceSays()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, outcome);
    QFETCH(bool, breaks);
    const Delivery delivery = slack::webhookAnswer(reply(status, body));
    QCOMPARE(static_cast<int>(delivery.outcome), outcome);
    QCOMPARE(delivery.breaksRoute, breaks);
}

void TestNotifyWire::aBotIsNeverJudgedByTheStatusAlone()
{
    const auto answer = [](const char *body) { return slack::postAnswer(reply(200, body)); };
    QVERIFY(answer(R"({"ok":true,"ts":"1"})").outcome == Outcome::Delivered);
    QVERIFY(answer(R"({"ok":false,"error":"not_in_channel"})").breaksRoute);
    QVERIFY(!answer(R"({"ok":false,"error":"invalid_blocks"})").breaksRoute);
    QVERIFY(answer(R"({"ok":false,"error":"ratelimited"})").retryAfterMs == 30'000);
    QVERIFY(answer(R"({"ok":false,"error":"fatal_error"})").mayHaveArrived);
    QVERIFY(answer(R"({"ok":"true"})").outcome == Outcome::Retry);
}

void TestNotifyWire::aMissingWaitIsHalfAMinute()
{
    QCOMPARE(slack::webhookAnswer(reply(429, {})).retryAfterMs, 30'000);
    QCOMPARE(slack::webhookAnswer(reply(429, {}, { { "Retry-After", "7" } })).retryAfterMs, 7'000);
    QCOMPARE(slack::webhookAnswer(reply(429, {}, { { "Retry-After", "-1" } })).retryAfterMs, 30'000);
    const Secret secret(QStringLiteral("hush-hush"));
    QVERIFY(!slack::webhookAnswer(reply(403, "hush-hush no")).answer.contains(secret.reveal()));
}

void TestNotifyWire::kakaoFormsAreTheReferences()
{
    const QString text =
        kakao::textTemplate(QStringLiteral("[재고 경보] 검정 티셔츠 L 2개 남음"),
                            QUrl(QStringLiteral("https://jaego.example")), QStringLiteral("확인"));
    const QByteArray form = kakao::form({ { QStringLiteral("template_object"), text } });
    QCOMPARE(form.size(), 374);
    QCOMPARE(QCryptographicHash::hash(form, QCryptographicHash::Sha256).toHex(),
             QByteArray("cad9c01f390ffc407a794330280eab3b12df405adedd0b4b771b78337c70ee36"));
    QCOMPARE(kakao::form(
                 { { QStringLiteral("receiver_uuids"),
                     kakao::uuidList({ QStringLiteral("abcdefg0001"), QStringLiteral("abcdefg0002") }) } }),
             QByteArray("receiver_uuids=%5B%22abcdefg0001%22%2C%22abcdefg0002%22%5D"));
}

void TestNotifyWire::kakaoSaysHowManyInTwoHundredCharacters()
{
    const QString text = kakao::textOf(message(300, QStringLiteral("아주 긴 이름의 검정 티셔츠")));
    QVERIFY(text.size() <= 200);
    QVERIFY(text.contains(QStringLiteral("외 ")));
    QVERIFY(kakao::textOf(message(1, QString(5'000, QLatin1Char('x')))).size() <= 200);
}

void TestNotifyWire::kakaoQuotasWaitForKoreasMidnight()
{
    const QDateTime now = QDateTime::fromString(QStringLiteral("2026-03-02T14:00:00Z"), Qt::ISODate);
    bool refused = false;
    for (const char *body :
         { R"({"code":-10})", R"({"code":-532})", R"({"code":-533})", R"({"code":"-536"})" }) {
        const Delivery delivery = kakao::memoAnswer(reply(400, body), now, &refused);
        QVERIFY(delivery.outcome == Outcome::Retry);
        QCOMPARE(delivery.retryAfterMs, 3'600'000);
    }
    QVERIFY(!refused);
    (void)kakao::memoAnswer(reply(401, R"({"msg":"expired","code":-401})"), now, &refused);
    QVERIFY(refused);
    QVERIFY(kakao::memoAnswer(reply(200, R"({"result_code":0})"), now, &refused).outcome
            == Outcome::Delivered);
    QVERIFY(kakao::memoAnswer(reply(403, R"({"code":-402})"), now, &refused).breaksRoute);
}

void TestNotifyWire::friendsThatFailedAreAskedAgainAloneAndOthersNot()
{
    const QDateTime now = QDateTime::fromString(QStringLiteral("2026-03-02T14:00:00Z"), Qt::ISODate);
    const QStringList asked{ QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c") };
    bool refused = false;
    for (const QByteArray name : { "failure_info", "failure_infos" }) {
        const Delivery part = kakao::friendsAnswer(
            reply(200,
                  R"({"successful_receiver_uuids":["a"],")" + name
                      + R"(":[{"code":-532,"receiver_uuids":["b"]},{"code":-530,"receiver_uuids":["c"]}]})"),
            now, asked, {}, &refused);
        QVERIFY(part.outcome == Outcome::Retry);
        QCOMPARE(part.retryAfterMs, 3'600'000);
        QCOMPARE(part.reached, QStringList({ QStringLiteral("a"), QStringLiteral("!c") }));
    }
    const Delivery all = kakao::friendsAnswer(reply(200, R"({"successful_receiver_uuids":["a","b","c"]})"),
                                              now, asked, {}, &refused);
    QVERIFY(all.outcome == Outcome::Delivered);
}

void TestNotifyWire::aFriendTheAnswerNeverMentionsIsGivenUpAfterThreeTries()
{
    const QStringList a{ QStringLiteral("a") };
    const QStringList b{ QStringLiteral("b") };
    bool refused = false;
    Delivery tried =
        kakao::friendsAnswer(reply(200, R"({"successful_receiver_uuids":["a"]})"), {}, a + b, {}, &refused);
    QVERIFY(tried.outcome == Outcome::Retry);
    const HttpReply silent = reply(200, R"({"successful_receiver_uuids":[]})");
    tried = kakao::friendsAnswer(silent, {}, b, tried.reached, &refused);
    QVERIFY(tried.outcome == Outcome::Retry);
    tried = kakao::friendsAnswer(silent, {}, b, tried.reached, &refused);
    QVERIFY(tried.outcome == Outcome::Delivered); // to all who can be reached
    QCOMPARE(tried.reached, QStringList({ QStringLiteral("a"), QStringLiteral("!b") }));
}

void TestNotifyWire::aKakaoTokenKeepsItsOldRefreshTokenWhenNoneComes()
{
    const auto kept = kakao::tokenAnswer(reply(200, R"({"access_token":"A","expires_in":21599})"));
    QVERIFY(kept.ok());
    QVERIFY(kept->refresh.isEmpty());
    QCOMPARE(kept->accessTtlMs, 21'599'000);
    const auto dead = kakao::tokenAnswer(reply(400, R"({"error":"invalid_grant","error_code":"KOE322"})"));
    QVERIFY(!dead.ok());
    QVERIFY(dead.error().kind == Error::Kind::Auth);
    QVERIFY(!kakao::tokenAnswer(reply(200, R"({"access_token":5})")).ok());
}

void TestNotifyWire::solapiSignsLikeTheReference()
{
    const QString secret = QStringLiteral("JAEGO0SECRET0FOR0UNIT0TESTS0ONLY");
    const QString salt = QStringLiteral("0123456789abcdef0123456789abcdef");
    QCOMPARE(solapi::signature(secret, QStringLiteral("2026-03-02T09:15:30+09:00"), salt),
             QByteArray("d5f19020fac59e7d00d6bb81aa814b3de64060478bb053b2924ac1c35b6ddd34"));
    QCOMPARE(solapi::signature(secret, QStringLiteral("2026-03-02T00:15:30Z"), salt),
             QByteArray("a6512c45a57df221434fec1f0f4a8683ff1988abf46f3f500bcb3d0a8c815507"));
    QCOMPARE(
        solapi::signature(secret, QStringLiteral("2026-03-02T00:15:30.123Z"), QStringLiteral("jaegosalt012")),
        QByteArray("d0b96adcb06c1e1bd4ef1a330ff142d92ec3d54dcffdddd82e5fabdd08c36705"));
    QCOMPARE(
        solapi::signature(secret, QStringLiteral("2026-12-31T23:59:59+09:00"), QString(64, QLatin1Char('Z'))),
        QByteArray("4afce2d3ce34dc7c99ad511f30e8bd68bb2cc47804d9a455e8760046037f6341"));
    QVERIFY(solapi::newSalt() != solapi::newSalt());
    QCOMPARE(solapi::newSalt().size(), 32);
}

void TestNotifyWire::aPhoneNumberIsAskedOnce()
{
    QCOMPARE(solapi::numbers({ QStringLiteral("010-1234-5678"), QStringLiteral("01012345678") }),
             QStringList{ QStringLiteral("01012345678") });
}

void TestNotifyWire::aWrongClockIsSaidInWordsAndTriedAgain()
{
    const QStringList asked{ QStringLiteral("01012345678") };
    const Delivery skewed = solapi::answer(reply(403, R"({"errorCode":"RequestTimeTooSkewed"})"), asked, {});
    QVERIFY(skewed.outcome == Outcome::Retry);
    QVERIFY(skewed.answer.contains(QStringLiteral("clock")));
    QVERIFY(solapi::answer(reply(403, R"({"errorCode":"InvalidAPIKey"})"), asked, {}).breaksRoute);
}

void TestNotifyWire::partOfTheNumbersMayFail()
{
    const QStringList asked{ QStringLiteral("01012345678"), QStringLiteral("01099998888") };
    const Delivery part = solapi::answer(
        reply(200, R"({"failedMessageList":[{"to":"01099998888","statusCode":"1026"}],"groupInfo":{}})"),
        asked, {});
    QVERIFY(part.outcome == Outcome::Delivered);
    QVERIFY(part.answer.contains(QStringLiteral("1026")));
    const Delivery none =
        solapi::answer(reply(400, R"({"failedMessageList":[{"to":"01012345678","statusCode":"1042"}]})"),
                       asked.mid(0, 1), {});
    QVERIFY(none.outcome == Outcome::Permanent);
    QVERIFY(none.breaksRoute);
}

void TestNotifyWire::nonsenseIsNeverASuccess()
{
    bool refused = false;
    for (const QByteArray body :
         { "", "{", "[]", "null", "{\"ok\":1}", "{\"result_code\":true}", "\xff\xfe" }) {
        QVERIFY(slack::webhookAnswer(reply(200, body)).outcome != Outcome::Delivered);
        QVERIFY(slack::postAnswer(reply(200, body)).outcome != Outcome::Delivered);
        QVERIFY(kakao::memoAnswer(reply(200, body), {}, &refused).outcome != Outcome::Delivered);
        QVERIFY(kakao::friendsAnswer(reply(200, body), {}, { QStringLiteral("a") }, {}, &refused).outcome
                != Outcome::Delivered);
        QVERIFY(solapi::answer(reply(200, body), { QStringLiteral("1") }, {}).outcome != Outcome::Delivered);
    }
}

QTEST_GUILESS_MAIN(TestNotifyWire)
#include "tst_notifywire.moc"
