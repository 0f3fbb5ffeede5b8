// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/listing.h"
#include "storage/database.h"

#include <QDateTime>
#include <QSqlQuery>
#include <QVariant>

namespace jaego::sql {

// How values look in a column. A null QString would become NULL: it is an empty text here.
[[nodiscard]] inline QVariant column(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}
[[nodiscard]] inline QVariant column(const QByteArray &blob)
{
    return blob.isNull() ? QByteArray("") : blob;
}
[[nodiscard]] inline QVariant column(qint64 number)
{
    return number;
}
[[nodiscard]] inline QVariant column(int number)
{
    return number;
}
[[nodiscard]] inline QVariant column(bool flag)
{
    return flag ? 1 : 0;
}
[[nodiscard]] inline QVariant column(Units units)
{
    return units.value();
}
[[nodiscard]] inline QVariant column(ChannelId channel)
{
    return nameOf(channel);
}
[[nodiscard]] inline QVariant column(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}
template <typename T>
[[nodiscard]] QVariant column(const std::optional<T> &value)
{
    return value ? column(*value) : QVariant();
}

/// Where a page of ids (newest first) begins: above every ULID when none is given.
[[nodiscard]] inline QString pageEnd(const QString &before)
{
    return before.isEmpty() ? QStringLiteral("~") : before;
}

/// One prepared statement, run as often as wanted. Every value has its own "?":
/// Qt miscounts a numbered one that is used twice.
class Query final {
public:
    Query(const Database &db, const char *statement);

    template <typename... Values>
    [[nodiscard]] Status run(const Values &...values)
    {
        if (!m_prepared)
            return failure();
        int position = 0;
        (m_query.bindValue(position++, column(values)), ...);
        if (!m_query.exec())
            return failure();
        return Done{};
    }
    [[nodiscard]] bool next() { return m_query.next(); }
    [[nodiscard]] qint64 changed() const { return m_query.numRowsAffected(); }
    void finish() { m_query.finish(); }

    // The row's columns from left to right, each read once.
    [[nodiscard]] QString text() { return take().toString(); }
    [[nodiscard]] QByteArray blob() { return take().toByteArray(); }
    [[nodiscard]] qint64 number() { return take().toLongLong(); }
    [[nodiscard]] int integer() { return take().toInt(); }
    [[nodiscard]] bool flag() { return take().toInt() != 0; }
    [[nodiscard]] Units units() { return Units(number()); }
    [[nodiscard]] std::optional<Units> maybeUnits();
    [[nodiscard]] std::optional<int> maybeInteger();
    [[nodiscard]] QDateTime time();
    [[nodiscard]] ChannelId channel();
    [[nodiscard]] ListingKey listingKey();
    void rewindColumns() { m_column = 0; }

private:
    [[nodiscard]] QVariant take() { return m_query.value(m_column++); }
    [[nodiscard]] Error failure() const;

    QSqlQuery m_query;
    int m_column = 0;
    bool m_prepared = false;
};

/// Every row of a question, each read by `read(Query &)`.
template <typename T, typename Reader, typename... Values>
[[nodiscard]] Result<QList<T>> collect(const Database &db, const char *statement, Reader read,
                                       const Values &...values)
{
    Query query(db, statement);
    if (auto done = query.run(values...); !done)
        return done.error();
    QList<T> rows;
    while (query.next()) {
        query.rewindColumns();
        rows.append(read(query));
    }
    return rows;
}

/// The first row, if there is one.
template <typename T, typename Reader, typename... Values>
[[nodiscard]] Result<std::optional<T>> first(const Database &db, const char *statement, Reader read,
                                             const Values &...values)
{
    Query query(db, statement);
    if (auto done = query.run(values...); !done)
        return done.error();
    if (!query.next())
        return std::optional<T>();
    return std::optional<T>(read(query));
}

template <typename... Values>
[[nodiscard]] Status execute(const Database &db, const char *statement, const Values &...values)
{
    Query query(db, statement);
    return query.run(values...);
}

/// One prepared statement for many items, all or none. `runOne(Query &, item)` gives a Status.
template <typename Items, typename RunOne>
[[nodiscard]] Status forAll(Database &db, const char *statement, const Items &items, RunOne runOne)
{
    return db.inTransaction([&]() -> Status {
        Query query(db, statement);
        for (const auto &item : items) {
            if (auto done = runOne(query, item); !done)
                return done;
        }
        return Done{};
    });
}

} // namespace jaego::sql
