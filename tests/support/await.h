// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/task.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>

#include <exception>
#include <optional>

namespace jaego::test {

namespace detail {
template <typename T>
Task<> store(Task<T> task, std::optional<T> *out, std::exception_ptr *failure, bool *finished)
{
    try {
        T value = co_await task;
        out->emplace(std::move(value));
    } catch (...) {
        *failure = std::current_exception();
    }
    *finished = true;
}

inline Task<> storeVoid(Task<> task, std::exception_ptr *failure, bool *finished)
{
    try {
        co_await task;
    } catch (...) {
        *failure = std::current_exception();
    }
    *finished = true;
}

inline void spin(const bool *finished, int timeoutMs)
{
    QDeadlineTimer deadline(timeoutMs);
    while (!*finished) {
        if (deadline.hasExpired())
            qFatal("a test's task did not finish within %d ms", timeoutMs);
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
    }
}
} // namespace detail

/// Runs the event loop until the task is done and gives its value. An exception of
/// the task is thrown here (QCoro::waitFor would hang for ever).
template <typename T>
T awaitResult(Task<T> task, int timeoutMs = 60'000)
{
    std::optional<T> value;
    std::exception_ptr failure;
    bool finished = false;
    auto outer = detail::store<T>(std::move(task), &value, &failure, &finished);
    detail::spin(&finished, timeoutMs);
    if (failure)
        std::rethrow_exception(failure);
    return std::move(*value);
}

inline void awaitDone(Task<> task, int timeoutMs = 60'000)
{
    std::exception_ptr failure;
    bool finished = false;
    auto outer = detail::storeVoid(std::move(task), &failure, &finished);
    detail::spin(&finished, timeoutMs);
    if (failure)
        std::rethrow_exception(failure);
}

} // namespace jaego::test
