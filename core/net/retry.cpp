// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/retry.h"

#include <algorithm>

namespace jaego {

qint64 backoffMs(int attempt, const RetryLimits &limits, double random01)
{
    const int doublings = std::clamp(attempt - 1, 0, 20);
    const qint64 ceiling = std::min(limits.maxDelayMs, limits.baseDelayMs << doublings);
    return static_cast<qint64>(static_cast<double>(ceiling) * random01);
}

Verdict verdictFor(const Error &error, CallKind kind, int attempt, bool alreadyRenewed,
                   const RetryLimits &limits, double random01)
{
    using Action = Verdict::Action;
    const bool triesLeft = attempt < limits.maxTries;
    const qint64 asked = error.retryAfter ? error.retryAfter->count() : 0;
    const qint64 delay = std::max(asked, backoffMs(attempt, limits, random01));

    switch (error.kind) {
    case Error::Kind::RateLimited: // refused at the door: never applied, a write may go again
        return triesLeft ? Verdict{ Action::PauseLaneThenRetry, delay } : Verdict{};
    case Error::Kind::Auth:
        // 403 is a matter for a person; a 401 after renewal too.
        if (error.httpStatus == 401 && !alreadyRenewed)
            return { Action::RenewTokenThenRetry, 0 };
        return {};
    case Error::Kind::Timeout:
    case Error::Kind::Network:
    case Error::Kind::Http:
    case Error::Kind::Parse: // half JSON, HTML on 200: counts as a broken connection
        if (!triesLeft)
            return {};
        return { kind == CallKind::Write ? Action::ReadBackThenDecide : Action::Retry, delay };
    case Error::Kind::Rejected:
    case Error::Kind::NotFound:
    case Error::Kind::Conflict:
    case Error::Kind::Contradiction:
    case Error::Kind::Storage:
    case Error::Kind::Config:
    case Error::Kind::Cancelled:
        break;
    }
    return {};
}

} // namespace jaego
