// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/alertdigest.h"

#include "ui/models/alerts/alertwords.h"

#include <algorithm>

namespace jaego {

namespace {
constexpr int kPauseMs = 60'000;

bool isGrave(const AlertReport &alert)
{
    return alert.severity == QLatin1String("HIGH");
}
} // namespace

AlertDigest::AlertDigest(QObject *parent) : QObject(parent)
{
    m_later.setSingleShot(true);
    m_later.setInterval(kPauseMs);
    connect(&m_later, &QTimer::timeout, this, &AlertDigest::tell);
}

void AlertDigest::setPause(int milliseconds)
{
    m_later.setInterval(milliseconds);
}

bool AlertDigest::hasGrave(const QList<AlertReport> &alerts)
{
    return std::any_of(alerts.begin(), alerts.end(), isGrave);
}

void AlertDigest::take(const QList<AlertReport> &alerts)
{
    for (const AlertReport &alert : alerts) {
        if (!isGrave(alert))
            continue;
        if (m_kinds.isEmpty())
            m_text = alert.text;
        m_kinds.append(alert.kind);
    }
    if (m_kinds.isEmpty() || m_later.isActive())
        return;
    const qint64 pause = m_later.interval();
    const qint64 since = m_sinceTold.isValid() ? m_sinceTold.elapsed() : pause;
    if (since >= pause)
        tell();
    else
        m_later.start(); // a little more than what is left of the pause does no harm
}

void AlertDigest::seen()
{
    m_kinds.clear();
    m_later.stop();
}

void AlertDigest::tell()
{
    if (m_kinds.isEmpty())
        return;
    const bool alone = m_kinds.size() == 1;
    const QString title = alone ? tr("Urgent: %1").arg(AlertWords::kind(m_kinds.first()))
                                : tr("%Ln urgent alert(s)", nullptr, static_cast<int>(m_kinds.size()));
    const QString text = alone ? m_text : AlertWords::counted(m_kinds);
    m_kinds.clear();
    m_sinceTold.start();
    Q_EMIT told(title, text);
}

} // namespace jaego
