// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/cafe24/cafe24channel.h"

#include "base/chance.h"
#include "base/text.h"
#include "channels/wire.h"

namespace jaego {

namespace {

const QByteArray kAdmin = QByteArrayLiteral("/api/v2/admin/");
const QString kWriteWhere = QStringLiteral("cafe24.stock.write");
constexpr qsizetype kPageSize = 100;
/// embed=variants stops here (reference cafe24 §10.2).
constexpr qsizetype kEmbeddedVariants = 100;

QString listingId(const QString &productNo, const QString &code)
{
    return cafe24::externalId({ productNo, code });
}

template <typename Parser>
std::function<std::optional<Error>(const HttpReply &)> readableBy(Parser parser, const QString &where)
{
    return [parser, where](const HttpReply &reply) -> std::optional<Error> {
        const auto value = parser(reply, where);
        return value ? std::nullopt : std::optional(value.error());
    };
}

} // namespace

Cafe24Channel::Cafe24Channel(Cafe24Settings settings, Scheduler *scheduler, HttpClient *http, Lane *lane,
                             SecretStore *secrets, TokenStore *tokens, CallSink sink)
    : m_settings(std::move(settings))
    , m_scheduler(scheduler)
    , m_lane(lane)
    , m_tokens(m_settings.baseUrl, secrets, tokens, scheduler, http, lane, sink)
    , m_caller(QStringLiteral("CAFE24"), scheduler, http, lane, sink,
               Caller::Hooks{
                   [this](std::stop_token stop) { return renewToken(std::move(stop)); },
                   [this](const HttpReply &reply, const Call &) { observe(reply); },
                   [this](const HttpReply &reply, int) {
                       return cafe24::waitAfter429(reply, m_scheduler->utcNow(), random01());
                   },
               })
{
}

// ---- requests

Result<HttpRequest> Cafe24Channel::request(const QByteArray &method, const QByteArray &path,
                                           const QByteArray &query, const QByteArray &body,
                                           const QString &where) const
{
    HttpRequest request;
    request.method = method;
    request.url = wire::address(m_settings.baseUrl, kAdmin + path, query);
    request.where = where;
    request.body = body;
    if (!request.url.isValid())
        return Error(Error::Kind::Config, where, Text::tr("[cafe24] base_url is not an address"));
    request.headers = {
        { QByteArrayLiteral("Authorization"), "Bearer " + m_tokens.accessToken().reveal().toUtf8() },
        { QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json") },
    };
    if (!m_settings.apiVersion.isEmpty())
        request.headers.append({ QByteArrayLiteral("X-Cafe24-Api-Version"), m_settings.apiVersion.toUtf8() });
    return request;
}

Call Cafe24Channel::readCall(QString where, QString api, Priority priority, QByteArray path, QByteArray query,
                             Readable readable) const
{
    Call call;
    call.where = where;
    call.api = std::move(api);
    call.priority = priority;
    call.build = [this, path, query, where] { return request("GET", path, query, {}, where); };
    call.classify = [where, readable](const HttpReply &reply) -> std::optional<Error> {
        if (auto error = cafe24::classify(reply, where))
            return error;
        return readable(reply);
    };
    return call;
}

/// Remembers with which token a call went out: a 401 for an older one needs no refresh.
Call Cafe24Channel::watched(Call call)
{
    const auto used = std::make_shared<Secret>();
    call.build = [this, used, build = std::move(call.build)] {
        *used = m_tokens.accessToken();
        return build();
    };
    call.classify = [this, used, classify = std::move(call.classify)](const HttpReply &reply) {
        if (reply.status == 401)
            m_refused = *used;
        else
            m_tokens.accepted(*used);
        return classify(reply);
    };
    return call;
}

Task<Result<HttpReply>> Cafe24Channel::send(Call call, std::stop_token stop)
{
    const auto ready = co_await m_tokens.ensure(stop);
    if (!ready)
        co_return ready.error();
    const Call known = watched(std::move(call));
    co_return co_await m_caller.send(known, RetryLimits{}, stop);
}

Task<Result<bool>> Cafe24Channel::renewToken(std::stop_token stop)
{
    const Status renewed = co_await m_tokens.renew(m_refused, stop);
    if (!renewed)
        co_return renewed.error();
    co_return true;
}

void Cafe24Channel::observe(const HttpReply &reply)
{
    if (const auto limit = cafe24::callLimitOf(reply))
        m_lane->announceBucket(limit->used, limit->limit);
    if (const qint64 rest = cafe24::waitForUsage(reply))
        m_lane->pause(rest, Text::tr("Cafe24's usage budget is spent"));
}

// ---- catalogue

Task<Result<cafe24::ProductPage>> Cafe24Channel::readPage(QByteArray query, Priority priority,
                                                          std::stop_token stop)
{
    const QString where = QStringLiteral("cafe24.products.list");
    const Call call =
        readCall(where, QStringLiteral("GET products"), priority, "products",
                 "shop_no=1&limit=100&embed=variants&" + query, readableBy(&cafe24::parseProducts, where));
    auto reply = co_await send(call, stop);
    if (!reply)
        co_return reply.error();
    auto page = cafe24::parseProducts(reply.value(), where);
    if (page) {
        for (const auto &product : page->products) {
            if (product.stopped)
                m_stopped.insert(product.productNo);
            else
                m_stopped.remove(product.productNo);
        }
    }
    co_return page;
}

Task<Result<QList<cafe24::Variant>>> Cafe24Channel::readVariants(QString productNo, Priority priority,
                                                                 std::stop_token stop)
{
    const QString where = QStringLiteral("cafe24.variants.list");
    const Call call = readCall(where, QStringLiteral("GET products/{no}/variants"), priority,
                               "products/" + productNo.toLatin1() + "/variants", "shop_no=1",
                               readableBy(&cafe24::parseVariants, where));
    auto reply = co_await send(call, stop);
    if (!reply)
        co_return reply.error();
    co_return cafe24::parseVariants(reply.value(), where);
}

/// Pages by product number: offsets end at 5000 (reference cafe24 §10.3).
Task<Status> Cafe24Channel::readAllPages(Priority priority, QList<cafe24::Product> *products,
                                         QStringList *unreadable, std::function<void(qsizetype)> progress,
                                         std::stop_token stop)
{
    qint64 since = 0;
    while (true) {
        const auto page = co_await readPage("since_product_no=" + QByteArray::number(since), priority, stop);
        if (!page)
            co_return page.error();
        unreadable->append(page->unreadable);
        qint64 last = since;
        for (const auto &product : page->products) {
            const qint64 number = product.productNo.toLongLong();
            if (number <= since)
                continue; // sent before
            products->append(product);
            last = std::max(last, number);
        }
        if (progress)
            progress(products->size());
        if (page->rows < kPageSize)
            co_return Done{};
        if (last == since)
            co_return Error(Error::Kind::Parse, QStringLiteral("cafe24.products.list"),
                            Text::tr("Cafe24's product list goes in circles"));
        since = last;
    }
}

Task<Result<Catalogue>> Cafe24Channel::readCatalogue(ReadProgress progress, std::stop_token stop)
{
    QList<cafe24::Product> products;
    Catalogue catalogue;
    std::function<void(qsizetype)> onPage;
    if (progress)
        onPage = [&progress](qsizetype done) { progress(static_cast<int>(done), 0); };
    const auto pages =
        co_await readAllPages(Priority::SweepRead, &products, &catalogue.contradictions, onPage, stop);
    if (!pages)
        co_return pages.error();

    QSet<QString> known;
    for (auto &product : products) {
        if (product.variants.size() >= kEmbeddedVariants) {
            auto all = co_await readVariants(product.productNo, Priority::SweepRead, stop);
            if (!all && wire::concernsWholeSource(all.error()))
                co_return all.error();
            if (all)
                product.variants = all.value();
            else
                catalogue.failed.append({ product.productNo, all.error() });
        }
        cafe24::addProduct(product, m_scheduler->utcNow(), &known, &catalogue);
    }
    if (progress)
        progress(static_cast<int>(catalogue.listings.size()), static_cast<int>(catalogue.listings.size()));
    co_return catalogue;
}

// ---- writes

QString Cafe24Channel::batchKey(const QString &externalId) const
{
    const auto id = cafe24::variantId(externalId);
    return id ? id->productNo : externalId;
}

/// One call's worth of variants of one product, and what became of it.
struct Cafe24Channel::Batch {
    QString productNo;
    QStringList codes;
    QList<cafe24::Quantity> sent; ///< of the last try
    QHash<QString, Error> refused; ///< targets no channel takes
    bool asked = false; ///< targets were asked for: the place in the lane was held

    /// The body's parts, as fresh as the moment.
    void ask(const TargetSource &targets, const QString &where)
    {
        asked = true;
        sent.clear();
        refused.clear();
        for (const QString &code : codes) {
            const auto target = targets(listingId(productNo, code), std::nullopt);
            if (!target)
                continue;
            if (target->value() < 0 || target->value() > maximumQuantity(ChannelId::Cafe24))
                refused.insert(code,
                               Error(Error::Kind::Rejected, where,
                                     Text::tr("%1 is not a quantity Cafe24 takes").arg(target->value())));
            else
                sent.append({ code, *target });
        }
    }

    /// A result for every code the call did not carry.
    void addUnsent(QList<WriteResult> *results) const
    {
        for (const QString &code : codes) {
            const bool carried = std::any_of(sent.begin(), sent.end(), [&code](const cafe24::Quantity &q) {
                return q.variantCode == code;
            });
            if (carried)
                continue;
            WriteResult result;
            result.externalId = listingId(productNo, code);
            result.kind = refused.contains(code) ? WriteResult::Kind::Failed : WriteResult::Kind::NoChange;
            if (refused.contains(code))
                result.error = refused.value(code);
            results->append(result);
        }
    }

    void addFailed(const Error &error, QList<WriteResult> *results) const
    {
        for (const cafe24::Quantity &quantity : sent) {
            WriteResult result;
            result.externalId = listingId(productNo, quantity.variantCode);
            result.kind = wire::writeOutcome(error, true, false);
            result.value = quantity.value;
            result.error = error;
            results->append(result);
        }
    }

    /// Never came to the wire: no token, or stopped in the lane.
    void addNeverAsked(const Error &error, QList<WriteResult> *results) const
    {
        for (const QString &code : codes) {
            WriteResult result;
            result.externalId = listingId(productNo, code);
            result.error = error;
            results->append(result);
        }
    }
};

Call Cafe24Channel::writeCall(std::shared_ptr<Batch> batch, double danger, TargetSource targets) const
{
    Call call;
    call.where = kWriteWhere;
    call.api = batch->codes.size() == 1 ? QStringLiteral("PUT products/{no}/variants/{code}/inventories")
                                        : QStringLiteral("PUT products/{no}/variants");
    call.kind = CallKind::Write;
    call.priority = Priority::Write;
    call.danger = danger;
    call.build = [this, batch, targets]() -> Result<HttpRequest> {
        batch->ask(targets, kWriteWhere);
        if (batch->sent.isEmpty())
            return Error(Error::Kind::Cancelled, kWriteWhere);
        const QByteArray variants = "products/" + batch->productNo.toLatin1() + "/variants";
        if (batch->sent.size() > 1)
            return request("PUT", variants, {}, cafe24::multiWriteBody(batch->sent), kWriteWhere);
        const cafe24::Quantity &only = batch->sent.first();
        return request("PUT", variants + '/' + only.variantCode.toLatin1() + "/inventories", {},
                       cafe24::singleWriteBody(only.value), kWriteWhere);
    };
    call.classify = [](const HttpReply &reply) { return cafe24::classify(reply, kWriteWhere); };
    return call;
}

Task<QList<WriteResult>> Cafe24Channel::writeProduct(QString productNo, QStringList codes, double danger,
                                                     TargetSource targets, std::stop_token stop)
{
    const auto batch = std::make_shared<Batch>();
    batch->productNo = productNo;
    batch->codes = codes;
    const Call call = writeCall(batch, danger, targets);
    const auto reply = co_await send(call, stop);
    QList<WriteResult> results;
    if (reply) {
        results = cafe24::writeResults(productNo, batch->sent, reply.value(), kWriteWhere);
        batch->addUnsent(&results);
        co_return results;
    }
    const Error &error = reply.error();
    if (!batch->asked) {
        batch->addNeverAsked(error, &results);
        co_return results;
    }
    batch->addUnsent(&results);
    const bool refusedWhole = error.kind == Error::Kind::Rejected || error.kind == Error::Kind::NotFound;
    if (!refusedWhole || batch->sent.size() < 2) {
        batch->addFailed(error, &results);
        co_return results;
    }
    // One bad variant had the whole call refused; its neighbours go one by one.
    const auto refusedBatch = batch->sent;
    for (const cafe24::Quantity &quantity : refusedBatch) {
        const QStringList alone{ quantity.variantCode };
        const auto single = co_await writeProduct(productNo, alone, danger, targets, stop);
        results.append(single);
    }
    co_return results;
}

Task<QList<WriteResult>> Cafe24Channel::write(QStringList externalIds, double danger, TargetSource targets,
                                              std::stop_token stop)
{
    QList<WriteResult> results;
    QStringList order;
    QHash<QString, QStringList> codes;
    externalIds.removeDuplicates();
    for (const QString &externalId : externalIds) {
        const auto id = cafe24::variantId(externalId);
        if (!id) {
            WriteResult result;
            result.externalId = externalId;
            result.error = Error(Error::Kind::NotFound, kWriteWhere,
                                 Text::tr("%1 is not product_no:variant_code").arg(externalId));
            results.append(result);
            continue;
        }
        if (!codes.contains(id->productNo))
            order.append(id->productNo);
        codes[id->productNo].append(id->variantCode);
    }
    for (const QString &productNo : order) {
        const QStringList all = codes.value(productNo);
        for (qsizetype at = 0; at < all.size(); at += maxBatch()) {
            const QStringList part = all.mid(at, maxBatch());
            const auto written = co_await writeProduct(productNo, part, danger, targets, stop);
            results.append(written);
        }
    }
    co_return results;
}

// ---- test

Task<Result<QString>> Cafe24Channel::test(std::stop_token stop)
{
    const QString where = QStringLiteral("cafe24.test");
    const Call call = readCall(where, QStringLiteral("GET products/count"), Priority::TargetedRead,
                               "products/count", "shop_no=1", readableBy(&cafe24::parseCount, where));
    const auto reply = co_await send(call, stop);
    if (!reply)
        co_return reply.error();
    const auto count = cafe24::parseCount(reply.value(), where);
    if (!count)
        co_return count.error();
    co_return Text::tr("Cafe24 answers: mall %1, %2 products").arg(m_settings.mallId).arg(count.value());
}

} // namespace jaego
