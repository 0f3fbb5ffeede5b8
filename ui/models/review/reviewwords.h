// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review.h"
#include "ui/models/stockcells.h"

#include <QCoreApplication>
#include <QDateTime>

namespace jaego {

/// Differences, their kinds and their causes, in the seller's words.
class ReviewWords {
    Q_DECLARE_TR_FUNCTIONS(jaego::ReviewWords)
public:
    [[nodiscard]] static QString kind(ReviewKind kind); ///< 과판매 위험
    [[nodiscard]] static QString meaning(ReviewKind kind); ///< 채널이 더 많이 보여 줍니다
    [[nodiscard]] static CellTone tone(ReviewKind kind);
    [[nodiscard]] static QString shape(ReviewKind kind); ///< ▼ ◆ …: a shape for each, not only a colour
    [[nodiscard]] static QString change(const ReviewLine &line); ///< 9 → 3
    [[nodiscard]] static QString difference(const ReviewLine &line); ///< ▼ 6
    /// The likely cause in one line.
    [[nodiscard]] static QString cause(const ReviewLine &line, const QDateTime &now);
    /// What it means for the stock, and what can be done.
    [[nodiscard]] static QString advice(const ReviewLine &line);
    [[nodiscard]] static QString guard(const QString &guard); ///< mass_zero → 대량 0 방지
    [[nodiscard]] static QString product(const ReviewLine &line); ///< its name, or what there is of one
    /// The whole line, for hovering and for screen readers.
    [[nodiscard]] static QString phrase(const ReviewLine &line, const QDateTime &now);
    [[nodiscard]] static QString since(const ReviewLine &line, const QDateTime &now);
};

} // namespace jaego
