// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/orderwire.h"

#include <QJsonDocument>

namespace jaego::wire {

namespace {
constexpr int kKoreaSeconds = 9 * 3600;
/// Off for longer than this, and the runs have long set every listing right: older orders
/// are in the warehouse's count.
constexpr qint64 kLongestGapMs = 3LL * 24 * 3600 * 1000;

QString onKoreasClock(const QDateTime &utc, const QString &format)
{
    return utc.toOffsetFromUtc(kKoreaSeconds).toString(format) + QStringLiteral("+09:00");
}
} // namespace

QDateTime koreanTime(const QString &text)
{
    QString iso = text.trimmed();
    if (iso.size() > 10 && iso.at(10) == QLatin1Char(' '))
        iso[10] = QLatin1Char('T');
    QDateTime time = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        time.setOffsetFromUtc(kKoreaSeconds);
    return time.toUTC();
}

QString koreanMinute(const QDateTime &utc)
{
    return onKoreasClock(utc, QStringLiteral("yyyy-MM-ddTHH:mm"));
}

QString koreanSecond(const QDateTime &utc)
{
    return onKoreasClock(utc, QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
}

QString koreanMilli(const QDateTime &utc)
{
    return onKoreasClock(utc, QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz"));
}

QList<OrderWindow> orderWindows(const QByteArray &watermark, const QDateTime &to, qint64 overlapMs,
                                qint64 longestMs)
{
    const QJsonObject object = QJsonDocument::fromJson(watermark).object();
    const QDateTime stored =
        QDateTime::fromString(object.value(u"up_to").toString(), Qt::ISODateWithMs).toUTC();
    QDateTime from = to.addMSecs(-longestMs);
    // A watermark ahead of the clock is no reason to ask for nothing for ever.
    if (stored.isValid() && stored <= to)
        from = std::max(stored.addMSecs(-overlapMs), to.addMSecs(-kLongestGapMs));
    else if (stored.isValid())
        from = to.addMSecs(-overlapMs);
    QList<OrderWindow> windows;
    while (from < to) {
        const QDateTime end = std::min(to, from.addMSecs(longestMs));
        windows.append({ from, end });
        from = end;
    }
    return windows;
}

QByteArray orderWatermark(const QDateTime &upTo)
{
    return QJsonDocument(QJsonObject{ { QStringLiteral("up_to"), upTo.toUTC().toString(Qt::ISODateWithMs) } })
        .toJson(QJsonDocument::Compact);
}

} // namespace jaego::wire
