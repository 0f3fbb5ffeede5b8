// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/purchasing/purchasetable.h"
#include "ui/shell/page.h"

#include <QPointer>
#include <QTimeZone>
#include <QTimer>

class QFrame;
class QLabel;
class QPushButton;
class QStackedLayout;

namespace jaego {

class Approval;
class BlankState;
class OnOrderDialog;
class PurchaseBar;

/// 발주 제안: what to buy, by supplier, as drafts that a person edits and decides on.
class PurchasingPage final : public Page {
    Q_OBJECT
public:
    explicit PurchasingPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("purchasing"); }
    [[nodiscard]] QString title() const override;
    void activated() override;
    void open(const QString &sku) override;
    void focusSearch() override;

    [[nodiscard]] PurchaseTableModel *model() { return &m_model; }
    [[nodiscard]] PurchaseTable *table() const { return m_table; }

private:
    void build();
    [[nodiscard]] QWidget *makeActions();
    void listen();
    void askSoon();
    void askAgain();
    void take(const ProposalSnapshot &snapshot);
    void showState();
    void showChoice();
    void act(PurchaseAction action);
    void resetQuantities();
    void dismiss();
    void snooze();
    void reopen();
    void openProduct();
    void showOnOrder();
    void send(ProposalChoice choice);
    /// Of what is chosen: those that are still to be decided on.
    [[nodiscard]] QList<ProposalLine> liveChosen() const;

    PurchaseTableModel m_model;
    PurchaseBar *m_bar = nullptr;
    PurchaseTable *m_table = nullptr;
    QFrame *m_frame = nullptr;
    QStackedLayout *m_stack = nullptr;
    BlankState *m_blank = nullptr;
    QLabel *m_basis = nullptr;
    QPushButton *m_approve = nullptr;
    QPushButton *m_dismiss = nullptr;
    QPushButton *m_snooze = nullptr;
    QPushButton *m_reopen = nullptr;
    QPushButton *m_product = nullptr;
    QPushButton *m_post = nullptr;
    QPushButton *m_onOrder = nullptr;
    Approval *m_approval = nullptr;
    QPointer<OnOrderDialog> m_orders;
    QTimer m_asking; ///< not more often than this
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    bool m_asked = false; ///< an answer is awaited
    bool m_stale = true;
    int m_openCount = -1; ///< of the status that was taken last
    QString m_wanted; ///< a SKU to be shown when it comes
};

} // namespace jaego
