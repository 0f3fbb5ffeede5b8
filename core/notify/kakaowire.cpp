// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/kakaowire.h"

#include "base/text.h"
#include "notify/postman.h"
#include "notify/trimming.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace jaego::kakao {

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

constexpr qsizetype kMost = 200;
constexpr qsizetype kUnmentioned = 3; ///< answers that do not name a receiver, until it is asked no more
constexpr int kKoreaSeconds = 9 * 3600;

/// A JSON string; QJsonObject would sort the fields.
QString quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{ text }).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

/// A code as number or as text; 0 for anything else.
int codeOf(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toInt();
    return value.toString().toInt();
}

Delivery byMeaning(const Meaning &meaning, const QDateTime &utcNow, bool *tokenRefused)
{
    switch (meaning.kind) {
    case Meaning::Kind::Retry:
        return retryLater(meaning.words);
    case Meaning::Kind::Tomorrow:
        return retryLater(meaning.words, untilMidnight(utcNow));
    case Meaning::Kind::Token:
        *tokenRefused = true;
        return permanent(meaning.words, true);
    case Meaning::Kind::Stop:
        return permanent(meaning.words, true);
    case Meaning::Kind::SkipReceiver:
    case Meaning::Kind::Drop:
        break;
    }
    return permanent(meaning.words, false);
}

/// Of an answer that is no 200.
Delivery refusal(const HttpReply &reply, const QDateTime &utcNow, bool *tokenRefused)
{
    const QJsonObject body = QJsonDocument::fromJson(reply.body).object();
    const int code = codeOf(body[q("code")]);
    if (code < 0)
        return byMeaning(meaningOf(code), utcNow, tokenRefused);
    if (reply.status == 401) {
        *tokenRefused = true;
        return permanent(Text::tr("Kakao refuses the token"), true);
    }
    if (reply.status == 429)
        return retryLater(Text::tr("Kakao asks to wait"), waitAfter(reply));
    if (reply.status >= 500)
        return retryLater(Text::tr("Kakao has trouble of its own (%1)").arg(reply.status));
    return permanent(Text::tr("Kakao refused it (%1)").arg(reply.status), true);
}

Delivery notKakao()
{
    return retryLater(Text::tr("not Kakao's answer; it is tried again"), -1, true);
}

} // namespace

QByteArray form(const QList<Field> &fields)
{
    QByteArrayList parts;
    for (const Field &field : fields) {
        QByteArray value = QUrl::toPercentEncoding(field.value);
        value.replace("%20", "+");
        parts.append(QUrl::toPercentEncoding(field.name) + '=' + value);
    }
    return parts.join('&');
}

QString textTemplate(const QString &text, const QUrl &link, const QString &button)
{
    QString json = q("{\"object_type\":\"text\",\"text\":") + quoted(text) + q(",\"link\":{");
    if (!link.isEmpty()) {
        const QString url = quoted(link.toString(QUrl::FullyEncoded));
        json += q("\"web_url\":") + url + q(",\"mobile_web_url\":") + url;
    }
    json += u'}';
    if (!button.isEmpty())
        json += q(",\"button_title\":") + quoted(button);
    return json + u'}';
}

QString uuidList(const QStringList &uuids)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(uuids)).toJson(QJsonDocument::Compact));
}

QString namesOf(const NotifyMessage &message, qsizetype most)
{
    const qsizetype count = message.items.size();
    if (count == 1)
        return cutTo(oneLine(message.items.first().text), most);
    QString names;
    for (qsizetype i = 0; i < count; ++i) {
        const QString name = (i > 0 ? q(", ") : QString()) + cutTo(oneLine(message.items[i].name), 40);
        const QString rest = i + 1 < count ? message.namesRest.arg(count - i - 1) : QString();
        if (names.size() + name.size() + rest.size() > most)
            return cutTo(names + message.namesRest.arg(count - i), most);
        names += name;
    }
    return names;
}

QString textOf(const NotifyMessage &message)
{
    const QString tail = q(" #") + message.id.right(8);
    const QString title = cutTo(oneLine(message.title), kMost / 2);
    const qsizetype room = kMost - title.size() - tail.size() - 1;
    return title + u'\n' + namesOf(message, room) + tail;
}

qint64 untilMidnight(const QDateTime &utcNow)
{
    const QDateTime korea = utcNow.toOffsetFromUtc(kKoreaSeconds);
    const QDateTime next(korea.date().addDays(1), QTime(0, 0), Qt::OffsetFromUTC, kKoreaSeconds);
    return korea.msecsTo(next);
}

Meaning meaningOf(int code)
{
    const QString number = QString::number(code);
    switch (code) {
    case -1:
    case -7:
    case -603:
    case -9798:
        return { Meaning::Kind::Retry, Text::tr("Kakao has trouble of its own (%1)").arg(number) };
    case -10:
    case -532:
    case -533:
    case -536:
        return { Meaning::Kind::Tomorrow, Text::tr("Kakao's quota of the day is used up (%1)").arg(number) };
    case -401:
        return { Meaning::Kind::Token, Text::tr("Kakao refuses the token (%1)").arg(number) };
    case -502:
        return { Meaning::Kind::SkipReceiver, Text::tr("a receiver is no friend (%1)").arg(number) };
    case -530:
        return { Meaning::Kind::SkipReceiver, Text::tr("a receiver blocks messages (%1)").arg(number) };
    case -402:
        return {
            Meaning::Kind::Stop,
            Text::tr("the user has not consented to talk_message: log in again and consent (%1)").arg(number)
        };
    case -3:
        return { Meaning::Kind::Stop,
                 Text::tr("sending messages is not switched on for the app at Kakao (%1)").arg(number) };
    case -2:
    case -8:
        return { Meaning::Kind::Drop, Text::tr("Kakao refused it (%1)").arg(number) };
    default:
        return { Meaning::Kind::Stop, Text::tr("Kakao refused it (%1)").arg(number) };
    }
}

Delivery memoAnswer(const HttpReply &reply, const QDateTime &utcNow, bool *tokenRefused)
{
    if (reply.status != 200)
        return refusal(reply, utcNow, tokenRefused);
    const QJsonObject body = QJsonDocument::fromJson(reply.body).object();
    if (codeOf(body[q("code")]) < 0)
        return refusal(reply, utcNow, tokenRefused);
    const QJsonValue result = body[q("result_code")];
    const bool isNumber = result.isDouble() || !result.toString().isEmpty();
    if (!isNumber)
        return notKakao();
    if (codeOf(result) != 0)
        return byMeaning(meaningOf(codeOf(result)), utcNow, tokenRefused);
    Delivery delivered;
    delivered.outcome = Delivery::Outcome::Delivered;
    delivered.answer = q("ok");
    return delivered;
}

Delivery friendsAnswer(const HttpReply &reply, const QDateTime &utcNow, const QStringList &asked,
                       const QStringList &reached, bool *tokenRefused)
{
    const QJsonObject body = QJsonDocument::fromJson(reply.body).object();
    if (reply.status != 200 || codeOf(body[q("code")]) < 0) {
        Delivery refused = refusal(reply, utcNow, tokenRefused);
        refused.reached = reached;
        return refused;
    }
    if (!body[q("successful_receiver_uuids")].isArray() && !body[q("failure_info")].isArray()
        && !body[q("failure_infos")].isArray()) {
        Delivery unknown = notKakao();
        unknown.reached = reached;
        return unknown;
    }
    Delivery delivery;
    delivery.reached = reached;
    QStringList words;
    QSet<QString> settled;
    int arrived = static_cast<int>(std::count_if(reached.begin(), reached.end(), [](const QString &r) {
        return !r.startsWith(u'!') && !r.startsWith(u'?');
    }));
    for (const QJsonValue &value : body[q("successful_receiver_uuids")].toArray()) {
        const QString uuid = value.toString();
        if (asked.contains(uuid) && !settled.contains(uuid)) {
            settled.insert(uuid);
            delivery.reached.append(uuid);
            ++arrived;
        }
    }
    bool tomorrow = false;
    QSet<QString> mentioned = settled;
    QJsonArray failures = body[q("failure_info")].toArray();
    if (failures.isEmpty())
        failures = body[q("failure_infos")].toArray();
    for (const QJsonValue &value : failures) {
        const QJsonObject failure = value.toObject();
        const Meaning meaning = meaningOf(codeOf(failure[q("code")]));
        const QJsonArray uuids = failure[q("receiver_uuids")].toArray();
        words.append(Text::tr("%1 receivers: %2").arg(uuids.size()).arg(meaning.words));
        if (meaning.kind == Meaning::Kind::Tomorrow)
            tomorrow = true;
        for (const QJsonValue &one : uuids)
            mentioned.insert(one.toString());
        if (meaning.kind == Meaning::Kind::Tomorrow || meaning.kind == Meaning::Kind::Retry)
            continue;
        for (const QJsonValue &one : uuids) {
            const QString uuid = one.toString();
            if (asked.contains(uuid) && !settled.contains(uuid)) {
                settled.insert(uuid);
                delivery.reached.append(u'!' + uuid);
            }
        }
    }
    qsizetype silent = 0;
    for (const QString &uuid : asked) { // nothing is said of it: asked again, but not for ever
        if (mentioned.contains(uuid))
            continue;
        delivery.reached.append(u'?' + uuid);
        if (delivery.reached.count(u'?' + uuid) < kUnmentioned)
            continue;
        delivery.reached.removeAll(u'?' + uuid);
        delivery.reached.append(u'!' + uuid);
        settled.insert(uuid);
        ++silent;
    }
    if (silent > 0)
        words.append(Text::tr("%1 receivers: Kakao does not say what became of it").arg(silent));
    words.prepend(Text::tr("%1 receivers have it").arg(arrived));
    delivery.answer = words.join(q("; "));
    if (settled.size() < asked.size()) {
        delivery.outcome = Delivery::Outcome::Retry;
        delivery.retryAfterMs = tomorrow ? untilMidnight(utcNow) : -1;
    } else {
        delivery.outcome = arrived > 0 ? Delivery::Outcome::Delivered : Delivery::Outcome::Permanent;
    }
    return delivery;
}

Result<TokenAnswer> tokenAnswer(const HttpReply &reply)
{
    const QString where = q("kakao.token");
    const QJsonObject body = QJsonDocument::fromJson(reply.body).object();
    if (reply.status == 429 || reply.status >= 500) {
        Error error(reply.status == 429 ? Error::Kind::RateLimited : Error::Kind::Http, where,
                    Text::tr("Kakao has trouble of its own (%1)").arg(reply.status), reply.status);
        error.retryAfter = std::chrono::milliseconds(waitAfter(reply));
        return error;
    }
    if (reply.status != 200) {
        const QString code = wordsOf(body[q("error_code")].toString().toUtf8());
        const QString name = wordsOf(body[q("error")].toString().toUtf8());
        return Error(Error::Kind::Auth, where,
                     Text::tr("Kakao does not renew the login (%1 %2): log in again and enter the new "
                              "refresh token")
                         .arg(name, code),
                     reply.status);
    }
    TokenAnswer answer;
    answer.access = Secret(body[q("access_token")].toString());
    answer.accessTtlMs = static_cast<qint64>(body[q("expires_in")].toDouble()) * 1000;
    answer.refresh = Secret(body[q("refresh_token")].toString());
    answer.refreshTtlMs = static_cast<qint64>(body[q("refresh_token_expires_in")].toDouble()) * 1000;
    if (answer.access.isEmpty())
        return Error(Error::Kind::Parse, where, Text::tr("not Kakao's answer; it is tried again"));
    return answer;
}

} // namespace jaego::kakao
