// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace jaego {

/// Which place of a list holds a key: open addressing over the places alone. The keys stay
/// where they are, in the list, so 100,000 of them cost a megabyte and not seven.
/// Grows only; the list never loses an element.
class IndexTable {
public:
    /// The place for which `isIt(place)` holds, among those of that hash; -1: none.
    template <typename IsIt>
    [[nodiscard]] int find(size_t hash, IsIt isIt) const
    {
        if (m_slots.empty())
            return -1;
        for (size_t at = hash & (m_slots.size() - 1);; at = (at + 1) & (m_slots.size() - 1)) {
            const int place = m_slots[at];
            if (place < 0 || isIt(place))
                return place;
        }
    }

    /// `hashOf(place)` gives the hash of any place inserted so far, and of this one.
    template <typename HashOf>
    void insert(int place, HashOf hashOf)
    {
        if ((m_count + 1) * 2 > m_slots.size())
            grow(hashOf);
        put(place, hashOf(place));
        ++m_count;
    }

private:
    void put(int place, size_t hash)
    {
        size_t at = hash & (m_slots.size() - 1);
        while (m_slots[at] >= 0)
            at = (at + 1) & (m_slots.size() - 1);
        m_slots[at] = place;
    }

    template <typename HashOf>
    void grow(HashOf hashOf)
    {
        const std::vector<int> before = std::exchange(
            m_slots, std::vector<int>(m_slots.empty() ? kFirstSize : m_slots.size() * 2, -1));
        for (const int place : before) {
            if (place >= 0)
                put(place, hashOf(place));
        }
    }

    static constexpr size_t kFirstSize = 64; ///< a power of two, as all that follow
    std::vector<int> m_slots; ///< -1: free
    size_t m_count = 0;
};

} // namespace jaego
