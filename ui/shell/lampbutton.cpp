// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lampbutton.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace jaego {

namespace {

QColor colourOf(Lamp::State state)
{
    switch (state) {
    case Lamp::State::Good:
        return colours().good;
    case Lamp::State::Paused:
        return colours().warning;
    case Lamp::State::Trouble:
        return colours().danger;
    case Lamp::State::Off:
    case Lamp::State::Unknown:
        break;
    }
    return colours().secondInk;
}

constexpr int kTextLeft = 18;

} // namespace

LampButton::LampButton(const QString &source, QWidget *parent) : QAbstractButton(parent), m_source(source)
{
    setObjectName(QStringLiteral("lamp_") + source);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    Lamp unknown;
    unknown.source = source;
    show(unknown, 0);
    connect(Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void LampButton::show(const Lamp &lamp, qint64 sinceStatusMs)
{
    const QString before = m_text.line;
    m_state = lamp.state;
    m_text = lampTextOf(lamp, sinceStatusMs);
    if (before.size() != m_text.line.size())
        updateGeometry();
    speak();
    update();
}

void LampButton::setProgress(const QString &counts)
{
    if (counts == m_progress)
        return;
    m_progress = counts;
    updateGeometry();
    speak();
    update();
}

void LampButton::speak()
{
    const QString phrase =
        m_progress.isEmpty() ? m_text.phrase : m_text.phrase + QLatin1Char('\n') + m_progress;
    setToolTip(phrase);
    setAccessibleName(QString(phrase).replace(QLatin1Char('\n'), QStringLiteral(", ")));
}

QSize LampButton::sizeHint() const
{
    const QFontMetrics name(fontOf(type::text, QFont::Bold));
    const QFontMetrics small(fontOf(type::caption));
    // Room for the widest usual line, so that the lamps do not dance every second.
    const int usual = small.horizontalAdvance(QStringLiteral("00:00 000 000"));
    const int width =
        std::max({ name.horizontalAdvance(m_text.name), small.horizontalAdvance(line()), usual });
    return { kTextLeft + width + 6, name.height() + small.height() + 6 };
}

void LampButton::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Colours &c = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus() || underMouse()) {
        painter.setPen(hasFocus() ? QPen(c.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? QBrush(c.hover) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::control, radius::control);
    }
    const QFont bold = fontOf(type::text, QFont::Bold);
    const int nameHeight = QFontMetrics(bold).height();
    painter.setFont(fontOf(type::caption));
    painter.setPen(colourOf(m_state));
    painter.drawText(QRect(4, 3, 12, nameHeight), Qt::AlignCenter, m_text.shape);
    painter.setFont(bold);
    painter.setPen(c.ink);
    const int room = width() - kTextLeft - 4;
    painter.drawText(QRect(kTextLeft, 3, room, nameHeight), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_text.name, Qt::ElideRight, room));
    painter.setFont(fontOf(type::caption));
    painter.setPen(m_state == Lamp::State::Trouble ? c.danger : c.secondInk);
    painter.drawText(QRect(kTextLeft, 3 + nameHeight, room, height() - nameHeight - 6),
                     Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(line(), Qt::ElideRight, room));
}

} // namespace jaego
