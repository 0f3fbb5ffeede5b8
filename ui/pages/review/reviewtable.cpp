// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/reviewtable.h"

#include "ui/models/review/reviewwords.h"
#include "ui/pages/review/reviewdelegate.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace jaego {

namespace {
constexpr int kMarkWidth = 34;
constexpr int kMostKindWidth = 130; ///< the longest kind may be cut: its shape and its group tell it too

/// As wide as the longest of these words, and the header, in the window's language.
int widthOf(const QStringList &words, const QString &header)
{
    const QFontMetrics text(fontOf(type::text, QFont::DemiBold));
    // The header's style has room of its own beside the words.
    int widest = QFontMetrics(fontOf(type::caption, QFont::Bold)).horizontalAdvance(header) + space::s;
    for (const QString &word : words)
        widest = std::max(widest, text.horizontalAdvance(word));
    return widest + 2 * space::s + 2;
}

int widthOf(int column, const QString &header)
{
    QStringList words;
    switch (column) {
    case ReviewTableModel::MarkColumn:
        return kMarkWidth;
    case ReviewTableModel::Channel:
        for (const ChannelId channel : kChannels)
            words.append(Words::channel(channel));
        break;
    case ReviewTableModel::Kind:
        for (const ReviewKind kind : kAllReviewKinds)
            words.append(ReviewWords::kind(kind));
        return std::min(kMostKindWidth, widthOf(words, header));
    case ReviewTableModel::Change:
        words.append(QStringLiteral("8,888 → 888"));
        break;
    case ReviewTableModel::Difference:
        words.append(QStringLiteral("▼ 8,888"));
        break;
    default: // an age, in the smaller type
        return std::max(widthOf(QStringList(), header),
                        QFontMetrics(fontOf(type::caption)).horizontalAdvance(Words::age(59 * 60'000LL))
                            + 2 * space::s + 2);
    }
    return widthOf(words, header);
}
} // namespace

ReviewTable::ReviewTable(ReviewTableModel *model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setObjectName(QStringLiteral("reviewTable"));
    setAccessibleName(tr("Differences to decide on"));
    setModel(model);
    setItemDelegate(new ReviewDelegate(model, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    verticalHeader()->setMinimumSectionSize(kRowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &ReviewTable::keep);
    connect(model, &QAbstractItemModel::modelReset, this, &ReviewTable::bringBack);
    connect(model, &QAbstractItemModel::dataChanged, this, &ReviewTable::currentChosen);
    bringBack();
}

void ReviewTable::choose(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    setCurrentIndex(m_model->index(row, ReviewTableModel::Product));
    scrollTo(currentIndex());
}

void ReviewTable::keep()
{
    m_kept = {};
    m_kept.row = currentRow();
    m_kept.scroll = verticalScrollBar()->value();
    if (const ReviewLine *line = m_model->lineAt(m_kept.row))
        m_kept.line = line->listing;
    else if (const ReviewTableModel::Group *group = m_model->groupAt(m_kept.row))
        m_kept.group = group->key;
}

void ReviewTable::bringBack()
{
    clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isGroup(row)) {
            setSpan(row, ReviewTableModel::Channel, 1, ReviewTableModel::ColumnCount - 1);
            // A group's lines follow it: on to the next head.
            if (const auto *group = m_model->groupAt(row); !group->collapsed)
                row += static_cast<int>(group->lines.size());
        }
    }
    setColumnHidden(ReviewTableModel::Kind, m_model->grouping() == ReviewGrouping::Kind);
    fitColumns();
    if (m_model->rowCount() == 0) {
        Q_EMIT currentChosen();
        return;
    }
    int row = m_kept.line ? m_model->rowOf(*m_kept.line) : m_model->rowOfGroup(m_kept.group);
    if (row < 0) // decided and gone: what took its place, so that a person goes on downwards
        row = m_kept.row > 0 ? std::min(m_kept.row, m_model->rowCount() - 1) : m_model->firstLine();
    setCurrentIndex(m_model->index(std::max(0, row), ReviewTableModel::Product));
    verticalScrollBar()->setValue(m_kept.scroll);
    scrollTo(currentIndex());
    Q_EMIT currentChosen();
}

void ReviewTable::fitColumns()
{
    int rest = viewport()->width();
    for (const int column :
         { ReviewTableModel::MarkColumn, ReviewTableModel::Channel, ReviewTableModel::Kind,
           ReviewTableModel::Change, ReviewTableModel::Difference, ReviewTableModel::Since }) {
        if (isColumnHidden(column))
            continue;
        const int width = widthOf(column, m_model->headerData(column, Qt::Horizontal).toString());
        setColumnWidth(column, width);
        rest -= width;
    }
    rest = std::max(240, rest);
    setColumnWidth(ReviewTableModel::Product, rest / 2);
    setColumnWidth(ReviewTableModel::Cause, rest - rest / 2);
}

void ReviewTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ReviewTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    Q_EMIT currentChosen();
}

bool ReviewTable::letterPressed(QKeyEvent *event)
{
    const bool shift = event->modifiers() == Qt::ShiftModifier;
    if (event->modifiers() != Qt::NoModifier && !shift)
        return false;
    ReviewAction action = ReviewAction::None;
    switch (event->key()) {
    case Qt::Key_A:
        action = shift ? ReviewAction::ApproveGroup : ReviewAction::Approve;
        break;
    case Qt::Key_R:
        action = ReviewAction::Reject;
        break;
    case Qt::Key_T:
        action = ReviewAction::Retry;
        break;
    case Qt::Key_M:
        action = ReviewAction::Link;
        break;
    case Qt::Key_H:
        action = ReviewAction::Hold;
        break;
    case Qt::Key_Delete:
        action = ReviewAction::Unlink;
        break;
    default:
        return false;
    }
    Q_EMIT actionWanted(action);
    return true;
}

void ReviewTable::fold(bool collapse)
{
    const ReviewTableModel::Group *group = m_model->groupAt(currentRow());
    if (!group)
        return;
    if (!m_model->isGroup(currentRow())) { // out of a line: to its head
        if (collapse)
            choose(m_model->rowOfGroup(group->key));
        return;
    }
    if (group->collapsed != collapse)
        m_model->toggleCollapsed(currentRow());
}

bool ReviewTable::event(QEvent *event)
{
    // Esc takes the marks away first; only without marks does it reach the window (stop the sync).
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && m_model->markedCount() > 0) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void ReviewTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyLines();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Space: {
        m_model->toggleMark(currentRow());
        if (!m_model->isGroup(currentRow()) && currentRow() + 1 < m_model->rowCount())
            choose(currentRow() + 1);
        return;
    }
    case Qt::Key_Left:
    case Qt::Key_Right:
        fold(event->key() == Qt::Key_Left);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_model->isGroup(currentRow()))
            m_model->toggleCollapsed(currentRow());
        else
            Q_EMIT detailsWanted();
        return;
    case Qt::Key_Escape:
        if (m_model->markedCount() > 0) {
            m_model->clearMarks();
            return;
        }
        break;
    default:
        if (letterPressed(event))
            return;
    }
    QTableView::keyPressEvent(event);
}

void ReviewTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    if (index.column() == ReviewTableModel::MarkColumn)
        m_model->toggleMark(index.row());
    else if (m_model->isGroup(index.row()))
        m_model->toggleCollapsed(index.row());
}

void ReviewTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && index.column() != ReviewTableModel::MarkColumn && m_model->lineAt(index.row()))
        Q_EMIT detailsWanted();
}

void ReviewTable::copyLines() const
{
    QStringList rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const bool meant = m_model->markedCount() > 0 ? m_model->isMarked(row) : row == currentRow();
        const ReviewLine *line = m_model->lineAt(row);
        if (!meant || !line)
            continue;
        QStringList cells{ line->sku, line->listing.externalId };
        for (int column = ReviewTableModel::Channel; column < ReviewTableModel::ColumnCount; ++column)
            cells.append(m_model->index(row, column).data().toString());
        rows.append(cells.join(QLatin1Char('\t')));
    }
    if (!rows.isEmpty())
        QApplication::clipboard()->setText(rows.join(QLatin1Char('\n')));
}

} // namespace jaego
