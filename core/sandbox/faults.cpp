// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/faults.h"

#include "sandbox/apireply.h"

#include <QUuid>
#include <QtEndian>

#include <boost/crc.hpp>

namespace jaego::sandbox {

namespace {

using Kind = SandboxFault::Kind;

const QByteArray kAccessDenied =
    "<HTML><HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD><BODY>\n<H1>Access Denied</H1>\n"
    "You don't have permission to access this resource on this server.<P>\n"
    "Reference #18.2d4b1502.1793848507.1a2b3c4d\n</BODY>\n</HTML>\n";
const QByteArray kMaintenance = "<!DOCTYPE html><html><head><title>Service</title></head>"
                                "<body><p>잠시 후 다시 시도해 주세요.</p></body></html>";

/// The error body of a source for a status of its gateway.
HttpReply ownError(SandboxSource source, int status)
{
    const bool limited = status == 429;
    const bool late = status == 504;
    switch (source) {
    case SandboxSource::Coupang:
        return jsonReply(
            status,
            { { QStringLiteral("code"), QStringLiteral("ERROR") },
              { QStringLiteral("message"),
                limited    ? QStringLiteral("Too Many Requests")
                    : late ? QStringLiteral("Gateway Timeout")
                           : QStringLiteral("Internal Exception") },
              { QStringLiteral("transactionId"), QUuid::createUuid().toString(QUuid::WithoutBraces) } });
    case SandboxSource::Naver:
        return jsonReply(status,
                         { { QStringLiteral("code"),
                             limited    ? QStringLiteral("GW.RATE_LIMIT")
                                 : late ? QStringLiteral("GW.TIMEOUT.01")
                                        : QStringLiteral("GW.INTERNAL_SERVER_ERROR") },
                           { QStringLiteral("message"),
                             limited ? QStringLiteral("요청이 많아 서비스를 일시적으로 사용할 수 없습니다.")
                                 : late ? QStringLiteral("요청 대기 시간이 초과되었습니다.")
                                        : QStringLiteral("작업 중 오류가 발생하였습니다.") },
                           { QStringLiteral("timestamp"), koreanIsoMs(QDateTime::currentMSecsSinceEpoch()) },
                           { QStringLiteral("traceId"), newTraceId() } });
    case SandboxSource::Cafe24:
        return jsonReply(status,
                         { { QStringLiteral("error"),
                             QJsonObject{ { QStringLiteral("code"), status },
                                          { QStringLiteral("message"),
                                            limited    ? QStringLiteral("Too Many Requests")
                                                : late ? QStringLiteral("Gateway Timeout")
                                                       : QStringLiteral("Internal Server Error") },
                                          { QStringLiteral("more_info"), QJsonObject() } } } });
    case SandboxSource::Warehouse:
        break;
    }
    auto reply =
        jsonReply(status,
                  { { QStringLiteral("title"),
                      limited ? QStringLiteral("Too Many Requests") : QStringLiteral("Server trouble") },
                    { QStringLiteral("status"), status } });
    reply.setHeader("Content-Type", "application/problem+json");
    return reply;
}

HttpReply errorInOk(SandboxSource source)
{
    auto reply = ownError(source, 500);
    reply.status = 200;
    if (source == SandboxSource::Naver)
        reply.body.replace("GW.INTERNAL_SERVER_ERROR", "INTERNAL_SERVER_ERROR");
    return reply;
}

HttpReply tooMany(SandboxSource source)
{
    auto reply = ownError(source, 429);
    if (source == SandboxSource::Cafe24) {
        reply.setHeader("X-Cafe24-Call-Usage", "100.00");
        reply.setHeader("X-Cafe24-Call-Remain", "1");
    }
    return reply;
}

} // namespace

bool FaultBox::isDown() const
{
    return std::any_of(m_faults.cbegin(), m_faults.cend(),
                       [](const Armed &a) { return a.fault.kind == Kind::Down; });
}

bool FaultBox::hits(Armed &armed)
{
    const auto &fault = armed.fault;
    if (fault.times >= 0 && armed.struck >= fault.times)
        return false;
    ++armed.seen;
    if (fault.everyNth > 1 && armed.seen % fault.everyNth != 0)
        return false;
    if (fault.probability < 1 && std::uniform_real_distribution<>(0, 1)(m_random) >= fault.probability)
        return false;
    ++armed.struck;
    return true;
}

QList<SandboxFault> FaultBox::strike(const HttpRequest &request)
{
    QList<SandboxFault> struck;
    for (auto &armed : m_faults) {
        const auto &fault = armed.fault;
        const bool matches = fault.kind != Kind::FalseSuccess && (!fault.writesOnly || request.isWrite())
            && (fault.pathContains.isEmpty() || request.target.contains(fault.pathContains.toUtf8()));
        if (matches && hits(armed))
            struck.append(fault);
    }
    return struck;
}

bool FaultBox::swallowsWrite()
{
    for (auto &armed : m_faults) {
        if (armed.fault.kind == Kind::FalseSuccess && hits(armed))
            return true;
    }
    return false;
}

std::optional<HttpReply> replyInstead(SandboxSource source, Kind kind)
{
    switch (kind) {
    case Kind::GatewayTimeoutBefore:
        return ownError(source, 504);
    case Kind::ServerError:
        return ownError(source, 500);
    case Kind::Unknown:
        return ownError(source, 404);
    case Kind::TooManyRequests:
        return tooMany(source);
    case Kind::ForbiddenHtml:
        return htmlReply(403, kAccessDenied);
    case Kind::ErrorInOk:
        return errorInOk(source);
    case Kind::HtmlInOk:
        return htmlReply(200, kMaintenance);
    case Kind::DropBefore: {
        HttpReply reply;
        reply.delivery = Delivery::Drop;
        return reply;
    }
    default:
        return std::nullopt;
    }
}

void spoil(HttpReply &reply, SandboxSource source, const SandboxFault &fault)
{
    switch (fault.kind) {
    case Kind::Latency:
        reply.delayMs += fault.delayMs;
        break;
    case Kind::GatewayTimeoutAfter:
        reply = ownError(source, 504);
        break;
    case Kind::Gzip:
        reply.body = gzipped(reply.body);
        reply.setHeader("Content-Encoding", "gzip");
        break;
    case Kind::EmptyBody:
        reply.body.clear();
        break;
    case Kind::ShortBody:
        reply.delivery = Delivery::Short;
        break;
    case Kind::Trickle:
        reply.delivery = Delivery::Trickle;
        reply.trickleMs = fault.delayMs > 0 ? fault.delayMs : 250;
        break;
    case Kind::DropAfter:
        reply.delivery = Delivery::Drop;
        break;
    case Kind::NumbersAsStrings:
        reply.body = withNumbersAsText(reply.body);
        break;
    default:
        break;
    }
}

QByteArray gzipped(const QByteArray &data)
{
    // qCompress gives 4 bytes of length, a 2-byte zlib header, the deflate stream and
    // 4 bytes of Adler-32; gzip wants the stream alone between its own ends.
    const QByteArray zlib = qCompress(data);
    boost::crc_32_type crc;
    crc.process_bytes(data.constData(), static_cast<size_t>(data.size()));
    QByteArray tail(8, '\0');
    qToLittleEndian<quint32>(crc.checksum(), tail.data());
    qToLittleEndian<quint32>(static_cast<quint32>(data.size()), tail.data() + 4);
    static constexpr char kHead[] = { '\x1f', '\x8b', '\x08', 0, 0, 0, 0, 0, 0, '\x03' };
    return QByteArray(kHead, sizeof kHead) + zlib.mid(6, zlib.size() - 10) + tail;
}

} // namespace jaego::sandbox
