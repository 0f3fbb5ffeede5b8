// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/collector.h"

#include "base/logging.h"
#include "base/text.h"
#include "base/utctime.h"
#include "insight/freshness.h"
#include "sync/feedreader.h"
#include "sync/freshreads.h"

namespace jaego {

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

/// A pause a run waits out (the first one after a 429 is a minute, reference coupang §4).
constexpr qint64 kLongestPauseMs = 65'000;

/// A run does not wait longer for a channel's orders; what it raises waits for them by itself.
constexpr qint64 kFeedPatienceMs = 5'000;

/// One number, one listing: what makes no sense is said, never written on.
Finding contradiction(ChannelId channel, const QString &listing, const QString &message)
{
    return { q("contradiction"), channel, listing, {}, message, errorcodes::dataMismatch };
}

/// A warehouse of several servers may answer from one that lags by some seconds.
constexpr qint64 kLagMs = 60'000;

/// Counts older than those we have are not taken. That is said where it is not a moment: the
/// warehouse's clock was set back, and what it counts is ignored until it has caught up.
QString wentBack(const StockBook &book, const WarehouseReading &reading)
{
    int products = 0;
    qint64 mostMs = 0;
    for (const WarehouseItem &item : reading.items) {
        const ProductState *known = book.find(item.product.sku);
        if (!known || !known->asOf.isValid() || !reading.asOf.isValid())
            continue;
        const qint64 backMs = reading.asOf.msecsTo(known->asOf);
        products += backMs > kLagMs ? 1 : 0;
        mostMs = std::max(mostMs, backMs);
    }
    if (products == 0)
        return {};
    return Text::tr(
               "The warehouse says its numbers are as of %1, up to %2 min before what it said earlier: the "
               "newer counts of %3 products are kept, and its numbers are taken again once its time is past "
               "theirs. Was its clock, or this computer's, set back?")
        .arg(toIsoUtc(reading.asOf))
        .arg(mostMs / 60'000)
        .arg(products);
}

/// Of the step's time: feeds and writes have their calls in between.
constexpr double kBudgetShare = 0.8;

/// A warehouse shared by all its waiting channels: when it fails, reading on would only cost calls.
std::stop_token linked(std::stop_source *inner)
{
    return inner->get_token();
}

} // namespace

QString wordsFor(const QString &source, const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Timeout:
        return Text::tr("%1 did not answer in time. %2").arg(source, error.message);
    case Error::Kind::Network:
        return Text::tr("%1 could not be reached, or the answer broke off. %2").arg(source, error.message);
    case Error::Kind::Http:
        return Text::tr("%1 has trouble of its own (HTTP %2). %3")
            .arg(source)
            .arg(error.httpStatus)
            .arg(error.message);
    case Error::Kind::RateLimited:
        return Text::tr("%1 asks for a pause: too many calls. %2").arg(source, error.message);
    case Error::Kind::Auth:
        return Text::tr("%1 refused the key, the token or this PC's address. %2").arg(source, error.message);
    case Error::Kind::Config:
        return Text::tr("%1 is not set up. %2").arg(source, error.message);
    case Error::Kind::Parse:
        return Text::tr("%1 answered something that is not its own format. %2").arg(source, error.message);
    case Error::Kind::Cancelled:
        return Text::tr("stopped");
    default:
        return Text::tr("%1: %2").arg(source, error.message);
    }
}

Collector::Collector(SyncContext *context, Bookkeeper *keeper, Progress progress)
    : m_context(context), m_keeper(keeper), m_progress(std::move(progress))
{
}

Task<Collected> Collector::collect(QSet<Sku> scope, bool sparing, std::stop_token stop)
{
    Collected collected;
    std::stop_source channelsStop;
    const std::stop_callback both(stop, [&channelsStop] { channelsStop.request_stop(); });

    collected.channels.reserve(m_context->channels.size());
    for (Channel *channel : std::as_const(m_context->channels)) {
        CollectedChannel one;
        one.channel = channel->id();
        one.report.source = nameOf(channel->id());
        collected.channels.append(one);
    }
    std::vector<Task<>> tasks;
    tasks.push_back(readWarehouse(scope, &collected, &channelsStop, stop));
    for (qsizetype i = 0; i < m_context->channels.size(); ++i)
        tasks.push_back(readChannel(m_context->channels[i], scope, sparing && scope.isEmpty(),
                                    &collected.channels[i], linked(&channelsStop)));
    co_await awaitAll(std::move(tasks));
    co_return collected;
}

Task<> Collector::readWarehouse(QSet<Sku> scope, Collected *out, std::stop_source *channelsStop,
                                std::stop_token stop)
{
    out->warehouse.source = q("WAREHOUSE");
    const int before = m_keeper->activeProducts();
    const bool whole = scope.isEmpty();
    Result<WarehouseReading> reading;
    if (whole)
        reading = co_await m_context->warehouse->readAll(stop);
    else
        reading = co_await m_context->warehouse->readSome(scope.values(), stop);

    std::optional<QString> problem;
    if (!reading) {
        problem = wordsFor(Text::tr("The warehouse"), reading.error());
    } else if (whole
               && isShrunken(before, static_cast<int>(reading->items.size()), m_context->settings.guards)) {
        problem = Text::tr("The warehouse named %1 products after %2 last time; that is not believed.")
                      .arg(reading->items.size())
                      .arg(before);
    } else {
        if (const QString words = wentBack(*m_context->book, *reading); !words.isEmpty())
            out->findings.append(
                { q("contradiction"), std::nullopt, {}, {}, words, errorcodes::dataMismatch });
        if (auto taken = m_keeper->takeWarehouse(*reading, whole); !taken)
            problem = taken.error().message;
        out->warehouse.products = static_cast<int>(reading->items.size());
        for (const QString &words : reading->contradictions)
            out->findings.append(
                { q("contradiction"), std::nullopt, {}, {}, words, errorcodes::dataMismatch });
    }
    if (problem) {
        out->warehouse.status = q("failed");
        out->warehouse.error = ReportedError{ errorcodes::warehouseError, *problem };
        out->warehouseError = ReportedError{ errorcodes::warehouseError,
                                             Text::tr("%1 Nothing is written in this run.").arg(*problem) };
        channelsStop->request_stop();
    }
    SourceProgress progress{ out->warehouse.source,
                             out->warehouse.status,
                             out->warehouse.products,
                             out->warehouse.products,
                             0,
                             0,
                             problem ? 1 : 0,
                             problem.value_or(QString()) };
    m_progress(progress);
}

bool Collector::needsCatalogue(Channel *channel, const QSet<Sku> &scope, const QStringList &ids) const
{
    const QDateTime readAt = m_keeper->catalogueReadAt(channel->id());
    if (!readAt.isValid())
        return true;
    if (!scope.isEmpty()) {
        // What was never named by the catalogue may be something that must not be written.
        return std::any_of(ids.begin(), ids.end(), [&](const QString &id) {
            const ListingState *state = m_context->book->find(ListingKey{ channel->id(), id });
            return !state || !state->known;
        });
    }
    if (channel->cataloguesCarryStock())
        return true;
    return readAt.msecsTo(m_context->scheduler->utcNow()) > m_context->settings.catalogueMaxAgeMs
        || std::any_of(ids.begin(), ids.end(), [&](const QString &id) {
               const ListingState *state = m_context->book->find(ListingKey{ channel->id(), id });
               return !state || (!state->known && !state->gone);
           });
}

Task<std::optional<Error>> Collector::readCatalogue(Channel *channel, CollectedChannel *out,
                                                    std::stop_token stop)
{
    const QString source = out->report.source;
    const auto progress = [this, source](int done, int total) {
        m_progress({ source, {}, done, total, 0, 0, 0, {} });
    };
    const auto catalogue = co_await channel->readCatalogue(progress, stop);
    if (!catalogue)
        co_return catalogue.error();
    const ChannelId id = channel->id();
    bool hadAny = false;
    for (int i = 0; i < m_context->book->listingCount() && !hadAny; ++i) {
        const ListingState &state = m_context->book->listing(i);
        hadAny = state.info.key.channel == id && !state.gone;
    }
    if (catalogue->listings.isEmpty() && hadAny) {
        co_return Error(Error::Kind::Contradiction, q("catalogue"),
                        Text::tr("it suddenly lists nothing; its listings are not taken as gone"));
    }
    const QDateTime now = m_context->scheduler->utcNow();
    if (auto taken = m_keeper->takeCatalogue(id, *catalogue, now); !taken)
        co_return taken.error();
    for (const QString &words : catalogue->contradictions)
        out->findings.append(contradiction(id, {}, words));
    for (const auto &[parent, error] : catalogue->failed)
        out->findings.append({ q("unread"), id, parent, {}, wordsFor(source, error), {} });
    for (const Observation &observation : catalogue->observations)
        out->read.insert(observation.listing.externalId);
    for (const Listing &listing : catalogue->listings) {
        if (listing.writability == Writability::NoStockManagement)
            out->read.insert(listing.key.externalId); // there is no number to read
    }
    co_return std::nullopt;
}

/// Every listing at once said to be gone: the channel is at fault, as where its list is empty.
bool Collector::allGoneAtOnce(ChannelId channel, const StockReading &reading, qsizetype asked) const
{
    if (!reading.seen.isEmpty() || reading.gone.size() < asked)
        return false;
    const auto fresh = std::count_if(reading.gone.begin(), reading.gone.end(), [&](const QString &id) {
        const ListingState *state = m_context->book->find(ListingKey{ channel, id });
        return state && !state->gone;
    });
    return fresh > 1;
}

Task<std::optional<Error>> Collector::readListings(Channel *channel, QStringList ids, bool whole,
                                                   CollectedChannel *out, std::stop_token stop)
{
    const QString source = out->report.source;
    const auto progress = [this, source](int done, int total) {
        m_progress({ source, {}, done, total, 0, 0, 0, {} });
    };
    const StockReading reading = co_await channel->readStock(ids, Priority::SweepRead, progress, stop);
    const ChannelId id = channel->id();
    if (whole && allGoneAtOnce(id, reading, ids.size())) {
        co_return Error(Error::Kind::Contradiction, q("stock"),
                        Text::tr("it suddenly lists nothing; its listings are not taken as gone"));
    }
    if (auto taken = m_keeper->takeReading(id, reading); !taken)
        co_return taken.error();
    for (const Observation &observation : reading.seen)
        out->read.insert(observation.listing.externalId);
    for (const auto &[listing, error] : reading.failed)
        out->findings.append({ q("unread"), id, listing, {}, wordsFor(source, error), {} });
    for (const auto &[listing, error] : reading.contradictory)
        qCWarning(lcSync) << source << listing << "contradicts itself:" << error.message;
    co_return reading.error;
}

/// What a run by schedule reads one by one: whatever was never read or whose write is in
/// doubt, however long that takes, then what the chooser names first, as much as the step has
/// time for. A small catalogue is read whole.
QStringList Collector::mostPressing(Channel *channel, const QStringList &wanted, CollectedChannel *out) const
{
    const double seconds = kBudgetShare * static_cast<double>(budgets::ofStep(RunState::Collecting)) / 1000.0;
    const QDateTime now = m_context->scheduler->utcNow();
    ReadQuery query;
    query.channel = channel->id();
    query.now = now;
    query.rule.maxAgeMs = m_context->settings.maxAgeMs;
    query.most =
        std::max<qsizetype>(1, static_cast<qsizetype>(channel->lane()->status().callsPerSecond * seconds));
    if (wanted.size() <= query.most)
        return wanted;
    query.onlyDue = false;
    query.unknownAlways = true;
    std::vector<double> demand;
    if (m_context->orders)
        demand = demandOf(*m_context->book, *m_context->orders, now.addDays(-kDemandDays));
    query.demand = &demand;
    const ReadChoice choice = chooseReads(*m_context->book, query);
    QStringList chosen;
    QSet<QString> asked;
    for (const DueRead &read : choice.reads) {
        const QString &id = m_context->book->listing(read.listing).info.key.externalId;
        chosen.append(id);
        asked.insert(id);
    }
    for (const QString &id : wanted) {
        const ListingState *state = m_context->book->find(ListingKey{ channel->id(), id });
        if (asked.contains(id) || !state || state->gone)
            continue;
        if (state->observedAt.isValid() && state->observedAt.msecsTo(now) < query.rule.maxAgeMs)
            out->known.insert(id);
        else
            ++out->leftOut;
    }
    return chosen;
}

Task<> Collector::readChannel(Channel *channel, QSet<Sku> scope, bool sparing, CollectedChannel *out,
                              std::stop_token stop)
{
    const ChannelId id = channel->id();
    QStringList ids = m_keeper->mappedListings(id, scope);
    std::optional<Error> error;
    const LaneStatus lane = channel->lane()->status();
    if (lane.pausedForMs > kLongestPauseMs) {
        // A run must not wait out a block of many minutes; the other channels go on.
        error =
            Error(Error::Kind::RateLimited, q("lane"),
                  Text::tr("It rests for %1 s more: %2").arg(lane.pausedForMs / 1000).arg(lane.pauseReason));
    } else if (needsCatalogue(channel, scope, ids))
        error = co_await readCatalogue(channel, out, stop);

    if (!error) {
        QStringList toRead;
        for (const QString &listing : std::as_const(ids)) {
            const ListingState *state = m_context->book->find(ListingKey{ id, listing });
            const bool deleted = state && state->info.writability == Writability::Deleted;
            if (!out->read.contains(listing) && !(state && state->gone && channel->cataloguesCarryStock())
                && !deleted)
                toRead.append(listing);
        }
        if (sparing && !channel->cataloguesCarryStock())
            toRead = mostPressing(channel, toRead, out);
        if (!toRead.isEmpty())
            error = co_await readListings(channel, toRead, scope.isEmpty(), out, stop);
    }
    if (error)
        out->known.clear(); // a channel that was skipped is shown as such
    // The feed has to be newer than what was just read: what was sold until then is subtracted
    // before anything is compared (domain: raise guard).
    if (!error && m_context->feeds)
        co_await m_context->feeds->freshenSoon(channel, 0, kFeedPatienceMs, stop);
    report(out, error, ids.size());
    int readMapped = 0;
    for (const QString &listing : std::as_const(ids))
        readMapped += out->read.contains(listing) ? 1 : 0;
    out->report.read = readMapped;
    m_progress({ out->report.source, out->report.status, readMapped, static_cast<int>(ids.size()), 0, 0, 0,
                 out->report.error ? out->report.error->message : QString() });
}

void Collector::report(CollectedChannel *out, const std::optional<Error> &error, qsizetype wanted)
{
    out->report.listings = static_cast<int>(wanted);
    out->report.oldestAgeMs = oldestAgeMs(out->channel, out->read);
    if (!error) {
        const bool some = std::any_of(out->findings.begin(), out->findings.end(),
                                      [](const Finding &finding) { return finding.kind == q("unread"); });
        out->report.status = some || out->leftOut > 0 ? q("partial") : q("ok");
        return;
    }
    // A channel that did not answer is skipped; one that refuses us, or contradicts itself, has failed.
    const bool skipped = error->kind == Error::Kind::Timeout || error->kind == Error::Kind::Network
        || error->kind == Error::Kind::Http || error->kind == Error::Kind::RateLimited
        || error->kind == Error::Kind::Parse || error->kind == Error::Kind::Cancelled;
    out->report.status = skipped ? q("skipped") : q("failed");
    QString code = errorcodes::channelTimeout;
    if (error->kind == Error::Kind::Contradiction)
        code = errorcodes::dataMismatch;
    else if (error->kind == Error::Kind::Cancelled) // the run ended first; nothing is wrong with the channel
        code.clear();
    out->report.error = ReportedError{ code, wordsFor(out->report.source, *error) };
    out->findings.append(
        { q("unread"),
          out->channel,
          {},
          {},
          Text::tr("%1 was skipped in this run; its last known numbers and their age are shown")
              .arg(out->report.source),
          {} });
}

qint64 Collector::oldestAgeMs(ChannelId channel, const QSet<QString> &read) const
{
    qint64 oldest = -1;
    const QDateTime now = m_context->scheduler->utcNow();
    for (int i = 0; i < m_context->book->listingCount(); ++i) {
        const ListingState &state = m_context->book->listing(i);
        if (state.info.key.channel == channel && !state.parts.empty() && !state.gone
            && state.info.writability != Writability::Deleted && !read.contains(state.info.key.externalId)
            && state.observedAt.isValid())
            oldest = std::max(oldest, state.observedAt.msecsTo(now));
    }
    return oldest;
}

} // namespace jaego
