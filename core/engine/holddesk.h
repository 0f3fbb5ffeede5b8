// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hold.h"
#include "domain/stockbook.h"
#include "storage/store.h"

#include <QSet>

#include <functional>

namespace jaego {

/// What people asked not to touch: on the disk first, then in the book, where every writer looks.
class HoldDesk {
public:
    /// Units of a product ordered since a time, on any channel.
    using SoldSince = std::function<qint64(const Sku &, const QDateTime &)>;

    HoldDesk(StockBook *book, Store *store, SoldSince soldSince)
        : m_book(book), m_store(store), m_soldSince(std::move(soldSince))
    {
    }

    /// The holds as they stand at `now`, into the book: after a start, when one ended by its date, and when
    /// links changed (a product's hold is its listings'). The products that may be written again.
    Result<QSet<Sku>> refresh(const QDateTime &now);
    /// With one audit entry each. An error changes nothing.
    Status place(const QList<Hold> &holds);
    /// The products that may be written again; NotFound when it does not hold any more.
    Result<QSet<Sku>> lift(const QString &id, const QString &who, const QString &why, const QDateTime &now);

    /// Orders changed: ceilings come down by what was sold.
    void settleCeilings();

    [[nodiscard]] const QList<Hold> &open() const { return m_open; }
    /// When the next one ends by itself; invalid: none does.
    [[nodiscard]] QDateTime nextEnd() const;

private:
    [[nodiscard]] QSet<int> heldNow() const;
    [[nodiscard]] QHash<int, Units> ceilingsNow() const;
    [[nodiscard]] QSet<Sku> mark(const QSet<int> &held);

    StockBook *m_book;
    Store *m_store;
    SoldSince m_soldSince;
    QList<Hold> m_open;
    QSet<int> m_marked; ///< listings, by index in the book
    QSet<int> m_capped; ///< those with a ceiling
};

} // namespace jaego
