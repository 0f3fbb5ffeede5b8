// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/diskfiles.h"

#include "base/process.h"
#include "base/text.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace jaego {

namespace {

Error refused(const QString &path, int reason)
{
    return Error(Error::Kind::Storage, QStringLiteral("files"),
                 Text::tr("%1 cannot be written: %2").arg(path, QString::fromLocal8Bit(strerror(reason))));
}

} // namespace

qint64 thisProcess()
{
    return QCoreApplication::applicationPid();
}

bool processIsGone(qint64 process)
{
    return ::kill(static_cast<pid_t>(process), 0) != 0 && errno == ESRCH;
}

Status flushToDisk(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return refused(path, errno);
    const int answer = ::fsync(file);
    const int reason = errno;
    ::close(file);
    if (answer != 0)
        return refused(path, reason);
    return Done{};
}

Status renameOver(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return refused(to, errno);
    return Done{};
}

} // namespace jaego
