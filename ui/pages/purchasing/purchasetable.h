// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/purchasing/purchasetablemodel.h"
#include "ui/widgets/marktable.h"

class QLineEdit;

namespace jaego {

/// What a key or a button does to the chosen proposals.
enum class PurchaseAction : quint8 {
    Approve,
    Dismiss,
    Snooze,
    Reopen,
    AsProposed,
    OpenProduct,
    Post,
    OnOrder
};

/// The products to buy. The current row and the scroll position survive every reset; a typed digit
/// begins a new quantity.
class PurchaseTable final : public MarkTable {
    Q_OBJECT
public:
    explicit PurchaseTable(PurchaseTableModel *model, QWidget *parent = nullptr);

    [[nodiscard]] int currentRow() const; ///< -1: none
    void choose(int row); ///< current and in sight
    [[nodiscard]] bool isTyping() const;

Q_SIGNALS:
    void actionWanted(jaego::PurchaseAction action);
    void currentChosen();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void keep();
    void bringBack();
    void fitColumns();
    void showCurrent();
    void editQuantity(const QString &typed);
    [[nodiscard]] bool plainKeyPressed(QKeyEvent *event);

    PurchaseTableModel *m_model;
    QString m_keptId;
    int m_keptRow = -1;
    int m_keptScroll = 0;
};

} // namespace jaego
