// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal.h"
#include "domain/stockbook.h"
#include "insight/purchasing.h"
#include "storage/store.h"

namespace jaego {

/// Goods that were ordered and are not in yet. They come in by a receipt, by a count that rises, or
/// by a person's word; what nobody has seen for `lapsesAfter` days counts no more.
class PurchaseDesk {
public:
    PurchaseDesk(const StockBook *book, Store *store) : m_book(book), m_store(store) { }

    /// Days after which goods that never came are no longer counted on.
    [[nodiscard]] static int lapsesAfter(int leadDays);

    /// What an approval orders, to be stored with it.
    [[nodiscard]] QList<Purchase> ordersOf(const QList<Proposal> &approved, const QDateTime &now,
                                           int usualLeadDays) const;
    /// Looks at the counts: a rise by most of what is open, or by a pack or more, has come in. And at the
    /// clock.
    Status look(const QDateTime &now);
    /// A receipt that was told, by product: the oldest order first. The counts may show it already, or
    /// not yet: it is not taken in twice.
    Status received(const QHash<Sku, qint64> &pieces, const QDateTime &now);
    /// A person's word, stored with an audit entry each. Rejected when one is settled already.
    Status settle(const PurchaseChoice &choice, const QString &who, const QDateTime &now);

    /// Units still to come, of every product that has any.
    [[nodiscard]] Result<QHash<Sku, Units>> onOrder() const;
    [[nodiscard]] Result<QList<PurchaseLine>> lines() const;
    /// What the rule looks at now.
    [[nodiscard]] PurchasingFacts facts(const OrderBook *orders, const LevelThresholds &defaults,
                                        const QDateTime &now) const;

private:
    [[nodiscard]] Status store(const QList<Purchase> &before, const QList<Purchase> &after);

    const StockBook *m_book;
    Store *m_store;
};

} // namespace jaego
