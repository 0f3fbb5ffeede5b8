// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startfailure.h"

#include "ui/models/backup/backupwords.h"
#include "ui/theme/theme.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace jaego {

StartFailure::StartFailure(const QString &words, const QList<BackupInfo> &backups, QWidget *parent)
    : QDialog(parent), m_backups(backups)
{
    setObjectName(QStringLiteral("startFailure"));
    setWindowTitle(tr("Jaego cannot start"));
    resize(620, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    auto *title = new QLabel(tr("Jaego cannot start on this data folder"), this);
    setRole(title, "title");
    layout->addWidget(title);
    auto *why = new QLabel(words, this);
    why->setObjectName(QStringLiteral("startFailureWords"));
    why->setWordWrap(true);
    why->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(why);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    if (!m_backups.isEmpty()) {
        auto *heading =
            new QLabel(tr("Go back to a backup. The file of now is kept beside it; what was done "
                          "since the backup is not in it, and every channel is read before anything "
                          "is written."),
                       this);
        heading->setWordWrap(true);
        layout->addWidget(heading);
        m_list = new QListWidget(this);
        m_list->setObjectName(QStringLiteral("startFailureBackups"));
        m_list->setAccessibleName(tr("Backups, the newest first"));
        m_list->setMaximumHeight(190);
        for (const BackupInfo &backup : std::as_const(m_backups))
            m_list->addItem(BackupWords::line(backup));
        m_list->setCurrentRow(0);
        layout->addWidget(m_list);
        QPushButton *button = addWay("startFailureRestore", tr("Restore this backup"));
        connect(button, &QPushButton::clicked, this, &StartFailure::restore);
        row->addWidget(button);
    }
    QPushButton *again = addWay("startFailureAgain", tr("Try again"));
    connect(again, &QPushButton::clicked, this, [this] { leave(WayOut::TryAgain); });
    QPushButton *other = addWay("startFailureFolder", tr("Another folder …"));
    connect(other, &QPushButton::clicked, this, &StartFailure::chooseFolder);
    QPushButton *quit = addWay("startFailureQuit", tr("Quit"));
    connect(quit, &QPushButton::clicked, this, [this] { leave(WayOut::Quit); });
    row->addWidget(again);
    row->addWidget(other);
    row->addStretch();
    row->addWidget(quit);
    again->setDefault(true); // it changes nothing
    layout->addLayout(row);
}

QPushButton *StartFailure::addWay(const char *name, const QString &words)
{
    auto *button = new QPushButton(words, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

void StartFailure::leave(WayOut wayOut)
{
    m_wayOut = wayOut;
    accept();
}

void StartFailure::restore()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_backup = m_backups.at(row).path;
    leave(WayOut::Restore);
}

void StartFailure::chooseFolder()
{
    m_folder = QFileDialog::getExistingDirectory(this, tr("The folder for Jaego's data"));
    if (!m_folder.isEmpty())
        leave(WayOut::OtherFolder);
}

} // namespace jaego
