// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "warehouse/sqlsource.h"

#include "base/text.h"
#include "base/ulid.h"
#include "warehouse/sqlconnection.h"
#include "warehouse/sqlrows.h"

#include <QSqlRecord>

#include <atomic>

namespace jaego {

namespace {

constexpr qint64 kMostRows = 2'000'000;
constexpr qsizetype kBatch = 500; ///< skus in one question
constexpr int kTries = 4; ///< of a transaction that met another one's

const QString kQuery = QStringLiteral("warehouse.stock_query");
const QString kStatement = QStringLiteral("warehouse.adjust_statement");

QString nextName()
{
    static std::atomic<quint64> counter{ 0 };
    return QStringLiteral("warehouse-%1").arg(++counter);
}

Error adjustError(Error::Kind kind, const QString &words)
{
    return { kind, QStringLiteral("warehouse.adjust"), words };
}

/// The count that is asked for, or why it may not be.
Result<Units> wanted(const WarehouseAdjustment &adjustment, Units before)
{
    if (adjustment.expected && *adjustment.expected != before)
        return adjustError(Error::Kind::Conflict,
                           Text::tr("%1 has %2 on hand now, not %3.")
                               .arg(adjustment.sku)
                               .arg(before.value())
                               .arg(adjustment.expected->value()));
    qint64 after = 0;
    if (adjustment.setTo)
        after = adjustment.setTo->value();
    else if (__builtin_add_overflow(before.value(), adjustment.delta->value(), &after))
        return adjustError(Error::Kind::Rejected, Text::tr("The difference is absurdly large."));
    if (after < 0)
        return adjustError(Error::Kind::Rejected,
                           Text::tr("%1 has %2 on hand; a count below zero is refused.")
                               .arg(adjustment.sku)
                               .arg(before.value()));
    return Units(after);
}

bool isSerialization(const Error &error)
{
    return error.traceId == QLatin1String("40001") || error.traceId == QLatin1String("40P01")
        || error.traceId == QLatin1String("1213");
}

bool isDuplicate(const Error &error)
{
    return error.traceId == QLatin1String("23505") || error.traceId == QLatin1String("1062")
        || error.traceId == QLatin1String("2067") || error.traceId == QLatin1String("1555")
        || error.traceId == QLatin1String("19");
}

} // namespace

SqlSource::SqlSource(SqlWarehouseSettings settings) : m_settings(std::move(settings))
{
}

SqlSource::~SqlSource()
{
    close();
}

QSqlDatabase SqlSource::database() const
{
    return QSqlDatabase::database(m_name, false);
}

Error SqlSource::inWords(const QSqlError &error, const QString &setting) const
{
    return sqlTrouble(error, m_settings.driver, setting);
}

void SqlSource::close()
{
    if (m_name.isEmpty())
        return;
    database().close();
    QSqlDatabase::removeDatabase(m_name);
    m_name.clear();
}

Status SqlSource::open(const Secret &password)
{
    if (!m_name.isEmpty() && database().isOpen())
        return Done{};
    close();
    m_name = nextName();
    Status opened = Done{};
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(m_settings.driver, m_name);
        opened = configureSql(
            &db, { m_settings.driver, m_settings.connection, m_settings.statementTimeoutMs }, password);
        if (opened && !db.open())
            opened = inWords(db.lastError(), QStringLiteral("warehouse.connection"));
    }
    if (opened) {
        const QStringList settings = sessionStatements(m_settings.driver, m_settings.statementTimeoutMs);
        for (const QString &statement : settings) {
            if (opened)
                opened = run(statement);
        }
    }
    if (!opened)
        close();
    return opened;
}

Status SqlSource::run(const QString &statement)
{
    QSqlQuery query(database());
    if (query.exec(statement))
        return Done{};
    return inWords(query.lastError(), QStringLiteral("warehouse.connection"));
}

Status SqlSource::begin(Purpose purpose)
{
    const QStringList statements = beginStatements(m_settings.driver, purpose == Purpose::Write);
    if (statements.isEmpty()) {
        QSqlDatabase db = database();
        return db.transaction() ? Status(Done{})
                                : Status(inWords(db.lastError(), QStringLiteral("warehouse.connection")));
    }
    for (const QString &statement : statements) {
        if (auto done = run(statement); !done) {
            close(); // whatever it is, the next question begins with a new connection
            return done;
        }
    }
    return Done{};
}

void SqlSource::takeBack()
{
    QSqlDatabase db = database();
    const bool done = m_settings.driver == QLatin1String("QODBC")
        ? db.rollback()
        : QSqlQuery(db).exec(QStringLiteral("ROLLBACK"));
    if (!done)
        close();
}

Status SqlSource::commit()
{
    QSqlDatabase db = database();
    if (m_settings.driver == QLatin1String("QODBC"))
        return db.commit() ? Status(Done{}) : Status(inWords(db.lastError(), kStatement));
    QSqlQuery query(db);
    return query.exec(QStringLiteral("COMMIT")) ? Status(Done{})
                                                : Status(inWords(query.lastError(), kStatement));
}

/// The whole query, in a transaction that is always taken back.
template <typename T, typename Read>
Result<T> SqlSource::asked(const Secret &password, Read read)
{
    const auto statement = readStockQuery(m_settings.stockQuery);
    if (!statement)
        return statement.error();
    if (auto opened = open(password); !opened)
        return opened.error();
    if (auto begun = begin(Purpose::Read); !begun)
        return begun.error();
    Result<T> answer = T{};
    {
        QSqlQuery query(database());
        query.setForwardOnly(true);
        if (!query.exec(statement->text))
            answer = inWords(query.lastError(), kQuery);
        else
            answer = read(&query);
        if (answer && query.lastError().isValid())
            answer = inWords(query.lastError(), kQuery);
    }
    takeBack();
    return answer;
}

Result<WarehousePage> SqlSource::readAll(const Secret &password)
{
    return asked<WarehousePage>(password, [](QSqlQuery *query) { return readSqlRows(query, kMostRows); });
}

Result<WarehousePage> SqlSource::readSome(const QList<Sku> &skus, const Secret &password)
{
    if (m_settings.driver == QLatin1String("QODBC")) // not every one of them takes a query within a query
        return readAll(password);
    const auto statement = readStockQuery(m_settings.stockQuery);
    if (!statement)
        return statement.error();
    if (auto opened = open(password); !opened)
        return opened.error();
    if (auto begun = begin(Purpose::Read); !begun)
        return begun.error();
    WarehousePage all;
    std::optional<Error> trouble;
    for (qsizetype at = 0; at < skus.size() && !trouble; at += kBatch) {
        const qsizetype size = std::min(kBatch, skus.size() - at);
        QSqlQuery query(database());
        query.setForwardOnly(true);
        const QString marks = QStringList(size, QStringLiteral("?")).join(u',');
        if (!query.prepare(QStringLiteral("SELECT * FROM (%1) AS stock_rows WHERE sku IN (%2)")
                               .arg(statement->text, marks))) {
            trouble = inWords(query.lastError(), kQuery);
            break;
        }
        for (qsizetype i = 0; i < size; ++i)
            query.addBindValue(skus[at + i]);
        if (!query.exec()) {
            trouble = inWords(query.lastError(), kQuery);
            break;
        }
        const auto page = readSqlRows(&query, kMostRows);
        if (!page) {
            trouble = page.error();
            break;
        }
        all.items += page->items;
        all.contradictions += page->contradictions;
        all.contradictory += page->contradictory;
        all.listed += page->listed;
    }
    takeBack();
    if (trouble)
        return *trouble;
    return all;
}

/// Within a transaction that is open.
Result<Units> SqlSource::count(const Sku &sku)
{
    const auto statement = readStockQuery(m_settings.stockQuery);
    if (!statement)
        return statement.error();
    QSqlQuery query(database());
    query.setForwardOnly(true);
    const bool whole = m_settings.driver == QLatin1String("QODBC");
    const QString text = whole
        ? statement->text
        : QStringLiteral("SELECT * FROM (%1) AS stock_rows WHERE sku = ?").arg(statement->text);
    if (!query.prepare(text))
        return inWords(query.lastError(), kQuery);
    if (!whole)
        query.addBindValue(sku);
    if (!query.exec())
        return inWords(query.lastError(), kQuery);
    const auto page = readSqlRows(&query, kMostRows);
    if (!page)
        return page.error();
    if (!page->contradictions.isEmpty() && (page->contradictory.contains(sku) || page->items.isEmpty()))
        return adjustError(Error::Kind::Contradiction, page->contradictions.first());
    std::optional<Units> found;
    for (const WarehouseItem &item : page->items) {
        if (item.product.sku != sku)
            continue;
        if (found && *found != item.onHand)
            return adjustError(Error::Kind::Contradiction,
                               Text::tr("WAREHOUSE %1: listed twice, with %2 and with %3")
                                   .arg(sku)
                                   .arg(found->value())
                                   .arg(item.onHand.value()));
        found = item.onHand;
    }
    if (!found)
        return adjustError(Error::Kind::NotFound, Text::tr("the warehouse does not know %1").arg(sku));
    return *found;
}

Result<Units> SqlSource::onHandOf(const Sku &sku, const Secret &password)
{
    if (auto opened = open(password); !opened)
        return opened.error();
    if (auto begun = begin(Purpose::Read); !begun)
        return begun.error();
    auto now = count(sku);
    takeBack();
    return now;
}

bool SqlSource::knowsItsAdjustments() const
{
    const auto statement = readAdjustStatement(m_settings.adjustStatement);
    return statement && statement->placeholders.contains(QStringLiteral("adjustment_id"));
}

/// The statement, and what it made of the count.
Result<AdjustmentOutcome> SqlSource::change(const WarehouseAdjustment &adjustment, Units before)
{
    const auto statement = readAdjustStatement(m_settings.adjustStatement);
    if (!statement)
        return statement.error();
    const auto after = wanted(adjustment, before);
    if (!after)
        return after.error();
    {
        QSqlQuery query(database());
        if (!query.prepare(statement->text))
            return inWords(query.lastError(), kStatement);
        const QHash<QString, QVariant> values{
            { QStringLiteral("sku"), adjustment.sku },
            { QStringLiteral("delta"), (*after - before).value() },
            { QStringLiteral("set_to"), after->value() },
            { QStringLiteral("before"), before.value() },
            { QStringLiteral("reason"), adjustment.reason },
            { QStringLiteral("note"), adjustment.note.isNull() ? QStringLiteral("") : adjustment.note },
            { QStringLiteral("operator"),
              adjustment.operatorName.isNull() ? QStringLiteral("") : adjustment.operatorName },
            { QStringLiteral("adjustment_id"), adjustment.id },
        };
        for (const QString &name : std::as_const(statement->placeholders))
            query.bindValue(u':' + name, values.value(name));
        if (!query.exec())
            return inWords(query.lastError(), kStatement);
    }
    const auto now = count(adjustment.sku);
    if (!now)
        return now.error();
    if (*now != *after)
        return adjustError(
            Error::Kind::Rejected,
            Text::tr("%1: the statement made %2 of %3 where %4 was asked for; all of it was taken "
                     "back. warehouse.adjust_statement and warehouse.stock_query do not speak of the "
                     "same number.")
                .arg(adjustment.sku)
                .arg(now->value())
                .arg(before.value())
                .arg(after->value()));
    return AdjustmentOutcome{ before, *now };
}

/// One transaction; an error with nothing changed, except where the commit's answer is lost.
Result<AdjustmentOutcome> SqlSource::adjustOnce(const WarehouseAdjustment &adjustment)
{
    m_transaction.clear();
    if (auto begun = begin(Purpose::Write); !begun)
        return begun.error();
    if (isPostgres()) {
        QSqlQuery query(database());
        if (query.exec(QStringLiteral("SELECT txid_current()")) && query.next())
            m_transaction = query.value(0).toString();
    }
    const auto before = count(adjustment.sku);
    auto outcome = before ? change(adjustment, *before) : Result<AdjustmentOutcome>(before.error());
    if (!outcome) {
        takeBack();
        m_transaction.clear();
        return outcome;
    }
    m_tried = *outcome;
    if (auto done = commit(); !done) {
        Error error = done.error();
        if (isSerialization(error)) {
            takeBack();
            m_transaction.clear();
        } else {
            close();
        }
        return error;
    }
    m_transaction.clear();
    return outcome;
}

Result<bool> SqlSource::wasCommitted(const QString &transaction, const Secret &password)
{
    if (auto opened = open(password); !opened)
        return opened.error();
    QSqlQuery query(database());
    query.prepare(QStringLiteral("SELECT txid_status(?::bigint)"));
    query.addBindValue(transaction.toLongLong());
    if (!query.exec() || !query.next())
        return inWords(query.lastError(), kStatement);
    const QString status = query.value(0).toString();
    if (status == QLatin1String("committed") || status == QLatin1String("aborted"))
        return status == QLatin1String("committed");
    return adjustError(Error::Kind::Network, Text::tr("the database does not say yet what became of it"));
}

/// Whether the same correction under another id would be taken: then the id alone is what was there before.
bool SqlSource::isOnlyItsId(const WarehouseAdjustment &adjustment, const Secret &password)
{
    if (!open(password) || !begin(Purpose::Write))
        return false;
    WarehouseAdjustment other;
    other.id = newUlid();
    other.sku = adjustment.sku;
    other.delta = Units(1);
    other.reason = adjustment.reason;
    const auto before = count(other.sku);
    const bool taken = before && change(other, *before);
    takeBack();
    return taken;
}

Result<AdjustmentOutcome> SqlSource::adjust(const WarehouseAdjustment &adjustment,
                                            const std::optional<Units> &maybeBefore, const Secret &password)
{
    if (m_settings.adjustStatement.trimmed().isEmpty())
        return adjustError(
            Error::Kind::Rejected,
            Text::tr("This database is only read: warehouse.adjust_statement is empty. Correct the "
                     "count where it is kept; Jaego sees it with its next sync."));
    if (auto statement = readAdjustStatement(m_settings.adjustStatement); !statement)
        return statement.error();
    if (auto opened = open(password); !opened)
        return opened.error();
    if (maybeBefore) {
        // An earlier try of it may have arrived. Only the count itself can tell.
        const auto now = onHandOf(adjustment.sku, password);
        if (!now)
            return now.error();
        const auto then = wanted(adjustment, *maybeBefore);
        if (then && *now == *then && *then != *maybeBefore)
            return AdjustmentOutcome{ *maybeBefore, *now };
        if (*now != *maybeBefore)
            return adjustError(
                Error::Kind::Rejected,
                Text::tr("Nobody knows whether this correction arrived: %1 had %2 before it and has %3 "
                         "now. Count it, and correct it anew.")
                    .arg(adjustment.sku)
                    .arg(maybeBefore->value())
                    .arg(now->value()));
    }
    Result<AdjustmentOutcome> outcome = adjustOnce(adjustment);
    for (int tries = 1; tries < kTries && !outcome && isSerialization(outcome.error()); ++tries)
        outcome = adjustOnce(adjustment);
    if (outcome)
        return outcome;
    if (isDuplicate(outcome.error()) && knowsItsAdjustments() && isOnlyItsId(adjustment, password)) {
        // The database has this very adjustment: it arrived before, and its answer was lost.
        const auto now = onHandOf(adjustment.sku, password);
        if (!now)
            return now.error();
        const Units before = adjustment.delta ? *now - *adjustment.delta : maybeBefore.value_or(*now);
        return AdjustmentOutcome{ before, *now };
    }
    if (!m_transaction.isEmpty()) {
        const QString transaction = std::exchange(m_transaction, QString());
        const auto committed = wasCommitted(transaction, password);
        if (!committed)
            return committed.error();
        if (!*committed)
            return outcome;
        const auto now = onHandOf(adjustment.sku, password);
        if (!now)
            return now.error();
        // A server that crashed may give a number a second time: then it was another one's that was
        // committed.
        if (m_tried.before != m_tried.after && *now == m_tried.before)
            return outcome;
        return AdjustmentOutcome{ m_tried.before, *now };
    }
    return outcome;
}

Result<SqlLook> SqlSource::look(int limit, const Secret &password)
{
    return asked<SqlLook>(password,
                          [limit](QSqlQuery *query) { return lookAtRows(query, limit, kMostRows); });
}

Result<QString> SqlSource::tryAdjustment(const Sku &sku, const Secret &password)
{
    if (auto statement = readAdjustStatement(m_settings.adjustStatement); !statement)
        return statement.error();
    if (auto opened = open(password); !opened)
        return opened.error();
    if (auto begun = begin(Purpose::Write); !begun)
        return begun.error();
    WarehouseAdjustment one;
    one.id = QStringLiteral("jaego-try");
    one.sku = sku;
    one.delta = Units(1);
    one.reason = QStringLiteral("try");
    const auto before = count(sku);
    const auto outcome = before ? change(one, *before) : Result<AdjustmentOutcome>(before.error());
    takeBack();
    if (!outcome)
        return outcome.error();
    return Text::tr("It works: %1 went from %2 to %3, and the change was taken back.")
        .arg(sku)
        .arg(outcome->before.value())
        .arg(outcome->after.value());
}

} // namespace jaego
