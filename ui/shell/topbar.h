// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/values.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFrame>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace jaego {

class ElidedLabel;
class LampButton;

/// What is always true at the top: when the next sync is, how the last one went, how each
/// source is doing; while a run is on, what it does and how far it is.
class TopBar final : public QFrame {
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);

    void setStatus(const EngineStatus &status);
    void setRun(const RunStatus &run);
    /// Once a second.
    void tick();
    [[nodiscard]] bool isRunning() const { return m_run && m_run->running; }
    /// Esc: the second within two seconds stops the run.
    void escapePressed();

Q_SIGNALS:
    void syncClicked();
    void previewClicked();
    void stopClicked();
    void sourceClicked(const QString &source);

private:
    void showLine();
    void showLamps();
    void showProgress();
    [[nodiscard]] LampButton *lampFor(const QString &source);

    std::optional<EngineStatus> m_status;
    std::optional<RunStatus> m_run;
    QElapsedTimer m_sinceStatus;
    QElapsedTimer m_sinceEscape;
    ElidedLabel *m_main;
    ElidedLabel *m_second;
    QList<LampButton *> m_lamps;
    QPushButton *m_preview;
    QPushButton *m_sync;
    QPushButton *m_stop;
    QProgressBar *m_progress;
};

} // namespace jaego
