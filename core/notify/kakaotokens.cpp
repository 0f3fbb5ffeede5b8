// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/kakaotokens.h"

#include "base/logging.h"
#include "base/text.h"

namespace jaego {

namespace {

const QString kAccessEntry = QStringLiteral("KAKAO_ACCESS_TOKEN");
const QString kRefreshEntry = QStringLiteral("KAKAO_REFRESH_TOKEN");
constexpr qint64 kMarginMs = 60'000;

Error missing(const QString &name)
{
    return { Error::Kind::Config, QStringLiteral("kakao.token"),
             Text::tr("the secret %1 is not set").arg(name) };
}

} // namespace

KakaoTokens::KakaoTokens(QUrl authBaseUrl, Postman *postman)
    : m_authBaseUrl(std::move(authBaseUrl)), m_postman(postman)
{
}

Task<Result<KakaoTokens::Seed>> KakaoTokens::readSeed()
{
    const NotifyTools &tools = m_postman->tools();
    const auto id = co_await tools.secrets->read(secretnames::kakaoClientId);
    if (!id)
        co_return id.error();
    // It need not exist (kakao A1). Where the app's key comes from the environment there may be no
    // keychain to say so.
    auto secret = co_await tools.secrets->read(secretnames::kakaoClientSecret);
    if (!secret) {
        const auto origin = co_await tools.secrets->origin(secretnames::kakaoClientId);
        if (!origin || *origin != QLatin1String("environment"))
            co_return secret.error();
        secret = Secret();
    }
    const auto given = co_await tools.secrets->read(secretnames::kakaoRefreshToken);
    if (!given)
        co_return given.error();
    if (id->reveal().trimmed().isEmpty())
        co_return missing(secretnames::kakaoClientId);
    if (given->reveal().trimmed().isEmpty())
        co_return missing(secretnames::kakaoRefreshToken);
    Seed seed{ id->reveal().trimmed(), secret->reveal().trimmed(), Secret(given->reveal().trimmed()),
               seedHashOf(*given) };
    const auto stored = co_await tools.tokens->load(kRefreshEntry);
    if (!stored)
        co_return stored.error();
    const auto &entry = stored.value();
    if (entry && entry->seedHash == seed.hash && !entry->value.isEmpty())
        seed.refresh = entry->value;
    co_return seed;
}

Task<Status> KakaoTokens::ready()
{
    const auto seed = co_await readSeed();
    if (!seed)
        co_return seed.error();
    co_return Done{};
}

void KakaoTokens::refused(const Secret &token)
{
    m_refused = token;
    if (m_access == token)
        m_access = Secret();
}

Task<Result<Secret>> KakaoTokens::token(std::stop_token stop)
{
    while (m_renewing) { // a test message beside the queue: one renewal serves both
        const OneShot running = *m_renewing;
        co_await running.wait();
    }
    const OneShot running;
    m_renewing = running;
    const Result<Secret> outcome = co_await renew(stop);
    m_renewing.reset();
    running.fire();
    co_return outcome;
}

Task<Result<Secret>> KakaoTokens::renew(std::stop_token stop)
{
    const NotifyTools &tools = m_postman->tools();
    if (m_pending) { // stored before it is used, however often that takes
        const auto saved = co_await savePending();
        if (!saved)
            co_return saved.error();
    }
    const auto seed = co_await readSeed();
    if (!seed)
        co_return seed.error();
    const QDateTime now = tools.scheduler->utcNow();
    if (m_access.isEmpty() || m_seedHash != seed->hash) {
        const auto stored = co_await tools.tokens->load(kAccessEntry);
        const bool has = stored && stored.value().has_value();
        if (has && stored.value()->seedHash == seed->hash && stored.value()->value != m_refused) {
            m_access = stored.value()->value;
            m_expires = stored.value()->expiresAt;
            m_seedHash = seed->hash;
        }
    }
    if (!m_access.isEmpty() && m_seedHash == seed->hash && now.msecsTo(m_expires) > kMarginMs) {
        const Secret access = m_access;
        co_return access;
    }
    QList<kakao::Field> fields{ { QStringLiteral("grant_type"), QStringLiteral("refresh_token") },
                                { QStringLiteral("client_id"), seed->clientId },
                                { QStringLiteral("refresh_token"), seed->refresh.reveal() } };
    if (!seed->clientSecret.isEmpty())
        fields.append({ QStringLiteral("client_secret"), seed->clientSecret });
    const QUrl url(m_authBaseUrl.toString() + QStringLiteral("/oauth/token"));
    const QByteArray body = kakao::form(fields);
    const auto reply = co_await m_postman->send(
        QStringLiteral("kakao.token"),
        [url, body] {
            HttpRequest request;
            request.method = "POST";
            request.url = url;
            request.headers = { { "Content-Type", "application/x-www-form-urlencoded;charset=utf-8" } };
            request.body = body;
            return request;
        },
        stop);
    if (!reply)
        co_return reply.error();
    const auto answer = kakao::tokenAnswer(*reply);
    if (!answer)
        co_return answer.error();
    Pending pending;
    pending.access = { answer->access, tools.scheduler->utcNow().addMSecs(answer->accessTtlMs), seed->hash };
    if (!answer->refresh.isEmpty()) // absent: the old one stays
        pending.refresh =
            TokenStore::Entry{ answer->refresh, tools.scheduler->utcNow().addMSecs(answer->refreshTtlMs),
                               seed->hash };
    m_pending = pending;
    const auto saved = co_await savePending();
    if (!saved)
        co_return saved.error();
    const Secret access = m_access;
    co_return access;
}

Task<Status> KakaoTokens::savePending()
{
    const NotifyTools &tools = m_postman->tools();
    const Pending pending = *m_pending;
    if (pending.refresh) {
        const auto saved = co_await tools.tokens->save(kRefreshEntry, *pending.refresh);
        if (!saved)
            co_return saved.error();
    }
    m_pending.reset();
    m_access = pending.access.value;
    m_expires = pending.access.expiresAt;
    m_seedHash = pending.access.seedHash;
    const auto kept = co_await tools.tokens->save(kAccessEntry, pending.access);
    if (!kept)
        qCWarning(lcNet) << "Kakao's access token could not be stored:" << kept.error().message;
    co_return Done{};
}

} // namespace jaego
