// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/scriptedserver.h"

#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace jaego::test {

/// Slack, Kakao and SOLAPI as their references describe them, on one loopback port and
/// the test's own thread. Everything asked is remembered with its time and the answer.
class MessageServer {
public:
    enum class Slack { Well, Down, Trouble, InvalidToken, NoService, Archived };
    struct Got {
        SeenRequest request;
        qint64 atMs = 0; ///< on the clock given
        int status = 0; ///< 0: the connection was dropped
    };

    MessageServer();

    [[nodiscard]] QUrl url(const QString &path = {}) const { return m_server.url(path); }
    [[nodiscard]] QString webhook(const QString &channel) const;

    /// Requests whose path begins so, in their order.
    [[nodiscard]] QList<Got> asked(const QByteArray &path) const;
    /// The same, only those that were taken (200).
    [[nodiscard]] QList<Got> taken(const QByteArray &path) const;
    void forget() { m_got.clear(); }

    std::function<qint64()> now; ///< ms; the token bucket's clock, which is full without it
    Slack slack = Slack::Well;
    double burst = 5;
    int retryAfterS = 7;
    QString slackError; ///< of the Web API; empty: ok

    QString refreshToken = QStringLiteral("refresh-1"); ///< the one kauth accepts
    bool rotates = false; ///< each renewal gives a new refresh token, the old one dies
    int renewals = 0;
    bool tokenDies = false; ///< the next message is answered -401
    int kakaoCode = 0; ///< of every message, when not 0
    QHash<QString, int> friendCodes; ///< receiver → its failure
    QSet<QString> unmentioned; ///< receivers the answer says nothing of

    QString solapiSecret = QStringLiteral("solapi-secret");
    QHash<QString, QString> numberCodes; ///< number → statusCode of its failure

private:
    ScriptedReply answer(const SeenRequest &request);
    ScriptedReply slackWebhook();
    ScriptedReply token(const SeenRequest &request);
    ScriptedReply talk(const SeenRequest &request, bool friends);
    ScriptedReply solapi(const SeenRequest &request);

    ScriptedServer m_server;
    QList<Got> m_got;
    QString m_access;
    QSet<QString> m_salts;
    double m_tokens = -1;
    qint64 m_filledAt = 0;
};

/// A field of a form body, decoded.
[[nodiscard]] QString formField(const QByteArray &body, const QString &name);

} // namespace jaego::test
