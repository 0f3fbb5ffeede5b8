// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/world.h"

#include "app/factory.h"
#include "secrets/tokenstores.h"
#include "support/await.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimer>
#include <QtTest/QTest>

#include <cmath>

namespace jaego::test {

namespace {

constexpr double kRateFactor = 1000; // the rates are somebody else's test

/// Tokens outlive the program, as the keychain would have them.
class LastingTokens final : public TokenStore {
public:
    explicit LastingTokens(std::shared_ptr<TokenStore> kept) : m_kept(std::move(kept)) { }
    Task<Result<std::optional<Entry>>> load(QString name) override { return m_kept->load(name); }
    Task<Status> save(QString name, Entry entry) override { return m_kept->save(name, entry); }

private:
    std::shared_ptr<TokenStore> m_kept;
};

/// The program's own classes on a quick clock.
class QuickFactory final : public EngineFactory {
public:
    QuickFactory(QHash<QString, Secret> secrets, std::shared_ptr<TokenStore> tokens, double quickness)
        : m_app(std::move(secrets)), m_tokens(std::move(tokens)), m_quickness(quickness)
    {
    }
    std::unique_ptr<Scheduler> makeScheduler() override
    {
        return std::make_unique<QuickScheduler>(m_quickness);
    }
    std::unique_ptr<SecretStore> makeSecrets() override { return m_app.makeSecrets(); }
    std::unique_ptr<TokenStore> makeTokens() override { return std::make_unique<LastingTokens>(m_tokens); }
    [[nodiscard]] LaneSettings laneSettings(ChannelId channel, const Settings &settings) const override
    {
        return m_app.laneSettings(channel, settings);
    }
    std::unique_ptr<Channel> makeChannel(ChannelId channel, const Settings &settings, Lane *lane,
                                         const EngineTools &tools) override
    {
        return m_app.makeChannel(channel, settings, lane, tools);
    }
    std::unique_ptr<Warehouse> makeWarehouse(const Settings &settings, Lane *lane,
                                             const EngineTools &tools) override
    {
        return m_app.makeWarehouse(settings, lane, tools);
    }
    std::unique_ptr<Notifier> makeNotifier(const QString &route, const Settings &settings, Lane *lane,
                                           const EngineTools &tools) override
    {
        return m_app.makeNotifier(route, settings, lane, tools);
    }

    std::unique_ptr<PurchaseSender> makePurchaseSender(const EngineTools &tools) override
    {
        return m_app.makePurchaseSender(tools);
    }

private:
    AppFactory m_app;
    std::shared_ptr<TokenStore> m_tokens;
    double m_quickness;
};

QHash<QString, Secret> secretsOf(const SandboxCredentials &credentials)
{
    return {
        { secretnames::coupangAccessKey, Secret(credentials.coupangAccessKey) },
        { secretnames::coupangSecretKey, Secret(credentials.coupangSecretKey) },
        { secretnames::naverClientId, Secret(credentials.naverClientId) },
        { secretnames::naverClientSecret, Secret(credentials.naverClientSecret) },
        { secretnames::cafe24ClientId, Secret(credentials.cafe24ClientId) },
        { secretnames::cafe24ClientSecret, Secret(credentials.cafe24ClientSecret) },
        { secretnames::cafe24RefreshToken, Secret(credentials.cafe24RefreshToken) },
        { secretnames::warehouseToken, Secret(credentials.warehouseToken) },
        { secretnames::eventsSigningSecret,
          Secret(QStringLiteral("whsec_amFlZ28tbG9vcGJhY2stc2VjcmV0LTMyLWJ5dGVzISE=")) },
    };
}

/// In memory where that can be had: a test's disk need not outlive a power cut.
QString folderTemplate()
{
    const QString memory = QStringLiteral("/dev/shm");
    const bool usable = QFileInfo(memory).isWritable();
    return (usable ? memory : QDir::tempPath()) + QStringLiteral("/jaego-world-XXXXXX");
}

template <typename T>
void demand(const Result<T> &result, const char *what)
{
    if (!result)
        qFatal("%s: %s", what, qPrintable(result.error().message));
}

} // namespace

qint64 QuickScheduler::nowMs() const
{
    return static_cast<qint64>(static_cast<double>(m_machine.nowMs()) * m_factor);
}

void QuickScheduler::callAt(qint64 atMs, QObject *context, std::function<void()> work)
{
    const double left = static_cast<double>(std::max<qint64>(0, atMs - nowMs())) / m_factor;
    m_machine.callAfter(static_cast<qint64>(std::ceil(left)), context, std::move(work));
}

World::World(WorldOptions options)
    : m_options(options), m_folder(folderTemplate()), m_tokens(std::make_shared<MemoryTokenStore>())
{
    makeSandbox();
    const SandboxAddresses addresses = m_sandbox->addresses();
    const SandboxCredentials credentials = m_sandbox->credentials();
    m_settings.warehouse.kind = m_options.ledger ? WarehouseKind::Ledger : WarehouseKind::Http;
    m_settings.warehouse.baseUrl = QUrl(addresses.warehouse);
    m_settings.coupang = { true, QUrl(addresses.coupang), credentials.coupangVendorId, 200 };
    m_settings.naver = { true, QUrl(addresses.naver), 200 };
    m_settings.cafe24 = { true, QUrl(addresses.cafe24), credentials.cafe24MallId,
                          m_settings.cafe24.apiVersion, 200 };
    m_settings.schedule.enabled = m_options.feeds;
    m_settings.events = { m_options.events, 0 };
    m_settings.schedule.cron = QStringLiteral("0 0 29 2 *");
    // Two seconds of the machine's time: a busy one is no fault of the servers.
    m_settings.http.connectTimeoutMs = static_cast<qint64>(2000 * m_options.quickness);
    m_settings.http.requestTimeoutMs = static_cast<qint64>(2000 * m_options.quickness);
    startEngine();
    if (m_options.linked && !m_options.ledger) {
        const auto mapping = awaitResult(m_engine->mapAutomatically(true, {}));
        demand(mapping, "map auto");
    }
    m_sandbox->resetCounters();
}

World::~World()
{
    stopEngine();
}

void World::makeSandbox()
{
    SandboxOptions options;
    options.rateFactor = kRateFactor;
    options.differing = m_options.differing;
    options.products = m_options.products;
    if (!m_options.invented) {
        options.catalogueCsv = m_folder.filePath(QStringLiteral("goods.csv"));
        QFile csv(options.catalogueCsv);
        if (!csv.open(QIODevice::WriteOnly))
            qFatal("the catalogue cannot be written");
        csv.write("sku,name,on_hand\n");
        for (int i = 1; i <= m_options.products; ++i) {
            const bool named = i == 1 && !m_options.firstName.isEmpty();
            const QString name = named ? m_options.firstName : QStringLiteral("상품 %1").arg(i);
            csv.write(QStringLiteral("%1,%2,%3\n").arg(sku(i), name).arg(m_options.onHand).toUtf8());
        }
    }
    auto started = Sandbox::start(options);
    demand(started, "sandbox");
    m_sandbox = std::move(*started);
    m_listings = m_sandbox->listings();
}

void World::startEngine()
{
    QHash<QString, Secret> secrets = secretsOf(m_sandbox->credentials());
    secrets.insert(m_secrets);
    m_engine = std::make_unique<Engine>(
        std::make_unique<QuickFactory>(std::move(secrets), m_tokens, m_options.quickness), dataDir());
    m_ended = false;
    QObject::connect(m_engine.get(), &Engine::stopped, m_engine.get(), [this] { m_ended = true; });
    QObject::connect(m_engine.get(), &Engine::eventsHeardOn, m_engine.get(),
                     [this](quint16 port) { m_eventsPort = port; });
    if (m_options.windowed) {
        bool ready = false;
        const auto connection = QObject::connect(m_engine.get(), &Engine::started, m_engine.get(),
                                                 [&](bool ok, const QString &words) {
                                                     if (!ok)
                                                         qFatal("start: %s", qPrintable(words));
                                                     ready = true;
                                                 });
        m_engine->start(m_settings);
        detail::spin(&ready, 60'000);
        QObject::disconnect(connection);
    } else {
        demand(awaitResult(m_engine->open(m_settings)), "open");
    }
    SyncContext &context = m_engine->workshop().context();
    context.progress = [this, inner = context.progress](const RunStatus &status) {
        for (qsizetype i = 0; i < m_waiting.size(); ++i) {
            if (m_waiting[i].first == status.state) {
                const auto happens = m_waiting.takeAt(i--).second;
                happens();
            }
        }
        if (onProgress)
            onProgress(status);
        inner(status);
    };
}

void World::stopEngine()
{
    if (!m_engine)
        return;
    m_engine->shutDown(); // or it has been told already
    detail::spin(&m_ended, 60'000);
    m_engine.reset();
}

void World::restart()
{
    stopEngine();
    startEngine();
}

QString World::pictureOfTheDisk()
{
    QString name = QStringLiteral("picture%1").arg(++m_pictures);
    QDir(m_folder.path()).mkpath(name);
    const QDir from(dataDir());
    const auto files = from.entryList(QDir::Files);
    for (const QString &file : files) {
        if (!file.endsWith(QLatin1String("-shm")))
            QFile::copy(from.filePath(file), m_folder.filePath(name + QLatin1Char('/') + file));
    }
    return name;
}

void World::startOn(const QString &dataDir)
{
    stopEngine();
    m_dataDir = dataDir;
    startEngine();
}

RunReport World::runOnce(const RunRequest &request, std::stop_token stop)
{
    const auto report = awaitResult(m_engine->run(request, std::move(stop)));
    demand(report, "run");
    return *report;
}

RunReport World::runOnce(const QList<Sku> &skus)
{
    RunRequest request;
    request.skus = skus;
    return runOnce(request);
}

RunReport World::dryRun()
{
    RunRequest request;
    request.dryRun = true;
    return runOnce(request);
}

void World::when(RunState state, std::function<void()> happens)
{
    m_waiting.append({ state, std::move(happens) });
}

Sku World::sku(int number) const
{
    return QStringLiteral("P-%1").arg(number, 3, 10, QLatin1Char('0'));
}

ListingKey World::listing(ChannelId channel, const Sku &sku) const
{
    for (const SandboxListing &listing : m_listings) {
        if (listing.key.channel == channel && listing.sku == sku && listing.unitsPerSale == 1)
            return listing.key;
    }
    qFatal("no listing of %s on %s", qPrintable(sku), qPrintable(nameOf(channel)));
}

qint64 World::shown(ChannelId channel, const Sku &sku) const
{
    return m_sandbox->shown(listing(channel, sku)).value_or(-1);
}

void World::show(ChannelId channel, const Sku &sku, qint64 quantity)
{
    if (!m_sandbox->setShown(listing(channel, sku), quantity))
        qFatal("no such listing");
}

void World::stock(const Sku &sku, qint64 onHand)
{
    if (!m_sandbox->setOnHand(sku, onHand))
        qFatal("no such product");
}

qint64 World::writes() const
{
    qint64 sum = 0;
    for (const ChannelId channel : kChannels)
        sum += m_sandbox->writes(channel).size();
    return sum;
}

qint64 World::changes() const
{
    qint64 sum = 0;
    for (const ChannelId channel : kChannels) {
        const auto all = m_sandbox->writes(channel);
        sum += std::count_if(all.begin(), all.end(),
                             [](const SandboxWrite &write) { return write.before != write.after; });
    }
    return sum;
}

qint64 World::calls() const
{
    qint64 sum = 0;
    for (const SandboxSource source : kSandboxSources)
        sum += m_sandbox->counters(source).calls;
    return sum;
}

void World::breaks(SandboxSource source, SandboxFault::Kind kind, int times)
{
    SandboxFault fault;
    fault.kind = kind;
    fault.times = times;
    m_sandbox->setFault(source, fault);
}

void World::breaks(SandboxSource source, const SandboxFault &fault)
{
    m_sandbox->setFault(source, fault);
}

void World::heals()
{
    m_sandbox->clearFaults();
}

QStringList World::wrongListings() const
{
    QStringList wrong;
    const StockBook &book = m_engine->workshop().book();
    for (const SandboxListing &listing : m_listings) {
        const QList<Component> parts = book.componentsOf(listing.key);
        if (parts.isEmpty() || !listing.writable)
            continue;
        qint64 right = maximumQuantity(listing.key.channel);
        for (const Component &part : parts) {
            const qint64 free = m_sandbox->onHand(part.sku) - m_sandbox->reserved(part.sku);
            right = std::min(right, std::max<qint64>(0, free) / part.unitsPerSale);
        }
        const auto shows = m_sandbox->shown(listing.key);
        if (shows != right) {
            wrong.append(QStringLiteral("%1 %2 (%3) shows %4, not %5")
                             .arg(nameOf(listing.key.channel), listing.key.externalId, listing.sku)
                             .arg(shows.value_or(-1))
                             .arg(right));
        }
    }
    return wrong;
}

void World::waitForLanes()
{
    const auto paused = [this](ChannelId channel) {
        const Lane *lane = m_engine->workshop().lane(channel);
        return lane && lane->status().pausedForMs > 0;
    };
    if (!QTest::qWaitFor([&] { return std::none_of(kChannels.begin(), kChannels.end(), paused); }, 30'000))
        qFatal("a lane stays paused");
}

const UpdateReport *updateOf(const RunReport &report, const ListingKey &listing)
{
    for (const UpdateReport &update : report.updates) {
        if (update.listing == listing)
            return &update;
    }
    return nullptr;
}

const SourceReport &sourceOf(const RunReport &report, const QString &source)
{
    for (const SourceReport &one : report.sources) {
        if (one.source == source)
            return one;
    }
    qFatal("the run says nothing of %s", qPrintable(source));
}

bool finds(const RunReport &report, const QString &kind, const QString &code)
{
    return std::any_of(report.findings.begin(), report.findings.end(), [&](const Finding &finding) {
        return finding.kind == kind && (code.isEmpty() || finding.code == code);
    });
}

QStringList statesOf(const RunReport &report)
{
    QStringList states;
    for (const RunTransition &transition : report.transitions)
        states.append(nameOf(transition.state));
    return states;
}

bool isLegal(const RunReport &report)
{
    if (report.transitions.isEmpty() || report.transitions.first().state != RunState::Collecting
        || report.transitions.last().state != report.state || !isFinal(report.state))
        return false;
    for (qsizetype i = 1; i < report.transitions.size(); ++i) {
        if (!isAllowed(report.transitions[i - 1].state, report.transitions[i].state)
            || report.transitions[i].at < report.transitions[i - 1].at)
            return false;
    }
    return true;
}

} // namespace jaego::test
