// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's side of "do not touch".

#include "base/text.h"
#include "base/ulid.h"
#include "engine/alertdesk.h"
#include "engine/engine.h"
#include "engine/eventdesk.h"
#include "engine/feedloop.h"
#include "engine/holddesk.h"
#include "engine/operatorname.h"
#include "sync/lowering.h"

#include <algorithm>

namespace jaego {

namespace {
/// Far dates are waited for in pieces: a timer's reach is bounded, and the machine may sleep.
constexpr qint64 kLongestWaitMs = 3'600'000;
} // namespace

void Engine::hold(const QList<Hold> &wanted)
{
    if (!m_open || m_shuttingDown || wanted.isEmpty())
        return;
    const QDateTime now = m_workshop->scheduler().utcNow();
    QList<Hold> holds;
    for (Hold one : wanted) {
        if (one.isOverAt(now)) {
            notice(Notice::Severity::Error,
                   Text::tr("\"Do not touch\" was not set: its end lies in the past."));
            return;
        }
        one.id = newUlid(now);
        one.since = now;
        if (one.who.isEmpty())
            one.who = operatorName();
        holds.append(one);
    }
    if (auto placed = m_holds->place(holds); !placed) {
        notice(Notice::Severity::Error,
               Text::tr("\"Do not touch\" was not set: %1").arg(placed.error().message));
        return;
    }
    awaitHoldsEnd();
    markDirty();
    publishStatus();
}

void Engine::liftHold(const QString &id, const QString &reason)
{
    if (!m_open || m_shuttingDown)
        return;
    const auto freed = m_holds->lift(id, operatorName(), reason, m_workshop->scheduler().utcNow());
    if (!freed) {
        notice(Notice::Severity::Warning, freed.error().message);
        return;
    }
    touchAgain(*freed);
}

/// What ended by its date, and links that changed since.
void Engine::refreshHolds()
{
    const auto freed = m_holds->refresh(m_workshop->scheduler().utcNow());
    if (!freed) {
        notice(Notice::Severity::Error, freed.error().message);
        return;
    }
    touchAgain(*freed);
}

void Engine::touchAgain(const QSet<Sku> &freed)
{
    awaitHoldsEnd();
    markDirty();
    publishStatus();
    if (freed.isEmpty() || !m_scheduled)
        return;
    RunRequest request;
    request.trigger = QStringLiteral("manual");
    request.skus = { freed.begin(), freed.end() };
    requestRun(request);
}

void Engine::awaitHoldsEnd()
{
    m_status.holds = m_holds->open();
    const QDateTime end = m_holds->nextEnd();
    const quint64 ticket = ++m_holdsTicket; // of several waits the last one counts
    if (!end.isValid() || !m_scheduled)
        return;
    const qint64 left = m_workshop->scheduler().utcNow().msecsTo(end);
    m_workshop->scheduler().callAfter(std::clamp<qint64>(left, 1, kLongestWaitMs), this, [this, ticket] {
        if (ticket == m_holdsTicket && m_open && !m_shuttingDown)
            refreshHolds();
    });
}

} // namespace jaego
