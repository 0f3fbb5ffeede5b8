// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/history/historywords.h"

#include <QLatin1String>

#include <array>
#include <utility>

namespace jaego {

namespace {

using Word = std::pair<const char *, const char *>;

constexpr std::array<Word, 7> kFindings{ {
    { "listing_gone", QT_TRANSLATE_NOOP("jaego::HistoryWords", "Listing gone") },
    { "unmapped", QT_TRANSLATE_NOOP("jaego::HistoryWords", "Not linked") },
    { "unread", QT_TRANSLATE_NOOP("jaego::HistoryWords", "Not read") },
    { "drift", QT_TRANSLATE_NOOP("jaego::HistoryWords", "Changed on the channel") },
    { "contradiction", QT_TRANSLATE_NOOP("jaego::HistoryWords", "Contradicts itself") },
    { "not_writable", QT_TRANSLATE_NOOP("jaego::HistoryWords", "May not be written") },
    { "not_listed", QT_TRANSLATE_NOOP("jaego::HistoryWords", "Not listed") },
} };

constexpr std::array<Word, 4> kErrors{ {
    { "ERR-INV-001", QT_TRANSLATE_NOOP("jaego::HistoryWords", "The channel did not answer") },
    { "ERR-INV-002", QT_TRANSLATE_NOOP("jaego::HistoryWords", "The stock could not be changed") },
    { "ERR-INV-003", QT_TRANSLATE_NOOP("jaego::HistoryWords", "The data contradicts itself") },
    { "ERR-INV-004", QT_TRANSLATE_NOOP("jaego::HistoryWords", "The warehouse could not be read") },
} };

template <size_t N>
QString lookUp(const std::array<Word, N> &table, const QString &key)
{
    for (const auto &[name, word] : table) {
        if (key == QLatin1String(name))
            return HistoryWords::tr(word);
    }
    return key;
}

} // namespace

QString HistoryWords::finding(const QString &kind)
{
    return lookUp(kFindings, kind);
}

QString HistoryWords::errorCode(const QString &code)
{
    return lookUp(kErrors, code);
}

QString HistoryWords::moment(const QDateTime &utc, const QTimeZone &zone, const QDateTime &now)
{
    if (!utc.isValid())
        return {};
    const QDateTime local = utc.toTimeZone(zone);
    const QDate today = now.toTimeZone(zone).date();
    if (local.date() == today)
        return local.toString(QStringLiteral("HH:mm:ss"));
    if (local.date().year() == today.year())
        return local.toString(QStringLiteral("MM-dd HH:mm:ss"));
    return local.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

} // namespace jaego
