// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/freshness.h"

#include <QTest>

using namespace jaego;

class TestFreshness : public QObject {
    Q_OBJECT

    const QDateTime m_now = QDateTime::fromString(QStringLiteral("2026-11-22T04:31:00Z"), Qt::ISODate);
    static constexpr qint64 kSixHoursMs = 6LL * 3'600'000;

private Q_SLOTS:
    void withoutAnyListingThereIsNoFigure()
    {
        const Freshness none = freshnessOf({}, m_now, kSixHoursMs);
        QVERIFY(!none.coverage && !none.oldestSeconds && !none.demandWeightedStale);
    }
    void theOldestNumberAndTheShareReadLatelyAreTold()
    {
        const Freshness ages = freshnessOf(
            { { m_now.addSecs(-10), 0 }, { m_now.addSecs(-7LL * 3600), 0 }, { m_now.addSecs(-60), 0 }, {} },
            m_now, kSixHoursMs);
        QCOMPARE(ages.coverage.value(), 0.5);
        QCOMPARE(ages.oldestSeconds.value(), 7 * 3600);
        QCOMPARE(ages.demandWeightedStale.value(), 0.5);
    }
    void aFastSellerThatNobodyLookedAtWeighsMore()
    {
        const Freshness ages =
            freshnessOf({ { m_now, 0 }, { m_now.addSecs(-7LL * 3600), 8 } }, m_now, kSixHoursMs);
        QCOMPARE(ages.coverage.value(), 0.5);
        QCOMPARE(ages.demandWeightedStale.value(), 0.9);
    }
    void exactlyTheGreatestAgeIsStillFresh()
    {
        QCOMPARE(freshnessOf({ { m_now.addMSecs(-kSixHoursMs), 0 } }, m_now, kSixHoursMs).coverage.value(),
                 1.0);
        QCOMPARE(
            freshnessOf({ { m_now.addMSecs(-kSixHoursMs - 1), 0 } }, m_now, kSixHoursMs).coverage.value(),
            0.0);
    }
    void aClockSetBackMakesNothingOlder()
    {
        const Freshness ages = freshnessOf({ { m_now.addSecs(3600), 0 } }, m_now, kSixHoursMs);
        QCOMPARE(ages.coverage.value(), 1.0);
        QCOMPARE(ages.oldestSeconds.value(), 0);
    }
};

QTEST_GUILESS_MAIN(TestFreshness)
#include "tst_freshness.moc"
