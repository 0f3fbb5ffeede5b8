// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/oversell/simchannel.h"

#include "base/utctime.h"

#include <algorithm>

namespace jaego::bench {

namespace {

QString idOf(ChannelId channel, int product)
{
    switch (channel) {
    case ChannelId::Coupang:
        return QString::number(3'000'000'001LL + product);
    case ChannelId::Naver:
        return QString::number(9'100'000'001LL + product);
    case ChannelId::Cafe24:
        break;
    }
    return QStringLiteral("%1:P%2000A").arg(product + 1).arg(product + 1, 7, 10, QLatin1Char('0'));
}

} // namespace

SimChannel::SimChannel(ChannelId id, Market *market, VirtualTime *time, Lane *lane)
    : m_id(id), m_market(market), m_line(time, lane, [market, id] { market->called(id); })
{
    for (int i = 0; i < market->productCount(); ++i) {
        m_ids.push_back(idOf(id, i));
        m_products.insert(m_ids.back(), i);
    }
}

std::optional<int> SimChannel::productOf(const QString &externalId) const
{
    const auto found = m_products.constFind(externalId);
    return found == m_products.cend() ? std::nullopt : std::optional(*found);
}

Listing SimChannel::listingOf(int product) const
{
    const Sku &sku = m_market->demand().products[static_cast<size_t>(product)].sku;
    Listing listing;
    listing.key = { m_id, externalId(product) };
    listing.parentId = externalId(product).section(QLatin1Char(':'), 0, 0);
    listing.title = sku;
    listing.sellerCode = sku;
    listing.saleState = SaleState::OnSale;
    return listing;
}

Observation SimChannel::look(int product) const
{
    return { { m_id, externalId(product) }, Units(m_market->shown(m_id, product)), SaleState::OnSale, {} };
}

/// The adapters stamp what they saw with the time of the answer.
void SimChannel::stamp(QList<Observation> *seen, qsizetype from) const
{
    for (qsizetype i = from; i < seen->size(); ++i)
        (*seen)[i].observedAt = time()->utcNow();
}

OrderLine SimChannel::lineOf(const Sold &sold) const
{
    OrderLine line;
    line.listing = { m_id, externalId(sold.product) };
    line.orderId = QString::number(sold.order);
    line.lineId = line.orderId + QLatin1Char(':') + line.listing.externalId;
    line.quantity = sold.quantity;
    // Times of orders are told to the second.
    line.orderedAt = QDateTime::fromSecsSinceEpoch(time()->utcOf(sold.at).toSecsSinceEpoch(), Qt::UTC);
    line.changedAt = time()->utcOf(sold.at);
    return line;
}

/// An order that was cancelled is told of as cancelled from then on, once by its own time and
/// once by the cancel's.
QList<OrderLine> SimChannel::ordersBetween(const QDateTime &from, const QDateTime &to) const
{
    const qint64 first = time()->msOf(from);
    const qint64 last = std::min(time()->msOf(to), time()->nowMs() - visibilityLagMs(m_id));
    const std::vector<Sold> &orders = m_market->orders(m_id);
    auto it = std::lower_bound(orders.begin(), orders.end(), first,
                               [](const Sold &sold, qint64 at) { return sold.at < at; });
    QList<OrderLine> lines;
    for (; it != orders.end() && it->at <= last; ++it) {
        if (it->cancelledAt < 0 || it->cancelledAt > last)
            lines.append(lineOf(*it));
    }
    const std::vector<size_t> &cancels = m_market->cancels(m_id);
    for (auto place = cancels.rbegin(); place != cancels.rend(); ++place) {
        const Sold &sold = orders[*place];
        if (sold.cancelledAt < first)
            break;
        if (sold.cancelledAt > last)
            continue;
        lines.append(lineOf(sold));
        lines.last().state = OrderLineState::Cancelled;
        lines.last().changedAt = time()->utcOf(sold.cancelledAt);
    }
    return lines;
}

int SimChannel::openOrders() const
{
    const std::vector<Sold> &orders = m_market->orders(m_id);
    int count = 0;
    int last = -1;
    for (size_t i = m_market->firstOpen(m_id); i < orders.size(); ++i) { // lines of an order are neighbours
        count += orders[i].order != last ? 1 : 0;
        last = orders[i].order;
    }
    return count;
}

QDateTime SimChannel::oldestOpen() const
{
    const std::vector<Sold> &orders = m_market->orders(m_id);
    const size_t first = m_market->firstOpen(m_id);
    return first < orders.size() ? time()->utcOf(orders[first].at) : QDateTime();
}

Task<Status> SimChannel::feedCall(QString api, std::function<void()> act, std::stop_token stop)
{
    SimCall call;
    call.priority = Priority::Feed;
    call.api = std::move(api);
    call.tripMs = kFeedMs;
    call.act = std::move(act);
    co_return co_await m_line.send(std::move(call), stop);
}

Task<Result<QString>> SimChannel::test(std::stop_token /*stop*/)
{
    co_return QStringLiteral("simulated");
}

} // namespace jaego::bench
