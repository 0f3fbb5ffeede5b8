// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/runjson.h"
#include "tests/ui/historydata.h"
#include "ui/models/history/rundetail.h"
#include "ui/models/history/runlistmodel.h"
#include "ui/models/history/runtimeline.h"
#include "ui/pages/runs/runspage.h"
#include "ui/pages/runs/runview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/marktable.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace jaego;
using namespace jaego::testing;

namespace {

const QDateTime kNow = at(QStringLiteral("2026-11-22T05:30:00.000Z"));

RunStatus running(quint64 number, RunState state)
{
    RunStatus status;
    status.number = number;
    status.running = true;
    status.runId = QStringLiteral("live");
    status.trigger = QStringLiteral("manual");
    status.startedAt = kNow.addSecs(-3);
    status.state = state;
    return status;
}

QString cell(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestRuns final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        Theme::apply(qApp, Scheme::Light);
    }

    void theListComesPageByPageNewestFirst()
    {
        RunListModel model;
        QSignalSpy wanted(&model, &RunListModel::pageWanted);
        model.setClock([] { return kNow; });
        model.refresh();
        QCOMPARE(wanted.size(), 1);
        QVERIFY(!wanted.first().at(1).toDateTime().isValid());
        model.apply(summaries(RunListModel::kPage, 1'000, kNow), QDateTime());
        QCOMPARE(model.rowCount(), RunListModel::kPage);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QCOMPARE(wanted.size(), 2);
        const QDateTime before = wanted.last().at(1).toDateTime();
        QCOMPARE(before, kNow.addSecs(-600LL * (RunListModel::kPage - 1)));
        QVERIFY(!model.canFetchMore({})); // one question at a time
        model.apply(summaries(20, 900, before.addSecs(-600)), before);
        QCOMPARE(model.rowCount(), RunListModel::kPage + 20);
        QVERIFY(!model.canFetchMore({})); // a short page is the last
        const QAbstractItemModelTester tester(&model); // it fetches more by itself: last
        QCOMPARE(model.runIdAt(0), QStringLiteral("run-1000"));
        QCOMPARE(model.runIdAt(RunListModel::kPage + 19), QStringLiteral("run-881"));
    }

    void anAnswerNobodyAskedForIsDropped()
    {
        RunListModel model;
        model.apply(summaries(5, 10, kNow), kNow.addDays(-3));
        QCOMPARE(model.rowCount(), 0);
    }

    void aRefreshAddsWhatIsNewAndMovesNothing()
    {
        RunListModel model;
        const QAbstractItemModelTester tester(&model);
        model.apply(summaries(30, 100, kNow), QDateTime());
        const QPersistentModelIndex kept = model.index(4, 0);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.apply(summaries(30, 102, kNow.addSecs(1'200)), QDateTime());
        QCOMPARE(resets.size(), 0);
        QCOMPARE(model.rowCount(), 32);
        QCOMPARE(kept.row(), 6);
        QCOMPARE(model.runIdAt(kept.row()), QStringLiteral("run-96"));
    }

    void theRunThatIsOnStandsAboveTheOthersUntilItHasEnded()
    {
        RunListModel model;
        const QAbstractItemModelTester tester(&model);
        model.setClock([] { return kNow; });
        model.apply(summaries(3, 10, kNow.addSecs(-600)), QDateTime());
        model.applyStatus(running(1, RunState::Collecting));
        QCOMPARE(model.rowCount(), 4);
        QVERIFY(model.index(0, 0).data(historyroles::Live).toBool());
        QCOMPARE(cell(model, 0, RunListModel::Outcome), QStringLiteral("Running: Collecting"));
        QCOMPARE(model.rowOf(QStringLiteral("run-10")), 1);
        model.applyStatus(running(3, RunState::Syncing));
        model.applyStatus(running(2, RunState::Analyzing)); // older: overtaken on the way
        QCOMPARE(cell(model, 0, RunListModel::Outcome), QStringLiteral("Running: Syncing"));
        RunStatus ended = running(4, RunState::Completed);
        ended.running = false;
        model.applyStatus(ended);
        QCOMPARE(model.rowCount(), 3);
    }

    void aRunOverItsBudgetSaysSoInWordAndShape()
    {
        RunListModel model;
        model.setClock([] { return kNow; });
        RunSummary slow = summary(QStringLiteral("slow"), kNow.addSecs(-600));
        slow.finishedAt = slow.startedAt.addMSecs(72'000);
        slow.withinBudget = false;
        slow.failed = 1;
        slow.held = 52;
        slow.accuracy.reset();
        model.apply({ slow }, QDateTime());
        QVERIFY(cell(model, 0, RunListModel::Duration).startsWith(QChar(0x25B2)));
        QVERIFY(cell(model, 0, RunListModel::Updates).contains(QStringLiteral("52 held")));
        QCOMPARE(cell(model, 0, RunListModel::Accuracy), QStringLiteral("—"));
        QCOMPARE(cell(model, 0, RunListModel::Outcome), QStringLiteral("Work left"));
        QVERIFY(cell(model, 0, RunListModel::States).contains(QStringLiteral("over budget")));
    }

    void theTimelineMeasuresStepsAndRunAgainstTheirBudgets()
    {
        RunReport run = report(QStringLiteral("r"), kNow);
        const auto rows = timelineOf(run);
        QCOMPARE(rows.size(), 5);
        QCOMPARE(rows.at(0).budgetMs, 10'000);
        QCOMPARE(rows.at(0).startedAt, kNow);
        QVERIFY(!rows.at(0).breach());
        QVERIFY(rows.at(2).breach());
        QCOMPARE(verdictOf(rows.at(2)), QStringLiteral("over by 5.0 s"));
        QCOMPARE(rows.at(4).budgetMs, 60'000);
        QVERIFY(!rows.at(4).breach());
        // A budget that is just met is kept.
        run.finishedAt = run.startedAt.addMSecs(60'000);
        QVERIFY(!timelineOf(run).last().breach());
        run.finishedAt = run.startedAt.addMSecs(60'001);
        QVERIFY(timelineOf(run).last().breach());
    }

    void aRunInterruptedBeforeItEndedStillHasAStrip()
    {
        const QList<RunTransition> transitions{ { RunState::Collecting, kNow.addSecs(-9) },
                                                { RunState::Interrupted, kNow.addSecs(-1) } };
        const auto strip = stripOf(transitions, kNow);
        QCOMPARE(strip.size(), 1);
        QCOMPARE(strip.first().durationMs, 8'000);
        QVERIFY(stripOf({}, kNow).isEmpty());
        RunReport empty;
        QVERIFY(timelineOf(empty).isEmpty());
        (void)headlineOf(empty, QTimeZone::utc(), kNow);
    }

    void theTablesOfARunShowTheChannelsOwnWords()
    {
        const RunReport run = report(QStringLiteral("r"), kNow);
        UpdateTable updates;
        const QAbstractItemModelTester tester(&updates);
        updates.setColumns(updateColumns());
        updates.setRows(run.updates);
        QCOMPARE(cell(updates, 0, 3), QStringLiteral("37 → 35"));
        QCOMPARE(cell(updates, 0, 6), QStringLiteral("Read back and equal"));
        QCOMPARE(cell(updates, 2, 5), QStringLiteral("5"));
        QVERIFY(cell(updates, 2, 6).contains(run.updates.at(2).error->message));
        QVERIFY(cell(updates, 2, 6).contains(QStringLiteral("ERR-INV-002")));
        QCOMPARE(cell(updates, 3, 6), run.updates.at(3).heldWhy);
        updates.sort(3, Qt::AscendingOrder);
        QCOMPARE(cell(updates, 0, 0), QStringLiteral("SK-3P-GR")); // 102 → 0 falls furthest
        MismatchTable mismatches;
        mismatches.setColumns(mismatchColumns());
        mismatches.setRows(run.mismatches);
        QCOMPARE(cell(mismatches, 0, 6), QStringLiteral("▼ −2"));
        QCOMPARE(cell(mismatches, 0, 7), QStringLiteral("Could oversell"));
        SourceTable sources;
        const QAbstractItemModelTester sourceTester(&sources);
        sources.setColumns(sourceColumns());
        sources.setRows(run.sources);
        QCOMPARE(cell(sources, 1, 8), QStringLiteral("3 h 12 min"));
        QVERIFY(cell(sources, 1, 9).contains(run.sources.at(1).error->message));
    }

    void openingARunAsksForItAndShowsOnlyItsAnswer()
    {
        EngineLink link;
        PageContext context;
        context.link = &link;
        RunsPage page(context);
        QSignalSpy list(&link, &EngineLink::runsRequested);
        QSignalSpy detail(&link, &EngineLink::runDetailRequested);
        page.resize(1'100, 640);
        page.show();
        page.activated();
        QCOMPARE(list.size(), 1);
        Q_EMIT link.runsRead(summaries(5, 20, kNow), QDateTime());

        auto *table = page.findChild<MarkTable *>(QStringLiteral("runList"));
        QVERIFY(table);
        table->setCurrentIndex(page.model()->index(2, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(detail.size(), 1);
        QCOMPARE(detail.first().first().toString(), QStringLiteral("run-18"));
        QVERIFY(page.showsRun());
        QVERIFY(!page.view()->report());
        Q_EMIT link.runDetailRead(report(QStringLiteral("run-19"), kNow)); // of an earlier question
        QVERIFY(!page.view()->report());
        Q_EMIT link.runDetailRead(report(QStringLiteral("run-18"), kNow));
        QVERIFY(page.view()->report());
        QCOMPARE(page.view()->table(RunView::Updates)->model()->rowCount(), 4);
        QCOMPARE(page.view()->table(RunView::Manual)->model()->rowCount(), 1);

        QTest::keyClick(page.view(), Qt::Key_Escape);
        QVERIFY(!page.showsRun());
        QCOMPARE(table->currentIndex().row(), 2);
    }

    void jsonOfARunIsCopiedAsTheCommandLinePrintsIt()
    {
        RunView view;
        const RunReport run = report(QStringLiteral("run-1"), kNow);
        view.showReport(run);
        auto *copy = view.findChild<QPushButton *>(QStringLiteral("runCopyJson"));
        QVERIFY(copy && copy->isEnabled());
        copy->click();
        const auto read = runFromJson(QApplication::clipboard()->text().toUtf8());
        QVERIFY(read.ok());
        QCOMPARE(read->runId, run.runId);
        QCOMPARE(read->updates.size(), run.updates.size());
    }

    void aRunThatEndsBringsTheListUpToDate()
    {
        EngineLink link;
        PageContext context;
        context.link = &link;
        RunsPage page(context);
        QSignalSpy list(&link, &EngineLink::runsRequested);
        Q_EMIT link.runFinished(report(QStringLiteral("x"), kNow));
        QCOMPARE(list.size(), 1);
    }
};

QTEST_MAIN(TestRuns)
#include "tst_runspage.moc"
