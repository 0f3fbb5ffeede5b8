// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stock/stockdelegate.h"

#include "ui/models/stockcells.h"
#include "ui/models/stocktablemodel.h"
#include "ui/text/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace jaego {

namespace {

constexpr int kPadding = 8;
constexpr int kGap = 5;
constexpr int kIcon = 12;

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

} // namespace

StockDelegate::StockDelegate(int covered, QObject *parent) : QStyledItemDelegate(parent), m_covered(covered)
{
    makeFonts();
    connect(Theme::instance(), &Theme::changed, this, &StockDelegate::makeFonts);
}

void StockDelegate::makeFonts()
{
    m_text = fontOf(type::text);
    m_bold = fontOf(type::text, QFont::Bold);
    m_small = fontOf(type::caption);
    m_icons.clear();
}

void StockDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    if (index.column() < m_covered)
        return;
    const auto *model = static_cast<const StockTableModel *>(index.model());
    const StockRow &row = model->productAt(index.row());
    const auto column = static_cast<StockColumn>(index.column());
    const Colours &c = colours();
    const QRect box = option.rect.adjusted(kPadding, 0, -kPadding, -1);
    painter->save();
    paintGround(painter, option, index);
    const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    switch (column) {
    case StockColumn::State:
        paintState(painter, box, stateText(row));
        break;
    case StockColumn::Sku:
        paintText(painter, box, row.sku, m_small, c.secondInk, left);
        break;
    case StockColumn::Name:
        paintText(painter, box, row.name, m_text, c.ink, left);
        break;
    case StockColumn::OnHand:
        paintText(painter, box, index.data().toString(), m_text, c.ink, right);
        break;
    case StockColumn::Reserved:
        paintText(painter, box, index.data().toString(), m_text, c.secondInk, right);
        break;
    case StockColumn::Available:
        paintText(painter, box, index.data().toString(), m_bold, c.ink, right);
        break;
    case StockColumn::Coupang:
    case StockColumn::Naver:
    case StockColumn::Cafe24: {
        const ChannelId channel = *channelOf(column);
        paintChannel(painter, option.rect.adjusted(0, 0, 0, -1),
                     channelText(row.cells[static_cast<size_t>(indexOf(channel))], model->now()));
        break;
    }
    }
    painter->restore();
}

void StockDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const Colours &c = colours();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, selected ? c.selection : c.panel);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.line);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!view || view->currentIndex().row() != index.row())
        return;
    // The row the keys act on: a bar at its head, and lines around it while the table has the focus.
    if (index.column() == 0)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), c.accent);
    if (view->hasFocus() || (view->focusProxy() && view->focusProxy()->hasFocus())) {
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), c.accent);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.accent);
    }
}

void StockDelegate::paintState(QPainter *painter, const QRect &box, const StateText &state) const
{
    const Colours &c = colours();
    const Tone tone = toneOf(state.tone);
    const QString text = state.shape.isEmpty() ? state.word : state.shape + QLatin1Char(' ') + state.word;
    const QFontMetrics metrics(m_small);
    QRect pill = box;
    if (state.filled) {
        pill.setWidth(std::min(box.width(), metrics.horizontalAdvance(text) + 12));
        pill = pill.adjusted(0, 3, 0, -3);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(c.fill(tone));
        painter->drawRoundedRect(pill, 4, 4);
    }
    paintText(painter, pill.adjusted(6, 0, state.filled ? -2 : 0, 0), text, m_small, c.text(tone),
              Qt::AlignLeft | Qt::AlignVCenter);
}

void StockDelegate::paintChannel(QPainter *painter, const QRect &box, const CellText &cell) const
{
    const Colours &c = colours();
    const Tone tone = toneOf(cell.tone);
    if (cell.filled)
        painter->fillRect(box, c.fill(tone));
    const QColor colour = c.text(tone);
    QRect rest = box.adjusted(kPadding, 0, -kPadding, 0);
    const QFont &numberFont = cell.filled ? m_bold : m_text;
    paintText(painter, rest, cell.number, numberFont, colour, Qt::AlignRight | Qt::AlignVCenter);
    rest.setRight(rest.right() - QFontMetrics(numberFont).horizontalAdvance(cell.number) - kGap);
    if (!cell.icon.isEmpty()) {
        const QPixmap pixmap = icon(cell.icon, colour, painter->device()->devicePixelRatioF());
        painter->drawPixmap(QPoint(rest.right() - kIcon, box.top() + (box.height() - kIcon) / 2), pixmap);
        rest.setRight(rest.right() - kIcon - kGap);
    }
    if (!cell.lead.isEmpty())
        paintText(painter, rest, cell.lead, m_small, colour, Qt::AlignRight | Qt::AlignVCenter);
}

void StockDelegate::paintText(QPainter *painter, const QRect &box, const QString &text, const QFont &font,
                              const QColor &colour, Qt::Alignment alignment) const
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

QPixmap StockDelegate::icon(const QString &name, const QColor &colour, qreal ratio) const
{
    const QString key = name + colour.name() + QString::number(ratio);
    auto found = m_icons.constFind(key);
    if (found == m_icons.constEnd())
        found = m_icons.insert(key, themedPixmap(name, kIcon, ratio, colour));
    return *found;
}

} // namespace jaego
