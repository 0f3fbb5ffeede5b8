// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that only read: they work while another Jaego holds the folder.

#include "app/commands/commands.h"
#include "base/text.h"
#include "base/utctime.h"
#include "domain/runjson.h"
#include "engine/alertmessages.h"
#include "engine/clockwatch.h"
#include "engine/housekeeper.h"
#include "engine/messagebook.h"
#include "insight/freshness.h"
#include "storage/backup.h"
#include "storage/mappingcsv.h"
#include "storage/store.h"
#include "warehouse/ledgercsv.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace jaego {

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

constexpr qsizetype kAlertsTold = 10; ///< the grave ones first

/// Ages of what the channels last told, for listings that are linked and may be written.
Result<Freshness> freshness(const Store &store, double maxAgeHours)
{
    const auto mappings = store.catalogue.mappings();
    if (!mappings)
        return mappings.error();
    QSet<ListingKey> linked;
    for (const Mapping &mapping : *mappings)
        linked.insert(mapping.listing);
    const auto listings = store.catalogue.listings();
    if (!listings)
        return listings.error();
    const auto orders = store.orders.orders();
    if (!orders)
        return orders.error();
    QList<OrderLine> lines;
    for (const StoredOrder &order : *orders)
        lines.append(order.line);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QHash<ListingKey, double> demand = unitsOrderedSince(lines, now.addDays(-kDemandDays));
    QList<SeenListing> seen;
    for (const StoredListing &stored : *listings) {
        if (!linked.contains(stored.listing.key) || stored.gone
            || stored.listing.writability != Writability::Writable)
            continue;
        seen.append({ stored.observedAt, demand.value(stored.listing.key) });
    }
    return freshnessOf(seen, now, static_cast<qint64>(maxAgeHours * 3'600'000));
}

QJsonObject toJson(const Freshness &freshness)
{
    const auto value = [](const auto &figure) { return figure ? QJsonValue(*figure) : QJsonValue(); };
    return { { q("coverage"), value(freshness.coverage) },
             { q("oldest_seconds"), value(freshness.oldestSeconds) },
             { q("demand_weighted_stale"), value(freshness.demandWeightedStale) } };
}

QJsonObject statusJson(Store &store, double maxAgeHours, QString *problem)
{
    QJsonObject out{ { q("schema"), q("jaego.status/1") },
                     { q("last_run"), QJsonValue() },
                     { q("kpi"), QJsonValue() } };
    const auto last = store.runs.lastFinished();
    const auto held = store.runs.pendingHeld();
    const auto work = store.runs.openManualWork();
    const auto alerts = store.alerts.open();
    const auto holds = store.holds.open(QDateTime::currentDateTimeUtc());
    if (!holds) {
        *problem = holds.error().message;
        return out;
    }
    if (!last || !held || !work || !alerts) {
        *problem = !last ? last.error().message
            : !held      ? held.error().message
            : !work      ? work.error().message
                         : alerts.error().message;
        return out;
    }
    const auto ages = freshness(store, maxAgeHours);
    if (!ages) {
        *problem = ages.error().message;
        return out;
    }
    out[q("freshness")] = toJson(*ages);
    const auto clocks = store.meta.value(kClocksKey);
    if (!clocks) {
        *problem = clocks.error().message;
        return out;
    }
    out[q("clocks")] = QJsonDocument::fromJson(clocks->value_or(QString()).toUtf8()).array();
    if (*last) {
        const RunHead &head = **last;
        out[q("last_run")] = QJsonObject{ { q("run_id"), head.id },
                                          { q("trigger"), head.trigger },
                                          { q("state"), head.state },
                                          { q("started_at"), toIsoUtc(head.startedAt) },
                                          { q("finished_at"), toIsoUtc(head.finishedAt) },
                                          { q("duration_ms"), head.startedAt.msecsTo(head.finishedAt) },
                                          { q("summary"), QJsonDocument::fromJson(head.summary).object() } };
        if (const auto record = store.runs.load(head.id)) {
            if (const auto report = runFromJson(record->document))
                out[q("kpi")] = toJsonObject(*report)[q("kpi")];
        }
    }
    QJsonArray heldRows;
    for (const HeldUpdate &update : *held) {
        heldRows.append(
            QJsonObject{ { q("run_id"), update.runId },
                         { q("product_id"), update.productId },
                         { q("channel"), nameOf(update.listing.channel) },
                         { q("listing"), update.listing.externalId },
                         { q("old_qty"), update.oldQty ? QJsonValue(update.oldQty->value()) : QJsonValue() },
                         { q("new_qty"), update.newQty ? QJsonValue(update.newQty->value()) : QJsonValue() },
                         { q("guard"), update.guard } });
    }
    QJsonArray workRows;
    for (const StoredManualWork &item : *work) {
        workRows.append(QJsonObject{ { q("run_id"), item.runId },
                                     { q("product_id"), item.productId },
                                     { q("channel"), nameOf(item.listing.channel) },
                                     { q("listing"), item.listing.externalId },
                                     { q("code"), item.code },
                                     { q("message"), item.message },
                                     { q("since"), toIsoUtc(item.createdAt) } });
    }
    QJsonArray alertRows;
    for (const AlertRecord &alert : *alerts) {
        alertRows.append(QJsonObject{ { q("id"), alert.id },
                                      { q("kind"), alert.kind },
                                      { q("severity"), alert.severity },
                                      { q("subject"), alert.subject },
                                      { q("text"), alert.text },
                                      { q("state"), alert.state },
                                      { q("raised_at"), toIsoUtc(alert.raisedAt) } });
    }
    QJsonArray holdRows;
    for (const Hold &hold : *holds) {
        holdRows.append(QJsonObject{
            { q("product_id"), hold.listing ? QJsonValue() : QJsonValue(hold.sku) },
            { q("channel"), hold.listing ? QJsonValue(nameOf(hold.listing->channel)) : QJsonValue() },
            { q("listing"), hold.listing ? QJsonValue(hold.listing->externalId) : QJsonValue() },
            { q("at_most"), hold.atMost ? QJsonValue(hold.atMost->value()) : QJsonValue() },
            { q("reason"), hold.reason },
            { q("who"), hold.who },
            { q("since"), toIsoUtc(hold.since) },
            { q("until"), hold.until.isValid() ? QJsonValue(toIsoUtc(hold.until)) : QJsonValue() } });
    }
    QJsonArray routeRows;
    const QStringList routes = notifyRoutes();
    for (const QString &route : routes) {
        qsizetype waiting = 0;
        for (const QString &state : { q("pending"), q("disabled") }) {
            const auto messages = store.messages.inState(route, state);
            waiting += messages ? messages->size() : 0;
        }
        const QString stopped = whyBroken(store.meta, route);
        routeRows.append(
            QJsonObject{ { q("route"), route },
                         { q("stopped"), stopped.isEmpty() ? QJsonValue() : QJsonValue(stopped) },
                         { q("waiting"), waiting } });
    }
    out[q("routes")] = routeRows;
    const auto head = store.audit.head();
    if (!head) {
        *problem = head.error().message;
        return out;
    }
    out[q("audit")] =
        QJsonObject{ { q("entries"), head->number }, { q("head"), QString::fromLatin1(head->hash.toHex()) } };
    const QList<BackupInfo> backups = listBackups(backupFolderOf(store.db.path()));
    const auto trouble = store.meta.value(QString::fromLatin1(kBackupTroubleKey));
    out[q("backup")] =
        QJsonObject{ { q("count"), backups.size() },
                     { q("latest"),
                       backups.isEmpty() ? QJsonValue() : QJsonValue(toIsoUtc(backups.first().takenAt)) },
                     { q("file"), backups.isEmpty() ? QJsonValue() : QJsonValue(backups.first().path) },
                     { q("trouble"), trouble && *trouble ? QJsonValue(**trouble) : QJsonValue() } };
    out[q("do_not_touch")] = holdRows;
    out[q("held")] = heldRows;
    out[q("manual_work")] = workRows;
    out[q("alerts")] = alertRows;
    return out;
}

void printStatus(const QJsonObject &status)
{
    QStringList out;
    const QJsonObject run = status[q("last_run")].toObject();
    if (run.isEmpty())
        out << Text::tr("No run yet.");
    else
        out << Text::tr("Last run %1: %2, %3")
                   .arg(run[q("run_id")].toString(), run[q("state")].toString(),
                        run[q("finished_at")].toString());
    const QJsonObject kpi = status[q("kpi")].toObject();
    if (kpi[q("sync_accuracy")].isDouble())
        out << Text::tr("Accuracy %1 %").arg(kpi[q("sync_accuracy")].toDouble() * 100.0, 0, 'f', 1);
    const QJsonObject ages = status[q("freshness")].toObject();
    if (ages[q("coverage")].isDouble())
        out << Text::tr("Listings read lately: %1 %, the oldest number is %2 s old")
                   .arg(ages[q("coverage")].toDouble() * 100.0, 0, 'f', 1)
                   .arg(ages[q("oldest_seconds")].toInteger());
    const QJsonObject backup = status[q("backup")].toObject();
    out << (backup[q("latest")].isString() ? Text::tr("Last backup: %1 (%2 kept)")
                                                 .arg(backup[q("latest")].toString())
                                                 .arg(backup[q("count")].toInteger())
                                           : Text::tr("No backup yet."));
    if (backup[q("trouble")].isString())
        out << q("  ") + backup[q("trouble")].toString();
    out << Text::tr("Audit log: %1 entries, head %2")
               .arg(status[q("audit")].toObject()[q("entries")].toInteger())
               .arg(status[q("audit")].toObject()[q("head")].toString());
    for (const QJsonValue &row : status[q("clocks")].toArray()) {
        if (row[q("message")].isString())
            out << row[q("message")].toString();
    }
    out << Text::tr("Held updates: %1").arg(status[q("held")].toArray().size());
    QSet<QString> runs;
    for (const QJsonValue &row : status[q("held")].toArray())
        runs.insert(row[q("run_id")].toString());
    for (const QString &id : std::as_const(runs))
        out << Text::tr("  run %1: `jaego approve %1` or `jaego reject %1`").arg(id);
    out << Text::tr("Manual work: %1").arg(status[q("manual_work")].toArray().size());
    for (const QJsonValue &row : status[q("manual_work")].toArray())
        out << q("  ") + row[q("message")].toString();
    const QJsonArray holds = status[q("do_not_touch")].toArray();
    if (!holds.isEmpty())
        out << Text::tr("Not to be touched: %1").arg(holds.size());
    for (const QJsonValue &row : holds) {
        const QString what = row[q("product_id")].isString()
            ? row[q("product_id")].toString()
            : row[q("channel")].toString() + QLatin1Char(' ') + row[q("listing")].toString();
        const QString until = row[q("until")].isString() ? row[q("until")].toString() : q("…");
        out << q("  %1: %2 (%3, → %4)")
                   .arg(what, row[q("reason")].toString(), row[q("who")].toString(), until);
    }
    QList<QJsonObject> alerts;
    for (const QJsonValue &row : status[q("alerts")].toArray())
        alerts.append(row.toObject());
    std::stable_partition(alerts.begin(), alerts.end(),
                          [](const QJsonObject &row) { return row[q("severity")].toString() == q("HIGH"); });
    out << Text::tr("Open alerts: %1").arg(alerts.size());
    for (const QJsonObject &row : alerts.mid(0, kAlertsTold))
        out << q("  %1 %2").arg(row[q("severity")].toString(), row[q("text")].toString());
    if (alerts.size() > kAlertsTold)
        out << Text::tr("  and %1 more: --json has them all").arg(alerts.size() - kAlertsTold);
    for (const QJsonValue &row : status[q("routes")].toArray()) {
        const QString route = row[q("route")].toString();
        const int waiting = row[q("waiting")].toInt();
        if (row[q("stopped")].isString())
            out << Text::tr("Nothing is sent to %1 any more: %2. %3 messages wait until it is mended.")
                       .arg(route, row[q("stopped")].toString())
                       .arg(waiting);
        else if (waiting > 0)
            out << Text::tr("Messages that wait for %1: %2").arg(route).arg(waiting);
    }
    print(out.join(QLatin1Char('\n')));
}

int save(const CsvWriter &writer, const QString &path)
{
    if (auto saved = writer.save(path); !saved) {
        complain(Text::tr("%1: %2").arg(path, saved.error().message));
        return exitcodes::failed;
    }
    return exitcodes::done;
}

} // namespace

int statusCommand(Session &session)
{
    auto database = session.openForReading();
    if (!database) {
        complain(database.error().message);
        return exitcodes::failed;
    }
    Store store(**database);
    QString problem;
    const QJsonObject status = statusJson(store, session.settings().schedule.maxAgeHours, &problem);
    if (!problem.isEmpty()) {
        complain(problem);
        return exitcodes::failed;
    }
    if (session.line().json)
        print(QJsonDocument(status).toJson(QJsonDocument::Indented).trimmed());
    else
        printStatus(status);
    return exitcodes::done;
}

int mapExportCommand(Session &session)
{
    auto database = session.openForReading();
    if (!database) {
        complain(database.error().message);
        return exitcodes::failed;
    }
    const auto mappings = CatalogueRepository(**database).mappings();
    if (!mappings) {
        complain(mappings.error().message);
        return exitcodes::failed;
    }
    return save(exportMappings(*mappings), session.line().arguments.first());
}

int ledgerExportCommand(Session &session)
{
    auto database = session.openForReading();
    if (!database) {
        complain(database.error().message);
        return exitcodes::failed;
    }
    const auto writer = exportLedger(LedgerRepository(**database));
    if (!writer) {
        complain(writer.error().message);
        return exitcodes::failed;
    }
    return save(*writer, session.line().arguments.first());
}

} // namespace jaego
