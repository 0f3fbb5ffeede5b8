// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/inboxdesk.h"

#include "base/logging.h"
#include "inbox/webhooksignature.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace jaego {

namespace {

InboxReply jsonReply(int status, const QJsonObject &body)
{
    return { status, {}, QJsonDocument(body).toJson(QJsonDocument::Compact) };
}

InboxReply withHeader(InboxReply reply, const QByteArray &name, const QByteArray &value)
{
    reply.headers.append(qMakePair(name, value));
    return reply;
}

InboxReply eventReply(int status, const char *word, const QString &id)
{
    return jsonReply(status,
                     { { QStringLiteral("status"), QLatin1String(word) }, { QStringLiteral("id"), id } });
}

InboxReply laterReply(int status, const QString &words, const QByteArray &seconds)
{
    return withHeader(errorReply(status, words), "Retry-After", seconds);
}

InboxReply wrongMethod(const QByteArray &allowed)
{
    return withHeader(
        errorReply(405, QStringLiteral("only %1 is answered here").arg(QString::fromLatin1(allowed))),
        "Allow", allowed);
}

/// One word for everything: it tells a stranger nothing about the signature.
InboxReply notBelieved(WebhookVerdict verdict)
{
    qCInfo(lcInbox) << "an event was refused:" << nameOf(verdict);
    return errorReply(401, QStringLiteral("the signature is missing, too old or wrong"));
}

/// A program on this machine names this machine; a page in a browser gives itself away.
std::optional<InboxReply> refuseStranger(const InboxHeaders &headers)
{
    if (headers.count("Host") != 1)
        return errorReply(400, QStringLiteral("exactly one Host header is needed"));
    if (!isOwnHost(headers.value("Host")))
        return errorReply(403, QStringLiteral("this inbox answers to 127.0.0.1, [::1] and localhost only"));
    if (headers.has("Origin"))
        return errorReply(403, QStringLiteral("this inbox is not for web pages"));
    return std::nullopt;
}

std::optional<InboxReply> answerEventHead(const InboxHead &head, quint64 bodyLimit)
{
    if (head.method != "POST")
        return wrongMethod("POST");
    if (head.contentLength.value_or(0) > bodyLimit)
        return errorReply(413, QStringLiteral("an event has at most %1 bytes").arg(bodyLimit));
    const QByteArray encoding = head.headers.value("Content-Encoding").toLower();
    if (!encoding.isEmpty() && encoding != "identity")
        return errorReply(415, QStringLiteral("events are read as they are signed, not compressed"));
    const QByteArray expectation = head.headers.value("Expect").toLower();
    if (!expectation.isEmpty() && expectation != "100-continue")
        return errorReply(417, QStringLiteral("only 100-continue can be expected"));
    return std::nullopt;
}

} // namespace

QByteArray InboxReply::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

bool InboxHead::isOddlyFramed() const
{
    const QByteArray encoding = headers.value("Transfer-Encoding", ',').toLower();
    return !encoding.isEmpty() && encoding != "chunked";
}

InboxReply errorReply(int status, const QString &words)
{
    return jsonReply(status, { { QStringLiteral("error"), words } });
}

bool isOwnHost(const QByteArray &host)
{
    const QByteArray name = host.toLower();
    for (const char *own : { "127.0.0.1", "localhost", "[::1]" }) {
        if (name == own)
            return true;
        const QByteArray withPort = QByteArray(own) + ':';
        if (!name.startsWith(withPort))
            continue;
        const QByteArray port = name.mid(withPort.size());
        return !port.isEmpty() && port.size() <= 5
            && std::all_of(port.begin(), port.end(), [](char c) { return c >= '0' && c <= '9'; });
    }
    return false;
}

std::optional<InboxReply> answerHead(const InboxHead &head, quint64 bodyLimit, bool hasSecret)
{
    if (auto refused = refuseStranger(head.headers))
        return refused;
    if (head.isOddlyFramed())
        return errorReply(501, QStringLiteral("of transfer encodings only chunked is read"));
    const QByteArray path = head.target.split('?').first();
    if (path == "/events")
        return answerEventHead(head, bodyLimit);
    if (path != "/health")
        return errorReply(404, QStringLiteral("events are taken at /events"));
    if (head.method != "GET")
        return wrongMethod("GET");
    return jsonReply(200,
                     { { QStringLiteral("status"), QStringLiteral("ok") },
                       { QStringLiteral("takes_events"), hasSecret } });
}

std::variant<InboxEvent, InboxReply> admitEvent(const QList<QByteArray> &keys, const InboxHeaders &headers,
                                                const QByteArray &body, qint64 nowSeconds)
{
    // Said twice, it could be signed with the one and remembered by the other.
    if (headers.count("webhook-id") > 1 || headers.count("webhook-timestamp") > 1)
        return notBelieved(WebhookVerdict::BadId);
    const WebhookHeaders webhook{ headers.value("webhook-id"), headers.value("webhook-timestamp"),
                                  headers.value("webhook-signature") };
    const auto judged = judgeWebhookHeaders(webhook, nowSeconds);
    if (judged != WebhookVerdict::Genuine)
        return notBelieved(judged);
    if (keys.isEmpty())
        return laterReply(503, QStringLiteral("no signing secret is set, so no event can be believed"), "60");
    const auto verdict = verifyWebhook(keys, webhook, body, nowSeconds);
    if (verdict != WebhookVerdict::Genuine)
        return notBelieved(verdict);
    auto event = readInboxEvent(headers, body);
    if (event)
        return *event;
    qCInfo(lcInbox) << "the event" << webhook.id << "was refused:" << event.error().message;
    return errorReply(event.error().httpStatus, event.error().message);
}

InboxReply replyTo(JournalAnswer answer, const QString &eventId)
{
    switch (answer) {
    case JournalAnswer::Accepted:
        return eventReply(202, "accepted", eventId);
    case JournalAnswer::Duplicate:
        return eventReply(200, "duplicate", eventId);
    case JournalAnswer::Conflict:
        return errorReply(409, QStringLiteral("another event was taken under this id before"));
    case JournalAnswer::NotWritten:
        break;
    }
    return laterReply(503, QStringLiteral("the event could not be stored"), "30");
}

InboxReply queueFullReply()
{
    return laterReply(429, QStringLiteral("too many events wait to be stored"), "2");
}

InboxReply tooManyReply()
{
    return laterReply(429, QStringLiteral("too many events at once"), "1");
}

InboxReply noAnswerReply()
{
    return laterReply(503, QStringLiteral("the event could not be stored in time"), "10");
}

} // namespace jaego
