// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/statementgatherer.h"

#include "storage/postgres.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>
#include <QSqlQuery>

#include <atomic>

namespace jaego::sql {

namespace {

constexpr int kRowsAPiece = 500;

/// "?" as PostgreSQL counts them: $1, $2 …
QString numbered(const QString &statement)
{
    QString words;
    words.reserve(statement.size() + 32);
    int number = 0;
    for (const QChar c : statement) {
        if (c == u'?')
            words += u'$' + QString::number(++number);
        else
            words += c;
    }
    return words;
}

QString nextName()
{
    static std::atomic<quint64> counter{ 0 };
    return QStringLiteral("jaego_rows_%1").arg(++counter);
}

} // namespace

StatementGatherer::StatementGatherer(const Database *db, const char *statement)
    : m_db(db), m_statement(numbered(postgres::statementFor(statement)))
{
}

StatementGatherer::~StatementGatherer()
{
    if (!m_name.isEmpty())
        QSqlQuery(m_db->connection()).exec(QStringLiteral("DEALLOCATE ") + m_name);
}

Status StatementGatherer::send(const QString &statements)
{
    QSqlQuery query(m_db->connection());
    if (query.exec(statements))
        return Done{};
    return m_db->refusal(query.lastError().nativeErrorCode(), query.lastError().databaseText().trimmed());
}

Status StatementGatherer::add(const QList<QVariant> &values)
{
    if (m_name.isEmpty()) {
        const QString name = nextName();
        if (auto prepared = send(QStringLiteral("PREPARE %1 AS %2").arg(name, m_statement)); !prepared)
            return prepared;
        m_name = name;
    }
    const QSqlDriver *driver = m_db->connection().driver();
    QStringList words;
    words.reserve(values.size());
    for (const QVariant &value : values) {
        QSqlField field(QString(), value.metaType());
        field.setValue(value);
        words.append(driver->formatValue(field));
    }
    m_calls +=
        QStringLiteral("EXECUTE ") + m_name + QStringLiteral(" (") + words.join(u',') + QStringLiteral(");");
    return ++m_gathered < kRowsAPiece ? Status(Done{}) : flush();
}

Status StatementGatherer::flush()
{
    if (m_gathered == 0)
        return Done{};
    const QString calls = std::move(m_calls);
    m_calls = QString();
    m_gathered = 0;
    return send(calls);
}

} // namespace jaego::sql
