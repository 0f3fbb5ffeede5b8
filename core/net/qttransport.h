// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/transport.h"

class QNetworkAccessManager;

namespace jaego {

/// The real network; the only place that touches QNetworkAccessManager. Qt's silent second
/// sending on a dropped connection is prevented, redirects and cookies are not followed.
class QtTransport final : public HttpTransport {
public:
    explicit QtTransport(Scheduler *scheduler);
    ~QtTransport() override;

    Task<Result<HttpReply>> exchange(HttpRequest request, HttpSettings settings,
                                     std::stop_token stop) override;

private:
    Scheduler *m_scheduler;
    std::unique_ptr<QNetworkAccessManager> m_nam;
};

} // namespace jaego
