// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inventedshop.h"
#include "ui/pages/adjust/adjustdialog.h"
#include "ui/pages/adjust/adjustmentdesk.h"
#include "ui/pages/adjust/undobar.h"

#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jaego;

class TestAdjustDialog final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aBreakageIsBookedWithoutLooking();
    void anythingButANumberIsRefusedInWords();
    void aNumberThatMovedIsSeenBeforeItIsApplied();
    void aConflictLeavesTheDialogOpenWithTheNewNumber();
    void anAdjustmentIsTakenBackForThirtySeconds();
    void aFailureIsToldEvenWhenTheDialogIsClosed();

private:
    AdjustDialog *openDialog();
    void answer(const AdjustmentRequest &request, qint64 before, qint64 after,
                std::optional<Error> error = {});
    static QLineEdit *number(AdjustDialog *dialog)
    {
        return dialog->findChild<QLineEdit *>(QStringLiteral("adjustNumber"));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_memory;
    std::unique_ptr<EngineLink> m_link;
    std::unique_ptr<QWidget> m_window;
    AdjustmentDesk *m_desk = nullptr;
    QList<AdjustmentRequest> m_asked;
    StockRow m_row;
};

void TestAdjustDialog::init()
{
    m_asked.clear();
    m_row = InventedShop().row(QStringLiteral("JJ-HB-500"));
    m_dir = std::make_unique<QTemporaryDir>();
    m_memory =
        std::make_unique<QSettings>(m_dir->filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    m_link = std::make_unique<EngineLink>();
    m_window = std::make_unique<QWidget>();
    m_desk = new AdjustmentDesk(
        m_link.get(), m_memory.get(), [this](const Sku &sku) { return sku == m_row.sku ? &m_row : nullptr; },
        m_window.get());
    connect(m_link.get(), &EngineLink::adjustRequested, this,
            [this](const AdjustmentRequest &request) { m_asked.append(request); });
    m_window->show();
}

void TestAdjustDialog::cleanup()
{
    m_window.reset();
    m_link.reset();
    m_memory.reset();
}

AdjustDialog *TestAdjustDialog::openDialog()
{
    m_desk->open(m_row.sku);
    auto *dialog = m_window->findChild<AdjustDialog *>();
    if (dialog)
        (void)QTest::qWaitForWindowExposed(dialog);
    return dialog;
}

void TestAdjustDialog::answer(const AdjustmentRequest &request, qint64 before, qint64 after,
                              std::optional<Error> error)
{
    Q_EMIT m_link->adjustmentFinished({ request, std::move(error), Units(before), Units(after) });
}

void TestAdjustDialog::aBreakageIsBookedWithoutLooking()
{
    AdjustDialog *dialog = openDialog();
    QVERIFY(dialog);
    QCOMPARE(dialog->focusWidget(), number(dialog));
    QTest::keyClicks(number(dialog), QStringLiteral("-2"));
    QCOMPARE(dialog->findChild<QLabel *>(QStringLiteral("adjustSum"))->text(), QStringLiteral("5 → 3"));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_2);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QCOMPARE(m_asked.size(), 1);
    QCOMPARE(m_asked[0].delta, std::optional(Units(-2)));
    QCOMPARE(m_asked[0].expected, std::optional(Units(5)));
    QCOMPARE(m_asked[0].reason, QStringLiteral("파손"));
    QTest::keyClick(number(dialog), Qt::Key_Return);
    QCOMPARE(m_asked.size(), 1); // once, however often Enter is pressed
    answer(m_asked[0], 5, 3);
    QVERIFY(!dialog->isVisible());
}

void TestAdjustDialog::anythingButANumberIsRefusedInWords()
{
    AdjustDialog *dialog = openDialog();
    auto *problem = dialog->findChild<QLabel *>(QStringLiteral("adjustProblem"));
    QVERIFY(problem->isHidden());
    QTest::keyClicks(number(dialog), QStringLiteral("-9"));
    QVERIFY(!problem->isHidden());
    QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("adjustApply"))->isEnabled());
    QTest::keyClick(number(dialog), Qt::Key_Return);
    QVERIFY(m_asked.isEmpty());
    QTest::keyClick(number(dialog), Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void TestAdjustDialog::aNumberThatMovedIsSeenBeforeItIsApplied()
{
    AdjustDialog *dialog = openDialog();
    QTest::keyClicks(number(dialog), QStringLiteral("+3"));
    m_row.onHand = Units(4);
    m_desk->follow();
    QVERIFY(!dialog->findChild<QFrame *>(QStringLiteral("adjustWarning"))->isHidden());
    QTest::keyClick(number(dialog), Qt::Key_Return);
    QVERIFY(m_asked.isEmpty());
    QTest::keyClick(number(dialog), Qt::Key_Return);
    QCOMPARE(m_asked.size(), 1);
    QCOMPARE(m_asked[0].expected, std::optional(Units(4)));
}

void TestAdjustDialog::aConflictLeavesTheDialogOpenWithTheNewNumber()
{
    AdjustDialog *dialog = openDialog();
    QTest::keyClicks(number(dialog), QStringLiteral("=10"));
    QTest::keyClick(number(dialog), Qt::Key_Return);
    answer(m_asked[0], 8, 8, Error(Error::Kind::Conflict, QStringLiteral("warehouse.adjust")));
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->findChild<QLabel *>(QStringLiteral("adjustSum"))->text(), QStringLiteral("8 → 10"));
    QTest::keyClick(number(dialog), Qt::Key_Return);
    QCOMPARE(m_asked.size(), 2);
    QCOMPARE(m_asked[1].expected, std::optional(Units(8)));
    QVERIFY(m_asked[1].id != m_asked[0].id);
}

void TestAdjustDialog::anAdjustmentIsTakenBackForThirtySeconds()
{
    AdjustDialog *dialog = openDialog();
    QTest::keyClicks(number(dialog), QStringLiteral("3"));
    QTest::keyClick(number(dialog), Qt::Key_Return);
    answer(m_asked[0], 5, 3);
    QVERIFY(m_desk->bar()->isVisible());
    QVERIFY(m_desk->bar()->isOffering());
    m_desk->bar()->findChild<QPushButton *>(QStringLiteral("undoButton"))->click();
    QCOMPARE(m_asked.size(), 2);
    QCOMPARE(m_asked[1].delta, std::optional(Units(2)));
    QCOMPARE(m_asked[1].undoOf, m_asked[0].id);
    answer(m_asked[1], 3, 5);
    QVERIFY(m_desk->bar()->isVisible());
    QVERIFY(!m_desk->bar()->isOffering());
    m_desk->undo();
    QCOMPARE(m_asked.size(), 2);
}

void TestAdjustDialog::aFailureIsToldEvenWhenTheDialogIsClosed()
{
    AdjustDialog *dialog = openDialog();
    QTest::keyClicks(number(dialog), QStringLiteral("3"));
    QTest::keyClick(number(dialog), Qt::Key_Return);
    dialog->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    answer(m_asked[0], 5, 5,
           Error(Error::Kind::Timeout, QStringLiteral("warehouse.adjust"), QStringLiteral("10 s")));
    QVERIFY(m_desk->bar()->isVisible());
    QVERIFY(!m_desk->bar()->isOffering());
}

QTEST_MAIN(TestAdjustDialog)
#include "tst_adjustdialog.moc"
