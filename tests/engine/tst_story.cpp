// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ulid.h"
#include "insight/numberstory.h"
#include "storage/numberhistoryrepository.h"
#include "support/world.h"

#include <QSignalSpy>
#include <QtTest/QTest>

using namespace jaego;
using namespace jaego::test;

/// The story of a number out of a real day: orders, counts, writes, readings.
class TestStory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNumberIsExplainedByItsOrders();
    void theHistoryOfADayEndsInWhatIsShown();
    void manyAdjustmentsAreOneRun();
    void anAdjustmentWhoseAnswerWasLostCountsOnce();

private:
    static WorldOptions serving()
    {
        WorldOptions options;
        options.windowed = true;
        options.feeds = true;
        return options;
    }
    static AdjustmentRequest by(const Sku &sku, qint64 delta)
    {
        AdjustmentRequest request;
        request.id = newUlid();
        request.sku = sku;
        request.delta = Units(delta);
        request.reason = adjustmentReasons().first();
        return request;
    }
};

void TestStory::aNumberIsExplainedByItsOrders()
{
    World world(serving());
    world.runOnce();
    const QString order = world.sandbox().placeOrder(world.listing(ChannelId::Naver, world.sku(1)), 3);
    QVERIFY(!order.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(world.shown(ChannelId::Coupang, world.sku(1)), 17, 20'000);
    QSignalSpy explained(&world.engine(), &Engine::explained);
    world.engine().tellExplanation(world.sku(1));
    QCOMPARE(explained.size(), 1);
    const auto why = explained.first().first().value<Explanation>();
    QCOMPARE(why.onHand, Units(20));
    QCOMPARE(why.available, Units(17));
    QCOMPARE(why.ordered + why.reserved, Units(3));
    QCOMPARE(why.listings.size(), 3);
    for (const ListingExplanation &listing : why.listings)
        QCOMPARE(listing.target, Units(17));
    if (why.ordered == Units(3)) { // the warehouse has not heard of it yet
        QCOMPARE(why.orders.size(), 1);
        QCOMPARE(why.orders.first().units, 3);
    }
}

void TestStory::theHistoryOfADayEndsInWhatIsShown()
{
    World world(serving());
    world.runOnce();
    QVERIFY(!world.sandbox().placeOrder(world.listing(ChannelId::Naver, world.sku(1)), 3).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(world.shown(ChannelId::Cafe24, world.sku(1)), 17, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(world.shown(ChannelId::Coupang, world.sku(1)), 17, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!world.engine().isRunning(), 20'000);
    world.runOnce();
    world.stock(world.sku(1), 50);
    world.runOnce();
    const QDateTime now = QDateTime::currentDateTimeUtc().addSecs(5);
    const auto history = NumberHistoryRepository(world.store().db).of(world.sku(1), now.addDays(-1), now);
    QVERIFY2(history.ok(), history.ok() ? "" : qPrintable(history.error().message));
    for (const ChannelId channel : kChannels) {
        const ShownThen then = shownAt(*history, world.listing(channel, world.sku(1)), now);
        QVERIFY(then.value);
        QCOMPARE(then.value->value(), world.shown(channel, world.sku(1)));
        const auto written =
            std::count_if(history->events.cbegin(), history->events.cend(), [&](const NumberEvent &event) {
                return event.kind == NumberEvent::Kind::Written
                    && event.listing == world.listing(channel, world.sku(1));
            });
        QVERIFY(written >= 1);
    }
    // Fifty were counted; the practice warehouse may have heard of the three since.
    const auto products = world.store().catalogue.products();
    QVERIFY(products.ok());
    const auto counted = std::find_if(products->cbegin(), products->cend(), [&](const StoredProduct &row) {
        return row.product.sku == world.sku(1);
    });
    QVERIFY(counted != products->cend());
    QVERIFY2(counted->onHand == Units(50) || counted->onHand == Units(47),
             qPrintable(QString::number(counted->onHand.value())));
    const std::optional<Units> then = countedAt(*history, now).onHand;
    QVERIFY(then);
    QCOMPARE(then->value(), counted->onHand.value());
}

void TestStory::manyAdjustmentsAreOneRun()
{
    World world(serving());
    world.runOnce();
    QSignalSpy answered(&world.engine(), &Engine::adjustmentFinished);
    QSignalSpy finished(&world.engine(), &Engine::runFinished);
    world.engine().adjustMany({ by(world.sku(1), -5), by(world.sku(2), +3), by(QStringLiteral("NO-SUCH"), 1),
                                by(world.sku(3), -1) });
    QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 4, 20'000);
    QVERIFY(answered.at(2).first().value<AdjustmentResult>().error);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!world.engine().isRunning(), 20'000);
    QCOMPARE(world.shown(ChannelId::Naver, world.sku(1)), 15);
    QCOMPARE(world.shown(ChannelId::Naver, world.sku(2)), 23);
    QCOMPARE(world.shown(ChannelId::Naver, world.sku(3)), 19);
    QCOMPARE(finished.size(), 1);
}

/// As after a crash: the same lines go again with the same ids.
void TestStory::anAdjustmentWhoseAnswerWasLostCountsOnce()
{
    World world(serving());
    world.runOnce();
    QSignalSpy answered(&world.engine(), &Engine::adjustmentFinished);
    const AdjustmentRequest request = by(world.sku(1), -5);
    world.engine().adjustMany({ request });
    QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 1, 20'000);
    world.engine().adjustMany({ request });
    QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 2, 20'000);
    const auto again = answered.at(1).first().value<AdjustmentResult>();
    QVERIFY(!again.error);
    QCOMPARE(again.before, Units(20));
    QCOMPARE(again.after, Units(15));
    QCOMPARE(world.sandbox().onHand(world.sku(1)), 15);
    QTRY_VERIFY_WITH_TIMEOUT(!world.engine().isRunning(), 20'000);
}

QTEST_GUILESS_MAIN(TestStory)
#include "tst_story.moc"
