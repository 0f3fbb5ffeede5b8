// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pastsales.h"

#include <algorithm>

namespace jaego {

namespace {

void takeOut(PastSales::Sales *sales, const PastSales::Sale &sale)
{
    const auto found = std::find_if(sales->begin(), sales->end(), [&](const PastSales::Sale &one) {
        return one.atMs == sale.atMs && one.quantity == sale.quantity && one.ofListing == sale.ofListing
            && one.fromShelf == sale.fromShelf;
    });
    if (found != sales->end())
        sales->erase(found);
}

template <typename Key>
void forgetIn(QHash<Key, PastSales::Sales> *all, qint64 beforeMs)
{
    all->removeIf([beforeMs](std::pair<const Key &, PastSales::Sales &> entry) {
        PastSales::Sales &sales = entry.second;
        sales.erase(std::remove_if(sales.begin(), sales.end(),
                                   [beforeMs](const PastSales::Sale &sale) { return sale.atMs < beforeMs; }),
                    sales.end());
        return sales.empty();
    });
}

} // namespace

void PastSales::add(const ListingKey &listing, const Sale &sale, const QList<Component> &parts)
{
    m_byListing[listing].push_back(sale);
    if (!m_parts.contains(listing))
        relink(listing, parts);
}

void PastSales::add(const Sku &sku, const Sale &sale)
{
    m_bySku[sku].push_back(sale);
}

void PastSales::remove(const ListingKey &listing, const Sale &sale)
{
    const auto found = m_byListing.find(listing);
    if (found != m_byListing.end())
        takeOut(&*found, sale);
}

void PastSales::remove(const Sku &sku, const Sale &sale)
{
    const auto found = m_bySku.find(sku);
    if (found != m_bySku.end())
        takeOut(&*found, sale);
}

void PastSales::unlink(const ListingKey &listing)
{
    const QList<Component> parts = m_parts.take(listing);
    for (const Component &part : parts) {
        const auto sellers = m_sellers.find(part.sku);
        if (sellers == m_sellers.end())
            continue;
        sellers->erase(std::remove_if(sellers->begin(), sellers->end(),
                                      [&](const Seller &one) { return one.listing == listing; }),
                       sellers->end());
        if (sellers->empty())
            m_sellers.erase(sellers);
    }
}

void PastSales::relink(const ListingKey &listing, const QList<Component> &parts)
{
    if (!m_byListing.contains(listing))
        return;
    unlink(listing);
    for (const Component &part : parts)
        m_sellers[part.sku].push_back({ listing, part.unitsPerSale });
    m_parts.insert(listing, parts);
}

void PastSales::forgetBefore(const QDateTime &time)
{
    const qint64 beforeMs = time.toMSecsSinceEpoch();
    forgetIn(&m_byListing, beforeMs);
    forgetIn(&m_bySku, beforeMs);
    const QList<ListingKey> linked = m_parts.keys();
    for (const ListingKey &listing : linked) {
        if (!m_byListing.contains(listing))
            unlink(listing);
    }
}

qint64 PastSales::oldestMs() const
{
    qint64 oldest = -1;
    const auto look = [&oldest](const Sales &sales) {
        for (const Sale &sale : sales)
            oldest = oldest < 0 ? sale.atMs : std::min(oldest, sale.atMs);
    };
    std::for_each(m_byListing.cbegin(), m_byListing.cend(), look);
    std::for_each(m_bySku.cbegin(), m_bySku.cend(), look);
    return oldest;
}

} // namespace jaego
