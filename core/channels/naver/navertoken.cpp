// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/naver/navertoken.h"

#include "base/logging.h"
#include "base/text.h"
#include "channels/naver/navererrors.h"
#include "channels/naver/naverrequests.h"
#include "channels/naver/naversignature.h"
#include "channels/wire.h"

namespace jaego {

namespace {

const QString kWhere = QStringLiteral("naver.token");
const QString kStoreName = QStringLiteral("NAVER_ACCESS_TOKEN");
constexpr qint64 kRenewBelowMs = 30LL * 60 * 1000; // from here on Naver gives a new one (reference naver §2)
constexpr qint64 kRefusedQuietMs = 30'000;
// A timestamp from the future is refused; the clocks of two machines differ by more than nothing.
constexpr qint64 kTimestampBehindMs = 2000;
constexpr qint64 kTimestampLifeMs = 280'000; // five minutes, less what a slow line takes

Error missing(const QString &name)
{
    return { Error::Kind::Config, kWhere, Text::tr("The secret %1 is missing.").arg(name) };
}

bool isRefusal(const Error &error)
{
    const bool refused = error.kind == Error::Kind::Rejected || error.kind == Error::Kind::Auth;
    return refused && !error.message.contains(QLatin1String("GW.IP_NOT_ALLOWED"));
}

} // namespace

Result<TokenStore::Entry> parseNaverToken(const QJsonObject &body, const QDateTime &sentAt)
{
    const QString token = body.value(QLatin1String("access_token")).toString();
    const auto seconds = wire::integer(body.value(QLatin1String("expires_in")));
    if (token.isEmpty() || !seconds || *seconds <= 0 || *seconds > 366LL * 24 * 3600)
        return Error(Error::Kind::Network, kWhere, Text::tr("the token answer holds no usable token"), 200);
    for (const QChar c : token) {
        if (c.unicode() <= 0x20 || c.unicode() > 0x7e) // it becomes a header
            return Error(Error::Kind::Network, kWhere, Text::tr("the token holds strange characters"), 200);
    }
    return TokenStore::Entry{ Secret(token), sentAt.addSecs(*seconds), {} };
}

NaverToken::NaverToken(QUrl baseUrl, Scheduler *scheduler, HttpClient *http, Lane *lane, SecretStore *secrets,
                       TokenStore *tokens, CallSink sink)
    : m_baseUrl(std::move(baseUrl))
    , m_scheduler(scheduler)
    , m_http(http)
    , m_lane(lane)
    , m_secrets(secrets)
    , m_tokens(tokens)
    , m_sink(std::move(sink))
{
    setHooks({}, {});
}

void NaverToken::setHooks(std::function<void(const HttpReply &, const Call &)> observe,
                          std::function<qint64(const HttpReply &, int)> pauseFor)
{
    // No renewToken: a token request that is refused is refused.
    m_caller = std::make_unique<Caller>(QStringLiteral("NAVER"), m_scheduler, m_http, m_lane, m_sink,
                                        Caller::Hooks{ {}, std::move(observe), std::move(pauseFor) });
}

bool NaverToken::isFresh() const
{
    if (m_entry.value.isEmpty() || !m_entry.expiresAt.isValid())
        return false;
    const qint64 left = m_scheduler->utcNow().msecsTo(m_entry.expiresAt);
    const qint64 least = m_lifeMs > 0 ? std::min(kRenewBelowMs, m_lifeMs / 2) : kRenewBelowMs;
    return left >= least;
}

Task<Status> NaverToken::ensure(std::stop_token stop)
{
    const Status loaded = co_await loadOnce();
    if (!loaded)
        co_return loaded.error();
    if (isFresh())
        co_return Done{};
    const bool refused = m_problem
        && (m_problem->kind == Error::Kind::Rejected || m_problem->kind == Error::Kind::Auth)
        && m_scheduler->nowMs() - m_problemAtMs < kRefusedQuietMs;
    if (refused) {
        const Error again = *m_problem; // QCoro 0.8 moves out of an lvalue that it has to convert
        co_return again;
    }
    co_return co_await renew(stop);
}

Task<Status> NaverToken::prove(std::stop_token stop)
{
    const Status loaded = co_await loadOnce();
    if (!loaded)
        co_return loaded.error();
    co_return co_await renew(stop);
}

Task<Result<bool>> NaverToken::renewAfterRefusal(Secret refused, qint64 sentAtMs, std::stop_token stop)
{
    // Another call of the same moment has renewed it already. A request is built a moment before it
    // is sent, so one with the old token may look as if it had gone out after the renewal.
    const bool isReplaced = !refused.isEmpty() && refused != m_entry.value && !m_entry.value.isEmpty();
    if (isReplaced || (m_renewedAtMs >= sentAtMs && m_renewedAtMs >= 0))
        co_return true;
    const Status renewed = co_await renew(stop);
    if (!renewed)
        co_return renewed.error();
    co_return true;
}

Task<Status> NaverToken::readSecrets()
{
    auto id = co_await m_secrets->read(secretnames::naverClientId);
    if (!id)
        co_return id.error();
    auto secret = co_await m_secrets->read(secretnames::naverClientSecret);
    if (!secret)
        co_return secret.error();
    if (id->reveal().trimmed().isEmpty())
        co_return missing(secretnames::naverClientId);
    if (secret->reveal().trimmed().isEmpty())
        co_return missing(secretnames::naverClientSecret);
    auto checked = checkedNaverSecret(*secret); // a wrong shape never reaches Naver: wrong calls are punished
    if (!checked)
        co_return checked.error();
    m_clientId = id->reveal().trimmed();
    m_clientSecret = *checked;
    co_return Done{};
}

QByteArray NaverToken::seed() const
{
    return seedHashOf(Secret(m_clientId + u':' + m_clientSecret.reveal()));
}

Task<Status> NaverToken::loadOnce()
{
    if (m_loaded)
        co_return Done{};
    const Status secrets = co_await readSecrets();
    if (!secrets)
        co_return secrets.error();
    auto stored = co_await m_tokens->load(kStoreName);
    if (m_loaded) // somebody was quicker
        co_return Done{};
    m_loaded = true;
    if (!stored) {
        qCWarning(lcChannels) << "the kept Naver token could not be read:" << stored.error().message;
        co_return Done{};
    }
    const std::optional<TokenStore::Entry> &entry = stored.value();
    if (entry && entry->seedHash == seed())
        m_entry = *entry;
    co_return Done{};
}

Task<Status> NaverToken::renew(std::stop_token stop)
{
    while (m_flight) {
        const OneShot flight = *m_flight;
        co_await flight.wait();
        if (!m_problem)
            co_return Done{};
        const Error problem = *m_problem; // as above: a copy, or the next waiter gets an empty one
        if (problem.kind != Error::Kind::Cancelled || stop.stop_requested())
            co_return problem;
        // Who asked was stopped, we were not: ask ourselves.
    }
    const OneShot flight;
    m_flight = flight;
    const Status result = co_await fetch(stop);
    m_problem = result ? std::nullopt : std::optional(result.error());
    m_problemAtMs = m_scheduler->nowMs();
    m_flight.reset();
    flight.fire();
    co_return result;
}

Task<Status> NaverToken::fetch(std::stop_token stop)
{
    const Status secrets = co_await readSecrets();
    if (!secrets)
        co_return secrets.error();
    const auto sentAt = std::make_shared<QDateTime>();
    Result<HttpReply> reply = co_await request(sentAt, stop);
    if (!reply && isRefusal(reply.error()) && takeTheirClock())
        reply = co_await request(sentAt, stop);
    if (!reply)
        co_return inWords(reply.error());
    const Result<QJsonObject> body = reply->jsonObject(kWhere);
    if (!body)
        co_return body.error();
    Result<TokenStore::Entry> entry = parseNaverToken(*body, *sentAt);
    if (!entry)
        co_return entry.error();
    entry->seedHash = seed();
    m_lifeMs = sentAt->msecsTo(entry->expiresAt);
    const Status saved = co_await m_tokens->save(kStoreName, *entry);
    if (!saved)
        qCWarning(lcChannels) << "the Naver token will not outlive this process:" << saved.error().message;
    m_entry = *entry;
    m_renewedAtMs = m_scheduler->nowMs();
    co_return Done{};
}

Task<Result<HttpReply>> NaverToken::request(std::shared_ptr<QDateTime> sentAt, std::stop_token stop)
{
    Call call;
    call.where = kWhere;
    call.api = naver::api::token;
    call.priority = Priority::Token;
    call.build = [this, sentAt]() -> Result<HttpRequest> {
        *sentAt = m_scheduler->utcNow();
        const auto form = naverTokenForm(m_clientId, m_clientSecret,
                                         sentAt->toMSecsSinceEpoch() - kTimestampBehindMs - m_stampBackMs);
        if (!form)
            return form.error();
        HttpRequest request;
        request.method = "POST";
        request.url = wire::address(m_baseUrl, "/v1/oauth2/token");
        request.headers = { { "Content-Type", "application/x-www-form-urlencoded" } };
        request.body = *form;
        request.where = kWhere;
        return request;
    };
    call.classify = [this, sentAt](const HttpReply &reply) -> std::optional<Error> {
        const QDateTime theirs = wire::serverTime(reply);
        m_clockAheadMs = theirs.isValid() ? theirs.msecsTo(m_scheduler->utcNow()) : 0;
        if (auto error = naverError(reply, kWhere))
            return error;
        const auto body = reply.jsonObject(kWhere);
        if (!body)
            return body.error();
        const auto entry = parseNaverToken(*body, *sentAt);
        return entry ? std::nullopt : std::optional(entry.error());
    };
    RetryLimits limits;
    co_return co_await m_caller->send(std::move(call), limits, stop);
}

/// Whether the timestamp was one Naver refuses by the Date of its own reply: from then on it is
/// made by Naver's clock, and the request is worth another try.
bool NaverToken::takeTheirClock()
{
    const qint64 stampAheadMs = m_clockAheadMs - m_stampBackMs - kTimestampBehindMs;
    if (stampAheadMs <= 0 && stampAheadMs > -kTimestampLifeMs)
        return false;
    m_stampBackMs = m_clockAheadMs;
    qCWarning(lcChannels).noquote() << "this computer's clock is" << m_clockAheadMs / 1000
                                    << "s ahead of Naver's; tokens are asked for by Naver's";
    return true;
}

Error NaverToken::inWords(Error error) const
{
    if (!isRefusal(error))
        return error;
    error.kind = Error::Kind::Auth; // whatever the status: the key was not accepted
    if (m_stampBackMs != 0) {
        error.message += QLatin1Char(' ')
            + (m_stampBackMs > 0 ? Text::tr("This computer's clock is %1 s fast.")
                                 : Text::tr("This computer's clock is %1 s slow."))
                  .arg(std::abs(m_stampBackMs) / 1000)
            + QLatin1Char(' ')
            + Text::tr("Naver refuses a timestamp older than 5 minutes or from the future. Set the clock. "
                       "By Naver's own clock the request was refused too: check NAVER_CLIENT_ID and "
                       "NAVER_CLIENT_SECRET.");
        return error;
    }
    error.message += QLatin1Char(' ')
        + Text::tr("Check NAVER_CLIENT_ID and NAVER_CLIENT_SECRET (the secret changes when a "
                   "dormant application is re-activated), and this computer's clock.");
    return error;
}

} // namespace jaego
