// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order.h"

#include <QJsonObject>

/// What the three order feeds have in common: times in Korea, windows that overlap, and
/// a watermark that is nothing but a time.
namespace jaego::wire {

/// A time as these APIs write it: ISO 8601 with or without a zone, a space for the T;
/// without a zone it is Korea's. UTC; invalid for anything else.
[[nodiscard]] QDateTime koreanTime(const QString &text);

/// "2026-11-05T09:12+09:00" and finer: the same moment on Korea's clock.
[[nodiscard]] QString koreanMinute(const QDateTime &utc);
[[nodiscard]] QString koreanSecond(const QDateTime &utc);
[[nodiscard]] QString koreanMilli(const QDateTime &utc);

/// One piece of the time to be asked for, both ends UTC.
struct OrderWindow {
    QDateTime from;
    QDateTime to;
};

/// The windows from the watermark (less the overlap) to `to`, none longer than `longestMs`.
/// Without a watermark, or with one that is no time or too old: the last `longestMs`.
[[nodiscard]] QList<OrderWindow> orderWindows(const QByteArray &watermark, const QDateTime &to,
                                              qint64 overlapMs, qint64 longestMs);
[[nodiscard]] QByteArray orderWatermark(const QDateTime &upTo);

} // namespace jaego::wire
