// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

#include "base/logging.h"
#include "base/text.h"
#include "storage/sqlwords.h"

#include <QSqlError>
#include <QSqlQuery>

namespace jaego {

namespace {

Error failed(const QSqlDatabase &db, const QString &what, const QSqlError &error)
{
    const Error refused =
        sql::refusal(db.databaseName(), error.nativeErrorCode().toInt(), error.databaseText().trimmed());
    return Error(Error::Kind::Storage, QStringLiteral("storage.migrate"),
                 QStringLiteral("%1: %2").arg(what, refused.message));
}

Status execute(const QSqlDatabase &db, const QString &sql, const QString &what)
{
    QSqlQuery query(db);
    if (!query.exec(sql))
        return failed(db, what, query.lastError());
    return Done{};
}

Result<int> userVersion(const QSqlDatabase &db)
{
    QSqlQuery query(db);
    if (!query.exec(QStringLiteral("PRAGMA user_version")) || !query.next())
        return failed(db, Text::tr("The schema version cannot be read"), query.lastError());
    return query.value(0).toInt();
}

Status applyStep(const QSqlDatabase &db, const Migration &step)
{
    const QString what =
        Text::tr("The database could not be brought up to date (step %1), nothing was changed")
            .arg(step.version);
    for (const char *sql : step.statements) {
        if (auto done = execute(db, QString::fromUtf8(sql), what); !done)
            return done;
    }
    if (auto done = execute(db, QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId), what);
        !done)
        return done;
    return execute(db, QStringLiteral("PRAGMA user_version = %1").arg(step.version), what);
}

/// Another process may have taken the same step while this one waited for the lock.
Status takeStep(const QSqlDatabase &db, const Migration &step)
{
    if (auto begun = execute(db, QStringLiteral("BEGIN IMMEDIATE"),
                             Text::tr("The database could not be brought up to date"));
        !begun)
        return begun;
    Status outcome = Done{};
    const auto version = userVersion(db);
    if (!version)
        outcome = version.error();
    else if (*version < step.version)
        outcome = applyStep(db, step);
    if (outcome)
        outcome = execute(db, QStringLiteral("COMMIT"),
                          Text::tr("Step %1 of the schema was not kept").arg(step.version));
    if (!outcome)
        QSqlQuery(db).exec(QStringLiteral("ROLLBACK"));
    return outcome;
}

} // namespace

Result<int> migrate(const QSqlDatabase &db, std::span<const Migration> steps)
{
    const auto version = userVersion(db);
    if (!version)
        return version.error();
    const int newest = steps.empty() ? 0 : steps.back().version;
    if (*version > newest) {
        return Error(
            Error::Kind::Storage, QStringLiteral("storage.migrate"),
            Text::tr(
                "%1 was written by a newer Jaego (schema %2, this one knows %3); it was not changed. Update "
                "Jaego, restore a backup from before the update (`jaego restore --list`), or name another "
                "--data-dir.")
                .arg(db.databaseName())
                .arg(*version)
                .arg(newest));
    }
    for (const Migration &step : steps) {
        if (step.version <= *version)
            continue;
        if (auto done = takeStep(db, step); !done)
            return done.error();
        qCInfo(lcStorage) << "schema brought to version" << step.version;
    }
    return newest;
}

} // namespace jaego
