// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "warehouse/sqlworker.h"

#include "base/logging.h"
#include "base/text.h"

#include <QThread>

namespace jaego {

namespace {

/// To connect, to begin, and to take back, beside what a statement may take.
constexpr qint64 kAroundMs = 10'000;
constexpr unsigned long kEndMs = 2'000; ///< what a thread gets to end in

} // namespace

/// A thread, and what lives on it.
struct SqlWorker::Place {
    explicit Place(const SqlWarehouseSettings &settings)
        : thread(new QThread), there(new QObject), source(std::make_shared<SqlSource>(settings))
    {
        thread->setObjectName(QStringLiteral("warehouse"));
        there->moveToThread(thread);
        QObject::connect(thread, &QThread::finished, there, &QObject::deleteLater);
        thread->start();
    }
    Place(const Place &) = delete;
    Place &operator=(const Place &) = delete;
    /// Ends, or is left behind: a thread that waits for a silent line must not be waited for.
    ~Place()
    {
        // The connection is closed where it was opened.
        QMetaObject::invokeMethod(there, [last = std::move(source)]() mutable { last.reset(); });
        thread->quit();
        if (!left && thread->wait(kEndMs)) {
            delete thread; // NOLINT(cppcoreguidelines-owning-memory)
            return;
        }
        QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    }

    QThread *thread;
    QObject *there; ///< on the thread
    std::shared_ptr<SqlSource> source; ///< touched by the thread only
    bool left = false;
};

SqlWorker::SqlWorker(SqlWarehouseSettings settings, Scheduler *scheduler)
    : m_settings(std::move(settings))
    , m_scheduler(scheduler)
    , m_deadlineMs(m_settings.statementTimeoutMs + kAroundMs)
    , m_home(new Home, [](Home *home) { home->deleteLater(); }) // on its own thread, whoever drops it last
{
}

SqlWorker::~SqlWorker()
{
    m_home->open = false;
}

Error SqlWorker::cancelled()
{
    return { Error::Kind::Cancelled, QStringLiteral("warehouse"), {} };
}

Error SqlWorker::late() const
{
    return { Error::Kind::Timeout, QStringLiteral("warehouse"),
             Text::tr("the warehouse's database gave no answer within %1 s").arg(m_deadlineMs / 1000) };
}

void SqlWorker::leaveBehind()
{
    if (!m_place)
        return;
    qCWarning(lcWarehouse) << "a connection to the warehouse's database has gone silent and is left behind";
    m_place->left = true;
    m_place.reset();
}

void SqlWorker::post(std::function<void(SqlSource &)> job)
{
    if (!m_place)
        m_place = std::make_unique<Place>(m_settings);
    QMetaObject::invokeMethod(
        m_place->there, [source = m_place->source, job = std::move(job)] { job(*source); },
        Qt::QueuedConnection);
}

/// From the worker's thread, which knows nothing of this object any more.
void SqlWorker::answer(const std::shared_ptr<Home> &home, std::function<void()> tell)
{
    QMetaObject::invokeMethod(
        home.get(),
        [home, tell = std::move(tell)] {
            if (home->open)
                tell();
        },
        Qt::QueuedConnection);
}

} // namespace jaego
