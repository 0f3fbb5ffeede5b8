// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace jaego {

/// In place of an empty table: what would be here, and the one thing that gets it.
class BlankState final : public QWidget {
    Q_OBJECT
public:
    explicit BlankState(const QString &name, QWidget *parent = nullptr);
    /// No button without words for it.
    void show(const QString &title, const QString &words, const QString &button = {});

Q_SIGNALS:
    void clicked();

private:
    QLabel *m_title;
    QLabel *m_words;
    QPushButton *m_button;
};

} // namespace jaego
