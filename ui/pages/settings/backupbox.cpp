// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/backupbox.h"

#include "ui/models/backup/backupwords.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace jaego {

BackupBox::BackupBox(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_now(new QPushButton(tr("Back up now"), this))
    , m_restore(new QPushButton(tr("Restore …"), this))
{
    auto *heading = new QLabel(tr("Backups"), this);
    setRole(heading, "heading");
    m_words->setObjectName(QStringLiteral("backupWords"));
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_words->setFocusPolicy(Qt::NoFocus);
    m_list->setObjectName(QStringLiteral("backupList"));
    m_list->setAccessibleName(tr("Backups, the newest first"));
    m_list->setMaximumHeight(190);
    m_now->setObjectName(QStringLiteral("backupNow"));
    m_restore->setObjectName(QStringLiteral("backupRestore"));
    m_restore->setAccessibleName(tr("Restore the chosen backup"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(m_now);
    row->addWidget(m_restore);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::m, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(heading);
    layout->addWidget(m_words);
    layout->addWidget(m_list);
    layout->addLayout(row);
    connect(m_now, &QPushButton::clicked, this, &BackupBox::backupWanted);
    connect(m_restore, &QPushButton::clicked, this, &BackupBox::ask);
    connect(m_list, &QListWidget::itemActivated, this, &BackupBox::ask);
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this](int current) { m_restore->setEnabled(current >= 0 && !m_state.busy); });
    showState({});
}

void BackupBox::showState(const BackupState &state)
{
    const int current = m_list->currentRow();
    const QString chosen =
        current >= 0 && current < m_state.backups.size() ? m_state.backups.at(current).path : QString();
    m_state = state;
    const QString words = BackupWords::state(state);
    setRole(m_words, BackupWords::isWrong(state) ? "danger" : "caption");
    m_words->setText(words);
    m_words->setAccessibleName(words);
    m_list->clear();
    for (const BackupInfo &backup : std::as_const(m_state.backups)) {
        m_list->addItem(BackupWords::line(backup));
        if (backup.path == chosen)
            m_list->setCurrentRow(m_list->count() - 1);
    }
    m_list->setVisible(!m_state.backups.isEmpty());
    m_now->setEnabled(!m_state.busy);
    m_restore->setEnabled(m_list->currentRow() >= 0 && !m_state.busy);
}

void BackupBox::ask()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_state.backups.size() || m_state.busy)
        return;
    const BackupInfo backup = m_state.backups.at(row);
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Restore a backup?"), BackupWords::question(backup),
                                QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("backupQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *yes = box->addButton(tr("Close and restore"), QMessageBox::AcceptRole);
    yes->setObjectName(QStringLiteral("backupYes"));
    QPushButton *no = box->addButton(tr("Keep what is"), QMessageBox::RejectRole);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    connect(yes, &QPushButton::clicked, this, [this, backup] { Q_EMIT restoreWanted(backup.path); });
    box->open();
}

} // namespace jaego
