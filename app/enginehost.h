// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"
#include "engine/commands.h"
#include "engine/historyreader.h"
#include "ui/models/practice/practicelink.h"

#include <QThread>

namespace jaego {

/// The engine and the history reader on threads of their own, wired to the window's link
/// by queued values. The only place where the two sides meet.
class EngineHost : public QObject {
    Q_OBJECT
public:
    EngineHost(Session *session, EngineLink *link, QObject *parent = nullptr);
    ~EngineHost() override;

    /// Practice: what the drawer asks for happens in `sandbox`, away from the window's thread.
    void attachPractice(PracticeLink *practice, Sandbox *sandbox);
    void start();
    /// Asks the engine to stop; finished() follows when nothing is in flight any more.
    void stop();

Q_SIGNALS:
    void finished();
    void failed(const QString &words);

private:
    void wireAsking();
    void wireTelling();
    void wireHistory();
    void saveSettings(const Settings &settings);

    Session *m_session;
    EngineLink *m_link;
    QThread m_engineThread;
    QThread m_historyThread;
    QThread m_practiceThread;
    Engine *m_engine = nullptr; ///< lives and dies on its thread
    HistoryReader *m_history = nullptr;
    Settings m_applied;
};

} // namespace jaego
