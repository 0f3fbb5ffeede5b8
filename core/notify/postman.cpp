// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/postman.h"

#include "base/text.h"
#include "notify/trimming.h"

#include <QCryptographicHash>

namespace jaego {

namespace {
constexpr qint64 kWaitMs = 30'000;
constexpr qint64 kLongestWaitS = 86'400;
constexpr qsizetype kWords = 160;
} // namespace

Postman::Postman(QString source, NotifyTools tools) : m_source(std::move(source)), m_tools(std::move(tools))
{
}

Task<Result<HttpReply>> Postman::send(QString where, std::function<HttpRequest()> build, std::stop_token stop)
{
    auto place = co_await m_tools.lane->acquire(Priority::Write, 0, where, stop);
    if (!place)
        co_return place.error();
    CallRecord record{ m_source, where, m_tools.scheduler->utcNow(), place->waitedMs(), 0, 1, 0, false,
                       false,    {} };
    const qint64 startedAt = m_tools.scheduler->nowMs();
    HttpRequest request = build();
    request.where = where;
    // Seen to its end: breaking it off would leave its fate unknown.
    auto reply = co_await m_tools.http->send(std::move(request), {});
    record.elapsedMs = m_tools.scheduler->nowMs() - startedAt;
    if (reply) {
        m_tools.lane->contacted();
        record.httpStatus = reply->status;
        record.success = reply->status >= 200 && reply->status < 300;
        record.rateLimited = reply->status == 429;
        record.errorKind = record.success ? QString() : nameOf(Error::Kind::Http);
    } else {
        record.errorKind = nameOf(reply.error().kind);
    }
    if (m_tools.sink)
        m_tools.sink(record);
    co_return reply;
}

qint64 waitAfter(const HttpReply &reply)
{
    bool ok = false;
    const qint64 seconds = reply.header("Retry-After").trimmed().toLongLong(&ok);
    if (!ok || seconds < 0)
        return kWaitMs;
    return std::min(seconds, kLongestWaitS) * 1000;
}

QString wordsOf(const QByteArray &body)
{
    return cutTo(oneLine(withoutHiddenWords(QString::fromUtf8(body.left(4096)))), kWords);
}

Delivery afterError(const Error &error)
{
    Delivery delivery;
    if (error.kind == Error::Kind::Cancelled) {
        delivery.outcome = Delivery::Outcome::Cancelled;
        return delivery;
    }
    delivery.outcome = Delivery::Outcome::Retry;
    delivery.mayHaveArrived = error.kind == Error::Kind::Timeout || error.kind == Error::Kind::Network
        || error.kind == Error::Kind::Parse;
    // Qt's words of a failed connection may hold the address, which may be the secret.
    delivery.answer = error.kind == Error::Kind::Timeout ? Text::tr("no answer in time; it is tried again")
                                                         : Text::tr("not reached; it is tried again");
    return delivery;
}

Delivery permanent(const QString &answer, bool breaksRoute)
{
    Delivery delivery;
    delivery.outcome = Delivery::Outcome::Permanent;
    delivery.breaksRoute = breaksRoute;
    delivery.answer = answer;
    return delivery;
}

Delivery retryLater(const QString &answer, qint64 afterMs, bool mayHaveArrived)
{
    Delivery delivery;
    delivery.retryAfterMs = afterMs;
    delivery.mayHaveArrived = mayHaveArrived;
    delivery.answer = answer;
    return delivery;
}

QByteArray fingerprintOf(const QStringList &parts)
{
    return QCryptographicHash::hash(parts.join(QChar(0x1f)).toUtf8(), QCryptographicHash::Sha256)
        .left(8)
        .toHex();
}

} // namespace jaego
