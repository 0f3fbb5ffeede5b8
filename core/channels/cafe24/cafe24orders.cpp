// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cafe24's order feed (reference cafe24 §7).

#include "base/logging.h"
#include "channels/cafe24/cafe24channel.h"
#include "channels/cafe24/cafe24orderparser.h"
#include "channels/orderwire.h"

namespace jaego {

namespace {
constexpr qint64 kOverlapMs = 10LL * 60 * 1000;
constexpr qint64 kLongestWindowMs = 24LL * 3600 * 1000;
constexpr qint64 kChangesEveryMs = 60'000; ///< cancels and shippings wait; an order would be sold twice
constexpr int kPageSize = 500;
constexpr int kMostOffset = 15'000; ///< reference cafe24 §10.3
} // namespace

/// Orders of a window by one of their dates, all pages.
Task<Status> Cafe24Channel::readOrdersBy(QByteArray dateType, QDateTime from, QDateTime to,
                                         OrderReading *reading, std::stop_token stop)
{
    const QString where = QStringLiteral("cafe24.orders");
    for (int offset = 0; offset <= kMostOffset; offset += kPageSize) {
        const QByteArray query = "shop_no=1&embed=items&date_type=" + dateType + "&start_date="
            + wire::encoded(wire::koreanSecond(from)) + "&end_date=" + wire::encoded(wire::koreanSecond(to))
            + "&limit=" + QByteArray::number(kPageSize) + "&offset=" + QByteArray::number(offset);
        const auto readable = [where](const HttpReply &reply) -> std::optional<Error> {
            const auto page = cafe24::parseOrders(reply, where);
            return page ? std::nullopt : std::optional(page.error());
        };
        const Call call =
            readCall(where, QStringLiteral("GET orders"), Priority::Feed, "orders", query, readable);
        const auto reply = co_await send(call, stop);
        if (!reply)
            co_return reply.error();
        const auto page = cafe24::parseOrders(reply.value(), where);
        if (!page)
            co_return page.error();
        for (const QString &words : page->unreadable)
            qCWarning(lcChannels) << "Cafe24:" << words;
        const QDateTime now = m_scheduler->utcNow();
        for (OrderLine line : page->lines) {
            line.changedAt = now; // an order tells no time of its last change
            reading->lines.append(line);
        }
        if (!page->more && page->orders < kPageSize)
            co_return Done{};
    }
    co_return Error(Error::Kind::Parse, where, QStringLiteral("more orders in one window than Cafe24 lists"));
}

Task<OrderReading> Cafe24Channel::readOrders(QByteArray watermark, std::stop_token stop)
{
    OrderReading reading;
    reading.watermark = watermark;
    const QDateTime now = m_scheduler->utcNow();
    const auto windows = wire::orderWindows(watermark, now, kOverlapMs, kLongestWindowMs);
    for (const wire::OrderWindow &window : windows) {
        const auto read =
            co_await readOrdersBy(QByteArrayLiteral("order_date"), window.from, window.to, &reading, stop);
        if (!read) {
            reading.error = read.error();
            co_return reading;
        }
    }
    const qint64 nowMs = m_scheduler->nowMs();
    if (!m_changesReadMs || nowMs - *m_changesReadMs >= kChangesEveryMs) {
        const QDateTime first = windows.isEmpty() ? now : windows.first().from;
        const QDateTime from = m_changesUpTo.isValid() ? m_changesUpTo.addMSecs(-kOverlapMs) : first;
        for (const char *dateType : { "cancel_date", "shipbegin_date" }) {
            const auto read = co_await readOrdersBy(QByteArray(dateType), from, now, &reading, stop);
            if (!read) {
                reading.error = read.error();
                co_return reading;
            }
        }
        m_changesReadMs = nowMs;
        m_changesUpTo = now;
    }
    reading.upTo = now;
    reading.watermark = wire::orderWatermark(now);
    co_return reading;
}

} // namespace jaego
