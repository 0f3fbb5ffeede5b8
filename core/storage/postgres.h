// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/storeaddress.h"

#include <QSqlDatabase>

/// What PostgreSQL wants said differently from SQLite. Only Database and Query ask here.
namespace jaego::postgres {

/// The schema of the database in which Jaego's tables stand.
inline constexpr const char *kSchema = "jaego";
/// Transactions that write stand in line behind this lock, as SQLite's do behind its file's: what one of
/// them read, nobody changes before it commits.
inline constexpr qint64 kWriterLock = 0x4A61456F0001;
/// Held by the one engine of the team, as long as its session lives.
inline constexpr qint64 kEngineLock = 0x4A61456F0002;

/// Opens `db` (driver QPSQL) at the address. Every session: its own schema, a bounded wait for locks and
/// statements, and a server that notices within 15 s when this machine is gone.
[[nodiscard]] Status connect(QSqlDatabase *db, const StoreAddress &address, bool readOnly);

/// What the server's refusal means for a person. `state` is its SQLSTATE, empty where there was no answer.
[[nodiscard]] Error refusal(const StoreAddress &address, const QString &state, const QString &details);

/// A statement of ours as PostgreSQL reads it; the two differ where a hint names an SQLite index.
[[nodiscard]] QString statementFor(const char *statement);

/// Brings the schema up to the last step of schemaMigrations(), all of it in one transaction.
/// Gives the version reached; a newer one is refused.
[[nodiscard]] Result<int> migrate(const QSqlDatabase &db, const StoreAddress &address);
/// The schema's version; 0: there is none.
[[nodiscard]] Result<int> schemaVersion(const QSqlDatabase &db, const StoreAddress &address);

/// A step's statement as PostgreSQL wants it; empty for those that have no place there (triggers,
/// whose twins stand in triggersOf(), and what moves old rows).
[[nodiscard]] QString translated(const char *statement);
/// The triggers of one step of the schema.
[[nodiscard]] QStringList triggersOf(int version);

} // namespace jaego::postgres
