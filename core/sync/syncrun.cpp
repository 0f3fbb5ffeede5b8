// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncrun.h"

#include "base/logging.h"
#include "base/text.h"
#include "base/ulid.h"
#include "insight/alerts.h"
#include "insight/kpi.h"
#include "sync/executor.h"
#include "sync/feedreader.h"
#include "sync/lastwrite.h"
#include "sync/plancost.h"

namespace jaego {

namespace {
QString q(const char *text)
{
    return QString::fromUtf8(text);
}
} // namespace

SyncRun::SyncRun(SyncContext *context, Bookkeeper *keeper, RunOrder order)
    : m_context(context)
    , m_keeper(keeper)
    , m_order(std::move(order))
    , m_log(context->store, context->scheduler)
    , m_scope(m_order.scope)
{
}

SyncRun::~SyncRun() = default;

Task<Result<RunReport>> SyncRun::execute(std::stop_token stop)
{
    if (m_context->feeds)
        m_context->feeds->forgetFailures();
    m_context->tally->reset();
    m_startedMs = m_context->scheduler->nowMs();
    m_stateSince = m_startedMs;
    if (auto begun = m_log.begin(m_order, &m_report); !begun)
        co_return begun.error();
    m_status.runId = m_order.runId;
    m_status.trigger = m_order.trigger;
    m_status.dryRun = m_order.dryRun;
    m_status.startedAt = m_report.startedAt;
    tell(true);

    Pass outcome = Pass::Again;
    for (int number = 1; outcome == Pass::Again; ++number) {
        m_report.attempts = number;
        outcome = co_await pass(number, stop);
        if (outcome == Pass::Again) {
            if (!enter(RunState::Error) || !enter(RunState::Retry)) {
                outcome = Pass::Failed;
                break;
            }
            const double random01 = m_context->random01();
            const bool stopped = co_await sleepFor(
                m_context->scheduler, backoffMs(number + 1, m_context->settings.writeRetry, random01), stop);
            if (stopped)
                outcome = Pass::Cancelled;
            else if (!enter(RunState::Collecting))
                outcome = Pass::Failed;
        }
    }

    leaveStep(); // a run that ends early has spent its time too
    countSources();
    RunState end = RunState::Completed;
    if (outcome == Pass::Cancelled)
        end = RunState::Cancelled;
    else if (outcome == Pass::Failed)
        end = RunState::Failed;
    if (outcome == Pass::Done) {
        if (enter(RunState::Checking)) {
            check();
            leaveStep();
        }
    }
    m_report.kpi.apiSuccess = m_context->tally->success();
    m_report.kpi.durationMs = m_context->scheduler->nowMs() - m_startedMs;
    if (m_storageError && !m_report.error) {
        m_report.error = ReportedError{ errorcodes::updateFailed, m_storageError->message };
        end = RunState::Failed;
    }
    if (!m_order.dryRun && end != RunState::Cancelled) {
        if (end == RunState::Completed && tellsAnybody() && !enter(RunState::Alerting))
            end = RunState::Failed;
        if (auto alerted = alert(); !alerted)
            m_storageError = alerted.error();
    }
    if (auto settled = m_keeper->settleJournal(m_context->scheduler->utcNow()); !settled)
        m_storageError = settled.error();
    if (auto saved = m_keeper->saveAgreed(); !saved)
        m_storageError = saved.error();
    if (auto ended = m_log.end(&m_report, end); !ended) {
        m_report.state = end;
        tell(false);
        co_return ended.error();
    }
    tell(false);
    co_return m_report;
}

bool SyncRun::enter(RunState state)
{
    leaveStep();
    if (auto entered = m_log.enter(&m_report, state); !entered) {
        qCCritical(lcSync) << "the run cannot be written down:" << entered.error().message;
        m_storageError = entered.error();
        return false;
    }
    m_stateSince = m_context->scheduler->nowMs();
    tell(true);
    return true;
}

/// Adds the time of the state that ends to its step; a state entered again adds up.
void SyncRun::leaveStep()
{
    const qint64 now = m_context->scheduler->nowMs();
    const qint64 took = now - m_stateSince;
    m_stateSince = now;
    const QString id = budgets::stepId(m_report.state);
    if (id.isEmpty())
        return;
    for (StepReport &step : m_report.steps) {
        if (step.id == id) {
            step.durationMs += took;
            return;
        }
    }
    m_report.steps.append({ id, m_report.state, took, budgets::ofStep(m_report.state) });
}

Task<SyncRun::Pass> SyncRun::pass(int number, std::stop_token stop)
{
    const std::optional<ReportedError> problem = co_await collect(number, stop);
    if (stop.stop_requested())
        co_return Pass::Cancelled;
    if (problem) {
        m_report.error = problem;
        co_return Pass::Failed;
    }
    if (!enter(RunState::Analyzing))
        co_return Pass::Failed;
    Plan plan;
    analyze(number, &plan);
    if (plan.disbelief) {
        m_report.error = plan.disbelief;
        co_return Pass::Failed;
    }
    if (number == 1)
        m_report.plan =
            costOf(*m_context->book, plan.intents, m_context->channels, m_context->settings.readBackUpTo);
    if (m_order.dryRun) {
        predict(plan);
        co_return Pass::Done;
    }
    keepHeld(plan);
    if (m_storageError)
        co_return Pass::Failed;
    if (plan.intents.empty())
        co_return Pass::Done;
    if (!enter(RunState::Syncing))
        co_return Pass::Failed;
    co_await write(plan, stop);
    if (stop.stop_requested())
        co_return Pass::Cancelled;
    if (m_storageError)
        co_return Pass::Failed;
    const bool again = number < m_context->settings.passes && !m_scope.isEmpty();
    co_return again ? Pass::Again : Pass::Done;
}

Task<std::optional<ReportedError>> SyncRun::collect(int number, std::stop_token stop)
{
    Collector collector(m_context, m_keeper,
                        [this](const SourceProgress &progress) { tellSource(progress); });
    const Collected collected = co_await collector.collect(m_scope, m_order.sparing, stop);

    m_readNow.clear();
    if (number == 1)
        m_report.sources.clear();
    int usable = 0;
    for (const CollectedChannel &channel : collected.channels) {
        for (const QString &id : channel.read)
            m_readNow.insert({ channel.channel, id });
        for (const QString &id : channel.known)
            m_known.insert({ channel.channel, id });
        addFindings(channel.findings);
        usable += channel.report.status == q("ok") || channel.report.status == q("partial") ? 1 : 0;
        if (number == 1)
            m_report.sources.append(channel.report);
    }
    if (number == 1) {
        for (const ChannelId off : std::as_const(m_context->disabled)) {
            SourceReport report;
            report.source = nameOf(off);
            report.status = q("disabled");
            m_report.sources.append(report);
        }
        m_report.sources.append(collected.warehouse);
    }
    addFindings(collected.findings);
    for (const ListingKey &key : std::as_const(m_readNow))
        m_lookedAt.insert(key.externalId);
    if (!collected.warehouseError && m_scope.isEmpty())
        m_lookedAt.insert(QString()); // what the warehouse says as a whole
    if (collected.warehouseError)
        co_return collected.warehouseError;
    if (number == 1 && usable == 0 && !collected.channels.isEmpty() && !stop.stop_requested()) {
        co_return ReportedError{
            errorcodes::channelTimeout,
            Text::tr("No channel could be read. Nothing was written; the last known numbers stand.")
        };
    }
    co_return std::nullopt;
}

void SyncRun::analyze(int number, Plan *plan)
{
    const StockBook &book = *m_context->book;
    const auto usable = [this, &book, number](int index) {
        const ListingKey &key = book.listing(index).info.key;
        return m_readNow.contains(key) || (number == 1 && m_known.contains(key));
    };
    *plan = planUpdates(book, m_scope, usable, m_context->settings.guards, m_order.approved);
    std::erase_if(plan->intents,
                  [this](const Intent &intent) { return m_order.left.contains(intent.listing); });
    if (plan->disbelief) { // nothing is compared with a warehouse that is not believed
        for (SourceReport &source : m_report.sources) {
            if (source.source == q("WAREHOUSE")) {
                source.status = q("failed");
                source.error = plan->disbelief;
            }
        }
        return;
    }
    if (number == 1)
        tellUnlinkedOrders();
    addFindings(plan->findings);
    if (number > 1)
        return;
    m_report.mismatches = plan->mismatches;
    m_report.kpi.accuracyBefore = accuracyOf(book, usable);
    m_status.mismatches = static_cast<int>(plan->mismatches.size());
    if (auto stored = m_log.mismatches(m_report); !stored)
        m_storageError = stored.error();
    if (m_order.dryRun)
        return;
    const QDateTime now = m_context->scheduler->utcNow();
    const auto causes = causesOf(m_report.mismatches, book, *m_context->store, now);
    if (auto stored = m_context->store->trouble.addCauses(now, causes); !stored)
        m_storageError = stored.error();
}

/// Sold, and nobody knows what: such units are on sale everywhere until the listing is linked.
void SyncRun::tellUnlinkedOrders()
{
    if (!m_context->feeds || !m_order.scope.isEmpty())
        return;
    QHash<ListingKey, qint64> sold;
    const QList<OrderLine> lines = m_context->feeds->orders().unlinked();
    for (const OrderLine &line : lines)
        sold[line.listing] += line.quantity;
    for (auto it = sold.cbegin(); it != sold.cend(); ++it) {
        addFindings(
            { { q("unmapped"),
                it.key().channel,
                it.key().externalId,
                {},
                Text::tr("%1 units of it are ordered and reserve nothing until it is linked to a product")
                    .arg(it.value()),
                {} } });
    }
}

/// A dry run says what would be sent, and sends nothing.
void SyncRun::predict(const Plan &plan)
{
    const auto add = [this](const Intent &intent, const QString &status, const QString &why) {
        const ListingState *state = m_context->book->find(intent.listing);
        UpdateReport update;
        update.id = newUlid(m_context->scheduler->utcNow());
        update.listing = intent.listing;
        update.product = m_context->book->product(m_context->book->scarcestPart(*state)).product.sku;
        update.status = status;
        update.oldQuantity = state->published;
        update.newQuantity = m_context->book->target(*state);
        update.heldWhy = why;
        m_report.updates.append(update);
    };
    for (const Intent &intent : plan.intents)
        add(intent, q("DRY_RUN"), {});
    for (const Intent &intent : plan.held)
        add(intent, q("HELD"), plan.heldWhy);
}

void SyncRun::keepHeld(const Plan &plan)
{
    if (plan.held.empty())
        return;
    QList<UpdateReport> held;
    for (const Intent &intent : plan.held) {
        const ListingState *state = m_context->book->find(intent.listing);
        UpdateReport update;
        update.id = newUlid(m_context->scheduler->utcNow());
        update.listing = intent.listing;
        update.product = m_context->book->product(m_context->book->scarcestPart(*state)).product.sku;
        update.status = q("HELD");
        update.oldQuantity = state->published;
        update.newQuantity = m_context->book->target(*state);
        update.heldWhy = plan.heldWhy;
        update.error = ReportedError{ {}, Text::tr("Held for a person: %1").arg(plan.heldWords) };
        held.append(update);
    }
    m_report.updates.append(held);
    if (auto stored = m_log.hold(m_report, held); !stored)
        m_storageError = stored.error();
}

Task<> SyncRun::write(const Plan plan, std::stop_token stop)
{
    Executor executor(m_context, m_keeper, m_order.runId,
                      [this](const SourceProgress &progress) { tellSource(progress); });
    const QList<Executed> executed = co_await executor.execute(plan.intents, stop);
    addFindings(executor.findings());
    if (executor.storageError())
        m_storageError = executor.storageError();
    takeResults(executed);
}

void SyncRun::takeResults(const QList<Executed> &executed)
{
    QSet<Sku> again;
    for (const Executed &one : executed) {
        UpdateReport report = one.report;
        const auto earlier = m_updateIndex.constFind(report.listing);
        if (earlier != m_updateIndex.cend()) {
            report.attempts += m_report.updates[*earlier].attempts;
            report.oldQuantity = m_report.updates[*earlier].oldQuantity;
            m_report.updates[*earlier] = report;
        } else {
            m_updateIndex.insert(report.listing, m_report.updates.size());
            m_report.updates.append(report);
        }
        if (one.mayRetry) {
            for (const Component &part : m_context->book->componentsOf(one.report.listing))
                again.insert(part.sku);
        }
        if (one.gone) {
            m_context->book->setGone(one.report.listing, true);
            if (auto marked = m_context->store->catalogue.markGone({ one.report.listing }); !marked)
                m_storageError = marked.error();
        }
    }
    m_scope = again;
}

void SyncRun::countSources()
{
    for (SourceReport &source : m_report.sources) {
        const CallTally::Counts counts = m_context->tally->of(source.source);
        source.calls = counts.calls;
        source.failedCalls = counts.failed;
        source.rateLimited = counts.rateLimited;
        source.retries = counts.retries;
        source.waitedMs = counts.waitedMs;
    }
}

/// STEP-INV-004: levels, what is left for a person, and how well things stand now.
void SyncRun::check()
{
    const StockBook &book = *m_context->book;
    const Levels levels = levelsOf(book, m_context->settings.thresholds);
    m_report.critical = levels.critical;
    m_report.low = levels.low;
    m_report.overstock = levels.overstock;
    m_report.proposals =
        proposalsOf(book, m_context->settings.thresholds, m_context->settings.purchasing,
                    m_context->purchasingFacts ? m_context->purchasingFacts() : PurchasingFacts{});

    const auto readNow = [&](int index) { return m_readNow.contains(book.listing(index).info.key); };
    forgiveWhatArrivedLate(readNow);
    QSet<ListingKey> left;
    for (const UpdateReport &update : std::as_const(m_report.updates)) {
        if (update.status == q("FAILED")) {
            left.insert(update.listing);
            const QString message = Text::tr("%1 could not be set to %2 after %3 tries. %4 Check the listing "
                                             "on the channel, or sync it again.")
                                        .arg(update.listing.externalId)
                                        .arg(update.newQuantity ? update.newQuantity->value() : 0)
                                        .arg(update.attempts)
                                        .arg(update.error ? update.error->message : QString());
            m_report.manualWork.append({ update.product, update.listing, message, errorcodes::updateFailed,
                                         m_context->scheduler->utcNow() });
        } else if (update.status == q("HELD")) {
            left.insert(update.listing);
        }
    }
    m_report.kpi.accuracyAfter = accuracyOf(book, [&](int index) {
        const ListingKey &key = book.listing(index).info.key;
        return readNow(index) || m_known.contains(key) || left.contains(key);
    });
    if (m_report.attempts > 1) // later passes read less: what an earlier pass read counts too
        m_report.kpi.accuracyAfter = accuracyOf(book, [&](int index) {
            const ListingState &state = book.listing(index);
            return m_known.contains(state.info.key)
                || (state.observedAt.isValid() && state.observedAt >= m_report.startedAt);
        });
    m_report.kpi.stockout = stockoutOf(book);

    if (m_order.dryRun)
        return;
    QList<ListingKey> inStep;
    for (int i = 0; i < book.listingCount(); ++i) {
        if (readNow(i) && book.standing(book.listing(i)) == Standing::InStep)
            inStep.append(book.listing(i).info.key);
    }
    if (auto closed = m_log.closeManualWork(inStep); !closed)
        m_storageError = closed.error();
}

/// A write given up in an earlier pass that the last reading shows as applied needs nobody.
void SyncRun::forgiveWhatArrivedLate(const ReadNow &readNow)
{
    const StockBook &book = *m_context->book;
    for (UpdateReport &update : m_report.updates) {
        const int index = book.indexOf(update.listing);
        if (update.status != q("FAILED") || index < 0 || !readNow(index)
            || book.standing(book.listing(index)) != Standing::InStep)
            continue;
        update.status = q("SUCCESS");
        update.newQuantity = book.listing(index).published;
        update.verified = true;
        update.error.reset();
    }
}

bool SyncRun::tellsAnybody() const
{
    return !m_report.critical.isEmpty() || !m_report.low.isEmpty() || !m_report.manualWork.isEmpty()
        || std::any_of(m_report.findings.begin(), m_report.findings.end(),
                       [](const Finding &finding) { return finding.code == errorcodes::dataMismatch; });
}

/// Alerts are stored before anything is sent; what is raised already is not raised again.
Status SyncRun::alert()
{
    const auto open = m_context->store->alerts.open();
    if (!open)
        return open.error();
    QList<QPair<QString, QString>> openKeys;
    QHash<QPair<QString, QString>, QString> idOf;
    AlertMemory memory;
    memory.lookedAt = m_lookedAt;
    const QDateTime dayAgo = m_context->scheduler->utcNow().addDays(-1);
    for (const AlertRecord &record : *open) {
        if (!record.acknowledgedAt.isValid() && record.raisedAt <= dayAgo)
            memory.again.insert({ record.kind, record.subject });
        openKeys.append({ record.kind, record.subject });
        idOf.insert({ record.kind, record.subject }, record.id);
    }
    const AlertDecision decision =
        decideAlerts(*m_context->book, m_context->settings.thresholds, m_report,
                     m_context->settings.guards.massMismatchSkus, openKeys, memory);
    const QDateTime now = m_context->scheduler->utcNow();
    QList<AlertRecord> raised;
    for (const AlertCondition &condition : decision.raise) {
        AlertRecord record;
        record.id = newUlid(now);
        record.kind = condition.kind;
        record.severity = severityOf(condition.kind);
        record.subject = condition.subject;
        record.runId = m_report.runId;
        record.text = condition.text;
        record.routes = routesOf(condition.kind);
        record.state = q("pending");
        record.raisedAt = now;
        raised.append(record);
    }
    QStringList cleared;
    for (const auto &key : decision.clear)
        cleared.append(idOf.value(key));
    Store &store = *m_context->store;
    Status stored = store.db.inTransaction([&]() -> Status {
        if (m_context->raised && !raised.isEmpty()) {
            if (auto told = m_context->raised(&raised); !told)
                return told;
        }
        if (auto kept = store.alerts.raise(raised); !kept)
            return kept;
        return store.alerts.clear(cleared, now);
    });
    for (const AlertRecord &record : std::as_const(raised))
        m_report.alerts.append(
            { record.id, record.kind, record.severity, record.routes, record.state, record.text, now });
    return stored;
}

void SyncRun::addFindings(const QList<Finding> &findings)
{
    for (const Finding &finding : findings) {
        if (!finding.listing.isEmpty()) { // a second pass says the same of a listing again
            const QString key = finding.kind + QLatin1Char(' ')
                + (finding.channel ? nameOf(*finding.channel) : QString()) + QLatin1Char(' ')
                + finding.listing;
            if (m_findingKeys.contains(key))
                continue;
            m_findingKeys.insert(key);
        }
        m_report.findings.append(finding);
    }
}

void SyncRun::tell(bool running)
{
    m_status.running = running;
    m_status.state = m_report.state;
    m_status.attempts = m_report.attempts;
    m_status.finishedAt = running ? QDateTime() : m_report.finishedAt;
    if (m_context->progress)
        m_context->progress(m_status);
}

void SyncRun::tellSource(const SourceProgress &progress)
{
    for (SourceProgress &known : m_status.sources) {
        if (known.source != progress.source)
            continue;
        // Reads and writes report by turns: one does not wipe out the other's numbers.
        known.status = progress.status.isEmpty() ? known.status : progress.status;
        known.read = progress.status.isEmpty() ? std::max(known.read, progress.read) : progress.read;
        known.toRead = progress.toRead > 0 ? progress.toRead : known.toRead;
        known.written = progress.toWrite > 0 ? progress.written : known.written;
        known.toWrite = progress.toWrite > 0 ? progress.toWrite : known.toWrite;
        known.failed = std::max(known.failed, progress.failed);
        if (!progress.words.isEmpty())
            known.words = progress.words;
        tell(true);
        return;
    }
    m_status.sources.append(progress);
    tell(true);
}

} // namespace jaego
