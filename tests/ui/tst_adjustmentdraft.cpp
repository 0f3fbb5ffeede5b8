// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inventedshop.h"
#include "ui/models/adjustmentdraft.h"

#include <QTest>

using namespace jaego;

class TestAdjustmentDraft final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsTypedSetsOrChanges_data();
    void whatIsTypedSetsOrChanges();
    void theListingsFollowThePolicy();
    void aShareOfItsOwnIsLeftToTheEngine();
    void theRequestCarriesTheNumberThePersonSaw();
    void anUndoKeepsWhatWasSoldMeanwhile();
};

void TestAdjustmentDraft::whatIsTypedSetsOrChanges_data()
{
    using P = AdjustmentDraft::Problem;
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("after"); // -1: none
    QTest::addColumn<AdjustmentDraft::Problem>("problem");
    QTest::newRow("plain") << QStringLiteral("12") << 12 << P::None;
    QTest::newRow("equals") << QStringLiteral("=12") << 12 << P::None;
    QTest::newRow("plus") << QStringLiteral("+3") << 8 << P::None;
    QTest::newRow("minus") << QStringLiteral("-2") << 3 << P::None;
    QTest::newRow("true minus") << QStringLiteral("−2") << 3 << P::None;
    QTest::newRow("full width") << QStringLiteral("＋１０") << 15 << P::None;
    QTest::newRow("grouped") << QStringLiteral(" 1,200 ") << 1200 << P::None;
    QTest::newRow("zero") << QStringLiteral("0") << 0 << P::None;
    QTest::newRow("same") << QStringLiteral("5") << 5 << P::NoChange;
    QTest::newRow("nothing") << QString() << -1 << P::Empty;
    QTest::newRow("a sign only") << QStringLiteral("+") << -1 << P::Empty;
    QTest::newRow("letters") << QStringLiteral("5a") << -1 << P::NotANumber;
    QTest::newRow("two signs") << QStringLiteral("--5") << -1 << P::NotANumber;
    QTest::newRow("too much taken") << QStringLiteral("-6") << -1 << P::BelowZero;
    QTest::newRow("huge") << QStringLiteral("99999999999999999999") << -1 << P::NotANumber;
    QTest::newRow("too large") << QStringLiteral("100000000") << 100'000'000 << P::TooLarge;
}

void TestAdjustmentDraft::whatIsTypedSetsOrChanges()
{
    QFETCH(QString, typed);
    QFETCH(int, after);
    QFETCH(AdjustmentDraft::Problem, problem);
    InventedShop shop;
    AdjustmentDraft draft(shop.row(QStringLiteral("JJ-HB-500")), {});
    draft.setTyped(typed);
    QCOMPARE(draft.problem(), problem);
    if (after >= 0)
        QCOMPARE(draft.after(), std::optional(Units(after)));
}

void TestAdjustmentDraft::theListingsFollowThePolicy()
{
    InventedShop shop;
    StockRow row = shop.row(QStringLiteral("JJ-HB-500"));
    for (ChannelCell &cell : row.cells)
        cell.target = Units(2); // safety stock 1 of 3 available
    row.cells[1].unitsPerSale = 2;
    row.cells[1].target = Units(1);
    row.cells[2].state = ChannelCell::State::NotListed;
    AdjustmentDraft draft(row, { Units(1), 100 });
    draft.setTyped(QStringLiteral("10"));
    const auto forecasts = draft.forecasts();
    QCOMPARE(forecasts.size(), 2);
    QCOMPARE(forecasts[0].after, std::optional(Units(7))); // 10 − 2 reserved − 1 safety
    QCOMPARE(forecasts[1].after, std::optional(Units(3))); // sets of two
    QCOMPARE(draft.availableAfter(), Units(8));
}

void TestAdjustmentDraft::aShareOfItsOwnIsLeftToTheEngine()
{
    InventedShop shop;
    StockRow row = shop.row(QStringLiteral("JJ-HB-500"));
    row.cells[0].target = Units(1);
    row.cells[1].unitsPerSale.reset();
    AdjustmentDraft draft(row, {});
    draft.setTyped(QStringLiteral("10"));
    const auto forecasts = draft.forecasts();
    QVERIFY(!forecasts[0].after);
    QVERIFY(!forecasts[1].after);
    QCOMPARE(forecasts[2].after, std::optional(Units(8)));
}

void TestAdjustmentDraft::theRequestCarriesTheNumberThePersonSaw()
{
    InventedShop shop;
    StockRow row = shop.row(QStringLiteral("JJ-HB-500"));
    AdjustmentDraft draft(row, {});
    draft.setTyped(QStringLiteral("-2"));
    row.onHand = Units(4);
    QVERIFY(draft.follow(row));
    QVERIFY(!draft.follow(row));
    const AdjustmentRequest request = draft.request(QStringLiteral("파손"), QStringLiteral("상자"));
    QCOMPARE(request.delta, std::optional(Units(-2)));
    QVERIFY(!request.setTo);
    QCOMPARE(request.expected, std::optional(Units(4)));
    QCOMPARE(request.id.size(), 26);
    QVERIFY(draft.request({}, {}).id != request.id);
}

void TestAdjustmentDraft::anUndoKeepsWhatWasSoldMeanwhile()
{
    AdjustmentResult done;
    done.request.id = QStringLiteral("A");
    done.request.sku = QStringLiteral("X");
    done.before = Units(12);
    done.after = Units(9);
    const AdjustmentRequest undo = undoOf(done, {});
    QCOMPARE(undo.delta, std::optional(Units(3)));
    QVERIFY(!undo.expected && !undo.setTo);
    QCOMPARE(undo.undoOf, QStringLiteral("A"));
    QVERIFY(undo.id != done.request.id);
}

QTEST_GUILESS_MAIN(TestAdjustmentDraft)
#include "tst_adjustmentdraft.moc"
