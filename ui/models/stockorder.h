// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/values.h"

#include <Qt>

#include <vector>

namespace jaego {

enum class StockColumn : quint8 { State, Sku, Name, OnHand, Reserved, Available, Coupang, Naver, Cafe24 };

inline constexpr int kStockColumnCount = 9;

[[nodiscard]] constexpr std::optional<ChannelId> channelOf(StockColumn column)
{
    switch (column) {
    case StockColumn::Coupang:
        return ChannelId::Coupang;
    case StockColumn::Naver:
        return ChannelId::Naver;
    case StockColumn::Cafe24:
        return ChannelId::Cafe24;
    default:
        return std::nullopt;
    }
}

[[nodiscard]] constexpr StockColumn columnOf(ChannelId channel)
{
    return static_cast<StockColumn>(static_cast<int>(StockColumn::Coupang) + indexOf(channel));
}

/// What a numeric column is sorted by; empty where there is nothing to compare.
[[nodiscard]] std::optional<qint64> sortNumber(const StockRow &row, StockColumn column);

/// Puts `order` (indexes into rows) in the column's order. Rows without a value come last in both
/// directions; equal rows keep the order of their indexes. `folded` is what names are compared by.
void sortRows(std::vector<int> &order, const QVector<StockRow> &rows, const std::vector<QString> &folded,
              StockColumn column, Qt::SortOrder direction);

} // namespace jaego
