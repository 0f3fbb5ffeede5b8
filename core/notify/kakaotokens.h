// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notify/kakaowire.h"
#include "notify/postman.h"

#include <optional>

namespace jaego {

/// Kakao's access token, renewed with the refresh token a person entered or with what
/// Kakao gave in its place. A rotated refresh token is stored before anything is sent
/// with its access token. Config and Auth errors need a person.
class KakaoTokens {
public:
    KakaoTokens(QUrl authBaseUrl, Postman *postman);

    Task<Result<Secret>> token(std::stop_token stop);
    /// This one was refused: the next token() renews.
    void refused(const Secret &token);
    /// What is missing, as a Config error.
    Task<Status> ready();

private:
    struct Seed {
        QString clientId;
        QString clientSecret;
        Secret refresh;
        QByteArray hash;
    };
    struct Pending {
        std::optional<TokenStore::Entry> refresh;
        TokenStore::Entry access;
    };
    Task<Result<Seed>> readSeed();
    Task<Result<Secret>> renew(std::stop_token stop);
    Task<Status> savePending();

    QUrl m_authBaseUrl;
    Postman *m_postman;
    Secret m_access;
    QDateTime m_expires;
    QByteArray m_seedHash;
    std::optional<Pending> m_pending;
    std::optional<OneShot> m_renewing;
    Secret m_refused;
};

} // namespace jaego
