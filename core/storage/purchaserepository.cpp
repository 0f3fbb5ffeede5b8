// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/purchaserepository.h"

#include "storage/query.h"

namespace jaego {

namespace {

constexpr const char *kColumns =
    "SELECT id, sku, supplier, ordered, arrived, seen_on_hand, ordered_at, expected_at, lapses_at, state,"
    " how, settled_by, settled_at FROM purchases ";
constexpr const char *kPostColumns =
    "SELECT id, supplier, lines, body, state, tries, created_at, next_at, answered_at, http_status, words"
    " FROM purchase_posts ";

Purchase readPurchase(sql::Query &query)
{
    Purchase purchase;
    purchase.id = query.text();
    purchase.sku = query.text();
    purchase.supplier = query.text();
    purchase.ordered = query.units();
    purchase.arrived = query.units();
    purchase.seenOnHand = query.units();
    purchase.orderedAt = query.time();
    purchase.expectedAt = query.time();
    purchase.lapsesAt = query.time();
    purchase.state = purchaseStateFromString(query.text());
    purchase.how = query.text();
    purchase.settledBy = query.text();
    purchase.settledAt = query.time();
    return purchase;
}

PurchasePost readPost(sql::Query &query)
{
    PurchasePost post;
    post.id = query.text();
    post.supplier = query.text();
    post.lines = query.integer();
    post.body = query.blob();
    post.state = purchasePostStateFromString(query.text());
    post.tries = query.integer();
    post.createdAt = query.time();
    post.nextAt = query.time();
    post.answeredAt = query.time();
    post.httpStatus = query.integer();
    post.words = query.text();
    return post;
}

} // namespace

PurchaseRepository::PurchaseRepository(Database &database) : m_db(database)
{
}

Status PurchaseRepository::add(const QList<Purchase> &purchases)
{
    static constexpr const char *kAdd =
        "INSERT INTO purchases (id, sku, supplier, ordered, arrived, seen_on_hand, ordered_at, expected_at,"
        " lapses_at, state, how, settled_by, settled_at) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)";
    return sql::forAll(m_db, kAdd, purchases, [](sql::Query &query, const Purchase &p) {
        return query.run(p.id, p.sku, p.supplier, p.ordered, p.arrived, p.seenOnHand, p.orderedAt,
                         p.expectedAt, p.lapsesAt, nameOf(p.state), p.how, p.settledBy, p.settledAt);
    });
}

Status PurchaseRepository::update(const QList<Purchase> &purchases)
{
    static constexpr const char *kUpdate =
        "UPDATE purchases SET arrived = ?, seen_on_hand = ?, state = ?, how = ?, settled_by = ?,"
        " settled_at = ? WHERE id = ?";
    return sql::forAll(m_db, kUpdate, purchases, [](sql::Query &query, const Purchase &p) {
        return query.run(p.arrived, p.seenOnHand, nameOf(p.state), p.how, p.settledBy, p.settledAt, p.id);
    });
}

Result<QList<Purchase>> PurchaseRepository::open() const
{
    const QByteArray statement = QByteArray(kColumns) + "WHERE state = 'on_order' ORDER BY ordered_at, id";
    return sql::collect<Purchase>(m_db, statement.constData(), readPurchase);
}

Result<std::optional<Purchase>> PurchaseRepository::find(const QString &id) const
{
    const QByteArray statement = QByteArray(kColumns) + "WHERE id = ?";
    return sql::first<Purchase>(m_db, statement.constData(), readPurchase, id);
}

Status PurchaseRepository::addPosts(const QList<PurchasePost> &posts)
{
    static constexpr const char *kAdd =
        "INSERT INTO purchase_posts (id, supplier, lines, body, state, tries, created_at, next_at,"
        " answered_at, http_status, words) VALUES (?,?,?,?,?,?,?,?,?,?,?)";
    return sql::forAll(m_db, kAdd, posts, [](sql::Query &query, const PurchasePost &p) {
        return query.run(p.id, p.supplier, p.lines, p.body, nameOf(p.state), p.tries, p.createdAt, p.nextAt,
                         p.answeredAt, p.httpStatus, p.words);
    });
}

Status PurchaseRepository::updatePost(const PurchasePost &p)
{
    return sql::execute(m_db,
                        "UPDATE purchase_posts SET state = ?, tries = ?, next_at = ?, answered_at = ?,"
                        " http_status = ?, words = ? WHERE id = ?",
                        nameOf(p.state), p.tries, p.nextAt, p.answeredAt, p.httpStatus, p.words, p.id);
}

Result<QList<PurchasePost>> PurchaseRepository::waitingPosts() const
{
    const QByteArray statement = QByteArray(kPostColumns) + "WHERE state = 'waiting' ORDER BY id";
    return sql::collect<PurchasePost>(m_db, statement.constData(), readPost);
}

Result<QList<PurchasePost>> PurchaseRepository::posts(const QDateTime &since, int limit) const
{
    const QByteArray statement =
        QByteArray(kPostColumns) + "WHERE created_at >= ? ORDER BY created_at DESC, id DESC LIMIT ?";
    return sql::collect<PurchasePost>(m_db, statement.constData(), readPost, since, limit);
}

} // namespace jaego
