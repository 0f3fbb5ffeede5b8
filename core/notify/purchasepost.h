// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/scheduler.h"
#include "net/http.h"
#include "notify/purchasesender.h"
#include "secrets/secretstore.h"

namespace jaego {

/// Over HTTP, signed as Standard Webhooks say with EVENTS_SIGNING_SECRET. While one secret replaces
/// another (several, parted by blanks) every one of them signs.
class PurchasePoster final : public PurchaseSender {
public:
    PurchasePoster(Scheduler *scheduler, HttpClient *http, SecretStore *secrets)
        : m_scheduler(scheduler), m_http(http), m_secrets(secrets)
    {
    }
    Task<Result<PurchaseReceipt>> send(PurchaseParcel parcel, std::stop_token stop) override;

private:
    Scheduler *m_scheduler;
    HttpClient *m_http;
    SecretStore *m_secrets;
};

/// The value of webhook-signature: "v1,… v1,…", an entry a secret. Config error: there is none, or it
/// is no whsec_ secret.
[[nodiscard]] Result<QByteArray> purchaseSignature(const QString &secrets, const QByteArray &id,
                                                   const QByteArray &timestamp, const QByteArray &body);

/// Retry-After, in seconds or as a date; nullopt: there is none that can be read.
[[nodiscard]] std::optional<qint64> purchaseRetryAfterMs(const QByteArray &value, const QDateTime &now);

} // namespace jaego
