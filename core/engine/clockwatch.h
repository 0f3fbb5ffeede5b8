// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QString>

namespace jaego {

/// Where the engine keeps the clocks of the services for `status` (meta of the database).
inline const QString kClocksKey = QStringLiteral("clocks");

/// How far this computer's clock is from the services', as their replies tell: one value each.
class ClockWatch final {
public:
    /// `aheadMs`: ours minus theirs. True when words() of that source begin or end with it.
    bool saw(const QString &source, qint64 aheadMs, const QDateTime &at);
    /// What is wrong and what to do, for a person; empty while the difference does no harm.
    [[nodiscard]] QString words(const QString &source) const;
    /// Of the source that differs most; empty when none does.
    [[nodiscard]] QString worstWords() const;
    /// Sources by name: source, ahead_seconds, at, and message where words() has something.
    [[nodiscard]] QJsonArray toJson() const;

private:
    struct Seen {
        qint64 aheadMs = 0;
        QDateTime at;
    };
    QHash<QString, Seen> m_seen;
};

} // namespace jaego
