// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace jaego {

/// The box over a list that narrows it. Esc empties it first, and only then reaches the window;
/// Down and Enter go on to the list.
class FindBox final : public QLineEdit {
    Q_OBJECT
public:
    explicit FindBox(QWidget *parent = nullptr);
    void focusAll();

Q_SIGNALS:
    void listWanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace jaego
