// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPair>
#include <QTcpServer>
#include <QUrl>

#include <functional>

class QTcpSocket;

namespace jaego::test {

struct SeenRequest {
    QByteArray method;
    QByteArray target; ///< exactly as on the wire
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

struct ScriptedReply {
    enum class Fault {
        None,
        CutShort, ///< Content-Length promises all, half is sent, the connection closes
        Trickle, ///< a byte every 20 ms, for ever
        DropBeforeAnswer, ///< the request is read, the connection closes
        Silent, ///< never answers
    };
    int status = 200;
    QByteArray body = "{}";
    QList<QPair<QByteArray, QByteArray>> headers = { { "Content-Type", "application/json" } };
    Fault fault = Fault::None;
    bool gzip = false;
    bool chunkedCut = false; ///< chunked coding whose last chunk never comes

    static ScriptedReply json(const QByteArray &body, int status = 200)
    {
        ScriptedReply reply;
        reply.status = status;
        reply.body = body;
        return reply;
    }
};

/// A loopback HTTP server on the test's own thread that answers what it is told and
/// remembers what it was asked.
class ScriptedServer : public QObject {
    Q_OBJECT
public:
    using Handler = std::function<ScriptedReply(const SeenRequest &)>;

    explicit ScriptedServer(Handler handler = {});
    ~ScriptedServer() override;

    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/")) const;
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] const QList<SeenRequest> &seen() const { return m_seen; }
    void clearSeen() { m_seen.clear(); }
    void setHandler(Handler handler) { m_handler = std::move(handler); }
    /// Answers in this order; the last one again when they run out.
    void setScript(QList<ScriptedReply> replies);
    /// Closes the port: connections are refused from now on.
    void close();

private:
    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const SeenRequest &request);

    QTcpServer m_server;
    Handler m_handler;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QList<SeenRequest> m_seen;
};

} // namespace jaego::test
