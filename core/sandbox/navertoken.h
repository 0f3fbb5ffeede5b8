// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/httpexchange.h"
#include "sandbox/world.h"

namespace jaego::sandbox {

/// POST /v1/oauth2/token and what it gives out (naver §2).
class NaverTokens {
public:
    explicit NaverTokens(World *world) : m_world(world) { }

    [[nodiscard]] HttpReply issue(const HttpRequest &request);
    [[nodiscard]] bool isValid(const QByteArray &authorization) const;
    /// The whole application is throttled after a token call of a wrong form.
    [[nodiscard]] bool isPenalized() const { return m_world->now() < m_penaltyUntil; }
    void liftPenalty() { m_penaltyUntil = 0; }
    void invalidate() { m_tokens.clear(); }

private:
    struct Token {
        QString text;
        qint64 endMs = 0;
    };
    [[nodiscard]] bool hasWrongForm(const HttpRequest &request, const FormFields &form) const;
    [[nodiscard]] Token current();

    World *m_world;
    std::vector<Token> m_tokens;
    qint64 m_penaltyUntil = 0;
    int m_issued = 0;
};

} // namespace jaego::sandbox
