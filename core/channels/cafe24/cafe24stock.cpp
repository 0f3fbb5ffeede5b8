// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "channels/cafe24/cafe24channel.h"
#include "channels/wire.h"

// How a handful or a multitude of variants is read for the fewest calls.

namespace jaego {

namespace {

/// Up to so many products are read one by one.
constexpr qsizetype kDirectProducts = 3;
/// A filter takes so many values (reference cafe24 §1).
constexpr qsizetype kFilterValues = 100;
/// More unanswered products than this: the filter does not work, read all pages.
constexpr qsizetype kStragglers = 5;
constexpr qsizetype kEmbeddedVariants = 100;

} // namespace

struct Cafe24Channel::StockSweep {
    explicit StockSweep(std::stop_token stop) : halt(std::move(stop)) { }
    QHash<QString, QStringList> codes; ///< product → variants still to be read
    QStringList order;
    Priority priority = Priority::SweepRead;
    StockReading reading;
    wire::DeadSource source;
    wire::Halt halt;
    ReadProgress progress;
    int done = 0;
    int total = 0;

    /// The variants asked for of one product that was read whole.
    void take(const QString &productNo, const QList<cafe24::Variant> &variants, bool stopped,
              const QDateTime &now)
    {
        const QStringList wanted = codes.take(productNo);
        for (const QString &code : wanted) {
            const QString id = cafe24::externalId({ productNo, code });
            QList<Result<Observation>> found;
            for (const auto &variant : variants) {
                if (variant.code == code)
                    found.append(cafe24::observationOf(productNo, variant, stopped, now));
            }
            if (found.isEmpty())
                reading.gone.append(id);
            else if (found.size() > 1)
                reading.contradictory.append(
                    { id,
                      Error(Error::Kind::Contradiction, QStringLiteral("cafe24.stock.read"),
                            Text::tr("Cafe24 lists %1 twice").arg(id)) });
            else if (found.first())
                reading.seen.append(found.first().value());
            else
                reading.contradictory.append({ id, found.first().error() });
        }
        report(wanted.size());
    }

    void gone(const QString &productNo)
    {
        const QStringList wanted = codes.take(productNo);
        for (const QString &code : wanted)
            reading.gone.append(cafe24::externalId({ productNo, code }));
        report(wanted.size());
    }

    void failed(const QString &productNo, const Error &error)
    {
        const QStringList wanted = codes.take(productNo);
        for (const QString &code : wanted)
            reading.failed.append({ cafe24::externalId({ productNo, code }), error });
        report(wanted.size());
    }

    void report(qsizetype more)
    {
        done += static_cast<int>(more);
        if (progress)
            progress(done, total);
    }
};

Call Cafe24Channel::variantCall(const QString &productNo, const QString &code, Priority priority) const
{
    const QString where = QStringLiteral("cafe24.variant.read");
    const auto readable = [where](const HttpReply &reply) -> std::optional<Error> {
        const auto variant = cafe24::parseVariant(reply, where);
        return variant ? std::nullopt : std::optional(variant.error());
    };
    const QByteArray path = "products/" + productNo.toLatin1() + "/variants/" + code.toLatin1();
    return readCall(where, QStringLiteral("GET products/{no}/variants/{code}"), priority, path, "shop_no=1",
                    readable);
}

/// One product by itself: its variant, or all of them where several are wanted.
Task<bool> Cafe24Channel::readDirect(std::shared_ptr<StockSweep> sweep, QString productNo)
{
    const QStringList wanted = sweep->codes.value(productNo);
    Result<QList<cafe24::Variant>> variants = QList<cafe24::Variant>();
    if (wanted.size() == 1) {
        const Call call = variantCall(productNo, wanted.first(), sweep->priority);
        const auto reply = co_await send(call, sweep->halt.token());
        if (reply)
            variants = QList<cafe24::Variant>{ cafe24::parseVariant(reply.value(), call.where).value() };
        else
            variants = reply.error();
    } else {
        variants = co_await readVariants(productNo, sweep->priority, sweep->halt.token());
    }

    if (variants) {
        sweep->source.answered();
        sweep->take(productNo, variants.value(), m_stopped.contains(productNo), m_scheduler->utcNow());
    } else if (variants.error().kind == Error::Kind::NotFound) {
        sweep->source.answered();
        sweep->gone(productNo);
    } else {
        if (!sweep->source.verdict() && variants.error().kind != Error::Kind::Cancelled)
            sweep->failed(productNo, variants.error());
        sweep->source.failed(variants.error());
    }
    if (sweep->source.verdict()) {
        sweep->halt.request();
        co_return false;
    }
    co_return true;
}

wire::IndexedWork Cafe24Channel::directReads(std::shared_ptr<StockSweep> sweep, QStringList productNos)
{
    return [this, sweep, productNos](int index) { return readDirect(sweep, productNos.at(index)); };
}

Task<> Cafe24Channel::readEach(std::shared_ptr<StockSweep> sweep, QStringList productNos)
{
    const int width = std::max(1, m_lane->settings().maxInFlight) + 2;
    const int count = static_cast<int>(productNos.size());
    const auto reads = directReads(sweep, productNos);
    co_await wire::forEachBounded(count, width, reads, sweep->halt.token());
}

/// Products of a page that were asked for; those whose variants were cut at 100 are read anew.
Task<Status> Cafe24Channel::takeProducts(std::shared_ptr<StockSweep> sweep, QList<cafe24::Product> products)
{
    for (const auto &product : products) {
        if (!sweep->codes.contains(product.productNo))
            continue;
        if (product.variants.size() < kEmbeddedVariants) {
            sweep->take(product.productNo, product.variants, product.stopped, m_scheduler->utcNow());
            continue;
        }
        const bool goOn = co_await readDirect(sweep, product.productNo);
        if (!goOn)
            co_return *sweep->source.verdict();
    }
    co_return Done{};
}

Task<Status> Cafe24Channel::readFiltered(std::shared_ptr<StockSweep> sweep, QStringList productNos)
{
    const QByteArray query = "product_no=" + productNos.join(u',').toLatin1();
    const auto page = co_await readPage(query, sweep->priority, sweep->halt.token());
    if (!page)
        co_return page.error();
    co_return co_await takeProducts(sweep, page->products);
}

Task<> Cafe24Channel::readMany(std::shared_ptr<StockSweep> sweep)
{
    for (qsizetype at = 0; at < sweep->order.size(); at += kFilterValues) {
        const QStringList part = sweep->order.mid(at, kFilterValues);
        const auto read = co_await readFiltered(sweep, part);
        if (!read && read.error().kind == Error::Kind::Rejected)
            break; // the filter is not taken: all pages tell as well
        if (!read) {
            sweep->source.failed(read.error());
            sweep->reading.error = read.error();
            co_return;
        }
        sweep->source.answered();
        if (at == 0 && sweep->codes.size() + kStragglers >= sweep->order.size()
            && sweep->order.size() > kFilterValues)
            break; // hardly one of a hundred came: the filter is not heard
    }
    if (sweep->codes.size() > kStragglers) {
        QList<cafe24::Product> products;
        QStringList unreadable;
        const auto all =
            co_await readAllPages(sweep->priority, &products, &unreadable, {}, sweep->halt.token());
        if (!all) {
            sweep->reading.error = all.error();
            co_return;
        }
        const auto taken = co_await takeProducts(sweep, products);
        if (!taken) {
            sweep->reading.error = taken.error();
            co_return;
        }
        const QStringList left = sweep->codes.keys();
        for (const QString &productNo : left)
            sweep->gone(productNo);
        co_return;
    }
    const QStringList left = sweep->codes.keys();
    co_await readEach(sweep, left);
}

Task<StockReading> Cafe24Channel::readStock(QStringList externalIds, Priority priority, ReadProgress progress,
                                            std::stop_token stop)
{
    const auto sweep = std::make_shared<StockSweep>(stop);
    sweep->priority = priority;
    sweep->progress = std::move(progress);
    externalIds.removeDuplicates();
    for (const QString &externalId : externalIds) {
        const auto id = cafe24::variantId(externalId);
        if (!id) {
            sweep->reading.gone.append(externalId);
            continue;
        }
        if (!sweep->codes.contains(id->productNo))
            sweep->order.append(id->productNo);
        sweep->codes[id->productNo].append(id->variantCode);
        ++sweep->total;
    }
    if (sweep->order.size() > kDirectProducts)
        co_await readMany(sweep);
    else
        co_await readEach(sweep, sweep->order);
    if (!sweep->reading.error)
        sweep->reading.error = sweep->source.finalVerdict();
    if (!sweep->reading.error && stop.stop_requested())
        sweep->reading.error = Error(Error::Kind::Cancelled, QStringLiteral("cafe24.stock.read"));
    co_return sweep->reading;
}

} // namespace jaego
