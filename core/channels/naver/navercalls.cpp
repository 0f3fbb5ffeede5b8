// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/naver/navercalls.h"

#include "base/chance.h"
#include "base/logging.h"
#include "base/text.h"
#include "channels/naver/navererrors.h"
#include "channels/wire.h"

namespace jaego {

namespace {

// A pause of this length is the quota's, not the bucket's: nobody waits for it inside a call.
constexpr qint64 kLongPauseMs = 60'000;

qint64 pauseFor(const HttpReply &reply, int inARow)
{
    return naverPauseMs(reply, inARow, random01());
}

QByteArray originPath(const QString &origin)
{
    return "/v1/products/origin-products/" + wire::encoded(origin);
}

/// The naverError of a reply, or why its body does not parse.
template <typename Parse>
std::optional<Error> errorOrUnparsed(const HttpReply &reply, const QString &where, Parse parse)
{
    if (auto error = naverError(reply, where))
        return error;
    const auto body = reply.jsonObject(where);
    if (!body)
        return body.error();
    const auto parsed = parse(*body, where);
    if (parsed)
        return std::nullopt;
    Error error = parsed.error();
    error.traceId = naverTraceId(reply);
    return error;
}

} // namespace

NaverCalls::NaverCalls(NaverSettings settings, Scheduler *scheduler, HttpClient *http, Lane *lane,
                       SecretStore *secrets, TokenStore *tokens, CallSink sink)
    : m_settings(std::move(settings))
    , m_scheduler(scheduler)
    , m_lane(lane)
    , m_token(m_settings.baseUrl, scheduler, http, lane, secrets, tokens, sink)
    , m_caller(QStringLiteral("NAVER"), scheduler, http, lane, sink,
               Caller::Hooks{
                   [this](std::stop_token stop) {
                       return m_token.renewAfterRefusal(m_refused, m_refusedSentAtMs, std::move(stop));
                   },
                   [this](const HttpReply &reply, const Call &call) { observe(reply, call); }, pauseFor })
{
    m_token.setHooks([this](const HttpReply &reply, const Call &call) { observe(reply, call); }, pauseFor);
}

void NaverCalls::observe(const HttpReply &reply, const Call &call)
{
    const QString trace = naverTraceId(reply);
    qCDebug(lcChannels) << call.where << reply.status << "trace" << trace;
    if (reply.status == 401)
        m_refusedSentAtMs = m_scheduler->nowMs() - reply.elapsedMs;
    if (isNaverQuotaLimit(reply)) {
        // From the event loop: who waits must not be resumed inside another's reply.
        m_scheduler->callAfter(0, &m_context, [this] { endWaitingCalls(); });
        return;
    }
    const NaverRate rate = naverRate(reply);
    if (rate.perSecond > 0)
        m_lane->announceRate(call.api, rate.perSecond);
    if (rate.remaining && *rate.remaining <= 0) {
        const double perSecond = rate.perSecond > 0 ? rate.perSecond : m_lane->settings().callsPerSecond;
        m_lane->hold(call.api, static_cast<qint64>(1000.0 / perSecond));
    }
}

void NaverCalls::endWaitingCalls()
{
    std::stop_source ended = std::exchange(m_quotaStop, std::stop_source());
    ended.request_stop();
}

std::optional<Error> NaverCalls::longPause(const QString &where) const
{
    const LaneStatus status = m_lane->status();
    if (status.pausedForMs < kLongPauseMs)
        return std::nullopt;
    Error error(Error::Kind::RateLimited, where,
                Text::tr("Naver is not called for another %1 minutes: %2")
                    .arg((status.pausedForMs + 59'999) / 60'000)
                    .arg(status.pauseReason),
                429);
    error.retryAfter = std::chrono::milliseconds(status.pausedForMs);
    return error;
}

HttpRequest NaverCalls::request(const Endpoint &endpoint, const QByteArray &body) const
{
    HttpRequest request;
    request.method = endpoint.method;
    request.url = wire::address(m_settings.baseUrl, endpoint.path, endpoint.query);
    request.headers = { { "Authorization", "Bearer " + m_token.value().toLatin1() } };
    if (!body.isEmpty())
        request.headers.append(qMakePair(QByteArray("Content-Type"), QByteArray("application/json")));
    request.body = body;
    request.where = endpoint.where;
    return request;
}

Task<Result<HttpReply>> NaverCalls::send(Call call, RetryLimits limits, std::stop_token stop)
{
    const QString where = call.where;
    if (auto paused = longPause(where))
        co_return *paused;
    std::stop_source either;
    const auto end = [either]() mutable { either.request_stop(); };
    const std::stop_callback onStop(stop, end);
    const std::stop_callback onQuota(m_quotaStop.get_token(), end);

    const Status token = co_await m_token.ensure(either.get_token());
    std::optional<Error> problem;
    if (!token)
        problem = token.error();
    if (!problem) {
        // A 401 of a token that has been replaced meanwhile needs no other one.
        const auto used = std::make_shared<Secret>();
        call.build = [this, used, build = std::move(call.build)] {
            *used = Secret(m_token.value());
            return build();
        };
        call.classify = [this, used, classify = std::move(call.classify)](const HttpReply &reply) {
            if (reply.status == 401)
                m_refused = *used;
            return classify(reply);
        };
        Result<HttpReply> reply = co_await m_caller.send(std::move(call), limits, either.get_token());
        if (reply)
            co_return reply;
        problem = reply.error();
    }
    if (problem->kind == Error::Kind::Cancelled && !stop.stop_requested()) {
        if (auto paused = longPause(where))
            co_return *paused;
    }
    co_return *problem;
}

Task<Result<HttpReply>> NaverCalls::read(Endpoint endpoint, QByteArray body, NaverUrgency urgency,
                                         Classify classify, std::stop_token stop)
{
    Call call;
    call.where = endpoint.where;
    call.api = endpoint.api;
    call.kind = CallKind::Read;
    call.priority = urgency.priority;
    call.danger = urgency.danger;
    call.build = [this, endpoint, body]() -> Result<HttpRequest> { return request(endpoint, body); };
    call.classify = std::move(classify);
    RetryLimits limits;
    co_return co_await send(std::move(call), limits, stop);
}

Task<NaverWriteReply> NaverCalls::write(Endpoint endpoint, BodySource body, double danger,
                                        std::stop_token stop)
{
    const auto sent = std::make_shared<bool>(false);
    Call call;
    call.where = endpoint.where;
    call.api = endpoint.api;
    call.kind = CallKind::Write;
    call.priority = Priority::Write;
    call.danger = danger;
    call.build = [this, endpoint, body, sent]() -> Result<HttpRequest> {
        const Result<QByteArray> bytes = body();
        if (!bytes)
            return bytes.error();
        *sent = true;
        return request(endpoint, *bytes);
    };
    call.classify = [where = endpoint.where](const HttpReply &reply) { return naverError(reply, where); };
    RetryLimits limits;
    const Result<HttpReply> reply = co_await send(std::move(call), limits, stop);
    NaverWriteReply out;
    out.sent = *sent;
    if (!reply)
        out.error = reply.error();
    co_return out;
}

Task<Status> NaverCalls::proveToken(std::stop_token stop)
{
    if (auto paused = longPause(QStringLiteral("naver.token")))
        co_return *paused;
    co_return co_await m_token.prove(stop);
}

Task<Result<NaverSeenPage>> NaverCalls::search(QByteArray body, NaverUrgency urgency, std::stop_token stop)
{
    const Endpoint endpoint{ QStringLiteral("naver.search"), naver::api::search, "POST",
                             "/v1/products/search" };
    const auto seen = std::make_shared<NaverSeenPage>();
    Classify classify = [this, seen, where = endpoint.where](const HttpReply &reply) {
        return errorOrUnparsed(reply, where, [this, seen](const QJsonObject &object, const QString &place) {
            auto page = parseNaverSearch(object, place);
            if (page)
                *seen = NaverSeenPage{ *page, m_scheduler->utcNow() };
            return page;
        });
    };
    const Result<HttpReply> reply = co_await read(endpoint, body, urgency, std::move(classify), stop);
    if (!reply)
        co_return reply.error();
    co_return *seen;
}

Task<Result<NaverProduct>> NaverCalls::product(QString origin, NaverUrgency urgency, std::stop_token stop)
{
    const Endpoint endpoint{ QStringLiteral("naver.product.read"), naver::api::product, "GET",
                             "/v2/products/origin-products/" + wire::encoded(origin) };
    const auto read_ = std::make_shared<NaverProduct>();
    Classify classify = [read_, where = endpoint.where](const HttpReply &reply) {
        return errorOrUnparsed(reply, where, [read_](const QJsonObject &object, const QString &place) {
            auto product = parseNaverProduct(object, place);
            if (product)
                *read_ = *product;
            return product;
        });
    };
    const Result<HttpReply> reply = co_await read(endpoint, {}, urgency, std::move(classify), stop);
    if (!reply)
        co_return reply.error();
    co_return *read_;
}

Task<Result<naver::ChangePage>> NaverCalls::orderChanges(QByteArray query, std::stop_token stop)
{
    const Endpoint endpoint{ QStringLiteral("naver.orders.changed"), naver::api::orderChanges, "GET",
                             "/v1/pay-order/seller/product-orders/last-changed-statuses", query };
    const auto page = std::make_shared<naver::ChangePage>();
    Classify classify = [page, where = endpoint.where](const HttpReply &reply) {
        return errorOrUnparsed(reply, where, [page](const QJsonObject &object, const QString &place) {
            auto parsed = naver::parseOrderChanges(object, place);
            if (parsed)
                *page = *parsed;
            return parsed;
        });
    };
    const NaverUrgency urgency{ Priority::Feed, 0 };
    const Result<HttpReply> reply = co_await read(endpoint, {}, urgency, std::move(classify), stop);
    if (!reply)
        co_return reply.error();
    co_return *page;
}

Task<Result<naver::ProductOrderPage>> NaverCalls::productOrders(QStringList productOrderIds,
                                                                std::stop_token stop)
{
    const Endpoint endpoint{ QStringLiteral("naver.orders.read"), naver::api::productOrders, "POST",
                             "/v1/pay-order/seller/product-orders/query" };
    const auto page = std::make_shared<naver::ProductOrderPage>();
    Classify classify = [page, where = endpoint.where](const HttpReply &reply) {
        return errorOrUnparsed(reply, where, [page](const QJsonObject &object, const QString &place) {
            auto parsed = naver::parseProductOrders(object, place);
            if (parsed)
                *page = *parsed;
            return parsed;
        });
    };
    const NaverUrgency urgency{ Priority::Feed, 0 };
    const QByteArray body = naver::productOrdersBody(productOrderIds);
    const Result<HttpReply> reply = co_await read(endpoint, body, urgency, std::move(classify), stop);
    if (!reply)
        co_return reply.error();
    co_return *page;
}

Task<NaverWriteReply> NaverCalls::putOptionStock(QString origin, BodySource body, double danger,
                                                 std::stop_token stop)
{
    const Endpoint endpoint{ QStringLiteral("naver.option-stock.write"), naver::api::optionStock, "PUT",
                             originPath(origin) + "/option-stock" };
    co_return co_await write(endpoint, std::move(body), danger, stop);
}

Task<NaverWriteReply> NaverCalls::patchStocks(BodySource body, double danger, std::stop_token stop)
{
    const Endpoint endpoint{ QStringLiteral("naver.multi-update.write"), naver::api::multiUpdate, "PATCH",
                             "/v1/products/origin-products/multi-update" };
    co_return co_await write(endpoint, std::move(body), danger, stop);
}

Task<NaverWriteReply> NaverCalls::putOnSale(QString origin, BodySource body, double danger,
                                            std::stop_token stop)
{
    const Endpoint endpoint{ QStringLiteral("naver.status.write"), naver::api::changeStatus, "PUT",
                             originPath(origin) + "/change-status" };
    co_return co_await write(endpoint, std::move(body), danger, stop);
}

} // namespace jaego
