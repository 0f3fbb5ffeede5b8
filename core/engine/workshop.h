// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/clockwatch.h"
#include "engine/enginefactory.h"
#include "sync/bookkeeper.h"
#include "sync/feedreader.h"
#include "sync/orderkeeper.h"
#include "sync/synccontext.h"

#include <array>
#include <map>

namespace jaego {

/// Owns what the engine works with: database, book, adapters, lanes. Rebuilt when the
/// settings change, never while a run is on. Lives on the engine's thread.
class Workshop {
public:
    Workshop(std::unique_ptr<EngineFactory> factory, QString dataDir);
    ~Workshop();
    Workshop(const Workshop &) = delete;
    Workshop &operator=(const Workshop &) = delete;

    /// A team's store: its one engine's place. True: taken, or there is no team; false: somebody else has it,
    /// or had it until a moment ago (placeWords() says who). To be asked again after a second.
    Result<bool> takePlace(const QString &name);
    [[nodiscard]] QString placeWords() const;
    /// Whether the place may become free by waiting a little: its holder ended without a word.
    [[nodiscard]] bool placeIsSilent() const;
    [[nodiscard]] bool isTeam() const { return m_lease != nullptr; }
    /// Tells the team that this engine lives. False: its place is lost for good.
    [[nodiscard]] bool beat() { return !m_lease || m_lease->beat(); }
    /// Opens the database (created when there is none), loads the book, builds the adapters.
    Status open(const Settings &settings);
    /// Nothing may be in flight.
    Status apply(const Settings &settings);
    /// Nothing may be in flight.
    void close();

    [[nodiscard]] SyncContext &context() { return m_context; }
    [[nodiscard]] Bookkeeper &keeper() { return *m_keeper; }
    [[nodiscard]] StockBook &book() { return *m_book; }
    [[nodiscard]] OrderKeeper &orders() { return *m_orders; }
    [[nodiscard]] FeedReader *feeds() { return m_feeds.get(); }
    [[nodiscard]] const FeedReader *feeds() const { return m_feeds.get(); }
    [[nodiscard]] Store &store() { return *m_store; }
    [[nodiscard]] Scheduler &scheduler() { return *m_scheduler; }
    [[nodiscard]] SecretStore &secrets() { return *m_secrets; }
    [[nodiscard]] TokenStore &tokens() { return *m_tokens; }
    [[nodiscard]] Warehouse &warehouse() { return *m_warehouse; }
    /// Null where orders cannot be sent.
    [[nodiscard]] PurchaseSender *purchaseSender() { return m_purchaseSender.get(); }
    [[nodiscard]] Channel *channel(ChannelId id);
    [[nodiscard]] const Lane *lane(ChannelId id) const
    {
        return m_lanes[static_cast<size_t>(indexOf(id))].get();
    }
    /// Null: switched off.
    [[nodiscard]] Notifier *notifier(const QString &route) const;
    [[nodiscard]] const Lane *warehouseLane() const { return m_warehouseLane.get(); }
    [[nodiscard]] const Settings &settings() const { return m_settings; }
    [[nodiscard]] const EngineFactory &factory() const { return *m_factory; }
    /// Whether the audit log still holds what was noted of it beside the database.
    [[nodiscard]] const Status &auditNote() const { return m_auditNote; }
    [[nodiscard]] bool inFlight() const { return m_http && m_http->inFlight() > 0; }
    [[nodiscard]] QString databasePath() const;
    /// For who sets up a database: nothing of it is in force.
    Task<WarehouseLook> lookAtDatabase(WarehouseQuestion question);

    /// Run id the following calls are booked on; empty: none.
    void setRunId(const QString &runId) { m_runId = runId; }
    /// What slower channels hide of fast sellers, from the orders of the last weeks; nothing
    /// unless the settings say so.
    void refreshHoldBacks();
    /// Calls are kept in memory and stored together: at the end of a run, and every few seconds.
    Status flushCalls();
    /// Pauses after 429 and adapters' caches outlive the process.
    Status saveForNextTime();
    /// The last error of a source outside a run's report, for its lamp.
    [[nodiscard]] QString lastError(const QString &source) const { return m_lastErrors.value(source); }
    /// This computer's clock beside those of the services.
    [[nodiscard]] const ClockWatch &clocks() const { return m_clocks; }

private:
    [[nodiscard]] EngineTools engineTools();
    void build();
    Status buildOrders();
    void dismantle();
    void restorePauses();
    void record(const CallRecord &record);
    void keep(const CallRecord &record);
    Status saveClocks();

    std::unique_ptr<EngineFactory> m_factory;
    QString m_dataDir;
    Settings m_settings;
    std::unique_ptr<Scheduler> m_scheduler;
    std::unique_ptr<EngineLease> m_lease; ///< before the database, and after it at the end
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<StockBook> m_book;
    std::unique_ptr<Bookkeeper> m_keeper;
    std::unique_ptr<OrderKeeper> m_orders;
    std::unique_ptr<FeedReader> m_feeds;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<TokenStore> m_tokens;
    std::unique_ptr<HttpClient> m_http;
    std::array<std::unique_ptr<Lane>, kChannelCount> m_lanes;
    std::unique_ptr<Lane> m_warehouseLane;
    std::array<std::unique_ptr<Channel>, kChannelCount> m_channels;
    std::unique_ptr<Warehouse> m_warehouse;
    std::unique_ptr<PurchaseSender> m_purchaseSender;
    struct Route {
        std::unique_ptr<Lane> lane;
        std::unique_ptr<Notifier> notifier;
    };
    std::map<QString, Route> m_routes;
    CallTally m_tally;
    SyncContext m_context;
    QList<CallEntry> m_calls;
    QHash<QString, QString> m_lastErrors;
    Status m_auditNote = Done{};
    ClockWatch m_clocks;
    bool m_clocksChanged = false;
    QString m_runId;
};

} // namespace jaego
