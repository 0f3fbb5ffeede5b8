// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From a workstation's file to a team's server, and back.

#include "app/commands/commands.h"
#include "base/text.h"
#include "storage/enginelease.h"
#include "storage/storemove.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace jaego {

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

int refused(const QString &words, int code = exitcodes::failed)
{
    complain(words);
    return code;
}

/// The file that was moved away from stays, under a name that says so.
QString putAside(const QString &file)
{
    QString name = file + q(".before-team-") + QDateTime::currentDateTimeUtc().toString(q("yyyyMMdd-HHmmss"));
    if (!QFile::rename(file, name))
        return {};
    for (const char *side : { "-wal", "-shm" })
        QFile::remove(file + QLatin1String(side));
    return name;
}

Result<StoreMove> move(const StoreAddress &from, const StoreAddress &to)
{
    auto source = Database::open(from);
    if (!source)
        return source.error();
    auto target = Database::open(to);
    if (!target)
        return target.error();
    return moveStore(**source, **target);
}

} // namespace

int storeCommand(Session &session)
{
    const bool back = session.line().back;
    const StorageSection storage = session.settings().storage;
    if (storage.connection.isEmpty())
        return refused(
            Text::tr("storage.connection names no server: write host=… port=… dbname=… user=… into %1 "
                     "first (storage.driver may stay QSQLITE; it is changed when everything is there)")
                .arg(session.configPath()),
            exitcodes::usage);
    if (const int code = session.lock(); code != 0)
        return code;
    const StoreAddress file(session.databasePath());
    const StoreAddress server = session.serverAddress();
    if (!back && !QFile::exists(file.file))
        return refused(
            Text::tr("There is no database in %1 yet: nothing to move. Set storage.driver=QPSQL and begin.")
                .arg(session.dataDir()));
    // Nobody may be the engine meanwhile: neither here (the folder is locked) nor anywhere else.
    auto lease = EngineLease::begin(server, placeName());
    if (!lease)
        return refused(lease.error().message);
    const auto taken = (*lease)->tryTake();
    if (!taken)
        return refused(taken.error().message);
    if (!*taken)
        return refused(Text::tr("%1 Nothing was moved.").arg(wordsOf((*lease)->holder())), exitcodes::locked);
    const auto moved = back ? move((*lease)->address(), file) : move(file, (*lease)->address());
    if (!moved)
        return refused(moved.error().message);
    ConfigFile config = session.config();
    Status kept = config.setValue(q("storage"), q("driver"), back ? q("QSQLITE") : q("QPSQL"));
    if (kept)
        kept = config.save(session.configPath());
    if (!kept)
        return refused(
            Text::tr("Everything was copied, but %1 could not be changed: %2. Set storage.driver=%3 "
                     "yourself.")
                .arg(session.configPath(), kept.error().message, back ? q("QSQLITE") : q("QPSQL")));
    const QString aside = back ? QString() : putAside(file.file);
    if (session.line().json) {
        print(QJsonDocument(QJsonObject{ { q("tables"), moved->tables },
                                         { q("rows"), moved->rows },
                                         { q("from"), back ? server.words() : file.words() },
                                         { q("to"), back ? file.words() : server.words() },
                                         { q("kept_as"), aside } })
                  .toJson(QJsonDocument::Indented)
                  .trimmed());
        return exitcodes::done;
    }
    print(
        Text::tr("%1 rows of %2 tables are in %3 now; the audit log holds there. storage.driver is changed.")
            .arg(moved->rows)
            .arg(moved->tables)
            .arg(back ? file.words() : server.words()));
    if (!aside.isEmpty())
        print(Text::tr("The file is kept as %1.").arg(aside));
    return exitcodes::done;
}

} // namespace jaego
