// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sweeploop.h"

#include "base/logging.h"
#include "insight/freshness.h"

#include <algorithm>

namespace jaego {

namespace {

constexpr qint64 kRoundMs = 2'000;
constexpr double kShare = 0.5; ///< of the lane's rate
constexpr double kMostPerRound = 50; ///< a write that comes now waits for few answers
constexpr qint64 kRestMs = 60'000; ///< a channel that does not answer
constexpr qint64 kListingRestMs = 600'000; ///< one listing that cannot be read
constexpr qint64 kDemandMs = 600'000;

double sweepRate(Channel *channel)
{
    return channel->lane()->status().callsPerSecond * kShare;
}

} // namespace

SweepLoop::SweepLoop(SyncContext *context, Bookkeeper *keeper, Hooks hooks)
    : m_context(context), m_keeper(keeper), m_hooks(std::move(hooks))
{
}

void SweepLoop::start()
{
    m_on = true;
    m_stop = std::stop_source();
    ++m_ticket;
    startDetached(round(), "sweep");
}

void SweepLoop::stop()
{
    m_on = false;
    ++m_ticket;
    m_stop.request_stop();
}

Task<> SweepLoop::round()
{
    if (m_busy) // the round of an earlier start is still on its way; it arms this one
        co_return;
    m_busy = true;
    const qint64 begun = m_context->scheduler->nowMs();
    const std::stop_token stop = m_stop.get_token();
    refreshDemand();
    QSet<Sku> differing;
    bool any = false;
    std::vector<Task<>> tasks;
    for (Channel *channel : std::as_const(m_context->channels)) {
        if (!channel->cataloguesCarryStock() && mayRead(channel))
            tasks.push_back(sweep(channel, &differing, &any, stop));
    }
    co_await awaitAll(std::move(tasks));
    m_busy = false;
    if (any)
        m_hooks.seen(differing);
    m_hooks.idle();
    if (!m_on)
        co_return;
    const quint64 next = m_ticket;
    m_context->scheduler->callAt(begun + kRoundMs, &m_timers, [this, next] {
        if (m_on && next == m_ticket)
            startDetached(round(), "sweep");
    });
}

bool SweepLoop::mayRead(Channel *channel) const
{
    const LaneStatus lane = channel->lane()->status();
    const Turn &turn = m_turns[static_cast<size_t>(indexOf(channel->id()))];
    return lane.pausedForMs == 0 && lane.waiting == 0 && turn.restsUntilMs <= m_context->scheduler->nowMs()
        && !m_hooks.isRunning();
}

/// The reads of this round: what is due, as far as the share of the rate has grown by now.
std::vector<DueRead> SweepLoop::choose(Channel *channel, Turn *turn)
{
    const qint64 now = m_context->scheduler->nowMs();
    const double rate = sweepRate(channel);
    // Saved up for a round at most: what was not due is not made up for in a burst.
    const double most = std::clamp(rate * kRoundMs / 1000.0, 1.0, kMostPerRound);
    if (turn->allowedAtMs < 0)
        turn->allowed = most;
    else
        turn->allowed += static_cast<double>(now - turn->allowedAtMs) / 1000.0 * rate;
    turn->allowed = std::min(turn->allowed, most);
    turn->allowedAtMs = now;

    turn->restUntil.removeIf([now](const auto &entry) { return entry.value() <= now; });
    const QList<int> resting = turn->restUntil.keys();
    const QSet<int> restingSet(resting.begin(), resting.end());
    ReadQuery query;
    query.channel = channel->id();
    query.now = m_context->scheduler->utcNow();
    query.rule.maxAgeMs = m_context->settings.maxAgeMs;
    query.rule.wholeMs = rate > 0 ? static_cast<qint64>(1000.0 * turn->readable / rate) : 0;
    query.demand = &m_demand;
    query.resting = &restingSet;
    query.most = static_cast<qsizetype>(turn->allowed);
    if (query.most < 1)
        return {};
    ReadChoice choice = chooseReads(*m_context->book, query);
    turn->readable = choice.readable;
    turn->allowed -= static_cast<double>(choice.reads.size());
    return std::move(choice.reads);
}

Task<> SweepLoop::sweep(Channel *channel, QSet<Sku> *differing, bool *any, std::stop_token stop)
{
    Turn *turn = &m_turns[static_cast<size_t>(indexOf(channel->id()))];
    const std::vector<DueRead> due = choose(channel, turn);
    if (due.empty())
        co_return;
    QStringList ids;
    std::vector<ListingState> before;
    before.reserve(due.size());
    for (const DueRead &read : due) {
        before.push_back(m_context->book->listing(read.listing));
        ids.append(before.back().info.key.externalId);
    }
    const StockReading reading = co_await channel->readStock(ids, Priority::SweepRead, {}, stop);
    const qint64 now = m_context->scheduler->nowMs();
    if (reading.error && reading.error->kind != Error::Kind::Cancelled) {
        qCInfo(lcSync) << nameOf(channel->id()) << "the sweep rests:" << reading.error->message;
        turn->restsUntilMs = now + kRestMs;
    }
    QSet<QString> seen;
    for (const Observation &observation : reading.seen)
        seen.insert(observation.listing.externalId);
    for (const DueRead &read : due) { // one that cannot be read must not keep the others waiting
        if (!reading.error && !seen.contains(m_context->book->listing(read.listing).info.key.externalId))
            turn->restUntil.insert(read.listing, now + kListingRestMs);
    }
    *any = *any || !reading.seen.isEmpty() || !reading.gone.isEmpty();
    take(channel, reading, due, before, differing);
}

void SweepLoop::take(Channel *channel, StockReading reading, const std::vector<DueRead> &asked,
                     const std::vector<ListingState> &before, QSet<Sku> *differing)
{
    const StockBook &book = *m_context->book;
    // A write that set out meanwhile knows better than an answer from before it.
    reading.seen.removeIf([&](const Observation &observation) {
        const ListingState *state = book.find(observation.listing);
        const auto was = std::find_if(before.begin(), before.end(), [&](const ListingState &one) {
            return one.info.key == observation.listing;
        });
        return !state || state->inFlight || was == before.end() || was->generation != state->generation;
    });
    // Everything at once said to be gone: the channel is at fault; the runs look at that.
    if (reading.seen.isEmpty() && reading.gone.size() > 1)
        reading.gone.clear();
    QSet<QString> seen;
    for (const Observation &observation : std::as_const(reading.seen))
        seen.insert(observation.listing.externalId);
    std::vector<Standing> stood;
    stood.reserve(asked.size());
    for (const DueRead &read : asked)
        stood.push_back(book.standing(book.listing(read.listing)));
    if (auto taken = m_keeper->takeReading(channel->id(), reading); !taken)
        qCWarning(lcSync) << "what the sweep read could not be stored:" << taken.error().message;
    for (size_t i = 0; i < asked.size(); ++i) {
        const ListingState &state = book.listing(asked[i].listing);
        const Standing stands = book.standing(state);
        if (!seen.contains(state.info.key.externalId))
            continue;
        // A difference that stood before is known to the runs, and may wait for a person.
        const bool isNews = stands != stood[i] || state.published != before[i].published;
        if (!isNews || state.onHold || (stands != Standing::ShowsMore && stands != Standing::ShowsLess))
            continue;
        for (const ListingState::Part &part : state.parts)
            differing->insert(book.product(part.product).product.sku);
    }
}

void SweepLoop::refreshDemand()
{
    const qint64 now = m_context->scheduler->nowMs();
    if (!m_context->orders || (m_demandAtMs >= 0 && now - m_demandAtMs < kDemandMs))
        return;
    m_demandAtMs = now;
    m_demand =
        demandOf(*m_context->book, *m_context->orders, m_context->scheduler->utcNow().addDays(-kDemandDays));
}

} // namespace jaego
