// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's slots for what a person sets up: settings, secrets, connection tests,
// mapping and ledger files.

#include "base/text.h"
#include "engine/alertdesk.h"
#include "engine/engine.h"
#include "engine/feedloop.h"
#include "engine/operatorname.h"

namespace jaego {

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

constexpr qint64 kLookAgainMs = 100;

/// The first bad rows, each named with its line.
QString firstProblems(const QList<LineProblem> &problems)
{
    QStringList words;
    for (const LineProblem &problem : problems.mid(0, 5))
        words.append(Text::tr("line %1: %2").arg(problem.line).arg(problem.message));
    if (problems.size() > words.size())
        words.append(Text::tr("and %1 more").arg(problems.size() - words.size()));
    return words.join(q("; "));
}

/// Who syncs by hand sees the plan first: linking or importing alone writes nothing.
bool waitsForAPlan(const Settings &settings, bool practice)
{
    return !settings.schedule.enabled && !practice;
}

} // namespace

// ---------------------------------------------------------------- settings, secrets, tests

void Engine::applySettings(const Settings &settings)
{
    m_pendingSettings = settings;
    applyPending();
}

void Engine::applyPending()
{
    if (!m_pendingSettings || m_running || !m_open || m_shuttingDown)
        return;
    stopListening(); // no new polling; what is under way calls again when it has ended
    if (m_workshop->inFlight() || isListening()) {
        // Not all that ends calls again: a polling that a run did not wait for tells nobody.
        if (!std::exchange(m_awaitsSilence, true)) {
            m_workshop->scheduler().callAfter(kLookAgainMs, this, [this] {
                m_awaitsSilence = false;
                applyPending();
            });
        }
        return;
    }
    m_feeds.reset();
    m_sweep.reset();
    m_alerts.reset();
    const Settings settings = *std::exchange(m_pendingSettings, std::nullopt);
    if (auto applied = m_workshop->apply(settings); !applied) {
        notice(Notice::Severity::Error, applied.error().message);
        startAlerts();
        return;
    }
    noteSettings(q("settings page"));
    startAlerts();
    hearOrders();
    startFeeds();
    startSweep();
    ++m_tasks;
    startDetached(eventsTask(), "engine.events");
    m_workshop->context().progress = [this](const RunStatus &status) { takeProgress(status); };
    hearPurchasing();
    refreshFacts();
    schedule();
    m_publishComplete = true;
    markDirty();
    Q_EMIT settingsApplied(settings);
}

void Engine::storeSecret(const QString &name, const Secret &value)
{
    ++m_tasks;
    startDetached(secretTask(name, value), "engine.secret");
}

Task<> Engine::secretTask(QString name, Secret value)
{
    Status done;
    if (value.isEmpty())
        done = co_await m_workshop->secrets().remove(name);
    else
        done = co_await m_workshop->secrets().write(name, value);
    if (!done) {
        notice(Notice::Severity::Error,
               Text::tr("The secret %1 could not be stored: %2").arg(name, done.error().message));
    } else {
        AuditEntry entry;
        entry.at = m_workshop->scheduler().utcNow();
        entry.who = operatorName();
        entry.what = value.isEmpty() ? q("secret.remove") : q("secret.set");
        entry.subject = name;
        if (auto written = m_workshop->store().audit.append(entry); !written)
            notice(Notice::Severity::Warning, written.error().message);
        // Adapters keep what they were given: they are built anew with the new secret.
        if (!m_pendingSettings)
            m_pendingSettings = m_workshop->settings();
        applyPending();
    }
    co_await tellSecrets();
    --m_tasks;
}

Task<> Engine::tellSecrets()
{
    QStringList present;
    const QStringList names = secretnames::all();
    for (const QString &name : names) {
        const auto origin = co_await m_workshop->secrets().origin(name);
        if (origin && !origin->isEmpty())
            present.append(name);
    }
    Q_EMIT secretsChanged(present);
}

void Engine::test(const QString &source)
{
    ++m_tasks;
    startDetached(testTask(source), "engine.test");
}

Task<> Engine::testTask(QString source)
{
    const ConnectionTest answer = co_await testConnection(source, {});
    Q_EMIT connectionTested(answer);
    --m_tasks;
}

void Engine::lookAtWarehouse(const WarehouseQuestion &question)
{
    ++m_tasks;
    startDetached(lookAtWarehouseTask(question), "engine.warehouse.look");
}

Task<> Engine::lookAtWarehouseTask(WarehouseQuestion question)
{
    const WarehouseLook look = co_await m_workshop->lookAtDatabase(std::move(question));
    Q_EMIT warehouseLooked(look);
    --m_tasks;
}

// ---------------------------------------------------------------- mapping and ledger files

void Engine::importMapping(const QString &path)
{
    ++m_tasks;
    startDetached(importMappingTask(path), "engine.map.import");
}

Task<> Engine::importMappingTask(QString path)
{
    const auto imported = co_await importMappingFile(path, false, {});
    --m_tasks;
    if (!imported) {
        notice(Notice::Severity::Error,
               Text::tr("%1 was not imported: %2").arg(path, imported.error().message));
        co_return;
    }
    if (!imported->imported) {
        notice(Notice::Severity::Error,
               Text::tr("%1 was not imported. %2").arg(path, firstProblems(imported->problems)));
        co_return;
    }
    notice(Notice::Severity::Info, Text::tr("%1 links were imported.").arg(imported->listings));
    tellLinkGuesses();
}

void Engine::importLedger(const QString &path)
{
    ++m_tasks;
    startDetached(importLedgerTask(path), "engine.ledger.import");
}

Task<> Engine::importLedgerTask(QString path)
{
    const auto imported = co_await importLedgerFile(path, false, operatorName());
    --m_tasks;
    if (!imported) {
        notice(Notice::Severity::Error,
               Text::tr("%1 was not imported: %2").arg(path, imported.error().message));
        co_return;
    }
    if (!imported->imported) {
        notice(Notice::Severity::Error,
               Text::tr("%1 was not imported. %2").arg(path, firstProblems(imported->problems)));
        co_return;
    }
    notice(Notice::Severity::Info, Text::tr("%1 products were imported.").arg(imported->products));
    if (waitsForAPlan(m_workshop->settings(), m_linkOnFirstStart)) {
        refreshFacts();
        markDirty();
        publishStatus();
        co_return;
    }
    RunRequest follow;
    follow.trigger = q("inventory.received");
    requestRun(follow);
}

void Engine::mapAuto()
{
    if (m_running) {
        notice(Notice::Severity::Warning, Text::tr("A run is on; link listings when it has ended."));
        return;
    }
    ++m_tasks;
    startDetached(mapAutoTask(), "engine.map");
}

Task<> Engine::mapAutoTask()
{
    m_running = true;
    m_stop = std::stop_source();
    const auto mapping = co_await mapAutomatically(true, m_stop.get_token());
    m_running = false;
    --m_tasks;
    if (!mapping) {
        notice(Notice::Severity::Error, Text::tr("Linking by code stopped: %1").arg(mapping.error().message));
        runPending();
    } else {
        notice(Notice::Severity::Info,
               Text::tr("%1 listings were linked by their codes; %2 are left for a person.")
                   .arg(mapping->linked.size())
                   .arg(mapping->rest.size()));
        if (waitsForAPlan(m_workshop->settings(), m_linkOnFirstStart)) {
            refreshFacts();
            markDirty();
            publishStatus();
            runPending();
            co_return;
        }
        m_pending.reset(); // a whole run covers it
        requestRun({});
    }
}

} // namespace jaego
