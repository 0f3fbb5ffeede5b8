// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QPointer>

class QLabel;
class QPushButton;

namespace jaego {

class ConnectDialog;

/// "Connect …": an account a browser signs in to, and whether there is one already.
class ConnectBox final : public QWidget {
    Q_OBJECT
public:
    ConnectBox(AccountService service, const PageContext &context, QWidget *parent = nullptr);

    /// Names of the secrets that have a value.
    void setPresent(const QStringList &names);
    void openDialog();

private:
    AccountService m_service;
    PageContext m_context;
    QPushButton *m_button;
    QLabel *m_words;
    QPointer<ConnectDialog> m_dialog;
};

} // namespace jaego
