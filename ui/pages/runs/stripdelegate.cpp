// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/runs/stripdelegate.h"

#include "ui/models/history/columntable.h"
#include "ui/models/history/runtimeline.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStringList>

#include <algorithm>

namespace jaego {

namespace {

constexpr int kBarWidth = 120;
constexpr int kBarHeight = 10;
constexpr int kLeastPart = 4;

QColor colourOf(const StripPart &part)
{
    const Colours &c = colours();
    if (part.state == RunState::Error)
        return c.danger;
    if (part.breach() || part.state == RunState::Retry)
        return c.warning;
    QColor colour = c.accent;
    switch (part.state) {
    case RunState::Collecting:
        break;
    case RunState::Analyzing:
        colour.setAlpha(110);
        break;
    case RunState::Syncing:
        colour.setAlpha(200);
        break;
    default:
        colour.setAlpha(80);
        break;
    }
    return colour;
}

/// The names are in the tool tip; beside the bar only the times have room.
QString timesOf(const QList<StripPart> &parts)
{
    QStringList texts;
    for (const StripPart &part : parts)
        texts.append(Words::duration(part.durationMs));
    return texts.join(QStringLiteral(" · "));
}

void paintBar(QPainter *painter, const QRectF &bar, const QList<StripPart> &parts)
{
    qint64 total = 0;
    for (const StripPart &part : parts)
        total += std::max<qint64>(1, part.durationMs);
    const double room = bar.width() - kLeastPart * static_cast<double>(parts.size());
    QPainterPath clip;
    clip.addRoundedRect(bar, 3, 3);
    painter->save();
    painter->setClipPath(clip);
    painter->fillRect(bar, colours().hover);
    double x = bar.left();
    for (const StripPart &part : parts) {
        const double width = kLeastPart
            + room * static_cast<double>(std::max<qint64>(1, part.durationMs)) / static_cast<double>(total);
        const QRectF piece(x, bar.top(), width - 1, bar.height());
        painter->fillRect(piece, colourOf(part));
        // A breach is hatched: it must not need its colour to be seen.
        if (part.breach())
            painter->fillRect(piece, QBrush(colours().panel, Qt::BDiagPattern));
        x += width;
    }
    painter->restore();
}

} // namespace

void StripDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    paintGround(painter, option);
    painter->setRenderHint(QPainter::Antialiasing);
    const auto parts = index.data(historyroles::Strip).value<QList<StripPart>>();
    const QRect inner = option.rect.adjusted(space::s, 0, -space::s, 0);
    painter->setFont(fontOf(type::caption));
    const QString times = timesOf(parts);
    const QRect words = inner.adjusted(kBarWidth + space::s, 0, 0, 0);
    // Times that do not fit leave their room to the bar: half a time tells nothing.
    const bool fits = painter->fontMetrics().horizontalAdvance(times) <= words.width();
    if (!parts.isEmpty()) {
        paintBar(painter,
                 QRectF(inner.left(), inner.center().y() - kBarHeight / 2.0 + 1,
                        fits ? kBarWidth : inner.width(), kBarHeight),
                 parts);
    }
    painter->setPen(colours().secondInk);
    if (fits)
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter, times);
    painter->restore();
}

} // namespace jaego
