// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/coupang/coupangerrors.h"

#include "base/text.h"
#include "channels/wire.h"
#include "net/replywords.h"

namespace jaego::coupang {

namespace {

/// The envelope of an answer, read as far as it can be.
struct Envelope {
    bool isJson = false;
    QString code;
    QString message;
    QString transactionId;
};

Envelope envelopeOf(const HttpReply &reply)
{
    Envelope envelope;
    const auto object = reply.jsonObject(QString());
    if (!object)
        return envelope;
    envelope.isJson = true;
    envelope.code = wire::text(object.value().value(u"code"));
    envelope.message = wire::text(object.value().value(u"message"));
    envelope.transactionId = wire::text(object.value().value(u"transactionId"));
    if (envelope.message.isEmpty()) {
        const QJsonObject messages = object.value().value(u"messages").toObject();
        envelope.message = wire::text(messages.value(u"korean"));
        if (envelope.message.isEmpty())
            envelope.message = wire::text(messages.value(u"english"));
    }
    envelope.message = envelope.message.normalized(QString::NormalizationForm_C);
    return envelope;
}

bool saysSuccess(const QString &code)
{
    // A text on seller_api, the number 200 on openapi, either on rg_open_api (reference coupang §3, §5).
    return code.isEmpty() || code.compare(QLatin1String("SUCCESS"), Qt::CaseInsensitive) == 0
        || code == QLatin1String("200") || code.compare(QLatin1String("OK"), Qt::CaseInsensitive) == 0;
}

bool has(const QString &message, QLatin1StringView words)
{
    return message.contains(words, Qt::CaseInsensitive);
}

QString said(const QString &ours, const QString &theirs)
{
    return theirs.isEmpty() ? ours : Text::tr("%1 Coupang said: %2").arg(ours, theirs);
}

QString clockWords(const HttpReply &reply, const QDateTime &utcNow)
{
    const QDateTime server = wire::serverTime(reply);
    if (!server.isValid() || !utcNow.isValid())
        return Text::tr("The PC clock is wrong by more than five minutes: set it.");
    const qint64 seconds = server.secsTo(utcNow);
    if (qAbs(seconds) < 60)
        return Text::tr("The signature reached Coupang too late, though the PC clock is right.");
    return (seconds > 0 ? Text::tr("The PC clock is %1 s ahead: set it.")
                        : Text::tr("The PC clock is %1 s behind: set it."))
        .arg(qAbs(seconds));
}

QString refusalWords(const HttpReply &reply, const QString &message, const QDateTime &utcNow)
{
    if (has(message, QLatin1StringView("signature is expired")))
        return clockWords(reply, utcNow);
    if (has(message, QLatin1StringView("HMAC format")))
        return Text::tr("The access key is malformed: paste both keys again.");
    if (has(message, QLatin1StringView("not authorized")))
        return Text::tr("Coupang saw no signature: something between this PC and Coupang takes it away.");
    if (reply.status == 403)
        return Text::tr("Coupang refuses this PC's public IP address: register it in Wing (it takes up to "
                        "30 minutes to hold).");
    return Text::tr("Coupang refuses the keys: they do not belong together, were reissued, or ran out "
                    "after 180 days.");
}

Error refused(const HttpReply &reply, const QString &where, const Envelope &envelope, const QDateTime &utcNow)
{
    const QString theirs = envelope.message.isEmpty() ? firstWords(reply.body) : envelope.message;
    const QString words = said(refusalWords(reply, envelope.message, utcNow), theirs);
    return wire::replyError(Error::Kind::Auth, where, words, reply, envelope.transactionId);
}

Error blocked(const HttpReply &reply, const QString &where)
{
    const QString ours = reply.status == 403
        ? Text::tr("Coupang blocks this PC for a while after too many calls or errors; all calls rest for "
                   "ten minutes.")
        : Text::tr("Coupang has blocked this address or vendor id (it answers with a redirect); ask "
                   "Coupang's seller support if it lasts.");
    Error error = wire::replyError(Error::Kind::Auth, where, said(ours, firstWords(reply.body)), reply);
    error.retryAfter = kBlockPause;
    return error;
}

Error badRequest(const HttpReply &reply, const QString &where, const Envelope &envelope)
{
    const QString theirs = envelope.message.isEmpty() ? firstWords(reply.body) : envelope.message;
    auto kind = Error::Kind::Rejected;
    if (saysGone(theirs))
        kind = Error::Kind::NotFound;
    else if (has(theirs, QLatin1StringView("Invalid vendor ID")))
        kind = Error::Kind::Config;
    return wire::replyError(kind, where, theirs, reply, envelope.transactionId);
}

/// Statuses that say our request does not fit this gateway, with words of what to look at.
Error misfit(const HttpReply &reply, const QString &where, const Envelope &envelope)
{
    const QString ours = reply.status == 404
        ? Text::tr("Coupang does not know this address, or the vendor id is not this key's (HTTP 404).")
        : Text::tr("Coupang does not take this call (HTTP %1).").arg(reply.status);
    const QString theirs = envelope.message.isEmpty() ? firstWords(reply.body) : envelope.message;
    return wire::replyError(Error::Kind::Rejected, where, said(ours, theirs), reply, envelope.transactionId);
}

std::optional<Error> classifyGood(const HttpReply &reply, const QString &where, CallKind kind,
                                  const Envelope &envelope)
{
    if (!envelope.isJson) {
        return wire::brokenReply(where,
                                 wire::looksLikeHtml(reply)
                                     ? Text::tr("Coupang sent a web page instead of data")
                                     : Text::tr("Coupang's answer is not what was promised"),
                                 reply);
    }
    if (saysSuccess(envelope.code))
        return std::nullopt;
    const bool gone = kind == CallKind::Read && saysGone(envelope.message);
    const QString words = gone
        ? envelope.message
        : Text::tr("Coupang answered %1 with a good status: %2").arg(envelope.code, envelope.message);
    return wire::replyError(gone ? Error::Kind::NotFound : Error::Kind::Network, where, words, reply,
                            envelope.transactionId);
}

} // namespace

bool saysGone(const QString &message)
{
    // The ids inside are masked (3048***251) and not read (reference coupang §6).
    static const QStringList texts{ QStringLiteral("유효한 옵션이 없습니다"),
                                    QStringLiteral("유효하지 않은 ID"), QStringLiteral("삭제된 상품") };
    const QString plain = message.normalized(QString::NormalizationForm_C);
    for (const QString &text : texts) {
        if (plain.contains(text))
            return true;
    }
    return has(plain, QLatin1StringView("vendoritemid")) && has(plain, QLatin1StringView("not found"));
}

bool isBlock(const HttpReply &reply)
{
    if (reply.status >= 300 && reply.status < 400)
        return true;
    return reply.status == 403 && (wire::looksLikeHtml(reply) || reply.body.contains("Access Denied"));
}

std::optional<Error> classify(const HttpReply &reply, const QString &where, CallKind kind,
                              const QDateTime &utcNow)
{
    const Envelope envelope = envelopeOf(reply);
    if (reply.status >= 200 && reply.status < 300)
        return classifyGood(reply, where, kind, envelope);
    if (isBlock(reply))
        return blocked(reply, where);
    const QString theirs = envelope.message.isEmpty() ? firstWords(reply.body) : envelope.message;
    switch (reply.status) {
    case 400:
        return badRequest(reply, where, envelope);
    case 401:
    case 403:
        return refused(reply, where, envelope, utcNow);
    case 408:
        return wire::replyError(Error::Kind::Timeout, where, theirs, reply, envelope.transactionId);
    case 429:
        return wire::replyError(Error::Kind::RateLimited, where,
                                said(Text::tr("Too many calls for this vendor id."), theirs), reply,
                                envelope.transactionId);
    default:
        break;
    }
    if (reply.status >= 500)
        return wire::replyError(Error::Kind::Http, where,
                                said(Text::tr("Coupang is in trouble (HTTP %1).").arg(reply.status), theirs),
                                reply, envelope.transactionId);
    return misfit(reply, where, envelope);
}

} // namespace jaego::coupang
