// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/naver/naverchannel.h"

#include "base/logging.h"
#include "base/text.h"
#include "channels/wire.h"

#include <QSet>

namespace jaego {

namespace {

constexpr int kDetailsAtOnce = 8; // the lane paces; this bounds what waits in it
constexpr int kIdsPerSearch = 100;
constexpr int kMostPages = 10'000;
constexpr int kFewDetails = 30;

/// The source's failure, as opposed to one product's (which somebody answered).
bool answered(const Error &error)
{
    return error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Rejected
        || error.kind == Error::Kind::Contradiction;
}

void note(wire::DeadSource *dead, const Error &error)
{
    if (answered(error))
        dead->answered();
    else
        dead->failed(error);
}

/// A product whose structure is known, as the search shows it now.
NaverProduct asSearched(NaverProduct product, const NaverSearchRow &row)
{
    product.status = row.status;
    if (!row.name.isEmpty())
        product.name = row.name;
    if (!product.hasOptionStock())
        product.stock = row.stock;
    if (product.sellerCode.isEmpty())
        product.sellerCode = row.sellerCode;
    return product;
}

} // namespace

NaverChannel::NaverChannel(NaverSettings settings, Scheduler *scheduler, HttpClient *http, Lane *lane,
                           SecretStore *secrets, TokenStore *tokens, CallSink sink)
    : m_calls(std::move(settings), scheduler, http, lane, secrets, tokens, std::move(sink))
    , m_writer(&m_calls, &m_cache)
{
}

QString NaverChannel::batchKey(const QString &externalId) const
{
    const auto id = NaverListingId::parse(externalId);
    if (id && !id->option.isEmpty())
        return QStringLiteral("o:") + id->origin;
    return QStringLiteral("p");
}

Task<QList<WriteResult>> NaverChannel::write(QStringList externalIds, double danger, TargetSource targets,
                                             std::stop_token stop)
{
    co_return co_await m_writer.write(std::move(externalIds), danger, std::move(targets), stop);
}

Task<Result<QString>> NaverChannel::test(std::stop_token stop)
{
    const Status token = co_await m_calls.proveToken(stop);
    if (!token)
        co_return token.error();
    const NaverUrgency urgency{ Priority::TargetedRead, 0 };
    const QByteArray body = naver::searchBody(1, 1);
    const Result<NaverSeenPage> seen = co_await m_calls.search(body, urgency, stop);
    if (!seen)
        co_return seen.error();
    if (seen->page.totalElements < 0)
        co_return Text::tr("Naver accepts the key and answers.");
    co_return Text::tr("Naver accepts the key and lists %1 products.").arg(seen->page.totalElements);
}

// --- the catalogue -----------------------------------------------------------

/// Origin products on their way to being known.
struct NaverChannel::Details {
    QList<NaverSearchBook::Product> toRead;
    NaverUrgency urgency;
    ReadProgress progress;
    int done = 0;
    int total = 0;
    QHash<QString, QDateTime> readAt; ///< origin → when its product came
    QHash<QString, Error> failed;
    wire::DeadSource dead;

    void report() const
    {
        if (progress)
            progress(done, total);
    }
};

Task<Result<NaverSearchBook>> NaverChannel::readSearch(NaverUrgency urgency, std::stop_token stop)
{
    const QString where = QStringLiteral("naver.search");
    NaverSearchBook book;
    for (int number = 1; number <= kMostPages; ++number) {
        const QByteArray body = naver::searchBody(number);
        const Result<NaverSeenPage> seen = co_await m_calls.search(body, urgency, stop);
        if (!seen)
            co_return seen.error();
        const NaverSearchPage &page = seen->page;
        const int fresh = book.add(page, seen->seenAt);
        for (const NaverSearchRow &row : page.rows)
            m_originOfChannelProduct.insert(row.channelProductNo, row.originProductNo);
        const bool last =
            page.totalPages >= 0 ? number >= page.totalPages : page.last || page.products < naver::kPageSize;
        // A hole in the list would make the products behind it look gone.
        const bool hole = page.products == 0 && (!last || (number == 1 && page.totalElements > 0));
        if (hole)
            co_return Error(Error::Kind::Network, where,
                            Text::tr("page %1 of the product list came empty").arg(number), 200);
        if (last)
            co_return book;
        if (fresh == 0)
            co_return Error(Error::Kind::Network, where,
                            Text::tr("page %1 of the product list repeats the ones before").arg(number), 200);
    }
    co_return Error(Error::Kind::Network, where, Text::tr("the product list does not end"), 200);
}

Task<bool> NaverChannel::readDetail(std::shared_ptr<Details> details, int index, std::stop_token stop)
{
    const NaverSearchRow row = details->toRead.at(index).row;
    const QString origin = row.originProductNo;
    if (details->dead.verdict()) {
        details->failed.insert(origin, *details->dead.verdict());
        co_return true;
    }
    const quint64 writes = m_cache.writesOf(origin);
    Result<NaverProduct> product = co_await m_calls.product(origin, details->urgency, stop);
    if (product) {
        details->dead.answered();
        details->readAt.insert(origin, m_calls.utcNow());
        m_cache.store(origin, row.modifiedDate, std::move(*product), writes);
    } else {
        note(&details->dead, product.error());
        details->failed.insert(origin, product.error());
    }
    ++details->done;
    details->report();
    co_return true;
}

Task<> NaverChannel::readDetails(std::shared_ptr<Details> details, std::stop_token stop)
{
    details->report();
    wire::IndexedWork work = [this, details, stop](int index) { return readDetail(details, index, stop); };
    const int count = static_cast<int>(details->toRead.size());
    co_await wire::forEachBounded(count, kDetailsAtOnce, std::move(work), stop);
}

Task<Result<Catalogue>> NaverChannel::readCatalogue(ReadProgress progress, std::stop_token stop)
{
    const NaverUrgency urgency{ Priority::SweepRead, 0 };
    const Result<NaverSearchBook> book = co_await readSearch(urgency, stop);
    if (!book)
        co_return book.error();

    const auto details = std::make_shared<Details>();
    details->urgency = urgency;
    details->progress = std::move(progress);
    details->total = static_cast<int>(book->products().size());
    QSet<QString> origins;
    for (const auto &product : book->products()) {
        origins.insert(product.row.originProductNo);
        if (m_cache.current(product.row) == nullptr)
            details->toRead.append(product);
    }
    details->done = details->total - static_cast<int>(details->toRead.size());
    co_await readDetails(details, stop);
    if (stop.stop_requested())
        co_return Error(Error::Kind::Cancelled, QStringLiteral("naver.catalogue"));
    if (details->dead.verdict() && wire::concernsWholeSource(*details->dead.verdict()))
        co_return *details->dead.verdict();

    if (!origins.isEmpty())
        m_cache.keepOnly(origins);
    m_lastCatalogueSize = details->total;
    co_return assemble(book->products(), *details);
}

Catalogue NaverChannel::assemble(const QList<NaverSearchBook::Product> &products,
                                 const Details &details) const
{
    Catalogue out;
    for (const auto &product : products) {
        const QString origin = product.row.originProductNo;
        const NaverProduct *known = m_cache.lastKnown(origin);
        const auto failed = details.failed.constFind(origin);
        if (failed != details.failed.constEnd() || known == nullptr) {
            const Error error = failed == details.failed.constEnd()
                ? Error(Error::Kind::Network, QStringLiteral("naver.product.read"), Text::tr("not read"))
                : *failed;
            out.failed.append({ origin, error });
            if (known != nullptr) // what it consists of is remembered; what it shows is not known
                out.listings +=
                    naverListings(origin, asSearched(*known, product.row), product.seenAt).listings;
            continue;
        }
        const auto readAt = details.readAt.constFind(origin);
        const bool fresh = readAt != details.readAt.constEnd();
        const NaverListings told = fresh
            ? naverListings(origin, *known, *readAt)
            : naverListings(origin, asSearched(*known, product.row), product.seenAt);
        out.listings += told.listings;
        for (const auto &contradiction : told.contradictions)
            out.contradictions.append(contradiction.second);
        if (!product.contradiction.isEmpty() && !fresh && !known->hasOptionStock()) {
            out.contradictions.append(QStringLiteral("NAVER ") + product.contradiction);
            continue;
        }
        out.observations += told.observations;
    }
    return out;
}

// --- single quantities ---------------------------------------------------------

struct NaverChannel::Reading {
    StockReading out;
    QHash<QString, QStringList> wanted; ///< origin → external ids asked for
    Priority priority = Priority::TargetedRead;
    ReadProgress progress;
    int done = 0;
    int total = 0;
    wire::DeadSource dead;

    void finish(const QString &origin, const NaverListings &told);
    void fail(const QString &origin, const Error &error);
    void gone(const QString &origin);

private:
    void count(qsizetype listings)
    {
        done += static_cast<int>(listings);
        if (progress)
            progress(done, total);
    }
};

void NaverChannel::Reading::finish(const QString &origin, const NaverListings &told)
{
    const QStringList ids = wanted.take(origin);
    for (const QString &externalId : ids) {
        bool found = false;
        for (const Observation &seen : told.observations) {
            if (seen.listing.externalId == externalId) {
                out.seen.append(seen);
                found = true;
                break;
            }
        }
        for (const auto &[id, words] : told.contradictions) {
            if (id == externalId && !found) {
                out.contradictory.append(
                    { externalId,
                      Error(Error::Kind::Contradiction, QStringLiteral("naver.stock.read"), words) });
                found = true;
            }
        }
        if (!found) // the option was taken away, or the product has options by now
            out.gone.append(externalId);
    }
    count(ids.size());
}

void NaverChannel::Reading::fail(const QString &origin, const Error &error)
{
    const QStringList ids = wanted.take(origin);
    for (const QString &externalId : ids)
        out.failed.append({ externalId, error });
    count(ids.size());
}

void NaverChannel::Reading::gone(const QString &origin)
{
    const QStringList ids = wanted.take(origin);
    out.gone += ids;
    count(ids.size());
}

bool NaverChannel::bulkPays(qsizetype plain, qsizetype single, Priority priority) const
{
    // Only a sweep: the bulk read may show an option as it was when its product was read.
    if (priority != Priority::SweepRead || single <= kFewDetails)
        return false;
    const qsizetype fewCalls = single + (plain + kIdsPerSearch - 1) / kIdsPerSearch;
    const qsizetype bulkCalls = 1 + m_lastCatalogueSize / naver::kPageSize;
    return fewCalls > 2 * bulkCalls;
}

Task<StockReading> NaverChannel::readStock(QStringList externalIds, Priority priority, ReadProgress progress,
                                           std::stop_token stop)
{
    const auto reading = std::make_shared<Reading>();
    reading->priority = priority;
    reading->progress = std::move(progress);
    QStringList plain;
    QStringList single;
    externalIds.removeDuplicates();
    reading->total = static_cast<int>(externalIds.size());
    for (const QString &externalId : std::as_const(externalIds)) {
        const auto id = NaverListingId::parse(externalId);
        if (!id) {
            reading->out.failed.append({ externalId,
                                         Error(Error::Kind::Rejected, QStringLiteral("naver.stock.read"),
                                               Text::tr("'%1' is no Naver listing").arg(externalId)) });
            continue;
        }
        const NaverProduct *known = m_cache.lastKnown(id->origin);
        const bool byItself = !id->option.isEmpty() || (known != nullptr && known->hasOptionStock());
        if (byItself && !single.contains(id->origin))
            single.append(id->origin);
        if (!byItself && !plain.contains(id->origin))
            plain.append(id->origin);
        reading->wanted[id->origin].append(externalId);
    }
    for (const QString &origin : std::as_const(single))
        plain.removeAll(origin); // one read of the product tells both

    if (bulkPays(plain.size(), single.size(), priority)) {
        co_await readInBulk(reading, stop);
    } else {
        co_await readPlain(reading, plain, stop);
        co_await readSingly(reading, single, stop);
    }

    const std::optional<Error> verdict = reading->dead.finalVerdict();
    const Error cancelled(Error::Kind::Cancelled, QStringLiteral("naver.stock.read"));
    const QStringList left = reading->wanted.keys();
    for (const QString &origin : left)
        reading->fail(origin, verdict.value_or(cancelled));
    if (verdict)
        reading->out.error = verdict;
    else if (stop.stop_requested())
        reading->out.error = cancelled;
    co_return reading->out;
}

Task<> NaverChannel::readPlain(std::shared_ptr<Reading> reading, QStringList origins, std::stop_token stop)
{
    const NaverUrgency urgency{ reading->priority, 0 };
    QStringList missing;
    for (qsizetype at = 0; at < origins.size() && !reading->dead.verdict(); at += kIdsPerSearch) {
        const QStringList some = origins.mid(at, kIdsPerSearch);
        const QByteArray body = naver::searchBody(some);
        const Result<NaverSeenPage> seen = co_await m_calls.search(body, urgency, stop);
        if (!seen) {
            note(&reading->dead, seen.error());
            for (const QString &origin : some)
                reading->fail(origin, seen.error());
            continue;
        }
        reading->dead.answered();
        NaverSearchBook book;
        book.add(seen->page, seen->seenAt);
        for (const auto &product : book.products()) {
            const QString origin = product.row.originProductNo;
            if (!reading->wanted.contains(origin))
                continue;
            NaverListings told = naverListings(origin, asSearched({}, product.row), product.seenAt);
            if (!product.contradiction.isEmpty()) {
                told.observations.clear();
                told.contradictions = { { origin, QStringLiteral("NAVER ") + product.contradiction } };
            }
            reading->finish(origin, told);
        }
        for (const QString &origin : some) {
            if (reading->wanted.contains(origin))
                missing.append(origin);
        }
    }
    // Not in the list is not yet gone: only the product's own 404 says so.
    co_await readSingly(reading, missing, stop);
}

Task<> NaverChannel::readSingly(std::shared_ptr<Reading> reading, QStringList origins, std::stop_token stop)
{
    wire::IndexedWork work = [this, reading, origins, stop](int index) {
        return readOne(reading, origins.at(index), stop);
    };
    co_await wire::forEachBounded(static_cast<int>(origins.size()), kDetailsAtOnce, std::move(work), stop);
}

Task<bool> NaverChannel::readOne(std::shared_ptr<Reading> reading, QString origin, std::stop_token stop)
{
    if (reading->dead.verdict())
        co_return false;
    const NaverUrgency urgency{ reading->priority, 0 };
    const quint64 writes = m_cache.writesOf(origin);
    const Result<NaverProduct> product = co_await m_calls.product(origin, urgency, stop);
    if (!product) {
        note(&reading->dead, product.error());
        if (product.error().kind == Error::Kind::NotFound)
            reading->gone(origin);
        else
            reading->fail(origin, product.error());
        co_return true;
    }
    reading->dead.answered();
    m_cache.refresh(origin, *product, writes);
    if (naverWritability(product->status) == Writability::Deleted)
        reading->gone(origin);
    else
        reading->finish(origin, naverListings(origin, *product, m_calls.utcNow()));
    co_return true;
}

Task<> NaverChannel::readInBulk(std::shared_ptr<Reading> reading, std::stop_token stop)
{
    const NaverUrgency urgency{ reading->priority, 0 };
    const Result<NaverSearchBook> book = co_await readSearch(urgency, stop);
    if (!book) {
        note(&reading->dead, book.error());
        const QStringList all = reading->wanted.keys();
        for (const QString &origin : all)
            reading->fail(origin, book.error());
        co_return;
    }
    reading->dead.answered();
    for (const auto &product : book->products()) {
        const QString origin = product.row.originProductNo;
        const NaverProduct *known = m_cache.current(product.row);
        if (known != nullptr && product.contradiction.isEmpty() && reading->wanted.contains(origin))
            reading->finish(origin, naverListings(origin, asSearched(*known, product.row), product.seenAt));
    }
    const QStringList changed = reading->wanted.keys();
    co_await readSingly(reading, changed, stop);
}

} // namespace jaego
