// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/apireply.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>
#include <QUuid>

namespace jaego::sandbox {

namespace {

constexpr int kKoreaOffsetSeconds = 9 * 60 * 60;

QJsonValue asText(const QJsonValue &value);

QJsonObject objectAsText(QJsonObject object)
{
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = asText(it.value());
    return object;
}

QJsonArray arrayAsText(const QJsonArray &array)
{
    QJsonArray out;
    for (const auto &value : array)
        out.append(asText(value));
    return out;
}

QJsonValue asText(const QJsonValue &value)
{
    if (value.isObject())
        return objectAsText(value.toObject());
    if (value.isArray())
        return arrayAsText(value.toArray());
    return value.isDouble() ? QJsonValue(value.toVariant().toString()) : value;
}

} // namespace

HttpReply jsonReply(int status, const QJsonObject &body)
{
    HttpReply reply;
    reply.status = status;
    reply.setHeader("Content-Type", "application/json;charset=UTF-8");
    reply.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return reply;
}

HttpReply htmlReply(int status, const QByteArray &body)
{
    HttpReply reply;
    reply.status = status;
    reply.setHeader("Content-Type", "text/html");
    reply.body = body;
    return reply;
}

std::optional<QJsonObject> jsonBody(const HttpRequest &request)
{
    const auto document = QJsonDocument::fromJson(request.body);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

std::optional<qint64> jsonNumber(const QJsonValue &value)
{
    if (value.isString()) {
        bool ok = false;
        const qint64 number = value.toString().toLongLong(&ok);
        return ok ? std::optional(number) : std::nullopt;
    }
    if (!value.isDouble())
        return std::nullopt;
    constexpr qint64 kNone = std::numeric_limits<qint64>::min();
    const qint64 number = value.toInteger(kNone);
    return number == kNone ? std::nullopt : std::optional(number);
}

QByteArray withNumbersAsText(const QByteArray &json)
{
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return json;
    return QJsonDocument(objectAsText(document.object())).toJson(QJsonDocument::Compact);
}

QDateTime koreanTime(qint64 epochMs)
{
    return QDateTime::fromMSecsSinceEpoch(epochMs, Qt::OffsetFromUTC, kKoreaOffsetSeconds);
}

QString koreanIso(qint64 epochMs)
{
    return koreanLocal(epochMs) + QStringLiteral("+09:00");
}

QString koreanIsoMs(qint64 epochMs)
{
    return koreanTime(epochMs).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")) + QStringLiteral("+09:00");
}

QString koreanLocal(qint64 epochMs)
{
    return koreanTime(epochMs).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
}

std::optional<qint64> parseKoreanTime(const QString &text)
{
    QString iso = text.trimmed();
    if (iso.size() > 10 && iso.at(10) == QLatin1Char(' '))
        iso[10] = QLatin1Char('T');
    // "2026-11-05+09:00" is Coupang's way to write a day.
    if (iso.size() == 16 && iso.at(10) == QLatin1Char('+'))
        iso.insert(10, QStringLiteral("T00:00"));
    if (iso.size() == 10)
        iso.append(QStringLiteral("T00:00"));
    auto time = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        time.setOffsetFromUtc(kKoreaOffsetSeconds);
    return time.toMSecsSinceEpoch();
}

QString newTraceId()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

} // namespace jaego::sandbox
