// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "base/text.h"
#include "channels/naver/naverchannel.h"
#include "channels/orderfeed.h"
#include "channels/wire.h"

#include <QSet>

namespace jaego {

using orderfeed::Watermark;
using orderfeed::Window;

namespace {

/// The feed shows a change some seconds late (reference naver §10).
constexpr qint64 kFeedLagMs = 5'000;
constexpr int kMostPages = 2'000;
/// Products looked up because an order names one that no catalogue read has met.
constexpr int kLookupsPerPoll = 20;

} // namespace

/// One polling: the feed's rows, then what they are by now.
struct NaverChannel::OrderPoll {
    Watermark mark;
    QDateTime now;
    QStringList ids; ///< product orders that changed, each once
    QHash<QString, QDateTime> changedAt;
    QList<naver::ProductOrder> orders;
    orderfeed::Lines lines;
    OrderReading out;

    void take(const naver::ChangePage &page)
    {
        for (const naver::OrderChange &change : page.changes) {
            auto at = changedAt.find(change.productOrderId);
            if (at == changedAt.end()) {
                ids.append(change.productOrderId);
                changedAt.insert(change.productOrderId, change.changedAt);
            } else if (!at->isValid() || *at < change.changedAt) {
                *at = change.changedAt;
            }
        }
        out.unreadable += page.unreadable;
    }
};

Task<Status> NaverChannel::readChanges(std::shared_ptr<OrderPoll> poll, std::stop_token stop)
{
    const QString where = QStringLiteral("naver.orders.changed");
    const auto windows = orderfeed::windows(poll->mark.begin(poll->now), poll->now, orderfeed::kDayMs);
    for (const Window &window : windows) {
        // The last one has no end of ours: the PC clock may be behind Naver's.
        const QDateTime to = window.to == poll->now ? QDateTime() : window.to;
        naver::ChangeCursor cursor{ window.from, {} };
        bool ended = false;
        for (int pages = 0; pages < kMostPages && !ended; ++pages) {
            const QByteArray query = naver::changesQuery(cursor.from, to, cursor.sequence);
            poll->out.calls += 1;
            const auto page = co_await m_calls.orderChanges(query, stop);
            if (!page)
                co_return page.error();
            poll->take(*page);
            if (!page->more)
                ended = true;
            else if (*page->more == cursor)
                break;
            else
                cursor = *page->more;
        }
        if (!ended)
            co_return Error(Error::Kind::Parse, where, Text::tr("Naver's order feed goes in circles"));
    }
    co_return Done{};
}

Task<Status> NaverChannel::readChangedOrders(std::shared_ptr<OrderPoll> poll, std::stop_token stop)
{
    for (qsizetype at = 0; at < poll->ids.size(); at += naver::kIdsPerOrderQuery) {
        const QStringList some = poll->ids.mid(at, naver::kIdsPerOrderQuery);
        poll->out.calls += 1;
        const auto page = co_await m_calls.productOrders(some, stop);
        if (!page)
            co_return page.error();
        poll->orders += page->orders;
        poll->out.unreadable += page->unreadable;
        if (page->unreadable.isEmpty() && page->orders.size() < some.size())
            qCInfo(lcChannels) << "Naver names" << some.size() << "changed orders and shows"
                               << page->orders.size() << "of them: the rest is asked for again";
    }
    co_return Done{};
}

const NaverProduct *NaverChannel::soldProduct(const QString &origin, const QString &option) const
{
    const NaverProduct *known = m_cache.lastKnown(origin);
    const auto found = m_sold.constFind(origin);
    if (found == m_sold.cend())
        return known;
    if (known == nullptr || (!option.isEmpty() && known->option(option) == nullptr))
        return &*found;
    return known;
}

/// Which listing it sells: the option where the product's options have a stock of their own.
/// An order names options of every kind, so only the product can tell; where it cannot be
/// had, the option is the better guess (those without a stock of their own are rare).
OrderLine NaverChannel::lineOf(const naver::ProductOrder &order, const QString &origin) const
{
    OrderLine line;
    line.orderId = order.orderId;
    line.lineId = order.productOrderId;
    line.quantity = order.quantity;
    line.state = order.state;
    line.channelFulfils = order.fulfilment;
    line.orderedAt = order.orderedAt;
    NaverListingId id{ origin, order.option };
    if (const NaverProduct *product = soldProduct(origin, order.option)) {
        if (!product->hasOptionStock())
            id.option.clear();
        const NaverOption *option = product->option(order.option);
        if (product->fulfilment || (option != nullptr && option->fulfilment))
            line.channelFulfils = true;
    }
    line.listing = { ChannelId::Naver, id.text() };
    return line;
}

bool NaverChannel::wantsLookup(const naver::ProductOrder &order, const QString &origin) const
{
    if (order.option.isEmpty() || m_sold.contains(origin))
        return false;
    const NaverProduct *known = m_cache.lastKnown(origin);
    return known == nullptr || (known->hasOptionStock() && known->option(order.option) == nullptr);
}

/// A failed look-up leaves its line for the next polling, which an error makes begin where
/// this one did.
Task<Status> NaverChannel::tellOrders(std::shared_ptr<OrderPoll> poll, std::stop_token stop)
{
    const NaverUrgency urgency{ Priority::Feed, 0 };
    std::optional<Error> failed;
    int lookups = 0;
    for (const naver::ProductOrder &order : poll->orders) {
        if (order.supplement || !poll->changedAt.contains(order.productOrderId))
            continue; // wrapping paper has no listing; the other nobody asked for
        const QString origin =
            order.origin.isEmpty() ? m_originOfChannelProduct.value(order.channelProduct) : order.origin;
        if (origin.isEmpty()) {
            poll->out.unreadable.append(
                Text::tr("Naver shows product order %1 of a product nobody knows (%2)")
                    .arg(order.productOrderId, order.channelProduct));
            continue;
        }
        if (wantsLookup(order, origin) && lookups < kLookupsPerPoll) {
            if (failed)
                continue;
            ++lookups;
            poll->out.calls += 1;
            const auto product = co_await m_calls.product(origin, urgency, stop);
            if (product) {
                m_sold.insert(origin, *product);
            } else if (product.error().kind != Error::Kind::NotFound) {
                failed = product.error();
                continue;
            }
        }
        OrderLine line = lineOf(order, origin);
        line.changedAt = poll->changedAt.value(order.productOrderId);
        // What the detail says now may be newer than the change that led here: goods that have left by now
        // may have left a moment ago, and a count from before still has them.
        if (!line.changedAt.isValid() || line.state != OrderLineState::Open)
            line.changedAt = poll->now;
        poll->lines.tell(line);
    }
    if (failed)
        co_return *failed;
    co_return Done{};
}

Task<OrderReading> NaverChannel::readOrders(QByteArray watermark, std::stop_token stop)
{
    const auto poll = std::make_shared<OrderPoll>();
    poll->mark = Watermark::fromJson(watermark);
    poll->now = m_calls.utcNow();
    poll->out.watermark = watermark;

    const Status changes = co_await readChanges(poll, stop);
    // Also after an error: what the feed named by then is worth knowing, if it can be had.
    const bool goOn = changes || !wire::concernsWholeSource(changes.error());
    Status details = Done{};
    if (goOn)
        details = co_await readChangedOrders(poll, stop);
    const Status told = co_await tellOrders(poll, stop);

    OrderReading out = poll->out;
    out.lines = poll->lines.all();
    for (const QString &words : out.unreadable)
        qCWarning(lcChannels).noquote() << words;
    for (const Status &step : { changes, details, told }) {
        if (!step && !out.error)
            out.error = step.error();
    }
    if (out.error)
        co_return out;
    Watermark next;
    next.read = poll->now;
    out.watermark = next.toJson();
    out.upTo = poll->now.addMSecs(-kFeedLagMs);
    co_return out;
}

} // namespace jaego
