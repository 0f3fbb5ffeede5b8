// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/exchange.h"

#include "base/text.h"
#include "channels/cafe24/cafe24auth.h"
#include "channels/wire.h"
#include "net/replywords.h"

#include <cmath>

namespace jaego {

namespace {

constexpr qsizetype kLongestToken = 8192;
constexpr qint64 kKakaoAccessSeconds = 21'599;
constexpr qint64 kKakaoRefreshSeconds = 5'183'999;
constexpr qint64 kMostSeconds = 366LL * 24 * 3600;
constexpr qint64 kClockSlackMs = 2LL * 60 * 1000;

QString whereOf(AccountService service)
{
    return service == AccountService::Cafe24 ? QStringLiteral("cafe24.connect")
                                             : QStringLiteral("kakao.connect");
}

QString nothingStored()
{
    return Text::tr("Nothing was stored.");
}

/// It goes into a header later: one line of visible characters.
bool isToken(const QString &text)
{
    const auto fits = [](QChar c) { return c > u' ' && c < QChar(0x7F); };
    return !text.isEmpty() && text.size() <= kLongestToken && std::all_of(text.cbegin(), text.cend(), fits);
}

/// How far this machine's clock is off, where the reply tells; words, or empty.
QString clockWords(const HttpReply &reply, AccountService service, const QDateTime &utcNow)
{
    const QDateTime theirs = wire::serverTime(reply);
    if (!theirs.isValid())
        return {};
    const qint64 off = std::abs(theirs.msecsTo(utcNow));
    if (off < kClockSlackMs)
        return {};
    return u' '
        + Text::tr("This computer's clock and that of %1 differ by %2 minutes: set it right first.")
              .arg(nameOf(service))
              .arg(off / 60'000);
}

QString keysWords(AccountService service)
{
    if (service == AccountService::Cafe24)
        return Text::tr("Cafe24 does not accept the client id or the client secret. Check both under “Keys "
                        "and passwords” against the app in the developer centre, then connect again.");
    return Text::tr(
        "KakaoTalk does not accept the REST API key or the client secret. Check both under “Keys "
        "and passwords”; where the app has its client secret switched on, it must be stored. Then "
        "connect again.");
}

QString redirectWords(const Authorization &authorization)
{
    return Text::tr("The redirect address is not registered at %1. Register exactly %2 for the app, then "
                    "connect again.")
        .arg(nameOf(authorization.plan.service), authorization.plan.redirect.toString());
}

QString codeWords(AccountService service)
{
    if (service == AccountService::Cafe24)
        return Text::tr("Cafe24 no longer takes this code: it is good once, and for one minute. Open the "
                        "browser again, and paste the address at once.");
    return Text::tr("KakaoTalk no longer takes this code: it is good once, and not for long. Connect again.");
}

struct Told {
    Error::Kind kind;
    QString words;
};

Told statusWords(const HttpReply &reply, AccountService service)
{
    const QString name = nameOf(service);
    const bool cafe24 = service == AccountService::Cafe24;
    if (reply.status == 429)
        return { Error::Kind::RateLimited,
                 cafe24
                     ? Text::tr("Cafe24 allows 15 token requests in two hours, and they are used up. Wait "
                                "two hours, then connect again.")
                     : Text::tr("KakaoTalk has given out too many tokens for now. Wait an hour, then connect "
                                "again.") };
    if (reply.status >= 500)
        return { Error::Kind::Http,
                 Text::tr("%1 is in trouble (HTTP %2). Connect again in a few minutes.")
                     .arg(name)
                     .arg(reply.status) };
    if (reply.status == 404 || (reply.status >= 300 && reply.status < 400))
        return { Error::Kind::Config,
                 Text::tr("There is no %1 at this address. Check %2 in the settings, then connect again.")
                     .arg(name,
                          cafe24 ? QStringLiteral("[cafe24] base_url")
                                 : QStringLiteral("[kakao] auth_base_url")) };
    return { Error::Kind::Rejected, Text::tr("%1 refused the code (HTTP %2).").arg(name).arg(reply.status) };
}

Error refusalOf(const HttpReply &reply, const Authorization &authorization, const QDateTime &utcNow)
{
    const AccountService service = authorization.plan.service;
    const auto object = reply.jsonObject(whereOf(service));
    const QString error = object ? wire::text(object.value().value(u"error")) : QString();
    const QString description = object ? wire::text(object.value().value(u"error_description")) : QString();
    const QString code = object ? wire::text(object.value().value(u"error_code")) : QString();
    Told told = statusWords(reply, service);
    const bool wrongRedirect = code == QLatin1String("KOE006") || code == QLatin1String("KOE303")
        || description.contains(QLatin1String("redirect"), Qt::CaseInsensitive);
    if (wrongRedirect)
        told = { Error::Kind::Config, redirectWords(authorization) };
    else if (error == QLatin1String("invalid_client") || code == QLatin1String("KOE010")
             || code == QLatin1String("KOE101")
             || reply.status == 401
             // Cafe24's table lists it for the same cause (reference §2).
             || (error == QLatin1String("invalid_scope") && service == AccountService::Cafe24))
        told = { Error::Kind::Auth, keysWords(service) };
    else if (error == QLatin1String("invalid_grant"))
        told = { Error::Kind::Auth, codeWords(service) + clockWords(reply, service, utcNow) };
    QStringList theirs;
    for (const QString &part : { error, code, description }) {
        if (!part.isEmpty())
            theirs.append(part);
    }
    const QString said =
        theirs.isEmpty() ? firstWords(reply.body) : firstWords(theirs.join(QStringLiteral(", ")).toUtf8());
    QString words = told.words + u' ' + nothingStored();
    if (!said.isEmpty())
        words += u' ' + Text::tr("%1 said: %2").arg(nameOf(service), said);
    return wire::replyError(told.kind, whereOf(service), words, reply,
                            object ? wire::text(object.value().value(u"trace_id")) : QString());
}

Error oddAnswer(const HttpReply &reply, AccountService service)
{
    // What came may hold half a token: none of it is shown.
    return { Error::Kind::Parse, whereOf(service),
             Text::tr("%1 answered something else than it promises, and the code is used up. Nothing was "
                      "stored. Connect again.")
                 .arg(nameOf(service)),
             reply.status };
}

qint64 secondsOf(const QJsonValue &value, qint64 promised)
{
    const qint64 seconds = wire::integer(value).value_or(promised);
    return seconds > 0 && seconds <= kMostSeconds ? seconds : promised;
}

Result<AccountGrant> readCafe24(const HttpReply &reply, const QJsonObject &object)
{
    const auto answer = cafe24::parseToken(reply, whereOf(AccountService::Cafe24));
    if (!answer)
        return oddAnswer(reply, AccountService::Cafe24);
    AccountGrant grant{ answer->accessToken,  answer->refreshToken, answer->accessTtlMs,
                        answer->refreshTtlMs, answer->mallId,       {} };
    const QString user = wire::text(object.value(u"user_id"));
    if (!user.isEmpty() && user != grant.who)
        grant.who = grant.who.isEmpty() ? user : QStringLiteral("%1 (%2)").arg(grant.who, user);
    const QJsonArray scopes = object.value(u"scopes").toArray();
    for (const QJsonValue &scope : scopes) {
        if (const QString name = wire::text(scope); !name.isEmpty())
            grant.scopes.append(name.left(80));
    }
    return grant;
}

Result<AccountGrant> readKakao(const QJsonObject &object)
{
    AccountGrant grant;
    grant.accessToken = Secret(object.value(u"access_token").toString());
    grant.refreshToken = Secret(object.value(u"refresh_token").toString());
    grant.accessTtlMs = 1000 * secondsOf(object.value(u"expires_in"), kKakaoAccessSeconds);
    grant.refreshTtlMs = 1000 * secondsOf(object.value(u"refresh_token_expires_in"), kKakaoRefreshSeconds);
    const QStringList scopes =
        object.value(u"scope").toString().replace(u',', u' ').split(u' ', Qt::SkipEmptyParts);
    for (const QString &scope : scopes)
        grant.scopes.append(scope.left(80));
    return grant;
}

std::optional<Error> shortcomingOf(const AccountGrant &grant, const Authorization &authorization,
                                   const QString &mallId)
{
    const AccountPlan &plan = authorization.plan;
    if (!plan.mallId.isEmpty() && !mallId.isEmpty() && mallId.compare(plan.mallId, Qt::CaseInsensitive) != 0)
        return Error(
            Error::Kind::Config, whereOf(plan.service),
            Text::tr("The mall that agreed is %1, but the settings say %2. Sign out of Cafe24 in the "
                     "browser, or set the mall id right, then connect again.")
                    .arg(mallId.left(80), plan.mallId)
                + u' ' + nothingStored());
    QStringList lacking;
    for (const QString &scope : plan.scopes) {
        if (!grant.scopes.isEmpty() && !grant.scopes.contains(scope))
            lacking.append(scope);
    }
    if (lacking.isEmpty())
        return std::nullopt;
    return Error(
        Error::Kind::Auth, whereOf(plan.service),
        Text::tr("%1 did not grant %2. Allow it for the app, agree to it in the browser, and connect "
                 "again.")
                .arg(nameOf(plan.service), lacking.join(QStringLiteral(", ")))
            + u' ' + nothingStored());
}

} // namespace

HttpRequest exchangeRequest(const Authorization &authorization, const AppKeys &keys, const Secret &code)
{
    const AccountPlan &plan = authorization.plan;
    const QString redirect = plan.redirect.toString(QUrl::FullyEncoded);
    HttpRequest request;
    request.method = "POST";
    request.where = whereOf(plan.service);
    request.headers = { { QByteArrayLiteral("Content-Type"),
                          QByteArrayLiteral("application/x-www-form-urlencoded;charset=utf-8") } };
    if (plan.service == AccountService::Cafe24) {
        request.url = wire::address(plan.baseUrl, "/api/v2/oauth/token");
        request.headers = {
            { QByteArrayLiteral("Authorization"),
              cafe24::basicAuthorization(keys.clientId, keys.clientSecret.reveal()) },
            { QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/x-www-form-urlencoded") },
        };
        request.body = cafe24::codeForm(code.reveal(), redirect, authorization.verifier.reveal());
        return request;
    }
    request.url = wire::address(plan.baseUrl, "/oauth/token");
    request.body = "grant_type=authorization_code&client_id=" + wire::encoded(keys.clientId)
        + "&redirect_uri=" + wire::encoded(redirect) + "&code=" + wire::encoded(code.reveal());
    if (!keys.clientSecret.isEmpty())
        request.body += "&client_secret=" + wire::encoded(keys.clientSecret.reveal());
    return request;
}

Result<AccountGrant> readGrant(const HttpReply &reply, const Authorization &authorization,
                               const QDateTime &utcNow)
{
    const AccountService service = authorization.plan.service;
    if (reply.status < 200 || reply.status >= 300)
        return refusalOf(reply, authorization, utcNow);
    const auto object = reply.jsonObject(whereOf(service));
    if (!object)
        return oddAnswer(reply, service);
    auto grant =
        service == AccountService::Cafe24 ? readCafe24(reply, object.value()) : readKakao(object.value());
    if (!grant)
        return grant.error();
    if (!isToken(grant->accessToken.reveal()) || !isToken(grant->refreshToken.reveal()))
        return oddAnswer(reply, service);
    const QString mallId = wire::text(object.value().value(u"mall_id"));
    if (const auto shortcoming = shortcomingOf(*grant, authorization, mallId))
        return *shortcoming;
    return grant;
}

Error noReply(const Error &error, AccountService service)
{
    Error told = error;
    told.message = Text::tr("No whole answer came from %1, and the code may be used up: %2 Connect again.")
                       .arg(nameOf(service), error.message)
        + u' ' + nothingStored();
    return told;
}

} // namespace jaego
