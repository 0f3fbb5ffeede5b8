// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where what is given could not be kept, nothing is asked for; and what fails late is said.
#include "connect/browser.h"
#include "connect/connectdesk.h"
#include "connect/kakaofar.h"
#include "secrets/tokenstores.h"

#include <QTest>

using namespace jaego;
using namespace jaego::test;

namespace {

using Stage = AccountStep::Stage;

/// A keychain with moods.
class MoodySecrets final : public SecretStore {
public:
    Task<Result<Secret>> read(QString name) override { co_return values.value(name); }
    Task<Status> write(QString name, Secret value) override
    {
        if (locked)
            co_return Error(Error::Kind::Storage, QStringLiteral("test"), QStringLiteral("locked again."));
        values.insert(name, value);
        co_return Done{};
    }
    Task<Status> remove(QString) override { co_return Done{}; }
    Task<Result<QString>> origin(QString) override
    {
        if (absent)
            co_return Error(Error::Kind::Storage, QStringLiteral("test"), QStringLiteral("there is none."));
        co_return from;
    }

    QHash<QString, Secret> values;
    QString from;
    bool absent = false;
    bool locked = false;
};

} // namespace

class TestConnectDesk final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_secrets = std::make_unique<MoodySecrets>();
        m_secrets->values.insert(secretnames::kakaoClientId, Secret(m_kakao.clientId));
        m_desk = std::make_unique<ConnectDesk>(&m_scheduler, m_secrets.get(), &m_tokens);
        m_steps.clear();
        m_stored = 0;
        connect(m_desk.get(), &ConnectDesk::told, this,
                [this](const AccountStep &step) { m_steps.append(step); });
        connect(m_desk.get(), &ConnectDesk::stored, this, [this] { ++m_stored; });
        m_plan.service = AccountService::Kakao;
        m_plan.baseUrl = m_kakao.address();
        m_plan.redirect = QUrl(QStringLiteral("http://127.0.0.1:%1/oauth/kakao").arg(freePort()));
        m_plan.scopes = scopesOf(AccountService::Kakao, false);
        m_kakao.registered = m_plan.redirect.toString();
        m_kakao.tokenCalls = 0;
    }
    void cleanup() { m_desk.reset(); }

    void anEnvironmentVariableThatWouldWinIsSaidFirst()
    {
        m_secrets->from = QStringLiteral("environment");
        awaitDone(m_desk->begin(m_plan));
        QCOMPARE(m_steps.last().stage, Stage::Ready);
        QVERIFY(!m_steps.last().canBegin);
        QVERIFY(m_steps.last().words.contains(QStringLiteral("JAEGO_SECRET_KAKAO_REFRESH_TOKEN")));
    }

    void withoutAKeychainNothingIsAskedFor()
    {
        m_secrets->absent = true;
        awaitDone(m_desk->begin(m_plan));
        QCOMPARE(m_steps.last().stage, Stage::Ready);
        QVERIFY(!m_steps.last().canBegin);
        QVERIFY(m_steps.last().words.contains(QStringLiteral("keychain")));
    }

    void anAddressThatIsNeitherHttpsNorHereIsNotOpened()
    {
        m_plan.baseUrl = QUrl(QStringLiteral("http://kauth.example"));
        awaitDone(m_desk->begin(m_plan));
        QVERIFY(!m_steps.last().canBegin);
        QVERIFY(m_steps.last().words.contains(QStringLiteral("neither https")));
    }

    void aTokenThatCannotBeStoredIsSaidAndNothingClaimed()
    {
        awaitDone(m_desk->begin(m_plan));
        QCOMPARE(m_steps.last().stage, Stage::Waiting);
        m_secrets->locked = true;
        Browser browser;
        const QUrl back = browser.sentTo(m_steps.last().browser);
        // Pasted, although Jaego listens: the browser may be on another machine.
        awaitDone(m_desk->take(AccountService::Kakao, Secret(back.toString())));
        QCOMPARE(m_steps.last().stage, Stage::Failed);
        QVERIFY(m_steps.last().words.contains(QStringLiteral("could not be stored: locked again.")));
        QVERIFY(!m_steps.last().words.contains(QStringLiteral("KRT")));
        QCOMPARE(m_stored, 0);
    }

    void whatIsCancelledWhileTheCodeIsOnItsWayIsStoredAllTheSame()
    {
        awaitDone(m_desk->begin(m_plan));
        Browser browser;
        const QUrl back = browser.sentTo(m_steps.last().browser);
        startDetached(m_desk->take(AccountService::Kakao, Secret(back.toString())), "test");
        QCOMPARE(m_steps.last().stage, Stage::Exchanging);
        m_desk->cancel(AccountService::Kakao);
        m_desk->stop();
        awaitDone(m_desk->begin(m_plan)); // nor does it begin anew
        QTRY_COMPARE(m_steps.last().stage, Stage::Connected);
        QCOMPARE(m_stored, 1);
        QCOMPARE(m_kakao.tokenCalls, 1);
        QVERIFY(m_secrets->values.value(secretnames::kakaoRefreshToken)
                    .reveal()
                    .startsWith(QStringLiteral("KRT")));
    }

    void aServiceThatDoesNotAnswerIsSaid()
    {
        awaitDone(m_desk->begin(m_plan));
        Browser browser;
        const QUrl back = browser.sentTo(m_steps.last().browser);
        m_desk->stop();
        ScriptedServer silent;
        m_plan.baseUrl = silent.url(QString());
        ScriptedReply cut;
        cut.fault = ScriptedReply::Fault::DropBeforeAnswer;
        silent.setScript({ cut });
        awaitDone(m_desk->begin(m_plan));
        const QString state = QUrlQuery(m_steps.last().browser).queryItemValue(QStringLiteral("state"));
        awaitDone(m_desk->take(AccountService::Kakao, Secret(QStringLiteral("?code=abc&state=") + state)));
        QCOMPARE(m_steps.last().stage, Stage::Failed);
        QVERIFY(m_steps.last().words.contains(QStringLiteral("may be used up")));
        QCOMPARE(silent.seen().size(), 1); // a code is sent once
        QVERIFY(back.isValid());
    }

private:
    SystemScheduler m_scheduler;
    MemoryTokenStore m_tokens;
    KakaoFar m_kakao;
    AccountPlan m_plan;
    std::unique_ptr<MoodySecrets> m_secrets;
    std::unique_ptr<ConnectDesk> m_desk;
    QList<AccountStep> m_steps;
    int m_stored = 0;
};

QTEST_GUILESS_MAIN(TestConnectDesk)
#include "tst_connectdesk.moc"
