// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace jaego {

/// The bar at the bottom after an adjustment: 30 seconds to take it back.
class UndoBar final : public QFrame {
    Q_OBJECT
public:
    static constexpr int kSeconds = 30;

    explicit UndoBar(QWidget *parent = nullptr);

    void offer(const QString &words);
    void tell(const QString &words); ///< without an offer; goes by itself
    [[nodiscard]] bool isOffering() const { return m_left > 0; }
    void withdraw();

Q_SIGNALS:
    void undoClicked();

private:
    void countDown();

    QLabel *m_words;
    QLabel *m_seconds;
    QPushButton *m_undo;
    QTimer m_timer;
    int m_left = 0;
    int m_shownFor = 0;
};

} // namespace jaego
