// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that stay until they are told to end.

#include "app/commands/commands.h"
#include "app/unixsignals.h"
#include "base/text.h"

#include <QEventLoop>

namespace jaego {

namespace {
QString q(const char *text)
{
    return QString::fromUtf8(text);
}

Task<> serveTask(Session *session, Engine *engine, int *code, QEventLoop *loop)
{
    const int missing = co_await session->checkSecrets(engine);
    if (missing != 0) {
        *code = missing;
        QObject::connect(engine, &Engine::stopped, loop, &QEventLoop::quit);
        engine->shutDown();
        co_return;
    }
    complain(Text::tr("serving %1; ends on SIGTERM or SIGINT").arg(session->dataDir()));
}

} // namespace

int serveCommand(Session &session)
{
    if (const int code = session.lock(); code != 0)
        return code;
    if (const int code = session.startPractice(); code != 0)
        return code;
    const std::unique_ptr<Engine> engine = session.makeEngine();
    UnixSignals signals_;
    QEventLoop loop;
    int code = exitcodes::done;
    QObject::connect(&signals_, &UnixSignals::terminated, engine.get(), [&] {
        complain(Text::tr("stopping: what is in flight is finished first"));
        QObject::connect(engine.get(), &Engine::stopped, &loop, &QEventLoop::quit, Qt::UniqueConnection);
        engine->shutDown();
    });
    QObject::connect(engine.get(), &Engine::noticed, engine.get(),
                     [](const Notice &notice) { complain(notice.text); });
    QObject::connect(engine.get(), &Engine::eventsHeardOn, engine.get(),
                     [](quint16 port) { print(q("events http://127.0.0.1:%1/events").arg(port)); });
    QObject::connect(engine.get(), &Engine::runFinished, engine.get(), [](const RunReport &report) {
        complain(Text::tr("run %1 (%2): %3, %4 differences, %5 updates, %6 s")
                     .arg(report.runId, report.trigger, nameOf(report.state))
                     .arg(report.mismatches.size())
                     .arg(report.updates.size())
                     .arg(static_cast<double>(report.durationMs()) / 1000.0, 0, 'f', 1));
    });
    QObject::connect(engine.get(), &Engine::started, engine.get(), [&](bool ok, const QString &words) {
        if (!ok) {
            complain(words);
            code = exitcodes::failed;
            loop.quit();
            return;
        }
        startDetached(serveTask(&session, engine.get(), &code, &loop), "serve");
    });
    QMetaObject::invokeMethod(
        engine.get(), [&] { engine->start(session.settings()); }, Qt::QueuedConnection);
    loop.exec();
    return code;
}

int sandboxCommand(const CommandLine &line)
{
    // Before the first line is printed: who reads it may end us at once.
    UnixSignals signals_;
    PracticeOptions options;
    options.products = line.products;
    options.seed = line.seed;
    options.portBase = line.portBase;
    options.realLimits = line.realLimits;
    options.catalogueCsv = line.catalogueCsv;
    const auto practice = Practice::start(options);
    if (!practice) {
        complain(practice.error().message);
        return exitcodes::failed;
    }
    const SandboxAddresses addresses = (*practice)->sandbox().addresses();
    print(q("coupang   %1").arg(addresses.coupang));
    print(q("naver     %1").arg(addresses.naver));
    print(q("cafe24    %1").arg(addresses.cafe24));
    print(q("warehouse %1").arg(addresses.warehouse));
    const SandboxCredentials credentials = (*practice)->sandbox().credentials();
    print(q("coupang.vendor_id=%1").arg(credentials.coupangVendorId));
    print(q("cafe24.mall_id=%1").arg(credentials.cafe24MallId));
    // Practice keys open nothing but these servers.
    const auto secrets = (*practice)->secrets();
    QStringList names = secrets.keys();
    names.sort();
    for (const QString &name : std::as_const(names))
        print(q("JAEGO_SECRET_%1=%2").arg(name, secrets.value(name).reveal()));
    QEventLoop loop;
    QObject::connect(&signals_, &UnixSignals::terminated, &loop, &QEventLoop::quit);
    loop.exec();
    return exitcodes::done;
}

} // namespace jaego
