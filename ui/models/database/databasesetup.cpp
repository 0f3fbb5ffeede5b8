// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/database/databasesetup.h"

#include "base/keyvalues.h"
#include "secrets/secretstore.h"

#include <QLocale>

namespace jaego {

namespace {

using Purpose = WarehouseQuestion::Purpose;

constexpr std::array kMeanings{ "sku", "on_hand", "name", "reserved", "updated_at" };

} // namespace

DatabaseSetup::DatabaseSetup(EngineLink *link, SettingsDraft *draft, QObject *parent)
    : QObject(parent), m_link(link), m_draft(draft)
{
    m_connection.driver = draft->text(QStringLiteral("warehouse.driver"));
    readConnection(draft->text(QStringLiteral("warehouse.connection")));
    m_query = draft->text(QStringLiteral("warehouse.stock_query"));
    m_statement = draft->text(QStringLiteral("warehouse.adjust_statement"));
    connect(link, &EngineLink::warehouseLooked, this, &DatabaseSetup::take);
    edited();
}

/// What is not understood stays where a person sees it.
void DatabaseSetup::readConnection(const QString &text)
{
    const auto values =
        readKeyValues(text, QStringLiteral("warehouse.connection"), secretnames::warehouseToken);
    if (!values) {
        m_connection.others = text;
        return;
    }
    QList<std::pair<QString, QString>> others;
    for (auto it = values->cbegin(); it != values->cend(); ++it) {
        if (it.key() == QLatin1String("host"))
            m_connection.host = it.value();
        else if (it.key() == QLatin1String("port"))
            m_connection.port = it.value();
        else if (it.key() == QLatin1String("dbname"))
            m_connection.database = it.value();
        else if (it.key() == QLatin1String("user"))
            m_connection.user = it.value();
        else
            others.append({ it.key(), it.value() });
    }
    m_connection.others = writeKeyValues(others);
}

QString DatabaseSetup::connectionText() const
{
    QString text = writeKeyValues({ { QStringLiteral("host"), m_connection.host },
                                    { QStringLiteral("port"), m_connection.port },
                                    { QStringLiteral("dbname"), m_connection.database },
                                    { QStringLiteral("user"), m_connection.user } });
    const QString others = m_connection.others.trimmed();
    return others.isEmpty() ? text : (text.isEmpty() ? others : text + u' ' + others);
}

void DatabaseSetup::setConnection(const Connection &connection)
{
    if (m_connection == connection)
        return;
    m_connection = connection;
    edited();
}

void DatabaseSetup::setQuery(const QString &text)
{
    if (m_query == text)
        return;
    m_query = text;
    m_chosen.clear();
    m_seen = {};
    m_rows.show({}, {});
    edited();
}

void DatabaseSetup::setStatement(const QString &text)
{
    if (m_statement == text)
        return;
    m_statement = text;
    m_tried.clear();
    edited();
}

void DatabaseSetup::choose(const QString &meaning, const QString &column)
{
    if (m_chosen.value(meaning) == column)
        return;
    // A column means one thing.
    for (const char *other : kMeanings) {
        if (!column.isEmpty() && m_chosen.value(QLatin1String(other)) == column)
            m_chosen.remove(QLatin1String(other));
    }
    if (column.isEmpty())
        m_chosen.remove(meaning);
    else
        m_chosen.insert(meaning, column);
    m_rows.setMeanings(meanings());
    if (!m_seen.columns.isEmpty())
        sayRows({});
    edited();
}

QHash<QString, QString> DatabaseSetup::meanings() const
{
    QHash<QString, QString> byColumn;
    for (auto it = m_chosen.cbegin(); it != m_chosen.cend(); ++it)
        byColumn.insert(it.value(), it.key());
    return byColumn;
}

QString DatabaseSetup::wholeQuery() const
{
    return m_chosen.isEmpty() ? m_query : renamedQuery(m_query, m_chosen);
}

WarehouseQuestion DatabaseSetup::question(Purpose purpose)
{
    WarehouseQuestion question;
    question.purpose = purpose;
    question.number = ++m_number;
    question.driver = m_connection.driver;
    question.connection = connectionText();
    // The look shows their columns under their own names.
    question.stockQuery = purpose == Purpose::Look ? m_query : wholeQuery();
    question.adjustStatement = m_statement;
    return question;
}

/// Whatever was typed is read anew; until the answer is there nothing can be run.
void DatabaseSetup::edited()
{
    m_check = {};
    m_busy = false;
    if (!m_query.trimmed().isEmpty())
        Q_EMIT m_link->warehouseLookRequested(question(Purpose::Check));
    Q_EMIT changed();
}

bool DatabaseSetup::canLook() const
{
    return !m_busy && !m_check.query.isEmpty() && !m_connection.database.trimmed().isEmpty();
}

bool DatabaseSetup::canTry() const
{
    return canLook() && !m_check.statement.isEmpty() && !m_seen.columns.isEmpty();
}

/// Rows must have been seen with nothing wrong about them.
bool DatabaseSetup::canTakeOver() const
{
    return canLook() && !m_seen.columns.isEmpty() && m_check.statementTrouble.isEmpty()
        && !m_chosen.value(QStringLiteral("sku")).isEmpty()
        && !m_chosen.value(QStringLiteral("on_hand")).isEmpty();
}

QStringList DatabaseSetup::columns() const
{
    QStringList names;
    for (const WarehouseLook::Column &column : m_seen.columns)
        names.append(column.name);
    return names;
}

QString DatabaseSetup::firstSku() const
{
    const auto at = columns().indexOf(m_chosen.value(QStringLiteral("sku")));
    return at < 0 || m_seen.rows.isEmpty() ? QString() : m_seen.rows.first().value(at);
}

void DatabaseSetup::look()
{
    if (!canLook())
        return;
    const WarehouseQuestion asked = question(Purpose::Look);
    m_busy = true;
    m_outcome = tr("Asking the database …");
    m_good = true;
    Q_EMIT changed();
    Q_EMIT m_link->warehouseLookRequested(asked);
}

void DatabaseSetup::tryIt(const QString &sku)
{
    if (!canTry() || sku.trimmed().isEmpty())
        return;
    WarehouseQuestion asked = question(Purpose::Try);
    asked.sku = sku.trimmed();
    m_busy = true;
    m_tried = tr("Trying …");
    m_triedGood = true;
    Q_EMIT changed();
    Q_EMIT m_link->warehouseLookRequested(asked);
}

void DatabaseSetup::take(const WarehouseLook &look)
{
    if (look.number != m_number) // something was typed since
        return;
    m_check.query = look.query;
    m_check.queryTrouble = look.queryTrouble;
    m_check.statement = look.statement;
    m_check.example = look.example;
    m_check.statementTrouble = look.statementTrouble;
    m_busy = false;
    if (look.purpose == Purpose::Look)
        takeRows(look);
    if (look.purpose == Purpose::Try) {
        m_triedGood = look.error.isEmpty() && !look.tried.isEmpty();
        m_tried = m_triedGood ? look.tried : look.error;
    }
    Q_EMIT changed();
}

void DatabaseSetup::takeRows(const WarehouseLook &look)
{
    m_good = look.error.isEmpty();
    if (!m_good) {
        m_outcome = look.error;
        return;
    }
    m_seen = look;
    QStringList names = columns();
    // What a person chose stays while the columns are there; what has our name is what it says.
    for (const char *meaning : kMeanings) {
        const QString ours = QLatin1String(meaning);
        if (!m_chosen.value(ours).isEmpty() && names.contains(m_chosen.value(ours)))
            continue;
        m_chosen.remove(ours);
        for (const WarehouseLook::Column &column : look.columns) {
            if (column.meaning == ours)
                m_chosen.insert(ours, column.name);
        }
    }
    m_rows.show(look, meanings());
    sayRows(look.problems);
    Q_EMIT m_link->warehouseLookRequested(
        question(Purpose::Check)); // with the columns as they are called now
}

/// What is wrong with rows is known when their columns had our names; what is missing is a person's to say.
void DatabaseSetup::sayRows(const QStringList &problems)
{
    QStringList words{ tr("%Ln row(s).", nullptr, static_cast<int>(m_seen.count)) };
    const bool complete =
        m_chosen.contains(QStringLiteral("sku")) && m_chosen.contains(QStringLiteral("on_hand"));
    if (!complete)
        words.append(tr("Say which columns are the product code and the count."));
    else
        words += problems;
    m_good = complete && problems.isEmpty();
    m_outcome = words.join(u' ');
}

void DatabaseSetup::takeOver()
{
    if (!canTakeOver())
        return;
    m_draft->setText(QStringLiteral("warehouse.kind"), QStringLiteral("sql"));
    m_draft->setText(QStringLiteral("warehouse.driver"), m_connection.driver);
    m_draft->setText(QStringLiteral("warehouse.connection"), connectionText());
    m_draft->setText(QStringLiteral("warehouse.stock_query"), m_check.query);
    m_draft->setText(QStringLiteral("warehouse.adjust_statement"), m_check.statement);
}

} // namespace jaego
