// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/solapiwire.h"

#include "base/text.h"
#include "notify/kakaowire.h"
#include "notify/postman.h"
#include "notify/trimming.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QSet>

#include <array>

namespace jaego::solapi {

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

constexpr qsizetype kNames = 300; // the whole text may have 1000 characters after substitution

/// Template, channel, sender or money: every message would fare the same.
bool breaksRoute(const QString &code)
{
    static const QSet<QString> codes{ q("1030"), q("2230"), q("1041"), q("1042"), q("1043"), q("1046"),
                                      q("1047"), q("1052"), q("1062"), q("2062"), q("1025"), q("1010") };
    return codes.contains(code);
}

QString clockHint()
{
    return Text::tr("SOLAPI says this computer's clock is wrong by more than 15 minutes: set the clock, "
                    "the message is tried again");
}

} // namespace

QByteArray signature(const QString &secret, const QString &date, const QString &salt)
{
    return QMessageAuthenticationCode::hash((date + salt).toUtf8(), secret.toUtf8(),
                                            QCryptographicHash::Sha256)
        .toHex();
}

QByteArray authorization(const QString &key, const QString &secret, const QString &date, const QString &salt)
{
    return "HMAC-SHA256 apiKey=" + key.toUtf8() + ", date=" + date.toUtf8() + ", salt=" + salt.toUtf8()
        + ", signature=" + signature(secret, date, salt);
}

QString newSalt()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex());
}

QStringList numbers(const QStringList &recipients)
{
    QStringList out;
    for (const QString &recipient : recipients) {
        QString digits;
        for (const QChar c : recipient) {
            if (c >= u'0' && c <= u'9')
                digits += c;
        }
        if (!digits.isEmpty() && !out.contains(digits))
            out.append(digits);
    }
    return out;
}

QByteArray payload(const NotifyMessage &message, const Template &approved, const QStringList &recipients)
{
    const QString names = message.items.size() == 1 ? cutTo(oneLine(message.items.first().name), kNames)
                                                    : kakao::namesOf(message, kNames);
    const QString quantity = message.items.isEmpty() ? QString() : message.items.first().quantity;
    const QJsonObject variables{ { q("#{상품명}"), names },
                                 { q("#{남은수량}"), quantity.isEmpty() ? q("-") : quantity },
                                 { q("#{시각}"), message.at.toString(q("yyyy-MM-dd HH:mm")) } };
    QJsonArray messages;
    for (const QString &to : recipients) {
        messages.append(QJsonObject{ { q("to"), to },
                                     { q("from"), numbers({ approved.sender }).value(0) },
                                     { q("type"), q("ATA") },
                                     { q("kakaoOptions"),
                                       QJsonObject{ { q("pfId"), approved.pfId },
                                                    { q("templateId"), approved.templateId },
                                                    { q("disableSms"), true },
                                                    { q("variables"), variables } } } });
    }
    return QJsonDocument(QJsonObject{ { q("messages"), messages }, { q("showMessageList"), true } })
        .toJson(QJsonDocument::Compact);
}

Delivery answer(const HttpReply &reply, const QStringList &asked, const QStringList &reached)
{
    const QJsonObject body = QJsonDocument::fromJson(reply.body).object();
    const QString code = wordsOf(body[q("errorCode")].toString().toUtf8());
    Delivery delivery;
    if (reply.status == 429)
        delivery = retryLater(Text::tr("SOLAPI asks to wait"), waitAfter(reply));
    else if (reply.status >= 500)
        delivery = retryLater(Text::tr("SOLAPI has trouble of its own (%1)").arg(reply.status));
    else if (code == q("RequestTimeTooSkewed"))
        delivery = retryLater(clockHint());
    else if (code == q("DuplicatedSignature"))
        delivery = retryLater(Text::tr("SOLAPI had seen the signature before"));
    else if (body[q("failedMessageList")].isArray()
             && (reply.status >= 400 || body[q("groupInfo")].isObject())) {
        QStringList words;
        bool broken = false;
        bool retry = false;
        QSet<QString> failed;
        delivery.reached = reached;
        for (const QJsonValue &value : body[q("failedMessageList")].toArray()) {
            const QJsonObject one = value.toObject();
            const QString to = numbers({ one[q("to")].toString() }).value(0);
            if (!asked.contains(to) || failed.contains(to))
                continue;
            failed.insert(to);
            const QString status = wordsOf(one[q("statusCode")].toVariant().toString().toUtf8());
            words.append(Text::tr("%1 was refused (%2 %3)")
                             .arg(to.left(3) + q("…") + to.right(2), status,
                                  wordsOf(one[q("statusMessage")].toString().toUtf8())));
            broken = broken || breaksRoute(status);
            const bool later = status.startsWith(u'2') && !breaksRoute(status);
            retry = retry || later;
            if (!later)
                delivery.reached.append(u'!' + to);
        }
        for (const QString &to : asked) {
            if (!failed.contains(to))
                delivery.reached.append(to);
        }
        const bool anybody = std::any_of(delivery.reached.begin(), delivery.reached.end(),
                                         [](const QString &r) { return !r.startsWith(u'!'); });
        words.prepend(Text::tr("%1 accepted").arg(asked.size() - failed.size()));
        delivery.answer = words.join(q("; "));
        delivery.outcome = Delivery::Outcome::Delivered;
        if (retry)
            delivery.outcome = Delivery::Outcome::Retry;
        else if (!anybody)
            delivery.outcome = Delivery::Outcome::Permanent;
        delivery.breaksRoute = broken && delivery.outcome == Delivery::Outcome::Permanent;
        if (delivery.breaksRoute)
            delivery.reached = reached; // asked again when the route works
        return delivery;
    } else if (reply.status >= 300) {
        delivery = permanent(Text::tr("SOLAPI refused it (%1 %2)").arg(reply.status).arg(code), true);
    } else {
        delivery = retryLater(Text::tr("not SOLAPI's answer; it is tried again"), -1, true);
    }
    delivery.reached = reached;
    return delivery;
}

} // namespace jaego::solapi
