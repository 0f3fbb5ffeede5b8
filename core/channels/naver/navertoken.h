// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/task.h"
#include "net/caller.h"
#include "secrets/secretstore.h"

#include <QDateTime>
#include <QJsonObject>
#include <QUrl>

#include <optional>
#include <stop_token>

namespace jaego {

/// What the token reply says: the token and when it ends, counted from `sentAt`.
[[nodiscard]] Result<TokenStore::Entry> parseNaverToken(const QJsonObject &body, const QDateTime &sentAt);

/// Naver's access token: kept over restarts, renewed while 30 minutes are left, one
/// renewal at a time however many calls ask (reference naver §2).
class NaverToken final {
public:
    NaverToken(QUrl baseUrl, Scheduler *scheduler, HttpClient *http, Lane *lane, SecretStore *secrets,
               TokenStore *tokens, CallSink sink);

    /// A token good for some while is in value(), or why there is none. A refused
    /// token request is not repeated for some seconds: hundreds of calls may ask.
    Task<Status> ensure(std::stop_token stop);
    /// As ensure(), but always asks Naver: it proves key, address and clock.
    Task<Status> prove(std::stop_token stop);
    /// After a 401 of a call with that token, sent at `sentAtMs` (monotonic): true when a newer
    /// one is there. Naver may give the same token again, so the time counts beside the value.
    Task<Result<bool>> renewAfterRefusal(Secret refused, qint64 sentAtMs, std::stop_token stop);

    [[nodiscard]] const QString &value() const { return m_entry.value.reveal(); }
    /// Why there is no newer token, when the last request for one failed.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }
    /// Looks at every reply of a token call, as Caller::Hooks do.
    void setHooks(std::function<void(const HttpReply &, const Call &)> observe,
                  std::function<qint64(const HttpReply &, int)> pauseFor);

private:
    [[nodiscard]] bool isFresh() const;
    Task<Status> loadOnce();
    Task<Status> renew(std::stop_token stop);
    Task<Status> fetch(std::stop_token stop);
    Task<Status> readSecrets();
    Task<Result<HttpReply>> request(std::shared_ptr<QDateTime> sentAt, std::stop_token stop);
    [[nodiscard]] QByteArray seed() const;
    [[nodiscard]] bool takeTheirClock();
    [[nodiscard]] Error inWords(Error error) const;

    QUrl m_baseUrl;
    Scheduler *m_scheduler;
    HttpClient *m_http;
    Lane *m_lane;
    SecretStore *m_secrets;
    TokenStore *m_tokens;
    CallSink m_sink;
    std::unique_ptr<Caller> m_caller;

    QString m_clientId;
    Secret m_clientSecret;
    TokenStore::Entry m_entry;
    qint64 m_lifeMs = 0; ///< as told with the token; 0: it comes from the store
    bool m_loaded = false;
    qint64 m_renewedAtMs = -1;
    std::optional<OneShot> m_flight;
    std::optional<Error> m_problem;
    qint64 m_problemAtMs = 0;
    qint64 m_clockAheadMs = 0; ///< ours minus Naver's, as far as the Date header tells
    qint64 m_stampBackMs = 0; ///< how far timestamps are put back, to be of Naver's clock
};

} // namespace jaego
