// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/world.h"

#include <QSignalSpy>
#include <QtTest/QTest>

using namespace jaego;
using namespace jaego::test;

/// A person asked not to touch something: it is read and shown, and no run writes it.
class TestDoNotTouch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aProductOnHoldIsReadAndShownAndNotWritten();
    void aListingOnHoldLeavesTheOthersOfItsProduct();
    void anOrderLowersEverythingButWhatIsOnHold();
    void aLiftedHoldIsCorrectedAtOnceAndAHoldEndsByItsDate();
    void aHoldOutlivesARestart();
    void aHoldThatLiesInThePastIsRefused();
    void placingAndLiftingAreAudited();

private:
    static WorldOptions serving()
    {
        WorldOptions options;
        options.windowed = true;
        options.feeds = true;
        return options;
    }
    static Hold holdOn(const Sku &sku)
    {
        Hold hold;
        hold.sku = sku;
        hold.reason = QStringLiteral("행사 준비");
        return hold;
    }
};

void TestDoNotTouch::aProductOnHoldIsReadAndShownAndNotWritten()
{
    World world;
    world.runOnce();
    world.engine().hold({ holdOn(world.sku(1)) });
    world.stock(world.sku(1), 7);
    world.stock(world.sku(2), 8);
    const RunReport report = world.runOnce();
    for (const ChannelId channel : kChannels) {
        QCOMPARE(world.shown(channel, world.sku(1)), 20);
        QCOMPARE(world.shown(channel, world.sku(2)), 8);
    }
    QCOMPARE(report.updates.size(), 3);
    const auto onHold =
        std::count_if(report.findings.cbegin(), report.findings.cend(), [&](const Finding &finding) {
            return finding.kind == QLatin1String("not_writable") && finding.product == world.sku(1);
        });
    QCOMPARE(onHold, 3);
    const auto differing = std::count_if(report.mismatches.cbegin(), report.mismatches.cend(),
                                         [&](const Mismatch &one) { return one.product == world.sku(1); });
    QCOMPARE(differing, 3); // said, not hidden
    QVERIFY(!report.leavesWork());
}

void TestDoNotTouch::aListingOnHoldLeavesTheOthersOfItsProduct()
{
    World world;
    world.runOnce();
    Hold hold;
    hold.listing = world.listing(ChannelId::Naver, world.sku(1));
    hold.reason = QStringLiteral("사진 교체");
    world.engine().hold({ hold });
    world.stock(world.sku(1), 7);
    world.runOnce();
    QCOMPARE(world.shown(ChannelId::Coupang, world.sku(1)), 7);
    QCOMPARE(world.shown(ChannelId::Naver, world.sku(1)), 20);
    QCOMPARE(world.shown(ChannelId::Cafe24, world.sku(1)), 7);
}

void TestDoNotTouch::anOrderLowersEverythingButWhatIsOnHold()
{
    World world(serving());
    world.runOnce();
    Hold hold;
    hold.listing = world.listing(ChannelId::Naver, world.sku(1));
    hold.reason = QStringLiteral("사진 교체");
    world.engine().hold({ hold });
    QVERIFY(!world.sandbox().placeOrder(world.listing(ChannelId::Coupang, world.sku(1)), 3).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(world.shown(ChannelId::Cafe24, world.sku(1)), 17, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!world.engine().isRunning(),
                             20'000); // what the hold leaves differing is nobody's work
    world.runOnce();
    QCOMPARE(world.shown(ChannelId::Naver, world.sku(1)), 20);
}

void TestDoNotTouch::aLiftedHoldIsCorrectedAtOnceAndAHoldEndsByItsDate()
{
    World world(serving());
    world.runOnce();
    Hold soon = holdOn(world.sku(2));
    soon.until = QDateTime::currentDateTimeUtc().addMSecs(300);
    world.engine().hold({ holdOn(world.sku(1)), soon });
    QSignalSpy told(&world.engine(), &Engine::statusChanged);
    world.stock(world.sku(1), 7);
    world.stock(world.sku(2), 8);
    QTRY_COMPARE_WITH_TIMEOUT(world.shown(ChannelId::Coupang, world.sku(2)), 8, 20'000); // by its date
    QCOMPARE(world.shown(ChannelId::Coupang, world.sku(1)), 20);
    const auto open = world.store().holds.open(QDateTime::currentDateTimeUtc());
    QCOMPARE(open->size(), 1);
    world.engine().liftHold(open->first().id, QStringLiteral("행사 끝"));
    for (const ChannelId channel : kChannels)
        QTRY_COMPARE_WITH_TIMEOUT(world.shown(channel, world.sku(1)), 7, 20'000);
    QTRY_VERIFY(!told.isEmpty() && told.last().first().value<EngineStatus>().holds.isEmpty());
}

void TestDoNotTouch::aHoldOutlivesARestart()
{
    World world;
    world.runOnce();
    world.engine().hold({ holdOn(world.sku(1)) });
    world.restart();
    world.stock(world.sku(1), 7);
    world.runOnce();
    QCOMPARE(world.shown(ChannelId::Coupang, world.sku(1)), 20);
}

void TestDoNotTouch::aHoldThatLiesInThePastIsRefused()
{
    World world;
    QSignalSpy noticed(&world.engine(), &Engine::noticed);
    Hold past = holdOn(world.sku(1));
    past.until = QDateTime::currentDateTimeUtc().addSecs(-1);
    world.engine().hold({ past });
    QCOMPARE(noticed.size(), 1);
    QVERIFY(world.store().holds.open(QDateTime::currentDateTimeUtc())->isEmpty());
    world.engine().liftHold(QStringLiteral("no such"), {});
    QCOMPARE(noticed.size(), 2);
}

void TestDoNotTouch::placingAndLiftingAreAudited()
{
    World world;
    world.engine().hold({ holdOn(world.sku(1)) });
    const auto open = world.store().holds.open(QDateTime::currentDateTimeUtc());
    world.engine().liftHold(open->first().id, QStringLiteral("행사 끝"));
    const auto audit = world.store().audit.list(2);
    QVERIFY(audit && audit->size() == 2);
    QCOMPARE(audit->at(1).what, QStringLiteral("hold"));
    QCOMPARE(audit->at(1).subject, world.sku(1));
    QCOMPARE(audit->at(1).why, QStringLiteral("행사 준비"));
    QCOMPARE(audit->at(0).what, QStringLiteral("hold.lift"));
    QCOMPARE(audit->at(0).why, QStringLiteral("행사 끝"));
    QVERIFY(!audit->at(0).who.isEmpty());
}

QTEST_GUILESS_MAIN(TestDoNotTouch)
#include "tst_donottouch.moc"
