// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/values.h"

#include <QCoreApplication>

namespace jaego {

/// What a person's word on some lines means for the engine.
struct ReviewDecision {
    QList<HeldChoice> held; ///< one for each run that held something
    QList<Sku> skus; ///< a targeted run for the rest; empty: none
    std::array<int, kChannelCount> listings{}; ///< whose number changes, by channel
    int zeros = 0; ///< of them: that will show 0
    int leftOut = 0; ///< lines this cannot be done with

    [[nodiscard]] int total() const;
    [[nodiscard]] bool isEmpty() const { return held.isEmpty() && skus.isEmpty(); }
};

/// Held updates go, what differs is put right.
[[nodiscard]] ReviewDecision approvalOf(const QList<ReviewLine> &lines);
/// Held updates only.
[[nodiscard]] ReviewDecision rejectionOf(const QList<ReviewLine> &lines, const QString &reason);
/// Once more, whatever failed or differs; held updates stay held.
[[nodiscard]] ReviewDecision retryOf(const QList<ReviewLine> &lines);

class DecisionWords {
    Q_DECLARE_TR_FUNCTIONS(jaego::DecisionWords)
public:
    /// 쿠팡 312개, 네이버 40개 판매 항목의 수량을 바꿉니다. 그중 12개는 0이 됩니다.
    [[nodiscard]] static QString confirmation(const ReviewDecision &decision);
    [[nodiscard]] static QString rejection(const ReviewDecision &decision);
};

} // namespace jaego
