// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/scriptedserver.h"

#include <QUrlQuery>

#include <optional>

namespace jaego::test {

/// kauth.kakao.com as its reference has it (kakao A1): a person who agrees at once, codes that
/// serve once, errors with their KOE numbers.
class KakaoFar final {
public:
    QString clientId = QStringLiteral("kakaoRestKey01");
    QString clientSecret; ///< not empty: switched on for the app
    QString registered; ///< redirect address
    QString scope = QStringLiteral("talk_message");
    bool agrees = true;
    int tokenCalls = 0;

    KakaoFar()
    {
        m_server.setHandler([this](const SeenRequest &request) { return answer(request); });
    }
    [[nodiscard]] QUrl address() const { return m_server.url(QString()); }

private:
    static ScriptedReply error(int status, const char *name, const char *code, const char *words = "")
    {
        return ScriptedReply::json(QByteArray(R"({"error":")") + name + R"(","error_description":")" + words
                                       + R"(","error_code":")" + code + "\"}",
                                   status);
    }

    ScriptedReply answer(const SeenRequest &request)
    {
        const QUrl url = QUrl::fromEncoded(request.target);
        if (url.path() == QLatin1String("/oauth/authorize"))
            return authorize(QUrlQuery(url));
        if (url.path() == QLatin1String("/oauth/token") && request.method == "POST")
            return token(request);
        return ScriptedReply::json("{}", 404);
    }

    ScriptedReply authorize(const QUrlQuery &query)
    {
        const auto value = [&query](const char *name) {
            return query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
        };
        if (value("client_id") != clientId)
            return error(400, "invalid_client", "KOE101");
        if (value("redirect_uri") != registered)
            return error(400, "invalid_request", "KOE006");
        m_code = QStringLiteral("kakaoCode%1").arg(++m_codes);
        ScriptedReply reply = ScriptedReply::json("", 302);
        const QString said = agrees
            ? QStringLiteral("code=") + *m_code
            : QStringLiteral("error=access_denied&error_description=User%20denied%20access");
        reply.headers.append(
            { "Location", (registered + u'?' + said + QStringLiteral("&state=") + value("state")).toUtf8() });
        return reply;
    }

    ScriptedReply token(const SeenRequest &request)
    {
        ++tokenCalls;
        const QUrlQuery form(QString::fromLatin1(request.body));
        const auto value = [&form](const char *name) {
            return form.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
        };
        if (!request.header("Authorization").isEmpty())
            return error(400, "invalid_request", "KOE000", "no Basic here");
        if (value("client_id") != clientId || value("client_secret") != clientSecret)
            return error(401, "invalid_client", "KOE010", "Bad client credentials");
        if (!m_code || value("code") != *m_code)
            return error(400, "invalid_grant", "KOE320", "authorization code not found");
        if (value("redirect_uri") != registered)
            return error(400, "invalid_grant", "KOE303", "Redirect URI mismatch.");
        m_code.reset();
        return ScriptedReply::json(
            R"({"token_type":"bearer","access_token":"KAT)" + QByteArray::number(m_codes)
            + R"(","expires_in":21599,"refresh_token":"KRT)" + QByteArray::number(m_codes)
            + R"(","refresh_token_expires_in":5183999,"scope":")" + scope.toUtf8() + "\"}");
    }

    ScriptedServer m_server;
    std::optional<QString> m_code;
    int m_codes = 0;
};

} // namespace jaego::test
