// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/webhooksignature.h"

#include "base/text.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>

#include <algorithm>

namespace jaego {

namespace {

constexpr qsizetype kLongestId = 256;
constexpr qsizetype kLongestTimestamp = 12; // seconds until the year 33,000; milliseconds are 13 digits
constexpr qsizetype kShortestKey = 16; // the standard says 24 to 64 bytes; this is where guessing begins

Error badSecret(const QString &why)
{
    return Error(Error::Kind::Config, QStringLiteral("inbox.secret"), why);
}

Result<QByteArray> webhookKey(const QString &secret)
{
    if (secret.startsWith(QLatin1String("whsk_")) || secret.startsWith(QLatin1String("whpk_")))
        return badSecret(Text::tr("The event signing secret is an ed25519 key; a whsec_ secret is needed."));
    const QByteArray prefix("whsec_");
    QByteArray text = secret.toUtf8();
    if (text.startsWith(prefix))
        text.remove(0, prefix.size());
    while (text.endsWith('='))
        text.chop(1);
    const auto key = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!key || key.decoded.isEmpty())
        return badSecret(Text::tr("The event signing secret is not base64 (whsec_…)."));
    if (key.decoded.size() < kShortestKey)
        return badSecret(
            Text::tr("The event signing secret is too short: it holds %1 bytes, 24 to 64 are usual.")
                .arg(key.decoded.size()));
    return key.decoded;
}

bool isVisible(char c)
{
    return c > ' ' && c < '\x7f';
}

/// Takes the same time wherever the two differ. The length of a signature is no secret.
bool equalInConstantTime(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned char>(a.at(i)) ^ static_cast<unsigned char>(b.at(i));
    return difference == 0;
}

} // namespace

Result<QList<QByteArray>> webhookKeys(const QString &secrets)
{
    static const QRegularExpression between(QStringLiteral("[\\s,]+"));
    QList<QByteArray> keys;
    for (const QString &secret : secrets.split(between, Qt::SkipEmptyParts)) {
        const auto key = webhookKey(secret);
        if (!key)
            return key.error();
        keys.append(*key);
    }
    return keys;
}

QByteArray webhookSignature(const QByteArray &key, const QByteArray &id, const QByteArray &timestamp,
                            const QByteArray &body)
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, key);
    code.addData(id + '.' + timestamp + '.');
    code.addData(body);
    return "v1," + code.result().toBase64();
}

QString nameOf(WebhookVerdict verdict)
{
    switch (verdict) {
    case WebhookVerdict::Genuine:
        return QStringLiteral("genuine");
    case WebhookVerdict::NoHeaders:
        return QStringLiteral("a webhook header is missing");
    case WebhookVerdict::BadId:
        return QStringLiteral("the webhook-id is malformed");
    case WebhookVerdict::BadTimestamp:
        return QStringLiteral("the webhook-timestamp is malformed");
    case WebhookVerdict::TooOld:
        return QStringLiteral("the webhook-timestamp is too old");
    case WebhookVerdict::TooNew:
        return QStringLiteral("the webhook-timestamp lies in the future");
    case WebhookVerdict::NotSigned:
        return QStringLiteral("no signature fits");
    }
    return {};
}

WebhookVerdict judgeWebhookHeaders(const WebhookHeaders &headers, qint64 nowSeconds)
{
    if (headers.id.isEmpty() || headers.timestamp.isEmpty() || headers.signature.isEmpty())
        return WebhookVerdict::NoHeaders;
    // A dot would let one signed text be cut in two ways.
    if (headers.id.size() > kLongestId || headers.id.contains('.')
        || !std::all_of(headers.id.begin(), headers.id.end(), isVisible))
        return WebhookVerdict::BadId;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (headers.timestamp.size() > kLongestTimestamp && !headers.timestamp.startsWith('0')
        && std::all_of(headers.timestamp.begin(), headers.timestamp.end(), isDigit))
        return WebhookVerdict::TooNew;
    if (headers.timestamp.size() > kLongestTimestamp
        || !std::all_of(headers.timestamp.begin(), headers.timestamp.end(), isDigit))
        return WebhookVerdict::BadTimestamp;
    const qint64 timestamp = headers.timestamp.toLongLong();
    if (nowSeconds - timestamp > kWebhookToleranceSeconds)
        return WebhookVerdict::TooOld;
    if (timestamp - nowSeconds > kWebhookToleranceSeconds)
        return WebhookVerdict::TooNew;
    return WebhookVerdict::Genuine;
}

WebhookVerdict verifyWebhook(const QList<QByteArray> &keys, const WebhookHeaders &headers,
                             const QByteArray &body, qint64 nowSeconds)
{
    const auto judged = judgeWebhookHeaders(headers, nowSeconds);
    if (judged != WebhookVerdict::Genuine)
        return judged;
    // Text against text: another alphabet or a missing padding is another signature, and
    // an entry of another version has another beginning.
    const QList<QByteArray> entries = headers.signature.split(' ');
    bool fits = false;
    for (const QByteArray &key : keys) {
        const QByteArray expected = webhookSignature(key, headers.id, headers.timestamp, body);
        for (const QByteArray &entry : entries)
            fits |= equalInConstantTime(entry, expected);
    }
    return fits ? WebhookVerdict::Genuine : WebhookVerdict::NotSigned;
}

} // namespace jaego
