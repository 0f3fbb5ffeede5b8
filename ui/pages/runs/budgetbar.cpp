// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/runs/budgetbar.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace jaego {

BudgetBar::BudgetBar(const TimelineRow &row, QWidget *parent) : QWidget(parent), m_row(row)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BudgetBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &c = colours();
    const QRectF track(0, height() / 2.0 - 5, width(), 10);
    painter.fillRect(track, c.hover);
    const auto budget = static_cast<double>(m_row.budgetMs);
    const auto taken = static_cast<double>(m_row.durationMs);
    const double scale = std::max({ budget * 1.25, taken, 1.0 });
    const auto xOf = [this, scale](double value) { return value / scale * width(); };
    const double kept = budget > 0 ? std::min(taken, budget) : taken;
    QRectF bar = track;
    bar.setWidth(std::max(2.0, xOf(kept)));
    painter.fillRect(bar, c.accent);
    if (m_row.breach()) {
        const QRectF over(xOf(budget), track.top(), xOf(taken) - xOf(budget), track.height());
        painter.fillRect(over, c.warning);
        painter.fillRect(over, QBrush(c.panel, Qt::BDiagPattern));
    }
    if (budget > 0) {
        painter.setPen(QPen(c.ink, 2));
        const double x = xOf(budget);
        painter.drawLine(QPointF(x, 1), QPointF(x, height() - 1));
    }
}

} // namespace jaego
