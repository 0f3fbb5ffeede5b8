// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/review/reviewstory.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace jaego {

class ChangeBars;

/// The current line, or group, explained: why, what would change, and what can be done.
class ReviewPanel final : public QFrame {
    Q_OBJECT
public:
    explicit ReviewPanel(QWidget *parent = nullptr);
    void show(const ReviewStory &story);
    void focusMain();

Q_SIGNALS:
    void actionWanted(jaego::ReviewAction action);
    void leaveWanted(); ///< Esc: back to the lines

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QLabel *m_title;
    QLabel *m_codes;
    QFrame *m_box;
    QLabel *m_headline;
    QLabel *m_cause;
    QLabel *m_advice;
    QLabel *m_pictureTitle;
    ChangeBars *m_bars;
    QLabel *m_facts;
    QPushButton *m_main;
    QPushButton *m_other;
    ReviewAction m_mainAction = ReviewAction::None;
    ReviewAction m_otherAction = ReviewAction::None;
};

} // namespace jaego
