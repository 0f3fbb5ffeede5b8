// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crash/farcalls.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QUrlQuery>

namespace jaego::test {

namespace {
constexpr int kPatienceMs = 10'000;
} // namespace

FarAnswer call(const QByteArray &method, const QUrl &url, const QList<QByteArray> &headers,
               const QByteArray &body)
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    if (!socket.waitForConnected(kPatienceMs))
        return {};
    QByteArray target = url.path(QUrl::FullyEncoded).toUtf8();
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toUtf8();
    QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: " + url.authority().toUtf8()
        + "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const QByteArray &header : headers)
        request += header + "\r\n";
    socket.write(request + "\r\n" + body);
    QByteArray all;
    while (socket.waitForReadyRead(kPatienceMs))
        all += socket.readAll();
    all += socket.readAll();
    FarAnswer answer;
    const qsizetype end = all.indexOf("\r\n\r\n");
    if (end < 0)
        return answer;
    answer.head = all.left(end);
    answer.body = all.mid(end + 4);
    answer.status = answer.head.mid(9, 3).toInt();
    return answer;
}

QString signInAgain(const Sandbox &far)
{
    const SandboxCredentials keys = far.credentials();
    const QString redirect = QStringLiteral("http://127.0.0.1:1/back");
    QUrl authorize(far.addresses().cafe24 + QStringLiteral("/api/v2/oauth/authorize"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("response_type"), QStringLiteral("code"));
    query.addQueryItem(QStringLiteral("client_id"), keys.cafe24ClientId);
    query.addQueryItem(QStringLiteral("state"), QStringLiteral("again"));
    query.addQueryItem(QStringLiteral("scope"), QStringLiteral("mall.read_product"));
    query.addQueryItem(QStringLiteral("redirect_uri"),
                       QString::fromLatin1(QUrl::toPercentEncoding(redirect)));
    authorize.setQuery(query);
    const FarAnswer there = call("GET", authorize, {}, {});
    static const QRegularExpression form(QStringLiteral("[?&]code=([^&\\s]+)"));
    const QString code = form.match(QString::fromLatin1(there.head)).captured(1);
    const QByteArray basic = (keys.cafe24ClientId + QLatin1Char(':') + keys.cafe24ClientSecret).toUtf8();
    const QByteArray body = "grant_type=authorization_code&code=" + code.toUtf8()
        + "&redirect_uri=" + QUrl::toPercentEncoding(redirect);
    const FarAnswer token = call(
        "POST", QUrl(far.addresses().cafe24 + QStringLiteral("/api/v2/oauth/token")),
        { "Authorization: Basic " + basic.toBase64(), "Content-Type: application/x-www-form-urlencoded" },
        body);
    return QJsonDocument::fromJson(token.body).object()[QStringLiteral("refresh_token")].toString();
}

bool sendAdjustEvent(quint16 port, const QString &id, const QString &sku)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QJsonObject event{
        { QStringLiteral("specversion"), QStringLiteral("1.0") },
        { QStringLiteral("id"), id },
        { QStringLiteral("source"), QStringLiteral("/crash") },
        { QStringLiteral("type"), QStringLiteral("inventory.manual_adjust") },
        { QStringLiteral("time"), now.toString(Qt::ISODate) },
        { QStringLiteral("datacontenttype"), QStringLiteral("application/json") },
        { QStringLiteral("data"),
          QJsonObject{ { QStringLiteral("sku"), sku },
                       { QStringLiteral("delta"), 1 },
                       { QStringLiteral("reason"), QStringLiteral("\uAE30\uD0C0") },
                       { QStringLiteral("operator"), QStringLiteral("crash") } } },
    };
    const QByteArray body = QJsonDocument(event).toJson(QJsonDocument::Compact);
    const QByteArray time = QByteArray::number(now.toSecsSinceEpoch());
    const QByteArray key = QByteArray::fromBase64(QByteArray(kEventsSecret).mid(6));
    const QByteArray signature = QMessageAuthenticationCode::hash(id.toUtf8() + '.' + time + '.' + body, key,
                                                                  QCryptographicHash::Sha256)
                                     .toBase64();
    const FarAnswer answer =
        call("POST", QUrl(QStringLiteral("http://127.0.0.1:%1/events").arg(port)),
             { "Content-Type: application/cloudevents+json", "webhook-id: " + id.toUtf8(),
               "webhook-timestamp: " + time, "webhook-signature: v1," + signature },
             body);
    return answer.status == 202;
}

} // namespace jaego::test
