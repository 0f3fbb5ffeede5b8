// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;

namespace jaego {

class LoginStart;

/// Jaego with the session of the desktop, as a choice: in force as soon as it is made.
class LoginBox final : public QWidget {
    Q_OBJECT
public:
    /// `start` outlives the box.
    explicit LoginBox(LoginStart *start, QWidget *parent = nullptr);

    /// Looks again: a desktop has a page of its own for this.
    void refresh();

private:
    void choose(bool on);

    LoginStart *m_start;
    QCheckBox *m_choice;
    QLabel *m_words;
};

} // namespace jaego
