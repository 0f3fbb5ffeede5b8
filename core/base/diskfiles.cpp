// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/diskfiles.h"

#include "base/process.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace jaego {

namespace {

/// Left by a process that is no more: "stock.csv.1234.part".
void removeDead(const QDir &folder, const QString &filter)
{
    static const QRegularExpression form(QStringLiteral("\\.(\\d+)\\.part$"));
    const QStringList names = folder.entryList({ filter }, QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        const auto match = form.match(name);
        const qint64 process = match.captured(1).toLongLong();
        if (match.hasMatch() && process > 0 && process != thisProcess() && processIsGone(process))
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
    return QStringLiteral("%1.%2.part").arg(path).arg(thisProcess());
}

void removeDeadDrafts(const QString &folder)
{
    removeDead(QDir(folder), QStringLiteral("*.part"));
}

} // namespace jaego
