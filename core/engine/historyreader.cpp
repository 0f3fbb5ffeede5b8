// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/historyreader.h"

#include "base/ulid.h"
#include "domain/runjson.h"
#include "storage/alertrepository.h"
#include "storage/calllogrepository.h"
#include "storage/kpirepository.h"
#include "storage/messagerepository.h"
#include "storage/numberhistoryrepository.h"
#include "storage/runrepository.h"
#include "storage/troublerepository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace jaego {

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

RunSummary summaryFrom(const RunHead &head)
{
    const QJsonObject o = QJsonDocument::fromJson(head.summary).object();
    RunSummary summary;
    summary.runId = head.id;
    summary.trigger = head.trigger;
    summary.state = runStateFromString(head.state).value_or(RunState::Interrupted);
    summary.startedAt = head.startedAt;
    summary.finishedAt = head.finishedAt;
    summary.dryRun = head.dryRun;
    summary.withinBudget = o[q("within_budget")].toBool(true);
    summary.mismatches = o[q("mismatches")].toInt();
    summary.succeeded = o[q("succeeded")].toInt();
    summary.failed = o[q("failed")].toInt();
    summary.held = o[q("held")].toInt();
    if (o[q("accuracy")].isDouble())
        summary.accuracy = o[q("accuracy")].toDouble();
    summary.error = o[q("error")].toString();
    const QJsonArray transitions = o[q("transitions")].toArray();
    for (const QJsonValue &transition : transitions)
        summary.transitions.append(
            { runStateFromString(transition[q("state")].toString()).value_or(RunState::Interrupted),
              QDateTime::fromMSecsSinceEpoch(transition[q("at")].toInteger(), Qt::UTC) });
    return summary;
}

KpiPoint pointFrom(const KpiSample &sample)
{
    KpiPoint point;
    point.at = sample.at;
    point.runId = sample.runId;
    point.accuracy = sample.accuracyBefore.value();
    point.accuracyAfter = sample.accuracyAfter.value();
    point.durationMs = static_cast<double>(sample.durationMs);
    point.stockout = sample.stockout.value();
    point.apiSuccess = sample.apiSuccess.value();
    point.accuracyRatio = sample.accuracyBefore;
    point.stockoutRatio = sample.stockout;
    point.apiRatio = sample.apiSuccess;
    return point;
}

KpiPoint pointFrom(const KpiBucket &bucket)
{
    KpiPoint point;
    point.at = bucket.start;
    point.accuracy = bucket.accuracyBefore.value();
    point.accuracyAfter = bucket.accuracyAfter.value();
    point.durationMs = bucket.meanDurationMs();
    point.stockout = bucket.stockout.value();
    point.apiSuccess = bucket.apiSuccess.value();
    point.accuracyRatio = bucket.accuracyBefore;
    point.stockoutRatio = bucket.stockout;
    point.apiRatio = bucket.apiSuccess;
    return point;
}

/// Single runs up to a week; beyond, a chart is narrower than its hours.
constexpr int kRunsUpToDays = 8;
constexpr int kHoursUpToDays = 93;

} // namespace

HistoryReader::HistoryReader(StoreAddress address, QObject *parent)
    : QObject(parent), m_address(std::move(address))
{
}

HistoryReader::~HistoryReader() = default;

Database *HistoryReader::database()
{
    if (!m_database) {
        auto opened = Database::openReadOnly(m_address);
        if (!opened) {
            Q_EMIT noticed({ Notice::Severity::Warning, opened.error().message });
            return nullptr;
        }
        m_database = std::move(*opened);
    }
    return m_database.get();
}

void HistoryReader::close()
{
    m_database.reset();
}

void HistoryReader::readRuns(int limit, const QDateTime &before)
{
    Database *db = database();
    if (!db)
        return;
    const RunRepository runs(*db);
    // The run list pages by id; ids sort by time, so a time is as good as the id it stands for.
    const auto heads = runs.list(limit, before.isValid() ? firstUlidOf(before) : QString());
    if (!heads) {
        Q_EMIT noticed({ Notice::Severity::Warning, heads.error().message });
        return;
    }
    QList<RunSummary> summaries;
    for (const RunHead &head : *heads)
        summaries.append(summaryFrom(head));
    Q_EMIT runsRead(summaries, before);
}

void HistoryReader::readRun(const QString &runId)
{
    Database *db = database();
    if (!db)
        return;
    const auto record = RunRepository(*db).load(runId);
    if (!record) {
        Q_EMIT noticed({ Notice::Severity::Warning, record.error().message });
        return;
    }
    const auto report = runFromJson(record->document);
    if (!report) { // still under way
        RunReport head;
        head.runId = record->head.id;
        head.trigger = record->head.trigger;
        head.state = runStateFromString(record->head.state).value_or(RunState::Interrupted);
        head.startedAt = record->head.startedAt;
        head.finishedAt =
            record->head.finishedAt.isValid() ? record->head.finishedAt : record->head.startedAt;
        for (const StoredTransition &transition : record->transitions)
            head.transitions.append(
                { runStateFromString(transition.state).value_or(RunState::Interrupted), transition.at });
        Q_EMIT runRead(head);
        return;
    }
    RunReport told = *report;
    // The document was closed when the run ended; what became of its messages came later.
    QStringList ids;
    for (const AlertReport &alert : std::as_const(told.alerts))
        ids.append(alert.id);
    const auto states = AlertRepository(*db).statesOf(ids);
    if (!states) {
        Q_EMIT noticed({ Notice::Severity::Warning, states.error().message });
        return;
    }
    for (AlertReport &alert : told.alerts)
        alert.state = states->value(alert.id, alert.state);
    Q_EMIT runRead(told);
}

void HistoryReader::readNumbers(const QString &sku, const QDateTime &from, const QDateTime &to)
{
    Database *db = database();
    if (!db)
        return;
    const auto history = NumberHistoryRepository(*db).of(sku, from, to);
    if (!history) {
        Q_EMIT noticed({ Notice::Severity::Warning, history.error().message });
        return;
    }
    Q_EMIT numbersRead(*history);
}

void HistoryReader::readKpis(const QDateTime &from, const QDateTime &to)
{
    Database *db = database();
    if (!db)
        return;
    const KpiRepository kpis(*db);
    KpiSeries series;
    series.from = from;
    series.to = to;
    const qint64 days = from.daysTo(to);
    if (days <= kRunsUpToDays) {
        if (const auto samples = kpis.samples(from, to)) {
            for (const KpiSample &sample : *samples)
                series.points.append(pointFrom(sample));
        }
    } else if (const auto buckets =
                   kpis.buckets(days <= kHoursUpToDays ? KpiSpan::Hour : KpiSpan::Day, from, to)) {
        for (const KpiBucket &bucket : *buckets)
            series.points.append(pointFrom(bucket));
    }
    if (const auto summed = CallLogRepository(*db).summed(from, to)) {
        const QStringList order{ q("COUPANG"), q("NAVER"), q("CAFE24"), q("WAREHOUSE") };
        for (const QString &source : order) {
            for (const CallTotals &totals : *summed) {
                if (totals.source == source)
                    series.usage.append({ source, totals.calls, totals.failed, totals.retries,
                                          totals.rateLimited, totals.waitedMs });
            }
        }
    }
    const TroubleRepository trouble(*db);
    if (const auto causes = trouble.causes(from, to))
        series.causes = *causes;
    if (const auto cases = trouble.cases(from, to, KpiSeries::kMostTroubles))
        series.oversold = *cases;
    if (const auto slowest = trouble.slowest(from, to, KpiSeries::kMostSlow))
        series.slowest = *slowest;
    Q_EMIT kpisRead(series);
}

void HistoryReader::readAlerts(const AlertQuestion &question)
{
    Database *db = database();
    if (!db)
        return;
    const AlertRepository alerts(*db);
    auto lines = question.past ? alerts.pastLines(question.limit, question.before) : alerts.openLines();
    if (!lines) {
        Q_EMIT noticed({ Notice::Severity::Warning, lines.error().message });
        return;
    }
    QStringList ids;
    for (const AlertLine &line : *lines)
        ids.append(line.id);
    if (const auto deliveries = MessageRepository(*db).deliveries(ids)) {
        for (AlertLine &line : *lines)
            line.deliveries = deliveries->value(line.id);
    }
    Q_EMIT alertsRead({ question, *lines });
}

} // namespace jaego
