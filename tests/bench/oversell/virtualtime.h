// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/scheduler.h"

#include <QPointer>

#include <map>

namespace jaego::bench {

/// A clock that stands still while work is done and jumps to the next timer: a week in a minute.
class VirtualTime final : public Scheduler {
public:
    explicit VirtualTime(QDateTime start) : m_start(std::move(start)) { }

    [[nodiscard]] qint64 nowMs() const override { return m_now; }
    [[nodiscard]] QDateTime utcNow() const override { return m_start.addMSecs(m_now); }
    void callAt(qint64 atMs, QObject *context, std::function<void()> work) override;

    [[nodiscard]] qint64 msOf(const QDateTime &utc) const { return m_start.msecsTo(utc); }
    [[nodiscard]] QDateTime utcOf(qint64 ms) const { return m_start.addMSecs(ms); }
    /// Runs the earliest timer that is due by `until`; false when there is none (the clock stands at `until`
    /// then).
    bool step(qint64 until);

private:
    struct Timer {
        QPointer<QObject> context;
        std::function<void()> work;
    };
    QDateTime m_start;
    qint64 m_now = 0;
    std::multimap<qint64, Timer> m_timers; ///< of one time: in the order they were asked for
};

} // namespace jaego::bench
