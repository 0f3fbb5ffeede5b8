// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/stepchart.h"

#include "ui/charts/timescale.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace jaego {

namespace {

constexpr int kMarkRow = 16;
constexpr int kSample = 22; ///< of a line in the legend
constexpr int kMostValueLines = 4;

} // namespace

StepChart::StepChart(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StepChart::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    update();
}

void StepChart::setEmptyText(const QString &text)
{
    m_emptyText = text;
    update();
}

void StepChart::setChoosing(bool choosing)
{
    m_choosing = choosing;
    setFocusPolicy(choosing ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(choosing ? Qt::CrossCursor : Qt::ArrowCursor);
}

void StepChart::setData(const QList<Series> &series, const QList<Marks> &marks, const QDateTime &from,
                        const QDateTime &to)
{
    m_series = series;
    m_marks = marks;
    m_fromMs = from.toMSecsSinceEpoch();
    m_toMs = std::max(to.toMSecsSinceEpoch(), m_fromMs + 1);
    qint64 greatest = 1;
    m_stops.clear();
    for (const Series &one : m_series) {
        for (const Step &step : one.steps) {
            greatest = std::max(greatest, step.value);
            m_stops.append(step.atMs);
        }
    }
    for (const Marks &one : m_marks)
        m_stops += one.atMs;
    std::sort(m_stops.begin(), m_stops.end());
    m_stops.erase(std::unique(m_stops.begin(), m_stops.end()), m_stops.end());
    const ValueScale scale = valueScale(0, static_cast<double>(greatest), kMostValueLines);
    m_least = 0;
    m_greatest = scale.greatest;
    m_valueStep = std::max(1.0, scale.step); // there is no half a piece
    updateGeometry();
    update();
}

void StepChart::setMoment(const QDateTime &moment)
{
    m_momentMs = moment.isValid() ? std::optional(moment.toMSecsSinceEpoch()) : std::nullopt;
    update();
}

QDateTime StepChart::moment() const
{
    return m_momentMs ? QDateTime::fromMSecsSinceEpoch(*m_momentMs, Qt::UTC) : QDateTime();
}

int StepChart::xOf(const QDateTime &time) const
{
    return static_cast<int>(std::lround(placeOf(time.toMSecsSinceEpoch())));
}

QSize StepChart::sizeHint() const
{
    return { 420, legendHeight() + 130 + static_cast<int>(m_marks.size()) * kMarkRow };
}

QSize StepChart::minimumSizeHint() const
{
    return { 160, legendHeight() + 84 + static_cast<int>(m_marks.size()) * kMarkRow };
}

QList<QRect> StepChart::legendPlaces() const
{
    const QFontMetrics metrics(fontOf(type::caption));
    QList<QRect> places;
    int x = 0;
    int y = 0;
    for (const Series &series : m_series) {
        const int wide = kSample + space::xs + metrics.horizontalAdvance(series.name) + space::m;
        if (x > 0 && x + wide > width()) {
            x = 0;
            y += metrics.height() + 2;
        }
        places.append({ x, y, wide, metrics.height() });
        x += wide;
    }
    return places;
}

int StepChart::legendHeight() const
{
    const QList<QRect> places = legendPlaces();
    return places.isEmpty() ? 0 : places.constLast().bottom() + 1 + space::s;
}

int StepChart::marksHeight() const
{
    return m_marks.isEmpty() ? 0 : space::s + static_cast<int>(m_marks.size()) * kMarkRow;
}

QRect StepChart::plot() const
{
    const QFontMetrics metrics(fontOf(type::caption));
    int left = metrics.horizontalAdvance(Words::number(std::lround(m_greatest))) + space::s;
    for (const Marks &marks : m_marks)
        left = std::max(left, metrics.horizontalAdvance(marks.name) + space::s);
    const int below = metrics.height() + space::xs + marksHeight();
    const int top = legendHeight() + metrics.height() / 2;
    return { left, top, std::max(1, width() - left - space::xs), std::max(1, height() - top - below) };
}

double StepChart::placeOf(qint64 atMs) const
{
    const QRect area = plot();
    const double part = static_cast<double>(atMs - m_fromMs) / static_cast<double>(m_toMs - m_fromMs);
    return area.left() + std::clamp(part, 0.0, 1.0) * area.width();
}

double StepChart::heightOf(qint64 value) const
{
    const QRect area = plot();
    return area.bottom() - (static_cast<double>(value) - m_least) / (m_greatest - m_least) * area.height();
}

QPen StepChart::penOf(const Series &series) const
{
    QPen pen(series.strong ? colours().ink : colours().accent, series.strong ? 2.2 : 1.4);
    pen.setStyle(series.style);
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

void StepChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(fontOf(type::caption));
    if (m_stops.isEmpty()) {
        painter.setPen(colours().secondInk);
        painter.drawText(rect(), static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap, m_emptyText);
        return;
    }
    paintLegend(&painter);
    paintAxes(&painter);
    paintMarks(&painter);
    // The strong line is read first: it is painted last.
    for (const bool strong : { false, true }) {
        for (const Series &series : m_series) {
            if (series.strong == strong)
                paintSeries(&painter, series);
        }
    }
    paintMoment(&painter);
    if (hasFocus()) {
        painter.setPen(QPen(colours().accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(plot().adjusted(-2, -2, 2, 2));
    }
}

void StepChart::paintLegend(QPainter *painter) const
{
    const QList<QRect> places = legendPlaces();
    for (qsizetype i = 0; i < m_series.size(); ++i) {
        const QRect &place = places.at(i);
        painter->setPen(penOf(m_series.at(i)));
        painter->drawLine(place.left(), place.center().y(), place.left() + kSample, place.center().y());
        painter->setPen(colours().secondInk);
        painter->drawText(place.adjusted(kSample + space::xs, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          m_series.at(i).name);
    }
}

void StepChart::paintAxes(QPainter *painter) const
{
    const QRect area = plot();
    const QFontMetrics metrics = painter->fontMetrics();
    const auto lines = static_cast<int>(std::lround((m_greatest - m_least) / m_valueStep));
    for (int i = 0; i <= lines; ++i) {
        const double value = m_least + i * m_valueStep;
        const int y = static_cast<int>(std::lround(heightOf(std::lround(value))));
        painter->setPen(colours().line);
        painter->drawLine(area.left(), y, area.right(), y);
        painter->setPen(colours().secondInk);
        painter->drawText(QRect(0, y - metrics.height() / 2, area.left() - space::xs, metrics.height()),
                          Qt::AlignRight | Qt::AlignVCenter, Words::number(std::lround(value)));
    }
    const int most = std::max(2, area.width() / (metrics.horizontalAdvance(QStringLiteral("00.00. 00:00"))));
    const int top = area.bottom() + marksHeight() + space::xs;
    int free = area.left() - space::xs;
    for (const TimeTick &tick : timeTicks(m_fromMs, m_toMs, most, m_zone)) {
        const int x = static_cast<int>(std::lround(placeOf(tick.atMs)));
        const int half = metrics.horizontalAdvance(tick.text) / 2;
        painter->setPen(colours().line);
        painter->drawLine(x, area.top(), x, area.bottom());
        if (x - half < free || x + half > width())
            continue;
        free = x + half + space::s;
        painter->setPen(colours().secondInk);
        painter->drawText(QRect(x - half, top, 2 * half + 1, metrics.height()), Qt::AlignCenter, tick.text);
    }
}

void StepChart::paintSeries(QPainter *painter, const Series &series) const
{
    if (series.steps.isEmpty())
        return;
    QPainterPath path;
    path.moveTo(placeOf(series.steps.first().atMs), heightOf(series.steps.first().value));
    for (qsizetype i = 1; i < series.steps.size(); ++i) {
        const double x = placeOf(series.steps.at(i).atMs);
        path.lineTo(x, heightOf(series.steps.at(i - 1).value));
        path.lineTo(x, heightOf(series.steps.at(i).value));
    }
    path.lineTo(placeOf(m_toMs), heightOf(series.steps.constLast().value));
    painter->setPen(penOf(series));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(path);
}

void StepChart::paintMarks(QPainter *painter) const
{
    const QRect area = plot();
    for (qsizetype row = 0; row < m_marks.size(); ++row) {
        const int y = area.bottom() + space::s + static_cast<int>(row) * kMarkRow;
        painter->setPen(colours().secondInk);
        painter->drawText(QRect(0, y, area.left() - space::xs, kMarkRow), Qt::AlignRight | Qt::AlignVCenter,
                          m_marks.at(row).name);
        painter->setPen(QPen(colours().ink, 1.4));
        int last = -1; // marks on one pixel are one mark
        for (const qint64 atMs : m_marks.at(row).atMs) {
            const int x = static_cast<int>(std::lround(placeOf(atMs)));
            if (atMs < m_fromMs || x == last)
                continue;
            painter->drawLine(x, y + 4, x, y + kMarkRow - 4);
            last = x;
        }
    }
}

void StepChart::paintMoment(QPainter *painter) const
{
    if (!m_momentMs || *m_momentMs < m_fromMs || *m_momentMs > m_toMs)
        return;
    const QRect area = plot();
    const int x = static_cast<int>(std::lround(placeOf(*m_momentMs)));
    painter->setPen(QPen(colours().ink, 1));
    painter->drawLine(x, area.top(), x, area.bottom() + marksHeight());
    painter->setBrush(colours().panel);
    for (const Series &series : m_series) {
        const auto after = std::upper_bound(series.steps.begin(), series.steps.end(), *m_momentMs,
                                            [](qint64 at, const Step &step) { return at < step.atMs; });
        if (after != series.steps.begin())
            painter->drawEllipse(QPointF(x, heightOf(std::prev(after)->value)), 3, 3);
    }
}

void StepChart::choose(qint64 atMs)
{
    m_momentMs = std::clamp(atMs, m_fromMs, m_toMs);
    update();
    Q_EMIT momentChosen(moment());
}

void StepChart::chooseAt(const QPoint &place)
{
    const QRect area = plot();
    const double part = std::clamp((place.x() - area.left()) / static_cast<double>(area.width()), 0.0, 1.0);
    choose(m_fromMs + static_cast<qint64>(part * static_cast<double>(m_toMs - m_fromMs)));
}

void StepChart::mousePressEvent(QMouseEvent *event)
{
    if (!m_choosing || event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    chooseAt(event->pos());
}

void StepChart::mouseMoveEvent(QMouseEvent *event)
{
    if (m_choosing && (event->buttons() & Qt::LeftButton))
        chooseAt(event->pos());
}

/// From one thing that happened to the next.
void StepChart::keyPressEvent(QKeyEvent *event)
{
    if (!m_choosing || m_stops.isEmpty())
        return QWidget::keyPressEvent(event);
    const qint64 now = m_momentMs.value_or(m_toMs);
    switch (event->key()) {
    case Qt::Key_Left: {
        const auto at = std::lower_bound(m_stops.cbegin(), m_stops.cend(), now);
        choose(at == m_stops.cbegin() ? m_fromMs : *std::prev(at));
        return;
    }
    case Qt::Key_Right: {
        const auto at = std::upper_bound(m_stops.cbegin(), m_stops.cend(), now);
        choose(at == m_stops.cend() ? m_toMs : *at);
        return;
    }
    case Qt::Key_Home:
        choose(m_fromMs);
        return;
    case Qt::Key_End:
        choose(m_toMs);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace jaego
