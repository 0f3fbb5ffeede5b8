// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/messageserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QUrlQuery>

namespace jaego::test {

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

ScriptedReply text(int status, const QByteArray &body)
{
    ScriptedReply reply;
    reply.status = status;
    reply.body = body;
    reply.headers = { { "Content-Type", "text/html" } };
    return reply;
}

ScriptedReply json(const QJsonObject &body, int status = 200)
{
    return ScriptedReply::json(QJsonDocument(body).toJson(QJsonDocument::Compact), status);
}

} // namespace

QString formField(const QByteArray &body, const QString &name)
{
    QByteArray plain = body;
    plain.replace('+', "%20");
    return QUrlQuery(QString::fromLatin1(plain)).queryItemValue(name, QUrl::FullyDecoded);
}

MessageServer::MessageServer() : m_server([this](const SeenRequest &request) { return answer(request); })
{
}

QString MessageServer::webhook(const QString &channel) const
{
    return url(q("/services/T0/B0/") + channel).toString();
}

QList<MessageServer::Got> MessageServer::asked(const QByteArray &path) const
{
    QList<Got> all;
    for (const Got &got : m_got) {
        if (got.request.target.startsWith(path))
            all.append(got);
    }
    return all;
}

QList<MessageServer::Got> MessageServer::taken(const QByteArray &path) const
{
    QList<Got> all = asked(path);
    all.removeIf([](const Got &got) { return got.status != 200; });
    return all;
}

ScriptedReply MessageServer::answer(const SeenRequest &request)
{
    const QByteArray path = request.target;
    ScriptedReply reply = text(404, "no such place");
    if (path.startsWith("/services/"))
        reply = slackWebhook();
    else if (path == "/chat.postMessage")
        reply = slackError.isEmpty() ? json({ { q("ok"), true }, { q("ts"), q("1772410530.000100") } })
                                     : json({ { q("ok"), false }, { q("error"), slackError } });
    else if (path == "/oauth/token")
        reply = token(request);
    else if (path == "/v2/api/talk/memo/default/send")
        reply = talk(request, false);
    else if (path == "/v1/api/talk/friends/message/default/send")
        reply = talk(request, true);
    else if (path == "/messages/v4/send-many/detail")
        reply = solapi(request);
    const bool dropped = reply.fault != ScriptedReply::Fault::None;
    m_got.append({ request, now ? now() : 0, dropped ? 0 : reply.status });
    return reply;
}

ScriptedReply MessageServer::slackWebhook()
{
    switch (slack) {
    case Slack::Down: {
        ScriptedReply reply;
        reply.fault = ScriptedReply::Fault::DropBeforeAnswer;
        return reply;
    }
    case Slack::Trouble:
        return text(500, "rollup_error");
    case Slack::InvalidToken:
        return text(403, "invalid_token");
    case Slack::NoService:
        return text(404, "no_service");
    case Slack::Archived:
        return text(410, "channel_is_archived");
    case Slack::Well:
        break;
    }
    if (now) {
        if (m_tokens < 0)
            m_tokens = burst;
        const double since = static_cast<double>(now() - m_filledAt) / 1000;
        m_tokens = std::min(burst, m_tokens + since);
        m_filledAt = now();
        if (m_tokens < 1) {
            ScriptedReply limited = text(429, "rate_limited");
            limited.headers.append({ "Retry-After", QByteArray::number(retryAfterS) });
            return limited;
        }
        m_tokens -= 1;
    }
    return text(200, "ok");
}

ScriptedReply MessageServer::token(const SeenRequest &request)
{
    if (formField(request.body, q("refresh_token")) != refreshToken)
        return json({ { q("error"), q("invalid_grant") }, { q("error_code"), q("KOE322") } }, 400);
    ++renewals;
    m_access = q("access-%1").arg(renewals);
    QJsonObject body{ { q("token_type"), q("bearer") },
                      { q("access_token"), m_access },
                      { q("expires_in"), 21'599 } };
    if (rotates) {
        refreshToken = q("rotated-%1").arg(renewals);
        body[q("refresh_token")] = refreshToken;
        body[q("refresh_token_expires_in")] = 5'183'999;
    }
    return json(body);
}

ScriptedReply MessageServer::talk(const SeenRequest &request, bool friends)
{
    if (std::exchange(tokenDies, false))
        m_access.clear();
    if (m_access.isEmpty() || request.header("Authorization") != "Bearer " + m_access.toUtf8())
        return json({ { q("msg"), q("this access token does not exist") }, { q("code"), -401 } }, 401);
    if (kakaoCode != 0)
        return json({ { q("msg"), q("refused") }, { q("code"), kakaoCode } }, 400);
    if (!friends)
        return json({ { q("result_code"), 0 } });
    QJsonArray reached;
    QJsonArray failures;
    const auto uuids = QJsonDocument::fromJson(formField(request.body, q("receiver_uuids")).toUtf8()).array();
    for (const QJsonValue &value : uuids) {
        const QString uuid = value.toString();
        if (unmentioned.contains(uuid))
            continue;
        if (friendCodes.contains(uuid))
            failures.append(
                QJsonObject{ { q("code"), friendCodes[uuid] }, { q("receiver_uuids"), QJsonArray{ uuid } } });
        else
            reached.append(uuid);
    }
    QJsonObject body{ { q("successful_receiver_uuids"), reached } };
    if (!failures.isEmpty())
        body[q("failure_info")] = failures;
    return json(body);
}

ScriptedReply MessageServer::solapi(const SeenRequest &request)
{
    static const QRegularExpression form(
        q("^HMAC-SHA256 apiKey=([^,]+), date=([^,]+), salt=([^,]{12,64}), signature=([0-9a-f]{64})$"));
    const auto match = form.match(QString::fromLatin1(request.header("Authorization")));
    const QByteArray signature = QMessageAuthenticationCode::hash(
        (match.captured(2) + match.captured(3)).toUtf8(), solapiSecret.toUtf8(), QCryptographicHash::Sha256);
    if (!match.hasMatch() || signature.toHex() != match.captured(4).toLatin1())
        return json({ { q("errorCode"), q("SignatureDoesNotMatch") } }, 403);
    if (m_salts.contains(match.captured(3)))
        return json({ { q("errorCode"), q("DuplicatedSignature") } }, 403);
    m_salts.insert(match.captured(3));
    const auto messages = QJsonDocument::fromJson(request.body).object()[q("messages")].toArray();
    QJsonArray failed;
    for (const QJsonValue &message : messages) {
        const QString to = message[q("to")].toString();
        if (numberCodes.contains(to))
            failed.append(QJsonObject{ { q("to"), to }, { q("statusCode"), numberCodes[to] } });
    }
    return json({ { q("failedMessageList"), failed },
                  { q("groupInfo"), QJsonObject{ { q("groupId"), q("G4V") } } } });
}

} // namespace jaego::test
