// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/freshreads.h"

#include "insight/freshness.h"

#include <algorithm>

namespace jaego {

namespace {

constexpr double kMostRisk = 24;
constexpr double kUnknownDaily = 0.5; ///< units a day of what never sold
constexpr double kCalmShare = 0.75; ///< of the greatest age
constexpr double kOverdueShare = 0.9; ///< what is left has to do for the call itself and for a queue
constexpr double kLeastShare = 0.1; ///< however large the channel
/// Marketplaces show a write a moment after they acknowledged it.
constexpr qint64 kSettleMs = 10'000;
/// Something that sells all day is not read after every single order.
constexpr qint64 kReckonedMs = 60'000;
/// A number that fell and stays there is somebody's business by now, not the next read's.
constexpr qint64 kFallenMs = 300'000;

bool isReadable(const ListingState &listing)
{
    return !listing.parts.empty() && !listing.gone && listing.info.writability != Writability::Deleted
        && listing.info.writability != Writability::NoStockManagement;
}

/// Lower than what both sides agreed on, and than what it should show: sold without an order
/// that we know, or edited (domain: Three values).
bool mayHaveFallen(const ListingState &listing)
{
    return listing.published && listing.agreed && *listing.published < *listing.agreed;
}

bool hasFallen(const ListingState &listing, std::optional<Units> target)
{
    return mayHaveFallen(listing) && target && *listing.published < *target;
}

bool isTouched(const ListingState &listing, std::optional<Units> target, qint64 ageMs)
{
    return (listing.proof == Proof::Acknowledged && ageMs >= kSettleMs)
        || (listing.proof == Proof::Reckoned && ageMs >= kReckonedMs)
        || (ageMs >= kFallenMs && hasFallen(listing, target));
}

bool goesBefore(const DueRead &a, const DueRead &b)
{
    if (a.reason != b.reason)
        return a.reason < b.reason;
    if (a.urgency != b.urgency)
        return a.urgency > b.urgency;
    return a.listing < b.listing;
}

/// The first `most` of all that are put in; a heap with the last of them on top.
class FirstOf {
public:
    explicit FirstOf(qsizetype most) : m_most(static_cast<size_t>(std::max<qsizetype>(0, most))) { }

    void put(const DueRead &read)
    {
        if (m_reads.size() < m_most) {
            m_reads.push_back(read);
            std::push_heap(m_reads.begin(), m_reads.end(), goesBefore);
        } else if (m_most > 0 && goesBefore(read, m_reads.front())) {
            std::pop_heap(m_reads.begin(), m_reads.end(), goesBefore);
            m_reads.back() = read;
            std::push_heap(m_reads.begin(), m_reads.end(), goesBefore);
        }
    }
    /// Whether a read that is at most that pressing could still be among them.
    [[nodiscard]] bool mightTake(const DueRead &atMost) const
    {
        return m_reads.size() < m_most || (m_most > 0 && goesBefore(atMost, m_reads.front()));
    }
    [[nodiscard]] std::vector<DueRead> take()
    {
        std::sort_heap(m_reads.begin(), m_reads.end(), goesBefore);
        return std::move(m_reads);
    }

private:
    size_t m_most;
    std::vector<DueRead> m_reads;
};

} // namespace

double riskOf(std::optional<Units> target, double demand)
{
    if (!target || *target <= Units(0))
        return 1;
    const double daily = std::max(0.0, demand) / kDemandDays + kUnknownDaily;
    return 1 + (kMostRisk - 1) * daily / (daily + static_cast<double>(target->value()));
}

qint64 calmAgeMs(const FreshRule &rule)
{
    const auto share = [&rule](double of) {
        return static_cast<qint64>(static_cast<double>(rule.maxAgeMs) * of);
    };
    return std::max<qint64>(
        1, std::clamp(share(kOverdueShare) - rule.wholeMs, share(kLeastShare), share(kCalmShare)));
}

ReadChoice chooseReads(const StockBook &book, const ReadQuery &query)
{
    ReadChoice choice;
    FirstOf first(query.most);
    std::vector<DueRead> always;
    const qint64 now = query.now.toMSecsSinceEpoch();
    const auto calm = static_cast<double>(calmAgeMs(query.rule));
    const double overdue = static_cast<double>(query.rule.maxAgeMs) * kOverdueShare;
    for (int i = 0; i < book.listingCount(); ++i) {
        const ListingState &listing = book.listing(i);
        if (listing.info.key.channel != query.channel || !isReadable(listing))
            continue;
        ++choice.readable;
        // What is on the wire would be overtaken by its own write.
        if (listing.inFlight || (query.resting && !query.resting->isEmpty() && query.resting->contains(i)))
            continue;
        DueRead read;
        read.listing = i;
        if (!listing.observedAt.isValid()) {
            read.reason = ReadReason::NeverRead;
        } else {
            // A clock set back makes ages negative: that is fresh.
            const qint64 age = std::max<qint64>(0, now - listing.observedAt.toMSecsSinceEpoch());
            const bool isOverdue = static_cast<double>(age) >= overdue;
            if ((listing.proof == Proof::Read || listing.proof == Proof::Confirmed)
                && !mayHaveFallen(listing)) {
                // Most are neither due nor among the first, and need no look at their products.
                const double atMost = static_cast<double>(age) * kMostRisk / calm;
                const auto reason = isOverdue ? ReadReason::Overdue
                    : atMost >= 1             ? ReadReason::Risk
                                              : ReadReason::Spare;
                if ((query.onlyDue && reason == ReadReason::Spare) || !first.mightTake({ i, reason, atMost }))
                    continue;
            }
            const bool isWritable = listing.info.writability == Writability::Writable;
            const auto target = isWritable ? book.target(listing) : std::nullopt;
            const auto at = static_cast<size_t>(i);
            const double demand = query.demand && at < query.demand->size() ? (*query.demand)[at] : 0;
            read.urgency = static_cast<double>(age) * riskOf(target, demand) / calm;
            if (listing.proof == Proof::Doubtful)
                read.reason = ReadReason::Doubtful;
            else if (isTouched(listing, target, age))
                read.reason = ReadReason::Touched;
            else if (isOverdue)
                read.reason = ReadReason::Overdue;
            else if (read.urgency >= 1)
                read.reason = ReadReason::Risk;
            else if (query.onlyDue)
                continue;
        }
        if (query.unknownAlways && read.reason <= ReadReason::Doubtful)
            always.push_back(read);
        else
            first.put(read);
    }
    std::sort(always.begin(), always.end(), goesBefore);
    std::vector<DueRead> rest = first.take();
    const auto room = static_cast<size_t>(std::max<qsizetype>(0, query.most));
    rest.resize(std::min(rest.size(), room - std::min(room, always.size())));
    choice.reads = std::move(always);
    choice.reads.insert(choice.reads.end(), rest.begin(), rest.end());
    return choice;
}

std::vector<double> demandOf(const StockBook &book, const OrderBook &orders, const QDateTime &since)
{
    std::vector<double> demand(static_cast<size_t>(book.listingCount()), 0.0);
    const QHash<ListingKey, double> units = orders.orderedSince(since);
    for (auto it = units.cbegin(); it != units.cend(); ++it) {
        const int index = book.indexOf(it.key());
        if (index >= 0)
            demand[static_cast<size_t>(index)] = it.value();
    }
    return demand;
}

} // namespace jaego
