// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/review/reviewtablemodel.h"

namespace jaego {

/// What can be done about a line or a group; each has its key.
enum class ReviewAction : quint8 {
    None,
    Approve,
    ApproveGroup,
    ApproveRun,
    Reject,
    Retry,
    Link,
    Unlink,
    Hold
};

/// One line, or one group, explained beside the table.
struct ReviewStory {
    QString title; ///< the product, or the group
    QString codes; ///< SKU, channel and listing
    QString headline; ///< 쿠팡이 6개 더 보여 줍니다
    CellTone tone = CellTone::Muted;
    QString cause;
    QString advice;
    QString picture; ///< what the bars show
    QList<ReviewLine> pictured; ///< the first of them
    int more = 0; ///< not pictured
    QString facts; ///< warehouse, orders, ages
    ReviewAction main = ReviewAction::None;
    QString mainWords;
    ReviewAction other = ReviewAction::None;
    QString otherWords;
};

[[nodiscard]] ReviewStory storyOfRow(const ReviewTableModel &model, int row);

} // namespace jaego
