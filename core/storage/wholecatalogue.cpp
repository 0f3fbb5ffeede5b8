// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/wholecatalogue.h"

#include "storage/database.h"

#include <future>

namespace jaego {

namespace {

Result<QList<StoredListing>> readListings(const StoreAddress &address)
{
    auto opened = Database::openReadOnly(address);
    if (!opened)
        return opened.error();
    return CatalogueRepository(**opened).listings();
}

} // namespace

Result<WholeCatalogue> readWholeCatalogue(Database &database)
{
    std::future<Result<QList<StoredListing>>> beside =
        std::async(std::launch::async, readListings, database.address());
    const CatalogueRepository catalogue(database);
    auto products = catalogue.products();
    auto mappings = catalogue.mappings();
    auto listings = beside.get();
    if (!listings) // no second connection to be had: then by this one
        listings = catalogue.listings();
    if (!products)
        return products.error();
    if (!listings)
        return listings.error();
    if (!mappings)
        return mappings.error();
    return WholeCatalogue{ std::move(*products), std::move(*listings), std::move(*mappings) };
}

} // namespace jaego
