// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lives through seeds, one after another: jaego_sim --seeds 1000 --from 1

#include "sim/seedrun.h"
#include "sim/simhouse.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace jaego::sim;

namespace {

struct Sums {
    qint64 seeds = 0;
    qint64 failures = 0;
    qint64 steps = 0;
    qint64 checks = 0;
    qint64 calls = 0;
    qint64 crashes = 0;
    qint64 simulatedMs = 0;
    std::map<QString, qint64> faults;
    std::map<QString, qint64> deeds;

    void add(const SeedResult &result)
    {
        ++seeds;
        failures += result.complaint.isEmpty() ? 0 : 1;
        steps += result.steps;
        checks += result.checks;
        calls += result.calls;
        crashes += result.crashes;
        simulatedMs += result.simulatedMs;
        for (const auto &[kind, count] : result.faults)
            faults[kind] += count;
        for (const auto &[deed, count] : result.deeds)
            deeds[deed] += count;
    }
};

void print(const char *title, const std::map<QString, qint64> &counts)
{
    std::printf("%s:", title);
    const char *between = "";
    for (const auto &[name, count] : counts) {
        std::printf("%s %s %lld", between, qPrintable(name), static_cast<long long>(count));
        between = ",";
    }
    std::printf("\n");
}

void tell(const SeedResult &result, int lines)
{
    std::printf("seed %llu BROKEN: %s\n", static_cast<unsigned long long>(result.seed),
                qPrintable(result.complaint));
    const qsizetype from = std::max<qsizetype>(0, result.lastLines.size() - lines);
    for (qsizetype i = from; i < result.lastLines.size(); ++i)
        std::printf("  %s\n", qPrintable(result.lastLines.at(i)));
    std::printf("replay: jaego_sim --seed %llu --trace\n", static_cast<unsigned long long>(result.seed));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    prepareHouse();
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({
        { QStringLiteral("seeds"), QStringLiteral("How many."), QStringLiteral("n"), QStringLiteral("100") },
        { QStringLiteral("from"), QStringLiteral("The first one."), QStringLiteral("n"),
          QStringLiteral("1") },
        { QStringLiteral("step"), QStringLiteral("To the next one."), QStringLiteral("n"),
          QStringLiteral("1") },
        { QStringLiteral("seed"), QStringLiteral("This one only."), QStringLiteral("n") },
        { QStringLiteral("trace"), QStringLiteral("Print everything that happens.") },
        { QStringLiteral("lines"), QStringLiteral("Of the trace of a broken seed."), QStringLiteral("n"),
          QStringLiteral("25") },
        { QStringLiteral("minutes"), QStringLiteral("No new seed after so long."), QStringLiteral("m") },
    });
    parser.process(app);
    const bool single = parser.isSet(QStringLiteral("seed"));
    const quint64 from = parser.value(single ? QStringLiteral("seed") : QStringLiteral("from")).toULongLong();
    const quint64 seeds = single ? 1 : parser.value(QStringLiteral("seeds")).toULongLong();
    const quint64 step = parser.value(QStringLiteral("step")).toULongLong();
    const double minutes = parser.value(QStringLiteral("minutes")).toDouble();
    const int lines = parser.value(QStringLiteral("lines")).toInt();
    QElapsedTimer timer;
    timer.start();
    Sums sums;
    for (quint64 i = 0; i < seeds; ++i) {
        const SeedResult result = runSeed(from + i * step, parser.isSet(QStringLiteral("trace")));
        sums.add(result);
        if (!result.complaint.isEmpty())
            tell(result, lines);
        if (minutes > 0 && static_cast<double>(timer.elapsed()) > minutes * 60'000)
            break;
    }
    const double seconds = static_cast<double>(timer.elapsed()) / 1000;
    std::printf(
        "%lld seeds in %.1f s (%.1f seeds/s), %lld broken; %lld steps, %lld calls, %lld crashes, %lld "
        "checks; %.1f hours of a shop's life\n",
        static_cast<long long>(sums.seeds), seconds, static_cast<double>(sums.seeds) / seconds,
        static_cast<long long>(sums.failures), static_cast<long long>(sums.steps),
        static_cast<long long>(sums.calls), static_cast<long long>(sums.crashes),
        static_cast<long long>(sums.checks), static_cast<double>(sums.simulatedMs) / 3'600'000);
    print("faults", sums.faults);
    print("deeds", sums.deeds);
    return sums.failures == 0 ? 0 : 1;
}
