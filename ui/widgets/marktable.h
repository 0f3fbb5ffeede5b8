// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace jaego {

/// Paints a cell of the history tables: quiet lines, the colour and shape of its Mark.
class MarkDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    /// Ground, selection and the line below; a derived delegate paints what stands on it.
    static void paintGround(QPainter *painter, const QStyleOptionViewItem &option);
};

/// A read-only table: whole rows, rows of one height, Ctrl+C copies what is selected as a
/// table, Enter opens.
class MarkTable : public QTableView {
    Q_OBJECT
public:
    explicit MarkTable(QWidget *parent = nullptr);

    /// Widths in characters of the usual kind; 0: takes what is left.
    void setColumnWidths(const QList<int> &characters);
    void setEmptyText(const QString &text);
    /// As high as its rows, for small tables that never scroll.
    void setFitsRows(bool fits);

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void copySelection() const;

    QString m_emptyText;
    bool m_fitsRows = false;
};

} // namespace jaego
