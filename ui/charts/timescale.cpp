// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timescale.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace jaego {

namespace {

struct TimeScale {
    Q_DECLARE_TR_FUNCTIONS(jaego::TimeScale)
};

constexpr qint64 kMinute = 60'000;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;

QString textOf(const QDateTime &local, qint64 step)
{
    const QLocale locale;
    if (step < kDay && local.time() != QTime(0, 0))
        return local.toString(QStringLiteral("HH:mm"));
    if (step < 28 * kDay)
        return locale.toString(local, TimeScale::tr("d MMM", "date format of a day on an axis"));
    return locale.toString(local, TimeScale::tr("MMM yyyy", "date format of a month on an axis"));
}

QList<TimeTick> monthTicks(qint64 fromMs, qint64 toMs, int months, const QTimeZone &zone)
{
    QList<TimeTick> ticks;
    const QDate first = QDateTime::fromMSecsSinceEpoch(fromMs, zone).date();
    QDate day(first.year(), 1, 1);
    for (; ticks.size() < 100; day = day.addMonths(months)) {
        const QDateTime local = day.startOfDay(zone);
        const qint64 at = local.toMSecsSinceEpoch();
        if (at > toMs)
            break;
        if (at >= fromMs)
            ticks.append({ at, textOf(local, 28 * kDay) });
    }
    return ticks;
}

QList<TimeTick> dayTicks(qint64 fromMs, qint64 toMs, qint64 days, const QTimeZone &zone)
{
    QList<TimeTick> ticks;
    QDate day = QDateTime::fromMSecsSinceEpoch(fromMs, zone).date();
    for (; ticks.size() < 100; day = day.addDays(days)) {
        const QDateTime local = day.startOfDay(zone);
        const qint64 at = local.toMSecsSinceEpoch();
        if (at > toMs)
            break;
        if (at >= fromMs)
            ticks.append({ at, textOf(local, kDay) });
    }
    return ticks;
}

QList<TimeTick> hourTicks(qint64 fromMs, qint64 toMs, qint64 step, const QTimeZone &zone)
{
    QList<TimeTick> ticks;
    const qint64 midnight =
        QDateTime::fromMSecsSinceEpoch(fromMs, zone).date().startOfDay(zone).toMSecsSinceEpoch();
    qint64 at = midnight + (fromMs - midnight + step - 1) / step * step;
    for (; at <= toMs && ticks.size() < 100; at += step)
        ticks.append({ at, textOf(QDateTime::fromMSecsSinceEpoch(at, zone), step) });
    return ticks;
}

} // namespace

QList<TimeTick> timeTicks(qint64 fromMs, qint64 toMs, int most, const QTimeZone &zone)
{
    if (toMs <= fromMs || most < 1)
        return {};
    const qint64 length = toMs - fromMs;
    static constexpr std::array<qint64, 11> kSteps{ kMinute,    5 * kMinute, 10 * kMinute, 30 * kMinute,
                                                    kHour,      2 * kHour,   3 * kHour,    6 * kHour,
                                                    12 * kHour, kDay,        2 * kDay };
    for (const qint64 step : kSteps) {
        if (length / step <= most)
            return step < kDay ? hourTicks(fromMs, toMs, step, zone)
                               : dayTicks(fromMs, toMs, step / kDay, zone);
    }
    for (const qint64 days : { 7, 14 }) {
        if (length / (days * kDay) <= most)
            return dayTicks(fromMs, toMs, days, zone);
    }
    for (const int months : { 1, 2, 3, 6, 12 }) {
        if (length / (30LL * months * kDay) <= most)
            return monthTicks(fromMs, toMs, months, zone);
    }
    return monthTicks(fromMs, toMs, 60, zone);
}

ValueScale valueScale(double least, double greatest, int steps)
{
    double low = std::min(least, greatest);
    double high = std::max(least, greatest);
    if (high - low < 1e-9) {
        low -= 0.5;
        high += 0.5;
    }
    const double rough = (high - low) / std::max(1, steps);
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double factor : { 1.0, 2.0, 5.0 }) {
        if (factor * power >= rough) {
            step = factor * power;
            break;
        }
    }
    return { std::floor(low / step + 1e-9) * step, std::ceil(high / step - 1e-9) * step, step };
}

double durationStep(double least, double greatest, int steps)
{
    const double rough = (greatest - least) / std::max(1, steps);
    for (const double step : { 1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 300.0, 600.0, 1800.0, 3600.0 }) {
        if (step >= rough)
            return step;
    }
    return valueScale(least, greatest, steps).step;
}

} // namespace jaego
