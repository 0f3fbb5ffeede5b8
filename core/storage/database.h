// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/storeaddress.h"

#include <QSqlDatabase>
#include <QString>

#include <functional>
#include <memory>

namespace jaego {

/// One connection to what Jaego keeps, for the thread it was opened on: a workstation's SQLite file
/// (WAL with synchronous=FULL) or a team's PostgreSQL. What was committed survives a power cut.
/// What is kept, and how it is asked for, is the repositories' affair: they say the same to both.
class Database final {
public:
    /// Opens the file, or creates it (0600, in a 0700 folder), and brings its schema
    /// up to date; or connects to the server and does the same there. What a newer Jaego wrote, and a
    /// file that is no database, is refused and left as it is.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const StoreAddress &address);
    /// For history screens on a thread of their own; it must exist with today's schema.
    [[nodiscard]] static Result<std::unique_ptr<Database>> openReadOnly(const StoreAddress &address);

    /// For a look at a copy (a backup): read only, of today's schema or an older one.
    [[nodiscard]] static Result<std::unique_ptr<Database>> openForCheck(const QString &path);

    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs `work` as a whole or not at all: an error it gives, or a failing commit,
    /// takes everything back. Calls may be nested; an inner failure takes back the inner part.
    [[nodiscard]] Status inTransaction(const std::function<Status()> &work);

    /// SQLite's own check of the whole file; the error holds its first complaints and the way out.
    /// (A server looks after its files itself: there it is a question that it must answer.)
    [[nodiscard]] Status checkIntegrity();
    /// An online copy of everything committed so far, as a single file that must not exist yet (0600).
    /// Only of a file: a team's server is backed up by who runs it.
    [[nodiscard]] Status copyTo(const QString &path);

    /// The file; of a team's store, where it would lie on this workstation.
    [[nodiscard]] QString path() const { return m_address.file; }
    [[nodiscard]] const StoreAddress &address() const { return m_address; }
    [[nodiscard]] bool isTeam() const { return m_address.isTeam(); }
    /// What a refusal of this store means for a person: SQLite's code or SQLSTATE, and the words that came
    /// with it.
    [[nodiscard]] Error refusal(const QString &code, const QString &details) const;
    [[nodiscard]] bool isReadOnly() const { return m_use != Use::Work; }
    /// The schema that is there (`user_version`).
    [[nodiscard]] int schemaVersion() const { return m_version; }

    /// For the repositories of this room only.
    [[nodiscard]] QSqlDatabase connection() const;

private:
    enum class Use : quint8 { Work, Read, Check };
    Database(StoreAddress address, Use use);
    [[nodiscard]] static Result<std::unique_ptr<Database>> openAs(const StoreAddress &address, Use use);
    [[nodiscard]] Status connect();
    [[nodiscard]] Status connectFile();
    [[nodiscard]] Status connectServer();
    [[nodiscard]] Status prepareConnection();
    [[nodiscard]] Status begin();

    StoreAddress m_address;
    QString m_name;
    Use m_use = Use::Work;
    int m_version = 0;
    int m_depth = 0;
};

} // namespace jaego
