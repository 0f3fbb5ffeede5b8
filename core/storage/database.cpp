// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "base/logging.h"
#include "base/privatefiles.h"
#include "base/text.h"
#include "storage/migrations.h"
#include "storage/postgres.h"
#include "storage/sqlwords.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>

#include <atomic>

namespace jaego {

namespace {

constexpr int kBusyTimeoutMs = 5'000;

Error storageError(const QString &message)
{
    return Error(Error::Kind::Storage, QStringLiteral("storage.open"), message);
}

QString nextConnectionName()
{
    static std::atomic<quint64> counter{ 0 };
    return QStringLiteral("jaego-%1").arg(++counter);
}

/// SQLite gives its side files the mode of the main file, so that one is made first.
Status createPrivateFile(const QString &path)
{
    if (auto folder = ensurePrivateFolder(QFileInfo(path).absolutePath()); !folder)
        return folder;
    QFile file(path);
    if (file.exists())
        return makeFilePrivate(path);
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return storageError(
            Text::tr("%1 cannot be created: %2. Is the disk full, or the folder somebody else's?")
                .arg(path, file.errorString()));
    return Done{};
}

Error openingFailed(const QString &path, const QSqlError &error)
{
    return sql::refusal(path, error.nativeErrorCode().toInt(), error.databaseText().trimmed());
}

Result<qint64> askNumber(const QSqlDatabase &db, const QString &path, const char *statement)
{
    QSqlQuery query(db);
    if (!query.exec(QString::fromLatin1(statement)) || !query.next())
        return openingFailed(path, query.lastError());
    return query.value(0).toLongLong();
}

/// Another program's SQLite file must not get our tables.
Status refuseForeignFile(const QSqlDatabase &db, const QString &path)
{
    const auto tables = askNumber(db, path, "SELECT count(*) FROM sqlite_master");
    if (!tables)
        return tables.error();
    const auto owner = askNumber(db, path, "PRAGMA application_id");
    if (!owner)
        return owner.error();
    if (*tables > 0 && *owner != kApplicationId)
        return storageError(
            Text::tr("%1 is another program's database; it was not changed. Name another --data-dir.")
                .arg(path));
    return Done{};
}

} // namespace

Database::Database(StoreAddress address, Use use)
    : m_address(std::move(address)), m_name(nextConnectionName()), m_use(use)
{
}

Database::~Database()
{
    if (!QSqlDatabase::contains(m_name))
        return;
    connection().close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_name, false);
}

Error Database::refusal(const QString &code, const QString &details) const
{
    return isTeam() ? postgres::refusal(m_address, code, details)
                    : sql::refusal(m_address.file, code.toInt(), details);
}

Status Database::connect()
{
    return isTeam() ? connectServer() : connectFile();
}

Status Database::connectServer()
{
    QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_name);
    if (!db.isValid())
        return storageError(Text::tr("Qt's PostgreSQL driver is missing (package libqt6sql6-psql)."));
    if (auto connected = postgres::connect(&db, m_address, isReadOnly()); !connected)
        return connected;
    const auto version =
        isReadOnly() ? postgres::schemaVersion(db, m_address) : postgres::migrate(db, m_address);
    if (!version)
        return version.error();
    m_version = *version;
    const int newest = schemaMigrations().back().version;
    if (m_use == Use::Read && m_version != newest)
        return storageError(Text::tr("%1 has schema %2, and this Jaego knows %3: start the newest Jaego once "
                                     "where the engine runs.")
                                .arg(m_address.words())
                                .arg(m_version)
                                .arg(newest));
    return Done{};
}

Status Database::connectFile()
{
    QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    if (!db.isValid())
        return storageError(Text::tr("Qt's SQLite driver is missing (package libqt6sql6-sqlite)."));
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(kBusyTimeoutMs);
    if (isReadOnly())
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    db.setConnectOptions(options);
    db.setDatabaseName(m_address.file);
    if (!db.open())
        return openingFailed(m_address.file, db.lastError());
    return prepareConnection();
}

Status Database::prepareConnection()
{
    const QSqlDatabase db = connection();
    const QString path = m_address.file;
    if (auto ours = refuseForeignFile(db, path); !ours)
        return ours;
    const auto version = askNumber(db, path, "PRAGMA user_version");
    if (!version)
        return version.error();
    m_version = static_cast<int>(*version);
    const int newest = schemaMigrations().back().version;
    if (m_use == Use::Read && m_version < newest)
        return storageError(
            Text::tr("%1 has an older schema; start Jaego once to bring it up to date.").arg(path));
    if (m_use == Use::Work && m_version <= newest) {
        for (const char *pragma : { "PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL",
                                    "PRAGMA foreign_keys = ON", "PRAGMA cache_size = -1024" }) {
            QSqlQuery query(db);
            if (!query.exec(QString::fromLatin1(pragma)))
                return openingFailed(path, query.lastError());
        }
    }
    if (isReadOnly() && m_version <= newest)
        return Done{};
    const auto reached = migrate(db, schemaMigrations());
    if (!reached)
        return reached.error();
    m_version = *reached;
    return Done{};
}

Result<std::unique_ptr<Database>> Database::openAs(const StoreAddress &address, Use use)
{
    std::unique_ptr<Database> db(new Database(address, use));
    if (auto connected = db->connect(); !connected)
        return connected.error();
    return db;
}

Result<std::unique_ptr<Database>> Database::open(const StoreAddress &address)
{
    if (address.isTeam())
        return openAs(address, Use::Work);
    if (auto file = createPrivateFile(address.file); !file)
        return file.error();
    return openAs(address, Use::Work);
}

Result<std::unique_ptr<Database>> Database::openReadOnly(const StoreAddress &address)
{
    if (!address.isTeam() && !QFileInfo::exists(address.file))
        return storageError(Text::tr("%1 does not exist.").arg(address.file));
    return openAs(address, Use::Read);
}

Result<std::unique_ptr<Database>> Database::openForCheck(const QString &path)
{
    if (!QFileInfo::exists(path))
        return storageError(Text::tr("%1 does not exist.").arg(path));
    return openAs(path, Use::Check);
}

/// Whoever writes is alone: what a transaction reads before it writes, nobody else changes meanwhile.
Status Database::begin()
{
    const QStringList statements = !isTeam() ? QStringList{ QStringLiteral("BEGIN IMMEDIATE") }
        : isReadOnly()
        ? QStringList{ QStringLiteral("BEGIN") }
        : QStringList{ QStringLiteral("BEGIN"),
                       QStringLiteral("SELECT pg_advisory_xact_lock(%1)").arg(postgres::kWriterLock) };
    for (const QString &statement : statements) {
        QSqlQuery query(connection());
        if (query.exec(statement))
            continue;
        const Error error =
            refusal(query.lastError().nativeErrorCode(), query.lastError().databaseText().trimmed());
        if (isTeam())
            QSqlQuery(connection()).exec(QStringLiteral("ROLLBACK"));
        return error;
    }
    return Done{};
}

Status Database::inTransaction(const std::function<Status()> &work)
{
    const QSqlDatabase db = connection();
    const auto run = [&db, this](const QString &statement) -> Status {
        QSqlQuery query(db);
        if (!query.exec(statement))
            return refusal(query.lastError().nativeErrorCode(), query.lastError().databaseText().trimmed());
        return Done{};
    };
    const bool outermost = m_depth == 0;
    const QString mark = QStringLiteral("nested%1").arg(m_depth);
    if (auto begun = outermost ? begin() : run(QStringLiteral("SAVEPOINT ") + mark); !begun)
        return begun;
    ++m_depth;
    Status outcome = work();
    --m_depth;
    if (outcome)
        outcome = run(outermost ? QStringLiteral("COMMIT") : QStringLiteral("RELEASE ") + mark);
    if (outcome)
        return outcome;
    // SQLite may have rolled back by itself (disk full): a failing ROLLBACK is not news then.
    if (outermost) {
        (void)run(QStringLiteral("ROLLBACK"));
    } else {
        (void)run(QStringLiteral("ROLLBACK TO ") + mark);
        (void)run(QStringLiteral("RELEASE ") + mark);
    }
    return outcome;
}

Status Database::checkIntegrity()
{
    QSqlQuery query(connection());
    if (isTeam()) {
        if (query.exec(QStringLiteral("SELECT count(*) FROM meta")))
            return Done{};
        return refusal(query.lastError().nativeErrorCode(), query.lastError().databaseText().trimmed());
    }
    if (!query.exec(QStringLiteral("PRAGMA integrity_check(20)")))
        return openingFailed(m_address.file, query.lastError());
    QStringList complaints;
    while (query.next())
        complaints.append(query.value(0).toString());
    if (complaints == QStringList{ QStringLiteral("ok") })
        return Done{};
    return Error(Error::Kind::Storage, QStringLiteral("storage.integrity"),
                 Text::tr("%1 is damaged: %2. %3")
                     .arg(m_address.file, complaints.join(QStringLiteral("; ")), sql::wayOut()));
}

Status Database::copyTo(const QString &path)
{
    if (isTeam())
        return storageError(
            Text::tr("%1 is a server's: who runs it makes its backups (pg_dump, or the server's "
                     "own archive).")
                .arg(m_address.words()));
    if (QFileInfo::exists(path))
        return storageError(Text::tr("%1 exists already.").arg(path));
    if (auto file = createPrivateFile(path); !file) // VACUUM INTO takes an empty file
        return file;
    QSqlQuery query(connection());
    query.prepare(QStringLiteral("VACUUM INTO ?"));
    query.addBindValue(path);
    if (query.exec())
        return Done{};
    const Error error = storageError(
        Text::tr("The copy %1 failed: %2").arg(path, query.lastError().databaseText().trimmed()));
    QFile::remove(path);
    return error;
}

} // namespace jaego
