// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a time chart draws over its lines.
#include "ui/charts/timechart.h"

#include "ui/charts/chartmeasures.h"
#include "ui/charts/timescale.h"
#include "ui/theme/theme.h"

#include <QChartView>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace jaego {

using namespace chartmeasures;

void TimeChart::paintOver(QPainter *painter) const
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(fontOf(11));
    paintLines(painter);
    if (m_drawn.isEmpty()) {
        painter->setFont(fontOf(type::text));
        painter->setPen(colours().secondInk);
        painter->drawText(plot(), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
    }
    for (const ChartSegment &segment : m_drawn) {
        if (segment.size() != 1)
            continue;
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours().accent);
        painter->drawEllipse(QPointF(xOf(segment.first().atMs), yOf(segment.first().value)), 2, 2);
    }
    paintCurrent(painter);
    if (hasFocus()) {
        painter->setPen(QPen(colours().accent, 1, Qt::DotLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
}

void TimeChart::paintGrid(QPainter *painter) const
{
    const QRectF area = plot();
    const Colours &c = colours();
    painter->setPen(QPen(c.line, 1));
    painter->drawLine(area.bottomLeft(), area.bottomRight());
    const double first = std::ceil(m_yAxis->min() / m_valueStep - 1e-9) * m_valueStep;
    const int count = static_cast<int>((m_yAxis->max() - first) / m_valueStep + 1e-9);
    for (int i = 0; i <= count; ++i) {
        const double value = first + i * m_valueStep;
        const double y = yOf(value);
        painter->setPen(QPen(c.line, 1));
        painter->drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter->setPen(c.secondInk);
        painter->drawText(QRectF(0, y - 8, kLeft - 6, 16), Qt::AlignRight | Qt::AlignVCenter,
                          m_format(value));
    }
    const int most = std::max(2, static_cast<int>(area.width() / 84));
    const QFontMetrics metrics = painter->fontMetrics();
    for (const TimeTick &tick : timeTicks(m_viewFromMs, m_viewToMs, most, m_zone)) {
        const double x = xOf(tick.atMs);
        painter->setPen(QPen(c.line, 1));
        painter->drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 4));
        painter->setPen(c.secondInk);
        const double half = metrics.horizontalAdvance(tick.text) / 2.0 + 1;
        const double centre = std::clamp(x, half, width() - half);
        painter->drawText(QRectF(centre - half, area.bottom() + 4, 2 * half, kBottom - 4), Qt::AlignCenter,
                          tick.text);
    }
}

void TimeChart::paintLines(QPainter *painter) const
{
    const QRectF area = plot();
    const Colours &c = colours();
    double last = -100;
    for (const ChartLine &line : m_lines) {
        const bool target = line.kind == ChartLine::Kind::Target;
        const QColor colour = target ? c.good : c.danger;
        const double y = yOf(line.value);
        if (y < area.top() - 1 || y > area.bottom() + 1)
            continue;
        painter->setPen(QPen(colour, 1.2, target ? Qt::DashLine : Qt::DotLine));
        painter->drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        // Two limits close together: their words stand one below the other.
        double at = y;
        if (std::abs(at - last) < 14)
            at = last + (at >= last ? 14 : -14);
        last = at;
        painter->setPen(colour);
        painter->drawText(QRectF(area.right() + 6, at - 8, width() - area.right() - 6, 16),
                          Qt::AlignLeft | Qt::AlignVCenter, line.label);
    }
}

void TimeChart::paintCurrent(QPainter *painter) const
{
    const QRectF area = plot();
    const Colours &c = colours();
    if (m_pressed && std::abs(m_dragged.x() - m_pressed->x()) >= kDragStarts) {
        QColor fill = c.accent;
        fill.setAlpha(40);
        const QRectF band(QPointF(m_pressed->x(), area.top()), QPointF(m_dragged.x(), area.bottom()));
        painter->fillRect(band.normalized().intersected(area), fill);
    }
    if (!m_current)
        return;
    const QPointF place(xOf(m_current->atMs), yOf(m_current->value));
    painter->setPen(QPen(c.secondInk, 1));
    painter->drawLine(QPointF(place.x(), area.top()), QPointF(place.x(), area.bottom()));
    painter->setPen(QPen(c.panel, 2));
    painter->setBrush(c.accent);
    painter->drawEllipse(place, 5, 5);
    const QString text = m_pointText ? m_pointText(m_current->index) : m_format(m_current->value);
    if (text.isEmpty())
        return;
    painter->setFont(fontOf(type::caption));
    const QFontMetrics metrics = painter->fontMetrics();
    const double boxWidth = std::min<double>(metrics.horizontalAdvance(text) + 17, width() - 4);
    const double left = std::clamp(place.x() - boxWidth / 2, 2.0, width() - boxWidth - 2);
    // Above or below the point, wherever it hides less.
    const bool above = place.y() - area.top() > area.height() / 2;
    const QRectF box(left, above ? area.top() - 4 : area.bottom() - 20, boxWidth, 22);
    painter->setPen(Qt::NoPen);
    painter->setBrush(c.ink);
    painter->drawRoundedRect(box, radius::control, radius::control);
    painter->setPen(c.page);
    painter->drawText(box.adjusted(8, 0, -8, 0), Qt::AlignVCenter | Qt::AlignLeft,
                      metrics.elidedText(text, Qt::ElideRight, static_cast<int>(boxWidth) - 16));
}

} // namespace jaego
