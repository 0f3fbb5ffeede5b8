// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// jaego_crash [--kills N] [--seed S] [--every K] [--point NAME]: kills the real program N times with
// SIGKILL, at every point by turns, and after each K kills lets one run put everything right.
#include "crash/killpoints.h"
#include "crash/verdict.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>

#include <cstdio>

using namespace jaego;
using namespace jaego::test;

namespace {

struct Tally {
    int kills = 0;
    int tooLate = 0; ///< the program had ended before the moment came
};

void print(const QString &line)
{
    std::fputs(qPrintable(line + QLatin1Char('\n')), stdout);
    std::fflush(stdout);
}

QList<KillPoint> chosen(const QString &name)
{
    QList<KillPoint> points;
    for (const KillPoint &point : killPoints()) {
        if (name.isEmpty() || name == QLatin1String(point.name))
            points.append(point);
    }
    return points;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser line;
    line.addHelpOption();
    line.addOptions({ { QStringLiteral("kills"), QStringLiteral("how often"), QStringLiteral("N"),
                        QStringLiteral("500") },
                      { QStringLiteral("seed"), QStringLiteral("of the delays"), QStringLiteral("S"),
                        QStringLiteral("1") },
                      { QStringLiteral("every"), QStringLiteral("kills before a run puts all right"),
                        QStringLiteral("K"), QStringLiteral("10") },
                      { QStringLiteral("point"), QStringLiteral("only this one"), QStringLiteral("NAME") } });
    line.process(application);
    const int wanted = line.value(QStringLiteral("kills")).toInt();
    const int every = std::max(1, line.value(QStringLiteral("every")).toInt());
    const QList<KillPoint> points = chosen(line.value(QStringLiteral("point")));
    if (wanted < 1 || points.isEmpty()) {
        print(QStringLiteral("nothing to do; --help says what there is"));
        return 2;
    }

    QElapsedTimer took;
    took.start();
    Shop shop(12, line.value(QStringLiteral("seed")).toUInt());
    QDir().mkpath(shop.program().path(QStringLiteral("out")));
    QMap<QString, Tally> tallies;
    int kills = 0;
    int runs = 0;
    qsizetype at = 0;
    QStringList wrong;
    while (kills < wanted && wrong.isEmpty()) {
        const KillPoint &point = points.at(at++ % points.size());
        Tally &tally = tallies[QString::fromLatin1(point.name)];
        if (!point.kill(&shop)) {
            if (++tally.tooLate > 20 * (tally.kills + 1)) {
                wrong.append(
                    QStringLiteral("the point \"%1\" is never reached").arg(QLatin1String(point.name)));
                break;
            }
            continue;
        }
        ++tally.kills;
        ++kills;
        if (kills % every == 0 || kills == wanted) {
            wrong = converge(&shop);
            ++runs;
        }
    }

    print(QStringLiteral("%1 %2 %3  %4")
              .arg(QStringLiteral("point"), -12)
              .arg(QStringLiteral("kills"), 6)
              .arg(QStringLiteral("ended before"), 13)
              .arg(QStringLiteral("the moment")));
    for (const KillPoint &point : points) {
        const Tally tally = tallies.value(QString::fromLatin1(point.name));
        print(QStringLiteral("%1 %2 %3  %4")
                  .arg(QLatin1String(point.name), -12)
                  .arg(tally.kills, 6)
                  .arg(tally.tooLate, 13)
                  .arg(QLatin1String(point.what)));
    }
    print(
        QStringLiteral("%1 kills in %2 s; %3 times one run put everything right; events accepted and applied "
                       "once: %4; Cafe24 sign-ins lost with an answer on the wire: %5")
            .arg(kills)
            .arg(static_cast<double>(took.elapsed()) / 1000.0, 0, 'f', 0)
            .arg(wrong.isEmpty() ? runs : runs - 1)
            .arg(shop.acceptedEvents.size())
            .arg(shop.loginsLost));
    for (const QString &problem : std::as_const(wrong))
        print(QStringLiteral("WRONG  ") + problem);
    return wrong.isEmpty() ? 0 : 1;
}
