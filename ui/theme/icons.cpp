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

QIcon programIcon()
{
    QIcon icon;
    const QByteArray svg = svgOf(QStringLiteral("jaego"));
    for (const int size : { 16, 22, 32, 48, 64, 128 })
        icon.addPixmap(painted(svg, size, 1.0));
    return icon;
}

} // namespace jaego
