// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/commands.h"
#include "ui/shell/page.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>
#include <QSettings>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class QHBoxLayout;
class QLabel;
class QMenu;
class QStackedWidget;

namespace jaego {

class AlertDigest;
class ElidedLabel;
class GuideDialog;
class HandbookWindow;
class NoticeBar;
class PracticeBand;
class PracticeDrawer;
class PracticeLink;
class Rail;
class StallWatchdog;
class TopBar;
class Tray;
class TraySurface;

struct WindowOptions {
    bool practice = false;
    QString dataDir; ///< window.ini is kept here
    bool tray = true; ///< stay in the tray when closed, where there is one
    std::function<std::unique_ptr<TraySurface>()> makeTray = {}; ///< the desktop's when empty
    PracticeLink *practiceLink = nullptr; ///< practice: the drawer's wire
    LoginStart *loginStart = nullptr; ///< for the settings page
    bool preview = false; ///< show what a sync would do as soon as the engine has begun
};

/// The frame: rail, state line, pages. Asks the engine through the wire only; knows no page's inside.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(EngineLink *link, const WindowOptions &options, const QList<Place> &places,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Where there is a tray, into it; where there is none, as small as a window gets.
    void showInTray();
    /// Out of the tray, in front of the others.
    void comeForward();
    void requestPreview() { requestRun(true); }
    void goTo(const QString &place, const QString &what = {});
    [[nodiscard]] QString currentPlace() const { return m_current; }
    [[nodiscard]] Page *page(const QString &place) const { return m_pages.value(place); }
    [[nodiscard]] const StallWatchdog *watchdog() const { return m_watchdog; }

Q_SIGNALS:
    /// The person wants the program to end (not only the window to close).
    void quitRequested();
    /// Start again in practice, or back on the real shops; the window has closed itself.
    void modeRequested(bool practice);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildFrame(const QList<Place> &places);
    void buildMenu(Rail *rail);
    void buildShortcuts();
    void listen();
    void restore();
    void remember();
    void leave();
    void askHowToClose();
    void requestRun(bool dryRun);
    void showStatus(const EngineStatus &status);
    void runFinished(const RunReport &report);
    void showPreview(const RunReport &report);
    void tick();
    void listenToTray();
    void buildDrawer(QHBoxLayout *row);
    void showDrawer(bool open);
    void buildHelp();
    void offerGuide(const QStringList &secrets);
    void openGuide();
    void openHandbook(const QString &place);
    void askToChangeMode();
    void changeMode(bool practice);

    EngineLink *m_link;
    WindowOptions m_options;
    QSettings m_memory;
    Rail *m_rail = nullptr;
    TopBar *m_top = nullptr;
    PracticeBand *m_band = nullptr;
    PracticeDrawer *m_drawer = nullptr;
    NoticeBar *m_notices = nullptr;
    QStackedWidget *m_stack = nullptr;
    ElidedLabel *m_statusLine = nullptr;
    QMenu *m_menu = nullptr;
    Tray *m_tray;
    AlertDigest *m_digest;
    EngineStatus m_status;
    StallWatchdog *m_watchdog;
    QTimer m_second;
    QHash<QString, Page *> m_pages;
    QString m_current;
    bool m_quitting = false;
    std::optional<Settings> m_settings; ///< in force
    QStringList m_secrets; ///< names that have a value
    QPointer<GuideDialog> m_guide;
    QPointer<HandbookWindow> m_handbook;
    RunState m_lastTold = RunState::Completed;
};

} // namespace jaego
