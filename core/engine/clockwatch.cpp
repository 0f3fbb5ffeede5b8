// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/clockwatch.h"

#include "base/text.h"
#include "base/utctime.h"

#include <QJsonObject>

#include <cstdlib>

namespace jaego {

namespace {

/// From here on it is said: less than the five minutes from which signatures are refused
/// (reference coupang, naver), more than a slow machine makes.
constexpr qint64 kTellFromMs = 2LL * 60 * 1000;

bool isSigned(const QString &source)
{
    return source == QLatin1String("COUPANG") || source == QLatin1String("NAVER");
}

QString spanWords(qint64 milliseconds)
{
    const qint64 seconds = milliseconds / 1000;
    if (seconds >= 24LL * 3600)
        return Text::tr("%1 days").arg(seconds / (24LL * 3600));
    if (seconds >= 3600)
        return Text::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds / 60 % 60);
    return Text::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
}

} // namespace

bool ClockWatch::saw(const QString &source, qint64 aheadMs, const QDateTime &at)
{
    const bool wasSaid = !words(source).isEmpty();
    m_seen.insert(source, { aheadMs, at });
    return wasSaid == words(source).isEmpty();
}

QString ClockWatch::words(const QString &source) const
{
    const qint64 ahead = m_seen.value(source).aheadMs;
    if (std::abs(ahead) < kTellFromMs)
        return {};
    const QString span = spanWords(std::abs(ahead));
    const QString what = ahead > 0
        ? Text::tr("This computer's clock is %1 ahead of that of %2.").arg(span, source)
        : Text::tr("This computer's clock is %1 behind that of %2.").arg(span, source);
    const QString why = isSigned(source)
        ? Text::tr("From 5 min on signatures are refused and nothing is read or written there.")
        : Text::tr("Ages, reservations and the times orders are asked for are counted by it.");
    return what + QLatin1Char(' ') + why + QLatin1Char(' ') + Text::tr("Set the clock.");
}

QString ClockWatch::worstWords() const
{
    QString worst;
    qint64 most = -1;
    for (auto it = m_seen.cbegin(); it != m_seen.cend(); ++it) {
        if (std::abs(it->aheadMs) > most) {
            most = std::abs(it->aheadMs);
            worst = it.key();
        }
    }
    return words(worst);
}

QJsonArray ClockWatch::toJson() const
{
    QStringList sources = m_seen.keys();
    sources.sort();
    QJsonArray out;
    for (const QString &source : std::as_const(sources)) {
        const Seen seen = m_seen.value(source);
        QJsonObject row{ { QStringLiteral("source"), source },
                         { QStringLiteral("ahead_seconds"), seen.aheadMs / 1000 },
                         { QStringLiteral("at"), toIsoUtc(seen.at) } };
        if (const QString said = words(source); !said.isEmpty())
            row.insert(QStringLiteral("message"), said);
        out.append(row);
    }
    return out;
}

} // namespace jaego
