// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandbox.h"

#include "base/logging.h"
#include "sandbox/cafe24market.h"
#include "sandbox/catalogue.h"
#include "sandbox/coupangmarket.h"
#include "sandbox/faults.h"
#include "sandbox/httpserver.h"
#include "sandbox/navermarket.h"
#include "sandbox/wmsserver.h"
#include "sandbox/world.h"

#include <QDateTime>
#include <QElapsedTimer>

namespace jaego {

using namespace sandbox;

namespace {

constexpr int kMaximumProducts = 200'000;
constexpr double kMaximumShopperBacklog = 50;

/// The wall clock at the start, going on steadily: a jump of the machine's clock
/// must not refill a rate bucket.
World::Clock steadyClock()
{
    QElapsedTimer timer;
    timer.start();
    return [timer, start = QDateTime::currentMSecsSinceEpoch()] { return start + timer.elapsed(); };
}

/// "GET /v2/…/{id}/inventories": numbers and codes taken out of the path.
QString apiName(const HttpRequest &request)
{
    auto parts = pathParts(request.path());
    for (auto &part : parts) {
        const bool version = part.size() == 2 && part.at(0) == QLatin1Char('v');
        const bool holdsDigit = std::any_of(part.cbegin(), part.cend(), [](QChar c) { return c.isDigit(); });
        if (holdsDigit && !version && part != QLatin1String("oauth2"))
            part = QStringLiteral("{id}");
    }
    if (const auto at = parts.indexOf(QStringLiteral("external-vendor-sku-codes"));
        at >= 0 && at + 1 < parts.size())
        parts[at + 1] = QStringLiteral("{id}");
    return QString::fromLatin1(request.method) + QStringLiteral(" /") + parts.join(QLatin1Char('/'));
}

Status checked(const SandboxOptions &options)
{
    const auto refuse = [](const QString &words) {
        return Error(Error::Kind::Config, QStringLiteral("sandbox.options"), words);
    };
    if (options.products < 1 || options.products > kMaximumProducts)
        return refuse(QStringLiteral("products must be 1 to %1").arg(kMaximumProducts));
    if (!(options.rateFactor > 0))
        return refuse(QStringLiteral("the rate factor must be above 0"));
    if (options.differing && !(*options.differing >= 0 && *options.differing <= 1))
        return refuse(QStringLiteral("the differing share must be 0 to 1"));
    if (options.portBase > 65'532)
        return refuse(QStringLiteral("the port base must leave room for four ports"));
    return Done{};
}

} // namespace

struct Sandbox::Parts {
    World world;
    CoupangMarket coupang{ &world };
    NaverMarket naver{ &world };
    Cafe24Market cafe24{ &world };
    WmsServer wms{ &world };
    std::vector<FaultBox> faults;
    std::array<PeakRate, kSandboxSources.size()> peaks;
    double shopperPerSecond = 0;
    double shopperCredit = 0;
    qint64 lastTickMs = 0;
    SandboxAddresses addresses;
    HttpServer server; ///< last: its thread ends before anything it uses

    Parts(const SandboxOptions &options, World::Clock clock) : world(options, std::move(clock))
    {
        for (size_t i = 0; i < kSandboxSources.size(); ++i)
            faults.emplace_back(options.seed + static_cast<quint32>(i));
    }

    [[nodiscard]] FaultBox &faultsOf(SandboxSource source) { return faults[static_cast<size_t>(source)]; }
    Status open();
    [[nodiscard]] HttpReply serve(SandboxSource source, const HttpRequest &request);
    [[nodiscard]] HttpReply handle(SandboxSource source, const HttpRequest &request);
    [[nodiscard]] HttpReply underFaults(SandboxSource source, const HttpRequest &request);
    void setListsNothing(SandboxSource source, bool on);
    void invalidateTokens(SandboxSource source);
    void count(SandboxSource source, const HttpReply &reply);
    void applyRates();
    void tick();

    template <typename Work>
    auto on(Work work)
    {
        using Value = std::invoke_result_t<Work>;
        if constexpr (std::is_void_v<Value>) {
            server.call(work);
        } else {
            std::optional<Value> value;
            server.call([&] { value.emplace(work()); });
            return std::move(*value);
        }
    }
};

Status Sandbox::Parts::open()
{
    std::array<quint16, kSandboxSources.size()> ports{};
    for (const auto source : kSandboxSources) {
        const auto i = static_cast<size_t>(source);
        const quint16 base = world.options().portBase;
        const auto wanted = static_cast<quint16>(base == 0 ? 0 : base + i);
        const auto port = server.listen(
            wanted, [this, source](const HttpRequest &request) { return serve(source, request); });
        if (!port)
            return port.error();
        ports[i] = *port;
    }
    const auto url = [&ports](SandboxSource source) {
        return QStringLiteral("http://127.0.0.1:%1").arg(ports[static_cast<size_t>(source)]);
    };
    addresses = { url(SandboxSource::Coupang), url(SandboxSource::Naver) + QStringLiteral("/external"),
                  url(SandboxSource::Cafe24), url(SandboxSource::Warehouse) };
    lastTickMs = world.now();
    server.start([this] { tick(); });
    return Done{};
}

void Sandbox::Parts::tick()
{
    world.settle();
    const qint64 now = world.now();
    shopperCredit += shopperPerSecond * static_cast<double>(now - std::exchange(lastTickMs, now)) / 1000;
    shopperCredit = std::min(shopperCredit, std::max(1.0, kMaximumShopperBacklog));
    for (; shopperCredit >= 1; shopperCredit -= 1)
        world.shop();
}

HttpReply Sandbox::Parts::handle(SandboxSource source, const HttpRequest &request)
{
    switch (source) {
    case SandboxSource::Coupang:
        return coupang.handle(request);
    case SandboxSource::Naver:
        return naver.handle(request);
    case SandboxSource::Cafe24:
        return cafe24.handle(request);
    case SandboxSource::Warehouse:
        break;
    }
    return wms.handle(request);
}

void Sandbox::Parts::setListsNothing(SandboxSource source, bool on)
{
    if (source == SandboxSource::Warehouse)
        wms.setListsNothing(on);
    else
        world.market(static_cast<ChannelId>(source)).listsNothing = on;
}

void Sandbox::Parts::invalidateTokens(SandboxSource source)
{
    switch (source) {
    case SandboxSource::Coupang: // no tokens here: one refusal stands in
        return coupang.invalidateKeysOnce();
    case SandboxSource::Naver:
        return naver.tokens().invalidate();
    case SandboxSource::Cafe24:
        return cafe24.oauth().invalidate();
    case SandboxSource::Warehouse:
        return wms.refuseOnce();
    }
}

HttpReply Sandbox::Parts::underFaults(SandboxSource source, const HttpRequest &request)
{
    using Kind = SandboxFault::Kind;
    auto struck = faultsOf(source).strike(request);
    // Latency goes with any other fault; the encoding is put on last.
    std::stable_sort(struck.begin(), struck.end(), [](const SandboxFault &a, const SandboxFault &b) {
        return (a.kind == Kind::Gzip) < (b.kind == Kind::Gzip);
    });
    bool listsNothing = false;
    std::optional<HttpReply> instead;
    for (const auto &fault : std::as_const(struck)) {
        listsNothing = listsNothing || fault.kind == Kind::EmptyList;
        if (fault.kind == Kind::TokenInvalid)
            invalidateTokens(source);
        if (!instead)
            instead = replyInstead(source, fault.kind);
    }
    setListsNothing(source, listsNothing);
    world.swallowsWrite = [this, source] { return faultsOf(source).swallowsWrite(); };
    auto reply = instead ? std::move(*instead) : handle(source, request);
    world.endCall();
    for (const auto &fault : std::as_const(struck))
        spoil(reply, source, fault);
    return reply;
}

void Sandbox::Parts::count(SandboxSource source, const HttpReply &reply)
{
    auto &counted = world.counters(source);
    counted.rateLimited += reply.status == 429 ? 1 : 0;
    counted.unauthorized += reply.status == 401 ? 1 : 0;
    counted.errors += reply.status >= 400 ? 1 : 0;
}

HttpReply Sandbox::Parts::serve(SandboxSource source, const HttpRequest &request)
{
    auto &counted = world.counters(source);
    auto &peak = peaks[static_cast<size_t>(source)];
    ++counted.calls;
    ++counted.perApi[apiName(request)];
    peak.count(world.now());
    counted.maxCallsInOneSecond = peak.peak();
    auto reply = underFaults(source, request);
    count(source, reply);
    qCDebug(lcSandbox) << "source" << static_cast<int>(source) << request.method << request.target
                       << reply.status;
    return reply;
}

void Sandbox::Parts::applyRates()
{
    coupang.applyRates();
    naver.applyRates();
    cafe24.applyRates();
}

Sandbox::Sandbox(std::unique_ptr<Parts> parts) : m_parts(std::move(parts))
{
}

Result<std::unique_ptr<Sandbox>> Sandbox::start(const SandboxOptions &options)
{
    if (const auto fine = checked(options); !fine)
        return fine.error();
    auto parts = std::make_unique<Parts>(options, steadyClock());
    if (const auto filled = fillCatalogue(parts->world); !filled)
        return filled.error();
    if (const auto opened = parts->open(); !opened)
        return opened.error();
    return std::unique_ptr<Sandbox>(new Sandbox(std::move(parts)));
}

Result<std::unique_ptr<Sandbox>> Sandbox::startInside(const SandboxOptions &options,
                                                      std::function<qint64()> clock)
{
    if (const auto fine = checked(options); !fine)
        return fine.error();
    auto parts = std::make_unique<Parts>(options, std::move(clock));
    if (const auto filled = fillCatalogue(parts->world); !filled)
        return filled.error();
    // Names that no resolver knows: nothing of this may ever reach a real network.
    parts->addresses = { QStringLiteral("https://coupang.invalid"),
                         QStringLiteral("https://naver.invalid/external"),
                         QStringLiteral("https://cafe24.invalid"),
                         QStringLiteral("https://warehouse.invalid") };
    return std::unique_ptr<Sandbox>(new Sandbox(std::move(parts)));
}

Sandbox::~Sandbox()
{
    m_parts->server.stop();
}

HttpReply Sandbox::exchange(SandboxSource source, const HttpRequest &request)
{
    m_parts->world.settle();
    return m_parts->serve(source, request);
}

void Sandbox::settle()
{
    m_parts->world.settle();
}

SandboxAddresses Sandbox::addresses() const
{
    return m_parts->addresses;
}

SandboxCredentials Sandbox::credentials() const
{
    return m_parts->world.credentials();
}

QList<SandboxProduct> Sandbox::products() const
{
    return m_parts->on([this] {
        QList<SandboxProduct> all;
        for (const auto &item : m_parts->world.stock())
            all.append({ item.sku, item.name, item.barcode, item.onHand });
        return all;
    });
}

QList<SandboxListing> Sandbox::listings() const
{
    return m_parts->on([this] {
        QList<SandboxListing> all;
        for (const auto channel : kChannels) {
            auto &m = m_parts->world.market(channel);
            for (const auto &l : m.listings) {
                const auto &p = m.productOf(l);
                if (!l.externalId.isEmpty())
                    all.append({ { channel, l.externalId },
                                 l.sku,
                                 l.unitsPerSale,
                                 l.sellerCode,
                                 l.writability == Writability::Writable,
                                 l.writability,
                                 QString::number(p.id),
                                 p.name,
                                 l.optionName });
            }
        }
        return all;
    });
}

std::optional<qint64> Sandbox::shown(const ListingKey &key) const
{
    return m_parts->on([&] {
        const auto *l = m_parts->world.market(key.channel).listing(key.externalId);
        return l ? std::optional(l->quantity) : std::nullopt;
    });
}

bool Sandbox::setShown(const ListingKey &key, qint64 quantity)
{
    return m_parts->on([&] {
        auto *l = m_parts->world.market(key.channel).listing(key.externalId);
        if (l)
            m_parts->world.setQuantity(*l, key.channel, quantity);
        return l != nullptr;
    });
}

QString Sandbox::saleStatus(const ListingKey &key) const
{
    return m_parts->on([&]() -> QString {
        auto &m = m_parts->world.market(key.channel);
        const auto *l = m.listing(key.externalId);
        if (!l)
            return {};
        if (key.channel == ChannelId::Naver)
            return m.productOf(*l).status;
        if (!l->onSale)
            return QStringLiteral("SUSPENSION");
        return l->quantity > 0 ? QStringLiteral("SALE") : QStringLiteral("OUTOFSTOCK");
    });
}

void Sandbox::setStopped(const ListingKey &key, bool stopped)
{
    m_parts->on([&] {
        auto &m = m_parts->world.market(key.channel);
        auto *l = m.listing(key.externalId);
        if (!l)
            return;
        l->onSale = !stopped;
        auto &p = m.productOf(*l);
        if (key.channel == ChannelId::Naver)
            p.status = stopped           ? QStringLiteral("SUSPENSION")
                : m.totalQuantity(p) > 0 ? QStringLiteral("SALE")
                                         : QStringLiteral("OUTOFSTOCK");
    });
}

QString Sandbox::placeOrder(const ListingKey &key, int quantity, const QString &place)
{
    return m_parts->on([&] { return m_parts->world.placeOrder(key, quantity, place); });
}

bool Sandbox::cancelOrder(ChannelId channel, const QString &orderId)
{
    return m_parts->on([&] { return m_parts->world.cancelOrder(channel, orderId); });
}

bool Sandbox::cancelUnits(ChannelId channel, const QString &orderId, int units)
{
    return m_parts->on([&] { return m_parts->world.cancelUnits(channel, orderId, units); });
}

bool Sandbox::learnOrder(ChannelId channel, const QString &orderId)
{
    return m_parts->on([&] { return m_parts->world.learnOrder(channel, orderId); });
}

bool Sandbox::shipOrder(ChannelId channel, const QString &orderId)
{
    return m_parts->on([&] { return m_parts->world.shipOrder(channel, orderId); });
}

qint64 Sandbox::onHand(const Sku &sku) const
{
    return m_parts->on([&] {
        const auto *item = m_parts->world.stockItem(sku);
        return item ? item->onHand : qint64{ 0 };
    });
}

qint64 Sandbox::reserved(const Sku &sku) const
{
    return m_parts->on([&] {
        const auto *item = m_parts->world.stockItem(sku);
        return item ? item->reserved : qint64{ 0 };
    });
}

bool Sandbox::setOnHand(const Sku &sku, qint64 quantity)
{
    return m_parts->on([&] {
        auto *item = m_parts->world.stockItem(sku);
        if (!item || quantity < 0)
            return false;
        item->onHand = quantity;
        item->updatedMs = m_parts->world.now();
        return true;
    });
}

bool Sandbox::receive(const Sku &sku, qint64 quantity)
{
    return m_parts->on([&] {
        auto *item = m_parts->world.stockItem(sku);
        if (!item || quantity < 1)
            return false;
        item->onHand += quantity;
        item->updatedMs = m_parts->world.now();
        return true;
    });
}

SandboxCounters Sandbox::counters(SandboxSource source) const
{
    return m_parts->on([&] { return m_parts->world.counters(source); });
}

QList<SandboxWrite> Sandbox::writes(ChannelId channel) const
{
    return m_parts->on([&] { return m_parts->world.writes(channel); });
}

void Sandbox::resetCounters()
{
    m_parts->on([&] {
        m_parts->world.resetCounters();
        m_parts->peaks.fill({});
    });
}

void Sandbox::setFault(SandboxSource source, const SandboxFault &fault)
{
    m_parts->on([&] {
        m_parts->faultsOf(source).clear();
        m_parts->faultsOf(source).add(fault);
        m_parts->server.setDown(static_cast<size_t>(source), m_parts->faultsOf(source).isDown());
    });
}

void Sandbox::addFault(SandboxSource source, const SandboxFault &fault)
{
    m_parts->on([&] {
        m_parts->faultsOf(source).add(fault);
        m_parts->server.setDown(static_cast<size_t>(source), m_parts->faultsOf(source).isDown());
    });
}

void Sandbox::clearFaults()
{
    m_parts->on([&] {
        for (const auto source : kSandboxSources) {
            m_parts->faultsOf(source).clear();
            m_parts->server.setDown(static_cast<size_t>(source), false);
        }
        m_parts->naver.tokens().liftPenalty();
        m_parts->applyRates();
    });
}

void Sandbox::setRateFactor(double factor)
{
    m_parts->on([&] {
        m_parts->world.setRateFactor(std::max(0.01, factor));
        m_parts->applyRates();
    });
}

void Sandbox::setShopper(double ordersPerSecond)
{
    m_parts->on([&] { m_parts->shopperPerSecond = std::max(0.0, ordersPerSecond); });
}

} // namespace jaego
