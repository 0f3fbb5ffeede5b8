// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Naver's order feed (reference naver §10).

#include "base/logging.h"
#include "channels/naver/naverchannel.h"
#include "channels/orderwire.h"
#include "channels/wire.h"

namespace jaego {

namespace {
constexpr qint64 kOverlapMs = 10LL * 60 * 1000; ///< changes show late: 5–10 min again each time
constexpr qint64 kBehindMs = 5'000; ///< the window ends that far behind now, at least
constexpr qint64 kLongestWindowMs = 24LL * 3600 * 1000 - 1000;
constexpr qsizetype kMostDetails = 300;
constexpr int kMostPages = 1000; ///< of 300 changes: an end to what goes in circles
} // namespace

Task<OrderReading> NaverChannel::readOrders(QByteArray watermark, std::stop_token stop)
{
    OrderReading reading;
    reading.watermark = watermark;
    const QDateTime to = m_calls.utcNow().addMSecs(-kBehindMs);
    QHash<QString, NaverChange> changed; // product order → its newest change
    for (const wire::OrderWindow &window : wire::orderWindows(watermark, to, kOverlapMs, kLongestWindowMs)) {
        QString from = wire::koreanMilli(window.from);
        QString sequence;
        for (int page = 0; page < kMostPages; ++page) {
            const auto changes =
                co_await m_calls.changedOrders(from, wire::koreanMilli(window.to), sequence, stop);
            if (!changes) {
                reading.error = changes.error();
                co_return reading;
            }
            for (const NaverChange &change : changes->changes) {
                NaverChange &newest = changed[change.productOrderId];
                if (newest.productOrderId.isEmpty() || change.changedAt >= newest.changedAt)
                    newest = change;
            }
            if (changes->moreFrom.isEmpty())
                break;
            if (changes->moreFrom == from && changes->moreSequence == sequence) {
                reading.error = Error(Error::Kind::Parse, QStringLiteral("naver.orders"),
                                      QStringLiteral("Naver's order feed goes in circles"));
                co_return reading;
            }
            from = changes->moreFrom;
            sequence = changes->moreSequence;
        }
    }
    // What was asked about since its last change needs no second look: the overlap tells it again.
    QStringList ids;
    for (auto it = changed.cbegin(); it != changed.cend(); ++it) {
        if (!it->changedAt.isValid() || m_knownChanges.value(it.key()) != it.value())
            ids.append(it.key());
    }
    std::sort(ids.begin(), ids.end());
    for (qsizetype at = 0; at < ids.size(); at += kMostDetails) {
        const auto orders = co_await m_calls.orders(ids.mid(at, kMostDetails), stop);
        if (!orders) {
            reading.error = orders.error();
            co_return reading;
        }
        for (const QString &words : orders->unreadable)
            qCWarning(lcChannels) << "Naver:" << words;
        for (OrderLine line : orders->lines) {
            const QDateTime changedAt = changed.value(line.lineId).changedAt;
            line.changedAt = changedAt.isValid() ? changedAt : m_calls.utcNow();
            reading.lines.append(line);
        }
    }
    m_knownChanges = changed;
    reading.upTo = to;
    reading.watermark = wire::orderWatermark(to);
    co_return reading;
}

} // namespace jaego
