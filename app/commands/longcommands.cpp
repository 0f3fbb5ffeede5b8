// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that stay until they are told to end.

#include "app/commands/commands.h"
#include "app/unixsignals.h"
#include "base/text.h"
#include "engine/engine.h"

#include <QEventLoop>
#include <QTimer>

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

/// One life of the engine: from its start to its end.
class Serving {
public:
    explicit Serving(Session *session) : m_session(session) { }

    /// Ends when a signal asks for it, the start fails, or (in a team) the place is lost.
    int serve(std::unique_ptr<EngineLease> lease, UnixSignals *asked);
    [[nodiscard]] bool placeIsLost() const { return m_placeIsLost; }

private:
    void tell(Engine *engine);

    Session *m_session;
    QEventLoop m_loop;
    int m_code = exitcodes::done;
    bool m_placeIsLost = false;
};

void Serving::tell(Engine *engine)
{
    QObject::connect(engine, &Engine::noticed, engine, [](const Notice &notice) { complain(notice.text); });
    QObject::connect(engine, &Engine::eventsHeardOn, engine,
                     [](quint16 port) { print(q("events http://127.0.0.1:%1/events").arg(port)); });
    QObject::connect(engine, &Engine::runFinished, engine, [](const RunReport &report) {
        complain(Text::tr("run %1 (%2): %3, %4 differences, %5 updates, %6 s")
                     .arg(report.runId, report.trigger, nameOf(report.state))
                     .arg(report.mismatches.size())
                     .arg(report.updates.size())
                     .arg(static_cast<double>(report.durationMs()) / 1000.0, 0, 'f', 1));
    });
    QObject::connect(engine, &Engine::placeLost, engine, [this, engine] {
        m_placeIsLost = true;
        QObject::connect(engine, &Engine::stopped, &m_loop, &QEventLoop::quit, Qt::UniqueConnection);
    });
}

int Serving::serve(std::unique_ptr<EngineLease> lease, UnixSignals *asked)
{
    const std::unique_ptr<Engine> engine = m_session->makeEngine(std::move(lease));
    m_placeIsLost = false;
    QObject::connect(asked, &UnixSignals::terminated, engine.get(), [this, &engine] {
        complain(Text::tr("stopping: what is in flight is finished first"));
        m_placeIsLost = false;
        QObject::connect(engine.get(), &Engine::stopped, &m_loop, &QEventLoop::quit, Qt::UniqueConnection);
        engine->shutDown();
    });
    tell(engine.get());
    QObject::connect(engine.get(), &Engine::started, engine.get(), [&](bool ok, const QString &words) {
        if (!ok) {
            complain(words);
            m_code = exitcodes::failed;
            m_loop.quit();
            return;
        }
        startDetached(serveTask(m_session, engine.get(), &m_code, &m_loop), "serve");
    });
    QMetaObject::invokeMethod(
        engine.get(), [this, &engine] { engine->start(m_session->settings()); }, Qt::QueuedConnection);
    m_loop.exec();
    return m_code;
}

constexpr int kAskForPlaceMs = 1'000;
constexpr int kAskAgainMs = 5'000; ///< after the store was not reached

/// Stands in line for the team's place. Null: a signal asked to end.
std::unique_ptr<EngineLease> standBy(const Session &session, UnixSignals *asked)
{
    QEventLoop loop;
    bool ended = false;
    const QMetaObject::Connection ending = QObject::connect(asked, &UnixSignals::terminated, &loop, [&] {
        ended = true;
        loop.quit();
    });
    std::unique_ptr<EngineLease> lease;
    QString said; // once for each state, not every second
    const auto say = [&said](const QString &state, const QString &words) {
        if (said != state)
            complain(words);
        said = state;
    };
    while (!ended) {
        if (!lease) {
            if (auto begun = EngineLease::begin(session.storeAddress(), placeName()))
                lease = std::move(*begun);
            else
                say(begun.error().message, begun.error().message);
        }
        if (lease) {
            const auto taken = lease->tryTake();
            if (taken && *taken)
                break;
            if (taken) {
                const EngineHolder &holder = lease->holder();
                say(q("%1 %2").arg(holder.generation).arg(holder.silentMs < EngineLease::kValidMs),
                    Text::tr("standing by: %1").arg(wordsOf(holder)));
            } else {
                say(taken.error().message, taken.error().message);
                lease.reset();
            }
        }
        QTimer::singleShot(lease ? kAskForPlaceMs : kAskAgainMs, &loop, &QEventLoop::quit);
        loop.exec();
    }
    QObject::disconnect(ending);
    if (ended)
        lease.reset();
    return lease;
}

} // namespace

int serveCommand(Session &session)
{
    if (const int code = session.lock(); code != 0)
        return code;
    if (const int code = session.startPractice(); code != 0)
        return code;
    UnixSignals signals_;
    Serving serving(&session);
    if (!session.storeAddress().isTeam() || session.practice() != nullptr)
        return serving.serve({}, &signals_);
    // A team has one engine. Whoever serves besides stands by, and again after it has lost its place.
    while (true) {
        std::unique_ptr<EngineLease> lease = standBy(session, &signals_);
        if (!lease)
            return exitcodes::done;
        const int code = serving.serve(std::move(lease), &signals_);
        if (!serving.placeIsLost())
            return code;
    }
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
