// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

#include "app/unixsignals.h"
#include "base/text.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <cstdio>

namespace jaego {

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

using EngineBody = Task<int> (*)(Session *, Engine *, std::stop_token);

Task<> body(EngineBody run, Session *session, Engine *engine, std::stop_token stop, int *code,
            QEventLoop *loop)
{
    const Status opened = co_await engine->open(session->settings());
    if (!opened && run == doctorCommand) {
        *code = doctorWithoutEngine(*session, opened.error().message);
    } else if (!opened) {
        complain(opened.error().message);
        const bool taken = opened.error().where == q("engine.place");
        *code = taken ? exitcodes::locked : exitcodes::failed;
    } else {
        *code = co_await run(session, engine, stop);
    }
    // A command that never waited comes here before the loop runs, where a direct quit is lost.
    QObject::connect(engine, &Engine::stopped, loop, &QEventLoop::quit, Qt::QueuedConnection);
    engine->shutDown();
}

/// Opens the engine on this thread, runs the command, waits until nothing is in flight.
int withEngine(Session &session, EngineBody run)
{
    const std::unique_ptr<Engine> engine = session.makeEngine();
    UnixSignals signals_;
    std::stop_source stop;
    QObject::connect(&signals_, &UnixSignals::terminated, engine.get(), [&stop] { stop.request_stop(); });
    QObject::connect(engine.get(), &Engine::noticed, engine.get(), [](const Notice &notice) {
        if (notice.severity != Notice::Severity::Info)
            complain(notice.text);
    });
    int code = exitcodes::failed;
    QEventLoop loop;
    startDetached(body(run, &session, engine.get(), stop.get_token(), &code, &loop), "command");
    loop.exec();
    return code;
}

int locked(Session &session, EngineBody run)
{
    if (const int code = session.lock(); code != 0)
        return code;
    if (const int code = session.startPractice(); code != 0)
        return code;
    return withEngine(session, run);
}

} // namespace

void print(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

void print(const QString &text)
{
    print(text.toUtf8());
}

int runCommand(Session &session)
{
    const CommandLine &line = session.line();
    const QString &name = line.command;
    if (name == q("sync"))
        return locked(session, syncCommand);
    if (name == q("adjust"))
        return locked(session, adjustCommand);
    if (name == q("approve") || name == q("reject"))
        return locked(session, decideCommand);
    if (name == q("map"))
        return line.subcommand == q("export") ? mapExportCommand(session) : locked(session, mapCommand);
    if (name == q("ledger"))
        return line.subcommand == q("export") ? ledgerExportCommand(session)
                                              : locked(session, ledgerImportCommand);
    if (name == q("status"))
        return statusCommand(session);
    if (name == q("export"))
        return exportCommand(session);
    if (name == q("backup"))
        return backupCommand(session);
    if (name == q("restore"))
        return restoreCommand(session);
    if (name == q("store"))
        return storeCommand(session);
    if (name == q("secret"))
        return secretCommand(session);
    if (name == q("connect"))
        return locked(session, connectCommand);
    if (name == q("doctor")) {
        if (const int code = session.lock(); code != 0)
            return doctorWithoutEngine(session,
                                       code == exitcodes::locked ? QString() : session.lockTrouble());
        if (const int code = session.startPractice(); code != 0)
            return code;
        return withEngine(session, doctorCommand);
    }
    if (name == q("serve"))
        return serveCommand(session);
    print(helpText());
    return exitcodes::done;
}

} // namespace jaego
