// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/review/reviewstory.h"

#include <QWidget>

class QPushButton;

namespace jaego {

/// The buttons under the lines: what the keys do, for the mouse and for the eye. A new action
/// is one more line in the constructor.
class ActionRow final : public QWidget {
    Q_OBJECT
public:
    explicit ActionRow(QWidget *parent = nullptr);
    /// Buttons that do nothing for these lines are greyed.
    void showFor(const QList<ReviewLine> &lines);

Q_SIGNALS:
    void actionWanted(jaego::ReviewAction action);

private:
    QPushButton *add(ReviewAction action, const QString &words, const QString &key, const QString &hint);

    QList<std::pair<ReviewAction, QPushButton *>> m_buttons;
};

} // namespace jaego
