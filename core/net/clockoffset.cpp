// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/clockoffset.h"

#include <QLocale>

namespace jaego {

std::optional<qint64> clockAheadMs(const HttpReply &reply, const QDateTime &sentAt,
                                   const QDateTime &receivedAt)
{
    const QString stamp = QString::fromLatin1(reply.header("Date")).trimmed();
    if (stamp.isEmpty() || !reply.header("Age").isEmpty() || !sentAt.isValid() || !receivedAt.isValid())
        return std::nullopt;
    QDateTime theirs = QLocale::c().toDateTime(stamp, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!theirs.isValid())
        return std::nullopt;
    theirs.setTimeSpec(Qt::UTC);
    // They wrote it between our sending and our receiving, in the second it names.
    if (const qint64 ahead = theirs.addSecs(1).msecsTo(sentAt); ahead > 0)
        return ahead;
    return std::min<qint64>(0, theirs.msecsTo(receivedAt));
}

} // namespace jaego
