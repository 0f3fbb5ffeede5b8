// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tray.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QSystemTrayIcon>

namespace jaego {

Tray::Tray(QObject *parent) : QObject(parent), m_menu(std::make_unique<QMenu>())
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    m_icon = new QSystemTrayIcon(programIcon(), this);
    m_icon->setToolTip(QStringLiteral("Jaego"));
    connect(m_menu->addAction(tr("Open Jaego")), &QAction::triggered, this, &Tray::openRequested);
    connect(m_menu->addAction(tr("Sync now")), &QAction::triggered, this, &Tray::syncRequested);
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Quit")), &QAction::triggered, this, &Tray::quitRequested);
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openRequested();
    });
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::openRequested);
    m_icon->show();
}

Tray::~Tray() = default;

bool Tray::isShown() const
{
    return m_icon && m_icon->isVisible();
}

void Tray::setStatus(const QString &line)
{
    if (m_icon)
        m_icon->setToolTip(QStringLiteral("Jaego\n") + line);
}

void Tray::tell(const QString &title, const QString &text, bool failure)
{
    if (m_icon)
        m_icon->showMessage(title, text, failure ? QSystemTrayIcon::Critical : QSystemTrayIcon::Information);
}

} // namespace jaego
