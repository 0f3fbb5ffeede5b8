// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Units sold twice, units hidden, calls spent: the workflow's sample code to the letter
// against Jaego, on a real week's orders and on three times as many. Virtual time; the
// engine, the stock book, planner, executor, order keeper and lanes are the program's own.
//
//   bench_oversell [--seed N] [--order-lag SECONDS] [--import-every SECONDS]
//
// The four weeks run as programs of their own, side by side. Exit code 1: a criterion failed.

#include "bench/oversell/algorithms.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHashSeed>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QThread>

#include <cstdio>
#include <memory>

using namespace jaego;
using namespace jaego::bench;

namespace {

constexpr qint64 kFeedEveryMs = 15'000;
const QString kData = QStringLiteral(OVERSELL_DATA);

QByteArray toJson(const Outcome &outcome)
{
    const Tally &tally = outcome.tally;
    QJsonArray calls;
    for (const qint64 one : tally.calls)
        calls.append(one);
    return QJsonDocument(QJsonObject{ { QStringLiteral("wanted"), tally.wanted },
                                      { QStringLiteral("sold"), tally.sold },
                                      { QStringLiteral("oversold"), tally.oversold },
                                      { QStringLiteral("oversoldLines"), tally.oversoldLines },
                                      { QStringLiteral("refused"), tally.refused },
                                      { QStringLiteral("acknowledged"), tally.acknowledged },
                                      { QStringLiteral("neverApplied"), tally.neverApplied },
                                      { QStringLiteral("calls"), calls },
                                      { QStringLiteral("warehouseCalls"), tally.warehouseCalls },
                                      { QStringLiteral("runs"), outcome.runs },
                                      { QStringLiteral("trouble"), outcome.trouble } })
        .toJson(QJsonDocument::Compact);
}

Outcome fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Outcome outcome;
    Tally &tally = outcome.tally;
    tally.wanted = object[u"wanted"].toInteger();
    tally.sold = object[u"sold"].toInteger();
    tally.oversold = object[u"oversold"].toInteger();
    tally.oversoldLines = object[u"oversoldLines"].toInteger();
    tally.refused = object[u"refused"].toInteger();
    tally.acknowledged = object[u"acknowledged"].toInteger();
    tally.neverApplied = object[u"neverApplied"].toInteger();
    tally.warehouseCalls = object[u"warehouseCalls"].toInteger();
    const QJsonArray calls = object[u"calls"].toArray();
    for (size_t i = 0; i < tally.calls.size(); ++i)
        tally.calls[i] = calls.at(static_cast<qsizetype>(i)).toInteger();
    outcome.runs = object[u"runs"].toInt();
    outcome.trouble = object.isEmpty() ? QStringLiteral("it said nothing") : object[u"trouble"].toString();
    return outcome;
}

/// One algorithm's week, in a program of its own.
struct Job {
    int times = 1;
    bool jaego = false;
    QProcess process;
    bool begun = false;
};

void runAll(std::vector<std::unique_ptr<Job>> *jobs, const QStringList &options)
{
    const int most = std::max(1, QThread::idealThreadCount());
    const auto running = [&] {
        return std::count_if(jobs->begin(), jobs->end(), [](const auto &job) {
            return job->begun && job->process.state() != QProcess::NotRunning;
        });
    };
    for (const auto &job : *jobs) {
        while (running() >= most) {
            for (const auto &other : *jobs) {
                if (other->begun)
                    other->process.waitForFinished(50);
            }
        }
        QStringList arguments = options;
        arguments +=
            { QStringLiteral("--one"), job->jaego ? QStringLiteral("jaego") : QStringLiteral("literal"),
              QStringLiteral("--times"), QString::number(job->times) };
        job->process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        job->process.start(QCoreApplication::applicationFilePath(), arguments);
        job->begun = true;
    }
    for (const auto &job : *jobs) {
        if (job->process.state() != QProcess::NotRunning)
            job->process.waitForFinished(-1);
    }
}

double percent(qint64 part, qint64 whole)
{
    return whole > 0 ? 100.0 * static_cast<double>(part) / static_cast<double>(whole) : 0.0;
}

void printRow(const char *name, const Outcome &outcome, bool calls)
{
    const Tally &tally = outcome.tally;
    std::printf("  %-22s %8lld %8lld %9lld %7.3f %% %6lld %9lld %7.3f %%", name,
                static_cast<long long>(tally.wanted), static_cast<long long>(tally.sold),
                static_cast<long long>(tally.oversold), percent(tally.oversold, tally.sold),
                static_cast<long long>(tally.oversoldLines), static_cast<long long>(tally.refused),
                percent(tally.refused, tally.wanted));
    if (calls)
        std::printf(" %9lld  (%lld + %lld + %lld + %lld)  %d runs, %lld writes, %lld never applied",
                    static_cast<long long>(tally.allCalls()), static_cast<long long>(tally.calls[0]),
                    static_cast<long long>(tally.calls[1]), static_cast<long long>(tally.calls[2]),
                    static_cast<long long>(tally.warehouseCalls), outcome.runs,
                    static_cast<long long>(tally.acknowledged), static_cast<long long>(tally.neverApplied));
    std::printf("\n");
}

bool holds(bool good, const char *words, double figure, double limit)
{
    std::printf("  %-4s %s: %.4f (limit %.4f)\n", good ? "ok" : "FAIL", words, figure, limit);
    return good;
}

/// The criteria, for one week.
bool judge(const Outcome &literal, const Outcome &jaego)
{
    const auto ratio = [](qint64 a, qint64 b) {
        return b > 0 ? static_cast<double>(a) / static_cast<double>(b) : static_cast<double>(a > 0);
    };
    const double oversold = ratio(jaego.tally.oversold, literal.tally.oversold);
    const double refused = percent(jaego.tally.refused, jaego.tally.wanted);
    const double calls = ratio(jaego.tally.allCalls(), literal.tally.allCalls());
    const bool a = holds(oversold <= 0.01, "units oversold, Jaego / literal", oversold, 0.01);
    const bool b = holds(refused <= 0.1, "units refused though in stock, % of wanted", refused, 0.1);
    const bool c = holds(calls <= 1.0, "calls, Jaego / literal", calls, 1.0);
    return a && b && c;
}

int printWeek(int times, const Demand &demand, const Outcome &literal, const Outcome &jaego)
{
    std::printf("\n%s: %zu products, %d order lines, %lld units wanted\n",
                times == 1 ? "The week as it was" : "Three times the demand, the same shelf",
                demand.products.size(), demand.sheets, static_cast<long long>(demand.wanted));
    std::printf("  %-22s %8s %8s %9s %9s %6s %9s %9s %9s\n", "", "wanted", "sold", "oversold", "of sold",
                "lines", "refused*", "of wanted", "calls");
    printRow("literal algorithm", literal, true);
    printRow("Jaego", jaego, true);
    printRow("bound, feeds each 15 s", physicalBound(demand, kFeedEveryMs), false);
    for (const Outcome *outcome : { &literal, &jaego }) {
        if (!outcome->trouble.isEmpty()) {
            std::printf("  FAIL %s\n", qPrintable(outcome->trouble));
            return 1;
        }
    }
    return judge(literal, jaego) ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed(); // repeatable to the digit
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({ { QStringLiteral("seed"), QStringLiteral("of the market"), QStringLiteral("number"),
                          QStringLiteral("20110321") },
                        { QStringLiteral("order-lag"), QStringLiteral("warehouse.order_lag_seconds"),
                          QStringLiteral("seconds"), QStringLiteral("300") },
                        { QStringLiteral("import-every"), QStringLiteral("the warehouse hears of orders"),
                          QStringLiteral("seconds"), QStringLiteral("300") },
                        { QStringLiteral("one"), QStringLiteral("one week only, as JSON: literal or jaego"),
                          QStringLiteral("name") },
                        { QStringLiteral("times"), QStringLiteral("demand, for --one"),
                          QStringLiteral("factor"), QStringLiteral("1") } });
    parser.process(application);
    StageOptions options;
    options.seed = parser.value(QStringLiteral("seed")).toUInt();
    options.orderLagSeconds = parser.value(QStringLiteral("order-lag")).toLongLong();
    options.importEveryMs = std::max(1, parser.value(QStringLiteral("import-every")).toInt()) * 1000LL;

    if (parser.isSet(QStringLiteral("one"))) {
        const auto demand =
            readDemand(kData, std::max(1, parser.value(QStringLiteral("times")).toInt()), options.seed);
        if (!demand)
            qFatal("%s: %s", qPrintable(kData), qPrintable(demand.error().message));
        const bool jaego = parser.value(QStringLiteral("one")) == QLatin1String("jaego");
        const Outcome outcome = jaego ? runJaego(*demand, options) : runLiteral(*demand, options);
        std::printf("%s\n", toJson(outcome).constData());
        return 0;
    }

    QElapsedTimer timer;
    timer.start();
    const QStringList same{ QStringLiteral("--seed"),         parser.value(QStringLiteral("seed")),
                            QStringLiteral("--order-lag"),    parser.value(QStringLiteral("order-lag")),
                            QStringLiteral("--import-every"), parser.value(QStringLiteral("import-every")) };
    std::vector<std::unique_ptr<Job>> jobs;
    for (const bool jaego : { true, false }) { // the long ones first
        for (const int times : { 3, 1 }) {
            jobs.push_back(std::make_unique<Job>());
            jobs.back()->times = times;
            jobs.back()->jaego = jaego;
        }
    }
    runAll(&jobs, same);
    const auto outcomeOf = [&jobs](int times, bool jaego) {
        for (const auto &job : jobs) {
            if (job->times == times && job->jaego == jaego)
                return fromJson(job->process.readAllStandardOutput());
        }
        return Outcome{};
    };
    std::printf("Orders of 21 to 27 March 2011 (Online Retail, UCI), on Coupang, Naver and Cafe24 as 45 : 35 "
                ": 20; each\n"
                "morning at 6 a day's mean demand on the shelf. Seed %u; the warehouse takes orders over "
                "every %lld s,\n"
                "order_lag_seconds = %lld; 0.23 %% of acknowledged writes never apply.\n",
                options.seed, static_cast<long long>(options.importEveryMs / 1000),
                static_cast<long long>(options.orderLagSeconds));
    int failed = 0;
    for (const int times : { 1, 3 }) {
        const auto demand = readDemand(kData, times, options.seed);
        if (!demand)
            qFatal("%s: %s", qPrintable(kData), qPrintable(demand.error().message));
        const Outcome literal = outcomeOf(times, false);
        const Outcome jaego = outcomeOf(times, true);
        failed |= printWeek(times, *demand, literal, jaego);
    }
    std::printf("\n* refused though it stood on the shelf, promised to nobody. Calls: all (Coupang + Naver + "
                "Cafe24 + warehouse).\nTook %.1f s.\n",
                static_cast<double>(timer.elapsed()) / 1000.0);
    return failed;
}
