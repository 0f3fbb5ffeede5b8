// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/holdrepository.h"
#include "storage/storagefixture.h"

#include <QtTest/QTest>

using namespace jaego;
using namespace jaego::test;

namespace {

const QDateTime kNoon = QDateTime(QDate(2026, 11, 5), QTime(3, 0), Qt::UTC);

Hold holdOf(const QString &id, const QDateTime &until = {})
{
    Hold hold;
    hold.id = id;
    hold.sku = QStringLiteral("85123A");
    hold.reason = QStringLiteral("행사 준비");
    hold.who = QStringLiteral("김재고");
    hold.since = kNoon;
    hold.until = until;
    return hold;
}

} // namespace

/// What people asked not to touch.
class TestHolds : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aHoldComesBackAsItWasGiven()
    {
        StorageFixture disk;
        HoldRepository holds(*disk.db);
        Hold listing = holdOf(QStringLiteral("02"), kNoon.addDays(1));
        listing.sku.clear();
        listing.listing = ListingKey{ ChannelId::Cafe24, QStringLiteral("12:P000000A") };
        QVERIFY(holds.add(holdOf(QStringLiteral("01"))).ok());
        QVERIFY(holds.add(listing).ok());
        const auto open = holds.open(kNoon);
        QVERIFY(open.ok());
        QCOMPARE(*open, (QList<Hold>{ holdOf(QStringLiteral("01")), listing }));
        QVERIFY(!holds.add(listing).ok()); // one id, one hold
    }
    void aHoldEndsAtItsDateOrWhenItIsLifted()
    {
        StorageFixture disk;
        HoldRepository holds(*disk.db);
        QVERIFY(holds.add(holdOf(QStringLiteral("01"))).ok());
        QVERIFY(holds.add(holdOf(QStringLiteral("02"), kNoon.addSecs(60))).ok());
        QCOMPARE(holds.open(kNoon.addSecs(59))->size(), 2);
        QCOMPARE(holds.open(kNoon.addSecs(60))->size(), 1);
        QCOMPARE(*holds.lift(QStringLiteral("02"), QStringLiteral("이"), kNoon.addSecs(60)), false); // over
        QCOMPARE(*holds.lift(QStringLiteral("01"), QStringLiteral("이"), kNoon.addSecs(60)), true);
        QCOMPARE(*holds.lift(QStringLiteral("01"), QStringLiteral("이"), kNoon.addSecs(61)), false);
        QVERIFY(holds.open(kNoon.addSecs(61))->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestHolds)
#include "tst_holds.moc"
