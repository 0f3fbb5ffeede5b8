// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/preview/previewdialog.h"
#include "ui/widgets/marktable.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest/QTest>

using namespace jaego;

namespace {

UpdateReport change(const char *sku, qint64 from, qint64 to, const char *status = "DRY_RUN")
{
    UpdateReport update;
    update.product = QString::fromLatin1(sku);
    update.listing = { ChannelId::Naver, QStringLiteral("91000000") + update.product };
    update.oldQuantity = Units(from);
    update.newQuantity = Units(to);
    update.status = QString::fromLatin1(status);
    return update;
}

RunReport plan()
{
    RunReport report;
    report.runId = QStringLiteral("01J");
    report.dryRun = true;
    report.state = RunState::Completed;
    report.updates = { change("LESS", 3, 9), change("MORE", 9, 7), change("HELD", 5, 0, "HELD"),
                       change("WORST", 30, 0) };
    report.plan = { { ChannelId::Naver, 3, 4, 2'000 } };
    SourceReport skipped;
    skipped.source = QStringLiteral("COUPANG");
    skipped.status = QStringLiteral("skipped");
    report.sources = { skipped };
    return report;
}

} // namespace

/// Exactly what a sync would send, before it is sent.
class TestPreview : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatShowsTooMuchComesFirstAndHeldOnesLast()
    {
        const PreviewLines lines(plan());
        QStringList order;
        for (const UpdateReport &update : lines.lines())
            order.append(update.product);
        QCOMPARE(order.join(QLatin1Char(' ')), QStringLiteral("WORST MORE LESS HELD"));
        QCOMPARE(lines.toSend(), 3);
        QCOMPARE(lines.showMore(), 2);
        QCOMPARE(lines.held(), 1);
        QCOMPARE(lines.products().size(), 3);
        QCOMPARE(lines.costs().size(), 1);
        QCOMPARE(lines.gaps().size(), 1); // Coupang was not looked at
    }
    void enterAppliesWhatIsShown()
    {
        QWidget window;
        auto *preview = new PreviewDialog(plan(), &window);
        QSignalSpy applied(preview, &PreviewDialog::applied);
        preview->open();
        QTest::keyClick(preview->findChild<QPushButton *>(QStringLiteral("previewApply")), Qt::Key_Return);
        QCOMPARE(applied.size(), 1);
        QCOMPARE(applied.first().first().value<QList<Sku>>(),
                 (QList<Sku>{ QStringLiteral("WORST"), QStringLiteral("MORE"), QStringLiteral("LESS") }));
    }
    void escapeSendsNothing()
    {
        QWidget window;
        auto *preview = new PreviewDialog(plan(), &window);
        QSignalSpy applied(preview, &PreviewDialog::applied);
        preview->open();
        QTest::keyClick(preview, Qt::Key_Escape);
        QVERIFY(applied.isEmpty());
    }
    void whereNothingWouldChangeThereIsNothingToApply()
    {
        QWidget window;
        RunReport report = plan();
        report.updates.clear();
        auto *preview = new PreviewDialog(report, &window);
        preview->open();
        QVERIFY(!preview->findChild<QPushButton *>(QStringLiteral("previewApply")));
        auto *headline = preview->findChild<QLabel *>(QStringLiteral("previewHeadline"));
        QVERIFY(headline && !headline->text().isEmpty());
        auto *table = preview->findChild<MarkTable *>(QStringLiteral("previewTable"));
        QVERIFY(table);
        const QAbstractItemModelTester tester(table->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(table->model()->rowCount(), 0);
    }
};

QTEST_MAIN(TestPreview)
#include "tst_preview.moc"
