// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/values.h"

#include <QIcon>
#include <QMenu>
#include <QObject>

#include <memory>

namespace jaego {

/// The desktop's tray, as far as Jaego needs one.
class TraySurface : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual bool isShown() const = 0; ///< false where the desktop has none
    virtual void show(const QIcon &icon, QMenu *menu) = 0;
    virtual void setIcon(const QIcon &icon) = 0;
    virtual void setToolTip(const QString &text) = 0;
    virtual void showMessage(const QString &title, const QString &text, bool grave) = 0;

Q_SIGNALS:
    void activated();
    void messageClicked();
};

/// The real one.
[[nodiscard]] std::unique_ptr<TraySurface> desktopTray();

/// Jaego in the desktop's tray: keeps working while the window is closed, shows how things stand, and
/// speaks up when they stand badly.
class Tray final : public QObject {
    Q_OBJECT
public:
    explicit Tray(std::unique_ptr<TraySurface> surface, QObject *parent = nullptr);
    ~Tray() override;

    [[nodiscard]] bool isShown() const;
    /// `line`: the window's state line.
    void setStatus(const QString &line, const EngineStatus &status);
    /// `place`: where a click on the message leads; empty: to the window as it is.
    void tell(const QString &title, const QString &text, bool grave, const QString &place = {});
    [[nodiscard]] QMenu *menu() const { return m_menu.get(); }

Q_SIGNALS:
    void openRequested();
    void placeRequested(const QString &place);
    void syncRequested();
    void quitRequested();

private:
    void showIcon(bool trouble);

    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<TraySurface> m_surface;
    QAction *m_alerts = nullptr;
    QAction *m_review = nullptr;
    QString m_toolTip;
    QString m_place; ///< of the message that was shown last
    bool m_trouble = false;
};

} // namespace jaego
