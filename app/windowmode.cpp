// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowmode.h"

#include "app/enginehost.h"
#include "app/onewindow.h"
#include "app/restart.h"
#include "app/unixsignals.h"
#include "base/text.h"
#include "engine/operatorname.h"
#include "storage/backup.h"
#include "storage/restore.h"
#include "ui/i18n/translations.h"
#include "ui/models/desktop/loginstart.h"
#include "ui/places/places.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/startfailure.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QMessageBox>
#include <QProcess>
#include <QSettings>

namespace jaego {

namespace {

void sayAndLeave(const QString &words)
{
    complain(words);
    QMessageBox::critical(nullptr, QStringLiteral("Jaego"), words);
}

QString languageNow()
{
    return QLocale().language() == QLocale::Korean ? QStringLiteral("ko") : QStringLiteral("en");
}

/// What follows when this window has ended.
struct Afterwards {
    QStringList again; ///< how to start the program anew; empty: not at all
    QString restore; ///< the backup to put in the database's place before that
};

/// Words, and every way out of them.
void offerWaysOut(const Session &session, const QString &words, Afterwards *afterwards)
{
    complain(words);
    const CommandLine &line = session.line();
    StartFailure failure(words, listBackups(backupFolderOf(session.databasePath())));
    failure.exec();
    if (failure.wayOut() == StartFailure::WayOut::Restore)
        afterwards->restore = failure.backup();
    if (failure.wayOut() != StartFailure::WayOut::Quit)
        afterwards->again = sameArguments(line, languageNow(), failure.folder());
}

OneWindow::Wish wishOf(const CommandLine &line)
{
    if (line.preview)
        return OneWindow::Wish::Preview;
    return line.tray ? OneWindow::Wish::Nothing : OneWindow::Wish::Show;
}

/// The window on a folder that is ours, until both it and the engine have ended.
int runOn(Session *session, Afterwards *afterwards)
{
    const CommandLine &line = session->line();
    EngineLink link;
    EngineHost host(session, &link);
    WindowOptions options;
    options.practice = session->practice() != nullptr;
    options.dataDir = session->dataDir();
    PracticeLink practiceLink;
    if (Practice *practice = session->practice()) {
        host.attachPractice(&practiceLink, &practice->sandbox());
        options.practiceLink = &practiceLink;
    }
    options.preview = line.preview;
    const auto login = loginStartOfThisSystem({ QApplication::applicationFilePath(), loginArguments(line) });
    if (!options.practice) // practice is not what a desktop begins with
        options.loginStart = login.get();
    host.start(); // the engine reads its book while the window is being made
    MainWindow window(&link, options, allPlaces());

    int code = exitcodes::done;
    OneWindow door;
    UnixSignals terminate;
    QObject::connect(&terminate, &UnixSignals::terminated, &host, &EngineHost::stop);
    QObject::connect(&window, &MainWindow::quitRequested, &host, &EngineHost::stop);
    QObject::connect(&host, &EngineHost::finished, qApp, &QApplication::quit);
    QObject::connect(&host, &EngineHost::failed, qApp, [&](const QString &words) {
        door.close();
        window.hide(); // it shows nothing that could be trusted
        offerWaysOut(*session, words, afterwards);
        code = exitcodes::failed;
        host.stop();
    });
    QObject::connect(&window, &MainWindow::modeRequested, &host, [&](bool practice) {
        afterwards->again = restartArguments(line, practice, languageNow());
        host.stop();
    });
    QObject::connect(&link, &EngineLink::restoreRequested, &host, [&](const QString &backup) {
        afterwards->restore = backup;
        afterwards->again = sameArguments(line, languageNow());
        host.stop();
    });
    QObject::connect(&door, &OneWindow::wished, &window, [&window](OneWindow::Wish wish) {
        if (wish != OneWindow::Wish::Nothing)
            window.comeForward();
        if (wish == OneWindow::Wish::Preview)
            window.requestPreview();
    });
    door.listen(session->dataDir());
    QObject::connect(&window, &MainWindow::quitRequested, &door, &OneWindow::close);
    if (line.tray)
        window.showInTray();
    else
        window.show();
    QApplication::exec();
    return code;
}

int runSession(const CommandLine &line, QStringList *again)
{
    QApplication::setQuitOnLastWindowClosed(false); // the tray may stay; the window says when it is over
    setWindowLanguage(line.lang);
    Theme::apply(qApp, Scheme::System);

    Session session;
    if (const int code = session.prepare(line); code != 0) {
        sayAndLeave(Text::tr("The configuration is not right; see %1 and the messages on the terminal.")
                        .arg(session.configPath()));
        return code;
    }
    if (line.lang.isEmpty()) { // chosen on the settings page
        const QSettings memory(QDir(session.dataDir()).filePath(QStringLiteral("window.ini")),
                               QSettings::IniFormat);
        setWindowLanguage(memory.value(QStringLiteral("window/language")).toString());
    }
    if (OneWindow::tell(session.dataDir(), wishOf(line)))
        return exitcodes::done; // it is open, and does what was wanted of this one
    Afterwards afterwards;
    if (const int code = session.lock(); code != 0) {
        if (code == exitcodes::locked) {
            sayAndLeave(Text::tr("Another Jaego is open on %1.").arg(session.dataDir()));
        } else {
            offerWaysOut(session, session.lockTrouble(), &afterwards);
            *again = afterwards.again;
        }
        return code;
    }
    if (const int code = session.startPractice(); code != 0)
        return code;
    int code = runOn(&session, &afterwards);
    *again = afterwards.again;
    if (afterwards.restore.isEmpty())
        return code;
    // Nothing is open any more, and the folder is still ours.
    const auto aside = restoreBackup(session.databasePath(), afterwards.restore, operatorName(),
                                     QDateTime::currentDateTimeUtc());
    if (!aside) {
        sayAndLeave(aside.error().message);
        code = exitcodes::failed;
    }
    return code;
}

} // namespace

int runWindow(int &argc, char **argv, const CommandLine &line)
{
    QGuiApplication::setDesktopFileName(QStringLiteral("jaego")); // jaego.desktop: its icon and its name
    QApplication application(argc, argv);
    QApplication::setWindowIcon(programIcon());
    QStringList again;
    const int code = runSession(line, &again);
    // Only now is the data folder free for another process.
    if (!again.isEmpty() && !QProcess::startDetached(QApplication::applicationFilePath(), again))
        sayAndLeave(Text::tr("Jaego could not be started again; start it as usual."));
    return code;
}

} // namespace jaego
