// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QTimeZone>

namespace jaego {

struct TimeTick {
    qint64 atMs = 0;
    QString text;
    bool operator==(const TimeTick &) const = default;
};

/// Round moments inside a window of time, at most so many, worded for its length:
/// hours of a day, days of a month, months of a year; in the seller's zone.
[[nodiscard]] QList<TimeTick> timeTicks(qint64 fromMs, qint64 toMs, int most, const QTimeZone &zone);

/// Round values that enclose a stretch of values: a step of 1, 2 or 5 times a power of ten.
struct ValueScale {
    double least = 0;
    double greatest = 1;
    double step = 1;
};
/// The same for seconds, in steps a clock knows.
[[nodiscard]] double durationStep(double least, double greatest, int steps);
[[nodiscard]] ValueScale valueScale(double least, double greatest, int steps);

} // namespace jaego
