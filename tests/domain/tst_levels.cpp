// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/level.h"
#include "domain/run.h"

#include <QtTest/QTest>

using namespace jaego;

/// Levels and the run's states: the workflow's tables, to the letter.
class TestLevels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void edgesAreTheWorkflows_data();
    void edgesAreTheWorkflows();
    void aProductsOwnThresholdsGoFirst();
    void aRunGoesOnlyWhereTheDiagramLetsIt();
    void everyStateHasANameAndComesBackFromIt();
    void stepsHaveTheirBudgets();
    void workIsLeftByWhatIsHeldFailedOrManual();
    void aRatioOverNothingIsNoData();
};

void TestLevels::edgesAreTheWorkflows_data()
{
    QTest::addColumn<int>("available");
    QTest::addColumn<int>("level");
    const auto row = [](int available, Level level) {
        QTest::addRow("%d", available) << available << static_cast<int>(level);
    };
    row(-1, Level::StockOut);
    row(0, Level::StockOut);
    row(1, Level::Critical);
    row(4, Level::Critical);
    row(5, Level::Critical);
    row(6, Level::Low);
    row(9, Level::Low);
    row(10, Level::Low);
    row(11, Level::Normal);
    row(99, Level::Normal);
    row(100, Level::Overstock);
    row(101, Level::Overstock);
}

void TestLevels::edgesAreTheWorkflows()
{
    QFETCH(const int, available);
    QFETCH(const int, level);
    QCOMPARE(static_cast<int>(levelOf(Units(available), {})), level);
}

void TestLevels::aProductsOwnThresholdsGoFirst()
{
    Product product;
    product.critical = Units(20);
    product.overstock = Units(400);
    const LevelThresholds limits = thresholdsFor(product, { Units(5), Units(30), Units(100) });
    QCOMPARE(limits, (LevelThresholds{ Units(20), Units(30), Units(400) }));
    QCOMPARE(levelOf(Units(20), limits), Level::Critical);
    QCOMPARE(levelOf(Units(399), limits), Level::Normal);
}

void TestLevels::aRunGoesOnlyWhereTheDiagramLetsIt()
{
    using S = RunState;
    const QList<QPair<S, S>> arrows{
        { S::Collecting, S::Analyzing }, { S::Analyzing, S::Syncing },  { S::Analyzing, S::Checking },
        { S::Syncing, S::Checking },     { S::Syncing, S::Error },      { S::Checking, S::Alerting },
        { S::Checking, S::Completed },   { S::Alerting, S::Completed }, { S::Error, S::Retry },
        { S::Retry, S::Collecting },
    };
    const QList<S> ends{ S::Failed, S::Cancelled, S::Interrupted };
    for (int from = 0; from <= static_cast<int>(S::Interrupted); ++from) {
        for (int to = 0; to <= static_cast<int>(S::Interrupted); ++to) {
            const auto a = static_cast<S>(from);
            const auto b = static_cast<S>(to);
            const bool live = a != S::Completed && !ends.contains(a);
            const bool allowed = live && (ends.contains(b) || arrows.contains({ a, b }));
            QVERIFY2(isAllowed(a, b) == allowed, qPrintable(nameOf(a) + QStringLiteral(" → ") + nameOf(b)));
        }
    }
}

void TestLevels::everyStateHasANameAndComesBackFromIt()
{
    for (int i = 0; i <= static_cast<int>(RunState::Interrupted); ++i) {
        const auto state = static_cast<RunState>(i);
        QVERIFY(!nameOf(state).isEmpty());
        QCOMPARE(runStateFromString(nameOf(state)), std::optional(state));
    }
    QVERIFY(!runStateFromString(QStringLiteral("completed")));
    QVERIFY(!runStateFromString({}));
}

void TestLevels::stepsHaveTheirBudgets()
{
    QCOMPARE(budgets::ofStep(RunState::Collecting), 10'000);
    QCOMPARE(budgets::ofStep(RunState::Analyzing), 5'000);
    QCOMPARE(budgets::ofStep(RunState::Syncing), 30'000);
    QCOMPARE(budgets::ofStep(RunState::Checking), 5'000);
    QCOMPARE(budgets::ofStep(RunState::Alerting), 0);
    QCOMPARE(budgets::stepId(RunState::Collecting), QStringLiteral("STEP-INV-001"));
    QCOMPARE(budgets::stepId(RunState::Checking), QStringLiteral("STEP-INV-004"));
    QVERIFY(budgets::stepId(RunState::Retry).isEmpty());
    StepReport step;
    step.budgetMs = 5'000;
    step.durationMs = 5'000;
    QVERIFY(step.withinBudget());
    step.durationMs = 5'001;
    QVERIFY(!step.withinBudget());
}

void TestLevels::workIsLeftByWhatIsHeldFailedOrManual()
{
    RunReport report;
    QVERIFY(!report.leavesWork());
    UpdateReport update;
    update.status = QStringLiteral("SUCCESS");
    report.updates = { update };
    QVERIFY(!report.leavesWork());
    for (const char *status : { "HELD", "FAILED" }) {
        report.updates[0].status = QString::fromLatin1(status);
        report.dryRun = false;
        QVERIFY(report.leavesWork());
        report.dryRun = true;
        QVERIFY(!report.leavesWork());
    }
    RunReport manual;
    manual.manualWork.append(ManualWork{});
    QVERIFY(manual.leavesWork());
}

void TestLevels::aRatioOverNothingIsNoData()
{
    QVERIFY(!Ratio{}.value());
    QCOMPARE((Ratio{ 0, 4 }.value()), std::optional(0.0));
    QCOMPARE((Ratio{ 4, 4 }.value()), std::optional(1.0));
}

QTEST_GUILESS_MAIN(TestLevels)
#include "tst_levels.moc"
