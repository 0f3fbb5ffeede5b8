// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/stockorder.h"

#include "ui/models/stockchip.h"

#include <algorithm>
#include <array>

namespace jaego {

namespace {

struct NumberKey {
    qint64 value;
    int row;
    bool missing;
};

struct TextKey {
    std::array<quint64, 3> head; ///< the first twelve characters: settle most comparisons without the text
    int row;
};

std::array<quint64, 3> headOf(const QString &text)
{
    std::array<quint64, 3> head{};
    for (qsizetype i = 0; i < 12; ++i) {
        quint64 &part = head[static_cast<size_t>(i / 4)];
        part = (part << 16U) | (i < text.size() ? text[i].unicode() : 0U);
    }
    return head;
}

void sortByNumber(std::vector<int> &order, const QVector<StockRow> &rows, StockColumn column,
                  Qt::SortOrder direction)
{
    std::vector<NumberKey> keys;
    keys.reserve(order.size());
    for (const int row : order) {
        const auto value = sortNumber(rows[row], column);
        const qint64 signedValue = direction == Qt::AscendingOrder ? value.value_or(0) : -value.value_or(0);
        keys.push_back({ signedValue, row, !value });
    }
    std::sort(keys.begin(), keys.end(), [](const NumberKey &a, const NumberKey &b) {
        if (a.missing != b.missing)
            return b.missing;
        return a.value != b.value ? a.value < b.value : a.row < b.row;
    });
    std::transform(keys.begin(), keys.end(), order.begin(), [](const NumberKey &key) { return key.row; });
}

template <typename TextOf>
void sortByText(std::vector<int> &order, Qt::SortOrder direction, TextOf textOf)
{
    std::vector<TextKey> keys;
    keys.reserve(order.size());
    for (const int row : order)
        keys.push_back({ headOf(textOf(row)), row });
    const bool ascending = direction == Qt::AscendingOrder;
    std::sort(keys.begin(), keys.end(), [&](const TextKey &a, const TextKey &b) {
        if (a.head != b.head)
            return ascending ? a.head < b.head : a.head > b.head;
        const int compared = textOf(a.row).compare(textOf(b.row));
        if (compared != 0)
            return ascending ? compared < 0 : compared > 0;
        return a.row < b.row;
    });
    std::transform(keys.begin(), keys.end(), order.begin(), [](const TextKey &key) { return key.row; });
}

} // namespace

std::optional<qint64> sortNumber(const StockRow &row, StockColumn column)
{
    switch (column) {
    case StockColumn::State:
        return dangerOf(row);
    case StockColumn::OnHand:
        return row.known ? std::optional(row.onHand.value()) : std::nullopt;
    case StockColumn::Reserved:
        return row.reserved.value();
    case StockColumn::Available:
        return row.known ? std::optional(row.available.value()) : std::nullopt;
    case StockColumn::Coupang:
    case StockColumn::Naver:
    case StockColumn::Cafe24: {
        const ChannelCell &cell = row.cells[static_cast<size_t>(indexOf(*channelOf(column)))];
        return cell.published ? std::optional(cell.published->value()) : std::nullopt;
    }
    case StockColumn::Sku:
    case StockColumn::Name:
        break;
    }
    return std::nullopt;
}

void sortRows(std::vector<int> &order, const QVector<StockRow> &rows, const std::vector<QString> &folded,
              StockColumn column, Qt::SortOrder direction)
{
    if (column == StockColumn::Sku)
        sortByText(order, direction, [&rows](int row) -> const QString & { return rows[row].sku; });
    else if (column == StockColumn::Name)
        sortByText(order, direction,
                   [&folded](int row) -> const QString & { return folded[static_cast<size_t>(row)]; });
    else
        sortByNumber(order, rows, column, direction);
}

} // namespace jaego
