// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "base/text.h"
#include "channels/coupang/coupangchannel.h"
#include "channels/coupang/coupangorders.h"
#include "channels/wire.h"

namespace jaego {

using orderfeed::Watermark;
using orderfeed::Window;

namespace {

/// Under the 24 hours of a minute search, clock slack included (reference coupang §9).
constexpr qint64 kMinuteSearchMs = 23 * 60LL * 60 * 1000;
/// The most a day search takes is 31 days (reference coupang §9).
constexpr qint64 kSweepReachMs = 30 * orderfeed::kDayMs;
constexpr int kMostPages = 2'000;

} // namespace

/// One polling. Sheets are listed by the time of the order, not of its change: what is new
/// comes from a minute search, what changes later from a sweep over everything still open,
/// as often as its calls allow.
struct CoupangChannel::OrderPoll {
    Watermark mark;
    QDateTime now;
    bool sweep = false;
    orderfeed::Lines lines;
    coupang::Receipts receipts;
    OrderReading out;
    qint64 calls = 0;

    void take(const coupang::SheetPage &page, const QDateTime &readAt)
    {
        for (OrderLine line : page.lines) {
            line.changedAt = readAt;
            lines.tell(line);
        }
        note(page.unreadable);
    }
    [[nodiscard]] bool knows(const coupang::Receipts::Line &receipt) const
    {
        return lines.find(receipt.first.orderId, receipt.first.lineId()) != nullptr;
    }
    /// Against whatever a sheet still shows.
    void tellWholeCancels(const QDateTime &readAt)
    {
        for (const auto &receipt : receipts.lines()) {
            if (receipt.whole())
                lines.tell(receipt.line(readAt));
        }
    }
    void note(const QStringList &words)
    {
        for (const QString &unreadable : words) {
            if (!out.unreadable.contains(unreadable))
                out.unreadable.append(unreadable);
        }
    }
};

Task<Result<HttpReply>> CoupangChannel::readOrderPage(QString where, QString api, QByteArray path,
                                                      QByteArray query, Readable readable,
                                                      std::stop_token stop)
{
    const Call call = readCall(std::move(where), std::move(api), Priority::Feed, coupang::kOpenApi + path,
                               std::move(query), std::move(readable));
    co_return co_await m_caller.send(call, RetryLimits{}, stop);
}

/// All sheets of one state in a window; a day search has pages, a minute search has none.
Task<Status> CoupangChannel::readSheets(std::shared_ptr<OrderPoll> poll, QString status, Window window,
                                        bool byDay, std::stop_token stop)
{
    const QString where = QStringLiteral("coupang.orders.list");
    const QByteArray path = "v5/vendors/" + wire::encoded(m_settings.vendorId) + "/ordersheets";
    QSet<QString> tokens;
    QString token;
    for (int pages = 0; pages < kMostPages; ++pages) {
        QByteArray query =
            byDay ? coupang::dayQuery(window, true, token) : coupang::minuteQuery(window, true);
        query += "&status=" + status.toLatin1();
        const auto reply = co_await readOrderPage(where, QStringLiteral("GET ordersheets"), path, query,
                                                  coupang::readableBy(&coupang::parseOrderSheets), stop);
        if (!reply)
            co_return reply.error();
        poll->calls += 1;
        const auto page = coupang::parseOrderSheets(reply.value(), where);
        if (!page)
            co_return page.error();
        poll->take(page.value(), m_scheduler->utcNow());
        if (!byDay || page->nextToken.isEmpty())
            co_return Done{};
        if (tokens.contains(page->nextToken))
            break;
        tokens.insert(page->nextToken);
        token = page->nextToken;
    }
    co_return Error(Error::Kind::Parse, where, Text::tr("Coupang's order list goes in circles"));
}

/// `filter`: cancelType=CANCEL, which excludes a status, or a status.
Task<Status> CoupangChannel::readReceipts(std::shared_ptr<OrderPoll> poll, QByteArray filter, Window window,
                                          bool byDay, std::stop_token stop)
{
    const QString where = QStringLiteral("coupang.cancels.list");
    const QByteArray path = "v6/vendors/" + wire::encoded(m_settings.vendorId) + "/returnRequests";
    QSet<QString> tokens;
    QString token;
    for (int pages = 0; pages < kMostPages; ++pages) {
        QByteArray query =
            byDay ? coupang::dayQuery(window, false, token) : coupang::minuteQuery(window, false);
        query += '&' + filter;
        const auto reply = co_await readOrderPage(where, QStringLiteral("GET returnRequests"), path, query,
                                                  coupang::readableBy(&coupang::parseReturnRequests), stop);
        if (!reply)
            co_return reply.error();
        poll->calls += 1;
        const auto page = coupang::parseReturnRequests(reply.value(), where);
        if (!page)
            co_return page.error();
        for (const coupang::FreedUnits &units : page->freed)
            poll->receipts.add(units);
        poll->note(page->unreadable);
        if (!byDay || page->nextToken.isEmpty())
            co_return Done{};
        if (tokens.contains(page->nextToken))
            break;
        tokens.insert(page->nextToken);
        token = page->nextToken;
    }
    co_return Error(Error::Kind::Parse, where, Text::tr("Coupang's cancel list goes in circles"));
}

/// What is new since the last polling: cancels first, so that a sheet read after them
/// already counts them.
Task<Status> CoupangChannel::readNewOrders(std::shared_ptr<OrderPoll> poll, std::stop_token stop)
{
    const QDateTime end = poll->now.addMSecs(orderfeed::kClockSlackMs);
    const auto windows = orderfeed::windows(poll->mark.begin(poll->now), end, kMinuteSearchMs);
    const QByteArray cancels = QByteArrayLiteral("cancelType=CANCEL");
    for (const Window &window : windows) {
        const auto read = co_await readReceipts(poll, cancels, window, false, stop);
        if (!read)
            co_return read.error();
    }
    for (const QString &status : coupang::kOpenStates) {
        for (const Window &window : windows) {
            const auto read = co_await readSheets(poll, status, window, false, stop);
            if (!read)
                co_return read.error();
        }
    }
    co_return Done{};
}

/// What became of the orders that were open: all that still are, and the parcels that left or
/// were stopped since the oldest of them was placed.
Task<Status> CoupangChannel::sweepOrders(std::shared_ptr<OrderPoll> poll, std::stop_token stop)
{
    const QDateTime end = poll->now.addMSecs(orderfeed::kClockSlackMs);
    const QDateTime farthest = poll->now.addMSecs(-kSweepReachMs);
    const bool anyOpen = poll->mark.open.isValid();
    const Window whole{ farthest, end };
    const Window sinceOldest{ std::max(farthest, anyOpen ? poll->mark.open : end), end };
    if (anyOpen) {
        QList<QByteArray> filters{ QByteArrayLiteral("cancelType=CANCEL") };
        for (const QString &state : coupang::kReturnStates)
            filters.append("status=" + state.toLatin1());
        for (const QByteArray &filter : filters) {
            const auto read = co_await readReceipts(poll, filter, sinceOldest, true, stop);
            if (!read)
                co_return read.error();
        }
    }
    for (const QString &status : coupang::kOpenStates) {
        const auto read = co_await readSheets(poll, status, whole, true, stop);
        if (!read)
            co_return read.error();
    }
    if (anyOpen) {
        for (const QString &status : coupang::kShippedStates) {
            const auto read = co_await readSheets(poll, status, sinceOldest, true, stop);
            if (!read)
                co_return read.error();
        }
    }
    co_return Done{};
}

/// A line cancelled in part whose sheet no list showed is read by its box.
Task<Status> CoupangChannel::settlePartCancels(std::shared_ptr<OrderPoll> poll, std::stop_token stop)
{
    const QString where = QStringLiteral("coupang.order.read");
    QSet<QString> boxes;
    for (const auto &receipt : poll->receipts.lines()) {
        if (poll->knows(receipt))
            continue;
        const QString box = receipt.first.boxId;
        if (!boxes.contains(box)) {
            boxes.insert(box);
            const QByteArray path =
                "v5/vendors/" + wire::encoded(m_settings.vendorId) + "/ordersheets/" + box.toLatin1();
            const auto reply =
                co_await readOrderPage(where, QStringLiteral("GET ordersheets/{shipmentBoxId}"), path, {},
                                       coupang::readableBy(&coupang::parseOrderSheets), stop);
            const bool unknownBox = !reply && reply.error().httpStatus == 400;
            if (!reply && !unknownBox)
                co_return reply.error();
            const auto page = reply ? coupang::parseOrderSheets(reply.value(), where)
                                    : Result<coupang::SheetPage>(coupang::SheetPage());
            if (!page)
                co_return page.error();
            poll->take(page.value(), m_scheduler->utcNow());
        }
        if (poll->knows(receipt))
            continue;
        // No sheet any more: what the receipts leave is the most that can still be wanted.
        if (receipt.bought)
            poll->lines.tell(receipt.line(m_scheduler->utcNow()));
        else
            poll->note({ Text::tr("Coupang shows a cancel of order %1 without the quantity bought")
                             .arg(receipt.first.orderId) });
    }
    co_return Done{};
}

Task<OrderReading> CoupangChannel::readOrders(QByteArray watermark, std::stop_token stop)
{
    const auto poll = std::make_shared<OrderPoll>();
    poll->mark = Watermark::fromJson(watermark);
    poll->now = m_scheduler->utcNow();
    poll->sweep = poll->mark.sweepIsDue(poll->now, m_settings.sweepMsPerCall);
    poll->out.watermark = watermark;

    Status read = co_await ensureKeys();
    if (read)
        read = co_await readNewOrders(poll, stop);
    const qint64 before = poll->calls;
    if (read && poll->sweep)
        read = co_await sweepOrders(poll, stop);
    const qint64 sweepCalls = poll->calls - before;
    poll->tellWholeCancels(m_scheduler->utcNow()); // whatever came is told, also after an error
    if (read)
        read = co_await settlePartCancels(poll, stop);

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
                                            poll->sweep ? std::optional(sweepCalls) : std::nullopt);
    out.watermark = next.toJson();
    out.upTo = poll->now;
    co_return out;
}

} // namespace jaego
