// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timechart.h"

#include "ui/charts/timescale.h"
#include "ui/theme/theme.h"

#include <QChart>
#include <QChartView>
#include <QKeyEvent>
#include <QLineSeries>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <QValueAxis>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <limits>

namespace jaego {

namespace {

constexpr int kLeft = 46; ///< values
constexpr int kTop = 8;
constexpr int kBottom = 20; ///< times
constexpr int kNear = 24; ///< how far the pointer may be from a point, sideways
constexpr qint64 kShortest = 10LL * 60'000; ///< of a zoomed window
constexpr int kDragStarts = 5;

} // namespace

/// Words and marks are painted here and not by the chart's axes: those cut their labels to
/// "…" under 200 px of height (and a panel has 120).
class TimeChart::View final : public QChartView {
public:
    View(QChart *chart, TimeChart *owner) : QChartView(chart, owner), m_owner(owner) { }

protected:
    void drawBackground(QPainter *painter, const QRectF &area) override
    {
        QChartView::drawBackground(painter, area);
        painter->save();
        painter->resetTransform();
        painter->setFont(fontOf(11));
        m_owner->paintGrid(painter);
        painter->restore();
    }
    void drawForeground(QPainter *painter, const QRectF &) override
    {
        painter->save();
        painter->resetTransform();
        m_owner->paintOver(painter);
        painter->restore();
    }
    void wheelEvent(QWheelEvent *event) override
    {
        // Plain scrolling belongs to the page around the chart.
        if (!(event->modifiers() & Qt::ControlModifier)) {
            event->ignore();
            return;
        }
        m_owner->zoomAt(event->position().toPoint(), event->angleDelta().y() > 0 ? 0.7 : 1 / 0.7);
        event->accept();
    }

private:
    TimeChart *m_owner;
};

TimeChart::TimeChart(QWidget *parent) : QWidget(parent), m_chart(new QChart)
{
    m_format = [](double value) { return QString::number(value); };
    m_view = new View(m_chart, this);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->viewport()->setMouseTracking(true);
    m_view->viewport()->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setFocusPolicy(Qt::StrongFocus);

    m_chart->legend()->hide();
    m_chart->setBackgroundVisible(false);
    m_chart->setPlotAreaBackgroundVisible(false);
    m_chart->setMargins(QMargins());
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_xAxis = new QValueAxis(this);
    m_yAxis = new QValueAxis(this);
    for (QValueAxis *axis : { m_xAxis, m_yAxis }) {
        axis->setLabelsVisible(false);
        axis->setGridLineVisible(false);
        axis->setLineVisible(false);
        axis->setVisible(false);
    }
    m_chart->addAxis(m_xAxis, Qt::AlignBottom);
    m_chart->addAxis(m_yAxis, Qt::AlignLeft);
    connect(Theme::instance(), &Theme::changed, this, &TimeChart::applyTheme);
    applyTheme();
}

TimeChart::~TimeChart() = default;

QSize TimeChart::sizeHint() const
{
    return { 420, 150 };
}

QSize TimeChart::minimumSizeHint() const
{
    return { 240, 84 };
}

void TimeChart::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    m_view->viewport()->update();
}

void TimeChart::setLines(const QList<ChartLine> &lines)
{
    m_lines = lines;
    layOut();
    fitValues();
}

void TimeChart::setBounds(std::optional<double> least, std::optional<double> greatest)
{
    m_least = least;
    m_greatest = greatest;
    fitValues();
}

void TimeChart::setDurations(bool durations)
{
    m_durations = durations;
    fitValues();
}

void TimeChart::setValueFormat(Format format)
{
    m_format = std::move(format);
}

void TimeChart::setPointText(PointText text)
{
    m_pointText = std::move(text);
}

void TimeChart::setEmptyText(const QString &text)
{
    m_emptyText = text;
    m_view->viewport()->update();
}

void TimeChart::setData(const QList<ChartSegment> &segments, const QDateTime &from, const QDateTime &to)
{
    const bool zoomed = isZoomed();
    const qint64 fromMs = from.toMSecsSinceEpoch();
    const qint64 toMs = to.toMSecsSinceEpoch();
    m_segments = segments;
    const bool sameLength = toMs - fromMs == m_toMs - m_fromMs;
    m_fromMs = fromMs;
    m_toMs = toMs;
    m_current.reset();
    // A new run must not throw away what somebody is looking at closely.
    if (zoomed && sameLength)
        showWindow(m_viewFromMs, m_viewToMs);
    else
        showWindow(m_fromMs, m_toMs);
}

bool TimeChart::isZoomed() const
{
    return m_viewFromMs != m_fromMs || m_viewToMs != m_toMs;
}

void TimeChart::showWindow(qint64 fromMs, qint64 toMs)
{
    const qint64 whole = m_toMs - m_fromMs;
    const qint64 length = std::clamp(toMs - fromMs, std::min(kShortest, whole), whole);
    m_viewFromMs = std::clamp(fromMs, m_fromMs, m_toMs - length);
    m_viewToMs = m_viewFromMs + length;
    redraw();
}

void TimeChart::redraw()
{
    layOut();
    const int columns = std::max(50, static_cast<int>(plot().width()));
    m_drawn = m_viewToMs > m_viewFromMs ? thinned(m_segments, m_viewFromMs, m_viewToMs, columns)
                                        : QList<ChartSegment>();
    // A lone point between two gaps has no line to it: it is painted as a dot.
    while (m_series.size() > m_drawn.size()) {
        QLineSeries *series = m_series.takeLast();
        m_chart->removeSeries(series);
        delete series;
    }
    while (m_series.size() < m_drawn.size()) {
        auto *series = new QLineSeries;
        m_chart->addSeries(series);
        series->attachAxis(m_xAxis);
        series->attachAxis(m_yAxis);
        m_series.append(series);
    }
    // Milliseconds since the window's begin: exact in the chart's own arithmetic.
    m_xAxis->setRange(0, std::max<double>(1, static_cast<double>(m_viewToMs - m_viewFromMs)));
    for (qsizetype i = 0; i < m_drawn.size(); ++i) {
        QList<QPointF> points;
        points.reserve(m_drawn.at(i).size());
        for (const ChartPoint &point : m_drawn.at(i))
            points.append({ static_cast<double>(point.atMs - m_viewFromMs), point.value });
        m_series.at(i)->replace(points);
    }
    applyTheme();
    fitValues();
}

void TimeChart::fitValues()
{
    double least = std::numeric_limits<double>::max();
    double greatest = std::numeric_limits<double>::lowest();
    const auto take = [&least, &greatest](double value) {
        least = std::min(least, value);
        greatest = std::max(greatest, value);
    };
    for (const ChartLine &line : std::as_const(m_lines))
        take(line.value);
    for (const ChartSegment &segment : std::as_const(m_drawn)) {
        for (const ChartPoint &point : segment)
            take(point.value);
    }
    if (least > greatest)
        take(0), take(1);
    const double air = std::max((greatest - least) * 0.12, 1e-6);
    least -= air;
    greatest += air;
    if (m_least)
        least = std::max(least, *m_least);
    if (m_greatest)
        greatest = std::min(greatest, *m_greatest);
    const int steps = std::clamp(static_cast<int>(plot().height()) / 34, 2, 5);
    m_valueStep =
        m_durations ? durationStep(least, greatest, steps) : valueScale(least, greatest, steps).step;
    // A line at the very top (100 %) must not be cut in half.
    m_yAxis->setRange(least, greatest + (greatest - least) * 0.02);
    m_view->viewport()->update();
}

void TimeChart::layOut()
{
    // The words of the target and alert lines stand to the right of the plot.
    const QFontMetrics metrics(fontOf(11));
    int right = space::s;
    for (const ChartLine &line : std::as_const(m_lines))
        right = std::max(right, metrics.horizontalAdvance(line.label) + space::l);
    const QRectF area(kLeft, kTop, std::max(40, width() - kLeft - right),
                      std::max(20, height() - kTop - kBottom));
    m_chart->setPlotArea(area);
}

QRectF TimeChart::plot() const
{
    return m_chart->plotArea();
}

double TimeChart::xOf(qint64 atMs) const
{
    const QRectF area = plot();
    const double length = std::max<double>(1, static_cast<double>(m_viewToMs - m_viewFromMs));
    return area.left() + static_cast<double>(atMs - m_viewFromMs) / length * area.width();
}

double TimeChart::yOf(double value) const
{
    const QRectF area = plot();
    const double span = std::max(1e-9, m_yAxis->max() - m_yAxis->min());
    return area.bottom() - (value - m_yAxis->min()) / span * area.height();
}

qsizetype TimeChart::drawnPoints() const
{
    qsizetype count = 0;
    for (const ChartSegment &segment : m_drawn)
        count += segment.size();
    return count;
}

void TimeChart::applyTheme()
{
    QPen pen(colours().accent, 1.6);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    for (QLineSeries *series : std::as_const(m_series))
        series->setPen(pen);
    m_view->setBackgroundBrush(colours().panel);
    m_view->viewport()->update();
}

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
