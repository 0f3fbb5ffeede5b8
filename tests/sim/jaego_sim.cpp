// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lives through seeds, one after another: jaego_sim --seeds 1000 --from 1

#include "sim/seedrun.h"
#include "sim/simhouse.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <cstdio>

using namespace jaego::sim;

namespace {

/// Named numbers, added up over seeds and over processes.
using Sums = std::map<QString, qint64>;

const QString kFault = QStringLiteral("fault:");
const QString kDeed = QStringLiteral("deed:");

void add(Sums &sums, const SeedResult &result)
{
    sums[QStringLiteral("seeds")] += 1;
    sums[QStringLiteral("broken")] += result.complaint.isEmpty() ? 0 : 1;
    sums[QStringLiteral("steps")] += result.steps;
    sums[QStringLiteral("checks")] += result.checks;
    sums[QStringLiteral("calls")] += result.calls;
    sums[QStringLiteral("crashes")] += result.crashes;
    sums[QStringLiteral("simulated ms")] += result.simulatedMs;
    for (const auto &[kind, count] : result.faults)
        sums[kFault + kind] += count;
    for (const auto &[deed, count] : result.deeds)
        sums[kDeed + deed] += count;
}

void print(const char *title, const Sums &sums, const QString &prefix)
{
    std::printf("%s:", title);
    const char *between = "";
    for (const auto &[name, count] : sums) {
        if (!name.startsWith(prefix))
            continue;
        std::printf("%s %s %lld", between, qPrintable(name.mid(prefix.size())),
                    static_cast<long long>(count));
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

/// This program again, each with its share of the seeds; what they found and counted.
Sums share(int jobs, quint64 from, quint64 seeds, const QStringList &more)
{
    std::vector<std::unique_ptr<QProcess>> children;
    for (int i = 0; i < jobs; ++i) {
        const quint64 own = seeds / static_cast<quint64>(jobs)
            + (static_cast<quint64>(i) < seeds % static_cast<quint64>(jobs) ? 1 : 0);
        auto child = std::make_unique<QProcess>();
        child->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child->start(QCoreApplication::applicationFilePath(),
                     QStringList{ QStringLiteral("--part"), QStringLiteral("--from"),
                                  QString::number(from + static_cast<quint64>(i)), QStringLiteral("--step"),
                                  QString::number(jobs), QStringLiteral("--seeds"), QString::number(own) }
                         + more);
        children.push_back(std::move(child));
    }
    Sums sums;
    for (const auto &child : children) {
        if (!child->waitForFinished(-1) || child->exitStatus() != QProcess::NormalExit)
            ++sums[QStringLiteral("broken")];
        const QList<QByteArray> lines = child->readAllStandardOutput().split('\n');
        for (const QByteArray &line : lines) {
            if (!line.startsWith('#')) {
                if (!line.isEmpty())
                    std::printf("%s\n", line.constData());
                continue;
            }
            const auto at = line.lastIndexOf(' ');
            sums[QString::fromUtf8(line.mid(1, at - 1))] += line.mid(at + 1).toLongLong();
        }
    }
    return sums;
}

Sums liveThrough(quint64 from, quint64 seeds, quint64 step, const QCommandLineParser &parser)
{
    QElapsedTimer timer;
    timer.start();
    const double minutes = parser.value(QStringLiteral("minutes")).toDouble();
    Sums sums;
    for (quint64 i = 0; i < seeds; ++i) {
        const SeedResult result =
            runSeed({ from + i * step, parser.isSet(QStringLiteral("trace")), Sabotage::None });
        add(sums, result);
        if (parser.isSet(QStringLiteral("hashes")))
            std::printf("%llu %016llx\n", static_cast<unsigned long long>(result.seed),
                        static_cast<unsigned long long>(result.hash));
        if (!result.complaint.isEmpty())
            tell(result, parser.value(QStringLiteral("lines")).toInt());
        if (minutes > 0 && static_cast<double>(timer.elapsed()) > minutes * 60'000)
            break;
    }
    return sums;
}

} // namespace

int main(int argc, char *argv[])
{
    prepareHouse();
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const auto option = [&parser](const char *name, const char *words, const char *value = "",
                                  const char *standard = "") {
        parser.addOption({ QString::fromLatin1(name), QString::fromLatin1(words), QString::fromLatin1(value),
                           QString::fromLatin1(standard) });
    };
    option("seeds", "How many.", "n", "100");
    option("from", "The first one.", "n", "1");
    option("step", "To the next one.", "n", "1");
    option("seed", "This one only.", "n");
    option("trace", "Print everything that happens.");
    option("hashes", "Print each seed's trace as one number.");
    option("lines", "Of the trace of a broken seed.", "n", "25");
    option("minutes", "No new seed after so long.", "m");
    option("jobs", "Processes side by side.", "n", "1");
    option("part", "Print the sums as one number a line.");
    parser.process(app);
    const bool single = parser.isSet(QStringLiteral("seed"));
    const quint64 from = parser.value(single ? QStringLiteral("seed") : QStringLiteral("from")).toULongLong();
    const quint64 seeds = single ? 1 : parser.value(QStringLiteral("seeds")).toULongLong();
    const int jobs = parser.value(QStringLiteral("jobs")).toInt();
    QElapsedTimer timer;
    timer.start();
    Sums sums;
    if (jobs > 1) {
        QStringList more{ QStringLiteral("--lines"), parser.value(QStringLiteral("lines")) };
        if (parser.isSet(QStringLiteral("minutes")))
            more += { QStringLiteral("--minutes"), parser.value(QStringLiteral("minutes")) };
        sums = share(jobs, from, seeds, more);
    } else {
        sums = liveThrough(from, seeds, parser.value(QStringLiteral("step")).toULongLong(), parser);
    }
    if (parser.isSet(QStringLiteral("part"))) {
        for (const auto &[name, count] : sums)
            std::printf("#%s %lld\n", qPrintable(name), static_cast<long long>(count));
        return sums[QStringLiteral("broken")] == 0 ? 0 : 1;
    }
    const auto of = [&sums](const char *name) {
        return static_cast<long long>(sums[QString::fromLatin1(name)]);
    };
    const double seconds = static_cast<double>(timer.elapsed()) / 1000;
    std::printf(
        "%lld seeds in %.1f s (%.2f seeds/s), %lld broken; %lld steps, %lld calls, %lld crashes, %lld "
        "checks; %.1f hours of a shop's life\n",
        of("seeds"), seconds, static_cast<double>(of("seeds")) / seconds, of("broken"), of("steps"),
        of("calls"), of("crashes"), of("checks"), static_cast<double>(of("simulated ms")) / 3'600'000);
    print("faults", sums, kFault);
    print("deeds", sums, kDeed);
    return of("broken") == 0 ? 0 : 1;
}
