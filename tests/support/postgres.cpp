// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/postgres.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QTcpServer>

#include <csignal>
#include <grp.h>
#include <pwd.h>
#include <unistd.h>

namespace jaego::test {

namespace {

constexpr int kStartMs = 60'000;

/// Debian keeps the server's programs apart from the path.
QString programOf(const QString &name)
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    const QStringList newestFirst =
        versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString &version : newestFirst) {
        QString path = versions.filePath(version + QStringLiteral("/bin/") + name);
        if (QFile::exists(path))
            return path;
    }
    return name;
}

const passwd *serverUser()
{
    return geteuid() == 0 ? getpwnam("postgres") : nullptr;
}

void asServerUser(QProcess *process)
{
    const passwd *user = serverUser();
    if (user == nullptr)
        return;
    process->setChildProcessModifier([uid = user->pw_uid, gid = user->pw_gid] {
        // No allocation between fork and exec: three system calls.
        if (setgroups(0, nullptr) != 0 || setgid(gid) != 0 || setuid(uid) != 0)
            _exit(126);
    });
}

QString outcomeOf(QProcess *process)
{
    if (!process->waitForFinished(kStartMs))
        return process->program() + QStringLiteral(": ") + process->errorString();
    if (process->exitStatus() == QProcess::NormalExit && process->exitCode() == 0)
        return {};
    return process->program() + QStringLiteral(": ") + QString::fromUtf8(process->readAllStandardError());
}

int freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : 0;
}

} // namespace

PrivatePostgres::PrivatePostgres() = default;

PrivatePostgres::~PrivatePostgres()
{
    crash();
}

QString PrivatePostgres::makeCluster()
{
    if (!m_folder.isValid())
        return m_folder.errorString();
    if (const passwd *user = serverUser();
        user != nullptr && chown(m_folder.path().toUtf8().constData(), user->pw_uid, user->pw_gid) != 0)
        return QStringLiteral("the folder cannot be given to the user postgres");
    QProcess make;
    asServerUser(&make);
    make.setWorkingDirectory(m_folder.path());
    make.start(programOf(QStringLiteral("initdb")),
               { QStringLiteral("-D"), m_folder.filePath(QStringLiteral("cluster")), QStringLiteral("-U"),
                 superuser(), QStringLiteral("--auth=trust"), QStringLiteral("--no-sync"),
                 QStringLiteral("-E"), QStringLiteral("UTF8"), QStringLiteral("--locale=C.UTF-8") });
    return outcomeOf(&make);
}

QString PrivatePostgres::start()
{
    if (!QFile::exists(m_folder.filePath(QStringLiteral("cluster/PG_VERSION")))) {
        if (const QString trouble = makeCluster(); !trouble.isEmpty())
            return trouble + QStringLiteral(" (package postgresql)");
    }
    if (m_port == 0)
        m_port = freePort();
    m_server = std::make_unique<QProcess>();
    asServerUser(m_server.get());
    m_server->setWorkingDirectory(m_folder.path());
    m_server->setProcessChannelMode(QProcess::MergedChannels);
    m_server->start(programOf(QStringLiteral("postgres")),
                    { QStringLiteral("-D"), m_folder.filePath(QStringLiteral("cluster")),
                      QStringLiteral("-k"), m_folder.path(), QStringLiteral("-p"), QString::number(m_port),
                      QStringLiteral("-h"), host(), QStringLiteral("-c"), QStringLiteral("fsync=off"),
                      QStringLiteral("-c"), QStringLiteral("full_page_writes=off"), QStringLiteral("-c"),
                      QStringLiteral("max_connections=60") });
    QByteArray said;
    QDeadlineTimer until(kStartMs);
    while (!said.contains("ready to accept connections")) {
        if (!m_server->waitForReadyRead(static_cast<int>(until.remainingTime())))
            return QStringLiteral("postgres: ") + m_server->errorString() + QString::fromUtf8(said);
        said += m_server->readAll();
    }
    return {};
}

void PrivatePostgres::stop()
{
    if (!m_server)
        return;
    ::kill(static_cast<pid_t>(m_server->processId()), SIGINT); // "fast": sessions are cut, then a checkpoint
    m_server->waitForFinished(kStartMs);
    m_server.reset();
}

void PrivatePostgres::crash()
{
    if (!m_server)
        return;
    ::kill(static_cast<pid_t>(m_server->processId()), SIGQUIT); // "immediate": as after a power cut
    m_server->waitForFinished(kStartMs);
    m_server.reset();
}

QString PrivatePostgres::createDatabase(const QString &name)
{
    return run(QStringLiteral("postgres"), QStringLiteral("CREATE DATABASE \"%1\"").arg(name));
}

QString PrivatePostgres::run(const QString &database, const QString &statements)
{
    QProcess psql;
    psql.start(QStringLiteral("psql"),
               { QStringLiteral("-h"), m_folder.path(), QStringLiteral("-p"), QString::number(m_port),
                 QStringLiteral("-U"), superuser(), QStringLiteral("-d"), database, QStringLiteral("-X"),
                 QStringLiteral("-q"), QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"),
                 QStringLiteral("-c"), statements });
    return outcomeOf(&psql);
}

QString PrivatePostgres::runFile(const QString &database, const QString &path)
{
    QProcess psql;
    psql.start(QStringLiteral("psql"),
               { QStringLiteral("-h"), m_folder.path(), QStringLiteral("-p"), QString::number(m_port),
                 QStringLiteral("-U"), superuser(), QStringLiteral("-d"), database, QStringLiteral("-X"),
                 QStringLiteral("-q"), QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"),
                 QStringLiteral("-f"), path });
    return outcomeOf(&psql);
}

QString PrivatePostgres::ask(const QString &database, const QString &statement)
{
    QProcess psql;
    psql.start(QStringLiteral("psql"),
               { QStringLiteral("-h"), m_folder.path(), QStringLiteral("-p"), QString::number(m_port),
                 QStringLiteral("-U"), superuser(), QStringLiteral("-d"), database, QStringLiteral("-X"),
                 QStringLiteral("-A"), QStringLiteral("-t"), QStringLiteral("-c"), statement });
    const QString trouble = outcomeOf(&psql);
    return trouble.isEmpty() ? QString::fromUtf8(psql.readAllStandardOutput()).trimmed() : trouble;
}

QString PrivatePostgres::connectionString(const QString &database) const
{
    return QStringLiteral("host=%1 port=%2 dbname=%3 user=%4")
        .arg(host())
        .arg(m_port)
        .arg(database, superuser());
}

} // namespace jaego::test
