// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/values.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace jaego {

/// One message at the foot of the window. Information goes by itself, an error stays until
/// it is dismissed.
class NoticeBar final : public QFrame {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);
    void show(const Notice &notice);

private:
    void paintSeverity();

    Notice m_notice;
    QLabel *m_shape;
    QLabel *m_text;
    QPushButton *m_close;
    QTimer m_timer;
};

} // namespace jaego
