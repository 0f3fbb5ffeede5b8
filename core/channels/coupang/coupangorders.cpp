// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Coupang's order feed (reference coupang §9, §10).

#include "base/logging.h"
#include "channels/coupang/coupangchannel.h"
#include "channels/coupang/coupangorderparser.h"
#include "channels/coupang/coupangparser.h"
#include "channels/orderwire.h"

namespace jaego {

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kOverlapMs = 10 * kMinuteMs; ///< at least that (reference coupang §9)
constexpr qint64 kLongestWindowMs = 24 * 60 * kMinuteMs - kMinuteMs; ///< under 24 h, both minutes included
constexpr qint64 kCancelsEveryMs =
    kMinuteMs; ///< a cancel hides a unit for that long; an order would sell it twice

QByteArray vendorPath(const QString &vendorId, const char *version)
{
    return QByteArrayLiteral("/v2/providers/openapi/apis/api/") + version + "/vendors/"
        + wire::encoded(vendorId);
}

} // namespace

Task<Result<QList<OrderLine>>> CoupangChannel::readSheets(QByteArray path, QByteArray query,
                                                          std::stop_token stop)
{
    const QString where = QStringLiteral("coupang.orders");
    const Call call = readCall(where, QStringLiteral("GET ordersheets"), Priority::Feed, path, query,
                               coupang::readableBy(&coupang::parseOrderSheets));
    const auto reply = co_await m_caller.send(call, RetryLimits{}, stop);
    if (!reply)
        co_return reply.error();
    auto sheets = coupang::parseOrderSheets(reply.value(), where);
    if (!sheets)
        co_return sheets.error();
    for (const QString &words : std::as_const(sheets->unreadable))
        qCWarning(lcChannels) << "Coupang:" << words;
    const QDateTime now = m_scheduler->utcNow();
    for (OrderLine &line : sheets->lines)
        line.changedAt = now; // the sheet tells no time of its last change
    co_return sheets->lines;
}

/// What a cancel left of an order is told by its sheets; an order cancelled as a whole has
/// none any more (reference coupang §9).
Task<Result<QList<OrderLine>>> CoupangChannel::readCancelled(QDateTime from, QDateTime to,
                                                             std::stop_token stop)
{
    const QString where = QStringLiteral("coupang.cancels");
    const auto local = [](const QDateTime &time) {
        return wire::encoded(wire::koreanMinute(time).left(16)); // no zone here (reference coupang §10)
    };
    const QByteArray query = "searchType=timeFrame&createdAtFrom=" + local(from) + "&createdAtTo=" + local(to)
        + "&cancelType=CANCEL";
    const Call call = readCall(where, QStringLiteral("GET returnRequests"), Priority::Feed,
                               vendorPath(m_settings.vendorId, "v6") + "/returnRequests", query,
                               coupang::readableBy(&coupang::parseReturnRequests));
    const auto reply = co_await m_caller.send(call, RetryLimits{}, stop);
    if (!reply)
        co_return reply.error();
    const auto requests = coupang::parseReturnRequests(reply.value(), where);
    if (!requests)
        co_return requests.error();
    for (const QString &words : requests->unreadable)
        qCWarning(lcChannels) << "Coupang:" << words;

    QList<OrderLine> lines;
    QHash<QString, QList<OrderLine>> sheets;
    for (const coupang::ReturnedItem &item : requests->items) {
        if (!item.cancel)
            continue; // a return brings nothing back before the warehouse has it
        OrderLine line;
        line.listing = { ChannelId::Coupang, item.vendorItemId };
        line.orderId = item.orderId;
        line.lineId = item.shipmentBoxId + QLatin1Char(':') + item.vendorItemId;
        if (item.cancelCount < item.purchaseCount) {
            // Several cancels of one order add up; only its sheet says what is left.
            if (!sheets.contains(item.orderId)) {
                const QByteArray path = vendorPath(m_settings.vendorId, "v5") + "/"
                    + wire::encoded(item.orderId) + "/ordersheets";
                const auto left = co_await readSheets(path, {}, stop);
                if (!left && left.error().kind != Error::Kind::NotFound
                    && left.error().kind != Error::Kind::Rejected)
                    co_return left.error();
                sheets.insert(item.orderId, left ? left.value() : QList<OrderLine>{});
            }
            const QList<OrderLine> &left = sheets[item.orderId];
            const auto same = std::find_if(left.begin(), left.end(),
                                           [&](const OrderLine &one) { return one.lineId == line.lineId; });
            if (same != left.end()) {
                lines.append(*same);
                continue;
            }
            line.quantity = item.purchaseCount - item.cancelCount;
        }
        line.state = line.quantity == 0 ? OrderLineState::Cancelled : OrderLineState::Open;
        line.changedAt = m_scheduler->utcNow();
        lines.append(line);
    }
    co_return lines;
}

Task<OrderReading> CoupangChannel::readOrders(QByteArray watermark, std::stop_token stop)
{
    OrderReading reading;
    reading.watermark = watermark;
    const Status ready = co_await ensureKeys();
    if (!ready) {
        reading.error = ready.error();
        co_return reading;
    }
    const QDateTime now = m_scheduler->utcNow();
    const QByteArray path = vendorPath(m_settings.vendorId, "v5") + "/ordersheets";
    const auto windows = wire::orderWindows(watermark, now, kOverlapMs, kLongestWindowMs);
    for (const wire::OrderWindow &window : windows) {
        // An order that moves from one state to the other between the two calls is in the second.
        for (const char *status : { "ACCEPT", "INSTRUCT" }) {
            const QByteArray query = "createdAtFrom=" + wire::encoded(wire::koreanMinute(window.from))
                + "&createdAtTo=" + wire::encoded(wire::koreanMinute(window.to))
                + "&searchType=timeFrame&status=" + status;
            const auto lines = co_await readSheets(path, query, stop);
            if (!lines) {
                reading.error = lines.error();
                co_return reading;
            }
            reading.lines.append(lines.value());
        }
    }
    const qint64 nowMs = m_scheduler->nowMs();
    if (!m_cancelsReadMs || nowMs - *m_cancelsReadMs >= kCancelsEveryMs) {
        const QDateTime from = windows.isEmpty() ? now : windows.first().from;
        const auto since = m_cancelsUpTo.isValid() ? m_cancelsUpTo.addMSecs(-kOverlapMs) : from;
        const auto cancels =
            co_await readCancelled(std::max(since, now.addMSecs(-kLongestWindowMs)), now, stop);
        if (!cancels) {
            reading.error = cancels.error();
            co_return reading;
        }
        reading.lines.append(cancels.value());
        m_cancelsReadMs = nowMs;
        m_cancelsUpTo = now;
    }
    reading.upTo = now;
    reading.watermark = wire::orderWatermark(now);
    co_return reading;
}

} // namespace jaego
