// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/diskfiles.h"

#include "base/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

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

/// Left by a process that is no more: "stock.csv.1234.part".
void removeDead(const QDir &folder, const QString &filter)
{
    static const QRegularExpression form(QStringLiteral("\\.(\\d+)\\.part$"));
    const QStringList names = folder.entryList({ filter }, QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        const auto match = form.match(name);
        const auto process = static_cast<pid_t>(match.captured(1).toLongLong());
        if (match.hasMatch() && process > 0 && process != ::getpid() && ::kill(process, 0) != 0
            && errno == ESRCH)
            QFile::remove(folder.filePath(name));
    }
}

} // namespace

QString freshDraft(const QString &path)
{
    const QFileInfo info(path);
    QString escaped = info.fileName();
    escaped.replace(QRegularExpression(QStringLiteral("[\\[\\]*?]")), QStringLiteral("?"));
    removeDead(info.absoluteDir(), escaped + QStringLiteral(".*.part"));
    return QStringLiteral("%1.%2.part").arg(path).arg(::getpid());
}

void removeDeadDrafts(const QString &folder)
{
    removeDead(QDir(folder), QStringLiteral("*.part"));
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
