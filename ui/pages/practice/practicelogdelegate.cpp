// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/practice/practicelogdelegate.h"

#include "ui/theme/theme.h"

#include <QListView>
#include <QPainter>

namespace jaego {

namespace {
constexpr int kFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
constexpr int kHighest = 10'000;
} // namespace

PracticeLogDelegate::PracticeLogDelegate(QListView *view) : QStyledItemDelegate(view), m_view(view)
{
}

QSize PracticeLogDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    const int width = m_view->viewport()->width() - 2 * m_view->spacing();
    const QRect room(0, 0, width - 2 * space::s, kHighest);
    const QFontMetrics metrics(fontOf(type::caption));
    return { width, metrics.boundingRect(room, kFlags, index.data().toString()).height() + 2 * space::xs };
}

void PracticeLogDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const Colours &c = colours();
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(c.selection);
        painter->drawRoundedRect(option.rect, radius::control, radius::control);
    }
    painter->setFont(fontOf(type::caption));
    painter->setPen(c.ink);
    painter->drawText(option.rect.adjusted(space::s, space::xs, -space::s, -space::xs), kFlags,
                      index.data().toString());
    painter->restore();
}

} // namespace jaego
