// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <random>

namespace jaego::sim {

/// All chance of a seed. Plain arithmetic on the generator: the distributions of <random>
/// differ between standard libraries, and a seed must mean the same on each.
class Dice {
public:
    explicit Dice(quint64 seed) : m_engine(seed) { }

    [[nodiscard]] quint32 bits() { return static_cast<quint32>(m_engine() >> 32U); }
    /// 0 <= value < bound.
    [[nodiscard]] qint64 below(qint64 bound)
    {
        return static_cast<qint64>(m_engine() % static_cast<quint64>(bound));
    }
    [[nodiscard]] qint64 between(qint64 low, qint64 high) { return low + below(high - low + 1); }
    [[nodiscard]] double real01() { return static_cast<double>(bits()) / 4294967296.0; }
    [[nodiscard]] bool chance(double share) { return real01() < share; }
    template <typename T>
    [[nodiscard]] const T &oneOf(const QList<T> &all)
    {
        return all.at(below(all.size()));
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace jaego::sim
