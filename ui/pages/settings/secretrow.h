// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secretstore.h"
#include "ui/models/history/secretlist.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace jaego {

class Badge;

/// One secret: typed once, handed over, and never shown again. All that can be seen of it
/// is whether there is one.
class SecretRow final : public QWidget {
    Q_OBJECT
public:
    explicit SecretRow(const SecretEntry &entry, QWidget *parent = nullptr);

    [[nodiscard]] const SecretEntry &entry() const { return m_entry; }
    void setPresent(bool present);
    [[nodiscard]] bool isPresent() const { return m_present; }

Q_SIGNALS:
    void entered(const QString &name, const jaego::Secret &value); ///< empty: remove

private:
    void save();
    void askRemove(bool ask);
    void remove();

    SecretEntry m_entry;
    bool m_present = false;
    Badge *m_state = nullptr;
    QLineEdit *m_line = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_remove = nullptr;
    QWidget *m_confirm = nullptr;
    QPushButton *m_keep = nullptr;
};

} // namespace jaego
