// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/housekeeper.h"

#include "base/logging.h"
#include "base/text.h"
#include "storage/backup.h"
#include "storage/retention.h"

namespace jaego {

namespace {

constexpr qint64 kDayMs = 24LL * 3600 * 1000;
constexpr qint64 kLookMs = 10LL * 60 * 1000; ///< a clock that was set, a machine that slept: seen within it
constexpr qint64 kRetryMs = 60LL * 60 * 1000; ///< after a backup that failed
constexpr qint64 kBreathMs = 10; ///< between two steps, for the engine's other work
constexpr qint64 kTrimBreathMs = 40;

} // namespace

Housekeeper::Housekeeper(Scheduler *scheduler, Store *store, std::function<void()> told)
    : m_scheduler(scheduler), m_store(store), m_told(std::move(told))
{
    clearUnfinishedBackups(backupFolderOf(store->db.path()));
}

void Housekeeper::start()
{
    m_on = true;
    m_scheduler->callAfter(0, &m_context, [this] { wake(); });
}

void Housekeeper::stop()
{
    m_on = false;
    m_stop.request_stop();
}

void Housekeeper::wake()
{
    if (!m_on)
        return;
    startDetached(work(), "housekeeping");
    m_scheduler->callAfter(kLookMs, &m_context, [this] { wake(); });
}

Task<> Housekeeper::work()
{
    if (!m_busy)
        (void)co_await workIfDue(m_stop.get_token());
}

Task<Status> Housekeeper::workIfDue(std::stop_token stop)
{
    const QDateTime now = m_scheduler->utcNow();
    const QList<BackupInfo> backups = listBackups(backupFolderOf(m_store->db.path()));
    // A copy "from tomorrow" was made under a clock that has been set since.
    const bool fresh = !backups.isEmpty() && qAbs(backups.first().takenAt.msecsTo(now)) < kDayMs;
    const bool waits = m_failedAt.isValid() && m_failedAt.msecsTo(now) < kRetryMs;
    Status outcome = Done{};
    if (!fresh && !waits && !m_store->db.isTeam()) {
        const auto made = co_await backUp(stop);
        if (!made)
            outcome = made.error();
    }
    if (!m_busy && (!m_trimmedAt.isValid() || m_trimmedAt.msecsTo(now) >= kDayMs))
        co_await trim(stop);
    co_return outcome;
}

Task<Result<BackupInfo>> Housekeeper::backUp(std::stop_token stop)
{
    if (m_busy)
        co_return Error(Error::Kind::Conflict, QStringLiteral("backup"), Text::tr("A backup is being made."));
    if (m_store->db.isTeam())
        co_return Error(
            Error::Kind::Config, QStringLiteral("backup"),
            Text::tr("The team's store is a server's: who runs it makes its backups (pg_dump, or the "
                     "server's own archive)."));
    m_busy = true;
    m_told();
    const Result<BackupInfo> made = co_await copy(stop);
    m_busy = false;
    if (made) {
        m_failedAt = {};
        note({});
        qCInfo(lcEngine).noquote() << "backup made and verified:" << made->path << made->bytes << "bytes";
    } else if (!stop.stop_requested()) {
        m_failedAt = m_scheduler->utcNow();
        note(made.error().message);
        qCWarning(lcEngine).noquote() << made.error().message;
    }
    m_told();
    co_return made;
}

Task<Result<BackupInfo>> Housekeeper::copy(std::stop_token stop)
{
    auto begun = BackupCopy::begin(&m_store->db, m_scheduler->utcNow());
    if (!begun)
        co_return begun.error();
    const std::unique_ptr<BackupCopy> copy = std::move(*begun);
    while (true) {
        const auto done = copy->step();
        if (!done)
            co_return done.error();
        if (*done)
            co_return copy->made();
        if (co_await sleepFor(m_scheduler, kBreathMs, stop))
            co_return Error(Error::Kind::Storage, QStringLiteral("backup"),
                            Text::tr("Jaego ended before the backup was made; the next start makes it."));
    }
}

Task<> Housekeeper::trim(std::stop_token stop)
{
    m_busy = true;
    Retention pass(&m_store->db, m_scheduler->utcNow());
    while (true) {
        const auto more = pass.step();
        if (!more) {
            qCWarning(lcEngine).noquote() << "old rows could not be removed:" << more.error().message;
            break;
        }
        if (!*more) {
            m_trimmedAt = m_scheduler->utcNow();
            if (pass.removed() > 0)
                qCInfo(lcEngine) << "old rows removed:" << pass.removed();
            break;
        }
        if (co_await sleepFor(m_scheduler, kTrimBreathMs, stop))
            break;
    }
    m_busy = false;
}

void Housekeeper::note(const QString &trouble)
{
    const QString key = QString::fromLatin1(kBackupTroubleKey);
    // On a full disk this fails as well; the state in memory still tells.
    const Status kept = trouble.isEmpty() ? m_store->meta.remove(key) : m_store->meta.set(key, trouble);
    if (!kept)
        qCWarning(lcEngine).noquote() << kept.error().message;
}

BackupState Housekeeper::state() const
{
    BackupState state;
    state.folder = backupFolderOf(m_store->db.path());
    state.backups = listBackups(state.folder);
    state.busy = m_busy;
    const auto trouble = m_store->meta.value(QString::fromLatin1(kBackupTroubleKey));
    state.trouble = trouble ? trouble->value_or(QString()) : trouble.error().message;
    return state;
}

} // namespace jaego
