// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/level.h"
#include "domain/run.h"
#include "domain/stockbook.h"

#include <functional>

namespace jaego {

/// Does a listing count for accuracy this time: mapped, read, and writable by us?
using Readable = std::function<bool(int listingIndex)>;

/// Products whose every readable listing equals its target ÷ products with a readable
/// mapped listing (domain: KPIs). Over nothing it is no data.
[[nodiscard]] Ratio accuracyOf(const StockBook &book, const Readable &readable);

/// Products with available 0 ÷ active products: those with a mapped listing.
[[nodiscard]] Ratio stockoutOf(const StockBook &book);

struct Levels {
    QList<LevelEntry> critical; ///< stock-outs are critical too
    QList<LevelEntry> low;
    QList<LevelEntry> overstock;
};
[[nodiscard]] Levels levelsOf(const StockBook &book, const LevelThresholds &defaults);

enum class KpiBand : quint8 { NoData, Good, Watch, Alarm };

/// Target and alert limits of the four figures, with the workflow's exact edges:
/// accuracy ≥ 99 % / < 97 %; duration < 1 min / > 3 min; stock-out < 2 % / > 5 %;
/// API success ≥ 99 % / < 95 %.
[[nodiscard]] KpiBand accuracyBand(std::optional<double> value);
[[nodiscard]] KpiBand durationBand(std::optional<double> milliseconds);
[[nodiscard]] KpiBand stockoutBand(std::optional<double> value);
[[nodiscard]] KpiBand apiBand(std::optional<double> value);

} // namespace jaego
