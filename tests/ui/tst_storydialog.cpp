// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/story/explanationwords.h"
#include "ui/models/story/numberwords.h"
#include "ui/pages/story/storychart.h"
#include "ui/pages/story/storydesk.h"
#include "ui/pages/undo/undodialog.h"
#include "ui/widgets/marktable.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest/QTest>

using namespace jaego;

namespace {

using Kind = NumberEvent::Kind;

const ListingKey kCoupang{ ChannelId::Coupang, QStringLiteral("101") };

NumberEvent made(const QDateTime &at, Kind kind, qint64 value, std::optional<ListingKey> listing = {})
{
    NumberEvent one;
    one.at = at;
    one.kind = kind;
    one.value = Units(value);
    one.listing = listing;
    return one;
}

UndoLine line(UndoKind kind, const char *id, qint64 before, qint64 now, qint64 value)
{
    UndoLine one;
    one.kind = kind;
    one.listing = { ChannelId::Naver, QString::fromLatin1(id) };
    one.sku = QString::fromLatin1(id);
    one.before = Units(before);
    one.written = Units(now);
    one.published = Units(now);
    one.value = Units(value);
    return one;
}

} // namespace

/// Asking why, and taking back, by keyboard.
class TestStoryDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_window.show(); }
    void cleanup()
    {
        const QList<QDialog *> dialogs = m_window.findChildren<QDialog *>();
        for (QDialog *dialog : dialogs)
            delete dialog;
    }
    void aMomentIsChosenFromEventToEvent();
    void theMomentIsTypedInTheSellersZone();
    void enterOnAWriteOpensItsRun();
    void anotherRangeAsksAgainAndAnswersOfOthersAreIgnored();
    void theDeskAsksWhenTheChoiceRests();
    void nothingKnownIsSaidPlainly();
    void hostileNamesStayText();
    void whatOnlyTheEngineKnowsIsPutIntoWords();
    void theUndoIsReviewedLineByLine();
    void anUndoWithNothingToDoOffersNothing();

private:
    static NumberHistory history(const QDateTime &from, const QDateTime &to)
    {
        NumberHistory all;
        all.sku = QStringLiteral("A");
        all.from = from;
        all.to = to;
        all.listings = { { kCoupang, QStringLiteral("한라봉"), 1 } };
        NumberEvent write = made(to.addSecs(-60), Kind::Written, 4, kCoupang);
        write.reference = QStringLiteral("01RUN");
        all.events = { made(to.addSecs(-300), Kind::Counted, 9),
                       made(to.addSecs(-200), Kind::Read, 9, kCoupang), write,
                       made(to.addSecs(-20), Kind::Ordered, 1, kCoupang) };
        return all;
    }
    StoryDialog *open()
    {
        QSignalSpy asked(&m_link, &EngineLink::numberHistoryRequested);
        auto *dialog = new StoryDialog(&m_link, QStringLiteral("A"), QStringLiteral("한라봉"),
                                       QTimeZone("Asia/Seoul"), &m_window);
        dialog->open();
        m_from = asked.last().at(1).toDateTime();
        m_to = asked.last().at(2).toDateTime();
        Q_EMIT m_link.numberHistoryRead(history(m_from, m_to));
        return dialog;
    }

    QWidget m_window;
    EngineLink m_link;
    QDateTime m_from;
    QDateTime m_to;
};

void TestStoryDialog::aMomentIsChosenFromEventToEvent()
{
    StoryDialog *dialog = open();
    auto *chart = dialog->findChild<StepChart *>(QStringLiteral("storyChart"));
    auto *answers = dialog->findChild<QLabel *>(QStringLiteral("storyAnswers"));
    QCOMPARE(dialog->moment(), m_to);
    QVERIFY(answers->text().contains(QStringLiteral(">3<"))); // 4 sent, one sold since
    QTest::keyClick(chart, Qt::Key_Left);
    QCOMPARE(dialog->moment(), m_to.addSecs(-20));
    QTest::keyClick(chart, Qt::Key_Left);
    QCOMPARE(dialog->moment(), m_to.addSecs(-60));
    QVERIFY(answers->text().contains(QStringLiteral(">4<")));
    QTest::keyClick(chart, Qt::Key_Left);
    QVERIFY(answers->text().contains(QStringLiteral(">9<")));
    QTest::keyClick(chart, Qt::Key_Home);
    QVERIFY(answers->text().contains(QStringLiteral(">?<")));
    QTest::keyClick(chart, Qt::Key_End);
    QCOMPARE(dialog->moment(), m_to);
    // The line of the table is the event the moment follows.
    auto *table = dialog->findChild<MarkTable *>(QStringLiteral("storyTable"));
    QCOMPARE(table->currentIndex().row(), 0);
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(dialog->moment(), m_to.addSecs(-60));
    const QAbstractItemModelTester tester(table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestStoryDialog::theMomentIsTypedInTheSellersZone()
{
    StoryDialog *dialog = open();
    auto *time = dialog->findChild<QDateTimeEdit *>(QStringLiteral("storyTime"));
    const QDateTime wanted = m_to.addSecs(-100);
    const QDateTime there = wanted.toTimeZone(QTimeZone("Asia/Seoul"));
    time->setDateTime(QDateTime(there.date(), there.time(), Qt::UTC));
    QCOMPARE(dialog->moment(), wanted);
    QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("storyMoment"))
                ->text()
                .contains(there.toString(QStringLiteral("HH:mm:ss"))));
}

void TestStoryDialog::enterOnAWriteOpensItsRun()
{
    StoryDialog *dialog = open();
    QSignalSpy wanted(dialog, &StoryDialog::placeWanted);
    auto *table = dialog->findChild<MarkTable *>(QStringLiteral("storyTable"));
    QTest::keyClick(table, Qt::Key_Return); // an order has no run
    QVERIFY(wanted.isEmpty());
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(0).toString(), QStringLiteral("runs"));
    QCOMPARE(wanted.first().at(1).toString(), QStringLiteral("01RUN"));
}

void TestStoryDialog::anotherRangeAsksAgainAndAnswersOfOthersAreIgnored()
{
    StoryDialog *dialog = open();
    QSignalSpy asked(&m_link, &EngineLink::numberHistoryRequested);
    auto *range = dialog->findChild<QComboBox *>(QStringLiteral("storyRange"));
    QTest::keyClick(range, Qt::Key_Down);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(1).toDateTime().daysTo(asked.first().at(2).toDateTime()), 30);
    NumberHistory other = history(m_from, m_to);
    other.sku = QStringLiteral("B");
    other.events.clear();
    Q_EMIT m_link.numberHistoryRead(other);
    NumberHistory late = history(m_from, m_to); // of the range before
    late.events.clear();
    Q_EMIT m_link.numberHistoryRead(late);
    QCOMPARE(dialog->findChild<MarkTable *>(QStringLiteral("storyTable"))->model()->rowCount(), 4);
}

void TestStoryDialog::theDeskAsksWhenTheChoiceRests()
{
    StoryDesk desk(&m_link, &m_window);
    QSignalSpy explained(&m_link, &EngineLink::explanationRequested);
    QSignalSpy asked(&m_link, &EngineLink::numberHistoryRequested);
    QSignalSpy changed(&desk, &StoryDesk::changed);
    for (int i = 0; i < 50; ++i)
        desk.follow(QStringLiteral("P-%1").arg(i));
    QTRY_COMPARE(explained.size(), 1);
    QCOMPARE(explained.first().first().toString(), QStringLiteral("P-49"));
    Explanation why;
    why.sku = QStringLiteral("P-48"); // an answer that came late
    Q_EMIT m_link.explained(why);
    QVERIFY(changed.isEmpty());
    why.sku = QStringLiteral("P-49");
    Q_EMIT m_link.explained(why);
    NumberHistory past = history(asked.last().at(1).toDateTime(), asked.last().at(2).toDateTime());
    past.sku = QStringLiteral("P-49");
    Q_EMIT m_link.numberHistoryRead(past);
    QCOMPARE(changed.size(), 2);
    QVERIFY(desk.explanation() && desk.history());
    desk.follow(QStringLiteral("P-1"));
    QVERIFY(!desk.explanation() && !desk.history());
}

void TestStoryDialog::nothingKnownIsSaidPlainly()
{
    StoryDialog *dialog = open();
    NumberHistory none = history(m_from, m_to);
    none.events.clear();
    Q_EMIT m_link.numberHistoryRead(none);
    QVERIFY(!dialog->findChild<QLabel *>(QStringLiteral("storyAnswers"))->text().isEmpty());
    auto *chart = dialog->findChild<StepChart *>(QStringLiteral("storyChart"));
    QTest::keyClick(chart, Qt::Key_Left);
    QVERIFY(!chart->grab().isNull());
    QVERIFY(StoryChart::series(none).first().steps.isEmpty());
    QCOMPARE(StoryChart::beginning(none), m_from);
}

void TestStoryDialog::hostileNamesStayText()
{
    StoryDialog *dialog = open();
    NumberHistory all = history(m_from, m_to);
    all.listings = { { kCoupang, QStringLiteral("<b>x</b>"), 1 },
                     { { ChannelId::Coupang, QStringLiteral("<script>") }, {}, 1 } };
    Q_EMIT m_link.numberHistoryRead(all);
    QVERIFY(!dialog->findChild<QLabel *>(QStringLiteral("storyAnswers"))
                 ->text()
                 .contains(QStringLiteral("<script>")));
}

void TestStoryDialog::whatOnlyTheEngineKnowsIsPutIntoWords()
{
    Explanation why;
    why.sku = QStringLiteral("A");
    QVERIFY(ExplanationWords::product(why).isEmpty()); // never counted
    why.counted = true;
    why.onHand = Units(9);
    why.ordered = Units(12);
    for (int i = 0; i < 7; ++i) {
        ReservingOrder order;
        order.line.orderId = QStringLiteral("order-%1").arg(i);
        order.units = 1;
        why.orders.append(order);
    }
    const QList<ProductStory::Line> lines = ExplanationWords::product(why);
    const auto holds = [&lines](const QString &text) {
        return std::any_of(lines.cbegin(), lines.cend(),
                           [&](const ProductStory::Line &one) { return one.label.contains(text); });
    };
    QVERIFY(holds(QStringLiteral("order-0")) && holds(QStringLiteral("order-4")));
    QVERIFY(!holds(QStringLiteral("order-5"))); // a number instead
    QVERIFY(std::any_of(lines.cbegin(), lines.cend(),
                        [](const ProductStory::Line &one) { return one.tone == CellTone::Danger; }));
    ListingExplanation shown;
    shown.scarcest = QStringLiteral("A");
    shown.maximum = Units(99999);
    QVERIFY(ExplanationWords::listing(shown, why).isEmpty());
    shown.unitsPerSale = 3;
    shown.sellable = Units(9);
    shown.target = Units(3);
    shown.ceiling = Units(3);
    QVERIFY(ExplanationWords::listing(shown, why).contains(QStringLiteral("9 ÷ 3")));
}

void TestStoryDialog::theUndoIsReviewedLineByLine()
{
    UndoPlan plan;
    plan.runId = QStringLiteral("01RUN");
    plan.runAt = QDateTime::currentDateTimeUtc();
    plan.lines = { line(UndoKind::Lowers, "A", 5, 50, 5), line(UndoKind::Partly, "B", 9, 2, 4),
                   line(UndoKind::NotEnough, "C", 9, 2, 2) };
    auto *dialog = new UndoDialog(plan, &m_window);
    dialog->open();
    QSignalSpy chosen(dialog, &UndoDialog::chosen);
    auto *table = dialog->findChild<MarkTable *>(QStringLiteral("undoTable"));
    auto *apply = dialog->findChild<QPushButton *>(QStringLiteral("undoApply"));
    QVERIFY(apply->text().contains(QLatin1Char('2')));
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Space); // leave the second out
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Space); // the third cannot be chosen
    QVERIFY(apply->text().contains(QLatin1Char('1')));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    const auto choice = chosen.first().first().value<UndoChoice>();
    QCOMPARE(choice.listings, (QList<ListingKey>{ plan.lines.first().listing }));
    QCOMPARE(choice.runId, plan.runId);
    QVERIFY(choice.until > QDateTime::currentDateTimeUtc());
    QVERIFY(!choice.reason.isEmpty());
}

void TestStoryDialog::anUndoWithNothingToDoOffersNothing()
{
    UndoPlan plan;
    plan.problem = QStringLiteral("This run changed no number.");
    auto *dialog = new UndoDialog(plan, &m_window);
    dialog->open();
    QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("undoApply")));
    QCOMPARE(dialog->findChild<QLabel *>(QStringLiteral("undoHeadline"))->text(), plan.problem);
}

QTEST_MAIN(TestStoryDialog)
#include "tst_storydialog.moc"
