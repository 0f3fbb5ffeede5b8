// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/lowering.h"

#include "sync/executor.h"
#include "sync/feedreader.h"

#include <algorithm>

namespace jaego {

namespace {
constexpr qint64 kLookAgainMs = 50; ///< at a listing whose write is on the wire
constexpr qint64 kPatienceMs = 1'500; ///< with a feed
} // namespace

Lowering::Lowering(SyncContext *context, Bookkeeper *keeper) : m_context(context), m_keeper(keeper)
{
}

bool Lowering::isBusy() const
{
    return std::any_of(m_paces.begin(), m_paces.end(), [](const Pace &pace) { return pace.busy; });
}

Lowering::Wanted Lowering::wantedFor(ChannelId channel, const QSet<Sku> &skus) const
{
    const StockBook &book = *m_context->book;
    Wanted wanted;
    QSet<int> seen; // a kit stands at each of its products
    for (const Sku &sku : skus) {
        const ProductState *product = book.find(sku);
        if (!product)
            continue;
        for (const int index : product->listings) {
            const ListingState &listing = book.listing(index);
            if (listing.info.key.channel != channel || seen.contains(index) || listing.onHold)
                continue;
            seen.insert(index);
            if (listing.inFlight) {
                wanted.later.insert(sku); // its value may be from before; its answer tells
                continue;
            }
            if (book.standing(listing) != Standing::ShowsMore)
                continue;
            wanted.intents.push_back(
                { listing.info.key, dangerOf(*listing.published, *book.target(listing)), false });
        }
    }
    std::sort(wanted.intents.begin(), wanted.intents.end(),
              [](const Intent &a, const Intent &b) { return a.danger > b.danger; });
    return wanted;
}

Task<> Lowering::lower(QSet<Sku> skus, QString runId, std::stop_token stop)
{
    std::vector<Task<>> tasks;
    for (Channel *channel : std::as_const(m_context->channels)) {
        Pace &pace = paceOf(channel->id());
        pace.waiting += skus;
        if (pace.busy)
            continue; // whoever is at it takes them up
        pace.busy = true;
        tasks.push_back(lowerChannel(channel, runId, stop));
    }
    co_await awaitAll(std::move(tasks));
}

Task<> Lowering::lowerChannel(Channel *channel, QString runId, std::stop_token stop)
{
    Pace &pace = paceOf(channel->id());
    while (!pace.waiting.isEmpty() && !stop.stop_requested())
        co_await lowerOnce(channel, runId, stop);
    pace.waiting.clear();
    pace.busy = false;
}

Task<> Lowering::lowerOnce(Channel *channel, QString runId, std::stop_token stop)
{
    Pace &pace = paceOf(channel->id());
    const ChannelId id = channel->id();
    const QSet<Sku> now = std::exchange(pace.waiting, {});
    if (wantedFor(id, now).intents.empty() && wantedFor(id, now).later.isEmpty())
        co_return;
    // What the channel sold itself since its last polling would be put back on sale. A feed that
    // does not answer is not waited for: lowering by too little beats not lowering.
    if (m_context->feeds)
        co_await m_context->feeds->freshenSoon(channel, m_context->settings.feedMaxAgeMs, kPatienceMs, stop);
    const Wanted wanted = wantedFor(id, now);
    if (!wanted.intents.empty()) {
        Executor executor(m_context, m_keeper, runId, [](const SourceProgress &) {});
        executor.trustCounts();
        const QList<Executed> executed = co_await executor.execute(wanted.intents, stop);
        for (const Executed &one : executed) {
            if (one.report.status != QLatin1String("SUCCESS"))
                continue; // the run that follows tells a person
            ++m_written;
            // Another order may have come while the call was on its way.
            for (const Component &part : m_context->book->componentsOf(one.report.listing))
                pace.waiting.insert(part.sku);
        }
        if (executor.storageError()) {
            pace.waiting.clear();
            co_return;
        }
    }
    if (!wanted.later.isEmpty()) {
        pace.waiting += wanted.later;
        co_await sleepFor(m_context->scheduler, kLookAgainMs, stop);
    }
}

} // namespace jaego
