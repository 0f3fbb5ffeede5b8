// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/alerts.h"
#include "insight/kpi.h"

#include <QtTest/QTest>

using namespace jaego;

namespace {

using Open = QList<QPair<QString, QString>>;

const Sku kApple = QStringLiteral("APPLE");
const QDateTime kNow = QDateTime(QDate(2026, 11, 5), QTime(3, 0), Qt::UTC);

QString q(const char *text)
{
    return QString::fromLatin1(text);
}

ListingKey listing(ChannelId channel, const Sku &sku)
{
    return { channel, QStringLiteral("L-") + sku };
}

/// A product on Coupang and Naver that shows what there is.
void stock(StockBook *book, const Sku &sku, int units, int shown = -1)
{
    Product product;
    product.sku = sku;
    product.name = sku;
    if (!book->find(sku))
        book->putProduct(product);
    book->count(sku, Units(units), Units(0), kNow);
    for (const ChannelId channel : { ChannelId::Coupang, ChannelId::Naver }) {
        Listing one;
        one.key = listing(channel, sku);
        if (!book->find(one.key)) {
            book->putListing(one);
            book->map({ one.key, { { sku, 1 } } });
        }
        book->observe({ one.key, Units(shown < 0 ? units : shown), SaleState::OnSale, kNow });
    }
}

bool raises(const AlertDecision &decision, const char *kind, const QString &subject)
{
    return std::any_of(decision.raise.begin(), decision.raise.end(),
                       [&](const AlertCondition &c) { return c.kind == q(kind) && c.subject == subject; });
}

bool clears(const AlertDecision &decision, const char *kind, const QString &subject)
{
    return decision.clear.contains({ q(kind), subject });
}

AlertDecision decide(int units, const Open &open)
{
    StockBook book;
    stock(&book, kApple, units);
    return decideAlerts(book, {}, {}, 10, open);
}

const Readable kAll = [](int) { return true; };

} // namespace

class TestInsight : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bandsHaveTheWorkflowsEdges_data();
    void bandsHaveTheWorkflowsEdges();
    void accuracyCountsProductsAndNotListings();
    void accuracyLeavesOutWhatCannotBeReadOrWritten();
    void stockOutIsCountedOverWhatIsOnSale();
    void levelsListStockOutsAsCritical();
    void criticalIsRaisedAtFiveAndClearedAtSeven_data();
    void criticalIsRaisedAtFiveAndClearedAtSeven();
    void aProductThatFallsFromLowToCriticalLeavesLow();
    void nobodyIsToldTwice();
    void tenProductsThatDifferAreTold();
    void aFailedRunIsTold();
    void kpisAreToldPastTheirLimitsOnly();
    void contradictionsAreTold();
    void severitiesAndRoutesAreTheWorkflows();
};

void TestInsight::bandsHaveTheWorkflowsEdges_data()
{
    QTest::addColumn<QString>("figure");
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("band");
    const auto row = [](const char *figure, double value, KpiBand band) {
        QTest::addRow("%s %g", figure, value) << q(figure) << value << static_cast<int>(band);
    };
    row("accuracy", 1.0, KpiBand::Good);
    row("accuracy", 0.99, KpiBand::Good);
    row("accuracy", 0.9899, KpiBand::Watch);
    row("accuracy", 0.97, KpiBand::Watch);
    row("accuracy", 0.9699, KpiBand::Alarm);
    row("accuracy", 0, KpiBand::Alarm);
    row("duration", 59'999, KpiBand::Good);
    row("duration", 60'000, KpiBand::Watch);
    row("duration", 180'000, KpiBand::Watch);
    row("duration", 180'001, KpiBand::Alarm);
    row("stockout", 0, KpiBand::Good);
    row("stockout", 0.0199, KpiBand::Good);
    row("stockout", 0.02, KpiBand::Watch);
    row("stockout", 0.05, KpiBand::Watch);
    row("stockout", 0.0501, KpiBand::Alarm);
    row("api", 0.99, KpiBand::Good);
    row("api", 0.9899, KpiBand::Watch);
    row("api", 0.95, KpiBand::Watch);
    row("api", 0.9499, KpiBand::Alarm);
    // As they come: whole numbers over whole numbers.
    row("accuracy", Ratio{ 99, 100 }.value().value_or(0), KpiBand::Good);
    row("accuracy", Ratio{ 97, 100 }.value().value_or(0), KpiBand::Watch);
    row("accuracy", Ratio{ 291, 300 }.value().value_or(0), KpiBand::Watch);
    row("stockout", Ratio{ 1, 50 }.value().value_or(0), KpiBand::Watch);
    row("stockout", Ratio{ 3, 60 }.value().value_or(0), KpiBand::Watch);
    row("api", Ratio{ 19, 20 }.value().value_or(0), KpiBand::Watch);
}

void TestInsight::bandsHaveTheWorkflowsEdges()
{
    QFETCH(const QString, figure);
    QFETCH(const double, value);
    QFETCH(const int, band);
    const QHash<QString, KpiBand (*)(std::optional<double>)> bands{ { q("accuracy"), accuracyBand },
                                                                    { q("duration"), durationBand },
                                                                    { q("stockout"), stockoutBand },
                                                                    { q("api"), apiBand } };
    QCOMPARE(static_cast<int>(bands.value(figure)(value)), band);
    QCOMPARE(bands.value(figure)(std::nullopt), KpiBand::NoData);
}

void TestInsight::accuracyCountsProductsAndNotListings()
{
    StockBook book;
    QVERIFY(!accuracyOf(book, kAll).value());
    stock(&book, kApple, 5);
    stock(&book, q("PEAR"), 5);
    book.observe({ listing(ChannelId::Naver, kApple), Units(6), SaleState::OnSale, kNow.addSecs(1) });
    QCOMPARE(accuracyOf(book, kAll), (Ratio{ 1, 2 }));
    book.observe({ listing(ChannelId::Coupang, kApple), Units(6), SaleState::OnSale, kNow.addSecs(1) });
    QCOMPARE(accuracyOf(book, kAll), (Ratio{ 1, 2 }));
    book.count(q("UNLISTED"), Units(3), Units(0), kNow);
    QCOMPARE(accuracyOf(book, kAll), (Ratio{ 1, 2 }));
}

void TestInsight::accuracyLeavesOutWhatCannotBeReadOrWritten()
{
    StockBook book;
    stock(&book, kApple, 5, 9);
    const auto coupangOnly = [&book](int index) {
        return book.listing(index).info.key.channel == ChannelId::Coupang;
    };
    QCOMPARE(accuracyOf(book, coupangOnly), (Ratio{ 0, 1 }));
    QVERIFY(!accuracyOf(book, [](int) { return false; }).value());
    for (const ChannelId channel : { ChannelId::Coupang, ChannelId::Naver }) {
        Listing rocket;
        rocket.key = listing(channel, kApple);
        rocket.writability = Writability::ChannelFulfilment;
        book.putListing(rocket);
    }
    QVERIFY(!accuracyOf(book, kAll).value());
}

void TestInsight::stockOutIsCountedOverWhatIsOnSale()
{
    StockBook book;
    QVERIFY(!stockoutOf(book).value());
    stock(&book, kApple, 0);
    stock(&book, q("PEAR"), 1);
    book.count(q("UNLISTED"), Units(0), Units(0), kNow);
    QCOMPARE(stockoutOf(book), (Ratio{ 1, 2 }));
    book.count(q("PEAR"), Units(3), Units(3), kNow); // all reserved
    QCOMPARE(stockoutOf(book), (Ratio{ 2, 2 }));
    book.vanish(kApple);
    QCOMPARE(stockoutOf(book), (Ratio{ 1, 1 }));
}

void TestInsight::levelsListStockOutsAsCritical()
{
    StockBook book;
    const QList<int> units{ 0, 5, 6, 10, 11, 99, 100 };
    for (const int number : units)
        stock(&book, QString::number(number), number);
    const Levels levels = levelsOf(book, {});
    const auto skus = [](const QList<LevelEntry> &entries) {
        QStringList out;
        for (const LevelEntry &entry : entries)
            out.append(entry.product);
        return out;
    };
    QCOMPARE(skus(levels.critical), QStringList({ q("0"), q("5") }));
    QCOMPARE(skus(levels.low), QStringList({ q("6"), q("10") }));
    QCOMPARE(skus(levels.overstock), QStringList({ q("100") }));
    QCOMPARE(levels.critical.first().threshold, Units(5));
}

void TestInsight::criticalIsRaisedAtFiveAndClearedAtSeven_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("open");
    QTest::addColumn<int>("units");
    QTest::addColumn<QString>("what");
    const auto row = [](const char *kind, bool open, int units, const char *what) {
        QTest::addRow("%s at %d, %s", kind, units, open ? "told before" : "not told yet")
            << q(kind) << open << units << q(what);
    };
    row("critical", false, 6, "");
    row("critical", false, 5, "raise");
    row("critical", false, 0, "raise");
    row("critical", true, 5, "");
    row("critical", true, 6, "");
    row("critical", true, 7, "clear");
    row("critical", true, 50, "clear");
    row("low", false, 11, "");
    row("low", false, 10, "raise");
    row("low", false, 6, "raise");
    row("low", true, 10, "");
    row("low", true, 11, "");
    row("low", true, 12, "clear");
}

void TestInsight::criticalIsRaisedAtFiveAndClearedAtSeven()
{
    QFETCH(const QString, kind);
    QFETCH(const bool, open);
    QFETCH(const int, units);
    QFETCH(const QString, what);
    const AlertDecision decision = decide(units, open ? Open{ { kind, kApple } } : Open{});
    QCOMPARE(raises(decision, kind.toLatin1().constData(), kApple), what == q("raise"));
    QCOMPARE(clears(decision, kind.toLatin1().constData(), kApple), what == q("clear"));
}

void TestInsight::aProductThatFallsFromLowToCriticalLeavesLow()
{
    const AlertDecision decision = decide(5, { { q("low"), kApple } });
    QVERIFY(raises(decision, "critical", kApple));
    QVERIFY(clears(decision, "low", kApple));
    const AlertDecision back = decide(8, { { q("critical"), kApple } });
    QVERIFY(clears(back, "critical", kApple));
    QVERIFY(raises(back, "low", kApple));
}

void TestInsight::nobodyIsToldTwice()
{
    const AlertDecision decision = decide(3, { { q("critical"), kApple } });
    QVERIFY(!raises(decision, "critical", kApple));
    QVERIFY(!clears(decision, "critical", kApple));
}

void TestInsight::tenProductsThatDifferAreTold()
{
    StockBook book;
    RunReport report;
    for (int i = 0; i < 9; ++i) {
        for (const ChannelId channel : kChannels)
            report.mismatches.append({ QString::number(i), { channel, QString::number(i) }, {}, {}, {} });
    }
    QVERIFY(!raises(decideAlerts(book, {}, report, 10, {}), "mass_mismatch", {}));
    report.mismatches.append({ q("9"), { ChannelId::Naver, q("9") }, {}, {}, {} });
    QVERIFY(raises(decideAlerts(book, {}, report, 10, {}), "mass_mismatch", {}));
    report.mismatches.clear();
    QVERIFY(clears(decideAlerts(book, {}, report, 10, { { q("mass_mismatch"), {} } }), "mass_mismatch", {}));
    report.error = ReportedError{ errorcodes::warehouseError, q("down") }; // it measured nothing
    QVERIFY(!clears(decideAlerts(book, {}, report, 10, { { q("mass_mismatch"), {} } }), "mass_mismatch", {}));
}

void TestInsight::aFailedRunIsTold()
{
    StockBook book;
    RunReport report;
    report.error = ReportedError{ errorcodes::warehouseError, q("down") };
    const AlertDecision failed = decideAlerts(book, {}, report, 10, {});
    QVERIFY(raises(failed, "sync_failed", {}));
    QVERIFY(raises(failed, "warehouse", {}));
    RunReport manual;
    manual.manualWork.append(ManualWork{});
    QVERIFY(raises(decideAlerts(book, {}, manual, 10, {}), "sync_failed", {}));
    QVERIFY(!raises(decideAlerts(book, {}, manual, 10, {}), "warehouse", {}));
    const Open open{ { q("sync_failed"), {} }, { q("warehouse"), {} } };
    const AlertDecision well = decideAlerts(book, {}, {}, 10, open);
    QVERIFY(clears(well, "sync_failed", {}));
    QVERIFY(clears(well, "warehouse", {}));
}

void TestInsight::kpisAreToldPastTheirLimitsOnly()
{
    StockBook book;
    RunReport report;
    report.kpi = { { 96, 100 }, { 100, 100 }, 180'001, { 6, 100 }, { 94, 100 } };
    const AlertDecision bad = decideAlerts(book, {}, report, 10, {});
    for (const char *name : { "sync_accuracy", "duration", "stockout_rate", "api_success_rate" })
        QVERIFY2(raises(bad, "kpi", q(name)), name);
    report.kpi = { { 97, 100 }, { 100, 100 }, 180'000, { 5, 100 }, { 95, 100 } };
    Open open;
    for (const char *name : { "sync_accuracy", "duration", "stockout_rate", "api_success_rate" })
        open.append({ q("kpi"), q(name) });
    const AlertDecision good = decideAlerts(book, {}, report, 10, open);
    QCOMPARE(good.clear.size(), 4);
    QVERIFY(good.raise.isEmpty());
    report.kpi = {}; // nothing was measured: neither raised nor cleared, the duration apart
    QCOMPARE(decideAlerts(book, {}, report, 10, open).clear.size(), 1);
}

void TestInsight::contradictionsAreTold()
{
    RunReport report;
    report.findings = { { q("contradiction"), ChannelId::Naver, q("91:4"), q("A"), q("words"),
                          errorcodes::dataMismatch },
                        { q("unread"), ChannelId::Naver, q("91:5"), q("A"), q("words"), {} } };
    const StockBook book;
    const AlertDecision decision = decideAlerts(book, {}, report, 10, {});
    QVERIFY(raises(decision, "data_mismatch", q("91:4")));
    QCOMPARE(decision.raise.size(), 1);
}

void TestInsight::severitiesAndRoutesAreTheWorkflows()
{
    QCOMPARE(severityOf(q("critical")), q("HIGH"));
    QCOMPARE(severityOf(q("low")), q("MEDIUM"));
    QCOMPARE(severityOf(q("mass_mismatch")), q("MEDIUM"));
    QCOMPARE(severityOf(q("kpi")), q("MEDIUM"));
    QCOMPARE(severityOf(q("sync_failed")), q("HIGH"));
    QCOMPARE(severityOf(q("warehouse")), q("HIGH"));
    QCOMPARE(severityOf(q("data_mismatch")), q("HIGH"));
    QCOMPARE(routesOf(q("critical")), QStringList({ q("slack:ops-inventory"), q("kakao:ceo") }));
    QCOMPARE(routesOf(q("low")), QStringList({ q("slack:ops-inventory") }));
    QCOMPARE(routesOf(q("mass_mismatch")), QStringList({ q("slack:ops-inventory") }));
    for (const char *kind : { "sync_failed", "kpi", "data_mismatch", "warehouse" })
        QCOMPARE(routesOf(q(kind)), QStringList({ q("slack:ops-alert") }));
}

QTEST_GUILESS_MAIN(TestInsight)
#include "tst_insight.moc"
