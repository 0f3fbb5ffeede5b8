// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/changebars.h"

#include "ui/text/words.h"

#include <QPainter>

#include <algorithm>

namespace jaego {

namespace {
constexpr int kRow = 34;
constexpr int kBar = 9;
constexpr int kLegend = 20;

QString changeOf(const ChangeBar &bar)
{
    return Words::number(bar.before) + QStringLiteral(" → ") + Words::number(bar.after);
}
} // namespace

ChangeBars::ChangeBars(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("changeBars"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

QString ChangeBars::moreWords() const
{
    return m_more > 0 ? tr("and %Ln more", nullptr, m_more) : QString();
}

void ChangeBars::setBars(const QList<ChangeBar> &bars, int more, Tone tone)
{
    m_bars = bars;
    m_more = more;
    m_tone = tone;
    QStringList words;
    words.reserve(bars.size() + 1);
    for (const ChangeBar &bar : bars)
        words.append(tr("%1: %2 now, %3 after", "bar")
                         .arg(bar.label, Words::number(bar.before), Words::number(bar.after)));
    if (more > 0)
        words.append(moreWords());
    setAccessibleName(tr("What would change"));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    setToolTip(words.join(QLatin1Char('\n')));
    setVisible(!bars.isEmpty());
    updateGeometry();
    update();
}

QSize ChangeBars::sizeHint() const
{
    const int rows = static_cast<int>(m_bars.size());
    return { 220, rows * kRow + kLegend + (m_more > 0 ? kLegend : 0) };
}

QSize ChangeBars::minimumSizeHint() const
{
    return { 120, sizeHint().height() };
}

void ChangeBars::paintBar(QPainter *painter, const ChangeBar &bar, const QRect &box, qint64 most) const
{
    const Colours &c = colours();
    const QFont small = fontOf(type::caption);
    const QFont bold = fontOf(type::caption, QFont::DemiBold);
    const QString change = changeOf(bar);
    const int figures = QFontMetrics(bold).horizontalAdvance(change);
    const QRect line(box.left(), box.top(), box.width(), 18);
    painter->setFont(bold);
    painter->setPen(c.text(m_tone));
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, change);
    painter->setFont(small);
    painter->setPen(c.secondInk);
    const int room = line.width() - figures - space::s;
    painter->drawText(line.adjusted(0, 0, -figures - space::s, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(small).elidedText(bar.label, Qt::ElideRight, room));

    const auto widthOf = [&](qint64 units) {
        return most <= 0
            ? 0.0
            : static_cast<double>(box.width() - 1) * static_cast<double>(units) / static_cast<double>(most);
    };
    const QRectF track(box.left() + 0.5, box.top() + 19.5, box.width() - 1, kBar);
    painter->setPen(QPen(c.secondInk, 1));
    painter->setBrush(c.hover);
    if (bar.before > 0)
        painter->drawRect(QRectF(track.left(), track.top(), std::max(2.0, widthOf(bar.before)), kBar));
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_tone == Tone::Plain || m_tone == Tone::Muted ? c.accent : c.text(m_tone));
    // A zero is drawn too: nothing at all would say that nothing is known.
    painter->drawRect(QRectF(track.left(), track.top() + 2.5, std::max(2.0, widthOf(bar.after)), kBar - 5.0));
}

void ChangeBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    qint64 most = 0;
    for (const ChangeBar &bar : m_bars)
        most = std::max({ most, bar.before, bar.after });
    int y = 0;
    for (const ChangeBar &bar : m_bars) {
        paintBar(&painter, bar, QRect(0, y, width(), kRow), most);
        y += kRow;
    }
    painter.setFont(fontOf(type::caption));
    painter.setPen(colours().secondInk);
    if (m_more > 0) {
        painter.drawText(QRect(0, y, width(), kLegend), Qt::AlignLeft | Qt::AlignVCenter, moreWords());
        y += kLegend;
    }
    painter.drawText(QRect(0, y, width(), kLegend), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("□ now   ■ after the change"));
}

} // namespace jaego
