// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"
#include "domain/stockbook.h"
#include "storage/store.h"
#include "warehouse/warehouse.h"

#include <functional>

namespace jaego {

class OrderKeeper;

/// Moves knowledge between the book (memory) and the store (disk), and takes what
/// adapters read into both. The only one that does.
class Bookkeeper {
public:
    Bookkeeper(StockBook *book, Store *store);
    /// Hears of every count and every link from now on; nullptr: nobody.
    void setOrders(OrderKeeper *orders) { m_orders = orders; }
    /// Told at once of products whose listings may show too much: a number fell on a channel unexplained,
    /// or a count that was read beside a run is lower.
    void setShowsTooMuch(std::function<void(const QSet<Sku> &)> told) { m_showsTooMuch = std::move(told); }

    /// Many at once are left to the next run: a sick warehouse must not empty the shelves unguarded.
    void tellShowsTooMuch(const QSet<Sku> &skus);

    /// The book as it was before the restart.
    Status load();

    /// A whole reading: products it does not name have vanished.
    Status takeWarehouse(const WarehouseReading &reading, bool whole);
    Status takeCatalogue(ChannelId channel, const Catalogue &catalogue, const QDateTime &at);
    Status takeReading(ChannelId channel, const StockReading &reading);
    Status takeAccepted(const ListingKey &key, Units value, const QDateTime &at);
    Status takeMappings(const QList<Mapping> &mappings, const QDateTime &now);
    /// The same for links that are stored already.
    Status knowMappings(const QList<Mapping> &mappings, const QDateTime &now);
    /// Writes whose fate was unknown and whose listing has been read since are settled by that read.
    Status settleJournal(const QDateTime &at);
    /// Stores A where it is another than at the end of the last run.
    Status saveAgreed();

    [[nodiscard]] int activeProducts() const { return m_activeProducts; }
    /// When a channel's catalogue was last read whole; invalid: never.
    [[nodiscard]] QDateTime catalogueReadAt(ChannelId channel) const;
    [[nodiscard]] QStringList mappedListings(ChannelId channel, const QSet<Sku> &scope) const;

private:
    void tellFalls();

    StockBook *m_book;
    Store *m_store;
    OrderKeeper *m_orders = nullptr;
    std::function<void(const QSet<Sku> &)> m_showsTooMuch;
    std::vector<std::optional<Units>> m_agreedStored; ///< by index in the book, as this process stored it
    int m_activeProducts = 0;
};

} // namespace jaego
