// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace jaego::sandbox {

/// Lower-case hex of HMAC-SHA256 over date, method, path and query (coupang §2).
[[nodiscard]] QByteArray coupangSignature(const QByteArray &secretKey, const QByteArray &signedDate,
                                          const QByteArray &method, const QByteArray &path,
                                          const QByteArray &query);

enum class CeaVerdict : quint8 { Good, Missing, Malformed, Expired, Wrong };

struct CeaCheck {
    QByteArray authorization;
    QByteArray method;
    QByteArray path;
    QByteArray query;
    QByteArray accessKey; ///< the one we issued
    QByteArray secretKey;
    qint64 nowMs = 0; ///< since the epoch
};

/// The four kinds of 401 of coupang §3.
[[nodiscard]] CeaVerdict verifyCea(const CeaCheck &check);

/// bcrypt(clientId_timestamp, salt = clientSecret), Base64 (naver §2). Empty when the
/// secret is no bcrypt salt.
[[nodiscard]] QByteArray naverSignature(const QByteArray &clientId, const QByteArray &timestamp,
                                        const QByteArray &clientSecret);

/// "Basic " + Base64(id:secret) (cafe24 §2).
[[nodiscard]] QByteArray basicAuthorization(const QByteArray &id, const QByteArray &secret);

} // namespace jaego::sandbox
