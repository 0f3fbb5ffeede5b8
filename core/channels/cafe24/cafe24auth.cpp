// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/cafe24/cafe24auth.h"

#include "base/text.h"
#include "channels/wire.h"
#include "net/replywords.h"

#include <QCryptographicHash>

#include <cmath>

namespace jaego::cafe24 {

namespace {

constexpr int kKstOffsetSeconds = 9 * 3600;
constexpr qint64 kAccessTtlMs = 2LL * 3600 * 1000;
constexpr qint64 kRefreshTtlMs = 14LL * 24 * 3600 * 1000;

/// end − start; what cannot be is replaced by what the reference promises.
qint64 spanMs(const QJsonObject &object, QStringView start, QStringView end, qint64 promised)
{
    const QDateTime from = kstTime(object.value(start).toString());
    const QDateTime to = kstTime(object.value(end).toString());
    if (!from.isValid() || !to.isValid())
        return promised;
    const qint64 span = from.msecsTo(to);
    return span > 0 && span <= 10 * promised ? span : promised;
}

QString said(const QString &ours, const QString &theirs)
{
    return theirs.isEmpty() ? ours : QStringLiteral("%1 Cafe24 said: %2").arg(ours, theirs);
}

/// Header in seconds, possibly a fraction; nullopt when absent or not a number.
std::optional<double> number(const HttpReply &reply, const char *name)
{
    const QByteArray given = reply.header(name).trimmed();
    bool isNumber = false;
    const double value = given.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return std::nullopt;
    return value;
}

double remainSeconds(const HttpReply &reply)
{
    const double calls = number(reply, "X-Cafe24-Call-Remain").value_or(0);
    const double time = number(reply, "X-Cafe24-Time-Remain").value_or(0);
    return std::clamp(std::max(calls, time), 0.0, 86'400.0);
}

struct Words {
    Error::Kind kind;
    QString text;
};

Words wordsFor(int status)
{
    switch (status) {
    case 401:
        return { Error::Kind::Auth, Text::tr("Cafe24 does not accept the access token.") };
    case 403:
        return { Error::Kind::Auth,
                 Text::tr(
                     "Cafe24 refuses permission: the app needs mall.read_product and mall.write_product, "
                     "and must still be installed in the mall.") };
    case 404:
        return { Error::Kind::NotFound, Text::tr("Cafe24 does not know this product or variant.") };
    case 408:
        return { Error::Kind::Timeout, Text::tr("Cafe24 took too long.") };
    case 429:
        return { Error::Kind::RateLimited, Text::tr("Too many calls for this mall.") };
    default:
        break;
    }
    if (status >= 500)
        return { Error::Kind::Http, Text::tr("Cafe24 is in trouble (HTTP %1).").arg(status) };
    if (status >= 300 && status < 400)
        return { Error::Kind::Config,
                 Text::tr("Cafe24 answers with a redirect: is [cafe24] base_url the mall's own address?") };
    return { Error::Kind::Rejected, Text::tr("Cafe24 refused the call (HTTP %1).").arg(status) };
}

} // namespace

QByteArray basicAuthorization(const QString &clientId, const QString &clientSecret)
{
    const Secret pair(clientId + u':' + clientSecret); // a reply that says the header back is blotted out
    return "Basic " + pair.reveal().toUtf8().toBase64();
}

QByteArray refreshForm(const QString &refreshToken)
{
    return "grant_type=refresh_token&refresh_token=" + wire::encoded(refreshToken);
}

QByteArray codeForm(const QString &code, const QString &redirectUri, const QString &verifier)
{
    QByteArray form = "grant_type=authorization_code&code=" + wire::encoded(code)
        + "&redirect_uri=" + wire::encoded(redirectUri);
    if (!verifier.isEmpty())
        form += "&code_verifier=" + wire::encoded(verifier);
    return form;
}

QByteArray pkceChallenge(const QByteArray &verifier)
{
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QDateTime kstTime(const QString &text)
{
    QDateTime time = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        time.setOffsetFromUtc(kKstOffsetSeconds);
    return time.toUTC();
}

Result<TokenAnswer> parseToken(const HttpReply &reply, const QString &where)
{
    const auto object = reply.jsonObject(where);
    if (!object)
        return wire::brokenReply(where, Text::tr("Cafe24's token answer is not what was promised"), reply);
    TokenAnswer answer;
    answer.accessToken = Secret(object.value().value(u"access_token").toString());
    answer.refreshToken = Secret(object.value().value(u"refresh_token").toString());
    answer.mallId = wire::text(object.value().value(u"mall_id"));
    if (answer.accessToken.isEmpty()
        || answer.refreshToken.isEmpty()) // its words may hold a token: not shown
        return Error(Error::Kind::Network, where, Text::tr("Cafe24's token answer holds no tokens"),
                     reply.status);
    answer.accessTtlMs = spanMs(object.value(), u"issued_at", u"expires_at", kAccessTtlMs);
    answer.refreshTtlMs = spanMs(object.value(), u"issued_at", u"refresh_token_expires_at", kRefreshTtlMs);
    return answer;
}

std::optional<Error> classifyToken(const HttpReply &reply, const QString &where)
{
    if (reply.status >= 200 && reply.status < 300) {
        const auto token = parseToken(reply, where);
        return token ? std::nullopt : std::optional(token.error());
    }
    const auto object = reply.jsonObject(where);
    const QString code = object ? wire::text(object.value().value(u"error")) : QString();
    const QString description = object ? wire::text(object.value().value(u"error_description")) : QString();
    const QString theirs = code.isEmpty()
        ? firstWords(reply.body)
        : (description.isEmpty() ? code : code + QStringLiteral(": ") + description);
    const QString traceId = object ? wire::text(object.value().value(u"trace_id")) : QString();
    if (code == QLatin1String("invalid_grant"))
        return wire::replyError(
            Error::Kind::Auth, where,
            said(Text::tr("The refresh token is used up or has expired: authorise the app in "
                          "Cafe24 again and store the new CAFE24_REFRESH_TOKEN."),
                 theirs),
            reply, traceId);
    if (code == QLatin1String("invalid_client") || reply.status == 401)
        return wire::replyError(
            Error::Kind::Auth, where,
            said(Text::tr("The client id or client secret is wrong: check CAFE24_CLIENT_ID and "
                          "CAFE24_CLIENT_SECRET."),
                 theirs),
            reply, traceId);
    const Words words = wordsFor(reply.status);
    const auto kind = words.kind == Error::Kind::NotFound ? Error::Kind::Config : words.kind;
    const QString ours =
        words.kind == Error::Kind::NotFound ? Text::tr("There is no mall at [cafe24] base_url.") : words.text;
    return wire::replyError(kind, where, said(ours, theirs), reply, traceId);
}

std::optional<ApiError> apiErrorOf(const QJsonObject &object)
{
    const QJsonValue value = object.value(u"error");
    if (value.isString())
        return ApiError{ 0, wire::text(value), wire::text(object.value(u"trace_id")) };
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject error = value.toObject();
    ApiError api;
    api.code = static_cast<int>(std::clamp<qint64>(wire::integer(error.value(u"code")).value_or(0), 0, 999));
    api.message = wire::text(error.value(u"message"));
    api.traceId = wire::text(error.value(u"trace_id"));
    if (api.traceId.isEmpty())
        api.traceId = wire::text(object.value(u"trace_id"));
    return api;
}

std::optional<Error> classify(const HttpReply &reply, const QString &where)
{
    const auto object = reply.jsonObject(where);
    if (reply.status == 409)
        return std::nullopt;
    if (reply.status >= 200 && reply.status < 300) {
        if (!object)
            return wire::brokenReply(where,
                                     wire::looksLikeHtml(reply)
                                         ? Text::tr("Cafe24 sent a web page instead of data")
                                         : Text::tr("Cafe24's answer is not what was promised"),
                                     reply);
        if (apiErrorOf(object.value()))
            return wire::brokenReply(where, Text::tr("Cafe24 answered an error with a good status"), reply);
        return std::nullopt;
    }
    const auto api = object ? apiErrorOf(object.value()) : std::nullopt;
    const QString theirs = api ? api->message : firstWords(reply.body);
    const Words words = wordsFor(reply.status);
    return wire::replyError(words.kind, where, said(words.text, theirs), reply,
                            api ? api->traceId : QString());
}

std::optional<CallLimit> callLimitOf(const HttpReply &reply)
{
    const QList<QByteArray> parts = reply.header("X-Api-Call-Limit").split('/');
    if (parts.size() != 2)
        return std::nullopt;
    bool usedOk = false;
    bool limitOk = false;
    const CallLimit limit{ parts[0].trimmed().toInt(&usedOk), parts[1].trimmed().toInt(&limitOk) };
    if (!usedOk || !limitOk || limit.used < 0 || limit.limit <= 0 || limit.limit > 100'000)
        return std::nullopt;
    return limit;
}

qint64 waitAfter429(const HttpReply &reply, const QDateTime &utcNow, double random01)
{
    const auto asked = wire::retryAfter(reply, utcNow);
    const qint64 remain = static_cast<qint64>(remainSeconds(reply) * 1000.0);
    const qint64 wait = std::max<qint64>({ 1000, remain, asked ? static_cast<qint64>(asked->count()) : 0 });
    return wait + static_cast<qint64>(500.0 * random01);
}

qint64 waitForUsage(const HttpReply &reply)
{
    const double calls = number(reply, "X-Cafe24-Call-Usage").value_or(0);
    const double time = number(reply, "X-Cafe24-Time-Usage").value_or(0);
    if (std::max(calls, time) < 100.0)
        return 0;
    return std::max<qint64>(1000, static_cast<qint64>(remainSeconds(reply) * 1000.0));
}

} // namespace jaego::cafe24
