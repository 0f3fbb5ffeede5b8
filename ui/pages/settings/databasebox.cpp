// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/databasebox.h"

#include "ui/pages/settings/databasedialog.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace jaego {

DatabaseBox::DatabaseBox(EngineLink *link, SettingsDraft *draft, QWidget *parent)
    : QWidget(parent), m_link(link), m_draft(draft)
{
    auto *button = new QPushButton(tr("Set up a database …"), this);
    button->setObjectName(QStringLiteral("setUpDatabase"));
    auto *words =
        new QLabel(tr("Shows the first rows and what would be run, before any of it is in force."), this);
    words->setWordWrap(true);
    setRole(words, "caption");
    button->setAccessibleDescription(words->text());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(button);
    layout->addWidget(words, 1);
    connect(button, &QPushButton::clicked, this, &DatabaseBox::openDialog);
}

void DatabaseBox::openDialog()
{
    if (!m_dialog) {
        m_dialog = new DatabaseDialog(new DatabaseSetup(m_link, m_draft), window());
        m_dialog->open();
    }
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace jaego
