// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/feedreader.h"

#include "base/logging.h"

#include <algorithm>

namespace jaego {

namespace {

/// A feed that is refused for good (no right to orders, no such address) will never be fresh:
/// waiting for it would hide stock for ever, so what is raised rests on two observations then.
bool isClosedToUs(const std::optional<Error> &error)
{
    if (!error)
        return false;
    switch (error->httpStatus) {
    case 403:
    case 404:
    case 405:
    case 410:
    case 501:
        return error->kind != Error::Kind::RateLimited;
    default:
        return error->kind == Error::Kind::NotFound || error->kind == Error::Kind::Rejected
            || error->kind == Error::Kind::Config;
    }
}

constexpr qint64 kRestAfterFailureMs = 5'000;
constexpr qint64 kLookAgainMs = 20; ///< at a polling that somebody cannot wait out

} // namespace

FeedReader::FeedReader(Scheduler *scheduler, OrderKeeper *orders) : m_scheduler(scheduler), m_orders(orders)
{
}

bool FeedReader::isBusy() const
{
    return std::any_of(m_feeds.begin(), m_feeds.end(),
                       [](const Feed &feed) { return feed.underWay.has_value(); });
}

Task<> FeedReader::poll(Channel *channel, std::stop_token stop)
{
    const ChannelId id = channel->id();
    Feed &feed = of(id);
    if (feed.underWay) {
        const OneShot ended = *feed.underWay;
        co_await ended.wait();
        co_return;
    }
    const OneShot ended;
    feed.underWay = ended;
    const qint64 begunMs = m_scheduler->nowMs();
    const QDateTime begun = m_scheduler->utcNow();
    const OrderReading reading = co_await channel->readOrders(m_orders->watermark(id), stop);
    feed.calls = reading.calls;
    QSet<Sku> touched;
    if (stop.stop_requested() && reading.lines.isEmpty()) {
        feed.error = Error(Error::Kind::Cancelled, QStringLiteral("feed"));
    } else {
        const auto taken = m_orders->takeOrders(id, reading, m_scheduler->utcNow());
        feed.error = taken ? reading.error : std::optional(taken.error()); // not written down: read again
        if (taken)
            touched = *taken;
        if (!feed.error)
            feed.freshAtMs = begunMs;
    }
    feed.failedAtMs = feed.error ? m_scheduler->nowMs() : -1;
    QStringList unreadable;
    for (const QString &words : reading.unreadable) {
        if (!feed.told.contains(words))
            unreadable.append(words);
        feed.told.insert(words);
    }
    feed.underWay.reset();
    if (m_hooks.polled)
        m_hooks.polled(id, feed.error);
    if (!unreadable.isEmpty() && m_hooks.unreadable)
        m_hooks.unreadable(id, unreadable);
    if (!touched.isEmpty() && m_hooks.touched)
        m_hooks.touched(id, touched);
    if ((!feed.error || isClosedToUs(feed.error)) && m_hooks.knownUpTo)
        m_hooks.knownUpTo(id, begun);
    ended.fire(); // last: who waits may use the feed's state, or end it all
}

bool FeedReader::isFresh(const Feed &feed, qint64 maxAgeMs) const
{
    return feed.freshAtMs >= 0 && m_scheduler->nowMs() - feed.freshAtMs <= maxAgeMs;
}

bool FeedReader::hasJustFailed(const Feed &feed) const
{
    return feed.failedAtMs >= 0 && m_scheduler->nowMs() - feed.failedAtMs < kRestAfterFailureMs;
}

void FeedReader::forgetFailures()
{
    for (Feed &feed : m_feeds)
        feed.failedAtMs = -1;
}

Task<bool> FeedReader::freshen(Channel *channel, qint64 maxAgeMs, std::stop_token stop)
{
    const Feed &feed = of(channel->id());
    if (isFresh(feed, maxAgeMs))
        co_return true;
    const qint64 neededMs = m_scheduler->nowMs() - maxAgeMs;
    if (!hasJustFailed(feed)) {
        co_await poll(channel, stop);
        // It may have been under way, begun too long ago.
        if (!feed.error && feed.freshAtMs < neededMs && !stop.stop_requested())
            co_await poll(channel, stop);
    }
    co_return feed.freshAtMs >= neededMs &&feed.freshAtMs >= 0 ? true : isClosedToUs(feed.error);
}

Task<> FeedReader::freshenSoon(Channel *channel, qint64 maxAgeMs, qint64 patienceMs, std::stop_token stop)
{
    const Feed &feed = of(channel->id());
    if (isFresh(feed, maxAgeMs) || hasJustFailed(feed) || m_stop.stop_requested())
        co_return;
    if (!feed.underWay)
        startDetached(poll(channel, m_stop.get_token()), "feed");
    const qint64 untilMs = m_scheduler->nowMs() + patienceMs;
    while (feed.underWay && m_scheduler->nowMs() < untilMs && !stop.stop_requested())
        co_await sleepFor(m_scheduler, kLookAgainMs, stop);
}

} // namespace jaego
