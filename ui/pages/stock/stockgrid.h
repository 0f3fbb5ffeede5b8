// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/product.h"

#include <QList>
#include <QTableView>

class QSettings;

namespace jaego {

class StockTableModel;

/// The grid: state, SKU and name stay in sight while the rest scrolls sideways; selection,
/// current product and scroll position survive every reset of the model.
class StockGrid final : public QTableView {
    Q_OBJECT
public:
    explicit StockGrid(StockTableModel *model, QWidget *parent = nullptr);

    [[nodiscard]] Sku currentSku() const;
    [[nodiscard]] QList<int> selectedRowNumbers() const; ///< in order
    [[nodiscard]] int selectedCount() const;
    [[nodiscard]] QList<Sku> selectedSkus() const;
    void sortLike(int column, Qt::SortOrder order);
    void choose(int row); ///< current, selected and in sight
    void copySelection() const;
    void remember(QSettings *memory) const;
    void restore(QSettings *memory);

Q_SIGNALS:
    void adjustRequested();
    void syncRequested();
    void previewRequested(); ///< what a sync of the selection would send
    void bulkRequested();
    void storyRequested(); ///< W: why the number is what it is, and was
    void holdRequested(); ///< do not touch what is selected
    void holdsListed();
    void choiceChanged(); ///< another current product, or another selection

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Kept {
        Sku current;
        QList<Sku> selected;
        int offset = -1; ///< of the current row in the viewport; -1: out of sight
        int currentRow = -1;
        int scroll = 0;
    };
    void setUp(QTableView *view) const;
    [[nodiscard]] int usualWidth(int column) const;
    void sortBy(int column);
    void showSort();
    void keep();
    void bringBack();
    void fitName();
    void placeFrozen();
    [[nodiscard]] int frozenWidth() const;

    StockTableModel *m_model;
    QTableView *m_frozen;
    Kept m_kept;
    int m_nameWidth = 0; ///< as the person dragged it; 0: what is left over
    bool m_fitting = false;
};

} // namespace jaego
