// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/warehouselook.h"

#include "warehouse/sqlpassword.h"
#include "warehouse/sqlworker.h"

namespace jaego {

namespace {

constexpr int kRowsShown = 20;

void checkStatements(const WarehouseQuestion &question, WarehouseLook *look)
{
    if (const auto query = readStockQuery(question.stockQuery))
        look->query = query->text;
    else
        look->queryTrouble = query.error().message;
    if (question.adjustStatement.trimmed().isEmpty())
        return;
    const auto statement = readAdjustStatement(question.adjustStatement);
    if (!statement) {
        look->statementTrouble = statement.error().message;
        return;
    }
    look->statement = statement->text;
    look->example = withExampleValues(*statement);
}

Task<> lookAtRowsOf(SqlWorker *worker, SqlPassword password, WarehouseLook *look)
{
    std::function<Result<SqlLook>(SqlSource &)> job = [secret = password.value](SqlSource &source) {
        return source.look(kRowsShown, secret);
    };
    const Result<SqlLook> seen = co_await worker->ask<SqlLook>(std::move(job), {});
    if (!seen) {
        look->error = password.explained(seen.error()).message;
        co_return;
    }
    for (const SqlLook::Column &column : seen->columns)
        look->columns.append({ column.name, column.type, column.meaning });
    look->rows = seen->rows;
    look->count = seen->count;
    look->problems = seen->problems;
}

Task<> tryCorrection(SqlWorker *worker, SqlPassword password, QString sku, WarehouseLook *look)
{
    std::function<Result<QString>(SqlSource &)> job = [secret = password.value, sku](SqlSource &source) {
        return source.tryAdjustment(sku, secret);
    };
    const Result<QString> tried = co_await worker->ask<QString>(std::move(job), {});
    if (tried)
        look->tried = *tried;
    else
        look->error = password.explained(tried.error()).message;
}

} // namespace

Task<WarehouseLook> lookAtDatabase(WarehouseQuestion question, SecretStore *secrets, Scheduler *scheduler)
{
    WarehouseLook look;
    look.purpose = question.purpose;
    look.number = question.number;
    checkStatements(question, &look);
    const bool tries = question.purpose == WarehouseQuestion::Purpose::Try;
    // What was refused is not run, whoever asks for it.
    if (question.purpose == WarehouseQuestion::Purpose::Check || look.query.isEmpty()
        || (tries && look.statement.isEmpty()))
        co_return look;
    const SqlPassword password = co_await readSqlPassword(secrets);
    SqlWarehouseSettings settings;
    settings.driver = question.driver;
    settings.connection = question.connection;
    settings.stockQuery = question.stockQuery;
    settings.adjustStatement = question.adjustStatement;
    SqlWorker worker(settings, scheduler);
    if (tries)
        co_await tryCorrection(&worker, password, question.sku, &look);
    else
        co_await lookAtRowsOf(&worker, password, &look);
    co_return look;
}

} // namespace jaego
