// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/bulk/bulkview.h"

#include "ui/models/bulk/bulktablemodel.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/calmcombobox.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyledItemDelegate>

#include <algorithm>

namespace jaego {

namespace {

class BulkDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override
    {
        auto *self = const_cast<BulkDelegate *>(this); // Qt's editors are made by a const call
        const QString title =
            index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
        if (index.column() == BulkTableModel::Reason) {
            auto *box = new CalmComboBox(parent);
            box->setAccessibleName(title);
            const QStringList reasons = adjustmentReasons();
            for (const QString &reason : reasons)
                box->addItem(Words::reason(reason), reason);
            connect(box, &QComboBox::activated, self, [self, box] { Q_EMIT self->commitData(box); });
            return box;
        }
        QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
        editor->setAccessibleName(title);
        if (auto *line = qobject_cast<QLineEdit *>(editor))
            connect(line, &QLineEdit::textEdited, self, [self, line] { Q_EMIT self->commitData(line); });
        return editor;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        const QString text = index.data(Qt::EditRole).toString();
        if (auto *box = qobject_cast<QComboBox *>(editor)) {
            box->setCurrentIndex(std::max(0, box->findData(text)));
            return;
        }
        auto *line = qobject_cast<QLineEdit *>(editor);
        if (line && line->text().trimmed() != text.trimmed()) // what is being typed is not typed over
            line->setText(text);
    }

    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (const auto *box = qobject_cast<QComboBox *>(editor)) {
            model->setData(index, box->currentData());
            return;
        }
        const auto *line = qobject_cast<QLineEdit *>(editor);
        if (line && index.data(Qt::EditRole).toString() != line->text())
            model->setData(index, line->text());
    }

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto tone = static_cast<CellTone>(index.data(BulkTableModel::ToneRole).toInt());
        const bool says = index.column() == BulkTableModel::Result;
        const Tone ink = tone == CellTone::Muted ? Tone::Muted
            : says && tone == CellTone::Danger   ? Tone::Danger
            : says && tone == CellTone::Warning  ? Tone::Warning
                                                 : Tone::Plain;
        option->palette.setColor(QPalette::Text, colours().text(ink));
        option->palette.setColor(QPalette::HighlightedText, colours().text(ink));
    }
};

} // namespace

BulkView::BulkView(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new BulkDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(AnyKeyPressed | DoubleClicked | EditKeyPressed);
    setTabKeyNavigation(true);
    setShowGrid(true);
    setWordWrap(false);
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    setHorizontalScrollMode(ScrollPerPixel);
}

void BulkView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    const int letter = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    const QList<int> widths{ 13, 19, 6, 7, 6, 9, 9 }; // the result has what is left
    for (int column = 0; column < widths.size(); ++column)
        setColumnWidth(column, letter * widths.at(column) + 2 * space::s);
    horizontalHeader()->setStretchLastSection(true);
}

QList<int> BulkView::selectedRowNumbers() const
{
    QList<int> rows;
    const QModelIndexList indexes = selectionModel()->selectedIndexes();
    for (const QModelIndex &index : indexes)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QModelIndex BulkView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    QModelIndex next = QTableView::moveCursor(action, modifiers);
    if (action != MoveNext && action != MovePrevious)
        return next;
    const int most = model()->columnCount() * 2; // a line of its own may have no field at all
    for (int i = 0; i < most && next.isValid() && !(next.flags() & Qt::ItemIsEditable); ++i) {
        const int step = action == MoveNext ? 1 : -1;
        int column = next.column() + step;
        int row = next.row();
        if (column < 0 || column >= model()->columnCount()) {
            row += step;
            column = step > 0 ? 0 : model()->columnCount() - 1;
        }
        next = model()->index(row, column);
    }
    return next.isValid() ? next : currentIndex();
}

void BulkView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasteWanted();
        return;
    }
    if (event->key() == Qt::Key_Delete && state() != EditingState) {
        Q_EMIT removeWanted();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && event->modifiers() == Qt::NoModifier && state() != EditingState
        && currentIndex().flags() & Qt::ItemIsEditable) {
        edit(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace jaego
