// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "net/http.h"
#include "net/retry.h"
#include "secrets/secretstore.h"

#include <QByteArray>
#include <QDateTime>

/// Cafe24's OAuth and its errors as pure functions (reference cafe24 §2, §3).
namespace jaego::cafe24 {

/// What a token call brought. Times are kept as spans: the wire's carry no zone.
struct TokenAnswer {
    Secret accessToken;
    Secret refreshToken;
    qint64 accessTtlMs = 0;
    qint64 refreshTtlMs = 0;
    QString mallId;
};

/// "Basic …" of client id and secret.
[[nodiscard]] QByteArray basicAuthorization(const QString &clientId, const QString &clientSecret);

/// grant_type=refresh_token&refresh_token=…
[[nodiscard]] QByteArray refreshForm(const QString &refreshToken);

/// grant_type=authorization_code&code=…&redirect_uri=…, with the PKCE verifier where there is one.
[[nodiscard]] QByteArray codeForm(const QString &code, const QString &redirectUri,
                                  const QString &verifier = {});

/// base64url of SHA-256, without padding (method S256).
[[nodiscard]] QByteArray pkceChallenge(const QByteArray &verifier);

/// A time of the OAuth answers, which carry no zone and mean KST.
[[nodiscard]] QDateTime kstTime(const QString &text);

[[nodiscard]] Result<TokenAnswer> parseToken(const HttpReply &reply, const QString &where);

/// Token calls have an error body of their own, flat.
[[nodiscard]] std::optional<Error> classifyToken(const HttpReply &reply, const QString &where);

/// API calls: nullopt is success. 409 (same content again) is one, and so is 207;
/// the caller looks at both.
[[nodiscard]] std::optional<Error> classify(const HttpReply &reply, const QString &where);

/// One object of a 207, or the whole body: the channel's words and its code.
struct ApiError {
    int code = 0;
    QString message;
    QString traceId;
};
[[nodiscard]] std::optional<ApiError> apiErrorOf(const QJsonObject &object);

/// X-Api-Call-Limit "8/40".
struct CallLimit {
    int used = 0;
    int limit = 0;
};
[[nodiscard]] std::optional<CallLimit> callLimitOf(const HttpReply &reply);

/// Seconds until calls are possible again, in milliseconds: the larger of the two
/// Remain headers and Retry-After, at least a second,
/// and up to half a second more so that not everybody comes back at once (reference cafe24 §4).
[[nodiscard]] qint64 waitAfter429(const HttpReply &reply, const QDateTime &utcNow, double random01);

/// The usage budget is spent though this call still passed: how long to rest, or 0.
[[nodiscard]] qint64 waitForUsage(const HttpReply &reply);

} // namespace jaego::cafe24
