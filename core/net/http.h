// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/task.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace jaego {

class HttpTransport;

using HttpHeaders = QList<QPair<QByteArray, QByteArray>>;

struct HttpRequest {
    QByteArray method = "GET";
    QUrl url; ///< sent as QUrl::toEncoded gives it; sign exactly those bytes
    HttpHeaders headers;
    QByteArray body;
    QString where; ///< stable name of the call, for errors and logs
    int patience = 1; ///< times the total deadline, where a lost answer costs more than a long wait
};

struct HttpReply {
    int status = 0;
    HttpHeaders headers;
    QByteArray body; ///< whole, and already un-gzipped
    qint64 elapsedMs = 0;

    /// First header of that name (case-insensitive), or empty.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    /// The decoded JSON object, or a Parse error that keeps the first words of what came instead.
    [[nodiscard]] Result<QJsonObject> jsonObject(const QString &where) const;
};

struct HttpSettings {
    int connectTimeoutMs = 3000;
    int requestTimeoutMs = 10000; ///< total deadline of one try, headers and body
    qint64 maxReplyBytes = 64LL * 1024 * 1024; ///< after decompression
};

/// What every request and every answer is held to, whatever carries them.
///
/// An HTTP reply of any status that arrived whole is a value; no reply (refused,
/// broken, cut short of its Content-Length, past the total deadline, too large) is
/// an Error of kind Network, Timeout or Parse. Redirects are returned, never
/// followed. A request with a method other than GET is sent at most once: Qt's
/// silent re-send on a dropped connection is prevented.
/// TLS verification is on and cannot be switched off; plain http only to loopback.
class HttpClient {
public:
    /// Over the real network (QNetworkAccessManager).
    HttpClient(Scheduler *scheduler, HttpSettings settings);
    /// Over `transport`; null: the real network.
    HttpClient(Scheduler *scheduler, HttpSettings settings, std::unique_ptr<HttpTransport> transport);
    ~HttpClient();
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;

    Task<Result<HttpReply>> send(HttpRequest request, std::stop_token stop);

    /// Asked before every request: an error keeps it from being sent. (A team's engine that may have been
    /// replaced sends nothing.)
    void setGate(std::function<std::optional<Error>()> gate) { m_gate = std::move(gate); }

    [[nodiscard]] const HttpSettings &settings() const { return m_settings; }
    [[nodiscard]] int inFlight() const { return m_inFlight; }

private:
    Scheduler *m_scheduler;
    HttpSettings m_settings;
    std::unique_ptr<HttpTransport> m_transport;
    std::function<std::optional<Error>()> m_gate;
    int m_inFlight = 0;
};

/// Plain http is for 127.0.0.0/8, [::1] and localhost only.
[[nodiscard]] bool isAllowedBaseUrl(const QUrl &url);

} // namespace jaego
