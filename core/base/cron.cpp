// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cron.h"

#include "base/text.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <vector>

namespace jaego {

namespace {

constexpr int kDaySeconds = 86'400;
constexpr int kSearchDays = 366 * 41; // 29 February falls on one weekday every 28 years, 40 around 2100

Error bad(const QString &message)
{
    return Error(Error::Kind::Config, QStringLiteral("cron"), message);
}

bool isOpen(const QString &text)
{
    return text.startsWith(u'*') || text == QStringLiteral("?");
}

/// A stretch of one day in which local time runs evenly. Seconds of the local day.
struct Stretch {
    qint64 startUtc = 0;
    int from = 0;
    int to = 0;
};

std::vector<Stretch> stretchesOf(QDate date, const QTimeZone &zone)
{
    const qint64 begin = date.startOfDay(zone).toSecsSinceEpoch();
    const qint64 end = date.addDays(1).startOfDay(zone).toSecsSinceEpoch();
    std::vector<qint64> starts{ begin };
    if (zone.hasTransitions()) {
        const auto transitions = zone.transitions(QDateTime::fromSecsSinceEpoch(begin + 1, Qt::UTC),
                                                  QDateTime::fromSecsSinceEpoch(end - 1, Qt::UTC));
        for (const auto &transition : transitions)
            starts.push_back(transition.atUtc.toSecsSinceEpoch());
    }
    starts.push_back(end);
    const qint64 midnight = QDateTime(date, QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
    std::vector<Stretch> stretches;
    for (size_t i = 0; i + 1 < starts.size(); ++i) {
        const int offset = zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(starts[i], Qt::UTC));
        const qint64 from = starts[i] + offset - midnight;
        const qint64 to = from + starts[i + 1] - starts[i];
        stretches.push_back(
            { starts[i], static_cast<int>(from), static_cast<int>(std::min<qint64>(to, kDaySeconds)) });
    }
    return stretches;
}

} // namespace

struct CronSchedule::Field {
    const char *name;
    int low;
    int high;
    const char *names; ///< space separated, the first stands for `firstName`
    int firstName;
    Set CronSchedule::*set;
};

const CronSchedule::Field CronSchedule::kFields[] = {
    { QT_TRANSLATE_NOOP("Text", "second"), 0, 59, "", 0, &CronSchedule::m_seconds },
    { QT_TRANSLATE_NOOP("Text", "minute"), 0, 59, "", 0, &CronSchedule::m_minutes },
    { QT_TRANSLATE_NOOP("Text", "hour"), 0, 23, "", 0, &CronSchedule::m_hours },
    { QT_TRANSLATE_NOOP("Text", "day of month"), 1, 31, "", 0, &CronSchedule::m_days },
    { QT_TRANSLATE_NOOP("Text", "month"), 1, 12, "jan feb mar apr may jun jul aug sep oct nov dec", 1,
      &CronSchedule::m_months },
    { QT_TRANSLATE_NOOP("Text", "day of week"), 0, 7, "sun mon tue wed thu fri sat", 0,
      &CronSchedule::m_weekdays },
};

Result<int> CronSchedule::parseNumber(const Field &field, const QString &text)
{
    const QStringList names = QString::fromLatin1(field.names).split(u' ', Qt::SkipEmptyParts);
    if (const auto at = names.indexOf(text.toLower()); at >= 0)
        return static_cast<int>(at) + field.firstName;
    const bool digits = !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool ok = false;
    const int number = text.toInt(&ok);
    if (digits && ok && number >= field.low && number <= field.high)
        return number;
    QString allowed = Text::tr("%1 to %2").arg(field.low).arg(field.high);
    if (!names.isEmpty())
        allowed += Text::tr(", or %1 to %2").arg(names.first(), names.last());
    return bad(Text::tr("\"%1\" is no %2 (%3)").arg(text, Text::tr(field.name), allowed));
}

Status CronSchedule::parsePart(const Field &field, const QString &text, Set *into)
{
    const QStringList stepped = text.split(u'/');
    if (stepped.size() > 2)
        return bad(Text::tr("\"%1\" has more than one step").arg(text));
    int step = 1;
    if (stepped.size() == 2) {
        bool ok = false;
        step = stepped.at(1).toInt(&ok);
        if (!ok || step < 1 || step > field.high)
            return bad(Text::tr("\"%1\" is no step (1 to %2)").arg(stepped.at(1)).arg(field.high));
    }
    int low = field.low;
    int high = field.high;
    const QString &range = stepped.at(0);
    if (range != QStringLiteral("*") && range != QStringLiteral("?")) {
        const QStringList ends = range.split(u'-');
        if (ends.size() > 2)
            return bad(Text::tr("\"%1\" is no range").arg(range));
        const auto first = parseNumber(field, ends.first());
        if (!first)
            return first.error();
        const auto last = parseNumber(field, ends.last());
        if (!last)
            return last.error();
        low = *first;
        high = ends.size() == 1 && stepped.size() == 2 ? field.high : *last;
        if (high == 0 && low > 0 && field.set == &CronSchedule::m_weekdays)
            high = 7; // sat-sun
        if (high < low)
            return bad(Text::tr("the range \"%1\" runs backwards").arg(range));
    }
    for (int value = low; value <= high; value += step)
        into->set(static_cast<size_t>(value));
    return Done{};
}

Status CronSchedule::parseField(const Field &field, const QString &text, Set *into)
{
    for (const QString &part : text.split(u',')) {
        if (auto parsed = parsePart(field, part, into); !parsed) {
            return bad(
                Text::tr("%1 field \"%2\": %3").arg(Text::tr(field.name), text, parsed.error().message));
        }
    }
    return Done{};
}

Result<CronSchedule> CronSchedule::parse(const QString &expression)
{
    QStringList fields = expression.simplified().split(u' ', Qt::SkipEmptyParts);
    if (fields.size() != 5 && fields.size() != 6) {
        return bad(
            Text::tr("\"%1\" has %2 fields; five are wanted (minute hour day month weekday), or six with "
                     "seconds first")
                .arg(expression)
                .arg(fields.size()));
    }
    if (fields.size() == 5)
        fields.prepend(QStringLiteral("0"));
    CronSchedule schedule;
    schedule.m_expression = expression.simplified();
    for (int i = 0; i < fields.size(); ++i) {
        const Field &field = kFields[i];
        if (auto parsed = parseField(field, fields.at(i), &(schedule.*field.set)); !parsed)
            return parsed.error();
    }
    if (schedule.m_weekdays.test(0))
        schedule.m_weekdays.set(7);
    schedule.m_anyHour = fields.at(2) == QStringLiteral("*") || fields.at(2) == QStringLiteral("?");
    schedule.m_anyDay = isOpen(fields.at(3));
    schedule.m_anyWeekday = isOpen(fields.at(5));
    if (!schedule.everComes())
        return bad(Text::tr("\"%1\" names a date that never comes").arg(expression));
    return schedule;
}

bool CronSchedule::everComes() const
{
    if (!m_anyWeekday && !m_anyDay)
        return true; // a weekday comes in every month
    static constexpr std::array kLongest{ 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    for (size_t month = 1; month <= kLongest.size(); ++month) {
        for (int day = 1; m_months.test(month) && day <= kLongest[month - 1]; ++day) {
            if (m_days.test(static_cast<size_t>(day)))
                return true;
        }
    }
    return false;
}

bool CronSchedule::matches(QDate date) const
{
    if (!m_months.test(static_cast<size_t>(date.month())))
        return false;
    const bool day = m_days.test(static_cast<size_t>(date.day()));
    const bool weekday = m_weekdays.test(static_cast<size_t>(date.dayOfWeek()));
    return m_anyDay || m_anyWeekday ? day && weekday : day || weekday;
}

/// The first matching second of a day in [from, before), or -1.
int CronSchedule::firstSecond(int from, int before) const
{
    for (int hour = std::max(0, from / 3'600); hour < 24 && hour * 3'600 < before; ++hour) {
        for (int minute = 0; m_hours.test(static_cast<size_t>(hour)) && minute < 60; ++minute) {
            const int base = hour * 3'600 + minute * 60;
            if (!m_minutes.test(static_cast<size_t>(minute)) || base + 60 <= from)
                continue;
            for (int second = 0; second < 60 && base + second < before; ++second) {
                if (base + second >= from && m_seconds.test(static_cast<size_t>(second)))
                    return base + second;
            }
        }
    }
    return -1;
}

QDateTime CronSchedule::firstOn(QDate date, const QDateTime &after, const QTimeZone &zone) const
{
    const qint64 floor = after.toSecsSinceEpoch() + (after.toMSecsSinceEpoch() < 0 ? 0 : 1);
    int covered = 0; // local time up to here has been
    for (const Stretch &stretch : stretchesOf(date, zone)) {
        const bool skipped = !m_anyHour && stretch.from > covered && firstSecond(covered, stretch.from) >= 0;
        if (skipped && stretch.startUtc >= floor)
            return QDateTime::fromSecsSinceEpoch(stretch.startUtc, Qt::UTC);
        qint64 from = stretch.from + std::max<qint64>(0, floor - stretch.startUtc);
        if (!m_anyHour)
            from = std::max<qint64>(from, covered);
        const int found = from < stretch.to ? firstSecond(static_cast<int>(from), stretch.to) : -1;
        if (found >= 0)
            return QDateTime::fromSecsSinceEpoch(stretch.startUtc + found - stretch.from, Qt::UTC);
        covered = std::max(covered, stretch.to);
    }
    return {};
}

QDateTime CronSchedule::next(const QDateTime &after, const QTimeZone &zone) const
{
    const QDate first = after.toTimeZone(zone).date();
    for (int day = 0; day < kSearchDays; ++day) {
        const QDate date = first.addDays(day);
        if (!matches(date))
            continue;
        if (QDateTime found = firstOn(date, after, zone); found.isValid())
            return found;
    }
    return {};
}

QList<QDateTime> CronSchedule::next(int count, const QDateTime &after, const QTimeZone &zone) const
{
    QList<QDateTime> times;
    QDateTime last = after;
    while (times.size() < count) {
        last = next(last, zone);
        if (!last.isValid())
            break;
        times.append(last);
    }
    return times;
}

} // namespace jaego
