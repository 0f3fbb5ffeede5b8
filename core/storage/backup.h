// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/backupinfo.h"
#include "storage/auditrepository.h"

#include <future>
#include <memory>

struct sqlite3;
struct sqlite3_backup;

namespace jaego {

class Database;

inline constexpr int kBackupsKept = 7;

/// Where the backups of a database lie: `backups/` beside it.
[[nodiscard]] QString backupFolderOf(const QString &databasePath);
/// Newest first. Files that do not carry a backup's name are not looked at.
[[nodiscard]] QList<BackupInfo> listBackups(const QString &folder);
/// Opens a copy read-only and reads all of it: every page, the schema, the audit chain up to
/// `least`. The error says what is wrong with it. Slow for a large file.
[[nodiscard]] Status checkBackup(const QString &path, const AuditHead &least = {});
/// Removes drafts that a crash left. Only by who holds the data folder.
void clearUnfinishedBackups(const QString &folder);

/// One online copy of an open database, in small steps between which it is written as usual.
/// Made under a draft's name, flushed, verified on a thread of its own, then renamed; only then
/// the oldest of more than `kBackupsKept` is removed. Whatever fails, the copies before it stay.
class BackupCopy final {
public:
    /// `database` outlives the copy. `now` is UTC and gives the file its name.
    [[nodiscard]] static Result<std::unique_ptr<BackupCopy>> begin(Database *database, const QDateTime &now);
    ~BackupCopy(); ///< an unfinished draft is removed
    BackupCopy(const BackupCopy &) = delete;
    BackupCopy &operator=(const BackupCopy &) = delete;

    /// Some milliseconds of work, or a look whether the verification has ended. True: it is done.
    [[nodiscard]] Result<bool> step();
    /// After step() gave true.
    [[nodiscard]] const BackupInfo &made() const { return m_made; }

private:
    BackupCopy(Database *database, QString draft, BackupInfo made);
    [[nodiscard]] Status open();
    [[nodiscard]] Status closeCopy();
    [[nodiscard]] Status keep();
    [[nodiscard]] Error failed(int code) const;

    Database *m_database;
    QString m_draft;
    BackupInfo m_made;
    AuditHead m_least;
    sqlite3 *m_target = nullptr;
    sqlite3_backup *m_backup = nullptr;
    std::future<Status> m_check;
    bool m_kept = false;
};

} // namespace jaego
