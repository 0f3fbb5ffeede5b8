// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QPointer>

#include <functional>

class QObject;

namespace jaego {

/// Time and timers in one object, so that a test or a simulation owns both.
/// Single-threaded: used on the thread it was made on.
class Scheduler {
public:
    Scheduler() = default;
    Scheduler(const Scheduler &) = delete;
    Scheduler &operator=(const Scheduler &) = delete;
    virtual ~Scheduler() = default;

    /// Monotonic milliseconds; only differences mean anything.
    [[nodiscard]] virtual qint64 nowMs() const = 0;
    /// The wall clock, UTC, milliseconds.
    [[nodiscard]] virtual QDateTime utcNow() const = 0;
    /// Calls `work` once, not before `atMs`, unless `context` is gone by then.
    virtual void callAt(qint64 atMs, QObject *context, std::function<void()> work) = 0;

    void callAfter(qint64 delayMs, QObject *context, std::function<void()> work)
    {
        callAt(nowMs() + delayMs, context, std::move(work));
    }
};

/// The machine's clock and precise Qt timers.
class SystemScheduler final : public Scheduler {
public:
    [[nodiscard]] qint64 nowMs() const override;
    [[nodiscard]] QDateTime utcNow() const override;
    void callAt(qint64 atMs, QObject *context, std::function<void()> work) override;
};

} // namespace jaego
