// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/history/rundetail.h"

#include "ui/models/history/historywords.h"
#include "ui/models/history/runtimeline.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace jaego {

namespace {

struct RunDetail {
    Q_DECLARE_TR_FUNCTIONS(jaego::RunDetail)
};

const Qt::Alignment kLeft = Qt::AlignLeft;
const Qt::Alignment kRight = Qt::AlignRight;

QString dash()
{
    return QStringLiteral("—");
}

QString quantity(std::optional<Units> units)
{
    return units ? Words::number(units->value()) : dash();
}

QString errorText(const std::optional<ReportedError> &error)
{
    if (!error)
        return {};
    if (error->message.isEmpty())
        return HistoryWords::errorCode(error->code);
    return error->code.isEmpty() ? error->message
                                 : QStringLiteral("%1 (%2)").arg(error->message, error->code);
}

template <typename Row>
typename ColumnTable<Row>::Column count(const QString &title, int Row::*field, Mark whenAny = Mark::Plain)
{
    typename ColumnTable<Row>::Column column;
    column.title = title;
    column.alignment = kRight;
    column.text = [field](const Row &row) { return Words::number(row.*field); };
    column.sort = [field](const Row &row) { return QVariant(row.*field); };
    column.mark = [field, whenAny](const Row &row) { return row.*field > 0 ? whenAny : Mark::Plain; };
    return column;
}

Mark markOfSource(const SourceReport &row)
{
    if (row.status == QLatin1String("ok"))
        return Mark::Good;
    if (row.status == QLatin1String("disabled"))
        return Mark::Quiet;
    return row.status == QLatin1String("failed") ? Mark::Bad : Mark::Caution;
}

Mark markOfUpdate(const UpdateReport &row)
{
    if (row.status == QLatin1String("SUCCESS"))
        return Mark::Good;
    if (row.status == QLatin1String("FAILED"))
        return Mark::Bad;
    return row.status == QLatin1String("HELD") ? Mark::Caution : Mark::Quiet;
}

/// The channel's own words, why a guard held it, or what the read-back said.
QString wordsOf(const UpdateReport &row)
{
    if (row.error)
        return errorText(row.error);
    if (!row.heldWhy.isEmpty())
        return row.heldWhy;
    if (row.status == QLatin1String("SUCCESS"))
        return row.verified ? RunDetail::tr("Read back and equal")
                            : RunDetail::tr("Accepted, not read back yet");
    return {};
}

} // namespace

SourceColumns sourceColumns()
{
    return {
        { RunDetail::tr("Source"), kLeft, [](const SourceReport &row) { return Words::source(row.source); } },
        { RunDetail::tr("State"),
          kLeft,
          [](const SourceReport &row) { return Words::sourceStatus(row.status); },
          {},
          &markOfSource },
        { RunDetail::tr("Read"), kRight,
          [](const SourceReport &row) {
              return row.source == QLatin1String("WAREHOUSE")
                  ? Words::number(row.products)
                  : QStringLiteral("%1 / %2").arg(Words::number(row.read), Words::number(row.listings));
          },
          [](const SourceReport &row) { return QVariant(std::max(row.read, row.products)); } },
        count<SourceReport>(RunDetail::tr("Calls"), &SourceReport::calls),
        count<SourceReport>(RunDetail::tr("Failed"), &SourceReport::failedCalls, Mark::Bad),
        count<SourceReport>(RunDetail::tr("Retries"), &SourceReport::retries, Mark::Caution),
        count<SourceReport>(RunDetail::tr("429"), &SourceReport::rateLimited, Mark::Caution),
        { RunDetail::tr("Waited"), kRight,
          [](const SourceReport &row) { return Words::duration(row.waitedMs); },
          [](const SourceReport &row) { return QVariant(row.waitedMs); } },
        { RunDetail::tr("Oldest value"), kRight,
          [](const SourceReport &row) {
              return row.oldestAgeMs < 0 ? dash() : Words::duration(row.oldestAgeMs);
          },
          [](const SourceReport &row) { return QVariant(row.oldestAgeMs); } },
        { RunDetail::tr("What it said"), kLeft,
          [](const SourceReport &row) { return errorText(row.error); } },
    };
}

UpdateColumns updateColumns()
{
    return {
        { RunDetail::tr("Product"), kLeft, [](const UpdateReport &row) { return row.product; } },
        { RunDetail::tr("Channel"), kLeft,
          [](const UpdateReport &row) { return Words::source(nameOf(row.listing.channel)); } },
        { RunDetail::tr("Listing"), kLeft, [](const UpdateReport &row) { return row.listing.externalId; } },
        { RunDetail::tr("Old → new"), kRight,
          [](const UpdateReport &row) {
              return QStringLiteral("%1 → %2").arg(quantity(row.oldQuantity), quantity(row.newQuantity));
          },
          [](const UpdateReport &row) {
              return QVariant(row.newQuantity.value_or(Units(0)).value()
                              - row.oldQuantity.value_or(Units(0)).value());
          } },
        { RunDetail::tr("Result"),
          kLeft,
          [](const UpdateReport &row) { return Words::updateStatus(row.status); },
          {},
          &markOfUpdate },
        count<UpdateReport>(RunDetail::tr("Tries"), &UpdateReport::attempts),
        { RunDetail::tr("What the channel said"), kLeft, &wordsOf },
    };
}

MismatchColumns mismatchColumns()
{
    return {
        { RunDetail::tr("Product"), kLeft, [](const Mismatch &row) { return row.product; } },
        { RunDetail::tr("Channel"), kLeft,
          [](const Mismatch &row) { return Words::source(nameOf(row.listing.channel)); } },
        { RunDetail::tr("Listing"), kLeft, [](const Mismatch &row) { return row.listing.externalId; } },
        { RunDetail::tr("Channel shows"), kRight,
          [](const Mismatch &row) { return Words::number(row.channelQuantity.value()); },
          [](const Mismatch &row) { return QVariant(row.channelQuantity.value()); } },
        { RunDetail::tr("Available"), kRight,
          [](const Mismatch &row) { return Words::number(row.warehouseQuantity.value()); },
          [](const Mismatch &row) { return QVariant(row.warehouseQuantity.value()); } },
        { RunDetail::tr("Should show"), kRight,
          [](const Mismatch &row) { return Words::number(row.target.value()); },
          [](const Mismatch &row) { return QVariant(row.target.value()); } },
        { RunDetail::tr("Difference"), kRight,
          [](const Mismatch &row) {
              const bool more = row.difference() < Units(0);
              return (more ? QStringLiteral("▼ ") : QStringLiteral("▲ "))
                  + Words::signedNumber(row.difference().value());
          },
          [](const Mismatch &row) { return QVariant(row.difference().value()); },
          [](const Mismatch &row) { return row.difference() < Units(0) ? Mark::Bad : Mark::Caution; } },
        { RunDetail::tr("Meaning"), kLeft,
          [](const Mismatch &row) {
              return row.difference() < Units(0) ? RunDetail::tr("Could oversell")
                                                 : RunDetail::tr("Sales missed");
          } },
    };
}

FindingColumns findingColumns()
{
    return {
        { RunDetail::tr("Kind"),
          kLeft,
          [](const Finding &row) { return HistoryWords::finding(row.kind); },
          {},
          [](const Finding &row) { return row.code.isEmpty() ? Mark::Plain : Mark::Bad; } },
        { RunDetail::tr("Channel"), kLeft,
          [](const Finding &row) { return row.channel ? Words::source(nameOf(*row.channel)) : dash(); } },
        { RunDetail::tr("Listing"), kLeft, [](const Finding &row) { return row.listing; } },
        { RunDetail::tr("Product"), kLeft, [](const Finding &row) { return row.product; } },
        { RunDetail::tr("What was found"), kLeft, [](const Finding &row) { return row.message; } },
        { RunDetail::tr("Code"), kLeft, [](const Finding &row) { return row.code; } },
    };
}

ManualWorkColumns manualWorkColumns(const QTimeZone &zone, const QDateTime &now)
{
    return {
        { RunDetail::tr("Product"), kLeft, [](const ManualWork &row) { return row.product; } },
        { RunDetail::tr("Channel"), kLeft,
          [](const ManualWork &row) { return Words::source(nameOf(row.listing.channel)); } },
        { RunDetail::tr("Listing"), kLeft, [](const ManualWork &row) { return row.listing.externalId; } },
        { RunDetail::tr("What happened and what to do"), kLeft,
          [](const ManualWork &row) {
              return row.message.isEmpty() ? HistoryWords::errorCode(row.code) : row.message;
          } },
        { RunDetail::tr("Since"), kLeft,
          [zone, now](const ManualWork &row) { return HistoryWords::moment(row.since, zone, now); },
          [](const ManualWork &row) { return QVariant(row.since); } },
        { RunDetail::tr("Code"), kLeft, [](const ManualWork &row) { return row.code; } },
    };
}

int countOf(const RunReport &report, const QString &status)
{
    return static_cast<int>(
        std::count_if(report.updates.begin(), report.updates.end(),
                      [&status](const UpdateReport &update) { return update.status == status; }));
}

namespace {

QString countsOf(const RunReport &report)
{
    QStringList parts{ RunDetail::tr("%n difference(s)", nullptr,
                                     static_cast<int>(report.mismatches.size())) };
    const auto add = [&parts](const QString &text, int number) {
        if (number > 0)
            parts.append(text.arg(Words::number(number)));
    };
    add(RunDetail::tr("%1 changed"), countOf(report, QStringLiteral("SUCCESS")));
    add(RunDetail::tr("%1 would change"), countOf(report, QStringLiteral("DRY_RUN")));
    add(RunDetail::tr("%1 held"), countOf(report, QStringLiteral("HELD")));
    add(RunDetail::tr("%1 failed"), countOf(report, QStringLiteral("FAILED")));
    add(RunDetail::tr("%1 by hand"), static_cast<int>(report.manualWork.size()));
    if (report.attempts > 1)
        parts.append(RunDetail::tr("%1 passes").arg(Words::number(report.attempts)));
    return parts.join(QStringLiteral(" · "));
}

QString kpisOf(const RunKpi &kpi)
{
    QStringList parts;
    const auto before = kpi.accuracyBefore.value();
    const auto after = kpi.accuracyAfter.value();
    if (before && after)
        parts.append(RunDetail::tr("Accuracy %1 → %2").arg(Words::percent(*before), Words::percent(*after)));
    else if (before)
        parts.append(RunDetail::tr("Accuracy %1").arg(Words::percent(*before)));
    if (const auto value = kpi.stockout.value())
        parts.append(RunDetail::tr("Out of stock %1").arg(Words::percent(*value)));
    if (const auto value = kpi.apiSuccess.value())
        parts.append(RunDetail::tr("API success %1").arg(Words::percent(*value)));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

RunHeadline headlineOf(const RunReport &report, const QTimeZone &zone, const QDateTime &now)
{
    RunHeadline head;
    head.title = QStringLiteral("%1 · %2").arg(Words::trigger(report.trigger),
                                               HistoryWords::moment(report.startedAt, zone, now));
    head.outcome = Words::runState(report.state);
    if (report.state == RunState::Completed && report.dryRun)
        head.outcome = RunDetail::tr("Preview, nothing was sent");
    else if (report.state == RunState::Completed && report.leavesWork())
        head.outcome = RunDetail::tr("Completed, work left");
    if (report.state == RunState::Failed)
        head.mark = Mark::Bad;
    else if (report.state != RunState::Completed || report.leavesWork())
        head.mark = Mark::Caution;
    else
        head.mark = report.dryRun ? Mark::Quiet : Mark::Good;

    const QList<TimelineRow> rows = timelineOf(report);
    head.breach = std::any_of(rows.begin(), rows.end(), [](const TimelineRow &row) { return row.breach(); });
    if (report.startedAt.isValid() && report.finishedAt.isValid()) {
        const TimelineRow &whole = rows.last();
        head.sla =
            RunDetail::tr("%1 of %2 · %3")
                .arg(Words::duration(whole.durationMs), Words::duration(whole.budgetMs), verdictOf(whole));
        const auto steps =
            std::count_if(rows.begin(), rows.end() - 1, [](const TimelineRow &row) { return row.breach(); });
        if (steps > 0)
            head.sla +=
                QStringLiteral(" · ") + RunDetail::tr("%n step(s) over", nullptr, static_cast<int>(steps));
    }
    head.counts = countsOf(report);
    head.kpis = kpisOf(report.kpi);
    head.trouble = errorText(report.error);
    return head;
}

} // namespace jaego
