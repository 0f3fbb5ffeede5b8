// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What helps a person along: the guided set-up, practice, the handbook.
#include "ui/models/guide/guidesteps.h"
#include "ui/pages/guide/guidedialog.h"
#include "ui/pages/handbook/handbookwindow.h"
#include "ui/pages/practice/practicedrawer.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/practiceband.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>

namespace jaego {

namespace {
const QString kDrawer = QStringLiteral("practice/drawer");
const QString kGuided = QStringLiteral("guided");
} // namespace

/// Only where there is a practice world behind it.
void MainWindow::buildDrawer(QHBoxLayout *row)
{
    if (!m_band || !m_options.practiceLink) {
        if (m_band)
            m_band->hideDrawerButton();
        return;
    }
    m_drawer = new PracticeDrawer(m_link, m_options.practiceLink, m_band->parentWidget());
    row->addWidget(m_drawer);
    connect(m_drawer, &PracticeDrawer::closed, this, [this] { showDrawer(false); });
    connect(m_band, &PracticeBand::drawerToggled, this, &MainWindow::showDrawer);
    auto *key = new QShortcut(QKeySequence(Qt::Key_F9), this);
    connect(key, &QShortcut::activated, this, [this] { showDrawer(!m_drawer->isVisible()); });
    const bool open = m_memory.value(kDrawer, false).toBool();
    m_drawer->setVisible(open);
    m_band->setDrawerOpen(open);
}

void MainWindow::showDrawer(bool open)
{
    m_drawer->setVisible(open);
    m_band->setDrawerOpen(open);
    m_memory.setValue(kDrawer, open);
    if (open)
        m_drawer->takeFocus();
    else if (Page *page = m_pages.value(m_current))
        page->activated();
}

void MainWindow::buildHelp()
{
    QAction *help = m_menu->addAction(tr("Handbook"));
    help->setObjectName(QStringLiteral("handbookAction"));
    help->setShortcut(QKeySequence(Qt::Key_F1));
    addAction(help);
    connect(help, &QAction::triggered, this, [this] {
        const QWidget *at = focusWidget();
        openHandbook(m_drawer && at && m_drawer->isAncestorOf(at) ? m_drawer->objectName() : m_current);
    });
    qApp->installEventFilter(this); // for the dialogs in front of this window
    if (!m_options.practice) {
        QAction *guide = m_menu->addAction(tr("Set-up, step by step…"));
        guide->setObjectName(QStringLiteral("guideAction"));
        connect(guide, &QAction::triggered, this, &MainWindow::openGuide);
    }
    QAction *mode = m_menu->addAction(m_options.practice ? tr("Leave practice mode…") : tr("Practice mode…"));
    mode->setObjectName(QStringLiteral("modeAction"));
    connect(mode, &QAction::triggered, this, &MainWindow::askToChangeMode);
    m_menu->addSeparator();
}

/// Told with the engine's start: a program that knows no shop says how to begin, once.
void MainWindow::offerGuide(const QStringList &secrets)
{
    m_secrets = secrets;
    if (m_options.practice || m_guide || !m_settings || m_memory.value(kGuided).toBool()
        || !nothingConfigured(*m_settings, secrets))
        return;
    openGuide();
}

void MainWindow::openGuide()
{
    if (m_guide || !m_settings)
        return;
    GuideDialog::Known known{ *m_settings, m_secrets, false };
    // Left halfway, it goes on as it began: the schedule waits for its end.
    known.firstStart = !m_memory.value(QStringLiteral("guide/done")).toBool()
        && (nothingConfigured(*m_settings, m_secrets)
            || m_memory.value(QStringLiteral("guide/begun")).toBool());
    m_guide = new GuideDialog(m_link, known, this);
    connect(m_guide, &GuideDialog::practiceWanted, this, [this] {
        m_guide->close();
        changeMode(true);
    });
    connect(m_guide, &QDialog::finished, this, [this, guide = m_guide.data()](int result) {
        m_memory.setValue(kGuided, true);
        m_memory.setValue(QStringLiteral("guide/begun"), guide->keepsScheduleOff());
        if (result == QDialog::Accepted && !guide->keepsScheduleOff())
            m_memory.setValue(QStringLiteral("guide/done"), true);
        if (guide->keepsScheduleOff()) {
            m_notices->show(
                { Notice::Severity::Info,
                  tr("Jaego does not sync by itself yet. View › Set-up, step by step goes on.") });
        }
    });
    m_guide->show();
}

/// F1 in a dialog of this window: a shortcut of the window does not reach there.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F1) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        const auto *dialog = widget ? qobject_cast<QDialog *>(widget->window()) : nullptr;
        if (dialog && dialog->parentWidget() && dialog->parentWidget()->window() == this) {
            openHandbook(dialog->objectName());
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

/// The page that fits where one is: the place, the drawer, or the dialog in front.
void MainWindow::openHandbook(const QString &place)
{
    if (!m_handbook) {
        m_handbook = new HandbookWindow;
        m_handbook->setAttribute(Qt::WA_DeleteOnClose);
        connect(this, &QObject::destroyed, m_handbook, &QObject::deleteLater);
    }
    m_handbook->openFor(place);
    m_handbook->show();
    m_handbook->raise();
    m_handbook->activateWindow();
}

void MainWindow::askToChangeMode()
{
    const bool practice = !m_options.practice;
    auto *box = new QMessageBox(
        QMessageBox::NoIcon, practice ? tr("Practice mode") : tr("Leave practice mode"),
        practice ? tr("Jaego ends what is under way and starts again with simulated shops. Until you come "
                      "back, your real shops are not kept in step.")
                 : tr("Jaego starts again on your own shops. What was practised is kept for the next time."),
        QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("modeQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *go =
        box->addButton(practice ? tr("Start practice") : tr("To my shops"), QMessageBox::AcceptRole);
    box->addButton(tr("Stay here"), QMessageBox::RejectRole);
    box->setDefaultButton(go);
    connect(go, &QPushButton::clicked, this, [this, practice] { changeMode(practice); });
    box->open();
}

void MainWindow::changeMode(bool practice)
{
    m_quitting = true;
    remember();
    close();
    Q_EMIT modeRequested(practice);
}

} // namespace jaego
