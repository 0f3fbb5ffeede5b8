// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/kakao.h"
#include "notify/slack.h"
#include "secrets/secretstores.h"
#include "secrets/tokenstores.h"
#include "support/await.h"

#include <QtTest/QTest>

using namespace jaego;
using jaego::test::awaitResult;

namespace {

/// A machine with some names in its environment and no keychain: every other name is an error.
class Environment final : public SecretStore {
public:
    Task<Result<Secret>> read(QString name) override
    {
        const auto found = values.constFind(name);
        if (found == values.cend())
            co_return Error(Error::Kind::Config, QStringLiteral("secrets.keychain"),
                            QStringLiteral("no keychain for %1").arg(name));
        co_return Secret(*found);
    }
    Task<Status> write(QString, Secret) override
    {
        co_return Error(Error::Kind::Config, QStringLiteral("secrets"));
    }
    Task<Status> remove(QString) override { co_return Error(Error::Kind::Config, QStringLiteral("secrets")); }
    Task<Result<QString>> origin(QString name) override
    {
        if (!values.contains(name))
            co_return Error(Error::Kind::Config, QStringLiteral("secrets.keychain"));
        co_return QStringLiteral("environment");
    }

    QHash<QString, QString> values;
};

} // namespace

class TestWithoutKeychain : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theBotTokenOfTheEnvironmentIsEnoughForSlack()
    {
        Environment environment;
        environment.values.insert(secretnames::slackBotToken, QStringLiteral("xoxb-1"));
        SlackNotifier slack(channel(), tools(&environment));
        QVERIFY(awaitResult(slack.ready()));
    }

    void theWebhookOfTheEnvironmentIsEnoughForSlack()
    {
        Environment environment;
        environment.values.insert(secretnames::slackOpsAlertWebhook,
                                  QStringLiteral("https://hooks.slack.com/services/a"));
        SlackNotifier slack(channel(), tools(&environment));
        QVERIFY(awaitResult(slack.ready()));
    }

    void nothingAtAllSaysWhatIsMissing()
    {
        Environment environment;
        SlackNotifier slack(channel(), tools(&environment));
        const Status ready = awaitResult(slack.ready());
        QVERIFY(!ready);
        QVERIFY(ready.error().message.contains(secretnames::slackOpsAlertWebhook));
    }

    void kakaoNeedsNoClientSecretWhereTheAppHasNone()
    {
        Environment environment;
        environment.values.insert(secretnames::kakaoClientId, QStringLiteral("id"));
        environment.values.insert(secretnames::kakaoRefreshToken, QStringLiteral("refresh"));
        KakaoNotifier kakao({ QUrl(QStringLiteral("https://kauth.kakao.com")),
                              QUrl(QStringLiteral("https://kapi.kakao.com")),
                              false,
                              {} },
                            tools(&environment));
        QVERIFY(awaitResult(kakao.ready()));
        environment.values.remove(secretnames::kakaoClientId);
        QVERIFY(!awaitResult(kakao.ready()));
    }

private:
    static SlackSettings channel()
    {
        return { secretnames::slackOpsAlertWebhook, QUrl(QStringLiteral("https://slack.com/api")),
                 QStringLiteral("#ops-alert") };
    }
    NotifyTools tools(SecretStore *secrets)
    {
        NotifyTools tools;
        tools.scheduler = &m_scheduler;
        tools.secrets = secrets;
        tools.tokens = &m_tokens;
        return tools;
    }

    SystemScheduler m_scheduler;
    MemoryTokenStore m_tokens;
};

QTEST_GUILESS_MAIN(TestWithoutKeychain)
#include "tst_withoutkeychain.moc"
