// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/trouble.h"

#include <array>
#include <utility>

namespace jaego {

namespace {

using Oversold = OversoldCause::Kind;
using Mismatch = ReviewCause::Kind;

constexpr std::array<std::pair<Oversold, const char *>, 7> kOversold{ {
    { Oversold::Unknown, "unknown" },
    { Oversold::SoldElsewhere, "sold_elsewhere" },
    { Oversold::WriteIgnored, "write_ignored" },
    { Oversold::WriteFailed, "write_failed" },
    { Oversold::CountFell, "count_fell" },
    { Oversold::EditedUp, "edited_up" },
    { Oversold::NotLinked, "not_linked" },
} };

constexpr std::array<std::pair<Mismatch, const char *>, 21> kMismatch{ {
    { Mismatch::Unknown, "unknown" },
    { Mismatch::BeingSent, "being_sent" },
    { Mismatch::OnHold, "on_hold" },
    { Mismatch::HeldByGuard, "held_by_guard" },
    { Mismatch::OrdersReserved, "orders_reserved" },
    { Mismatch::StockFell, "stock_fell" },
    { Mismatch::StockRose, "stock_rose" },
    { Mismatch::EditedUp, "edited_up" },
    { Mismatch::SoldOrEdited, "sold_or_edited" },
    { Mismatch::WriteFailed, "write_failed" },
    { Mismatch::WriteIgnored, "write_ignored" },
    { Mismatch::WriteUnanswered, "write_unanswered" },
    { Mismatch::StaleRead, "stale_read" },
    { Mismatch::NeverInStep, "never_in_step" },
    { Mismatch::BackInStep, "back_in_step" },
    { Mismatch::ReadingMadeNoSense, "reading_made_no_sense" },
    { Mismatch::ProductVanished, "product_vanished" },
    { Mismatch::ProductUnknown, "product_unknown" },
    { Mismatch::Gone, "gone" },
    { Mismatch::LinkLost, "link_lost" },
    { Mismatch::NeverLinked, "never_linked" },
} };

template <typename Table, typename Kind>
QString find(const Table &table, Kind kind)
{
    for (const auto &[known, name] : table) {
        if (known == kind)
            return QString::fromLatin1(name);
    }
    return QStringLiteral("unknown");
}

} // namespace

QString nameOf(OversoldCause::Kind kind)
{
    return find(kOversold, kind);
}

OversoldCause::Kind oversoldCauseFromString(const QString &name)
{
    for (const auto &[kind, known] : kOversold) {
        if (name == QLatin1String(known))
            return kind;
    }
    return Oversold::Unknown;
}

QString nameOf(ReviewCause::Kind kind)
{
    return find(kMismatch, kind);
}

std::optional<ReviewCause::Kind> reviewCauseFromString(const QString &name)
{
    for (const auto &[kind, known] : kMismatch) {
        if (name == QLatin1String(known))
            return kind;
    }
    return std::nullopt;
}

} // namespace jaego
