// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/navertoken.h"

#include "sandbox/apireply.h"
#include "sandbox/navermarket.h"
#include "sandbox/signatures.h"

#include <QCryptographicHash>

namespace jaego::sandbox {

namespace {

constexpr qint64 kLifeMs = 10'800'000;
constexpr qint64 kReuseMs = 30LL * 60 * 1000;
constexpr qint64 kTimestampLifeMs = 5LL * 60 * 1000;
constexpr qint64 kTimestampSkewMs = 1000; // our clock ticks apart from the wall clock's
constexpr qint64 kPenaltyMs = 24LL * 60 * 60 * 1000;

} // namespace

bool NaverTokens::hasWrongForm(const HttpRequest &request, const FormFields &form) const
{
    static const QStringList kNames{ QStringLiteral("client_id"), QStringLiteral("client_secret_sign"),
                                     QStringLiteral("grant_type"), QStringLiteral("timestamp"),
                                     QStringLiteral("type") };
    const QByteArray type = request.header("Content-Type").toLower();
    auto names = form.names();
    names.sort();
    return request.target.contains('?') || !type.startsWith("application/x-www-form-urlencoded")
        || names != kNames || form.value(QStringLiteral("grant_type")) != QLatin1String("client_credentials")
        || form.value(QStringLiteral("type")) != QLatin1String("SELF");
}

NaverTokens::Token NaverTokens::current()
{
    const qint64 now = m_world->now();
    std::erase_if(m_tokens, [now](const Token &t) { return t.endMs <= now; });
    if (!m_tokens.empty() && m_tokens.back().endMs - now >= kReuseMs)
        return m_tokens.back();
    const QByteArray seed = QByteArray::number(m_world->options().seed) + '/' + QByteArray::number(++m_issued)
        + '/' + QByteArray::number(now);
    const auto text = QCryptographicHash::hash(seed, QCryptographicHash::Sha256)
                          .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    m_tokens.push_back({ QString::fromLatin1(text.left(22)), now + kLifeMs });
    return m_tokens.back();
}

HttpReply NaverTokens::issue(const HttpRequest &request)
{
    const qint64 now = m_world->now();
    ++m_world->counters(SandboxSource::Naver).tokenCalls;
    const FormFields form(request.body);
    if (hasWrongForm(request, form)) {
        m_penaltyUntil = now + kPenaltyMs;
        return naverInvalid(QStringLiteral("request"), QStringLiteral("요청 형식이 올바르지 않습니다."), now);
    }
    if (isPenalized())
        return naverQuotaLimit(now);
    const auto &keys = m_world->credentials();
    if (form.value(QStringLiteral("client_id")) != keys.naverClientId)
        return naverInvalid(QStringLiteral("client_id"),
                            QStringLiteral("client_id 항목이 유효하지 않습니다."), now);
    const auto stamp = form.number(QStringLiteral("timestamp"));
    if (!stamp || now - *stamp > kTimestampLifeMs || *stamp - now > kTimestampSkewMs)
        return naverInvalid(QStringLiteral("timestamp"),
                            QStringLiteral("timestamp 항목이 유효하지 않습니다."), now);
    const auto expected = naverSignature(keys.naverClientId.toUtf8(), QByteArray::number(*stamp),
                                         keys.naverClientSecret.toUtf8());
    if (form.value(QStringLiteral("client_secret_sign")).toLatin1() != expected)
        return naverInvalid(QStringLiteral("client_secret_sign"),
                            QStringLiteral("client_secret_sign 항목이 유효하지 않습니다."), now);
    const auto token = current();
    return jsonReply(200,
                     { { QStringLiteral("access_token"), token.text },
                       { QStringLiteral("expires_in"), (token.endMs - now) / 1000 },
                       { QStringLiteral("token_type"), QStringLiteral("Bearer") } });
}

bool NaverTokens::isValid(const QByteArray &authorization) const
{
    const qint64 now = m_world->now();
    return std::any_of(m_tokens.cbegin(), m_tokens.cend(), [&](const Token &t) {
        return t.endMs > now && authorization == "Bearer " + t.text.toLatin1();
    });
}

} // namespace jaego::sandbox
