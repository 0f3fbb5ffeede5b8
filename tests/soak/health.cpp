// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak/health.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace jaego::test {

namespace {

/// "RssAnon:     1234 kB"
qint64 lineOf(const QByteArray &status, const QByteArray &name)
{
    for (const QByteArray &line : status.split('\n')) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

} // namespace

std::optional<Health> healthOf(qint64 pid, const QString &dataDir)
{
    const QString proc = QStringLiteral("/proc/%1").arg(pid);
    QFile file(proc + QStringLiteral("/status"));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray status = file.readAll();
    Health health;
    health.memoryKiB = lineOf(status, "RssAnon");
    health.threads = static_cast<int>(lineOf(status, "Threads"));
    const QFileInfoList open = QDir(proc + QStringLiteral("/fd"))
                                   .entryInfoList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    for (const QFileInfo &one : open)
        ++(one.symLinkTarget().contains(QLatin1String("socket:")) ? health.sockets : health.handles);
    for (const char *name : { "jaego.sqlite", "jaego.sqlite-wal" })
        health.diskKiB += QFileInfo(QDir(dataDir).filePath(QString::fromLatin1(name))).size() / 1024;
    return health;
}

} // namespace jaego::test
