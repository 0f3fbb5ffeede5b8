// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/scheduler.h"
#include "net/http.h"
#include "support/await.h"

#include <QTcpServer>

namespace jaego::test {

/// What a person's browser does: opens an address, and goes where it is sent.
class Browser final {
public:
    [[nodiscard]] HttpReply open(const QUrl &url)
    {
        HttpRequest request;
        request.url = url;
        request.where = QStringLiteral("test.browser");
        const auto reply = awaitResult(m_http.send(request, {}));
        return reply ? reply.value() : HttpReply{};
    }
    /// Where the service sends the browser; it does not go there.
    [[nodiscard]] QUrl sentTo(const QUrl &url) { return QUrl::fromEncoded(open(url).header("Location")); }

private:
    SystemScheduler m_scheduler;
    HttpClient m_http{ &m_scheduler, HttpSettings{ 10'000, 20'000 } };
};

/// A port nobody has at this moment.
[[nodiscard]] inline quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace jaego::test
