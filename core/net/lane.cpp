// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/lane.h"

#include "base/logging.h"
#include "base/text.h"

#include <algorithm>
#include <cmath>

namespace jaego {

namespace {
/// Timers may fire a little early against the far side's clock; a per cent of air
/// costs one call in a hundred and saves the 429.
constexpr double kAir = 1.01;
/// How much of an announced bucket we fill before pacing evenly: other programs of
/// the seller draw from the same one (reference cafe24 §10.5).
constexpr double kBucketShare = 0.6;
/// Cafe24 may judge 10 calls/s as abnormal even inside its bucket of 2/s (cafe24 §4): stay at 4 × the rate.
constexpr double kBurstFactor = 4.0;
} // namespace

struct Lane::Waiter {
    Priority priority = Priority::SweepRead;
    double danger = 0;
    QString api;
    quint64 sequence = 0;
    qint64 since = 0;
    bool granted = false;
    bool refused = false;
    OneShot wake;
};

Lane::Place &Lane::Place::operator=(Place &&other) noexcept
{
    if (this != &other) {
        if (m_lane && m_context)
            m_lane->release();
        m_context = other.m_context;
        m_lane = std::exchange(other.m_lane, nullptr);
        m_api = other.m_api;
        m_waitedMs = other.m_waitedMs;
    }
    return *this;
}

Lane::Place::~Place()
{
    if (m_lane && m_context)
        m_lane->release();
}

void Lane::Place::giveBackUnused()
{
    if (!m_lane || !m_context)
        return;
    auto &api = m_lane->m_apis[m_lane->rateKey(m_api)];
    api.nextAt = std::min(api.nextAt, m_lane->m_scheduler->nowMs());
    m_lane->m_bucketUsed = std::max(0.0, m_lane->m_bucketUsed - 1);
    if (!m_lane->m_recent.empty())
        m_lane->m_recent.pop_back();
}

Lane::Lane(Scheduler *scheduler, LaneSettings settings)
    : m_scheduler(scheduler), m_settings(settings), m_bucketLimit(settings.burstBucket)
{
}

Lane::~Lane() = default;

const QString &Lane::rateKey(const QString &api) const
{
    static const QString everything;
    return m_settings.perApi ? api : everything;
}

double Lane::intervalMs(const QString &key) const
{
    double rate = m_settings.callsPerSecond;
    const auto api = m_apis.constFind(key);
    if (api != m_apis.cend() && api->announced > 0)
        rate = std::min(rate, api->announced);
    return 1000.0 / rate * kAir;
}

double Lane::bucketLevel() const
{
    const double leaked =
        static_cast<double>(m_scheduler->nowMs() - m_bucketAt) / 1000.0 * m_settings.callsPerSecond;
    return std::max(0.0, m_bucketUsed - leaked);
}

qint64 Lane::earliestFor(const QString &api) const
{
    const qint64 next = m_apis.value(rateKey(api)).nextAt;
    return std::max(m_pausedUntil, next);
}

Task<Result<Lane::Place>> Lane::acquire(Priority priority, double danger, QString api, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return Error(Error::Kind::Cancelled, api);

    const auto waiter = std::make_shared<Waiter>();
    waiter->priority = priority;
    waiter->danger = danger;
    waiter->api = api;
    waiter->sequence = ++m_sequence;
    waiter->since = m_scheduler->nowMs();
    m_waiting.push_back(waiter);
    const std::stop_callback onStop(stop, [waiter] { waiter->wake.fire(); });
    const QPointer<QObject> alive(&m_context);
    pump();
    co_await waiter->wake.wait();

    if (!alive)
        co_return Error(Error::Kind::Cancelled, api);
    if (!waiter->granted) {
        std::erase(m_waiting, waiter);
        if (waiter->refused)
            co_return restingError(api);
        co_return Error(Error::Kind::Cancelled, api);
    }
    Place place;
    place.m_context = &m_context;
    place.m_lane = this;
    place.m_api = api;
    place.m_waitedMs = m_scheduler->nowMs() - waiter->since;
    co_return place;
}

void Lane::take(Waiter *waiter)
{
    const qint64 now = m_scheduler->nowMs();
    const QString &key = rateKey(waiter->api);
    double interval = intervalMs(key);
    if (m_bucketLimit > 0) {
        const double level = bucketLevel() + 1;
        m_bucketUsed = level;
        m_bucketAt = now;
        if (level < m_bucketLimit * kBucketShare)
            interval /= kBurstFactor;
    }
    m_apis[key].nextAt = now + static_cast<qint64>(std::ceil(interval));
    m_recent.push_back(now);
    while (!m_recent.empty() && m_recent.front() <= now - 1000)
        m_recent.pop_front();
    ++m_inFlight;
    waiter->granted = true;
}

Error Lane::restingError(const QString &api) const
{
    const LaneStatus now = status();
    Error error(Error::Kind::RateLimited, api,
                Text::tr("It rests for %1 s more: %2").arg(now.pausedForMs / 1000).arg(now.pauseReason));
    error.retryAfter = std::chrono::milliseconds(now.pausedForMs);
    return error;
}

/// A run, or a person who tests a connection, must not hang for the many minutes of a block.
void Lane::refuseWhoWouldWaitTooLong()
{
    if (m_pausedUntil - m_scheduler->nowMs() <= m_settings.longestWaitMs)
        return;
    for (const auto &waiter : std::exchange(m_waiting, {})) {
        if (waiter->wake.fired())
            continue; // stopped
        waiter->refused = true;
        m_scheduler->callAt(0, &m_context, [wake = waiter->wake] { wake.fire(); });
    }
}

void Lane::pump()
{
    refuseWhoWouldWaitTooLong();
    const qint64 now = m_scheduler->nowMs();
    while (m_inFlight < m_settings.maxInFlight) {
        std::shared_ptr<Waiter> best;
        qint64 soonest = -1;
        for (const auto &waiter : m_waiting) {
            if (waiter->wake.fired())
                continue; // stopped; removes itself
            const qint64 at = earliestFor(waiter->api);
            if (at > now) {
                soonest = soonest < 0 ? at : std::min(soonest, at);
                continue;
            }
            const auto rank = [](const Waiter &w) { return std::tuple(w.priority, -w.danger, w.sequence); };
            if (!best || rank(*waiter) < rank(*best))
                best = waiter;
        }
        if (!best) {
            if (soonest >= 0)
                pumpAt(soonest);
            return;
        }
        std::erase(m_waiting, best);
        take(best.get());
        // Resumed from the event loop: a caller must not run inside another's release().
        m_scheduler->callAt(now, &m_context, [wake = best->wake] { wake.fire(); });
    }
}

void Lane::pumpAt(qint64 atMs)
{
    if (m_pumpAt >= 0 && m_pumpAt <= atMs)
        return;
    m_pumpAt = atMs;
    const quint64 ticket = ++m_pumpTicket;
    m_scheduler->callAt(atMs, &m_context, [this, ticket] {
        if (ticket != m_pumpTicket)
            return;
        m_pumpAt = -1;
        pump();
    });
}

void Lane::release()
{
    --m_inFlight;
    pump();
}

void Lane::pause(qint64 milliseconds, QString reason)
{
    const qint64 until = m_scheduler->nowMs() + milliseconds;
    if (until <= m_pausedUntil)
        return;
    m_pausedUntil = until;
    m_pauseReason = std::move(reason);
    if (milliseconds >= 1000)
        qCInfo(lcNet) << "lane paused for" << milliseconds << "ms:" << m_pauseReason;
    refuseWhoWouldWaitTooLong();
}

void Lane::announceRate(const QString &api, double callsPerSecond)
{
    if (callsPerSecond > 0)
        m_apis[rateKey(api)].announced = callsPerSecond;
}

void Lane::hold(const QString &api, qint64 milliseconds)
{
    qint64 &next = m_apis[rateKey(api)].nextAt;
    next = std::max(next, m_scheduler->nowMs() + milliseconds);
}

void Lane::announceBucket(int used, int limit)
{
    if (limit <= 0 || m_settings.burstBucket <= 0)
        return;
    m_bucketLimit = limit;
    // Calls still on the wire are not in the far side's figure yet.
    m_bucketUsed = std::max(bucketLevel(), static_cast<double>(used));
    m_bucketAt = m_scheduler->nowMs();
}

LaneStatus Lane::status() const
{
    const qint64 now = m_scheduler->nowMs();
    LaneStatus status;
    status.pausedForMs = std::max<qint64>(0, m_pausedUntil - now);
    status.pauseReason = status.pausedForMs > 0 ? m_pauseReason : QString();
    status.waiting = static_cast<int>(m_waiting.size());
    status.inFlight = m_inFlight;
    status.callsLastSecond = static_cast<int>(
        std::count_if(m_recent.begin(), m_recent.end(), [now](qint64 at) { return at > now - 1000; }));
    status.callsPerSecond = m_settings.callsPerSecond;
    status.lastContactMsAgo = m_lastContact < 0 ? -1 : now - m_lastContact;
    return status;
}

QDateTime Lane::pausedUntilUtc() const
{
    const qint64 left = m_pausedUntil - m_scheduler->nowMs();
    return left > 0 ? m_scheduler->utcNow().addMSecs(left) : QDateTime();
}

} // namespace jaego
