// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/purchase.h"

namespace jaego {

class Database;

/// Goods on order, and orders on their way to the purchase system. Nothing is deleted.
class PurchaseRepository final {
public:
    explicit PurchaseRepository(Database &database);

    [[nodiscard]] Status add(const QList<Purchase> &purchases);
    /// arrived, seenOnHand, state, how, settledBy and settledAt as they are given.
    [[nodiscard]] Status update(const QList<Purchase> &purchases);
    /// On order, the oldest first.
    [[nodiscard]] Result<QList<Purchase>> open() const;
    [[nodiscard]] Result<std::optional<Purchase>> find(const QString &id) const;

    [[nodiscard]] Status addPosts(const QList<PurchasePost> &posts);
    /// All but id, supplier, lines, body and time of creation.
    [[nodiscard]] Status updatePost(const PurchasePost &post);
    /// Not sent and not given up, the oldest first.
    [[nodiscard]] Result<QList<PurchasePost>> waitingPosts() const;
    /// Of any state, the newest first.
    [[nodiscard]] Result<QList<PurchasePost>> posts(const QDateTime &since, int limit) const;

private:
    Database &m_db;
};

} // namespace jaego
