// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "base/text.h"
#include "channels/cafe24/cafe24channel.h"
#include "channels/cafe24/cafe24orders.h"
#include "channels/wire.h"

namespace jaego {

using orderfeed::Watermark;
using orderfeed::Window;

namespace {

/// A sweep call in this time on the average: a twentieth of what is safe (reference cafe24 §4).
constexpr qint64 kSweepMsPerCall = 10'000;
/// A call spans less than three months (reference cafe24 §7); what is open for longer than
/// this is no order any more.
constexpr qint64 kSweepReachMs = 60 * orderfeed::kDayMs;
constexpr qint64 kShortestWindowMs = 2'000;
constexpr int kMostPages = 2'000;

QList<QByteArray> changeDates()
{
    // Cancels before the orders: an order read after them shows what is left of it.
    return { QByteArrayLiteral("date_type=cancel_date"), QByteArrayLiteral("date_type=cancel_complete_date"),
             QByteArrayLiteral("date_type=shipbegin_date"), cafe24::kByOrderDate };
}

} // namespace

/// One polling. Orders are listed by one of their dates; a change that has none (an unpaid
/// order that lapses …) is found by a sweep over all orders since the oldest open one.
struct Cafe24Channel::OrderPoll {
    Watermark mark;
    QDateTime now;
    orderfeed::Lines lines;
    OrderReading out;
    qint64 calls = 0;

    void take(const cafe24::OrderPage &page, const QDateTime &readAt)
    {
        for (OrderLine line : page.lines) {
            line.changedAt = readAt;
            lines.tell(line);
        }
        for (const QString &words : page.unreadable) {
            if (!out.unreadable.contains(words))
                out.unreadable.append(words);
        }
    }
};

/// Every order that the filter means in the window. Paging ends at an offset: a window with more is
/// halved.
Task<Status> Cafe24Channel::readOrderWindow(std::shared_ptr<OrderPoll> poll, QByteArray filter, Window window,
                                            std::stop_token stop)
{
    const QString where = QStringLiteral("cafe24.orders.list");
    const Readable readable = [where](const HttpReply &reply) -> std::optional<Error> {
        const auto page = cafe24::parseOrders(reply, where);
        return page ? std::nullopt : std::optional(page.error());
    };
    const Error endless(Error::Kind::Parse, where, Text::tr("Cafe24's order list does not end"));
    QList<Window> todo{ window };
    qsizetype offset = 0;
    for (int pages = 0; !todo.isEmpty(); ++pages) {
        const Window now = todo.first();
        if (pages == kMostPages)
            co_return endless;
        const Call call = readCall(where, QStringLiteral("GET orders"), Priority::Feed, "orders",
                                   cafe24::ordersQuery(filter, now, offset), readable);
        const auto reply = co_await send(call, stop);
        if (!reply)
            co_return reply.error();
        poll->calls += 1;
        const auto page = cafe24::parseOrders(reply.value(), where);
        if (!page)
            co_return page.error();
        poll->take(page.value(), m_scheduler->utcNow());
        offset += page->rows;
        if (page->rows == 0 || (page->rows < cafe24::kOrdersPerPage && !page->more)) {
            todo.removeFirst();
            offset = 0;
        } else if (offset > cafe24::kLastOrderOffset) {
            const qint64 length = now.from.msecsTo(now.to);
            if (length < kShortestWindowMs)
                co_return endless;
            const QDateTime middle = now.from.addMSecs(length / 2);
            todo.removeFirst();
            todo.prepend(Window{ middle, now.to });
            todo.prepend(Window{ now.from, middle });
            offset = 0;
        }
    }
    co_return Done{};
}

Task<Status> Cafe24Channel::readOrderDates(std::shared_ptr<OrderPoll> poll, std::stop_token stop)
{
    const Window window{ poll->mark.begin(poll->now), poll->now.addMSecs(orderfeed::kClockSlackMs) };
    const auto dates = changeDates();
    for (const QByteArray &date : dates) {
        const auto read = co_await readOrderWindow(poll, date, window, stop);
        if (!read)
            co_return read.error();
    }
    co_return Done{};
}

/// What became of the orders that were open; at the very first what is open at all.
Task<Status> Cafe24Channel::sweepOrders(std::shared_ptr<OrderPoll> poll, std::stop_token stop)
{
    const bool first = !poll->mark.swept.isValid();
    if (!first && !poll->mark.open.isValid())
        co_return Done{};
    const QDateTime farthest = poll->now.addMSecs(-kSweepReachMs);
    const Window window{ first ? farthest : std::max(poll->mark.open, farthest), poll->now };
    const QByteArray filter = first ? cafe24::kOpenByOrderDate : cafe24::kByOrderDate;
    co_return co_await readOrderWindow(poll, filter, window, stop);
}

Task<OrderReading> Cafe24Channel::readOrders(QByteArray watermark, std::stop_token stop)
{
    const auto poll = std::make_shared<OrderPoll>();
    poll->mark = Watermark::fromJson(watermark);
    poll->now = m_scheduler->utcNow();
    poll->out.watermark = watermark;
    const bool sweep = poll->mark.sweepIsDue(poll->now, kSweepMsPerCall);

    Status read = co_await readOrderDates(poll, stop);
    const qint64 before = poll->calls;
    if (read && sweep)
        read = co_await sweepOrders(poll, stop);
    const qint64 sweepCalls = poll->calls - before;

    OrderReading out = poll->out;
    out.calls = poll->calls;
    out.lines = poll->lines.all();
    for (const QString &words : out.unreadable)
        qCWarning(lcChannels).noquote() << words;
    if (!read) {
        out.error = read.error();
        co_return out;
    }
    const Watermark next = poll->mark.after(poll->now, poll->lines.oldestOpen(),
                                            sweep ? std::optional(sweepCalls) : std::nullopt);
    out.watermark = next.toJson();
    out.upTo = poll->now;
    co_return out;
}

} // namespace jaego
