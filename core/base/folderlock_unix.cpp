// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/folderlock.h"

#include "base/process.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace jaego {

namespace {

/// The file that was locked may have been removed by its last holder in between.
bool isStillThere(int file, const QByteArray &path)
{
    struct stat locked { };
    struct stat named { };
    return ::fstat(file, &locked) == 0 && ::stat(path.constData(), &named) == 0
        && locked.st_ino == named.st_ino && locked.st_dev == named.st_dev;
}

} // namespace

FolderLock::~FolderLock()
{
    if (m_file < 0)
        return;
    ::unlink(QFile::encodeName(m_path).constData()); // while it is still ours
    ::close(static_cast<int>(m_file));
}

FolderLock::Outcome FolderLock::tryLock()
{
    const QByteArray path = QFile::encodeName(m_path);
    while (m_file < 0) {
        const int file = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (file < 0)
            return Outcome::Refused;
        if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
            const bool held = errno == EWOULDBLOCK;
            ::close(file);
            return held ? Outcome::Held : Outcome::Refused;
        }
        if (isStillThere(file, path))
            m_file = file;
        else
            ::close(file);
    }
    // Only for the words that the next one says; on a full disk it is left out.
    const QByteArray text = QByteArray::number(thisProcess()) + "\njaego\n";
    const int file = static_cast<int>(m_file);
    if (::ftruncate(file, 0) == 0
        && ::pwrite(file, text.constData(), static_cast<size_t>(text.size()), 0) < 0)
        errno = 0;
    return Outcome::Taken;
}

qint64 FolderLock::holder() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readLine().trimmed().toLongLong() : 0;
}

} // namespace jaego
