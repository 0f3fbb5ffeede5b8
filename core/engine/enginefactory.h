// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/scheduler.h"
#include "channels/channel.h"
#include "domain/warehouselook.h"
#include "engine/settings.h"
#include "net/callrecord.h"
#include "net/http.h"
#include "net/lane.h"
#include "net/transport.h"
#include "notify/notifier.h"
#include "notify/purchasesender.h"
#include "secrets/secretstore.h"
#include "storage/enginelease.h"
#include "storage/store.h"
#include "warehouse/warehouse.h"

#include <QMap>
#include <memory>

namespace jaego {

/// What a concrete channel or warehouse is made of; all of it outlives what is made.
struct EngineTools {
    Scheduler *scheduler = nullptr;
    HttpClient *http = nullptr;
    SecretStore *secrets = nullptr;
    TokenStore *tokens = nullptr;
    Store *store = nullptr;
    CallSink sink;
};

/// The one seam through which concrete classes reach the engine: `app` implements it,
/// on the engine's thread, and is the only one that names them.
class EngineFactory {
public:
    EngineFactory() = default;
    EngineFactory(const EngineFactory &) = delete;
    EngineFactory &operator=(const EngineFactory &) = delete;
    virtual ~EngineFactory() = default;

    /// The machine's clock, unless somebody else owns the time (a test, a simulation).
    virtual std::unique_ptr<Scheduler> makeScheduler() { return std::make_unique<SystemScheduler>(); }
    /// Whether backups are made and old rows removed while the engine runs; not in a simulation.
    [[nodiscard]] virtual bool keepsHouse() const { return false; }
    /// The settings as a person reads them ("thresholds.low" → "10"), for the audit log; empty: no
    /// change of them is noted.
    [[nodiscard]] virtual QMap<QString, QString> readable(const Settings & /*settings*/) const { return {}; }
    /// The real network (null), unless somebody else carries the calls (a simulation).
    virtual std::unique_ptr<HttpTransport> makeTransport() { return nullptr; }
    virtual std::unique_ptr<SecretStore> makeSecrets() = 0;
    virtual std::unique_ptr<TokenStore> makeTokens() = 0;
    /// The same for a team: `database` outlives it.
    virtual std::unique_ptr<TokenStore> makeTeamTokens(Database * /*database*/) { return makeTokens(); }
    [[nodiscard]] virtual LaneSettings laneSettings(ChannelId channel, const Settings &settings) const = 0;
    virtual std::unique_ptr<Channel> makeChannel(ChannelId channel, const Settings &settings, Lane *lane,
                                                 const EngineTools &tools) = 0;
    /// `lane` is for a warehouse that is asked over the network.
    virtual std::unique_ptr<Warehouse> makeWarehouse(const Settings &settings, Lane *lane,
                                                     const EngineTools &tools) = 0;
    /// Where the engine keeps what it knows.
    [[nodiscard]] virtual StoreAddress storeAddress(const QString &dataDir) const
    {
        return { dataDir + QStringLiteral("/jaego.sqlite") };
    }
    /// A team's engine: the place it has taken already; null: it takes it itself.
    virtual std::unique_ptr<EngineLease> takeLease() { return nullptr; }
    /// What a person sees who sets up a database as the warehouse; nothing where there is no such kind.
    virtual Task<WarehouseLook> lookAtDatabase(WarehouseQuestion question, EngineTools /*tools*/)
    {
        WarehouseLook nothing;
        nothing.purpose = question.purpose;
        nothing.number = question.number;
        co_return nothing;
    }
    /// Null: approved orders are not sent anywhere.
    virtual std::unique_ptr<PurchaseSender> makePurchaseSender(const EngineTools & /*tools*/)
    {
        return nullptr;
    }
    /// Who delivers what goes to `route` ("slack:ops-alert"); null: the settings switch it off.
    virtual std::unique_ptr<Notifier> makeNotifier(const QString &route, const Settings &settings, Lane *lane,
                                                   const EngineTools &tools)
    {
        Q_UNUSED(route)
        Q_UNUSED(settings)
        Q_UNUSED(lane)
        Q_UNUSED(tools)
        return nullptr;
    }
};

} // namespace jaego
