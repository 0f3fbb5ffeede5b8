// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace jaego {

/// Words that only history, KPIs and settings use; all others are in ui/text. What the
/// program does not know (a newer engine's kind) is shown as it is.
class HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(jaego::HistoryWords)
public:
    [[nodiscard]] static QString finding(const QString &kind);
    [[nodiscard]] static QString errorCode(const QString &code);
    /// 14:30:05 today, 11-21 14:30:05 in the same year, else with the year; in the seller's zone.
    [[nodiscard]] static QString moment(const QDateTime &utc, const QTimeZone &zone, const QDateTime &now);
};

} // namespace jaego
