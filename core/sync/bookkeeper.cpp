// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/bookkeeper.h"

#include "base/text.h"
#include "base/utctime.h"
#include "storage/wholecatalogue.h"
#include "sync/orderkeeper.h"

namespace jaego {

namespace {
constexpr qsizetype kFew = 9; ///< below what the guard against a mass zero looks at

QString catalogueKey(ChannelId channel)
{
    return QStringLiteral("catalogue.%1.read_at").arg(nameOf(channel));
}
} // namespace

Bookkeeper::Bookkeeper(StockBook *book, Store *store) : m_book(book), m_store(store)
{
}

Status Bookkeeper::load()
{
    const auto catalogue = readWholeCatalogue(m_store->db);
    if (!catalogue)
        return catalogue.error();
    const auto generations = m_store->journal.highestGenerations();
    if (!generations)
        return generations.error();

    m_activeProducts = 0;
    m_book->reserve(catalogue->products.size(), catalogue->listings.size());
    for (const StoredProduct &stored : catalogue->products) {
        m_book->putProduct(stored.product);
        if (stored.asOf.isValid())
            m_book->count(stored.product.sku, stored.onHand, stored.reserved, stored.asOf);
        if (stored.active)
            ++m_activeProducts;
        else
            m_book->vanish(stored.product.sku);
    }
    for (const StoredListing &stored : catalogue->listings) {
        m_book->putListing(stored.listing);
        // A write follows the read it answers, if need be within the same millisecond.
        const bool acknowledgedLater = stored.accepted && stored.acceptedAt.isValid()
            && (!stored.observedAt.isValid() || stored.acceptedAt >= stored.observedAt);
        m_book->restore(stored.listing.key, acknowledgedLater ? stored.accepted : stored.published,
                        acknowledgedLater ? stored.acceptedAt : stored.observedAt, stored.agreed,
                        generations->value(stored.listing.key),
                        acknowledgedLater ? Proof::Acknowledged : Proof::Read);
        m_book->setGone(stored.listing.key, stored.gone);
    }
    for (const Mapping &mapping : catalogue->mappings)
        m_book->map(mapping);
    return Done{};
}

Status Bookkeeper::takeWarehouse(const WarehouseReading &reading, bool whole)
{
    QList<StoredProduct> products;
    QSet<Sku> named;
    products.reserve(reading.items.size());
    for (const WarehouseItem &item : reading.items) {
        Product product = item.product;
        if (const ProductState *known = m_book->find(product.sku)) {
            // A warehouse that only counts does not wipe out what a person told us.
            const Product &old = known->product;
            if (product.name.isEmpty())
                product.name = old.name;
            if (product.barcode.isEmpty())
                product.barcode = old.barcode;
            if (!product.safetyStock)
                product.safetyStock = old.safetyStock;
            if (!product.critical)
                product.critical = old.critical;
            if (!product.low)
                product.low = old.low;
            if (!product.overstock)
                product.overstock = old.overstock;
        }
        m_book->putProduct(product);
        m_book->count(product.sku, item.onHand, item.reserved, reading.asOf);
        if (m_orders)
            m_orders->counted(product.sku, item.onHand - item.reserved, reading.asOf);
        // A reading older than the book's own is not the newer number, and none for the disk either.
        const ProductState &kept = *m_book->find(product.sku);
        products.append({ product, kept.onHand, kept.reserved, kept.asOf, true });
        named.insert(product.sku);
    }
    for (const Sku &sku : reading.unknown)
        m_book->vanish(sku);
    if (auto saved = m_store->catalogue.saveProducts(products); !saved)
        return saved;
    if (m_orders) {
        if (auto kept = m_orders->keepInsides(); !kept)
            return kept;
    }
    if (!whole)
        return Done{};
    for (int i = 0; i < m_book->productCount(); ++i) {
        if (!named.contains(m_book->product(i).product.sku))
            m_book->vanish(m_book->product(i).product.sku);
    }
    m_activeProducts = static_cast<int>(named.size());
    return m_store->catalogue.deactivateProductsExcept(named);
}

Status Bookkeeper::takeCatalogue(ChannelId channel, const Catalogue &catalogue, const QDateTime &at)
{
    // A bulk read brings the whole catalogue along every ten minutes, nearly always as it was. On the
    // disk first: what the book knows already is not stored again.
    QList<Listing> news;
    for (const Listing &listing : catalogue.listings) {
        const ListingState *known = m_book->find(listing.key);
        if (!known || !known->known || known->gone || known->info != listing)
            news.append(listing);
    }
    if (auto saved = m_store->catalogue.saveListings(news); !saved)
        return saved;
    QSet<ListingKey> named;
    for (const Listing &listing : catalogue.listings) {
        m_book->putListing(listing);
        m_book->setGone(listing.key, false);
        named.insert(listing.key);
    }
    for (const Observation &observation : catalogue.observations)
        m_book->observe(observation);
    tellFalls();

    // Products whose detail failed keep their listings: what was not read is not gone.
    QSet<QString> unreadParents;
    for (const auto &[parent, error] : catalogue.failed)
        unreadParents.insert(parent);
    QList<ListingKey> gone;
    for (int i = 0; i < m_book->listingCount(); ++i) {
        const ListingState &state = m_book->listing(i);
        if (state.info.key.channel != channel || named.contains(state.info.key)
            || unreadParents.contains(state.info.parentId))
            continue;
        gone.append(state.info.key);
    }
    for (const ListingKey &key : gone)
        m_book->setGone(key, true);

    if (auto saved = m_store->catalogue.saveObservations(catalogue.observations); !saved)
        return saved;
    if (auto saved = m_store->catalogue.markGone(gone); !saved)
        return saved;
    return m_store->meta.set(catalogueKey(channel), toIsoUtc(at));
}

void Bookkeeper::tellFalls()
{
    const QSet<Sku> fallen = m_book->takeFalls();
    if (!fallen.isEmpty() && m_showsTooMuch)
        m_showsTooMuch(fallen);
}

void Bookkeeper::tellShowsTooMuch(const QSet<Sku> &skus)
{
    if (!skus.isEmpty() && skus.size() <= kFew && m_showsTooMuch)
        m_showsTooMuch(skus);
}

Status Bookkeeper::takeReading(ChannelId channel, const StockReading &reading)
{
    QList<ListingKey> back;
    for (const Observation &observation : reading.seen) {
        const ListingState *known = m_book->find(observation.listing);
        if (known && known->gone)
            back.append(observation.listing);
        m_book->observe(observation);
    }
    tellFalls();
    QList<ListingKey> gone;
    for (const QString &id : reading.gone) {
        gone.append({ channel, id });
        m_book->setGone(gone.last(), true);
    }
    for (const auto &[id, error] : reading.contradictory)
        m_book->contradict({ channel, id });
    if (auto saved = m_store->catalogue.saveObservations(reading.seen); !saved)
        return saved;
    if (auto saved = m_store->catalogue.markGone(back, false); !saved)
        return saved;
    return m_store->catalogue.markGone(gone);
}

Status Bookkeeper::takeAccepted(const ListingKey &key, Units value, const QDateTime &at)
{
    m_book->accepted(key, value, at);
    return m_store->catalogue.saveAccepted(key, value, at);
}

Status Bookkeeper::takeMappings(const QList<Mapping> &mappings, const QDateTime &now)
{
    if (auto saved = m_store->catalogue.replaceMappings(mappings); !saved)
        return saved;
    return knowMappings(mappings, now);
}

Status Bookkeeper::knowMappings(const QList<Mapping> &mappings, const QDateTime &now)
{
    QList<ListingKey> relinked;
    for (const Mapping &mapping : mappings) {
        if (m_book->componentsOf(mapping.listing) == mapping.components)
            continue;
        m_book->map(mapping);
        relinked.append(mapping.listing);
    }
    if (!m_orders || relinked.isEmpty())
        return Done{};
    const auto touched = m_orders->relinked(relinked, now);
    return touched ? Status(Done{}) : Status(touched.error());
}

Status Bookkeeper::settleJournal(const QDateTime &at)
{
    const auto unanswered = m_store->journal.unanswered();
    if (!unanswered)
        return unanswered.error();
    if (unanswered->isEmpty())
        return Done{};
    return m_store->db.inTransaction([&]() -> Status {
        for (const JournalEntry &entry : *unanswered) {
            const ListingState *state = m_book->find(entry.intent.listing);
            const bool readSince = state && state->readAt.isValid() && state->readAt >= entry.intent.sentAt;
            if (!readSince && !(state && state->gone))
                continue;
            const bool applied = readSince && state->lastRead == entry.intent.value;
            const QString words = entry.error.isEmpty() ? Text::tr("settled by a later read") : entry.error;
            if (auto settled = m_store->journal.recordOutcome(
                    entry.intent.id, applied ? WriteOutcome::Accepted : WriteOutcome::Failed, at, words);
                !settled)
                return settled;
        }
        return Done{};
    });
}

Status Bookkeeper::saveAgreed()
{
    QHash<ListingKey, std::optional<Units>> agreed;
    m_agreedStored.resize(static_cast<size_t>(m_book->listingCount()));
    for (int i = 0; i < m_book->listingCount(); ++i) {
        const ListingState &state = m_book->listing(i);
        if (state.agreed && state.agreed != m_agreedStored[static_cast<size_t>(i)])
            agreed.insert(state.info.key, state.agreed);
    }
    if (agreed.isEmpty())
        return Done{};
    if (auto saved = m_store->catalogue.saveAgreed(agreed); !saved)
        return saved;
    for (int i = 0; i < m_book->listingCount(); ++i)
        m_agreedStored[static_cast<size_t>(i)] = m_book->listing(i).agreed;
    return Done{};
}

QDateTime Bookkeeper::catalogueReadAt(ChannelId channel) const
{
    const auto value = m_store->meta.value(catalogueKey(channel));
    return value && *value ? fromIsoUtc(**value) : QDateTime();
}

QStringList Bookkeeper::mappedListings(ChannelId channel, const QSet<Sku> &scope) const
{
    QStringList ids;
    for (int i = 0; i < m_book->listingCount(); ++i) {
        const ListingState &state = m_book->listing(i);
        if (state.info.key.channel != channel || state.parts.empty())
            continue;
        const bool wanted = scope.isEmpty()
            || std::any_of(state.parts.begin(), state.parts.end(), [&](const ListingState::Part &part) {
                                return scope.contains(m_book->product(part.product).product.sku);
                            });
        if (wanted)
            ids.append(state.info.key.externalId);
    }
    return ids;
}

} // namespace jaego
