// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/cafe24/cafe24tokens.h"

#include "base/chance.h"
#include "base/logging.h"
#include "base/text.h"
#include "channels/wire.h"

#include <utility>

namespace jaego {

namespace {

const QString kAccessEntry = QStringLiteral("CAFE24_ACCESS_TOKEN");
const QString kRefreshEntry = QStringLiteral("CAFE24_REFRESH_TOKEN");
const QString kWhere = QStringLiteral("cafe24.token");
constexpr qint64 kMarginMs = 5LL * 60 * 1000;
/// So many new tokens refused unused, and refreshing rests: there are 15 requests in two hours.
constexpr int kMostUnused = 3;
constexpr qint64 kUnusedRestMs = 10LL * 60 * 1000;
/// A renewal whose answer is lost costs a person's login (reference, trap 1): wait longer for it.
constexpr int kTokenPatience = 6;

Error missing(const QString &name)
{
    return { Error::Kind::Config, kWhere, Text::tr("the secret %1 is not set").arg(name) };
}

/// A stop ends the waiting, never the call: its answer holds the only good refresh token.
struct StopBeforeWire {
    std::stop_source *halt;
    std::shared_ptr<bool> onWire;

    void operator()() const
    {
        if (!*onWire)
            halt->request_stop();
    }
};

} // namespace

Cafe24Tokens::Cafe24Tokens(QUrl baseUrl, SecretStore *secrets, TokenStore *store, Scheduler *scheduler,
                           HttpClient *http, Lane *lane, CallSink sink)
    : m_baseUrl(std::move(baseUrl))
    , m_secrets(secrets)
    , m_store(store)
    , m_scheduler(scheduler)
    , m_caller(QStringLiteral("CAFE24"), scheduler, http, lane, std::move(sink),
               Caller::Hooks{
                   {},
                   {},
                   [scheduler](const HttpReply &reply, int) {
                       return cafe24::waitAfter429(reply, scheduler->utcNow(), random01());
                   },
               })
    , m_marginMs(kMarginMs)
{
}

bool Cafe24Tokens::fresh() const
{
    return !m_access.isEmpty() && m_scheduler->utcNow().msecsTo(m_accessExpires) > m_marginMs;
}

Task<Status> Cafe24Tokens::ensure(std::stop_token stop)
{
    if (fresh())
        co_return Done{};
    const bool adopted = co_await adoptStored();
    if (adopted || fresh()) // somebody else may have adopted it while this call was looking
        co_return Done{};
    co_return co_await refreshOnce(stop);
}

void Cafe24Tokens::accepted(const Secret &token)
{
    if (token == m_access)
        m_refusedUnused = 0;
}

Task<Status> Cafe24Tokens::renew(Secret refused, std::stop_token stop)
{
    if (refused != m_access && !m_access.isEmpty())
        co_return Done{}; // sent before the last refresh; the new token is there already
    // A dead refresh token brings no new access token that could be refused: nothing is asked, nothing
    // is counted, and no pause is left behind that would outlast the person's next sign-in.
    if (!m_refreshing && !m_refusal) {
        const qint64 now = m_scheduler->nowMs();
        if (now - m_refusedAtMs >= kUnusedRestMs)
            m_refusedUnused = 0;
        // The last of them is not answered by a further one: who comes later would meet the rest
        // without having seen it begin.
        if (++m_refusedUnused >= kMostUnused) {
            if (m_refusedUnused == kMostUnused)
                m_refusedAtMs = now;
            const Error useless(Error::Kind::Auth, kWhere, Text::tr("Cafe24 refuses every new access token."),
                                401);
            // Whoever looks at the lane sees why nothing is sent, and until when.
            m_caller.lane()->pause(m_refusedAtMs + kUnusedRestMs - now, useless.message);
            co_return useless;
        }
        m_refusedAtMs = now;
    }
    co_return co_await refreshOnce(stop);
}

Task<Status> Cafe24Tokens::refreshOnce(std::stop_token stop)
{
    while (m_refreshing) {
        const OneShot running = *m_refreshing;
        co_await running.wait();
        const bool othersStop = !m_lastRefresh && m_lastRefresh.error().kind == Error::Kind::Cancelled;
        if (!othersStop || stop.stop_requested()) {
            const Status last = m_lastRefresh; // QCoro moves out of what it is given: keep ours
            co_return last;
        }
    }
    const OneShot running;
    m_refreshing = running;
    m_lastRefresh = co_await refresh(stop);
    m_refreshing.reset();
    const Status outcome = m_lastRefresh;
    running.fire();
    co_return outcome;
}

/// A stored token descends from the seed a person entered; a changed seed wins.
Task<Result<Cafe24Tokens::Seed>> Cafe24Tokens::readSeed()
{
    Seed seed;
    const auto clientId = co_await m_secrets->read(secretnames::cafe24ClientId);
    if (!clientId)
        co_return clientId.error();
    const auto clientSecret = co_await m_secrets->read(secretnames::cafe24ClientSecret);
    if (!clientSecret)
        co_return clientSecret.error();
    const auto given = co_await m_secrets->read(secretnames::cafe24RefreshToken);
    if (!given)
        co_return given.error();
    seed.clientId = clientId.value().reveal().trimmed();
    seed.clientSecret = clientSecret.value().reveal().trimmed();
    if (seed.clientId.isEmpty())
        co_return missing(secretnames::cafe24ClientId);
    if (seed.clientSecret.isEmpty())
        co_return missing(secretnames::cafe24ClientSecret);
    if (given.value().reveal().trimmed().isEmpty())
        co_return missing(secretnames::cafe24RefreshToken);
    seed.hash = seedHashOf(given.value());
    seed.refreshToken = Secret(given.value().reveal().trimmed());
    auto stored = co_await m_store->load(kRefreshEntry);
    if (!stored)
        co_return stored.error();
    const auto &entry = stored.value();
    if (entry && entry->seedHash == seed.hash && !entry->value.isEmpty())
        seed.refreshToken = entry->value;
    co_return seed;
}

/// The access token of an earlier process: 15 token requests in two hours are all there are.
Task<bool> Cafe24Tokens::adoptStored()
{
    auto seed = co_await readSeed();
    if (!seed)
        co_return false;
    auto stored = co_await m_store->load(kAccessEntry);
    if (!stored || !stored.value())
        co_return false;
    const TokenStore::Entry &entry = *stored.value();
    if (entry.seedHash != seed->hash || entry.value.isEmpty() || !entry.expiresAt.isValid())
        co_return false;
    if (m_scheduler->utcNow().msecsTo(entry.expiresAt) <= m_marginMs)
        co_return false;
    if (entry.value == m_access)
        co_return false;
    m_access = entry.value;
    m_accessExpires = entry.expiresAt;
    co_return true;
}

Task<Status> Cafe24Tokens::refresh(std::stop_token stop)
{
    if (m_pending)
        co_return co_await savePending();
    auto seed = co_await readSeed();
    if (!seed)
        co_return seed.error();
    const QByteArray tokenHash = seedHashOf(seed->refreshToken);
    if (m_refusal && m_refusedToken == tokenHash) {
        const Error refusal = *m_refusal;
        co_return refusal;
    }
    auto answer = co_await requestToken(seed.value(), stop);
    if (!answer) {
        const Error &error = answer.error();
        if (error.kind == Error::Kind::Auth && error.httpStatus == 400) { // a dead token stays dead
            m_refusal = error;
            m_refusedToken = tokenHash;
        }
        co_return error;
    }
    co_return co_await keep(answer.value(), seed->hash);
}

Call Cafe24Tokens::tokenCall(const Seed &seed, std::shared_ptr<bool> onWire) const
{
    Call call;
    call.where = kWhere;
    call.api = QStringLiteral("POST /oauth/token");
    // Repeated when no answer came: if it was used up the answer says so, and nothing is lost by asking.
    call.kind = CallKind::Read;
    call.priority = Priority::Token;
    const QUrl url = wire::address(m_baseUrl, "/api/v2/oauth/token");
    call.build = [seed, url, onWire]() -> Result<HttpRequest> {
        *onWire = true;
        if (!url.isValid())
            return Error(Error::Kind::Config, kWhere, Text::tr("[cafe24] base_url is not an address"));
        HttpRequest request;
        request.method = "POST";
        request.url = url;
        request.where = kWhere;
        request.patience = kTokenPatience;
        request.headers = {
            { QByteArrayLiteral("Authorization"),
              cafe24::basicAuthorization(seed.clientId, seed.clientSecret) },
            { QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/x-www-form-urlencoded") },
        };
        request.body = cafe24::refreshForm(seed.refreshToken.reveal());
        return request;
    };
    call.classify = [](const HttpReply &reply) { return cafe24::classifyToken(reply, kWhere); };
    return call;
}

Task<Result<cafe24::TokenAnswer>> Cafe24Tokens::requestToken(Seed seed, std::stop_token stop)
{
    const auto onWire = std::make_shared<bool>(false);
    std::stop_source halt;
    const std::stop_callback<StopBeforeWire> onStop(stop, StopBeforeWire{ &halt, onWire });
    const Call call = tokenCall(seed, onWire);
    auto reply = co_await m_caller.send(call, RetryLimits{}, halt.get_token());
    if (!reply)
        co_return reply.error();
    co_return cafe24::parseToken(reply.value(), kWhere);
}

/// Only what is safe on disk is used: the old refresh token is dead already.
Task<Status> Cafe24Tokens::savePending()
{
    const Pending pending = *m_pending;
    const auto saved = co_await m_store->save(kRefreshEntry, pending.refresh);
    if (!saved)
        co_return saved.error();
    m_pending.reset();
    m_refusal.reset();
    m_access = pending.access.value;
    m_accessExpires = pending.access.expiresAt;
    m_marginMs = pending.marginMs;
    const auto accessSaved = co_await m_store->save(kAccessEntry, pending.access);
    if (!accessSaved)
        qCWarning(lcChannels) << "Cafe24's access token could not be stored:" << accessSaved.error().message;
    co_return Done{};
}

Task<Status> Cafe24Tokens::keep(cafe24::TokenAnswer answer, QByteArray seedHash)
{
    const QDateTime now = m_scheduler->utcNow();
    m_pending = Pending{ { answer.refreshToken, now.addMSecs(answer.refreshTtlMs), seedHash },
                         { answer.accessToken, now.addMSecs(answer.accessTtlMs), seedHash },
                         std::min(kMarginMs, answer.accessTtlMs / 10) };
    co_return co_await savePending();
}

} // namespace jaego
