// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cataloguerepository.h"

#include "storage/productcolumns.h"
#include "storage/query.h"

namespace jaego {

namespace {

constexpr const char *kListingColumns =
    "SELECT channel, external_id, parent_id, title, option_name, seller_code, barcode, writability, "
    "sale_state,"
    " published, observed_at, agreed, accepted, accepted_at, gone FROM listings ";

StoredListing readListing(sql::Query &query)
{
    StoredListing row;
    row.listing.key = query.listingKey();
    row.listing.parentId = query.text();
    row.listing.title = query.text();
    row.listing.optionName = query.text();
    row.listing.sellerCode = query.text();
    row.listing.barcode = query.text();
    row.listing.writability = writabilityFromString(query.text());
    row.listing.saleState = saleStateFromString(query.text());
    row.published = query.maybeUnits();
    row.observedAt = query.time();
    row.agreed = query.maybeUnits();
    row.accepted = query.maybeUnits();
    row.acceptedAt = query.time();
    row.gone = query.flag();
    return row;
}

} // namespace

CatalogueRepository::CatalogueRepository(Database &database) : m_db(database)
{
}

Status CatalogueRepository::saveProducts(const QList<StoredProduct> &products)
{
    static constexpr const char *kSave =
        "INSERT INTO products (sku, name, barcode, safety_stock, critical, low, overstock, lead_time_days, "
        "moq,"
        " pack_size, supplier, on_hand, reserved, as_of, active) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
        " ON CONFLICT (sku) DO UPDATE SET name = excluded.name, barcode = excluded.barcode,"
        " safety_stock = excluded.safety_stock, critical = excluded.critical, low = excluded.low,"
        " overstock = excluded.overstock, lead_time_days = excluded.lead_time_days, moq = excluded.moq,"
        " pack_size = excluded.pack_size, supplier = excluded.supplier, on_hand = excluded.on_hand,"
        " reserved = excluded.reserved, as_of = excluded.as_of, active = excluded.active";
    return sql::forAll(m_db, kSave, products, [](sql::Query &query, const StoredProduct &row) {
        const Product &p = row.product;
        return query.run(p.sku, p.name, p.barcode, p.safetyStock, p.critical, p.low, p.overstock,
                         p.leadTimeDays, p.moq, p.packSize, p.supplier, row.onHand, row.reserved, row.asOf,
                         row.active);
    });
}

Status CatalogueRepository::deactivateProductsExcept(const QSet<Sku> &named)
{
    const auto active = sql::collect<Sku>(m_db, "SELECT sku FROM products WHERE active = 1",
                                          [](sql::Query &query) { return query.text(); });
    if (!active)
        return active.error();
    QList<Sku> vanished;
    for (const Sku &sku : *active) {
        if (!named.contains(sku))
            vanished.append(sku);
    }
    return sql::forAll(m_db, "UPDATE products SET active = 0 WHERE sku = ?", vanished,
                       [](sql::Query &query, const Sku &sku) { return query.run(sku); });
}

Result<QList<StoredProduct>> CatalogueRepository::products() const
{
    return sql::collect<StoredProduct>(m_db,
                                       "SELECT sku, name, barcode, safety_stock, critical, low, overstock, "
                                       "lead_time_days, moq, pack_size, supplier,"
                                       " on_hand, reserved, as_of, active FROM products ORDER BY sku",
                                       [](sql::Query &query) {
                                           StoredProduct row;
                                           row.product = sql::readProduct(query);
                                           row.onHand = query.units();
                                           row.reserved = query.units();
                                           row.asOf = query.time();
                                           row.active = query.flag();
                                           return row;
                                       });
}

Status CatalogueRepository::saveListings(const QList<Listing> &listings)
{
    static constexpr const char *kSave =
        "INSERT INTO listings (channel, external_id, parent_id, title, option_name, seller_code, barcode,"
        " writability, sale_state) VALUES (?,?,?,?,?,?,?,?,?)"
        " ON CONFLICT (channel, external_id) DO UPDATE SET parent_id = excluded.parent_id,"
        " title = excluded.title, option_name = excluded.option_name, seller_code = excluded.seller_code,"
        " barcode = excluded.barcode, writability = excluded.writability,"
        " sale_state = CASE excluded.sale_state WHEN 'unknown' THEN listings.sale_state"
        " ELSE excluded.sale_state END,"
        " gone = 0";
    return sql::forAll(m_db, kSave, listings, [](sql::Query &query, const Listing &l) {
        return query.run(l.key.channel, l.key.externalId, l.parentId, l.title, l.optionName, l.sellerCode,
                         l.barcode, nameOf(l.writability), nameOf(l.saleState));
    });
}

Status CatalogueRepository::saveObservations(const QList<Observation> &observations)
{
    static constexpr const char *kSave =
        "UPDATE listings SET published = ?, observed_at = ?,"
        " sale_state = coalesce(nullif(?, 'unknown'), sale_state)"
        " WHERE channel = ? AND external_id = ? AND (observed_at IS NULL OR observed_at <= ?)";
    return sql::forAll(m_db, kSave, observations, [](sql::Query &query, const Observation &o) {
        return query.run(o.quantity, o.observedAt, nameOf(o.saleState), o.listing.channel,
                         o.listing.externalId, o.observedAt);
    });
}

Status CatalogueRepository::saveAgreed(const QHash<ListingKey, std::optional<Units>> &agreed)
{
    return m_db.inTransaction([&]() -> Status {
        sql::Query query(m_db, "UPDATE listings SET agreed = ? WHERE channel = ? AND external_id = ?",
                         sql::Query::Sending::Gathered);
        for (auto it = agreed.cbegin(); it != agreed.cend(); ++it) {
            if (auto done = query.run(it.value(), it.key().channel, it.key().externalId); !done)
                return done;
        }
        return query.flush();
    });
}

Status CatalogueRepository::saveAccepted(const ListingKey &listing, Units value, const QDateTime &at)
{
    return sql::execute(
        m_db, "UPDATE listings SET accepted = ?, accepted_at = ? WHERE channel = ? AND external_id = ?",
        value, at, listing.channel, listing.externalId);
}

Status CatalogueRepository::markGone(const QList<ListingKey> &listings, bool gone)
{
    return sql::forAll(m_db, "UPDATE listings SET gone = ? WHERE channel = ? AND external_id = ?", listings,
                       [gone](sql::Query &query, const ListingKey &key) {
                           return query.run(gone, key.channel, key.externalId);
                       });
}

Result<QList<StoredListing>> CatalogueRepository::listings() const
{
    const QByteArray statement = QByteArray(kListingColumns) + "ORDER BY channel, external_id";
    return sql::collect<StoredListing>(m_db, statement.constData(), readListing);
}

Result<std::optional<StoredListing>> CatalogueRepository::listing(const ListingKey &key) const
{
    const QByteArray statement = QByteArray(kListingColumns) + "WHERE channel = ? AND external_id = ?";
    return sql::first<StoredListing>(m_db, statement.constData(), readListing, key.channel, key.externalId);
}

Status CatalogueRepository::replaceMappings(const QList<Mapping> &mappings)
{
    return m_db.inTransaction([&]() -> Status {
        using Sending = sql::Query::Sending;
        sql::Query clear(m_db, "DELETE FROM mappings WHERE channel = ? AND external_id = ?",
                         Sending::Gathered);
        sql::Query add(m_db,
                       "INSERT INTO mappings (channel, external_id, position, sku, units_per_sale)"
                       " VALUES (?,?,?,?,?)",
                       Sending::Gathered);
        QHash<ListingKey, qsizetype> last; // of a listing that is named twice the last one counts
        for (qsizetype i = 0; i < mappings.size(); ++i) {
            const ListingKey &key = mappings[i].listing;
            last.insert(key, i);
            if (auto done = clear.run(key.channel, key.externalId); !done)
                return done;
        }
        if (auto cleared = clear.flush(); !cleared)
            return cleared;
        for (qsizetype i = 0; i < mappings.size(); ++i) {
            const Mapping &mapping = mappings[i];
            const ListingKey &key = mapping.listing;
            if (last.value(key) != i)
                continue;
            int position = 0;
            for (const Component &part : mapping.components) {
                auto done = add.run(key.channel, key.externalId, position++, part.sku, part.unitsPerSale);
                if (!done)
                    return done;
            }
        }
        return add.flush();
    });
}

Result<QList<Mapping>> CatalogueRepository::mappings() const
{
    sql::Query query(m_db,
                     "SELECT channel, external_id, sku, units_per_sale FROM mappings"
                     " ORDER BY channel, external_id, position");
    if (auto done = query.run(); !done)
        return done.error();
    QList<Mapping> all;
    while (query.next()) {
        const ListingKey key = query.listingKey();
        if (all.isEmpty() || all.constLast().listing != key)
            all.append(Mapping{ key, {} });
        Component part;
        part.sku = query.text();
        part.unitsPerSale = query.integer();
        all.last().components.append(part);
    }
    if (auto ended = query.end(); !ended)
        return ended.error();
    return all;
}

Status CatalogueRepository::putCache(ChannelId channel, const QHash<QString, QByteArray> &entries)
{
    return m_db.inTransaction([&]() -> Status {
        sql::Query query(m_db,
                         "INSERT INTO channel_cache (channel, name, content) VALUES (?,?,?)"
                         " ON CONFLICT (channel, name) DO UPDATE SET content = excluded.content",
                         sql::Query::Sending::Gathered);
        for (auto it = entries.cbegin(); it != entries.cend(); ++it) {
            if (auto done = query.run(channel, it.key(), it.value()); !done)
                return done;
        }
        return query.flush();
    });
}

Status CatalogueRepository::removeCache(ChannelId channel, const QStringList &keys)
{
    return sql::forAll(m_db, "DELETE FROM channel_cache WHERE channel = ? AND name = ?", keys,
                       [channel](sql::Query &query, const QString &key) { return query.run(channel, key); });
}

Result<QHash<QString, QByteArray>> CatalogueRepository::cache(ChannelId channel) const
{
    sql::Query query(m_db, "SELECT name, content FROM channel_cache WHERE channel = ?");
    if (auto done = query.run(channel); !done)
        return done.error();
    QHash<QString, QByteArray> entries;
    while (query.next()) {
        const QString name = query.text();
        entries.insert(name, query.blob());
    }
    if (auto ended = query.end(); !ended)
        return ended.error();
    return entries;
}

} // namespace jaego
