// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QTimeZone>
#include <QWidget>

#include <optional>

namespace jaego {

/// Numbers that stand until they change, one above the other on one axis of time, and rows of
/// marks for what happened. A series is told apart by its dashes and its name, never by colour alone.
/// A moment may be chosen: by a click, by Left and Right from step to step, Home and End.
class StepChart final : public QWidget {
    Q_OBJECT
public:
    struct Step {
        qint64 atMs = 0;
        qint64 value = 0;
    };
    struct Series {
        QString name;
        Qt::PenStyle style = Qt::SolidLine;
        bool strong = false; ///< the one the others are measured by
        QList<Step> steps; ///< by time; each stands until the next
    };
    struct Marks {
        QString name;
        QList<qint64> atMs; ///< by time
    };

    explicit StepChart(QWidget *parent = nullptr);

    void setZone(const QTimeZone &zone);
    void setData(const QList<Series> &series, const QList<Marks> &marks, const QDateTime &from,
                 const QDateTime &to);
    void setEmptyText(const QString &text);
    /// Whether a moment can be chosen; off, it is a picture only.
    void setChoosing(bool choosing);
    void setMoment(const QDateTime &moment);
    [[nodiscard]] QDateTime moment() const;
    [[nodiscard]] int xOf(const QDateTime &time) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void momentChosen(const QDateTime &moment); ///< UTC

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRect plot() const;
    [[nodiscard]] int legendHeight() const;
    [[nodiscard]] int marksHeight() const;
    [[nodiscard]] double placeOf(qint64 atMs) const;
    [[nodiscard]] double heightOf(qint64 value) const;
    void choose(qint64 atMs);
    void chooseAt(const QPoint &place);
    void paintLegend(QPainter *painter) const;
    void paintAxes(QPainter *painter) const;
    void paintSeries(QPainter *painter, const Series &series) const;
    void paintMarks(QPainter *painter) const;
    void paintMoment(QPainter *painter) const;
    [[nodiscard]] QPen penOf(const Series &series) const;
    /// Where the legend's entries stand, and how many lines they take.
    [[nodiscard]] QList<QRect> legendPlaces() const;

    QList<Series> m_series;
    QList<Marks> m_marks;
    QList<qint64> m_stops; ///< every time something happened
    QString m_emptyText;
    QTimeZone m_zone = QTimeZone::utc();
    qint64 m_fromMs = 0;
    qint64 m_toMs = 0;
    double m_least = 0;
    double m_greatest = 1;
    double m_valueStep = 1;
    std::optional<qint64> m_momentMs;
    bool m_choosing = false;
};

} // namespace jaego
