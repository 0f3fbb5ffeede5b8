// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/exchange.h"

#include <QTest>

using namespace jaego;

namespace {

const QByteArray kCafe24Answer =
    R"({"access_token":"sampleAT01","expires_at":"2026-03-02T11:15:30.000","refresh_token":"sampleRT02",)"
    R"("refresh_token_expires_at":"2026-03-16T09:15:30.000","client_id":"jaegoDemoClientId01",)"
    R"("mall_id":"jaegomall","user_id":"jaegomall","scopes":["mall.read_product","mall.write_product",)"
    R"("mall.read_order"],"issued_at":"2026-03-02T09:15:30.000","shop_no":"1","token_type":"Bearer"})";
const QByteArray kKakaoAnswer =
    R"({"token_type":"bearer","access_token":"sampleKAT03","expires_in":21599,)"
    R"("refresh_token":"sampleKRT02","refresh_token_expires_in":5183999,"scope":"talk_message"})";

Authorization of(AccountService service)
{
    AccountPlan plan;
    plan.service = service;
    const bool cafe24 = service == AccountService::Cafe24;
    plan.baseUrl = QUrl(cafe24 ? QStringLiteral("https://jaegomall.cafe24api.com")
                               : QStringLiteral("https://kauth.kakao.com"));
    plan.redirect = QUrl(cafe24 ? QStringLiteral("http://127.0.0.1:18080/cafe24/callback")
                                : QStringLiteral("http://127.0.0.1:18091/oauth/kakao"));
    plan.mallId = cafe24 ? QStringLiteral("jaegomall") : QString();
    plan.scopes = scopesOf(service, false);
    return beginAuthorization(plan, QStringLiteral("jaegoDemoClientId01"));
}

HttpReply reply(const QByteArray &body, int status = 200)
{
    HttpReply made;
    made.status = status;
    made.body = body;
    return made;
}

Result<AccountGrant> read(AccountService service, const HttpReply &answer)
{
    return readGrant(answer, of(service), QDateTime::currentDateTimeUtc());
}

} // namespace

class TestExchange final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cafe24sCodeGoesWithBasicAndItsVerifier()
    {
        Authorization one = of(AccountService::Cafe24);
        one.verifier = Secret(QStringLiteral("jaego-desktop-pkce-verifier-0123456789abcdefXYZ~"));
        const HttpRequest request =
            exchangeRequest(one, { one.clientId, Secret(QStringLiteral("jaegoDemoSecret01")) },
                            Secret(QStringLiteral("AbCdEf123456")));
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.url.toString(),
                 QStringLiteral("https://jaegomall.cafe24api.com/api/v2/oauth/token"));
        QVERIFY(request.headers.contains(
            { "Authorization", "Basic amFlZ29EZW1vQ2xpZW50SWQwMTpqYWVnb0RlbW9TZWNyZXQwMQ==" }));
        QVERIFY(request.headers.contains({ "Content-Type", "application/x-www-form-urlencoded" }));
        QCOMPARE(
            request.body,
            QByteArray("grant_type=authorization_code&code=AbCdEf123456&redirect_uri=http%3A%2F%2F127.0.0."
                       "1%3A18080%2Fcafe24%2Fcallback&code_verifier=jaego-desktop-pkce-verifier-"
                       "0123456789abcdefXYZ~"));
    }

    void kakaosCodeGoesWithoutBasicAndWithASecretOnlyWhereThereIsOne()
    {
        const Authorization one = of(AccountService::Kakao);
        const HttpRequest without =
            exchangeRequest(one, { QStringLiteral("rest key"), {} }, Secret(QStringLiteral("a+b")));
        QCOMPARE(without.url.toString(), QStringLiteral("https://kauth.kakao.com/oauth/token"));
        QCOMPARE(without.headers.size(), 1);
        QCOMPARE(without.headers.first().second,
                 QByteArray("application/x-www-form-urlencoded;charset=utf-8"));
        QCOMPARE(
            without.body,
            QByteArray("grant_type=authorization_code&client_id=rest%20key&redirect_uri=http%3A%2F%2F127.0."
                       "0.1%3A18091%2Foauth%2Fkakao&code=a%2Bb"));
        const HttpRequest with =
            exchangeRequest(one, { QStringLiteral("rest key"), Secret(QStringLiteral("s&x")) },
                            Secret(QStringLiteral("a+b")));
        QVERIFY(with.body.endsWith("&client_secret=s%26x"));
    }

    void whatTheServicesGiveIsTaken()
    {
        const auto cafe24 = read(AccountService::Cafe24, reply(kCafe24Answer));
        QVERIFY(cafe24.ok());
        QCOMPARE(cafe24->refreshToken.reveal(), QStringLiteral("sampleRT02"));
        QCOMPARE(cafe24->who, QStringLiteral("jaegomall"));
        QCOMPARE(cafe24->accessTtlMs, 7'200'000);
        QCOMPARE(cafe24->refreshTtlMs, 14LL * 24 * 3600 * 1000);
        QCOMPARE(cafe24->scopes.size(), 3);
        const auto kakao = read(AccountService::Kakao, reply(kKakaoAnswer));
        QVERIFY(kakao.ok());
        QCOMPARE(kakao->refreshToken.reveal(), QStringLiteral("sampleKRT02"));
        QCOMPARE(kakao->accessTtlMs, 21'599'000);
        QCOMPARE(kakao->refreshTtlMs, 5'183'999'000);
        QCOMPARE(kakao->scopes, QStringList{ QStringLiteral("talk_message") });
    }

    void aBrokenAnswerStoresNothingAndShowsNothingOfItself_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("html") << QByteArray("<html><body>sampleRT02</body></html>");
        QTest::newRow("an array") << QByteArray("[\"sampleRT02\"]");
        QTest::newRow("null") << QByteArray("null");
        QTest::newRow("no tokens") << QByteArray("{}");
        QTest::newRow("no refresh token") << QByteArray(R"({"access_token":"sampleAT01"})");
        QTest::newRow("mistyped") << QByteArray(
            R"({"access_token":["sampleAT01"],"refresh_token":{"a":"sampleRT02"}})");
        QTest::newRow("numbers") << QByteArray(R"({"access_token":1,"refresh_token":2})");
        QTest::newRow("a line in it")
            << QByteArray(R"({"access_token":"sampleAT01\r\nX: y","refresh_token":"sampleRT02"})");
        QTest::newRow("no ASCII") << QByteArray(
            "{\"access_token\":\"sampleAT01\",\"refresh_token\":\"sampleRT02\xED\x86\xA0\"}");
        QTest::newRow("endless") << QByteArray(R"({"access_token":"sampleAT01","refresh_token":")")
                + QByteArray(100'000, 'a') + "\"}";
    }
    void aBrokenAnswerStoresNothingAndShowsNothingOfItself()
    {
        QFETCH(QByteArray, body);
        for (const AccountService service : { AccountService::Cafe24, AccountService::Kakao }) {
            const auto grant = read(service, reply(body));
            QVERIFY(!grant.ok());
            QVERIFY(!grant.error().message.contains(QStringLiteral("sample")));
            QVERIFY(grant.error().message.contains(QStringLiteral("Connect again")));
        }
    }

    void anAnswerCutAnywhereIsNoAnswer()
    {
        for (const auto &[service, whole] : { std::pair(AccountService::Cafe24, kCafe24Answer),
                                              std::pair(AccountService::Kakao, kKakaoAnswer) }) {
            for (qsizetype size = 0; size < whole.size(); ++size)
                QVERIFY(!read(service, reply(whole.left(size))).ok());
        }
    }

    void lifetimesThatCannotBeAreReplaced()
    {
        for (const char *odd : { "-5", "0", "1e300", "\"soon\"", "null", "99999999999", "[]" }) {
            QByteArray body = kKakaoAnswer;
            body.replace("21599", odd).replace("5183999", odd);
            const auto grant = read(AccountService::Kakao, reply(body));
            QVERIFY2(grant.ok(), odd);
            QCOMPARE(grant->accessTtlMs, 21'599'000);
            QCOMPARE(grant->refreshTtlMs, 5'183'999'000);
        }
    }

    void anotherMallIsNotConnectedByMistake()
    {
        QByteArray body = kCafe24Answer;
        body.replace("\"mall_id\":\"jaegomall\"", "\"mall_id\":\"othermall\"");
        const auto grant = read(AccountService::Cafe24, reply(body));
        QVERIFY(!grant.ok());
        QVERIFY(grant.error().message.contains(QStringLiteral("othermall")));
        QVERIFY(grant.error().message.contains(QStringLiteral("jaegomall")));
    }

    void aScopeThatWasNotGrantedIsNamed()
    {
        QByteArray body = kCafe24Answer;
        body.replace("\"mall.write_product\",", "");
        const auto cafe24 = read(AccountService::Cafe24, reply(body));
        QVERIFY(!cafe24.ok());
        QVERIFY(cafe24.error().message.contains(QStringLiteral("mall.write_product")));
        body = kKakaoAnswer;
        body.replace("talk_message", "profile_nickname");
        const auto kakao = read(AccountService::Kakao, reply(body));
        QVERIFY(!kakao.ok());
        QVERIFY(kakao.error().message.contains(QStringLiteral("talk_message")));
        body.replace("\"scope\":\"profile_nickname\"", "\"scope\":null"); // said nothing: nothing is claimed
        QVERIFY(read(AccountService::Kakao, reply(body)).ok());
    }

    void everyRefusalSaysWhatToDo_data()
    {
        QTest::addColumn<bool>("cafe24");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, bool cafe24, int status, const char *body, const char *says) {
            QTest::newRow(name) << cafe24 << status << QByteArray(body) << QString::fromLatin1(says);
        };
        row("Cafe24: used code", true, 400,
            R"({"error":"invalid_grant","error_description":"Invalid authorization_code"})",
            "for one minute");
        row("Cafe24: client", true, 401, R"({"error":"invalid_client"})", "client id or the client secret");
        row("Cafe24: its table's other name", true, 401, R"({"error":"invalid_scope"})", "client secret");
        row("Cafe24: redirect", true, 400,
            R"({"error":"invalid_request","error_description":"redirect_uri is not registered"})",
            "Register exactly http://127.0.0.1:18080/cafe24/callback");
        row("Cafe24: too many", true, 429, "", "15 token requests");
        row("Cafe24: down", true, 503, "<html>", "in trouble (HTTP 503)");
        row("Cafe24: no mall", true, 404, "", "[cafe24] base_url");
        row("Cafe24: elsewhere", true, 302, "", "[cafe24] base_url");
        row("Cafe24: anything", true, 418, "{}", "HTTP 418");
        row("KOE320", false, 400,
            R"({"error":"invalid_grant","error_description":"authorization code not found","error_code":"KOE320"})",
            "no longer takes this code");
        row("KOE006", false, 400, R"({"error":"invalid_request","error_code":"KOE006"})",
            "Register exactly http://127.0.0.1:18091/oauth/kakao");
        row("KOE303", false, 400,
            R"({"error":"invalid_grant","error_description":"Redirect URI mismatch.","error_code":"KOE303"})",
            "Register exactly");
        row("KOE010", false, 401,
            R"({"error":"invalid_client","error_description":"Bad client credentials","error_code":"KOE010"})",
            "client secret switched on");
        row("Kakao: too many", false, 429, "{}", "Wait an hour");
        row("Kakao: a number for words", false, 400, R"({"error":7,"error_code":[1]})", "HTTP 400");
    }
    void everyRefusalSaysWhatToDo()
    {
        QFETCH(bool, cafe24);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, says);
        const auto grant = read(cafe24 ? AccountService::Cafe24 : AccountService::Kakao, reply(body, status));
        QVERIFY(!grant.ok());
        const QString words = grant.error().message;
        QVERIFY2(words.contains(says), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("Nothing was stored.")), qPrintable(words));
    }

    void aClockThatIsWrongIsSaidWhereACodeHasRunOut()
    {
        HttpReply answer = reply(R"({"error":"invalid_grant"})", 400);
        answer.headers = { { "Date", "Mon, 02 Mar 2026 00:15:30 GMT" } };
        const QDateTime ours(QDate(2026, 3, 2), QTime(0, 27, 30), Qt::UTC);
        const auto grant = readGrant(answer, of(AccountService::Cafe24), ours);
        QVERIFY(!grant.ok());
        QVERIFY(grant.error().message.contains(QStringLiteral("differ by 12 minutes")));
        const auto right = readGrant(answer, of(AccountService::Cafe24), ours.addSecs(-12LL * 60));
        QVERIFY(!right.ok());
        QVERIFY(!right.error().message.contains(QStringLiteral("clock")));
    }
};

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"
