// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/task.h"
#include "warehouse/sqlsource.h"

#include <QThread>

#include <functional>

namespace jaego {

/// A thread on which one SqlSource is asked: QtSql waits for its database, and who asks must not.
/// What goes over and comes back are values. Its end waits for the question that is under way, at most as
/// long as the source's own time limits.
class SqlWorker final {
public:
    explicit SqlWorker(SqlWarehouseSettings settings);
    ~SqlWorker();
    SqlWorker(const SqlWorker &) = delete;
    SqlWorker &operator=(const SqlWorker &) = delete;

    /// Runs `job` over there and gives what it gives; Cancelled when stopped before (the job goes on to its
    /// end, and nobody hears of it).
    template <typename T>
    Task<Result<T>> ask(std::function<Result<T>(SqlSource &)> job, std::stop_token stop)
    {
        struct Pending {
            OneShot done;
            std::optional<Result<T>> result;
        };
        if (stop.stop_requested())
            co_return cancelled();
        const auto pending = std::make_shared<Pending>();
        post([this, pending, job = std::move(job)](SqlSource &source) {
            auto result = std::make_shared<Result<T>>(job(source));
            answer([pending, result] {
                pending->result = std::move(*result);
                if (!pending->done.fired())
                    pending->done.fire();
            });
        });
        const std::stop_callback stopped(stop, [pending] {
            if (!pending->done.fired())
                pending->done.fire();
        });
        co_await pending->done.wait();
        if (!pending->result)
            co_return cancelled();
        const Result<T> result = std::move(*pending->result);
        co_return result;
    }

private:
    [[nodiscard]] static Error cancelled();
    void post(std::function<void(SqlSource &)> job);
    void answer(std::function<void()> tell);

    QObject m_home; ///< on the asking thread: answers come to it, and stop coming with it
    QThread m_thread;
    QObject *m_there = nullptr; ///< on the worker's
    std::shared_ptr<SqlSource> m_source; ///< touched by the worker's thread only
};

} // namespace jaego
