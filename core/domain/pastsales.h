// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listing.h"

#include <QDateTime>
#include <QHash>

#include <vector>

namespace jaego {

/// What order lines sold that are over and no longer held one by one: enough for every sum of
/// sales, at 16 bytes a line.
class PastSales {
public:
    struct Sale {
        qint64 atMs = 0; ///< the latest it can have been ordered, since the epoch, UTC
        qint32 quantity = 0; ///< sales units
        bool ofListing = false; ///< its channel's customers wanted it: a demand for the listing
        bool fromShelf = false; ///< taken from our own goods
    };
    using Sales = std::vector<Sale>;

    void add(const ListingKey &listing, const Sale &sale, const QList<Component> &parts);
    void add(const Sku &sku, const Sale &sale); ///< where no listing was named
    /// The line is held again; nothing where no such sale stands.
    void remove(const ListingKey &listing, const Sale &sale);
    void remove(const Sku &sku, const Sale &sale);
    /// The listing is linked otherwise now: its sales were of those products.
    void relink(const ListingKey &listing, const QList<Component> &parts);
    void forgetBefore(const QDateTime &time);

    [[nodiscard]] bool isEmpty() const { return m_byListing.isEmpty() && m_bySku.isEmpty(); }
    [[nodiscard]] const QHash<ListingKey, Sales> &byListing() const { return m_byListing; }
    /// Calls `visit(sale, units)` for each sale of the product, sets and kits in its units.
    template <typename Visit>
    void each(const Sku &sku, Visit visit) const
    {
        const auto own = m_bySku.constFind(sku);
        if (own != m_bySku.cend()) {
            for (const Sale &sale : *own)
                visit(sale, qint64(sale.quantity));
        }
        const auto sellers = m_sellers.constFind(sku);
        if (sellers == m_sellers.cend())
            return;
        for (const Seller &seller : *sellers) {
            for (const Sale &sale : m_byListing.value(seller.listing))
                visit(sale, sale.quantity * seller.units);
        }
    }
    /// When the oldest was ordered, since the epoch; -1: there is none.
    [[nodiscard]] qint64 oldestMs() const;

private:
    struct Seller {
        ListingKey listing;
        qint64 units = 0; ///< of the product, in one sale
    };
    void unlink(const ListingKey &listing);

    QHash<ListingKey, Sales> m_byListing;
    QHash<Sku, Sales> m_bySku;
    QHash<ListingKey, QList<Component>> m_parts; ///< of the listings with sales
    QHash<Sku, std::vector<Seller>> m_sellers;
};

} // namespace jaego
