// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timechart.h"

#include "ui/charts/chartmeasures.h"
#include "ui/charts/timescale.h"
#include "ui/theme/theme.h"

#include <QChart>
#include <QChartView>
#include <QLineSeries>
#include <QPainter>
#include <QVBoxLayout>
#include <QValueAxis>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <limits>

namespace jaego {

using namespace chartmeasures;

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

} // namespace jaego
