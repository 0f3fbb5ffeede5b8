// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/callrecord.h"
#include "net/http.h"
#include "net/lane.h"
#include "net/retry.h"

#include <functional>
#include <stop_token>

namespace jaego {

/// One call of an API as an adapter describes it.
struct Call {
    QString where; ///< "naver.product.read"
    QString api; ///< "GET /v2/products/origin-products/{no}": the rate's key where it is per API
    CallKind kind = CallKind::Read;
    Priority priority = Priority::SweepRead;
    double danger = 0;
    /// Builds the request at the moment a place in the lane is held: signature,
    /// token and value are as fresh as they can be. A Cancelled error means there
    /// is nothing to send any more (the place goes unused, not counted as a call).
    std::function<Result<HttpRequest>()> build;
    /// Turns a whole reply into success (nullopt) or an Error with the far side's own words.
    std::function<std::optional<Error>(const HttpReply &)> classify;
};

/// Sends calls through a lane: place → build → send → record → classify → retry.
///
/// Reads are repeated here by the table of retry.h. Writes are sent once; their
/// outcome, known or unknown, goes back to the caller, who reads before writing
/// again. One 401 renews the token (through `renewToken`) and repeats, for both.
class Caller {
public:
    struct Hooks {
        /// Called once per 401: whether something newer is there, else the 401 stands; or why
        /// the renewal failed, which says more than the 401.
        std::function<Task<Result<bool>>(std::stop_token)> renewToken;
        /// Looks at every reply, for rate headers.
        std::function<void(const HttpReply &, const Call &)> observe;
        /// How long to pause the lane on a 429, from the reply and how many came in a row (from 1).
        std::function<qint64(const HttpReply &, int inARow)> pauseFor;
    };

    Caller(QString source, Scheduler *scheduler, HttpClient *http, Lane *lane, CallSink sink, Hooks hooks);

    Task<Result<HttpReply>> send(Call call, RetryLimits limits, std::stop_token stop);

    [[nodiscard]] Lane *lane() const { return m_lane; }
    [[nodiscard]] Scheduler *scheduler() const { return m_scheduler; }
    [[nodiscard]] HttpClient *http() const { return m_http; }

private:
    QString m_source;
    Scheduler *m_scheduler;
    HttpClient *m_http;
    Lane *m_lane;
    CallSink m_sink;
    Hooks m_hooks;
    int m_rateLimitedInARow = 0;
};

} // namespace jaego
