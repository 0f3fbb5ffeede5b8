// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/privatefiles.h"

#include "base/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace jaego {

namespace {

constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto kOwnerFolder = kOwnerOnly | QFileDevice::ExeOwner;
constexpr auto kOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
    | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

Error refused(const QString &message)
{
    return Error(Error::Kind::Storage, QStringLiteral("files"), message);
}

bool isOurs(const QDir &folder)
{
    return folder.exists(QStringLiteral("jaego.ini")) || folder.exists(QStringLiteral("jaego.sqlite"))
        || folder.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

/// /tmp and its kin: everybody's, even when empty.
bool isShared(const QFileInfo &folder)
{
    return folder.permissions().testFlag(QFileDevice::WriteOther);
}

} // namespace

Status ensurePrivateFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isDir())
        return refused(Text::tr("%1 is not a folder.").arg(path));
    if (info.exists()) {
        const bool open = info.permissions() & kOthers;
        if (open && !isShared(info) && isOurs(QDir(path)) && !QFile::setPermissions(path, kOwnerFolder))
            return refused(Text::tr("%1 is open to others and cannot be made private.").arg(path));
        return Done{};
    }
    const QString parent = info.absolutePath();
    if (!QDir().mkpath(parent) || !QDir().mkdir(path, kOwnerFolder))
        return refused(Text::tr("The folder %1 cannot be made.").arg(path));
    return Done{};
}

Status makeFilePrivate(const QString &path)
{
    const QFileInfo info(path);
    if (!(info.permissions() & kOthers))
        return Done{};
    if (!QFile::setPermissions(path, kOwnerOnly))
        return refused(Text::tr("%1 is open to others and cannot be made private.").arg(path));
    return Done{};
}

} // namespace jaego
