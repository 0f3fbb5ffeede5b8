// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/workshop.h"

#include "base/chance.h"
#include "base/logging.h"
#include "base/text.h"
#include "base/utctime.h"
#include "engine/alertmessages.h"
#include "insight/freshness.h"
#include "insight/holdback.h"
#include "storage/auditnote.h"
#include "sync/freshreads.h"

#include <QDir>
#include <QJsonDocument>

namespace jaego {

namespace {

bool isEnabled(ChannelId channel, const Settings &settings)
{
    switch (channel) {
    case ChannelId::Coupang:
        return settings.coupang.enabled;
    case ChannelId::Naver:
        return settings.naver.enabled;
    case ChannelId::Cafe24:
        return settings.cafe24.enabled;
    }
    return false;
}

SyncSettings syncSettings(const Settings &settings)
{
    SyncSettings sync;
    sync.thresholds = { Units(settings.thresholds.critical), Units(settings.thresholds.low),
                        Units(settings.thresholds.overstock) };
    sync.guards = { settings.guards.massZeroPercent, settings.guards.massZeroMin,
                    settings.guards.warehouseShrinkPercent, settings.guards.massMismatchSkus,
                    settings.guards.holdMassMismatch };
    sync.purchasing = { static_cast<double>(settings.purchasing.serviceLevelPercent),
                        settings.purchasing.leadTimeDays, settings.purchasing.reviewDays };
    sync.maxAgeMs = static_cast<qint64>(settings.schedule.maxAgeHours * 3'600'000);
    // Who polls more often than every fifteen seconds expects answers as much sooner.
    const auto feedMs = static_cast<qint64>(settings.schedule.feedSeconds * 1000);
    sync.feedLagMs = std::min(sync.feedLagMs, feedMs * 2 / 5);
    sync.feedMaxAgeMs = std::min(sync.feedMaxAgeMs, std::max<qint64>(50, feedMs / 3));
    return sync;
}

constexpr qint64 kReactionMs = 2'000; ///< from a known order to the other channels showing it

const QString kCacheKey = QStringLiteral("adapter");

QString pauseKey(const QString &source)
{
    return QStringLiteral("lane.%1.paused_until").arg(source);
}

} // namespace

Workshop::Workshop(std::unique_ptr<EngineFactory> factory, QString dataDir)
    : m_factory(std::move(factory)), m_dataDir(std::move(dataDir)), m_scheduler(m_factory->makeScheduler())
{
}

Workshop::~Workshop()
{
    close();
}

QString Workshop::databasePath() const
{
    return QDir(m_dataDir).filePath(QStringLiteral("jaego.sqlite"));
}

Result<bool> Workshop::takePlace(const QString &name)
{
    const StoreAddress address = m_factory->storeAddress(m_dataDir);
    if (!address.isTeam())
        return true;
    if (!m_lease)
        m_lease = m_factory->takeLease();
    if (!m_lease) {
        auto begun = EngineLease::begin(address, name);
        if (!begun)
            return begun.error();
        m_lease = std::move(*begun);
    }
    auto taken = m_lease->tryTake();
    if (!taken)
        m_lease.reset();
    return taken;
}

QString Workshop::placeWords() const
{
    return m_lease ? wordsOf(m_lease->holder()) : QString();
}

bool Workshop::placeIsSilent() const
{
    return m_lease && m_lease->isLocked();
}

Status Workshop::open(const Settings &settings)
{
    auto database = Database::open(m_lease ? m_lease->address() : m_factory->storeAddress(m_dataDir));
    if (!database)
        return database.error();
    m_database = std::move(*database);
    m_store = std::make_unique<Store>(*m_database);
    m_auditNote = m_store->audit.contains(readAuditNote(databasePath()));
    m_book = std::make_unique<StockBook>();
    m_keeper = std::make_unique<Bookkeeper>(m_book.get(), m_store.get());
    if (auto loaded = m_keeper->load(); !loaded)
        return loaded;
    m_secrets = m_factory->makeSecrets();
    m_tokens = isTeam() ? m_factory->makeTeamTokens(m_database.get()) : m_factory->makeTokens();
    return apply(settings);
}

Status Workshop::apply(const Settings &settings)
{
    dismantle();
    m_settings = settings;
    build();
    return buildOrders();
}

/// Orders reserve by the warehouse's kind and by which channels are ours: made anew from
/// the disk when either changes.
Status Workshop::buildOrders()
{
    ReservationRule rule;
    rule.reports = m_settings.warehouse.reports == WarehouseReports::OnHand
        ? ReservationRule::Reports::OnHand
        : ReservationRule::Reports::Available;
    if (m_settings.warehouse.kind == WarehouseKind::Ledger)
        rule.reports = ReservationRule::Reports::Booked;
    rule.orderLagMs = m_settings.warehouse.orderLagSeconds * 1000;
    for (const Channel *channel : std::as_const(m_context.channels))
        rule.ours.insert(channel->id());
    m_keeper->setOrders(nullptr);
    m_orders = std::make_unique<OrderKeeper>(m_book.get(), m_store.get(), rule);
    m_context.orders = &m_orders->orders();
    if (auto loaded = m_orders->load(m_scheduler->utcNow()); !loaded)
        return loaded;
    m_keeper->setOrders(m_orders.get());
    m_feeds = std::make_unique<FeedReader>(m_scheduler.get(), m_orders.get());
    m_context.feeds = m_feeds.get();
    return Done{};
}

EngineTools Workshop::engineTools()
{
    return { m_scheduler.get(), m_http.get(),  m_secrets.get(),
             m_tokens.get(),    m_store.get(), [this](const CallRecord &call) { record(call); } };
}

Task<WarehouseLook> Workshop::lookAtDatabase(WarehouseQuestion question)
{
    return m_factory->lookAtDatabase(std::move(question), engineTools());
}

void Workshop::build()
{
    m_book->setPolicy({ Units(m_settings.policy.safetyStock), m_settings.policy.sharePercent });
    HttpSettings http;
    http.connectTimeoutMs = static_cast<int>(m_settings.http.connectTimeoutMs);
    http.requestTimeoutMs = static_cast<int>(m_settings.http.requestTimeoutMs);
    m_http = std::make_unique<HttpClient>(m_scheduler.get(), http, m_factory->makeTransport());
    if (m_lease) {
        m_http->setGate([lease = m_lease.get()]() -> std::optional<Error> {
            if (lease->isValid())
                return std::nullopt;
            return Error(
                Error::Kind::Cancelled, QStringLiteral("engine.place"),
                Text::tr("This workstation has not reached the team's store for a while: another one may "
                         "be the engine now, and nothing is sent from here."));
        });
    }
    const EngineTools tools = engineTools();
    m_context = SyncContext{};
    m_context.random01 = random01;
    for (const ChannelId id : kChannels) {
        const auto at = static_cast<size_t>(indexOf(id));
        if (!isEnabled(id, m_settings)) {
            m_context.disabled.append(id);
            continue;
        }
        m_lanes[at] = std::make_unique<Lane>(m_scheduler.get(), m_factory->laneSettings(id, m_settings));
        m_channels[at] = m_factory->makeChannel(id, m_settings, m_lanes[at].get(), tools);
        if (const auto caches = m_store->catalogue.cache(id); caches && caches->contains(kCacheKey))
            m_channels[at]->importCache(caches->value(kCacheKey));
        m_context.channels.append(m_channels[at].get());
    }
    // The seller's own system: no documented limit, a bound so that it is not flooded.
    m_warehouseLane = std::make_unique<Lane>(m_scheduler.get(), LaneSettings{ 200, 4, false, 0 });
    m_warehouse = m_factory->makeWarehouse(m_settings, m_warehouseLane.get(), tools);
    m_purchaseSender = m_factory->makePurchaseSender(tools);

    EngineTools outward = tools;
    // Kept with the other calls, but no figure of the shop depends on how a messenger does.
    outward.sink = [this](const CallRecord &call) { keep(call); };
    const QStringList routes = notifyRoutes();
    for (const QString &route : routes) {
        auto lane = std::make_unique<Lane>(m_scheduler.get(), LaneSettings{ 1000.0 / 1100.0, 1, false, 0 });
        auto notifier = m_factory->makeNotifier(route, m_settings, lane.get(), outward);
        if (notifier)
            m_routes[route] = Route{ std::move(lane), std::move(notifier) };
    }

    m_context.scheduler = m_scheduler.get();
    m_context.book = m_book.get();
    m_context.store = m_store.get();
    m_context.warehouse = m_warehouse.get();
    m_context.tally = &m_tally;
    m_context.settings = syncSettings(m_settings);
    restorePauses();
}

void Workshop::refreshHoldBacks()
{
    if (!m_settings.policy.holdBack || !m_orders) {
        m_book->setHoldBacks({});
        return;
    }
    const QDateTime since = m_scheduler->utcNow().addDays(-kDemandDays);
    HoldBackRule rule;
    rule.blindMs = static_cast<qint64>(m_settings.schedule.feedSeconds * 1000) + m_context.settings.feedLagMs
        + kReactionMs;
    m_book->setHoldBacks(holdBacks(*m_book, demandOf(*m_book, m_orders->orders(), since), kDemandDays, rule));
}

void Workshop::dismantle()
{
    m_context.channels.clear();
    m_context.warehouse = nullptr;
    m_context.orders = nullptr;
    m_context.feeds = nullptr;
    m_feeds.reset();
    for (auto &channel : m_channels)
        channel.reset();
    m_routes.clear();
    m_warehouse.reset();
    m_purchaseSender.reset();
    m_warehouseLane.reset();
    for (auto &lane : m_lanes)
        lane.reset();
    m_http.reset();
}

void Workshop::close()
{
    if (m_store) {
        if (auto saved = saveForNextTime(); !saved)
            qCWarning(lcEngine) << "could not store the last calls:" << saved.error().message;
    }
    dismantle();
    m_tokens.reset();
    m_secrets.reset();
    m_keeper.reset();
    m_orders.reset();
    m_book.reset();
    m_store.reset();
    m_database.reset();
    m_lease.reset();
}

Channel *Workshop::channel(ChannelId id)
{
    return m_channels[static_cast<size_t>(indexOf(id))].get();
}

Notifier *Workshop::notifier(const QString &route) const
{
    const auto found = m_routes.find(route);
    return found == m_routes.end() ? nullptr : found->second.notifier.get();
}

void Workshop::record(const CallRecord &call)
{
    m_tally.add(call);
    if (call.success)
        m_lastErrors.remove(call.source);
    else
        m_lastErrors.insert(call.source, call.errorKind);
    keep(call);
}

void Workshop::keep(const CallRecord &call)
{
    m_calls.append({ m_runId, call.source, call.where, call.startedAt, call.waitedMs, call.elapsedMs,
                     call.attempt, call.httpStatus, call.success, call.rateLimited, call.errorKind });
    if (!call.clockAheadMs || !m_clocks.saw(call.source, *call.clockAheadMs, call.startedAt))
        return;
    m_clocksChanged = true;
    const QString words = m_clocks.words(call.source);
    if (words.isEmpty())
        qCInfo(lcEngine).noquote() << "the clocks of this computer and of" << call.source << "agree again";
    else
        qCWarning(lcEngine).noquote() << words;
}

Status Workshop::saveClocks()
{
    if (!m_clocksChanged)
        return Done{};
    const QByteArray clocks = QJsonDocument(m_clocks.toJson()).toJson(QJsonDocument::Compact);
    Status saved = m_store->meta.set(kClocksKey, QString::fromUtf8(clocks));
    if (saved)
        m_clocksChanged = false;
    return saved;
}

Status Workshop::flushCalls()
{
    if (auto saved = saveClocks(); !saved)
        return saved;
    if (m_calls.isEmpty())
        return Done{};
    auto stored = m_store->calls.append(m_calls);
    if (stored)
        m_calls.clear();
    return stored;
}

Status Workshop::saveForNextTime()
{
    if (auto flushed = flushCalls(); !flushed)
        return flushed;
    for (const ChannelId id : kChannels) {
        const Lane *paused = lane(id);
        const QDateTime until = paused ? paused->pausedUntilUtc() : QDateTime();
        Status done = until.isValid() ? m_store->meta.set(pauseKey(nameOf(id)), toIsoUtc(until))
                                      : m_store->meta.remove(pauseKey(nameOf(id)));
        if (!done)
            return done;
        if (const Channel *adapter = channel(id)) {
            const QByteArray cache = adapter->exportCache();
            if (!cache.isEmpty()) {
                if (auto put = m_store->catalogue.putCache(id, { { kCacheKey, cache } }); !put)
                    return put;
            }
        }
    }
    if (!m_auditNote)
        return Done{}; // the note stays as it was, until a person has looked at it
    const auto head = m_store->audit.head();
    return head ? writeAuditNote(databasePath(), *head) : Status(head.error());
}

void Workshop::restorePauses()
{
    for (const ChannelId id : kChannels) {
        Lane *paused = m_lanes[static_cast<size_t>(indexOf(id))].get();
        const auto value = m_store->meta.value(pauseKey(nameOf(id)));
        if (!paused || !value || !*value)
            continue;
        const qint64 left = m_scheduler->utcNow().msecsTo(fromIsoUtc(**value));
        if (left > 0)
            paused->pause(left, Text::tr("429 before the restart"));
    }
}

} // namespace jaego
