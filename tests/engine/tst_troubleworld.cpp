// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/world.h"

#include <QtTest/QTest>

using namespace jaego;
using namespace jaego::test;

/// What goes wrong in a shop is found and kept with its cause.
class TestTroubleWorld final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLastUnitsSoldTwiceAreACase();
    void anOrderWithinWhatThereIsIsNone();
    void causesAndAgreementsAreCounted();

private:
    static QList<OversoldCase> cases(World &world)
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto found = world.store().trouble.cases(now.addDays(-1), now.addDays(1), 50);
        return found ? *found : QList<OversoldCase>();
    }
};

void TestTroubleWorld::theLastUnitsSoldTwiceAreACase()
{
    WorldOptions options;
    options.windowed = true;
    options.feeds = true;
    World world(options);
    world.runOnce();
    QCOMPARE(world.shown(ChannelId::Coupang, world.sku(1)), 20);
    // Both within one blink: neither channel can be told of the other's sale.
    const QString first = world.sandbox().placeOrder(world.listing(ChannelId::Coupang, world.sku(1)), 18);
    const QString second = world.sandbox().placeOrder(world.listing(ChannelId::Naver, world.sku(1)), 4);
    QVERIFY(!first.isEmpty() && !second.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(cases(world).size(), 1, 20'000);
    const OversoldCase found = cases(world).first();
    QCOMPARE(found.sku, world.sku(1));
    QCOMPARE(found.units, Units(2));
    QCOMPARE(found.cause.kind, OversoldCause::Kind::SoldElsewhere);
    QVERIFY(found.cause.words.startsWith(QLatin1String("COUPANG"))
            || found.cause.words.startsWith(QLatin1String("NAVER")));
}

void TestTroubleWorld::anOrderWithinWhatThereIsIsNone()
{
    WorldOptions options;
    options.windowed = true;
    options.feeds = true;
    World world(options);
    world.runOnce();
    QVERIFY(!world.sandbox().placeOrder(world.listing(ChannelId::Naver, world.sku(1)), 2).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(world.shown(ChannelId::Coupang, world.sku(1)) < 20, 20'000);
    world.runOnce();
    QVERIFY(cases(world).isEmpty());
}

void TestTroubleWorld::causesAndAgreementsAreCounted()
{
    World world;
    world.runOnce();
    world.runOnce();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto countOf = [&](ReviewCause::Kind kind) {
        qint64 count = 0;
        if (const auto causes = world.store().trouble.causes(now.addDays(-1), now.addDays(1))) {
            for (const MismatchCauseCount &one : *causes)
                count += one.cause == kind && one.channel == ChannelId::Naver ? one.count : 0;
        }
        return count;
    };
    QCOMPARE(countOf(ReviewCause::Kind::EditedUp), 0);
    world.show(ChannelId::Naver, world.sku(2), world.shown(ChannelId::Naver, world.sku(2)) + 30);
    world.runOnce();
    QCOMPARE(countOf(ReviewCause::Kind::EditedUp), 1);
    world.dryRun(); // a preview counts nothing
    QCOMPARE(countOf(ReviewCause::Kind::EditedUp), 1);
}

QTEST_GUILESS_MAIN(TestTroubleWorld)
#include "tst_troubleworld.moc"
