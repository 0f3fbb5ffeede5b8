// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/coupang/coupangchannel.h"

#include "base/logging.h"
#include "base/text.h"
#include "channels/coupang/coupangerrors.h"
#include "channels/coupang/coupangsignature.h"
#include "channels/wire.h"

#include <utility>

namespace jaego {

namespace {

/// First pause after a 429, doubled up to half an hour (reference coupang §4).
constexpr qint64 kFirstPauseMs = 60'000;
constexpr qint64 kLongestPauseMs = 30LL * 60'000;
/// Rocket Growth calls are limited to 50 a minute (reference coupang §4).
constexpr qint64 kFulfilmentSpacingMs = 1'200;

Error missing(const QString &name)
{
    return { Error::Kind::Config, QStringLiteral("coupang.keys"),
             Text::tr("the secret %1 is not set").arg(name) };
}

/// Sellers without Rocket Growth are refused these calls: then there is none.
/// A block of the whole address is something else (it carries a wait).
bool meansNoFulfilment(const Error &error)
{
    if (error.retryAfter)
        return false;
    return error.httpStatus == 400 || error.httpStatus == 403 || error.httpStatus == 404
        || error.httpStatus == 410 || error.httpStatus == 412;
}

} // namespace

struct CoupangChannel::DetailSweep {
    explicit DetailSweep(std::stop_token stop) : halt(std::move(stop)) { }
    QList<coupang::ReadProduct> products;
    wire::DeadSource source;
    wire::Halt halt;
    ReadProgress progress;
    int done = 0;
};

CoupangChannel::CoupangChannel(CoupangSettings settings, Scheduler *scheduler, HttpClient *http, Lane *lane,
                               SecretStore *secrets, CallSink sink)
    : m_settings(std::move(settings))
    , m_scheduler(scheduler)
    , m_lane(lane)
    , m_secrets(secrets)
    , m_caller(QStringLiteral("COUPANG"), scheduler, http, lane, std::move(sink),
               Caller::Hooks{
                   [this](std::stop_token stop) { return rereadKeys(std::move(stop)); },
                   [this](const HttpReply &reply, const Call &) { observe(reply); },
                   [this](const HttpReply &reply, int) { return pauseAfter429(reply); },
               })
{
}

// ---- keys, pauses, requests

Task<Result<CoupangChannel::Keys>> CoupangChannel::readKeys()
{
    const auto access = co_await m_secrets->read(secretnames::coupangAccessKey);
    if (!access)
        co_return access.error();
    const auto secret = co_await m_secrets->read(secretnames::coupangSecretKey);
    if (!secret)
        co_return secret.error();
    const Keys keys{ access.value().reveal().trimmed().toUtf8(), secret.value().reveal().trimmed().toUtf8() };
    if (keys.access.isEmpty())
        co_return missing(secretnames::coupangAccessKey);
    if (keys.secret.isEmpty())
        co_return missing(secretnames::coupangSecretKey);
    co_return keys;
}

Task<Status> CoupangChannel::ensureKeys()
{
    if (m_settings.vendorId.isEmpty())
        co_return Error(Error::Kind::Config, QStringLiteral("coupang.settings"),
                        Text::tr("[coupang] vendor_id is not set"));
    if (m_keys)
        co_return Done{};
    auto keys = co_await readKeys();
    if (!keys)
        co_return keys.error();
    m_keys = keys.value();
    co_return Done{};
}

/// After a 401: new keys may have been entered meanwhile; the same ones need no second try.
Task<Result<bool>> CoupangChannel::rereadKeys(std::stop_token /*stop*/)
{
    const auto refused = std::exchange(m_keys, std::nullopt);
    auto keys = co_await readKeys();
    if (!keys)
        co_return keys.error();
    if (m_keys) // somebody else was refused and read them before us
        co_return refused != m_keys;
    m_keys = keys.value();
    co_return refused != m_keys;
}

void CoupangChannel::observe(const HttpReply &reply)
{
    if (reply.status >= 200 && reply.status < 300)
        m_pauses = 0;
    if (coupang::isBlock(reply))
        m_lane->pause(coupang::kBlockPause.count(), Text::tr("Coupang blocks this address"));
    const QByteArray warning = reply.header("X-CAG-Warnings");
    if (!warning.isEmpty())
        qCInfo(lcChannels) << "Coupang warns of its call limit:" << warning;
}

qint64 CoupangChannel::pauseAfter429(const HttpReply &reply)
{
    if (const auto asked = wire::retryAfter(reply, m_scheduler->utcNow()))
        return std::max<qint64>(1000, asked->count());
    const qint64 now = m_scheduler->nowMs();
    if (now < m_pausedUntilMs) // calls that were on the wire when the first one was refused
        return m_pausedUntilMs - now;
    const qint64 pause = std::min(kLongestPauseMs, kFirstPauseMs << std::min(m_pauses, 5));
    ++m_pauses;
    m_pausedUntilMs = now + pause;
    return pause;
}

/// A few more than the lane lets onto the wire, so that it never waits for us.
int CoupangChannel::width() const
{
    return std::max(1, m_lane->settings().maxInFlight) + 2;
}

Result<HttpRequest> CoupangChannel::signedRequest(const QByteArray &method, const QByteArray &path,
                                                  const QByteArray &query, const QString &where) const
{
    if (!m_keys)
        return missing(secretnames::coupangAccessKey);
    HttpRequest request;
    request.method = method;
    request.url = wire::address(m_settings.baseUrl, path, query);
    request.where = where;
    if (!request.url.isValid())
        return Error(Error::Kind::Config, where, Text::tr("[coupang] base_url is not an address"));
    request.headers = {
        { QByteArrayLiteral("Authorization"),
          coupang::authorization(m_keys->access, m_keys->secret, method, request.url,
                                 m_scheduler->utcNow()) },
        { QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json;charset=UTF-8") },
        { QByteArrayLiteral("X-Requested-By"), m_settings.vendorId.toUtf8() },
        { QByteArrayLiteral("X-MARKET"), QByteArrayLiteral("KR") },
    };
    return request;
}

/// A read: signed anew for every try; good only when it is readable, so that a
/// half answer is asked for again.
Call CoupangChannel::readCall(QString where, QString api, Priority priority, QByteArray path,
                              QByteArray query, Readable readable) const
{
    Call call;
    call.where = where;
    call.api = std::move(api);
    call.priority = priority;
    call.build = [this, path, query, where] { return signedRequest("GET", path, query, where); };
    call.classify = [this, where, readable](const HttpReply &reply) -> std::optional<Error> {
        if (auto error = coupang::classify(reply, where, CallKind::Read, m_scheduler->utcNow()))
            return error;
        return readable(reply, where);
    };
    return call;
}

// ---- catalogue

Task<Result<QList<coupang::ProductRow>>> CoupangChannel::readList(QByteArray filter, QStringList *unreadable,
                                                                  std::stop_token stop)
{
    const QString where = QStringLiteral("coupang.products.list");
    QList<coupang::ProductRow> rows;
    QSet<QString> tokens;
    QString token;
    while (true) {
        QByteArray query = "vendorId=" + wire::encoded(m_settings.vendorId) + "&maxPerPage=100";
        if (!token.isEmpty())
            query += "&nextToken=" + wire::encoded(token);
        query += filter;
        const Call call = readCall(where, QStringLiteral("GET seller-products"), Priority::SweepRead,
                                   coupang::kMarketplace + "seller-products", query,
                                   coupang::readableBy(&coupang::parseProductPage));
        auto reply = co_await m_caller.send(call, RetryLimits{}, stop);
        if (!reply)
            co_return reply.error();
        auto page = coupang::parseProductPage(reply.value(), where);
        if (!page)
            co_return page.error();
        rows.append(page->rows);
        if (unreadable)
            unreadable->append(page->unreadable);
        if (page->nextToken.isEmpty())
            break;
        if (tokens.contains(page->nextToken))
            co_return Error(Error::Kind::Parse, where, Text::tr("Coupang's product list goes in circles"));
        tokens.insert(page->nextToken);
        token = page->nextToken;
    }
    co_return coupang::withoutRepeats(rows);
}

Task<Result<QSet<QString>>> CoupangChannel::readFulfilmentOptions(std::stop_token stop)
{
    const QString where = QStringLiteral("coupang.rocketgrowth.list");
    const QByteArray path = "/v2/providers/rg_open_api/apis/api/v1/vendors/"
        + wire::encoded(m_settings.vendorId) + "/rg/inventory/summaries";
    QSet<QString> options;
    QSet<QString> tokens;
    QString token;
    while (true) {
        const Call call =
            readCall(where, QStringLiteral("GET rg/inventory/summaries"), Priority::SweepRead, path,
                     "nextToken=" + wire::encoded(token), coupang::readableBy(&coupang::parseFulfilment));
        auto reply = co_await m_caller.send(call, RetryLimits{}, stop);
        if (!reply) {
            if (meansNoFulfilment(reply.error()))
                break;
            co_return reply.error();
        }
        auto page = coupang::parseFulfilment(reply.value(), where);
        if (!page)
            co_return page.error();
        options.unite(QSet<QString>(page->vendorItemIds.begin(), page->vendorItemIds.end()));
        if (page->nextToken.isEmpty() || tokens.contains(page->nextToken))
            break;
        tokens.insert(page->nextToken);
        token = page->nextToken;
        const bool stopped = co_await sleepFor(m_scheduler, kFulfilmentSpacingMs, stop);
        if (stopped)
            co_return Error(Error::Kind::Cancelled, where);
    }
    co_return options;
}

/// A failure that may pass fails the catalogue: half of this knowledge would open
/// options to writing that are not ours to write.
Task<Result<coupang::Fulfilment>> CoupangChannel::readFulfilment(qsizetype productCount, std::stop_token stop)
{
    coupang::Fulfilment fulfilment;
    auto rows = co_await readList(QByteArrayLiteral("&businessTypes=rocketGrowth"), nullptr, stop);
    if (rows) {
        for (const auto &row : rows.value())
            fulfilment.products.insert(row.sellerProductId);
    } else if (!meansNoFulfilment(rows.error())) {
        co_return rows.error();
    }
    fulfilment.filterTells = fulfilment.products.size() < productCount;
    auto options = co_await readFulfilmentOptions(stop);
    if (!options)
        co_return options.error();
    fulfilment.options = options.value();
    co_return fulfilment;
}

Task<bool> CoupangChannel::readDetail(std::shared_ptr<DetailSweep> sweep, int index)
{
    const QString where = QStringLiteral("coupang.product.read");
    const QString id = sweep->products.at(index).row.sellerProductId;
    const Call call = readCall(where, QStringLiteral("GET seller-products/{id}"), Priority::SweepRead,
                               coupang::kMarketplace + "seller-products/" + wire::encoded(id), {},
                               coupang::readableBy(&coupang::parseProduct));
    auto reply = co_await m_caller.send(call, RetryLimits{}, sweep->halt.token());
    if (reply) {
        sweep->source.answered();
        sweep->products[index].detail = coupang::parseProduct(reply.value(), where);
    } else {
        sweep->source.failed(reply.error());
        sweep->products[index].detail = Result<coupang::ProductDetail>(reply.error());
    }
    if (sweep->source.verdict()) {
        sweep->halt.request();
        co_return false;
    }
    ++sweep->done;
    if (sweep->progress)
        sweep->progress(sweep->done, static_cast<int>(sweep->products.size()));
    co_return true;
}

wire::IndexedWork CoupangChannel::detailReads(std::shared_ptr<DetailSweep> sweep)
{
    return [this, sweep](int index) { return readDetail(sweep, index); };
}

Task<Result<Catalogue>> CoupangChannel::readCatalogue(ReadProgress progress, std::stop_token stop)
{
    const auto ready = co_await ensureKeys();
    if (!ready)
        co_return ready.error();
    QStringList unreadable;
    auto rows = co_await readList({}, &unreadable, stop);
    if (!rows)
        co_return rows.error();
    auto fulfilment = co_await readFulfilment(rows->size(), stop);
    if (!fulfilment)
        co_return fulfilment.error();

    const auto sweep = std::make_shared<DetailSweep>(stop);
    sweep->progress = std::move(progress);
    for (const auto &row : rows.value())
        sweep->products.append({ row, std::nullopt });
    const int count = static_cast<int>(sweep->products.size());
    const auto reads = detailReads(sweep);
    co_await wire::forEachBounded(count, width(), reads, sweep->halt.token());
    if (const auto verdict = sweep->source.finalVerdict())
        co_return *verdict;
    if (stop.stop_requested())
        co_return Error(Error::Kind::Cancelled, QStringLiteral("coupang.catalogue"));

    Catalogue catalogue = coupang::assemble(sweep->products, fulfilment.value());
    catalogue.contradictions = unreadable + catalogue.contradictions;
    co_return catalogue;
}

// ---- test

Task<Result<QString>> CoupangChannel::test(std::stop_token stop)
{
    const QString where = QStringLiteral("coupang.test");
    const auto ready = co_await ensureKeys();
    if (!ready)
        co_return ready.error();
    const Call call =
        readCall(where, QStringLiteral("GET seller-products/inflow-status"), Priority::TargetedRead,
                 coupang::kMarketplace + "seller-products/inflow-status", {},
                 coupang::readableBy(&coupang::parseInflow));
    auto reply = co_await m_caller.send(call, RetryLimits{}, stop);
    if (!reply)
        co_return reply.error();
    const auto status = coupang::parseInflow(reply.value(), where);
    if (!status)
        co_return status.error();
    if (!status->vendorId.isEmpty() && status->vendorId != m_settings.vendorId)
        co_return Error(Error::Kind::Config, where,
                        Text::tr("the keys belong to vendor %1, but [coupang] vendor_id is %2")
                            .arg(status->vendorId, m_settings.vendorId));
    QString words = Text::tr("Coupang answers: vendor %1").arg(m_settings.vendorId);
    if (status->registered)
        words += QStringLiteral(", %1 products").arg(*status->registered);
    if (status->restricted)
        words += Text::tr("; Coupang restricts the registration of new products");
    const QDateTime server = wire::serverTime(reply.value());
    const qint64 skew = server.isValid() ? server.secsTo(m_scheduler->utcNow()) : 0;
    if (qAbs(skew) > 120)
        words +=
            Text::tr("; the PC clock is off by %1 s, at 300 s Coupang refuses every call").arg(qAbs(skew));
    co_return words;
}

} // namespace jaego
