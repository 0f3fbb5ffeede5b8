// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/caller.h"

#include "base/chance.h"
#include "net/clockoffset.h"

namespace jaego {

Caller::Caller(QString source, Scheduler *scheduler, HttpClient *http, Lane *lane, CallSink sink, Hooks hooks)
    : m_source(std::move(source))
    , m_scheduler(scheduler)
    , m_http(http)
    , m_lane(lane)
    , m_sink(std::move(sink))
    , m_hooks(std::move(hooks))
{
}

Task<Result<HttpReply>> Caller::send(Call call, RetryLimits limits, std::stop_token stop)
{
    bool renewed = false;
    for (int attempt = 1;; ++attempt) {
        CallRecord record{ m_source, call.where, {}, 0, 0, attempt, 0, false, false, {} };
        std::optional<Error> problem;
        std::optional<HttpReply> reply;
        {
            auto place = co_await m_lane->acquire(call.priority, call.danger, call.api, stop);
            if (!place)
                co_return place.error();
            Result<HttpRequest> request = call.build();
            if (!request) {
                place->giveBackUnused();
                co_return request.error();
            }
            record.waitedMs = place->waitedMs();
            record.startedAt = m_scheduler->utcNow();
            const qint64 startedAt = m_scheduler->nowMs();
            // A write under way is seen to its end (the deadline bounds it): breaking it off
            // would only leave its fate unknown.
            const std::stop_token sendStop = call.kind == CallKind::Write ? std::stop_token{} : stop;
            Result<HttpReply> sent = co_await m_http->send(std::move(*request), sendStop);
            record.elapsedMs = m_scheduler->nowMs() - startedAt;
            if (sent) {
                reply = std::move(*sent);
                record.httpStatus = reply->status;
                record.clockAheadMs = clockAheadMs(*reply, record.startedAt, m_scheduler->utcNow());
                m_lane->contacted();
                if (m_hooks.observe)
                    m_hooks.observe(*reply, call);
                problem = call.classify(*reply);
            } else {
                problem = sent.error();
            }
        }

        record.success = !problem;
        record.rateLimited = problem && problem->kind == Error::Kind::RateLimited;
        record.errorKind = problem ? nameOf(problem->kind) : QString();
        if (m_sink && (!problem || problem->kind != Error::Kind::Cancelled))
            m_sink(record);

        if (!problem) {
            m_rateLimitedInARow = 0;
            co_return *reply;
        }

        if (record.rateLimited) {
            ++m_rateLimitedInARow;
            if (reply && m_hooks.pauseFor)
                m_lane->pause(m_hooks.pauseFor(*reply, m_rateLimitedInARow), problem->message);
        } else if (reply) {
            m_rateLimitedInARow = 0;
        }

        const Verdict verdict = verdictFor(*problem, call.kind, attempt, renewed, limits, random01());
        switch (verdict.action) {
        case Verdict::Action::GiveUp:
        case Verdict::Action::ReadBackThenDecide: // not ours to decide: the caller reads first
            co_return *problem;
        case Verdict::Action::PauseLaneThenRetry:
            m_lane->pause(verdict.delayMs, problem->message);
            break;
        case Verdict::Action::RenewTokenThenRetry: {
            if (!m_hooks.renewToken)
                co_return *problem;
            const Result<bool> fresh = co_await m_hooks.renewToken(stop);
            if (!fresh)
                co_return fresh.error();
            if (!fresh.value())
                co_return *problem;
            renewed = true;
            --attempt; // a renewal is not one of the tries
            break;
        }
        case Verdict::Action::Retry: {
            const bool stopped = co_await sleepFor(m_scheduler, verdict.delayMs, stop);
            if (stopped)
                co_return Error(Error::Kind::Cancelled, call.where);
            break;
        }
        }
    }
}

} // namespace jaego
