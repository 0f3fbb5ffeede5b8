// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http.h"

#include "base/logging.h"
#include "base/text.h"
#include "net/gunzip.h"
#include "net/qttransport.h"
#include "net/replywords.h"

#include <QHostAddress>

namespace jaego {

namespace {

/// 204, 304 and 1xx have no body; a HEAD answer neither.
bool mayHaveBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

/// The body is whole, or why it is not. Qt reports a body cut short of its
/// Content-Length as success (reference toolchain: QNetworkAccessManager).
std::optional<Error> checkWhole(const HttpReply &reply, const QString &where)
{
    const QByteArray announced = reply.header("Content-Length");
    if (announced.isEmpty() || !mayHaveBody(reply.status))
        return std::nullopt;
    bool isNumber = false;
    const qint64 length = announced.toLongLong(&isNumber);
    if (isNumber && length == reply.body.size())
        return std::nullopt;
    return Error{ Error::Kind::Network, where,
                  Text::tr("the answer was cut short: %1 of %2 bytes")
                      .arg(reply.body.size())
                      .arg(QString::fromLatin1(announced)),
                  reply.status };
}

std::optional<Error> unpack(HttpReply *reply, qint64 maxBytes, const QString &where)
{
    const QByteArray coding = reply->header("Content-Encoding").trimmed().toLower();
    if (coding.isEmpty() || coding == "identity" || reply->body.isEmpty())
        return std::nullopt;
    if (coding != "gzip" && coding != "x-gzip" && coding != "deflate")
        return Error{ Error::Kind::Parse, where,
                      QStringLiteral("unknown Content-Encoding: %1").arg(QString::fromLatin1(coding)),
                      reply->status };
    auto plain = gunzip(reply->body, maxBytes);
    if (!plain)
        return Error{ Error::Kind::Network, where, Text::tr("the compressed answer is broken or cut short"),
                      reply->status };
    reply->body = std::move(*plain);
    return std::nullopt;
}

} // namespace

bool isAllowedBaseUrl(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return false;
    if (url.scheme() == QLatin1String("https"))
        return true;
    if (url.scheme() != QLatin1String("http"))
        return false;
    if (url.host() == QLatin1String("localhost"))
        return true;
    const QHostAddress address(url.host());
    return !address.isNull() && address.isLoopback();
}

QByteArray HttpReply::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

Result<QJsonObject> HttpReply::jsonObject(const QString &where) const
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (problem.error == QJsonParseError::NoError && document.isObject())
        return document.object();
    if (body.trimmed().isEmpty())
        return Error(Error::Kind::Parse, where, Text::tr("the answer is empty"), status);
    return Error(Error::Kind::Parse, where, Text::tr("the answer is not JSON: %1").arg(firstWords(body, 120)),
                 status);
}

Error tooLargeError(const QString &where)
{
    return { Error::Kind::Parse, where, Text::tr("the answer is larger than this program accepts") };
}

HttpClient::HttpClient(Scheduler *scheduler, HttpSettings settings) : HttpClient(scheduler, settings, nullptr)
{
}

HttpClient::HttpClient(Scheduler *scheduler, HttpSettings settings, std::unique_ptr<HttpTransport> transport)
    : m_scheduler(scheduler), m_settings(settings), m_transport(std::move(transport))
{
    if (!m_transport)
        m_transport = std::make_unique<QtTransport>(scheduler);
}

HttpClient::~HttpClient() = default;

Task<Result<HttpReply>> HttpClient::send(HttpRequest request, std::stop_token stop)
{
    const QString where = request.where;
    if (!isAllowedBaseUrl(request.url))
        co_return Error(Error::Kind::Config, where,
                        Text::tr("plain http is allowed to this machine only: %1").arg(request.url.host()));
    if (stop.stop_requested())
        co_return Error(Error::Kind::Cancelled, where);

    if (m_gate) {
        if (auto closed = m_gate())
            co_return *closed;
    }

    const int deadlineMs = m_settings.requestTimeoutMs * std::max(1, request.patience);
    const qint64 startedAt = m_scheduler->nowMs();
    // A transport's own timeout is idle time: an answer that trickles would never end.
    std::stop_source end;
    const auto late = std::make_shared<bool>(false);
    QObject deadline; // dies with this frame, and the timer with it
    m_scheduler->callAfter(deadlineMs, &deadline, [end, late]() mutable {
        *late = true;
        end.request_stop();
    });
    const std::stop_callback onStop(stop, [end]() mutable { end.request_stop(); });

    ++m_inFlight;
    Result<HttpReply> exchanged = co_await m_transport->exchange(request, m_settings, end.get_token());
    --m_inFlight;
    if (!exchanged && *late)
        co_return Error(Error::Kind::Timeout, where,
                        Text::tr("no complete answer within %1 ms").arg(deadlineMs));
    if (!exchanged && end.stop_requested())
        co_return Error(Error::Kind::Cancelled, where);
    if (!exchanged)
        co_return exchanged.error();

    HttpReply result = *exchanged;
    result.elapsedMs = m_scheduler->nowMs() - startedAt;
    if (result.body.size() > m_settings.maxReplyBytes)
        co_return tooLargeError(where);
    if (auto broken = checkWhole(result, where))
        co_return *broken;
    if (auto broken = unpack(&result, m_settings.maxReplyBytes, where))
        co_return *broken;
    qCDebug(lcNet) << where << request.method << request.url.path() << result.status << result.elapsedMs
                   << "ms";
    co_return result;
}

} // namespace jaego
