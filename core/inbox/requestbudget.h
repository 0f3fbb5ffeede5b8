// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>

namespace jaego {

/// So many requests a second, and a reserve of those that were not made. One thread.
class RequestBudget {
public:
    using Clock = std::chrono::steady_clock;

    RequestBudget(double perSecond, double burst) : m_perSecond(perSecond), m_burst(burst), m_left(burst) { }

    /// False: there is none left now.
    [[nodiscard]] bool take(Clock::time_point now)
    {
        const std::chrono::duration<double> passed = now - m_last;
        m_last = std::max(m_last, now);
        m_left = std::min(m_burst, m_left + std::max(0.0, passed.count()) * m_perSecond);
        if (m_left < 1)
            return false;
        m_left -= 1;
        return true;
    }

private:
    double m_perSecond;
    double m_burst;
    double m_left;
    Clock::time_point m_last = Clock::now();
};

} // namespace jaego
