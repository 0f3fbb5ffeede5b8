// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cron.h"

#include <QtTest/QTest>

using namespace jaego;

namespace {

QDateTime utc(const char *iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate).toUTC();
}

QStringList nextTimes(const char *expression, const char *after, const QByteArray &zone, int count)
{
    const auto schedule = CronSchedule::parse(QString::fromLatin1(expression));
    if (!schedule)
        return { schedule.error().message };
    QStringList times;
    for (const QDateTime &time : schedule->next(count, utc(after), QTimeZone(zone)))
        times.append(time.toString(Qt::ISODate));
    return times;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

class TestCron final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theNextFiveTimesAreTold_data();
    void theNextFiveTimesAreTold();
    void aWrongFieldIsNamed_data();
    void aWrongFieldIsNamed();
    void aTickAtThisVeryMomentIsNotTheNextOne();
};

void TestCron::theNextFiveTimesAreTold_data()
{
    QTest::addColumn<QByteArray>("expression");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QStringList>("times");
    const auto row = [](const char *name, const char *expression, const char *after, const char *zone,
                        const char *times) {
        QTest::newRow(name) << QByteArray(expression) << QByteArray(after) << QByteArray(zone)
                            << words(times);
    };
    row("every ten minutes", "*/10 * * * *", "2026-11-22T04:31:07Z", "Asia/Seoul",
        "2026-11-22T04:40:00Z 2026-11-22T04:50:00Z 2026-11-22T05:00:00Z");
    row("seconds first", "*/20 * * * * *", "2026-11-22T04:31:07Z", "Asia/Seoul",
        "2026-11-22T04:31:20Z 2026-11-22T04:31:40Z 2026-11-22T04:32:00Z");
    row("nine in Seoul", "0 9 * * *", "2026-11-22T00:00:00Z", "Asia/Seoul",
        "2026-11-23T00:00:00Z 2026-11-24T00:00:00Z");
    row("weekdays by name", "30 8 ? * MON-FRI", "2026-11-20T00:00:00Z", "Asia/Seoul",
        "2026-11-22T23:30:00Z 2026-11-23T23:30:00Z");
    row("sunday as seven", "0 0 * * 7", "2026-11-20T00:00:00Z", "UTC",
        "2026-11-22T00:00:00Z 2026-11-29T00:00:00Z");
    row("saturday to sunday", "0 0 * * sat-sun", "2026-11-20T00:00:00Z", "UTC",
        "2026-11-21T00:00:00Z 2026-11-22T00:00:00Z 2026-11-28T00:00:00Z");
    row("day or weekday", "0 0 13 * fri", "2026-11-01T00:00:00Z", "UTC",
        "2026-11-06T00:00:00Z 2026-11-13T00:00:00Z 2026-11-20T00:00:00Z 2026-11-27T00:00:00Z "
        "2026-12-04T00:00:00Z "
        "2026-12-11T00:00:00Z 2026-12-13T00:00:00Z");
    row("months by name, lists and steps", "15,45 1-9/4 1 jan,jul *", "2026-11-22T00:00:00Z", "UTC",
        "2027-01-01T01:15:00Z 2027-01-01T01:45:00Z 2027-01-01T05:15:00Z 2027-01-01T05:45:00Z "
        "2027-01-01T09:15:00Z "
        "2027-01-01T09:45:00Z 2027-07-01T01:15:00Z");
    row("from a number on", "50/4 0 1 1 *", "2026-11-22T00:00:00Z", "UTC",
        "2027-01-01T00:50:00Z 2027-01-01T00:54:00Z 2027-01-01T00:58:00Z 2028-01-01T00:50:00Z");
    row("leap day", "0 0 29 2 *", "2096-03-01T00:00:00Z", "UTC", "2104-02-29T00:00:00Z");
    row("a day of the year that is a Sunday eleven years on", "0 0 */7 3 sun", "2026-11-05T00:00:00Z", "UTC",
        "2037-03-01T00:00:00Z");
    // New York: 2026-03-08 02:00 -> 03:00, 2026-11-01 02:00 -> 01:00
    row("a time that is skipped runs when the clocks have moved", "30 2 * * *", "2026-03-07T12:00:00Z",
        "America/New_York", "2026-03-08T07:00:00Z 2026-03-09T06:30:00Z");
    row("a time that comes twice runs once", "30 1 * * *", "2026-10-31T12:00:00Z", "America/New_York",
        "2026-11-01T05:30:00Z 2026-11-02T06:30:00Z");
    row("every half hour goes on through the gap", "*/30 * * * *", "2026-03-08T06:20:00Z", "America/New_York",
        "2026-03-08T06:30:00Z 2026-03-08T07:00:00Z 2026-03-08T07:30:00Z");
    row("every half hour goes on through the overlap", "*/30 * * * *", "2026-11-01T05:20:00Z",
        "America/New_York",
        "2026-11-01T05:30:00Z 2026-11-01T06:00:00Z 2026-11-01T06:30:00Z 2026-11-01T07:00:00Z");
}

void TestCron::theNextFiveTimesAreTold()
{
    QFETCH(QByteArray, expression);
    QFETCH(QByteArray, after);
    QFETCH(QByteArray, zone);
    QFETCH(QStringList, times);
    QCOMPARE(nextTimes(expression.constData(), after.constData(), zone, static_cast<int>(times.size())),
             times);
}

void TestCron::aWrongFieldIsNamed_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *expression, const char *text) {
        QTest::newRow(expression) << QString::fromLatin1(expression) << QString::fromLatin1(text);
    };
    row("", "0 fields");
    row("* * * *", "4 fields");
    row("* * * * * * *", "7 fields");
    row("60 * * * *", "minute");
    row("* 24 * * *", "hour");
    row("* * 0 * *", "day of month");
    row("* * * 13 *", "month");
    row("* * * * funday", "sun to sat");
    row("*/0 * * * *", "step");
    row("*/x * * * *", "step");
    row("1/2/3 * * * *", "more than one step");
    row("9-5 * * * *", "backwards");
    row("1-2-3 * * * *", "range");
    row("1,,2 * * * *", "minute");
    row("-1 * * * *", "minute");
    row("+1 * * * *", "minute");
    row("* * * jan-foo *", "jan to dec");
    row("0 0 30 2 *", "never comes");
    row("0 0 31 2,4,6,9,11 *", "never comes");
}

void TestCron::aWrongFieldIsNamed()
{
    QFETCH(QString, expression);
    QFETCH(QString, words);
    const auto schedule = CronSchedule::parse(expression);
    QVERIFY(!schedule);
    QCOMPARE(schedule.error().kind, Error::Kind::Config);
    QVERIFY2(schedule.error().message.contains(words), qPrintable(schedule.error().message));
}

void TestCron::aTickAtThisVeryMomentIsNotTheNextOne()
{
    QCOMPARE(nextTimes("0 * * * *", "2026-11-22T04:00:00Z", "UTC", 1), words("2026-11-22T05:00:00Z"));
    QCOMPARE(nextTimes("0 0 * * *", "2026-11-21T23:59:59Z", "UTC", 1), words("2026-11-22T00:00:00Z"));
    QVERIFY(CronSchedule::parse(QStringLiteral("0 0 31 2 mon")).ok());
}

QTEST_GUILESS_MAIN(TestCron)
#include "tst_cron.moc"
