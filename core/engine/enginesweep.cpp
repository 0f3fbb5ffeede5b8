// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's side of the sweep, and what it shares with the order feeds.

#include "engine/engine.h"
#include "engine/feedloop.h"

namespace jaego {

/// With a schedule: a command that runs once and ends reads for itself.
void Engine::startSweep()
{
    if (!m_scheduled || m_shuttingDown || !m_workshop->settings().schedule.enabled)
        return;
    SweepLoop::Hooks hooks;
    hooks.isRunning = [this] { return m_running; };
    hooks.seen = [this](const QSet<Sku> &differing) { sweepFound(differing); };
    // Never from inside the round that ends: the loop may be made anew.
    hooks.idle = [this] { QMetaObject::invokeMethod(this, &Engine::applyPending, Qt::QueuedConnection); };
    m_sweep = std::make_unique<SweepLoop>(&m_workshop->context(), &m_workshop->keeper(), std::move(hooks));
    m_sweep->start();
}

/// What no longer is in step is a targeted run's, at once: it looks anew and lowers or raises.
void Engine::sweepFound(const QSet<Sku> &skus)
{
    markDirty();
    if (skus.isEmpty())
        return;
    RunRequest request;
    request.trigger = QStringLiteral("schedule");
    request.skus = { skus.begin(), skus.end() };
    requestRun(request);
}

bool Engine::isListening() const
{
    return (m_feeds && m_feeds->isBusy()) || (m_sweep && m_sweep->isBusy());
}

void Engine::stopListening()
{
    if (m_feeds)
        m_feeds->stop();
    if (m_sweep)
        m_sweep->stop();
}

} // namespace jaego
