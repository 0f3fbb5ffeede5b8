// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/query.h"

#include <QSqlError>

namespace jaego::sql {

Query::Query(const Database &db, const char *statement) : m_query(db.connection())
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(QString::fromUtf8(statement));
}

std::optional<Units> Query::maybeUnits()
{
    const QVariant value = take();
    return value.isNull() ? std::nullopt : std::optional(Units(value.toLongLong()));
}

std::optional<int> Query::maybeInteger()
{
    const QVariant value = take();
    return value.isNull() ? std::nullopt : std::optional(value.toInt());
}

QDateTime Query::time()
{
    const QVariant value = take();
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
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
    return Error(Error::Kind::Storage, QStringLiteral("storage"),
                 QStringLiteral("The database refused: %1").arg(error.text().trimmed()));
}

} // namespace jaego::sql
