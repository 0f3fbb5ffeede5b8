// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/commands/commands.h"
#include "app/session.h"
#include "app/windowmode.h"
#include "base/processmemory.h"
#include "engine/values.h"
#include "ui/i18n/translations.h"

#include <QCoreApplication>

#include <memory>

using namespace jaego;

namespace {

int runJaego(int argc, char **argv, const CommandLine &line)
{
    if (line.command.isEmpty())
        return runWindow(argc, argv, line);
    const QCoreApplication application(argc, argv);
    setWindowLanguage(line.lang);
    if (line.command == QLatin1String("sandbox"))
        return sandboxCommand(line);
    Session session;
    if (const int code = session.prepare(line); code != 0)
        return code;
    return runCommand(session);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("jaego"));
    QCoreApplication::setApplicationVersion(QStringLiteral(JAEGO_VERSION));
    keepMemoryOffTheDisk();
    keepMemoryTogether();
    registerEngineTypes();

    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const ParsedCommandLine parsed = parseCommandLine(arguments);
    if (parsed.line.version) {
        print(QStringLiteral("jaego " JAEGO_VERSION));
        return exitcodes::done;
    }
    if (parsed.line.help || parsed.line.command == QLatin1String("help")) {
        print(helpText());
        return exitcodes::done;
    }
    for (const QString &error : parsed.errors)
        complain(error);
    if (!parsed.errors.isEmpty())
        return exitcodes::usage;
    return runJaego(argc, argv, parsed.line);
}
