// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace jaego::test {

/// A PostgreSQL server of this test's own: its cluster lies in a folder that goes away, it listens on a
/// socket there and on a free port of this machine, and it forgets what a power cut would take.
/// Root cannot run PostgreSQL: then it runs as the system's user `postgres`.
class PrivatePostgres {
public:
    PrivatePostgres();
    ~PrivatePostgres();
    PrivatePostgres(const PrivatePostgres &) = delete;
    PrivatePostgres &operator=(const PrivatePostgres &) = delete;

    /// Makes the cluster where there is none and starts the server. Empty: it answers; else why not.
    [[nodiscard]] QString start();
    /// A clean end: sessions are cut.
    void stop();
    /// The machine it ran on is gone.
    void crash();

    /// Empty: done; else what the server said.
    [[nodiscard]] QString createDatabase(const QString &name);
    /// Runs statements as the superuser. Empty: done; else what the server said.
    [[nodiscard]] QString run(const QString &database, const QString &statements);
    /// Runs a file of statements as the superuser. Empty: done; else what the server said.
    [[nodiscard]] QString runFile(const QString &database, const QString &path);
    /// What one statement gives, rows by lines and columns by `|`.
    [[nodiscard]] QString ask(const QString &database, const QString &statement);

    /// `host=… port=… dbname=… user=…`, over the network of this machine.
    [[nodiscard]] QString connectionString(const QString &database) const;
    [[nodiscard]] QString host() const { return QStringLiteral("127.0.0.1"); }
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] QString socketFolder() const { return m_folder.path(); }
    [[nodiscard]] static QString superuser() { return QStringLiteral("jaego_admin"); }

private:
    [[nodiscard]] QString makeCluster();

    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_server;
    int m_port = 0;
};

} // namespace jaego::test
