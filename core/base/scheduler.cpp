// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/scheduler.h"

#include <QTimer>

#include <chrono>

namespace jaego {

qint64 SystemScheduler::nowMs() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

QDateTime SystemScheduler::utcNow() const
{
    return QDateTime::currentDateTimeUtc();
}

void SystemScheduler::callAt(qint64 atMs, QObject *context, std::function<void()> work)
{
    const qint64 delay = std::max<qint64>(0, atMs - nowMs());
    QTimer::singleShot(std::chrono::milliseconds(delay), Qt::PreciseTimer, context, std::move(work));
}

} // namespace jaego
