// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/values.h"

#include <QString>

#include <array>

namespace jaego {

/// The questions the grid can be narrowed to, each with its count.
enum class StockChip : quint8 { All, Mismatch, Oversell, OutOfStock, Low, Overstock, NotListed, Attention };

inline constexpr std::array<StockChip, 8> kStockChips{ StockChip::All,       StockChip::Mismatch,
                                                       StockChip::Oversell,  StockChip::OutOfStock,
                                                       StockChip::Low,       StockChip::Overstock,
                                                       StockChip::NotListed, StockChip::Attention };

using ChipMask = quint16;

[[nodiscard]] constexpr ChipMask bit(StockChip chip)
{
    return static_cast<ChipMask>(1U << static_cast<unsigned>(chip));
}

/// Every chip a product belongs to.
[[nodiscard]] ChipMask chipsOf(const StockRow &row);

/// Stable name for the window's memory.
[[nodiscard]] QString nameOf(StockChip chip);
[[nodiscard]] StockChip stockChipFromString(const QString &name);

/// How urgent a product is: higher first. Over-selling beats everything.
[[nodiscard]] qint64 dangerOf(const StockRow &row);

} // namespace jaego
