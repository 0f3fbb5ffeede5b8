// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/scheduler.h"

#include <map>
#include <memory>
#include <optional>

namespace jaego::sim {

/// The one time of a simulated world. Only its driver moves it.
struct SimClock {
    qint64 nowMs = 0; ///< true time since the world began
    qint64 skewMs = 0; ///< how wrong the machine's wall clock is
    qint64 asleepMs = 0; ///< slept through: the machine's monotonic clock stood still meanwhile
    quint64 sequence = 0; ///< of timers: what is due together happens in the order it was asked for

    /// True time, milliseconds since 1970.
    [[nodiscard]] qint64 epochMs() const { return kBegin + nowMs; }
    static constexpr qint64 kBegin = 1'793'848'507'000; // 2026-11-05T03:15:07Z, a working day in Seoul
};

/// Time and timers of one simulated machine (or of the world around it) on a SimClock.
class SimScheduler final : public Scheduler {
public:
    enum class Of : quint8 { World, Machine }; ///< a machine may sleep
    SimScheduler(std::shared_ptr<SimClock> clock, Of of) : m_clock(std::move(clock)), m_of(of) { }

    [[nodiscard]] qint64 nowMs() const override { return m_clock->nowMs - asleepMs(); }
    [[nodiscard]] QDateTime utcNow() const override
    {
        return QDateTime::fromMSecsSinceEpoch(m_clock->epochMs() + m_clock->skewMs, Qt::UTC);
    }
    void callAt(qint64 atMs, QObject *context, std::function<void()> work) override;

    /// When (true time) and in which order the next timer is due.
    struct Due {
        qint64 atMs = 0;
        quint64 sequence = 0;
        auto operator<=>(const Due &) const = default;
    };
    [[nodiscard]] std::optional<Due> next() const;
    /// Runs it; the clock must stand there.
    void runNext();
    /// Goes on in a time of its own, from now: for a process that is dead to the world.
    void leaveTheWorld() { m_clock = std::make_shared<SimClock>(*m_clock); }
    /// In a time of its own: moves the clock to the next timer and runs it; false when there is none.
    bool step();

private:
    struct Timer {
        QPointer<QObject> context;
        std::function<void()> work;
    };
    [[nodiscard]] qint64 asleepMs() const { return m_of == Of::Machine ? m_clock->asleepMs : 0; }

    std::shared_ptr<SimClock> m_clock;
    Of m_of;
    std::map<std::pair<qint64, quint64>, Timer> m_timers; ///< by monotonic time and order
};

} // namespace jaego::sim
