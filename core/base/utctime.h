// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace jaego {

/// ISO 8601 with milliseconds and Z: how every stored or printed time looks.
[[nodiscard]] inline QString toIsoUtc(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

/// Reads what toIsoUtc wrote, and any ISO 8601 with offset; the result is UTC.
[[nodiscard]] inline QDateTime fromIsoUtc(const QString &text)
{
    return text.isEmpty() ? QDateTime() : QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

} // namespace jaego
