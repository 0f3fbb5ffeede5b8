// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/ratebucket.h"

#include <algorithm>

namespace jaego::sandbox {

namespace {
constexpr double kRounding = 1e-9;
constexpr qint64 kSecondMs = 1000;
} // namespace

RateBucket::RateBucket(double perSecond, double capacity)
    : m_perSecond(perSecond), m_capacity(std::max(1.0, capacity))
{
}

double RateBucket::level(qint64 nowMs) const
{
    const double drained = m_perSecond * static_cast<double>(nowMs - m_at) / kSecondMs;
    return std::max(0.0, m_level - drained);
}

bool RateBucket::take(qint64 nowMs)
{
    m_level = level(nowMs);
    m_at = nowMs;
    if (m_level + 1 > m_capacity + kRounding)
        return false;
    m_level += 1;
    return true;
}

BlockingBucket::BlockingBucket(double perSecond, qint64 quietMs)
    : m_bucket(perSecond, perSecond), m_quietMs(quietMs)
{
}

bool BlockingBucket::take(qint64 nowMs)
{
    if (!m_bucket.take(nowMs))
        m_blockedUntil = nowMs + m_quietMs;
    return nowMs >= m_blockedUntil;
}

void PeakRate::count(qint64 nowMs)
{
    m_recent.push_back(nowMs);
    while (m_recent.front() <= nowMs - kSecondMs)
        m_recent.pop_front();
    m_peak = std::max(m_peak, static_cast<qint64>(m_recent.size()));
}

} // namespace jaego::sandbox
