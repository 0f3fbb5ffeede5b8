// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/units.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace jaego {

/// A text that may be kept and shown: no control characters, no half characters, not endless.
[[nodiscard]] bool isCleanText(const QString &text);
/// RFC 3339, as UTC; invalid for anything else (an ISO 8601 time without an offset too).
[[nodiscard]] QDateTime timeFromRfc3339(const QString &text);

/// Reads the members of one object and remembers the first that is not what it should be;
/// after that every answer is empty and means nothing.
class EventFields final {
public:
    /// `path` is put in front of names in complaints: "data.lines[2]".
    EventFields(QJsonObject object, QString path, QString *problem);

    /// Null counts as absent.
    [[nodiscard]] bool has(const char *name) const;
    [[nodiscard]] QString text(const char *name);
    [[nodiscard]] QString optionalText(const char *name);
    /// A whole number, sent as a number, within the bounds.
    [[nodiscard]] Units units(const char *name, qint64 least, qint64 most);
    [[nodiscard]] QDateTime optionalTime(const char *name);
    [[nodiscard]] QJsonArray items(const char *name);
    void complain(const char *name, const QString &what);

    [[nodiscard]] bool failed() const { return !m_problem->isEmpty(); }
    [[nodiscard]] QString pathOf(const char *name) const;

private:
    [[nodiscard]] QJsonValue value(const char *name) const { return m_object.value(QLatin1String(name)); }

    QJsonObject m_object;
    QString m_path;
    QString *m_problem;
};

} // namespace jaego
