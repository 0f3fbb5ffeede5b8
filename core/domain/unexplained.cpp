// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/unexplained.h"

#include <algorithm>
#include <utility>

namespace jaego {

namespace {
constexpr int kEditSeconds = 60; ///< one edit of many numbers is read over so long
}

void UnexplainedFalls::add(Fall *fall, qint64 units)
{
    fall->units += units;
    for (const Part &part : fall->parts) {
        qint64 &sum = m_units[part.product];
        sum += units * part.unitsPerSale;
        if (sum == 0)
            m_units.remove(part.product);
    }
}

void UnexplainedFalls::dropEmpty()
{
    std::erase_if(m_falls, [](const Fall &fall) { return fall.units <= 0; });
}

void UnexplainedFalls::fell(int listing, ChannelId channel, qint64 units, std::vector<Part> parts,
                            const QDateTime &seenAt)
{
    auto fall = std::find_if(m_falls.begin(), m_falls.end(),
                             [listing](const Fall &one) { return one.listing == listing; });
    if (fall == m_falls.end()) {
        QDateTime &edited = m_edited[static_cast<size_t>(indexOf(channel))];
        if (edited.isValid() && edited.secsTo(seenAt) <= kEditSeconds)
            return;
        const auto onChannel = std::count_if(m_falls.begin(), m_falls.end(),
                                             [channel](const Fall &one) { return one.channel == channel; });
        if (onChannel >= m_most) {
            edited = seenAt;
            const std::set<int> freed = settle(channel, seenAt.addSecs(kEditSeconds));
            m_news.insert(freed.begin(), freed.end());
            return;
        }
        m_falls.push_back({ listing, channel, 0, std::move(parts), seenAt });
        fall = std::prev(m_falls.end());
    }
    fall->seenAt = seenAt;
    add(&*fall, units);
    for (const Part &part : fall->parts)
        m_news.insert(part.product);
}

void UnexplainedFalls::explained(int listing, qint64 units)
{
    for (Fall &fall : m_falls) {
        if (fall.listing == listing)
            add(&fall, -std::min(fall.units, units));
    }
    dropEmpty();
}

void UnexplainedFalls::counted(int product, qint64 units, const QDateTime &asOf)
{
    for (Fall &fall : m_falls) {
        for (const Part &part : std::vector<Part>(fall.parts)) {
            if (part.product != product || asOf < fall.seenAt || units <= 0)
                continue;
            const qint64 sets = std::min(fall.units, (units + part.unitsPerSale - 1) / part.unitsPerSale);
            add(&fall, -sets);
            units -= sets * part.unitsPerSale;
        }
    }
    dropEmpty();
}

std::set<int> UnexplainedFalls::settle(ChannelId channel, const QDateTime &time)
{
    std::set<int> products;
    for (Fall &fall : m_falls) {
        if (fall.channel != channel || fall.seenAt > time)
            continue;
        for (const Part &part : fall.parts)
            products.insert(part.product);
        add(&fall, -fall.units);
    }
    dropEmpty();
    return products;
}

std::set<int> UnexplainedFalls::takeNews()
{
    return std::exchange(m_news, {});
}

void UnexplainedFalls::clear()
{
    m_falls.clear();
    m_units.clear();
    m_news.clear();
}

bool UnexplainedFalls::isAnyOn(ChannelId channel) const
{
    return std::any_of(m_falls.begin(), m_falls.end(),
                       [channel](const Fall &fall) { return fall.channel == channel; });
}

bool UnexplainedFalls::contains(int listing) const
{
    return std::any_of(m_falls.begin(), m_falls.end(),
                       [listing](const Fall &fall) { return fall.listing == listing; });
}

} // namespace jaego
