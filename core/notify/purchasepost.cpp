// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/purchasepost.h"

#include "base/addressrule.h"
#include "base/text.h"
#include "net/replywords.h"

#include <QLocale>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace jaego {

namespace {

constexpr int kPatience = 2; ///< 20 seconds with the usual deadline; the standard says 15 to 30
constexpr qsizetype kShortestKey = 16;
constexpr qsizetype kMostWords = 200;
const QString kWhere = QStringLiteral("purchase.post");

Error unsigned_(const QString &why)
{
    return Error(Error::Kind::Config, kWhere, why);
}

} // namespace

Result<QByteArray> purchaseSignature(const QString &secrets, const QByteArray &id,
                                     const QByteArray &timestamp, const QByteArray &body)
{
    static const QRegularExpression kBetween(QStringLiteral("[\\s,]+"));
    QByteArrayList entries;
    for (const QString &secret : secrets.split(kBetween, Qt::SkipEmptyParts)) {
        QByteArray text = secret.toUtf8();
        if (text.startsWith("whsec_"))
            text.remove(0, 6);
        while (text.endsWith('='))
            text.chop(1);
        const auto key = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
        if (!key || key.decoded.size() < kShortestKey)
            return unsigned_(Text::tr("The signing secret of the orders is no whsec_ secret of 24 to 64 "
                                      "bytes: set EVENTS_SIGNING_SECRET anew."));
        entries.append("v1,"
                       + QMessageAuthenticationCode::hash(id + '.' + timestamp + '.' + body, key.decoded,
                                                          QCryptographicHash::Sha256)
                             .toBase64());
    }
    if (entries.isEmpty())
        return unsigned_(Text::tr("EVENTS_SIGNING_SECRET is not set, so no order can be signed. Set it under "
                                  "settings, and with the purchase system."));
    return entries.join(' ');
}

std::optional<qint64> purchaseRetryAfterMs(const QByteArray &value, const QDateTime &now)
{
    const QByteArray text = value.trimmed();
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    if (isNumber)
        return seconds >= 0 ? std::optional(seconds * 1000) : std::nullopt;
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(text), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!date.isValid())
        return std::nullopt;
    date.setTimeZone(QTimeZone::utc());
    return std::max<qint64>(0, now.msecsTo(date));
}

Task<Result<PurchaseReceipt>> PurchasePoster::send(PurchaseParcel parcel, std::stop_token stop)
{
    if (!isAllowedAddress(parcel.url))
        co_return unsigned_(Text::tr("Orders are sent over https only, or to this machine: check "
                                     "purchasing.webhook_url."));
    const auto secret = co_await m_secrets->read(secretnames::eventsSigningSecret);
    if (!secret)
        co_return secret.error();
    const QByteArray timestamp = QByteArray::number(m_scheduler->utcNow().toSecsSinceEpoch());
    const auto signature = purchaseSignature(secret->reveal(), parcel.id, timestamp, parcel.body);
    if (!signature)
        co_return signature.error();
    HttpRequest request;
    request.method = "POST";
    request.url = parcel.url;
    request.body = parcel.body;
    request.where = kWhere;
    request.patience = kPatience;
    request.headers = { { "Content-Type", "application/cloudevents+json; charset=utf-8" },
                        { "webhook-id", parcel.id },
                        { "webhook-timestamp", timestamp },
                        { "webhook-signature", *signature } };
    const auto reply = co_await m_http->send(request, stop);
    if (!reply)
        co_return reply.error();
    const PurchaseReceipt receipt{ reply->status,
                                   purchaseRetryAfterMs(reply->header("Retry-After"), m_scheduler->utcNow()),
                                   firstWords(reply->body, kMostWords) };
    co_return receipt;
}

} // namespace jaego
