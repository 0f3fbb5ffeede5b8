// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/cataloguerepository.h"

namespace jaego {

/// The catalogue as a start takes it up.
struct WholeCatalogue {
    QList<StoredProduct> products; ///< by sku
    QList<StoredListing> listings; ///< by channel, then id
    QList<Mapping> mappings; ///< in the order of the listings
};

/// Reads all of it by two hands: the listings, which are most of it, on a thread and a read-only
/// connection of their own. Only what is committed is read: not for the inside of a transaction.
[[nodiscard]] Result<WholeCatalogue> readWholeCatalogue(Database &database);

} // namespace jaego
