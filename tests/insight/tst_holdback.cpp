// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/holdback.h"

#include <QTest>

using namespace jaego;

/// The last units of a fast seller: shown where they sell soonest, hidden where they might be sold twice.
class TestHoldBack : public QObject {
    Q_OBJECT

    static ListingKey key(ChannelId channel) { return { channel, QStringLiteral("L") }; }
    static StockBook book(qint64 onHand)
    {
        StockBook made;
        const Sku sku = QStringLiteral("A");
        made.count(sku, Units(onHand), Units(0), QDateTime::currentDateTimeUtc());
        for (const ChannelId channel : kChannels) {
            Listing listing;
            listing.key = key(channel);
            made.putListing(listing);
            made.map({ listing.key, { { sku, 1 } } });
        }
        return made;
    }

private Q_SLOTS:
    void whatSellsSlowlyIsShownToTheLastUnit()
    {
        QCOMPARE(holdBackUnits(0, {}), 0);
        QCOMPARE(holdBackUnits(2, {}), 0); // somebody here may be the only one who wants it
    }
    void theFasterTheOthersSellTheMoreIsHiddenAndNeverMoreThanTheMost()
    {
        int before = 0;
        for (const double daily : { 1.0, 5.0, 10.0, 20.0, 50.0, 200.0, 1e6 }) {
            const int now = holdBackUnits(daily, {});
            QVERIFY(now >= before);
            before = now;
        }
        QVERIFY(holdBackUnits(50, {}) >= 1);
        QCOMPARE(before, HoldBackRule{}.most);
    }
    void aShorterBlindWindowHidesNoMore()
    {
        HoldBackRule quick;
        quick.blindMs = 1'000;
        for (const double daily : { 3.0, 6.0, 9.0, 30.0 })
            QVERIFY(holdBackUnits(daily, quick) <= holdBackUnits(daily, {}));
    }
    void theChannelThatSellsMostShowsEverything()
    {
        StockBook two = book(1);
        const int coupang = two.indexOf(key(ChannelId::Coupang));
        std::vector<double> demand(3, 28.0); // one a day
        demand[static_cast<size_t>(coupang)] = 28.0 * 100;
        two.setHoldBacks(holdBacks(two, demand, 28, {}));
        QCOMPARE(two.target(key(ChannelId::Coupang)), std::optional(Units(1)));
        QCOMPARE(two.target(key(ChannelId::Naver)), std::optional(Units(0)));
        QCOMPARE(two.target(key(ChannelId::Cafe24)), std::optional(Units(0)));
        two.setHoldBacks({});
        QCOMPARE(two.target(key(ChannelId::Naver)), std::optional(Units(1)));
    }
    void moreThanTheLastUnitsAreShownWhole()
    {
        StockBook many = book(20);
        const std::vector<double> demand{ 2800.0, 28.0, 28.0 };
        many.setHoldBacks(holdBacks(many, demand, 28, {}));
        for (const ChannelId channel : kChannels)
            QCOMPARE(many.target(key(channel)), std::optional(Units(20))); // not twenty less a buffer
    }
    void whatNeverSoldHidesNothing()
    {
        const StockBook calm = book(1);
        QVERIFY(holdBacks(calm, {}, 28, {}).isEmpty());
        QVERIFY(holdBacks(calm, { 0, 0, 0 }, 28, {}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestHoldBack)
#include "tst_holdback.moc"
