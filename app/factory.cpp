// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/factory.h"

#include "app/settingswriter.h"
#include "app/teamtokens.h"
#include "app/warehouselook.h"
#include "base/text.h"
#include "channels/cafe24/cafe24channel.h"
#include "channels/coupang/coupangchannel.h"
#include "channels/naver/naverchannel.h"
#include "notify/alimtalk.h"
#include "notify/kakao.h"
#include "notify/purchasepost.h"
#include "notify/slack.h"
#include "secrets/secretstores.h"
#include "secrets/tokenstores.h"
#include "warehouse/httpwarehouse.h"
#include "warehouse/ledgerwarehouse.h"
#include "warehouse/sqlwarehouse.h"

namespace jaego {

namespace {

/// Cafe24's documented bucket at its documented 2 calls/s (reference cafe24 §4); it
/// grows with the rate a test server allows.
int cafe24Bucket(double callsPerSecond)
{
    return std::max(1, static_cast<int>(callsPerSecond * 20));
}

SqlWarehouseSettings sqlWarehouseSettings(const WarehouseSection &section)
{
    SqlWarehouseSettings settings;
    settings.driver = section.driver;
    settings.connection = section.connection;
    settings.stockQuery = section.stockQuery;
    settings.adjustStatement = section.adjustStatement;
    return settings;
}

class PracticeSecretStore final : public SecretStore {
public:
    explicit PracticeSecretStore(QHash<QString, Secret> values) : m_values(std::move(values)) { }
    Task<Result<Secret>> read(QString name) override { co_return m_values.value(name); }
    Task<Status> write(QString name, Secret value) override
    {
        m_values.insert(name, value);
        co_return Done{};
    }
    Task<Status> remove(QString name) override
    {
        m_values.remove(name);
        co_return Done{};
    }
    Task<Result<QString>> origin(QString name) override
    {
        co_return m_values.contains(name) ? QStringLiteral("practice") : QString();
    }

private:
    QHash<QString, Secret> m_values;
};

} // namespace

AppFactory::AppFactory(QString dataDir) : m_dataDir(std::move(dataDir))
{
}

AppFactory::AppFactory(QHash<QString, Secret> practiceSecrets)
    : m_practiceSecrets(std::move(practiceSecrets)), m_practice(true)
{
}

QMap<QString, QString> AppFactory::readable(const Settings &settings) const
{
    return readableSettings(settings, m_practice);
}

std::unique_ptr<SecretStore> AppFactory::makeSecrets()
{
    if (m_practice)
        return std::make_unique<PracticeSecretStore>(m_practiceSecrets);
    if (!m_keychain) {
        m_keychain = std::make_unique<KeychainSecretStore>();
        m_environment = std::make_unique<EnvironmentSecretStore>();
    }
    return std::make_unique<LayeredSecretStore>(*m_environment, *m_keychain);
}

std::unique_ptr<TokenStore> AppFactory::makeTokens()
{
    if (m_practice)
        return std::make_unique<MemoryTokenStore>();
    return std::make_unique<PersistentTokenStore>(*m_keychain, m_dataDir);
}

std::unique_ptr<TokenStore> AppFactory::makeTeamTokens(Database *database)
{
    return std::make_unique<TeamTokenStore>(database, makeTokens());
}

LaneSettings AppFactory::laneSettings(ChannelId channel, const Settings &settings) const
{
    LaneSettings lane;
    switch (channel) {
    case ChannelId::Coupang:
        lane.callsPerSecond = settings.coupang.callsPerSecond;
        break;
    case ChannelId::Naver:
        lane.callsPerSecond = settings.naver.callsPerSecond;
        lane.perApi = true; // reference naver §4
        break;
    case ChannelId::Cafe24:
        lane.callsPerSecond = settings.cafe24.callsPerSecond;
        lane.burstBucket = cafe24Bucket(settings.cafe24.callsPerSecond);
        break;
    }
    return lane;
}

std::unique_ptr<Channel> AppFactory::makeChannel(ChannelId channel, const Settings &settings, Lane *lane,
                                                 const EngineTools &tools)
{
    switch (channel) {
    case ChannelId::Coupang:
        return std::make_unique<CoupangChannel>(
            CoupangSettings{ settings.coupang.baseUrl, settings.coupang.vendorId }, tools.scheduler,
            tools.http, lane, tools.secrets, tools.sink);
    case ChannelId::Naver:
        return std::make_unique<NaverChannel>(NaverSettings{ settings.naver.baseUrl }, tools.scheduler,
                                              tools.http, lane, tools.secrets, tools.tokens, tools.sink);
    case ChannelId::Cafe24:
        return std::make_unique<Cafe24Channel>(
            Cafe24Settings{ settings.cafe24.baseUrl, settings.cafe24.mallId, settings.cafe24.apiVersion },
            tools.scheduler, tools.http, lane, tools.secrets, tools.tokens, tools.sink);
    }
    return nullptr;
}

Task<WarehouseLook> AppFactory::lookAtDatabase(WarehouseQuestion question, EngineTools tools)
{
    return jaego::lookAtDatabase(std::move(question), tools.secrets, tools.scheduler);
}

std::unique_ptr<PurchaseSender> AppFactory::makePurchaseSender(const EngineTools &tools)
{
    return std::make_unique<PurchasePoster>(tools.scheduler, tools.http, tools.secrets);
}

std::unique_ptr<Warehouse> AppFactory::makeWarehouse(const Settings &settings, Lane *lane,
                                                     const EngineTools &tools)
{
    if (settings.warehouse.kind == WarehouseKind::Http) {
        QHash<QString, QString> fields;
        for (auto it = settings.warehouse.fields.cbegin(); it != settings.warehouse.fields.cend(); ++it)
            fields.insert(it.key(), it.value());
        const auto known = HttpWarehouseFields::fromSettings(fields);
        return std::make_unique<HttpWarehouse>(
            HttpWarehouseSettings{ settings.warehouse.baseUrl, known ? *known : HttpWarehouseFields{} },
            tools.scheduler, tools.http, lane, tools.secrets, tools.sink);
    }
    if (settings.warehouse.kind == WarehouseKind::Sql)
        return std::make_unique<SqlWarehouse>(sqlWarehouseSettings(settings.warehouse), tools.scheduler,
                                              tools.secrets, &tools.store->meta);
    return std::make_unique<LedgerWarehouse>(tools.store->ledger, *tools.scheduler);
}

std::unique_ptr<Notifier> AppFactory::makeNotifier(const QString &route, const Settings &settings, Lane *lane,
                                                   const EngineTools &tools)
{
    const NotifyTools given{ tools.scheduler, tools.http, lane, tools.secrets, tools.tokens, tools.sink };
    if (route.startsWith(QLatin1String("slack:"))) {
        if (!settings.slack.enabled)
            return nullptr;
        const bool inventory = route == QLatin1String("slack:ops-inventory");
        return std::make_unique<SlackNotifier>(
            SlackSettings{ inventory ? secretnames::slackOpsInventoryWebhook
                                     : secretnames::slackOpsAlertWebhook,
                           settings.slack.apiBaseUrl,
                           inventory ? settings.slack.opsInventoryChannel : settings.slack.opsAlertChannel },
            given);
    }
    if (!settings.kakao.enabled)
        return nullptr;
    if (settings.kakao.kind == KakaoKind::Alimtalk)
        return std::make_unique<AlimtalkNotifier>(
            AlimtalkSettings{
                settings.alimtalk.baseUrl,
                { settings.alimtalk.pfId, settings.alimtalk.templateId, settings.alimtalk.sender },
                settings.alimtalk.recipients },
            given);
    return std::make_unique<KakaoNotifier>(
        KakaoSettings{ settings.kakao.authBaseUrl, settings.kakao.apiBaseUrl,
                       settings.kakao.kind == KakaoKind::Friends, settings.kakao.receiverUuids },
        given);
}

} // namespace jaego
