// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Accounts connected over real HTTP: the engine, its listener, a browser, the service.
#include "connect/browser.h"
#include "connect/kakaofar.h"
#include "support/world.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace jaego;
using namespace jaego::test;

namespace {

using Stage = AccountStep::Stage;

WorldOptions small()
{
    WorldOptions options;
    options.products = 2;
    options.windowed = true;
    return options;
}

/// What the engine tells a window.
class Told final {
public:
    explicit Told(Engine *engine)
    {
        QObject::connect(engine, &Engine::accountTold, &m_here,
                         [this](const AccountStep &step) { steps.append(step); });
        QObject::connect(engine, &Engine::connectionTested, &m_here,
                         [this](const ConnectionTest &test) { tests.append(test); });
    }
    [[nodiscard]] AccountStep last() const { return steps.isEmpty() ? AccountStep() : steps.last(); }
    [[nodiscard]] bool isAt(Stage stage) const { return !steps.isEmpty() && steps.last().stage == stage; }

    QList<AccountStep> steps;
    QList<ConnectionTest> tests;

private:
    QObject m_here;
};

QString secret(World &world, const QString &name)
{
    const auto read = awaitResult(world.engine().workshop().secrets().read(name));
    return read ? read->reveal() : QString();
}

void store(World &world, const QString &name, const QString &value)
{
    QSignalSpy stored(&world.engine(), &Engine::secretsChanged);
    world.engine().storeSecret(name, Secret(value));
    QTRY_VERIFY(!stored.isEmpty());
}

int audited(World &world, const QString &what)
{
    const auto entries = world.store().audit.list(100);
    if (!entries)
        return -1;
    int count = 0;
    for (const auto &entry : *entries)
        count += entry.what == what ? 1 : 0;
    return count;
}

} // namespace

class TestConnectWorld final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cafe24IsConnectedByThePastedAddress()
    {
        World world(small());
        Told told(&world.engine());
        world.engine().tellAccount(AccountService::Cafe24);
        QTRY_VERIFY(told.isAt(Stage::Ready));
        QVERIFY(told.last().canBegin);
        QVERIFY(!told.last().listens);
        QCOMPARE(told.last().redirect, QStringLiteral("https://127.0.0.1:18091/oauth/cafe24"));
        const QString before = secret(world, secretnames::cafe24RefreshToken);

        world.engine().connectAccount(AccountService::Cafe24);
        QTRY_VERIFY(told.isAt(Stage::Waiting));
        Browser browser;
        const QUrl back = browser.sentTo(told.last().browser);
        QVERIFY(back.toString().startsWith(told.last().redirect + QStringLiteral("?code=")));
        world.engine().takeAccountAddress(AccountService::Cafe24,
                                          Secret(QStringLiteral("  %1\n").arg(back.toString())));
        QTRY_VERIFY(told.isAt(Stage::Connected));
        const AccountStep done = told.last();
        QCOMPARE(done.who, world.settings().cafe24.mallId);
        QCOMPARE(done.scopes.size(), 3);
        QVERIFY(done.expires > QDateTime::currentDateTimeUtc().addDays(13));
        QVERIFY(secret(world, secretnames::cafe24RefreshToken) != before);
        // The token that came with it is used: no second request of the 15.
        const auto kept =
            awaitResult(world.engine().workshop().tokens().load(QStringLiteral("CAFE24_ACCESS_TOKEN")));
        QVERIFY(kept.ok());
        QVERIFY(kept->has_value());
        QTRY_VERIFY(!told.tests.isEmpty());
        QVERIFY2(told.tests.last().ok, qPrintable(told.tests.last().words));
        QCOMPARE(world.sandbox().counters(SandboxSource::Cafe24).tokenCalls, 1);
        QCOMPARE(audited(world, QStringLiteral("account.connect")), 1);
        QCOMPARE(world.runOnce().state, RunState::Completed);

        // The same address once more.
        world.engine().takeAccountAddress(AccountService::Cafe24, Secret(back.toString()));
        QTRY_VERIFY(told.isAt(Stage::Failed));
        QVERIFY(told.last().words.contains(QStringLiteral("used already")));
        for (const AccountStep &step : std::as_const(told.steps)) {
            const QString code = QUrlQuery(back).queryItemValue(QStringLiteral("code"));
            QVERIFY(!step.words.contains(code));
        }
    }

    void cafe24IsConnectedThroughTheListenerWhereAnAppMayHaveOne()
    {
        World world(small());
        world.settings().cafe24.redirectUri =
            QUrl(QStringLiteral("http://127.0.0.1:%1/oauth/cafe24").arg(freePort()));
        world.restart();
        Told told(&world.engine());
        world.engine().connectAccount(AccountService::Cafe24);
        QTRY_VERIFY(told.isAt(Stage::Waiting));
        QVERIFY(told.last().listens);
        Browser browser;
        const QUrl back = browser.sentTo(told.last().browser);
        QUrl forged = back;
        forged.setQuery(QStringLiteral("code=forged&state=AAAAAAAAAAAAAAAAAAAAAA"));
        QCOMPARE(browser.open(forged).status, 404); // and the waiting goes on
        QVERIFY(told.isAt(Stage::Waiting));
        QCOMPARE(browser.open(back).status, 200);
        QTRY_VERIFY(told.isAt(Stage::Connected));
        QTRY_VERIFY(!told.tests.isEmpty());
        QVERIFY(told.tests.last().ok);
    }

    void theNewSignInWinsOverWhatWasRotatedFromTheOldOne()
    {
        World world(small());
        QCOMPARE(world.runOnce().state, RunState::Completed); // the first seed is rotated and kept
        const QString entry = QStringLiteral("CAFE24_REFRESH_TOKEN");
        TokenStore &tokens = world.engine().workshop().tokens();
        const auto rotated = awaitResult(tokens.load(entry));
        QVERIFY(rotated.ok());
        QVERIFY(rotated->has_value());
        Told told(&world.engine());
        world.engine().connectAccount(AccountService::Cafe24);
        QTRY_VERIFY(told.isAt(Stage::Waiting));
        Browser browser;
        world.engine().takeAccountAddress(AccountService::Cafe24,
                                          Secret(browser.sentTo(told.last().browser).toString()));
        QTRY_VERIFY(!told.tests.isEmpty());
        world.breaks(SandboxSource::Cafe24, SandboxFault::Kind::TokenInvalid, 1);
        QCOMPARE(world.runOnce().state, RunState::Completed); // renews, from the new seed
        const auto renewed = awaitResult(tokens.load(entry));
        QVERIFY(renewed.ok());
        QVERIFY(renewed->has_value());
        QCOMPARE(renewed->value().seedHash,
                 seedHashOf(Secret(secret(world, secretnames::cafe24RefreshToken))));
        QVERIFY(renewed->value().value != rotated->value().value);
    }

    void whatIsNotTheAnswerIsSaidAndWaitingGoesOn()
    {
        World world(small());
        Told told(&world.engine());
        world.engine().connectAccount(AccountService::Cafe24);
        QTRY_VERIFY(told.isAt(Stage::Waiting));
        Browser browser;
        const QUrl back = browser.sentTo(told.last().browser);
        for (const QString &wrong : { QString(), QStringLiteral("hello"), QStringLiteral("?code=x&state=y"),
                                      told.last().browser.toString() }) {
            const auto seen = told.steps.size();
            world.engine().takeAccountAddress(AccountService::Cafe24, Secret(wrong));
            QTRY_VERIFY(told.steps.size() > seen);
            QVERIFY(told.isAt(Stage::Waiting));
            QVERIFY(!told.last().words.isEmpty());
        }
        QCOMPARE(world.sandbox().counters(SandboxSource::Cafe24).tokenCalls, 0);
        world.engine().takeAccountAddress(AccountService::Cafe24, Secret(back.toString()));
        QTRY_VERIFY(told.isAt(Stage::Connected));
    }

    void aCodeOfAnotherVerifierOrUsedAlreadyIsRefusedAndTheOldTokenStays()
    {
        World world(small());
        const QString before = secret(world, secretnames::cafe24RefreshToken);
        Told told(&world.engine());
        Browser browser;
        world.engine().connectAccount(AccountService::Cafe24);
        QTRY_VERIFY(told.isAt(Stage::Waiting));
        const QUrl first = browser.sentTo(told.last().browser);
        const auto seen = told.steps.size();
        world.engine().connectAccount(
            AccountService::Cafe24); // opened once more: another state, another verifier
        QTRY_VERIFY(told.steps.size() > seen);
        const QUrl second = browser.sentTo(told.last().browser);
        // The code of the first with the state of the second: the state fits, the verifier does not.
        QUrlQuery mixed(second);
        mixed.removeQueryItem(QStringLiteral("code"));
        mixed.addQueryItem(QStringLiteral("code"), QUrlQuery(first).queryItemValue(QStringLiteral("code")));
        world.engine().takeAccountAddress(AccountService::Cafe24, Secret(mixed.toString(QUrl::FullyEncoded)));
        QTRY_VERIFY(told.isAt(Stage::Failed));
        QVERIFY2(told.last().words.contains(QStringLiteral("no longer takes this code")),
                 qPrintable(told.last().words));
        QCOMPARE(secret(world, secretnames::cafe24RefreshToken), before);
        QCOMPARE(audited(world, QStringLiteral("account.connect")), 0);
        QCOMPARE(world.runOnce().state, RunState::Completed);
    }

    void aWrongClientSecretIsNamed()
    {
        World world(small());
        store(world, secretnames::cafe24ClientSecret, QStringLiteral("wrong"));
        Told told(&world.engine());
        world.engine().connectAccount(AccountService::Cafe24);
        QTRY_VERIFY(told.isAt(Stage::Waiting));
        Browser browser;
        world.engine().takeAccountAddress(AccountService::Cafe24,
                                          Secret(browser.sentTo(told.last().browser).toString()));
        QTRY_VERIFY(told.isAt(Stage::Failed));
        QVERIFY(told.last().words.contains(QStringLiteral("client secret")));
        QVERIFY(!told.last().words.contains(QStringLiteral("wrong\"")));
    }

    void whatIsMissingIsSaidBeforeABrowserOpens()
    {
        World world(small());
        store(world, secretnames::cafe24ClientId, QString());
        Told told(&world.engine());
        world.engine().connectAccount(AccountService::Cafe24);
        QTRY_VERIFY(!told.steps.isEmpty());
        QCOMPARE(told.last().stage, Stage::Ready);
        QVERIFY(!told.last().canBegin);
        QCOMPARE(told.last().missing, QStringList{ secretnames::cafe24ClientId });
        QVERIFY(!told.last().browser.hasQuery());
    }

    void fiveMinutesAreEnough()
    {
        WorldOptions options = small();
        options.quickness = 2000;
        World world(options);
        Told told(&world.engine());
        world.engine().connectAccount(AccountService::Cafe24);
        QTRY_VERIFY(told.isAt(Stage::Waiting));
        QTRY_VERIFY(told.isAt(Stage::Failed));
        QVERIFY(told.last().words.contains(QStringLiteral("five minutes")));
    }

    void whatIsCancelledListensNoMore()
    {
        World world(small());
        const quint16 port = freePort();
        world.settings().cafe24.redirectUri =
            QUrl(QStringLiteral("http://127.0.0.1:%1/oauth/cafe24").arg(port));
        world.restart();
        Told told(&world.engine());
        world.engine().connectAccount(AccountService::Cafe24);
        QTRY_VERIFY(told.isAt(Stage::Waiting));
        world.engine().cancelAccount(AccountService::Cafe24);
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost), port));
        const auto seen = told.steps.size();
        world.engine().connectAccount(AccountService::Cafe24); // the port is somebody else's now
        QTRY_VERIFY(told.steps.size() > seen);
        QCOMPARE(told.last().stage, Stage::Failed);
        QVERIFY(told.last().words.contains(QString::number(port)));
    }

    void kakaoIsConnectedThroughTheListener()
    {
        World world(small());
        KakaoFar kakao;
        kakao.clientSecret = QStringLiteral("kakaoSecret01");
        kakao.registered = QStringLiteral("http://127.0.0.1:%1/oauth/kakao").arg(freePort());
        world.settings().kakao.authBaseUrl = kakao.address();
        world.settings().kakao.redirectUri = QUrl(kakao.registered);
        world.restart();
        Told told(&world.engine());
        world.engine().tellAccount(AccountService::Kakao);
        QTRY_VERIFY(told.isAt(Stage::Ready));
        QCOMPARE(told.last().missing, QStringList{ secretnames::kakaoClientId });
        store(world, secretnames::kakaoClientId, kakao.clientId);
        Browser browser;

        // Without the client secret that is switched on for the app.
        world.engine().connectAccount(AccountService::Kakao);
        QTRY_VERIFY(told.isAt(Stage::Waiting));
        QCOMPARE(browser.open(browser.sentTo(told.last().browser)).status, 200);
        QTRY_VERIFY(told.isAt(Stage::Failed));
        QVERIFY(told.last().words.contains(QStringLiteral("KOE010")));
        QVERIFY(secret(world, secretnames::kakaoRefreshToken).isEmpty());

        store(world, secretnames::kakaoClientSecret, kakao.clientSecret);
        world.engine().connectAccount(AccountService::Kakao);
        QTRY_VERIFY(told.isAt(Stage::Waiting));
        QVERIFY(told.last().listens);
        QCOMPARE(browser.open(browser.sentTo(told.last().browser)).status, 200);
        QTRY_VERIFY(told.isAt(Stage::Connected));
        QCOMPARE(told.last().scopes, QStringList{ QStringLiteral("talk_message") });
        QCOMPARE(secret(world, secretnames::kakaoRefreshToken), QStringLiteral("KRT2"));
        QCOMPARE(kakao.tokenCalls, 2);
        QCOMPARE(audited(world, QStringLiteral("account.connect")), 1);
    }

    void kakaosRefusalsAreSaid()
    {
        World world(small());
        KakaoFar kakao;
        kakao.registered = QStringLiteral("http://127.0.0.1:%1/oauth/kakao").arg(freePort());
        world.settings().kakao.authBaseUrl = kakao.address();
        world.settings().kakao.redirectUri = QUrl(kakao.registered);
        world.restart();
        store(world, secretnames::kakaoClientId, kakao.clientId);
        Told told(&world.engine());
        Browser browser;
        kakao.agrees = false;
        world.engine().connectAccount(AccountService::Kakao);
        QTRY_VERIFY(told.isAt(Stage::Waiting));
        QCOMPARE(browser.open(browser.sentTo(told.last().browser)).status, 200);
        QTRY_VERIFY(told.isAt(Stage::Failed));
        QVERIFY(told.last().words.contains(QStringLiteral("cancelled in the browser")));
        QCOMPARE(kakao.tokenCalls, 0);

        kakao.agrees = true;
        kakao.scope = QStringLiteral("profile_nickname"); // agreed to signing in, not to messages
        world.engine().connectAccount(AccountService::Kakao);
        QTRY_VERIFY(told.isAt(Stage::Waiting));
        QCOMPARE(browser.open(browser.sentTo(told.last().browser)).status, 200);
        QTRY_VERIFY(told.isAt(Stage::Failed));
        QVERIFY(told.last().words.contains(QStringLiteral("talk_message")));
        QVERIFY(secret(world, secretnames::kakaoRefreshToken).isEmpty());

        kakao.registered = QStringLiteral("http://127.0.0.1:1/elsewhere"); // KOE006 stays in the browser
        world.engine().connectAccount(AccountService::Kakao);
        QTRY_VERIFY(told.isAt(Stage::Waiting));
        const HttpReply page = browser.open(told.last().browser);
        QCOMPARE(page.status, 400);
        QVERIFY(page.body.contains("KOE006"));
        QVERIFY(told.isAt(Stage::Waiting));
    }
};

QTEST_GUILESS_MAIN(TestConnectWorld)
#include "tst_connectworld.moc"
