// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inventedshop.h"
#include "ui/i18n/translations.h"
#include "ui/models/savedviews.h"
#include "ui/models/stocktablemodel.h"
#include "ui/pages/stock/stockgrid.h"
#include "ui/pages/stock/stockpage.h"
#include "ui/pages/stock/viewsmenu.h"
#include "ui/places/places.h"
#include "ui/shell/mainwindow.h"

#include <QDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace jaego;

/// What a seller looks at every morning is one key away.
class TestSavedViews final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        registerEngineTypes();
        setWindowLanguage(QStringLiteral("en"));
    }
    void aViewIsKeptUnderItsName();
    void aDamagedMemoryIsNotTakenOver();
    void aViewIsSavedAndChosenWithTheKeyboard();
    void aViewIsDeletedAfterAQuestion();
    void theListLooksTheSameAfterARestart();

private:
    struct Window {
        explicit Window(const QString &folder)
        {
            shop.connectTo(&link);
            WindowOptions options;
            options.dataDir = folder;
            options.tray = false;
            window = std::make_unique<MainWindow>(&link, options, allPlaces());
            window->resize(1440, 900);
            window->show();
            if (!QTest::qWaitForWindowActive(window.get()))
                qFatal("the window does not become active");
            shop.tellAll(&link);
            window->goTo(QStringLiteral("stock"));
        }
        [[nodiscard]] StockPage *page() const
        {
            return qobject_cast<StockPage *>(window->page(QStringLiteral("stock")));
        }
        [[nodiscard]] ViewsMenu *menu() const
        {
            return window->findChild<ViewsMenu *>(QStringLiteral("stockViews"));
        }
        [[nodiscard]] QLineEdit *filter() const
        {
            return window->findChild<QLineEdit *>(QStringLiteral("stockFilter"));
        }
        void save(const QString &name) const
        {
            window->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(window.get()));
            page()->grid()->setFocus();
            QTest::keyClick(page()->grid(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
            auto *dialog = window->findChild<QDialog *>(QStringLiteral("viewName"));
            QVERIFY(dialog);
            auto *text = dialog->findChild<QLineEdit *>(QStringLiteral("viewNameText"));
            QTest::keyClicks(text, name);
            QTest::keyClick(text, Qt::Key_Return);
            QVERIFY(menu()->views().find(name));
            QTRY_VERIFY(!window->findChild<QDialog *>(QStringLiteral("viewName")));
        }
        InventedShop shop{ 240 };
        EngineLink link;
        std::unique_ptr<MainWindow> window;
    };
};

void TestSavedViews::aViewIsKeptUnderItsName()
{
    const QTemporaryDir folder;
    QSettings memory(folder.filePath(QStringLiteral("w.ini")), QSettings::IniFormat);
    SavedViews views;
    QVERIFY(!views.save({}));
    QVERIFY(views.save({ QStringLiteral(" Monday  morning "), QStringLiteral("a, b; c=d"),
                         StockChip::Oversell, StockColumn::Naver, Qt::AscendingOrder }));
    QVERIFY(views.save({ QStringLiteral("Tea"), QString(), StockChip::Low }));
    QVERIFY(views.save({ QStringLiteral("Tea"), QStringLiteral("tea"), StockChip::All }));
    QCOMPARE(views.all().size(), 2);
    views.write(&memory);
    SavedViews again;
    again.read(&memory);
    QCOMPARE(again.all(), views.all());
    QVERIFY(again.find(QStringLiteral("Monday morning")));
    QVERIFY(again.remove(QStringLiteral("Tea")));
    QVERIFY(!again.remove(QStringLiteral("Tea")));
    again.write(&memory);
    views.read(&memory);
    QCOMPARE(views.all().size(), 1);
    for (int i = 0; i < 2 * SavedViews::kMost; ++i)
        QCOMPARE(views.save({ QString::number(i), QString(), StockChip::All }), i < SavedViews::kMost - 1);
}

void TestSavedViews::aDamagedMemoryIsNotTakenOver()
{
    const QTemporaryDir folder;
    QSettings memory(folder.filePath(QStringLiteral("w.ini")), QSettings::IniFormat);
    memory.setValue(QStringLiteral("stock_views/size"), 3);
    memory.setValue(QStringLiteral("stock_views/1/name"), QStringLiteral("x"));
    memory.setValue(QStringLiteral("stock_views/1/chip"), QStringLiteral("no such chip"));
    memory.setValue(QStringLiteral("stock_views/1/column"), 9'999);
    SavedViews views;
    views.read(&memory);
    QCOMPARE(views.all().size(), 1);
    QCOMPARE(views.all().first().chip, StockChip::All);
    QCOMPARE(views.all().first().column, StockColumn::Cafe24);
}

void TestSavedViews::aViewIsSavedAndChosenWithTheKeyboard()
{
    const QTemporaryDir folder;
    {
        const Window here(folder.path());
        here.filter()->setText(QStringLiteral("JJ"));
        here.save(QStringLiteral("JJ only"));
        QVERIFY(here.menu()->text().startsWith(QStringLiteral("JJ only")));
        const int narrowed = here.page()->model()->rowCount();
        here.filter()->clear();
        QVERIFY(here.menu()->text().startsWith(QStringLiteral("Views")));
        here.save(QStringLiteral("All"));
        here.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(here.window.get()));
        QTest::keyClick(here.page()->grid(), Qt::Key_1, Qt::AltModifier);
        QCOMPARE(here.filter()->text(), QStringLiteral("JJ"));
        QCOMPARE(here.page()->model()->rowCount(), narrowed);
        QTest::keyClick(here.page()->grid(), Qt::Key_2, Qt::AltModifier);
        QCOMPARE(here.page()->model()->rowCount(), 240);
        QTest::keyClick(here.page()->grid(), Qt::Key_9, Qt::AltModifier); // nothing is there
        QCOMPARE(here.page()->model()->rowCount(), 240);
    }
    const Window again(folder.path());
    QCOMPARE(again.menu()->views().all().size(), 2);
}

void TestSavedViews::aViewIsDeletedAfterAQuestion()
{
    const QTemporaryDir folder;
    const Window here(folder.path());
    here.save(QStringLiteral("Old"));
    here.menu()->askToDelete(QStringLiteral("Old"));
    auto *box = here.window->findChild<QMessageBox *>(QStringLiteral("deleteView"));
    QVERIFY(box->text().contains(QStringLiteral("Old")));
    QTest::keyClick(box, Qt::Key_Escape);
    QVERIFY(here.menu()->views().find(QStringLiteral("Old")));
    QTRY_VERIFY(!here.window->findChild<QMessageBox *>(QStringLiteral("deleteView")));
    here.menu()->askToDelete(QStringLiteral("Old"));
    box = here.window->findChild<QMessageBox *>(QStringLiteral("deleteView"));
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QVERIFY(!here.menu()->views().find(QStringLiteral("Old")));
}

void TestSavedViews::theListLooksTheSameAfterARestart()
{
    const QTemporaryDir folder;
    const int column = static_cast<int>(StockColumn::OnHand);
    {
        const Window here(folder.path());
        here.filter()->setText(QStringLiteral("J"));
        here.page()->grid()->sortLike(column, Qt::AscendingOrder);
        here.page()->grid()->setColumnWidth(static_cast<int>(StockColumn::Naver), 133);
        here.window->close();
    }
    const Window again(folder.path());
    QCOMPARE(again.filter()->text(), QStringLiteral("J"));
    QCOMPARE(static_cast<int>(again.page()->model()->sortColumn()), column);
    QCOMPARE(again.page()->model()->sortOrder(), Qt::AscendingOrder);
    QCOMPARE(again.page()->grid()->columnWidth(static_cast<int>(StockColumn::Naver)), 133);
}

QTEST_MAIN(TestSavedViews)
#include "tst_savedviews.moc"
