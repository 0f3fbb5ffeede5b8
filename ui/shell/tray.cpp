// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tray.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QSystemTrayIcon>

namespace jaego {

namespace {

class DesktopTray final : public TraySurface {
public:
    [[nodiscard]] bool isShown() const override { return m_icon && m_icon->isVisible(); }
    void show(const QIcon &icon, QMenu *menu) override
    {
        if (!QSystemTrayIcon::isSystemTrayAvailable())
            return;
        m_icon = std::make_unique<QSystemTrayIcon>(icon);
        m_icon->setContextMenu(menu);
        connect(m_icon.get(), &QSystemTrayIcon::activated, this,
                [this](QSystemTrayIcon::ActivationReason reason) {
                    if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                        Q_EMIT activated();
                });
        connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &TraySurface::messageClicked);
        m_icon->show();
    }
    void setIcon(const QIcon &icon) override
    {
        if (m_icon)
            m_icon->setIcon(icon);
    }
    void setToolTip(const QString &text) override
    {
        if (m_icon)
            m_icon->setToolTip(text);
    }
    void showMessage(const QString &title, const QString &text, bool grave) override
    {
        if (m_icon)
            m_icon->showMessage(title, text,
                                grave ? QSystemTrayIcon::Critical : QSystemTrayIcon::Information);
    }

private:
    std::unique_ptr<QSystemTrayIcon> m_icon; ///< none where the desktop has no tray
};

} // namespace

std::unique_ptr<TraySurface> desktopTray()
{
    return std::make_unique<DesktopTray>();
}

Tray::Tray(std::unique_ptr<TraySurface> surface, QObject *parent)
    : QObject(parent), m_menu(std::make_unique<QMenu>()), m_surface(std::move(surface))
{
    connect(m_menu->addAction(tr("Open Jaego")), &QAction::triggered, this, &Tray::openRequested);
    connect(m_menu->addAction(tr("Sync now")), &QAction::triggered, this, &Tray::syncRequested);
    m_menu->addSeparator();
    m_alerts = m_menu->addAction(tr("Alerts"));
    m_review = m_menu->addAction(tr("Review"));
    connect(m_alerts, &QAction::triggered, this, [this] { Q_EMIT placeRequested(QStringLiteral("alerts")); });
    connect(m_review, &QAction::triggered, this, [this] { Q_EMIT placeRequested(QStringLiteral("review")); });
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Quit")), &QAction::triggered, this, &Tray::quitRequested);
    connect(m_surface.get(), &TraySurface::activated, this, &Tray::openRequested);
    connect(m_surface.get(), &TraySurface::messageClicked, this, [this] {
        if (m_place.isEmpty())
            Q_EMIT openRequested();
        else
            Q_EMIT placeRequested(m_place);
    });
    m_surface->show(programIcon(), m_menu.get());
    m_surface->setToolTip(QStringLiteral("Jaego"));
}

Tray::~Tray() = default;

bool Tray::isShown() const
{
    return m_surface->isShown();
}

void Tray::setStatus(const QString &line, const EngineStatus &status)
{
    QStringList lines{ QStringLiteral("Jaego"), line };
    const bool failed = status.lastRunAt.isValid() && status.lastRunState == RunState::Failed;
    if (failed)
        lines.append(QStringLiteral("⚠ ") + tr("The last sync failed"));
    if (status.alertsGrave > 0)
        lines.append(QStringLiteral("⚠ ") + tr("%Ln urgent alert(s)", nullptr, status.alertsGrave));
    const QString toolTip = lines.join(QLatin1Char('\n'));
    if (std::exchange(m_toolTip, toolTip) != toolTip)
        m_surface->setToolTip(toolTip);
    m_alerts->setText(status.alertsUnread > 0
                          ? tr("%Ln alert(s) not acknowledged …", nullptr, status.alertsUnread)
                          : tr("No alert waits …"));
    m_review->setText(status.toDecide > 0 ? tr("%Ln difference(s) to decide on …", nullptr, status.toDecide)
                                          : tr("Nothing to decide on …"));
    showIcon(failed || status.alertsGrave > 0);
}

void Tray::showIcon(bool trouble)
{
    if (trouble == m_trouble)
        return;
    m_trouble = trouble;
    m_surface->setIcon(trouble ? troubleIcon() : programIcon());
}

void Tray::tell(const QString &title, const QString &text, bool grave, const QString &place)
{
    m_place = place;
    m_surface->showMessage(title, text, grave);
}

} // namespace jaego
