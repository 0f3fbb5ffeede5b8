// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/lastwrite.h"

namespace jaego {

namespace {
constexpr int kLately = 20; ///< updates of one listing that are looked through
} // namespace

std::optional<WriteFact> readLastWrite(const Store &store, const ListingKey &listing)
{
    const auto entries = store.journal.of(listing, 1);
    if (!entries || entries->isEmpty())
        return std::nullopt;
    const JournalEntry &entry = entries->first();
    WriteFact fact;
    fact.value = entry.intent.value;
    fact.sentAt = entry.intent.sentAt;
    fact.error = entry.error;
    if (!entry.outcome || *entry.outcome == WriteOutcome::Unknown)
        return fact;
    if (*entry.outcome == WriteOutcome::Failed) {
        fact.outcome = WriteFact::Outcome::Failed;
        return fact;
    }
    fact.outcome = WriteFact::Outcome::Accepted;
    if (entry.intent.runId.isEmpty()) // lowered between the runs
        return fact;
    if (const auto updates = store.runs.updatesOf(listing, kLately)) {
        for (const RunUpdate &update : *updates) { // previews stand among them
            if (update.runId == entry.intent.runId && update.newQty == fact.value)
                fact.before = update.oldQty;
        }
    }
    return fact;
}

QList<MismatchCauseCount> causesOf(const QList<Mismatch> &mismatches, const StockBook &book,
                                   const Store &store, const QDateTime &now)
{
    ReviewFacts facts;
    facts.now = now;
    facts.lastWrite = [&store](const ListingKey &listing) { return readLastWrite(store, listing); };
    QHash<QPair<int, int>, qint64> counts; // cause and channel
    for (const Mismatch &mismatch : mismatches) {
        if (const ListingState *listing = book.find(mismatch.listing))
            ++counts[{ static_cast<int>(causeOf(book, *listing, facts).kind),
                       indexOf(mismatch.listing.channel) }];
    }
    QList<MismatchCauseCount> causes;
    causes.reserve(counts.size());
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        causes.append({ static_cast<ReviewCause::Kind>(it.key().first),
                        kChannels.at(static_cast<size_t>(it.key().second)), it.value() });
    return causes;
}

} // namespace jaego
