// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/backup/backupwords.h"

#include "ui/text/words.h"

#include <QLocale>

namespace jaego {

namespace {

/// With its day, whatever day it is: a backup is looked for by it.
QString moment(const QDateTime &utc)
{
    return QLocale().toString(utc.toLocalTime().date(), QLocale::ShortFormat) + QLatin1Char(' ')
        + Words::time(utc);
}

} // namespace

QString BackupWords::line(const BackupInfo &backup)
{
    return QStringLiteral("%1 · %2").arg(moment(backup.takenAt), QLocale().formattedDataSize(backup.bytes));
}

QString BackupWords::state(const BackupState &state)
{
    if (state.busy)
        return tr("A backup is being made …");
    if (!state.trouble.isEmpty())
        return state.trouble;
    if (state.backups.isEmpty())
        return tr("No backup yet. One is made each day while Jaego runs.");
    return tr("The newest is of %1. One is made each day, and seven are kept.")
        .arg(moment(state.backups.first().takenAt));
}

QString BackupWords::question(const BackupInfo &backup)
{
    return tr("Jaego closes, puts the backup of %1 in the place of the database, and starts again.\n\n"
              "Adjustments, links and decisions made since then are not in it. Every channel is read before "
              "anything is written. The database of now is kept beside it.")
        .arg(moment(backup.takenAt));
}

} // namespace jaego
