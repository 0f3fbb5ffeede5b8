// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/cafe24oauth.h"

#include "sandbox/apireply.h"
#include "sandbox/signatures.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QUrl>

#include <algorithm>

namespace jaego::sandbox {

namespace {

constexpr qint64 kAccessLifeMs = 2LL * 60 * 60 * 1000;
constexpr qint64 kRefreshLifeMs = 14LL * 24 * 60 * 60 * 1000;
constexpr qint64 kCodeLifeMs = 60'000;
constexpr qint64 kWindowMs = 2LL * 60 * 60 * 1000;
constexpr double kRequestsPerWindow = 15;
constexpr size_t kLiveTokens = 15;

/// Flat, unlike the errors of the API (cafe24 §2).
HttpReply oauthError(int status, const QString &error, const QString &words)
{
    return jsonReply(status,
                     { { QStringLiteral("error"), error }, { QStringLiteral("error_description"), words } });
}

HttpReply missing(const QString &name)
{
    return oauthError(400, QStringLiteral("invalid_request"),
                      QStringLiteral("%1 parameter missing").arg(name));
}

HttpReply invalidGrant(const QString &words)
{
    return oauthError(400, QStringLiteral("invalid_grant"), words);
}

HttpReply redirectTo(const QString &target)
{
    HttpReply reply;
    reply.status = 302;
    reply.setHeader("Location", target.toUtf8());
    return reply;
}

/// Korean, with milliseconds and without a zone (cafe24 §2).
QString zoneless(qint64 epochMs)
{
    return koreanTime(epochMs).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz"));
}

/// The practice app's redirect addresses: whatever is on this machine.
bool isRegistered(const QString &redirect)
{
    const QUrl url(redirect, QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return web && url.userInfo().isEmpty() && !url.hasFragment()
        && (url.host() == QLatin1String("127.0.0.1") || url.host() == QLatin1String("localhost"));
}

/// Of SHA-256 as base64url without padding: 43 characters (RFC 7636).
bool isChallenge(const QString &text)
{
    const auto fits = [](QChar c) {
        return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'-' || c == u'_';
    };
    return text.size() == 43 && std::all_of(text.cbegin(), text.cend(), fits);
}

QString challengeOf(const QString &verifier)
{
    return QString::fromLatin1(QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

Cafe24OAuth::Cafe24OAuth(World *world) : m_world(world)
{
    m_refresh.insert(world->credentials().cafe24RefreshToken, world->now() + kRefreshLifeMs);
}

std::optional<HttpReply> Cafe24OAuth::handle(const HttpRequest &request)
{
    const QByteArray path = request.path();
    if (path == "/api/v2/oauth/authorize" && request.method == "GET")
        return authorize(FormFields(request.query()));
    if (path == "/api/v2/oauth/token" && request.method == "POST")
        return token(request);
    if (path == "/api/v2/oauth/revoke" && request.method == "POST")
        return revoke(request);
    return std::nullopt;
}

QString Cafe24OAuth::fresh(const char *kind)
{
    const QByteArray seed = QByteArray(kind) + QByteArray::number(m_world->options().seed) + '/'
        + QByteArray::number(++m_issued) + '/' + QByteArray::number(m_world->now());
    const auto text =
        QCryptographicHash::hash(seed, QCryptographicHash::Sha256).toBase64(QByteArray::Base64UrlEncoding);
    return QString::fromLatin1(text.left(22));
}

HttpReply Cafe24OAuth::authorize(const FormFields &query)
{
    const QString redirect = query.value(QStringLiteral("redirect_uri"));
    const QString joint = redirect.contains(QLatin1Char('?')) ? QStringLiteral("&") : QStringLiteral("?");
    const QString state = QString::fromLatin1(QUrl::toPercentEncoding(query.value(QStringLiteral("state"))));
    const auto fail = [&](const QString &error) {
        return redirectTo(redirect + joint + QStringLiteral("error=") + error + QStringLiteral("&state=")
                          + state + QStringLiteral("&trace_id=") + newTraceId());
    };
    if (!isRegistered(redirect)
        || query.value(QStringLiteral("client_id")) != m_world->credentials().cafe24ClientId)
        return oauthError(400, QStringLiteral("invalid_request"),
                          QStringLiteral("client_id or redirect_uri is wrong"));
    if (query.value(QStringLiteral("response_type")) != QLatin1String("code"))
        return fail(QStringLiteral("unsupported_response_type"));
    if (query.value(QStringLiteral("scope")).isEmpty())
        return fail(QStringLiteral("invalid_scope"));
    const QString challenge = query.value(QStringLiteral("code_challenge"));
    const QString method = query.value(QStringLiteral("code_challenge_method"));
    if ((!challenge.isEmpty() || !method.isEmpty())
        && (method != QLatin1String("S256") || !isChallenge(challenge)))
        return fail(QStringLiteral("invalid_request"));
    const QString code = fresh("code");
    m_codes.insert(code, { redirect, challenge, m_world->now() + kCodeLifeMs });
    return redirectTo(redirect + joint + QStringLiteral("code=") + code + QStringLiteral("&state=") + state);
}

bool Cafe24OAuth::knowsClient(const HttpRequest &request, const FormFields &form) const
{
    const auto &keys = m_world->credentials();
    if (request.hasHeader("Authorization"))
        return request.header("Authorization")
            == basicAuthorization(keys.cafe24ClientId.toUtf8(), keys.cafe24ClientSecret.toUtf8());
    return form.value(QStringLiteral("client_id")) == keys.cafe24ClientId
        && form.value(QStringLiteral("client_secret")) == keys.cafe24ClientSecret;
}

HttpReply Cafe24OAuth::token(const HttpRequest &request)
{
    const qint64 now = m_world->now();
    ++m_world->counters(SandboxSource::Cafe24).tokenCalls;
    while (!m_requests.empty() && m_requests.front() <= now - kWindowMs)
        m_requests.pop_front();
    if (static_cast<double>(m_requests.size()) >= kRequestsPerWindow * m_world->options().rateFactor)
        return oauthError(429, QStringLiteral("too_many_requests"),
                          QStringLiteral("token requests are limited to 15 in 2 hours"));
    m_requests.push_back(now);
    const FormFields form(request.body);
    if (!knowsClient(request, form))
        return oauthError(401, QStringLiteral("invalid_client"),
                          QStringLiteral("client_id or client_secret is invalid"));
    if (!request.header("Content-Type").toLower().startsWith("application/x-www-form-urlencoded"))
        return oauthError(400, QStringLiteral("invalid_request"), QStringLiteral("Content-Type is invalid"));
    const QString grant = form.value(QStringLiteral("grant_type"));
    if (grant.isEmpty())
        return missing(QStringLiteral("grant_type"));
    if (grant == QLatin1String("refresh_token"))
        return redeemRefresh(form);
    if (grant == QLatin1String("authorization_code"))
        return redeemCode(form);
    return oauthError(400, QStringLiteral("unsupported_grant_type"),
                      QStringLiteral("grant_type is not supported"));
}

HttpReply Cafe24OAuth::redeemRefresh(const FormFields &form)
{
    const QString old = form.value(QStringLiteral("refresh_token"));
    if (old.isEmpty())
        return missing(QStringLiteral("refresh_token"));
    const auto it = m_refresh.constFind(old);
    if (it == m_refresh.cend() || *it <= m_world->now())
        return invalidGrant(QStringLiteral("Invalid refresh_token"));
    m_refresh.erase(it); // single use: dead at once
    return issue();
}

HttpReply Cafe24OAuth::redeemCode(const FormFields &form)
{
    const QString code = form.value(QStringLiteral("code"));
    const QString redirect = form.value(QStringLiteral("redirect_uri"));
    if (code.isEmpty() || redirect.isEmpty())
        return missing(code.isEmpty() ? QStringLiteral("code") : QStringLiteral("redirect_uri"));
    const Grant grant = m_codes.take(code);
    const QString verifier = form.value(QStringLiteral("code_verifier"));
    // A verifier where no challenge was given is somebody's mistake as well.
    const bool proven =
        grant.challenge.isEmpty() ? verifier.isEmpty() : challengeOf(verifier) == grant.challenge;
    if (grant.endMs <= m_world->now() || grant.redirect != redirect || !proven)
        return invalidGrant(QStringLiteral("Invalid authorization_code"));
    return issue();
}

HttpReply Cafe24OAuth::issue()
{
    const qint64 now = m_world->now();
    const auto &keys = m_world->credentials();
    const Access access{ fresh("access"), now + kAccessLifeMs, fresh("refresh") };
    m_access.push_back(access);
    if (m_access.size() > kLiveTokens) // the 16th kills the oldest
        m_access.pop_front();
    m_refresh.insert(access.refresh, now + kRefreshLifeMs);
    const QJsonArray scopes{ QStringLiteral("mall.read_product"), QStringLiteral("mall.write_product"),
                             QStringLiteral("mall.read_order") };
    return jsonReply(200,
                     { { QStringLiteral("access_token"), access.text },
                       { QStringLiteral("expires_at"), zoneless(access.endMs) },
                       { QStringLiteral("refresh_token"), access.refresh },
                       { QStringLiteral("refresh_token_expires_at"), zoneless(now + kRefreshLifeMs) },
                       { QStringLiteral("client_id"), keys.cafe24ClientId },
                       { QStringLiteral("mall_id"), keys.cafe24MallId },
                       { QStringLiteral("user_id"), keys.cafe24MallId },
                       { QStringLiteral("scopes"), scopes },
                       { QStringLiteral("issued_at"), zoneless(now) },
                       { QStringLiteral("shop_no"), QStringLiteral("1") },
                       { QStringLiteral("token_type"), QStringLiteral("Bearer") } });
}

HttpReply Cafe24OAuth::revoke(const HttpRequest &request)
{
    const FormFields form(request.body);
    if (!knowsClient(request, form))
        return oauthError(401, QStringLiteral("invalid_client"),
                          QStringLiteral("client_id or client_secret is invalid"));
    const QString token = form.value(QStringLiteral("token"));
    for (const auto &access : m_access) {
        if (access.text == token)
            m_refresh.remove(access.refresh);
    }
    std::erase_if(m_access, [&token](const Access &a) { return a.text == token || a.refresh == token; });
    m_refresh.remove(token);
    return jsonReply(200, {});
}

Cafe24OAuth::Bearer Cafe24OAuth::check(const QByteArray &authorization) const
{
    if (!authorization.startsWith("Bearer "))
        return Bearer::Missing;
    const auto it = std::find_if(
        m_access.cbegin(), m_access.cend(),
        [text = QString::fromLatin1(authorization.mid(7))](const Access &a) { return a.text == text; });
    if (it == m_access.cend())
        return Bearer::Unknown;
    return it->endMs <= m_world->now() ? Bearer::Expired : Bearer::Good;
}

} // namespace jaego::sandbox
