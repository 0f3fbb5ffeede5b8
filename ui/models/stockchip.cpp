// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/stockchip.h"

#include <QStringList>

namespace jaego {

namespace {

bool needsAPerson(const StockRow &row)
{
    if (!row.known)
        return true;
    return std::any_of(row.cells.begin(), row.cells.end(), [](const ChannelCell &cell) {
        return cell.manual || cell.held || cell.state == ChannelCell::State::Gone;
    });
}

const QStringList &chipNames()
{
    static const QStringList names{ QStringLiteral("all"),        QStringLiteral("mismatch"),
                                    QStringLiteral("oversell"),   QStringLiteral("out_of_stock"),
                                    QStringLiteral("low"),        QStringLiteral("overstock"),
                                    QStringLiteral("not_listed"), QStringLiteral("attention") };
    return names;
}

} // namespace

ChipMask chipsOf(const StockRow &row)
{
    ChipMask mask = bit(StockChip::All);
    for (const ChannelCell &cell : row.cells) {
        if (cell.state == ChannelCell::State::ShowsMore)
            mask |= bit(StockChip::Mismatch) | bit(StockChip::Oversell);
        else if (cell.state == ChannelCell::State::ShowsLess)
            mask |= bit(StockChip::Mismatch);
        else if (cell.state == ChannelCell::State::NotListed)
            mask |= bit(StockChip::NotListed);
    }
    if (needsAPerson(row))
        mask |= bit(StockChip::Attention);
    if (!row.known)
        return mask;
    if (row.level == Level::StockOut)
        mask |= bit(StockChip::OutOfStock);
    else if (row.level == Level::Critical || row.level == Level::Low)
        mask |= bit(StockChip::Low);
    else if (row.level == Level::Overstock)
        mask |= bit(StockChip::Overstock);
    return mask;
}

QString nameOf(StockChip chip)
{
    return chipNames().value(static_cast<int>(chip));
}

StockChip stockChipFromString(const QString &name)
{
    const auto at = chipNames().indexOf(name);
    return at < 0 ? StockChip::All : static_cast<StockChip>(at);
}

qint64 dangerOf(const StockRow &row)
{
    qint64 more = 0;
    qint64 less = 0;
    bool oversell = false;
    bool waiting = !row.known;
    for (const ChannelCell &cell : row.cells) {
        const qint64 difference = cell.difference().value();
        if (cell.state == ChannelCell::State::ShowsMore) {
            oversell = true;
            more = std::max(more, -difference);
        } else if (cell.state == ChannelCell::State::ShowsLess) {
            less = std::max(less, difference);
        }
        waiting = waiting || cell.manual || cell.held || cell.state == ChannelCell::State::Gone;
    }
    constexpr qint64 step = 1'000'000'000;
    const auto ranked = [](qint64 rank, qint64 size) { return rank * step + std::min(size, step - 1); };
    if (oversell)
        return ranked(9, more);
    if (waiting)
        return ranked(8, 0);
    switch (row.level) {
    case Level::Critical:
        return ranked(7, 1000 - std::min<qint64>(999, row.available.value()));
    case Level::StockOut:
        return ranked(6, 0);
    case Level::Low:
        return ranked(5, 1000 - std::min<qint64>(999, row.available.value()));
    case Level::Normal:
        return ranked(less > 0 ? 4 : 0, less);
    case Level::Overstock:
        return ranked(less > 0 ? 4 : 1, less);
    }
    return 0;
}

} // namespace jaego
