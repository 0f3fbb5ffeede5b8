// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/task.h"

#include "base/logging.h"

#include <exception>

namespace jaego {

namespace {

Task<> guarded(Task<> task, const char *where)
{
    try {
        co_await task;
    } catch (const std::exception &e) {
        qCCritical(lcBase) << "a background task failed:" << where << e.what();
    } catch (...) {
        qCCritical(lcBase) << "a background task failed:" << where;
    }
}

} // namespace

void startDetached(Task<> task, const char *where)
{
    guarded(std::move(task), where);
}

void OneShot::fire() const
{
    if (m_state->fired)
        return;
    const auto state = m_state; // a waiter may destroy this object
    state->fired = true;
    const auto waiters = std::exchange(state->waiters, {});
    for (const auto &handle : waiters)
        handle.resume();
}

Task<bool> sleepFor(Scheduler *scheduler, qint64 milliseconds, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return true;
    OneShot wake;
    QObject context; // dies with the coroutine frame, and the timer with it
    scheduler->callAfter(milliseconds, &context, [wake] { wake.fire(); });
    const std::stop_callback onStop(stop, [wake] { wake.fire(); });
    co_await wake.wait();
    co_return stop.stop_requested();
}

} // namespace jaego
