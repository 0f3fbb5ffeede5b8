// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's side of the sweep.

#include "engine/alertdesk.h"
#include "engine/engine.h"
#include "engine/eventdesk.h"
#include "engine/feedloop.h"
#include "sync/lowering.h"

namespace jaego {

/// With a schedule: a command that runs once and ends reads for itself.
void Engine::startSweep()
{
    m_facts.maxAgeMs = m_workshop->context().settings.maxAgeMs;
    m_facts.readOneByOne.clear();
    for (const Channel *channel : std::as_const(m_workshop->context().channels)) {
        if (!channel->cataloguesCarryStock())
            m_facts.readOneByOne.insert(channel->id());
    }
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

/// A channel that a run had to skip shows how old its numbers are, young or not.
void Engine::noteAges(const RunReport &report)
{
    for (const Channel *channel : std::as_const(m_workshop->context().channels)) {
        if (channel->cataloguesCarryStock())
            continue;
        const auto source =
            std::find_if(report.sources.cbegin(), report.sources.cend(),
                         [channel](const SourceReport &one) { return one.source == nameOf(channel->id()); });
        const bool answered = source != report.sources.cend()
            && (source->status == QLatin1String("ok") || source->status == QLatin1String("partial"));
        if (answered)
            m_facts.readOneByOne.insert(channel->id());
        else
            m_facts.readOneByOne.remove(channel->id());
    }
}

bool Engine::isListening() const
{
    return isHearing() || (m_sweep && m_sweep->isBusy()) || (m_alerts && m_alerts->isBusy());
}

void Engine::stopListening()
{
    stopFeeds();
    if (m_sweep)
        m_sweep->stop();
    if (m_alerts)
        m_alerts->stop();
}

} // namespace jaego
