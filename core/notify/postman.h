// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/callrecord.h"
#include "net/http.h"
#include "net/lane.h"
#include "notify/notifier.h"
#include "secrets/secretstore.h"

#include <functional>

namespace jaego {

/// What a notifier works with; all of it outlives it.
struct NotifyTools {
    Scheduler *scheduler = nullptr;
    HttpClient *http = nullptr;
    Lane *lane = nullptr;
    SecretStore *secrets = nullptr;
    TokenStore *tokens = nullptr;
    CallSink sink;
};

/// Sends one request through the lane, once, and keeps the record.
class Postman {
public:
    Postman(QString source, NotifyTools tools);

    /// `build` is called when the place is held: dates and salts are fresh.
    Task<Result<HttpReply>> send(QString where, std::function<HttpRequest()> build, std::stop_token stop);

    [[nodiscard]] const NotifyTools &tools() const { return m_tools; }

private:
    QString m_source;
    NotifyTools m_tools;
};

/// Whole seconds of Retry-After in milliseconds (at most a day); 30 s when absent or unreadable.
[[nodiscard]] qint64 waitAfter(const HttpReply &reply);
/// The first words of a body on one line, without secrets.
[[nodiscard]] QString wordsOf(const QByteArray &body);
/// No whole answer came: when to try again, and whether it may have arrived.
[[nodiscard]] Delivery afterError(const Error &error);
[[nodiscard]] Delivery permanent(const QString &answer, bool breaksRoute);
[[nodiscard]] Delivery retryLater(const QString &answer, qint64 afterMs = -1, bool mayHaveArrived = false);
/// Tells apart and tells nothing: eight bytes of a SHA-256, in hex.
[[nodiscard]] QByteArray fingerprintOf(const QStringList &parts);

} // namespace jaego
