// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;

namespace jaego {

/// The coloured band that says: nothing here is real.
class PracticeBand final : public QFrame {
    Q_OBJECT
public:
    explicit PracticeBand(QWidget *parent = nullptr);
    void setDrawerOpen(bool open);
    void hideDrawerButton(); ///< nothing is there to make happen

Q_SIGNALS:
    void drawerToggled(bool open);

private:
    QPushButton *m_drawer;
};

} // namespace jaego
