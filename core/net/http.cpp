// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http.h"

#include "base/logging.h"
#include "net/gunzip.h"

#include <QBuffer>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QScopedPointer>

#include <qcoronetworkreply.h>

namespace jaego {

namespace {

using ReplyPtr = std::unique_ptr<QNetworkReply, QScopedPointerDeleteLater>;

/// A body Qt cannot rewind, and so cannot send a second time behind our back when
/// the connection drops before an answer (it ends with ContentReSendError instead).
class OnceBody final : public QIODevice {
public:
    explicit OnceBody(QByteArray bytes) : m_bytes(std::move(bytes)) { open(QIODevice::ReadOnly); }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override
    {
        return m_bytes.size() - m_at + QIODevice::bytesAvailable();
    }
    [[nodiscard]] bool atEnd() const override { return m_at >= m_bytes.size() && QIODevice::atEnd(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 count = std::min<qint64>(maxSize, m_bytes.size() - m_at);
        if (count <= 0)
            return m_at >= m_bytes.size() ? -1 : 0;
        memcpy(data, m_bytes.constData() + m_at, static_cast<size_t>(count));
        m_at += count;
        return count;
    }
    qint64 writeData(const char * /*data*/, qint64 /*size*/) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
};

/// Why a reply was ended by us.
enum class Cut : quint8 { None, Connect, Deadline, TooLarge, Stopped };

/// What Qt says when no complete answer came.
Error transportError(const QNetworkReply &reply, Cut cut, const QString &where, int deadlineMs)
{
    switch (cut) {
    case Cut::Connect:
        return { Error::Kind::Network, where,
                 QStringLiteral("no connection to %1 in time").arg(reply.url().host()) };
    case Cut::Deadline:
        return { Error::Kind::Timeout, where,
                 QStringLiteral("no complete answer within %1 ms").arg(deadlineMs) };
    case Cut::TooLarge:
        return { Error::Kind::Parse, where,
                 QStringLiteral("the answer is larger than this program accepts") };
    case Cut::Stopped:
        return { Error::Kind::Cancelled, where };
    case Cut::None:
        break;
    }
    const auto kind =
        reply.error() == QNetworkReply::TimeoutError ? Error::Kind::Timeout : Error::Kind::Network;
    QString words = reply.errorString();
    // Qt's text repeats the address with its query; the host is enough and carries no key.
    words.replace(reply.url().toString(), reply.url().host());
    return { kind, where, words };
}

HttpHeaders headersOf(const QNetworkReply &reply)
{
    HttpHeaders headers;
    const auto &pairs = reply.rawHeaderPairs();
    headers.reserve(pairs.size());
    for (const auto &pair : pairs)
        headers.append(pair);
    return headers;
}

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
                  QStringLiteral("the answer was cut short: %1 of %2 bytes")
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
        return Error{ Error::Kind::Network, where,
                      QStringLiteral("the compressed answer is broken or cut short"), reply->status };
    reply->body = std::move(*plain);
    return std::nullopt;
}

QNetworkRequest toQt(const HttpRequest &request)
{
    QNetworkRequest out(request.url);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    out.setRawHeader("User-Agent", "Jaego/" JAEGO_VERSION);
    out.setRawHeader("Accept", "application/json");
    out.setRawHeader("Accept-Language", "ko-KR,ko;q=0.9");
    out.setRawHeader("Accept-Encoding",
                     "gzip"); // set by us, so Qt leaves the packed bytes and their length alone
    for (const auto &[name, value] : request.headers)
        out.setRawHeader(name, value);
    return out;
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
        return Error(Error::Kind::Parse, where, QStringLiteral("the answer is empty"), status);
    const QString words = QString::fromUtf8(body.left(120)).simplified();
    return Error(Error::Kind::Parse, where, QStringLiteral("the answer is not JSON: %1").arg(words), status);
}

HttpClient::HttpClient(Scheduler *scheduler, HttpSettings settings)
    : m_scheduler(scheduler), m_settings(settings), m_nam(std::make_unique<QNetworkAccessManager>())
{
    m_nam->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_nam->setAutoDeleteReplies(false);
}

HttpClient::~HttpClient() = default;

Task<Result<HttpReply>> HttpClient::send(HttpRequest request, std::stop_token stop)
{
    const QString where = request.where;
    if (!isAllowedBaseUrl(request.url))
        co_return Error(
            Error::Kind::Config, where,
            QStringLiteral("plain http is allowed to this machine only: %1").arg(request.url.host()));
    if (stop.stop_requested())
        co_return Error(Error::Kind::Cancelled, where);

    QNetworkRequest qtRequest = toQt(request);
    std::unique_ptr<OnceBody> body;
    if (request.method != "GET" && request.method != "HEAD") {
        body = std::make_unique<OnceBody>(request.body);
        qtRequest.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        qtRequest.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    }

    const int deadlineMs = m_settings.requestTimeoutMs * std::max(1, request.patience);
    const qint64 startedAt = m_scheduler->nowMs();
    const ReplyPtr reply(
        m_nam->sendCustomRequest(qtRequest, request.method, body.get())); // owned before the first await
    // Qt's thread may ask for more of the body after an abort, as long as the reply is there.
    if (body)
        body.release()->setParent(reply.get());
    const auto cut = std::make_shared<Cut>(Cut::None);
    const QPointer<QNetworkReply> guard(reply.get());
    const auto end = [guard, cut](Cut why) {
        if (!guard || guard->isFinished() || *cut != Cut::None)
            return;
        *cut = why;
        guard->abort();
    };

    // Qt's own timeout is idle time: an answer that trickles would never end.
    m_scheduler->callAfter(deadlineMs, reply.get(), [end] { end(Cut::Deadline); });
    // Waiting for one of Qt's six connections is not connecting; a reused connection never connects.
    const auto sent = std::make_shared<bool>(false);
    QObject::connect(reply.get(), &QNetworkReply::requestSent, reply.get(), [sent] { *sent = true; });
    QObject::connect(reply.get(), &QNetworkReply::socketStartedConnecting, reply.get(),
                     [scheduler = m_scheduler, timeout = m_settings.connectTimeoutMs, sent, end, guard] {
                         scheduler->callAfter(timeout, guard, [sent, end] {
                             if (!*sent)
                                 end(Cut::Connect);
                         });
                     });
    const qint64 maxBytes = m_settings.maxReplyBytes;
    QObject::connect(reply.get(), &QNetworkReply::readyRead, reply.get(), [end, guard, maxBytes] {
        if (guard->bytesAvailable() > maxBytes)
            end(Cut::TooLarge);
    });
    const std::stop_callback onStop(stop, [end] { end(Cut::Stopped); });

    ++m_inFlight;
    if (!reply->isFinished())
        co_await qCoro(reply.get()).waitForFinished();
    --m_inFlight;

    HttpReply result;
    result.elapsedMs = m_scheduler->nowMs() - startedAt;
    result.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (*cut != Cut::None || result.status == 0)
        co_return transportError(*reply, *cut, where, deadlineMs);
    // An answer with a status may still have broken off: Qt then reports a transport error (1..99).
    if (reply->error() != QNetworkReply::NoError
        && reply->error() < QNetworkReply::ProxyConnectionRefusedError)
        co_return transportError(*reply, Cut::None, where, deadlineMs);

    result.headers = headersOf(*reply);
    result.body = reply->readAll();
    if (result.body.size() > maxBytes)
        co_return transportError(*reply, Cut::TooLarge, where, deadlineMs);
    if (auto broken = checkWhole(result, where))
        co_return *broken;
    if (auto broken = unpack(&result, m_settings.maxReplyBytes, where))
        co_return *broken;
    qCDebug(lcNet) << where << request.method << request.url.path() << result.status << result.elapsedMs
                   << "ms";
    co_return result;
}

} // namespace jaego
