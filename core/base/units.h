// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>

#include <compare>

namespace jaego {

/// A count of pieces. A type of its own so that a price, an index or an id can
/// never be written to a channel as a quantity.
class Units {
public:
    constexpr Units() = default;
    constexpr explicit Units(qint64 value) : m_value(value) { }

    [[nodiscard]] constexpr qint64 value() const { return m_value; }

    constexpr auto operator<=>(const Units &) const = default;
    constexpr Units operator-() const { return Units(-m_value); }
    constexpr Units &operator+=(Units other)
    {
        m_value += other.m_value;
        return *this;
    }
    constexpr Units &operator-=(Units other)
    {
        m_value -= other.m_value;
        return *this;
    }
    friend constexpr Units operator+(Units a, Units b) { return Units(a.m_value + b.m_value); }
    friend constexpr Units operator-(Units a, Units b) { return Units(a.m_value - b.m_value); }

private:
    qint64 m_value = 0;
};

inline size_t qHash(Units units, size_t seed = 0) noexcept
{
    return ::qHash(units.value(), seed);
}

} // namespace jaego

Q_DECLARE_METATYPE(jaego::Units)
