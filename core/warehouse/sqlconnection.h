// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "secrets/secretstore.h"

#include <QSqlDatabase>
#include <QSqlError>

namespace jaego {

/// What differs between the databases that a warehouse may lie in.
struct SqlTarget {
    QString driver; ///< QPSQL, QMYSQL, QODBC, QSQLITE
    QString connection; ///< host=… port=… dbname=… user=…
    int statementTimeoutMs = 15'000;
};

/// Fills in `db`, which carries the driver. Refused: a password in the connection, a key the driver does not
/// know, a line over the network without a verified certificate (PostgreSQL, MySQL; what an ODBC driver does
/// is its own affair), a driver that is not installed.
[[nodiscard]] Status configureSql(QSqlDatabase *db, const SqlTarget &target, const Secret &password);

/// Said once in each session: time limits where the server can be told.
[[nodiscard]] QStringList sessionStatements(const QString &driver, int statementTimeoutMs);
/// Begins a transaction that sees one moment; one that is not for writing cannot write. Empty: QtSql's own
/// way.
[[nodiscard]] QStringList beginStatements(const QString &driver, bool forWriting);

/// The driver's refusal in words, with the setting it belongs to; the native code is kept as traceId.
[[nodiscard]] Error sqlTrouble(const QSqlError &error, const QString &driver, const QString &setting);

} // namespace jaego
