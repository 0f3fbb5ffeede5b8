// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace jaego {

/// Which place of a list holds a key: open addressing over the places and half of their hashes. The
/// keys stay where they are, in the list, so 100,000 of them cost two megabytes and not seven; a key
/// is looked at only where its hash fits, and growing looks at none.
/// Grows only; the list never loses an element.
class IndexTable {
public:
    /// The place for which `isIt(place)` holds, among those of that hash; -1: none.
    template <typename IsIt>
    [[nodiscard]] int find(size_t hash, IsIt isIt) const
    {
        if (m_slots.empty())
            return -1;
        const auto mark = static_cast<std::uint32_t>(hash);
        for (size_t at = mark & (m_slots.size() - 1);; at = (at + 1) & (m_slots.size() - 1)) {
            const Slot &slot = m_slots[at];
            if (slot.place < 0 || (slot.mark == mark && isIt(slot.place)))
                return slot.place;
        }
    }

    void insert(int place, size_t hash)
    {
        if ((m_count + 1) * 5 > m_slots.size() * 4) // neighbours lie in one line of the cache
            grow();
        put({ place, static_cast<std::uint32_t>(hash) });
        ++m_count;
    }

private:
    struct Slot {
        int place = -1; ///< -1: free
        std::uint32_t mark = 0;
    };

    void put(Slot slot)
    {
        size_t at = slot.mark & (m_slots.size() - 1);
        while (m_slots[at].place >= 0)
            at = (at + 1) & (m_slots.size() - 1);
        m_slots[at] = slot;
    }

    void grow()
    {
        const size_t size = m_slots.empty() ? kFirstSize : m_slots.size() * 2;
        const std::vector<Slot> before = std::exchange(m_slots, std::vector<Slot>(size));
        for (const Slot &slot : before) {
            if (slot.place >= 0)
                put(slot);
        }
    }

    static constexpr size_t kFirstSize = 64; ///< a power of two, as all that follow
    std::vector<Slot> m_slots;
    size_t m_count = 0;
};

} // namespace jaego
