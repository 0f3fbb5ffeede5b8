// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/wmsserver.h"

#include "base/utctime.h"
#include "sandbox/apireply.h"

#include <QJsonArray>

namespace jaego::sandbox {

namespace {

constexpr qint64 kPageMax = 1000;
constexpr qint64 kQuantityMax = 1'000'000'000;

/// RFC 9457.
HttpReply problem(int status, const QString &title, const QString &detail, QJsonObject more = {})
{
    more.insert(QStringLiteral("type"), QStringLiteral("about:blank"));
    more.insert(QStringLiteral("title"), title);
    more.insert(QStringLiteral("status"), status);
    more.insert(QStringLiteral("detail"), detail);
    auto reply = jsonReply(status, more);
    reply.setHeader("Content-Type", "application/problem+json");
    return reply;
}

HttpReply invalid(const QString &detail)
{
    return problem(422, QStringLiteral("Unprocessable Content"), detail);
}

QString utc(qint64 epochMs)
{
    return toIsoUtc(QDateTime::fromMSecsSinceEpoch(epochMs, Qt::UTC));
}

QJsonObject itemJson(const StockItem &item)
{
    return { { QStringLiteral("sku"), item.sku },
             { QStringLiteral("name"), item.name },
             { QStringLiteral("on_hand"), item.onHand },
             { QStringLiteral("reserved"), item.reserved },
             { QStringLiteral("updated_at"), utc(item.updatedMs) } };
}

} // namespace

HttpReply WmsServer::handle(const HttpRequest &request)
{
    const QByteArray expected = "Bearer " + m_world->credentials().warehouseToken.toUtf8();
    if (request.header("Authorization") != expected || std::exchange(m_refuseNext, false)) {
        auto reply = problem(401, QStringLiteral("Unauthorized"),
                             QStringLiteral("the bearer token is missing or wrong"));
        reply.setHeader("WWW-Authenticate", "Bearer");
        return reply;
    }
    m_world->settle();
    if (request.path() == "/stock" && request.method == "GET")
        return stock(FormFields(request.query()));
    if (request.path() == "/adjustments" && request.method == "POST")
        return adjust(request);
    const bool known = request.path() == "/stock" || request.path() == "/adjustments";
    return known ? problem(405, QStringLiteral("Method Not Allowed"), QString::fromLatin1(request.method))
                 : problem(404, QStringLiteral("Not Found"), QString::fromUtf8(request.path()));
}

HttpReply WmsServer::stock(const FormFields &query)
{
    const auto limit = wholeNumber(query.value(QStringLiteral("limit"), QString::number(kPageMax)));
    const auto start = wholeNumber(query.value(QStringLiteral("cursor"), QStringLiteral("0")));
    if (!limit || *limit < 1 || *limit > kPageMax || !start)
        return problem(400, QStringLiteral("Bad Request"),
                       QStringLiteral("limit must be 1 to 1000, cursor one that was given out"));
    QJsonArray items;
    QJsonValue next;
    const auto skus = query.values(QStringLiteral("sku"));
    for (const auto &sku : skus) { // unknown codes are left out
        if (const auto *item = m_world->stockItem(sku))
            items.append(itemJson(*item));
    }
    if (skus.isEmpty() && !m_listsNothing) {
        const auto &all = m_world->stock();
        const auto size = static_cast<qint64>(all.size());
        const qint64 end = std::min(size, *start + *limit);
        for (qint64 i = *start; i < end; ++i)
            items.append(itemJson(all[static_cast<size_t>(i)]));
        if (end < size)
            next = QString::number(end);
    }
    return jsonReply(200,
                     { { QStringLiteral("as_of"), utc(m_world->asOf()) },
                       { QStringLiteral("items"), items },
                       { QStringLiteral("next_cursor"), next } });
}

HttpReply WmsServer::adjust(const HttpRequest &request)
{
    const QByteArray key = request.header("Idempotency-Key");
    if (key.isEmpty())
        return problem(400, QStringLiteral("Bad Request"), QStringLiteral("Idempotency-Key is missing"));
    const auto seen = m_adjustments.constFind(key);
    if (seen != m_adjustments.cend())
        return seen->body == request.body
            ? seen->reply
            : invalid(QStringLiteral("Idempotency-Key was used with another body"));
    const auto body = jsonBody(request);
    if (!body)
        return problem(400, QStringLiteral("Bad Request"), QStringLiteral("the body is no JSON object"));
    auto reply = apply(*body);
    // Only what was applied is remembered: a refused one may be sent again when it fits.
    if (reply.status == 200)
        m_adjustments.insert(key, { request.body, reply });
    return reply;
}

HttpReply WmsServer::apply(const QJsonObject &body)
{
    const QString sku = body.value(QStringLiteral("sku")).toString();
    auto *item = m_world->stockItem(sku);
    const bool hasDelta = body.contains(QStringLiteral("delta"));
    const bool hasSet = body.contains(QStringLiteral("set_to"));
    const auto number = jsonNumber(body.value(hasDelta ? QStringLiteral("delta") : QStringLiteral("set_to")));
    if (!item)
        return problem(404, QStringLiteral("Not Found"), QStringLiteral("unknown sku: %1").arg(sku));
    if (hasDelta == hasSet || !number || qAbs(*number) > kQuantityMax)
        return invalid(QStringLiteral("exactly one of delta and set_to, a whole number, is needed"));
    const auto expected = body.value(QStringLiteral("expected"));
    if (!expected.isUndefined() && !expected.isNull() && jsonNumber(expected) != std::optional(item->onHand))
        return problem(409, QStringLiteral("Conflict"), QStringLiteral("on_hand is not what was expected"),
                       { { QStringLiteral("on_hand"), item->onHand } });
    const qint64 after = hasDelta ? item->onHand + *number : *number;
    auto &counted = m_world->counters(SandboxSource::Warehouse);
    if (after < 0) {
        ++counted.refusedWrites;
        return invalid(QStringLiteral("on_hand would go below zero"));
    }
    if (m_world->swallowsWrite && m_world->swallowsWrite()) {
        ++counted.swallowedWrites;
    } else {
        ++counted.writes;
        item->onHand = after;
        item->updatedMs = m_world->now();
    }
    return jsonReply(200, { { QStringLiteral("sku"), sku }, { QStringLiteral("on_hand"), after } });
}

} // namespace jaego::sandbox
