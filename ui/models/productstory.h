// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/values.h"
#include "ui/models/adjustmentdraft.h"
#include "ui/models/stockcells.h"

#include <QList>
#include <QString>

namespace jaego {

/// One product explained: what is wrong, and why its number is what it is.
struct ProductStory {
    struct Line {
        QString label;
        QString value;
        bool strong = false;
        CellTone tone = CellTone::Plain;
    };
    QString headline; ///< 쿠팡이 6개 더 보여 줍니다
    QString detail; ///< what it means and what happens next
    CellTone tone = CellTone::Muted;
    QString question; ///< 왜 3입니까?
    QList<Line> reasons; ///< on hand, reserved, available …
    QList<Line> channels; ///< each channel: what it shows, what it should, since when
};

[[nodiscard]] ProductStory storyOf(const StockRow &row, const TargetPolicy &policy, const QDateTime &now);

} // namespace jaego
