// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/executor.h"

#include "base/logging.h"
#include "base/text.h"
#include "base/ulid.h"
#include "sync/executorslot.h"
#include "sync/feedreader.h"

#include <algorithm>
#include <map>

namespace jaego {

namespace {
QString q(const char *text)
{
    return QString::fromUtf8(text);
}

constexpr int kWorkers = 6; ///< batches under way per channel; the lane sets the pace
constexpr qint64 kPatienceMs = 1'500; ///< of a lowering with its channel's order feed
} // namespace

Executor::Executor(SyncContext *context, Bookkeeper *keeper, QString runId, Progress progress)
    : m_context(context), m_keeper(keeper), m_runId(std::move(runId)), m_progress(std::move(progress))
{
}

Executor::~Executor() = default;

Task<QList<Executed>> Executor::execute(std::vector<Intent> intents, std::stop_token stop)
{
    std::vector<std::unique_ptr<Lineup>> lineups;
    for (Channel *channel : std::as_const(m_context->channels)) {
        auto lineup = std::make_unique<Lineup>();
        lineup->channel = channel;
        for (const Intent &intent : intents) {
            if (intent.listing.channel != channel->id())
                continue;
            auto slot = std::make_shared<Slot>();
            slot->key = intent.listing;
            slot->danger = intent.danger;
            slot->raises = intent.raises;
            slot->report.id = newUlid(m_context->scheduler->utcNow());
            slot->report.listing = intent.listing;
            if (const ListingState *state = m_context->book->find(intent.listing)) {
                slot->report.oldQuantity = state->published;
                slot->fell = state->agreed && state->published && *state->published < *state->agreed;
                const int part = m_context->book->scarcestPart(*state);
                if (part >= 0)
                    slot->report.product = m_context->book->product(part).product.sku;
            }
            lineup->slots.push_back(slot);
            m_all.push_back(slot);
        }
        if (!lineup->slots.empty())
            lineups.push_back(std::move(lineup));
    }

    co_await refreshCounts(stop);
    std::vector<Task<>> tasks;
    tasks.reserve(lineups.size());
    for (const auto &lineup : lineups)
        tasks.push_back(writeChannel(lineup.get(), stop));
    co_await awaitAll(std::move(tasks));

    QList<Executed> executed;
    for (const SlotPtr &slot : m_all) {
        if (slot->done && !slot->dropped)
            executed.append({ slot->report, slot->mayRetry, slot->gone });
    }
    co_return executed;
}

/// The newest knowledge is what a write is made from: counts that have aged while the
/// channels were read are read again, for the products about to be written only.
Task<> Executor::refreshCounts(std::stop_token stop)
{
    // A warehouse whose own as-of time lags is not asked before every call.
    const qint64 nowMs = m_context->scheduler->nowMs();
    if (m_trustsCounts || m_refreshing
        || (m_refreshedMs && nowMs - *m_refreshedMs <= m_context->settings.countMaxAgeMs))
        co_return;
    const QDateTime now = m_context->scheduler->utcNow();
    QSet<Sku> aged;
    for (const SlotPtr &slot : m_all) {
        if (slot->done)
            continue;
        const ListingState *state = m_context->book->find(slot->key);
        for (const auto &part : state->parts) {
            const ProductState &product = m_context->book->product(part.product);
            if (product.asOf.isValid() && product.asOf.msecsTo(now) > m_context->settings.countMaxAgeMs)
                aged.insert(product.product.sku);
        }
    }
    if (aged.isEmpty())
        co_return;
    m_refreshing = true;
    m_refreshedMs = nowMs;
    const auto reading = co_await m_context->warehouse->readSome(aged.values(), stop);
    m_refreshing = false;
    if (!reading)
        co_return; // the count of this run still stands; raising on it is guarded by the second observation
    if (auto taken = m_keeper->takeWarehouse(*reading, false); !taken)
        m_storageError = taken.error();
    m_keeper->tellShowsTooMuch(uncovered(aged));
}

/// What shows too much by the newest counts, and is not about to be lowered here.
QSet<Sku> Executor::uncovered(const QSet<Sku> &skus) const
{
    QSet<ListingKey> covered;
    for (const SlotPtr &slot : m_all) {
        if (!slot->done && !slot->raises)
            covered.insert(slot->key);
    }
    QSet<Sku> found;
    for (const Sku &sku : skus) {
        const ProductState *product = m_context->book->find(sku);
        const bool any =
            product && std::any_of(product->listings.begin(), product->listings.end(), [&](int index) {
                const ListingState &listing = m_context->book->listing(index);
                return !covered.contains(listing.info.key)
                    && m_context->book->standing(listing) == Standing::ShowsMore;
            });
        if (any)
            found.insert(sku);
    }
    return found;
}

Task<> Executor::writeChannel(Lineup *lineup, std::stop_token stop)
{
    std::vector<SlotPtr> lowers;
    std::vector<SlotPtr> raises;
    std::vector<SlotPtr> fallen;
    for (const SlotPtr &slot : lineup->slots) {
        auto &kind = !slot->raises ? lowers : slot->fell ? fallen : raises;
        kind.push_back(slot);
    }
    std::vector<Task<>> all;
    all.push_back(writeAll(lineup, std::move(lowers), stop)); // lowering never waits
    all.push_back(writeRaises(lineup, std::move(raises), stop));
    all.push_back(writeFallen(lineup, std::move(fallen), stop));
    co_await awaitAll(std::move(all));
    tell(*lineup);
}

/// A number that fell and that no order explains: an order may be on its way into the feed,
/// which lags some seconds (reference naver §8), or somebody edited it. It is raised when the
/// feed, asked after that time, still says nothing.
Task<> Executor::writeFallen(Lineup *lineup, std::vector<SlotPtr> fallen, std::stop_token stop)
{
    if (fallen.empty())
        co_return;
    if (m_context->feeds) {
        const QDateTime now = m_context->scheduler->utcNow();
        qint64 waitMs = 0;
        for (const SlotPtr &slot : fallen) {
            const ListingState *state = m_context->book->find(slot->key);
            waitMs = std::max(waitMs, m_context->settings.feedLagMs - state->observedAt.msecsTo(now));
        }
        if (waitMs > 0 && co_await sleepFor(m_context->scheduler, waitMs, stop))
            co_return;
        // Whether it answered is asked again before each write.
        co_await m_context->feeds->freshen(lineup->channel, 0, stop);
    }
    co_await writeRaises(lineup, std::move(fallen), stop);
}

/// Raise guard: a listing is only raised when a second observation agrees with the first.
Task<> Executor::writeRaises(Lineup *lineup, std::vector<SlotPtr> raises, std::stop_token stop)
{
    std::vector<SlotPtr> confirmed;
    QStringList ids;
    for (const SlotPtr &slot : raises) {
        slot->looksLate = lineup->channel->looksBeforeWriting(slot->key.externalId);
        if (slot->looksLate)
            confirmed.push_back(slot);
        else
            ids.append(slot->key.externalId);
    }
    if (raises.empty())
        co_return;
    if (ids.isEmpty()) {
        if (co_await knowsNewerOrders(lineup, raises, stop))
            co_await writeAll(lineup, std::move(confirmed), stop);
        co_return;
    }
    const StockReading second = co_await lineup->channel->readStock(ids, Priority::Verify, {}, stop);
    QHash<QString, std::optional<Units>> seen;
    for (const Observation &observation : second.seen)
        seen.insert(observation.listing.externalId, observation.quantity);
    if (auto taken = m_keeper->takeReading(lineup->channel->id(), second); !taken)
        m_storageError = taken.error();

    for (const SlotPtr &slot : raises) {
        if (slot->looksLate)
            continue;
        const auto again = seen.constFind(slot->key.externalId);
        if (again == seen.cend()) {
            if (!stop.stop_requested()) {
                const Error error = second.error.value_or(Error(
                    Error::Kind::Network, q("verify"), Text::tr("the second look before raising failed")));
                fail(slot, error, true);
            }
        } else if (*again == slot->report.oldQuantity) {
            confirmed.push_back(slot);
        } else {
            // Somebody bought or edited meanwhile: not raised on a basis that moved. The next run looks anew.
            slot->done = true;
            slot->dropped = true;
            noteMoved(slot, *again);
        }
    }
    if (co_await knowsNewerOrders(lineup, confirmed, stop))
        co_await writeAll(lineup, std::move(confirmed), stop);
}

/// Raise guard: the feed is newer than what the raise is based on.
Task<bool> Executor::knowsNewerOrders(Lineup *lineup, std::vector<SlotPtr> raises, std::stop_token stop)
{
    if (!m_context->feeds || raises.empty() || co_await m_context->feeds->freshen(lineup->channel, 0, stop))
        co_return true;
    if (!stop.stop_requested())
        refuseRaises(raises);
    co_return false;
}

void Executor::refuseRaises(const std::vector<SlotPtr> &raises)
{
    for (const SlotPtr &slot : raises) {
        if (slot->done)
            continue;
        fail(slot,
             Error(Error::Kind::Network, q("feed"),
                   Text::tr("its orders could not be read, and what was sold meanwhile must not be "
                            "offered again; it is raised when they can be")),
             true);
    }
}

std::vector<Executor::Batch> Executor::batchesOf(const Lineup &lineup, std::vector<SlotPtr> wanted)
{
    std::stable_sort(wanted.begin(), wanted.end(),
                     [](const SlotPtr &a, const SlotPtr &b) { return a->danger > b->danger; });
    std::vector<Batch> batches;
    QHash<QString, size_t> open; // batch key → the batch that still has room
    const auto most = static_cast<size_t>(std::max(1, lineup.channel->maxBatch()));
    for (const SlotPtr &slot : wanted) {
        const QString key = lineup.channel->batchKey(slot->key.externalId);
        const auto found = open.constFind(key);
        if (found != open.cend() && batches[*found].size() < most) {
            batches[*found].push_back(slot);
            continue;
        }
        open.insert(key, batches.size());
        batches.push_back({ slot });
    }
    return batches;
}

Task<> Executor::writeAll(Lineup *lineup, std::vector<SlotPtr> wanted, std::stop_token stop)
{
    const auto batches = std::make_shared<std::vector<Batch>>(batchesOf(*lineup, std::move(wanted)));
    const auto next = std::make_shared<size_t>(0);
    std::vector<Task<>> workers;
    workers.reserve(kWorkers);
    for (int i = 0; i < kWorkers; ++i)
        workers.push_back(worker(lineup, batches, next, stop));
    co_await awaitAll(std::move(workers));
}

Task<> Executor::worker(Lineup *lineup, std::shared_ptr<std::vector<Batch>> batches,
                        std::shared_ptr<size_t> next, std::stop_token stop)
{
    while (*next < batches->size() && !stop.stop_requested()) {
        const Batch batch = (*batches)[(*next)++];
        co_await refreshCounts(stop);
        if (co_await knowsOrders(lineup, batch, stop))
            co_await writeBatch(lineup, batch, stop);
        tell(*lineup);
    }
}

/// Orders that a channel took in the last seconds are subtracted before anything is written
/// there. Lowering goes on without; a raise waits for the feed (domain: raise guard).
Task<bool> Executor::knowsOrders(Lineup *lineup, Batch batch, std::stop_token stop)
{
    FeedReader *feeds = m_context->feeds;
    const qint64 maxAgeMs = m_context->settings.feedMaxAgeMs;
    if (!feeds || m_trustsCounts)
        co_return true;
    const bool raises =
        std::any_of(batch.begin(), batch.end(), [](const SlotPtr &slot) { return slot->raises; });
    if (!raises) {
        co_await feeds->freshenSoon(lineup->channel, maxAgeMs, kPatienceMs, stop);
        co_return true;
    }
    if (co_await feeds->freshen(lineup->channel, maxAgeMs, stop))
        co_return true;
    if (!stop.stop_requested())
        refuseRaises(batch);
    co_return false;
}

void Executor::tell(const Lineup &lineup, const QString &words)
{
    SourceProgress progress;
    progress.source = nameOf(lineup.channel->id());
    progress.toWrite = static_cast<int>(lineup.slots.size());
    for (const SlotPtr &slot : lineup.slots) {
        progress.written += slot->done ? 1 : 0;
        progress.failed += slot->done && slot->report.status == q("FAILED") ? 1 : 0;
    }
    progress.words = words;
    m_progress(progress);
}

} // namespace jaego
