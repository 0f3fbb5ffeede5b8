// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"
#include "notify/notifier.h"

/// SOLAPI's wire: the signed header, Alimtalk messages, what its answers mean.
namespace jaego::solapi {

/// Lower-case hex of HMAC-SHA256(secret, date + salt).
[[nodiscard]] QByteArray signature(const QString &secret, const QString &date, const QString &salt);
[[nodiscard]] QByteArray authorization(const QString &key, const QString &secret, const QString &date,
                                       const QString &salt);
/// 32 hex digits, never the same.
[[nodiscard]] QString newSalt();

/// Digits only, each number once, in the order given.
[[nodiscard]] QStringList numbers(const QStringList &recipients);

struct Template {
    QString pfId;
    QString templateId;
    QString sender;
};
/// The body of send-many/detail: one message per recipient, values as texts, no SMS in its place.
[[nodiscard]] QByteArray payload(const NotifyMessage &message, const Template &approved,
                                 const QStringList &recipients);

/// Recipients that were given up stand in Delivery::reached with a '!' in front.
[[nodiscard]] Delivery answer(const HttpReply &reply, const QStringList &asked, const QStringList &reached);

} // namespace jaego::solapi
