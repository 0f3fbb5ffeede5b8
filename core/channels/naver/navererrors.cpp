// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/naver/navererrors.h"

#include "base/text.h"
#include "channels/wire.h"
#include "net/replywords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace jaego {

namespace {

using Kind = Error::Kind;

constexpr qint64 kHourMs = 3'600'000;
constexpr qint64 kLongestRateWaitMs = 32'000;

struct CodeRow {
    const char *code;
    Kind kind;
    int status; ///< what the code means where HTTP says 200
};

// Reference naver §3. 5xx are the far side's own trouble; 504 leaves a write unknown.
constexpr CodeRow kCodes[] = {
    { "GW.AUTHN", Kind::Auth, 401 },
    { "GW.IP_NOT_ALLOWED", Kind::Auth, 403 },
    { "GW.AUTHZ", Kind::Auth, 403 },
    { "GW.NOT_FOUND", Kind::Config, 404 },
    { "GW.RATE_LIMIT", Kind::RateLimited, 429 },
    { "GW.QUOTA_LIMIT", Kind::RateLimited, 429 },
    { "GW.INTERNAL_SERVER_ERROR", Kind::Http, 500 },
    { "GW.TIMEOUT.01", Kind::Timeout, 504 },
    { "GW.TIMEOUT.02", Kind::Timeout, 504 },
    { "BAD_REQUEST", Kind::Rejected, 400 },
    { "UNAUTHORIZED", Kind::Auth, 401 },
    { "FORBIDDEN", Kind::Auth, 403 },
    { "NOT_FOUND", Kind::NotFound, 404 },
    { "INTERNAL_SERVER_ERROR", Kind::Http, 500 },
    { "PERMANENT_REDIRECT", Kind::Config, 308 },
};

std::optional<CodeRow> rowOf(const QString &code)
{
    for (const CodeRow &row : kCodes) {
        if (code == QLatin1String(row.code))
            return row;
    }
    if (code.startsWith(QLatin1String("GW.PROXY")))
        return CodeRow{ "", Kind::Http, 500 };
    if (code.startsWith(QLatin1String("GW.")))
        return CodeRow{ "", Kind::Http, 503 };
    return std::nullopt;
}

CodeRow rowOfStatus(int status, bool isJson)
{
    switch (status) {
    case 401:
        return { "", Kind::Auth, status };
    case 403:
        return { "", Kind::Auth, status };
    case 404:
        // A page that is no JSON comes from something in between: nobody said the product is gone.
        return { "", isJson ? Kind::NotFound : Kind::Http, status };
    case 409:
        return { "", Kind::Conflict, status };
    case 408:
    case 504:
        return { "", Kind::Timeout, status };
    case 429:
        return { "", Kind::RateLimited, status };
    default:
        break;
    }
    if (status >= 500)
        return { "", Kind::Http, status };
    if (status >= 300 && status < 400)
        return { "", Kind::Config, status };
    return { "", Kind::Rejected, status };
}

/// "originProduct.salePrice: 필수 항목입니다." of invalidInputs, which may be missing.
QString invalidInputs(const QJsonObject &body)
{
    QStringList words;
    const QJsonArray inputs = body.value(QLatin1String("invalidInputs")).toArray();
    for (const QJsonValue &value : inputs) {
        const QJsonObject input = value.toObject();
        const QString name = input.value(QLatin1String("name")).toString();
        const QString message = input.value(QLatin1String("message")).toString();
        if (!name.isEmpty() || !message.isEmpty())
            words.append(name.isEmpty() ? message : name + QStringLiteral(": ") + message);
        if (words.size() == 3)
            break;
    }
    return words.join(QStringLiteral("; "));
}

QString adviceFor(const QString &code, int status)
{
    if (code == QLatin1String("GW.IP_NOT_ALLOWED"))
        return Text::tr("Register this computer's public IPv4 address with the application in the Naver "
                        "Commerce API centre (up to 3 addresses).");
    if (code == QLatin1String("GW.AUTHZ") || code == QLatin1String("FORBIDDEN"))
        return Text::tr("The application needs the permission groups %1, %2 and %3.")
            .arg(QStringLiteral("상품"), QStringLiteral("주문 판매자"), QStringLiteral("판매자정보"));
    if (code == QLatin1String("GW.NOT_FOUND"))
        return Text::tr("The address is wrong: Naver's base_url ends in /external.");
    if (code == QLatin1String("GW.QUOTA_LIMIT"))
        return Text::tr("Naver throttles the whole application; nothing is called until the period is over.");
    if (status >= 300 && status < 400)
        return Text::tr("The address has moved: check base_url.");
    return {};
}

Error describe(const CodeRow &row, const QString &code, const QJsonObject &body, const HttpReply &reply,
               const QString &where)
{
    QString message = body.value(QLatin1String("message")).toString();
    if (message.isEmpty())
        message = firstWords(reply.body);
    if (message.isEmpty())
        message = Text::tr("HTTP %1 without a word").arg(reply.status);
    if (!code.isEmpty())
        message = code + QStringLiteral(": ") + message;
    const QString inputs = invalidInputs(body);
    if (!inputs.isEmpty())
        message += QStringLiteral(" (%1)").arg(inputs);
    const QString advice = adviceFor(code, row.status);
    if (!advice.isEmpty())
        message += QStringLiteral(" ") + advice;
    Error error = wire::replyError(row.kind, where, message, reply, naverTraceId(reply));
    error.httpStatus = row.status;
    if (isNaverQuotaLimit(reply))
        error.retryAfter = std::chrono::milliseconds(naverPauseMs(reply, 1, 0));
    return error;
}

QJsonObject objectOf(const HttpReply &reply)
{
    return QJsonDocument::fromJson(reply.body).object();
}

QString codeOf(const QJsonObject &body)
{
    return wire::text(body.value(QLatin1String("code")));
}

} // namespace

std::optional<Error> naverError(const HttpReply &reply, const QString &where)
{
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    const QJsonObject body = document.object();
    const QString code = codeOf(body);
    const std::optional<CodeRow> known = rowOf(code);

    if (reply.status >= 200 && reply.status < 300) {
        if (!document.isObject()) {
            const QString what = wire::looksLikeHtml(reply) ? Text::tr("a web page instead of data")
                : reply.body.trimmed().isEmpty()            ? Text::tr("an empty answer")
                                                            : Text::tr("an answer that is not JSON");
            return wire::brokenReply(where, what, reply);
        }
        if (known)
            return describe(*known, code, body, reply, where);
        if (code == QLatin1String("ERROR")) // nobody knows what it means: as good as no answer
            return describe({ "", Kind::Network, reply.status }, code, body, reply, where);
        return std::nullopt;
    }
    CodeRow row = known.value_or(rowOfStatus(reply.status, document.isObject()));
    row.status = reply.status;
    return describe(row, code, body, reply, where);
}

bool isNaverQuotaLimit(const HttpReply &reply)
{
    if (codeOf(objectOf(reply)) == QLatin1String("GW.QUOTA_LIMIT"))
        return true;
    return reply.status == 429 && reply.header("gncp-gw-quota-remaining").trimmed() == "0"
        && !reply.header("gncp-gw-quota-period").isEmpty();
}

qint64 naverPauseMs(const HttpReply &reply, int inARow, double random01)
{
    if (isNaverQuotaLimit(reply)) {
        const QByteArray period = reply.header("gncp-gw-quota-period").trimmed().toUpper();
        if (period.startsWith("SECOND") || period == "ROUND")
            return 10'000;
        if (period.startsWith("MINUTE"))
            return 60'000;
        if (period.startsWith("DAY"))
            return 24 * kHourMs;
        return kHourMs;
    }
    const int doublings = std::clamp(inARow - 1, 0, 10);
    const auto first = static_cast<qint64>(1000 + 1000 * random01);
    return std::min(kLongestRateWaitMs, first << doublings);
}

NaverRate naverRate(const HttpReply &reply)
{
    NaverRate rate;
    bool isNumber = false;
    const double perSecond = reply.header("GNCP-GW-RateLimit-Replenish-Rate").trimmed().toDouble(&isNumber);
    if (isNumber && perSecond > 0 && perSecond < 1e6)
        rate.perSecond = perSecond;
    const qint64 remaining = reply.header("GNCP-GW-RateLimit-Remaining").trimmed().toLongLong(&isNumber);
    if (isNumber)
        rate.remaining = remaining;
    return rate;
}

QString naverTraceId(const HttpReply &reply)
{
    const QByteArray header = reply.header("GNCP-GW-Trace-ID").trimmed();
    if (!header.isEmpty())
        return QString::fromLatin1(header.left(64));
    return objectOf(reply).value(QLatin1String("traceId")).toString().left(64);
}

bool isNaverSumRule(const Error &error)
{
    return error.kind == Kind::Rejected && error.message.contains(QStringLiteral("조합형"))
        && error.message.contains(QStringLiteral("합은"));
}

} // namespace jaego
