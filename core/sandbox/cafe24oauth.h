// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/httpexchange.h"
#include "sandbox/world.h"

#include <deque>

namespace jaego::sandbox {

/// Cafe24's OAuth corner (cafe24 §2): authorize, token, revoke.
class Cafe24OAuth {
public:
    explicit Cafe24OAuth(World *world);

    [[nodiscard]] std::optional<HttpReply> handle(const HttpRequest &request); ///< nullopt: not an OAuth path
    enum class Bearer : quint8 { Good, Missing, Expired, Unknown };
    [[nodiscard]] Bearer check(const QByteArray &authorization) const;
    void invalidate() { m_access.clear(); } ///< access tokens only: the refresh token renews

private:
    struct Grant { ///< an authorization code that was given out
        QString redirect;
        QString challenge;
        qint64 endMs = 0;
    };
    struct Access {
        QString text;
        qint64 endMs = 0;
        QString refresh; ///< its pair
    };
    [[nodiscard]] HttpReply authorize(const FormFields &query);
    [[nodiscard]] HttpReply token(const HttpRequest &request);
    [[nodiscard]] HttpReply revoke(const HttpRequest &request);
    [[nodiscard]] HttpReply redeemCode(const FormFields &form);
    [[nodiscard]] HttpReply redeemRefresh(const FormFields &form);
    [[nodiscard]] HttpReply issue();
    [[nodiscard]] bool knowsClient(const HttpRequest &request, const FormFields &form) const;
    [[nodiscard]] QString fresh(const char *kind);

    World *m_world;
    QHash<QString, Grant> m_codes;
    QHash<QString, qint64> m_refresh; ///< token → end
    std::deque<Access> m_access;
    std::deque<qint64> m_requests;
    int m_issued = 0;
};

} // namespace jaego::sandbox
