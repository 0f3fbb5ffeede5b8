// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include "base/diskfiles.h"
#include "base/logging.h"
#include "base/privatefiles.h"
#include "base/text.h"
#include "storage/database.h"
#include "storage/sqlwords.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlDriver>

#include <sqlite3.h>

namespace jaego {

namespace {

constexpr int kPagesAStep = 256; ///< 1 MB: a few milliseconds
const QString kDraftEnd = QStringLiteral(".part");
const QString kNameForm = QStringLiteral("yyyyMMdd-HHmmss");

QString nameAt(const QDateTime &time)
{
    return QStringLiteral("jaego-%1.db").arg(time.toUTC().toString(kNameForm));
}

sqlite3 *handleOf(const Database &database)
{
    const QVariant handle = database.connection().driver()->handle();
    return qstrcmp(handle.typeName(), "sqlite3*") == 0 ? *static_cast<sqlite3 *const *>(handle.constData())
                                                       : nullptr;
}

} // namespace

QString backupFolderOf(const QString &databasePath)
{
    return QFileInfo(databasePath).absolutePath() + QStringLiteral("/backups");
}

QList<BackupInfo> listBackups(const QString &folder)
{
    static const QRegularExpression form(QStringLiteral("^jaego-(\\d{8}-\\d{6})\\.db$"));
    QList<BackupInfo> found;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo &file : files) {
        const auto match = form.match(file.fileName());
        QDateTime at = QDateTime::fromString(match.captured(1), kNameForm);
        at.setTimeSpec(Qt::UTC);
        if (match.hasMatch() && at.isValid())
            found.append({ file.absoluteFilePath(), at, file.size() });
    }
    return found;
}

Status checkBackup(const QString &path, const AuditHead &least)
{
    auto opened = Database::openForCheck(path);
    if (!opened)
        return opened.error();
    if (auto whole = (*opened)->checkIntegrity(); !whole)
        return whole;
    const AuditRepository audit(**opened);
    if (auto chain = audit.verify(); !chain)
        return chain.error();
    return audit.contains(least);
}

void clearUnfinishedBackups(const QString &folder)
{
    const QDir dir(folder);
    const QStringList left = dir.entryList({ QStringLiteral("jaego-*.db.part*") }, QDir::Files);
    for (const QString &name : left) {
        if (QFile::remove(dir.filePath(name)))
            qCInfo(lcStorage) << "removed a backup that was never finished:" << name;
    }
}

BackupCopy::BackupCopy(Database *database, QString draft, BackupInfo made)
    : m_database(database), m_draft(std::move(draft)), m_made(std::move(made))
{
}

BackupCopy::~BackupCopy()
{
    if (m_check.valid())
        m_check.wait();
    if (m_backup)
        sqlite3_backup_finish(m_backup);
    if (m_target)
        sqlite3_close(m_target);
    if (!m_kept) {
        for (const char *end : { "", "-journal", "-wal", "-shm" })
            QFile::remove(m_draft + QLatin1String(end));
    }
}

Result<std::unique_ptr<BackupCopy>> BackupCopy::begin(Database *database, const QDateTime &now)
{
    const QString folder = backupFolderOf(database->path());
    if (auto made = ensurePrivateFolder(folder); !made)
        return made.error();
    QDateTime at = now;
    while (QFileInfo::exists(QDir(folder).filePath(nameAt(at))))
        at = at.addSecs(1); // never over a copy that is there
    const QString path = QDir(folder).filePath(nameAt(at));
    std::unique_ptr<BackupCopy> copy(new BackupCopy(database, path + kDraftEnd, { path, at, 0 }));
    if (auto opened = copy->open(); !opened)
        return opened.error();
    return copy;
}

Status BackupCopy::open()
{
    QFile::remove(m_draft);
    QFile draft(m_draft); // made here, so that it is the owner's alone from its first byte on
    if (!draft.open(QIODevice::NewOnly | QIODevice::WriteOnly,
                    QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return Error(Error::Kind::Storage, QStringLiteral("backup"),
                     Text::tr("The backup %1 cannot be made: %2").arg(m_made.path, draft.errorString()));
    draft.close();
    const auto head = AuditRepository(*m_database).head();
    if (!head)
        return head.error();
    m_least = *head;
    sqlite3 *source = handleOf(*m_database);
    if (!source)
        return failed(SQLITE_MISUSE);
    const int opened =
        sqlite3_open_v2(m_draft.toUtf8().constData(), &m_target, SQLITE_OPEN_READWRITE, nullptr);
    if (opened != SQLITE_OK)
        return failed(opened);
    // Nothing of a draft has to survive a crash: it is flushed once, when it is whole.
    sqlite3_exec(m_target, "PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF", nullptr, nullptr, nullptr);
    m_backup = sqlite3_backup_init(m_target, "main", source, "main");
    return m_backup ? Status(Done{}) : Status(failed(sqlite3_errcode(m_target)));
}

Error BackupCopy::failed(int code) const
{
    const char *words = m_target ? sqlite3_errmsg(m_target) : sqlite3_errstr(code);
    const Error refused = sql::refusal(m_made.path, code, QString::fromUtf8(words));
    return Error(
        Error::Kind::Storage, QStringLiteral("backup"),
        Text::tr("The backup was not made: %1 The backups before it are kept.").arg(refused.message));
}

Result<bool> BackupCopy::step()
{
    if (m_backup) {
        const int answer = sqlite3_backup_step(m_backup, kPagesAStep);
        if (answer == SQLITE_BUSY || answer == SQLITE_LOCKED || answer == SQLITE_OK)
            return false;
        if (answer != SQLITE_DONE)
            return failed(answer);
        if (auto closed = closeCopy(); !closed)
            return closed.error();
        m_check = std::async(std::launch::async, checkBackup, m_draft, m_least);
        return false;
    }
    if (!m_check.valid())
        return m_kept;
    if (m_check.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        return false;
    if (const Status well = m_check.get(); !well)
        return Error(Error::Kind::Storage, QStringLiteral("backup"),
                     Text::tr("The backup was made and does not hold: %1 The backups before it are kept.")
                         .arg(well.error().message));
    if (auto kept = keep(); !kept)
        return kept.error();
    return true;
}

/// One file, without a journal beside it, that can be opened where nothing may be written.
Status BackupCopy::closeCopy()
{
    const int finished = sqlite3_backup_finish(std::exchange(m_backup, nullptr));
    if (finished != SQLITE_OK)
        return failed(finished);
    const int plain = sqlite3_exec(m_target, "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
    if (plain != SQLITE_OK)
        return failed(plain);
    const int closed = sqlite3_close(std::exchange(m_target, nullptr));
    if (closed != SQLITE_OK)
        return failed(closed);
    return flushToDisk(m_draft);
}

Status BackupCopy::keep()
{
    if (auto renamed = renameOver(m_draft, m_made.path); !renamed)
        return renamed;
    m_kept = true;
    m_made.bytes = QFileInfo(m_made.path).size();
    const QString folder = backupFolderOf(m_database->path());
    if (auto flushed = flushToDisk(folder); !flushed)
        return flushed;
    const QList<BackupInfo> all = listBackups(folder);
    for (qsizetype i = kBackupsKept; i < all.size(); ++i)
        QFile::remove(all.at(i).path);
    return Done{};
}

} // namespace jaego
