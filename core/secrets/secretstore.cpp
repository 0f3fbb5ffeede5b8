// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secretstore.h"

#include <QCryptographicHash>

namespace jaego {

QStringList secretnames::all()
{
    return { coupangAccessKey,         coupangSecretKey,     naverClientId,      naverClientSecret,
             cafe24ClientId,           cafe24ClientSecret,   cafe24RefreshToken, warehouseToken,
             slackOpsInventoryWebhook, slackOpsAlertWebhook, slackBotToken,      kakaoClientId,
             kakaoClientSecret,        kakaoRefreshToken,    solapiApiKey,       solapiApiSecret,
             eventsSigningSecret,      storagePassword };
}

QByteArray seedHashOf(const Secret &seed)
{
    return QCryptographicHash::hash(seed.reveal().toUtf8(), QCryptographicHash::Sha256);
}

} // namespace jaego
