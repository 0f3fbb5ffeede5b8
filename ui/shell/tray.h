// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/values.h"

#include <QMenu>
#include <QObject>

#include <memory>

class QSystemTrayIcon;

namespace jaego {

/// Jaego in the desktop's tray: keeps working while the window is closed, and speaks up
/// when a run fails.
class Tray final : public QObject {
    Q_OBJECT
public:
    explicit Tray(QObject *parent = nullptr);
    ~Tray() override;

    [[nodiscard]] bool isShown() const;
    void setStatus(const QString &line);
    void tell(const QString &title, const QString &text, bool failure);

Q_SIGNALS:
    void openRequested();
    void syncRequested();
    void quitRequested();

private:
    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon *m_icon = nullptr; ///< none where the desktop has no tray
};

} // namespace jaego
