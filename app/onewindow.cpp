// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/onewindow.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>

namespace jaego {

namespace {

constexpr int kPatienceMs = 2000;
constexpr qsizetype kLongest = 64; ///< of a wish, in bytes
const QByteArray kHeard = "heard\n";

QByteArray wordOf(OneWindow::Wish wish)
{
    switch (wish) {
    case OneWindow::Wish::Show:
        return "show\n";
    case OneWindow::Wish::Preview:
        return "preview\n";
    case OneWindow::Wish::Nothing:
        break;
    }
    return "nothing\n";
}

/// The same folder by whatever way to it. On Unix a socket in the folder for this user's session, whose
/// names may not be long; on Windows a pipe's name.
QString addressOf(const QString &dataDir)
{
    const QString real = QFileInfo(dataDir).canonicalFilePath();
    const QByteArray hash =
        QCryptographicHash::hash(real.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    const QString name = QStringLiteral("jaego-") + QString::fromLatin1(hash);
#ifdef Q_OS_WIN
    return name;
#else
    return QDir(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)).filePath(name);
#endif
}

} // namespace

OneWindow::OneWindow(QObject *parent) : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &OneWindow::take);
}

bool OneWindow::tell(const QString &dataDir, Wish wish)
{
    QLocalSocket socket;
    socket.connectToServer(addressOf(dataDir));
    if (!socket.waitForConnected(kPatienceMs))
        return false;
    socket.write(wordOf(wish));
    while (socket.bytesAvailable() < kHeard.size() && socket.waitForReadyRead(kPatienceMs)) { }
    return socket.readAll() == kHeard;
}

bool OneWindow::listen(const QString &dataDir)
{
    const QString address = addressOf(dataDir);
    QLocalServer::removeServer(address);
    return m_server.listen(address);
}

void OneWindow::take()
{
    while (QLocalSocket *const socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > kLongest)
                    socket->abort();
                return;
            }
            const QByteArray word = socket->readLine(kLongest);
            for (const Wish wish : { Wish::Show, Wish::Preview, Wish::Nothing }) {
                if (word != wordOf(wish))
                    continue;
                socket->write(kHeard);
                Q_EMIT wished(wish);
            }
            socket->disconnectFromServer(); // after what is written
        });
    }
}

} // namespace jaego
