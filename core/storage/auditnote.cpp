// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/auditnote.h"

#include "base/text.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace jaego {

QString auditNotePath(const QString &databasePath)
{
    return QFileInfo(databasePath).absolutePath() + QStringLiteral("/audit-head");
}

Status writeAuditNote(const QString &databasePath, const AuditHead &head)
{
    QSaveFile file(auditNotePath(databasePath));
    const QByteArray text = head.text().toUtf8() + '\n';
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size()
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) && file.commit())
        return Done{};
    return Error(Error::Kind::Storage, QStringLiteral("audit.note"),
                 Text::tr("%1 cannot be written: %2").arg(file.fileName(), file.errorString()));
}

AuditHead readAuditNote(const QString &databasePath)
{
    QFile file(auditNotePath(databasePath));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return AuditHead::fromText(QString::fromUtf8(file.readAll())).value_or(AuditHead{});
}

} // namespace jaego
