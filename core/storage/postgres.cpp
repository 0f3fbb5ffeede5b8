// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres.h"

#include "base/logging.h"
#include "base/text.h"
#include "storage/migrations.h"
#include "storage/postgresconnection.h"

#include <QRegularExpression>
#include <QSqlError>
#include <QSqlQuery>

namespace jaego::postgres {

namespace {

constexpr int kLockSeconds = 20;
constexpr int kStatementSeconds = 120;

Error storage(const QString &words)
{
    return Error(Error::Kind::Storage, QStringLiteral("storage"), words);
}

Error refused(const StoreAddress &address, const QSqlError &error)
{
    return refusal(address, error.nativeErrorCode(), error.databaseText().trimmed());
}

Status execute(const QSqlDatabase &db, const StoreAddress &address, const QString &statement)
{
    QSqlQuery query(db);
    if (query.exec(statement))
        return Done{};
    return refused(address, query.lastError());
}

Status prepareSession(const QSqlDatabase &db, const StoreAddress &address, bool readOnly)
{
    const QStringList settings{
        QStringLiteral("SET client_min_messages = warning"),
        QStringLiteral("SET search_path = %1").arg(QLatin1String(kSchema)),
        QStringLiteral("SET synchronous_commit = on"),
        QStringLiteral("SET lock_timeout = '%1s'").arg(kLockSeconds),
        QStringLiteral("SET statement_timeout = '%1s'").arg(kStatementSeconds),
        QStringLiteral("SET idle_in_transaction_session_timeout = '60s'"),
        // A workstation that lost its power says no goodbye: the server finds out by itself.
        QStringLiteral("SET tcp_keepalives_idle = 5"),
        QStringLiteral("SET tcp_keepalives_interval = 5"),
        QStringLiteral("SET tcp_keepalives_count = 2"),
        QStringLiteral("SET tcp_user_timeout = '15s'"),
        QStringLiteral("SET default_transaction_read_only = %1")
            .arg(readOnly ? QStringLiteral("on") : QStringLiteral("off")),
    };
    for (const QString &statement : settings) {
        if (auto done = execute(db, address, statement); !done)
            return done;
    }
    return Done{};
}

Status applyStep(const QSqlDatabase &db, const StoreAddress &address, const Migration &step)
{
    for (const char *statement : step.statements) {
        const QString words = translated(statement);
        if (words.isEmpty())
            continue;
        if (auto done = execute(db, address, words); !done)
            return done;
    }
    const QStringList triggers = triggersOf(step.version);
    for (const QString &trigger : triggers) {
        if (auto done = execute(db, address, trigger); !done)
            return done;
    }
    return execute(db, address,
                   QStringLiteral("UPDATE %1.schema_version SET version = %2")
                       .arg(QLatin1String(kSchema))
                       .arg(step.version));
}

/// The table that says how far the schema is, and the type that compares byte by byte as SQLite does.
Status foundation(const QSqlDatabase &db, const StoreAddress &address)
{
    const QString schema = QLatin1String(kSchema);
    const QStringList statements{
        QStringLiteral("CREATE SCHEMA IF NOT EXISTS %1").arg(schema),
        QStringLiteral("CREATE DOMAIN %1.bytewise AS text COLLATE \"C\"").arg(schema),
        QStringLiteral("CREATE TABLE %1.schema_version (version BIGINT NOT NULL)").arg(schema),
        QStringLiteral("INSERT INTO %1.schema_version VALUES (0)").arg(schema),
        // Who is the team's engine (EngineLease).
        QStringLiteral("CREATE TABLE %1.engine (generation BIGINT NOT NULL, name TEXT NOT NULL,"
                       " since TIMESTAMPTZ NOT NULL, beat_at TIMESTAMPTZ NOT NULL, ended BOOLEAN NOT NULL)")
            .arg(schema),
        // Tokens that rotate (TokenRepository).
        QStringLiteral("CREATE TABLE %1.team_tokens (name TEXT PRIMARY KEY, value TEXT NOT NULL,"
                       " expires_at BIGINT, seed_hash BYTEA NOT NULL)")
            .arg(schema),
        QStringLiteral("INSERT INTO %1.engine VALUES (0, '', clock_timestamp(), clock_timestamp(), true)")
            .arg(schema),
    };
    for (const QString &statement : statements) {
        if (auto done = execute(db, address, statement); !done)
            return done;
    }
    return Done{};
}

Status bringUp(const QSqlDatabase &db, const StoreAddress &address)
{
    const auto version = schemaVersion(db, address);
    if (!version)
        return version.error();
    const auto steps = schemaMigrations();
    if (*version == 0) {
        if (auto made = foundation(db, address); !made)
            return made;
    }
    for (const Migration &step : steps) {
        if (step.version <= *version)
            continue;
        if (auto done = applyStep(db, address, step); !done)
            return done;
        qCInfo(lcStorage) << "team store brought to version" << step.version;
    }
    return Done{};
}

} // namespace

Status connect(QSqlDatabase *db, const StoreAddress &address, bool readOnly)
{
    const auto values = readConnection(address.connection);
    if (!values)
        return values.error();
    hand(db, *values, address.password, address.title);
    if (!db->open())
        return refused(address, db->lastError());
    return prepareSession(*db, address, readOnly);
}

Error refusal(const StoreAddress &address, const QString &state, const QString &details)
{
    const QString where = address.words();
    const QString plain = details.section(u'\n', 0, 0);
    if (state == QLatin1String("28P01") || plain.contains(QLatin1String("password authentication failed"))
        || plain.contains(QLatin1String("no password supplied")))
        return storage(
            Text::tr("%1 refuses the password: `jaego secret set STORAGE_PASSWORD` (%2)").arg(where, plain));
    if (state == QLatin1String("42501"))
        return storage(
            Text::tr("%1 does not allow this to the user Jaego signs in as (%2). The right to it is given "
                     "by who runs the server.")
                .arg(where, plain));
    if (state == QLatin1String("25006"))
        return storage(Text::tr("%1 was opened to read only; nothing was stored (%2).").arg(where, plain));
    if (state == QLatin1String("55P03") || state == QLatin1String("57014"))
        return storage(Text::tr("%1 did not answer in time: something else holds it (%2). Nothing was "
                                "stored; it is tried again.")
                           .arg(where, plain));
    if (state == QLatin1String("53100"))
        return storage(Text::tr("The disk of %1 is full: nothing was stored, and nothing that was stored "
                                "before is lost. Make room there; Jaego goes on by itself.")
                           .arg(where));
    if (state.isEmpty() || state.startsWith(QLatin1String("08")) || state.startsWith(QLatin1String("57P")))
        return storage(
            Text::tr("%1 is not reached: %2. Nothing that was stored before is lost; Jaego goes on "
                     "when the server is back.")
                .arg(where, plain));
    return storage(Text::tr("%1 refused: %2 (%3)").arg(where, plain, state));
}

QString statementFor(const char *statement)
{
    QString words = QString::fromUtf8(statement);
    static const QRegularExpression hint(QStringLiteral(" INDEXED BY \\w+"));
    return words.remove(hint);
}

Result<int> schemaVersion(const QSqlDatabase &db, const StoreAddress &address)
{
    QSqlQuery query(db);
    const QString table = QLatin1String(kSchema) + QStringLiteral(".schema_version");
    if (!query.exec(QStringLiteral("SELECT to_regclass('%1') IS NOT NULL").arg(table)) || !query.next())
        return refused(address, query.lastError());
    if (!query.value(0).toBool())
        return 0;
    if (!query.exec(QStringLiteral("SELECT version FROM ") + table) || !query.next())
        return refused(address, query.lastError());
    return query.value(0).toInt();
}

Result<int> migrate(const QSqlDatabase &db, const StoreAddress &address)
{
    const int newest = schemaMigrations().back().version;
    const auto version = schemaVersion(db, address);
    if (!version)
        return version.error();
    if (*version > newest)
        return storage(Text::tr("%1 was written by a newer Jaego (schema %2, this one knows %3); it was not "
                                "changed. Update Jaego on this workstation.")
                           .arg(address.words())
                           .arg(*version)
                           .arg(newest));
    if (*version == newest)
        return newest;
    if (auto begun = execute(db, address, QStringLiteral("BEGIN")); !begun)
        return begun.error();
    Status done = execute(db, address, QStringLiteral("SELECT pg_advisory_xact_lock(%1)").arg(kWriterLock));
    if (done)
        done = bringUp(db, address); // somebody else may have done it while this one stood in line
    if (done)
        done = execute(db, address, QStringLiteral("COMMIT"));
    if (!done) {
        QSqlQuery(db).exec(QStringLiteral("ROLLBACK"));
        return done.error();
    }
    return newest;
}

} // namespace jaego::postgres
