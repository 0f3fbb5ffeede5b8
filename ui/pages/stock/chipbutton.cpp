// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stock/chipbutton.h"

#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace jaego {

namespace {
constexpr int kHeight = 26;
constexpr int kPadding = 10;
constexpr int kGap = 5;
} // namespace

ChipButton::ChipButton(StockChip chip, const QString &words, QWidget *parent)
    : QAbstractButton(parent), m_chip(chip)
{
    setObjectName(QStringLiteral("chip_") + nameOf(chip));
    setText(words);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(words);
    connect(Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ChipButton::setCount(int count)
{
    if (count == m_count && accessibleName() != text())
        return;
    m_count = count;
    setAccessibleName(text() + QLatin1Char(' ') + Words::number(count));
    updateGeometry();
    update();
}

QSize ChipButton::sizeHint() const
{
    const int words = QFontMetrics(fontOf(type::caption)).horizontalAdvance(text());
    const int count =
        QFontMetrics(fontOf(type::caption, QFont::Bold)).horizontalAdvance(Words::number(m_count));
    return { words + count + kGap + 2 * kPadding, kHeight };
}

void ChipButton::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Colours &c = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(isChecked() || hasFocus() ? c.accent : c.line, hasFocus() ? 2 : 1));
    painter.setBrush(isChecked() ? c.accentFill : (underMouse() ? c.hover : c.panel));
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.setPen(isChecked() ? c.accent : c.secondInk);
    painter.setFont(fontOf(type::caption));
    painter.drawText(rect().adjusted(kPadding, 0, -kPadding, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
    const bool urgent = m_chip == StockChip::Oversell && m_count > 0;
    painter.setPen(urgent ? c.danger : (isChecked() ? c.accent : c.ink));
    painter.setFont(fontOf(type::caption, QFont::Bold));
    painter.drawText(rect().adjusted(kPadding, 0, -kPadding, 0), Qt::AlignVCenter | Qt::AlignRight,
                     Words::number(m_count));
}

} // namespace jaego
