// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>

namespace jaego::test {

/// Stands between a program and its database, and loses what a test wants lost.
class LossyProxy : public QObject {
    Q_OBJECT
public:
    explicit LossyProxy(quint16 serverPort);

    enum class Loss : quint8 {
        None,
        Answer, ///< the words arrive, their answer does not: both ends are cut
        Words, ///< the words do not arrive: both ends are cut
        Silence, ///< from the words on nothing passes, and nothing is cut
    };
    /// The next time the program says `words`, this happens, once.
    void lose(Loss loss, const QByteArray &words);
    /// Nothing is taken any more: new connections are cut at once.
    void close() { m_closed = true; }
    void open() { m_closed = false; }

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] int losses() const { return m_losses; }

private:
    void takeOne();
    void fromProgram(QTcpSocket *program, QTcpSocket *server);

    QTcpServer m_server;
    quint16 m_serverPort;
    Loss m_loss = Loss::None;
    QByteArray m_words;
    int m_losses = 0;
    bool m_closed = false;
};

} // namespace jaego::test
