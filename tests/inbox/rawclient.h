// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/webhooksignature.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QTcpSocket>

#include <functional>

namespace jaego::test {

/// Runs the event loop, and with it the journal, until something has become true.
inline bool eventually(const std::function<bool()> &isSo, int timeoutMs = 20'000)
{
    QDeadlineTimer deadline(timeoutMs);
    while (!isSo()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    }
    return true;
}

struct RawAnswer {
    int status = 0; ///< 0: the connection ended without one
    QByteArray head;
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        for (const QByteArray &line : head.split('\n')) {
            if (line.toLower().startsWith(name.toLower() + ':'))
                return line.mid(name.size() + 1).trimmed();
        }
        return {};
    }
    [[nodiscard]] QString word(const char *name) const
    {
        return QJsonDocument::fromJson(body).object().value(QLatin1String(name)).toString();
    }
};

/// Bytes to the inbox and back, with none of the manners of a real client.
class RawClient final {
public:
    explicit RawClient(quint16 port, const QHostAddress &address = QHostAddress(QHostAddress::LocalHost))
    {
        m_socket.connectToHost(address, port);
        eventually([this] { return m_socket.state() != QAbstractSocket::ConnectingState; });
    }

    [[nodiscard]] bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    [[nodiscard]] QTcpSocket &socket() { return m_socket; }
    void send(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }
    void cut() { m_socket.abort(); }
    [[nodiscard]] bool isCutOff()
    {
        return eventually([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; });
    }
    /// The next whole answer.
    [[nodiscard]] RawAnswer read()
    {
        RawAnswer answer;
        eventually([this, &answer] { return take(&answer) || !isConnected(); });
        if (answer.status == 0)
            (void)take(&answer);
        return answer;
    }
    [[nodiscard]] RawAnswer ask(const QByteArray &bytes)
    {
        send(bytes);
        return read();
    }

private:
    [[nodiscard]] bool take(RawAnswer *answer)
    {
        m_seen += m_socket.readAll();
        const auto end = m_seen.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        RawAnswer read;
        read.head = m_seen.left(end);
        const auto length = read.header("Content-Length").toLongLong();
        if (m_seen.size() < end + 4 + length)
            return false;
        read.status = m_seen.mid(9, 3).toInt();
        read.body = m_seen.mid(end + 4, length);
        m_seen.remove(0, end + 4 + length);
        *answer = read;
        return true;
    }

    QTcpSocket m_socket;
    QByteArray m_seen;
};

using Fields = QList<QPair<QByteArray, QByteArray>>;

inline QByteArray request(const QByteArray &line, const Fields &fields, const QByteArray &body = {})
{
    QByteArray text = line + " HTTP/1.1\r\n";
    for (const auto &[name, value] : fields)
        text += name + ": " + value + "\r\n";
    return text + "\r\n" + body;
}

/// The headers of a signed delivery.
inline Fields signedFields(const QByteArray &body, const QByteArray &id, const QString &secret, qint64 now,
                           const QByteArray &contentType = "application/cloudevents+json")
{
    const QByteArray timestamp = QByteArray::number(now);
    const auto keys = webhookKeys(secret);
    return { { "Host", "127.0.0.1" },
             { "Content-Type", contentType },
             { "Webhook-Id", id },
             { "Webhook-Timestamp", timestamp },
             { "Webhook-Signature", webhookSignature(keys->value(0), id, timestamp, body) } };
}

inline Fields withLength(Fields fields, const QByteArray &body)
{
    fields.append(qMakePair(QByteArray("Content-Length"), QByteArray::number(body.size())));
    return fields;
}

inline QByteArray signedPost(const QByteArray &body, const QByteArray &id, const QString &secret, qint64 now)
{
    return request("POST /events", withLength(signedFields(body, id, secret, now), body), body);
}

} // namespace jaego::test
