// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inventedshop.h"
#include "ui/i18n/translations.h"
#include "ui/models/purchasing/proposalwords.h"
#include "ui/pages/purchasing/ordersheet.h"
#include "ui/pages/purchasing/purchasingpage.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDateEdit>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextDocument>
#include <QtTest/QTest>

using namespace jaego;

/// The purchasing place, worked with the keyboard.
class TestPurchasingPage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        registerEngineTypes();
        Theme::apply(qApp, Scheme::Light);
    }
    void init() { m_link = std::make_unique<EngineLink>(); }
    void cleanup();
    void enteringShowsWhatToBuyBySupplier_data() { languages(); }
    void enteringShowsWhatToBuyBySupplier();
    void theFirstSupplierIsInSight();
    void aTypedNumberIsTheQuantity();
    void nonsenseIsNoQuantity();
    void deleteGoesBackToWhatIsProposed();
    void anAnswerDoesNotTakeANumberFromWhoTypesIt();
    void approvingNamesTheNumbersAndAsksForAFile();
    void aPrintedOrderIsWrittenBeforeItIsApproved();
    void theSumBehindTheNumberIsSaid();
    void whatALabelWouldActOnIsText();
    void anOrderIsSentToThePurchaseSystemByKey();
    void goodsOnOrderAreMarkedByKeyboard();
    void aWholeSupplierIsApprovedFromItsHead();
    void dismissingNeedsAReason();
    void puttingOffNamesADay();
    void whatWasDismissedIsTakenBack();
    void marksAreKeptAndTakenAway();
    void theProductIsOneKeyAway();
    void notesWarnOfWhatTheSupplierWouldSay();
    void emptyPlacesSayWhatWouldBeThere_data() { languages(); }
    void emptyPlacesSayWhatWouldBeThere();
    void everyControlHasAName_data() { languages(); }
    void everyControlHasAName();
    void theModelIsAModelLikeAnyOther();

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("ko") << QStringLiteral("ko");
        QTest::newRow("en") << QStringLiteral("en");
    }
    void open(const QString &language = QStringLiteral("en"), int products = 24);
    void choose(const QString &sku)
    {
        table()->setCurrentIndex(model()->index(model()->rowOfSku(sku), PurchaseTableModel::Product));
    }
    PurchaseTable *table() const { return m_page->table(); }
    PurchaseTableModel *model() const { return m_page->model(); }
    QLineEdit *editor() const { return table()->findChild<QLineEdit *>(QStringLiteral("quantityEditor")); }
    QDialog *dialog(const char *name) const
    {
        for (QDialog *one : m_page->findChildren<QDialog *>(QString::fromLatin1(name))) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    template <typename T>
    T *find(const char *name) const
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }

    std::unique_ptr<EngineLink> m_link;
    std::unique_ptr<InventedShop> m_shop;
    std::unique_ptr<PurchasingPage> m_page;
};

void TestPurchasingPage::cleanup()
{
    m_page.reset();
    m_shop.reset();
    m_link.reset();
    setWindowLanguage(QStringLiteral("ko"));
}

void TestPurchasingPage::open(const QString &language, int products)
{
    setWindowLanguage(language);
    m_shop = std::make_unique<InventedShop>(products);
    m_shop->connectTo(m_link.get());
    PageContext context;
    context.link = m_link.get();
    m_page = std::make_unique<PurchasingPage>(context);
    m_page->resize(1'100, 640);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activated();
}

void TestPurchasingPage::enteringShowsWhatToBuyBySupplier()
{
    QFETCH(QString, language);
    open(language);
    QCOMPARE(model()->rowCount(), 9); // four suppliers, five products
    QVERIFY(table()->hasFocus());
    QVERIFY(model()->isHead(0));
    QCOMPARE(table()->currentIndex().row(), 1);
    const int row = model()->rowOfSku(QStringLiteral("JJ-HB-500"));
    QVERIFY(row > 0);
    QCOMPARE(model()->index(row, PurchaseTableModel::Quantity).data().toString(), QStringLiteral("48"));
    QCOMPARE(model()->index(row, PurchaseTableModel::Available).data().toString(), QStringLiteral("3"));
    const QString head = model()->index(row - 2, PurchaseTableModel::Product).data().toString();
    QVERIFY(head.contains(QStringLiteral("제주담다 농업회사법인")));
    QVERIFY(head.contains(QStringLiteral("78"))); // 30 by hand and 48
    QVERIFY(find<QLabel>("purchaseSummary")->text().contains(QStringLiteral("230")));
}

void TestPurchasingPage::theFirstSupplierIsInSight()
{
    open();
    ProposalSnapshot many = m_shop->proposals();
    const ProposalLine one = many.lines.first();
    for (int i = 0; i < 60; ++i) {
        many.lines.append(one);
        many.lines.last().proposal.id = QString::number(i);
    }
    PageContext context;
    context.link = m_link.get();
    m_page = std::make_unique<PurchasingPage>(context);
    m_page->show();
    m_page->resize(1'100, 640); // as a window does it: sizes come after the answer
    Q_EMIT m_link->proposalsRead(many);
    QTRY_VERIFY(table()->isVisible() && table()->verticalScrollBar()->maximum() > 0);
    QTRY_COMPARE(table()->rowAt(0), 0);
    QCOMPARE(table()->currentRow(), 1);
    m_page->resize(1'100, 500);
    QTRY_COMPARE(table()->rowAt(0), 0);
}

void TestPurchasingPage::aTypedNumberIsTheQuantity()
{
    open();
    QSignalSpy decided(m_link.get(), &EngineLink::proposalsDecided);
    choose(QStringLiteral("MUG-02"));
    QTest::keyClick(table(), Qt::Key_7);
    QVERIFY(editor());
    QCOMPARE(editor()->text(), QStringLiteral("7"));
    QTest::keyClicks(editor(), QStringLiteral("2"));
    QTest::keyClick(editor(), Qt::Key_Return);
    QTRY_COMPARE(decided.size(), 1);
    const auto choice = decided.first().first().value<ProposalChoice>();
    QCOMPARE(choice.action, ProposalAction::SetQuantity);
    QCOMPARE(choice.quantity, std::optional(Units(72)));
    QCOMPARE(choice.ids, QStringList{ QStringLiteral("01P3") });
    const int row = model()->rowOfSku(QStringLiteral("MUG-02"));
    QCOMPARE(model()->index(row, PurchaseTableModel::Quantity).data().toString(), QStringLiteral("72"));
    QCOMPARE(table()->currentIndex().row(), row); // the place is kept
}

void TestPurchasingPage::nonsenseIsNoQuantity()
{
    open();
    QSignalSpy decided(m_link.get(), &EngineLink::proposalsDecided);
    choose(QStringLiteral("MUG-02"));
    const QModelIndex index =
        model()->index(model()->rowOfSku(QStringLiteral("MUG-02")), PurchaseTableModel::Quantity);
    for (const char *typed : { "-4", "zero", "0", "99999999999", "1.5" })
        QVERIFY2(!model()->setData(index, QString::fromLatin1(typed)), typed);
    QVERIFY(model()->setData(index, 60)); // as proposed: nothing to store
    QVERIFY(!model()->setData(index.siblingAtColumn(PurchaseTableModel::Product), 5));
    QCOMPARE(decided.size(), 0);
    QTest::keyClick(table(), Qt::Key_F2);
    QVERIFY(editor());
    editor()->clear();
    QTest::keyClicks(editor(), QStringLiteral("abc"));
    QVERIFY(editor()->text().isEmpty());
}

void TestPurchasingPage::deleteGoesBackToWhatIsProposed()
{
    open();
    QSignalSpy decided(m_link.get(), &EngineLink::proposalsDecided);
    choose(QStringLiteral("CB-USB-2M"));
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(decided.size(), 1);
    QVERIFY(!decided.first().first().value<ProposalChoice>().quantity);
    const int row = model()->rowOfSku(QStringLiteral("CB-USB-2M"));
    QCOMPARE(model()->index(row, PurchaseTableModel::Quantity).data().toString(), QStringLiteral("42"));
    QTest::keyClick(table(), Qt::Key_Delete); // nothing to take back any more
    QCOMPARE(decided.size(), 1);
}

void TestPurchasingPage::anAnswerDoesNotTakeANumberFromWhoTypesIt()
{
    open();
    choose(QStringLiteral("MUG-02"));
    QTest::keyClick(table(), Qt::Key_7);
    QVERIFY(editor());
    QSignalSpy asked(m_link.get(), &EngineLink::proposalsRequested);
    Q_EMIT m_link->runFinished(m_shop->report());
    QVERIFY(!asked.wait(2'500));
    QVERIFY(editor());
    QTest::keyClick(editor(), Qt::Key_Escape);
    QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, 5'000);
}

void TestPurchasingPage::approvingNamesTheNumbersAndAsksForAFile()
{
    open();
    QSignalSpy decided(m_link.get(), &EngineLink::proposalsDecided);
    choose(QStringLiteral("MUG-02"));
    QTest::keyClick(table(), Qt::Key_A);
    QDialog *box = dialog("confirmOrder");
    QVERIFY(box);
    QVERIFY(box->accessibleDescription().contains(QStringLiteral("60")));
    box->accept();
    auto *file = qobject_cast<QFileDialog *>(dialog("orderFile"));
    QVERIFY(file);
    QCOMPARE(file->defaultSuffix(), QStringLiteral("csv"));
    QCOMPARE(decided.size(), 0); // without a file nothing is approved
    Q_EMIT file->fileSelected(QStringLiteral("/tmp/order.csv"));
    file->close();
    QCOMPARE(decided.size(), 1);
    const auto choice = decided.first().first().value<ProposalChoice>();
    QCOMPARE(choice.action, ProposalAction::Approve);
    QCOMPARE(choice.path, QStringLiteral("/tmp/order.csv"));
    QCOMPARE(choice.ids, QStringList{ QStringLiteral("01P3") });
    QCOMPARE(model()->rowOfSku(QStringLiteral("MUG-02")), -1);
}

void TestPurchasingPage::aPrintedOrderIsWrittenBeforeItIsApproved()
{
    open();
    QTemporaryDir folder;
    QSignalSpy decided(m_link.get(), &EngineLink::proposalsDecided);
    QSignalSpy noticed(m_link.get(), &EngineLink::noticed);
    for (const char *name : { "missing/order.pdf", "order.pdf" }) {
        choose(QStringLiteral("MUG-02"));
        QTest::keyClick(table(), Qt::Key_A);
        QVERIFY(dialog("confirmOrder"));
        dialog("confirmOrder")->accept();
        auto *file = qobject_cast<QFileDialog *>(dialog("orderFile"));
        QVERIFY(file);
        Q_EMIT file->fileSelected(folder.filePath(QString::fromLatin1(name)));
        file->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QCOMPARE(noticed.size(), 1); // the folder that is not there
    QCOMPARE(decided.size(), 1);
    QVERIFY(decided.first().first().value<ProposalChoice>().written);
    QFile pdf(folder.filePath(QStringLiteral("order.pdf")));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.readAll().startsWith("%PDF-"));
}

void TestPurchasingPage::theSumBehindTheNumberIsSaid()
{
    open();
    ProposalSnapshot snapshot = m_shop->proposals();
    snapshot.number += 1'000;
    ProposalBasis &basis = snapshot.lines.first().proposal.basis;
    basis.model = DemandModel::Empirical;
    basis.kind = DemandClass::Lumpy;
    basis.perDay = 3.2;
    basis.knownDays = 12;
    basis.leadDays = 7;
    basis.reviewDays = 7;
    basis.servicePercent = 95;
    basis.safety = Units(9);
    basis.available = Units(4);
    basis.need = Units(50);
    basis.pack = Units(10);
    basis.quantity = Units(50);
    snapshot.lines.first().known = true;
    snapshot.lines.first().available = Units(4);
    Q_EMIT m_link->proposalsRead(snapshot);
    choose(snapshot.lines.first().proposal.sku);
    const QString words = find<QLabel>("purchaseBasis")->text();
    for (const char *part :
         { "3.2/day × 14 days", "safety 9", "95", "lumps", "4 available", "= 50", "pack of 10", "12" })
        QVERIFY2(words.contains(QString::fromUtf8(part)), qPrintable(words));
    const int row = model()->rowOfSku(snapshot.lines.first().proposal.sku);
    QVERIFY(
        model()->index(row, PurchaseTableModel::Cover).data().toString().startsWith(QStringLiteral("1.3 →")));
}

void TestPurchasingPage::whatALabelWouldActOnIsText()
{
    const QString name = QStringLiteral("<script>x</script> & =HYPERLINK(\"http://x\")");
    ProposalLine line;
    line.name = name;
    line.proposal.sku = QStringLiteral("<b>");
    line.proposal.proposed = Units(5);
    const QString html =
        OrderSheet::html(QStringLiteral("<!channel>"), { line }, QDateTime::currentDateTimeUtc());
    QVERIFY(!html.contains(QStringLiteral("<script>")));
    QVERIFY(!html.contains(QStringLiteral("<b>&")));
    QVERIFY(!html.contains(QStringLiteral("<!channel>")));
    QVERIFY(html.contains(name.toHtmlEscaped()));
    QTextDocument document;
    document.setHtml(html);
    QVERIFY(document.toPlainText().contains(name));
}

void TestPurchasingPage::anOrderIsSentToThePurchaseSystemByKey()
{
    open();
    QSignalSpy decided(m_link.get(), &EngineLink::proposalsDecided);
    choose(QStringLiteral("MUG-02"));
    QTest::keyClick(table(), Qt::Key_P);
    QVERIFY(!dialog("confirmPost")); // no address is set
    QVERIFY(!find<QPushButton>("purchaseAction_P")->isEnabled());
    ProposalSnapshot snapshot = m_shop->proposals();
    snapshot.number += 1'000;
    snapshot.canPost = true;
    Q_EMIT m_link->proposalsRead(snapshot);
    choose(QStringLiteral("MUG-02"));
    QTest::keyClick(table(), Qt::Key_P);
    QVERIFY(dialog("confirmPost"));
    dialog("confirmPost")->accept();
    QCOMPARE(decided.size(), 1);
    const auto choice = decided.first().first().value<ProposalChoice>();
    QVERIFY(choice.post);
    QVERIFY(choice.path.isEmpty());
    QCOMPARE(choice.ids, QStringList{ QStringLiteral("01P3") });
}

void TestPurchasingPage::goodsOnOrderAreMarkedByKeyboard()
{
    open();
    QSignalSpy settled(m_link.get(), &EngineLink::purchasesSettled);
    QSignalSpy again(m_link.get(), &EngineLink::purchasePostsWanted);
    ProposalSnapshot snapshot = m_shop->proposals();
    snapshot.number += 1'000;
    snapshot.canPost = true;
    PurchaseLine coming;
    coming.purchase.id = QStringLiteral("01B1");
    coming.purchase.sku = QStringLiteral("MUG-02");
    coming.purchase.ordered = Units(60);
    coming.purchase.orderedAt = QDateTime::currentDateTimeUtc();
    snapshot.onOrder = { coming };
    PurchasePost post;
    post.id = QStringLiteral("msg_1");
    post.state = PurchasePost::State::GivenUp;
    post.httpStatus = 410;
    snapshot.posts = { post };
    snapshot.postTrouble = QStringLiteral("takes no orders (410)");
    Q_EMIT m_link->proposalsRead(snapshot);
    QTest::keyClick(table(), Qt::Key_L);
    QDialog *orders = dialog("onOrderDialog");
    QVERIFY(orders);
    auto *list = orders->findChild<MarkTable *>(QStringLiteral("onOrderTable"));
    QVERIFY(list);
    QCOMPARE(list->model()->rowCount(), 1);
    QVERIFY(orders->findChild<QLabel *>(QStringLiteral("postTrouble"))->isVisible());
    QTest::keyClick(list, Qt::Key_R);
    QCOMPARE(settled.size(), 1);
    QVERIFY(settled.first().first().value<PurchaseChoice>().received);
    QTest::keyClick(list, Qt::Key_C);
    QDialog *sure = orders->findChild<QDialog *>(QStringLiteral("confirmCancelOrder"));
    QVERIFY(sure);
    sure->accept();
    QCOMPARE(settled.size(), 2);
    QVERIFY(!settled.last().first().value<PurchaseChoice>().received);
    QTest::keyClick(list, Qt::Key_S);
    QCOMPARE(again.size(), 1);
}

void TestPurchasingPage::aWholeSupplierIsApprovedFromItsHead()
{
    open();
    QSignalSpy decided(m_link.get(), &EngineLink::proposalsDecided);
    table()->setCurrentIndex(
        model()->index(model()->rowOfSku(QStringLiteral("RC-CA-50")) - 1, PurchaseTableModel::Product));
    QTest::keyClick(table(), Qt::Key_A);
    QDialog *box = dialog("confirmOrder");
    QVERIFY(box);
    box->accept();
    auto *file = qobject_cast<QFileDialog *>(dialog("orderFile"));
    QVERIFY(file);
    Q_EMIT file->fileSelected(QStringLiteral("/tmp/order.csv"));
    file->close();
    QCOMPARE(decided.first().first().value<ProposalChoice>().ids.size(), 2);
}

void TestPurchasingPage::dismissingNeedsAReason()
{
    open();
    QSignalSpy decided(m_link.get(), &EngineLink::proposalsDecided);
    choose(QStringLiteral("MUG-02"));
    QTest::keyClick(table(), Qt::Key_D);
    QDialog *box = dialog("dismissDialog");
    QVERIFY(box);
    auto *reason = box->findChild<QLineEdit *>(QStringLiteral("decisionReason"));
    QVERIFY(reason);
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(box->isVisible());
    QTest::keyClicks(reason, QStringLiteral("no longer made"));
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(decided.size(), 1);
    const auto choice = decided.first().first().value<ProposalChoice>();
    QCOMPARE(choice.action, ProposalAction::Dismiss);
    QCOMPARE(choice.reason, QStringLiteral("no longer made"));
    QCOMPARE(model()->count(ProposalShow::Decided), 2);
}

void TestPurchasingPage::puttingOffNamesADay()
{
    open();
    Settings settings;
    settings.schedule.timezone = QTimeZone("Asia/Seoul");
    Q_EMIT m_link->settingsApplied(settings);
    QSignalSpy decided(m_link.get(), &EngineLink::proposalsDecided);
    choose(QStringLiteral("MUG-02"));
    QTest::keyClick(table(), Qt::Key_S);
    QDialog *box = dialog("snoozeDialog");
    QVERIFY(box);
    auto *day = box->findChild<QDateEdit *>(QStringLiteral("snoozeUntil"));
    QVERIFY(day);
    const QDate wanted = day->date();
    QTest::keyClick(box->findChild<QLineEdit *>(QStringLiteral("decisionReason")), Qt::Key_Return);
    QCOMPARE(decided.size(), 1);
    const auto choice = decided.first().first().value<ProposalChoice>();
    QCOMPARE(choice.action, ProposalAction::Snooze);
    // From the beginning of that day, where the seller sits.
    QCOMPARE(choice.until.toTimeZone(settings.schedule.timezone),
             QDateTime(wanted, QTime(0, 0), settings.schedule.timezone));
    QCOMPARE(model()->count(ProposalShow::Snoozed), 2);
}

void TestPurchasingPage::whatWasDismissedIsTakenBack()
{
    open();
    QSignalSpy decided(m_link.get(), &EngineLink::proposalsDecided);
    QVERIFY(!find<QPushButton>("purchaseAction_R")->isEnabled());
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTest::keyClick(table(), Qt::Key_3, Qt::AltModifier);
    QCOMPARE(model()->rowCount(), 2);
    QVERIFY(table()->hasFocus()); // and on with the next key
    QVERIFY(!find<QPushButton>("purchaseAction_A")->isEnabled());
    QVERIFY(find<QPushButton>("purchaseAction_R")->isEnabled());
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_7); // decided: its number stands
    QVERIFY(!editor());
    QTest::keyClick(table(), Qt::Key_R);
    QCOMPARE(decided.size(), 1);
    QCOMPARE(decided.first().first().value<ProposalChoice>().action, ProposalAction::Reopen);
    QCOMPARE(model()->count(ProposalShow::Open), 6);
}

void TestPurchasingPage::marksAreKeptAndTakenAway()
{
    open();
    choose(QStringLiteral("RC-CA-50"));
    QTest::keyClick(table(), Qt::Key_Space);
    QTest::keyClick(table(), Qt::Key_Space); // went on to the next
    QCOMPARE(model()->markedCount(), 2);
    Q_EMIT m_link->proposalsRead(m_shop->proposals());
    QCOMPARE(model()->markedCount(), 2);
    const int head = model()->rowOfSku(QStringLiteral("RC-CA-50")) - 1;
    QCOMPARE(model()->index(head, PurchaseTableModel::MarkColumn).data(Qt::CheckStateRole).toInt(),
             static_cast<int>(Qt::Checked));
    QTest::keyClick(table(), Qt::Key_Escape);
    QCOMPARE(model()->markedCount(), 0);
}

void TestPurchasingPage::theProductIsOneKeyAway()
{
    open();
    QSignalSpy asked(m_page.get(), &Page::placeRequested);
    choose(QStringLiteral("MUG-02"));
    QTest::keyClick(table(), Qt::Key_O);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).toString(), QStringLiteral("stock"));
    QCOMPARE(asked.first().at(1).toString(), QStringLiteral("MUG-02"));
    m_page->open(QStringLiteral("CB-USB-2M"));
    QCOMPARE(table()->currentIndex().row(), model()->rowOfSku(QStringLiteral("CB-USB-2M")));
}

void TestPurchasingPage::notesWarnOfWhatTheSupplierWouldSay()
{
    setWindowLanguage(QStringLiteral("en"));
    ProposalLine line;
    line.proposal.proposed = Units(45);
    line.packSize = Units(10);
    QVERIFY(ProposalWords::objection(line).contains(QStringLiteral("10")));
    line.moq = Units(60);
    QVERIFY(ProposalWords::objection(line).contains(QStringLiteral("60")));
    line.proposal.edited = Units(60);
    QVERIFY(ProposalWords::objection(line).isEmpty());
    line.proposal.needed = false;
    QVERIFY(ProposalWords::note(line).contains(QStringLiteral("no longer low")));
    QCOMPARE(noteMark(line), Mark::Caution);
    QCOMPARE(ProposalWords::terms(ProposalLine()), QStringLiteral("—")); // nothing is invented
    QVERIFY(!ProposalWords::totals({ line }).contains(QStringLiteral("supplier"))); // none is named
    line.proposal.supplier = QStringLiteral("이천도예");
    QVERIFY(ProposalWords::totals({ line }).contains(QStringLiteral("1 supplier")));
}

void TestPurchasingPage::emptyPlacesSayWhatWouldBeThere()
{
    QFETCH(QString, language);
    open(language, 0);
    auto *blank = find<QWidget>("purchaseBlank");
    QVERIFY(blank->isVisible());
    QSignalSpy runs(m_link.get(), &EngineLink::runRequested);
    auto *button = blank->findChild<QAbstractButton *>();
    QVERIFY(button && button->isVisible());
    button->click();
    QCOMPARE(runs.size(), 1);
    find<QAbstractButton>("purchaseShow_snoozed")->click();
    QVERIFY(blank->isVisible());
    QVERIFY(!button->isVisible());
}

void TestPurchasingPage::everyControlHasAName()
{
    QFETCH(QString, language);
    open(language);
    QTest::keyClick(table(), Qt::Key_F2);
    for (QWidget *widget : m_page->findChildren<QWidget *>()) {
        const bool control = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
            || qobject_cast<QAbstractItemView *>(widget);
        if (!control || widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
            || widget->inherits("QHeaderView") || qobject_cast<QLineEdit *>(widget->parentWidget()))
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

void TestPurchasingPage::theModelIsAModelLikeAnyOther()
{
    PurchaseTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    InventedShop shop(24);
    const ProposalSnapshot old = shop.proposals();
    ProposalSnapshot snapshot = shop.proposals();
    model.apply(snapshot);
    QCOMPARE(model.rowCount(), 9);
    model.toggleMark(0); // a supplier
    QCOMPARE(model.markedCount(), 1);
    model.setFilterText(QStringLiteral("ㅇㅊㄷㅇ"));
    QCOMPARE(model.rowCount(), 2);
    model.setFilterText({});
    model.setShow(ProposalShow::Decided);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!model.index(1, PurchaseTableModel::Quantity).flags().testFlag(Qt::ItemIsEditable));
    model.setShow(ProposalShow::Open);
    snapshot.number += 1;
    snapshot.lines.clear();
    model.apply(snapshot);
    QCOMPARE(model.rowCount(), 0);
    model.apply(old); // late
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestPurchasingPage)
#include "tst_purchasingpage.moc"
