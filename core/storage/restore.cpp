// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/restore.h"

#include "base/diskfiles.h"
#include "base/logging.h"
#include "base/text.h"
#include "storage/auditnote.h"
#include "storage/backup.h"
#include "storage/database.h"
#include "storage/query.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace jaego {

namespace {

Error failed(const QString &words)
{
    return Error(Error::Kind::Storage, QStringLiteral("restore"), words);
}

QString draftOf(const QString &databasePath)
{
    return databasePath + QStringLiteral(".restoring");
}

/// Says that the draft is ready and where the present database goes: from here on there is no way back.
QString markOf(const QString &databasePath)
{
    return databasePath + QStringLiteral(".restore");
}

void removeDraft(const QString &draft)
{
    for (const char *end : { "", "-wal", "-shm", "-journal" })
        QFile::remove(draft + QLatin1String(end));
}

/// What the channels showed then says nothing of now: known again by reading, raised under its guard.
Status makeReady(const QString &draft, const AuditEntry &entry)
{
    auto opened = Database::open(draft);
    if (!opened)
        return opened.error();
    Database &db = **opened;
    return db.inTransaction([&]() -> Status {
        if (auto forgotten =
                sql::execute(db,
                             "UPDATE listings SET published = NULL, observed_at = NULL, agreed = NULL,"
                             " accepted = NULL, accepted_at = NULL");
            !forgotten)
            return forgotten;
        if (auto forgotten = sql::execute(db, "DELETE FROM meta WHERE name LIKE 'catalogue.%.read_at'");
            !forgotten)
            return forgotten;
        return AuditRepository(db).append(entry);
    });
}

QString asideName(const QString &databasePath, const QDateTime &now)
{
    const QString name = databasePath + QStringLiteral(".before-restore-")
        + now.toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString free = name;
    for (int i = 2; QFileInfo::exists(free); ++i)
        free = QStringLiteral("%1-%2").arg(name).arg(i);
    return free;
}

Status writeMark(const QString &databasePath, const QString &aside)
{
    QSaveFile mark(markOf(databasePath));
    const QByteArray text = QFileInfo(aside).fileName().toUtf8();
    if (!mark.open(QIODevice::WriteOnly) || mark.write(text) != text.size() || !mark.commit())
        return failed(Text::tr("%1 cannot be written: %2").arg(mark.fileName(), mark.errorString()));
    return flushToDisk(QFileInfo(databasePath).absolutePath());
}

Status moveAside(const QString &databasePath, const QString &aside)
{
    // The journal first: beside another database it would be taken for that one's.
    if (QFile::exists(databasePath + QStringLiteral("-wal"))) {
        if (auto moved = renameOver(databasePath + QStringLiteral("-wal"), aside + QStringLiteral("-wal"));
            !moved)
            return moved;
    }
    QFile::remove(databasePath + QStringLiteral("-shm"));
    if (QFile::exists(databasePath) && !QFile::exists(aside))
        return renameOver(databasePath, aside);
    return Done{};
}

} // namespace

bool isRestoring(const QString &databasePath)
{
    return QFile::exists(markOf(databasePath));
}

Status finishRestore(const QString &databasePath)
{
    const QString draft = draftOf(databasePath);
    QFile mark(markOf(databasePath));
    if (!mark.exists()) {
        removeDraft(draft);
        return Done{};
    }
    if (!mark.open(QIODevice::ReadOnly))
        return failed(Text::tr("%1 cannot be read: %2").arg(mark.fileName(), mark.errorString()));
    const QString folder = QFileInfo(databasePath).absolutePath();
    const QString aside = folder + QLatin1Char('/') + QString::fromUtf8(mark.readAll());
    mark.close();
    if (QFile::exists(draft)) {
        if (auto moved = moveAside(databasePath, aside); !moved)
            return moved;
        if (auto placed = renameOver(draft, databasePath); !placed)
            return placed;
        if (auto flushed = flushToDisk(folder); !flushed)
            return flushed;
        qCInfo(lcStorage) << "a backup has taken the place of" << databasePath << "- the old file:" << aside;
    }
    QFile::remove(auditNotePath(databasePath)); // it tells of the database that was moved aside
    if (!mark.remove())
        return failed(Text::tr("%1 cannot be removed: %2").arg(mark.fileName(), mark.errorString()));
    return flushToDisk(folder);
}

Result<QString> restoreBackup(const QString &databasePath, const QString &backupPath, const QString &who,
                              const QDateTime &now)
{
    if (auto ended = finishRestore(databasePath); !ended)
        return ended.error();
    if (auto whole = checkBackup(backupPath); !whole)
        return failed(Text::tr("%1 is no backup that holds, and nothing was changed: %2")
                          .arg(backupPath, whole.error().message));
    const QString draft = draftOf(databasePath);
    QFile source(backupPath);
    if (!source.copy(draft)) {
        removeDraft(draft);
        return failed(Text::tr("%1 could not be copied beside the database, and nothing was changed: %2")
                          .arg(backupPath, source.errorString()));
    }
    AuditEntry entry;
    entry.at = now;
    entry.who = who;
    entry.what = QStringLiteral("restore");
    entry.subject = QFileInfo(backupPath).fileName();
    entry.before = readAuditNote(databasePath).text();
    if (auto ready = makeReady(draft, entry); !ready) {
        removeDraft(draft);
        return failed(Text::tr("The backup could not be made ready, and nothing was changed: %1")
                          .arg(ready.error().message));
    }
    const QString aside = QFileInfo::exists(databasePath) ? asideName(databasePath, now) : QString();
    Status done = flushToDisk(draft);
    if (done)
        done = writeMark(databasePath, aside.isEmpty() ? asideName(databasePath, now) : aside);
    if (!done) {
        removeDraft(draft);
        return done.error();
    }
    if (auto ended = finishRestore(databasePath); !ended)
        return ended.error();
    return aside;
}

} // namespace jaego
