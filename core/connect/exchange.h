// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connect/authorization.h"

namespace jaego {

/// What the owner of an app is known by.
struct AppKeys {
    QString clientId;
    Secret clientSecret; ///< empty: none is set
};

/// What a code was changed into.
struct AccountGrant {
    Secret accessToken;
    Secret refreshToken;
    qint64 accessTtlMs = 0;
    qint64 refreshTtlMs = 0;
    QString who; ///< empty: the service does not say
    QStringList scopes; ///< empty: the service does not say
};

/// POST of the code: Cafe24 with Basic, KakaoTalk with the id in the form (reference cafe24 §2, kakao A1).
/// To be sent once: a code serves once.
[[nodiscard]] HttpRequest exchangeRequest(const Authorization &authorization, const AppKeys &keys,
                                          const Secret &code);

/// Errors are words for a person: what is wrong and what to do; no secret is in them. A grant
/// that lacks a scope Jaego needs, or is another mall's, is one of them.
[[nodiscard]] Result<AccountGrant> readGrant(const HttpReply &reply, const Authorization &authorization,
                                             const QDateTime &utcNow);

/// No reply came, or only half of one.
[[nodiscard]] Error noReply(const Error &error, AccountService service);

} // namespace jaego
