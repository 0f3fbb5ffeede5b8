// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "base/text.h"
#include "base/utctime.h"
#include "exports/table.h"
#include "storage/auditnote.h"
#include "sync/bookkeeper.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace jaego {

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

constexpr int kAll = std::numeric_limits<int>::max();

QVariant cell(const std::optional<Units> &units)
{
    return units ? QVariant(units->value()) : QVariant();
}
QVariant cell(Units units)
{
    return units.value();
}

QString word(Standing standing)
{
    switch (standing) {
    case Standing::Unmapped:
        return q("unmapped");
    case Standing::Gone:
        return q("gone");
    case Standing::Contradictory:
        return q("contradictory");
    case Standing::NotWritable:
        return q("not_writable");
    case Standing::NoTarget:
        return q("no_count");
    case Standing::Unread:
        return q("unread");
    case Standing::InStep:
        return q("in_step");
    case Standing::ShowsMore:
        return q("shows_more");
    case Standing::ShowsLess:
        return q("shows_less");
    }
    return {};
}

/// One row per mapped listing; products without one keep a row of their own.
Table stockTable(const StockBook &book)
{
    Table table;
    table.header = { q("sku"),       q("name"),       q("on_hand"), q("reserved"),
                     q("available"), q("channel"),    q("listing"), q("published"),
                     q("target"),    q("difference"), q("state"),   q("observed_at") };
    for (int i = 0; i < book.productCount(); ++i) {
        const ProductState &product = book.product(i);
        const QList<QVariant> head{ product.product.sku, product.product.name,
                                    product.counted ? cell(product.onHand) : QVariant(),
                                    product.counted ? cell(product.reserved) : QVariant(),
                                    product.counted ? cell(product.available()) : QVariant() };
        if (product.listings.empty()) {
            table.rows.append(head + QList<QVariant>{ {}, {}, {}, {}, {}, {}, {} });
            continue;
        }
        for (const int index : product.listings) {
            const ListingState &listing = book.listing(index);
            const auto target = book.target(listing);
            const QVariant difference =
                target && listing.published ? cell(*target - *listing.published) : QVariant();
            table.rows.append(head
                              + QList<QVariant>{ nameOf(listing.info.key.channel),
                                                 listing.info.key.externalId, cell(listing.published),
                                                 cell(target), difference, word(book.standing(listing)),
                                                 toIsoUtc(listing.observedAt) });
        }
    }
    return table;
}

Result<Table> runsTable(Store &store)
{
    const auto runs = store.runs.list(kAll);
    if (!runs)
        return runs.error();
    Table table;
    table.header = { q("run_id"),      q("trigger"),       q("state"),      q("dry_run"),   q("started_at"),
                     q("finished_at"), q("duration_ms"),   q("mismatches"), q("succeeded"), q("failed"),
                     q("held"),        q("sync_accuracy"), q("error") };
    for (const RunHead &run : *runs) {
        const QJsonObject summary = QJsonDocument::fromJson(run.summary).object();
        const auto number = [&summary](const char *key) { return QVariant(summary[q(key)].toInteger()); };
        table.rows.append(
            { run.id, run.trigger, run.state, run.dryRun ? q("yes") : q("no"), toIsoUtc(run.startedAt),
              toIsoUtc(run.finishedAt),
              run.finishedAt.isValid() ? QVariant(run.startedAt.msecsTo(run.finishedAt)) : QVariant(),
              number("mismatches"), number("succeeded"), number("failed"), number("held"),
              summary[q("accuracy")].isDouble() ? QVariant(summary[q("accuracy")].toDouble()) : QVariant(),
              summary[q("error")].toString() });
    }
    return table;
}

Result<Table> updatesTable(Store &store)
{
    const auto updates = store.runs.updates(QDateTime::fromMSecsSinceEpoch(0, Qt::UTC),
                                            QDateTime::currentDateTimeUtc().addDays(1), kAll);
    if (!updates)
        return updates.error();
    const auto written = store.journal.all();
    const auto mappings = store.catalogue.mappings();
    if (!written || !mappings)
        return !written ? written.error() : mappings.error();
    QHash<ListingKey, Sku> products;
    for (const Mapping &mapping : *mappings) {
        if (!mapping.components.isEmpty())
            products.insert(mapping.listing, mapping.components.first().sku);
    }
    QSet<std::pair<QString, ListingKey>> inRuns;
    Table table;
    table.header = { q("run_id"),     q("product_id"), q("channel"),    q("listing"),
                     q("status"),     q("old_qty"),    q("new_qty"),    q("attempts"),
                     q("error_code"), q("error"),      q("finished_at") };
    for (const RunUpdate &update : *updates) {
        table.rows.append({ update.runId, update.productId, nameOf(update.listing.channel),
                            update.listing.externalId, update.status, cell(update.oldQty),
                            cell(update.newQty), QVariant(qint64{ update.attempts }), update.errorCode,
                            update.errorMessage, toIsoUtc(update.finishedAt) });
        inRuns.insert({ update.runId, update.listing });
    }
    // What was lowered between the runs, and beside one, at an order: a row for each write.
    for (const JournalEntry &entry : *written) {
        if (!entry.intent.runId.isEmpty() && inRuns.contains({ entry.intent.runId, entry.intent.listing }))
            continue;
        const bool done = entry.outcome == WriteOutcome::Accepted || entry.outcome == WriteOutcome::NoChange;
        table.rows.append({ entry.intent.runId, products.value(entry.intent.listing),
                            nameOf(entry.intent.listing.channel), entry.intent.listing.externalId,
                            done ? q("SUCCESS") : q("FAILED"), QVariant(), cell(entry.intent.value),
                            QVariant(qint64{ 1 }), done ? QString() : errorcodes::updateFailed, entry.error,
                            toIsoUtc(entry.answeredAt) });
    }
    std::stable_sort(table.rows.begin(), table.rows.end(), [](const auto &a, const auto &b) {
        return a.last().toString() > b.last().toString(); // newest first
    });
    return table;
}

Result<Table> auditTable(Store &store, Status *chain)
{
    if (const auto checked = store.audit.verify(); !checked)
        *chain = checked.error();
    else
        *chain = store.audit.contains(readAuditNote(store.db.path()));
    const auto entries = store.audit.list(kAll);
    if (!entries)
        return entries.error();
    Table table;
    table.header = { q("number"), q("at"),     q("who"),   q("what"), q("subject"),
                     q("why"),    q("before"), q("after"), q("hash") };
    for (const AuditEntry &entry : *entries)
        table.rows.append({ QVariant(entry.number), toIsoUtc(entry.at), entry.who, entry.what, entry.subject,
                            entry.why, entry.before, entry.after, QString::fromLatin1(entry.hash.toHex()) });
    return table;
}

/// What waits for a decision, as the last runs computed it and people edited it.
Result<Table> proposalsTable(Store &store, const StockBook &book)
{
    const auto live = store.proposals.live();
    if (!live)
        return live.error();
    Table table;
    table.header = { q("sku"),      q("name"),     q("available"), q("quantity"), q("supplier"),
                     q("proposed"), q("state"),    q("per_day"),   q("model"),    q("class"),
                     q("safety"),   q("on_order"), q("known_days") };
    for (const Proposal &proposal : *live) {
        const ProductState *product = book.find(proposal.sku);
        const ProposalBasis &basis = proposal.basis;
        table.rows.append({ proposal.sku, product ? product->product.name : QString(),
                            product && product->counted ? cell(product->available()) : QVariant(),
                            cell(proposal.quantity()), proposal.supplier, cell(proposal.proposed),
                            nameOf(proposal.state), basis.perDay, nameOf(basis.model), nameOf(basis.kind),
                            cell(basis.safety), cell(basis.onOrder), QVariant(qint64{ basis.knownDays }) });
    }
    return table;
}

} // namespace

int exportCommand(Session &session)
{
    const CommandLine &line = session.line();
    const QString &path = line.arguments.first();
    if (!path.endsWith(q(".csv"), Qt::CaseInsensitive) && !path.endsWith(q(".xlsx"), Qt::CaseInsensitive)) {
        complain(Text::tr("%1: the file name must end in .csv or .xlsx").arg(path));
        return exitcodes::usage;
    }
    auto database = session.openForReading();
    if (!database) {
        complain(database.error().message);
        return exitcodes::failed;
    }
    Store store(**database);
    StockBook book({ Units(session.settings().policy.safetyStock), session.settings().policy.sharePercent });
    Result<Table> table = Table{};
    Status chain = Done{};
    if (line.subcommand == q("stock") || line.subcommand == q("proposals")) {
        Bookkeeper keeper(&book, &store);
        if (auto loaded = keeper.load(); !loaded)
            table = loaded.error();
        else
            table =
                line.subcommand == q("stock") ? Result<Table>(stockTable(book)) : proposalsTable(store, book);
    } else if (line.subcommand == q("runs")) {
        table = runsTable(store);
    } else if (line.subcommand == q("updates")) {
        table = updatesTable(store);
    } else {
        table = auditTable(store, &chain);
    }
    if (!table) {
        complain(table.error().message);
        return exitcodes::failed;
    }
    if (auto saved = saveTable(*table, path); !saved) {
        complain(Text::tr("%1: %2").arg(path, saved.error().message));
        return exitcodes::failed;
    }
    complain(Text::tr("%1: %2 rows").arg(path).arg(table->rows.size()));
    if (!chain) { // the rows are written all the same: they are the evidence
        complain(chain.error().message);
        return exitcodes::workLeft;
    }
    if (const auto head = store.audit.head(); head && line.subcommand == q("audit"))
        complain(Text::tr("The chain holds; its head is %1.").arg(head->text()));
    return exitcodes::done;
}

} // namespace jaego
