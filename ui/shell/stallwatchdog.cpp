// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/stallwatchdog.h"

#include "base/logging.h"

namespace jaego {

namespace {
constexpr int kBeatMs = 10;
} // namespace

StallWatchdog::StallWatchdog(QObject *parent) : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(kBeatMs);
    connect(&m_timer, &QTimer::timeout, this, &StallWatchdog::beat);
}

void StallWatchdog::start()
{
    m_since.start();
    m_timer.start();
}

void StallWatchdog::beat()
{
    const qint64 gap = m_since.restart() - kBeatMs;
    m_worst = std::max(m_worst, gap);
    if (gap <= kStallMs)
        return;
    ++m_stalls;
    qCWarning(lcUi, "the window stood still for %lld ms", static_cast<long long>(gap));
}

} // namespace jaego
