// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge.h"

#include <QFontMetrics>
#include <QPainter>

namespace jaego {

Tone toneOf(Mark mark)
{
    switch (mark) {
    case Mark::Plain:
        return Tone::Plain;
    case Mark::Quiet:
        return Tone::Muted;
    case Mark::Good:
        return Tone::Good;
    case Mark::Caution:
        return Tone::Warning;
    case Mark::Bad:
        return Tone::Danger;
    }
    return Tone::Plain;
}

QString shapeOf(Mark mark)
{
    switch (mark) {
    case Mark::Good:
        return QStringLiteral("✓");
    case Mark::Caution:
        return QStringLiteral("◆");
    case Mark::Bad:
        return QStringLiteral("●");
    default:
        return {};
    }
}

Badge::Badge(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Badge::setState(Mark mark, const QString &word)
{
    m_mark = mark;
    m_word = word;
    setAccessibleName(word);
    setVisible(!word.isEmpty());
    updateGeometry();
    update();
}

QString Badge::text() const
{
    const QString shape = shapeOf(m_mark);
    return shape.isEmpty() ? m_word : shape + QLatin1Char(' ') + m_word;
}

QSize Badge::sizeHint() const
{
    const QFontMetrics metrics(fontOf(type::caption, QFont::DemiBold));
    return { metrics.horizontalAdvance(text()) + 2 * space::s, 20 };
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tone tone = toneOf(m_mark);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone == Tone::Muted || tone == Tone::Plain ? colours().hover : colours().fill(tone));
    painter.drawRoundedRect(rect(), 4, 4);
    painter.setFont(fontOf(type::caption, QFont::DemiBold));
    painter.setPen(colours().text(tone));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace jaego
