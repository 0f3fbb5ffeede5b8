// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backupinfo.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace jaego {

/// The copies of the database: which there are, one more now, and back to one of them.
class BackupBox final : public QWidget {
    Q_OBJECT
public:
    explicit BackupBox(QWidget *parent = nullptr);

    void showState(const BackupState &state);

Q_SIGNALS:
    void backupWanted();
    void restoreWanted(const QString &backup); ///< asked, and answered with yes

private:
    void ask();

    BackupState m_state;
    QLabel *m_words;
    QListWidget *m_list;
    QPushButton *m_now;
    QPushButton *m_restore;
};

} // namespace jaego
