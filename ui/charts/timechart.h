// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/history/chartpoint.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QTimeZone>
#include <QWidget>

#include <functional>
#include <optional>

class QChart;
class QChartView;
class QLineSeries;
class QValueAxis;

namespace jaego {

/// A horizontal line that means something.
struct ChartLine {
    enum class Kind : quint8 { Target, Alert };
    Kind kind = Kind::Target;
    double value = 0;
    QString label; ///< "Target 99 %"
    bool operator==(const ChartLine &) const = default;
};

/// Values over time: a line with gaps where nothing is known, target and alert lines with
/// their words at the edge, the point under the pointer (or under the keyboard's cursor)
/// told and opened. Wheel and drag zoom, Esc and double click show all again.
class TimeChart final : public QWidget {
    Q_OBJECT
public:
    using Format = std::function<QString(double)>;
    using PointText = std::function<QString(int)>;

    explicit TimeChart(QWidget *parent = nullptr);
    ~TimeChart() override;

    void setZone(const QTimeZone &zone);
    void setLines(const QList<ChartLine> &lines);
    /// The least and greatest a value can be; without: as the points say.
    void setBounds(std::optional<double> least, std::optional<double> greatest);
    /// Values are seconds: steps of 10, 15, 30 s, minutes …
    void setDurations(bool durations);
    void setValueFormat(Format format);
    void setPointText(PointText text); ///< what is said of a point, by ChartPoint::index
    void setEmptyText(const QString &text); ///< what stands here while there is no point
    void setData(const QList<ChartSegment> &segments, const QDateTime &from, const QDateTime &to);

    /// The point whose time is nearest to this place of the widget, if there is one near.
    [[nodiscard]] std::optional<ChartPoint> pointNear(const QPoint &place) const;
    [[nodiscard]] QPoint placeOf(const ChartPoint &point) const;
    [[nodiscard]] std::optional<ChartPoint> current() const { return m_current; }
    [[nodiscard]] bool isZoomed() const;
    /// How many points are drawn now, after thinning.
    [[nodiscard]] qsizetype drawnPoints() const;
    [[nodiscard]] qsizetype drawnSegments() const { return m_drawn.size(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void hovered(int index); ///< −1: none
    void clicked(int index);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class View;
    friend class View;

    void applyTheme();
    void showWindow(qint64 fromMs, qint64 toMs);
    void redraw();
    void fitValues();
    void layOut();
    void setCurrent(std::optional<ChartPoint> point);
    void step(int by);
    void zoomAt(const QPoint &place, double factor);
    bool onMouse(QEvent *event);
    void paintOver(QPainter *painter) const;
    void paintGrid(QPainter *painter) const;
    void paintLines(QPainter *painter) const;
    void paintCurrent(QPainter *painter) const;
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] double xOf(qint64 atMs) const;
    [[nodiscard]] double yOf(double value) const;

    QChartView *m_view = nullptr;
    QChart *m_chart = nullptr;
    QValueAxis *m_xAxis = nullptr;
    QValueAxis *m_yAxis = nullptr;
    QList<QLineSeries *> m_series;
    QList<ChartSegment> m_segments;
    QList<ChartSegment> m_drawn;
    QList<ChartLine> m_lines;
    std::optional<double> m_least;
    std::optional<double> m_greatest;
    Format m_format;
    PointText m_pointText;
    QString m_emptyText;
    QTimeZone m_zone = QTimeZone::utc();
    qint64 m_fromMs = 0; ///< everything
    qint64 m_toMs = 0;
    qint64 m_viewFromMs = 0; ///< what is shown of it
    qint64 m_viewToMs = 0;
    double m_valueStep = 1;
    bool m_durations = false;
    std::optional<ChartPoint> m_current;
    std::optional<QPoint> m_pressed;
    QPoint m_dragged;
};

} // namespace jaego
