// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backupinfo.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace jaego {

/// Jaego cannot start on this data folder: why, and every way out.
class StartFailure final : public QDialog {
    Q_OBJECT
public:
    enum class WayOut : quint8 { Quit, TryAgain, Restore, OtherFolder };

    StartFailure(const QString &words, const QList<BackupInfo> &backups, QWidget *parent = nullptr);

    [[nodiscard]] WayOut wayOut() const { return m_wayOut; }
    [[nodiscard]] QString backup() const { return m_backup; } ///< with Restore
    [[nodiscard]] QString folder() const { return m_folder; } ///< with OtherFolder

private:
    [[nodiscard]] QPushButton *addWay(const char *name, const QString &words);
    void leave(WayOut wayOut);
    void restore();
    void chooseFolder();

    QList<BackupInfo> m_backups;
    QListWidget *m_list = nullptr;
    WayOut m_wayOut = WayOut::Quit;
    QString m_backup;
    QString m_folder;
};

} // namespace jaego
