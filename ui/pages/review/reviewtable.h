// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/review/reviewstory.h"

#include <QTableView>

namespace jaego {

/// The lines to decide on. The current row and the scroll position survive every reset.
class ReviewTable final : public QTableView {
    Q_OBJECT
public:
    explicit ReviewTable(ReviewTableModel *model, QWidget *parent = nullptr);

    [[nodiscard]] int currentRow() const { return currentIndex().row(); }
    void choose(int row); ///< current and in sight

Q_SIGNALS:
    void actionWanted(jaego::ReviewAction action);
    void detailsWanted(); ///< Enter
    void currentChosen(); ///< another current row, or its content changed

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void keep();
    void bringBack();
    void fitColumns();
    bool letterPressed(QKeyEvent *event);
    void fold(bool collapse);
    void copyLines() const;

    ReviewTableModel *m_model;
    struct Kept {
        std::optional<ListingKey> line;
        int group = -1;
        int row = -1;
        int scroll = 0;
    } m_kept;
};

} // namespace jaego
