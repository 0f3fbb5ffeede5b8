// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/scheduler.h"
#include "base/task.h"
#include "domain/backupinfo.h"
#include "storage/store.h"

#include <QObject>

#include <functional>
#include <stop_token>

namespace jaego {

/// Keeps the database: a backup a day, and what has grown old removed, in small pieces between
/// which the engine goes on. Lives on the engine's thread.
class Housekeeper {
public:
    /// `told`: of every backup, made or failed, and of what is there at the start.
    Housekeeper(Scheduler *scheduler, Store *store, std::function<void()> told);
    Housekeeper(const Housekeeper &) = delete;
    Housekeeper &operator=(const Housekeeper &) = delete;

    /// What is due now, and then what becomes due, as long as the program runs.
    void start();
    /// No new work begins; what is under way ends at its next step.
    void stop();
    [[nodiscard]] bool isBusy() const { return m_busy; }

    /// A backup when the newest is older than a day, then one pass of the old rows; for a program
    /// that ends by itself. The error of the backup, if it failed.
    Task<Status> workIfDue(std::stop_token stop);
    /// A backup now. Conflict: one is on.
    Task<Result<BackupInfo>> backUp(std::stop_token stop);

    [[nodiscard]] BackupState state() const;

private:
    void wake();
    Task<> work();
    Task<Result<BackupInfo>> copy(std::stop_token stop);
    Task<> trim(std::stop_token stop);
    void note(const QString &trouble);

    Scheduler *m_scheduler;
    Store *m_store;
    std::function<void()> m_told;
    QObject m_context; ///< of the timers
    std::stop_source m_stop;
    QDateTime m_trimmedAt;
    QDateTime m_failedAt;
    bool m_on = false;
    bool m_busy = false;
};

/// Why the last backup failed, in the database's own notes; empty: it did not.
inline constexpr char kBackupTroubleKey[] = "backup.trouble";

} // namespace jaego
