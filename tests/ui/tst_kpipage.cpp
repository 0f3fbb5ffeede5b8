// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/csv.h"
#include "tests/ui/historydata.h"
#include "ui/charts/timechart.h"
#include "ui/charts/timescale.h"
#include "ui/models/history/chartpoint.h"
#include "ui/models/history/kpimodel.h"
#include "ui/models/history/kpitable.h"
#include "ui/pages/kpi/kpipage.h"
#include "ui/pages/kpi/kpipanel.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QImage>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace jaego;
using namespace jaego::testing;

namespace {

const QDateTime kNow = at(QStringLiteral("2026-11-22T05:30:00.000Z"));

/// A model that has asked for a range and got this answer.
void answer(KpiModel *model, KpiRange range, const QList<KpiPoint> &points)
{
    model->setRange(range, kNow);
    KpiSeries series;
    series.from = model->from();
    series.to = model->to();
    series.points = points;
    model->apply(series);
}

KpiPoint accuracyAt(const QDateTime &time, std::optional<double> accuracy)
{
    KpiPoint point;
    point.at = time;
    point.runId = QStringLiteral("run-") + time.toString(QStringLiteral("HHmm"));
    point.accuracy = accuracy;
    return point;
}

} // namespace

class TestKpi final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        Theme::apply(qApp, Scheme::Light);
    }

    void bandsHaveTheEdgesOfTheWorkflow_data()
    {
        QTest::addColumn<int>("kpi");
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("band");
        const auto row = [](const char *name, Kpi kpi, double value, Band band) {
            QTest::newRow(name) << static_cast<int>(kpi) << value << static_cast<int>(band);
        };
        row("accuracy exactly 99 %", Kpi::Accuracy, *Ratio{ 99, 100 }.value(), Band::Good);
        row("accuracy 99 % of 4,000", Kpi::Accuracy, *Ratio{ 3'960, 4'000 }.value(), Band::Good);
        row("accuracy just under 99 %", Kpi::Accuracy, *Ratio{ 3'959, 4'000 }.value(), Band::Caution);
        row("accuracy exactly 97 %", Kpi::Accuracy, *Ratio{ 97, 100 }.value(), Band::Caution);
        row("accuracy just under 97 %", Kpi::Accuracy, *Ratio{ 9'699, 10'000 }.value(), Band::Alert);
        row("duration just under 1 min", Kpi::Duration, 59'999, Band::Good);
        row("duration exactly 1 min", Kpi::Duration, 60'000, Band::Caution);
        row("duration exactly 3 min", Kpi::Duration, 180'000, Band::Caution);
        row("duration just over 3 min", Kpi::Duration, 180'001, Band::Alert);
        row("stock-out just under 2 %", Kpi::Stockout, *Ratio{ 199, 10'000 }.value(), Band::Good);
        row("stock-out exactly 2 %", Kpi::Stockout, *Ratio{ 2, 100 }.value(), Band::Caution);
        row("stock-out exactly 5 %", Kpi::Stockout, *Ratio{ 5, 100 }.value(), Band::Caution);
        row("stock-out just over 5 %", Kpi::Stockout, *Ratio{ 501, 10'000 }.value(), Band::Alert);
        row("api exactly 99 %", Kpi::ApiSuccess, *Ratio{ 99, 100 }.value(), Band::Good);
        row("api just under 99 %", Kpi::ApiSuccess, *Ratio{ 9'899, 10'000 }.value(), Band::Caution);
        row("api exactly 95 %", Kpi::ApiSuccess, *Ratio{ 95, 100 }.value(), Band::Caution);
        row("api just under 95 %", Kpi::ApiSuccess, *Ratio{ 9'499, 10'000 }.value(), Band::Alert);
    }
    void bandsHaveTheEdgesOfTheWorkflow()
    {
        QFETCH(int, kpi);
        QFETCH(double, value);
        QFETCH(int, band);
        QCOMPARE(static_cast<int>(bandOf(static_cast<Kpi>(kpi), value)), band);
    }

    void nothingMeasuredIsNoDataAndNotZero()
    {
        QCOMPARE(bandOf(Kpi::Stockout, Ratio{ 0, 0 }.value()), Band::NoData);
        QCOMPARE(bandOf(Kpi::Accuracy, std::numeric_limits<double>::quiet_NaN()), Band::NoData);
        KpiModel model;
        answer(&model, KpiRange::Day, {});
        for (const Kpi kpi : kKpis) {
            QVERIFY(!model.hasData(kpi));
            QCOMPARE(model.headline(kpi).band, Band::NoData);
            QCOMPARE(model.headline(kpi).value, QStringLiteral("—"));
            QVERIFY(model.segments(kpi).isEmpty());
        }
    }

    void roundingNeverPutsAValueOnTheWrongSideOfItsLimit()
    {
        QCOMPARE(KpiModel::valueText(Kpi::Accuracy, 0.992), QStringLiteral("99.2 %"));
        QCOMPARE(KpiModel::valueText(Kpi::Accuracy, 0.98996), QStringLiteral("98.996 %"));
        QCOMPARE(KpiModel::valueText(Kpi::Accuracy, 0.9697), QStringLiteral("96.97 %"));
        QCOMPARE(KpiModel::valueText(Kpi::Stockout, 0.0501), QStringLiteral("5.01 %"));
    }

    void theHeadlineNamesItsDenominator()
    {
        KpiModel model;
        KpiPoint point = accuracyAt(kNow.addSecs(-60), Ratio{ 4'037, 4'070 }.value());
        point.accuracyRatio = { 4'037, 4'070 };
        answer(&model, KpiRange::Day, { point });
        const KpiHeadline head = model.headline(Kpi::Accuracy);
        QCOMPARE(head.value, QStringLiteral("99.2 %"));
        QCOMPARE(head.detail, QStringLiteral("agree 4,037 / 4,070"));
        QCOMPARE(head.band, Band::Good);
    }

    void aValueOfAnEarlierRunSaysWhenItWas()
    {
        KpiModel model;
        answer(&model, KpiRange::Day,
               { accuracyAt(kNow.addSecs(-1'200), 0.995), accuracyAt(kNow.addSecs(-600), std::nullopt) });
        QVERIFY2(model.headline(Kpi::Accuracy).detail.contains(QStringLiteral("05:10")),
                 qPrintable(model.headline(Kpi::Accuracy).detail));
    }

    void aMissingValueBreaksTheLine()
    {
        KpiModel model;
        QList<KpiPoint> points;
        for (int i = 0; i < 6; ++i)
            points.append(accuracyAt(kNow.addSecs(-3'600 + 600 * i),
                                     i == 3 ? std::optional<double>() : std::optional(0.99)));
        answer(&model, KpiRange::Day, points);
        const auto segments = model.segments(Kpi::Accuracy);
        QCOMPARE(segments.size(), 2);
        QCOMPARE(segments.at(0).size(), 3);
        QCOMPARE(segments.at(1).size(), 2);
        QCOMPARE(segments.at(1).first().index, 4);
        QCOMPARE(segments.at(0).first().value, 99.0);
    }

    void anHourWithoutRecordIsAGapAndIsNamed()
    {
        KpiModel model;
        model.setZone(QTimeZone("Asia/Seoul"));
        QList<KpiPoint> points;
        for (int i = 0; i < 20; ++i)
            points.append(accuracyAt(kNow.addSecs(-20'000 + 600 * i + (i >= 10 ? 3'600 : 0)), 0.99));
        answer(&model, KpiRange::Day, points);
        QCOMPARE(model.segments(Kpi::Accuracy).size(), 2);
        QCOMPARE(model.gaps().size(), 1);
        QCOMPARE(model.gaps().first().from, points.at(9).at);
        QVERIFY(model.gapText().contains(
            points.at(9).at.toTimeZone(QTimeZone("Asia/Seoul")).toString(QStringLiteral("HH:mm"))));
    }

    void aMissingDayOfRollUpsIsAGap()
    {
        KpiModel model;
        QList<KpiPoint> points;
        for (int day = 0; day < 30; ++day) {
            if (day == 12)
                continue;
            KpiPoint point = accuracyAt(kNow.addDays(-30 + day), 0.99);
            point.runId.clear();
            points.append(point);
        }
        answer(&model, KpiRange::Year, points);
        QCOMPARE(model.segments(Kpi::Accuracy).size(), 2);
    }

    void aLateAnswerToAnotherRangeIsDropped()
    {
        KpiModel model;
        model.setRange(KpiRange::Week, kNow);
        KpiSeries late = series(model.from(), model.to());
        model.setRange(KpiRange::Day, kNow);
        model.apply(late);
        QVERIFY(!model.answered());
        model.apply(series(model.from(), model.to()));
        QVERIFY(model.answered());
        QCOMPARE(model.usage()->rowCount(), 4);
    }

    void theUsageTableKeepsTheRulesOfModels()
    {
        KpiModel model;
        const QAbstractItemModelTester tester(model.usage());
        model.setRange(KpiRange::Day, kNow);
        model.apply(series(model.from(), model.to()));
        model.usage()->sort(1, Qt::DescendingOrder);
        QCOMPARE(model.usage()->index(0, 0).data().toString(), QStringLiteral("Coupang"));
        QCOMPARE(model.usage()->index(3, 1).data().toString(), QStringLiteral("288"));
    }

    void thinningKeepsEveryPeakAndEveryGap()
    {
        QList<ChartSegment> segments(2);
        const int half = 26'000;
        for (int i = 0; i < 2 * half; ++i)
            segments[i / half].append({ i * 600'000LL, 99.0 + (i % 7) * 0.1, i });
        segments[0][13'131].value = 12.5;
        segments[1][777].value = 100.0;
        const auto thin = thinned(segments, 0, 2LL * half * 600'000, 500);
        QCOMPARE(thin.size(), 2);
        const auto least = [](const ChartSegment &s) {
            return *std::min_element(s.begin(), s.end(), [](auto &a, auto &b) { return a.value < b.value; });
        };
        const auto most = [](const ChartSegment &s) {
            return *std::max_element(s.begin(), s.end(), [](auto &a, auto &b) { return a.value < b.value; });
        };
        QCOMPARE(least(thin.at(0)).index, 13'131);
        QCOMPARE(most(thin.at(1)).index, half + 777);
        QVERIFY(thin.at(0).size() + thin.at(1).size() <= 4LL * 502);
        for (const ChartSegment &segment : thin) {
            QVERIFY(std::is_sorted(segment.begin(), segment.end(),
                                   [](auto &a, auto &b) { return a.atMs < b.atMs; }));
        }
    }

    void thinningOfAWindowKeepsOneNeighbourOnEachSide()
    {
        const QList<ChartSegment> segments{
            { { 0, 1, 0 }, { 10, 2, 1 }, { 20, 3, 2 }, { 30, 4, 3 }, { 40, 5, 4 } }
        };
        const auto thin = thinned(segments, 15, 25, 100);
        QCOMPARE(thin.size(), 1);
        QCOMPARE(thin.first().size(), 3);
        QCOMPARE(thin.first().first().index, 1);
        QCOMPARE(thin.first().last().index, 3);
        QVERIFY(thinned(segments, 50, 60, 100).isEmpty());
    }

    void timesOnTheAxisAreRoundInTheSellersZone()
    {
        const QTimeZone seoul("Asia/Seoul");
        const qint64 to = kNow.toMSecsSinceEpoch();
        const auto ticks = timeTicks(to - 24 * 3'600'000LL, to, 6, seoul);
        QVERIFY(!ticks.isEmpty() && ticks.size() <= 7);
        for (const TimeTick &tick : ticks)
            QCOMPARE(QDateTime::fromMSecsSinceEpoch(tick.atMs, seoul).time().minute(), 0);
        for (const qint64 days : { 1, 7, 30, 365 }) {
            const auto some = timeTicks(to - days * 86'400'000LL, to, 6, seoul);
            QVERIFY2(some.size() >= 2 && some.size() <= 8, qPrintable(QString::number(days)));
        }
    }

    void aYearOfTenMinutePointsIsDrawnAtOnce()
    {
        KpiModel model;
        model.setRange(KpiRange::Year, kNow);
        model.apply(series(model.from(), model.to()));
        QVERIFY(model.points().size() > 50'000);
        TimeChart chart;
        chart.resize(600, 200);
        chart.show();
        qint64 best = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 5; ++i) {
            QElapsedTimer timer;
            timer.start();
            chart.setData(model.segments(Kpi::Accuracy), model.from(), model.to());
            (void)chart.grab();
            best = std::min(best, timer.elapsed());
        }
        qInfo("a year drawn in %lld ms", best);
#ifdef JAEGO_SANITIZE
        QVERIFY(best < 1'000);
#else
        QVERIFY2(best < 100, qPrintable(QString::number(best)));
#endif
        QVERIFY(chart.drawnPoints() < 4LL * 620);
    }

    void theChartFindsThePointUnderThePointerAndZoomsBack()
    {
        TimeChart chart;
        chart.resize(600, 200);
        chart.show();
        const QList<ChartSegment> segments{ { { kNow.addSecs(-3'600).toMSecsSinceEpoch(), 99, 0 },
                                              { kNow.addSecs(-1'800).toMSecsSinceEpoch(), 98, 1 } },
                                            { { kNow.toMSecsSinceEpoch(), 97, 2 } } };
        chart.setData(segments, kNow.addSecs(-7'200), kNow.addSecs(600));
        QCOMPARE(chart.drawnSegments(), 2);
        const auto near = chart.pointNear(chart.placeOf(segments.at(0).at(1)) + QPoint(3, -5));
        QVERIFY(near.has_value());
        QCOMPARE(near->index, 1);
        QVERIFY(!chart.pointNear(QPoint(60, 100)).has_value());
        QTest::keyClick(&chart, Qt::Key_Plus);
        QVERIFY(chart.isZoomed());
        QTest::keyClick(&chart, Qt::Key_Escape);
        QVERIFY(!chart.isZoomed());
    }

    void theRunBehindAPointIsOpenedByKeyboardAndByClick()
    {
        EngineLink link;
        PageContext context;
        context.link = &link;
        KpiPage page(context);
        connect(
            &link, &EngineLink::kpisRequested, &link,
            [&link](const QDateTime &from, const QDateTime &to) { Q_EMIT link.kpisRead(series(from, to)); });
        QSignalSpy asked(&link, &EngineLink::kpisRequested);
        QSignalSpy opened(&page, &KpiPage::openRun);
        QSignalSpy place(&page, &Page::placeRequested);
        page.resize(1'100, 640);
        page.show();
        page.activated();
        QCOMPARE(asked.size(), 1);
        page.activated();
        QCOMPARE(asked.size(), 1);

        auto *chart = page.findChildren<TimeChart *>().first();
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Left);
        QTest::keyClick(chart, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toString(), page.model()->points().last().runId);
        QCOMPARE(place.first(),
                 QVariantList({ QStringLiteral("runs"), page.model()->points().last().runId }));
        QVERIFY(!chart->accessibleDescription().isEmpty());

        QWidget *surface = chart->childAt(chart->rect().center());
        const QPoint spot = chart->placeOf(*chart->current());
        QTest::mouseClick(surface, Qt::LeftButton, {}, surface->mapFrom(chart, spot));
        QCOMPARE(opened.size(), 2);

        // A run that ends brings a new point.
        Q_EMIT link.runFinished(RunReport());
        QCOMPARE(asked.size(), 2);
    }

    void pointsAndPictureAreSavedAsFiles()
    {
        EngineLink link;
        PageContext context;
        context.link = &link;
        KpiPage page(context);
        connect(
            &link, &EngineLink::kpisRequested, &link,
            [&link](const QDateTime &from, const QDateTime &to) { Q_EMIT link.kpisRead(series(from, to)); });
        page.resize(1'100, 640);
        page.show();
        page.activated();
        const QTemporaryDir folder;
        QCOMPARE(page.savePicture(folder.filePath(QStringLiteral("a.png"))), QString());
        const QImage picture(folder.filePath(QStringLiteral("a.png")));
        QVERIFY(picture.width() > 2'000); // twice as fine as the page, with its title over it
        QCOMPARE(page.savePoints(folder.filePath(QStringLiteral("a.csv"))), QString());
        const auto table = readCsvFile(folder.filePath(QStringLiteral("a.csv")));
        QVERIFY(table.ok());
        QCOMPARE(table->rows.size(), page.model()->points().size());
        const int column = table->column(QStringLiteral("sync_accuracy"));
        QVERIFY(column >= 0);
        // The run without accuracy is an empty cell, not a zero.
        QVERIFY(std::any_of(table->rows.begin(), table->rows.end(),
                            [column](const CsvRow &row) { return row.cells.at(column).isEmpty(); }));
        QVERIFY(!page.savePoints(QStringLiteral("/nowhere/at/all.csv")).isEmpty());
        QVERIFY(!page.savePicture(QStringLiteral("/nowhere/at/all.png")).isEmpty());
    }

    void aTableOfPointsSaysWhereEveryRatioComesFrom()
    {
        KpiPoint whole;
        whole.at = QDateTime(QDate(2026, 11, 22), QTime(15, 30), Qt::UTC);
        whole.runId = QStringLiteral("01JD");
        whole.accuracyRatio = { 4037, 4070 };
        whole.accuracy = whole.accuracyRatio.value();
        whole.durationMs = 38'000;
        whole.apiRatio = { 99, 100 };
        whole.apiSuccess = 0.99;
        KpiPoint gap;
        gap.at = whole.at.addSecs(600);
        const QTimeZone seoul("Asia/Seoul");
        const QList<QByteArray> rows = kpiTable({ whole, gap }, seoul).bytes().split('\n');
        QVERIFY(rows.at(1).startsWith("2026-11-23T00:30:00+09:00,01JD,4037,4070,0.99"));
        QVERIFY(rows.at(1).contains(",38000,,,,99,100,0.99"));
        QCOMPARE(rows.at(2).trimmed(), QByteArray("2026-11-23T00:40:00+09:00,,,,,,,,,,,,"));
    }

    void oneKeyOpensTheMenuThatSaves()
    {
        EngineLink link;
        PageContext context;
        context.link = &link;
        KpiPage page(context);
        page.resize(1'100, 640);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.open(QStringLiteral("stockout_rate")); // as an alert leads here
        QVERIFY(page.focusWidget());
        QCOMPARE(page.focusWidget()->accessibleName(), KpiModel::name(Kpi::Stockout));
        QTest::keyClick(page.focusWidget(), Qt::Key_E, Qt::ControlModifier);
        auto *menu = page.findChild<QMenu *>(QStringLiteral("kpiSaveMenu"));
        QVERIFY(menu);
        QTRY_VERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(page.findChild<QFileDialog *>());
        auto *dialog = page.findChild<QFileDialog *>();
        QCOMPARE(dialog->defaultSuffix(), QStringLiteral("csv"));
        dialog->close();
    }
};

QTEST_MAIN(TestKpi)
#include "tst_kpipage.moc"
