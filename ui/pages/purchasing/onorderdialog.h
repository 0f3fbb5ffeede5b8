// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal.h"
#include "ui/models/history/columntable.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace jaego {

class MarkTable;

/// What is on order, to be marked as in or cancelled, and below it the orders that were sent.
class OnOrderDialog final : public QDialog {
    Q_OBJECT
public:
    explicit OnOrderDialog(QWidget *parent = nullptr);

    void show(const ProposalSnapshot &snapshot);
    [[nodiscard]] MarkTable *orders() const { return m_orders; }

Q_SIGNALS:
    void settled(const jaego::PurchaseChoice &choice);
    void sendWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void settle(bool received);
    void showChoice();
    [[nodiscard]] QStringList chosen() const;

    ColumnTable<PurchaseLine> m_lines;
    ColumnTable<PurchasePost> m_posts;
    MarkTable *m_orders = nullptr;
    MarkTable *m_sent = nullptr;
    QLabel *m_trouble = nullptr;
    QPushButton *m_received = nullptr;
    QPushButton *m_cancelled = nullptr;
    QPushButton *m_again = nullptr;
};

} // namespace jaego
