// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/proposal.h"

#include <array>
#include <utility>

namespace jaego {

namespace {

constexpr std::array<std::pair<ProposalState, const char *>, 5> kNames{
    { { ProposalState::Open, "open" },
      { ProposalState::Snoozed, "snoozed" },
      { ProposalState::Approved, "approved" },
      { ProposalState::Dismissed, "dismissed" },
      { ProposalState::Closed, "closed" } }
};

} // namespace

QString nameOf(ProposalState state)
{
    return QString::fromLatin1(kNames[static_cast<size_t>(state)].second);
}

std::optional<ProposalState> proposalStateFromString(const QString &name)
{
    for (const auto &[state, word] : kNames) {
        if (name == QLatin1String(word))
            return state;
    }
    return std::nullopt;
}

} // namespace jaego
