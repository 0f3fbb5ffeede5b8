// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/hiddenwords.h"
#include "base/result.h"
#include "base/task.h"

#include <QString>
#include <QStringList>

namespace jaego {

/// Text that must not be seen: no conversion, no stream operator; reveal() names the place that shows it.
/// What one held is blotted out of every error and log line from then on (hideWord).
class Secret {
public:
    Secret() = default;
    explicit Secret(QString value) : m_value(std::move(value)) { hideWord(m_value); }
    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }
    [[nodiscard]] const QString &reveal() const { return m_value; }
    bool operator==(const Secret &) const = default;

private:
    QString m_value;
};

/// Names of the secrets, as the environment spells them after JAEGO_SECRET_.
namespace secretnames {
inline const QString coupangAccessKey = QStringLiteral("COUPANG_ACCESS_KEY");
inline const QString coupangSecretKey = QStringLiteral("COUPANG_SECRET_KEY");
inline const QString naverClientId = QStringLiteral("NAVER_CLIENT_ID");
inline const QString naverClientSecret = QStringLiteral("NAVER_CLIENT_SECRET");
inline const QString cafe24ClientId = QStringLiteral("CAFE24_CLIENT_ID");
inline const QString cafe24ClientSecret = QStringLiteral("CAFE24_CLIENT_SECRET");
inline const QString cafe24RefreshToken = QStringLiteral("CAFE24_REFRESH_TOKEN");
inline const QString warehouseToken = QStringLiteral("WAREHOUSE_TOKEN");
inline const QString slackOpsInventoryWebhook = QStringLiteral("SLACK_OPS_INVENTORY_WEBHOOK");
inline const QString slackOpsAlertWebhook = QStringLiteral("SLACK_OPS_ALERT_WEBHOOK");
inline const QString slackBotToken = QStringLiteral("SLACK_BOT_TOKEN");
inline const QString kakaoClientId = QStringLiteral("KAKAO_CLIENT_ID");
inline const QString kakaoClientSecret = QStringLiteral("KAKAO_CLIENT_SECRET");
inline const QString kakaoRefreshToken = QStringLiteral("KAKAO_REFRESH_TOKEN");
inline const QString solapiApiKey = QStringLiteral("SOLAPI_API_KEY");
inline const QString solapiApiSecret = QStringLiteral("SOLAPI_API_SECRET");
inline const QString eventsSigningSecret = QStringLiteral("EVENTS_SIGNING_SECRET");
inline const QString storagePassword = QStringLiteral("STORAGE_PASSWORD");
/// Every name a person may set.
[[nodiscard]] QStringList all();
} // namespace secretnames

/// Where secrets live. Reading what is not there is an empty Secret, not an error.
class SecretStore {
public:
    SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;
    virtual ~SecretStore() = default;

    virtual Task<Result<Secret>> read(QString name) = 0;
    virtual Task<Status> write(QString name, Secret value) = 0;
    virtual Task<Status> remove(QString name) = 0;
    /// Where a value would come from: "environment", "keychain", "tokens file", "memory" or empty.
    virtual Task<Result<QString>> origin(QString name) = 0;
};

/// Tokens that rotate or must outlive the process (Cafe24, Kakao, Naver access tokens).
///
/// A rotated refresh token beats the seed it came from (environment or keychain)
/// until that seed changes: the hash of the seed is kept beside it. Stored before
/// it is used. Keychain first; where there is none, <data-dir>/tokens (0600) after
/// one warning.
class TokenStore {
public:
    struct Entry {
        Secret value;
        QDateTime expiresAt; ///< UTC; invalid: unknown
        QByteArray seedHash; ///< SHA-256 of the seed secret it descends from
    };

    TokenStore() = default;
    TokenStore(const TokenStore &) = delete;
    TokenStore &operator=(const TokenStore &) = delete;
    virtual ~TokenStore() = default;

    virtual Task<Result<std::optional<Entry>>> load(QString name) = 0;
    /// Returns only when the value is safe on disk (or in the keychain).
    virtual Task<Status> save(QString name, Entry entry) = 0;
};

[[nodiscard]] QByteArray seedHashOf(const Secret &seed);

} // namespace jaego
