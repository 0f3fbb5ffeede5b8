// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/orderfeed.h"

#include "base/utctime.h"
#include "channels/wire.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace jaego::orderfeed {

namespace {

constexpr int kVersion = 1;
constexpr int kKoreaSeconds = 9 * 60 * 60;

QDateTime timeAt(const QJsonObject &object, QLatin1StringView name)
{
    return fromIsoUtc(object.value(name).toString());
}

} // namespace

Watermark Watermark::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Watermark mark;
    if (wire::integer(object.value(u"v")) != kVersion)
        return mark;
    mark.read = timeAt(object, QLatin1StringView("read"));
    mark.swept = timeAt(object, QLatin1StringView("swept"));
    mark.open = timeAt(object, QLatin1StringView("open"));
    mark.sweepCalls = std::clamp<qint64>(wire::integer(object.value(u"calls")).value_or(0), 0, 100'000);
    return mark;
}

QByteArray Watermark::toJson() const
{
    QJsonObject object{ { QStringLiteral("v"), kVersion }, { QStringLiteral("read"), toIsoUtc(read) } };
    if (swept.isValid()) {
        object.insert(QStringLiteral("swept"), toIsoUtc(swept));
        object.insert(QStringLiteral("calls"), sweepCalls);
    }
    if (open.isValid())
        object.insert(QStringLiteral("open"), toIsoUtc(open));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QDateTime Watermark::begin(const QDateTime &now) const
{
    if (!read.isValid())
        return now.addMSecs(-kFirstReachMs);
    // A time from the future is a clock that was wrong.
    return std::clamp(read, now.addMSecs(-kLongestReachMs), now).addMSecs(-kOverlapMs);
}

bool Watermark::sweepIsDue(const QDateTime &now, qint64 msPerCall) const
{
    if (!swept.isValid() || swept > now)
        return true;
    return swept.msecsTo(now) >= sweepCalls * msPerCall;
}

Watermark Watermark::after(const QDateTime &now, const QDateTime &oldestOpen,
                           std::optional<qint64> sweepTook) const
{
    Watermark next = *this;
    next.read = now;
    if (sweepTook) { // only a sweep sees everything that is open
        next.swept = now;
        next.sweepCalls = *sweepTook;
        next.open = oldestOpen;
    } else if (oldestOpen.isValid() && (!open.isValid() || oldestOpen < open)) {
        next.open = oldestOpen;
    }
    return next;
}

QList<Window> windows(const QDateTime &from, const QDateTime &to, qint64 longestMs)
{
    QList<Window> all;
    QDateTime at = from;
    while (at.msecsTo(to) > longestMs) {
        const QDateTime next = at.addMSecs(longestMs);
        all.append({ at, next });
        at = next;
    }
    all.append({ at, to });
    return all;
}

void Lines::tell(const OrderLine &line)
{
    const QPair<QString, QString> key(line.orderId, line.lineId);
    const auto at = m_index.constFind(key);
    if (at != m_index.cend()) {
        m_lines[*at] = line;
        return;
    }
    m_index.insert(key, m_lines.size());
    m_lines.append(line);
}

const OrderLine *Lines::find(const QString &orderId, const QString &lineId) const
{
    const auto at = m_index.constFind({ orderId, lineId });
    return at == m_index.cend() ? nullptr : &m_lines.at(*at);
}

QDateTime Lines::oldestOpen() const
{
    QDateTime oldest;
    for (const OrderLine &line : m_lines) {
        if (line.state == OrderLineState::Open && !line.channelFulfils && line.orderedAt.isValid()
            && (!oldest.isValid() || line.orderedAt < oldest))
            oldest = line.orderedAt;
    }
    return oldest;
}

QDateTime timeOf(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d(?::\\d\\d)?)(?:[.,](\\d{1,12}))?"
                       "(Z|[+-]\\d\\d:?\\d\\d)?\\z"));
    const auto match = shape.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    // Apart: as one it would be local time, in which an hour of spring does not exist.
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime time = QTime::fromString(match.captured(2), Qt::ISODate);
    if (!date.isValid() || !time.isValid())
        return {};
    int offset = kKoreaSeconds;
    const QString zone = match.captured(4);
    if (!zone.isEmpty()) {
        offset = 0;
        if (zone != QLatin1String("Z")) {
            const int hours = QStringView(zone).mid(1, 2).toInt();
            const int minutes = QStringView(zone).last(2).toInt();
            offset = (hours * 60 + minutes) * 60 * (zone.startsWith(u'-') ? -1 : 1);
        }
    }
    const int milliseconds = match.captured(3).leftJustified(3, u'0', true).toInt();
    return QDateTime(date, time, Qt::OffsetFromUTC, offset).addMSecs(milliseconds).toUTC();
}

QDateTime inKorea(const QDateTime &time)
{
    return time.toOffsetFromUtc(kKoreaSeconds);
}

} // namespace jaego::orderfeed
