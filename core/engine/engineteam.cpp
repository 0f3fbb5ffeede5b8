// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's place in a team: taken before anything is read, kept by saying so, given up when it is lost.

#include "base/text.h"
#include "engine/engine.h"
#include "engine/operatorname.h"

#include <QSysInfo>

namespace jaego {

namespace {

constexpr int kAskMs = 500;
/// Somebody who ended without a word is waited for so long; who lives is not waited for at all.
constexpr int kMostAsks = (EngineLease::kSilenceMs + 5'000) / kAskMs;

} // namespace

QString placeName()
{
    return operatorName() + QLatin1Char('@') + QSysInfo::machineHostName();
}

Task<Status> Engine::takePlace()
{
    for (int asks = 0;; ++asks) {
        const Result<bool> taken = m_workshop->takePlace(placeName());
        if (!taken)
            co_return taken.error();
        if (*taken)
            co_return Done{};
        if (!m_workshop->placeIsSilent() || asks >= kMostAsks)
            break;
        if (co_await sleepFor(&m_workshop->scheduler(), kAskMs, m_stop.get_token()))
            break;
    }
    const QString words = m_workshop->placeWords();
    m_workshop->close();
    co_return Error(
        Error::Kind::Conflict, QStringLiteral("engine.place"),
        Text::tr("%1 Nothing was changed. `jaego serve` on this workstation stands by and takes over "
                 "when the place is free.")
            .arg(words));
}

/// Without its place this engine must not go on: what it stores is refused from now on, and what it sent
/// would not be known to the next one.
void Engine::beat()
{
    if (m_shuttingDown)
        return;
    if (m_workshop->beat()) {
        m_beatAlarm.start(EngineLease::kBeatMs);
        return;
    }
    const QString words =
        Text::tr("This workstation has lost its place as the team's engine (the store is not "
                 "reached, or somebody took over). It sends and stores nothing more.");
    notice(Notice::Severity::Error, words);
    Q_EMIT placeLost(words);
    shutDown();
}

} // namespace jaego
