// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Alerts: counted for the window, acknowledged by people.

#include "base/text.h"
#include "engine/alertdesk.h"
#include "engine/engine.h"
#include "engine/eventdesk.h"
#include "engine/feedloop.h"
#include "engine/holddesk.h"
#include "engine/operatorname.h"
#include "engine/proposaldesk.h"
#include "sync/lowering.h"

namespace jaego {

/// After the workshop's notifiers were made.
void Engine::startAlerts()
{
    m_alerts = std::make_unique<AlertDesk>(
        m_workshop.get(),
        AlertDesk::Hooks{ [this] {
                             countAlerts();
                             if (m_scheduled && !m_shuttingDown)
                                 tellRoutes();
                         },
                          [this] {
                              if (m_pendingSettings)
                                  QMetaObject::invokeMethod(this, &Engine::applyPending,
                                                            Qt::QueuedConnection);
                          },
                          [this](const QString &words) { notice(Notice::Severity::Warning, words); } });
    m_workshop->context().raised = [this](QList<AlertRecord> *alerts) { return m_alerts->raised(alerts); };
    m_alerts->start();
}

Task<> Engine::settleAlerts(RunReport *report, qint64 atMostMs, std::stop_token stop)
{
    if (!m_alerts)
        co_return;
    m_alerts->wake();
    co_await m_alerts->settle(atMostMs, stop);
    if (!report || report->alerts.isEmpty())
        co_return;
    QStringList ids;
    for (const AlertReport &alert : std::as_const(report->alerts))
        ids.append(alert.id);
    const auto states = m_workshop->store().alerts.statesOf(ids);
    if (!states)
        co_return;
    for (AlertReport &alert : report->alerts)
        alert.state = states->value(alert.id, alert.state);
}

Task<QList<RouteState>> Engine::routes()
{
    if (!m_alerts)
        co_return QList<RouteState>{};
    co_return co_await m_alerts->states();
}

void Engine::tellRoutes()
{
    if (!m_open || m_shuttingDown || !m_alerts)
        return;
    ++m_tasks;
    startDetached(routesTask(), "engine.routes");
}

Task<> Engine::routesTask()
{
    const QList<RouteState> states = co_await routes();
    --m_tasks;
    Q_EMIT routesRead(states);
}

void Engine::enableRoute(const QString &route)
{
    if (!m_open || m_shuttingDown || !m_alerts)
        return;
    if (auto enabled = m_alerts->enable(route); !enabled)
        notice(Notice::Severity::Error,
               Text::tr("%1 is not tried again: %2").arg(route, enabled.error().message));
    tellRoutes();
}

void Engine::countAlerts()
{
    const auto open = m_workshop->store().alerts.open();
    if (!open)
        return;
    m_status.openAlerts = static_cast<int>(open->size());
    m_status.alertsUnread = 0;
    m_status.alertsGrave = 0;
    for (const AlertRecord &alert : *open) {
        if (alert.acknowledgedAt.isValid())
            continue;
        ++m_status.alertsUnread;
        m_status.alertsGrave += alert.severity == QLatin1String("HIGH") ? 1 : 0;
    }
}

/// One that was acknowledged before keeps its name; one that has ended meanwhile needs none.
void Engine::acknowledgeAlerts(const QStringList &ids)
{
    if (!m_open || m_shuttingDown || ids.isEmpty())
        return;
    Store &store = m_workshop->store();
    const auto open = store.alerts.open();
    if (!open) {
        notice(Notice::Severity::Error, Text::tr("Nothing was acknowledged: %1").arg(open.error().message));
        return;
    }
    const QSet<QString> wanted(ids.begin(), ids.end());
    const QDateTime now = m_workshop->scheduler().utcNow();
    const QString who = operatorName();
    const Status stored = store.db.inTransaction([&]() -> Status {
        QStringList taken;
        for (const AlertRecord &alert : *open) {
            if (!wanted.contains(alert.id) || alert.acknowledgedAt.isValid())
                continue;
            taken.append(alert.id);
            AuditEntry entry;
            entry.at = now;
            entry.who = who;
            entry.what = QStringLiteral("alert.acknowledge");
            entry.subject =
                alert.subject.isEmpty() ? alert.kind : alert.kind + QLatin1Char(' ') + alert.subject;
            entry.after = alert.id;
            if (auto written = store.audit.append(entry); !written)
                return written;
        }
        return store.alerts.acknowledge(taken, who, now);
    });
    if (!stored) {
        notice(Notice::Severity::Error, Text::tr("Nothing was acknowledged: %1").arg(stored.error().message));
        return;
    }
    countAlerts();
    publishStatus();
}

} // namespace jaego
