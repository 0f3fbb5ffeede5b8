// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "warehouse/sqlworker.h"

namespace jaego {

SqlWorker::SqlWorker(SqlWarehouseSettings settings)
    : m_there(new QObject), m_source(std::make_shared<SqlSource>(std::move(settings)))
{
    m_thread.setObjectName(QStringLiteral("warehouse"));
    m_there->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_there, &QObject::deleteLater);
    m_thread.start();
}

SqlWorker::~SqlWorker()
{
    // The connection is closed where it was opened.
    QMetaObject::invokeMethod(m_there, [source = std::move(m_source)]() mutable { source.reset(); });
    m_thread.quit();
    m_thread.wait();
}

Error SqlWorker::cancelled()
{
    return { Error::Kind::Cancelled, QStringLiteral("warehouse"), {} };
}

void SqlWorker::post(std::function<void(SqlSource &)> job)
{
    QMetaObject::invokeMethod(
        m_there, [source = m_source, job = std::move(job)] { job(*source); }, Qt::QueuedConnection);
}

void SqlWorker::answer(std::function<void()> tell)
{
    QMetaObject::invokeMethod(&m_home, std::move(tell), Qt::QueuedConnection);
}

} // namespace jaego
