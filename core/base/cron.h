// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QTimeZone>

#include <bitset>

namespace jaego {

/// A cron expression: five fields (minute hour day month weekday), or six with
/// seconds first. `*`, `?`, lists, ranges, steps, names (jan, mon). As in cron, a
/// day matches when day-of-month or weekday does, if both are limited.
///
/// Where clocks change: a time of day that is skipped is run once, when the clocks
/// have moved on; one that comes twice is run the first time only. With every hour
/// allowed (`*/10 * * * *`) the schedule simply goes on through both.
class CronSchedule final {
public:
    /// The error names the field, what stands there and what is allowed; dates that
    /// never come (30 February) are refused.
    [[nodiscard]] static Result<CronSchedule> parse(const QString &expression);

    /// The first time later than `after`, UTC.
    [[nodiscard]] QDateTime next(const QDateTime &after, const QTimeZone &zone) const;
    [[nodiscard]] QList<QDateTime> next(int count, const QDateTime &after, const QTimeZone &zone) const;

    [[nodiscard]] QString expression() const { return m_expression; }

private:
    using Set = std::bitset<64>;
    struct Field;
    static const Field kFields[];

    [[nodiscard]] static Status parseField(const Field &field, const QString &text, Set *into);
    [[nodiscard]] static Status parsePart(const Field &field, const QString &text, Set *into);
    [[nodiscard]] static Result<int> parseNumber(const Field &field, const QString &text);
    [[nodiscard]] bool everComes() const;
    [[nodiscard]] bool matches(QDate date) const;
    [[nodiscard]] int firstSecond(int from, int before) const;
    [[nodiscard]] QDateTime firstOn(QDate date, const QDateTime &after, const QTimeZone &zone) const;

    QString m_expression;
    Set m_seconds;
    Set m_minutes;
    Set m_hours;
    Set m_days;
    Set m_months;
    Set m_weekdays; ///< 1 Monday … 7 Sunday
    bool m_anyHour = true;
    bool m_anyDay = true;
    bool m_anyWeekday = true;
};

} // namespace jaego
