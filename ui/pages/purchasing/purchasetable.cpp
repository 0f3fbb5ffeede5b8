// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/purchasing/purchasetable.h"

#include "ui/pages/purchasing/purchasedelegate.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/checkdelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>

#include <algorithm>

namespace jaego {

PurchaseTable::PurchaseTable(PurchaseTableModel *model, QWidget *parent) : MarkTable(parent), m_model(model)
{
    setObjectName(QStringLiteral("purchaseTable"));
    setAccessibleName(tr("Products to buy, by supplier"));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setModel(model);
    setItemDelegate(new PurchaseDelegate(this));
    setItemDelegateForColumn(PurchaseTableModel::MarkColumn, new CheckDelegate(this));
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &PurchaseTable::keep);
    connect(model, &QAbstractItemModel::modelReset, this, &PurchaseTable::bringBack);
    connect(this, &MarkTable::opened, this, [this] { editQuantity({}); });
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == PurchaseTableModel::MarkColumn)
            m_model->toggleMark(index.row());
    });
}

int PurchaseTable::currentRow() const
{
    return m_model->rowCount() > 0 ? currentIndex().row() : -1;
}

void PurchaseTable::choose(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    setCurrentIndex(m_model->index(row, PurchaseTableModel::Product));
    showCurrent();
}

/// A first product is shown with its supplier's head above it.
void PurchaseTable::showCurrent()
{
    if (currentRow() < 0)
        return;
    scrollTo(currentIndex());
    if (currentRow() <= 1)
        scrollToTop();
}

void PurchaseTable::keep()
{
    const ProposalLine *line = m_model->lineAt(currentRow());
    m_keptId = line ? line->proposal.id : QString();
    m_keptRow = currentRow();
    m_keptScroll = verticalScrollBar()->value();
}

/// The same product where it is still there, else what took its place, so that a person goes on downwards.
void PurchaseTable::bringBack()
{
    clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isHead(row))
            setSpan(row, PurchaseTableModel::Product, 1, PurchaseTableModel::ColumnCount - 1);
    }
    fitColumns();
    int row = m_model->rowOf(m_keptId);
    if (row < 0)
        row = m_keptRow > 0 ? std::min(m_keptRow, m_model->rowCount() - 1) : m_model->firstLine();
    choose(row);
    verticalScrollBar()->setValue(m_keptScroll);
    showCurrent();
}

bool PurchaseTable::isTyping() const
{
    return findChild<QLineEdit *>(QStringLiteral("quantityEditor"));
}

void PurchaseTable::resizeEvent(QResizeEvent *event)
{
    MarkTable::resizeEvent(event);
    fitColumns();
    showCurrent(); // while it was hidden it had no height to scroll by
}

void PurchaseTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    MarkTable::currentChanged(current, previous);
    Q_EMIT currentChosen();
}

void PurchaseTable::fitColumns()
{
    const QFontMetrics text(fontOf(type::text, QFont::DemiBold));
    const QFontMetrics heads(fontOf(type::caption, QFont::Bold));
    int rest = viewport()->width();
    const auto give = [&](int column, const QString &sample) {
        const QString head = m_model->headerData(column, Qt::Horizontal).toString();
        const int width = std::max(text.horizontalAdvance(sample), heads.horizontalAdvance(head) + space::s)
            + 2 * space::s + 4;
        setColumnWidth(column, width);
        rest -= width;
    };
    setColumnWidth(PurchaseTableModel::MarkColumn, CheckDelegate::kColumnWidth);
    rest -= CheckDelegate::kColumnWidth;
    give(PurchaseTableModel::Level, QStringLiteral("● ") + Words::level(Level::StockOut));
    give(PurchaseTableModel::Cover, QStringLiteral("88.8 → 888 d"));
    for (const int column :
         { PurchaseTableModel::Available, PurchaseTableModel::Proposed, PurchaseTableModel::Quantity })
        give(column, QStringLiteral("88,888"));
    rest = std::max(300, rest);
    const int product = rest * 34 / 100;
    const int terms = rest * 26 / 100;
    setColumnWidth(PurchaseTableModel::Product, product);
    setColumnWidth(PurchaseTableModel::Terms, terms);
    setColumnWidth(PurchaseTableModel::Note, rest - product - terms);
}

// ---------------------------------------------------------------- keys

bool PurchaseTable::event(QEvent *event)
{
    // Esc takes the marks away first; only without marks does it reach the window (stop the sync).
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && m_model->markedCount() > 0) {
        event->accept();
        return true;
    }
    return MarkTable::event(event);
}

void PurchaseTable::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (!plain || !plainKeyPressed(event))
        MarkTable::keyPressEvent(event);
}

bool PurchaseTable::plainKeyPressed(QKeyEvent *event)
{
    const QString typed = event->text();
    if (typed.size() == 1 && typed.at(0) >= QLatin1Char('1') && typed.at(0) <= QLatin1Char('9')) {
        editQuantity(typed);
        return true;
    }
    switch (event->key()) {
    case Qt::Key_Space: {
        const bool line = !m_model->isHead(currentRow());
        m_model->toggleMark(currentRow());
        if (line)
            choose(currentRow() + 1);
        return true;
    }
    case Qt::Key_A:
        Q_EMIT actionWanted(PurchaseAction::Approve);
        return true;
    case Qt::Key_D:
        Q_EMIT actionWanted(PurchaseAction::Dismiss);
        return true;
    case Qt::Key_S:
        Q_EMIT actionWanted(PurchaseAction::Snooze);
        return true;
    case Qt::Key_R:
        Q_EMIT actionWanted(PurchaseAction::Reopen);
        return true;
    case Qt::Key_P:
        Q_EMIT actionWanted(PurchaseAction::Post);
        return true;
    case Qt::Key_L:
        Q_EMIT actionWanted(PurchaseAction::OnOrder);
        return true;
    case Qt::Key_O:
        Q_EMIT actionWanted(PurchaseAction::OpenProduct);
        return true;
    case Qt::Key_F2:
        editQuantity({});
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT actionWanted(PurchaseAction::AsProposed);
        return true;
    case Qt::Key_Escape:
        if (m_model->markedCount() == 0)
            return false;
        m_model->clearMarks();
        return true;
    default:
        return false;
    }
}

/// `typed`: the digit that began it; empty: the number as it is, chosen to be typed over.
void PurchaseTable::editQuantity(const QString &typed)
{
    const QModelIndex index = m_model->index(currentRow(), PurchaseTableModel::Quantity);
    if (isTyping() || !index.isValid() || !index.flags().testFlag(Qt::ItemIsEditable))
        return;
    setCurrentIndex(index);
    edit(index);
    auto *editor = findChild<QLineEdit *>(QStringLiteral("quantityEditor"));
    if (editor && !typed.isEmpty()) {
        editor->setText(typed);
        editor->deselect();
    }
}

} // namespace jaego
