// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that change something, each on an engine of its own.

#include "app/commands/commands.h"
#include "base/text.h"
#include "base/ulid.h"
#include "domain/runjson.h"
#include "engine/operatorname.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace jaego {

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

/// Progress on standard error: a line when the state changes, then counts at most once a second.
class ProgressPrinter {
public:
    explicit ProgressPrinter(Scheduler *scheduler) : m_scheduler(scheduler) { }

    void show(const RunStatus &status)
    {
        const qint64 now = m_scheduler->nowMs();
        const bool changed = status.state != m_state || status.running != m_running;
        if (!changed && now - m_lastMs < 1000)
            return;
        m_state = status.state;
        m_running = status.running;
        m_lastMs = now;
        QStringList parts;
        for (const SourceProgress &source : status.sources) {
            if (status.state == RunState::Syncing && source.toWrite > 0)
                parts.append(q("%1 %2/%3").arg(source.source).arg(source.written).arg(source.toWrite));
            else if (source.toRead > 0)
                parts.append(q("%1 %2/%3").arg(source.source).arg(source.read).arg(source.toRead));
            else if (source.read > 0)
                parts.append(q("%1 %2").arg(source.source).arg(source.read));
        }
        complain(nameOf(status.state) + (parts.isEmpty() ? QString() : q("  ") + parts.join(q(" · "))));
    }

private:
    Scheduler *m_scheduler;
    RunState m_state = RunState::Completed;
    bool m_running = false;
    qint64 m_lastMs = 0;
};

void showProgress(Engine *engine)
{
    const auto printer = std::make_shared<ProgressPrinter>(&engine->workshop().scheduler());
    const auto before = engine->workshop().context().progress;
    engine->workshop().context().progress = [printer, before](const RunStatus &status) {
        printer->show(status);
        if (before)
            before(status);
    };
}

int count(const RunReport &report, const char *status)
{
    return static_cast<int>(std::count_if(report.updates.begin(), report.updates.end(),
                                          [status](const UpdateReport &u) { return u.status == q(status); }));
}

QString percent(const Ratio &ratio)
{
    const auto value = ratio.value();
    return value ? QString::number(*value * 100.0, 'f', 1) + q(" %") : Text::tr("no data");
}

QString sign(Units difference)
{
    return difference.value() > 0 ? q("+%1").arg(difference.value()) : QString::number(difference.value());
}

void printReport(const RunReport &report)
{
    QStringList out;
    out << Text::tr("Run %1: %2 in %3 s")
               .arg(report.runId, nameOf(report.state))
               .arg(static_cast<double>(report.durationMs()) / 1000.0, 0, 'f', 1);
    if (report.error)
        out << q("  %1 %2").arg(report.error->code, report.error->message);
    for (const SourceReport &source : report.sources) {
        const QString what = source.source == q("WAREHOUSE")
            ? Text::tr("%1 products").arg(source.products)
            : Text::tr("%1 of %2 listings read").arg(source.read).arg(source.listings);
        out << q("  %1 %2  %3, %4")
                   .arg(source.source, -9)
                   .arg(source.status, -8)
                   .arg(what, Text::tr("%1 calls").arg(source.calls));
        if (source.error)
            out << q("            %1 %2").arg(source.error->code, source.error->message);
    }
    constexpr int kMost = 20;
    out << Text::tr("Differences: %1").arg(report.mismatches.size());
    for (const Mismatch &mismatch : report.mismatches.mid(0, kMost))
        out << q("  %1 %2 %3  %4 → %5 (%6)")
                   .arg(nameOf(mismatch.listing.channel), -8)
                   .arg(mismatch.product, mismatch.listing.externalId)
                   .arg(mismatch.channelQuantity.value())
                   .arg(mismatch.target.value())
                   .arg(sign(mismatch.difference()));
    if (report.mismatches.size() > kMost)
        out << Text::tr("  … and %1 more").arg(report.mismatches.size() - kMost);
    out << (report.dryRun ? Text::tr("Would be changed: %1, held: %2")
                                .arg(count(report, "DRY_RUN"))
                                .arg(count(report, "HELD"))
                          : Text::tr("Changed: %1, failed: %2, held: %3")
                                .arg(count(report, "SUCCESS"))
                                .arg(count(report, "FAILED"))
                                .arg(count(report, "HELD")));
    for (const ManualWork &work : report.manualWork.mid(0, kMost))
        out << q("  ! ") + work.message;
    out << Text::tr("Accuracy %1 → %2, stock-outs %3, calls that succeeded %4")
               .arg(percent(report.kpi.accuracyBefore), percent(report.kpi.accuracyAfter),
                    percent(report.kpi.stockout), percent(report.kpi.apiSuccess));
    print(out.join(QLatin1Char('\n')));
}

int exitCodeOf(const RunReport &report)
{
    if (report.state != RunState::Completed)
        return exitcodes::failed;
    return report.leavesWork() ? exitcodes::workLeft : exitcodes::done;
}

int give(const RunReport &report, bool json)
{
    if (json)
        print(toJson(report, true).trimmed());
    else
        printReport(report);
    return exitCodeOf(report);
}

/// What was raised is told before the process ends; what takes longer is the next one's.
constexpr qint64 kTellMs = 10'000;

/// Practice starts with an unlinked catalogue: codes that are unique are linked first.
Task<Status> linkPractice(Session *session, Engine *engine, std::stop_token stop)
{
    if (!session->practice())
        co_return Done{};
    const auto mappings = engine->workshop().store().catalogue.mappings();
    if (!mappings)
        co_return mappings.error();
    if (!mappings->isEmpty())
        co_return Done{};
    const auto mapping = co_await engine->mapAutomatically(true, stop);
    if (!mapping)
        co_return mapping.error();
    complain(Text::tr("practice: %1 listings linked by their codes, %2 left for a person")
                 .arg(mapping->linked.size())
                 .arg(mapping->rest.size()));
    co_return Done{};
}

void printProblems(const QList<LineProblem> &problems)
{
    for (const LineProblem &problem : problems)
        complain(Text::tr("line %1: %2").arg(problem.line).arg(problem.message));
}

QJsonObject listingJson(const Listing &listing)
{
    return { { q("channel"), nameOf(listing.key.channel) },
             { q("listing"), listing.key.externalId },
             { q("code"), listing.sellerCode },
             { q("title"), listing.title },
             { q("option"), listing.optionName } };
}

void printMapping(const AutoMapping &mapping, bool json)
{
    if (!json) {
        QStringList out{ Text::tr("Linked by code: %1; linked before: %2; left for a person: %3")
                             .arg(mapping.linked.size())
                             .arg(mapping.alreadyMapped)
                             .arg(mapping.rest.size()) };
        for (const Unlinked &rest : mapping.rest)
            out << q("  %1 %2 \"%3\" %4: %5")
                       .arg(nameOf(rest.listing.key.channel), -8)
                       .arg(rest.listing.key.externalId, rest.listing.sellerCode, rest.listing.title,
                            rest.reason);
        print(out.join(QLatin1Char('\n')));
        return;
    }
    QJsonArray linked;
    for (const Mapping &one : mapping.linked)
        linked.append(QJsonObject{ { q("channel"), nameOf(one.listing.channel) },
                                   { q("listing"), one.listing.externalId },
                                   { q("sku"), one.components.first().sku },
                                   { q("units_per_sale"), one.components.first().unitsPerSale } });
    QJsonArray rest;
    for (const Unlinked &one : mapping.rest) {
        QJsonObject row = listingJson(one.listing);
        row[q("reason")] = one.reason;
        row[q("candidates")] = QJsonArray::fromStringList(one.candidates);
        rest.append(row);
    }
    print(QJsonDocument(QJsonObject{ { q("schema"), q("jaego.map/1") },
                                     { q("linked"), linked },
                                     { q("already_mapped"), mapping.alreadyMapped },
                                     { q("unmapped"), rest } })
              .toJson(QJsonDocument::Indented)
              .trimmed());
}

} // namespace

Task<int> syncCommand(Session *session, Engine *engine, std::stop_token stop)
{
    const CommandLine &line = session->line();
    const int missing = co_await session->checkSecrets(engine);
    if (missing != 0)
        co_return missing;
    const Status linked = co_await linkPractice(session, engine, stop);
    if (!linked) {
        complain(linked.error().message);
        co_return exitcodes::failed;
    }
    if (!line.skus.isEmpty()) {
        const auto unknown = co_await engine->unknownSkus(line.skus, stop);
        if (unknown && !unknown->isEmpty()) {
            for (const QString &sku : *unknown)
                complain(Text::tr("--sku %1: the warehouse does not know this product").arg(sku));
            co_return exitcodes::usage;
        }
    }
    showProgress(engine);
    RunRequest request;
    request.skus = line.skus;
    request.dryRun = line.dryRun;
    auto report = co_await engine->run(request, stop);
    if (!report) {
        complain(report.error().message);
        co_return exitcodes::failed;
    }
    co_await engine->settleAlerts(&*report, kTellMs, stop);
    const int code = give(*report, line.json);
    // Who syncs by cron has no engine that stays: the day's backup is made here.
    if (!line.dryRun) {
        if (const Status kept = co_await engine->keepHouse(stop); !kept)
            complain(kept.error().message);
    }
    co_return code;
}

Task<int> adjustCommand(Session *session, Engine *engine, std::stop_token stop)
{
    const CommandLine &line = session->line();
    if (!adjustmentReasons().contains(line.reason)) {
        complain(Text::tr("--reason %1: allowed are %2").arg(line.reason, adjustmentReasons().join(q(", "))));
        co_return exitcodes::usage;
    }
    const int missing = co_await session->checkSecrets(engine);
    if (missing != 0)
        co_return missing;
    const Status linked = co_await linkPractice(session, engine, stop);
    if (!linked) {
        complain(linked.error().message);
        co_return exitcodes::failed;
    }
    const QStringList wanted{ line.arguments.first() };
    const auto unknown = co_await engine->unknownSkus(wanted, stop);
    if (unknown && !unknown->isEmpty()) {
        complain(Text::tr("%1: the warehouse does not know this product").arg(line.arguments.first()));
        co_return exitcodes::usage;
    }
    showProgress(engine);
    AdjustmentRequest request;
    request.id = newUlid();
    request.sku = line.arguments.first();
    if (line.setTo)
        request.setTo = Units(*line.setTo);
    if (line.by)
        request.delta = Units(*line.by);
    request.reason = line.reason;
    request.note = line.note;
    request.operatorName = operatorName();
    auto both = co_await engine->applyAdjustment(request, stop);
    if (both.first.error) {
        complain(Text::tr("%1 was not adjusted: %2").arg(request.sku, both.first.error->message));
        co_return exitcodes::failed;
    }
    if (!both.second)
        co_return exitcodes::failed;
    if (!line.json)
        print(Text::tr("%1: %2 → %3 (%4)")
                  .arg(request.sku)
                  .arg(both.first.before.value())
                  .arg(both.first.after.value())
                  .arg(line.reason));
    co_await engine->settleAlerts(&*both.second, kTellMs, stop);
    co_return give(*both.second, line.json);
}

Task<int> decideCommand(Session *session, Engine *engine, std::stop_token stop)
{
    Q_UNUSED(stop)
    const CommandLine &line = session->line();
    const bool approve = line.command == q("approve");
    const QString runId = line.arguments.first();
    if (approve) {
        const int missing = co_await session->checkSecrets(engine);
        if (missing != 0)
            co_return missing;
        showProgress(engine);
    }
    const QString reason = line.reason;
    auto decided = co_await engine->decideHeld(runId, approve, reason, operatorName());
    if (!decided) {
        complain(decided.error().message);
        co_return decided.error().kind == Error::Kind::NotFound ? exitcodes::usage : exitcodes::failed;
    }
    if (!approve) {
        print(Text::tr("The held updates of run %1 were rejected; nothing was sent.").arg(runId));
        co_return exitcodes::done;
    }
    co_await engine->settleAlerts(&*decided, kTellMs, stop);
    co_return give(*decided, line.json);
}

Task<int> mapCommand(Session *session, Engine *engine, std::stop_token stop)
{
    const CommandLine &line = session->line();
    if (line.subcommand == q("auto")) {
        const int missing = co_await session->checkSecrets(engine);
        if (missing != 0)
            co_return missing;
        const auto mapping = co_await engine->mapAutomatically(true, stop);
        if (!mapping) {
            complain(Text::tr("linking by code stopped: %1").arg(mapping.error().message));
            co_return exitcodes::failed;
        }
        printMapping(*mapping, line.json);
        co_return exitcodes::done;
    }
    const QString path = line.arguments.first();
    const auto imported = co_await engine->importMappingFile(path, line.skipBad, stop);
    if (!imported) {
        complain(Text::tr("%1: %2").arg(path, imported.error().message));
        co_return exitcodes::usage;
    }
    printProblems(imported->problems);
    for (const LineProblem &warning : imported->warnings)
        complain(Text::tr("warning: line %1: %2").arg(warning.line).arg(warning.message));
    if (!imported->imported) {
        complain(Text::tr("%1: nothing was imported").arg(path));
        co_return exitcodes::usage;
    }
    print(Text::tr("%1 listings linked").arg(imported->listings));
    co_return exitcodes::done;
}

Task<int> ledgerImportCommand(Session *session, Engine *engine, std::stop_token stop)
{
    Q_UNUSED(stop)
    const CommandLine &line = session->line();
    const QString path = line.arguments.first();
    const auto imported = co_await engine->importLedgerFile(path, line.skipBad, operatorName());
    if (!imported) {
        complain(Text::tr("%1: %2").arg(path, imported.error().message));
        co_return exitcodes::usage;
    }
    printProblems(imported->problems);
    for (const QString &column : imported->ignoredColumns)
        complain(Text::tr("warning: column \"%1\" is not known and was left out").arg(column));
    if (!imported->imported) {
        complain(Text::tr("%1: nothing was imported").arg(path));
        co_return exitcodes::usage;
    }
    print(
        Text::tr("%1 products imported, %2 counts changed").arg(imported->products).arg(imported->movements));
    co_return exitcodes::done;
}

} // namespace jaego
