// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/task.h"

#include <QHash>
#include <QPointer>
#include <QString>

#include <deque>
#include <memory>
#include <stop_token>
#include <vector>

namespace jaego {

/// Order of a call in its channel's lane. Lower goes first.
enum class Priority : quint8 { Token, Feed, Write, Verify, TargetedRead, SweepRead };

struct LaneSettings {
    double callsPerSecond = 2.0; ///< > 0, never clamped: a test server may allow more
    int maxInFlight = 4; ///< calls on the wire at once
    bool perApi = false; ///< Naver: the rate holds for each API (method + path) by itself
    int burstBucket =
        0; ///< Cafe24: calls the far side lets through before it insists on the rate; 0 = pace evenly
    qint64 longestWaitMs = 300'000; ///< a pause longer than this is not waited out: the call is refused
};

/// How a lane stands, as values, for the window's lamps and for `status`.
struct LaneStatus {
    qint64 pausedForMs = 0;
    QString pauseReason;
    int waiting = 0;
    int inFlight = 0;
    int callsLastSecond = 0;
    double callsPerSecond = 0; ///< what is allowed now
    qint64 lastContactMsAgo = -1; ///< -1: never in this process
};

/// One per channel, in front of all its traffic: nothing reaches the far side
/// without a place from here. Places are given at the configured rate, by
/// priority, then by danger (higher first), then by age. The lane knows nothing of
/// values: whoever gets a place works out what to send then.
///
/// A retry never waits while it holds a place; an answer that lands after a stop
/// has used its place all the same.
class Lane {
public:
    Lane(Scheduler *scheduler, LaneSettings settings);
    ~Lane();
    Lane(const Lane &) = delete;
    Lane &operator=(const Lane &) = delete;

    /// A place on the wire; gives it back when destroyed.
    class Place {
    public:
        Place() = default;
        Place(Place &&other) noexcept { *this = std::move(other); }
        Place &operator=(Place &&other) noexcept;
        Place(const Place &) = delete;
        Place &operator=(const Place &) = delete;
        ~Place();

        [[nodiscard]] qint64 waitedMs() const { return m_waitedMs; }
        /// Nothing was sent: the next caller need not wait for this one's share of the rate.
        void giveBackUnused();

    private:
        friend class Lane;
        QPointer<QObject> m_context; ///< dead once the lane is gone
        Lane *m_lane = nullptr;
        QString m_api;
        qint64 m_waitedMs = 0;
    };

    /// Waits for a place. `api` is the method and path template ("GET /v2/products"),
    /// used where the rate is per API. Error kind Cancelled when stopped meanwhile, RateLimited
    /// (with the pause's reason and what is left of it) when the lane rests for too long.
    Task<Result<Place>> acquire(Priority priority, double danger, QString api, std::stop_token stop);

    /// Nothing starts before `milliseconds` from now (429 and its kin). Never shortens a pause.
    void pause(qint64 milliseconds, QString reason);
    /// The far side announced its rate for an API: it may only lower ours.
    void announceRate(const QString &api, double callsPerSecond);
    /// The far side said an API has nothing left just now: it rests, the others go on.
    void hold(const QString &api, qint64 milliseconds);
    /// The far side announced its leaky bucket (Cafe24 X-Api-Call-Limit: used/limit).
    void announceBucket(int used, int limit);

    [[nodiscard]] LaneStatus status() const;
    [[nodiscard]] const LaneSettings &settings() const { return m_settings; }
    /// Until when the lane is paused, UTC, or an invalid time: kept over restarts.
    [[nodiscard]] QDateTime pausedUntilUtc() const;

    /// An answer arrived (any status): the lamp's "last contact".
    void contacted() { m_lastContact = m_scheduler->nowMs(); }

private:
    struct Waiter;
    struct Api {
        qint64 nextAt = 0; ///< no start before
        double announced = 0; ///< calls per second, 0: not announced
    };

    void pump();
    void refuseWhoWouldWaitTooLong();
    [[nodiscard]] Error restingError(const QString &api) const;
    void pumpAt(qint64 atMs);
    void take(Waiter *waiter);
    void release();
    [[nodiscard]] const QString &rateKey(const QString &api) const;
    [[nodiscard]] qint64 earliestFor(const QString &api) const;
    [[nodiscard]] double intervalMs(const QString &key) const;
    [[nodiscard]] double bucketLevel() const;

    Scheduler *m_scheduler;
    LaneSettings m_settings;
    QObject m_context;
    std::vector<std::shared_ptr<Waiter>> m_waiting;
    QHash<QString, Api> m_apis;
    double m_bucketUsed = 0;
    int m_bucketLimit = 0;
    qint64 m_bucketAt = 0;
    qint64 m_pausedUntil = 0;
    QString m_pauseReason;
    std::deque<qint64> m_recent;
    qint64 m_lastContact = -1;
    int m_inFlight = 0;
    quint64 m_sequence = 0;
    qint64 m_pumpAt = -1;
    quint64 m_pumpTicket = 0;
};

} // namespace jaego
