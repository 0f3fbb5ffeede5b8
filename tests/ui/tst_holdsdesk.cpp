// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/holds/holdsdesk.h"
#include "ui/widgets/marktable.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QSignalSpy>
#include <QtTest/QTest>

using namespace jaego;

namespace {

Hold holdOn(const QString &id, const Sku &sku)
{
    Hold hold;
    hold.id = id;
    hold.sku = sku;
    hold.reason = QStringLiteral("행사 준비");
    hold.who = QStringLiteral("김재고");
    hold.since = QDateTime(QDate(2026, 11, 5), QTime(3, 0), Qt::UTC);
    return hold;
}

QString productName(const Sku &sku)
{
    return sku == QLatin1String("A") ? QStringLiteral("한라봉 5kg") : QString();
}

} // namespace

/// "Do not touch" by keyboard alone.
class TestHoldsDesk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_window.show(); }
    void cleanup()
    {
        const QList<QDialog *> dialogs = m_window.findChildren<QDialog *>();
        for (QDialog *dialog : dialogs)
            delete dialog;
    }
    void aReasonAndEnterSetIt();
    void withoutAReasonNothingIsSet();
    void itMayHoldUntilItIsLifted();
    void theListNamesThemAndDeleteLifts();
    void theListIsAModelLikeAnyOther();

private:
    QWidget m_window;
    EngineLink m_link;
};

void TestHoldsDesk::aReasonAndEnterSetIt()
{
    HoldsDesk desk(&m_link, productName, &m_window);
    QSignalSpy asked(&m_link, &EngineLink::holdRequested);
    desk.askForProducts({ QStringLiteral("A"), QStringLiteral("B") });
    auto *dialog = m_window.findChild<HoldDialog *>();
    QVERIFY(dialog);
    auto *reason = dialog->findChild<QLineEdit *>(QStringLiteral("holdReason"));
    QVERIFY(reason);
    QTest::keyClicks(reason, QStringLiteral("photo shoot"));
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    const auto holds = asked.first().first().value<QList<Hold>>();
    QCOMPARE(holds.size(), 2);
    QCOMPARE(holds.at(1).sku, QStringLiteral("B"));
    QCOMPARE(holds.at(0).reason, QStringLiteral("photo shoot"));
    // To the end of the day a week from now, where the seller sits.
    QCOMPARE(holds.at(0).until.toLocalTime(), QDate::currentDate().addDays(8).startOfDay());
}

void TestHoldsDesk::withoutAReasonNothingIsSet()
{
    HoldsDesk desk(&m_link, productName, &m_window);
    QSignalSpy asked(&m_link, &EngineLink::holdRequested);
    desk.askForProducts({});
    QVERIFY(!m_window.findChild<HoldDialog *>());
    desk.askForProducts({ QStringLiteral("A") });
    auto *dialog = m_window.findChild<HoldDialog *>();
    QVERIFY(dialog);
    auto *reason = dialog->findChild<QLineEdit *>(QStringLiteral("holdReason"));
    QTest::keyClicks(reason, QStringLiteral("   "));
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(asked.isEmpty());
}

void TestHoldsDesk::itMayHoldUntilItIsLifted()
{
    HoldsDesk desk(&m_link, productName, &m_window);
    QSignalSpy asked(&m_link, &EngineLink::holdRequested);
    Hold listing;
    listing.listing = ListingKey{ ChannelId::Naver, QStringLiteral("9100000001") };
    desk.ask({ listing });
    auto *dialog = m_window.findChild<HoldDialog *>();
    QVERIFY(dialog);
    auto *open = dialog->findChild<QCheckBox *>(QStringLiteral("holdOpen"));
    QTest::keyClick(open, Qt::Key_Space);
    QVERIFY(!dialog->findChild<QDateEdit *>()->isEnabled());
    auto *reason = dialog->findChild<QLineEdit *>(QStringLiteral("holdReason"));
    QTest::keyClicks(reason, QStringLiteral("x"));
    QTest::keyClick(reason, Qt::Key_Return);
    const auto holds = asked.first().first().value<QList<Hold>>();
    QVERIFY(!holds.first().until.isValid());
    QCOMPARE(holds.first().listing, listing.listing);
}

void TestHoldsDesk::theListNamesThemAndDeleteLifts()
{
    HoldsDesk desk(&m_link, productName, &m_window);
    EngineStatus status;
    status.holds = { holdOn(QStringLiteral("01"), QStringLiteral("A")),
                     holdOn(QStringLiteral("02"), QStringLiteral("B")) };
    Q_EMIT m_link.statusChanged(status);
    desk.showList();
    auto *table = m_window.findChild<MarkTable *>(QStringLiteral("holdsTable"));
    QVERIFY(table);
    QCOMPARE(table->model()->rowCount(), 2);
    QVERIFY(table->model()->index(0, 0).data().toString().contains(QStringLiteral("한라봉")));
    QSignalSpy lifted(&m_link, &EngineLink::liftRequested);
    table->selectRow(1);
    Q_EMIT m_link.statusChanged(status); // the clock ticks: the choice stays
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(lifted.size(), 1);
    QCOMPARE(lifted.first().first().toString(), QStringLiteral("02"));
    status.holds.removeLast();
    Q_EMIT m_link.statusChanged(status);
    QCOMPARE(table->model()->rowCount(), 1);
}

void TestHoldsDesk::theListIsAModelLikeAnyOther()
{
    HoldsDialog dialog(productName, &m_window);
    auto *table = dialog.findChild<MarkTable *>();
    QVERIFY(table);
    const QAbstractItemModelTester tester(table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    dialog.show({ holdOn(QStringLiteral("01"), QStringLiteral("A")) });
    table->model()->sort(3, Qt::DescendingOrder);
    dialog.show({});
    QCOMPARE(table->model()->rowCount(), 0);
}

QTEST_MAIN(TestHoldsDesk)
#include "tst_holdsdesk.moc"
