// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/signatures.h"

#include "base/bcrypt.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QHash>
#include <QMessageAuthenticationCode>
#include <QTimeZone>

#include <optional>

namespace jaego::sandbox {

namespace {

constexpr qint64 kSignatureLifeMs = 5LL * 60 * 1000;

/// yyMMdd'T'HHmmss'Z'; Qt reads two digits as 19xx, so the century is put in front.
std::optional<qint64> signedAt(const QByteArray &date)
{
    if (date.size() != 14 || date.at(6) != 'T' || !date.endsWith('Z'))
        return std::nullopt;
    auto time = QDateTime::fromString(QStringLiteral("20") + QString::fromLatin1(date),
                                      QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    if (!time.isValid())
        return std::nullopt;
    time.setTimeZone(QTimeZone::utc());
    return time.toMSecsSinceEpoch();
}

/// "CEA algorithm=HmacSHA256, access-key=…, …"; the comma may stand without a space.
QHash<QByteArray, QByteArray> ceaFields(const QByteArray &authorization)
{
    QHash<QByteArray, QByteArray> fields;
    if (!authorization.startsWith("CEA "))
        return fields;
    for (const QByteArray &part : authorization.mid(4).split(',')) {
        const auto equals = part.indexOf('=');
        if (equals < 0)
            return {};
        fields.insert(part.left(equals).trimmed(), part.mid(equals + 1).trimmed());
    }
    return fields;
}

} // namespace

QByteArray coupangSignature(const QByteArray &secretKey, const QByteArray &signedDate,
                            const QByteArray &method, const QByteArray &path, const QByteArray &query)
{
    const QByteArray message = signedDate + method + path + query;
    return QMessageAuthenticationCode::hash(message, secretKey, QCryptographicHash::Sha256).toHex();
}

CeaVerdict verifyCea(const CeaCheck &check)
{
    if (check.authorization.isEmpty())
        return CeaVerdict::Missing;
    const auto fields = ceaFields(check.authorization);
    const QByteArray date = fields.value("signed-date");
    const auto at = signedAt(date);
    const bool whole = fields.size() == 4 && fields.value("algorithm") == "HmacSHA256"
        && fields.contains("access-key") && fields.contains("signature");
    if (!whole || !at)
        return CeaVerdict::Malformed;
    if (qAbs(check.nowMs - *at) > kSignatureLifeMs)
        return CeaVerdict::Expired;
    const QByteArray expected =
        coupangSignature(check.secretKey, date, check.method, check.path, check.query);
    const bool good = fields.value("access-key") == check.accessKey && fields.value("signature") == expected;
    return good ? CeaVerdict::Good : CeaVerdict::Wrong;
}

QByteArray naverSignature(const QByteArray &clientId, const QByteArray &timestamp,
                          const QByteArray &clientSecret)
{
    const QByteArray password = clientId + '_' + timestamp;
    const auto hash = bcryptHash(password, clientSecret);
    return hash ? hash->toBase64() : QByteArray();
}

QByteArray basicAuthorization(const QByteArray &id, const QByteArray &secret)
{
    return "Basic " + QByteArray(id + ':' + secret).toBase64();
}

} // namespace jaego::sandbox
