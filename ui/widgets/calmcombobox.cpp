// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/calmcombobox.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPolygonF>
#include <QWheelEvent>

namespace jaego {

void CalmComboBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void CalmComboBox::paintEvent(QPaintEvent *event)
{
    QComboBox::paintEvent(event);
    // The style sheet takes the style's own arrow away.
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours().secondInk);
    const QPointF tip(width() - 14, height() / 2.0 + 3);
    painter.drawPolygon(QPolygonF({ tip, tip + QPointF(-4, -5), tip + QPointF(4, -5) }));
}

} // namespace jaego
