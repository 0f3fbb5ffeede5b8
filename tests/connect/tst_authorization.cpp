// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/cafe24/cafe24auth.h"
#include "connect/redirect.h"

#include <QTest>
#include <QUrlQuery>

using namespace jaego;

namespace {

Authorization waiting(AccountService service = AccountService::Cafe24)
{
    AccountPlan plan;
    plan.service = service;
    const bool cafe24 = service == AccountService::Cafe24;
    plan.baseUrl = QUrl(cafe24 ? QStringLiteral("https://jaegomall.cafe24api.com")
                               : QStringLiteral("https://kauth.kakao.com"));
    plan.redirect = QUrl(cafe24 ? QStringLiteral("https://127.0.0.1:18091/oauth/cafe24")
                                : QStringLiteral("http://127.0.0.1:18091/oauth/kakao"));
    plan.scopes = scopesOf(service, false);
    return beginAuthorization(plan, QStringLiteral("client 1"));
}

using Reading = Redirect::Verdict;

} // namespace

class TestAuthorization final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theChallengeIsThatOfTheStandard()
    {
        // RFC 7636, appendix B; and our own of the reference.
        QCOMPARE(cafe24::pkceChallenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
                 QByteArray("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
        QCOMPARE(cafe24::pkceChallenge("jaego-desktop-pkce-verifier-0123456789abcdefXYZ~"),
                 QByteArray("l2CHbqxbOA6m20_oBmN9U4Zz2PNUS5WkPd_0wSm7Lvc"));
    }

    void nobodyGuessesStateOrVerifier()
    {
        QSet<QString> seen;
        for (int i = 0; i < 200; ++i) {
            const Authorization one = waiting();
            QCOMPARE(one.state.reveal().size(), 22); // 128 bits
            QCOMPARE(one.verifier.reveal().size(), 43);
            seen.insert(one.state.reveal());
            seen.insert(one.verifier.reveal());
        }
        QCOMPARE(seen.size(), 400);
        QVERIFY(waiting(AccountService::Kakao).verifier.isEmpty());
    }

    void cafe24IsAskedAsItsReferenceSays()
    {
        const Authorization one = waiting();
        const QUrl url = authorizeAddress(one);
        QCOMPARE(url.host(), QStringLiteral("jaegomall.cafe24api.com"));
        QCOMPARE(url.path(), QStringLiteral("/api/v2/oauth/authorize"));
        const QUrlQuery query(url);
        const auto value = [&query](const char *name) {
            return query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
        };
        QCOMPARE(value("response_type"), QStringLiteral("code"));
        QCOMPARE(value("client_id"), QStringLiteral("client 1"));
        QCOMPARE(value("redirect_uri"), QStringLiteral("https://127.0.0.1:18091/oauth/cafe24"));
        QCOMPARE(value("scope"), QStringLiteral("mall.read_product mall.write_product mall.read_order"));
        QCOMPARE(value("state"), one.state.reveal());
        QCOMPARE(value("code_challenge_method"), QStringLiteral("S256"));
        QCOMPARE(value("code_challenge").toLatin1(), cafe24::pkceChallenge(one.verifier.reveal().toLatin1()));
        QVERIFY(!url.toString(QUrl::FullyEncoded).contains(one.verifier.reveal()));
    }

    void kakaoIsAskedForMessagesAndForFriendsOnlyWhereTheyAreWritten()
    {
        Authorization one = waiting(AccountService::Kakao);
        QVERIFY(authorizeAddress(one)
                    .toString(QUrl::FullyEncoded)
                    .startsWith(QStringLiteral(
                        "https://kauth.kakao.com/oauth/authorize?response_type=code&client_id=client%201&"
                        "redirect_uri=http%3A%2F%2F127.0.0.1%3A18091%2Foauth%2Fkakao&scope=talk_message&")));
        QVERIFY(!authorizeAddress(one).toString().contains(QStringLiteral("code_challenge")));
        one.plan.scopes = scopesOf(AccountService::Kakao, true);
        QVERIFY(authorizeAddress(one)
                    .toString(QUrl::FullyEncoded)
                    .contains(QStringLiteral("scope=talk_message%2Cfriends&")));
    }

    void whatJaegoCanListenFor_data()
    {
        QTest::addColumn<QString>("redirect");
        QTest::addColumn<bool>("listens");
        const auto row = [](const char *redirect, bool listens) {
            QTest::addRow("%s", redirect) << QString::fromLatin1(redirect) << listens;
        };
        row("http://127.0.0.1:18091/oauth/kakao", true);
        row("http://localhost:18091/oauth/kakao", true);
        row("https://127.0.0.1:18091/oauth/cafe24", false); // no certificate anybody believes
        row("http://127.0.0.1/oauth/kakao", false);
        row("http://127.0.0.1:80/oauth/kakao", false);
        row("http://127.0.0.1:18091/", false);
        row("http://127.0.0.1:18091/a?b=c", false);
        row("http://192.168.0.2:18091/oauth", false);
        row("https://shop.example/oauth", false);
    }
    void whatJaegoCanListenFor()
    {
        QFETCH(QString, redirect);
        QFETCH(bool, listens);
        QCOMPARE(canListenFor(QUrl(redirect)), listens);
    }

    /// %S is the state that is waited for.
    void whatAPersonMayPaste_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<bool>("good");
        const auto row = [](const char *name, const char *pasted, bool good) {
            QTest::newRow(name) << QString::fromUtf8(pasted) << good;
        };
        row("the whole address", "https://127.0.0.1:18091/oauth/cafe24?code=Ab-1_~.&state=%S", true);
        row("state first", "https://127.0.0.1:18091/oauth/cafe24?state=%S&code=Ab-1_~.", true);
        row("a blank before, lines after",
            " \t\nhttps://127.0.0.1:18091/oauth/cafe24?code=Ab-1_~.&state=%S\r\n\n", true);
        row("in quotes", "\"https://127.0.0.1:18091/oauth/cafe24?code=Ab-1_~.&state=%S\"", true);
        row("in angle brackets", "<https://127.0.0.1:18091/oauth/cafe24?code=Ab-1_~.&state=%S>", true);
        row("with a fragment", "https://127.0.0.1:18091/oauth/cafe24?code=Ab-1_~.&state=%S#_=_", true);
        row("percent-encoded", "https://127.0.0.1:18091/oauth/cafe24?code=Ab%2D1_%7E.&state=%S", true);
        row("without its scheme", "127.0.0.1:18091/oauth/cafe24?code=Ab-1_~.&state=%S", true);
        row("the query alone", "code=Ab-1_~.&state=%S", true);
        row("the query with its mark", "?state=%S&code=Ab-1_~.", true);
        row("more parameters", "?state=%S&code=Ab-1_~.&session=7", true);

        row("nothing", "  \n ", false);
        row("words", "I have signed in", false);
        row("another mall", "https://othermall.cafe24api.com/oauth/cafe24?code=Ab-1_~.&state=%S", false);
        row("another port", "https://127.0.0.1:18092/oauth/cafe24?code=Ab-1_~.&state=%S", false);
        row("another scheme", "http://127.0.0.1:18091/oauth/cafe24?code=Ab-1_~.&state=%S", false);
        row("another path", "https://127.0.0.1:18091/oauth/cafe24x?code=Ab-1_~.&state=%S", false);
        row("a user in it", "https://127.0.0.1:18091@evil.example/oauth/cafe24?code=Ab-1_~.&state=%S", false);
        row("the sign-in's own address",
            "https://jaegomall.cafe24api.com/api/v2/oauth/authorize?client_id=x&state=%S", false);
        row("no code", "https://127.0.0.1:18091/oauth/cafe24?state=%S", false);
        row("an empty code", "https://127.0.0.1:18091/oauth/cafe24?code=&state=%S", false);
        row("no state", "https://127.0.0.1:18091/oauth/cafe24?code=Ab-1_~.", false);
        row("the state of another time", "?code=Ab-1_~.&state=AAAAAAAAAAAAAAAAAAAAAA", false);
        row("junk behind the state", "?code=Ab-1_~.&state=%Sx", false);
        row("words behind", "?code=Ab-1_~.&state=%S and more", false);
        row("two addresses", "?code=Ab-1_~.&state=%S\n?code=Ab-1_~.&state=%S", false);
        row("two codes", "?code=Ab-1_~.&state=%S&code=Zz", false);
        row("two states", "?state=wrong&code=Ab-1_~.&state=%S", false);
        row("a code with a line in it", "?code=Ab%0D%0AX&state=%S", false);
        row("no text at all", "?code=%FF%FE&state=%S", false);
        row("a refusal of somebody else's", "?error=access_denied&state=AAAAAAAAAAAAAAAAAAAAAA", false);
    }
    void whatAPersonMayPaste()
    {
        QFETCH(QString, pasted);
        QFETCH(bool, good);
        const Authorization one = waiting();
        pasted.replace(QStringLiteral("%S"), one.state.reveal());
        const Redirect read = readPasted(pasted, one);
        QCOMPARE(read.verdict, good ? Reading::Code : Reading::Unusable);
        if (good) {
            QCOMPARE(read.code.reveal(), QStringLiteral("Ab-1_~."));
        } else {
            QVERIFY(!read.words.isEmpty());
            QVERIFY(!read.words.contains(one.state.reveal()));
            QVERIFY(!read.words.contains(QStringLiteral("Ab-1_~.")));
        }
    }

    void anEndlessTextIsNoAddress()
    {
        const Authorization one = waiting();
        const QString endless =
            QStringLiteral("?state=%1&code=").arg(one.state.reveal()) + QString(200'000, u'a');
        QCOMPARE(readPasted(endless, one).verdict, Reading::Unusable);
        QCOMPARE(readTarget("/oauth/cafe24" + endless.toLatin1(), one).verdict, Reading::Unusable);
    }

    void aRefusalOfTheServiceEndsTheSignInWithWords()
    {
        const Authorization one = waiting();
        const Redirect read = readPasted(
            QStringLiteral("?error=access_denied&error_description=not%20the%20owner%0A&trace_id=7&state=")
                + one.state.reveal(),
            one);
        QCOMPARE(read.verdict, Reading::Refused);
        QVERIFY(read.words.contains(QStringLiteral("main operator")));
        QVERIFY(read.words.contains(QStringLiteral("access_denied: not the owner")));
        const Redirect scope =
            readPasted(QStringLiteral("?error=invalid_scope&state=") + one.state.reveal(), one);
        QVERIFY(scope.words.contains(QStringLiteral("mall.write_product")));
    }

    void whatReachesTheListenerIsReadTheSameWay()
    {
        const Authorization one = waiting(AccountService::Kakao);
        const QByteArray state = one.state.reveal().toLatin1();
        QCOMPARE(readTarget("/oauth/kakao?code=abc&state=" + state, one).verdict, Reading::Code);
        QCOMPARE(readTarget("/oauth/kakao?error=access_denied&state=" + state, one).verdict,
                 Reading::Refused);
        for (const QByteArray &other :
             { QByteArray("/"), QByteArray("/favicon.ico"), QByteArray("/oauth/kakao"),
               "/oauth/kakao/?code=abc&state=" + state, "/oauth/cafe24?code=abc&state=" + state,
               QByteArray("/oauth/kakao?code=abc&state=x"), QByteArray() })
            QCOMPARE(readTarget(other, one).verdict, Reading::Unusable);
    }

    void textsAreComparedWhole()
    {
        QVERIFY(sameInConstantTime(QStringLiteral("abc"), QStringLiteral("abc")));
        QVERIFY(!sameInConstantTime(QStringLiteral("abc"), QStringLiteral("abd")));
        QVERIFY(!sameInConstantTime(QStringLiteral("abc"), QStringLiteral("abcd")));
        QVERIFY(!sameInConstantTime({}, QStringLiteral("abc")));
    }
};

QTEST_GUILESS_MAIN(TestAuthorization)
#include "tst_authorization.moc"
