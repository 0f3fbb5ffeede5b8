// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QtGlobal>

namespace jaego {

/// What to do after a try. One table for every far side.
struct Verdict {
    enum class Action {
        GiveUp, ///< repeating cannot help (400, 404, 422, refused key …)
        Retry, ///< wait `delayMs`, then again
        RenewTokenThenRetry, ///< one 401: renew, repeat once
        ReadBackThenDecide, ///< a write whose fate is unknown: read before writing again
        PauseLaneThenRetry, ///< 429: nobody in this lane calls for `delayMs`
    };
    Action action = Action::GiveUp;
    qint64 delayMs = 0;

    bool operator==(const Verdict &) const = default;
};

enum class CallKind : quint8 { Read, Write };

struct RetryLimits {
    int maxTries = 3; ///< collection 3 per source, updates 5 per listing (domain: One run)
    qint64 baseDelayMs = 500;
    qint64 maxDelayMs = 30'000;
};

/// `attempt` counts from 1; `random01` in [0, 1) is the full jitter.
/// `alreadyRenewed`: a token was renewed for this call before.
[[nodiscard]] Verdict verdictFor(const Error &error, CallKind kind, int attempt, bool alreadyRenewed,
                                 const RetryLimits &limits, double random01);

/// Exponential back-off with full jitter: random01 × min(max, base × 2^(attempt − 1)).
[[nodiscard]] qint64 backoffMs(int attempt, const RetryLimits &limits, double random01);

} // namespace jaego
