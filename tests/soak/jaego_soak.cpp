// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A day of `jaego serve` in a quarter of an hour: the real program against the practice servers
// over HTTP, with every time of its settings and every rate that many times quicker. Looks every
// compressed hour at what the process holds; ends with 1 when it grows, dies or does not converge.
#include "app/program.h"
#include "sandbox/sandbox.h"
#include "soak/health.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

#include <cstdio>
#include <random>

using namespace jaego;
using namespace jaego::test;

namespace {

struct Plan {
    double hours = 24;
    double factor = 100;
    int products = 400;
    double orders = 2; ///< a minute of the program's time
    bool bounds = true;
};

constexpr double kMemoryBound = 1.02; ///< at the end, of what it was after the first hour
constexpr int kSocketsEach = 6; ///< to one far side, at most (Qt's own bound)
constexpr double kDiskBound = 1.15; ///< the last hours' growth, of the second to fourth hour's

QString q(const char *text)
{
    return QString::fromLatin1(text);
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 3);
}

QByteArray configuration(const Sandbox &sandbox, double factor)
{
    const SandboxAddresses at = sandbox.addresses();
    const SandboxCredentials keys = sandbox.credentials();
    const auto every = std::max(1, static_cast<int>(600 / factor)); // whole seconds: cron knows no less
    return "[warehouse]\nkind=http\nbase_url=" + at.warehouse.toUtf8()
        + "\norder_lag_seconds=2\n[coupang]\nbase_url=" + at.coupang.toUtf8()
        + "\nvendor_id=" + keys.coupangVendorId.toUtf8() + "\ncalls_per_second=" + number(4 * factor)
        + "\n[naver]\nbase_url=" + at.naver.toUtf8() + "\ncalls_per_second=" + number(2 * factor)
        + "\n[cafe24]\nbase_url=" + at.cafe24.toUtf8() + "\nmall_id=" + keys.cafe24MallId.toUtf8()
        + "\ncalls_per_second=" + number(2 * factor) + "\n[schedule]\ncron=*/" + QByteArray::number(every)
        + " * * * * *\nfeed_seconds=" + number(std::max(0.05, 15 / factor))
        + "\nmax_age_hours=" + number(6 / factor) + "\n[events]\nport=0\n";
}

void giveSecrets(Program *program, const SandboxCredentials &keys)
{
    const auto give = [program](const char *name, const QString &value) {
        program->setEnvironment(q("JAEGO_SECRET_") + q(name), value);
    };
    give("COUPANG_ACCESS_KEY", keys.coupangAccessKey);
    give("COUPANG_SECRET_KEY", keys.coupangSecretKey);
    give("NAVER_CLIENT_ID", keys.naverClientId);
    give("NAVER_CLIENT_SECRET", keys.naverClientSecret);
    give("CAFE24_CLIENT_ID", keys.cafe24ClientId);
    give("CAFE24_CLIENT_SECRET", keys.cafe24ClientSecret);
    give("CAFE24_REFRESH_TOKEN", keys.cafe24RefreshToken);
    give("WAREHOUSE_TOKEN", keys.warehouseToken);
}

/// A day has its small troubles; without them the code that meets them would not be soaked.
void trouble(Sandbox *sandbox)
{
    using Kind = SandboxFault::Kind;
    for (const SandboxSource source : kSandboxSources) {
        int nth = 311;
        for (const Kind kind :
             { Kind::ServerError, Kind::DropAfter, Kind::ShortBody, Kind::HtmlInOk, Kind::Gzip }) {
            SandboxFault fault;
            fault.kind = kind;
            fault.everyNth = nth;
            nth += 127;
            sandbox->addFault(source, fault);
        }
    }
}

/// Linked, writable listings that do not show what there is.
int wrongListings(const Sandbox &sandbox)
{
    int wrong = 0;
    const QList<SandboxListing> listings = sandbox.listings();
    for (const SandboxListing &listing : listings) {
        if (!listing.writable || listing.unitsPerSale != 1)
            continue;
        const qint64 available =
            std::max<qint64>(0, sandbox.onHand(listing.sku) - sandbox.reserved(listing.sku));
        wrong += sandbox.shown(listing.key).value_or(-1) == available ? 0 : 1;
    }
    return wrong;
}

void restock(Sandbox *sandbox)
{
    const QList<SandboxProduct> products = sandbox->products();
    for (const SandboxProduct &product : products) {
        if (sandbox->onHand(product.sku) < 10)
            (void)sandbox->receive(product.sku, 40);
    }
}

struct Verdict {
    int broken = 0;
    void expect(bool holds, const QString &words)
    {
        std::printf("  %s %s\n", holds ? "ok  " : "NOT ", qPrintable(words));
        broken += holds ? 0 : 1;
    }
};

int judge(const std::vector<Health> &hours, bool ended, int wrong)
{
    Verdict verdict;
    verdict.expect(ended, q("serve ends with 0 when asked"));
    verdict.expect(wrong == 0, q("listings out of step at the end: %1").arg(wrong));
    if (hours.size() < 8) {
        std::printf("  the bounds need eight hours\n");
        return verdict.broken;
    }
    const Health &first = hours[1];
    const Health &last = hours.back();
    const double memory = static_cast<double>(last.memoryKiB) / static_cast<double>(first.memoryKiB);
    verdict.expect(memory <= kMemoryBound,
                   q("memory at the end is %1 of that after the first hour (bound %2)")
                       .arg(memory, 0, 'f', 4)
                       .arg(kMemoryBound));
    verdict.expect(last.handles <= first.handles,
                   q("open files and pipes: %1 after the first hour, %2 at the end")
                       .arg(first.handles)
                       .arg(last.handles));
    int most = 0;
    for (const Health &hour : hours)
        most = std::max(most, hour.sockets);
    const int allowed = kSocketsEach * static_cast<int>(std::size(kSandboxSources));
    verdict.expect(most <= allowed, q("open sockets: %1 at most (bound %2)").arg(most).arg(allowed));
    verdict.expect(last.threads <= first.threads,
                   q("threads: %1, then %2").arg(first.threads).arg(last.threads));
    const double early = static_cast<double>(hours[4].diskKiB - hours[1].diskKiB) / 3;
    const double late = static_cast<double>(last.diskKiB - hours[hours.size() - 4].diskKiB) / 3;
    verdict.expect(late <= early * kDiskBound,
                   q("the database grows by %1 KiB an hour at first, %2 at the end (bound %3 x)")
                       .arg(early, 0, 'f', 0)
                       .arg(late, 0, 'f', 0)
                       .arg(kDiskBound));
    return verdict.broken;
}

int soak(const Plan &plan)
{
    SandboxOptions options;
    Program program;
    QByteArray goods = "sku,name,on_hand\n";
    for (int i = 1; i <= plan.products; ++i)
        goods += QByteArray("P-") + QByteArray::number(i) + ",Goods " + QByteArray::number(i) + ",40\n";
    program.write(q("goods.csv"), goods);
    options.catalogueCsv = program.path(q("goods.csv")); // everything is linked by its code
    options.rateFactor = plan.factor * 1.2;
    options.orderLagSeconds = 60 / plan.factor;
    options.shipLagSeconds = 600 / plan.factor;
    const auto started = Sandbox::start(options);
    if (!started) {
        std::fprintf(stderr, "%s\n", qPrintable(started.error().message));
        return 2;
    }
    Sandbox &sandbox = **started;
    giveSecrets(&program, sandbox.credentials());
    (void)program.run({ q("status") }); // makes the folder
    program.write(q("data/jaego.ini"), configuration(sandbox, plan.factor));
    for (const QStringList &line :
         { QStringList{ q("sync") }, QStringList{ q("map"), q("auto") }, QStringList{ q("sync") } }) {
        const Ended ended = program.run(line);
        if (ended.code != 0 && ended.code != 3) {
            std::fprintf(stderr, "%s: %s\n", qPrintable(line.join(u' ')), ended.err.constData());
            return 2;
        }
    }
    trouble(&sandbox);
    sandbox.setShopper(plan.orders * plan.factor / 60);
    const auto serve = program.start({ q("serve") });
    if (!serve->waitForStarted()) {
        std::fprintf(stderr, "serve does not start\n");
        return 2;
    }
    std::vector<Health> hours;
    QElapsedTimer clock;
    clock.start();
    const double hourMs = 3'600'000 / plan.factor;
    std::printf("hour   memory MiB  handles  sockets  threads  database MiB      calls\n");
    for (int hour = 0; hour <= static_cast<int>(plan.hours + 0.999); ++hour) {
        const double until = std::min(hour * hourMs, plan.hours * hourMs);
        while (static_cast<double>(clock.elapsed()) < until && serve->state() == QProcess::Running) {
            QTest::qWait(
                static_cast<int>(std::clamp(until - static_cast<double>(clock.elapsed()), 1.0, 200.0)));
            (void)serve->readAllStandardOutput();
            (void)serve->readAllStandardError();
        }
        const auto health = healthOf(serve->processId(), program.dataDir());
        if (!health || serve->state() != QProcess::Running) {
            std::printf("serve has ended by itself in hour %d\n", hour);
            return 1;
        }
        qint64 calls = 0;
        for (const SandboxSource source : kSandboxSources)
            calls += sandbox.counters(source).calls;
        std::printf("%4d %12.1f %8d %8d %8d %13.1f %10lld\n", hour,
                    static_cast<double>(health->memoryKiB) / 1024, health->handles, health->sockets,
                    health->threads, static_cast<double>(health->diskKiB) / 1024,
                    static_cast<long long>(calls));
        std::fflush(stdout);
        hours.push_back(*health);
        restock(&sandbox);
    }
    sandbox.setShopper(0);
    sandbox.clearFaults();
    (void)QTest::qWaitFor([&sandbox] { return wrongListings(sandbox) == 0; }, 60'000);
    const int wrong = wrongListings(sandbox);
    const Ended ended = Program::terminate(serve.get());
    const int broken = judge(hours, ended.code == 0, wrong);
    return plan.bounds && broken > 0 ? 1 : 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({ q("hours"), q("How long, in the program's time (24)"), q("N"), q("24") });
    parser.addOption({ q("factor"), q("How many times quicker than the clock (100)"), q("N"), q("100") });
    parser.addOption({ q("products"), q("How many products (400)"), q("N"), q("400") });
    parser.addOption({ q("orders"), q("Orders a minute (2)"), q("N"), q("2") });
    parser.addOption({ q("no-bounds"), q("Report only") });
    parser.process(application);
    Plan plan;
    plan.hours = parser.value(q("hours")).toDouble();
    plan.factor = parser.value(q("factor")).toDouble();
    plan.products = parser.value(q("products")).toInt();
    plan.orders = parser.value(q("orders")).toDouble();
    plan.bounds = !parser.isSet(q("no-bounds"));
    if (plan.hours <= 0 || plan.factor < 1 || plan.products < 1) {
        std::fprintf(stderr, "--hours, --factor and --products are positive numbers\n");
        return 2;
    }
    return soak(plan);
}
