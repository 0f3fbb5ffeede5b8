// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/scheduler.h"

#include <QPointer>

#include <map>

namespace jaego::test {

/// A clock that moves only when told.
class FakeScheduler final : public Scheduler {
public:
    explicit FakeScheduler(QDateTime start = QDateTime::fromString(QStringLiteral("2026-11-05T03:15:07Z"),
                                                                   Qt::ISODate));

    [[nodiscard]] qint64 nowMs() const override { return m_now; }
    [[nodiscard]] QDateTime utcNow() const override { return m_start.addMSecs(m_now); }
    void callAt(qint64 atMs, QObject *context, std::function<void()> work) override;

    /// Moves the clock, running what falls due in order of time.
    void advance(qint64 milliseconds);
    /// Runs the earliest timer, moving the clock to it; false when there is none.
    bool runNext();
    [[nodiscard]] int pending() const { return static_cast<int>(m_timers.size()); }

private:
    struct Timer {
        QPointer<QObject> context;
        std::function<void()> work;
    };
    QDateTime m_start;
    qint64 m_now = 0;
    std::multimap<qint64, Timer> m_timers;
};

} // namespace jaego::test
