// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/alerts/alertstory.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace jaego {

class Badge;

/// The current alert, told whole: what it means, who knows of it, where its messages went.
class AlertPanel final : public QFrame {
    Q_OBJECT
public:
    explicit AlertPanel(QWidget *parent = nullptr);
    /// `marked`: how many are marked; the button says how many it acknowledges.
    void show(const AlertStory &story, int marked);

Q_SIGNALS:
    void acknowledgeWanted();
    void openWanted();
    void leaveWanted(); ///< Esc: back to the list

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void showFacts(const AlertStory &story);

    QLabel *m_title;
    QLabel *m_about;
    Badge *m_badge;
    QLabel *m_text;
    QLabel *m_advice;
    QLabel *m_facts;
    QLabel *m_deliveryTitle;
    QLabel *m_deliveries;
    QPushButton *m_acknowledge;
    QPushButton *m_open;
};

} // namespace jaego
