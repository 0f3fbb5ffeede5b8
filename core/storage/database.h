// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QString>

#include <functional>
#include <memory>

namespace jaego {

/// One connection to Jaego's SQLite file, for the thread it was opened on.
/// WAL with synchronous=FULL: what was committed survives a power cut.
/// What is kept, and how it is asked for, is the repositories' affair.
class Database final {
public:
    /// Opens the file, or creates it (0600, in a 0700 folder), and brings its schema
    /// up to date. A file of a newer Jaego, and a file that is no database, is refused
    /// and left as it is.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path);
    /// For history screens on a thread of their own; the file must exist with today's schema.
    [[nodiscard]] static Result<std::unique_ptr<Database>> openReadOnly(const QString &path);

    /// For a look at a copy (a backup): read only, of today's schema or an older one.
    [[nodiscard]] static Result<std::unique_ptr<Database>> openForCheck(const QString &path);

    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs `work` as a whole or not at all: an error it gives, or a failing commit,
    /// takes everything back. Calls may be nested; an inner failure takes back the inner part.
    [[nodiscard]] Status inTransaction(const std::function<Status()> &work);

    /// SQLite's own check of the whole file; the error holds its first complaints and the way out.
    [[nodiscard]] Status checkIntegrity();
    /// An online copy of everything committed so far, as a single file that must not exist yet (0600).
    [[nodiscard]] Status copyTo(const QString &path);

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_use != Use::Work; }
    /// The schema of the open file (`user_version`).
    [[nodiscard]] int schemaVersion() const { return m_version; }

    /// For the repositories of this room only.
    [[nodiscard]] QSqlDatabase connection() const;

private:
    enum class Use : quint8 { Work, Read, Check };
    Database(QString path, Use use);
    [[nodiscard]] static Result<std::unique_ptr<Database>> openAs(const QString &path, Use use);
    [[nodiscard]] Status connect();
    [[nodiscard]] Status prepareConnection();

    QString m_path;
    QString m_name;
    Use m_use = Use::Work;
    int m_version = 0;
    int m_depth = 0;
};

} // namespace jaego
