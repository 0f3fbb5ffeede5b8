// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What `status --json` says of a folder that holds something.
#include "app/program.h"
#include "storage/store.h"

#include <QTest>

using namespace jaego;
using namespace jaego::test;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

ListingKey option(int number)
{
    return { ChannelId::Coupang, QString::number(3'000'000'000LL + number) };
}

OrderLine sale(int number, qint64 units, const QDateTime &at)
{
    OrderLine line;
    line.listing = option(number);
    line.orderId = QString::number(number);
    line.lineId = q("1");
    line.quantity = units;
    line.state = OrderLineState::Shipped;
    line.orderedAt = at;
    line.changedAt = at;
    return line;
}

template <typename T>
void demand(const T &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
}

} // namespace

class TestStatus : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatSellsWeighsMoreWhenItsNumberIsOld();
};

void TestStatus::whatSellsWeighsMoreWhenItsNumberIsOld()
{
    const Program program;
    QCOMPARE(program.run({ q("status") }).code, 0); // makes the folder
    {
        auto database = Database::open(program.dataDir() + q("/jaego.sqlite"));
        demand(database);
        Store store(**database);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QList<Listing> listings;
        QList<Mapping> mappings;
        QList<Observation> seen;
        for (int i = 0; i < 4; ++i) {
            Listing listing;
            listing.key = option(i);
            listings.append(listing);
            mappings.append({ option(i), { { q("MUG"), 1 } } });
            const qint64 hours = i == 0 ? 7 : 1; // the first is past the greatest age
            seen.append({ option(i), Units(5), SaleState::OnSale, now.addSecs(-hours * 3600) });
        }
        demand(store.catalogue.saveListings(listings));
        demand(store.catalogue.replaceMappings(mappings));
        demand(store.catalogue.saveObservations(seen));
        const QList<StoredOrder> orders{ { sale(0, 11, now.addDays(-3)), now },
                                         { sale(1, 1'000, now.addDays(-40)), now },
                                         { sale(2, 5, now.addDays(-20)), now } };
        demand(store.orders.save(ChannelId::Coupang, orders, {}));
    }
    const QJsonObject ages = program.run({ q("status"), q("--json") }).json()[q("freshness")].toObject();
    QCOMPARE(ages[q("coverage")].toDouble(), 0.75);
    QVERIFY(qAbs(ages[q("oldest_seconds")].toInteger() - 25'200) < 60);
    // Each weighs one unit and what it sold in four weeks: 12 of 12 + 1 + 6 + 1.
    QCOMPARE(ages[q("demand_weighted_stale")].toDouble(), 0.6);
}

QTEST_GUILESS_MAIN(TestStatus)
#include "tst_status.moc"
