// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "warehouse/sqlwarehouse.h"

#include "base/text.h"
#include "warehouse/adjustmentcheck.h"
#include "warehouse/sqlpassword.h"

#include <QSet>

namespace jaego {

namespace {

const QString kReadWhere = QStringLiteral("warehouse.stock.read");

QString noteOf(const QString &adjustmentId)
{
    return QStringLiteral("warehouse.sql.") + adjustmentId;
}

/// Whether after this answer the correction may have arrived all the same.
bool isOpen(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Network:
    case Error::Kind::Timeout:
    case Error::Kind::Storage:
    case Error::Kind::Cancelled:
        return true;
    default:
        return false;
    }
}

} // namespace

SqlWarehouse::SqlWarehouse(SqlWarehouseSettings settings, Scheduler *scheduler, SecretStore *secrets,
                           MetaRepository *meta)
    : m_settings(std::move(settings))
    , m_scheduler(scheduler)
    , m_secrets(secrets)
    , m_meta(meta)
    , m_worker(m_settings, scheduler)
{
}

Task<Result<WarehouseReading>> SqlWarehouse::read(QList<Sku> skus, bool everything, std::stop_token stop)
{
    const SqlPassword password = co_await readSqlPassword(m_secrets);
    // What was ordered before this moment is inside the count, if the warehouse had heard of it.
    const QDateTime askedAt = m_scheduler->utcNow();
    std::function<Result<WarehousePage>(SqlSource &)> job = [secret = password.value, skus,
                                                             everything](SqlSource &source) {
        return everything ? source.readAll(secret) : source.readSome(skus, secret);
    };
    const Result<WarehousePage> page = co_await m_worker.ask<WarehousePage>(std::move(job), stop);
    if (!page)
        co_return password.explained(page.error());
    WarehouseBook book;
    if (auto trouble = book.add(*page, kReadWhere))
        co_return *trouble;
    Result<WarehouseReading> whole = book.whole(kReadWhere);
    if (!whole)
        co_return whole;
    whole->asOf = askedAt;
    if (everything)
        co_return whole;
    QSet<Sku> wanted(skus.cbegin(), skus.cend());
    WarehouseReading out;
    out.asOf = askedAt;
    out.contradictions = whole->contradictions;
    for (const WarehouseItem &item : std::as_const(whole->items)) {
        if (wanted.remove(item.product.sku))
            out.items.append(item);
    }
    wanted -= book.contradictory(); // known, but not believed
    for (const Sku &sku : std::as_const(skus)) {
        if (wanted.remove(sku))
            out.unknown.append(sku);
    }
    co_return out;
}

Task<Result<WarehouseReading>> SqlWarehouse::readAll(std::stop_token stop)
{
    return read({}, true, stop);
}

Task<Result<WarehouseReading>> SqlWarehouse::readSome(QList<Sku> skus, std::stop_token stop)
{
    if (skus.isEmpty()) {
        WarehouseReading nothing;
        nothing.asOf = m_scheduler->utcNow();
        co_return nothing;
    }
    const Result<WarehouseReading> reading = co_await read(skus, false, stop);
    co_return reading;
}

Task<Result<std::optional<Units>>> SqlWarehouse::startOf(WarehouseAdjustment adjustment, Secret password,
                                                         std::stop_token stop)
{
    const auto noted = m_meta->value(noteOf(adjustment.id));
    if (!noted)
        co_return noted.error();
    if (*noted)
        co_return std::optional(Units((*noted)->toLongLong()));
    std::function<Result<Units>(SqlSource &)> job = [password, sku = adjustment.sku](SqlSource &source) {
        return source.onHandOf(sku, password);
    };
    const Result<Units> now = co_await m_worker.ask<Units>(std::move(job), stop);
    if (!now)
        co_return now.error();
    if (auto kept = m_meta->set(noteOf(adjustment.id), QString::number(now->value())); !kept)
        co_return kept.error();
    co_return std::optional<Units>();
}

Task<Result<AdjustmentOutcome>> SqlWarehouse::adjust(WarehouseAdjustment adjustment, std::stop_token stop)
{
    if (auto problem = malformed(adjustment))
        co_return *problem;
    const SqlPassword password = co_await readSqlPassword(m_secrets);
    const auto statement = readAdjustStatement(m_settings.adjustStatement);
    const bool remembers = statement && !statement->placeholders.contains(QStringLiteral("adjustment_id"));
    std::optional<Units> maybeBefore;
    if (remembers) {
        const Result<std::optional<Units>> start = co_await startOf(adjustment, password.value, stop);
        if (!start)
            co_return password.explained(start.error());
        maybeBefore = *start;
    }
    std::function<Result<AdjustmentOutcome>(SqlSource &)> job = [secret = password.value, adjustment,
                                                                 maybeBefore](SqlSource &source) {
        return source.adjust(adjustment, maybeBefore, secret);
    };
    const Result<AdjustmentOutcome> outcome = co_await m_worker.ask<AdjustmentOutcome>(std::move(job), stop);
    if (remembers && (outcome || !isOpen(outcome.error())))
        (void)m_meta->remove(noteOf(adjustment.id)); // what stays is a row nobody asks for again
    if (!outcome)
        co_return password.explained(outcome.error());
    co_return outcome;
}

Task<Result<QString>> SqlWarehouse::test(std::stop_token stop)
{
    const SqlPassword password = co_await readSqlPassword(m_secrets);
    std::function<Result<SqlLook>(SqlSource &)> job = [secret = password.value](SqlSource &source) {
        return source.look(1, secret);
    };
    const Result<SqlLook> look = co_await m_worker.ask<SqlLook>(std::move(job), stop);
    if (!look)
        co_return password.explained(look.error());
    if (!look->problems.isEmpty())
        co_return Error(Error::Kind::Config, QStringLiteral("warehouse.stock_query"),
                        look->problems.join(QStringLiteral("; ")));
    const auto statement = readAdjustStatement(m_settings.adjustStatement);
    const QString writing = m_settings.adjustStatement.trimmed().isEmpty()
        ? Text::tr("It is only read: corrections are made where it is kept.")
        : statement ? Text::tr("Corrections are sent by its statement.")
                    : statement.error().message;
    if (look->count == 0)
        co_return Text::tr("The database answers; the query gives no product. %1").arg(writing);
    co_return Text::tr("The database answers with %1 products. %2").arg(look->count).arg(writing);
}

} // namespace jaego
