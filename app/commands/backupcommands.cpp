// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of the database, made and put back without an engine: they also work for a database
// that the engine cannot start on.

#include "app/commands/commands.h"
#include "base/text.h"
#include "base/utctime.h"
#include "engine/operatorname.h"
#include "storage/backup.h"
#include "storage/database.h"
#include "storage/restore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <chrono>
#include <thread>

namespace jaego {

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

QJsonObject toJson(const BackupInfo &backup)
{
    return { { q("file"), backup.path },
             { q("taken_at"), toIsoUtc(backup.takenAt) },
             { q("bytes"), backup.bytes } };
}

QString line(const BackupInfo &backup)
{
    return q("%1  %2  %3 KB")
        .arg(toIsoUtc(backup.takenAt), backup.path)
        .arg(static_cast<double>(backup.bytes) / 1024.0, 0, 'f', 0);
}

int listCommand(const Session &session)
{
    const QString folder = backupFolderOf(session.databasePath());
    const QList<BackupInfo> backups = listBackups(folder);
    if (session.line().json) {
        QJsonArray rows;
        for (const BackupInfo &backup : backups)
            rows.append(toJson(backup));
        print(QJsonDocument(QJsonObject{ { q("schema"), q("jaego.backups/1") }, { q("backups"), rows } })
                  .toJson(QJsonDocument::Indented)
                  .trimmed());
        return exitcodes::done;
    }
    for (const BackupInfo &backup : backups)
        print(line(backup));
    if (backups.isEmpty())
        complain(Text::tr("There is no backup in %1 yet; `jaego backup` makes one.").arg(folder));
    return exitcodes::done;
}

/// A path, or the bare name of a file that --list shows.
std::optional<QString> wanted(const Session &session)
{
    const QString folder = backupFolderOf(session.databasePath());
    if (session.line().latest) {
        const QList<BackupInfo> backups = listBackups(folder);
        return backups.isEmpty() ? std::nullopt : std::optional(backups.first().path);
    }
    const QString &file = session.line().arguments.first();
    const QString inFolder = QDir(folder).filePath(file);
    return QFile::exists(file) || !QFile::exists(inFolder) ? file : inFolder;
}

} // namespace

int backupCommand(Session &session)
{
    if (const int code = session.lock(); code != 0)
        return code;
    if (session.storeAddress().isTeam()) {
        complain(Text::tr(
            "The team's store is a server's: who runs it makes its backups (pg_dump, or the server's "
            "own archive)."));
        return exitcodes::usage;
    }
    if (!QFile::exists(session.databasePath())) {
        complain(Text::tr("There is no database in %1 yet: nothing to copy.").arg(session.dataDir()));
        return exitcodes::failed;
    }
    auto database = Database::open(session.databasePath());
    if (!database) {
        complain(database.error().message);
        return exitcodes::failed;
    }
    clearUnfinishedBackups(backupFolderOf(session.databasePath()));
    auto begun = BackupCopy::begin(database->get(), QDateTime::currentDateTimeUtc());
    if (!begun) {
        complain(begun.error().message);
        return exitcodes::failed;
    }
    while (true) {
        const auto done = (*begun)->step();
        if (!done) {
            complain(done.error().message);
            return exitcodes::failed;
        }
        if (*done)
            break;
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    const BackupInfo &made = (*begun)->made();
    if (session.line().json)
        print(QJsonDocument(toJson(made)).toJson(QJsonDocument::Indented).trimmed());
    else
        print(line(made));
    return exitcodes::done;
}

int restoreCommand(Session &session)
{
    if (session.line().list)
        return listCommand(session);
    if (const int code = session.lock(); code != 0)
        return code;
    const auto file = wanted(session);
    if (!file) {
        complain(Text::tr("There is no backup in %1.").arg(backupFolderOf(session.databasePath())));
        return exitcodes::failed;
    }
    const auto aside =
        restoreBackup(session.databasePath(), *file, operatorName(), QDateTime::currentDateTimeUtc());
    if (!aside) {
        complain(aside.error().message);
        return exitcodes::failed;
    }
    if (session.line().json) {
        print(QJsonDocument(QJsonObject{ { q("restored"), *file }, { q("kept"), *aside } })
                  .toJson(QJsonDocument::Indented)
                  .trimmed());
        return exitcodes::done;
    }
    print(Text::tr("%1 has taken the place of the database.").arg(QFileInfo(*file).fileName()));
    if (!aside->isEmpty())
        print(Text::tr("What was there lies in %1.").arg(*aside));
    print(
        Text::tr("The next sync reads every channel before it writes, and orders from where the backup had "
                 "read to. Counts and adjustments made since the backup are not in it: look them through."));
    return exitcodes::done;
}

} // namespace jaego
