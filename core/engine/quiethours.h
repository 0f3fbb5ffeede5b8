// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTime>
#include <QTimeZone>

namespace jaego {

/// The hours in which messages wait for the morning.
struct QuietHours {
    QTime from;
    QTime to;
    QTimeZone zone;

    [[nodiscard]] bool isOn() const { return from.isValid() && to.isValid() && from != to; }
    /// When the quiet ends that holds now (UTC); invalid: it is not quiet.
    [[nodiscard]] QDateTime endOf(const QDateTime &utcNow) const;
};

/// The last and the next midnight in Korea, where the quotas of the day are renewed.
[[nodiscard]] QDateTime lastKoreanMidnight(const QDateTime &utcNow);

} // namespace jaego
