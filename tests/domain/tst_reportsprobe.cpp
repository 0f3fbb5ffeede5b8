// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reportsprobe.h"

#include <QtTest/QTest>

using namespace jaego;

namespace {

using Reports = ReservationRule::Reports;

const Sku kApple = QStringLiteral("APPLE");

QDateTime at(int second)
{
    return QDateTime(QDate(2026, 11, 5), QTime(3, 0), Qt::UTC).addSecs(second);
}

/// Ten apples counted at second 0, two of them ordered at second 10; orders take 300 s at most.
ReportsProbe probe()
{
    ReportsProbe probe(300'000);
    probe.ordered(kApple, 2, at(10), Units(10), at(0));
    return probe;
}

} // namespace

/// How the warehouse counts is seen from what an order does to its count.
class TestReportsProbe : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCountThatFellByTheOrderReportsWhatIsAvailable()
    {
        ReportsProbe watched = probe();
        QVERIFY(!watched.counted(kApple, Units(8), at(100))); // it may still change its mind
        QCOMPARE(watched.counted(kApple, Units(8), at(311)), std::optional(Reports::Available));
        QVERIFY(!watched.counted(kApple, Units(8), at(400))); // said once
    }
    void aCountThatStoodReportsWhatIsOnTheShelf()
    {
        QCOMPARE(probe().counted(kApple, Units(10), at(311)), std::optional(Reports::OnHand));
    }
    void whereOtherThingsHappenedNothingIsSaid()
    {
        QVERIFY(!probe().counted(kApple, Units(9), at(311)));
        QVERIFY(!probe().counted(kApple, Units(30), at(311)));
        ReportsProbe moved = probe();
        moved.drop(kApple);
        QVERIFY(!moved.counted(kApple, Units(8), at(311)));
        QVERIFY(!probe().counted(QStringLiteral("PEAR"), Units(8), at(311)));
    }
    void ordersOfOneProductAreWatchedTogether()
    {
        ReportsProbe watched = probe();
        watched.ordered(kApple, 3, at(200), Units(10), at(0));
        QVERIFY(!watched.counted(kApple, Units(8), at(311))); // the second may not have arrived
        QCOMPARE(watched.counted(kApple, Units(5), at(501)), std::optional(Reports::Available));
    }
    void anOrderThatMayBeInTheCountAlreadyProvesNothing()
    {
        ReportsProbe watched(300'000);
        watched.ordered(kApple, 2, at(10), Units(10), at(20));
        QVERIFY(!watched.counted(kApple, Units(10), at(400)));
        watched.ordered(kApple, 2, QDateTime(), Units(10), at(0));
        QVERIFY(!watched.counted(kApple, Units(10), at(400)));
    }
    void aSettingIsContradictedByNearlyAllOfThreeOrdersOrMore()
    {
        QVERIFY(!evidenceOf(QString()).contradicts(Reports::Available));
        QVERIFY(!evidenceOf(QStringLiteral("HH")).contradicts(Reports::Available));
        QVERIFY(evidenceOf(QStringLiteral("HHH")).contradicts(Reports::Available));
        QVERIFY(!evidenceOf(QStringLiteral("HHH")).contradicts(Reports::OnHand));
        QVERIFY(!evidenceOf(QStringLiteral("HHHAA")).contradicts(Reports::Available));
        QVERIFY(evidenceOf(QStringLiteral("AAAAH")).contradicts(Reports::OnHand));
        QVERIFY(!evidenceOf(QStringLiteral("AAAA")).contradicts(Reports::Booked));
        QString seen;
        for (int i = 0; i < 30; ++i)
            seen = withVerdict(seen, i < 10 ? Reports::Available : Reports::OnHand);
        QCOMPARE(seen, QString(20, QLatin1Char('H'))); // the last ones
    }
};

QTEST_GUILESS_MAIN(TestReportsProbe)
#include "tst_reportsprobe.moc"
