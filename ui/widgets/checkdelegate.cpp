// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/checkdelegate.h"

#include "ui/models/history/columntable.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace jaego {

namespace {
constexpr int kBox = 13;
} // namespace

void CheckDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    paintGround(painter, option);
    if (index.data(historyroles::Live).toBool() && !option.state.testFlag(QStyle::State_Selected)) // a head
        painter->fillRect(option.rect.adjusted(0, 0, 0, -1), colours().header);
    const QVariant state = index.data(Qt::CheckStateRole);
    if (state.isValid()) {
        const Colours &c = colours();
        const bool checked = state.toInt() != Qt::Unchecked;
        const QPointF centre = QRectF(option.rect).center();
        const QRectF box(centre.x() - kBox / 2.0, centre.y() - kBox / 2.0, kBox, kBox);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(checked ? c.accent : c.secondInk, 1.2));
        painter->setBrush(checked ? c.accent : c.panel);
        painter->drawRoundedRect(box, 3, 3);
        if (checked) {
            QPainterPath tick(box.topLeft() + QPointF(3, 6.5));
            if (state.toInt() == Qt::Checked)
                tick.lineTo(box.topLeft() + QPointF(5.5, 9.2));
            tick.lineTo(box.topLeft() + QPointF(10, state.toInt() == Qt::Checked ? 4 : 6.5));
            painter->setPen(QPen(c.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter->setBrush(Qt::NoBrush);
            painter->drawPath(tick);
        }
    }
    painter->restore();
}

} // namespace jaego
