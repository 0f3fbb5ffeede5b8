// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace jaego {

/// Standard Webhooks 1.0.0, symmetric signatures (`v1`, HMAC-SHA256).
inline constexpr qint64 kWebhookToleranceSeconds = 300;

/// The raw keys of one or more secrets, parted by spaces or commas (rotation: the old
/// one next to the new). `whsec_` and the padding may be missing. Nothing in it gives
/// no keys; a secret that is none is a Config error, and its text is not repeated there.
[[nodiscard]] Result<QList<QByteArray>> webhookKeys(const QString &secrets);

/// "v1,…" over the exact bytes.
[[nodiscard]] QByteArray webhookSignature(const QByteArray &key, const QByteArray &id,
                                          const QByteArray &timestamp, const QByteArray &body);

/// The three headers as they came.
struct WebhookHeaders {
    QByteArray id;
    QByteArray timestamp;
    QByteArray signature; ///< entries parted by spaces
};

/// Why a delivery is not believed: for the log. The sender hears one word for all.
enum class WebhookVerdict : quint8 { Genuine, NoHeaders, BadId, BadTimestamp, TooOld, TooNew, NotSigned };

[[nodiscard]] QString nameOf(WebhookVerdict verdict);

/// The id and the time, which are judged before the signature.
[[nodiscard]] WebhookVerdict judgeWebhookHeaders(const WebhookHeaders &headers, qint64 nowSeconds);
/// All of it. Every entry is held against every key, and each comparison takes the same time.
[[nodiscard]] WebhookVerdict verifyWebhook(const QList<QByteArray> &keys, const WebhookHeaders &headers,
                                           const QByteArray &body, qint64 nowSeconds);

} // namespace jaego
