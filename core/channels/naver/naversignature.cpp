// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/naver/naversignature.h"

#include "base/bcrypt.h"
#include "base/text.h"

#include <QRegularExpression>
#include <QUrl>

namespace jaego {

namespace {

// One token takes 2^cost rounds on the engine's thread. Naver hands out 4; at 12 it
// is a quarter of a second, and beyond that it is not a secret of Naver's.
constexpr int kHighestCost = 12;
constexpr int kLowestCost = 4;

Error badSecret(const QString &why)
{
    return { Error::Kind::Config, QStringLiteral("naver.token"),
             Text::tr("NAVER_CLIENT_SECRET is not a Naver application secret: %1. It has 29 characters and "
                      "begins with $2a$04$; single quotes keep a shell from eating its $ signs.")
                 .arg(why) };
}

} // namespace

Result<Secret> checkedNaverSecret(const Secret &clientSecret)
{
    static const QRegularExpression shape(QStringLiteral("^\\$2[aby]\\$(\\d\\d)\\$[./A-Za-z0-9]{22}$"),
                                          QRegularExpression::DontCaptureOption);
    const QString trimmed = clientSecret.reveal().trimmed();
    if (trimmed.isEmpty())
        return badSecret(Text::tr("it is empty"));
    if (trimmed.size() != 29)
        return badSecret(Text::tr("it has %1 characters").arg(trimmed.size()));
    if (!shape.match(trimmed).hasMatch())
        return badSecret(Text::tr("it does not have the shape of one"));
    const int cost = QStringView(trimmed).mid(4, 2).toInt();
    if (cost < kLowestCost || cost > kHighestCost)
        return badSecret(Text::tr("its cost is %1").arg(cost));
    return Secret(trimmed);
}

Result<QByteArray> naverSignature(const QString &clientId, const Secret &clientSecret, qint64 timestampMs)
{
    const Result<Secret> secret = checkedNaverSecret(clientSecret);
    if (!secret)
        return secret.error();
    const QByteArray password = clientId.trimmed().toUtf8() + '_' + QByteArray::number(timestampMs);
    const std::optional<QByteArray> hash = bcryptHash(password, secret->reveal().toLatin1());
    if (!hash)
        return badSecret(Text::tr("this system's bcrypt refuses it"));
    return hash->toBase64();
}

Result<QByteArray> naverTokenForm(const QString &clientId, const Secret &clientSecret, qint64 timestampMs)
{
    const Result<QByteArray> signature = naverSignature(clientId, clientSecret, timestampMs);
    if (!signature)
        return signature.error();
    return QByteArray("client_id=" + QUrl::toPercentEncoding(clientId.trimmed()) + "&timestamp="
                      + QByteArray::number(timestampMs) + "&grant_type=client_credentials&client_secret_sign="
                      + QUrl::toPercentEncoding(QString::fromLatin1(*signature)) + "&type=SELF");
}

} // namespace jaego
