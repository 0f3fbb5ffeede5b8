// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/qttransport.h"

#include "base/text.h"

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
enum class Cut : quint8 { None, Connect, TooLarge, Stopped };

/// What Qt says when no complete answer came.
Error transportError(const QNetworkReply &reply, Cut cut, const QString &where)
{
    switch (cut) {
    case Cut::Connect:
        return { Error::Kind::Network, where,
                 Text::tr("no connection to %1 in time").arg(reply.url().host()) };
    case Cut::TooLarge:
        return tooLargeError(where);
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

QtTransport::QtTransport(Scheduler *scheduler)
    : m_scheduler(scheduler), m_nam(std::make_unique<QNetworkAccessManager>())
{
    m_nam->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_nam->setAutoDeleteReplies(false);
}

QtTransport::~QtTransport() = default;

Task<Result<HttpReply>> QtTransport::exchange(HttpRequest request, HttpSettings settings,
                                              std::stop_token stop)
{
    const QString where = request.where;
    QNetworkRequest qtRequest = toQt(request);
    std::unique_ptr<OnceBody> body;
    if (request.method != "GET" && request.method != "HEAD") {
        body = std::make_unique<OnceBody>(request.body);
        qtRequest.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        qtRequest.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    }

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

    // Waiting for one of Qt's six connections is not connecting; a reused connection never connects.
    const auto sent = std::make_shared<bool>(false);
    QObject::connect(reply.get(), &QNetworkReply::requestSent, reply.get(), [sent] { *sent = true; });
    QObject::connect(reply.get(), &QNetworkReply::socketStartedConnecting, reply.get(),
                     [scheduler = m_scheduler, timeout = settings.connectTimeoutMs, sent, end, guard] {
                         scheduler->callAfter(timeout, guard, [sent, end] {
                             if (!*sent)
                                 end(Cut::Connect);
                         });
                     });
    const qint64 maxBytes = settings.maxReplyBytes;
    QObject::connect(reply.get(), &QNetworkReply::readyRead, reply.get(), [end, guard, maxBytes] {
        if (guard->bytesAvailable() > maxBytes)
            end(Cut::TooLarge);
    });
    const std::stop_callback onStop(stop, [end] { end(Cut::Stopped); });

    if (!reply->isFinished())
        co_await qCoro(reply.get()).waitForFinished();

    HttpReply result;
    result.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (*cut != Cut::None || result.status == 0)
        co_return transportError(*reply, *cut, where);
    // An answer with a status may still have broken off: Qt then reports a transport error (1..99).
    if (reply->error() != QNetworkReply::NoError
        && reply->error() < QNetworkReply::ProxyConnectionRefusedError)
        co_return transportError(*reply, Cut::None, where);
    result.headers = headersOf(*reply);
    result.body = reply->readAll();
    co_return result;
}

} // namespace jaego
