// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jaego {

/// Where Jaego keeps what it knows: a file of one workstation (SQLite), or a team's PostgreSQL.
/// Everybody above says what to keep and asks nothing of this but words.
struct StoreAddress {
    /// SQLite's file. With PostgreSQL nothing lies there, but its folder is this workstation's own:
    /// the note of the audit log's head is kept in it.
    QString file;
    /// PostgreSQL: `host=… port=… dbname=… user=…` as libpq reads it, without a password. Empty: SQLite.
    QString connection;
    QString password;
    /// PostgreSQL: what this program calls itself there (`application_name`), by which others tell
    /// the engine of a generation from windows.
    QString title;

    StoreAddress() = default;
    StoreAddress(QString path)
        : file(std::move(path)) { } // NOLINT(google-explicit-constructor): a file is one
    StoreAddress(const char *path) : file(QString::fromUtf8(path)) { } // NOLINT(google-explicit-constructor)

    [[nodiscard]] bool isTeam() const { return !connection.isEmpty(); }
    /// For people: the file, or the connection.
    [[nodiscard]] QString words() const
    {
        return isTeam() ? QStringLiteral("PostgreSQL (%1)").arg(connection) : file;
    }
};

} // namespace jaego
