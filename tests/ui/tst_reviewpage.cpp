// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inventedshop.h"
#include "ui/i18n/translations.h"
#include "ui/pages/review/linkview.h"
#include "ui/pages/review/reviewpage.h"
#include "ui/pages/review/reviewtable.h"
#include "ui/theme/theme.h"
#include "ui/widgets/changebars.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace jaego;

/// The review place, worked with the keyboard.
class TestReviewPage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        registerEngineTypes();
        Theme::apply(qApp, Scheme::Light);
    }
    void init();
    void cleanup();
    void enteringAsksAndShowsTheMostDangerousLineFirst_data() { languages(); }
    void enteringAsksAndShowsTheMostDangerousLineFirst();
    void oneKeyApprovesAnOrdinaryLine();
    void aGroupIsApprovedInWordsWithNumbers_data() { languages(); }
    void aGroupIsApprovedInWordsWithNumbers();
    void heldChangesAreRejectedOnlyWithAReason();
    void aHeldLineIsNeverLetThroughByOneKey();
    void manualWorkIsTriedAgainFromItsDetails();
    void aMarkedListingIsNotToBeTouched();
    void spaceMarksAndGoesOnAndEscTakesMarksAway();
    void arrowsFoldAndUnfoldGroups();
    void anAnswerMovesNeitherTheLineNorTheMarks();
    void fourThousandLinesMakeNobodyWait();
    void unseenItAsksNothingAndSeenItAsksOnceASecond();
    void aListingIsLinkedByTyping_data() { languages(); }
    void aListingIsLinkedByTyping();
    void sureGuessesAreAcceptedTogether();
    void aGoneListingLosesItsLinkAfterAQuestion();
    void emptyPlacesSayWhatWouldBeThere_data() { languages(); }
    void emptyPlacesSayWhatWouldBeThere();
    void everyControlHasAName_data() { languages(); }
    void everyControlHasAName();
    void tabGoesThroughThePageAsItIsRead();
    void thePictureIsReadAloud();
    void whatWasChosenIsKept();

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("ko") << QStringLiteral("ko");
        QTest::newRow("en") << QStringLiteral("en");
    }
    void open(const QString &language = QStringLiteral("ko"), int products = 24);
    void chooseKind(ReviewKind kind);
    ReviewTable *table() const { return m_page->table(); }
    template <typename T>
    T *find(const char *name) const
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    /// The open one: those that were closed go a moment later.
    QDialog *dialog(const char *name) const
    {
        for (QDialog *one : m_page->findChildren<QDialog *>(QString::fromLatin1(name))) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    void agree(const char *name) const
    {
        QDialog *box = dialog(name);
        QVERIFY2(box, name);
        box->accept();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_memory;
    std::unique_ptr<EngineLink> m_link;
    std::unique_ptr<InventedShop> m_shop;
    std::unique_ptr<ReviewPage> m_page;
};

void TestReviewPage::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_memory =
        std::make_unique<QSettings>(m_dir->filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    m_link = std::make_unique<EngineLink>();
}

void TestReviewPage::cleanup()
{
    m_page.reset();
    m_shop.reset();
    m_link.reset();
    m_memory.reset();
    setWindowLanguage(QStringLiteral("ko"));
}

void TestReviewPage::open(const QString &language, int products)
{
    setWindowLanguage(language);
    m_shop = std::make_unique<InventedShop>(products);
    m_shop->connectTo(m_link.get());
    PageContext context;
    context.link = m_link.get();
    context.memory = m_memory.get();
    m_page = std::make_unique<ReviewPage>(context);
    m_page->resize(1'100, 640);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activated();
    Q_EMIT m_link->stockChanged(m_shop->everything());
}

void TestReviewPage::chooseKind(ReviewKind kind)
{
    for (int row = 0; row < m_page->model()->rowCount(); ++row) {
        const ReviewLine *line = m_page->model()->lineAt(row);
        if (line && line->kind == kind) {
            table()->choose(row);
            return;
        }
    }
    QFAIL("no line of that kind");
}

void TestReviewPage::enteringAsksAndShowsTheMostDangerousLineFirst()
{
    QFETCH(QString, language);
    QSignalSpy asked(m_link.get(), &EngineLink::reviewRequested);
    open(language);
    QVERIFY(!asked.isEmpty());
    QVERIFY(table()->hasFocus());
    const ReviewLine *line = m_page->model()->lineAt(table()->currentRow());
    QVERIFY(line);
    QCOMPARE(line->sku, QStringLiteral("JJ-HB-500"));
    QCOMPARE(find<QLabel>("reviewHeadline")->text(),
             language == QLatin1String("ko") ? QStringLiteral("쿠팡에서 6개 더 보입니다")
                                             : QStringLiteral("Coupang shows 6 too many"));
    QVERIFY(find<QLabel>("reviewCause")->text().contains(QLatin1Char('2'))); // ordered
}

void TestReviewPage::oneKeyApprovesAnOrdinaryLine()
{
    open();
    QSignalSpy runs(m_link.get(), &EngineLink::runRequested);
    QTest::keyClick(table(), Qt::Key_A);
    QCOMPARE(runs.size(), 1);
    const auto request = runs.first().first().value<RunRequest>();
    QCOMPARE(request.skus, QList<Sku>({ QStringLiteral("JJ-HB-500") }));
    QVERIFY(request.leaveHeld);
    QVERIFY(!request.dryRun);
}

void TestReviewPage::aGroupIsApprovedInWordsWithNumbers()
{
    QFETCH(QString, language);
    open(language);
    QSignalSpy runs(m_link.get(), &EngineLink::runRequested);
    QTest::keyClick(table(), Qt::Key_A, Qt::ShiftModifier);
    QCOMPARE(runs.size(), 0);
    QVERIFY(dialog("confirmApproval"));
    const QString words =
        dialog("confirmApproval")->findChild<QLabel *>(QStringLiteral("confirmWords"))->text();
    QVERIFY2(words.contains(language == QLatin1String("ko") ? QStringLiteral("쿠팡 3개")
                                                            : QStringLiteral("Coupang: 3 listings")),
             qPrintable(words));
    agree("confirmApproval");
    QCOMPARE(runs.size(), 1);
    QCOMPARE(runs.first().first().value<RunRequest>().skus.size(), 5);
}

void TestReviewPage::heldChangesAreRejectedOnlyWithAReason()
{
    open();
    QSignalSpy decided(m_link.get(), &EngineLink::heldDecided);
    chooseKind(ReviewKind::Held);
    QTest::keyClick(table(), Qt::Key_R);
    QDialog *box = dialog("reasonDialog");
    QVERIFY(box);
    auto *reason = box->findChild<QLineEdit *>(QStringLiteral("rejectReason"));
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(decided.size(), 0); // no reason, no decision
    reason->insert(QStringLiteral("창고 점검 중"));
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(decided.size(), 1);
    const auto choice = decided.first().first().value<HeldChoice>();
    QVERIFY(!choice.approve);
    QCOMPARE(choice.reason, QStringLiteral("창고 점검 중"));
    QCOMPARE(choice.listings.size(), 1);
    QCOMPARE(choice.runId, QStringLiteral("01JDHELD"));
}

void TestReviewPage::aHeldLineIsNeverLetThroughByOneKey()
{
    open();
    QSignalSpy decided(m_link.get(), &EngineLink::heldDecided);
    chooseKind(ReviewKind::Held);
    QTest::keyClick(table(), Qt::Key_A);
    QCOMPARE(decided.size(), 0);
    agree("confirmApproval");
    QCOMPARE(decided.size(), 1);
    QCOMPARE(decided.first().first().value<HeldChoice>().listings.size(), 1);
    // All of its run, from the panel.
    QTest::keyClick(table(), Qt::Key_Return);
    auto *main = find<QPushButton>("reviewMain");
    QVERIFY(main->hasFocus());
    QTest::keyClick(main, Qt::Key_Return);
    QTRY_VERIFY(dialog("confirmApproval"));
    agree("confirmApproval");
    QCOMPARE(decided.last().first().value<HeldChoice>().listings.size(), 3);
}

void TestReviewPage::manualWorkIsTriedAgainFromItsDetails()
{
    open();
    QSignalSpy runs(m_link.get(), &EngineLink::runRequested);
    find<QPushButton>("reviewChip_manual")->click();
    table()->setFocus();
    const ReviewLine *line = m_page->model()->lineAt(table()->currentRow());
    QVERIFY(line && line->manual);
    QVERIFY(find<QLabel>("reviewCause")->text().contains(QStringLiteral("GW.INTERNAL_ERROR")));
    QTest::keyClick(table(), Qt::Key_Return);
    QTest::keyClick(find<QPushButton>("reviewMain"), Qt::Key_Return);
    QCOMPARE(runs.size(), 1);
    QCOMPARE(runs.first().first().value<RunRequest>().skus, QList<Sku>({ QStringLiteral("PT-CAT-TN") }));
    QTest::keyClick(table(), Qt::Key_T);
    QCOMPARE(runs.size(), 2);
}

void TestReviewPage::aMarkedListingIsNotToBeTouched()
{
    open();
    QSignalSpy asked(m_link.get(), &EngineLink::holdRequested);
    const ReviewLine *line = m_page->model()->lineAt(table()->currentRow());
    QVERIFY(line);
    const ListingKey listing = line->listing;
    QTest::keyClick(table(), Qt::Key_H);
    auto *reason = m_page->findChild<QLineEdit *>(QStringLiteral("holdReason"));
    QVERIFY(reason);
    QTest::keyClicks(reason, QStringLiteral("photo"));
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    const auto holds = asked.first().first().value<QList<Hold>>();
    QCOMPARE(holds.size(), 1);
    QVERIFY(holds.first().listing == listing);
}

void TestReviewPage::spaceMarksAndGoesOnAndEscTakesMarksAway()
{
    open();
    QSignalSpy runs(m_link.get(), &EngineLink::runRequested);
    const int first = table()->currentRow();
    QTest::keyClick(table(), Qt::Key_Space);
    QTest::keyClick(table(), Qt::Key_Space);
    QCOMPARE(m_page->model()->markedCount(), 2);
    QCOMPARE(table()->currentRow(), first + 2);
    QTest::keyClick(table(), Qt::Key_A);
    agree("confirmApproval");
    QCOMPARE(runs.first().first().value<RunRequest>().skus.size(), 2);
    QCOMPARE(m_page->model()->markedCount(), 0);
    QTest::keyClick(table(), Qt::Key_Space);
    QTest::keyClick(table(), Qt::Key_Escape);
    QCOMPARE(m_page->model()->markedCount(), 0);
}

void TestReviewPage::arrowsFoldAndUnfoldGroups()
{
    open();
    const int rows = m_page->model()->rowCount();
    QTest::keyClick(table(), Qt::Key_Left); // to the head of its group
    QVERIFY(m_page->model()->isGroup(table()->currentRow()));
    QTest::keyClick(table(), Qt::Key_Left);
    QCOMPARE(m_page->model()->rowCount(), rows - 5);
    QCOMPARE(table()->currentRow(), 0);
    QTest::keyClick(table(), Qt::Key_Right);
    QCOMPARE(m_page->model()->rowCount(), rows);
}

void TestReviewPage::anAnswerMovesNeitherTheLineNorTheMarks()
{
    open(QStringLiteral("ko"), 4'000);
    chooseKind(ReviewKind::Held);
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(table(), Qt::Key_Space);
    const ListingKey current = m_page->model()->lineAt(table()->currentRow())->listing;
    const int y = table()->visualRect(table()->currentIndex()).y();
    ReviewSnapshot next = m_shop->review(412);
    next.lines.removeAt(next.lines.size() - 1);
    Q_EMIT m_link->reviewRead(next);
    QCOMPARE(m_page->model()->lineAt(table()->currentRow())->listing, current);
    QCOMPARE(table()->visualRect(table()->currentIndex()).y(), y);
    QCOMPARE(m_page->model()->markedCount(), 40);
}

void TestReviewPage::fourThousandLinesMakeNobodyWait()
{
    open();
    ReviewSnapshot many = m_shop->review(4'000);
    m_page->model()->setGrouping(ReviewGrouping::Channel);
    qint64 best = 1'000'000; // a busy machine is no fault of the window
    for (int i = 0; i < 5; ++i) {
        many.lines.removeLast(); // so that nothing is spared
        ++many.number;
        QElapsedTimer timer;
        timer.start();
        Q_EMIT m_link->reviewRead(many);
        m_page->repaint();
        best = std::min(best, timer.elapsed());
    }
    QCOMPARE(m_page->model()->shownLines(), many.lines.size());
    qInfo("4,000 lines taken and drawn in %lld ms", best);
#ifdef NDEBUG
    QVERIFY2(best < 50, qPrintable(QString::number(best)));
#endif
}

void TestReviewPage::unseenItAsksNothingAndSeenItAsksOnceASecond()
{
    open();
    QSignalSpy asked(m_link.get(), &EngineLink::reviewRequested);
    for (int i = 0; i < 20; ++i)
        Q_EMIT m_link->stockChanged(m_shop->changed({}));
    QCOMPARE(asked.size(), 0); // just answered
    QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, 5'000);
    m_page->hide();
    Q_EMIT m_link->stockChanged(m_shop->changed({}));
    Q_EMIT m_link->runFinished(m_shop->report());
    QCOMPARE(asked.size(), 1);
    m_page->show();
    m_page->activated();
    QCOMPARE(asked.size(), 2);
}

void TestReviewPage::aListingIsLinkedByTyping()
{
    QFETCH(QString, language);
    open(language);
    QSignalSpy linked(m_link.get(), &EngineLink::linkRequested);
    chooseKind(ReviewKind::Unmapped);
    const ListingKey listing = m_page->model()->lineAt(table()->currentRow())->listing;
    QTest::keyClick(table(), Qt::Key_M);
    QVERIFY(m_page->showsLinks());
    QTableView *links = m_page->links()->table();
    QVERIFY(links->hasFocus());
    QCOMPARE(m_page->links()->model()->guessAt(links->currentIndex().row()).listing.key, listing);
    QTest::keyClick(links, Qt::Key_Return);
    QDialog *chooser = dialog("productChooser");
    QVERIFY(chooser);
    auto *text = chooser->findChild<QLineEdit *>(QStringLiteral("chooserText"));
    text->insert(QStringLiteral("ㅅㅇㅋㄷ 220g")); // as an input method commits it
    auto *found = chooser->findChild<QAbstractItemView *>(QStringLiteral("chooserList"));
    QTRY_COMPARE(found->model()->rowCount(), 1);
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(linked.size(), 0); // chosen, not yet accepted
    QTest::keyClick(links, Qt::Key_A);
    QCOMPARE(linked.size(), 1);
    const auto mappings = linked.first().first().value<QList<Mapping>>();
    QCOMPARE(mappings.size(), 1);
    QCOMPARE(mappings.first().listing, listing);
    QCOMPARE(mappings.first().components, QList<Component>({ { QStringLiteral("HM-CND-LV"), 1 } }));
    QTest::keyClick(links, Qt::Key_Escape);
    QVERIFY(!m_page->showsLinks());
}

void TestReviewPage::sureGuessesAreAcceptedTogether()
{
    open();
    QSignalSpy linked(m_link.get(), &EngineLink::linkRequested);
    m_page->open(QStringLiteral("links"));
    QTableView *links = m_page->links()->table();
    QTest::keyClick(links, Qt::Key_A, Qt::ShiftModifier);
    QCOMPARE(linked.size(), 0);
    agree("confirmLinks");
    QCOMPARE(linked.size(), 1);
    const auto mappings = linked.first().first().value<QList<Mapping>>();
    QCOMPARE(mappings.size(), m_page->links()->model()->sureMappings().size());
    for (const Mapping &mapping : mappings)
        QVERIFY(!mapping.components.first().sku.isEmpty());
}

void TestReviewPage::aGoneListingLosesItsLinkAfterAQuestion()
{
    open();
    QSignalSpy linked(m_link.get(), &EngineLink::linkRequested);
    chooseKind(ReviewKind::ListingGone);
    const ListingKey listing = m_page->model()->lineAt(table()->currentRow())->listing;
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(linked.size(), 0);
    agree("confirmUnlink");
    const auto mappings = linked.first().first().value<QList<Mapping>>();
    QCOMPARE(mappings, QList<Mapping>({ { listing, {} } }));
}

void TestReviewPage::emptyPlacesSayWhatWouldBeThere()
{
    QFETCH(QString, language);
    open(language, 0);
    auto *blank = find<QWidget>("reviewBlank");
    QVERIFY(blank->isVisible());
    QSignalSpy runs(m_link.get(), &EngineLink::runRequested);
    blank->findChild<QPushButton *>()->click();
    QCOMPARE(runs.size(), 1);
    m_page->open(QStringLiteral("links"));
    auto *links = find<QWidget>("linksBlank");
    QVERIFY(links->isVisible());
    QSignalSpy codes(m_link.get(), &EngineLink::mapAutoRequested);
    links->findChild<QPushButton *>()->click();
    QCOMPARE(codes.size(), 1);
}

void TestReviewPage::everyControlHasAName()
{
    QFETCH(QString, language);
    open(language);
    m_page->open(QStringLiteral("links"));
    const auto widgets = m_page->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool control = qobject_cast<const QAbstractButton *>(widget)
            || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QTableView *>(widget);
        if (!control || widget->objectName().startsWith(QLatin1String("qt_"))
            || qobject_cast<const QLineEdit *>(widget->parentWidget())
            || qobject_cast<const QTableView *>(widget->parentWidget()))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString name =
            widget->accessibleName().isEmpty() && button ? button->text() : widget->accessibleName();
        const bool hidden = button && button->text().isEmpty() && !button->isVisibleTo(m_page.get());
        QVERIFY2(!name.isEmpty() || hidden, qPrintable(widget->objectName()));
    }
}

void TestReviewPage::tabGoesThroughThePageAsItIsRead()
{
    open();
    const QStringList order{ QStringLiteral("reviewGrouping_0"), QStringLiteral("reviewLinks"),
                             QStringLiteral("reviewFilter"),     QStringLiteral("reviewChip_all"),
                             QStringLiteral("reviewTable"),      QStringLiteral("reviewMain"),
                             QStringLiteral("reviewAction_A"),   QStringLiteral("reviewAction_M") };
    find<QWidget>("reviewGrouping_0")->setFocus();
    qsizetype reached = 1;
    for (int i = 0; i < 30 && reached < order.size(); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QString at = QApplication::focusWidget()->objectName();
        QVERIFY2(order.indexOf(at) < 0 || order.indexOf(at) == reached, qPrintable(at));
        reached += order.at(reached) == at ? 1 : 0;
    }
    QCOMPARE(reached, order.size());
}

void TestReviewPage::thePictureIsReadAloud()
{
    open();
    chooseKind(ReviewKind::Held);
    const auto *bars = m_page->findChild<ChangeBars *>();
    QVERIFY(bars && bars->isVisible());
    QCOMPARE(bars->bars().size(), 3);
    QVERIFY(bars->accessibleDescription().contains(QStringLiteral("37")));
    QVERIFY(!bars->accessibleName().isEmpty());
}

void TestReviewPage::whatWasChosenIsKept()
{
    open();
    find<QPushButton>("reviewChip_held")->click();
    find<QPushButton>("reviewGrouping_1")->click();
    m_page->remember();
    m_page.reset();
    m_link = std::make_unique<EngineLink>();
    open();
    QVERIFY(find<QPushButton>("reviewChip_held")->isChecked());
    QCOMPARE(m_page->model()->grouping(), ReviewGrouping::Channel);
    QCOMPARE(m_page->model()->shownLines(), 3);
}

QTEST_MAIN(TestReviewPage)
#include "tst_reviewpage.moc"
