// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/alarm.h"
#include "base/task.h"
#include "warehouse/sqlsource.h"

#include <functional>

class QThread;

namespace jaego {

/// A thread on which one SqlSource is asked: QtSql waits for its database, and who asks must not.
/// What goes over and comes back are values. A database whose line has gone silent holds its thread for as
/// long as it likes: after the deadline the question is answered with Timeout, that thread is left behind,
/// and the next question goes to a new one.
class SqlWorker final {
public:
    SqlWorker(SqlWarehouseSettings settings, Scheduler *scheduler);
    ~SqlWorker();
    SqlWorker(const SqlWorker &) = delete;
    SqlWorker &operator=(const SqlWorker &) = delete;

    /// Runs `job` over there and gives what it gives; Cancelled when stopped before (the job goes on to its
    /// end, and nobody hears of it), Timeout after the deadline.
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
        post([home = m_home, pending, job = std::move(job)](SqlSource &source) {
            auto result = std::make_shared<Result<T>>(job(source));
            answer(home, [pending, result] {
                if (pending->done.fired())
                    return;
                pending->result = std::move(*result);
                pending->done.fire();
            });
        });
        const std::stop_callback stopped(stop, [pending] {
            if (!pending->done.fired())
                pending->done.fire();
        });
        QObject deadline; // dies with this frame, and the timer with it
        m_scheduler->callAfter(m_deadlineMs, &deadline, [this, pending] {
            if (pending->done.fired())
                return;
            pending->result = late();
            leaveBehind();
            pending->done.fire();
        });
        co_await pending->done.wait();
        if (!pending->result)
            co_return cancelled();
        const Result<T> result = std::move(*pending->result);
        co_return result;
    }

private:
    struct Place;
    /// On the asking thread; outlives this object as long as a thread that was left behind may answer to it.
    struct Home : QObject {
        bool open = true; ///< read and written on the asking thread only
    };

    [[nodiscard]] static Error cancelled();
    [[nodiscard]] Error late() const;
    void post(std::function<void(SqlSource &)> job);
    static void answer(const std::shared_ptr<Home> &home, std::function<void()> tell);
    void leaveBehind();

    SqlWarehouseSettings m_settings;
    Scheduler *m_scheduler;
    qint64 m_deadlineMs;
    std::shared_ptr<Home> m_home;
    std::unique_ptr<Place> m_place;
};

} // namespace jaego
