// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/kakao.h"

#include "base/text.h"

namespace jaego {

namespace {
QString q(const char *text)
{
    return QString::fromLatin1(text);
}
} // namespace

KakaoNotifier::KakaoNotifier(KakaoSettings settings, NotifyTools tools)
    : m_settings(std::move(settings))
    , m_postman(q("KAKAO"), std::move(tools))
    , m_tokens(m_settings.authBaseUrl, &m_postman)
{
    m_settings.receivers.removeDuplicates();
}

Task<Status> KakaoNotifier::ready()
{
    if (m_settings.toFriends && m_settings.receivers.isEmpty())
        co_return Error(Error::Kind::Config, q("kakao"), Text::tr("[kakao] receiver_uuids is empty"));
    co_return co_await m_tokens.ready();
}

Task<QByteArray> KakaoNotifier::fingerprint()
{
    QStringList parts{ m_settings.authBaseUrl.toString(), m_settings.apiBaseUrl.toString(),
                       m_settings.receivers.join(u','), m_settings.toFriends ? q("friends") : q("memo") };
    for (const QString &name :
         { secretnames::kakaoClientId, secretnames::kakaoClientSecret, secretnames::kakaoRefreshToken }) {
        const auto value = co_await m_postman.tools().secrets->read(name);
        parts.append(value ? value->reveal() : QString());
    }
    co_return fingerprintOf(parts);
}

HttpRequest KakaoNotifier::request(const Secret &token, const QString &text,
                                   const QStringList &receivers) const
{
    const QString address = m_settings.apiBaseUrl.toString()
        + (m_settings.toFriends ? q("/v1/api/talk/friends/message/default/send")
                                : q("/v2/api/talk/memo/default/send"));
    QList<kakao::Field> fields;
    if (m_settings.toFriends)
        fields.append({ q("receiver_uuids"), kakao::uuidList(receivers) });
    fields.append({ q("template_object"), kakao::textTemplate(text, {}, {}) });
    HttpRequest request;
    request.method = "POST";
    request.url = QUrl(address);
    request.headers = { { "Content-Type", "application/x-www-form-urlencoded;charset=utf-8" },
                        { "Authorization", "Bearer " + token.reveal().toUtf8() } };
    request.body = kakao::form(fields);
    return request;
}

Task<Delivery> KakaoNotifier::deliver(NotifyMessage message, std::stop_token stop)
{
    const Status isReady = co_await ready();
    if (!isReady)
        co_return permanent(isReady.error().message, true);
    QStringList receivers;
    for (const QString &uuid : std::as_const(m_settings.receivers)) {
        if (!message.reached.contains(uuid) && !message.reached.contains(u'!' + uuid))
            receivers.append(uuid);
    }
    const QString text = kakao::textOf(message);
    for (int round = 0;; ++round) {
        const auto token = co_await m_tokens.token(stop);
        if (!token) {
            const Error &error = token.error();
            if (error.kind == Error::Kind::Auth || error.kind == Error::Kind::Config)
                co_return permanent(error.message, true);
            Delivery later = afterError(error); // the message itself was not on the wire
            later.mayHaveArrived = false;
            later.reached = message.reached;
            if (error.retryAfter)
                later.retryAfterMs = error.retryAfter->count();
            co_return later;
        }
        const Secret &access = *token;
        const auto reply = co_await m_postman.send(
            m_settings.toFriends ? q("kakao.friends") : q("kakao.memo"),
            [this, access, text, receivers] { return request(access, text, receivers); }, stop);
        if (!reply) {
            Delivery lost = afterError(reply.error());
            lost.reached = message.reached;
            co_return lost;
        }
        bool tokenRefused = false;
        const QDateTime now = m_postman.tools().scheduler->utcNow();
        Delivery delivery = m_settings.toFriends
            ? kakao::friendsAnswer(*reply, now, receivers, message.reached, &tokenRefused)
            : kakao::memoAnswer(*reply, now, &tokenRefused);
        if (!tokenRefused || round > 0)
            co_return delivery;
        m_tokens.refused(access); // once
    }
}

} // namespace jaego
