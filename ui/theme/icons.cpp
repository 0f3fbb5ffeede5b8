// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace jaego {

namespace {

QByteArray svgOf(const QString &name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QPixmap painted(const QByteArray &svg, int size, qreal ratio)
{
    QPixmap pixmap(qRound(size * ratio), qRound(size * ratio));
    pixmap.fill(Qt::transparent);
    if (!svg.isEmpty()) {
        QSvgRenderer renderer(svg);
        QPainter painter(&pixmap);
        renderer.render(&painter);
    }
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace

QPixmap themedPixmap(const QString &name, int size, qreal ratio, const QColor &colour)
{
    const QColor used = colour.isValid() ? colour : colours().secondInk;
    QByteArray svg = svgOf(name);
    svg.replace("currentColor", used.name().toLatin1());
    return painted(svg, size, ratio);
}

QIcon themedIcon(const QString &name, const QColor &colour)
{
    QIcon icon;
    for (const qreal ratio : { 1.0, 2.0 })
        icon.addPixmap(themedPixmap(name, 18, ratio, colour));
    return icon;
}

QIcon troubleIcon()
{
    QIcon icon;
    const QByteArray svg = svgOf(QStringLiteral("jaego"));
    for (const int size : { 16, 22, 32, 48, 64, 128 }) {
        QPixmap pixmap = painted(svg, size, 1.0);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        // A triangle with a stroke in it: read without its colour, and at 16 pixels.
        const double side = size * 0.66;
        const QPointF corner(size - side, size - side);
        QPolygonF triangle{ corner + QPointF(side / 2, 0), corner + QPointF(side, side),
                            corner + QPointF(0, side) };
        painter.setPen(QPen(Qt::white, std::max(1.0, size / 22.0)));
        painter.setBrush(lightColours().danger);
        painter.drawPolygon(triangle);
        painter.setPen(QPen(Qt::white, std::max(1.5, size / 12.0), Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(corner + QPointF(side / 2, side * 0.38), corner + QPointF(side / 2, side * 0.64));
        painter.drawPoint(corner + QPointF(side / 2, side * 0.84));
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

QIcon programIcon()
{
    QIcon icon;
    const QByteArray svg = svgOf(QStringLiteral("jaego"));
    for (const int size : { 16, 22, 32, 48, 64, 128 })
        icon.addPixmap(painted(svg, size, 1.0));
    return icon;
}

} // namespace jaego
