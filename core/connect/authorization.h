// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "net/http.h"
#include "secrets/secretstore.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace jaego {

/// Whom to connect and how, from the settings. Nothing secret.
struct AccountPlan {
    AccountService service = AccountService::Cafe24;
    QUrl baseUrl; ///< Cafe24: the mall's; KakaoTalk: kauth's. Empty: not set
    QString mallId; ///< Cafe24: whose tokens are expected; empty: anybody's
    QUrl redirect; ///< as it is registered at the service
    QStringList scopes; ///< asked for, and expected to be granted
    HttpSettings http;
};

/// One sign-in under way: what has to come back, and the proof that it was ours.
struct Authorization {
    AccountPlan plan;
    QString clientId;
    Secret state; ///< 128 random bits, base64url
    Secret verifier; ///< RFC 7636; empty where the service knows no PKCE (KakaoTalk)
};

/// "Cafe24", "KakaoTalk": as the service calls itself, in any language.
[[nodiscard]] QString nameOf(AccountService service);

/// Names of the secrets an account is made of.
struct AccountSecretNames {
    QString clientId;
    QString clientSecret;
    QString refreshToken;
    bool needsClientSecret = false; ///< KakaoTalk: only where it is switched on for the app
};
[[nodiscard]] AccountSecretNames secretNamesOf(AccountService service);

/// Scopes Jaego cannot work without (reference cafe24 §2, kakao A1).
[[nodiscard]] QStringList scopesOf(AccountService service, bool toFriends);

/// That many bytes nobody can guess, base64url without padding.
[[nodiscard]] QString randomToken(int bytes);

/// New state and verifier for one sign-in.
[[nodiscard]] Authorization beginAuthorization(const AccountPlan &plan, const QString &clientId);

/// What the browser opens; holds state and challenge, never the verifier.
[[nodiscard]] QUrl authorizeAddress(const Authorization &authorization);

/// Whether Jaego can take this redirect itself: plain http, this machine, a port of its own.
[[nodiscard]] bool canListenFor(const QUrl &redirect);

} // namespace jaego
