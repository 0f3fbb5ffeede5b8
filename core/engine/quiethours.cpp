// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quiethours.h"

namespace jaego {

QDateTime QuietHours::endOf(const QDateTime &utcNow) const
{
    if (!isOn())
        return {};
    const QDateTime local = utcNow.toTimeZone(zone);
    const QTime time = local.time();
    const bool overMidnight = from > to;
    const bool quiet = overMidnight ? (time >= from || time < to) : (time >= from && time < to);
    if (!quiet)
        return {};
    const QDate day = overMidnight && time >= from ? local.date().addDays(1) : local.date();
    return QDateTime(day, to, zone).toUTC();
}

QDateTime lastKoreanMidnight(const QDateTime &utcNow)
{
    constexpr int kKoreaSeconds = 9 * 3600;
    const QDate day = utcNow.toOffsetFromUtc(kKoreaSeconds).date();
    return QDateTime(day, QTime(0, 0), Qt::OffsetFromUTC, kKoreaSeconds).toUTC();
}

} // namespace jaego
