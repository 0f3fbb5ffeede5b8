// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window's side of the engine: slots, schedule, snapshots. Runs and adjustments
// themselves are in engine.cpp; settings, secrets and files in enginesetup.cpp.

#include "base/logging.h"
#include "base/text.h"
#include "base/ulid.h"
#include "connect/connectdesk.h"
#include "engine/alertdesk.h"
#include "engine/engine.h"
#include "engine/eventdesk.h"
#include "engine/feedloop.h"
#include "engine/holddesk.h"
#include "engine/housekeeper.h"
#include "engine/operatorname.h"
#include "engine/proposaldesk.h"
#include "engine/purchasedesk.h"
#include "engine/purchaseoutbox.h"
#include "sync/lowering.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace jaego {

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

/// A timer cannot sleep longer than this; it is armed anew then, so a clock change is noticed too.
constexpr qint64 kLongestSleepMs = 60'000;
constexpr qint64 kPublishMs = 300; ///< a few snapshots a second, not one per row
constexpr qint64 kMoreMs = 60;
constexpr qint64 kStatusMs = 1000;

} // namespace

// ---------------------------------------------------------------- start and stop

void Engine::start(const Settings &settings)
{
    ++m_tasks;
    startDetached(startTask(settings), "engine.start");
}

Task<> Engine::startTask(Settings settings)
{
    const Status opened = co_await open(settings);
    --m_tasks;
    if (!opened) {
        Q_EMIT started(false, opened.error().message);
        co_return;
    }
    m_scheduled = true;
    const auto last = m_workshop->store().runs.lastFinished();
    if (last && *last) {
        m_status.lastRunId = (*last)->id;
        m_status.lastRunState = runStateFromString((*last)->state).value_or(RunState::Completed);
        m_status.lastRunAt = (*last)->finishedAt;
        m_status.lastRunMs = (*last)->startedAt.msecsTo((*last)->finishedAt);
        m_status.accuracy = QJsonDocument::fromJson((*last)->summary).object()[q("accuracy")].isDouble()
            ? std::optional(QJsonDocument::fromJson((*last)->summary).object()[q("accuracy")].toDouble())
            : std::nullopt;
    }
    refreshFacts();
    schedule();
    startFeeds();
    startSweep();
    m_purchaseOutbox->wake();
    if (m_workshop->factory().keepsHouse())
        m_house->start();
    if (const auto left = m_workshop->store().adjustments.unanswered(); left && !left->isEmpty())
        resendLater();
    ++m_tasks;
    co_await eventsTask();
    m_statusAlarm.start(kStatusMs);
    m_publishComplete = true;
    publish();
    publishStatus();
    Q_EMIT settingsApplied(m_workshop->settings());
    co_await tellSecrets();
    Q_EMIT started(true, {});
    const auto mappings = m_workshop->store().catalogue.mappings();
    if (m_linkOnFirstStart && mappings && mappings->isEmpty())
        mapAuto();
    else if (m_pending)
        requestRun(*std::exchange(m_pending, std::nullopt));
}

void Engine::shutDown()
{
    if (m_shuttingDown)
        return;
    m_shuttingDown = true;
    m_cronAlarm.stop();
    m_resendAlarm.stop();
    m_statusAlarm.stop();
    m_beatAlarm.stop();
    m_pending.reset();
    m_choices.clear();
    m_stop.request_stop();
    m_lowerStop.request_stop();
    stopListening();
    if (m_events)
        m_events->stop();
    if (m_accounts)
        m_accounts->stop();
    if (m_purchaseOutbox)
        m_purchaseOutbox->stop();
    if (m_house)
        m_house->stop();
    startDetached(shutDownTask(), "engine.shutdown");
}

Task<> Engine::shutDownTask()
{
    // Time-outs bound every call, so this ends; destroying an awaited reply would leak its coroutine.
    while (m_tasks > 0 || m_running || m_workshop->inFlight() || isListening()
           || (m_house && m_house->isBusy()))
        co_await sleepFor(&m_workshop->scheduler(), 20, {});
    m_publishAlarm.stop();
    m_restAlarm.stop();
    m_open = false;
    m_feeds.reset();
    m_sweep.reset();
    m_events.reset();
    m_accounts.reset();
    m_lowering.reset();
    m_alerts.reset();
    m_holds.reset();
    m_proposals.reset();
    m_purchaseOutbox.reset();
    m_purchases.reset();
    m_house.reset();
    m_workshop->close();
    // Never from inside shutDown(): who waits for it may not have begun to wait.
    QMetaObject::invokeMethod(this, &Engine::stopped, Qt::QueuedConnection);
}

// ---------------------------------------------------------------- runs

void Engine::requestRun(const RunRequest &request)
{
    if (!m_open || m_shuttingDown)
        return;
    if (m_running) {
        // No two runs at once: what comes meanwhile becomes one run after this one.
        if (!m_pending) {
            m_pending = request;
        } else {
            const bool whole = m_pending->skus.isEmpty() || request.skus.isEmpty();
            m_pending->skus = whole ? QList<Sku>{} : m_pending->skus + request.skus;
            m_pending->dryRun = m_pending->dryRun && request.dryRun;
            // A whole run has its own guards; of a few products none would notice.
            m_pending->leaveHeld = !whole && (m_pending->leaveHeld || request.leaveHeld);
            if (m_pending->trigger == q("schedule")) // a person's whole run reads everything
                m_pending->trigger = request.trigger;
        }
        return;
    }
    m_stop = std::stop_source();
    m_running = true; // from the request on, not from the first await
    ++m_tasks;
    startDetached(runTask(request), "engine.run");
}

Task<> Engine::runTask(RunRequest request)
{
    m_running = false;
    const auto report = co_await run(request, m_stop.get_token());
    --m_tasks;
    runPending();
}

/// What was asked for while something else was on.
void Engine::runPending()
{
    if (!m_choices.isEmpty() && !m_running && !m_shuttingDown) {
        decideListings(m_choices.takeFirst());
        return; // it comes back here
    }
    if (m_pending && !m_running && !m_shuttingDown)
        requestRun(*std::exchange(m_pending, std::nullopt));
}

void Engine::stopRun()
{
    if (!m_running)
        return;
    m_runStatus.stopping = true;
    m_pending.reset();
    m_stop.request_stop();
    publishStatus();
}

void Engine::approve(const QString &runId, const QString &reason)
{
    ++m_tasks;
    startDetached(decideTask(runId, true, reason), "engine.approve");
}

void Engine::reject(const QString &runId, const QString &reason)
{
    ++m_tasks;
    startDetached(decideTask(runId, false, reason), "engine.reject");
}

Task<> Engine::decideTask(QString runId, bool approve, QString reason)
{
    if (m_running) {
        notice(Notice::Severity::Warning, Text::tr("A run is on; decide when it has ended."));
    } else {
        m_stop = std::stop_source(); // a stop of an earlier run is not meant for this one
        const auto decided = co_await decideHeld(runId, approve, reason, operatorName());
        if (!decided)
            notice(Notice::Severity::Error, decided.error().message);
    }
    --m_tasks;
    runPending();
}

void Engine::adjust(const AdjustmentRequest &request)
{
    ++m_tasks;
    startDetached(adjustTask(request), "engine.adjust");
}

Task<> Engine::adjustTask(AdjustmentRequest request)
{
    if (request.operatorName.isEmpty())
        request.operatorName = operatorName();
    if (!m_running)
        m_stop = std::stop_source(); // a stop of an earlier run is not meant for this one
    const auto both = co_await applyAdjustment(request, m_stop.get_token());
    --m_tasks;
    runPending();
}

void Engine::adjustMany(const QList<AdjustmentRequest> &requests)
{
    if (!m_open || m_shuttingDown || requests.isEmpty())
        return;
    ++m_tasks;
    startDetached(adjustManyTask(requests), "engine.adjust");
}

/// What a shutdown leaves was not sent, and stays in the draft of who asked.
Task<> Engine::adjustManyTask(QList<AdjustmentRequest> requests)
{
    RunRequest follow;
    follow.trigger = q("inventory.manual_adjust");
    for (AdjustmentRequest request : requests) {
        if (m_shuttingDown)
            break;
        if (request.operatorName.isEmpty())
            request.operatorName = operatorName();
        const AdjustmentResult result = co_await bookAdjustment(request);
        if (!result.error)
            follow.skus.append(request.sku);
        Q_EMIT adjustmentFinished(result);
    }
    --m_tasks;
    if (!follow.skus.isEmpty())
        requestRun(follow);
}

// ---------------------------------------------------------------- schedule

void Engine::schedule()
{
    m_cronAlarm.stop();
    m_nextRunAt = {};
    const ScheduleSection &section = m_workshop->settings().schedule;
    m_status.scheduleEnabled = m_scheduled && section.enabled;
    if (!m_status.scheduleEnabled || m_shuttingDown)
        return;
    const auto cron = CronSchedule::parse(section.cron);
    if (!cron) {
        notice(Notice::Severity::Error, cron.error().message);
        return;
    }
    m_cron = *cron;
    m_nextRunAt = m_cron->next(m_workshop->scheduler().utcNow(), section.timezone);
    tick();
}

/// Sleeps in pieces: after the machine slept, what was missed runs once, not once per miss.
void Engine::tick()
{
    if (!m_nextRunAt.isValid())
        return;
    const QDateTime now = m_workshop->scheduler().utcNow();
    if (now >= m_nextRunAt) {
        m_nextRunAt = m_cron->next(now, m_workshop->settings().schedule.timezone);
        RunRequest request;
        request.trigger = q("schedule");
        if (!m_running) // a tick during a run is merged into it
            requestRun(request);
    } else { // a clock set back: the time we waited for is far away now
        m_nextRunAt = std::min(m_nextRunAt, m_cron->next(now, m_workshop->settings().schedule.timezone));
    }
    const qint64 wait = std::clamp<qint64>(now.msecsTo(m_nextRunAt), 1, kLongestSleepMs);
    m_cronAlarm.start(wait);
}

// ---------------------------------------------------------------- what the window sees

void Engine::markDirty()
{
    m_dirty = true;
    if (m_scheduled && !m_publishAlarm.isActive())
        m_publishAlarm.start(kPublishMs);
}

void Engine::publish()
{
    if (!m_open)
        return;
    m_dirty = false;
    const StockSnapshot snapshot =
        m_snapshotter.take(m_workshop->book(), m_facts, m_workshop->scheduler().utcNow(),
                           std::exchange(m_publishComplete, false));
    if (snapshot.number > 0)
        Q_EMIT stockChanged(snapshot);
    if (m_snapshotter.hasMore()) // the rest follows in a moment, so that the window breathes between
        m_restAlarm.start(kMoreMs);
    ++m_runStatus.number;
    m_runStatus.stopping = m_runStatus.running && m_stop.stop_requested();
    Q_EMIT runChanged(m_runStatus);
    publishStatus();
}

void Engine::publishStatus()
{
    if (!m_open)
        return;
    const SnapshotCounts &counts = m_snapshotter.counts();
    ++m_status.number;
    m_status.nextRunAt = m_nextRunAt;
    m_status.products = counts.products;
    m_status.mismatches = counts.mismatches;
    m_status.showsMore = counts.showsMore;
    m_status.unmapped = counts.unmapped;
    m_status.toDecide = counts.toDecide;
    m_status.held = static_cast<int>(m_facts.held.size());
    m_status.manual = static_cast<int>(m_facts.manual.size());
    m_status.lamps.clear();
    const auto lamp = [this](const QString &source, const Lane *lane) {
        Lamp one;
        one.source = source;
        if (!lane) {
            one.state = Lamp::State::Off;
        } else {
            one.lane = lane->status();
            const QString error = m_workshop->lastError(source);
            if (one.lane.pausedForMs > 0)
                one.state = Lamp::State::Paused;
            else if (!error.isEmpty())
                one.state = Lamp::State::Trouble;
            else
                one.state = one.lane.lastContactMsAgo >= 0 ? Lamp::State::Good : Lamp::State::Unknown;
            one.words = one.lane.pausedForMs > 0 ? one.lane.pauseReason : error;
            const QString clock = m_workshop->clocks().words(source); // it may well be the cause
            if (!clock.isEmpty())
                one.words = one.words.isEmpty() ? clock : clock + QLatin1Char(' ') + one.words;
        }
        m_status.lamps.append(one);
    };
    for (const ChannelId id : kChannels)
        lamp(nameOf(id), m_workshop->lane(id));
    lamp(q("WAREHOUSE"), m_workshop->warehouseLane());
    if (m_workshop->settings().warehouse.kind == WarehouseKind::Ledger) {
        m_status.lamps.last().state = Lamp::State::Good; // it is in this very folder
        m_status.lamps.last().lane.lastContactMsAgo = 0;
    }
    Q_EMIT statusChanged(m_status);
}

void Engine::keepTelling()
{
    publishStatus();
    m_statusAlarm.start(kStatusMs);
}

/// The run knows nothing of numbers: they rise over all runs, so that a window never
/// takes an older status for a newer one.
void Engine::takeProgress(const RunStatus &status)
{
    const quint64 number = m_runStatus.number;
    m_runStatus = status;
    m_runStatus.number = number;
    markDirty();
}

void Engine::refreshFacts()
{
    m_facts.thresholds = m_workshop->context().settings.thresholds;
    m_facts.held.clear();
    m_facts.manual.clear();
    if (const auto held = m_workshop->store().runs.pendingHeld()) {
        for (const HeldUpdate &update : *held)
            m_facts.held.insert(update.listing);
    }
    if (const auto work = m_workshop->store().runs.openManualWork()) {
        for (const StoredManualWork &item : *work)
            m_facts.manual.insert(item.listing);
    }
    m_review.note();
    countAlerts();
    countProposals();
    tellReports();
}

void Engine::notice(Notice::Severity severity, const QString &text)
{
    if (severity == Notice::Severity::Info)
        qCInfo(lcEngine).noquote() << text;
    else
        qCWarning(lcEngine).noquote() << text;
    Q_EMIT noticed({ severity, text });
}

} // namespace jaego
