// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/query.h"

#include "storage/sqlwords.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlResult>

#include <sqlite3.h>

namespace jaego::sql {

Query::Query(const Database &db, const char *statement) : m_query(db.connection()), m_path(db.path())
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(QString::fromUtf8(statement));
    const QVariant handle = m_query.result()->handle();
    if (m_prepared && qstrcmp(handle.typeName(), "sqlite3_stmt*") == 0)
        m_rows = *static_cast<sqlite3_stmt *const *>(handle.constData());
    m_prepared = m_rows != nullptr;
}

/// QtSql has already stepped to the first row when it ran the statement: that step is its.
bool Query::next()
{
    m_column = 0;
    if (!m_onFirstRow) {
        m_onFirstRow = true;
        if (m_query.next())
            return true;
        if (m_query.lastError().isValid())
            m_broken = failure();
        return false;
    }
    const int answer = sqlite3_step(m_rows);
    if (answer == SQLITE_ROW)
        return true;
    if (answer != SQLITE_DONE) {
        m_broken = refusal(m_path, answer, QString::fromUtf8(sqlite3_errmsg(sqlite3_db_handle(m_rows))));
    }
    sqlite3_reset(m_rows);
    return false;
}

Status Query::end() const
{
    return m_broken ? Status(*m_broken) : Status(Done{});
}

QString Query::text()
{
    const int column = m_column++;
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_rows, column));
    return bytes == nullptr ? QString() : QString::fromUtf8(bytes, sqlite3_column_bytes(m_rows, column));
}

QByteArray Query::blob()
{
    const int column = m_column++;
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_rows, column));
    return { bytes, bytes == nullptr ? 0 : sqlite3_column_bytes(m_rows, column) };
}

qint64 Query::number()
{
    return sqlite3_column_int64(m_rows, m_column++);
}

bool Query::skipNull()
{
    if (sqlite3_column_type(m_rows, m_column) != SQLITE_NULL)
        return false;
    ++m_column;
    return true;
}

std::optional<Units> Query::maybeUnits()
{
    return skipNull() ? std::nullopt : std::optional(Units(number()));
}

std::optional<int> Query::maybeInteger()
{
    return skipNull() ? std::nullopt : std::optional(integer());
}

QDateTime Query::time()
{
    return skipNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(number(), Qt::UTC);
}

ChannelId Query::channel()
{
    return channelFromString(text()).value_or(ChannelId::Coupang);
}

ListingKey Query::listingKey()
{
    ListingKey key;
    key.channel = channel();
    key.externalId = text();
    return key;
}

Error Query::failure() const
{
    const QSqlError error = m_query.lastError();
    return refusal(m_path, error.nativeErrorCode().toInt(), error.databaseText().trimmed());
}

} // namespace jaego::sql
