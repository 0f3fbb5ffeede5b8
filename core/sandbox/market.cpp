// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/market.h"

#include <numeric>

namespace jaego::sandbox {

namespace {

template <typename T>
T *at(std::vector<T> &all, int index)
{
    return index < 0 ? nullptr : &all[static_cast<size_t>(index)];
}

} // namespace

int Market::addProduct(MarketProduct product)
{
    const int index = static_cast<int>(products.size());
    m_products.insert(product.id, index);
    if (product.channelNo != 0)
        m_channelNumbers.insert(product.channelNo, index);
    products.push_back(std::move(product));
    return index;
}

int Market::addListing(MarketListing listing, int product)
{
    const int index = static_cast<int>(listings.size());
    listing.product = product;
    if (!listing.externalId.isEmpty())
        m_listings.insert(listing.externalId, index);
    if (listing.id != 0)
        m_listingIds.insert(listing.id, index);
    listings.push_back(std::move(listing));
    products[static_cast<size_t>(product)].listings.push_back(index);
    return index;
}

MarketProduct *Market::product(qint64 id)
{
    return at(products, m_products.value(id, -1));
}

MarketProduct *Market::productByChannelNo(qint64 channelNo)
{
    return at(products, m_channelNumbers.value(channelNo, -1));
}

MarketListing *Market::listing(const QString &externalId)
{
    return at(listings, m_listings.value(externalId, -1));
}

MarketListing *Market::listingById(qint64 id)
{
    return at(listings, m_listingIds.value(id, -1));
}

qint64 Market::totalQuantity(const MarketProduct &product) const
{
    return std::accumulate(
        product.listings.cbegin(), product.listings.cend(), qint64{ 0 },
        [this](qint64 sum, int i) { return sum + listings[static_cast<size_t>(i)].quantity; });
}

} // namespace jaego::sandbox
