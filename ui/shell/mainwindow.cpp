// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/pages/preview/previewdialog.h"
#include "ui/shell/alertdigest.h"
#include "ui/shell/elidedlabel.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/practiceband.h"
#include "ui/shell/rail.h"
#include "ui/shell/stallwatchdog.h"
#include "ui/shell/tableexport.h"
#include "ui/shell/topbar.h"
#include "ui/shell/tray.h"
#include "ui/text/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace jaego {

namespace {

const QString kGeometry = QStringLiteral("window/geometry");
const QString kPlace = QStringLiteral("window/place");
const QString kScheme = QStringLiteral("window/scheme");
const QString kClosing = QStringLiteral("window/closing"); ///< tray, quit; unset: ask

constexpr qsizetype kMostAsked = 500; ///< products of a targeted run

QString schemeName(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return QStringLiteral("light");
    case Scheme::Dark:
        return QStringLiteral("dark");
    case Scheme::System:
        break;
    }
    return QStringLiteral("system");
}

Scheme schemeFrom(const QString &name)
{
    if (name == QLatin1String("light"))
        return Scheme::Light;
    return name == QLatin1String("dark") ? Scheme::Dark : Scheme::System;
}

} // namespace

MainWindow::MainWindow(EngineLink *link, const WindowOptions &options, const QList<Place> &places,
                       QWidget *parent)
    : QMainWindow(parent)
    , m_link(link)
    , m_options(options)
    , m_memory(QDir(options.dataDir).filePath(QStringLiteral("window.ini")), QSettings::IniFormat)
    , m_tray(options.tray ? new Tray(options.makeTray ? options.makeTray() : desktopTray(), this) : nullptr)
    , m_digest(new AlertDigest(this))
    , m_watchdog(new StallWatchdog(this))
{
    setWindowTitle(options.practice ? tr("Jaego — practice mode") : QStringLiteral("Jaego"));
    setWindowIcon(programIcon());
    setMinimumSize(1024, 640);
    Theme::apply(qApp, schemeFrom(m_memory.value(kScheme).toString()));
    buildFrame(places);
    buildMenu(m_rail);
    buildShortcuts();
    listen();
    restore();
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &MainWindow::tick);
    m_second.start();
#ifndef NDEBUG
    m_watchdog->start();
#endif
}

MainWindow::~MainWindow()
{
    remember();
}

void MainWindow::buildFrame(const QList<Place> &places)
{
    auto *central = new QWidget(this);
    auto *whole = new QVBoxLayout(central);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    if (m_options.practice) {
        m_band = new PracticeBand(central);
        whole->addWidget(m_band);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    whole->addLayout(row, 1);

    m_rail = new Rail(places, central);
    row->addWidget(m_rail);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    row->addLayout(right, 1);
    buildDrawer(row);
    m_top = new TopBar(central);
    right->addWidget(m_top);

    auto *body = new QVBoxLayout;
    body->setContentsMargins(space::l, space::m, space::l, 6);
    body->setSpacing(space::s);
    right->addLayout(body, 1);
    m_stack = new QStackedWidget(central);
    m_notices = new NoticeBar(central);
    m_statusLine = new ElidedLabel(central);
    m_statusLine->setObjectName(QStringLiteral("statusLine"));
    setRole(m_statusLine, "caption");
    body->addWidget(m_stack, 1);
    body->addWidget(m_notices);
    body->addWidget(m_statusLine);
    setCentralWidget(central);

    const PageContext context{ m_link, &m_memory, m_options.practice, m_options.dataDir,
                               m_options.loginStart };
    for (const Place &place : places) {
        Page *page = place.make(context, m_stack);
        m_pages.insert(place.id, page);
        m_stack->addWidget(page);
        connect(page, &Page::placeRequested, this, &MainWindow::goTo);
        connect(page, &Page::statusTextChanged, this, [this, page](const QString &text) {
            if (m_stack->currentWidget() == page)
                m_statusLine->setText(text);
        });
    }
}

void MainWindow::buildMenu(Rail *rail)
{
    m_menu = new QMenu(this);
    auto *group = new QActionGroup(m_menu);
    const std::array<std::pair<Scheme, QString>, 3> schemes{ { { Scheme::System,
                                                                 tr("Colours of the desktop") },
                                                               { Scheme::Light, tr("Light") },
                                                               { Scheme::Dark, tr("Dark") } } };
    for (const auto &[scheme, words] : schemes) {
        QAction *action = m_menu->addAction(words);
        action->setCheckable(true);
        action->setChecked(Theme::instance()->scheme() == scheme);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, scheme = scheme] {
            m_memory.setValue(kScheme, schemeName(scheme));
            Theme::apply(qApp, scheme);
        });
        // The settings page switches it too.
        connect(Theme::instance(), &Theme::changed, action,
                [action, scheme = scheme] { action->setChecked(Theme::instance()->scheme() == scheme); });
    }
    m_menu->addSeparator();
    buildHelp();
    auto *exports = new TableExport(this, &m_memory);
    QAction *exportTable = m_menu->addAction(tr("Export the table…") + QStringLiteral("\tCtrl+Shift+E"));
    exportTable->setObjectName(QStringLiteral("exportTable"));
    connect(exportTable, &QAction::triggered, exports, [this, exports] { exports->ask(this); });
    connect(m_link, &EngineLink::settingsApplied, exports,
            [exports](const Settings &settings) { exports->setZone(settings.schedule.timezone); });
    connect(exports, &TableExport::told, this, [this](const QString &words, bool bad) {
        m_notices->show({ bad ? Notice::Severity::Error : Notice::Severity::Info, words });
    });
    QAction *recount = m_menu->addAction(tr("Count reservations anew"));
    recount->setToolTip(tr("From every order that is known"));
    connect(recount, &QAction::triggered, m_link, &EngineLink::recountRequested);
    QAction *ask = m_menu->addAction(tr("Ask again what closing the window does"));
    connect(ask, &QAction::triggered, this, [this] { m_memory.remove(kClosing); });
    QAction *quit = m_menu->addAction(tr("Quit Jaego"));
    quit->setShortcut(QKeySequence(QStringLiteral("Ctrl+Q")));
    addAction(quit);
    connect(quit, &QAction::triggered, this, &MainWindow::leave);
    rail->setMenu(m_menu);
}

void MainWindow::buildShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto does) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, does);
    };
    add(QKeySequence(Qt::Key_F5), [this] { requestRun(false); });
    add(QKeySequence(QStringLiteral("Ctrl+P")), [this] { requestRun(true); });
    add(QKeySequence(QStringLiteral("Ctrl+F")), [this] {
        if (Page *page = m_pages.value(m_current))
            page->focusSearch();
    });
    add(QKeySequence(Qt::Key_Escape), [this] { m_top->escapePressed(); });
}

void MainWindow::listen()
{
    connect(m_rail, &Rail::placeChosen, this, [this](const QString &place) { goTo(place); });
    connect(m_top, &TopBar::syncClicked, this, [this] { requestRun(false); });
    connect(m_top, &TopBar::previewClicked, this, [this] { requestRun(true); });
    connect(m_top, &TopBar::stopClicked, m_link, &EngineLink::stopRequested);
    connect(m_top, &TopBar::sourceClicked, this,
            [this](const QString &source) { goTo(QStringLiteral("settings"), source); });
    connect(m_link, &EngineLink::statusChanged, this, &MainWindow::showStatus);
    connect(m_link, &EngineLink::runChanged, m_top, &TopBar::setRun);
    connect(m_link, &EngineLink::runFinished, this, &MainWindow::runFinished);
    connect(m_link, &EngineLink::noticed, m_notices, &NoticeBar::show);
    connect(m_link, &EngineLink::settingsApplied, this, [this](const Settings &settings) {
        m_settings = settings;
        Words::setZone(settings.schedule.timezone);
    });
    connect(m_link, &EngineLink::secretsChanged, this, &MainWindow::offerGuide);
    if (m_tray)
        listenToTray();
}

void MainWindow::listenToTray()
{
    connect(m_tray, &Tray::syncRequested, this, [this] { requestRun(false); });
    connect(m_tray, &Tray::quitRequested, this, &MainWindow::leave);
    connect(m_tray, &Tray::openRequested, this, &MainWindow::comeForward);
    connect(m_tray, &Tray::placeRequested, this, [this](const QString &place) {
        comeForward();
        goTo(place);
    });
    connect(m_digest, &AlertDigest::told, this, [this](const QString &title, const QString &text) {
        m_tray->tell(title, text, true, QStringLiteral("alerts"));
    });
}

void MainWindow::showInTray()
{
    if (!m_tray || !m_tray->isShown())
        showMinimized();
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized); // and as large as it was
    show();
    raise();
    activateWindow();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_digest->seen();
}

void MainWindow::requestRun(bool dryRun)
{
    if (m_top->isRunning())
        return;
    RunRequest request;
    request.dryRun = dryRun;
    Q_EMIT m_link->runRequested(request);
}

void MainWindow::showStatus(const EngineStatus &status)
{
    if (status.number <= m_status.number)
        return;
    m_status = status;
    if (std::exchange(m_options.preview, false))
        requestRun(true);
    m_top->setStatus(status);
    m_rail->setCount(QStringLiteral("stock"), status.products);
    m_rail->setCount(QStringLiteral("review"), status.toDecide, status.showsMore > 0);
    m_rail->setCount(QStringLiteral("alerts"), status.alertsUnread, status.alertsGrave > 0);
    m_rail->setCount(QStringLiteral("purchasing"), status.openProposals);
    // Work for a person is counted where it can be read: on the review place once there is one.
    const int work = status.held + status.manual;
    m_rail->setCount(QStringLiteral("runs"), m_rail->has(QStringLiteral("review")) || work == 0 ? -1 : work,
                     work > 0);
}

void MainWindow::runFinished(const RunReport &report)
{
    if (report.dryRun) {
        showPreview(report);
        return;
    }
    const bool failed = report.state == RunState::Failed;
    if (failed && m_lastTold != RunState::Failed) {
        const QString why = report.error ? report.error->message : QString();
        m_notices->show({ Notice::Severity::Error, tr("The sync failed. %1").arg(why).trimmed() });
        // A failure raises an urgent alert, once; the digest below tells that one.
        if (m_tray && !isActiveWindow() && !AlertDigest::hasGrave(report.alerts))
            m_tray->tell(tr("The sync failed"), why, true, QStringLiteral("runs"));
    }
    if (!isActiveWindow())
        m_digest->take(report.alerts);
    m_lastTold = report.state;
}

/// A plan is a person's to decide on; it is asked for in this window only.
void MainWindow::showPreview(const RunReport &report)
{
    if (report.state != RunState::Completed) {
        const QString why = report.error ? report.error->message : QString();
        m_notices->show({ Notice::Severity::Warning, tr("There is no preview. %1").arg(why).trimmed() });
        return;
    }
    auto *preview = new PreviewDialog(report, this);
    connect(preview, &PreviewDialog::applied, this, [this](const QList<Sku> &skus) {
        RunRequest request;
        if (skus.size() <= kMostAsked) // more than that: a whole run asks less
            request.skus = skus;
        Q_EMIT m_link->runRequested(request);
    });
    connect(preview, &PreviewDialog::detailsWanted, this,
            [this](const QString &runId) { goTo(QStringLiteral("runs"), runId); });
    preview->open();
}

void MainWindow::tick()
{
    m_top->tick();
    if (m_tray)
        m_tray->setStatus(m_top->accessibleName(), m_status);
}

void MainWindow::goTo(const QString &place, const QString &what)
{
    Page *page = m_pages.value(place);
    if (!page)
        return;
    m_current = place;
    m_rail->setCurrent(place);
    m_stack->setCurrentWidget(page);
    m_statusLine->setText(page->statusText());
    page->activated();
    if (!what.isEmpty())
        page->open(what);
}

void MainWindow::restore()
{
    if (!restoreGeometry(m_memory.value(kGeometry).toByteArray()))
        resize(1440, 900);
    const QString place = m_memory.value(kPlace, QStringLiteral("stock")).toString();
    goTo(m_pages.contains(place) ? place : QStringLiteral("stock"));
}

void MainWindow::remember()
{
    m_memory.setValue(kGeometry, saveGeometry());
    m_memory.setValue(kPlace, m_current);
    for (Page *page : std::as_const(m_pages))
        page->remember();
    m_memory.sync();
    QFile::setPermissions(m_memory.fileName(), QFile::ReadOwner | QFile::WriteOwner);
}

void MainWindow::leave()
{
    m_quitting = true;
    remember();
    close();
    Q_EMIT quitRequested();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    remember();
    if (m_quitting || !m_tray || !m_tray->isShown()) {
        event->accept();
        if (!m_quitting)
            Q_EMIT quitRequested();
        m_quitting = true;
        return;
    }
    event->ignore();
    const QString choice = m_memory.value(kClosing).toString();
    if (choice == QLatin1String("tray"))
        hide();
    else if (choice == QLatin1String("quit"))
        leave();
    else
        askHowToClose();
}

void MainWindow::askHowToClose()
{
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Keep Jaego working?"),
        tr("Jaego can stay in the tray and keep your stock in step while the window is closed."),
        QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("closeQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *stay = box->addButton(tr("Stay in the tray"), QMessageBox::AcceptRole);
    QPushButton *quit = box->addButton(tr("Quit"), QMessageBox::DestructiveRole);
    box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(stay);
    connect(stay, &QPushButton::clicked, this, [this] {
        m_memory.setValue(kClosing, QStringLiteral("tray"));
        hide();
    });
    connect(quit, &QPushButton::clicked, this, [this] {
        m_memory.setValue(kClosing, QStringLiteral("quit"));
        leave();
    });
    box->open();
}

} // namespace jaego
