// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <deque>

namespace jaego::sandbox {

/// A bucket that drains by `perSecond` and holds `capacity` calls; a refused call
/// does not add (cafe24 §4). Read the other way round it is a token bucket.
class RateBucket {
public:
    RateBucket(double perSecond, double capacity);

    [[nodiscard]] bool take(qint64 nowMs);
    [[nodiscard]] double level(qint64 nowMs) const; ///< calls still in the bucket
    [[nodiscard]] double remaining(qint64 nowMs) const { return m_capacity - level(nowMs); }
    [[nodiscard]] double capacity() const { return m_capacity; }
    [[nodiscard]] double perSecond() const { return m_perSecond; }

private:
    double m_perSecond;
    double m_capacity;
    double m_level = 0;
    qint64 m_at = 0;
};

/// Coupang's way: one call too many and everything is refused until the rate has
/// been low for a while (coupang §4).
class BlockingBucket {
public:
    BlockingBucket(double perSecond, qint64 quietMs);

    [[nodiscard]] bool take(qint64 nowMs);
    void lift() { m_blockedUntil = 0; }

private:
    RateBucket m_bucket;
    qint64 m_quietMs;
    qint64 m_blockedUntil = 0;
};

/// The most calls seen inside any window of one second.
class PeakRate {
public:
    void count(qint64 nowMs);
    [[nodiscard]] qint64 peak() const { return m_peak; }

private:
    std::deque<qint64> m_recent;
    qint64 m_peak = 0;
};

} // namespace jaego::sandbox
