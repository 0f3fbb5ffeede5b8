// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/purchasing/shopyear.h"

#include <cstdio>

using namespace jaego;
using namespace jaego::bench;

int main()
{
    const auto year = readYear(QStringLiteral(PURCHASING_DATA));
    if (!year) {
        std::printf("%s\n", qPrintable(year.error().message));
        return 2;
    }
    for (const int every : { 1, 7 }) {
        YearOptions options;
        options.everyDays = every;
        for (const double level : {20.,30.,40.,50.,70.,85., 100.,150.,200.,300. }) {
            const auto s = total(liveThrough(*year, options, [&](Units a, Units o, const DemandHistory &) {
                return (qint64)level - a.value() - o.value();
            }));
            std::printf("every %d flat %.0f: fill %.2f%% instock %.2f%% held %.0f\n", every, level, 100*s.fill(), 100*s.available(), s.heldADay());
        }
        for (const int review : {1, 7 })
        for (const double p : {50., 70., 80., 90., 95., 98., 99. }) {
            PurchasingRule rule;
            rule.servicePercent = p;
            rule.reviewDays = review;
            const auto s = total(liveThrough(*year, options, [&](Units a, Units o, const DemandHistory &h) {
                const auto b = proposalFor({}, a, o, h, options.limits, rule);
                return b ? b->quantity.value() : 0;
            }));
            std::printf("every %d rule review %d  %.0f%%: fill %.2f%% instock %.2f%% held %.0f\n", every, review, p, 100*s.fill(), 100*s.available(), s.heldADay());
        }
    }
    return 0;
}
