// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/runjson.h"

#include "base/utctime.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace jaego {

namespace {

QString q(const char *text)
{
    return QString::fromLatin1(text);
}

QJsonValue json(const std::optional<Units> &units)
{
    return units ? QJsonValue(units->value()) : QJsonValue();
}
QJsonValue json(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}
QJsonValue json(const std::optional<ReportedError> &error)
{
    if (!error)
        return {};
    return QJsonObject{ { q("code"), error->code }, { q("message"), error->message } };
}

std::optional<Units> units(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(Units(value.toInteger())) : std::nullopt;
}

std::optional<ReportedError> error(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject object = value.toObject();
    return ReportedError{ object[q("code")].toString(), object[q("message")].toString() };
}

template <typename T, typename F>
QJsonArray array(const QList<T> &items, F write)
{
    QJsonArray out;
    for (const T &item : items)
        out.append(write(item));
    return out;
}

template <typename T, typename F>
QList<T> list(const QJsonValue &value, F read)
{
    QList<T> out;
    const QJsonArray items = value.toArray();
    out.reserve(items.size());
    for (const QJsonValue &item : items)
        out.append(read(item.toObject()));
    return out;
}

// --- writing

QJsonObject write(const StepReport &step)
{
    return { { q("id"), step.id },
             { q("state"), nameOf(step.state) },
             { q("duration_ms"), step.durationMs },
             { q("budget_ms"), step.budgetMs },
             { q("within_budget"), step.withinBudget() } };
}

QJsonObject write(const RunTransition &transition)
{
    return { { q("state"), nameOf(transition.state) }, { q("at"), toIsoUtc(transition.at) } };
}

QJsonObject write(const SourceReport &source)
{
    QJsonObject out{ { q("source"), source.source },
                     { q("status"), source.status },
                     { q("calls"), source.calls },
                     { q("failed_calls"), source.failedCalls },
                     { q("rate_limited"), source.rateLimited },
                     { q("retries"), source.retries },
                     { q("waited_ms"), source.waitedMs },
                     { q("error"), json(source.error) } };
    if (source.source == q("WAREHOUSE")) {
        out[q("products")] = source.products;
    } else {
        out[q("listings")] = source.listings;
        out[q("read")] = source.read;
        if (source.oldestAgeMs >= 0)
            out[q("oldest_age_ms")] = source.oldestAgeMs;
    }
    return out;
}

QJsonObject write(const PlanCost &cost)
{
    return { { q("channel"), nameOf(cost.channel) },
             { q("listings"), cost.listings },
             { q("calls"), cost.calls },
             { q("duration_ms"), cost.milliseconds } };
}

QJsonObject write(const Mismatch &mismatch)
{
    return { { q("product_id"), mismatch.product },
             { q("channel"), nameOf(mismatch.listing.channel) },
             { q("listing"), mismatch.listing.externalId },
             { q("channel_qty"), mismatch.channelQuantity.value() },
             { q("warehouse_qty"), mismatch.warehouseQuantity.value() },
             { q("target_qty"), mismatch.target.value() },
             { q("difference"), mismatch.difference().value() } };
}

QJsonObject write(const UpdateReport &update)
{
    QJsonObject out{
        { q("product_id"), update.product },         { q("channel"), nameOf(update.listing.channel) },
        { q("listing"), update.listing.externalId }, { q("status"), update.status },
        { q("old_qty"), json(update.oldQuantity) },  { q("new_qty"), json(update.newQuantity) },
        { q("attempts"), update.attempts },          { q("verified"), update.verified },
        { q("error"), json(update.error) }
    };
    if (!update.heldWhy.isEmpty())
        out[q("held_why")] = update.heldWhy;
    if (update.finishedAt.isValid())
        out[q("finished_at")] = toIsoUtc(update.finishedAt);
    return out;
}

QJsonObject write(const LevelEntry &entry)
{
    return { { q("product_id"), entry.product },
             { q("quantity"), entry.quantity.value() },
             { q("threshold"), entry.threshold.value() } };
}

QJsonObject write(const Finding &finding)
{
    QJsonObject out{ { q("kind"), finding.kind },
                     { q("channel"), finding.channel ? QJsonValue(nameOf(*finding.channel)) : QJsonValue() },
                     { q("listing"), finding.listing.isEmpty() ? QJsonValue() : QJsonValue(finding.listing) },
                     { q("product_id"),
                       finding.product.isEmpty() ? QJsonValue() : QJsonValue(finding.product) },
                     { q("message"), finding.message } };
    if (!finding.code.isEmpty())
        out[q("code")] = finding.code;
    return out;
}

QJsonObject write(const ManualWork &work)
{
    return { { q("product_id"), work.product },
             { q("channel"), nameOf(work.listing.channel) },
             { q("listing"), work.listing.externalId },
             { q("code"), work.code },
             { q("message"), work.message },
             { q("since"), toIsoUtc(work.since) } };
}

QJsonObject write(const AlertReport &alert)
{
    return { { q("id"), alert.id },
             { q("kind"), alert.kind },
             { q("severity"), alert.severity },
             { q("routes"), QJsonArray::fromStringList(alert.routes) },
             { q("state"), alert.state },
             { q("text"), alert.text },
             { q("raised_at"), toIsoUtc(alert.raisedAt) } };
}

QJsonObject writeRatio(const Ratio &ratio)
{
    return { { q("part"), ratio.part }, { q("whole"), ratio.whole } };
}

QJsonObject write(const RunKpi &kpi)
{
    return { { q("sync_accuracy"), json(kpi.accuracyBefore.value()) },
             { q("sync_accuracy_after"), json(kpi.accuracyAfter.value()) },
             { q("duration_ms"), kpi.durationMs },
             { q("stockout_rate"), json(kpi.stockout.value()) },
             { q("api_success_rate"), json(kpi.apiSuccess.value()) },
             { q("counts"),
               QJsonObject{ { q("accuracy"), writeRatio(kpi.accuracyBefore) },
                            { q("accuracy_after"), writeRatio(kpi.accuracyAfter) },
                            { q("stockout"), writeRatio(kpi.stockout) },
                            { q("api"), writeRatio(kpi.apiSuccess) } } } };
}

// --- reading

ChannelId channelOf(const QJsonObject &object)
{
    return channelFromString(object[q("channel")].toString()).value_or(ChannelId::Coupang);
}

ListingKey listingOf(const QJsonObject &object)
{
    return { channelOf(object), object[q("listing")].toString() };
}

RunState stateOf(const QJsonObject &object)
{
    return runStateFromString(object[q("state")].toString()).value_or(RunState::Interrupted);
}

SourceReport readSource(const QJsonObject &o)
{
    SourceReport source;
    source.source = o[q("source")].toString();
    source.status = o[q("status")].toString();
    source.listings = o[q("listings")].toInt();
    source.read = o[q("read")].toInt();
    source.products = o[q("products")].toInt();
    source.calls = o[q("calls")].toInt();
    source.failedCalls = o[q("failed_calls")].toInt();
    source.rateLimited = o[q("rate_limited")].toInt();
    source.retries = o[q("retries")].toInt();
    source.waitedMs = o[q("waited_ms")].toInteger();
    source.oldestAgeMs = o[q("oldest_age_ms")].toInteger(-1);
    source.error = error(o[q("error")]);
    return source;
}

UpdateReport readUpdate(const QJsonObject &o)
{
    UpdateReport update;
    update.product = o[q("product_id")].toString();
    update.listing = listingOf(o);
    update.status = o[q("status")].toString();
    update.oldQuantity = units(o[q("old_qty")]);
    update.newQuantity = units(o[q("new_qty")]);
    update.attempts = o[q("attempts")].toInt();
    update.verified = o[q("verified")].toBool();
    update.error = error(o[q("error")]);
    update.heldWhy = o[q("held_why")].toString();
    update.finishedAt = fromIsoUtc(o[q("finished_at")].toString());
    return update;
}

Finding readFinding(const QJsonObject &o)
{
    Finding finding;
    finding.kind = o[q("kind")].toString();
    finding.channel = channelFromString(o[q("channel")].toString());
    finding.listing = o[q("listing")].toString();
    finding.product = o[q("product_id")].toString();
    finding.message = o[q("message")].toString();
    finding.code = o[q("code")].toString();
    return finding;
}

LevelEntry readLevel(const QJsonObject &o)
{
    return { o[q("product_id")].toString(), Units(o[q("quantity")].toInteger()),
             Units(o[q("threshold")].toInteger()) };
}

AlertReport readAlert(const QJsonObject &o)
{
    QStringList routes;
    for (const QJsonValue &route : o[q("routes")].toArray())
        routes.append(route.toString());
    return { o[q("id")].toString(),
             o[q("kind")].toString(),
             o[q("severity")].toString(),
             routes,
             o[q("state")].toString(),
             o[q("text")].toString(),
             fromIsoUtc(o[q("raised_at")].toString()) };
}

Ratio readRatio(const QJsonValue &value)
{
    const QJsonObject o = value.toObject();
    return { o[q("part")].toInteger(), o[q("whole")].toInteger() };
}

RunKpi readKpi(const QJsonObject &o)
{
    const QJsonObject counts = o[q("counts")].toObject();
    return { readRatio(counts[q("accuracy")]), readRatio(counts[q("accuracy_after")]),
             o[q("duration_ms")].toInteger(), readRatio(counts[q("stockout")]), readRatio(counts[q("api")]) };
}

void readLists(const QJsonObject &o, RunReport *report)
{
    report->transitions = list<RunTransition>(o[q("transitions")], [](const QJsonObject &t) {
        return RunTransition{ stateOf(t), fromIsoUtc(t[q("at")].toString()) };
    });
    report->steps = list<StepReport>(o[q("steps")], [](const QJsonObject &s) {
        return StepReport{ s[q("id")].toString(), stateOf(s), s[q("duration_ms")].toInteger(),
                           s[q("budget_ms")].toInteger() };
    });
    report->sources = list<SourceReport>(o[q("sources")], readSource);
    report->mismatches = list<Mismatch>(o[q("mismatches")], [](const QJsonObject &m) {
        return Mismatch{ m[q("product_id")].toString(), listingOf(m), Units(m[q("channel_qty")].toInteger()),
                         Units(m[q("warehouse_qty")].toInteger()), Units(m[q("target_qty")].toInteger()) };
    });
    report->updates = list<UpdateReport>(o[q("updates")], readUpdate);
    report->findings = list<Finding>(o[q("findings")], readFinding);
    report->manualWork = list<ManualWork>(o[q("manual_work")], [](const QJsonObject &m) {
        return ManualWork{ m[q("product_id")].toString(), listingOf(m), m[q("message")].toString(),
                           m[q("code")].toString(), fromIsoUtc(m[q("since")].toString()) };
    });
    report->alerts = list<AlertReport>(o[q("alerts")], readAlert);
    report->plan = list<PlanCost>(o[q("plan")], [](const QJsonObject &p) {
        PlanCost cost;
        cost.channel = channelFromString(p[q("channel")].toString()).value_or(ChannelId::Coupang);
        cost.listings = p[q("listings")].toInt();
        cost.calls = p[q("calls")].toInt();
        cost.milliseconds = p[q("duration_ms")].toInteger();
        return cost;
    });
    report->proposals = list<ProposalReport>(o[q("proposals")], [](const QJsonObject &p) {
        return ProposalReport{ p[q("product_id")].toString(), Units(p[q("quantity")].toInteger()), {} };
    });
}

} // namespace

QJsonObject toJsonObject(const RunReport &report)
{
    QList<UpdateReport> held;
    for (const UpdateReport &update : report.updates) {
        if (update.status == q("HELD"))
            held.append(update);
    }
    const auto each = [](const auto &item) { return write(item); };
    QJsonObject out{
        { q("schema"), q("jaego.run/1") },
        { q("run_id"), report.runId },
        { q("trigger"), report.trigger },
        { q("dry_run"), report.dryRun },
        { q("state"), nameOf(report.state) },
        { q("attempts"), report.attempts },
        { q("started_at"), toIsoUtc(report.startedAt) },
        { q("finished_at"), toIsoUtc(report.finishedAt) },
        { q("duration_ms"), report.durationMs() },
        { q("budget_ms"), budgets::runMs },
        { q("within_budget"), report.durationMs() <= budgets::runMs },
        { q("transitions"), array(report.transitions, each) },
        { q("steps"), array(report.steps, each) },
        { q("sources"), array(report.sources, each) },
        { q("mismatches"), array(report.mismatches, each) },
        { q("plan"), array(report.plan, each) },
        { q("updates"), array(report.updates, each) },
        { q("levels"),
          QJsonObject{ { q("critical"), array(report.critical, each) },
                       { q("low"), array(report.low, each) },
                       { q("overstock"), array(report.overstock, each) } } },
        { q("findings"), array(report.findings, each) },
        { q("held"), array(held, each) },
        { q("manual_work"), array(report.manualWork, each) },
        { q("alerts"), array(report.alerts, each) },
        { q("proposals"),
          array(
              report.proposals,
              [](const ProposalReport &p) {
                  return QJsonObject{ { q("product_id"), p.product }, { q("quantity"), p.quantity.value() } };
              }) },
        { q("kpi"), write(report.kpi) },
        { q("error"), json(report.error) },
    };
    if (report.adjustment) {
        const AdjustmentReport &a = *report.adjustment;
        out[q("adjustment")] = QJsonObject{ { q("id"), a.id },
                                            { q("product_id"), a.product },
                                            { q("delta"), a.delta.value() },
                                            { q("before"), a.before.value() },
                                            { q("after"), a.after.value() },
                                            { q("reason"), a.reason } };
    }
    return out;
}

QByteArray toJson(const RunReport &report, bool indented)
{
    return QJsonDocument(toJsonObject(report))
        .toJson(indented ? QJsonDocument::Indented : QJsonDocument::Compact);
}

Result<RunReport> runFromJson(const QByteArray &json)
{
    const QString where = q("run.json");
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return Error(Error::Kind::Parse, where, problem.errorString());
    const QJsonObject o = document.object();
    if (o[q("schema")].toString() != q("jaego.run/1"))
        return Error(Error::Kind::Parse, where, QStringLiteral("not a jaego.run/1 document"));

    RunReport report;
    report.runId = o[q("run_id")].toString();
    report.trigger = o[q("trigger")].toString();
    report.dryRun = o[q("dry_run")].toBool();
    report.state = stateOf(o);
    report.attempts = o[q("attempts")].toInt();
    report.startedAt = fromIsoUtc(o[q("started_at")].toString());
    report.finishedAt = fromIsoUtc(o[q("finished_at")].toString());
    readLists(o, &report);
    const QJsonObject levels = o[q("levels")].toObject();
    report.critical = list<LevelEntry>(levels[q("critical")], readLevel);
    report.low = list<LevelEntry>(levels[q("low")], readLevel);
    report.overstock = list<LevelEntry>(levels[q("overstock")], readLevel);
    report.kpi = readKpi(o[q("kpi")].toObject());
    report.error = error(o[q("error")]);
    if (o[q("adjustment")].isObject()) {
        const QJsonObject a = o[q("adjustment")].toObject();
        report.adjustment = AdjustmentReport{ a[q("id")].toString(),
                                              a[q("product_id")].toString(),
                                              Units(a[q("delta")].toInteger()),
                                              Units(a[q("before")].toInteger()),
                                              Units(a[q("after")].toInteger()),
                                              a[q("reason")].toString() };
    }
    return report;
}

} // namespace jaego
