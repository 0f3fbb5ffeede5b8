// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/coupang/coupangsignature.h"

#include <QMessageAuthenticationCode>

namespace jaego::coupang {

QByteArray signedDate(const QDateTime &utc)
{
    return utc.toUTC().toString(QStringLiteral("yyMMdd'T'HHmmss'Z'")).toLatin1();
}

QByteArray signatureMessage(const QByteArray &date, const QByteArray &method, const QUrl &url)
{
    return date + method.toUpper() + url.path(QUrl::FullyEncoded).toLatin1()
        + url.query(QUrl::FullyEncoded).toLatin1();
}

QByteArray signature(const QByteArray &message, const QByteArray &secretKey)
{
    return QMessageAuthenticationCode::hash(message, secretKey, QCryptographicHash::Sha256).toHex();
}

QByteArray authorization(const QByteArray &accessKey, const QByteArray &secretKey, const QByteArray &method,
                         const QUrl &url, const QDateTime &utc)
{
    const QByteArray date = signedDate(utc);
    const QByteArray hex = signature(signatureMessage(date, method, url), secretKey);
    return "CEA algorithm=HmacSHA256, access-key=" + accessKey + ", signed-date=" + date
        + ", signature=" + hex;
}

} // namespace jaego::coupang
