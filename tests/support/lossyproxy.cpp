// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lossyproxy.h"

namespace jaego::test {

LossyProxy::LossyProxy(quint16 serverPort) : m_serverPort(serverPort)
{
    connect(&m_server, &QTcpServer::newConnection, this, &LossyProxy::takeOne);
    m_server.listen(QHostAddress::LocalHost);
}

void LossyProxy::lose(Loss loss, const QByteArray &words)
{
    m_loss = loss;
    m_words = words;
}

void LossyProxy::takeOne()
{
    QTcpSocket *program = m_server.nextPendingConnection();
    if (m_closed) {
        program->abort();
        program->deleteLater();
        return;
    }
    auto *server = new QTcpSocket(program);
    server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_serverPort);
    connect(program, &QTcpSocket::readyRead, server,
            [this, program, server] { fromProgram(program, server); });
    connect(server, &QTcpSocket::readyRead, program, [program, server] {
        if (server->property("cut").toBool())
            program->abort();
        else if (!server->property("silent").toBool())
            program->write(server->readAll());
    });
    connect(server, &QTcpSocket::disconnected, program, [program] { program->disconnectFromHost(); });
    connect(program, &QTcpSocket::disconnected, program, &QObject::deleteLater);
}

void LossyProxy::fromProgram(QTcpSocket *program, QTcpSocket *server)
{
    const QByteArray said = program->readAll();
    if (server->property("silent").toBool())
        return;
    if (m_loss != Loss::None && said.contains(m_words)) {
        ++m_losses;
        const Loss loss = std::exchange(m_loss, Loss::None);
        if (loss == Loss::Words) {
            server->abort();
            program->abort();
            return;
        }
        if (loss == Loss::Silence) {
            server->setProperty("silent", true);
            return;
        }
        server->setProperty("cut", true);
    }
    server->write(said);
}

} // namespace jaego::test
