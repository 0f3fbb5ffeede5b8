// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pointer and the keyboard over a time chart.
#include "ui/charts/timechart.h"

#include "ui/charts/chartmeasures.h"
#include "ui/theme/theme.h"

#include <QChartView>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <limits>

namespace jaego {

using namespace chartmeasures;

std::optional<ChartPoint> TimeChart::pointNear(const QPoint &place) const
{
    std::optional<ChartPoint> best;
    double bestDistance = std::numeric_limits<double>::max();
    for (const ChartSegment &segment : m_drawn) {
        for (const ChartPoint &point : segment) {
            if (point.atMs < m_viewFromMs || point.atMs > m_viewToMs)
                continue;
            const double dx = std::abs(xOf(point.atMs) - place.x());
            if (dx > kNear)
                continue;
            // Points of one pixel column: the one the pointer is at the height of.
            const double distance = dx * 4 + std::abs(yOf(point.value) - place.y());
            if (distance < bestDistance) {
                bestDistance = distance;
                best = point;
            }
        }
    }
    return best;
}

QPoint TimeChart::placeOf(const ChartPoint &point) const
{
    return QPointF(xOf(point.atMs), yOf(point.value)).toPoint();
}

void TimeChart::setCurrent(std::optional<ChartPoint> point)
{
    if (point == m_current)
        return;
    m_current = point;
    m_view->viewport()->setCursor(point ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAccessibleDescription(point && m_pointText ? m_pointText(point->index) : QString());
    m_view->viewport()->update();
    Q_EMIT hovered(point ? point->index : -1);
}

void TimeChart::step(int by)
{
    QList<ChartPoint> all;
    for (const ChartSegment &segment : std::as_const(m_drawn)) {
        for (const ChartPoint &point : segment) {
            if (point.atMs >= m_viewFromMs && point.atMs <= m_viewToMs)
                all.append(point);
        }
    }
    if (all.isEmpty())
        return;
    const qsizetype at = m_current ? all.indexOf(*m_current) : (by > 0 ? -1 : all.size());
    setCurrent(all.at(std::clamp<qsizetype>(at + by, 0, all.size() - 1)));
}

/// Esc is a shortcut of the window too: where it is zoomed, it shows all again first.
bool TimeChart::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isZoomed()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void TimeChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        step(-1);
        return;
    case Qt::Key_Right:
        step(1);
        return;
    case Qt::Key_Home:
        step(-static_cast<int>(drawnPoints()));
        return;
    case Qt::Key_End:
        step(static_cast<int>(drawnPoints()));
        return;
    case Qt::Key_Plus:
    case Qt::Key_Minus:
        zoomAt(m_current ? placeOf(*m_current) : plot().center().toPoint(),
               event->key() == Qt::Key_Plus ? 0.7 : 1 / 0.7);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current)
            Q_EMIT clicked(m_current->index);
        return;
    case Qt::Key_Escape:
        if (isZoomed()) {
            showWindow(m_fromMs, m_toMs);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void TimeChart::zoomAt(const QPoint &place, double factor)
{
    const QRectF area = plot();
    const double share = std::clamp((place.x() - area.left()) / area.width(), 0.0, 1.0);
    const auto length = static_cast<double>(m_viewToMs - m_viewFromMs);
    const auto fixed = static_cast<double>(m_viewFromMs) + share * length;
    const double next = length * factor;
    showWindow(std::llround(fixed - share * next), std::llround(fixed + (1 - share) * next));
}

bool TimeChart::eventFilter(QObject *watched, QEvent *event)
{
    return onMouse(event) || QWidget::eventFilter(watched, event);
}

bool TimeChart::onMouse(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove: {
        const QPoint place = static_cast<QMouseEvent *>(event)->position().toPoint();
        m_dragged = place;
        if (m_pressed && std::abs(place.x() - m_pressed->x()) >= kDragStarts)
            m_view->viewport()->update();
        else
            setCurrent(pointNear(place));
        return true;
    }
    case QEvent::MouseButtonPress:
        if (static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton) {
            m_pressed = m_dragged = static_cast<QMouseEvent *>(event)->position().toPoint();
            setFocus(Qt::MouseFocusReason);
        }
        return true;
    case QEvent::MouseButtonRelease: {
        const QPoint place = static_cast<QMouseEvent *>(event)->position().toPoint();
        const std::optional<QPoint> pressed = std::exchange(m_pressed, std::nullopt);
        m_view->viewport()->update();
        if (!pressed)
            return true;
        if (std::abs(place.x() - pressed->x()) < kDragStarts) {
            const auto point = pointNear(place);
            if (point)
                Q_EMIT clicked(point->index);
            return true;
        }
        const QRectF area = plot();
        const auto timeAt = [this, &area](int x) {
            const double share = std::clamp((x - area.left()) / area.width(), 0.0, 1.0);
            return m_viewFromMs + std::llround(share * static_cast<double>(m_viewToMs - m_viewFromMs));
        };
        showWindow(timeAt(std::min(place.x(), pressed->x())), timeAt(std::max(place.x(), pressed->x())));
        return true;
    }
    case QEvent::MouseButtonDblClick:
        m_pressed.reset();
        showWindow(m_fromMs, m_toMs);
        return true;
    case QEvent::Leave:
        if (!hasFocus())
            setCurrent(std::nullopt);
        return false;
    default:
        return false;
    }
}

void TimeChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_view->viewport()->update();
}

void TimeChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setCurrent(std::nullopt);
    m_view->viewport()->update();
}

void TimeChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    redraw();
}

void TimeChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_view->viewport()->update();
}

} // namespace jaego
