// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How close a run comes to what the channels allow: 300 products at the documented
// limits, from a cold start with a known mapping, against practice servers that keep
// those limits. The physical bound of a channel is calls ÷ allowed rate.
//
//   bench_limits [products] [factor]      default 300 1 (takes about two minutes)

#include "app/factory.h"
#include "app/practice.h"
#include "engine/engine.h"
#include "support/await.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace jaego;
using jaego::test::awaitResult;

namespace {

constexpr int kPatienceMs = 20 * 60 * 1000;

void close(Engine *engine)
{
    QEventLoop loop;
    QObject::connect(engine, &Engine::stopped, &loop, &QEventLoop::quit);
    engine->shutDown();
    loop.exec();
}

/// What a seller's mapping file would hold; read on servers of their own, at full speed.
QList<Mapping> knownMapping(const PracticeOptions &options)
{
    PracticeOptions fast = options;
    fast.realLimits = false;
    const auto practice = Practice::start(fast);
    if (!practice)
        qFatal("no practice servers");
    (*practice)->sandbox().setRateFactor(1000);
    Settings settings = (*practice)->settings({});
    settings.coupang.callsPerSecond = settings.naver.callsPerSecond = settings.cafe24.callsPerSecond = 1000;
    QTemporaryDir folder;
    Engine engine(std::make_unique<AppFactory>((*practice)->secrets()), folder.path());
    if (!awaitResult(engine.open(settings)).ok())
        qFatal("the engine did not open");
    const auto mapped = awaitResult(engine.mapAutomatically(true, {}), kPatienceMs);
    if (!mapped)
        qFatal("mapping failed: %s", qPrintable(mapped.error().message));
    close(&engine);
    return mapped->linked;
}

double allowedRate(SandboxSource source, const Settings &settings)
{
    switch (source) {
    case SandboxSource::Coupang:
        return settings.coupang.callsPerSecond;
    case SandboxSource::Naver:
        return settings.naver.callsPerSecond;
    case SandboxSource::Cafe24:
        return settings.cafe24.callsPerSecond;
    case SandboxSource::Warehouse:
        break;
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    PracticeOptions options;
    options.products = argc > 1 ? QByteArray(argv[1]).toInt() : 300;
    const double factor = argc > 2 ? QByteArray(argv[2]).toDouble() : 1.0;
    options.realLimits = true;
    const QList<Mapping> mapping = knownMapping(options);

    const auto practice = Practice::start(options);
    if (!practice)
        return 1;
    Sandbox &sandbox = (*practice)->sandbox();
    sandbox.setRateFactor(factor);
    Settings settings = (*practice)->settings({});
    settings.coupang.callsPerSecond *= factor;
    settings.naver.callsPerSecond *= factor;
    settings.cafe24.callsPerSecond *= factor;
    QTemporaryDir folder;
    Engine engine(std::make_unique<AppFactory>((*practice)->secrets()), folder.path());
    if (!awaitResult(engine.open(settings)).ok())
        return 1;
    if (!engine.workshop().keeper().takeMappings(mapping, QDateTime::currentDateTimeUtc()).ok())
        return 1;
    sandbox.resetCounters();
    const auto report = awaitResult(engine.run({}, {}), kPatienceMs);
    if (!report)
        return 1;

    const double seconds = static_cast<double>(report->durationMs()) / 1000.0;
    std::printf("%d products, %lld listings linked, %lld differ; %s in %.1f s\n", options.products,
                static_cast<long long>(mapping.size()), static_cast<long long>(report->mismatches.size()),
                qPrintable(nameOf(report->state)), seconds);
    std::printf("%-10s %6s %10s %12s %6s %8s\n", "channel", "calls", "allowed/s", "bound (s)", "429",
                "ratio");
    double slowest = 0;
    qint64 refused = 0;
    for (const SandboxSource source :
         { SandboxSource::Coupang, SandboxSource::Naver, SandboxSource::Cafe24 }) {
        const SandboxCounters counters = sandbox.counters(source);
        qint64 most = counters.calls;
        if (source == SandboxSource::Naver) { // its limit holds for each API by itself
            most = 0;
            for (const qint64 calls : counters.perApi)
                most = std::max(most, calls);
        }
        const double bound = static_cast<double>(most) / allowedRate(source, settings);
        slowest = std::max(slowest, bound);
        refused += counters.rateLimited;
        std::printf("%-10s %6lld %10.1f %12.1f %6lld %8.2f\n",
                    qPrintable(nameOf(static_cast<ChannelId>(source))),
                    static_cast<long long>(counters.calls), allowedRate(source, settings), bound,
                    static_cast<long long>(counters.rateLimited), bound > 0 ? seconds / bound : 0.0);
    }
    std::printf("total ÷ bound of the slowest channel: %.3f, 429 received: %lld, accuracy after: %.4f\n",
                slowest > 0 ? seconds / slowest : 0.0, static_cast<long long>(refused),
                report->kpi.accuracyAfter.value().value_or(0));
    close(&engine);
    return report->state == RunState::Completed ? 0 : 1;
}
