// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowmode.h"

#include "app/enginehost.h"
#include "app/restart.h"
#include "app/unixsignals.h"
#include "base/text.h"
#include "ui/i18n/translations.h"
#include "ui/places/places.h"
#include "ui/shell/mainwindow.h"
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

/// `again`: how to start the program anew when this window has ended; empty: not at all.
int runSession(QApplication &application, const CommandLine &line, QStringList *again)
{
    QApplication::setQuitOnLastWindowClosed(false); // the tray may stay; the window says when it is over
    setWindowLanguage(line.lang);
    Theme::apply(&application, Scheme::System);

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
    if (const int code = session.lock(); code != 0) {
        sayAndLeave(Text::tr("Another Jaego is open on %1.").arg(session.dataDir()));
        return code;
    }
    if (const int code = session.startPractice(); code != 0)
        return code;

    EngineLink link;
    EngineHost host(&session, &link);
    WindowOptions options;
    options.practice = session.practice() != nullptr;
    options.dataDir = session.dataDir();
    PracticeLink practiceLink;
    if (Practice *practice = session.practice()) {
        host.attachPractice(&practiceLink, &practice->sandbox());
        options.practiceLink = &practiceLink;
    }
    host.start(); // the engine reads its book while the window is being made
    MainWindow window(&link, options, allPlaces());

    int code = exitcodes::done;
    UnixSignals terminate;
    QObject::connect(&terminate, &UnixSignals::terminated, &host, &EngineHost::stop);
    QObject::connect(&window, &MainWindow::quitRequested, &host, &EngineHost::stop);
    QObject::connect(&host, &EngineHost::finished, &application, &QApplication::quit);
    QObject::connect(&host, &EngineHost::failed, &application, [&](const QString &words) {
        sayAndLeave(words);
        code = exitcodes::failed;
        host.stop();
    });
    QObject::connect(&window, &MainWindow::modeRequested, &host, [&](bool practice) {
        const bool korean = QLocale().language() == QLocale::Korean;
        *again = restartArguments(line, practice, korean ? QStringLiteral("ko") : QStringLiteral("en"));
        host.stop();
    });
    window.show();
    QApplication::exec();
    return code;
}

} // namespace

int runWindow(int &argc, char **argv, const CommandLine &line)
{
    QApplication application(argc, argv);
    QStringList again;
    const int code = runSession(application, line, &again);
    // Only now is the data folder free for another process.
    if (!again.isEmpty() && !QProcess::startDetached(QApplication::applicationFilePath(), again))
        sayAndLeave(Text::tr("Jaego could not be started again; start it as usual."));
    return code;
}

} // namespace jaego
