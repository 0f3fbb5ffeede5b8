// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Units held and customers served in a real year: the purchase rule beside "order up to 100".
#include "bench/purchasing/shopyear.h"

#include <cmath>
#include <cstdio>
#include <string>

using namespace jaego;
using namespace jaego::bench;

namespace {

constexpr double kFlatLevel = 100;
constexpr double kWantedSaving = 0.30;

using Measure = double (YearSums::*)() const;

YearResult flat(const std::vector<ProductYear> &year, const YearOptions &options, double level)
{
    return liveThrough(year, options, [level](Units available, Units onOrder, const DemandHistory &) {
        return static_cast<qint64>(std::lround(level)) - available.value() - onOrder.value();
    });
}

YearResult ruled(const std::vector<ProductYear> &year, const YearOptions &options, double servicePercent)
{
    PurchasingRule rule;
    rule.servicePercent = servicePercent;
    rule.defaultLeadTimeDays = options.leadDays;
    return liveThrough(year, options,
                       [&](Units available, Units onOrder, const DemandHistory &sold) -> qint64 {
                           const auto basis = proposalFor({}, available, onOrder, sold, options.limits, rule);
                           return basis ? basis->quantity.value() : 0;
                       });
}

void print(const char *who, const YearSums &sums)
{
    std::printf("  %-34s %6d %9.1f %% %9.1f %% %12.0f\n", who, sums.products, 100 * sums.fill(),
                100 * sums.available(), sums.heldADay());
}

void printClasses(const char *who, const YearResult &result)
{
    static constexpr std::array kNames{ "unknown", "smooth", "erratic", "intermittent", "lumpy" };
    print(who, total(result));
    for (size_t i = 1; i < result.size(); ++i)
        print((std::string("  of these ") + kNames[i]).c_str(), result[i]);
}

/// The flat level that serves as well as `wanted` by that measure.
YearSums flatAsGood(const std::vector<ProductYear> &year, const YearOptions &options, Measure measure,
                    double wanted, double *level)
{
    double low = 20;
    double high = 1'280;
    for (int i = 0; i < 8; ++i) {
        const double middle = std::sqrt(low * high);
        const YearSums sums = total(flat(year, options, middle));
        ((sums.*measure)() < wanted ? low : high) = middle;
    }
    *level = high;
    return total(flat(year, options, high));
}

} // namespace

int main()
{
    const auto year = readYear(QStringLiteral(PURCHASING_DATA));
    if (!year) {
        std::printf("%s\n", qPrintable(year.error().message));
        return 2;
    }
    bool saves = true;
    for (const int every : { 1, 7 }) {
        YearOptions options;
        options.everyDays = every;
        std::printf("\nlooked at every %d day(s), lead time %d days, ordered at %lld units or fewer\n", every,
                    options.leadDays, static_cast<long long>(options.limits.low.value()));
        std::printf("  %-34s %6s %11s %11s %12s\n", "", "SKUs", "fill rate", "in stock", "units held");
        const YearResult rule = ruled(*year, options, 95);
        printClasses("the rule at 95 %", rule);
        printClasses("order up to 100", flat(*year, options, kFlatLevel));
        const YearSums mine = total(rule);
        struct Same {
            const char *name;
            Measure measure;
        };
        for (const Same &same :
             { Same{ "fill rate", &YearSums::fill }, Same{ "days in stock", &YearSums::available } }) {
            double level = 0;
            const YearSums asGood = flatAsGood(*year, options, same.measure, (mine.*same.measure)(), &level);
            const double saving = 1 - mine.heldADay() / asGood.heldADay();
            const std::string who =
                "order up to " + std::to_string(std::lround(level)) + " (same " + same.name + ")";
            print(who.c_str(), asGood);
            std::printf("  at the same %s the rule holds %.0f %% fewer units\n", same.name, 100 * saving);
            // What a shop lives on is what it sells: that measure decides.
            saves = saves && (same.measure != &YearSums::fill || saving >= kWantedSaving);
        }
    }
    return saves ? 0 : 1;
}
