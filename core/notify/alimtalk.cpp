// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/alimtalk.h"

#include "base/text.h"
#include "base/utctime.h"

namespace jaego {

namespace {
QString q(const char *text)
{
    return QString::fromLatin1(text);
}
} // namespace

AlimtalkNotifier::AlimtalkNotifier(AlimtalkSettings settings, NotifyTools tools)
    : m_settings(std::move(settings)), m_postman(q("SOLAPI"), std::move(tools))
{
    m_settings.recipients = solapi::numbers(m_settings.recipients);
}

Task<Status> AlimtalkNotifier::ready()
{
    const auto lacks = [](const QString &words) { return Error(Error::Kind::Config, q("alimtalk"), words); };
    if (m_settings.approved.pfId.isEmpty() || m_settings.approved.templateId.isEmpty()
        || solapi::numbers({ m_settings.approved.sender }).isEmpty())
        co_return lacks(Text::tr("[alimtalk] pf_id, template_id and sender are needed"));
    if (m_settings.recipients.isEmpty())
        co_return lacks(Text::tr("[alimtalk] recipients is empty"));
    for (const QString &name : { secretnames::solapiApiKey, secretnames::solapiApiSecret }) {
        const auto value = co_await m_postman.tools().secrets->read(name);
        if (!value)
            co_return value.error();
        if (value->isEmpty())
            co_return lacks(Text::tr("the secret %1 is not set").arg(name));
    }
    co_return Done{};
}

Task<QByteArray> AlimtalkNotifier::fingerprint()
{
    const auto key = co_await m_postman.tools().secrets->read(secretnames::solapiApiKey);
    const auto secret = co_await m_postman.tools().secrets->read(secretnames::solapiApiSecret);
    co_return fingerprintOf({ m_settings.baseUrl.toString(), m_settings.approved.pfId,
                              m_settings.approved.templateId, m_settings.approved.sender,
                              m_settings.recipients.join(u','), key ? key->reveal() : QString(),
                              secret ? secret->reveal() : QString() });
}

Task<Delivery> AlimtalkNotifier::deliver(NotifyMessage message, std::stop_token stop)
{
    const Status isReady = co_await ready();
    if (!isReady)
        co_return permanent(isReady.error().message, true);
    const auto key = co_await m_postman.tools().secrets->read(secretnames::solapiApiKey);
    const auto secret = co_await m_postman.tools().secrets->read(secretnames::solapiApiSecret);
    if (!key || !secret)
        co_return permanent(Text::tr("the secrets of SOLAPI cannot be read"), true);
    QStringList to;
    for (const QString &number : std::as_const(m_settings.recipients)) {
        if (!message.reached.contains(number) && !message.reached.contains(u'!' + number))
            to.append(number);
    }
    const QUrl url(m_settings.baseUrl.toString() + q("/messages/v4/send-many/detail"));
    const QByteArray body = solapi::payload(message, m_settings.approved, to);
    const QString apiKey = key->reveal().trimmed();
    const QString apiSecret = secret->reveal().trimmed();
    Scheduler *scheduler = m_postman.tools().scheduler;
    const auto reply = co_await m_postman.send(
        q("solapi.send"),
        [url, body, apiKey, apiSecret, scheduler] {
            HttpRequest request;
            request.method = "POST";
            request.url = url;
            request.headers = { { "Content-Type", "application/json; charset=utf-8" },
                                { "Authorization",
                                  solapi::authorization(apiKey, apiSecret, toIsoUtc(scheduler->utcNow()),
                                                        solapi::newSalt()) } };
            request.body = body;
            return request;
        },
        stop);
    if (!reply) {
        Delivery lost = afterError(reply.error());
        lost.reached = message.reached;
        co_return lost;
    }
    co_return solapi::answer(*reply, to, message.reached);
}

} // namespace jaego
