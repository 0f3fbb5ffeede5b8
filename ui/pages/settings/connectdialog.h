// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/account/accountmodel.h"

#include <QDialog>

class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace jaego {

/// Connects one account in three steps: what to have ready, the browser, what came of it.
/// Enter does what is next; Esc gives up. What is pasted is not shown and not kept.
class ConnectDialog final : public QDialog {
    Q_OBJECT
public:
    /// Takes the model over.
    ConnectDialog(AccountModel *model, QWidget *parent);

    [[nodiscard]] AccountModel *model() { return m_model; }
    void done(int result) override;

private:
    void makeRedirect(QVBoxLayout *layout);
    void makeWaiting(QVBoxLayout *layout);
    void makeButtons(QVBoxLayout *layout);
    [[nodiscard]] QLabel *addLabel(QVBoxLayout *layout, const char *name);
    void refresh();
    void showBoxes();
    void takeFocus();
    void paste();
    void copy(const QString &text, const QString &said);

    AccountModel *m_model;
    QLabel *m_title = nullptr;
    QLabel *m_about = nullptr;
    QFrame *m_problemBox = nullptr;
    QLabel *m_problem = nullptr;
    QWidget *m_redirectBox = nullptr;
    QLabel *m_registering = nullptr;
    QLineEdit *m_redirect = nullptr;
    QWidget *m_waitingBox = nullptr;
    QLabel *m_remaining = nullptr;
    QWidget *m_pasteBox = nullptr;
    QLineEdit *m_pasted = nullptr;
    QPushButton *m_take = nullptr;
    QLabel *m_result = nullptr;
    QLabel *m_test = nullptr;
    QLabel *m_copied = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_close = nullptr;
    int m_shown = -1; ///< stage, and whether it may go on, that the focus was set for
};

} // namespace jaego
