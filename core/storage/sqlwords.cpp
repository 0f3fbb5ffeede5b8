// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlwords.h"

#include "base/text.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <sqlite3.h>

namespace jaego::sql {

namespace {

Error storage(const QString &words)
{
    return Error(Error::Kind::Storage, QStringLiteral("storage"), words);
}

constexpr qint64 kNoRoom = 64LL * 1024; ///< less than SQLite's side files want

/// What SQLite only calls an I/O error, or a file that cannot be opened, the disk itself explains.
int explained(const QString &path, int code)
{
    const int plain = code & 0xff;
    if (plain != SQLITE_IOERR && plain != SQLITE_CANTOPEN)
        return plain;
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    if (disk.isValid() && disk.isReadOnly())
        return SQLITE_READONLY;
    if (disk.isValid() && disk.bytesAvailable() < kNoRoom)
        return SQLITE_FULL;
    return plain;
}

} // namespace

QString wayOut()
{
    return Text::tr("Stop Jaego and put a backup in its place: `jaego restore --list` shows them, `jaego "
                    "restore --latest` takes the newest. The damaged file is kept beside it.");
}

Error refusal(const QString &path, int code, const QString &details)
{
    switch (explained(path, code)) {
    case SQLITE_NOTADB:
        return storage(Text::tr("%1 is not a Jaego database; it was not changed. %2").arg(path, wayOut()));
    case SQLITE_CORRUPT:
        return storage(Text::tr("%1 is damaged (%2). %3").arg(path, details, wayOut()));
    case SQLITE_FULL:
        return storage(Text::tr("The disk with %1 is full: nothing was stored, and nothing that was stored "
                                "before is lost. Make room; Jaego goes on by itself.")
                           .arg(path));
    case SQLITE_READONLY:
        return storage(Text::tr("%1 cannot be written: the file or its folder is read-only. Give it back to "
                                "the user who runs Jaego (chown, chmod u+w), or name another --data-dir.")
                           .arg(path));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return storage(
            Text::tr("%1 is locked by another program (a backup tool, an SQLite browser?). Nothing "
                     "was changed; close that program and try again.")
                .arg(path));
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return storage(Text::tr("%1 cannot be opened (%2). Check that the file and its folder belong to the "
                                "user who runs Jaego.")
                           .arg(path, details));
    case SQLITE_IOERR:
        return storage(
            Text::tr("The disk with %1 refuses (%2): is it full, unplugged or failing? Nothing that "
                     "was stored before is lost.")
                .arg(path, details));
    default:
        return storage(Text::tr("The database refused: %1").arg(details));
    }
}

} // namespace jaego::sql
