// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/listing.h"
#include "storage/database.h"

#include <QDateTime>
#include <QSqlQuery>
#include <QVariant>

#include <memory>

struct sqlite3_stmt;

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

class StatementGatherer;

/// One prepared statement, run as often as wanted. Every value has its own "?":
/// Qt miscounts a numbered one that is used twice.
///
/// QtSql prepares, binds and runs. The rows of a file are then taken from SQLite's own statement, without
/// a QVariant for every column: a start with 100,000 products reads six million of them. Those of a
/// server come through QtSql.
class Query final {
public:
    /// Gathered: run() over and over is sent in few pieces, for a server that is a network away; nothing
    /// is known to be done before flush(). A file knows no difference.
    enum class Sending : quint8 { AtOnce, Gathered };

    Query(const Database &db, const char *statement, Sending sending = Sending::AtOnce);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    template <typename... Values>
    [[nodiscard]] Status run(const Values &...values)
    {
        if (!m_prepared)
            return failure();
        if (m_gatherer)
            return gather({ accepted(column(values))... });
        int position = 0;
        (m_query.bindValue(position++, accepted(column(values))), ...);
        m_column = 0;
        m_onFirstRow = false;
        m_broken.reset();
        if (!m_query.exec())
            return failure();
        return Done{};
    }
    /// Sends what was gathered.
    [[nodiscard]] Status flush();
    /// On to the next row, its columns from the left. False at the end, and where reading broke off.
    [[nodiscard]] bool next();
    /// After the last next(): an error where the rows broke off before their end (a torn file).
    [[nodiscard]] Status end() const;
    [[nodiscard]] qint64 changed() const { return m_query.numRowsAffected(); }
    void finish() { m_query.finish(); }

    // The row's columns from left to right, each read once.
    [[nodiscard]] QString text();
    [[nodiscard]] QByteArray blob();
    [[nodiscard]] qint64 number();
    [[nodiscard]] int integer() { return static_cast<int>(number()); }
    [[nodiscard]] bool flag() { return number() != 0; }
    [[nodiscard]] Units units() { return Units(number()); }
    [[nodiscard]] std::optional<Units> maybeUnits();
    [[nodiscard]] std::optional<int> maybeInteger();
    [[nodiscard]] QDateTime time();
    [[nodiscard]] ChannelId channel();
    [[nodiscard]] ListingKey listingKey();

private:
    /// Steps over a column that holds nothing.
    [[nodiscard]] bool skipNull();
    [[nodiscard]] Error failure() const;
    /// PostgreSQL refuses a text with a NUL in it; SQLite keeps it.
    [[nodiscard]] QVariant accepted(QVariant value) const;
    [[nodiscard]] Status gather(const QList<QVariant> &values);

    const Database *m_db;
    QSqlQuery m_query;
    sqlite3_stmt *m_rows = nullptr; ///< the query's own, owned by it
    int m_column = 0;
    std::unique_ptr<StatementGatherer> m_gatherer; ///< a server's, and only when asked for
    bool m_prepared = false;
    bool m_onFirstRow = false;
    std::optional<Error> m_broken;
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
    while (query.next())
        rows.append(read(query));
    if (auto ended = query.end(); !ended)
        return ended.error();
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
    if (query.next())
        return std::optional<T>(read(query));
    if (auto ended = query.end(); !ended)
        return ended.error();
    return std::optional<T>();
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
        Query query(db, statement, Query::Sending::Gathered);
        for (const auto &item : items) {
            if (auto done = runOne(query, item); !done)
                return done;
        }
        return query.flush();
    });
}

} // namespace jaego::sql
