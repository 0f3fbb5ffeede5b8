// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/marktable.h"

#include "ui/models/history/columntable.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace jaego {

void MarkDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    const Colours &c = colours();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, selected ? c.selection : c.panel);
    painter->setPen(c.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void MarkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    paintGround(painter, option);
    const auto mark = static_cast<Mark>(index.data(historyroles::Marked).toInt());
    const QString text = index.data(Qt::DisplayRole).toString();
    const bool worded = mark == Mark::Good || mark == Mark::Caution || mark == Mark::Bad;
    const bool isNumber = text.isEmpty() || text.at(0).isDigit();
    painter->setFont(fontOf(type::text, worded ? QFont::DemiBold : QFont::Normal));
    painter->setPen(colours().text(toneOf(mark)));
    const auto alignment = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
    const QRect inner = option.rect.adjusted(space::s, 0, -space::s, 0);
    // A word of state gets its shape in front; a number or what brings its own shape does not.
    const bool shaped = worded && !isNumber && text.at(0).isLetter();
    const QString shown = shaped ? shapeOf(mark) + QLatin1Char(' ') + text : text;
    painter->drawText(inner, alignment | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(shown, Qt::ElideRight, inner.width()));
    painter->restore();
}

MarkTable::MarkTable(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new MarkDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    verticalHeader()->setMinimumSectionSize(kRowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(40);
    connect(this, &QTableView::doubleClicked, this, &MarkTable::opened);
    connect(Theme::instance(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void MarkTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    const auto refit = [this] {
        if (m_fitsRows)
            updateGeometry();
        viewport()->update();
    };
    connect(model, &QAbstractItemModel::modelReset, this, refit);
    connect(model, &QAbstractItemModel::rowsInserted, this, refit);
    connect(model, &QAbstractItemModel::rowsRemoved, this, refit);
}

void MarkTable::setColumnWidths(const QList<int> &characters)
{
    QHeaderView *header = horizontalHeader();
    const int one = QFontMetrics(fontOf(type::text)).horizontalAdvance(QLatin1Char('0'));
    for (int i = 0; i < characters.size() && i < header->count(); ++i) {
        if (characters.at(i) == 0)
            header->setSectionResizeMode(i, QHeaderView::Stretch);
        else
            header->resizeSection(i, characters.at(i) * one + 2 * space::s);
    }
}

void MarkTable::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void MarkTable::setFitsRows(bool fits)
{
    m_fitsRows = fits;
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    updateGeometry();
}

QSize MarkTable::sizeHint() const
{
    if (!m_fitsRows || !model())
        return QTableView::sizeHint();
    const int rows = std::clamp(model()->rowCount(), 1, 8);
    return { QTableView::sizeHint().width(),
             rows * kRowHeight + horizontalHeader()->sizeHint().height() + 2 };
}

QSize MarkTable::minimumSizeHint() const
{
    return m_fitsRows ? QSize(200, sizeHint().height()) : QTableView::minimumSizeHint();
}

void MarkTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void MarkTable::copySelection() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.row() < b.row(); });
    QStringList lines;
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column)
            cells.append(model()->index(row.row(), column).data().toString());
        lines.append(cells.join(QLatin1Char('\t')));
    }
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void MarkTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_emptyText.isEmpty() || !model() || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(colours().secondInk);
    painter.drawText(viewport()->rect().adjusted(space::l, 0, -space::l, 0),
                     Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

} // namespace jaego
