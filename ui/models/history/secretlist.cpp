// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/history/secretlist.h"

#include "secrets/secretstore.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace jaego {

namespace {

struct SecretText {
    Q_DECLARE_TR_FUNCTIONS(jaego::SecretText)
};

} // namespace

QList<SecretEntry> secretEntries()
{
    const QString coupang = QStringLiteral("COUPANG");
    const QString naver = QStringLiteral("NAVER");
    const QString cafe24 = QStringLiteral("CAFE24");
    const QString warehouse = QStringLiteral("WAREHOUSE");
    const QString slack = SecretText::tr("Slack");
    const QString kakao = SecretText::tr("KakaoTalk");
    const QString solapi = SecretText::tr("SOLAPI (Alimtalk)");
    return {
        { secretnames::coupangAccessKey, Words::source(coupang), SecretText::tr("Access key"), coupang },
        { secretnames::coupangSecretKey, Words::source(coupang), SecretText::tr("Secret key"), coupang },
        { secretnames::naverClientId, Words::source(naver), SecretText::tr("Application id"), naver },
        { secretnames::naverClientSecret, Words::source(naver), SecretText::tr("Application secret"), naver },
        { secretnames::cafe24ClientId, Words::source(cafe24), SecretText::tr("Client id"), cafe24 },
        { secretnames::cafe24ClientSecret, Words::source(cafe24), SecretText::tr("Client secret"), cafe24 },
        { secretnames::cafe24RefreshToken, Words::source(cafe24), SecretText::tr("Refresh token"), cafe24 },
        { secretnames::warehouseToken, Words::source(warehouse), SecretText::tr("Token or password"),
          warehouse },
        { secretnames::slackOpsInventoryWebhook, slack, SecretText::tr("Webhook of #ops-inventory"), {} },
        { secretnames::slackOpsAlertWebhook, slack, SecretText::tr("Webhook of #ops-alert"), {} },
        { secretnames::slackBotToken, slack, SecretText::tr("Bot token"), {} },
        { secretnames::kakaoClientId, kakao, SecretText::tr("REST API key"), {} },
        { secretnames::kakaoClientSecret, kakao, SecretText::tr("Client secret"), {} },
        { secretnames::kakaoRefreshToken, kakao, SecretText::tr("Refresh token"), {} },
        { secretnames::solapiApiKey, solapi, SecretText::tr("API key"), {} },
        { secretnames::solapiApiSecret, solapi, SecretText::tr("API secret"), {} },
        { secretnames::eventsSigningSecret,
          SecretText::tr("Event inbox"),
          SecretText::tr("Signing secret"),
          {} },
        { secretnames::storagePassword,
          SecretText::tr("Team store"),
          SecretText::tr("Password of the database server"),
          {} },
    };
}

} // namespace jaego
