// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/enginefactory.h"

#include <QHash>

namespace jaego {

/// Names the concrete classes: the only place that does.
class AppFactory final : public EngineFactory {
public:
    /// Secrets from the environment, then the keychain; rotated tokens in the keychain or `dataDir`.
    explicit AppFactory(QString dataDir);
    /// Practice: these secrets, in memory only.
    explicit AppFactory(QHash<QString, Secret> practiceSecrets);

    /// Where the engine keeps what it knows; without it, in the data folder.
    void setStore(StoreAddress address) { m_store = std::move(address); }
    void setLease(std::unique_ptr<EngineLease> lease) { m_lease = std::move(lease); }
    [[nodiscard]] StoreAddress storeAddress(const QString &dataDir) const override
    {
        return m_store.isTeam() ? m_store : EngineFactory::storeAddress(dataDir);
    }
    std::unique_ptr<EngineLease> takeLease() override { return std::move(m_lease); }

    [[nodiscard]] bool keepsHouse() const override { return true; }
    [[nodiscard]] QMap<QString, QString> readable(const Settings &settings) const override;
    std::unique_ptr<SecretStore> makeSecrets() override;
    std::unique_ptr<TokenStore> makeTokens() override;
    std::unique_ptr<TokenStore> makeTeamTokens(Database *database) override;
    [[nodiscard]] LaneSettings laneSettings(ChannelId channel, const Settings &settings) const override;
    std::unique_ptr<Channel> makeChannel(ChannelId channel, const Settings &settings, Lane *lane,
                                         const EngineTools &tools) override;
    std::unique_ptr<Warehouse> makeWarehouse(const Settings &settings, Lane *lane,
                                             const EngineTools &tools) override;
    Task<WarehouseLook> lookAtDatabase(WarehouseQuestion question, EngineTools tools) override;
    std::unique_ptr<PurchaseSender> makePurchaseSender(const EngineTools &tools) override;

    std::unique_ptr<Notifier> makeNotifier(const QString &route, const Settings &settings, Lane *lane,
                                           const EngineTools &tools) override;

private:
    QString m_dataDir;
    StoreAddress m_store;
    std::unique_ptr<EngineLease> m_lease;
    QHash<QString, Secret> m_practiceSecrets;
    bool m_practice = false;
    std::unique_ptr<SecretStore> m_keychain;
    std::unique_ptr<SecretStore> m_environment;
};

} // namespace jaego
