// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/enginelease.h"

#include "base/logging.h"
#include "base/text.h"
#include "storage/database.h"
#include "storage/postgres.h"

#include <QSqlError>
#include <QSqlQuery>

#include <atomic>

namespace jaego {

namespace {

const QString kTitle = QStringLiteral("jaego engine %1"); ///< application_name of a holder's sessions
constexpr int kStatementMs = 5'000; ///< of the lease's own session
constexpr int kEndMs = 5'000; ///< how long an ended session may take to be gone

QString nextName()
{
    static std::atomic<quint64> counter{ 0 };
    return QStringLiteral("lease-%1").arg(++counter);
}

} // namespace

EngineLease::EngineLease(StoreAddress address, QString name)
    : m_address(std::move(address)), m_name(std::move(name)), m_connection(nextName())
{
    m_address.title = QStringLiteral("jaego lease");
}

EngineLease::~EngineLease()
{
    if (m_taken && isValid())
        QSqlQuery(database())
            .exec(QStringLiteral("UPDATE engine SET ended = true WHERE generation = %1").arg(m_generation));
    if (!QSqlDatabase::contains(m_connection))
        return;
    database().close(); // and the server lets go of the lock
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlDatabase EngineLease::database() const
{
    return QSqlDatabase::database(m_connection, false);
}

StoreAddress EngineLease::address() const
{
    StoreAddress address = m_address;
    address.title = kTitle.arg(m_generation);
    return address;
}

Result<std::unique_ptr<EngineLease>> EngineLease::begin(const StoreAddress &address, const QString &name)
{
    // The tables first: whoever comes to an empty database makes them, engine or not.
    if (auto made = Database::open(address); !made)
        return made.error();
    std::unique_ptr<EngineLease> lease(new EngineLease(address, name));
    QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), lease->m_connection);
    if (auto connected = postgres::connect(&db, lease->m_address, false); !connected)
        return connected.error();
    QSqlQuery(db).exec(QStringLiteral("SET statement_timeout = %1").arg(kStatementMs));
    QSqlQuery(db).exec(QStringLiteral("SET idle_session_timeout = 0"));
    return lease;
}

Result<bool> EngineLease::lock()
{
    QSqlQuery query(database());
    if (query.exec(QStringLiteral("SELECT pg_try_advisory_lock(%1)").arg(postgres::kEngineLock))
        && query.next())
        return query.value(0).toBool();
    return postgres::refusal(m_address, query.lastError().nativeErrorCode(),
                             query.lastError().databaseText());
}

Status EngineLease::readHolder()
{
    QSqlQuery query(database());
    if (!query.exec(
            QStringLiteral("SELECT generation, name, extract(epoch FROM since) * 1000,"
                           " extract(epoch FROM clock_timestamp() - beat_at) * 1000, ended FROM engine"))
        || !query.next())
        return postgres::refusal(m_address, query.lastError().nativeErrorCode(),
                                 query.lastError().databaseText());
    m_holder.generation = query.value(0).toLongLong();
    m_holder.name = query.value(1).toString();
    m_holder.since = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(query.value(2).toDouble()), Qt::UTC);
    m_holder.silentMs = static_cast<qint64>(query.value(3).toDouble());
    m_holder.ended = query.value(4).toBool();
    return Done{};
}

/// A holder whose session lives and that says nothing is frozen, or its line is dead and the server has not
/// noticed: its session is ended, and with it the lock.
Status EngineLease::endSilentHolder()
{
    QSqlQuery query(database());
    if (query.exec(
            QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'"
                           " AND granted AND ((classid::bigint << 32) | objid::bigint) = %1"
                           " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())")
                .arg(postgres::kEngineLock))) {
        qCWarning(lcStorage).noquote() << "the engine" << m_holder.name << "has been silent for"
                                       << m_holder.silentMs << "ms: its session is ended";
        return Done{};
    }
    return postgres::refusal(m_address, query.lastError().nativeErrorCode(),
                             query.lastError().databaseText());
}

Status EngineLease::endOlderSessions()
{
    const QString sessions =
        QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                       " AND application_name LIKE 'jaego engine %'");
    const QDateTime until = QDateTime::currentDateTimeUtc().addMSecs(kEndMs);
    while (true) {
        QSqlQuery query(database());
        if (!query.exec(
                QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname ="
                               " current_database() AND application_name LIKE 'jaego engine %'")))
            return postgres::refusal(m_address, query.lastError().nativeErrorCode(),
                                     query.lastError().databaseText());
        if (!query.exec(sessions) || !query.next())
            return postgres::refusal(m_address, query.lastError().nativeErrorCode(),
                                     query.lastError().databaseText());
        if (query.value(0).toInt() == 0)
            return Done{};
        if (QDateTime::currentDateTimeUtc() > until)
            return Error(Error::Kind::Storage, QStringLiteral("storage.lease"),
                         Text::tr("%1: sessions of the engine before do not end").arg(m_address.words()));
        query.exec(QStringLiteral("SELECT pg_sleep(0.05)")); // the server's time, and it is short
    }
}

Status EngineLease::enterName()
{
    QSqlQuery query(database());
    query.prepare(
        QStringLiteral("UPDATE engine SET generation = generation + 1, name = ?, since = clock_timestamp(),"
                       " beat_at = clock_timestamp(), ended = false RETURNING generation"));
    query.addBindValue(m_name);
    if (!query.exec() || !query.next())
        return postgres::refusal(m_address, query.lastError().nativeErrorCode(),
                                 query.lastError().databaseText());
    m_generation = query.value(0).toLongLong();
    return Done{};
}

Result<bool> EngineLease::tryTake()
{
    if (m_taken)
        return true;
    if (!m_locked) {
        const auto locked = lock();
        if (!locked)
            return locked.error();
        m_locked = *locked;
    }
    if (auto read = readHolder(); !read)
        return read.error();
    if (!m_locked) {
        if (!m_holder.ended && m_holder.silentMs > kSilenceMs) {
            if (auto ended = endSilentHolder(); !ended)
                return ended.error();
        }
        return false;
    }
    // The lock is ours. One that went without a word may have a call under way that it began in its last
    // second.
    if (!m_holder.ended && m_holder.silentMs < kSilenceMs)
        return false;
    if (auto ended = endOlderSessions(); !ended)
        return ended.error();
    if (auto registered = enterName(); !registered)
        return registered.error();
    noteBeat();
    m_taken = true;
    qCInfo(lcStorage).noquote() << "this is the team's engine now, generation" << m_generation;
    return true;
}

void EngineLease::noteBeat()
{
    m_beatAt = std::chrono::steady_clock::now();
    m_beatOnWall = QDateTime::currentDateTimeUtc();
}

bool EngineLease::beat()
{
    // From the time before it is asked: the answer may take a while.
    const auto asked = std::chrono::steady_clock::now();
    const QDateTime wall = QDateTime::currentDateTimeUtc();
    QSqlQuery query(database());
    const bool done =
        query.exec(QStringLiteral(
                       "UPDATE engine SET beat_at = clock_timestamp() WHERE generation = %1 AND NOT ended")
                       .arg(m_generation))
        && query.numRowsAffected() == 1;
    if (!done)
        return false;
    m_beatAt = asked;
    m_beatOnWall = wall;
    return true;
}

bool EngineLease::isValid() const
{
    if (!m_taken)
        return false;
    using std::chrono::milliseconds;
    const auto age = std::chrono::steady_clock::now() - m_beatAt;
    const qint64 onWall = m_beatOnWall.msecsTo(QDateTime::currentDateTimeUtc());
    return age < milliseconds(kValidMs) && onWall < kValidMs;
}

QString wordsOf(const EngineHolder &holder)
{
    const QString since = holder.since.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    if (holder.silentMs < EngineLease::kValidMs)
        return Text::tr("%1 is the engine of this team since %2.").arg(holder.name, since);
    return Text::
        tr("%1 was the engine of this team and has said nothing for %2 s; its place is taken %3 s after its "
           "last word.")
            .arg(holder.name)
            .arg(holder.silentMs / 1000)
            .arg(EngineLease::kSilenceMs / 1000);
}

} // namespace jaego
