// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace jaego {

/// What would be here, and how to get it.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Reading, NoProducts, NoMatch };

    explicit EmptyState(QWidget *parent = nullptr);
    void show(Kind kind);

Q_SIGNALS:
    void importClicked();
    void settingsClicked();
    void clearClicked();

private:
    QLabel *m_title;
    QLabel *m_words;
    QPushButton *m_import;
    QPushButton *m_settings;
    QPushButton *m_clear;
};

} // namespace jaego
