// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/simworld.h"

#include "app/factory.h"
#include "base/chance.h"
#include "secrets/tokenstores.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <cstdio>

namespace jaego::sim {

namespace {

constexpr size_t kLinesKept = 200;

/// Tokens outlive the program, as the keychain would have them.
class LastingTokens final : public TokenStore {
public:
    LastingTokens(std::shared_ptr<TokenStore> kept, std::shared_ptr<Wire> wire)
        : m_kept(std::move(kept)), m_wire(std::move(wire))
    {
    }
    Task<Result<std::optional<Entry>>> load(QString name) override { return m_kept->load(name); }
    Task<Status> save(QString name, Entry entry) override
    {
        if (!m_wire->alive)
            co_return Error(Error::Kind::Storage, name, QStringLiteral("this process is gone"));
        co_return co_await m_kept->save(name, entry);
    }

private:
    std::shared_ptr<TokenStore> m_kept;
    std::shared_ptr<Wire> m_wire;
};

/// The program's own classes on the simulated machine.
class SimFactory final : public EngineFactory {
public:
    SimFactory(SimProcess *process, std::shared_ptr<SimClock> clock, SimNetwork *network,
               QHash<QString, Secret> secrets, std::shared_ptr<TokenStore> tokens)
        : m_process(process)
        , m_clock(std::move(clock))
        , m_network(network)
        , m_tokens(std::move(tokens))
        , m_app(std::move(secrets))
    {
    }
    std::unique_ptr<Scheduler> makeScheduler() override
    {
        auto scheduler = std::make_unique<SimScheduler>(m_clock, SimScheduler::Of::Machine);
        m_process->scheduler = scheduler.get();
        return scheduler;
    }
    std::unique_ptr<HttpTransport> makeTransport() override
    {
        return std::make_unique<SimTransport>(m_network, m_process->wire);
    }
    std::unique_ptr<SecretStore> makeSecrets() override { return m_app.makeSecrets(); }
    std::unique_ptr<TokenStore> makeTokens() override
    {
        return std::make_unique<LastingTokens>(m_tokens, m_process->wire);
    }
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

private:
    SimProcess *m_process;
    std::shared_ptr<SimClock> m_clock;
    SimNetwork *m_network;
    std::shared_ptr<TokenStore> m_tokens;
    AppFactory m_app;
};

QString folderTemplate()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/jaego-sim-XXXXXX");
}

} // namespace

SimPlan::SimPlan(quint64 seedOf) : seed(seedOf), dice(seedOf * 0x9E3779B97F4A7C15ULL + 1)
{
    products = static_cast<int>(dice.between(2, 7));
    minutes = static_cast<int>(dice.between(5, 18));
    trouble = dice.chance(0.2) ? 0 : dice.real01() * (dice.chance(0.2) ? 0.4 : 0.12);
    crashes = dice.chance(0.6);
    clockJumps = dice.chance(0.3);
    sleeps = dice.chance(0.2);
    restarts = dice.chance(0.3);
    edits = dice.chance(0.3);
    orderLagSeconds = dice.between(5, 240);
    invented = dice.chance(0.25);
}

SimWorld::SimWorld(SimPlan *plan, Hooks hooks)
    : m_plan(plan)
    , m_hooks(std::move(hooks))
    , m_folder(folderTemplate())
    , m_tokens(std::make_shared<MemoryTokenStore>())
{
    SimDisk::install();
    makeFarSides();
}

SimWorld::~SimWorld()
{
    if (m_process) {
        takePicture();
        bury();
    }
    SimDisk::setWatch({}, {});
    setRandomSource({});
}

void SimWorld::makeFarSides()
{
    SandboxOptions options;
    options.products = m_plan->products;
    options.seed = m_plan->dice.bits();
    options.rateFactor = 1;
    options.orderLagSeconds = static_cast<double>(m_plan->orderLagSeconds);
    options.shipLagSeconds = 1e7; // parcels leave when the seed says so
    options.differing = 0.2;
    if (!m_plan->invented) {
        options.catalogueCsv = m_folder.filePath(QStringLiteral("goods.csv"));
        QFile csv(options.catalogueCsv);
        if (!csv.open(QIODevice::WriteOnly))
            qFatal("the catalogue cannot be written");
        csv.write("sku,name,on_hand\n");
        for (int i = 1; i <= m_plan->products; ++i)
            csv.write(QStringLiteral("P-%1,goods %1,%2\n").arg(i).arg(m_plan->dice.between(3, 40)).toUtf8());
    }
    auto started = Sandbox::startInside(options, [clock = m_clock] { return clock->epochMs(); });
    if (!started)
        qFatal("sandbox: %s", qPrintable(started.error().message));
    m_sandbox = std::move(*started);
    m_listings = m_sandbox->listings();

    SimNetwork::Hooks hooks;
    hooks.trace = [this](const QString &line) { trace(line); };
    hooks.awaits = [this] { point(); };
    hooks.delivered = m_hooks.delivered;
    hooks.served = m_hooks.served;
    m_network = std::make_unique<SimNetwork>(
        m_clock, &m_world, &m_plan->dice, m_sandbox.get(),
        [this](const HttpRequest &request) { return slackAnswers(request); }, std::move(hooks));

    const SandboxAddresses addresses = m_sandbox->addresses();
    const SandboxCredentials credentials = m_sandbox->credentials();
    m_settings.warehouse.kind = WarehouseKind::Http;
    m_settings.warehouse.baseUrl = QUrl(addresses.warehouse);
    m_settings.coupang = { true, QUrl(addresses.coupang), credentials.coupangVendorId, 4 };
    m_settings.naver = { true, QUrl(addresses.naver), 2 };
    m_settings.cafe24.enabled = true;
    m_settings.cafe24.baseUrl = QUrl(addresses.cafe24);
    m_settings.cafe24.mallId = credentials.cafe24MallId;
    m_settings.events = { true, 0 };
    m_settings.slack.enabled = true;
    m_secrets = {
        { secretnames::coupangAccessKey, Secret(credentials.coupangAccessKey) },
        { secretnames::coupangSecretKey, Secret(credentials.coupangSecretKey) },
        { secretnames::naverClientId, Secret(credentials.naverClientId) },
        { secretnames::naverClientSecret, Secret(credentials.naverClientSecret) },
        { secretnames::cafe24ClientId, Secret(credentials.cafe24ClientId) },
        { secretnames::cafe24ClientSecret, Secret(credentials.cafe24ClientSecret) },
        { secretnames::cafe24RefreshToken, Secret(credentials.cafe24RefreshToken) },
        { secretnames::warehouseToken, Secret(credentials.warehouseToken) },
        { secretnames::slackOpsInventoryWebhook, Secret(QStringLiteral("https://slack.invalid/inventory")) },
        { secretnames::slackOpsAlertWebhook, Secret(QStringLiteral("https://slack.invalid/ops")) },
    };
}

HttpReply SimWorld::slackAnswers(const HttpRequest &request)
{
    m_slack.append(request.url.path().toUtf8() + '\n' + request.body);
    HttpReply reply;
    reply.status = 200;
    reply.body = "ok";
    return reply;
}

void SimWorld::trace(const QString &line)
{
    const QString stamped = QStringLiteral("%1 %2").arg(m_clock->nowMs, 9).arg(line);
    for (const char c : stamped.toUtf8())
        m_hash = (m_hash ^ static_cast<quint8>(c)) * 1'099'511'628'211ULL;
    m_lines.push_back(stamped);
    if (m_lines.size() > kLinesKept)
        m_lines.pop_front();
    if (m_loud)
        std::printf("%s\n", qPrintable(stamped));
}

void SimWorld::note(const std::function<QString()> &line) const
{
    if (m_loud)
        std::printf("%9lld   %s\n", static_cast<long long>(m_clock->nowMs), qPrintable(line()));
}

// ---------------------------------------------------------------- the process

void SimWorld::begin(const QString &dataDir)
{
    m_process = std::make_unique<SimProcess>();
    SimProcess *process = m_process.get();
    process->dataDir = dataDir;
    process->chance = std::make_unique<Dice>(m_plan->dice.bits());
    setRandomSource([dice = process->chance.get()] { return dice->bits(); });
    SimDisk::setWatch(
        [this]() -> std::optional<SimDisk::Moment> {
            if (!isAlive() || m_pointsLeft == 0 || --m_pointsLeft > 0)
                return std::nullopt;
            return static_cast<SimDisk::Moment>(m_plan->dice.below(3));
        },
        [this] { takePicture(); });
    process->engine = std::make_unique<Engine>(
        std::make_unique<SimFactory>(process, m_clock, m_network.get(), m_secrets, m_tokens), dataDir);
    Engine *engine = process->engine.get();
    engine->setLinkOnFirstStart(true);
    QObject::connect(engine, &Engine::started, engine, [this, process](bool ok, const QString &words) {
        process->started = ok;
        trace(QStringLiteral("started %1 %2").arg(ok).arg(words));
    });
    QObject::connect(engine, &Engine::stopped, engine, [process] { process->ended = true; });
    QObject::connect(engine, &Engine::runFinished, engine, [this](const RunReport &report) {
        trace(QStringLiteral("run %1 %2").arg(report.trigger, nameOf(report.state)));
    });
    QObject::connect(engine, &Engine::noticed, engine, [this](const Notice &notice) {
        note([&] { return QStringLiteral("notice ") + notice.text; });
    });
    if (m_hooks.born)
        m_hooks.born(engine);
    engine->start(m_settings);
}

/// An await or a write has come: does the process die here?
void SimWorld::point()
{
    if (isAlive() && m_pointsLeft > 0 && --m_pointsLeft == 0)
        takePicture();
}

/// What is on the disk now is all that is left of the process; it only does not know yet.
void SimWorld::takePicture()
{
    if (!isAlive())
        return;
    m_process->wire->alive = false;
    m_survivor = m_folder.filePath(QStringLiteral("data%1").arg(++m_folders));
    if (!copyDataFolder(m_process->dataDir, m_survivor))
        qFatal("the data folder cannot be copied");
}

/// Lets a dead process come to its end in a time of its own, cut off from everything, so that
/// nothing of it is left in memory.
void SimWorld::bury()
{
    SimProcess *process = m_process.get();
    process->scheduler->leaveTheWorld();
    SimDisk::setWatch({}, {});
    m_network->cut(process->wire.get());
    drain();
    process->engine->shutDown();
    for (int i = 0; i < 1'000'000 && !process->ended; ++i) {
        drain();
        if (!process->ended && !process->scheduler->step())
            break;
    }
    if (!process->ended)
        qFatal("seed %llu: a dead engine does not end", static_cast<unsigned long long>(m_plan->seed));
    process->engine.reset();
    QDir(process->dataDir).removeRecursively();
    m_process.reset();
}

bool SimWorld::start()
{
    begin(m_folder.filePath(QStringLiteral("data0")));
    return runUntil([this] { return isStarted(); }, 600'000);
}

bool SimWorld::stop()
{
    SimProcess *process = m_process.get();
    process->engine->shutDown();
    if (!runUntil([process, this] { return process != m_process.get() || process->ended; }, 600'000))
        return false;
    if (process != m_process.get())
        return true; // it died meanwhile, and is back already
    drain();
    return true;
}

bool SimWorld::restart()
{
    trace(QStringLiteral("restart"));
    SimProcess *process = m_process.get();
    if (!stop())
        return false;
    if (process == m_process.get()) {
        const QString folder = process->dataDir;
        process->engine.reset();
        m_process.reset();
        begin(folder);
    }
    return runUntil([this] { return isStarted(); }, 600'000);
}

// ---------------------------------------------------------------- time

void SimWorld::drain()
{
    for (int i = 0; i < 2; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

/// The next thing that happens in the world or in the program, if it is due by then.
bool SimWorld::stepOnce(qint64 untilMs)
{
    drain();
    if (m_process && !isAlive()) {
        ++m_crashes;
        trace(QStringLiteral("crash"));
        bury();
        begin(m_survivor);
        drain();
    }
    m_hooks.step();
    auto due = m_world.next();
    SimScheduler *whose = &m_world;
    if (m_process) {
        if (const auto own = m_process->scheduler->next(); own && (!due || *own < *due)) {
            due = own;
            whose = m_process->scheduler;
        }
    }
    if (!due || due->atMs > untilMs) {
        m_clock->nowMs = std::max(m_clock->nowMs, untilMs);
        return false;
    }
    ++m_steps;
    m_clock->nowMs = due->atMs;
    whose->runNext();
    return true;
}

void SimWorld::run(qint64 milliseconds)
{
    const qint64 until = m_clock->nowMs + milliseconds;
    while (stepOnce(until)) { }
}

bool SimWorld::runUntil(const std::function<bool()> &done, qint64 atMostMs)
{
    const qint64 until = m_clock->nowMs + atMostMs;
    drain();
    while (!done()) {
        if (!stepOnce(until))
            return done();
    }
    return true;
}

void SimWorld::changeSettings()
{
    m_settings.schedule.feedSeconds = static_cast<double>(m_plan->dice.between(5, 40));
    trace(QStringLiteral("settings %1").arg(m_settings.schedule.feedSeconds));
    if (isStarted())
        engine().applySettings(m_settings);
}

bool SimWorld::connectCafe24()
{
    const SandboxCredentials keys = m_sandbox->credentials();
    const QByteArray redirect = "https://127.0.0.1/oauth";
    sandbox::HttpRequest ask;
    ask.method = "GET";
    ask.target = "/api/v2/oauth/authorize?response_type=code&scope=mall.write_product&state=s&client_id="
        + keys.cafe24ClientId.toUtf8()
        + "&redirect_uri=" + QUrl::toPercentEncoding(QString::fromUtf8(redirect));
    const QUrl back(QString::fromUtf8(m_sandbox->exchange(SandboxSource::Cafe24, ask).header("Location")));
    sandbox::HttpRequest redeem;
    redeem.method = "POST";
    redeem.target = "/api/v2/oauth/token";
    redeem.headers = { { "Content-Type", "application/x-www-form-urlencoded" } };
    redeem.body = "grant_type=authorization_code&client_id=" + keys.cafe24ClientId.toUtf8()
        + "&client_secret=" + keys.cafe24ClientSecret.toUtf8()
        + "&code=" + QUrlQuery(back).queryItemValue(QStringLiteral("code")).toUtf8()
        + "&redirect_uri=" + QUrl::toPercentEncoding(QString::fromUtf8(redirect));
    const auto reply = m_sandbox->exchange(SandboxSource::Cafe24, redeem);
    const QString token =
        QJsonDocument::fromJson(reply.body).object()[QStringLiteral("refresh_token")].toString();
    if (token.isEmpty() || !isStarted())
        return false;
    trace(QStringLiteral("cafe24 is connected anew"));
    m_network->count(QStringLiteral("logins anew"));
    m_secrets[secretnames::cafe24RefreshToken] = Secret(token);
    engine().storeSecret(secretnames::cafe24RefreshToken, Secret(token));
    return true;
}

void SimWorld::sleep(qint64 milliseconds)
{
    trace(QStringLiteral("sleep %1").arg(milliseconds));
    // Some machines' monotonic clocks go on meanwhile, others stand still.
    if (m_plan->dice.chance(0.5))
        m_clock->asleepMs += milliseconds;
    m_clock->nowMs += milliseconds;
    m_network->count(QStringLiteral("sleep"));
}

} // namespace jaego::sim
