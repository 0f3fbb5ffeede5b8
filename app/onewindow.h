// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

namespace jaego {

/// One window for a data folder: who starts Jaego a second time wants to see the one that is open, in the
/// tray perhaps. It listens on a socket of this user; a `jaego serve` does not, it has no window.
class OneWindow final : public QObject {
    Q_OBJECT
public:
    enum class Wish : quint8 {
        Show, ///< come forward
        Preview, ///< come forward with what a sync would change
        Nothing, ///< be there, in the tray
    };

    explicit OneWindow(QObject *parent = nullptr);

    /// Tells the window that is open on `dataDir` a wish. Waits two seconds at most. False: no window heard
    /// it.
    [[nodiscard]] static bool tell(const QString &dataDir, Wish wish);
    /// From now on the window on `dataDir` hears wishes. Only for who holds the folder's lock: a socket that
    /// a dead one left is taken away. False: the system gives no socket, and a second start only says so.
    bool listen(const QString &dataDir);
    /// On the way out: a second start must not be content with a window that ends.
    void close() { m_server.close(); }

Q_SIGNALS:
    void wished(jaego::OneWindow::Wish wish);

private:
    void take();

    QLocalServer m_server;
};

} // namespace jaego
