// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/reviewdesk.h"

#include "base/logging.h"
#include "base/text.h"
#include "engine/workshop.h"
#include "sync/lastwrite.h"
#include "sync/linkguess.h"

#include <QSet>

namespace jaego {

namespace {

constexpr int kLately = 20; ///< updates of one listing that are looked through
constexpr qint64 kSlowMs = 60'000; ///< what agrees within a minute is not slow

/// A difference began no earlier than both of its sides were as they are.
QDateTime beginningOf(const StockBook &book, const ListingState &listing)
{
    QDateTime latest = listing.observedAt;
    for (const ListingState::Part &part : listing.parts) {
        const QDateTime &counted = book.product(part.product).asOf;
        if (counted.isValid() && (!latest.isValid() || counted > latest))
            latest = counted;
    }
    return latest;
}

} // namespace

void ReviewDesk::note()
{
    const StockBook &book = m_workshop->book();
    const QDateTime now = m_workshop->scheduler().utcNow();
    QHash<ListingKey, QDateTime> since;
    for (int i = 0; i < book.listingCount(); ++i) {
        const ListingState &listing = book.listing(i);
        const auto kind = reviewKindOf(book, listing, false, false);
        if (!kind || *kind == ReviewKind::Unmapped)
            continue;
        const ListingKey &key = listing.info.key;
        if (const auto known = m_since.constFind(key); known != m_since.cend()) {
            since.insert(key, *known);
            continue;
        }
        const bool differs = listing.published && book.target(listing) && *kind != ReviewKind::ListingGone;
        if (differs)
            since.insert(key, beginningOf(book, listing));
        else
            since.insert(key, m_noted ? now : QDateTime());
    }
    keepAgreements(since, now);
    m_since = std::move(since);
    m_noted = true;
}

/// What differed for long and agrees now: how long that took, for the KPIs.
void ReviewDesk::keepAgreements(const QHash<ListingKey, QDateTime> &since, const QDateTime &now)
{
    const StockBook &book = m_workshop->book();
    QHash<QPair<Sku, int>, SlowAgreement> agreed;
    for (auto it = m_since.cbegin(); it != m_since.cend(); ++it) {
        const ListingState *listing = book.find(it.key());
        const bool inStep = listing && book.standing(*listing) == Standing::InStep;
        if (since.contains(it.key()) || !it.value().isValid() || !inStep)
            continue;
        const int scarcest = book.scarcestPart(*listing);
        if (scarcest < 0)
            continue;
        const qint64 took = it.value().msecsTo(now);
        if (took < kSlowMs)
            continue;
        SlowAgreement &one = agreed[{ book.product(scarcest).product.sku, indexOf(it.key().channel) }];
        one.sku = book.product(scarcest).product.sku;
        one.channel = it.key().channel;
        ++one.times;
        one.totalMs += took;
        one.longestMs = std::max(one.longestMs, took);
    }
    if (agreed.isEmpty())
        return;
    if (const Status kept = m_workshop->store().trouble.addAgreements(now, agreed.values()); !kept)
        qCWarning(lcEngine).noquote() << "how long listings differed was not kept:" << kept.error().message;
}

QString ReviewDesk::wordsOfHold(const QString &runId, const ListingKey &listing)
{
    const auto known = m_holdWords.constFind(runId);
    if (known != m_holdWords.cend())
        return *known;
    QString words;
    if (const auto updates = m_workshop->store().runs.updatesOf(listing, kLately)) {
        for (const RunUpdate &update : *updates) {
            if (update.runId == runId && update.status == QLatin1String("HELD"))
                words = update.errorMessage;
        }
    }
    const QString lead = Text::tr("Held for a person: %1").arg(QString());
    if (words.startsWith(lead))
        words.remove(0, lead.size());
    if (!words.isEmpty()) // a run stores its updates when it ends
        m_holdWords.insert(runId, words);
    return words;
}

/// The window asks once a second while a run goes on: the disk is asked once for each write.
std::optional<WriteFact> ReviewDesk::lastWrite(const ListingKey &listing)
{
    const ListingState *state = m_workshop->book().find(listing);
    if (!state || state->generation == 0)
        return std::nullopt; // never written
    const auto known = m_writes.constFind(listing);
    if (known != m_writes.cend() && known->generation == state->generation)
        return known->fact;
    auto fact = readLastWrite(m_workshop->store(), listing);
    // What it changed is written down when its run ends; until then the answer is not whole.
    const bool whole = fact && (fact->outcome == WriteFact::Outcome::Failed || fact->before);
    if (whole && !state->inFlight)
        m_writes.insert(listing, { state->generation, *fact });
    return fact;
}

QHash<ListingKey, qint64> ReviewDesk::orderedUnlinked() const
{
    QHash<ListingKey, qint64> units;
    const QList<OrderLine> lines = m_workshop->orders().orders().unlinked();
    for (const OrderLine &line : lines)
        units[line.listing] += line.quantity;
    return units;
}

ReviewFacts ReviewDesk::facts()
{
    ReviewFacts facts;
    facts.now = m_workshop->scheduler().utcNow();
    const auto held = m_workshop->store().runs.pendingHeld();
    if (held) {
        for (const HeldUpdate &update : *held)
            facts.held.insert(
                update.listing,
                { update.runId, update.guard, wordsOfHold(update.runId, update.listing), update.heldAt });
    }
    if (const auto work = m_workshop->store().runs.openManualWork()) {
        for (const StoredManualWork &item : *work)
            facts.manual.insert(item.listing, { item.message, item.code, item.createdAt });
    }
    facts.ordered = orderedUnlinked();
    facts.lastWrite = [this](const ListingKey &listing) { return lastWrite(listing); };
    facts.since = [this](const ListingKey &listing) { return m_since.value(listing); };
    return facts;
}

ReviewSnapshot ReviewDesk::read()
{
    note();
    const ReviewFacts known = facts();
    Review review = reviewOf(m_workshop->book(), known, kMostLines);
    ReviewSnapshot snapshot;
    snapshot.number = ++m_number;
    snapshot.at = known.now;
    snapshot.lines = std::move(review.lines);
    snapshot.counts = review.counts;
    return snapshot;
}

LinkGuesses ReviewDesk::guess()
{
    LinkGuessList found = guessLinks(m_workshop->book(), orderedUnlinked(), kMostGuesses);
    LinkGuesses guesses;
    guesses.number = ++m_number;
    guesses.listings = std::move(found.listings);
    guesses.total = found.total;
    return guesses;
}

} // namespace jaego
