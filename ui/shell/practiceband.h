// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace jaego {

/// The coloured band that says: nothing here is real.
class PracticeBand final : public QFrame {
    Q_OBJECT
public:
    explicit PracticeBand(QWidget *parent = nullptr);
};

} // namespace jaego
