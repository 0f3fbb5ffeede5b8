// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/query.h"

#include "storage/postgres.h"
#include "storage/statementgatherer.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlResult>

#include <sqlite3.h>

namespace jaego::sql {

Query::Query(const Database &db, const char *statement, Sending sending) : m_db(&db), m_query(db.connection())
{
    if (db.isTeam() && sending == Sending::Gathered) {
        m_gatherer = std::make_unique<StatementGatherer>(&db, statement);
        m_prepared = true;
        return;
    }
    if (db.isTeam()) {
        // Not forward only: that would read row by row, and nothing else could be asked meanwhile.
        m_prepared = m_query.prepare(postgres::statementFor(statement));
        return;
    }
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(QString::fromUtf8(statement));
    const QVariant handle = m_query.result()->handle();
    if (m_prepared && qstrcmp(handle.typeName(), "sqlite3_stmt*") == 0)
        m_rows = *static_cast<sqlite3_stmt *const *>(handle.constData());
    m_prepared = m_rows != nullptr;
}

Query::~Query() = default;

Status Query::gather(const QList<QVariant> &values)
{
    return m_gatherer->add(values);
}

Status Query::flush()
{
    return m_gatherer ? m_gatherer->flush() : Status(Done{});
}

/// QtSql has already stepped to the first row when it ran the statement: that step is its.
bool Query::next()
{
    m_column = 0;
    if (!m_onFirstRow || m_rows == nullptr) {
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
        m_broken = m_db->refusal(QString::number(answer),
                                 QString::fromUtf8(sqlite3_errmsg(sqlite3_db_handle(m_rows))));
    }
    sqlite3_reset(m_rows);
    return false;
}

Status Query::end() const
{
    return m_broken ? Status(*m_broken) : Status(Done{});
}

QVariant Query::accepted(QVariant value) const
{
    if (m_rows != nullptr || value.metaType().id() != QMetaType::QString)
        return value;
    QString text = value.toString();
    if (!text.contains(QChar(u'\0')))
        return value;
    return text.remove(QChar(u'\0'));
}

QString Query::text()
{
    const int column = m_column++;
    if (m_rows == nullptr)
        return m_query.value(column).toString();
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_rows, column));
    return bytes == nullptr ? QString() : QString::fromUtf8(bytes, sqlite3_column_bytes(m_rows, column));
}

QByteArray Query::blob()
{
    const int column = m_column++;
    if (m_rows == nullptr)
        return m_query.value(column).toByteArray();
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_rows, column));
    return { bytes, bytes == nullptr ? 0 : sqlite3_column_bytes(m_rows, column) };
}

qint64 Query::number()
{
    const int column = m_column++;
    return m_rows == nullptr ? m_query.value(column).toLongLong() : sqlite3_column_int64(m_rows, column);
}

bool Query::skipNull()
{
    const bool isNull =
        m_rows == nullptr ? m_query.isNull(m_column) : sqlite3_column_type(m_rows, m_column) == SQLITE_NULL;
    if (isNull)
        ++m_column;
    return isNull;
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
    return m_db->refusal(error.nativeErrorCode(), error.databaseText().trimmed());
}

} // namespace jaego::sql
