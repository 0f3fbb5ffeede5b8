// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/slack.h"

#include "base/addressrule.h"
#include "base/text.h"
#include "notify/slackwire.h"

namespace jaego {

namespace {
QString q(const char *text)
{
    return QString::fromLatin1(text);
}
} // namespace

SlackNotifier::SlackNotifier(SlackSettings settings, NotifyTools tools)
    : m_settings(std::move(settings)), m_postman(q("SLACK"), std::move(tools))
{
}

/// The webhook, or else the bot token. A machine without a keychain answers every name its
/// environment does not hold with an error: it must not hide the token that is there.
Task<Result<SlackNotifier::Door>> SlackNotifier::door()
{
    SecretStore *secrets = m_postman.tools().secrets;
    const auto webhook = co_await secrets->read(m_settings.webhookSecret);
    if (webhook && !webhook->isEmpty()) {
        if (!isAllowedAddress(QUrl(webhook->reveal().trimmed(), QUrl::StrictMode)))
            co_return Error(Error::Kind::Config, q("slack"),
                            Text::tr("the secret %1 is no https:// address").arg(m_settings.webhookSecret));
        co_return Door{ *webhook, {} };
    }
    const auto token = co_await secrets->read(secretnames::slackBotToken);
    if (token && !token->isEmpty())
        co_return Door{ {}, *token };
    if (!webhook)
        co_return webhook.error();
    if (!token)
        co_return token.error();
    co_return Error(Error::Kind::Config, q("slack"),
                    Text::tr("neither the secret %1 nor %2 is set")
                        .arg(m_settings.webhookSecret, secretnames::slackBotToken));
}

Task<Status> SlackNotifier::ready()
{
    const auto found = co_await door();
    if (!found)
        co_return found.error();
    co_return Done{};
}

Task<QByteArray> SlackNotifier::fingerprint()
{
    SecretStore *secrets = m_postman.tools().secrets;
    const auto webhook = co_await secrets->read(m_settings.webhookSecret);
    const auto token = co_await secrets->read(secretnames::slackBotToken);
    co_return fingerprintOf({ m_settings.apiBaseUrl.toString(), m_settings.channel,
                              webhook ? webhook->reveal() : QString(), token ? token->reveal() : QString() });
}

Task<Delivery> SlackNotifier::deliver(NotifyMessage message, std::stop_token stop)
{
    const auto found = co_await door();
    if (!found)
        co_return permanent(found.error().message, true);
    const Secret webhook = found->webhook;
    const Secret token = found->token;
    if (!webhook.isEmpty()) {
        const QUrl url(webhook.reveal().trimmed(), QUrl::StrictMode);
        hideWord(url.path()); // an answer may name it without the host
        const auto reply = co_await m_postman.send(
            q("slack.webhook"),
            [url, message] {
                HttpRequest request;
                request.method = "POST";
                request.url = url;
                request.headers = { { "Content-Type", "application/json; charset=utf-8" } };
                request.body = slack::payload(message);
                return request;
            },
            stop);
        if (!reply)
            co_return afterError(reply.error());
        co_return slack::webhookAnswer(*reply);
    }
    const QUrl url(m_settings.apiBaseUrl.toString() + q("/chat.postMessage"));
    const QByteArray bearer = "Bearer " + token.reveal().trimmed().toUtf8();
    const QString channel = m_settings.channel;
    const auto reply = co_await m_postman.send(
        q("slack.post"),
        [url, bearer, channel, message] {
            HttpRequest request;
            request.method = "POST";
            request.url = url;
            request.headers = { { "Content-Type", "application/json; charset=utf-8" },
                                { "Authorization", bearer } };
            request.body = slack::payload(message, channel);
            return request;
        },
        stop);
    if (!reply)
        co_return afterError(reply.error());
    co_return slack::postAnswer(*reply);
}

} // namespace jaego
