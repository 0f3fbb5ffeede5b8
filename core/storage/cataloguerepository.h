// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/listing.h"
#include "domain/product.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSet>

namespace jaego {

class Database;

/// A product as the warehouse last told it.
struct StoredProduct {
    Product product;
    Units onHand;
    Units reserved;
    QDateTime asOf; ///< UTC; invalid: never counted
    bool active = true; ///< false: the warehouse no longer names it

    bool operator==(const StoredProduct &) const = default;
};

/// A listing with everything remembered about it.
struct StoredListing {
    Listing listing; ///< saleState: from the newer of catalogue and observation
    std::optional<Units> published; ///< C, what the channel last showed
    QDateTime observedAt; ///< when; invalid: never read
    std::optional<Units> agreed; ///< A, what target and channel last agreed on
    std::optional<Units> accepted; ///< the last write the channel acknowledged
    QDateTime acceptedAt;
    bool gone = false; ///< the channel no longer knows it

    bool operator==(const StoredListing &) const = default;
};

/// Products, listings, and which listing sells what. Bulk calls are one transaction each.
class CatalogueRepository final {
public:
    explicit CatalogueRepository(Database &database);

    /// Inserts or updates; all fields are taken.
    [[nodiscard]] Status saveProducts(const QList<StoredProduct> &products);
    /// Products that are not named become inactive; their last numbers stay.
    [[nodiscard]] Status deactivateProductsExcept(const QSet<Sku> &named);
    [[nodiscard]] Result<QList<StoredProduct>> products() const;

    /// Inserts or updates what the catalogue says and marks them as not gone.
    /// Observed, agreed and accepted values stay.
    [[nodiscard]] Status saveListings(const QList<Listing> &listings);
    /// An observation older than the stored one changes nothing; an unknown listing is left out.
    [[nodiscard]] Status saveObservations(const QList<Observation> &observations);
    [[nodiscard]] Status saveAgreed(const QHash<ListingKey, std::optional<Units>> &agreed);
    [[nodiscard]] Status saveAccepted(const ListingKey &listing, Units value, const QDateTime &at);
    [[nodiscard]] Status markGone(const QList<ListingKey> &listings, bool gone = true);
    [[nodiscard]] Result<QList<StoredListing>> listings() const;
    [[nodiscard]] Result<std::optional<StoredListing>> listing(const ListingKey &key) const;

    /// Replaces what each of these listings sells; no components takes the mapping away.
    /// The listing itself need not be known yet.
    [[nodiscard]] Status replaceMappings(const QList<Mapping> &mappings);
    [[nodiscard]] Result<QList<Mapping>> mappings() const;

    /// What a channel's adapter wants to find again (Naver's option combinations …).
    [[nodiscard]] Status putCache(ChannelId channel, const QHash<QString, QByteArray> &entries);
    [[nodiscard]] Status removeCache(ChannelId channel, const QStringList &keys);
    [[nodiscard]] Result<QHash<QString, QByteArray>> cache(ChannelId channel) const;

private:
    Database &m_db;
};

} // namespace jaego
