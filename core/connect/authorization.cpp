// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/authorization.h"

#include "base/addressrule.h"
#include "channels/cafe24/cafe24auth.h"
#include "channels/wire.h"

#include <QRandomGenerator>

namespace jaego {

namespace {

constexpr int kStateBytes = 16;
constexpr int kVerifierBytes = 32; // 43 characters, the least RFC 7636 allows and all it asks for

QByteArray pair(const char *name, const QString &value)
{
    return QByteArray(name) + '=' + wire::encoded(value);
}

} // namespace

QString nameOf(AccountService service)
{
    return service == AccountService::Cafe24 ? QStringLiteral("Cafe24") : QStringLiteral("KakaoTalk");
}

AccountSecretNames secretNamesOf(AccountService service)
{
    if (service == AccountService::Cafe24)
        return { secretnames::cafe24ClientId, secretnames::cafe24ClientSecret,
                 secretnames::cafe24RefreshToken, true };
    return { secretnames::kakaoClientId, secretnames::kakaoClientSecret, secretnames::kakaoRefreshToken,
             false };
}

QStringList scopesOf(AccountService service, bool toFriends)
{
    if (service == AccountService::Cafe24)
        return { QStringLiteral("mall.read_product"), QStringLiteral("mall.write_product"),
                 QStringLiteral("mall.read_order") };
    QStringList scopes{ QStringLiteral("talk_message") };
    if (toFriends)
        scopes.append(QStringLiteral("friends"));
    return scopes;
}

QString randomToken(int bytes)
{
    QByteArray random;
    random.reserve(bytes + 4);
    while (random.size() < bytes) {
        const quint32 word = QRandomGenerator::system()->generate(); // the system's own, not a seeded one
        for (int shift = 0; shift < 32; shift += 8)
            random.append(static_cast<char>((word >> shift) & 0xFF));
    }
    random.truncate(bytes);
    return QString::fromLatin1(
        random.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Authorization beginAuthorization(const AccountPlan &plan, const QString &clientId)
{
    Authorization authorization{ plan, clientId, Secret(randomToken(kStateBytes)), {} };
    if (plan.service == AccountService::Cafe24)
        authorization.verifier = Secret(randomToken(kVerifierBytes));
    return authorization;
}

QUrl authorizeAddress(const Authorization &authorization)
{
    const AccountPlan &plan = authorization.plan;
    const bool cafe24 = plan.service == AccountService::Cafe24;
    const QString scopes = plan.scopes.join(cafe24 ? u' ' : u',');
    QByteArray query = "response_type=code&" + pair("client_id", authorization.clientId) + '&'
        + pair("redirect_uri", plan.redirect.toString(QUrl::FullyEncoded)) + '&' + pair("scope", scopes) + '&'
        + pair("state", authorization.state.reveal());
    if (!authorization.verifier.isEmpty())
        query += "&code_challenge=" + cafe24::pkceChallenge(authorization.verifier.reveal().toLatin1())
            + "&code_challenge_method=S256";
    return wire::address(plan.baseUrl, cafe24 ? "/api/v2/oauth/authorize" : "/oauth/authorize", query);
}

bool canListenFor(const QUrl &redirect)
{
    return isAllowedAddress(redirect) && redirect.scheme() == QLatin1String("http")
        && redirect.host() != QLatin1String("::1") && redirect.port() >= 1024 && redirect.path().size() > 1
        && !redirect.hasQuery();
}

} // namespace jaego
