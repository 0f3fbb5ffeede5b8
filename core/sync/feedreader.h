// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/task.h"
#include "sync/orderkeeper.h"
#include "sync/synccontext.h"

#include <array>
#include <functional>
#include <stop_token>

namespace jaego {

/// The only one that polls the channels' order feeds: whoever needs one no older than so
/// and so asks here, and one polling serves all who ask meanwhile. Lives on the engine's thread.
class FeedReader {
public:
    struct Hooks {
        /// Orders changed what is available of these products.
        std::function<void(ChannelId, const QSet<Sku> &)> touched;
        /// After every polling; an error's words are for a person.
        std::function<void(ChannelId, const std::optional<Error> &)> polled;
        /// The channel's orders are known as they stood at that time (UTC), or never will be: what is
        /// missing there is no order on its way.
        std::function<void(ChannelId, const QDateTime &)> knownUpTo;
        /// Lines a channel told of that could not be read: a person has to look.
        std::function<void(ChannelId, const QStringList &)> unreadable;
    };

    FeedReader(Scheduler *scheduler, OrderKeeper *orders);
    FeedReader(const FeedReader &) = delete;
    FeedReader &operator=(const FeedReader &) = delete;

    void setHooks(Hooks hooks) { m_hooks = std::move(hooks); }

    /// Polls once, or waits for the polling that is under way.
    Task<> poll(Channel *channel, std::stop_token stop);
    /// Polls unless a polling that ended well began within `maxAgeMs`. True: the feed is no older
    /// than that now, or this channel has no feed we may read (then there is nothing to wait for).
    /// A feed that has just failed is not asked again at once.
    Task<bool> freshen(Channel *channel, qint64 maxAgeMs, std::stop_token stop);
    /// The same for who cannot wait: gives up after `patienceMs`, the polling goes on.
    Task<> freshenSoon(Channel *channel, qint64 maxAgeMs, qint64 patienceMs, std::stop_token stop);
    /// A run begins: what failed before it is asked again without a rest.
    void forgetFailures();
    /// No polling begins any more, and what is under way ends soon.
    void stop() { m_stop.request_stop(); }

    /// When the last polling that ended well began, ms of the scheduler; -1: none did.
    [[nodiscard]] qint64 freshAtMs(ChannelId channel) const { return of(channel).freshAtMs; }
    /// Calls that the last polling took, if it ended well; 0: none did.
    [[nodiscard]] qint64 callsOfLast(ChannelId channel) const
    {
        const Feed &feed = of(channel);
        return feed.error ? 0 : feed.calls;
    }
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] const OrderBook &orders() const { return m_orders->orders(); }

private:
    struct Feed {
        qint64 freshAtMs = -1;
        qint64 failedAtMs = -1; ///< when the last polling failed; -1: it did not
        std::optional<Error> error; ///< of the last polling
        qint64 calls = 0; ///< of the last polling
        std::optional<OneShot> underWay;
        QSet<QString> told; ///< unreadable lines
    };
    [[nodiscard]] bool isFresh(const Feed &feed, qint64 maxAgeMs) const;
    [[nodiscard]] bool hasJustFailed(const Feed &feed) const;
    [[nodiscard]] Feed &of(ChannelId channel) { return m_feeds[static_cast<size_t>(indexOf(channel))]; }
    [[nodiscard]] const Feed &of(ChannelId channel) const
    {
        return m_feeds[static_cast<size_t>(indexOf(channel))];
    }

    Scheduler *m_scheduler;
    OrderKeeper *m_orders;
    Hooks m_hooks;
    std::stop_source m_stop; ///< of pollings nobody waits for
    std::array<Feed, kChannelCount> m_feeds;
};

} // namespace jaego
