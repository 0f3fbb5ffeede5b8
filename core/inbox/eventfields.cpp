// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/eventfields.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace jaego {

namespace {

constexpr qsizetype kLongestText = 1'000;

/// Never by way of a rounded double: toInteger() gives its default for what is no whole
/// number of 64 bits, so two defaults tell.
std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    if (!value.isDouble())
        return std::nullopt;
    const qint64 first = value.toInteger(0);
    if (first != 0 || value.toInteger(1) == 0)
        return first;
    return std::nullopt;
}

} // namespace

bool isCleanText(const QString &text)
{
    if (text.size() > kLongestText)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text.at(i).unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            c = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
        if (c < 0x20 || (c >= 0x7f && c <= 0x9f) || QChar::isSurrogate(c) || QChar::isNonCharacter(c))
            return false;
        if (c > 0xffff)
            ++i;
    }
    return true;
}

QDateTime timeFromRfc3339(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        "\\A([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt ]([0-9]{2}:[0-9]{2}:)([0-9]{2})(?:\\.([0-9]{1,12}))?"
        "(?:[Zz]|([+-])([0-9]{2}):([0-9]{2}))\\z"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    // A leap second is the first moment of the next minute to every clock of ours.
    const bool isLeap = match.captured(3) == QLatin1String("60");
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime time = QTime::fromString(
        match.captured(2) + (isLeap ? QStringLiteral("59") : match.captured(3)), Qt::ISODate);
    const int hours = match.captured(6).toInt();
    const int minutes = match.captured(7).toInt();
    if (!date.isValid() || !time.isValid() || hours > 23 || minutes > 59)
        return {};
    const int milliseconds = (match.captured(4) + QStringLiteral("000")).left(3).toInt();
    const int offset = (hours * 60 + minutes) * 60 * (match.captured(5) == QLatin1String("-") ? -1 : 1);
    return QDateTime(date, time, Qt::UTC).addSecs(isLeap ? 1 : 0).addMSecs(milliseconds).addSecs(-offset);
}

EventFields::EventFields(QJsonObject object, QString path, QString *problem)
    : m_object(std::move(object)), m_path(std::move(path)), m_problem(problem)
{
}

QString EventFields::pathOf(const char *name) const
{
    const QString last = QString::fromLatin1(name);
    return m_path.isEmpty() ? last : m_path + QLatin1Char('.') + last;
}

void EventFields::complain(const char *name, const QString &what)
{
    if (m_problem->isEmpty())
        *m_problem = pathOf(name) + QLatin1Char(' ') + what;
}

bool EventFields::has(const char *name) const
{
    const QJsonValue found = value(name);
    return !found.isUndefined() && !found.isNull();
}

QString EventFields::text(const char *name)
{
    if (!has(name)) {
        complain(name, QStringLiteral("is missing"));
        return {};
    }
    return optionalText(name);
}

QString EventFields::optionalText(const char *name)
{
    if (!has(name))
        return {};
    QString found = value(name).toString();
    if (!value(name).isString())
        complain(name, QStringLiteral("must be a text"));
    else if (found.trimmed().isEmpty())
        complain(name, QStringLiteral("is empty"));
    else if (!isCleanText(found))
        complain(name, QStringLiteral("is too long or holds characters that are none"));
    return failed() ? QString() : found;
}

Units EventFields::units(const char *name, qint64 least, qint64 most)
{
    if (!has(name)) {
        complain(name, QStringLiteral("is missing"));
        return {};
    }
    const auto number = wholeNumber(value(name));
    if (number && *number >= least && *number <= most)
        return Units(*number);
    complain(name, QStringLiteral("must be a whole number from %1 to %2").arg(least).arg(most));
    return {};
}

QDateTime EventFields::optionalTime(const char *name)
{
    const QString words = optionalText(name);
    if (words.isEmpty())
        return {};
    QDateTime time = timeFromRfc3339(words);
    if (!time.isValid())
        complain(name, QStringLiteral("is no RFC 3339 time with an offset"));
    return time;
}

QJsonArray EventFields::items(const char *name)
{
    QJsonArray found = value(name).toArray();
    if (!has(name))
        complain(name, QStringLiteral("is missing"));
    else if (!value(name).isArray())
        complain(name, QStringLiteral("must be a list"));
    else if (found.isEmpty())
        complain(name, QStringLiteral("is empty"));
    return found;
}

} // namespace jaego
