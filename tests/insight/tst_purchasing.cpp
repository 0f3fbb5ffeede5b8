// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/purchasing.h"

#include <QtTest/QTest>

#include <cmath>
#include <numeric>

using namespace jaego;

namespace {

const QDateTime kNow(QDate(2026, 11, 23), QTime(3, 0), Qt::UTC);

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

/// The same days again and again until there are 28.
DemandHistory repeated(const std::vector<double> &days)
{
    DemandHistory history;
    for (size_t i = 0; i < 28; ++i)
        history.daily.push_back(days[i % days.size()]);
    return history;
}

OrderLine sale(const Sku &sku, qint64 quantity, double daysAgo, const QString &id)
{
    OrderLine line;
    line.orderId = id;
    line.lineId = id;
    line.counter = q("till");
    line.sku = sku;
    line.quantity = quantity;
    line.orderedAt = kNow.addMSecs(-static_cast<qint64>(daysAgo * 86'400'000));
    line.changedAt = line.orderedAt;
    return line;
}

} // namespace

/// How much to buy of what runs low.
class TestPurchasing final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSteadySellerFollowsTheFormula();
    void termsOfTheSupplierAreKept();
    void whatIsOnOrderIsTakenOff();
    void enoughOnOrderProposesNothing();
    void withoutSalesHalfTheOverstockLimitIsFilledUp();
    void whatStoodThereUnsoldForAllTheDaysIsNotBought();
    void sellersAreToldApart_data();
    void sellersAreToldApart();
    void aLumpySellerKeepsItsLumpsInMind();
    void fewKnownDaysAreSaidAndPoisson();
    void theSameHistoryAlwaysGivesTheSameNumber();
    void moreServiceNeverHoldsLess();
    void proposalsAreMadeFromLowDownwards_data();
    void proposalsAreMadeFromLowDownwards();
    void cancelledLinesAreNoDemandAndSetsCountTheirUnits();
    void aDayBeforeTheFirstKnownOrderIsNotADayWithoutSales();
    void theNormalQuantileIsTheTables();
    void theSumOutlivesADisk();

private:
    static std::optional<ProposalBasis> propose(const Product &product, qint64 available, qint64 onOrder,
                                                const DemandHistory &history)
    {
        return proposalFor(product, Units(available), Units(onOrder), history, {}, {});
    }
};

void TestPurchasing::aSteadySellerFollowsTheFormula()
{
    // 2 a day over 7 + 7 days, no spread: 28 in all.
    const auto plain = propose({}, 0, 0, repeated({ 2 }));
    QVERIFY(plain);
    QCOMPARE(plain->model, DemandModel::Normal);
    QCOMPARE(plain->quantity, Units(28));
    QVERIFY(!propose({}, 28, 0, repeated({ 2 })));
    QCOMPARE(propose({}, 27, 0, repeated({ 2 }))->quantity, Units(1));
    // σ of 1, 3, 1, 3 … is 1.018: safety 1.645 · 1.018 · √7 = 4.43
    const auto spread = propose({}, 0, 0, repeated({ 1, 3 }));
    QVERIFY(spread);
    QCOMPARE(spread->safety, Units(5));
    QCOMPARE(spread->quantity, Units(33));
    Product slow;
    slow.leadTimeDays = 30;
    QCOMPARE(propose(slow, 0, 0, repeated({ 2 }))->quantity, Units(74));
}

void TestPurchasing::termsOfTheSupplierAreKept()
{
    Product product;
    product.moq = Units(30);
    product.packSize = Units(12);
    const auto one = propose(product, 27, 0, repeated({ 2 }));
    QVERIFY(one);
    QCOMPARE(one->need, Units(1));
    QCOMPARE(one->quantity, Units(36));
    product.moq = Units(24);
    QCOMPARE(propose(product, 4, 0, repeated({ 2 }))->quantity, Units(24)); // exactly two packs
    QCOMPARE(propose(product, 3, 0, repeated({ 2 }))->quantity, Units(36)); // one more unit, one more pack
    product.moq = Units(0);
    product.packSize = Units(-3); // nonsense from a file
    QCOMPARE(propose(product, 4, 0, repeated({ 2 }))->quantity, Units(24));
}

void TestPurchasing::whatIsOnOrderIsTakenOff()
{
    const auto basis = propose({}, 3, 10, repeated({ 2 }));
    QVERIFY(basis);
    QCOMPARE(basis->onOrder, Units(10));
    QCOMPARE(basis->quantity, Units(15));
}

void TestPurchasing::enoughOnOrderProposesNothing()
{
    QVERIFY(!propose({}, 4, 10, repeated({ 2 }))); // 14 last until what is ordered now would come
    QVERIFY(propose({}, 3, 10, repeated({ 2 })));
    QVERIFY(propose({}, 14, 0, repeated({ 2 }))); // low, and nothing is coming
}

void TestPurchasing::withoutSalesHalfTheOverstockLimitIsFilledUp()
{
    const auto basis = propose({}, 4, 0, {});
    QVERIFY(basis);
    QCOMPARE(basis->model, DemandModel::NoHistory);
    QCOMPARE(basis->upTo, Units(50));
    QCOMPARE(basis->quantity, Units(46));
    QVERIFY(!propose({}, 50, 0, {}));
    QVERIFY(!propose({}, 8, 42, {}));
    QCOMPARE(propose({}, 8, 41, {})->quantity, Units(1));
}

void TestPurchasing::whatStoodThereUnsoldForAllTheDaysIsNotBought()
{
    QVERIFY(!propose({}, 4, 0, repeated({ 0 })));
    QVERIFY(propose({}, 0, 0, repeated({ 0 }))); // nobody could buy it
    DemandHistory short_;
    short_.daily.assign(20, 0.0);
    QVERIFY(propose({}, 4, 0, short_));
}

void TestPurchasing::sellersAreToldApart_data()
{
    QTest::addColumn<QList<double>>("days");
    QTest::addColumn<DemandClass>("kind");
    QTest::addColumn<DemandModel>("model");
    QTest::newRow("smooth") << QList<double>{ 3, 4, 5, 4 } << DemandClass::Smooth << DemandModel::Normal;
    QTest::newRow("erratic") << QList<double>{ 1, 1, 1, 12 } << DemandClass::Erratic
                             << DemandModel::Empirical;
    QTest::newRow("intermittent") << QList<double>{ 0, 0, 0, 2 } << DemandClass::Intermittent
                                  << DemandModel::Poisson;
    QTest::newRow("lumpy") << QList<double>{ 0, 1, 0, 0, 0, 1, 40 } << DemandClass::Lumpy
                           << DemandModel::Empirical;
    QTest::newRow("few sales") << QList<double>{ 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 30 }
                               << DemandClass::Lumpy << DemandModel::Poisson;
    QTest::newRow("nothing sold") << QList<double>{ 0 } << DemandClass::Unknown << DemandModel::NoHistory;
}

void TestPurchasing::sellersAreToldApart()
{
    QFETCH(QList<double>, days);
    QFETCH(DemandClass, kind);
    QFETCH(DemandModel, model);
    const DemandShape shape = shapeOf(repeated({ days.begin(), days.end() }));
    QCOMPARE(shape.kind, kind);
    QCOMPARE(modelFor(shape), model);
}

void TestPurchasing::aLumpySellerKeepsItsLumpsInMind()
{
    // A lump of 40 comes once a week: the bell curve would be content with fewer than two of them.
    const DemandHistory history = repeated({ 0, 1, 0, 0, 0, 1, 40 });
    const DemandShape shape = shapeOf(history);
    const double enough = enoughFor(history, shape, DemandModel::Empirical, 7, 0.95);
    QVERIFY(enough > 80);
    QVERIFY(enough < 7 * 40);
    QVERIFY(enough >= shape.perDay * 7);
}

void TestPurchasing::fewKnownDaysAreSaidAndPoisson()
{
    DemandHistory history;
    history.daily = { 2, 2, 2 };
    const auto basis = propose({}, 0, 0, history);
    QVERIFY(basis);
    QCOMPARE(basis->knownDays, 3);
    QCOMPARE(basis->model, DemandModel::Poisson);
    QCOMPARE(basis->quantity, Units(28 + 10)); // twice the 95 % quantile of Poisson(7), which is 12, over 14
}

void TestPurchasing::theSameHistoryAlwaysGivesTheSameNumber()
{
    const DemandHistory history = repeated({ 0, 1, 0, 0, 0, 1, 40 });
    const auto first = propose({}, 3, 0, history);
    QVERIFY(first);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(propose({}, 3, 0, history), first);
}

void TestPurchasing::moreServiceNeverHoldsLess()
{
    for (const DemandHistory &history :
         { repeated({ 3, 4, 5 }), repeated({ 0, 0, 0, 2 }), repeated({ 0, 1, 0, 0, 0, 1, 40 }) }) {
        Units last;
        for (const double percent : { 50.0, 80.0, 90.0, 95.0, 99.0 }) {
            const auto basis = proposalFor({}, Units(0), Units(0), history, {}, { percent, 7, 7 });
            QVERIFY(basis);
            QVERIFY(basis->quantity >= last);
            last = basis->quantity;
        }
    }
}

void TestPurchasing::proposalsAreMadeFromLowDownwards_data()
{
    QTest::addColumn<int>("available");
    QTest::addColumn<bool>("proposed");
    for (const int available : { 0, 1, 4, 5, 6, 9, 10 })
        QTest::newRow(qPrintable(QString::number(available))) << available << true;
    for (const int available : { 11, 12, 99, 100 })
        QTest::newRow(qPrintable(QString::number(available))) << available << false;
}

void TestPurchasing::proposalsAreMadeFromLowDownwards()
{
    QFETCH(int, available);
    QFETCH(bool, proposed);
    StockBook book;
    Product product;
    product.sku = q("A");
    book.putProduct(product);
    product.sku = q("UNLISTED");
    book.putProduct(product);
    book.count(q("A"), Units(available), Units(0), kNow);
    book.count(q("UNLISTED"), Units(1), Units(0), kNow);
    Listing listing;
    listing.key = { ChannelId::Coupang, q("A") };
    book.putListing(listing);
    book.map({ listing.key, { { q("A"), 1 } } });
    QCOMPARE(runningLow(book, {}).contains(q("A")), proposed);
    const auto proposals = proposalsOf(book, {}, {}, {});
    QCOMPARE(proposals.size(), proposed ? 1 : 0);
    if (proposed)
        QCOMPARE(proposals.first().quantity, Units(50 - available));
}

void TestPurchasing::cancelledLinesAreNoDemandAndSetsCountTheirUnits()
{
    OrderBook orders({}, [](const ListingKey &key) {
        return key.externalId == q("SET") ? QList<Component>{ { q("A"), 3 }, { q("B"), 1 } }
                                          : QList<Component>{};
    });
    OrderLine kit = sale({}, 2, 1.5, q("1"));
    kit.counter.clear();
    kit.listing = { ChannelId::Naver, q("SET") };
    orders.take(kit, kNow);
    orders.take(sale(q("A"), 4, 0.5, q("2")), kNow);
    OrderLine cancelled = sale(q("A"), 100, 0.2, q("3"));
    cancelled.state = OrderLineState::Cancelled;
    orders.take(cancelled, kNow);
    orders.take(sale(q("A"), 1, 40, q("4")), kNow); // longer ago than is looked at
    const auto histories = demandHistories(orders, { q("A"), q("B"), q("C") }, kNow, 28);
    const DemandHistory a = histories.value(q("A"));
    QCOMPARE(a.daily.size(), size_t(28));
    QCOMPARE(a.daily.at(27), 4.0);
    QCOMPARE(a.daily.at(26), 6.0);
    QCOMPARE(std::accumulate(a.daily.begin(), a.daily.end(), 0.0), 10.0);
    QCOMPARE(histories.value(q("B")).daily.at(26), 2.0);
    QCOMPARE(shapeOf(histories.value(q("C"))).perDay, 0.0);
    QCOMPARE(histories.value(q("C")).daily.size(), size_t(28));
}

void TestPurchasing::aDayBeforeTheFirstKnownOrderIsNotADayWithoutSales()
{
    OrderBook orders({}, [](const ListingKey &) { return QList<Component>{}; });
    QVERIFY(demandHistories(orders, { q("A") }, kNow, 28).value(q("A")).daily.empty());
    orders.take(sale(q("A"), 6, 3.2, q("1")), kNow);
    orders.take(sale(q("A"), 6, 2.2, q("2")), kNow);
    const DemandHistory history = demandHistories(orders, { q("A") }, kNow, 28).value(q("A"));
    QCOMPARE(history.daily, std::vector<double>({ 6, 0, 0 }));
}

void TestPurchasing::theNormalQuantileIsTheTables()
{
    QVERIFY(std::abs(normalQuantile(0.95) - 1.6449) < 0.0001);
    QVERIFY(std::abs(normalQuantile(0.99) - 2.3263) < 0.0001);
    QVERIFY(std::abs(normalQuantile(0.5)) < 0.0001);
}

void TestPurchasing::theSumOutlivesADisk()
{
    const auto basis = propose({}, 3, 1, repeated({ 0, 1, 0, 0, 0, 1, 40 }));
    QVERIFY(basis);
    QCOMPARE(proposalBasisFromJson(toJson(*basis)), *basis);
    QCOMPARE(proposalBasisFromJson("nonsense"), ProposalBasis{});
    QCOMPARE(proposalBasisFromJson(R"({"model":99,"class":-1})"), ProposalBasis{});
}

QTEST_GUILESS_MAIN(TestPurchasing)
#include "tst_purchasing.moc"
