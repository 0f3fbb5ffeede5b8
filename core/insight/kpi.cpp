// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/kpi.h"

#include <algorithm>

namespace jaego {

Ratio accuracyOf(const StockBook &book, const Readable &readable)
{
    Ratio ratio;
    for (int i = 0; i < book.productCount(); ++i) {
        bool any = false;
        bool all = true;
        for (const int index : book.product(i).listings) {
            const ListingState &listing = book.listing(index);
            if (!readable(index))
                continue;
            const Standing standing = book.standing(listing);
            if (standing == Standing::InStep) {
                any = true;
            } else if (standing == Standing::ShowsMore || standing == Standing::ShowsLess) {
                any = true;
                all = false;
            }
        }
        if (any) {
            ++ratio.whole;
            ratio.part += all ? 1 : 0;
        }
    }
    return ratio;
}

Ratio stockoutOf(const StockBook &book)
{
    Ratio ratio;
    for (int i = 0; i < book.productCount(); ++i) {
        const ProductState &product = book.product(i);
        if (!product.counted || product.listings.empty())
            continue;
        ++ratio.whole;
        ratio.part += product.available() <= Units(0) ? 1 : 0;
    }
    return ratio;
}

Levels levelsOf(const StockBook &book, const LevelThresholds &defaults)
{
    Levels levels;
    for (int i = 0; i < book.productCount(); ++i) {
        const ProductState &state = book.product(i);
        if (!state.counted)
            continue;
        const LevelThresholds limits = thresholdsFor(state.product, defaults);
        const Units available = state.available();
        switch (levelOf(available, limits)) {
        case Level::StockOut:
        case Level::Critical:
            levels.critical.append({ state.product.sku, available, limits.critical });
            break;
        case Level::Low:
            levels.low.append({ state.product.sku, available, limits.low });
            break;
        case Level::Overstock:
            levels.overstock.append({ state.product.sku, available, limits.overstock });
            break;
        case Level::Normal:
            break;
        }
    }
    const auto byQuantity = [](const LevelEntry &a, const LevelEntry &b) {
        return a.quantity != b.quantity ? a.quantity < b.quantity : a.product < b.product;
    };
    std::sort(levels.critical.begin(), levels.critical.end(), byQuantity);
    std::sort(levels.low.begin(), levels.low.end(), byQuantity);
    std::sort(levels.overstock.begin(), levels.overstock.end(), byQuantity);
    return levels;
}

KpiBand accuracyBand(std::optional<double> value)
{
    if (!value)
        return KpiBand::NoData;
    return *value >= 0.99 ? KpiBand::Good : *value < 0.97 ? KpiBand::Alarm : KpiBand::Watch;
}

KpiBand durationBand(std::optional<double> milliseconds)
{
    if (!milliseconds)
        return KpiBand::NoData;
    return *milliseconds < 60'000 ? KpiBand::Good : *milliseconds > 180'000 ? KpiBand::Alarm : KpiBand::Watch;
}

KpiBand stockoutBand(std::optional<double> value)
{
    if (!value)
        return KpiBand::NoData;
    return *value < 0.02 ? KpiBand::Good : *value > 0.05 ? KpiBand::Alarm : KpiBand::Watch;
}

KpiBand apiBand(std::optional<double> value)
{
    if (!value)
        return KpiBand::NoData;
    return *value >= 0.99 ? KpiBand::Good : *value < 0.95 ? KpiBand::Alarm : KpiBand::Watch;
}

} // namespace jaego
