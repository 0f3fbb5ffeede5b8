// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/history/runtimeline.h"

#include <QWidget>

namespace jaego {

/// How much of its budget a step took; what goes over it is hatched beyond the mark.
class BudgetBar final : public QWidget {
    Q_OBJECT
public:
    explicit BudgetBar(const TimelineRow &row, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return { 240, 16 }; }
    [[nodiscard]] QSize minimumSizeHint() const override { return { 80, 16 }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TimelineRow m_row;
};

} // namespace jaego
