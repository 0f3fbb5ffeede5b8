// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/slackwire.h"

#include "base/text.h"
#include "notify/postman.h"
#include "notify/trimming.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace jaego::slack {

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

// Margins under the documented limits (slack §4): the unit of "characters" is not stated.
constexpr qsizetype kHeader = 140;
constexpr qsizetype kSection = 2'900;
constexpr qsizetype kLine = 600; ///< of one alert
constexpr qsizetype kFallback = 3'000;
constexpr qsizetype kWorst = 10;

QString written(QChar c)
{
    switch (c.unicode()) {
    case u'&':
        return q("&amp;");
    case u'<':
        return q("&lt;");
    case u'>':
        return q("&gt;");
    case u'*':
    case u'_':
    case u'~':
    case u'`':
        return QString(c) + QChar(0x200B);
    default:
        return c;
    }
}

QJsonObject textObject(const char *type, const QString &text)
{
    return { { q("type"), q(type) }, { q("text"), text } };
}

QJsonObject section(const QString &text)
{
    return { { q("type"), q("section") }, { q("text"), textObject("mrkdwn", text.left(kSection)) } };
}

QString sign(const NotifyItem &item)
{
    return item.severity == q("HIGH") ? q(":red_circle: ") : q(":large_yellow_circle: ");
}

Delivery unless5xx(const HttpReply &reply, const QString &words)
{
    if (reply.status == 429)
        return retryLater(Text::tr("Slack asks to wait"), waitAfter(reply));
    if (reply.status >= 500)
        return retryLater(Text::tr("Slack has trouble of its own (%1 %2)").arg(reply.status).arg(words));
    return permanent(Text::tr("Slack refused it (%1 %2)").arg(reply.status).arg(words), true);
}

bool isOneOf(const QString &word, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&word](const char *one) { return word == QLatin1String(one); });
}

} // namespace

QString escaped(const QString &text)
{
    QString out = text;
    out.replace(u'&', q("&amp;"));
    out.replace(u'<', q("&lt;"));
    out.replace(u'>', q("&gt;"));
    return out;
}

QString plain(const QString &text, qsizetype most)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        QString next = written(text[i]);
        if (text[i].isHighSurrogate() && i + 1 < text.size())
            next += text[++i];
        if (out.size() + next.size() > most - 1)
            return out + QChar(0x2026);
        out += next;
    }
    return out;
}

QByteArray payload(const NotifyMessage &message, const QString &channel)
{
    QJsonArray blocks;
    blocks.append(
        QJsonObject{ { q("type"), q("header") },
                     { q("text"), textObject("plain_text", cutTo(oneLine(message.title), kHeader)) } });
    QString fallback = plain(oneLine(message.title), kHeader * 2);
    QStringList ids{ message.id };
    for (const NotifyItem &item : message.items.mid(0, kWorst)) {
        const QString line = plain(oneLine(item.text), kLine);
        blocks.append(section(sign(item) + q("*") + plain(oneLine(item.label), kHeader) + q("*  ") + line));
        if (fallback.size() + line.size() < kFallback)
            fallback += u'\n' + line;
        if (item.alertId != message.id)
            ids.append(item.alertId);
    }
    const qsizetype rest = message.items.size() - kWorst;
    if (rest > 0) {
        const QString words = plain(message.restWords.arg(rest), kHeader * 2);
        blocks.append(section(words));
        fallback += u'\n' + words;
    }
    const QString context = message.at.toString(q("yyyy-MM-dd HH:mm:ss t")) + q(" · ")
        + plain(ids.join(u' '), kSection - kHeader);
    blocks.append(QJsonObject{ { q("type"), q("context") },
                               { q("elements"), QJsonArray{ textObject("mrkdwn", context) } } });
    QJsonObject body{ { q("text"), fallback }, { q("blocks"), blocks } };
    if (!channel.isEmpty()) {
        body[q("channel")] = channel;
        body[q("unfurl_links")] = false;
    }
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

Delivery webhookAnswer(const HttpReply &reply)
{
    const QString words = wordsOf(reply.body);
    if (reply.status == 200) {
        if (reply.body.trimmed() == "ok") {
            Delivery delivered;
            delivered.outcome = Delivery::Outcome::Delivered;
            delivered.answer = q("ok");
            return delivered;
        }
        return retryLater(Text::tr("not Slack's answer: %1").arg(words), -1, true);
    }
    if (reply.status == 400 && !isOneOf(words, { "user_not_found" })) // this message's fault, not the route's
        return permanent(Text::tr("Slack refused it (%1 %2)").arg(reply.status).arg(words), false);
    return unless5xx(reply, words);
}

Delivery postAnswer(const HttpReply &reply)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(reply.body, &problem);
    const QJsonObject answer = document.object();
    const QString code = wordsOf(answer[q("error")].toString().toUtf8());
    if (reply.status != 200)
        return unless5xx(reply, code.isEmpty() ? wordsOf(reply.body) : code);
    if (problem.error != QJsonParseError::NoError || !answer[q("ok")].isBool())
        return retryLater(Text::tr("not Slack's answer: %1").arg(wordsOf(reply.body)), -1, true);
    if (answer[q("ok")].toBool()) {
        Delivery delivered;
        delivered.outcome = Delivery::Outcome::Delivered;
        delivered.answer = q("ok ") + wordsOf(answer[q("ts")].toString().toUtf8());
        return delivered;
    }
    if (isOneOf(code, { "ratelimited", "rate_limited", "message_limit_exceeded" }))
        return retryLater(Text::tr("Slack asks to wait"), waitAfter(reply));
    if (isOneOf(code,
                { "internal_error", "fatal_error", "service_unavailable", "request_timeout",
                  "team_added_to_org" }))
        return retryLater(Text::tr("Slack has trouble of its own (%1)").arg(code), -1,
                          code == q("fatal_error"));
    const bool ours = isOneOf(code,
                              { "no_text", "invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long",
                                "too_many_attachments", "invalid_arg_name", "invalid_charset",
                                "invalid_post_type", "missing_post_type" });
    return permanent(Text::tr("Slack refused it (%1)").arg(code), !ours);
}

} // namespace jaego::slack
