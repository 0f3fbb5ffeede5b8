// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine keeps for later: backups, and who changed which setting.

#include "engine/engine.h"
#include "engine/housekeeper.h"
#include "engine/operatorname.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace jaego {

namespace {

const QString kSettingsKey = QStringLiteral("settings.noted");

QByteArray toText(const QMap<QString, QString> &values)
{
    QJsonObject object;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        object.insert(it.key(), it.value());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Task<Status> Engine::keepHouse(std::stop_token stop)
{
    if (!m_house || !m_workshop->factory().keepsHouse())
        co_return Done{};
    co_return co_await m_house->workIfDue(stop);
}

Task<Result<BackupInfo>> Engine::backUp(std::stop_token stop)
{
    co_return co_await m_house->backUp(stop);
}

void Engine::tellBackups()
{
    if (m_open && m_house)
        Q_EMIT backupsTold(m_house->state());
}

void Engine::backUpNow()
{
    if (!m_open || m_shuttingDown)
        return;
    ++m_tasks;
    startDetached(backUpTask(), "engine.backup");
}

Task<> Engine::backUpTask()
{
    const auto made = co_await m_house->backUp({});
    --m_tasks;
    if (!made)
        notice(Notice::Severity::Warning, made.error().message);
}

/// However a setting was changed - the settings page, an editor, a script - the next Jaego that
/// works with it says so, with what it was before.
void Engine::noteSettings(const QString &why)
{
    const QMap<QString, QString> now = m_workshop->factory().readable(m_workshop->settings());
    if (now.isEmpty())
        return;
    Store &store = m_workshop->store();
    const Status noted = store.db.inTransaction([&]() -> Status {
        const auto kept = store.meta.value(kSettingsKey);
        if (!kept)
            return kept.error();
        const QByteArray text = toText(now);
        if (*kept && (*kept)->toUtf8() == text)
            return Done{};
        QList<AuditEntry> entries;
        const QJsonObject before = QJsonDocument::fromJson((*kept).value_or(QString()).toUtf8()).object();
        for (auto it = now.cbegin(); *kept && it != now.cend(); ++it) {
            if (before.contains(it.key()) && before.value(it.key()).toString() == it.value())
                continue;
            AuditEntry entry;
            entry.at = m_workshop->scheduler().utcNow();
            entry.who = operatorName();
            entry.what = QStringLiteral("settings.change");
            entry.subject = it.key();
            entry.why = why;
            entry.before = before.value(it.key()).toString();
            entry.after = it.value();
            entries.append(entry);
        }
        if (auto written = store.audit.append(entries); !written)
            return written;
        return store.meta.set(kSettingsKey, QString::fromUtf8(text));
    });
    if (!noted)
        notice(Notice::Severity::Warning, noted.error().message);
}

Status Engine::auditMappings(const QString &what, const QString &why, qsizetype listings)
{
    if (listings == 0)
        return Done{};
    AuditEntry entry;
    entry.at = m_workshop->scheduler().utcNow();
    entry.who = operatorName();
    entry.what = what;
    entry.why = why;
    entry.after = QString::number(listings);
    return m_workshop->store().audit.append(entry);
}

} // namespace jaego
