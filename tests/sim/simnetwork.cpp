// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/simnetwork.h"

namespace jaego::sim {

namespace {

using Kind = SandboxFault::Kind;

std::optional<SandboxSource> sourceOf(const QUrl &url)
{
    const QString host = url.host();
    if (host == QLatin1String("coupang.invalid"))
        return SandboxSource::Coupang;
    if (host == QLatin1String("naver.invalid"))
        return SandboxSource::Naver;
    if (host == QLatin1String("cafe24.invalid"))
        return SandboxSource::Cafe24;
    if (host == QLatin1String("warehouse.invalid"))
        return SandboxSource::Warehouse;
    return std::nullopt;
}

sandbox::HttpRequest overTheWire(const HttpRequest &request)
{
    sandbox::HttpRequest wire;
    wire.method = request.method;
    wire.target = request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    wire.headers = request.headers;
    wire.body = request.body;
    return wire;
}

HttpReply fromTheWire(const sandbox::HttpReply &wire)
{
    HttpReply reply;
    reply.status = wire.status;
    reply.headers = wire.headers;
    reply.body = wire.body;
    reply.headers.append({ "Content-Length", QByteArray::number(wire.body.size()) });
    return reply;
}

struct Named {
    const char *name;
    Kind kind;
};
constexpr std::array kFarFaults{
    Named{ "504 before", Kind::GatewayTimeoutBefore },
    Named{ "504 after", Kind::GatewayTimeoutAfter },
    Named{ "500", Kind::ServerError },
    Named{ "429", Kind::TooManyRequests },
    Named{ "403 page", Kind::ForbiddenHtml },
    Named{ "error in 200", Kind::ErrorInOk },
    Named{ "page in 200", Kind::HtmlInOk },
    Named{ "packed", Kind::Gzip },
    Named{ "empty body", Kind::EmptyBody },
    Named{ "tokens void", Kind::TokenInvalid },
    Named{ "false success", Kind::FalseSuccess },
    Named{ "numbers as text", Kind::NumbersAsStrings },
    Named{ "empty list", Kind::EmptyList },
    Named{ "404", Kind::Unknown },
};

} // namespace

SimNetwork::SimNetwork(std::shared_ptr<SimClock> clock, SimScheduler *world, Dice *dice, Sandbox *sandbox,
                       Far slack, Hooks hooks)
    : m_clock(std::move(clock))
    , m_world(world)
    , m_dice(dice)
    , m_sandbox(sandbox)
    , m_slack(std::move(slack))
    , m_hooks(std::move(hooks))
{
}

SimNetwork::Fate SimNetwork::fateOf(std::optional<SandboxSource> source)
{
    Fate fate;
    fate.thereMs = m_dice->between(1, 60);
    fate.backMs = m_dice->between(1, 120);
    if (!m_dice->chance(m_trouble))
        return fate;
    switch (m_dice->below(8)) {
    case 0: // late, and so perhaps after what was sent later
        fate.name = QStringLiteral("slow there");
        fate.thereMs = m_dice->between(500, 14'000);
        return fate;
    case 1:
        fate.name = QStringLiteral("slow back");
        fate.backMs = m_dice->between(500, 14'000);
        return fate;
    case 2:
        fate.name = QStringLiteral("lost before");
        fate.lostBefore = true;
        fate.silent = m_dice->chance(0.5);
        return fate;
    case 3:
        fate.name = QStringLiteral("lost after");
        fate.lostAfter = true;
        fate.silent = m_dice->chance(0.5);
        return fate;
    case 4:
        fate.name = QStringLiteral("cut short");
        fate.shortened = true;
        return fate;
    default:
        break;
    }
    const Named &fault = kFarFaults[static_cast<size_t>(m_dice->below(kFarFaults.size()))];
    // A warehouse that takes an adjustment and forgets it cannot be told from one that does not.
    if (source == SandboxSource::Warehouse && fault.kind == Kind::FalseSuccess)
        return fate;
    if (!source && fault.kind != Kind::ServerError && fault.kind != Kind::TooManyRequests)
        return fate;
    fate.name = QString::fromLatin1(fault.name);
    fate.far = fault.kind;
    return fate;
}

HttpReply SimNetwork::serve(std::optional<SandboxSource> source, const HttpRequest &request, const Fate &fate,
                            qint64 sentAt)
{
    if (!source) {
        HttpReply reply;
        if (fate.far) {
            reply.status = fate.far == Kind::ServerError ? 500 : 429;
            reply.headers = { { "Retry-After", "3" } };
            reply.body = "rate_limited";
            return reply;
        }
        return m_slack(request);
    }
    SandboxFault fault;
    fault.kind = fate.far.value_or(Kind::Latency);
    fault.times = fate.far ? 1 : 0;
    m_sandbox->setFault(*source, fault);
    HttpReply reply = fromTheWire(m_sandbox->exchange(*source, overTheWire(request)));
    m_hooks.served(*source, request, sentAt);
    return reply;
}

void SimNetwork::restart(SandboxSource source, qint64 untilMs)
{
    m_downUntil[static_cast<size_t>(source)] = untilMs;
    count(QStringLiteral("far side restarts"));
}

Task<Result<HttpReply>> SimNetwork::exchange(std::shared_ptr<Wire> wire, HttpRequest request,
                                             std::stop_token stop)
{
    const QString where = request.where;
    if (wire->alive)
        m_hooks.awaits();
    if (!wire->alive)
        co_return Error(Error::Kind::Network, where, QStringLiteral("this process is gone"));
    ++m_calls;
    const Fate fate = fateOf(sourceOf(request.url));
    if (!fate.name.isEmpty()) {
        count(fate.name);
        m_slackFaults += sourceOf(request.url) ? 0 : 1;
    }
    const auto call = std::make_shared<Wire::Call>();
    const quint64 number = ++m_sequence;
    wire->calls[number] = call;
    const qint64 sentAt = m_clock->nowMs;
    m_hooks.trace(QStringLiteral("send %1 %2 %3 %4")
                      .arg(number)
                      .arg(where, QString::fromLatin1(request.method), fate.name));
    m_world->callAfter(fate.thereMs, &m_context, [this, wire, call, request, fate, sentAt] {
        arrive(wire, call, request, fate, sentAt);
    });
    const std::stop_callback onStop(stop, [call, where] { call->end(Error(Error::Kind::Cancelled, where)); });
    co_await call->done.wait();
    wire->calls.erase(number);
    const Result<HttpReply> answer = *call->answer;
    m_hooks.trace(QStringLiteral("back %1 %2")
                      .arg(number)
                      .arg(answer ? QString::number(answer->status) : nameOf(answer.error().kind)));
    if (wire->alive)
        m_hooks.awaits();
    co_return answer;
}

void SimNetwork::arrive(const std::shared_ptr<Wire> &wire, const std::shared_ptr<Wire::Call> &call,
                        const HttpRequest &request, const Fate &fate, qint64 sentAt)
{
    const auto source = sourceOf(request.url);
    const QString where = request.where;
    const auto broken = [call, where] {
        call->end(Error(Error::Kind::Network, where, QStringLiteral("the connection broke")));
    };
    const bool down = source && m_clock->nowMs < m_downUntil[static_cast<size_t>(*source)];
    if (down || fate.lostBefore) {
        if (!fate.silent)
            m_world->callAfter(fate.backMs, &m_context, broken);
        return;
    }
    HttpReply reply = serve(source, request, fate, sentAt);
    const qint64 servedAt = m_clock->nowMs;
    if (fate.lostAfter) {
        if (!fate.silent)
            m_world->callAfter(fate.backMs, &m_context, broken);
        return;
    }
    if (fate.shortened && !reply.body.isEmpty())
        reply.body.truncate(m_dice->below(reply.body.size()));
    m_world->callAfter(fate.backMs, &m_context, [this, wire, call, request, reply, source, sentAt, servedAt] {
        if (!wire->alive || call->answer)
            return;
        if (source)
            m_hooks.delivered(*source, request, reply, sentAt, servedAt);
        HttpReply handed = reply;
        if (source && m_tamper)
            m_tamper(*source, &handed);
        call->end(handed);
    });
}

void SimNetwork::cut(Wire *wire)
{
    wire->alive = false;
    const auto calls = std::exchange(wire->calls, {});
    for (const auto &[number, weak] : calls) {
        if (const auto call = weak.lock())
            call->end(Error(Error::Kind::Network, {}, QStringLiteral("this process is gone")));
    }
}

} // namespace jaego::sim
