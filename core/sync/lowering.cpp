// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/lowering.h"

#include "sync/executor.h"

#include <algorithm>

namespace jaego {

namespace {
constexpr qint64 kLookAgainMs = 50; ///< at a listing whose write is on the wire
} // namespace

Lowering::Lowering(SyncContext *context, Bookkeeper *keeper) : m_context(context), m_keeper(keeper)
{
}

Lowering::Wanted Lowering::wantedFor(const QSet<Sku> &skus) const
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
            if (seen.contains(index) || listing.held)
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
    m_waiting += skus;
    if (m_busy)
        co_return; // whoever is at it takes them up
    m_busy = true;
    while (!m_waiting.isEmpty() && !stop.stop_requested()) {
        const QSet<Sku> now = std::exchange(m_waiting, {});
        const Wanted wanted = wantedFor(now);
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
                    m_waiting.insert(part.sku);
            }
            if (executor.storageError())
                break;
        }
        if (!wanted.later.isEmpty()) {
            m_waiting += wanted.later;
            co_await sleepFor(m_context->scheduler, kLookAgainMs, stop);
        }
    }
    m_busy = false;
}

} // namespace jaego
