// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/rawclient.h"
#include "support/await.h"
#include "support/world.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace jaego;
using namespace jaego::test;

namespace {

const QString kSecret = QStringLiteral("whsec_amFlZ28tbG9vcGJhY2stc2VjcmV0LTMyLWJ5dGVzISE=");

QByteArray cloudEvent(const QString &id, const QString &type, const QJsonObject &data,
                      const QDateTime &time = QDateTime::currentDateTimeUtc())
{
    const QJsonObject cloud{
        { QStringLiteral("specversion"), QStringLiteral("1.0") },     { QStringLiteral("id"), id },
        { QStringLiteral("source"), QStringLiteral("/shop/till") },   { QStringLiteral("type"), type },
        { QStringLiteral("time"), time.toString(Qt::ISODateWithMs) }, { QStringLiteral("data"), data }
    };
    return QJsonDocument(cloud).toJson(QJsonDocument::Compact);
}

QJsonObject line(const QString &sku, int quantity)
{
    return { { QStringLiteral("sku"), sku }, { QStringLiteral("qty"), quantity } };
}

QJsonObject order(const QString &number, const QJsonArray &lines)
{
    return { { QStringLiteral("order_id"), number }, { QStringLiteral("lines"), lines } };
}

QJsonObject listingLine(const ListingKey &listing, int quantity)
{
    return { { QStringLiteral("channel"), nameOf(listing.channel) },
             { QStringLiteral("listing"), listing.externalId },
             { QStringLiteral("qty"), quantity } };
}

const QString kOrder = QStringLiteral("order.completed");
const QString kReceived = QStringLiteral("inventory.received");
const QString kAdjust = QStringLiteral("inventory.manual_adjust");

} // namespace

/// What other systems of the seller tell us, over the real inbox, to the real channels.
class TestEventDesk : public QObject {
    Q_OBJECT

    static WorldOptions listening(bool ledger = false)
    {
        WorldOptions options;
        options.windowed = true;
        options.feeds = true;
        options.events = true;
        options.ledger = ledger;
        return options;
    }
    /// With the embedded ledger: every product counted and linked.
    static void count(World &world, qint64 onHand)
    {
        QList<Product> products;
        for (int i = 1; i <= 6; ++i) {
            Product product;
            product.sku = world.sku(i);
            products.append(product);
        }
        const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-3600);
        QVERIFY(world.store().ledger.saveProducts(products, before).ok());
        for (const Product &product : std::as_const(products)) {
            LedgerAdjustment counted;
            counted.id = QStringLiteral("count-") + product.sku;
            counted.sku = product.sku;
            counted.setTo = Units(onHand);
            QVERIFY(world.store().ledger.apply(counted, before).ok());
        }
        QVERIFY(awaitResult(world.engine().mapAutomatically(true, {})).ok());
        world.runOnce();
    }
    static int post(World &world, const QByteArray &body, const QByteArray &delivery)
    {
        RawClient client(world.eventsPort());
        return client.ask(signedPost(body, delivery, kSecret, QDateTime::currentSecsSinceEpoch())).status;
    }
    static EventState stateOf(World &world, const QString &id)
    {
        const auto found = world.store().events.find(QStringLiteral("/shop/till"), id);
        return found && *found ? (*found)->state : EventState::Ignored;
    }

private Q_SLOTS:
    void anOrderAtTheTillLowersEveryChannelOnceHoweverOftenItIsTold()
    {
        World world(listening());
        world.runOnce();
        const QByteArray body =
            cloudEvent(QStringLiteral("e1"), kOrder, order(QStringLiteral("T1"), { line(world.sku(1), 3) }));
        QCOMPARE(post(world, body, "d1"), 202);
        for (int i = 0; i < 9; ++i)
            QCOMPARE(post(world, body, i % 2 ? "d1" : "d" + QByteArray::number(i + 10)), 200);
        for (const ChannelId channel : kChannels)
            QTRY_COMPARE_WITH_TIMEOUT(world.shown(channel, world.sku(1)), 17, 5'000);
        QCOMPARE(world.book().find(world.sku(1))->available(), Units(17));
        QTRY_COMPARE(stateOf(world, QStringLiteral("e1")), EventState::Applied);
    }
    void anOrderToldByEventAndFeedIsOneSale()
    {
        World world(listening());
        world.runOnce();
        const ListingKey sold = world.listing(ChannelId::Coupang, world.sku(1));
        const QString number = world.sandbox().placeOrder(sold, 3);
        QCOMPARE(post(world,
                      cloudEvent(QStringLiteral("e1"), kOrder, order(number, { listingLine(sold, 3) })),
                      "d1"),
                 202);
        QTRY_COMPARE_WITH_TIMEOUT(world.shown(ChannelId::Naver, world.sku(1)), 17, 5'000);
        // The feed has told it too.
        QTRY_VERIFY_WITH_TIMEOUT(world.store().orders.orders()->size() == 2, 10'000);
        QCOMPARE(world.book().find(world.sku(1))->available(), Units(17));
        QCOMPARE(world.shown(ChannelId::Coupang, world.sku(1)), 17);
    }
    void anOrderDuringAWholeRunLowersBesideIt()
    {
        World world(listening());
        world.runOnce();
        for (int i = 1; i <= 6; ++i)
            world.stock(world.sku(i), 30);
        world.when(RunState::Syncing, [&world] {
            QMetaObject::invokeMethod(
                &world.engine(),
                [&world] {
                    const QByteArray body =
                        cloudEvent(QStringLiteral("e1"), kOrder,
                                   order(QStringLiteral("T1"), { line(world.sku(1), 25) }));
                    QCOMPARE(post(world, body, "d1"), 202);
                },
                Qt::QueuedConnection);
        });
        world.runOnce();
        for (const ChannelId channel : kChannels)
            QTRY_COMPARE_WITH_TIMEOUT(world.shown(channel, world.sku(1)), 5, 5'000);
    }
    void whatWasPromisedIsDoneAfterThePowerCutAndOnce()
    {
        World world(listening());
        world.runOnce();
        const QByteArray body =
            cloudEvent(QStringLiteral("e1"), kOrder, order(QStringLiteral("T1"), { line(world.sku(1), 3) }));
        QVERIFY(world.store()
                    .events
                    .append({ 0,
                              QStringLiteral("/shop/till"),
                              QStringLiteral("e1"),
                              QStringLiteral("d1"),
                              kOrder,
                              QStringLiteral("structured"),
                              QDateTime::currentDateTimeUtc(),
                              QDateTime::currentDateTimeUtc(),
                              body,
                              QCryptographicHash::hash(body, QCryptographicHash::Sha256),
                              EventState::Accepted,
                              {},
                              {} })
                    .ok());
        const QString picture = world.pictureOfTheDisk(); // 202 was said, and nothing else was done
        for (int starts = 0; starts < 2; ++starts) {
            world.startOn(picture);
            QTRY_COMPARE_WITH_TIMEOUT(world.shown(ChannelId::Naver, world.sku(1)), 17, 5'000);
            QTRY_COMPARE(stateOf(world, QStringLiteral("e1")), EventState::Applied);
            QCOMPARE(world.book().find(world.sku(1))->available(), Units(17));
            QCOMPARE(post(world, body, "d1"), 200);
        }
    }
    void aProductNobodyKnowsIsKeptForAPersonAndTheRestReserves()
    {
        World world(listening());
        world.runOnce();
        const QJsonArray lines{ line(QStringLiteral("NO-SUCH"), 1), line(world.sku(1), 3) };
        QCOMPARE(
            post(world, cloudEvent(QStringLiteral("e1"), kOrder, order(QStringLiteral("T1"), lines)), "d1"),
            202);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(world, QStringLiteral("e1")), EventState::ForPerson, 5'000);
        QCOMPARE(world.store().events.forPerson()->size(), 1);
        QVERIFY(world.store().events.forPerson()->first().words.contains(QStringLiteral("NO-SUCH")));
        QTRY_COMPARE_WITH_TIMEOUT(world.shown(ChannelId::Naver, world.sku(1)), 17, 5'000);
    }
    void goodsInAreReadAgainWhereTheWarehouseCountsThem()
    {
        World world(listening());
        world.runOnce();
        world.stock(world.sku(1), 50);
        const QJsonObject receipt{ { QStringLiteral("receipt_no"), QStringLiteral("IN-1") },
                                   { QStringLiteral("lines"), QJsonArray{ line(world.sku(1), 30) } } };
        QCOMPARE(post(world, cloudEvent(QStringLiteral("e1"), kReceived, receipt), "d1"), 202);
        for (const ChannelId channel : kChannels)
            QTRY_COMPARE_WITH_TIMEOUT(world.shown(channel, world.sku(1)), 50, 10'000);
    }
    void anAdjustmentIsPostedToTheWarehouseOnce()
    {
        World world(listening());
        world.runOnce();
        const QJsonObject broken{ { QStringLiteral("sku"), world.sku(1) },
                                  { QStringLiteral("delta"), -3 },
                                  { QStringLiteral("reason"), QStringLiteral("파손") },
                                  { QStringLiteral("operator"), QStringLiteral("김재고") } };
        const QByteArray body = cloudEvent(QStringLiteral("e1"), kAdjust, broken);
        QCOMPARE(post(world, body, "d1"), 202);
        QCOMPARE(post(world, body, "d2"), 200);
        for (const ChannelId channel : kChannels)
            QTRY_COMPARE_WITH_TIMEOUT(world.shown(channel, world.sku(1)), 17, 10'000);
        QCOMPARE(world.store().adjustments.history(world.sku(1), 10)->size(), 1);
    }
    void aCountOlderThanTheLastChangeNeedsAPerson()
    {
        World world(listening());
        world.runOnce();
        AdjustmentRequest request;
        request.sku = world.sku(1);
        request.delta = Units(-1);
        request.reason = adjustmentReasons().first();
        QVERIFY(!awaitResult(world.engine().applyAdjustment(request, {})).first.error);
        const QJsonObject count{ { QStringLiteral("sku"), world.sku(1) },
                                 { QStringLiteral("set_to"), 40 },
                                 { QStringLiteral("reason"), QStringLiteral("실사") },
                                 { QStringLiteral("operator"), QStringLiteral("김재고") } };
        const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-60);
        QCOMPARE(post(world, cloudEvent(QStringLiteral("e1"), kAdjust, count, before), "d1"), 202);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(world, QStringLiteral("e1")), EventState::ForPerson, 5'000);
        QCOMPARE(world.shown(ChannelId::Naver, world.sku(1)), 19);
    }
    void theLedgerBooksOrdersCancelsReceiptsAndAdjustmentsOnce()
    {
        World world(listening(true));
        count(world, 20);
        const auto onHand = [&world] {
            return world.store().ledger.products({ world.sku(1) })->first().onHand;
        };
        const ListingKey sold = world.listing(ChannelId::Cafe24, world.sku(1));
        const QString number = world.sandbox().placeOrder(sold, 3);
        QCOMPARE(post(world,
                      cloudEvent(QStringLiteral("e1"), kOrder, order(number, { listingLine(sold, 3) })),
                      "d1"),
                 202);
        QTRY_COMPARE_WITH_TIMEOUT(world.shown(ChannelId::Coupang, world.sku(1)), 17, 5'000);
        QTRY_VERIFY_WITH_TIMEOUT(world.store().orders.orders()->size() == 2, 10'000);
        QCOMPARE(onHand(), Units(17));
        QVERIFY(world.sandbox().cancelOrder(ChannelId::Cafe24, number));
        QTRY_COMPARE_WITH_TIMEOUT(world.shown(ChannelId::Coupang, world.sku(1)), 20, 20'000);
        QCOMPARE(onHand(), Units(20));
        const QJsonObject receipt{ { QStringLiteral("receipt_no"), QStringLiteral("IN-1") },
                                   { QStringLiteral("lines"), QJsonArray{ line(world.sku(1), 30) } } };
        QCOMPARE(post(world, cloudEvent(QStringLiteral("e2"), kReceived, receipt), "d2"), 202);
        QTRY_COMPARE_WITH_TIMEOUT(world.shown(ChannelId::Naver, world.sku(1)), 50, 10'000);
        const QJsonObject broken{ { QStringLiteral("sku"), world.sku(1) },
                                  { QStringLiteral("delta"), -3 },
                                  { QStringLiteral("reason"), QStringLiteral("물에 젖음") },
                                  { QStringLiteral("operator"), QStringLiteral("김재고") } };
        QCOMPARE(post(world, cloudEvent(QStringLiteral("e3"), kAdjust, broken), "d3"), 202);
        QTRY_COMPARE_WITH_TIMEOUT(world.shown(ChannelId::Naver, world.sku(1)), 47, 10'000);
        QCOMPARE(onHand(), Units(47));
        QVERIFY(world.store().ledger.checkBalances().ok());
        world.restart();
        QCOMPARE(onHand(), Units(47));
    }
    void moreSoldThanTheLedgerHoldsIsBookedWhenGoodsComeIn()
    {
        World world(listening(true));
        count(world, 2);
        const auto onHand = [&world] {
            return world.store().ledger.products({ world.sku(1) })->first().onHand;
        };
        QCOMPARE(post(world,
                      cloudEvent(QStringLiteral("e1"), kOrder,
                                 order(QStringLiteral("T1"), { line(world.sku(1), 5) })),
                      "d1"),
                 202);
        QTRY_COMPARE_WITH_TIMEOUT(onHand(), Units(0), 5'000);
        const QJsonObject receipt{ { QStringLiteral("receipt_no"), QStringLiteral("IN-1") },
                                   { QStringLiteral("lines"), QJsonArray{ line(world.sku(1), 10) } } };
        QCOMPARE(post(world, cloudEvent(QStringLiteral("e2"), kReceived, receipt), "d2"), 202);
        QTRY_COMPARE_WITH_TIMEOUT(onHand(), Units(7), 5'000); // three were owed
        QTRY_COMPARE_WITH_TIMEOUT(world.shown(ChannelId::Naver, world.sku(1)), 7, 10'000);
    }
};

QTEST_GUILESS_MAIN(TestEventDesk)
#include "tst_eventdesk.moc"
