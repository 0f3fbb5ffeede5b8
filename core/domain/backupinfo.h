// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

namespace jaego {

/// A copy of the database that was verified when it was made.
struct BackupInfo {
    QString path;
    QDateTime takenAt; ///< UTC
    qint64 bytes = 0;

    bool operator==(const BackupInfo &) const = default;
};

/// What the window shows of the backups.
struct BackupState {
    QList<BackupInfo> backups; ///< newest first
    QString folder;
    QString trouble; ///< why the last one failed; empty: it did not
    bool busy = false;
};

} // namespace jaego

Q_DECLARE_METATYPE(jaego::BackupState)
