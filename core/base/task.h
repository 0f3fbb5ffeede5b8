// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// GCC 12 miscompiles coroutines without a word (double frees, skipped branches);
// the project is built with clang.
#if defined(__GNUC__) && !defined(__clang__) && __GNUC__ < 13
#error "Build Jaego with clang 16 or later (or GCC 13): GCC 12 miscompiles coroutines."
#endif

#include "base/scheduler.h"

#include <QObject>
#include <QPointer>

#include <coroutine>
#include <memory>
#include <stop_token>
#include <vector>

#include <qcorotask.h>

namespace jaego {

template <typename T = void>
using Task = QCoro::Task<T>;

/// Runs a task nobody awaits. QCoro drops the exception of such a task without a
/// word; here it is caught and logged with `where`.
void startDetached(Task<> task, const char *where);

/// Something one or more coroutines can wait for and that happens once.
/// Waiters are resumed inside fire(), in the order they came.
class OneShot {
public:
    OneShot() : m_state(std::make_shared<State>()) { }

    void fire() const;
    [[nodiscard]] bool fired() const { return m_state->fired; }

    struct State {
        bool fired = false;
        std::vector<std::coroutine_handle<>> waiters;
    };
    struct Awaiter {
        std::shared_ptr<State> state;
        [[nodiscard]] bool await_ready() const noexcept { return state->fired; }
        void await_suspend(std::coroutine_handle<> handle) const { state->waiters.push_back(handle); }
        void await_resume() const noexcept { }
    };
    [[nodiscard]] Awaiter wait() const { return Awaiter{ m_state }; }

private:
    std::shared_ptr<State> m_state;
};

/// Sleeps on the scheduler's clock. Returns early, and true, when stopped.
/// The stop must be requested on the thread that sleeps.
Task<bool> sleepFor(Scheduler *scheduler, qint64 milliseconds, std::stop_token stop);

/// Awaits tasks that were already started; results in the order given.
template <typename T>
Task<std::vector<T>> awaitAll(std::vector<Task<T>> tasks)
{
    std::vector<T> results;
    results.reserve(tasks.size());
    for (auto &task : tasks) {
        T value = co_await task;
        results.push_back(std::move(value));
    }
    co_return results;
}

inline Task<> awaitAll(std::vector<Task<>> tasks)
{
    for (auto &task : tasks)
        co_await task;
}

} // namespace jaego
