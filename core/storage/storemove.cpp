// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storemove.h"

#include "base/text.h"
#include "storage/auditrepository.h"
#include "storage/ledgerrepository.h"
#include "storage/query.h"
#include "storage/statementgatherer.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>
#include <QSqlQuery>
#include <QSqlRecord>

namespace jaego {

namespace {

Error failed(const QString &words)
{
    return Error(Error::Kind::Storage, QStringLiteral("storage.move"), words);
}

Error refusedBy(const Database &db, const QSqlQuery &query)
{
    return db.refusal(query.lastError().nativeErrorCode(), query.lastError().databaseText().trimmed());
}

Result<QStringList> column(const Database &db, const char *statement)
{
    return sql::collect<QString>(db, statement, [](sql::Query &query) { return query.text(); });
}

/// Jaego's tables in an order in which what is referred to comes first. (What is left out is a server's own;
/// its tokens are made anew by signing in.)
Result<QStringList> tablesOf(const Database &db)
{
    auto tables = column(
        db,
        db.isTeam() ? "SELECT tablename::text FROM pg_tables WHERE schemaname = 'jaego' AND tablename"
                      " NOT IN ('engine', 'schema_version', 'audit_ever', 'team_tokens') ORDER BY tablename"
                    : "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE"
                      " 'sqlite_%' ORDER BY name");
    if (!tables)
        return tables;
    for (const char *first : { "ledger_products", "runs" }) {
        const QString name = QLatin1String(first);
        if (tables->removeOne(name))
            tables->prepend(name);
    }
    return tables;
}

Result<qint64> countOf(const Database &db, const QString &table)
{
    const auto count = sql::first<qint64>(db, qPrintable(QStringLiteral("SELECT count(*) FROM ") + table),
                                          [](sql::Query &query) { return query.number(); });
    if (!count)
        return count.error();
    return count->value_or(0);
}

/// Keeps the triggers of a store quiet while rows arrive that they have seen before.
class QuietTriggers {
public:
    explicit QuietTriggers(Database *db) : m_db(db) { }

    Status begin(const QStringList &tables)
    {
        if (m_db->isTeam()) {
            for (const QString &table : tables) {
                if (auto done = run(QStringLiteral("ALTER TABLE %1 DISABLE TRIGGER USER").arg(table)); !done)
                    return done;
                m_again.append(QStringLiteral("ALTER TABLE %1 ENABLE TRIGGER USER").arg(table));
            }
            return Done{};
        }
        const auto names =
            column(*m_db, "SELECT name FROM sqlite_master WHERE type = 'trigger' ORDER BY name");
        const auto made = column(*m_db, "SELECT sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name");
        if (!names || !made)
            return failed(Text::tr("the triggers cannot be read"));
        m_again = *made;
        for (const QString &name : *names) {
            if (auto done = run(QStringLiteral("DROP TRIGGER ") + name); !done)
                return done;
        }
        return Done{};
    }
    Status end()
    {
        for (const QString &statement : std::as_const(m_again)) {
            if (auto done = run(statement); !done)
                return done;
        }
        return Done{};
    }

private:
    Status run(const QString &statement)
    {
        QSqlQuery query(m_db->connection());
        return query.exec(statement) ? Status(Done{}) : Status(refusedBy(*m_db, query));
    }

    Database *m_db;
    QStringList m_again;
};

/// What nobody said stays unsaid, of whatever type the driver makes it; flags are numbers here.
QVariant fitting(const QVariant &value)
{
    if (value.isNull())
        return {};
    return value.metaType().id() == QMetaType::Bool ? QVariant(value.toBool() ? 1 : 0) : value;
}

class TableCopy {
public:
    TableCopy(Database *from, Database *to, QString table) : m_from(from), m_to(to), m_table(std::move(table))
    {
    }

    Result<qint64> copy()
    {
        QSqlQuery rows(m_from->connection());
        rows.setForwardOnly(true);
        const QString columns = columnsOf();
        if (columns.isEmpty())
            return failed(Text::tr("table %1 cannot be read").arg(m_table));
        if (!rows.exec(QStringLiteral("SELECT %1 FROM %2").arg(columns, m_table)))
            return refusedBy(*m_from, rows);
        const int width = rows.record().count();
        const QByteArray insert =
            QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                .arg(m_table, columns, QStringList(width, QStringLiteral("?")).join(u','))
                .toUtf8();
        auto copied = m_to->isTeam() ? gathered(&rows, width, insert) : oneByOne(&rows, width, insert);
        if (copied && rows.lastError().isValid())
            return refusedBy(*m_from, rows);
        return copied;
    }

private:
    [[nodiscard]] QString columnsOf() const
    {
        const QSqlRecord record =
            m_to->connection().record(m_to->isTeam() ? QStringLiteral("jaego.") + m_table : m_table);
        QStringList names;
        for (int i = 0; i < record.count(); ++i)
            names.append(record.fieldName(i));
        return names.join(QStringLiteral(", "));
    }
    Result<qint64> gathered(QSqlQuery *rows, int width, const QByteArray &insert)
    {
        sql::StatementGatherer gatherer(m_to, insert.constData());
        qint64 copied = 0;
        while (rows->next()) {
            QList<QVariant> values;
            values.reserve(width);
            for (int i = 0; i < width; ++i) {
                QVariant value = fitting(rows->value(i));
                if (value.metaType().id() == QMetaType::QString)
                    value = value.toString().remove(QChar(u'\0')); // no server keeps it
                values.append(value);
            }
            if (auto added = gatherer.add(values); !added)
                return added.error();
            ++copied;
        }
        if (auto sent = gatherer.flush(); !sent)
            return sent.error();
        return copied;
    }
    Result<qint64> oneByOne(QSqlQuery *rows, int width, const QByteArray &insert)
    {
        QSqlQuery add(m_to->connection());
        if (!add.prepare(QString::fromUtf8(insert)))
            return refusedBy(*m_to, add);
        qint64 copied = 0;
        while (rows->next()) {
            for (int i = 0; i < width; ++i)
                add.bindValue(i, fitting(rows->value(i)));
            if (!add.exec())
                return refusedBy(*m_to, add);
            ++copied;
        }
        return copied;
    }

    Database *m_from;
    Database *m_to;
    QString m_table;
};

/// Numbers that a server gives go on after the greatest that came along.
Status continueNumbers(Database &to)
{
    const auto places =
        column(to,
               "SELECT table_name::text || ' ' || column_name::text FROM information_schema.columns"
               " WHERE table_schema = 'jaego' AND is_identity = 'YES'");
    if (!places)
        return places.error();
    for (const QString &place : *places) {
        const QString table = place.section(u' ', 0, 0);
        const QString name = place.section(u' ', 1);
        QSqlQuery query(to.connection());
        if (!query.exec(QStringLiteral("SELECT setval(pg_get_serial_sequence('jaego.%1', '%2'),"
                                       " coalesce(max(%2), 0) + 1, false) FROM %1")
                            .arg(table, name)))
            return refusedBy(to, query);
    }
    return Done{};
}

Status copyAll(Database &from, Database &to, StoreMove *moved)
{
    const auto tables = tablesOf(from);
    if (!tables)
        return tables.error();
    QuietTriggers quiet(&to);
    if (auto begun = quiet.begin(*tables); !begun)
        return begun;
    for (const QString &table : *tables) {
        const auto expected = countOf(from, table);
        const auto copied = TableCopy(&from, &to, table).copy();
        if (!expected || !copied)
            return expected ? copied.error() : expected.error();
        const auto there = countOf(to, table);
        if (!there)
            return there.error();
        if (*expected != *copied || *there != *expected)
            return failed(
                Text::tr("table %1 has %2 rows and %3 arrived").arg(table).arg(*expected).arg(*there));
        ++moved->tables;
        moved->rows += *copied;
    }
    if (to.isTeam()) {
        if (auto numbered = continueNumbers(to); !numbered)
            return numbered;
        if (auto counted = sql::execute(to,
                                        "UPDATE audit_ever SET number = (SELECT coalesce(max(number), 0) FROM"
                                        " audit_log)");
            !counted)
            return counted;
    }
    if (auto loud = quiet.end(); !loud)
        return loud;
    AuditRepository audit(to);
    if (const auto chain = audit.verify(); !chain)
        return chain.error();
    return LedgerRepository(to).checkBalances();
}

} // namespace

Result<StoreMove> moveStore(Database &from, Database &to)
{
    for (const char *table :
         { "products", "listings", "runs", "audit_log", "adjustments", "ledger_movements" }) {
        const auto there = countOf(to, QLatin1String(table));
        if (!there)
            return there.error();
        if (*there > 0)
            return failed(
                Text::tr("%1 is in use already (%2 has %3 rows): nothing was copied. Name an empty one.")
                    .arg(to.address().words(), QLatin1String(table))
                    .arg(*there));
    }
    StoreMove moved;
    const Status done = to.inTransaction([&] { return copyAll(from, to, &moved); });
    if (!done)
        return failed(Text::tr("Nothing was moved: %1").arg(done.error().message));
    return moved;
}

} // namespace jaego
