// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/targetpolicy.h"
#include "engine/values.h"

#include <optional>

namespace jaego {

/// Where one channel's listing would stand after an adjustment.
struct ListingForecast {
    ChannelId channel = ChannelId::Coupang;
    std::optional<Units> published;
    std::optional<Units> before; ///< target now
    std::optional<Units> after; ///< target then; empty: only the engine can tell (a kit)
};

/// One adjustment while it is being typed: 5 and =5 set, +3 and -2 change.
class AdjustmentDraft {
public:
    enum class Problem : quint8 { None, Empty, NotANumber, BelowZero, TooLarge, NoChange };

    AdjustmentDraft() = default;
    AdjustmentDraft(const StockRow &row, const TargetPolicy &policy);

    void setTyped(const QString &typed);
    /// The product as it is now; true when the warehouse's number moved since it was last shown.
    bool follow(const StockRow &row);

    [[nodiscard]] const StockRow &row() const { return m_row; }
    [[nodiscard]] Units before() const { return m_row.onHand; }
    [[nodiscard]] std::optional<Units> after() const;
    [[nodiscard]] Units availableAfter() const;
    [[nodiscard]] Problem problem() const;
    [[nodiscard]] QList<ListingForecast> forecasts() const;
    /// Complete but for the operator's name; has a new id each time.
    [[nodiscard]] AdjustmentRequest request(const QString &reason, const QString &note) const;

private:
    enum class Kind : quint8 { Nothing, Set, Change, Bad };
    [[nodiscard]] std::optional<Units> targetFor(const ChannelCell &cell, Units available) const;

    StockRow m_row;
    TargetPolicy m_policy;
    Kind m_kind = Kind::Nothing;
    qint64 m_value = 0;
};

/// The adjustment that takes another one back, against the number it left behind.
[[nodiscard]] AdjustmentRequest undoOf(const AdjustmentResult &result, const QString &note);

} // namespace jaego
