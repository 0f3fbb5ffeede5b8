// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/scheduler.h"

namespace jaego {

/// One thing that is to happen later, on a scheduler's clock: set, set anew, called off.
/// A member of `context`, which outlives it; used on the thread the context lives on.
class Alarm {
public:
    Alarm(Scheduler *scheduler, QObject *context, std::function<void()> rings);
    Alarm(const Alarm &) = delete;
    Alarm &operator=(const Alarm &) = delete;

    /// Rings once, `delayMs` from now; what was set before is called off.
    void start(qint64 delayMs);
    void stop();
    [[nodiscard]] bool isActive() const { return m_active; }

private:
    Scheduler *m_scheduler;
    QObject *m_context;
    std::function<void()> m_rings;
    quint64 m_ticket = 0;
    bool m_active = false;
};

} // namespace jaego
