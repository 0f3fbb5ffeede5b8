// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"
#include "engine/alertdesk.h"

#include "base/logging.h"
#include "base/processmemory.h"
#include "base/text.h"
#include "base/ulid.h"
#include "connect/connectdesk.h"
#include "domain/runjson.h"
#include "engine/eventdesk.h"
#include "engine/feedloop.h"
#include "engine/holddesk.h"
#include "engine/housekeeper.h"
#include "engine/proposaldesk.h"
#include "engine/purchasedesk.h"
#include "engine/purchaseoutbox.h"
#include "sync/lowering.h"
#include "sync/runlog.h"
#include "sync/syncrun.h"

namespace jaego {

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

constexpr int kSettleMs = 20;

QSet<Sku> toSet(const QList<Sku> &skus)
{
    return { skus.begin(), skus.end() };
}

} // namespace

Engine::Engine(std::unique_ptr<EngineFactory> factory, QString dataDir, QObject *parent)
    : QObject(parent)
    , m_workshop(std::make_unique<Workshop>(std::move(factory), std::move(dataDir)))
    , m_review(m_workshop.get())
    , m_resendAlarm(&m_workshop->scheduler(), this,
                    [this] {
                        ++m_tasks;
                        startDetached(resendTask(), "engine.adjust.again");
                    })
    , m_cronAlarm(&m_workshop->scheduler(), this, [this] { tick(); })
    , m_publishAlarm(&m_workshop->scheduler(), this, [this] { publish(); })
    , m_statusAlarm(&m_workshop->scheduler(), this, [this] { keepTelling(); })
    , m_beatAlarm(&m_workshop->scheduler(), this, [this] { beat(); })
    , m_restAlarm(&m_workshop->scheduler(), this, [this] { publish(); })
{
}

Task<Status> Engine::open(Settings settings)
{
    if (Status placed = co_await takePlace(); !placed)
        co_return placed;
    if (auto opened = m_workshop->open(settings); !opened)
        co_return opened;
    m_workshop->context().progress = [this](const RunStatus &status) { takeProgress(status); };
    m_open = true;
    if (m_workshop->isTeam())
        m_beatAlarm.start(EngineLease::kBeatMs);
    if (const Status &noted = m_workshop->auditNote(); !noted)
        notice(Notice::Severity::Error, noted.error().message);
    noteSettings(q("file"));
    m_house = std::make_unique<Housekeeper>(&m_workshop->scheduler(), &m_workshop->store(),
                                            [this] { tellBackups(); });
    m_holds = std::make_unique<HoldDesk>(&m_workshop->book(), &m_workshop->store(),
                                         [this](const Sku &sku, const QDateTime &time) {
                                             return m_workshop->orders().orders().soldSince(sku, time);
                                         });
    if (auto held = m_holds->refresh(m_workshop->scheduler().utcNow()); !held)
        co_return held.error();
    m_proposals = std::make_unique<ProposalDesk>(&m_workshop->book(), &m_workshop->store());
    openPurchasing();
    awaitHoldsEnd();
    hearOrders();
    startAlerts();
    if (auto closed = closeInterrupted(); !closed)
        co_return closed;
    co_await resendAdjustments();
    co_return Done{};
}

/// What a crash left open: the run is closed as interrupted; writes that were sent and
/// never answered are of unknown fate, so their listings count as unread until a read.
Status Engine::closeInterrupted()
{
    Store &store = m_workshop->store();
    const auto unfinished = store.runs.unfinished();
    if (!unfinished)
        return unfinished.error();
    const QDateTime now = m_workshop->scheduler().utcNow();
    for (const RunHead &head : *unfinished) {
        RunReport report;
        report.runId = head.id;
        report.trigger = head.trigger;
        report.dryRun = head.dryRun;
        report.startedAt = head.startedAt;
        report.finishedAt = now;
        report.state = RunState::Interrupted;
        report.error =
            ReportedError{ {}, Text::tr("Jaego ended while this run was on. A new run does what it left.") };
        if (auto closed = store.runs.finish(head.id, nameOf(RunState::Interrupted), now, summaryOf(report),
                                            toJson(report));
            !closed)
            return closed;
        if (!head.dryRun && !m_pending)
            m_pending = RunRequest{};
    }
    const auto unanswered = store.journal.unanswered();
    if (!unanswered)
        return unanswered.error();
    for (const JournalEntry &entry : *unanswered)
        m_workshop->book().restore(entry.intent.listing, std::nullopt, {}, std::nullopt,
                                   entry.intent.generation);
    return Done{};
}

// ---------------------------------------------------------------- runs

Task<Result<RunReport>> Engine::execute(RunOrder order, std::stop_token stop)
{
    m_running = true;
    m_workshop->setRunId(order.runId);
    m_workshop->refreshHoldBacks();
    if (auto held = m_holds->refresh(m_workshop->scheduler().utcNow()); !held)
        notice(Notice::Severity::Error, held.error().message);
    if (order.scope.isEmpty()) // a targeted run makes nobody else's number old
        m_facts.freshSince = m_workshop->scheduler().utcNow();
    Result<RunReport> report;
    {
        SyncRun run(&m_workshop->context(), &m_workshop->keeper(), std::move(order));
        report = co_await run.execute(stop);
    }
    // Orders met on the way lower other listings beside the run: they belong to its time.
    while (!m_scheduled && m_lowering->isBusy())
        co_await sleepFor(&m_workshop->scheduler(), kSettleMs, stop);
    if (auto flushed = m_workshop->saveForNextTime(); !flushed)
        notice(Notice::Severity::Warning,
               Text::tr("The run's calls could not be stored: %1").arg(flushed.error().message));
    m_workshop->setRunId({});
    m_running = false;
    if (report) {
        noteAges(*report);
        m_status.lastRunId = report->runId;
        m_status.lastRunState = report->state;
        m_status.lastRunAt = report->finishedAt;
        m_status.lastRunMs = report->durationMs();
        m_status.accuracy = report->kpi.accuracyBefore.value();
        followProposals(*report);
        m_alerts->wake();
        Q_EMIT runFinished(*report);
    } else {
        notice(Notice::Severity::Error,
               Text::tr("The run could not be written down: %1").arg(report.error().message));
    }
    refreshFacts();
    markDirty();
    applyPending();
    giveBackFreeMemory();
    co_return report;
}

Task<Result<RunReport>> Engine::run(RunRequest request, std::stop_token stop)
{
    if (m_running)
        co_return Error(Error::Kind::Conflict, q("engine.run"), Text::tr("a run is on already"));
    RunOrder order;
    order.runId = newUlid(m_workshop->scheduler().utcNow());
    order.trigger = request.trigger;
    order.scope = toSet(request.skus);
    order.dryRun = request.dryRun;
    order.sparing = request.trigger == q("schedule") && order.scope.isEmpty() && !order.dryRun;
    if (request.leaveHeld)
        order.left = m_facts.held;
    co_return co_await execute(order, stop);
}

Task<Result<QStringList>> Engine::unknownSkus(QStringList skus, std::stop_token stop)
{
    QStringList doubtful;
    for (const QString &sku : skus) {
        const ProductState *state = m_workshop->book().find(Sku(sku));
        if (!state || !state->counted)
            doubtful.append(sku);
    }
    if (doubtful.isEmpty())
        co_return QStringList{};
    const auto reading = co_await m_workshop->warehouse().readSome(doubtful, stop);
    if (!reading)
        co_return reading.error();
    for (const WarehouseItem &item : reading->items)
        doubtful.removeAll(item.product.sku);
    co_return doubtful;
}

Task<Result<RunReport>> Engine::decideHeld(QString runId, bool approve, QString reason, QString who,
                                           QList<ListingKey> listings)
{
    const QDateTime now = m_workshop->scheduler().utcNow();
    Result<QList<HeldUpdate>> decided;
    const Status stored = m_workshop->store().db.inTransaction([&]() -> Status {
        decided = m_workshop->store().runs.decideHeld(
            runId, approve ? HeldDecision::Approved : HeldDecision::Rejected, who, reason, now, listings);
        if (!decided)
            return decided.error();
        if (decided->isEmpty())
            return Error(Error::Kind::NotFound, q("engine.held"),
                         Text::tr("no update of run %1 is held").arg(runId));
        QList<AuditEntry> entries;
        entries.reserve(decided->size());
        for (const HeldUpdate &update : std::as_const(*decided)) {
            AuditEntry entry;
            entry.at = now;
            entry.who = who;
            entry.what = approve ? q("approve") : q("reject");
            entry.subject = runId;
            entry.why = reason;
            entry.before = nameOf(update.listing.channel) + q(" ") + update.listing.externalId;
            if (update.oldQty)
                entry.before += q(" ") + QString::number(update.oldQty->value());
            entry.after = update.newQty ? QString::number(update.newQty->value()) : QString();
            entries.append(entry);
        }
        return m_workshop->store().audit.append(entries);
    });
    if (!stored)
        co_return stored.error();
    refreshFacts();
    markDirty();
    if (!approve)
        co_return RunReport{};
    RunOrder order;
    order.runId = newUlid(now);
    order.trigger = q("approval");
    order.left = m_facts.held; // one channel's approval is not the others'
    for (const HeldUpdate &update : *decided) {
        order.approved.insert(update.listing); // the value is worked out anew when it is written
        for (const Component &part : m_workshop->book().componentsOf(update.listing))
            order.scope.insert(part.sku);
    }
    co_return co_await execute(order, m_stop.get_token());
}

// ---------------------------------------------------------------- mapping, tests

Task<Result<AutoMapping>> Engine::mapAutomatically(bool refresh, std::stop_token stop)
{
    const auto reading = co_await m_workshop->warehouse().readAll(stop);
    if (!reading)
        co_return reading.error();
    if (auto taken = m_workshop->keeper().takeWarehouse(*reading, true); !taken)
        co_return taken.error();
    markDirty(); // the products are shown while their listings are still being read
    std::vector<Task<Status>> reads;
    for (Channel *channel : std::as_const(m_workshop->context().channels)) {
        if (refresh || !m_workshop->keeper().catalogueReadAt(channel->id()).isValid())
            reads.push_back(readCatalogue(channel, stop));
    }
    const std::vector<Status> statuses = co_await awaitAll(std::move(reads));
    for (const Status &status : statuses) {
        if (!status)
            co_return status.error();
    }
    AutoMapping mapping = autoMap(m_workshop->book());
    if (auto taken = m_workshop->keeper().takeMappings(mapping.linked, m_workshop->scheduler().utcNow());
        !taken)
        co_return taken.error();
    if (auto noted = auditMappings(q("map.auto"), {}, mapping.linked.size()); !noted)
        co_return noted.error();
    markDirty();
    co_return mapping;
}

Task<Result<MappingImport>> Engine::importMappingFile(QString path, bool skipBad, std::stop_token stop)
{
    const auto table = readCsvFile(path);
    if (!table)
        co_return table.error();
    // Skus the warehouse does not know are taken with a warning, so it is asked first; when it
    // does not answer, what it told last time has to do.
    const auto reading = co_await m_workshop->warehouse().readAll(stop);
    if (reading) {
        if (auto taken = m_workshop->keeper().takeWarehouse(*reading, true); !taken)
            co_return taken.error();
    }
    QSet<Sku> known;
    const StockBook &book = m_workshop->book();
    for (int i = 0; i < book.productCount(); ++i) {
        if (book.product(i).counted)
            known.insert(book.product(i).product.sku);
    }
    const auto imported = importMappings(m_workshop->store().catalogue, *table, known, skipBad);
    if (imported && imported->imported) {
        const auto mappings = m_workshop->store().catalogue.mappings();
        if (!mappings)
            co_return mappings.error();
        if (auto linked = m_workshop->keeper().knowMappings(*mappings, m_workshop->scheduler().utcNow());
            !linked)
            co_return linked.error();
        if (auto noted = auditMappings(q("map.import"), path, imported->listings); !noted)
            co_return noted.error();
        markDirty();
    }
    co_return imported;
}

Task<Result<LedgerImport>> Engine::importLedgerFile(QString path, bool skipBad, QString who)
{
    const auto table = readCsvFile(path);
    if (!table)
        co_return table.error();
    const auto imported = jaego::importLedger(m_workshop->store().db, *table,
                                              { skipBad, who, m_workshop->scheduler().utcNow() });
    if (!imported || !imported->imported || m_workshop->settings().warehouse.kind != WarehouseKind::Ledger)
        co_return imported;
    const auto reading = co_await m_workshop->warehouse().readAll({});
    if (!reading)
        co_return reading.error();
    if (auto taken = m_workshop->keeper().takeWarehouse(*reading, true); !taken)
        co_return taken.error();
    markDirty();
    co_return imported;
}

Task<Status> Engine::readCatalogue(Channel *channel, std::stop_token stop)
{
    SourceProgress begun;
    begun.source = nameOf(channel->id());
    m_status.reading.append(begun);
    const ReadProgress progress = [this, source = begun.source](int done, int total) {
        for (SourceProgress &one : m_status.reading) {
            if (one.source == source) {
                one.read = done;
                one.toRead = total;
            }
        }
    };
    const auto catalogue = co_await channel->readCatalogue(progress, stop);
    m_status.reading.removeIf([&](const SourceProgress &one) { return one.source == begun.source; });
    if (!catalogue)
        co_return catalogue.error();
    co_return m_workshop->keeper().takeCatalogue(channel->id(), *catalogue, m_workshop->scheduler().utcNow());
}

Task<ConnectionTest> Engine::testConnection(QString source, std::stop_token stop)
{
    if (source.contains(QLatin1Char(':'))) // a route of messages
        co_return co_await m_alerts->test(source, stop);
    Result<QString> answer;
    if (const auto id = channelFromString(source)) {
        Channel *channel = m_workshop->channel(*id);
        if (!channel)
            co_return ConnectionTest{ source, false, Text::tr("switched off in the settings") };
        answer = co_await channel->test(stop);
    } else {
        answer = co_await m_workshop->warehouse().test(stop);
    }
    if (!answer)
        co_return ConnectionTest{ source, false, wordsFor(source, answer.error()) };
    co_return ConnectionTest{ source, true, *answer };
}

} // namespace jaego
