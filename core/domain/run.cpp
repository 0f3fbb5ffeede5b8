// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/run.h"

#include <algorithm>
#include <array>
#include <utility>

namespace jaego {

namespace {
constexpr std::array<std::pair<RunState, const char *>, 11> kNames{ {
    { RunState::Collecting, "COLLECTING" },
    { RunState::Analyzing, "ANALYZING" },
    { RunState::Syncing, "SYNCING" },
    { RunState::Checking, "CHECKING" },
    { RunState::Alerting, "ALERTING" },
    { RunState::Error, "ERROR" },
    { RunState::Retry, "RETRY" },
    { RunState::Completed, "COMPLETED" },
    { RunState::Failed, "FAILED" },
    { RunState::Cancelled, "CANCELLED" },
    { RunState::Interrupted, "INTERRUPTED" },
} };

constexpr std::array<std::pair<RunState, RunState>, 10> kAllowed{ {
    { RunState::Collecting, RunState::Analyzing },
    { RunState::Analyzing, RunState::Syncing },
    { RunState::Analyzing, RunState::Checking },
    { RunState::Syncing, RunState::Checking },
    { RunState::Syncing, RunState::Error },
    { RunState::Checking, RunState::Alerting },
    { RunState::Checking, RunState::Completed },
    { RunState::Alerting, RunState::Completed },
    { RunState::Error, RunState::Retry },
    { RunState::Retry, RunState::Collecting },
} };
} // namespace

QString nameOf(RunState state)
{
    for (const auto &[value, name] : kNames) {
        if (value == state)
            return QString::fromLatin1(name);
    }
    return {};
}

std::optional<RunState> runStateFromString(const QString &name)
{
    for (const auto &[value, text] : kNames) {
        if (name == QLatin1String(text))
            return value;
    }
    return std::nullopt;
}

bool isAllowed(RunState from, RunState to)
{
    if (isFinal(from))
        return false;
    if (to == RunState::Failed || to == RunState::Cancelled || to == RunState::Interrupted)
        return true;
    return std::find(kAllowed.begin(), kAllowed.end(), std::pair(from, to)) != kAllowed.end();
}

bool RunReport::leavesWork() const
{
    if (dryRun)
        return false;
    const bool open = std::any_of(updates.begin(), updates.end(), [](const UpdateReport &update) {
        return update.status == QLatin1String("HELD") || update.status == QLatin1String("FAILED");
    });
    return open || !manualWork.isEmpty();
}

qint64 budgets::ofStep(RunState state)
{
    switch (state) {
    case RunState::Collecting:
        return 10'000;
    case RunState::Analyzing:
    case RunState::Checking:
        return 5'000;
    case RunState::Syncing:
        return 30'000;
    default:
        return 0;
    }
}

QString budgets::stepId(RunState state)
{
    switch (state) {
    case RunState::Collecting:
        return QStringLiteral("STEP-INV-001");
    case RunState::Analyzing:
        return QStringLiteral("STEP-INV-002");
    case RunState::Syncing:
        return QStringLiteral("STEP-INV-003");
    case RunState::Checking:
        return QStringLiteral("STEP-INV-004");
    default:
        return {};
    }
}

} // namespace jaego
