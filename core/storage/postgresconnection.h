// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/keyvalues.h"

#include <QMap>
#include <QSqlDatabase>

namespace jaego {

/// Whether a host is this machine: a socket, or a name or number of its own.
[[nodiscard]] bool isThisMachine(const QString &host);

namespace postgres {

/// Who asks for a connection: the setting and the secret that a refusal names.
struct Asking {
    QString setting = QStringLiteral("storage.connection");
    QString secret = QStringLiteral("STORAGE_PASSWORD");
};

/// The same, for PostgreSQL: a key that is not libpq's (or is Jaego's own to set), and a host over the
/// network whose certificate would not be verified, are refused too.
[[nodiscard]] Result<QMap<QString, QString>> readConnection(const QString &connection,
                                                            const Asking &asking = {});

/// Hands them to `db` (driver QPSQL): `title` as application_name, five seconds to connect, a line that is
/// noticed to be dead within fifteen, and over the network a verified certificate.
void hand(QSqlDatabase *db, const QMap<QString, QString> &values, const QString &password,
          const QString &title);

} // namespace postgres

} // namespace jaego
