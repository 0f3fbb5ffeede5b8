// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/cafe24/cafe24auth.h"
#include "net/caller.h"

#include <QUrl>

namespace jaego {

/// The mall's tokens: one refresh at a time, the rotated refresh token on disk before
/// anything uses what came with it (reference cafe24 §2, §10.1).
class Cafe24Tokens {
public:
    /// `caller` must not renew tokens itself: that would wait for this.
    Cafe24Tokens(QUrl baseUrl, SecretStore *secrets, TokenStore *store, Scheduler *scheduler,
                 HttpClient *http, Lane *lane, CallSink sink);

    /// Makes sure an access token with some life left is there; then accessToken() has it.
    Task<Status> ensure(std::stop_token stop);
    /// After a 401 for `refused`. One refresh serves everybody who was refused with that token.
    Task<Status> renew(Secret refused, std::stop_token stop);
    /// Cafe24 took this token for a call.
    void accepted(const Secret &token);

    [[nodiscard]] const Secret &accessToken() const { return m_access; }

private:
    struct Seed {
        Secret refreshToken; ///< what to refresh with: the rotated one, or the seed itself
        QByteArray hash;
        QString clientId;
        QString clientSecret;
    };

    struct Pending {
        TokenStore::Entry refresh;
        TokenStore::Entry access;
        qint64 marginMs = 0;
    };

    Task<Status> refreshOnce(std::stop_token stop);
    Task<Status> refresh(std::stop_token stop);
    Task<Result<Seed>> readSeed();
    [[nodiscard]] Call tokenCall(const Seed &seed, std::shared_ptr<bool> onWire) const;
    Task<Result<cafe24::TokenAnswer>> requestToken(Seed seed, std::stop_token stop);
    Task<Status> keep(cafe24::TokenAnswer answer, QByteArray seedHash);
    Task<Status> savePending();
    Task<bool> adoptStored();
    [[nodiscard]] bool fresh() const;

    QUrl m_baseUrl;
    SecretStore *m_secrets;
    TokenStore *m_store;
    Scheduler *m_scheduler;
    Caller m_caller;

    Secret m_access;
    QDateTime m_accessExpires; ///< UTC
    qint64 m_marginMs = 0; ///< renew when less is left
    int m_refusedUnused = 0; ///< tokens in a row that were refused before they served once
    qint64 m_refusedAtMs = 0;
    std::optional<Pending> m_pending; ///< a rotated pair the store did not take yet: not used before
    QByteArray m_refusedToken; ///< hash of a refresh token Cafe24 called dead
    std::optional<Error> m_refusal;
    std::optional<OneShot> m_refreshing;
    Status m_lastRefresh = Done{};
};

} // namespace jaego
