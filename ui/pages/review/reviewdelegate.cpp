// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/reviewdelegate.h"

#include "ui/models/review/reviewtablemodel.h"
#include "ui/models/review/reviewwords.h"
#include "ui/text/words.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPainterPath>

namespace jaego {

namespace {
constexpr int kPadding = 8;
constexpr int kMark = 13;
} // namespace

Tone toneOf(CellTone tone)
{
    switch (tone) {
    case CellTone::Plain:
        return Tone::Plain;
    case CellTone::Muted:
        return Tone::Muted;
    case CellTone::Danger:
        return Tone::Danger;
    case CellTone::Warning:
        return Tone::Warning;
    case CellTone::Over:
        return Tone::Over;
    }
    return Tone::Plain;
}

ReviewDelegate::ReviewDelegate(const ReviewTableModel *model, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model)
{
    makeFonts();
    connect(Theme::instance(), &Theme::changed, this, &ReviewDelegate::makeFonts);
}

void ReviewDelegate::makeFonts()
{
    m_text = fontOf(type::text);
    m_bold = fontOf(type::text, QFont::Bold);
    m_small = fontOf(type::caption);
}

void ReviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Colours &c = colours();
    const ReviewLine *line = m_model->lineAt(index.row());
    painter->save();
    paintGround(painter, option, index, line ? c.panel : c.header);
    const QRect box = option.rect.adjusted(kPadding, 0, -kPadding, -1);
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    if (index.column() == ReviewTableModel::MarkColumn) {
        paintMark(painter, option.rect, static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt()));
    } else if (!line) {
        paintGroup(painter, box, index.row());
    } else {
        const Tone tone = toneOf(ReviewWords::tone(line->kind));
        switch (index.column()) {
        case ReviewTableModel::Product:
            paintProduct(painter, box, index.row());
            break;
        case ReviewTableModel::Kind:
            paintText(painter, box,
                      ReviewWords::shape(line->kind) + QLatin1Char(' ') + ReviewWords::kind(line->kind),
                      m_small, c.text(tone), left);
            break;
        case ReviewTableModel::Change:
            paintChange(painter, box, index.row());
            break;
        case ReviewTableModel::Difference:
            paintText(painter, box, ReviewWords::difference(*line), m_bold,
                      c.text(line->showsMore() ? Tone::Danger : Tone::Warning),
                      Qt::AlignRight | Qt::AlignVCenter);
            break;
        case ReviewTableModel::Channel:
            paintText(painter, box, index.data().toString(), m_text, c.ink, left);
            break;
        default: {
            const bool right = index.column() == ReviewTableModel::Since;
            paintText(painter, box, index.data().toString(), right ? m_small : m_text, c.secondInk,
                      right ? Qt::AlignRight | Qt::AlignVCenter : left);
        }
        }
    }
    painter->restore();
}

void ReviewDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index, const QColor &ground)
{
    const Colours &c = colours();
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool current = view && view->currentIndex().row() == index.row();
    painter->fillRect(option.rect, current ? c.selection : ground);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.line);
    if (!current)
        return;
    if (index.column() == 0)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), c.accent);
    if (view->hasFocus()) {
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), c.accent);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.accent);
    }
}

void ReviewDelegate::paintMark(QPainter *painter, const QRect &box, Qt::CheckState state)
{
    const Colours &c = colours();
    const QRectF mark(box.center().x() - kMark / 2.0 + 1, box.center().y() - kMark / 2.0, kMark, kMark);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(state == Qt::Unchecked ? c.secondInk : c.accent, 1.2));
    painter->setBrush(state == Qt::Unchecked ? c.panel : c.accent);
    painter->drawRoundedRect(mark, 3, 3);
    painter->setPen(QPen(c.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    if (state == Qt::Checked) {
        QPainterPath tick(mark.topLeft() + QPointF(3, 6.5));
        tick.lineTo(mark.topLeft() + QPointF(5.5, 9.2));
        tick.lineTo(mark.topLeft() + QPointF(10, 4));
        painter->drawPath(tick);
    } else if (state == Qt::PartiallyChecked) {
        painter->drawLine(mark.topLeft() + QPointF(3.5, 6.5), mark.topLeft() + QPointF(9.5, 6.5));
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
}

void ReviewDelegate::paintGroup(QPainter *painter, const QRect &box, int row) const
{
    const Colours &c = colours();
    const ReviewTableModel::Group &group = *m_model->groupAt(row);
    const QColor colour = c.text(group.tone == CellTone::Plain ? Tone::Plain : toneOf(group.tone));
    QRect rest = box;
    const auto put = [&](const QString &text, const QFont &font, const QColor &ink) {
        paintText(painter, rest, text, font, ink, Qt::AlignLeft | Qt::AlignVCenter);
        rest.setLeft(rest.left() + QFontMetrics(font).horizontalAdvance(text) + 6);
    };
    put(group.collapsed ? QStringLiteral("▸") : QStringLiteral("▾"), m_text, c.secondInk);
    if (!group.shape.isEmpty())
        put(group.shape, m_bold, colour);
    put(group.title, m_bold, colour);
    put(Words::number(group.lines.size()), m_bold, c.ink);
    put(group.meaning, m_small, c.secondInk);
}

void ReviewDelegate::paintProduct(QPainter *painter, const QRect &box, int row) const
{
    const Colours &c = colours();
    const ReviewLine &line = *m_model->lineAt(row);
    const QString name = ReviewWords::product(line);
    // Of an unlinked listing its own code says more than the channel's number.
    const QString code = !line.sku.isEmpty() ? line.sku
        : line.sellerCode.isEmpty()          ? line.listing.externalId
                                             : line.sellerCode;
    const int codeWidth = QFontMetrics(m_small).horizontalAdvance(code);
    const int nameWidth = QFontMetrics(m_text).horizontalAdvance(name);
    const bool both = nameWidth + 6 + codeWidth <= box.width();
    // The name first: a code that is cut says nothing, and the panel has it.
    const int left = box.width() - 6 - codeWidth;
    const bool coded = both || left >= box.width() / 2;
    const int forName = both ? nameWidth : coded ? left : box.width();
    QRect nameBox = box;
    nameBox.setWidth(forName);
    paintText(painter, nameBox, name, m_text, c.ink, Qt::AlignLeft | Qt::AlignVCenter);
    if (!coded)
        return;
    QRect codeBox = box;
    codeBox.setLeft(nameBox.right() + 6);
    paintText(painter, codeBox, code, m_small, c.secondInk, Qt::AlignLeft | Qt::AlignVCenter);
}

void ReviewDelegate::paintChange(QPainter *painter, const QRect &box, int row) const
{
    const Colours &c = colours();
    const ReviewLine &line = *m_model->lineAt(row);
    const QString after = line.target ? Words::units(*line.target) : Words::noData();
    const QString before =
        (line.published ? Words::units(*line.published) : QStringLiteral("?")) + QStringLiteral(" → ");
    paintText(painter, box, after, m_bold, c.ink, Qt::AlignRight | Qt::AlignVCenter);
    QRect rest = box;
    rest.setRight(box.right() - QFontMetrics(m_bold).horizontalAdvance(after));
    paintText(painter, rest, before, m_text, c.secondInk, Qt::AlignRight | Qt::AlignVCenter);
}

void ReviewDelegate::paintText(QPainter *painter, const QRect &box, const QString &text, const QFont &font,
                               const QColor &colour, Qt::Alignment alignment)
{
    if (text.isEmpty() || box.width() <= 0)
        return;
    painter->setFont(font);
    painter->setPen(colour);
    const QFontMetrics metrics(font);
    const bool fits = metrics.horizontalAdvance(text) <= box.width();
    painter->drawText(box, static_cast<int>(alignment) | Qt::TextSingleLine,
                      fits ? text : metrics.elidedText(text, Qt::ElideRight, box.width()));
}

} // namespace jaego
