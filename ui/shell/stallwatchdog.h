// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace jaego {

/// Measures how long the window's thread does not get round to its events, and logs
/// every gap over 50 ms to jaego.ui.
class StallWatchdog final : public QObject {
    Q_OBJECT
public:
    static constexpr qint64 kStallMs = 50;

    explicit StallWatchdog(QObject *parent = nullptr);
    void start();
    [[nodiscard]] int stalls() const { return m_stalls; }
    [[nodiscard]] qint64 worstMs() const { return m_worst; }

private:
    void beat();

    QTimer m_timer;
    QElapsedTimer m_since;
    int m_stalls = 0;
    qint64 m_worst = 0;
};

} // namespace jaego
